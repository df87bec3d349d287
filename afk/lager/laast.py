"""The ways to a store's key when no key file of its own opens it, and what is wrong when none of them does."""

import hashlib
import hmac
from collections.abc import Iterator
from pathlib import Path

from afk.fejl import AfkFejl
from afk.lager import adgang, noeglering, oplaast, slaegt, spoerger, sted
from afk.lager.fejl import Beskadiget, IkkeEtLager, NoegleMangler, fil_oversat, oversat
from afk.lager.noegle import SALT, SIDE, Fundet, egne_filer, forbind_med_noegle, laes_noegle, laes_salt, proev
from afk.lager.noeglefejl import IngenSaetning, Laast, NoegleForkert, NoegleringFejl, SaetningFejl

_RESERVE, _IV = 80, 16
"""The end of each page: what random number it was encrypted with, and an HMAC-SHA512."""
_STOEJ = 200
"""A page of 4096 random bytes has some 256 different ones; text and zeros have far fewer."""


def forbind_ad_anden_vej(lager_sti: Path, salt: bytes, proevet: bytes | None) -> Fundet:
    """Open the store some other way; `proevet` is the key in its own key file, which does not fit.

    Asks for the passphrase only when there is no such file. Raises Laast, SaetningFejl, NoegleringFejl,
    NoegleMangler, NoegleForkert, Beskadiget, IkkeEtLager. To be called inside `oversat`.
    """
    for noegle in _noegler(lager_sti, salt, proevet):
        if (fundet := aaben_med(lager_sti, salt, noegle)) is not None:
            return fundet
    if proevet is None:
        raise _uden_noegle(lager_sti)
    if all(laes_noegle(sti) != proevet for sti in egne_filer(lager_sti, salt)):
        # Another process has changed the key while this one waited for the store.
        return forbind_med_noegle(lager_sti)
    raise _forkert(lager_sti, salt, proevet)


def aaben_med(lager_sti: Path, salt: bytes, noegle: bytes) -> Fundet | None:
    """Open the store with the key, or with one that it leads to; None when none of them fits."""
    efter = slaegt.afloeser(salt, noegle)
    for n in (noegle, *([efter] if efter else []), *slaegt.tidligere(salt, noegle)):
        if (forb := proev(lager_sti, n)) is not None:
            return Fundet(forb, n, noegle)
    return None


def noegle_med_saetning(lager_sti: Path, saetning: str) -> bytes:
    """The key the passphrase unlocks, tried on the store. Raises IngenSaetning, SaetningFejl, NoegleForkert."""
    salt = laes_salt(lager_sti)
    if not adgang.har_saetning(salt):
        raise IngenSaetning
    noegle = adgang.noegle_af(salt, saetning)
    if noegle is None:
        raise SaetningFejl
    with oversat(lager_sti):
        fundet = aaben_med(lager_sti, salt, noegle)
        if fundet is None:
            raise NoegleForkert(lager_sti)
        fundet.forb.close()
    return noegle


def _noegler(lager_sti: Path, salt: bytes, proevet: bytes | None) -> Iterator[bytes]:
    if proevet is not None:
        yield proevet
    husket = spoerger.kendt(salt) or oplaast.hent(salt)
    if husket is not None:
        yield husket
    i_ringen = _i_ringen(salt)
    if i_ringen is not None:
        yield i_ringen
    egne = egne_filer(lager_sti, salt)
    for sti in sorted(sted.noegle_mappe().glob("*.json")):
        if sti not in egne:
            yield laes_noegle(sti)
    if proevet is None and adgang.har_saetning(salt):
        yield _spurgt(lager_sti, salt)


def _i_ringen(salt: bytes) -> bytes | None:
    if not noeglering.har(salt):
        return None
    try:
        return noeglering.hent(salt)
    except NoegleringFejl:
        if not adgang.har_saetning(salt):
            raise
        return None


def _spurgt(lager_sti: Path, salt: bytes) -> bytes:
    forkerte = 0
    while (saetning := spoerger.spoerg(forkerte)) is not None:
        if (noegle := adgang.noegle_af(salt, saetning)) is not None:
            spoerger.husk(salt, noegle)
            return noegle
        forkerte += 1
    raise SaetningFejl if forkerte else Laast(lager_sti)


# --- what is wrong ------------------------------------------------------------------------------------------


def _uden_noegle(lager_sti: Path) -> AfkFejl:
    if not _er_stoej(_sider(lager_sti)):
        return IkkeEtLager(lager_sti, "en anden slags fil")
    return NoegleMangler(lager_sti, sted.noegle_mappe())


def _forkert(lager_sti: Path, salt: bytes, noegle: bytes) -> AfkFejl:
    """Damage leaves most pages whole, and what a disk loses is zeros; a wrong key fits no page at all."""
    segl = hashlib.pbkdf2_hmac("sha512", noegle, bytes(b ^ 0x3A for b in salt), 2, 32)
    for nr, side in enumerate(_sider(lager_sti), 1):
        indhold = side[SALT if nr == 1 else 0 : SIDE - _RESERVE + _IV]
        tag = hmac.digest(segl, indhold + nr.to_bytes(4, "little"), "sha512")
        if hmac.compare_digest(tag, side[SIDE - _RESERVE + _IV :]) or not _er_stoej(iter([side])):
            return Beskadiget(lager_sti)
    return NoegleForkert(lager_sti)


def _er_stoej(sider: Iterator[bytes]) -> bool:
    return len(set(next(sider, b""))) >= _STOEJ


def _sider(lager_sti: Path) -> Iterator[bytes]:
    with fil_oversat(lager_sti), lager_sti.open("rb") as f:
        while len(side := f.read(SIDE)) == SIDE:
            yield side
