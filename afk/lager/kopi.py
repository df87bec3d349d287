"""Copies of a store: compact, encrypted with the same key, and tried before they get their name."""

from pathlib import Path

from afk.lager import driver, fil
from afk.lager.fejl import Beskadiget, KopiFejl, fil_oversat, oversat


def lav_kopi(forb: driver.Forbindelse, noegle: bytes, fra: Path, til: Path, udgave: int) -> bool:
    """Write the open store `fra` to `til`, 0600, in place of what lies there.

    False, and `til` is left alone, when the store has another version than `udgave` by now. Raises Beskadiget
    when the store is damaged, KopiFejl when the copy is. No transaction may be open.
    """
    with oversat(fra):
        if forb.execute("PRAGMA cipher_integrity_check").fetchone():
            raise Beskadiget(fra)
    ny = fil.ny_fil(til)
    try:
        with oversat(til):
            forb.execute("VACUUM INTO ?", (str(ny),))
        rigtig = _proevet(ny, til, noegle) == udgave
        if rigtig:
            _saet_paa_plads(ny, til)
    finally:
        ny.unlink(missing_ok=True)
    return rigtig


def _proevet(ny: Path, til: Path, noegle: bytes) -> int:
    """The version of a copy that is whole, and that is in WAL mode, which VACUUM INTO does not keep."""
    try:
        forb = driver.forbind(ny, noegle)
        try:
            revet = forb.execute("PRAGMA cipher_integrity_check").fetchone()
            if revet or forb.execute("PRAGMA integrity_check").fetchone() != ("ok",):
                raise KopiFejl(til)
            forb.execute("PRAGMA journal_mode = WAL")
            return int(forb.execute("PRAGMA user_version").fetchone()[0])
        finally:
            forb.close()
    except driver.Error as e:
        raise KopiFejl(til) from e


def _saet_paa_plads(ny: Path, til: Path) -> None:
    with fil_oversat(til):
        fil.gem_fil(ny)
        # Left beside an earlier copy of that name, they would be written into this one.
        for endelse in ("-wal", "-shm"):
            til.with_name(til.name + endelse).unlink(missing_ok=True)
        ny.replace(til)
        fil.gem_mappe(til.parent)
