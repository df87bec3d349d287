"""The keys: one random 256-bit key a store, in a file of its own.

What belongs to a store's key is named after the store's salt, which SQLCipher keeps as the store's first 16
bytes. We choose the salt ourselves, so the key is safely on the disk before the store exists. VACUUM, VACUUM
INTO and a change of key keep the salt; the driver's backup() does not, so when no file has the right name the
other keys are tried. The ways without a key file are in afk.lager.laast.

No key is ever part of an error text.
"""

import json
import os
import stat
from pathlib import Path
from typing import NamedTuple

from afk.lager import driver, fil, sted
from afk.lager.fejl import (
    Beskadiget,
    IkkeEtLager,
    LagerMangler,
    NoegleAaben,
    NoegleUlaeselig,
    fil_oversat,
    oversat,
)

SALT = 16
SIDE = 4096
"""Bytes in a page of the store; no store is smaller."""
_UKRYPTERET = b"SQLite format 3\0"


# --- the key file -------------------------------------------------------------------------------------------


def noegle_fil(salt: bytes, endelse: str = "json") -> Path:
    """Where the key of the store with this salt lies or, with another ending, what belongs to that key."""
    return sted.noegle_mappe() / f"{salt.hex()}.{endelse}"


def egne_filer(lager_sti: Path, salt: bytes) -> list[Path]:
    """The key files of the store's own that there are; at most one, but for a copy of a throw-away store.

    Raises IngenAdgang.
    """
    with fil_oversat(sted.noegle_mappe()):
        return [sti for sti in (sted.noegle_ved_lager(lager_sti), noegle_fil(salt)) if sti.exists()]


def gem_noegle(salt: bytes, noegle: bytes) -> Path:
    """Write the key file of a store; returns where."""
    fil.lav_mappe(sted.noegle_mappe())
    sti = noegle_fil(salt)
    gem_noegle_i(sti, noegle)
    return sti


def gem_noegle_i(sti: Path, noegle: bytes) -> None:
    """Write a key file in place of what lies there."""
    fil.skriv_privat(sti, _som_json(noegle))


def gem_noegle_ved_lager(lager_sti: Path, noegle: bytes) -> bytes:
    """Put the key beside a throw-away store; returns the key that lies there, which another process may have put."""
    sti = sted.noegle_ved_lager(lager_sti)
    return noegle if fil.skriv_privat_ny(sti, _som_json(noegle)) else laes_noegle(sti)


def laes_noegle(sti: Path) -> bytes:
    """The key in a key file. Raises NoegleAaben, NoegleUlaeselig, IngenAdgang."""
    with fil_oversat(sti), sti.open("rb") as f:
        if os.name == "posix" and stat.S_IMODE(os.fstat(f.fileno()).st_mode) & 0o077:
            raise NoegleAaben(sti)
        indhold = f.read()
    try:
        noegle = bytes.fromhex(json.loads(indhold)["noegle"])
    except (ValueError, KeyError, TypeError):
        raise NoegleUlaeselig(sti) from None
    if len(noegle) != 32:
        raise NoegleUlaeselig(sti)
    return noegle


def _som_json(noegle: bytes) -> str:
    return json.dumps({"afk": "noegle", "noegle": noegle.hex()}) + "\n"


# --- from store to key --------------------------------------------------------------------------------------


def laes_salt(lager_sti: Path) -> bytes:
    """The store's first 16 bytes. Raises what is wrong with a file that can't be a store."""
    with fil_oversat(lager_sti):
        if not lager_sti.exists():
            raise LagerMangler(lager_sti)
        if lager_sti.is_dir():
            raise IkkeEtLager(lager_sti, "en mappe")
        stoerrelse = lager_sti.stat().st_size
        with lager_sti.open("rb") as f:
            hoved = f.read(SALT)
    if not hoved:
        raise Beskadiget(lager_sti, "er en tom fil")
    if hoved == _UKRYPTERET:
        raise IkkeEtLager(lager_sti, "en ukrypteret database")
    if stoerrelse < SIDE:
        raise Beskadiget(lager_sti, "er skåret over og kan ikke læses")
    return hoved


class Fundet(NamedTuple):
    """How a store was opened: the connection, the key that fits, and the key that lies in the store's slots.

    The two keys differ only for a copy from before a change of key, and while such a change is under way.
    """

    forb: driver.Forbindelse
    noegle: bytes
    stamnoegle: bytes


def forbind_med_noegle(lager_sti: Path) -> Fundet:
    """Open the store; a change of key that was broken off is finished, or undone, first.

    Raises NoegleMangler, Laast, NoegleForkert or Beskadiget when nothing opens it, and the errors of `laes_salt`
    and `laes_noegle`. To be called inside `oversat`.
    """
    salt = laes_salt(lager_sti)
    fundet = _forbind(lager_sti, salt)
    if noegle_fil(salt, "skift").exists():
        from afk.lager.skift import ryd_op

        if ryd_op(lager_sti, salt, fundet):
            return _forbind(lager_sti, salt)
    return fundet


def find_noegle(lager_sti: Path) -> bytes:
    """The key that opens the store. Raises as `forbind_med_noegle`."""
    with oversat(lager_sti):
        fundet = forbind_med_noegle(lager_sti)
        fundet.forb.close()
    return fundet.noegle


def find_stamnoegle(lager_sti: Path) -> bytes:
    """The key to put into a new slot of the store. Raises as `forbind_med_noegle`."""
    with oversat(lager_sti):
        fundet = forbind_med_noegle(lager_sti)
        fundet.forb.close()
    return fundet.stamnoegle


def _forbind(lager_sti: Path, salt: bytes) -> Fundet:
    proevet = None
    for sti in egne_filer(lager_sti, salt):
        proevet = laes_noegle(sti)
        if (forb := proev(lager_sti, proevet)) is not None:
            return Fundet(forb, proevet, proevet)
    from afk.lager.laast import forbind_ad_anden_vej

    return forbind_ad_anden_vej(lager_sti, salt, proevet)


def proev(lager_sti: Path, noegle: bytes, alene: bool = False, vent: float | None = None) -> driver.Forbindelse | None:
    """A connection whose key has been tried, or None when the key does not fit. The rest as in `driver.forbind`."""
    forb = None
    try:
        forb = driver.forbind(lager_sti, noegle, alene=alene, vent=vent)
        forb.execute("SELECT count(*) FROM sqlite_master").fetchone()
    except driver.Error as e:
        if forb is not None:
            forb.close()
        if getattr(e, "sqlite_errorname", "") == "SQLITE_NOTADB":
            return None
        raise
    return forb
