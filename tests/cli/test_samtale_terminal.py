"""The dialogue in a real terminal of 80 × 24: typed, interrupted, killed and gone on with."""

import os
import re
import signal
import sys
from pathlib import Path
from typing import Any

import pytest

from tests.cli.hjaelp import Program
from tests.cli.samtale_hjaelp import ALLE_SVAR, GEMT, KODE
from tests.cli.test_terminal import Pty

VENSTRE, SLET = "\x1b[D", "\x7f"


@pytest.fixture
def pty(lager: Program) -> Any:
    """Start the form for A1 in a terminal; skipped where there is none."""
    if sys.platform == "win32":
        pytest.skip("Windows har ingen pty")
    pytest.importorskip("pexpect")
    pytest.importorskip("pyte")
    return lambda **kw: Pty(lager, "A1", kode=KODE, hoejde=24, **kw)


def skriv(p: Pty, *linjer: str) -> None:
    """Type the lines as fast as a person who knows the form: the terminal keeps what comes early."""
    for linje in linjer:
        p.send(f"{linje}\r")


def gemt(program: Program) -> dict[str, Any]:
    """The answers in the store, as JSON texts."""
    return dict(program.hent("SELECT noegle, vaerdi FROM svar ORDER BY id"))


def faerdige(program: Program) -> list[Any]:
    return [f for (f,) in program.hent("SELECT faerdig FROM besvarelser ORDER BY id")]


def test_from_the_first_question_to_the_last(lager: Program, pty: Any) -> None:
    p = pty()
    skriv(p, *ALLE_SVAR)
    p.vent("dine svar")
    p.vent("slutter: ")
    assert [linje for linje in p.linjer if "Det er svært. Men det går." in linje]
    skriv(p, "")
    assert p.slut() == 0
    assert "Færdigt." in p.raa
    assert faerdige(lager) == ["2026-11-22"]
    assert gemt(lager)["barrierer"] == '["helbred", "oekonomi"]'
    assert gemt(lager)["deltagere"] == '[{"navn": "Bo", "rolle": "tolk", "sprog": "Urdu"}]'
    assert len(gemt(lager)) == len(GEMT)
    assert "Traceback" not in p.raa


def test_a_question_fits_the_screen_and_no_line_is_broken(lager: Program, pty: Any) -> None:
    p = pty()
    skriv(p, "Åse", "", "?")
    p.vent("relevant\\.\r")
    p.vent("imellem: ")
    skaerm = [linje.rstrip() for linje in p.skaerm.display]
    assert "Hvad står i vejen?" in skaerm
    assert "? hjælp · < tilbage · :v ved ikke · :ø ønsker ikke · :i ikke relevant · :s stop" in skaerm
    assert p.afbryd() == 130


def test_back_and_mending_with_the_arrow_keys(lager: Program, pty: Any) -> None:
    p = pty()
    p.vent("Svar: ")
    skriv(p, f"Åsø{SLET}ex{VENSTRE}{SLET}", "<")
    p.vent("Nu: Åsx")
    skriv(p, ":ret")
    p.vent("Ret: .*Åsx")
    skriv(p, f"{SLET}e Ærø")
    p.vent("Hvordan oplever")
    skriv(p, ":s")
    assert p.slut() == 0
    assert gemt(lager) == {"kaldenavn": '"Åse Ærø"'}


@pytest.mark.parametrize("hvordan", ["ctrl-c", "kill -9", "lukket vindue"])
def test_every_answered_question_is_still_there_after(lager: Program, pty: Any, hvordan: str) -> None:
    p = pty()
    skriv(p, *ALLE_SVAR[:11])
    p.vent("Hvilken rolle")
    p.send("2")
    if hvordan == "ctrl-c":
        assert p.afbryd() == 130
    elif hvordan == "kill -9":
        p.barn.kill(signal.SIGKILL)
        p.barn.wait()
    else:
        p.barn.close()
    assert "Traceback" not in p.raa
    ventet = {n: v for n, v in gemt(lager).items() if n != "deltagere"}
    assert set(ventet) == set(GEMT) - {"deltagere"}
    assert gemt(lager)["deltagere"] == '[{"navn": "Bo"}]'
    igen = pty()
    igen.vent(r"en kladde med 8 svar.*Fortsæt fra 22\. november 2026\? \(j/n\) ")
    skriv(igen, "j", "", "")
    assert igen.slut() == 0
    assert "Fortsætter" in igen.raa
    assert faerdige(lager) == ["2026-11-22"]
    assert {n: v for n, v in gemt(lager).items() if n != "deltagere"} == ventet


def test_100_kb_typed_as_lines_and_pasted_as_one_are_kept_whole(lager: Program, pty: Any) -> None:
    linjer = [f"{n:03d} " + "æøå " * 249 for n in range(80)]
    p = pty()
    skriv(p, "Åse")
    p.vent("tom linje\\): ")
    for linje in linjer:
        skriv(p, linje)
        p.vent(f"{linje[:3]} ")
    skriv(p, "")
    p.vent("Hvad står")
    skriv(p, "<")
    p.vent("tom linje\\): ")
    for _ in range(100):
        p.send("x" * 999 + "!")
        p.vent("!")  # what it shows has to be read, or it stops and waits
    skriv(p, "", "")
    p.vent("Hvad står")
    skriv(p, ":s")
    assert p.slut() == 0
    (foerst, saa) = [
        v for (v,) in lager.hent("SELECT efter ->> 'vaerdi' FROM historik WHERE efter ->> 'noegle' = 'oplevelse'")
    ]
    assert foerst == '"' + "\\n".join(linjer) + '"'
    assert len(foerst.encode()) > 130_000
    assert saa == '"' + ("x" * 999 + "!") * 100 + '"'


@pytest.mark.parametrize("sprog", ["C.UTF-8", "C", "da_DK.findes-ikke"])
def test_danish_letters_can_be_typed_whatever_the_locale(lager: Program, pty: Any, sprog: str) -> None:
    lager.faste["LC_ALL"] = sprog
    p = pty()
    p.vent("Svar: ")
    skriv(p, "Åse Ærø", ":s")
    assert p.slut() == 0
    assert gemt(lager) == {"kaldenavn": '"Åse Ærø"'}


@pytest.mark.parametrize("fejl", ["strict", "surrogateescape"])
def test_a_line_in_another_encoding_is_asked_for_again(lager: Program, pty: Any, tmp_path: Path, fejl: str) -> None:
    lager.faste["PYTHONIOENCODING"] = f"utf-8:{fejl}"
    p = pty(til_fil=tmp_path / "ud.txt")
    p.vent("Svar: ")
    os.write(p.barn.child_fd, "Åse\r".encode("cp1252"))
    p.vent("Skriv de[nt] igen")
    skriv(p, "Åse", ":s")
    assert p.slut() == 0
    assert gemt(lager) == {"kaldenavn": '"Åse"'}


def test_a_paste_with_blank_lines_is_one_answer(lager: Program, pty: Any) -> None:
    p = pty()
    skriv(p, "Åse")
    p.vent("tom linje\\): ")
    p.send("\x1b[200~første afsnit\r\randet afsnit\x1b[201~\r\r")
    p.vent("Hvad står")
    skriv(p, ":s")
    assert p.slut() == 0
    assert gemt(lager)["oplevelse"] == '"første afsnit\\n\\nandet afsnit"'


def test_control_characters_in_a_stored_answer_do_nothing_to_the_screen(lager: Program, pty: Any) -> None:
    lager.ok("import", lager.fil("b.csv", "sag;skema;nr;udgave;paabegyndt\nA1;proeve;1;1;2026-11-01\n"))
    ondt = r'"\u001b[2J\u001b[31mrød\u0007\u202e"'.replace('"', '""')
    lager.ok("import", lager.fil("s.csv", f'sag;skema;nr;noegle;vaerdi\nA1;proeve;1;kaldenavn;"{ondt}"\n'))
    p = pty()
    p.vent(r"Fortsæt fra 1\. november 2026")
    skriv(p, "j", "<", "?", ":s")
    assert p.slut() == 0
    assert p.raa.count("�[2J�[31mrød") == 2
    assert not re.search("\x1b\\[(?:2J|31m)|\x07|\u202e", p.raa)


def test_the_questions_come_on_the_terminal_when_stdout_goes_to_a_file(
    lager: Program, pty: Any, tmp_path: Path
) -> None:
    fil = tmp_path / "ud.txt"
    p = pty(til_fil=fil)
    p.vent("Svar: ")
    skriv(p, "Åse", "x" * 4095)
    p.vent("terminalen kan have tabt slutningen")
    skriv(p, "", ":s")
    assert p.slut() == 0
    assert fil.read_text(encoding="utf-8") == ""
    assert set(gemt(lager)) == {"kaldenavn", "oplevelse"}
