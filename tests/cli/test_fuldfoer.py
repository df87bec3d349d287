"""Completion: the checked-in scripts are those of the command tree, and they work in real shells."""

import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from afk.cli.kommandotrae import knuder
from afk.regler import regler
from afk.vis.fuldfoer import SKALLER

MAPPE = Path(__file__).parents[2] / "completions"
REGLER = [r.navn for r in regler()]


def kraev(program: str) -> None:
    if shutil.which(program) is None:
        pytest.skip(f"{program} is not installed")


@pytest.mark.parametrize("skal", SKALLER)
def test_the_checked_in_script_is_what_the_command_tree_gives(skal: str) -> None:
    fil, lav = SKALLER[skal]
    assert (MAPPE / fil).read_text(encoding="utf-8") == lav(knuder())


def bash_svar(linje: str, mappe: Path) -> list[str]:
    """What bash offers at the end of the line."""
    ord_ = linje.split(" ")
    kode = (
        f"source '{MAPPE / 'afk.bash'}'; compopt() {{ :; }}\n"
        f"COMP_WORDS=({' '.join(repr(o) for o in ord_)}); COMP_CWORD={len(ord_) - 1}\n"
        '_afk; printf "%s\\n" "${COMPREPLY[@]}"'
    )
    svar = subprocess.run(["bash", "--norc", "-c", kode], capture_output=True, text=True, cwd=mappe, check=True)
    assert svar.stderr == ""
    return svar.stdout.split()


def fish_svar(linje: str, mappe: Path) -> list[str]:
    """What fish offers at the end of the line."""
    kode = f"source '{MAPPE / 'afk.fish'}'; complete -C '{linje}'"
    svar = subprocess.run(["fish", "--no-config", "-c", kode], capture_output=True, text=True, cwd=mappe, check=True)
    return [raekke.split("\t")[0] for raekke in svar.stdout.splitlines()]


TILFAELDE = [
    ("afk fr", ["frist", "fritag"]),
    ("afk frist --over", ["--overdue", "--overskredet"]),
    ("afk frist --regel ", REGLER),
    ("afk frist A1 --overdue --format j", ["json"]),
    ("afk regler s", ["straksafklaring", "samtykke-udloeb"]),
    ("afk borger l", ["liste", "luk"]),
    ("afk borger luk A1 --slutaarsag fo", ["foertidspension", "folkepension"]),
    ("afk fritag start A1 --grund barsel", ["barsel", "barsel_6_uger"]),
    ("afk moede tilfoej A1 --type step", ["step_up"]),
    ("afk indsats tilfoej A1 --i-plan ", ["ja", "nej"]),
    ("afk import --type ind", ["indsatser"]),
    ("afk --lager /x frist --ar", ["--art"]),
]


@pytest.mark.parametrize(("linje", "ventet"), TILFAELDE, ids=[t[0] for t in TILFAELDE])
def test_bash_offers_the_commands_options_and_codes(linje: str, ventet: list[str], tmp_path: Path) -> None:
    kraev("bash")
    assert sorted(bash_svar(linje, tmp_path)) == sorted(ventet)


@pytest.mark.parametrize(("linje", "ventet"), TILFAELDE, ids=[t[0] for t in TILFAELDE])
def test_fish_offers_the_commands_options_and_codes(linje: str, ventet: list[str], tmp_path: Path) -> None:
    kraev("fish")
    assert sorted(set(fish_svar(linje, tmp_path)) & set(ventet)) == sorted(ventet)


def test_an_option_with_free_text_offers_nothing_and_one_with_a_file_offers_files(tmp_path: Path) -> None:
    kraev("bash")
    (tmp_path / "borgere.csv").touch()
    assert bash_svar("afk borger opret --navn b", tmp_path) == []
    assert bash_svar("afk import --rapport b", tmp_path) == ["borgere.csv"]


@pytest.mark.parametrize(("skal", "fil"), [("bash", "afk.bash"), ("zsh", "_afk"), ("fish", "afk.fish")])
def test_the_shell_finds_no_fault_in_its_script(skal: str, fil: str) -> None:
    kraev(skal)
    subprocess.run([skal, "-n", MAPPE / fil], check=True)


@pytest.mark.skipif(sys.platform == "win32", reason="no pseudo-terminal here")
def test_tab_in_a_real_bash_completes_the_word(tmp_path: Path) -> None:
    kraev("bash")
    pexpect = pytest.importorskip("pexpect")
    b = pexpect.spawn("bash", ["--norc", "--noprofile"], encoding="utf-8", timeout=10, cwd=str(tmp_path))
    b.delaybeforesend = None
    b.sendline(f"PS1='klar> '; bind 'set bell-style none'; source '{MAPPE / 'afk.bash'}'; echo be''gynd")
    b.expect("begynd")
    b.send("echo x; : afk\x15afk forl\tst\t")
    b.expect("afk forloeb start ")
    b.close(force=True)


def test_no_script_names_a_sag_or_starts_a_program() -> None:
    for fil, _ in SKALLER.values():
        tekst = (MAPPE / fil).read_text(encoding="utf-8")
        assert "python" not in tekst.lower()
        assert "$(afk" not in tekst and "(afk" not in tekst
