"""`afk demo`: on any day, in a store of its own, and gone again when asked."""

import re
from pathlib import Path

import pytest

from tests.cli.hjaelp import Program


def filer(mappe: Path) -> dict[str, bytes]:
    return {str(p.relative_to(mappe)): p.read_bytes() for p in sorted(mappe.rglob("*")) if p.is_file()}


@pytest.mark.parametrize("dato", ["2024-02-29", "2026-11-22", "2026-12-31", "2027-01-01", "2027-03-31", "2028-08-31"])
def test_the_demo_shows_something_of_everything_on_any_day(afk: Program, dato: str) -> None:
    svar = afk.ok("demo", "--dato", dato)
    assert "10 opdigtede borgere" in svar.ud
    assert "overskredet" in svar.ud
    assert "Indsatsgaranti" in svar.ud
    assert "Fordi" in svar.ud
    assert "Kilde" in svar.ud
    status = {r["status"] for r in afk.ok("frist", "--alle", "--json", "--dato", dato, AFK_LAGER=demolager(afk)).json}
    assert status >= {"overskredet", "aaben", "i_bero", "opfyldt"}


def demolager(program: Program) -> str:
    (fundet,) = program.mappe.rglob("lager.db")
    return str(fundet)


def test_the_demo_never_touches_the_real_store_or_its_keys(lager: Program) -> None:
    foer = filer(lager.lager.parent), filer(lager.konfig)
    lager.ok("demo")
    assert (filer(lager.lager.parent), filer(lager.konfig)) == foer
    lager.ok("demo", "--slet")
    assert (filer(lager.lager.parent), filer(lager.konfig)) == foer
    assert lager.ok("frist").linjer[0][3] == "A2"


def test_the_demo_needs_no_store_and_makes_no_other(afk: Program) -> None:
    afk.ok("demo")
    assert not afk.lager.exists()
    assert not afk.konfig.exists()
    mappe = Path(demolager(afk)).parent
    assert (mappe / "lager.db.noegle.json").exists()


def test_the_demo_starts_afresh_each_time(afk: Program) -> None:
    foerste = afk.ok("demo").ud
    afk.ok("borger", "opret", "--sag", "X1", AFK_LAGER=demolager(afk))
    assert afk.ok("demo").ud == foerste
    assert len(afk.ok("borger", "liste", AFK_LAGER=demolager(afk)).linjer) == 10


def test_slet_removes_all_of_it(afk: Program) -> None:
    afk.ok("demo")
    assert "fjernet" in afk.ok("demo", "--slet").fejl
    assert filer(afk.mappe) == {}
    assert afk.ok("demo", "--slet").kode == 0


def test_what_the_demo_shows_is_what_its_commands_give(afk: Program) -> None:
    svar = afk.ok("demo", bredde=100, TERM="dumb")
    vist = re.findall(r"^\$ afk (.*)$", svar.ud, re.M)
    assert len(vist) == 2
    for kommando in vist:
        ud = afk.ok(*kommando.split(), "--antal", "0", bredde=100, TERM="dumb", AFK_LAGER=demolager(afk)).ud
        assert ud.strip() in svar.ud


def test_every_command_that_the_demo_suggests_works(afk: Program) -> None:
    svar = afk.ok("demo")
    foreslaaet = [k.strip() for k in re.findall(r"^  afk (.+?)(?: {3,}.*)?$", svar.fejl, re.M)]
    assert len(foreslaaet) >= 3
    afk.fil("borgere.csv", "sag\nA1\n")
    afk.fil("forloeb.csv", "sag;forloeb;fra\nA1;ressourceforloeb;2026-01-01\n")
    for kommando in foreslaaet:
        ord_ = [str(afk.mappe / o) if o.endswith(".csv") else o for o in kommando.split()]
        assert afk.ok(*ord_, AFK_LAGER=demolager(afk)).ud
    assert demolager(afk) in svar.fejl


@pytest.mark.parametrize("bredde", [80, 160])
def test_no_line_of_the_demo_is_wider_than_the_screen(afk: Program, bredde: int) -> None:
    ud = afk.ok("demo", bredde=bredde, TERM="dumb").ud
    assert max(map(len, ud.splitlines())) <= bredde


def test_the_demo_is_said_to_be_invented_and_has_no_cpr_numbers(afk: Program) -> None:
    svar = afk.ok("demo")
    assert "opdigtede" in svar.ud
    assert not re.search(r"\d{6}-?\d{4}", svar.ud)
    assert all(b["cpr"] is None for b in afk.ok("borger", "liste", "--json", AFK_LAGER=demolager(afk)).json)
