"""Every example of every help page, run as it stands on a store that has what it speaks of."""

import json
import shlex
import shutil
from collections.abc import Iterator
from pathlib import Path
from typing import Any
from unittest import mock

import pytest

from afk.cli.kommandotrae import knuder
from tests.cli.hjaelp import Program
from tests.cli.test_skema_udfyld import OPFOELGNING
from tests.cli.test_visiter import GRUPPE_1
from tests.stepup.svarene import AFTALT, FORBEREDT, INDKALDT

KNUDER = {k.sti: k for k in knuder()}
EKSEMPLER = [(k.sti, kommando) for k in KNUDER.values() for kommando, _ in k.eksempler if not (k.sti and k.under)]
FAKTA = """
forloeb start A12 --forloeb afklaringspuljen --fra 2026-10-20
fritag start A12 --grund broekpension --fra 2026-11-02
indsats tilfoej A12 --type virksomhedspraktik --fra 2026-11-02
moede tilfoej A12 --type samtale --dato 2026-11-10
samtykke tilfoej A12 --svar ja --dato 2026-11-10
jobformidler start A12 --navn Ida --fra 2026-11-02
egenfrist tilfoej A12 --tekst "Ring til lægen" --frist 4-12-2026
aftale tilfoej A12 --aftale "Ring til egen læge" --dato 2-11-2026
skridt tilfoej A12 --skridt aktindsigt --dato "i dag"
skridt tilfoej A12 --skridt klage --dato 2-11-2026
"""
FOER = {
    "moede flyt": ["moede tilfoej A12 --type step_up --dato 2026-12-10"],
    "samtykke slet": ["samtykke tilfoej A12 --svar ja --dato 'i dag'"],
    "jobformidler slet": ["jobformidler start A12 --navn Bo --fra 'i dag'"],
    "skema tjek": ["skema kopier visitation", "skema kopier aftale"],
    "stepup deling": ["stepup plan A12 --svar plan.json"],
    "stepup indkald": ["stepup plan A12 --svar plan.json", "stepup indkald A12 --svar indkald.json --fil i.docx"],
    "stepup aftale": ["stepup plan A12 --svar plan.json", "stepup aftale A12 --svar aftale.json --fil a.docx"],
    "lager gendan": ["lager kopi ."],
    "lager oplaas": ["lager noegle --adgangssaetning", "lager noegle --kun-adgangssaetning --ja"],
}
"""What must have happened before the examples of a command."""
SVAR = {
    "borger opret": "A13\n\nLone J.\n", "borger slet": "A12\n", "fortryd": "j\n", "lager gendan": "j\n",
    "lager noegle": "j\n", "visiter": ":s\n", "stepup plan": ":s\n", "stepup indkald": ":s\n",
    "stepup aftale": ":s\n", "skema udfyld": ":s\n", "jobformidler start": "Ida K.\ni dag\n",
    "aftale tilfoej": "Ring\ni dag\n", "egenfrist tilfoej": "Ring\ni dag\n",
    "opsaet": ":s\n",
}  # fmt: skip
"""What is typed; "j" where something is to be deleted, and a date at the rest."""
BORGERE = "sag;navn;maalgruppe;telefon\nA12;Åse Ørsted;aktivitetsparat;12345678\nA20;Bo H.;jobparat;\n"


@pytest.fixture(autouse=True, scope="module")
def _hurtig() -> Iterator[None]:
    """A passphrase that is not made slow to guess."""
    with mock.patch("afk.lager.adgang.LOG2_N", 4):
        yield


def toml(v: Any) -> str:
    if isinstance(v, dict):
        return "{" + ", ".join(f"{n} = {toml(x)}" for n, x in v.items()) + "}"
    return f"[{', '.join(map(toml, v))}]" if isinstance(v, list) else json.dumps(v, ensure_ascii=False)


@pytest.fixture(scope="module")
def forberedt(tmp_path_factory: pytest.TempPathFactory) -> Program:
    """A store with A12 in the middle of everything, and the files that the examples name."""
    from openpyxl import Workbook

    program = Program(tmp_path_factory.mktemp("forberedt"))
    program.ok("import", program.fil("borgere.csv", BORGERE))
    program.fil("forloeb.csv", "sag;forloeb;fra\nA20;ressourceforloeb;01-06-2026\n")
    program.fil("liste.csv", "sag;Personnummer\nA20;\n")
    ark = Workbook()
    for raekke in (("sag", "navn"), ("A21", "Ida")):
        ark.worksheets[0].append(raekke)
    ark.save(program.mappe / "liste.xlsx")
    for navn, svar in (("plan", FORBEREDT), ("indkald", INDKALDT), ("aftale", AFTALT)):
        program.fil(f"{navn}.json", json.dumps(svar))
    egne = program.konfig / "skemaer"
    egne.mkdir(parents=True, exist_ok=True)
    egne.joinpath("opfoelgning.toml").write_text(OPFOELGNING, encoding="utf-8")
    for kommando in FAKTA.strip().splitlines():
        program.ok(*shlex.split(kommando))
    return program


def klargoer(program: Program, navn: str, kommando: str) -> None:
    """Do what comes before the command, and put its files in the folder."""
    if "--skabelon" not in kommando:
        svar = GRUPPE_1 if navn == "visiter" else FORBEREDT
        program.fil("svar.toml", "".join(f"{n} = {toml(v)}\n" for n, v in svar.items()))
    for foer in FOER.get(navn, ()):
        program.ok(*shlex.split(foer), kan_spoerge=True)
    for kopi in program.mappe.glob("lager-*.db"):
        kopi.rename(program.mappe / "lager-2026-11-22T081500.db")
    for skema in program.konfig.rglob("*.toml"):
        shutil.copy(skema, program.mappe)
    (program.mappe / "run").mkdir(mode=0o700)


def test_every_page_has_two_examples_of_its_own_command_that_fit_the_page() -> None:
    for sti, k in KNUDER.items():
        assert len(k.eksempler) >= 2, k.navn
        for kommando, ord_ in k.eksempler:
            assert kommando.startswith(f"{k.navn} ") or kommando == k.navn, kommando
            assert len(kommando) <= 73, kommando
            assert ord_.endswith((".", "?", "man afk")), kommando
            assert f"\n  {kommando}" in k.side, sti


@pytest.mark.parametrize(("sti", "kommando"), EKSEMPLER, ids=[k for _, k in EKSEMPLER])
def test_every_example_works(
    forberedt: Program, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, sti: tuple[str, ...], kommando: str
) -> None:
    program, navn = Program(tmp_path / "p"), " ".join(sti)
    shutil.copytree(forberedt.mappe, program.mappe)
    monkeypatch.chdir(program.mappe)
    monkeypatch.setattr("afk.cli.spoerg._vaelg", lambda m, s, felt: felt.slags.koder[0])
    monkeypatch.setattr("afk.cli.adgangssaetning.skjult", lambda m, s: "fire helt tilfældige ord")
    klargoer(program, navn, kommando)
    ind = SVAR.get(navn, "j\n" if sti[-1:] == ("slet",) else "i dag\n")
    ord_ = shlex.split(kommando.partition(" >")[0])
    svar = program(*ord_[1:], ind=ind, kan_spoerge=True, XDG_RUNTIME_DIR=str(program.mappe / "run"))
    assert svar.kode == 0, svar
