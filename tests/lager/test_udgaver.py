"""Each version of the store that was ever given out still opens, with everything in it.

`gamle/` has a store of each as SQL, written out from one that a program of that version had made: a borger with
a fact of each type, and a meeting that was changed and changed back.
"""

import os
from pathlib import Path

import pytest
from historik_hjaelp import fortryd, fund, hent
from lager_hjaelp import FULDE, I_DAG, LONE, T, raa

from afk.lager import driver, laes, migrer, skema, skriv
from afk.lager.noegle import gem_noegle

GAMLE = sorted((Path(__file__).parent / "gamle").glob("*.sql"))
UDGAVE = {sql: int(sql.stem[1:]) for sql in GAMLE}


@pytest.fixture(params=GAMLE, ids=lambda p: p.stem)
def gammelt(request: pytest.FixtureRequest, sti: Path) -> tuple[Path, int]:
    """The store, encrypted as any other, and its version."""
    sti.parent.mkdir()
    sti.touch(0o600)
    noegle, salt = os.urandom(32), os.urandom(16)
    gem_noegle(salt, noegle)
    forb = driver.forbind(sti, noegle, salt)
    forb.execute("PRAGMA foreign_keys = OFF")
    forb.executescript(request.param.read_text(encoding="utf-8"))
    forb.execute("PRAGMA journal_mode = WAL")
    forb.close()
    return sti, UDGAVE[request.param]


def test_each_version_before_this_is_tried():
    assert list(UDGAVE.values()) == list(range(1, skema.version()))


def test_it_is_brought_up_with_all_that_was_in_it(gammelt: tuple[Path, int]):
    sti, udgave = gammelt
    tabeller = {n for (n,) in raa(sti).execute("SELECT name FROM sqlite_master WHERE type = 'table'")}
    with laes.aabn(sti) as forb:
        [sag] = laes.sager(forb, alt=True)
        assert migrer.udgave(forb) == skema.version() > udgave
    assert sag.borger == LONE
    assert {n: sag.af(T[n].klasse) for n in T if n != "borgere"} == {
        n: (FULDE[n],) if n in tabeller else () for n in T if n != "borgere"
    }


def test_the_store_as_it_was_is_kept(gammelt: tuple[Path, int]):
    sti, udgave = gammelt
    with laes.aabn(sti):
        pass
    [kopi] = [p for p in sti.parent.rglob("*foer-v*.db") if p.is_file()]
    assert migrer.udgave(raa(kopi)) == udgave
    assert raa(kopi).execute("SELECT sag FROM borgere").fetchall() == [("A12",)]


def test_every_type_can_be_written_to_afterwards(gammelt: tuple[Path, int]):
    sti, _ = gammelt
    with laes.aabn(sti) as forb:
        tomme = [n for n in FULDE if not forb.execute(f'SELECT count(*) FROM "{n}"').fetchone()[0]]
    with skriv.skriv(sti, "test", I_DAG) as s:
        for navn in tomme:
            s.opret(T[navn], [(1, FULDE[navn])])
        s.ret(T["borgere"], 1, {"navn": "Lone B."})
    with laes.aabn(sti) as forb:
        [sag] = laes.sager(forb, alt=True)
        assert all(sag.af(T[n].klasse) == (FULDE[n],) for n in FULDE)
        assert sag.borger == LONE._replace(navn="Lone B.")
        sidste = forb.execute("SELECT tabel, handling, haendelse FROM historik ORDER BY id DESC LIMIT 1").fetchone()
        assert sidste == ("borgere", "ret", 4)


def test_it_is_then_like_a_new_one(gammelt: tuple[Path, int]):
    sti, _ = gammelt
    ny = sti.with_name("ny.db")
    with skriv.skriv(ny, "test", I_DAG), laes.aabn(sti):
        pass
    sql = "SELECT type, name, sql FROM sqlite_master ORDER BY type, name"
    assert raa(sti).execute(sql).fetchall() == raa(ny).execute(sql).fetchall()


def test_its_events_are_chained_and_it_is_remembered_which_they_were(gammelt: tuple[Path, int]):
    sti, udgave = gammelt
    assert fund(sti) == []
    foer_kaeden = 3 if udgave < 3 else 0
    assert hent(sti, "SELECT vaerdi FROM meta WHERE noegle = 'kaede_fra'") == [(str(foer_kaeden),)]
    with skriv.skriv(sti, "test", I_DAG) as s:
        s.ret(T["borgere"], 1, {"navn": "Lone B."})
    assert fund(sti) == []
    assert hent(sti, "SELECT count(*), count(kaede), count(aftryk) FROM haendelser") == [(4, 4, 4)]


def test_an_event_from_before_can_be_undone(gammelt: tuple[Path, int]):
    sti, _ = gammelt
    fortryd(sti, 3)
    assert hent(sti, "SELECT klokken FROM moeder") == [("10:00",)]
    fortryd(sti, 2)
    assert hent(sti, "SELECT klokken FROM moeder") == [("09:30",)]
    fortryd(sti, 1)
    assert hent(sti, "SELECT count(*) FROM borgere") == [(0,)]
    assert fund(sti) == []
