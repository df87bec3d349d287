"""With a person at a terminal: questions, the recovery code, Ctrl-C, and tables that fit the screen."""

import re
import shlex
import sys
from pathlib import Path
from typing import Any

import pytest

from tests.cli.hjaelp import PROJEKT, Program

KODE = re.compile(r"(?:[0-9A-HJKMNP-TV-Z]{4}-){7}[0-9A-HJKMNP-TV-Z]{4}")
NED, CTRL_C = "\x1b[B", "\x03"
ALT = ("--sag", "A1", "--cpr", "0102701234", "--navn", "Lone", "--maalgruppe", "jobparat")


class Pty:
    """A run of `afk`, or of the Python `kode`, in a real terminal; what is on the screen is read by pyte."""

    def __init__(
        self,
        program: Program,
        *args: str,
        bredde: int = 80,
        hoejde: int = 80,
        til_fil: Path | None = None,
        kode: str = "",
    ) -> None:
        import pexpect
        import pyte

        ord_ = [sys.executable, *(["-c", kode] if kode else ["-m", "afk"]), *args]
        if til_fil is not None:
            ord_ = ["/bin/sh", "-c", f"{shlex.join(ord_)} > {shlex.quote(str(til_fil))}"]
        fast = {"TERM": "xterm-256color", "PYTHONPATH": str(PROJEKT), "PROMPT_TOOLKIT_NO_CPR": "1"}
        self.barn = pexpect.spawn(
            ord_[0], ord_[1:], env=program.miljoe(fast), cwd=str(program.mappe),
            dimensions=(hoejde, bredde), encoding="utf-8", codec_errors="replace", timeout=20,
        )  # fmt: skip
        self.barn.delaybeforesend = None
        self.raa = ""
        self.skaerm = pyte.Screen(bredde, hoejde)
        self._stroem = pyte.Stream(self.skaerm)

    def vent(self, tekst: str) -> None:
        """Read until the text is there."""
        self.barn.expect(tekst)
        self._laest(self.barn.before + self.barn.after)

    def send(self, tekst: str) -> None:
        self.barn.send(tekst)

    def afbryd(self) -> int:
        """Ctrl-C until it ends; the exit code. One that comes as the program is about to wait for a key can be lost:
        Python sees it at the next key, and a person presses again."""
        import pexpect

        for _ in range(3):
            self.send(CTRL_C)
            if self.barn.expect([pexpect.EOF, pexpect.TIMEOUT], timeout=5) == 0:
                self._laest(self.barn.before)
                break
        return self.slut()

    def slut(self) -> int:
        """Read to the end; the exit code."""
        import pexpect

        self.barn.expect(pexpect.EOF)
        self._laest(self.barn.before)
        self.barn.close()
        kode: int = self.barn.exitstatus
        return kode

    def _laest(self, tekst: str) -> None:
        self.raa += tekst
        self._stroem.feed(tekst)

    @property
    def linjer(self) -> list[str]:
        return [linje.rstrip() for linje in self.skaerm.display if linje.strip()]


@pytest.fixture
def pty(afk: Program) -> Any:
    """Start runs in a terminal; skipped where there is none."""
    if sys.platform == "win32":
        pytest.skip("Windows har ingen pty")
    pytest.importorskip("pexpect")
    pytest.importorskip("pyte")
    return lambda *args, **kw: Pty(afk, *args, **kw)


# --- the recovery code --------------------------------------------------------------------------------------


def test_the_first_write_shows_the_code_once_and_the_code_gives_the_key_back(afk: Program, pty: Any) -> None:
    foerste = pty("borger", "opret", *ALT)
    assert foerste.slut() == 0
    (kode,) = KODE.findall(foerste.raa)
    anden = pty("borger", "opret", *("A2" if o == "A1" else "-" if o == "0102701234" else o for o in ALT))
    assert anden.slut() == 0
    assert not KODE.search(anden.raa)
    for noegle in (afk.konfig / "noegler").iterdir():
        noegle.unlink()
    assert afk("frist").kode == 1
    tilbage = pty("lager", "noegle", "--genopret")
    tilbage.vent("Genoprettelseskode")
    tilbage.send(f"{kode.lower()}\r")
    assert tilbage.slut() == 0
    assert kode not in tilbage.raa.upper()
    assert [linje[0] for linje in afk.ok("borger", "liste").linjer] == ["A1", "A2"]


def test_without_a_terminal_no_code_is_shown_and_none_is_made(afk: Program) -> None:
    svar = afk.ok("borger", "opret", *ALT)
    assert not KODE.search(svar.alt)
    assert "afk lager noegle --ny-kode" in svar.fejl
    assert dict(afk.ok("lager", "status").linjer)["genoprettelseskode"] == "nej"  # type: ignore[arg-type]
    svar = afk("lager", "noegle", "--ny-kode")
    assert svar.kode == 2
    assert not KODE.search(svar.alt)


def test_a_new_code_makes_the_old_one_void_and_is_asked_about(afk: Program) -> None:
    afk.ok("borger", "opret", *ALT)
    (gammel,) = KODE.findall(afk.ok("lager", "noegle", "--ny-kode", kan_spoerge=True).fejl)
    svar = afk.ok("lager", "noegle", "--ny-kode", kan_spoerge=True, ind="n\n")
    assert "(j/n)" in svar.fejl
    assert not KODE.search(svar.fejl)
    (ny,) = KODE.findall(afk.ok("lager", "noegle", "--ny-kode", kan_spoerge=True, ind="j\n").fejl)
    for noegle in (afk.konfig / "noegler").iterdir():
        noegle.unlink()
    svar = afk("lager", "noegle", "--genopret", ind=f"{gammel}\n")
    assert svar.kode == 1
    assert gammel not in svar.alt
    assert afk("frist").kode == 1
    afk.ok("lager", "noegle", "--genopret", ind=f" {ny.replace('-', ' ').lower()} \n")
    afk.ok("frist")


@pytest.mark.parametrize("kode", ["", "\n", "xxxx\n", "0000-0000-0000-0000-0000-0000-0000-0000\n"])
def test_a_wrong_code_changes_nothing(afk: Program, kode: str) -> None:
    afk.ok("borger", "opret", *ALT)
    afk.ok("lager", "noegle", "--ny-kode", kan_spoerge=True)
    (noegle,) = (afk.konfig / "noegler").iterdir()
    foer = noegle.read_bytes()
    assert afk("lager", "noegle", "--genopret", ind=kode).kode == 1
    assert noegle.read_bytes() == foer


# --- questions ----------------------------------------------------------------------------------------------


def test_a_code_is_chosen_with_the_arrow_keys(afk: Program, pty: Any) -> None:
    p = pty("borger", "opret", *ALT[:6])
    p.vent("Målgruppe.*aktivitetsparat.*andet")
    p.send(NED)
    p.vent("» jobparat")
    p.send("\r")
    assert p.slut() == 0
    assert afk.sag("A1")["maalgruppe"] == "jobparat"


def test_a_choice_that_is_not_needed_can_be_passed_over(afk: Program, pty: Any) -> None:
    p = pty("borger", "opret", *ALT[:6])
    p.vent("spring over")
    p.send(NED * 5 + "\r")
    assert p.slut() == 0
    assert afk.sag("A1")["maalgruppe"] is None


def test_the_missing_values_of_a_forloeb_are_asked_for_in_danish(afk: Program, pty: Any) -> None:
    afk.ok("borger", "opret", *ALT)
    p = pty("forloeb", "start", "A1")
    p.vent("Hvilket forløb.*pil op/ned, Enter vælger.*kontanthjaelp")
    p.send(NED * 3 + "\r")
    p.vent("Startdato")
    p.send("i går\r")
    assert p.slut() == 0
    assert [(f["forloeb"], f["fra"]) for f in afk.sag("A1")["forloeb"]] == [("ressourceforloeb", "2026-11-21")]


@pytest.mark.parametrize("hvor", ["valg", "tekst"])
def test_ctrl_c_is_130_and_nothing_is_written(afk: Program, pty: Any, hvor: str) -> None:
    p = pty("borger", "opret", *(ALT[:6] if hvor == "valg" else ALT[:4]))
    p.vent("spring over" if hvor == "valg" else "Navn")
    assert p.afbryd() == 130
    assert "Traceback" not in p.raa
    assert not afk.lager.exists()


def test_a_question_is_asked_on_the_terminal_when_stdout_goes_to_a_file(afk: Program, pty: Any) -> None:
    fil = afk.mappe / "ud.txt"
    p = pty("borger", "opret", *ALT[:6], til_fil=fil)
    p.send("\r")
    assert p.slut() == 0
    assert fil.read_text(encoding="utf-8") == ""
    assert "Målgruppe" in p.raa


# --- the screen ---------------------------------------------------------------------------------------------


@pytest.mark.parametrize("bredde", [80, 160])
def test_the_table_fits_a_real_screen(lager: Program, pty: Any, bredde: int) -> None:
    p = pty("frist", "--alle", bredde=bredde)
    assert p.slut() == 0, p.raa
    ventet = [linje.rstrip() for linje in lager.ok("frist", "--alle", bredde=bredde, TERM="dumb").ud.splitlines()]
    assert [linje for linje in p.linjer if linje in ventet] == [linje for linje in ventet if linje]


@pytest.mark.parametrize("bredde", [60, 80, 100, 120, 160])
@pytest.mark.parametrize(
    "kommando",
    ["frist --alle", "frist --forklar", "borger liste", "borger vis A3", "regler", "regler indsatsgaranti",
     "lager status"],
)  # fmt: skip
def test_no_line_is_wider_than_the_screen(laes: Program, kommando: str, bredde: int) -> None:
    """But for a command to copy: broken over two lines it could not be pasted."""
    ud = laes.ok(*kommando.split(), bredde=bredde, TERM="dumb").ud
    assert ud.strip()
    assert [linje for linje in ud.splitlines() if len(linje) > bredde and not linje.startswith("    afk ")] == []


@pytest.mark.parametrize("bredde", [80, 160])
def test_long_names_and_ids_do_not_break_the_table(afk: Program, bredde: int) -> None:
    sag, navn = "S" * 40, "Navnesen-" * 12
    afk.ok("borger", "opret", "--sag", sag, "--navn", navn)
    afk.ok("forloeb", "start", sag, "--forloeb", "afklaringspuljen", "--fra", "2026-11-01")
    for kommando in ("frist", "borger liste", f"borger vis {sag}", "frist --forklar"):
        ud = afk.ok(*kommando.split(), bredde=bredde, TERM="dumb").ud
        assert max(map(len, ud.splitlines())) <= bredde, kommando
        assert "27-12-2026" in ud or "27. december 2026" in ud


@pytest.mark.parametrize("bredde", [80, 160])
def test_every_status_is_a_word_and_not_only_a_colour(laes: Program, bredde: int) -> None:
    ud = laes.ok("frist", "--alle", bredde=bredde, TERM="dumb").ud
    for ord_ in (("26 d. for sent" if bredde == 80 else "overskredet 26 dage"), "i dag", "om 8 dage", "i bero",
                 "opfyldt", "bortfaldet"):  # fmt: skip
        assert ord_ in ud


SKAERME = ["frist", "frist --forklar", "borger liste", "borger vis A1", "regler", "regler indsatsgaranti", "demo"]


@pytest.mark.parametrize("kommando", SKAERME)
def test_a_dumb_terminal_and_a_pipe_get_plain_text(laes: Program, kommando: str) -> None:
    assert "\x1b[" in laes.ok(*kommando.split(), bredde=100).ud
    assert "\x1b" not in laes.ok(*kommando.split(), bredde=100, TERM="dumb").alt
    assert "\x1b" not in laes.ok(*kommando.split()).alt


def test_no_color_gives_no_escape_codes(laes: Program) -> None:
    ud = {k: laes.ok(*k.split(), bredde=100, NO_COLOR="1").alt for k in SKAERME}
    assert [k for k in SKAERME if "\x1b" in ud[k]] == []
