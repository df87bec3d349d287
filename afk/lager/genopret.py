"""The recovery code: it opens a slot beside the store, and brings back a lost key file."""

from pathlib import Path

from afk.lager import slot, sted
from afk.lager.fejl import KodeFejl, oversat
from afk.lager.kode import laes_kode, ny_kode, vis_kode
from afk.lager.laast import aaben_med
from afk.lager.noegle import find_noegle, gem_noegle, laes_salt
from afk.lager.noeglefejl import NoegleForkert, SlotUlaeselig

_LOG2_N = 14
"""A code of 155 random bits is not guessed, however fast the guesses are."""


def lav_genoprettelseskode(lager_sti: Path, noegle: bytes) -> str:
    """Lock the store's key with a new code and return the code, to be shown once; an earlier code is void."""
    return gem_kode(sted.genopret_fil(lager_sti), noegle)


def gem_kode(fil: Path, noegle: bytes) -> str:
    """The same, with the slot in the file `fil`."""
    kode = ny_kode()
    slot.gem(fil, noegle, slot.af_tekst(kode, _LOG2_N))
    return vis_kode(kode)


def har_genoprettelseskode(lager_sti: Path) -> bool:
    """Whether a code has been made for the store."""
    return sted.genopret_fil(lager_sti).exists()


def genopret_noegle(lager_sti: Path, kode: str) -> None:
    """Write the key file anew from the code. Raises KodeFejl and touches nothing when the code does not fit."""
    salt = laes_salt(lager_sti)
    noegle = _noegle_af(lager_sti, laes_kode(kode))
    with oversat(lager_sti):
        fundet = aaben_med(lager_sti, salt, noegle)
        if fundet is None:
            raise NoegleForkert(lager_sti)
        fundet[0].close()
    gem_noegle(salt, noegle)
    find_noegle(lager_sti)  # a change of key that was broken off is finished by opening the store


def _noegle_af(lager_sti: Path, kode: str) -> bytes:
    """The key the code opens; while a change of key is under way there are two codes that do."""
    rigtig = sted.genopret_fil(lager_sti)
    filer = [f for f in (rigtig, sted.ny_udgave(rigtig)) if f.exists()]
    if not filer:
        raise KodeFejl(f'"{rigtig}" findes ikke, så koden kan ikke bruges. Læg filen tilbage ved siden af lageret.')
    for fil in filer:
        try:
            noegle = slot.hent(fil, slot.af_tekst(kode, _LOG2_N))
        except SlotUlaeselig:
            raise KodeFejl(
                f'"{fil}" er beskadiget, så koden kan ikke bruges. Hent filen fra en sikkerhedskopi.'
            ) from None
        if noegle is not None:
            return noegle
    raise KodeFejl("Genoprettelseskoden passer ikke til dette lager. Er det den nyeste kode? Prøv igen.")
