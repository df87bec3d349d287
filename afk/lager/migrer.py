"""Build a new store, or bring an older one up to this program's version (sqlite-utils' Migrations).

There is one generated migration a version. sqlite-utils is imported here and nowhere else.
"""

from collections.abc import Callable
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING

from afk.lager import driver, kaede, kopi, kopinavn, skema
from afk.lager.fejl import Beskadiget
from afk.lager.udgave import udgave

if TYPE_CHECKING:
    from sqlite_utils import Database
    from sqlite_utils.migrations import Migrations

DATATRIN: dict[int, Callable[["Database"], None]] = {3: kaede.begynd}
"""What a version must do by hand with the data it finds, after its tables and columns are there."""


def bring_op(forb: driver.Forbindelse, sti: Path) -> None:
    """Copy an older store to its folder of copies, and migrate it. To be called inside `oversat`."""
    maerke, tid = kopinavn.foer_udgave(skema.version()), kopinavn.sekund(datetime.now())
    foer = kopi.lav_kopi(forb, sti, kopinavn.mappe(sti), maerke, tid)
    if foer.billede.udgave == skema.version():
        kopi.fjern(foer.sti)  # another process has migrated it meanwhile, and has a copy of how it was
    migrer(forb, sti)


def migrer(forb: driver.Forbindelse, sti: Path) -> None:
    """Take the open store `sti`, empty or older, to the version of this program, in one transaction.

    Does nothing when another process has done it meanwhile.
    """
    from sqlite_utils import Database

    db = Database(forb, execute_plugins=False)
    # Foreign keys must be off to rebuild a table that others refer to, and can't be changed in a transaction.
    forb.execute("PRAGMA foreign_keys = OFF")
    try:
        # Two processes that migrate at once: without the write lock from the start one of them fails.
        with driver.transaktion(forb):
            if udgave(forb) < skema.version():
                _flyt(db, forb, sti)
    finally:
        forb.execute("PRAGMA foreign_keys = ON")


def _flyt(db: "Database", forb: driver.Forbindelse, sti: Path) -> None:
    for (navn,) in forb.execute("SELECT name FROM sqlite_master WHERE type = 'trigger'").fetchall():
        forb.execute(f'DROP TRIGGER "{navn}"')
    _migrationer().apply(db)
    for sql in skema.triggere().values():
        forb.execute(sql)
    if forb.execute("PRAGMA foreign_key_check").fetchone():
        raise Beskadiget(sti, "har rækker, der hører til en borger, som ikke findes")
    forb.execute(f"PRAGMA user_version = {skema.version()}")


def _migrationer() -> "Migrations":
    from sqlite_utils.migrations import Migrations

    saet = Migrations("afk")
    for n in range(1, skema.version() + 1):
        saet(name=f"v{n:03d}")(_trin(n))
    return saet


def _trin(n: int) -> Callable[["Database"], None]:
    def trin(db: "Database") -> None:
        for sql in skema.ddl(n):
            db.conn.execute(sql)
        if n in DATATRIN:
            DATATRIN[n](db)

    return trin
