"""The one place that knows the SQLCipher driver.

sqlite-utils catches the exceptions of the driver it imports itself. Handed a foreign connection it misses
them, leaves transactions open, and later writes are lost without a word. It prefers a module called
`pysqlite3`, so SQLCipher is put there, before anything can import sqlite_utils.
"""

import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from urllib.parse import quote

import sqlcipher3
from sqlcipher3 import dbapi2
from sqlcipher3.dbapi2 import Connection as Forbindelse
from sqlcipher3.dbapi2 import DatabaseError, Error, IntegrityError, OperationalError

sys.modules["pysqlite3"] = sqlcipher3
sys.modules["pysqlite3.dbapi2"] = dbapi2

__all__ = [
    "DatabaseError",
    "Error",
    "Forbindelse",
    "IntegrityError",
    "OperationalError",
    "forbind",
    "forbind_uden_fil",
    "transaktion",
]

VENT = 10.0
"""Seconds to wait for another process that is writing."""


def forbind(
    sti: Path, noegle: bytes, salt: bytes = b"", *, alene: bool = False, vent: float | None = None
) -> Forbindelse:
    """Connect to the file, which must exist, with a raw 256-bit key.

    A `salt` of 16 bytes is only for a file that is still empty: SQLCipher makes it the file's first 16 bytes.
    With `alene` nobody else can read or write until it is closed, and nobody may have the file open now. `vent` is
    how many seconds to wait for others, else VENT. Raises the driver's own errors; a wrong key shows here or at
    the first read.
    """
    forb = dbapi2.connect(
        f"file:{quote(_uri_sti(sti))}?mode=rw", uri=True, isolation_level=None, timeout=VENT if vent is None else vent
    )
    try:
        # Without this a wrong key writes three lines of its own to stderr.
        forb.execute("PRAGMA cipher_log_level = NONE")
        # A pragma can't be bound; hex digits are all that ever stand here.
        forb.execute(f"PRAGMA key = \"x'{noegle.hex()}{salt.hex()}'\"")
        forb.execute("PRAGMA foreign_keys = ON")
        if alene:
            # Before the first read: later, readers of a WAL store would be let in.
            forb.execute("PRAGMA locking_mode = EXCLUSIVE")
        # INSERT OR REPLACE fires the delete triggers of the history only with this.
        forb.execute("PRAGMA recursive_triggers = ON")
        # The first that reads the file.
        forb.execute("PRAGMA synchronous = FULL")
        if alene:
            # In WAL mode the lock is there by now; in another mode a transaction takes it, and leaves it behind.
            forb.execute("BEGIN EXCLUSIVE")
            forb.execute("COMMIT")
    except BaseException:
        forb.close()
        raise
    return forb


def forbind_uden_fil() -> Forbindelse:
    """Connect to an empty database in memory, to which files are attached with keys of their own."""
    forb = dbapi2.connect("file::memory:", uri=True, isolation_level=None, timeout=VENT)
    forb.execute("PRAGMA cipher_log_level = NONE")
    return forb


def _uri_sti(sti: Path) -> str:
    """/home/…, and on Windows /C:/… and ////server/share/…: a URI takes what follows two slashes for a host."""
    hel = sti.absolute().as_posix()
    if hel.startswith("//"):
        return f"//{hel}"
    return hel if hel.startswith("/") else f"/{hel}"


@contextmanager
def transaktion(forb: Forbindelse) -> Iterator[None]:
    """A write transaction that is committed at the end and rolled back on any exception.

    IMMEDIATE, because a deferred one that reads first fails at once when another process writes, whatever
    the timeout.
    """
    forb.execute("BEGIN IMMEDIATE")
    try:
        yield
        forb.execute("COMMIT")
    except BaseException:
        # A full disk may have ended the transaction already.
        if forb.in_transaction:
            forb.execute("ROLLBACK")
        raise
