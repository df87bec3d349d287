"""What a start costs: heavy imports only where they are used, and help that is Danish and complete."""

import json
import re
from collections.abc import Iterator
from functools import cache
from importlib import import_module
from typing import Any

import pytest
from typer.main import get_command

from afk.cli import KOMMANDOER
from afk.cli.app import app
from tests.cli.hjaelp import Program

TUNGE = ("sqlite_utils", "questionary", "prompt_toolkit", "pydantic", "python_calamine", "stdnum", "dateutil.parser")
TAEL = """
import json, sys
from afk.__main__ import koer
kode = koer(sys.argv[1:])
print(json.dumps([int(kode), sorted(sys.modules)]), file=sys.stderr)
"""
ENGELSK = re.compile(r"Usage|Options|Commands|Arguments|Show this|\[required|\[default|TEXT|INTEGER|PATH|\brequired\b")


def moduler(program: Program, *args: str, kode: int = 0, **miljoe: str) -> set[str]:
    """Every module that a run of these arguments has imported."""
    svar = program.proces(*args, kode=TAEL, **miljoe)
    kom_ud, navne = json.loads(svar.fejl.splitlines()[-1])
    assert kom_ud == kode, svar.fejl
    return set(navne)


def kommandoer() -> Iterator[tuple[str, ...]]:
    """Every command and group, as the words that call it."""

    def under(cmd: Any, ord_: tuple[str, ...]) -> Iterator[tuple[str, ...]]:
        yield ord_
        for navn in cmd.list_commands(None) if hasattr(cmd, "list_commands") else ():
            yield from under(cmd.get_command(None, navn), (*ord_, navn))

    return under(get_command(app), ())


@cache
def alle() -> tuple[tuple[str, ...], ...]:
    return tuple(kommandoer())


@pytest.mark.parametrize(
    "args",
    ["frist", "frist --json", "frist --format csv", "frist --format tabel", "frist --forklar --format tabel",
     "borger liste", "borger vis A1 --json"],
)  # fmt: skip
def test_reading_the_store_imports_nothing_heavy(laes: Program, args: str) -> None:
    hentet = moduler(laes, *args.split())
    assert "sqlcipher3" in hentet
    assert hentet.isdisjoint(TUNGE)


@pytest.mark.parametrize("args", ["frist", "frist --json", "frist --format csv"])
def test_rich_is_only_for_tables(laes: Program, args: str) -> None:
    assert not [m for m in moduler(laes, *args.split()) if m.partition(".")[0] == "rich"]


@pytest.mark.parametrize(
    ("args", "kode"),
    [("--help", 0), ("--version", 0), ("frist --help", 0), ("import --help", 0), ("borger --help", 0),
     ("findesikke", 2), ("frist --findesikke", 2), ("frist --regel findesikke", 2), ("regler", 0)],
)  # fmt: skip
def test_help_and_wrong_use_never_come_near_the_store(laes: Program, args: str, kode: int) -> None:
    hentet = moduler(laes, *args.split(), kode=kode)
    assert hentet.isdisjoint(("sqlcipher3", "sqlite3", "afk.lager.driver", *TUNGE))


def test_the_top_help_imports_no_command_but_its_own(laes: Program) -> None:
    hentet = moduler(laes, "--help")
    assert not {f"afk.cli.{modul}" for modul, _ in KOMMANDOER.values()} & hentet
    assert not {m for m in hentet if m.startswith(("afk.regler", "afk.fakta"))}


@pytest.mark.parametrize("navn", KOMMANDOER)
def test_the_list_of_commands_and_the_modules_agree(navn: str) -> None:
    modul, hjaelp = KOMMANDOER[navn]
    m = import_module(f"afk.cli.{modul}")
    assert hasattr(m, "app") or hasattr(m, "app_for")
    assert hjaelp.endswith(".")
    cmd = get_command(app).get_command(None, navn)  # type: ignore[attr-defined]
    assert cmd.name == navn


def test_the_commands_of_the_contract_that_exist_are_in_the_help(afk: Program) -> None:
    ud = afk.ok("--help").ud
    assert re.findall(r"^  ([a-z]+) {2,}", ud.partition("Kommandoer:")[2], re.M) == list(KOMMANDOER)
    assert afk.ok("-h").ud == ud


@pytest.mark.parametrize("ord_", alle(), ids=" ".join)
def test_every_help_page_is_danish(afk: Program, ord_: tuple[str, ...]) -> None:
    svar = afk.ok(*ord_, "--help")
    assert svar.fejl == ""
    assert svar.ud.startswith(f"Brug: {' '.join(('afk', *ord_))} ")
    assert "Vis denne hjælp." in svar.ud
    assert not ENGELSK.findall(svar.ud)
    assert max(map(len, svar.ud.splitlines())) <= 100


def kommando(ord_: tuple[str, ...]) -> Any:
    cmd: Any = get_command(app)
    for navn in ord_:
        cmd = cmd.get_command(None, navn)
    return cmd


def test_every_option_and_argument_says_what_it_is() -> None:
    for ord_ in alle():
        assert kommando(ord_).help
        assert [p.name for p in kommando(ord_).params if not (p.help or "").endswith(".")] == []


@pytest.mark.parametrize(
    ("args", "ventet"),
    [("frits", "Mente du frist?"), ("Frist", "Mente du frist?"), ("borgere", "Mente du borger?"),
     ("borger lsite", "Mente du liste?"), ("frist --overdeu", "Mente du --overdue?"),
     ("import --prov x.csv", "Mente du --proev?"), ("forloeb begynd", "Vælg en af: start"),
     ("frist --jsn", "Mente du --json?")],
)  # fmt: skip
def test_a_misspelt_word_gets_a_suggestion(laes: Program, args: str, ventet: str) -> None:
    svar = laes(*args.split())
    assert svar.kode == 2
    assert ventet in svar.fejl
    assert "--help" in svar.fejl


def test_the_version_is_the_package_s(afk: Program) -> None:
    from afk import __version__

    assert afk.ok("--version").ud == f"afk {__version__}\n"


def test_the_module_and_the_process_say_the_same(laes: Program) -> None:
    assert laes.proces("frist", "--alle").ud == laes.ok("frist", "--alle").ud
    assert laes.proces("frist", "--exit-code").kode == 10
    assert laes.proces("frist", "A99").kode == 1


def test_danish_letters_come_out_whatever_the_code_page(laes: Program) -> None:
    for kodning in ("ascii", "cp1252"):
        assert "Karim Åberg" in laes.proces("frist", PYTHONIOENCODING=kodning, LC_ALL="C").ud
