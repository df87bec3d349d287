"""`afk lager gendan` as somebody at a terminal, a script and cron meet them."""

import sys
from pathlib import Path
from typing import Any

import pytest

from tests.cli.hjaelp import Program
from tests.cli.test_terminal import Pty

SAETNING = "Fire små grå æsler på Ærø"
ANTAL = {"borgere": 8, "forloeb": 9, "fritagelser": 1, "indsatser": 1, "moeder": 0}


@pytest.fixture
def fil(lager: Program) -> Path:
    """A private file with the passphrase."""
    sti = lager.fil("saetning.txt", f"{SAETNING}\n")
    sti.chmod(0o600)
    return sti


@pytest.fixture
def pty(lager: Program) -> Any:
    """Start runs in a terminal; skipped where there is none."""
    if sys.platform == "win32":
        pytest.skip("Windows har ingen pty")
    pytest.importorskip("pexpect")
    pytest.importorskip("pyte")
    return lambda *args, **kw: Pty(lager, *args, **kw)


def kopi(program: Program, *args: object) -> Path:
    """Make a copy; where it lies."""
    return Path(program.ok("lager", "kopi", *args).ud.rstrip("\n"))


def sager(program: Program) -> list[str]:
    return [linje[0] for linje in program.ok("borger", "liste").linjer]


def kopier(program: Program) -> list[str]:
    mappe = program.lager.parent / "kopier"
    return sorted(p.name for p in mappe.iterdir() if p.is_file()) if mappe.exists() else []


def test_it_shows_what_would_change_and_asks(lager: Program) -> None:
    sti = kopi(lager)
    lager.ok("borger", "opret", "--sag", "B1")
    lager.ok("borger", "ret", "A1", "--navn", "Lone")
    for svar_ in ("n\n", ""):
        svar = lager("lager", "gendan", sti, kan_spoerge=True, ind=svar_)
        assert svar.kode == (0 if svar_ else 130)
        assert ["borgere", "9", "8"] in svar.linjer
        assert ["haendelser", "3", "1"] in svar.linjer
        assert "2 ændringer går ud af lageret; den seneste er fra " in svar.fejl
        assert "(j/n)" in svar.fejl
        assert "B1" in sager(lager)
    svar = lager.ok("lager", "gendan", sti, kan_spoerge=True, ind="j\n")
    assert "B1" not in sager(lager)
    assert "Lageret er gendannet" in svar.fejl
    [foer] = [n for n in kopier(lager) if "foer-gendan" in n]
    assert foer in svar.fejl
    assert "B1" in [r[0] for r in lager.ok("borger", "liste", "--lager", sti.parent / foer).linjer]


def test_without_a_terminal_nothing_is_done_before_ja_is_said(lager: Program) -> None:
    sti = kopi(lager)
    lager.ok("borger", "opret", "--sag", "B1")
    svar = lager("lager", "gendan", sti)
    assert (svar.kode, svar.ud) == (2, "")
    assert "--ja" in svar.fejl
    assert "B1" in sager(lager)


def test_gendan_as_json(lager: Program) -> None:
    sti = kopi(lager)
    lager.ok("borger", "opret", "--sag", "B1")
    svar = lager.ok("lager", "gendan", sti, "--ja", "--json").json
    assert svar["nu"]["borgere"], svar["i_kopien"]["borgere"] == (9, 8)
    assert {n: svar["i_kopien"][n] for n in ANTAL} == ANTAL
    assert (svar["tabte_haendelser"], svar["gendannet"]) == (1, True)
    assert Path(svar["foer"]).exists()
    assert svar["nu"]["seneste_aendring"] > svar["i_kopien"]["seneste_aendring"]
    lager.lager.unlink()
    svar = lager.ok("lager", "gendan", sti, "--ja", "--json").json
    assert (svar["nu"], svar["tabte_haendelser"], svar["foer"]) == (None, None, None)


def test_the_history_tells_of_it_and_undo_says_what_to_do_instead(lager: Program) -> None:
    sti = kopi(lager)
    lager.ok("borger", "opret", "--sag", "B1")
    foer = Path(lager.ok("lager", "gendan", sti, "--ja", "--json").json["foer"])
    hvad = f"lageret gendannet fra kopien {sti.name}. 1 hændelse gik ud af historikken. Den står i kopien {foer.name}"
    for args in ([], ["A1"]):
        seneste = lager.ok("historik", *args, "--json").json[0]
        assert {n: seneste[n] for n in ("haendelse", "kommando", "sag", "handling", "hvad")} == {
            "haendelse": 2, "kommando": "lager gendan", "sag": None, "handling": "gendan", "hvad": hvad,
        }  # fmt: skip
        assert seneste["hvem"]
    assert lager.ok("historik").linjer[0][-2:] == ["gendan", hvad]
    assert f"(alle)  {hvad}" in lager.ok("historik", bredde=200).ud
    svar = lager("fortryd", "--ja")
    assert svar.kode == 1
    assert "Hændelse 2 kan ikke fortrydes: den gendannede lageret fra en kopi." in svar.fejl
    assert 'find den med "afk lager gendan"' in svar.fejl
    assert "B1" not in sager(lager)
    lager.ok("lager", "gendan", foer, "--ja")
    assert "B1" in sager(lager)


def test_a_refusal_as_json_says_so(lager: Program) -> None:
    sti = kopi(lager)
    svar = lager.ok("lager", "gendan", sti, "--json", kan_spoerge=True, ind="n\n")
    assert (svar.json["gendannet"], svar.json["foer"]) == (False, None)
    assert "Intet er ændret" in svar.fejl


def test_a_copy_of_another_store_is_said_to_be_so(lager: Program, tmp_path: Path) -> None:
    andet = tmp_path / "andet.db"
    lager.ok("borger", "opret", "--sag", "X1", "--lager", andet)
    sti = kopi(lager, "--lager", andet)
    svar = lager.ok("lager", "gendan", sti, "--ja")
    assert "Kopien er af et andet lager. Én ændring går ud af lageret; den er fra " in svar.fejl
    assert sager(lager) == ["X1"]


@pytest.mark.parametrize("skade", ["skaaret", "nuller", "vaek"])
def test_a_store_that_is_of_no_use_comes_back_after_following_the_error_text(lager: Program, skade: str) -> None:
    kopi(lager)
    ventet = sager(lager)
    data = lager.lager.read_bytes()
    if skade == "vaek":
        lager.lager.unlink()
    else:
        lager.lager.write_bytes(data[:9000] if skade == "skaaret" else data[:8192] + bytes(len(data) - 8192))
        svar = lager("borger", "liste")
        assert svar.kode == 3
        assert '"afk lager gendan"' in svar.fejl
    liste = lager.ok("lager", "gendan")
    assert "afk lager gendan FIL" in liste.fejl
    svar = lager.ok("lager", "gendan", liste.linjer[0][3], "--ja")
    assert ("kan ikke sammenlignes" in svar.fejl) is (skade != "vaek")
    assert ("intet lager nu" in svar.fejl) is (skade == "vaek")
    assert sager(lager) == ventet


@pytest.mark.parametrize(("plads", "kode"), [(5000, 3), (-1, 3)])
def test_a_damaged_copy_is_refused_with_a_sentence(lager: Program, plads: int, kode: int) -> None:
    sti = kopi(lager)
    data = bytearray(sti.read_bytes())
    data[plads] ^= 1
    sti.write_bytes(data)
    svar = lager("lager", "gendan", sti, "--ja")
    assert (svar.kode, svar.ud) == (kode, "")
    assert f'Kopien "{sti}" er beskadiget' in svar.fejl
    assert "Intet er ændret" in svar.fejl
    assert len(sager(lager)) == 8


def test_a_copy_that_is_not_there_or_no_copy(lager: Program) -> None:
    kopi(lager)
    brev = lager.fil("brev.txt", "Kære " * 2000)
    for fil_, ventet in ((lager.mappe / "væk.db", "findes ikke"), (lager.mappe, "en mappe"),
                         (lager.lager, "selve lageret"), (brev, "en anden slags")):  # fmt: skip
        svar = lager("lager", "gendan", fil_, "--ja")
        assert (svar.kode, svar.ud) == (1, "")
        assert ventet in svar.fejl
        assert str(fil_) in svar.fejl


def test_the_list_has_all_kinds_newest_first(lager: Program, fil: Path) -> None:
    assert lager.ok("lager", "gendan").ud == ""
    assert "afk lager kopi" in lager.ok("lager", "gendan").fejl
    lager.ok("borger", "opret", "--sag", "B1")
    sti = kopi(lager)
    kopi(lager, "--adgangssaetning-fil", fil)
    lager.ok("lager", "gendan", sti, "--ja")
    liste = lager.ok("lager", "gendan", "--json").json
    assert [k["slags"] for k in liste[-1:]] == ["daglig"]
    assert {k["slags"] for k in liste} == {"kopi", "adgangssaetning", "foer-gendan", "daglig"}
    assert all(Path(k["kopi"]).stat().st_size == k["bytes"] for k in liste)
    assert [k["tid"] for k in liste] == sorted((k["tid"] for k in liste), reverse=True)
    skaerm = lager.ok("lager", "gendan", bredde=80, TERM="dumb").ud
    assert "med adgangssætning" in skaerm
    assert max(map(len, skaerm.splitlines())) <= 80


@pytest.mark.parametrize("bredde", [60, 80, 120])
def test_the_comparison_fits_the_screen_and_marks_with_words(lager: Program, bredde: int) -> None:
    sti = kopi(lager)
    lager.ok("borger", "opret", "--sag", "B1")
    ud = lager.ok("lager", "gendan", sti, "--ja", bredde=bredde, TERM="dumb").ud
    assert max(map(len, ud.splitlines())) <= bredde
    [linje] = [linje for linje in ud.splitlines() if linje.startswith("borgere")]
    assert linje.split() == ["borgere", "9", "8", "ændres"]
    assert [linje.split() for linje in ud.splitlines() if linje.startswith("forløb")] == [["forløb", "9", "9"]]


def test_ctrl_c_at_the_question_changes_nothing(lager: Program, pty: Any) -> None:
    sti = kopi(lager)
    lager.ok("borger", "opret", "--sag", "B1")
    foer = kopier(lager)
    p = pty("lager", "gendan", str(sti))
    p.vent("Erstat lageret")
    assert p.afbryd() == 130
    assert "B1" in sager(lager)
    assert kopier(lager) == foer
    assert [p.name for p in lager.lager.parent.iterdir() if p.name.startswith(".")] == []
