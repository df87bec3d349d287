"""The driver: sqlite-utils on top of it loses nothing, and two writers wait for each other."""

from pathlib import Path

import pytest
import sqlcipher3
from lager_hjaelp import I_DAG, T, borger, koer_samtidig, lav_lager, raa

from afk.lager import driver
from afk.lager.laes import aabn, sager
from afk.lager.skriv import skriv


def test_sqlite_utils_uses_our_driver():
    import sqlite_utils.utils

    assert sqlite_utils.utils.sqlite3 is sqlcipher3
    assert sqlite_utils.utils.dbapi2 is sqlcipher3.dbapi2


def test_insert_returning_through_sqlite_utils_is_there_after_reopening(sti: Path):
    from sqlite_utils import Database

    lav_lager(sti)
    forb = raa(sti)
    db = Database(forb, execute_plugins=False)
    svar = list(db.query("INSERT INTO meta VALUES ('proeve', 'æ') RETURNING vaerdi"))
    assert svar == [{"vaerdi": "æ"}]
    assert not forb.in_transaction
    forb.close()
    assert raa(sti).execute("SELECT vaerdi FROM meta WHERE noegle = 'proeve'").fetchall() == [("æ",)]


def test_plugins_of_sqlite_utils_are_not_executed(sti: Path):
    from sqlite_utils import Database, hookimpl
    from sqlite_utils.plugins import pm

    kaldt = []

    class Plugin:
        @hookimpl
        def prepare_connection(self, conn):
            kaldt.append(conn)

    plugin = Plugin()
    pm.register(plugin)
    try:
        lav_lager(sti)
        assert kaldt == []
        Database(memory=True)
        assert len(kaldt) == 1  # the plugin works, it was only not asked
    finally:
        pm.unregister(plugin)


@pytest.mark.parametrize("navn", ["æøå ÆØÅ.db", "100 %.db", "hvad?.db", "a#b&c=d.db", "%41.db"])
def test_any_file_name_will_do(sti: Path, navn: str):
    sti = sti.with_name(navn)
    lav_lager(sti, borger("A1"))
    assert sti.is_file()
    with aabn(sti) as forb:
        assert [s.borger.sag for s in sager(forb)] == ["A1"]


def test_a_server_path_of_windows_keeps_its_host_in_the_path():
    class Sti:
        def absolute(self):
            return self

        def as_posix(self):
            return "//server/deling/lager.db"

    assert driver._uri_sti(Sti()) == "////server/deling/lager.db"


def test_four_processes_with_fifty_increments_each_lose_none(sti: Path):
    (borger_id,) = lav_lager(sti, borger("A1", note="0"))
    koer_samtidig(
        4,
        """
import sys
from pathlib import Path
from lager_hjaelp import I_DAG, T
from afk.lager.skriv import skriv
for _ in range(50):
    with skriv(Path(sys.argv[1]), "taeller", I_DAG) as s:
        [(i, _, b)] = s.raekker(T["borgere"])
        s.ret(T["borgere"], i, {"note": str(int(b.note) + 1)})
""",
        sti,
    )
    with skriv(sti, "test", I_DAG) as s:
        assert [b.note for _, _, b in s.raekker(T["borgere"], borger_id)] == ["200"]


def test_a_transaction_keeps_other_writers_out_from_its_start(sti: Path):
    lav_lager(sti)
    en, anden = raa(sti), raa(sti)
    anden.execute("PRAGMA busy_timeout = 0")
    with driver.transaktion(en), pytest.raises(driver.OperationalError, match="locked"):
        anden.execute("BEGIN IMMEDIATE")
    with driver.transaktion(anden):
        assert anden.in_transaction
    assert not anden.in_transaction


def test_the_connection_has_the_settings_that_the_history_needs(sti: Path):
    lav_lager(sti)
    forb = raa(sti)
    vaerdier = {n: forb.execute(f"PRAGMA {n}").fetchone()[0] for n in ("foreign_keys", "recursive_triggers")}
    assert vaerdier == {"foreign_keys": 1, "recursive_triggers": 1}
    assert forb.execute("PRAGMA journal_mode").fetchone() == ("wal",)
    assert forb.execute("PRAGMA synchronous").fetchone() == (2,)


def test_a_wrong_key_writes_nothing_on_stderr(sti: Path, capfd: pytest.CaptureFixture[str]):
    lav_lager(sti)
    with pytest.raises(driver.DatabaseError):
        driver.forbind(sti, bytes(32)).execute("SELECT * FROM meta")
    assert capfd.readouterr() == ("", "")
