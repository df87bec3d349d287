"""Make a store: the key first, then the whole store under another name, then its name.

A crash leaves no half store, and of two processes that begin at once one wins and the other uses its store.
"""

import os
import uuid
from datetime import UTC, datetime
from pathlib import Path

from afk.lager import driver, fil
from afk.lager.fejl import Rester, fil_oversat, oversat
from afk.lager.migrer import migrer
from afk.lager.noegle import SALT, gem_noegle, gem_noegle_ved_lager, noegle_fil


def opret(sti: Path, *, noegle_ved_lager: bool = False) -> bytes | None:
    """Make the store `sti` and its key; returns the key, or None when there is a store already.

    With `noegle_ved_lager` the key lies beside the store: for throw-away stores that hold no real people.
    """
    if sti.exists():
        return None
    fil.lav_mappe(sti.parent)
    _tjek_rester(sti)
    noegle, salt = os.urandom(32), os.urandom(SALT)
    if noegle_ved_lager:
        noegle = gem_noegle_ved_lager(sti, noegle)
    else:
        gem_noegle(salt, noegle)
    vandt = False
    try:
        vandt = fil.saet_ind(_byg(sti, noegle, salt), sti)
    finally:
        if not vandt and not noegle_ved_lager:
            noegle_fil(salt).unlink(missing_ok=True)
    return noegle if vandt else None


def _tjek_rester(sti: Path) -> None:
    """A -wal file without its store would be written into a new store of that name and ruin it."""
    for endelse in ("-wal", "-journal"):
        rest = sti.with_name(sti.name + endelse)
        if rest.exists() and not sti.exists():
            raise Rester(sti, rest)


def _byg(sti: Path, noegle: bytes, salt: bytes) -> Path:
    """The finished empty store under a name of its own."""
    ny = fil.ny_fil(sti)
    try:
        with oversat(sti):
            forb = driver.forbind(ny, noegle, salt)
            try:
                migrer(forb, sti)
                nu = datetime.now(UTC).isoformat(timespec="seconds")
                forb.execute("INSERT INTO meta VALUES ('uuid', ?), ('oprettet', ?)", (str(uuid.uuid4()), nu))
                forb.execute("PRAGMA journal_mode = WAL")
            finally:
                forb.close()
        with fil_oversat(sti):
            fil.gem_fil(ny)
    except BaseException:
        ny.unlink(missing_ok=True)
        raise
    return ny
