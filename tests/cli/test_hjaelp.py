"""Help pages, the manual and suggestions: the same text however it is asked for, and at once."""

import re
import shutil
import subprocess
from itertools import product
from pathlib import Path
from unittest import mock

import pytest

from afk.cli.hurtig_fejl import tjek_ord
from afk.cli.hurtig_hjaelp import find_side, terminalens_bredde
from afk.cli.kommandotrae import knuder
from afk.fejl import BrugsFejl, Udgang
from afk.vis.manual import man
from tests.cli.hjaelp import Program, Svar
from tests.cli.test_opstart import moduler

ALLE = knuder()
MAN = Path(__file__).parents[2] / "man" / "afk.1"
FAELLES = ["--format FORMAT", "--json", "--dato DATO", "--lager STI", "-h, --help"]


def gennem_typer(afk: Program, *args: str, **miljoe: str) -> str:
    """The help page as the command line makes it, without the short way."""
    with mock.patch("afk.cli.hurtig_hjaelp.vis_hjaelp", return_value=False):
        return afk.ok(*args, **miljoe).ud


def test_the_short_way_and_the_command_line_show_the_same_page(afk: Program) -> None:
    for k in ALLE:
        assert afk.ok(*k.sti, "--help").ud == gennem_typer(afk, *k.sti, "--help") == k.side + "\n", k.navn
    assert afk.ok("frist", "-h").ud == afk.ok("frist", "--help").ud
    assert afk.ok("--version").ud == gennem_typer(afk, "--version")


@pytest.mark.parametrize("args", ["--help", "-h", "frist --help", "borger vis -h", "--version"])
def test_a_help_page_imports_no_command_line(afk: Program, args: str) -> None:
    hentet = moduler(afk, *args.split())
    assert hentet.isdisjoint(("typer", "typing", "pathlib", "datetime", "difflib", "shutil"))
    assert {m for m in hentet if m.startswith("afk.cli.")} == {"afk.cli.hurtig_hjaelp"}


@pytest.mark.parametrize("args", ["frits", "borger vsi", "frist --overdeu", "visiter A1 --x"])
def test_a_misspelt_word_imports_no_command_line(afk: Program, args: str) -> None:
    assert moduler(afk, *args.split(), kode=2).isdisjoint(("typer", "pathlib", "datetime", "sqlcipher3", "afk.cli.app"))


def test_the_short_way_and_the_command_line_say_the_same_of_a_misspelt_command(afk: Program) -> None:
    with mock.patch("afk.cli.hurtig_hjaelp.vis_hjaelp", return_value=False):
        langsomt = afk("frits")
    assert afk("frits") == langsomt
    assert langsomt.kode == Udgang.BRUG


ORD = ("A1", "vsi", "vis", "--overdeu", "--overdue", "--inden", "--format=x", "--", "-x", "-", "--help", "--i_plan")


@pytest.mark.parametrize("sti", [("frist",), ("borger",), ("indsats", "slet")])
def test_the_short_way_finds_only_what_the_command_line_finds_too(afk: Program, sti: tuple[str, ...]) -> None:
    fundne = 0
    for flere in (*product(ORD, repeat=1), *product(ORD, repeat=2)):
        args = (*sti, *flere)
        try:
            tjek_ord(args)
        except BrugsFejl as e:
            fundne += 1
            with mock.patch("afk.cli.hurtig_fejl.tjek_ord"), mock.patch("afk.cli.hurtig.svar", return_value=None):
                assert afk(*args) == Svar(Udgang.BRUG, "", f"{e}\n"), args
    assert fundne >= 30


def test_a_narrow_terminal_gets_a_page_that_fits(afk: Program) -> None:
    smal = afk.ok("frist", "--help", COLUMNS="60").ud
    assert max(map(len, smal.splitlines())) <= 60
    assert smal.split("Eksempler:")[0].split() == afk.ok("frist", "--help").ud.split("Eksempler:")[0].split()
    assert afk.ok("frist", "--help", COLUMNS="200").ud == afk.ok("frist", "--help").ud


@pytest.mark.parametrize(("kolonner", "ventet"), [("132", 132), ("79", 79)])
def test_the_width_is_what_the_environment_says(monkeypatch: pytest.MonkeyPatch, kolonner: str, ventet: int) -> None:
    monkeypatch.setenv("COLUMNS", kolonner)
    assert terminalens_bredde() == ventet


@pytest.mark.parametrize("kolonner", ["", "0", "-5", "x"])
def test_without_a_terminal_the_width_is_eighty(monkeypatch: pytest.MonkeyPatch, kolonner: str) -> None:
    monkeypatch.setenv("COLUMNS", kolonner)
    monkeypatch.setattr("sys.__stdout__", None)
    assert terminalens_bredde() == 80


@pytest.mark.parametrize("ord_", [("findes", "ikke"), ("borger", "vis", "mere"), ("fris",), ("frist\n# afk",), ("",)])
def test_words_that_are_no_command_have_no_page(ord_: tuple[str, ...]) -> None:
    assert find_side(ord_) is None


def test_what_is_asked_beside_the_help_is_left_to_the_command_line(afk: Program) -> None:
    assert afk.ok("--lager", "x", "frist", "--help").ud == afk.ok("frist", "--help").ud
    assert afk.ok("frist", "A1", "--help").ud == afk.ok("frist", "--help").ud
    assert "Valget --overdeu findes ikke. Mente du --overdue?" in afk("frist", "--overdeu", "--help").fejl


def test_the_options_of_most_commands_come_last_on_every_page() -> None:
    for k in ALLE:
        navne = [navn for navn, _ in k.poster]
        faelles = [n for n in navne if n in FAELLES]
        assert navne[len(navne) - len(faelles) :] == faelles == sorted(faelles, key=FAELLES.index), k.navn


def test_no_page_is_wider_than_a_terminal_or_shows_two_spellings_of_an_option() -> None:
    for k in ALLE:
        assert max(map(len, k.side.splitlines())) <= 80, k.navn
        assert "_" not in "".join(navn for navn, _ in k.poster if navn.startswith("-")), k.navn
        assert "..." not in k.side and "x>=" not in k.side and "{" not in k.side, k.navn


@pytest.mark.parametrize(
    ("args", "ventet"),
    [("frist --regel indsatsgarant", "Mente du indsatsgaranti?"), ("frist --art Lovplig", "Mente du lovpligtig?"),
     ("frist --format jsn", "Mente du json?"), ("tjek --alvor fejll", "Mente du fejl?"),
     ("kalender --kun mode", "Mente du moeder?"), ("kalender --regel klagee", "Mente du klage?"),
     ("rapport --ordning afklaringspulje", "Mente du afklaringspuljen?"), ("regler egn", "Mente du egen?"),
     ("eksport --type forlob", "Mente du forloeb?"), ("borger indsigt A1 --format dcx", "Mente du docx?"),
     ("stepup deling A1 --hvad aftal", "Mente du aftale?"), ("fuldfoer bsh", "Mente du bash?"),
     ("stepup aftale A1 --igen --format dox", "Mente du docx?"), ("skema vis visitaton", "Mente du visitation?"),
     ("borger luk A1 --slutaarsag jobb", "Mente du job?"), ("import --type borger -", "Mente du borgere?"),
     ("FRIST", "Mente du frist?"), ("frist --OVERDUE", "Mente du --overdue?"), ("frist A11", "Mente du A1")],
)  # fmt: skip
def test_a_misspelt_word_or_value_gets_a_suggestion(laes: Program, args: str, ventet: str) -> None:
    svar = laes(*args.split())
    assert svar.kode in (Udgang.FEJL, Udgang.BRUG)
    assert svar.ud == ""
    assert ventet in " ".join(svar.fejl.split())


def test_the_manual_has_every_command_option_example_and_exit_code(tmp_path: Path) -> None:
    tekst = man(ALLE).replace("\\-", "-").replace("\\(dq", '"').replace("\\&", "").replace("\\e", "\\")
    for k in ALLE:
        assert k.under or f"\n.SS {k.brug}\n" in tekst
        assert [navn for navn, _ in k.poster if not k.under and f"\n.B {navn}\n" not in tekst] == []
        assert [e for e, _ in k.eksempler if f"\n.B {e}\n" not in tekst] == []
    slutkoder = tekst.partition(".SH SLUTKODER")[2].partition(".SH SE")[0]
    assert [int(linje[3:]) for linje in slutkoder.splitlines() if linje.startswith(".B ")] == [int(u) for u in Udgang]


def test_groff_finds_no_fault_in_the_manual_and_it_fits_the_screen() -> None:
    if shutil.which("groff") is None:
        pytest.skip("groff is not installed")
    svar = subprocess.run(
        ["groff", "-man", "-Tutf8", "-K", "utf8", "-ww", "-P-c", "-rLL=78n", MAN], capture_output=True, check=True
    )
    assert svar.stderr == b""
    linjer = svar.stdout.decode().splitlines()
    assert max(len(re.sub(".\b", "", linje)) for linje in linjer) <= 80
