"""Looking at one named borger, and exporting, leave a row; listing deadlines does not."""

import os
import shlex
from collections.abc import Iterator
from unittest import mock

import pytest

from afk.cli.kommandotrae import knuder
from afk.fakta.base import typer
from afk.lager.driver import forbind
from afk.lager.noegle import find_noegle
from afk.skemaer.motor import til_json
from tests.cli.hjaelp import CASELOAD, Program, importer
from tests.cli.stepup_sagen import ny_sag
from tests.cli.test_skema_udfyld import OPFOELGNING
from tests.stepup.svarene import AFTALT, FORBEREDT, INDKALDT

SET = (
    "SELECT e.kommando, b.sag, o.hvad FROM opslag o JOIN haendelser e ON e.id = o.haendelse "
    "LEFT JOIN borgere b ON b.id = o.borger ORDER BY o.id"
)


@pytest.mark.parametrize("bredde", [0, 100])
def test_showing_a_case_is_logged(lager: Program, bredde: int) -> None:
    lager.ok("borger", "vis", "a1", bredde=bredde)
    lager.ok("borger", "vis", "A2", "--vis-cpr", "--json", bredde=bredde)
    assert lager.hent(SET) == [("borger vis", "A1", "sagen"), ("borger vis", "A2", "sagen, med CPR-nummer")]


def test_exporting_is_logged_as_a_look_at_everybody(lager: Program) -> None:
    lager.ok("eksport", "--type", "borgere", "--vis-cpr")
    lager.ok("eksport", lager.mappe / "ud")
    foerste, anden = lager.hent(SET)
    assert foerste == ("eksport", None, "borgere, med CPR-nummer")
    assert anden[:2] == ("eksport", None)
    assert anden[2].startswith("borgere, forloeb, fritagelser, ")


def test_the_history_of_a_case_is_a_look_too(lager: Program) -> None:
    lager.ok("historik", "A1")
    assert lager.hent(SET) == [("historik", "A1", "historikken")]


LOGGET = {
    "borger vis A1": ("borger vis", "A1", "sagen"),
    "borger vis A1 --html -": ("borger vis", "A1", "sagen som HTML-side"),
    "borger vis A1 --vis-cpr": ("borger vis", "A1", "sagen, med CPR-nummer"),
    "borger indsigt A1 --json": ("borger indsigt", "A1", "alt, til indsigt"),
    "historik A1": ("historik", "A1", "historikken"),
    "eksport --type moeder": ("eksport", None, "moeder"),
    "kalender --navne": ("kalender", None, "kalenderen med navne"),
    "kalender A1 --navne --fil k.ics": ("kalender", "A1", "kalenderen med navne"),
    "lager kopi --adgangssaetning-fil s": ("lager kopi", None, "hele lageret, som en kopi med adgangssætning"),
    "stepup plan --alle --kapacitet 5 --fil p.csv": ("stepup plan", None, "planen for alle som fil"),
    "stepup deling A12 --til-borgeren --fil -": ("stepup deling", "A12", "udgaven til borgeren at læse"),
    "stepup deling A12 --laest --fil -": ("stepup deling", "A12", "udgaven, der deles"),
    "stepup indkald A12 --igen --fil -": ("stepup indkald", "A12", "brevet om mødet"),
    "stepup aftale A12 --igen --fil -": ("stepup aftale", "A12", "aftaledokumentet"),
    "stepup aftale A12 --minplan": ("stepup aftale", "A12", "teksten til Min Plan"),
}
VED_EN_SKAERM = {
    "visiter A12": ("skema visitation", "A12", "skemaet visitation"),
    "stepup plan A12": ("skema forberedende", "A12", "skemaet forberedende"),
    "skema udfyld opfoelgning A12": ("skema opfoelgning", "A12", "skemaet opfoelgning"),
}
"""What shows one named borger's case, or takes it out of the program: what is logged, and of whom (None is all).

The questions of a form are left at the first.
"""
LISTER = [
    "", "frist", "frist A1 --forklar", "frist --alle --json", "tjek", "tjek A1", "aftale liste A12", "borger liste",
    "uge", "kalender", "kalender A1 --fil uden.ics", "rapport", "stepup plan --alle --kapacitet 5", "historik",
    "historik --opslag", "lager status", "lager kopi", "lager tjek", "lager gendan", "lager noegle",
    "lager oprydning --aeldre-end '5 år'", "skema vis", "regler", "borger vis A99", "historik A99",
    "kalender A99 --navne",
]  # fmt: skip
"""What shows no more of a borger than the lists of everybody do, or nobody at all."""
SKRIVER = (
    "import", "borger luk", "borger opret", "borger ret", "borger slet", "fortryd", "opsaet", "lager oplaas",
    "lager laas", "skema kopier", "skema tjek", "fuldfoer", "demo",
)  # fmt: skip
"""What leaves a change in the history, or has nothing to do with the store; and the commands of a fact type."""


@pytest.fixture(scope="module")
def forberedt(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Program]:
    """The caseload, and A12 with a meeting that is planned, written about and held."""
    p = Program(tmp_path_factory.mktemp("opslag"), "2026-12-16")
    importer(p, CASELOAD)
    ny_sag(p)
    for kommando, svar in (("plan", FORBEREDT), ("indkald", INDKALDT), ("aftale", AFTALT)):
        p.ok("stepup", kommando, "A12", "--svar", "-", *["--fil", "-"] * (kommando != "plan"), ind=til_json(svar))
    p.fil("s", "fire ord til en prøve\n").chmod(0o600)
    (p.konfig / "skemaer").mkdir()
    (p.konfig / "skemaer" / "opfoelgning.toml").write_text(OPFOELGNING, encoding="utf-8")
    with pytest.MonkeyPatch.context() as mp:
        mp.chdir(p.mappe)
        yield p


@pytest.mark.parametrize("kommando", [*LOGGET, *VED_EN_SKAERM])
def test_a_case_that_is_shown_or_taken_out_leaves_a_row(forberedt: Program, kommando: str) -> None:
    foer = len(forberedt.hent(SET))
    svar = forberedt(*kommando.split(), kan_spoerge=kommando in VED_EN_SKAERM)
    assert svar.kode == (130 if kommando in VED_EN_SKAERM else 0), svar
    assert forberedt.hent(SET)[foer:] == [{**LOGGET, **VED_EN_SKAERM}[kommando]]


@pytest.mark.parametrize("kommando", LISTER)
def test_lists_and_what_shows_nobody_leave_nothing(forberedt: Program, kommando: str) -> None:
    foer = forberedt.hent("SELECT count(*) FROM haendelser")
    svar = forberedt(*shlex.split(kommando))
    assert svar.kode == ("A99" in kommando), svar
    assert forberedt.hent("SELECT count(*) FROM haendelser") == foer


def test_of_every_command_it_is_known_whether_a_look_is_logged() -> None:
    fakta = {t.kommando for t in typer().values()} - {""}
    kendte = [*LOGGET, *VED_EN_SKAERM, *LISTER, *SKRIVER]
    for knude in knuder():
        ord_ = " ".join(knude.sti)
        if not knude.under and knude.sti[0] not in fakta:
            assert any(f"{k} ".startswith(f"{ord_} ") for k in kendte), ord_


def test_frist_writes_nothing_at_all(lager: Program) -> None:
    lager.hent("SELECT 1")
    foer = {p: p.read_bytes() for p in lager.lager.parent.iterdir()}
    lager.ok("frist", "--alle", "--forklar")
    assert {p: p.read_bytes() for p in lager.lager.parent.iterdir()} == foer


def test_what_was_asked_for_is_shown_also_when_the_look_can_not_be_logged(
    lager: Program, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("afk.lager.opslagslog._VENT", 20)
    with mock.patch.dict(os.environ, lager.miljoe({}), clear=True):
        optaget = forbind(lager.lager, find_noegle(lager.lager))
    optaget.execute("BEGIN IMMEDIATE")
    svar = lager.ok("borger", "vis", "A1", "--json")
    assert svar.json[0]["sag"] == "A1"
    [linje] = svar.fejl.splitlines()
    assert linje.startswith("Bemærk: opslaget kunne ikke skrives i historikken. ")
    assert "i brug af et andet program" in linje
    optaget.execute("ROLLBACK")
    assert lager.hent(SET) == []
