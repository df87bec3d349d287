"""`afk lager oprydning`: closed cases that are old enough, listed, and deleted when somebody says so."""

from datetime import date

import pytest

from afk.cli.lager_oprydning import er_gammel, laes_alder
from afk.fejl import BrugsFejl
from tests.cli.hjaelp import Program

FEM = ("lager", "oprydning", "--aeldre-end", "5 år")


@pytest.fixture
def lukkede(lager: Program) -> Program:
    """Today is 22 November 2026: A1 was closed 5 years ago to the day, A2 a day before that, A3 last year."""
    for sag, dag in (("A1", "2021-11-22"), ("A2", "2021-11-21"), ("A3", "2025-11-01")):
        lager.ok("borger", "ret", sag, "--lukket", dag)
    return lager


def sager(program: Program) -> list[str]:
    return [linje[0] for linje in program.ok("borger", "liste", "--alle").linjer]


@pytest.mark.parametrize(
    ("tekst", "maaneder"),
    [("5 år", 60), ("1 år", 12), ("18 måneder", 18), ("1 måned", 1), ("5 aar", 60), ("6 MAANEDER", 6), (" 2 år ", 24)],
)
def test_an_age_is_years_or_months(tekst: str, maaneder: int) -> None:
    assert laes_alder(tekst) == maaneder


@pytest.mark.parametrize(
    "tekst",
    ["5", "fem år", "0 år", "-5 år", "5,5 år", "5år", "5 dage", "5 uger", "1000 år", "05 år", "5 år siden", "", "٥ år"],
)
def test_anything_else_is_wrong_use_and_says_how_to_write_it(tekst: str) -> None:
    with pytest.raises(BrugsFejl, match='Skriv fx "5 år" eller "18 måneder"'):
        laes_alder(tekst)


@pytest.mark.parametrize(
    ("lukket", "maaneder", "i_dag", "gammel"),
    [
        (date(2021, 11, 22), 60, date(2026, 11, 22), False),
        (date(2021, 11, 22), 60, date(2026, 11, 23), True),
        # 29 February and a year is 28 February: from 1 March it is more.
        (date(2024, 2, 29), 12, date(2025, 2, 28), False),
        (date(2024, 2, 29), 12, date(2025, 3, 1), True),
        (date(2026, 8, 31), 6, date(2027, 2, 28), False),
        (date(2026, 8, 31), 6, date(2027, 3, 1), True),
    ],
)
def test_a_case_is_old_on_the_day_after_the_months_are_full(
    lukket: date, maaneder: int, i_dag: date, gammel: bool
) -> None:
    assert er_gammel(lukket, maaneder, i_dag) == gammel


def test_without_a_terminal_they_are_listed_and_nothing_is_deleted(lukkede: Program) -> None:
    svar = lukkede.ok(*FEM)
    assert svar.linjer == [["A2", "Karim Åberg", "2021-11-21", "nej"]]
    assert svar.fejl == "Intet er slettet. Slet dem med --ja, eller kør igen ved en skærm.\n"
    assert lukkede.ok(*FEM, "--dato", "2026-11-23").linjer == [
        ["A2", "Karim Åberg", "2021-11-21", "nej"],
        ["A1", "Lone Jensen", "2021-11-22", "nej"],
    ]
    assert len(sager(lukkede)) == 8


def test_with_ja_they_are_deleted_in_one_event_and_the_others_stay(lukkede: Program) -> None:
    svar = lukkede.ok("lager", "oprydning", "--aeldre-end", "12 måneder", "--ja", "--json")
    assert svar.json == [
        {"sag": "A2", "navn": "Karim Åberg", "lukket": "2021-11-21", "slettet": True},
        {"sag": "A1", "navn": "Lone Jensen", "lukket": "2021-11-22", "slettet": True},
        {"sag": "A3", "navn": "Åse Ørsted", "lukket": "2025-11-01", "slettet": True},
    ]
    assert svar.fejl.startswith("3 sager er slettet med alt, hvad der stod i lageret.\n")
    assert "afk lager kopi --ryd" in svar.fejl
    assert sager(lukkede) == ["A4", "A5", "A6", "A7", "A8"]
    assert lukkede.hent("SELECT count(*) FROM haendelser WHERE kommando = 'borger slet'") == [(1,)]
    assert lukkede.hent("SELECT count(*) FROM historik WHERE efter LIKE '%Karim%' OR foer LIKE '%Karim%'") == [(0,)]
    assert lukkede.ok("lager", "tjek").ud.startswith("Lageret er i orden")


@pytest.mark.parametrize(("svar", "antal"), [("j\n", 7), ("n\n", 8)])
@pytest.mark.parametrize("bredde", [0, 80])
def test_at_a_terminal_they_are_shown_and_asked_about(lukkede: Program, svar: str, antal: int, bredde: int) -> None:
    ud = lukkede.ok(*FEM, ind=svar, kan_spoerge=True, bredde=bredde)
    assert "Slet alt om den ene sag for altid? (j/n)" in ud.fejl if not bredde else "Karim Åberg" in ud.ud
    assert "journaliseret i fagsystemet" in ud.fejl
    assert ("A2" in ud.fejl) == (bredde == 0)
    assert len(sager(lukkede)) == antal


def test_none_that_are_old_enough_is_said(lukkede: Program) -> None:
    for args in ((), ("--ja",)):
        svar = lukkede.ok("lager", "oprydning", "--aeldre-end", "6 år", *args)
        assert (svar.ud, svar.fejl) == ("", "Ingen sager er lukket for så længe siden.\n")
    assert lukkede.ok("lager", "oprydning", "--aeldre-end", "6 år", "--json").json == []


def test_one_that_is_opened_again_while_somebody_thinks_stays(
    lukkede: Program, monkeypatch: pytest.MonkeyPatch
) -> None:
    def imens(*_: object) -> bool:
        lukkede.ok("borger", "ret", "A2", "--lukket", "-")
        return True

    monkeypatch.setattr("afk.cli.lager_oprydning.ja_nej", imens)
    svar = lukkede.ok(*FEM, "--dato", "2026-11-23", kan_spoerge=True)
    assert [(linje[0], linje[3]) for linje in svar.linjer] == [("A2", "nej"), ("A1", "ja")]
    assert "A2" in sager(lukkede)
    assert "A1" not in sager(lukkede)
