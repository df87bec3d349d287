"""A dialogue about a small form, in which lines are typed."""

import builtins
import json
from typing import Any

import pytest

from afk.skemaer.skema import Afsnit, Skema, Spoergsmaal, Svar
from tests.cli.hjaelp import Program
from tests.cli.samtale_hjaelp import PERSON, valg
from tests.galleri.post import Post, Saa, alle, skriver
from tests.stepup.svarene import FORBEREDT, rettet

NAVN = Spoergsmaal("navn", "Hvad hedder du?", "tekst", krav="skal", hjaelp="Fornavnet er nok.", kilde="kilder/002")

TEKST = Spoergsmaal("tekst", "Hvordan går det?", "linjer")

HVAD = Spoergsmaal("hvad", "Hvad står i vejen?", "flere", muligheder=valg("Helbred", "Bolig"), hoejst=1)

MOEDE = Spoergsmaal("moede", "Skal der være et møde?", "valg", muligheder=valg("Ja", "Nej"))

DAG = Spoergsmaal("dag", "Hvornår?", "dato")

CV = Spoergsmaal("cv", "Er der et cv?", "ja_nej")

TIMER = Spoergsmaal("timer", "Hvor mange timer?", "tal", mindst=0)

KLOKKEN = Spoergsmaal("klokken", "Hvad er klokken?", "tekst", klokkeslaet=True)

HVEM = Spoergsmaal("hvem", "Hvem skal med?", "liste", felter=PERSON[:1], hoejst=1)


def _skema(*spoergsmaal: Spoergsmaal) -> Skema:
    return Skema("visitation", "Prøveskema", 1, (Afsnit("et", "Afsnit et", spoergsmaal),))


def _samtale(titel: str, tekst: str, spoergsmaal: Spoergsmaal, *linjer: str, kode: int = 0, **mere: Any) -> Post:
    """A dialogue of one question, in which these lines are typed."""
    return _skemasamtale(titel, tekst, _skema(spoergsmaal), *linjer, kode=kode, **mere)


def _skemasamtale(titel: str, tekst: str, skema: Skema, *linjer: str, kode: int = 0, **mere: Any) -> Post:
    return Post(titel, "visiter A1", kode, tekst, saa=alle(skriver(*linjer), spoerger(skema, **mere)), skaerm=True)


def spoerger(skema: Skema, gemmes: bool = True, svar: Svar | None = None, **mere: Any) -> Saa:
    """The visitation asks this form, and forgets the answers."""

    def samtale(m: Any, *_: Any, **__: Any) -> None:
        from afk.cli.samtale import spoerg_skema

        gem = (lambda n, v: None) if gemmes else None
        spoerg_skema(m, skema, svar or {}, gem, kort=False, i_dag=m.i_dag, **mere)

    return lambda _, mp: mp.setattr("afk.cli.visiter_samtale.samtale", samtale)


TO_AFSNIT = Skema(
    "visitation", "Prøveskema", 1, (Afsnit("et", "Afsnit et", (NAVN,)), Afsnit("to", "Afsnit to", (CV, MOEDE)))
)

FOER: Svar = {"navn": "Åse", "cv": True, "moede": "ja"}


def begyndt(skema: str = "visitation", **svar: Any) -> Saa:
    """The borger has a draft of the form with these answers."""

    def goer(program: Program, mp: pytest.MonkeyPatch) -> None:
        rader = "".join(f'A1;{skema};1;{n};"{json.dumps(v).replace(chr(34), chr(34) * 2)}"\n' for n, v in svar.items())
        b = program.fil("b.csv", f"sag;skema;nr;udgave;paabegyndt\nA1;{skema};1;1;1-11-2026\n")
        s = program.fil("s.csv", "sag;skema;nr;noegle;vaerdi\n" + rader)
        program.ok("import", b, s)

    return goer


def vaek_imens(program: Program, mp: pytest.MonkeyPatch) -> None:
    """Somebody removes the borger while the first answer is typed."""
    skriver("1")(program, mp)
    svar = builtins.input

    def input_() -> str:
        program.ok("borger", "slet", "A1", "--bekraeft", "A1")
        return svar()

    mp.setattr(builtins, "input", input_)


FAERDIG = "sag;skema;nr;udgave;paabegyndt;faerdig\nA1;visitation;1;1;1-11-2026;2-11-2026\n"


def faerdig_imens(program: Program, mp: pytest.MonkeyPatch) -> None:
    """The draft is finished somewhere else while it is gone on with."""
    begyndt(profil="afklaringspuljen-2021")(program, mp)
    skriver("j", "1")(program, mp)
    svar, antal = builtins.input, 0

    def input_() -> str:
        nonlocal antal
        antal += 1
        if antal == 2:
            program.ok("import", program.fil("f.csv", FAERDIG))
        return svar()

    mp.setattr(builtins, "input", input_)


def planen(*linjer: str, **svar: Any) -> Saa:
    """The forberedende skema is asked, and these are its answers; the borger then types these lines."""

    def goer(program: Program, mp: pytest.MonkeyPatch) -> None:
        svarene = rettet(FORBEREDT, svar)
        mp.setattr("afk.cli.stepup_plan.spoerg_skema", lambda *_, **__: svarene)
        skriver(*linjer)(program, mp)

    return goer


def kladde_uden_samtykke(program: Program, mp: pytest.MonkeyPatch) -> None:
    """A draft of the forberedende skema whose consent has run out."""
    begyndt("forberedende", **rettet(FORBEREDT, {"samtykke_til": "2026-11-20"}))(program, mp)
    skriver("j", ":s")(program, mp)
