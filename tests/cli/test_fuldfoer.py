"""Completion: the checked-in scripts are those of the command tree, and they work in real shells."""

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from afk.cli.fuldfoer import afledte
from afk.regler import regler
from afk.tjek import alle_tjek
from afk.vis.fuldfoer import SKALLER

PROJEKT = Path(__file__).parents[2]
MAPPE = PROJEKT / "completions"
REGLER = [r.navn for r in regler()]


def kraev(program: str) -> None:
    if shutil.which(program) is None:
        pytest.skip(f"{program} is not installed")


def test_what_is_checked_in_is_what_the_command_tree_gives() -> None:
    lavet = afledte()
    assert len(lavet) == 6
    gamle = [fil for fil, tekst in lavet.items() if (PROJEKT / fil).read_text(encoding="utf-8") != tekst]
    assert gamle == [], "Kør: python -m tests.huset.skriv"


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
    ("afk borger indsigt A1 --format ", ["docx", "md", "json"]),
    ("afk stepup aftale A1 --format ", ["docx", "md"]),
    ("afk kalender --kun ", ["moeder", "frister"]),
    ("afk rapport --ordning f", ["flere_skal_med"]),
    ("afk tjek --alvor ", ["fejl", "advarsel", "oplysning"]),
    ("afk tjek --kode ", sorted(t.kode for t in alle_tjek())),
    ("afk stepup deling A1 --hvad a", ["aftale"]),
    ("afk skema vis v", ["visitation"]),
    ("afk fuldfoer p", ["powershell"]),
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


TYPET = """\
afk borger vis A12 --html A12.html
afk frist 2026-77 --forklar
afk aftale tilfoej A13 --aftale "Ring"
afk borger vis 010270-1234
afk frist 0102701234
afk borger vis Lone
afk frist A15$(touch her)
afk --lager x frist A16
afk fortryd A17
ls A18
"""
"""Commands that somebody has typed; a case is named in the first three."""
SAGER = ["2026-77", "A12", "A13"]


@pytest.mark.skipif(sys.platform == "win32", reason="no pseudo-terminal here")
def test_tab_in_a_real_bash_completes_words_and_the_cases_typed_before(tmp_path: Path) -> None:
    kraev("bash")
    pexpect = pytest.importorskip("pexpect")
    (tmp_path / "typet").write_text(TYPET)
    b = pexpect.spawn(
        "bash", ["--norc", "--noprofile"], encoding="utf-8", timeout=10, cwd=str(tmp_path), dimensions=(50, 300),
        env={**os.environ, "HISTFILE": str(tmp_path / "typet"), "TERM": "dumb"},
    )  # fmt: skip
    b.delaybeforesend = None
    b.sendline("PS1='klar> '; bind 'set bell-style none'; bind 'set show-all-if-ambiguous on'")
    b.sendline(f"source '{MAPPE / 'afk.bash'}'; echo be''gynd")
    b.expect("begynd")
    b.send("echo x; : afk\x15afk forl\tst\t")
    b.expect("afk forloeb start ")
    b.send("\x15echo vi''dere\r")
    b.expect("videre\r\nklar> ")
    b.send("afk borger ret \t")
    b.expect_exact("klar> afk borger ret ")
    vist = b.before.rpartition("ret ")[2].split()
    assert sorted(o for o in vist if not o.startswith("-")) == SAGER
    b.send("\x15afk frist 20\t")
    b.expect_exact("2026-77 ")
    b.close(force=True)
    assert not (tmp_path / "her").exists()


def test_fish_completes_the_cases_typed_before(tmp_path: Path) -> None:
    kraev("fish")
    (tmp_path / "fish").mkdir()
    linjer = "".join(f"- cmd: {k}\n  when: {n}\n" for n, k in enumerate(TYPET.splitlines(), 1763800000))
    (tmp_path / "fish" / "fish_history").write_text(linjer)
    kode = f"source '{MAPPE / 'afk.fish'}'; complete -C 'afk borger ret '; complete -C 'afk borger opret A'"
    svar = subprocess.run(
        ["fish", "-c", kode], capture_output=True, text=True, check=True,
        env={**os.environ, "XDG_DATA_HOME": str(tmp_path), "XDG_CONFIG_HOME": str(tmp_path), "HOME": str(tmp_path)},
    )  # fmt: skip
    fundne = [linje.split("\t") for linje in svar.stdout.splitlines()]
    assert sorted(ord_ for ord_, hvad in fundne if hvad == "Sag") == SAGER


@pytest.mark.skipif(sys.platform == "win32", reason="no pseudo-terminal here")
def test_tab_in_a_real_zsh_completes_the_cases_typed_before(tmp_path: Path) -> None:
    kraev("zsh")
    pexpect = pytest.importorskip("pexpect")
    (tmp_path / "typet").write_text(TYPET)
    z = pexpect.spawn(
        "zsh", ["-f"], encoding="utf-8", timeout=15, cwd=str(tmp_path), dimensions=(50, 300),
        env={**os.environ, "TERM": "dumb"},
    )  # fmt: skip
    z.delaybeforesend = None
    z.sendline(f"PS1='klar> '; fpath=('{MAPPE}' $fpath); autoload -Uz compinit; compinit -u -D; setopt noautomenu")
    z.sendline("fc -R typet; echo be''gynd")
    z.expect("begynd\r")
    z.expect("klar> ")
    z.send("afk borger ret \t")
    z.expect_exact("klar> afk borger ret ")
    vist = z.before.replace("\x07", "").rpartition("ret ")[2].split()
    z.close(force=True)
    assert sorted({o for o in vist if not o.startswith("-")}) == SAGER


def test_no_script_starts_a_program() -> None:
    for fil, _ in SKALLER.values():
        tekst = (MAPPE / fil).read_text(encoding="utf-8")
        assert "python" not in tekst.lower()
        assert "$(afk" not in tekst and "(afk" not in tekst
