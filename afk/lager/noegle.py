"""The keys: one random 256-bit key a store, in a file of its own, and locked with a recovery code.

A key file is named after the store's salt, which SQLCipher keeps as the store's first 16 bytes. We choose the
salt ourselves, so the key is safely on the disk before the store exists. VACUUM and VACUUM INTO keep the
salt; the driver's backup() does not, so when no file has the right name the other keys are tried.

Neither key nor code is ever part of an error text.
"""

import json
import os
import stat
from collections.abc import Iterator
from pathlib import Path

from afk.lager import driver, fil, sted
from afk.lager.fejl import (
    Beskadiget,
    IkkeEtLager,
    KodeFejl,
    LagerMangler,
    NoegleAaben,
    NoegleMangler,
    NoegleUlaeselig,
    Ulaeselig,
    fil_oversat,
)

SALT = 16
SIDE = 4096
"""Bytes in a page of the store; no store is smaller."""
_UKRYPTERET = b"SQLite format 3\0"


# --- the key file -------------------------------------------------------------------------------------------


def noegle_fil(salt: bytes) -> Path:
    """Where the key of the store with this salt lies."""
    return sted.noegle_mappe() / f"{salt.hex()}.json"


def gem_noegle(salt: bytes, noegle: bytes) -> Path:
    """Write the key file of a store; returns where."""
    fil.lav_mappe(sted.noegle_mappe())
    sti = noegle_fil(salt)
    fil.skriv_privat(sti, _som_json(noegle))
    return sti


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


def forbind_med_noegle(lager_sti: Path) -> tuple[driver.Forbindelse, bytes]:
    """A connection to the store and the key that opened it.

    Raises NoegleMangler when no key is known for it, Ulaeselig when its own key does not open it, and the
    errors of `laes_salt` and `laes_noegle`. To be called inside `oversat`.
    """
    salt = laes_salt(lager_sti)
    for sti in _kandidater(lager_sti, salt):
        noegle = laes_noegle(sti)
        if (forb := _proev(lager_sti, noegle)) is not None:
            return forb, noegle
    if noegle_fil(salt).exists():
        raise Ulaeselig(lager_sti)
    raise NoegleMangler(lager_sti, sted.noegle_mappe())


def find_noegle(lager_sti: Path) -> bytes:
    """The key that opens the store. Raises as `forbind_med_noegle`."""
    from afk.lager.fejl import oversat

    with oversat(lager_sti):
        forb, noegle = forbind_med_noegle(lager_sti)
        forb.close()
    return noegle


def _kandidater(lager_sti: Path, salt: bytes) -> Iterator[Path]:
    rigtig = noegle_fil(salt)
    for sti in (sted.noegle_ved_lager(lager_sti), rigtig):
        if sti.exists():
            yield sti
    yield from (p for p in sorted(sted.noegle_mappe().glob("*.json")) if p != rigtig)


def _proev(lager_sti: Path, noegle: bytes) -> driver.Forbindelse | None:
    """A connection whose key has been tried, or None when the key does not fit."""
    forb = None
    try:
        forb = driver.forbind(lager_sti, noegle)
        forb.execute("SELECT count(*) FROM sqlite_master").fetchone()
    except driver.Error as e:
        if forb is not None:
            forb.close()
        if getattr(e, "sqlite_errorname", "") == "SQLITE_NOTADB":
            return None
        raise
    return forb


# --- the recovery code (its imports stay inside: every command that reads comes through this module) --------


def lav_genoprettelseskode(lager_sti: Path, noegle: bytes) -> str:
    """Lock the store's key with a new code and return the code, to be shown once; an earlier code is void."""
    import hmac

    from afk.lager.kode import ny_kode, vis_kode

    kode = ny_kode()
    salt = os.urandom(16)
    laas, segl = _laas_og_segl(kode, salt)
    ct = _xor(noegle, laas)
    tag = hmac.digest(segl, salt + ct, "sha256")
    fil.skriv_privat(
        sted.genopret_fil(lager_sti), json.dumps({"salt": salt.hex(), "ct": ct.hex(), "tag": tag.hex()}) + "\n"
    )
    return vis_kode(kode)


def har_genoprettelseskode(lager_sti: Path) -> bool:
    """Whether a code has been made for the store."""
    return sted.genopret_fil(lager_sti).exists()


def genopret_noegle(lager_sti: Path, kode: str) -> None:
    """Write the key file anew from the code. Raises KodeFejl and touches nothing when the code does not fit."""
    from afk.lager.fejl import oversat
    from afk.lager.kode import laes_kode

    lager_salt = laes_salt(lager_sti)
    noegle = _laas_op(lager_sti, laes_kode(kode))
    with oversat(lager_sti):
        forb = _proev(lager_sti, noegle)
        if forb is None:
            raise Ulaeselig(lager_sti)
        forb.close()
    gem_noegle(lager_salt, noegle)


def _laas_op(lager_sti: Path, kode: str) -> bytes:
    import hmac

    sti = sted.genopret_fil(lager_sti)
    if not sti.exists():
        raise KodeFejl(f'"{sti}" findes ikke, så koden kan ikke bruges. Læg filen tilbage ved siden af lageret.')
    with fil_oversat(sti):
        indhold = sti.read_bytes()
    try:
        felter = json.loads(indhold)
        salt, ct, tag = (bytes.fromhex(felter[n]) for n in ("salt", "ct", "tag"))
    except (ValueError, KeyError, TypeError):
        raise KodeFejl(f'"{sti}" er beskadiget, så koden kan ikke bruges. Hent filen fra en sikkerhedskopi.') from None
    laas, segl = _laas_og_segl(kode, salt)
    if not hmac.compare_digest(hmac.digest(segl, salt + ct, "sha256"), tag):
        raise KodeFejl("Genoprettelseskoden passer ikke til dette lager. Er det den nyeste kode? Prøv igen.")
    return _xor(ct, laas)


def _laas_og_segl(kode: str, salt: bytes) -> tuple[bytes, bytes]:
    """The lock and the seal; the salt is fresh each time, so each lock is used once."""
    import hashlib

    k = hashlib.scrypt(kode.encode("ascii"), salt=salt, n=2**14, r=8, p=1, dklen=64)
    return k[:32], k[32:]


def _xor(a: bytes, b: bytes) -> bytes:
    return bytes(x ^ y for x, y in zip(a, b, strict=True))
