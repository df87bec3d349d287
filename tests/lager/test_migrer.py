"""A store from an older afk is copied and brought up; one from a newer afk is left alone."""

import os
import re
from pathlib import Path

import pytest
from lager_hjaelp import (
    FULDE,
    I_DAG,
    LONE,
    NAESTE,
    NU,
    T,
    alle_filer,
    borger,
    brug_udvidet,
    koer_samtidig,
    lav_lager,
    raa,
    udvidet,
)

from afk.lager import kopi, laes, migrer, skema, skriv
from afk.lager.fejl import Beskadiget, NyereLager
from afk.lager.kopifejl import KopiPlads

KOPI = f"kopier/lager-foer-v{NAESTE:03d}-*.db"
TRIN = [(f"v{n:03d}",) for n in range(1, NAESTE + 1)]


@pytest.fixture
def gammelt(sti: Path) -> Path:
    """A store of this version with one borger and one forløb."""
    with skriv.skriv(sti, "test", I_DAG) as s:
        [i] = s.opret_borgere([LONE])
        s.opret(T["forloeb"], [(i, FULDE["forloeb"])])
    return sti


@pytest.fixture
def nyere(gammelt: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The same store, now met by a program of the next version."""
    for modul in (laes, skema, skriv):
        monkeypatch.setattr(modul, "typer", udvidet)
    return gammelt


def test_the_version_is_the_newest_of_any_field(monkeypatch: pytest.MonkeyPatch):
    assert skema.version() == max(*skema.EGNE_TABELLER, *(f.siden for t in T.values() for f in t.felter))
    monkeypatch.setattr(skema, "typer", udvidet)
    assert skema.version() == NAESTE


def test_reading_an_older_store_brings_it_up_with_everything_in_it(nyere: Path):
    forloeb = udvidet()["forloeb"].klasse
    with laes.aabn(nyere) as forb:
        [sag] = laes.sager(forb)
        assert forb.execute("PRAGMA user_version").fetchone() == (NAESTE,)
    assert sag.borger == LONE
    assert sag.af(forloeb) == (forloeb(*FULDE["forloeb"], None),)
    assert raa(nyere).execute("SELECT name FROM _sqlite_migrations ORDER BY id").fetchall() == TRIN


def test_what_is_new_in_a_version_can_be_used_and_has_its_history(nyere: Path):
    typer = udvidet()
    with skriv.skriv(nyere, "ret", I_DAG) as s:
        s.ret(typer["forloeb"], 1, {"aftalt": "Kirsten"})
        s.opret(typer["netvaerk"], [(1, typer["netvaerk"].klasse("søster"))])
    with laes.aabn(nyere) as forb:
        [sag] = laes.sager(forb)
        assert sag.af(typer["forloeb"].klasse)[0].aftalt == "Kirsten"
        assert sag.af(typer["netvaerk"].klasse) == (("søster",),)
        sidste = forb.execute("SELECT tabel, handling, efter ->> 'aftalt' FROM historik ORDER BY id DESC LIMIT 2")
        assert sidste.fetchall() == [("netvaerk", "opret", None), ("forloeb", "ret", "Kirsten")]


def test_the_facts_go_with_their_borger_also_right_after_a_migration(nyere: Path):
    with skriv.skriv(nyere, "slet", I_DAG) as s:
        s.slet(T["borgere"], 1)
        assert list(s.raekker(udvidet()["forloeb"])) == []


def test_the_store_as_it_was_lies_beside_it(nyere: Path, monkeypatch: pytest.MonkeyPatch):
    with laes.aabn(nyere):
        pass
    [kopi] = nyere.parent.glob(KOPI)
    assert alle_filer(nyere.parent) == [nyere, kopi]
    if os.name == "posix":
        assert kopi.stat().st_mode & 0o777 == 0o600
    monkeypatch.undo()
    monkeypatch.setenv("AFK_KONFIG", str(nyere.parent.parent / "konfig"))
    with laes.aabn(kopi) as forb:
        assert forb.execute("PRAGMA user_version").fetchone() == (NU,)
        assert [s.borger for s in laes.sager(forb)] == [LONE]


def test_two_processes_that_migrate_at_once_both_go_on(gammelt: Path):
    ud = koer_samtidig(
        4,
        """
import os, sys
from pathlib import Path
from lager_hjaelp import I_DAG, borger, brug_udvidet
brug_udvidet()
from afk.lager.skriv import skriv
with skriv(Path(sys.argv[1]), "test", I_DAG) as s:
    s.opret_borgere([borger(f"P{os.getpid()}")])
    print(len(s.kendte()[0]))
""",
        gammelt,
    )
    assert sorted(ud) == ["2\n", "3\n", "4\n", "5\n"]
    forb = raa(gammelt)
    assert forb.execute("SELECT name FROM _sqlite_migrations ORDER BY id").fetchall() == TRIN
    kopier = list(gammelt.parent.glob(KOPI))
    assert kopier
    for foer in map(raa, kopier):
        assert foer.execute("PRAGMA user_version").fetchone() == (NU,)
        assert foer.execute("SELECT count(*) FROM borgere").fetchone() == (1,)
    assert not list(gammelt.parent.rglob("*.ny"))


def test_a_copy_of_a_store_that_has_been_migrated_meanwhile_is_not_kept(gammelt: Path):
    forb = raa(gammelt)
    migrer.bring_op(forb, gammelt)  # as when the other process was there first: the store has this version already
    forb.close()
    assert alle_filer(gammelt.parent) == [gammelt]


def vend_en_byte(fil: Path, plads: int) -> None:
    indhold = bytearray(fil.read_bytes())
    indhold[plads] ^= 1
    fil.write_bytes(indhold)


def test_a_damaged_store_is_not_migrated_and_it_is_the_store_that_is_named(nyere: Path):
    vend_en_byte(nyere, nyere.stat().st_size - 100)
    foer = nyere.read_bytes()
    with pytest.raises(Beskadiget, match=re.escape(f'"{nyere}" er beskadiget')), laes.aabn(nyere):
        pass
    assert nyere.read_bytes() == foer
    assert alle_filer(nyere.parent) == [nyere]


def test_a_hand_written_step_changes_the_data_after_the_columns_are_there(nyere: Path, monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setitem(migrer.DATATRIN, NAESTE, lambda db: db.conn.execute("UPDATE forloeb SET aftalt = 'ukendt'"))
    with laes.aabn(nyere) as forb:
        assert forb.execute("SELECT aftalt FROM forloeb").fetchall() == [("ukendt",)]


def test_a_migration_that_fails_leaves_the_store_as_it_was(nyere: Path, monkeypatch: pytest.MonkeyPatch):
    def brydes(db):
        raise RuntimeError

    with monkeypatch.context() as m:
        m.setitem(migrer.DATATRIN, NAESTE, brydes)
        with pytest.raises(RuntimeError), laes.aabn(nyere):
            pass
    forb = raa(nyere)
    assert forb.execute("PRAGMA user_version").fetchone() == (NU,)
    assert "aftalt" not in [k[1] for k in forb.execute("PRAGMA table_info(forloeb)")]
    assert ("historik_slet",) in forb.execute("SELECT name FROM sqlite_master WHERE type = 'trigger'").fetchall()
    with laes.aabn(nyere) as forb:
        assert forb.execute("PRAGMA user_version").fetchone() == (NAESTE,)


def test_a_migration_that_would_leave_facts_without_a_borger_is_refused(nyere: Path, monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setitem(migrer.DATATRIN, NAESTE, lambda db: db.conn.execute("DELETE FROM borgere"))
    with pytest.raises(Beskadiget, match="hører til en borger, som ikke findes"), laes.aabn(nyere):
        pass
    assert raa(nyere).execute("SELECT count(*) FROM borgere").fetchone() == (1,)


def test_without_room_for_the_copy_nothing_is_migrated(nyere: Path, monkeypatch: pytest.MonkeyPatch):
    def fuld(*_):
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(kopi.fil, "gem_fil", fuld)
    with pytest.raises(KopiPlads), laes.aabn(nyere):
        pass
    assert raa(nyere).execute("PRAGMA user_version").fetchone() == (NU,)
    assert alle_filer(nyere.parent) == [nyere]


@pytest.mark.parametrize("vej", ["laes", "skriv"])
def test_a_store_from_a_newer_afk_is_refused_and_left_alone(sti: Path, vej: str):
    lav_lager(sti, borger("A1"))
    forb = raa(sti)
    forb.execute("PRAGMA user_version = 99")
    forb.close()
    foer = {p: p.read_bytes() for p in alle_filer(sti.parent)}
    with pytest.raises(NyereLager, match=f"udgave 99; denne afk kender {NU}") as e:  # noqa: SIM117
        with laes.aabn(sti) if vej == "laes" else skriv.skriv(sti, "test", I_DAG):
            pass
    assert e.value.udgang == 3
    assert {p: p.read_bytes() for p in alle_filer(sti.parent)} == foer


def test_a_new_store_of_the_next_version_is_like_one_that_was_brought_up(nyere: Path):
    ny = nyere.with_name("ny.db")
    with skriv.skriv(ny, "test", I_DAG), laes.aabn(nyere):
        pass
    skemaer = [
        raa(p).execute("SELECT type, name, sql FROM sqlite_master ORDER BY type, name").fetchall() for p in (ny, nyere)
    ]
    assert skemaer[0] == skemaer[1]
    assert len(skemaer[0]) > 40


def test_the_imagined_version_is_what_the_other_processes_use(monkeypatch: pytest.MonkeyPatch):
    for modul in (laes, skema, skriv):
        monkeypatch.setattr(modul, "typer", modul.typer)
    brug_udvidet()
    assert skema.version() == NAESTE
