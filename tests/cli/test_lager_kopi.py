"""`afk lager kopi`, and the copy of each day, as somebody at a terminal, a script and cron meet them."""

import os
import re
import shutil
import sys
from datetime import date, datetime
from pathlib import Path
from typing import Any

import pytest

from tests.cli.hjaelp import Program
from tests.cli.test_terminal import KODE, Pty

SAETNING = "Fire små grå æsler på Ærø"
NAVN = re.compile(r"lager-\d{4}-\d\d-\d\dT\d{6}(-\d+)?\.db")
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


# --- kopi ---------------------------------------------------------------------------------------------------


def test_a_copy_lies_beside_the_store_and_its_path_is_the_output(lager: Program) -> None:
    svar = lager.ok("lager", "kopi")
    sti = Path(svar.ud.rstrip("\n"))
    assert svar.ud.count("\n") == 1
    assert sti.parent == lager.lager.parent / "kopier"
    assert NAVN.fullmatch(sti.name)
    assert "prøvet: 8 borgere" in svar.fejl
    assert "lav kopien med --adgangssaetning" in svar.fejl  # there is no recovery code
    assert sager(lager) == [r[0] for r in lager.ok("borger", "liste", "--lager", sti).linjer]


def test_the_name_has_the_time_of_the_clock_and_not_of_the_date_chosen(lager: Program) -> None:
    foer = datetime.now().replace(microsecond=0)
    sti = kopi(lager)
    tid = datetime.strptime(sti.name[6:23], "%Y-%m-%dT%H%M%S")
    assert foer <= tid <= datetime.now()


def test_as_json(lager: Program) -> None:
    usb = lager.mappe / "usb"
    gammel = kopi(lager, usb)
    svar = lager.ok("lager", "kopi", usb, "--behold", "1", "--json")
    assert {navn: svar.json[navn] for navn in ANTAL} == ANTAL
    assert svar.json["haendelser"] == 1
    sti = Path(svar.json["kopi"])
    assert svar.json["bytes"] == sti.stat().st_size
    assert svar.json["fjernet"] == [str(gammel)]
    assert not gammel.exists()


def test_a_folder_named_from_where_one_stands_is_told_in_full(lager: Program) -> None:
    svar = lager.proces("lager", "kopi", "usb", "--behold", "1")
    assert svar.kode == 0
    assert Path(svar.ud.rstrip("\n")).parent == lager.mappe / "usb"


def test_the_newest_are_kept_and_the_number_removed_is_told(lager: Program) -> None:
    mappe = lager.mappe / "usb"
    for _ in range(4):
        kopi(lager, mappe)
    svar = lager.ok("lager", "kopi", mappe, "--behold", "2")
    assert "3 ældre kopier er fjernet." in svar.fejl
    assert len(list(mappe.iterdir())) == 2
    assert Path(svar.ud.rstrip("\n")).exists()
    assert "Én ældre kopi er fjernet." in lager.ok("lager", "kopi", mappe, "--behold", "2").fejl
    assert "fjernet" not in lager.ok("lager", "kopi", mappe, "--behold", "3").fejl


@pytest.mark.parametrize("antal", ["0", "-1", "to"])
def test_a_number_to_keep_that_is_none_is_wrong_use(lager: Program, antal: str) -> None:
    assert lager("lager", "kopi", "--behold", antal).kode == 2
    assert kopier(lager) == []


def test_without_a_store_there_is_nothing_to_copy(afk: Program) -> None:
    svar = afk("lager", "kopi")
    assert (svar.kode, svar.ud) == (1, "")
    assert "ikke noget lager" in svar.fejl
    assert not (afk.lager.parent).exists()


def test_a_file_in_place_of_the_folder_is_wrong_use(lager: Program) -> None:
    svar = lager("lager", "kopi", lager.fil("usb", "x"))
    assert svar.kode == 2
    assert "er en fil" in svar.fejl


@pytest.mark.skipif(not Path("/dev/full").exists() or os.geteuid() != 0, reason="needs a folder nobody can write to")
def test_a_folder_that_takes_no_files_is_told(lager: Program) -> None:
    svar = lager("lager", "kopi", "/proc/afk")
    assert (svar.kode, svar.ud) == (1, "")
    assert "Uventet" not in svar.fejl
    assert "/proc/afk" in svar.fejl


def test_the_recovery_code_comes_along_and_it_is_told(lager: Program) -> None:
    (kode,) = KODE.findall(lager.ok("lager", "noegle", "--ny-kode", kan_spoerge=True).fejl)
    svar = lager.ok("lager", "kopi", lager.mappe / "usb")
    sti = Path(svar.ud.rstrip("\n"))
    assert f"{sti.name}.genopret.json" in svar.fejl
    ny = Program(lager.mappe / "ny maskine")
    ny.mappe.mkdir()
    svar = ny("lager", "gendan", sti, "--ja")
    assert svar.kode == 1
    assert "afk lager noegle --genopret" in svar.fejl
    ny.ok("lager", "noegle", "--genopret", "--lager", sti, ind=f"{kode}\n")
    ny.ok("lager", "gendan", sti, "--ja")
    assert sager(ny) == sager(lager)
    assert dict(ny.ok("lager", "status").linjer)["genoprettelseskode"] == "ja"  # type: ignore[arg-type]


# --- with a passphrase --------------------------------------------------------------------------------------


def test_a_passphrase_copy_goes_to_another_machine_and_becomes_a_store_there(lager: Program, fil: Path) -> None:
    sti = kopi(lager, "--adgangssaetning-fil", fil)
    assert sti.name.startswith("lager-adgangssaetning-")
    ny = Program(lager.mappe / "ny maskine")
    ny.mappe.mkdir()
    svar = ny("lager", "gendan", sti, "--ja")
    assert svar.kode == 1
    assert "--adgangssaetning-fil FIL" in svar.fejl
    assert not ny.lager.exists()
    svar = ny.ok("lager", "gendan", sti, "--ja", "--adgangssaetning-fil", fil)
    assert "ny nøgle" in svar.fejl
    assert "afk lager noegle --ny-kode" in svar.fejl
    assert sager(ny) == sager(lager)
    assert len(list((ny.konfig / "noegler").iterdir())) == 1


def test_the_passphrase_can_come_from_stdin(lager: Program) -> None:
    sti = kopi_fra_stdin = lager.ok("lager", "kopi", "--adgangssaetning-fil", "-", ind=f"{SAETNING}\n").ud.strip()
    lager.ok("borger", "opret", "--sag", "B1")
    lager.ok("lager", "gendan", sti, "--ja", "--adgangssaetning-fil", "-", ind=f"{SAETNING}\r\n")
    assert "B1" not in sager(lager)
    assert Path(kopi_fra_stdin).exists()


@pytest.mark.parametrize("saetning", ["", "kort", "aaaaaaaaaaaaaaaa"])
def test_a_passphrase_that_can_be_guessed_is_refused(lager: Program, saetning: str) -> None:
    svar = lager("lager", "kopi", "--adgangssaetning-fil", "-", ind=f"{saetning}\n")
    assert svar.kode == 1
    assert kopier(lager) == []


def test_without_a_terminal_or_a_file_the_option_is_named(lager: Program) -> None:
    svar = lager("lager", "kopi", "--adgangssaetning")
    assert svar.kode == 2
    assert "--adgangssaetning-fil" in svar.fejl
    assert kopier(lager) == []


def test_the_passphrase_is_told_nowhere(lager: Program, fil: Path) -> None:
    sti = kopi(lager, "--adgangssaetning-fil", fil)
    svar = [
        lager.ok("lager", "kopi", "--adgangssaetning-fil", fil, "--behold", "1", "--json"),
        lager.ok("lager", "gendan"),
        lager("lager", "gendan", sti, "--ja", "--adgangssaetning-fil", "-", ind="en helt anden sætning\n"),
    ]
    fil.unlink()
    assert not [s for s in svar if SAETNING in s.alt or "en helt anden" in s.alt]
    for p in lager.mappe.rglob("*"):
        assert not p.is_file() or SAETNING.encode() not in p.read_bytes()
    assert not [r for r in lager.hent("SELECT * FROM haendelser") if SAETNING in str(r)]


def test_it_is_typed_twice_and_never_seen_and_once_to_restore(lager: Program, pty: Any) -> None:
    p = pty("lager", "kopi", "--adgangssaetning")
    for spoergsmaal, tekst in (("Ny adgangssætning", SAETNING), ("Den samme igen", "noget andet her"),
                               ("Ny adgangssætning", SAETNING), ("Den samme igen", SAETNING)):  # fmt: skip
        p.vent(spoergsmaal)
        assert p.barn.waitnoecho(10)
        p.send(f"{tekst}\r")
    assert p.slut() == 0
    assert "ikke ens" in p.raa
    [sti] = (lager.lager.parent / "kopier").iterdir()
    ny = Program(lager.mappe / "ny maskine")
    ny.mappe.mkdir()
    q = Pty(ny, "lager", "gendan", str(sti))
    q.vent("Ingen nøgle på denne maskine")
    q.vent("Adgangssætning")
    assert q.barn.waitnoecho(10)
    q.send(f"{SAETNING}\r")
    q.vent("Erstat lageret med kopien")
    q.send("j\r")
    assert q.slut() == 0
    (kode,) = KODE.findall(q.raa)
    assert SAETNING not in p.raa + q.raa
    assert sager(ny) == sager(lager)
    shutil.rmtree(ny.konfig / "noegler")
    ny.ok("lager", "noegle", "--genopret", ind=f"{kode}\n")
    assert sager(ny) == sager(lager)


# --- one a day ----------------------------------------------------------------------------------------------


def daglige(program: Program) -> list[str]:
    mappe = program.lager.parent / "kopier" / "daglig"
    return sorted(p.name for p in mappe.iterdir()) if mappe.exists() else []


def test_the_first_write_of_the_day_makes_a_copy_whatever_date_is_chosen(lager: Program) -> None:
    assert daglige(lager) == []  # the store has just been made
    lager.ok("frist")
    lager.ok("borger", "liste")
    assert daglige(lager) == []
    for sag, dato in (("B1", "2026-11-22"), ("B2", "2027-03-01"), ("B3", "2025-01-01")):
        lager.ok("borger", "opret", "--sag", sag, "--dato", dato)
        assert daglige(lager) == [f"lager-{date.today().isoformat()}.db"]
    [navn] = daglige(lager)
    sti = lager.lager.parent / "kopier" / "daglig" / navn
    assert "B1" not in [r[0] for r in lager.ok("borger", "liste", "--lager", sti).linjer]


def test_a_copy_that_can_not_be_made_is_one_line_and_never_stops_the_write(lager: Program) -> None:
    (lager.lager.parent / "kopier").write_text("en fil, hvor mappen skulle være")
    svar = lager.ok("borger", "opret", "--sag", "B1")
    assert "B1" in sager(lager)
    [linje] = [linje for linje in svar.fejl.splitlines() if "sikkerhedskopi" in linje]
    assert linje.startswith("Ændringen gemmes, men dagens sikkerhedskopi mangler. ")
