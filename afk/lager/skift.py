"""Change a store's key, so that a crash at any point leaves a store that opens and loses nothing.

With the store to ourselves: the new key locked with the old one is written down (`.skift`), then everything that
the new key needs, beside what there is (`….ny`). Then SQLCipher encrypts the store anew in one transaction. Then
each `….ny` takes its place, and `.skift` goes. As long as that is there the old key leads to the new one, whichever
of the two the store has, and the next who opens the store does what is left.

PRAGMA rekey answers "ok" also when the disk was full and nothing happened, so the store is opened to see.
"""

import os
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path

from afk.fejl import AfkFejl
from afk.lager import adgang, fil, noeglering, oplaast, slaegt, spoerger, sted
from afk.lager.fejl import fil_oversat, oversat
from afk.lager.genopret import gem_kode
from afk.lager.laast import noegle_med_saetning
from afk.lager.noegle import Fundet, egne_filer, forbind_med_noegle, gem_noegle, gem_noegle_i, laes_salt, proev
from afk.lager.noeglefejl import NoegleForkert, SkiftFejl


def skift_noegle(lager_sti: Path, saetning: str | None, vis_kode: Callable[[str], None]) -> None:
    """Give the store a new key, and every way to open it the new key too.

    `saetning` is the passphrase, when the store has one. There is a new recovery code; `vis_kode` shows it before
    the store is touched, so that nobody ever needs a code that was not shown. Raises Optaget when others use the
    store, SaetningFejl, SkiftFejl; then the old key and code hold.
    """
    salt = laes_salt(lager_sti)
    if adgang.har_saetning(salt):
        spoerger.husk(salt, noegle_med_saetning(lager_sti, saetning or ""))
    if noeglering.har(salt):
        noeglering.hent(salt)  # a keyring that is locked is found out before anything is begun
    ny = os.urandom(32)
    with oversat(lager_sti):
        fundet = forbind_med_noegle(lager_sti)
        fundet.forb.close()
        forb = proev(lager_sti, fundet.noegle, alene=True)
        if forb is None:
            raise NoegleForkert(lager_sti)
        try:
            kode = _forbered(lager_sti, salt, fundet, ny, saetning)
            vis_kode(kode)
            forb.execute(f"PRAGMA rekey = \"x'{ny.hex()}'\"")
        finally:
            forb.close()
            skiftet = _afslut(lager_sti, salt, fundet, ny)
    if not skiftet:
        raise SkiftFejl


def ryd_op(lager_sti: Path, salt: bytes, fundet: Fundet) -> bool:
    """Finish a change of key that was broken off, or undo it, by which of the two keys the store has.

    Closes the connection and returns True when it tried. What can't be done now, as when somebody else uses the
    store, is left for the next time: the store opens all the same.
    """
    if not slaegt.er_om(lager_sti, salt):
        return False
    fundet.forb.close()
    with suppress(AfkFejl), oversat(lager_sti):
        forb = proev(lager_sti, fundet.noegle, alene=True, vent=0)
        if forb is not None:
            try:
                _frem_eller_tilbage(lager_sti, salt, fundet)
            finally:
                forb.close()
    return True


def _forbered(lager_sti: Path, salt: bytes, fundet: Fundet, ny: bytes, saetning: str | None) -> str:
    """Write what the new key needs beside what there is; returns the new recovery code."""
    stam = fundet.stamnoegle
    fil.lav_mappe(sted.noegle_mappe())
    _fjern_nye(lager_sti, salt)
    slaegt.gem_afloeser(lager_sti, salt, stam, ny)
    if saetning is not None and adgang.har_saetning(salt):
        adgang.gem_saetning(sted.ny_udgave(adgang.laas_fil(salt)), ny, saetning)
    kode = gem_kode(sted.ny_udgave(sted.genopret_fil(lager_sti)), ny)
    kendte = dict.fromkeys((fundet.noegle, stam, *slaegt.tidligere(salt, stam)))
    slaegt.gem_tidligere(sted.ny_udgave(slaegt.tidligere_fil(salt)), list(kendte), under=ny)
    return kode


def _afslut(lager_sti: Path, salt: bytes, fundet: Fundet, ny: bytes) -> bool:
    """Whether the store has the new key; what was prepared is put in its place, or taken away."""
    for noegle in (ny, fundet.noegle):
        forb = proev(lager_sti, noegle, alene=True)
        if forb is not None:
            try:
                if noegle == ny:
                    _frem(lager_sti, salt, ny)
                else:
                    _tilbage(lager_sti, salt, fundet.stamnoegle)
            finally:
                forb.close()
            return noegle == ny
    raise NoegleForkert(lager_sti)


def _frem_eller_tilbage(lager_sti: Path, salt: bytes, fundet: Fundet) -> None:
    if slaegt.har_afloest(salt, fundet.noegle):
        _frem(lager_sti, salt, fundet.noegle)
    elif slaegt.afloeser(salt, fundet.stamnoegle) is not None:
        _tilbage(lager_sti, salt, fundet.stamnoegle)


def _frem(lager_sti: Path, salt: bytes, ny: bytes) -> None:
    """Let the new key into every way to open the store. Done again after a crash, it does what is left."""
    filer = egne_filer(lager_sti, salt)
    for sti in filer:
        gem_noegle_i(sti, ny)
    if noeglering.har(salt):
        noeglering.gem(salt, ny)
    elif not filer and not adgang.har_saetning(salt):
        gem_noegle(salt, ny)
    oplaast.glem(salt)
    if not filer:
        spoerger.husk(salt, ny)  # who was asked for the passphrase in this command is not asked again
    for sti in _med_ny_udgave(lager_sti, salt):
        with fil_oversat(sti), suppress(FileNotFoundError):
            sted.ny_udgave(sti).replace(sti)
            fil.gem_mappe(sti.parent)
    _fjern(slaegt.skift_fil(salt))


def _tilbage(lager_sti: Path, salt: bytes, stam: bytes) -> None:
    """Leave every way as it was. The new key is kept among the others: a copy may have it, were the store moved."""
    ny = slaegt.afloeser(salt, stam)
    if ny is not None:
        kendte = dict.fromkeys((ny, *slaegt.tidligere(salt, stam)))
        slaegt.gem_tidligere(slaegt.tidligere_fil(salt), list(kendte), under=stam)
    _fjern_nye(lager_sti, salt)
    _fjern(slaegt.skift_fil(salt))


def _med_ny_udgave(lager_sti: Path, salt: bytes) -> tuple[Path, ...]:
    """The files that get a new content; the list of earlier keys last, since it tells that the new key is in force."""
    return adgang.laas_fil(salt), sted.genopret_fil(lager_sti), slaegt.tidligere_fil(salt)


def _fjern_nye(lager_sti: Path, salt: bytes) -> None:
    for sti in _med_ny_udgave(lager_sti, salt):
        _fjern(sted.ny_udgave(sti))


def _fjern(sti: Path) -> None:
    with fil_oversat(sti):
        if sti.exists():
            sti.unlink()
            fil.gem_mappe(sti.parent)
