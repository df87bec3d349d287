"""`afk borger slet` and `afk lager kopi --ryd`, as somebody at a terminal and a script meet them."""

import re
from pathlib import Path

import pytest

from tests.cli.hjaelp import CPR, Program

PERSONLIGT = ["Lone", CPR, "010270-1234", "ondt i ryggen"]


@pytest.fixture
def fyldt(lager: Program) -> Program:
    """The caseload, with a note and a draft of a form on A1, and kept deadlines."""
    lager.ok("borger", "ret", "A1", "--note", "ondt i ryggen")
    svar = lager.fil("svar.json", '{"dato": "2026-11-20", "maalgruppe": "ja"}')
    lager("visiter", "A1", "--svar", svar)
    lager.ok("borger", "vis", "A1")
    lager.ok("frist")
    return lager


def alt(program: Program) -> str:
    """Every value of every table."""
    tabeller = [n for (n,) in program.hent("SELECT name FROM sqlite_master WHERE type = 'table'")]
    return repr([program.hent(f'SELECT * FROM "{n}"') for n in tabeller])


def kopier(program: Program) -> list[str]:
    return sorted(str(p.relative_to(program.lager.parent)) for p in program.lager.parent.rglob("kopier/**/*.db"))


def slet(program: Program, sag: str = "A1") -> str:
    return program.ok("borger", "slet", sag, "--bekraeft", sag).fejl


# --- slet ---------------------------------------------------------------------------------------------------


def test_a_borger_is_gone_and_the_others_are_there(fyldt: Program) -> None:
    assert [o for o in PERSONLIGT if o in alt(fyldt)] == ["Lone", CPR, "ondt i ryggen"]
    slet(fyldt)
    assert [o for o in [*PERSONLIGT, "'A1'", '"A1"'] if o in alt(fyldt)] == []
    assert [linje[0] for linje in fyldt.ok("borger", "liste").linjer] == [f"A{n}" for n in range(2, 9)]
    for kommando in ("borger vis A1", "frist A1", "historik A1", "borger indsigt A1", "borger slet A1 --bekraeft A1"):
        svar = fyldt(*kommando.split())
        assert (svar.kode, svar.ud) == (1, "")
        assert 'Sagen "A1" findes ikke' in svar.fejl
    assert fyldt.ok("lager", "tjek").ud.startswith("Lageret er i orden")


def test_the_history_says_that_somebody_was_deleted_and_by_whom(fyldt: Program) -> None:
    slet(fyldt)
    seneste = fyldt.ok("historik", "--json").json[0]
    assert (seneste["kommando"], seneste["sag"], seneste["slettet"], seneste["felter"]) == (
        "borger slet", None, True, [],
    )  # fmt: skip
    assert seneste["hvem"]


def test_it_is_told_how_much_went_and_what_afk_can_not_delete(fyldt: Program) -> None:
    fejl = slet(fyldt)
    assert re.match(r"Slettet: borgere 1, forløb 1, .*linjer i historikken \d+\.\n", fejl)
    assert "I én kopi af lageret står det endnu. Slet de gamle kopier med: afk lager kopi --ryd" in fejl
    assert "Breve, kalenderfiler, eksporter og andre filer, der er skrevet ud af afk, sletter afk ikke." in fejl
    assert [o for o in PERSONLIGT if o in fejl] == []


@pytest.mark.parametrize(
    ("args", "besked"),
    [
        ([], "Der mangler --bekraeft SAG"),
        (["--bekraeft", "A2"], "--bekraeft passer ikke til sagen. Skriv: --bekraeft A1. Intet er slettet."),
        (["--bekraeft", "a1"], "--bekraeft passer ikke til sagen. Skriv: --bekraeft A1. Intet er slettet."),
        (["--bekraeft", ""], "--bekraeft passer ikke til sagen."),
    ],
)
def test_a_script_must_say_the_sag_twice(fyldt: Program, args: list[str], besked: str) -> None:
    foer = alt(fyldt)
    svar = fyldt("borger", "slet", "A1", *args)
    assert (svar.kode, svar.ud) == (2, "")
    assert besked in svar.fejl
    assert alt(fyldt) == foer


def test_at_a_terminal_the_sag_is_typed_after_it_is_shown_what_goes(fyldt: Program) -> None:
    svar = fyldt("borger", "slet", "a1", ind="A1\n", kan_spoerge=True)
    assert svar.kode == 0
    assert svar.fejl.startswith("A1  Lone Jensen\nDet slettes for altid: borgere 1, forløb 1, ")
    assert "journaliseret i fagsystemet" in svar.fejl
    assert "'A1'" not in alt(fyldt)


@pytest.mark.parametrize(("svar", "kode", "besked"), [
    ("\n", 0, "Intet er slettet."), ("A2\n", 1, "Det passer ikke til sagens id. Intet er slettet."),
    ("j\n", 1, "Det passer ikke til sagens id. Intet er slettet."), ("", 130, ""),
])  # fmt: skip
def test_anything_else_typed_deletes_nothing(fyldt: Program, svar: str, kode: int, besked: str) -> None:
    foer = alt(fyldt)
    ud = fyldt("borger", "slet", "A1", ind=svar, kan_spoerge=True)
    assert ud.kode == kode
    assert besked in ud.fejl
    assert alt(fyldt) == foer


def test_an_unknown_sag_is_told_and_a_cpr_number_is_not_repeated(fyldt: Program) -> None:
    assert 'Sagen "A99" findes ikke' in fyldt("borger", "slet", "A99", "--bekraeft", "A99").fejl
    for args in ([], ["--bekraeft", "010270-1234"]):
        assert "1234" not in fyldt("borger", "slet", "010270-1234", *args).fejl


def test_neither_it_nor_what_was_done_to_the_borger_before_can_be_undone(fyldt: Program) -> None:
    slet(fyldt)
    foer = alt(fyldt)
    for nr in ([], ["1"], ["2"]):
        svar = fyldt("fortryd", *nr, "--ja")
        assert svar.kode == 1
        assert "kan ikke fortrydes: " in svar.fejl
        assert "slette" in svar.fejl
    assert alt(fyldt) == foer


def test_a_borger_can_be_registered_anew_and_has_no_past(fyldt: Program) -> None:
    slet(fyldt)
    fyldt.ok("borger", "opret", "--sag", "A1", "--cpr", "010270-1234", "--navn", "Lone J.")
    assert [r["kommando"] for r in fyldt.ok("historik", "A1", "--json").json if r["handling"] != "opslag"] == [
        "borger opret"
    ]
    assert fyldt.ok("lager", "tjek").ud.startswith("Lageret er i orden")


def test_the_day_gets_no_copy_of_what_is_to_go_and_gets_one_at_the_next_write(fyldt: Program) -> None:
    [dagens] = fyldt.lager.parent.rglob("daglig/*.db")
    dagens.unlink()
    assert "kopi af lageret står det endnu" not in slet(fyldt)
    assert kopier(fyldt) == []
    fyldt.ok("borger", "ret", "A2", "--note", "x")
    assert kopier(fyldt) == [str(dagens.relative_to(fyldt.lager.parent))]
    assert fyldt.ok("lager", "kopi", "--ryd", "--ja", "--json").json["fjernet"] == []


def test_what_a_broken_off_deletion_left_is_done_at_the_next_write(fyldt: Program) -> None:
    kode = (
        "import os, sys\nfrom afk.lager import slet\n"
        "slet.pak = lambda sti: os._exit(9)\n"
        "from afk.__main__ import koer\nkoer(sys.argv[1:])"
    )
    assert fyldt.proces("borger", "slet", "A1", "--bekraeft", "A1", kode=kode).kode == 9
    assert fyldt.hent("SELECT count(*) FROM meta WHERE noegle = 'mangler_pakning'") == [(1,)]
    stoerrelse = fyldt.lager.stat().st_size
    fyldt.ok("borger", "ret", "A2", "--note", "x")
    assert fyldt.hent("SELECT count(*) FROM meta WHERE noegle = 'mangler_pakning'") == [(0,)]
    assert fyldt.lager.stat().st_size <= stoerrelse


# --- kopi --ryd ---------------------------------------------------------------------------------------------


def test_the_copies_that_hold_the_deleted_go_and_a_new_one_is_there(fyldt: Program) -> None:
    fyldt.ok("lager", "kopi")
    assert len(kopier(fyldt)) == 2
    slet(fyldt)
    svar = fyldt.ok("lager", "kopi", "--ryd", "--ja")
    ny = Path(svar.ud.rstrip("\n"))
    assert kopier(fyldt) == [str(ny.relative_to(fyldt.lager.parent))]
    assert "2 gamle kopier er slettet." in svar.fejl
    assert "på en USB-nøgle, på et netdrev" in svar.fejl
    assert fyldt.ok("lager", "gendan", ny, "--ja").kode == 0
    assert "Lone" not in alt(fyldt)


def test_at_a_terminal_the_old_ones_are_listed_and_a_no_changes_nothing(fyldt: Program) -> None:
    slet(fyldt)
    foer = kopier(fyldt)
    svar = fyldt("lager", "kopi", "--ryd", ind="n\n", kan_spoerge=True)
    assert (svar.kode, svar.ud) == (0, "")
    assert svar.fejl.startswith("Disse kopier er fra før den seneste sletning:\n")
    assert str(fyldt.lager.parent / foer[0]) in svar.fejl
    assert "Lav en ny kopi, og slet den gamle? (j/n)" in svar.fejl
    assert kopier(fyldt) == foer
    fyldt.ok("lager", "kopi", "--ryd", ind="j\n", kan_spoerge=True)
    assert foer[0] not in kopier(fyldt)


def test_without_a_terminal_ryd_wants_ja(fyldt: Program) -> None:
    slet(fyldt)
    foer = kopier(fyldt)
    svar = fyldt("lager", "kopi", "--ryd")
    assert (svar.kode, svar.ud) == (2, "")
    assert "Der mangler --ja" in svar.fejl
    assert kopier(fyldt) == foer


def test_without_a_deletion_a_copy_is_made_and_none_goes(fyldt: Program) -> None:
    foer = kopier(fyldt)
    svar = fyldt.ok("lager", "kopi", "--ryd")
    assert "Ingen kopi er fra før en sletning, så ingen er slettet." in svar.fejl
    assert len(kopier(fyldt)) == len(foer) + 1


def test_a_folder_elsewhere_is_tidied_too_and_what_may_be_others_is_named_and_stays(fyldt: Program) -> None:
    usb = fyldt.mappe / "usb"
    fyldt.ok("lager", "kopi", usb)
    fremmed = usb / "lager-2001-01-01T000000.db"
    fremmed.write_bytes(b"x" * 4096)
    slet(fyldt)
    svar = fyldt.ok("lager", "kopi", usb, "--ryd", "--ja", "--json")
    assert len(svar.json["fjernet"]) == 2
    assert sorted(p.name for p in usb.iterdir()) == [fremmed.name, Path(svar.json["kopi"]).name]
    assert f"De er ikke slettet:\n  {fremmed}" in svar.fejl


def test_ryd_and_behold_are_not_used_together(fyldt: Program) -> None:
    svar = fyldt("lager", "kopi", "--ryd", "--behold", "2")
    assert (svar.kode, svar.ud) == (2, "")
    assert "Brug enten --ryd eller --behold" in svar.fejl
