"""What the entries about the visitation and the step up-møde begin with."""

import json
from typing import Any

from afk.skemaer.motor import til_json
from afk.skemaer.skema import UdenSvar
from tests.breve.hjaelp import egen_skabelon
from tests.cli.hjaelp import Program
from tests.cli.test_visiter import GRUPPE_1
from tests.galleri.post import Post, Saa
from tests.stepup.svarene import AFTALT, FORBEREDT, INDKALDT, rettet

PLAN, BREV, AFTALE = ("stepup plan A1 --svar svar.json", "stepup indkald A1 --svar brev.json --format md",
                      "stepup aftale A1 --svar aftale.json --format md")  # fmt: skip

UDEN = UdenSvar("ikke_relevant")


def _visiter(titel: str, kode: int, tekst: str, valg: str = "", **svar: Any) -> Post:
    return Post(
        titel,
        f"visiter A1 --svar svar.json{valg}",
        kode,
        tekst,
        filer={"svar.json": json.dumps(rettet(GRUPPE_1, svar))},
    )


def _plan(titel: str, kode: int, tekst: str, foer: str = "", **svar: Any) -> Post:
    return Post(titel, PLAN, kode, tekst, filer={"svar.json": til_json(rettet(FORBEREDT, svar))}, foer=foer)


def _brev(
    titel: str,
    kode: int,
    tekst: str,
    valg: str = "",
    plan: dict[str, Any] | None = None,
    saa: Saa | None = None,
    **svar: Any,
) -> Post:
    filer = {"svar.json": til_json(rettet(FORBEREDT, plan or {})), "brev.json": til_json(rettet(INDKALDT, svar))}
    return Post(titel, BREV + valg, kode, tekst, filer=filer, foer=PLAN, saa=saa)


def _aftale(titel: str, kode: int, tekst: str, valg: str = "", foer: str = "", **svar: Any) -> Post:
    return Post(titel, AFTALE + valg, kode, tekst, filer={"aftale.json": til_json(rettet(AFTALT, svar))}, foer=foer)


def _deling(titel: str, kode: int, tekst: str, valg: str = "", plan: dict[str, Any] | None = None, **mere: Any) -> Post:
    filer = {"svar.json": til_json(rettet(FORBEREDT, plan or {}))}
    return Post(titel, f"stepup deling A1 --format md{valg}", kode, tekst, filer=filer, **{"foer": PLAN, **mere})


def skabelon(*linjer: str) -> Saa:
    """The municipality has its own template of the letter, with these lines."""
    return lambda program, _: egen_skabelon(program.konfig, linjer)


def skabelonfil(indhold: bytes) -> Saa:
    """The municipality's own template of the letter is this file."""

    def goer(program: Program, _: object) -> None:
        (program.konfig / "skabeloner").mkdir()
        (program.konfig / "skabeloner" / "indkaldelse.docx").write_bytes(indhold)

    return goer


def skabelonmappe(program: Program, _: object) -> None:
    """A folder lies where the municipality's template of the letter should be."""
    (program.konfig / "skabeloner" / "indkaldelse.docx").mkdir(parents=True)


def faerdigt(**svar: Any) -> Saa:
    """The forberedende skema is finished with these answers; nothing else is registered."""

    def goer(program: Program, _: object) -> None:
        raekker = "".join(
            f'A1;forberedende;1;{n};"{til_json(v).replace(chr(34), chr(34) * 2)}"\n'
            for n, v in rettet(FORBEREDT, svar).items()
        )
        b = program.fil("b.csv", "sag;skema;nr;udgave;paabegyndt;faerdig\nA1;forberedende;1;1;1-11-2026;1-11-2026\n")
        s = program.fil("s.csv", "sag;skema;nr;noegle;vaerdi\n" + raekker)
        program.ok("import", b, s)

    return goer
