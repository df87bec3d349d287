"""How full the weeks are, the bars, and the document."""

from io import StringIO

import pytest
from rich.console import Console

from afk.breve.dokument import Afsender, Tabel, ren_tekst
from afk.plan.dokument import plandokument
from afk.plan.loes import laeg_plan
from afk.plan.model import Behov, Kapacitet
from afk.plan.ugelast import ugelast
from afk.vis.plan import soejle, tabeller
from tests.plan.hjaelp import behov, dag, kapacitet

K = kapacitet(2, 1, "2026-11-23", moederne=["2026-12-08", "2026-12-10"], samtalerne=["2026-11-24"])
ALLE = [behov("A", "2026-12-14"), behov("B", "2026-12-01", "2026-11-24", "2026-12-10")]
"""A: samtale 30/11, for week 48 is taken; møde 14/12, for week 50 is full."""


def test_a_week_holds_what_is_planned_and_what_stood() -> None:
    uger = ugelast(laeg_plan(ALLE, K), K)
    assert [(u.navn, u.mandag.isoformat(), u.samtaler, u.moeder) for u in uger] == [
        ("uge 48 2026", "2026-11-23", 1, 0),
        ("uge 49 2026", "2026-11-30", 1, 0),
        ("uge 50 2026", "2026-12-07", 0, 2),
        ("uge 51 2026", "2026-12-14", 0, 1),
    ]


def test_the_weeks_begin_with_the_first_working_day_and_are_named_over_new_year() -> None:
    k = kapacitet(1, 1, "2026-12-25")
    uger = ugelast(laeg_plan([behov("A", "2027-01-04")], k), k)
    assert [u.navn for u in uger] == ["uge 53 2026", "uge 1 2027"]
    assert ugelast(laeg_plan([], k), k) == []


def test_a_bar_is_full_when_the_week_is_and_never_empty_when_there_is_something() -> None:
    assert soejle(0, 5) == "·" * 14
    assert soejle(1, 1000) == "█" + "·" * 13
    assert soejle(5, 10) == "█" * 7 + "·" * 7
    assert soejle(999, 1000) == "█" * 14
    assert soejle(12, 10) == "█" * 14


def skrevet(alle: list[Behov], k: Kapacitet, navne: dict[str, str], bredde: int) -> list[str]:
    """The lines of the weeks' tables."""
    ud = StringIO()
    console = Console(file=ud, width=bredde, color_system=None)
    tabeller(console, laeg_plan(alle, k), k, navne)
    return [linje.rstrip() for linje in ud.getvalue().splitlines()]


@pytest.mark.parametrize("bredde", [80, 160])
def test_nothing_in_the_weeks_is_cut_and_they_stand_below_each_other(bredde: int) -> None:
    alle = [behov("A", "2021-07-08"), behov("B345678901", "2026-12-01")]
    linjer = skrevet(alle, kapacitet(1, 1, "2026-11-23"), {"A": "Lone Jensen", "B345678901": "Ib"}, bredde)
    # 8 July 2021 to 30 November 2026 is 5 years and 145 days: 1826 + 145.
    assert "man 30-11  Step up-møde   A           Lone Jensen  08-07-2021  1971 d. for sent" in linjer
    assert "man 30-11  Samtale        B345678901  Ib           01-12-2026" in linjer
    assert "man 07-12  Step up-møde   B345678901  Ib           01-12-2026  6 d. for sent" in linjer


def test_a_long_name_is_broken_and_pushes_nothing_out() -> None:
    navn = "Anna " * 20
    linjer = skrevet([behov("A", "2021-07-08")], kapacitet(1, 1, "2026-11-23"), {"A": navn}, 80)
    assert max(map(len, linjer)) <= 80
    assert " ".join(linjer).count("Anna") == 40
    assert any(linje.endswith("1971 d. for sent") for linje in linjer)


def test_the_star_is_explained_only_where_there_is_one() -> None:
    # The samtale was held before the first week, and is in none of the tables.
    linjer = skrevet([behov("A", "2026-12-01", "2026-10-01")], kapacitet(1, 1, "2026-11-23"), {}, 80)
    assert not [linje for linje in linjer if "*" in linje]
    linjer = skrevet([behov("A", "2026-12-01", "2026-10-01", "2026-11-24")], kapacitet(1, 1, "2026-11-23"), {}, 80)
    assert [linje.partition("*")[2].strip() for linje in linjer if "*" in linje] == [
        "A    " + "      01-12-2026  i tide", "holdt eller aftalt i forvejen; planen flytter den ikke."
    ]  # fmt: skip


def test_the_document_says_the_weeks_and_each_sag_with_its_days() -> None:
    dok = plandokument(laeg_plan(ALLE, K), K, "Med 3.", [("sagen er lukket", "A9")], dag("2026-11-22"), Afsender())
    tabeller = [b for a in dok.afsnit for b in a.blokke if isinstance(b, Tabel)]
    assert tabeller[0].raekker == (
        ("48 2026", "23-11-2026", "1 af 1", "0 af 2"),
        ("49 2026", "30-11-2026", "1 af 1", "0 af 2"),
        ("50 2026", "07-12-2026", "0 af 1", "2 af 2"),
        ("51 2026", "14-12-2026", "0 af 1", "1 af 2"),
    )
    assert tabeller[1].raekker == (
        ("B", "01-12-2026", "24-11-2026", "10-12-2026", "9"),
        ("A", "14-12-2026", "30-11-2026", "14-12-2026", "–"),
    )
    assert (dok.skabelon, dok.dato) == ("plan", dag("2026-11-22"))
    tekst = ren_tekst(dok)
    assert "2 borgere: 1 når fristen, 1 kommer for sent." in tekst
    assert "Med 3." in tekst
    assert "Sagen er lukket: 1" in tekst
    assert "ikke en lovfrist" in tekst


def test_the_document_of_an_empty_plan_has_no_tables() -> None:
    dok = plandokument(laeg_plan([], K), K, "", [], dag("2026-11-22"), Afsender())
    assert [a.noegle for a in dok.afsnit] == ["kort", "kapacitet", "metode"]
    assert "Ingen borgere skal ind i planen." in ren_tekst(dok)
