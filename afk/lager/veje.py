"""The ways to open a store: which there are, and from one to another. A new way is tried before an old one goes."""

from pathlib import Path
from typing import NamedTuple

from afk.lager import adgang, noeglering, oplaast, sted
from afk.lager.fejl import fil_oversat
from afk.lager.laast import noegle_med_saetning
from afk.lager.noegle import egne_filer, find_stamnoegle, gem_noegle, laes_noegle, laes_salt, noegle_fil
from afk.lager.noeglefejl import NoegleVedLager


class Veje(NamedTuple):
    """The ways to open a store. `laast_op_til` is in seconds since 1970."""

    noeglefil: Path | None
    adgangssaetning: bool
    noeglering: bool
    genoprettelseskode: bool
    laast_op_til: float | None


def veje(lager_sti: Path) -> Veje:
    """Without opening it. Raises LagerMangler and the other errors of `laes_salt`, NoegleAaben, NoegleUlaeselig."""
    salt = laes_salt(lager_sti)
    filer = egne_filer(lager_sti, salt)
    for sti in filer:
        laes_noegle(sti)
    return Veje(
        filer[0] if filer else None,
        adgang.har_saetning(salt),
        noeglering.har(salt),
        sted.genopret_fil(lager_sti).exists(),
        oplaast.gaelder_til(salt),
    )


def giv_saetning(lager_sti: Path, saetning: str) -> None:
    """Give the store a passphrase, in place of an earlier one. Raises as `find_stamnoegle`."""
    noegle = find_stamnoegle(lager_sti)
    adgang.gem_saetning(adgang.laas_fil(laes_salt(lager_sti)), noegle, saetning)


def kun_saetning(lager_sti: Path, saetning: str) -> None:
    """Take the key away from the disk and from the keyring, once the passphrase has opened the store.

    Raises IngenSaetning, SaetningFejl, NoegleVedLager.
    """
    _tjek_ikke_proevelager(lager_sti)
    salt = laes_salt(lager_sti)
    noegle_med_saetning(lager_sti, saetning)
    if noeglering.har(salt):
        noeglering.slet(salt)
    _fjern_noeglefil(salt)
    oplaast.glem(salt)


def til_ring(lager_sti: Path) -> None:
    """Move the key from the key file into the system's keyring. Raises NoegleringFejl, NoegleVedLager."""
    _tjek_ikke_proevelager(lager_sti)
    salt = laes_salt(lager_sti)
    noeglering.gem(salt, find_stamnoegle(lager_sti))
    _fjern_noeglefil(salt)


def til_noeglefil(lager_sti: Path) -> Path:
    """Put the key back into a key file, and out of the keyring; returns where. Raises as `find_stamnoegle`."""
    salt = laes_salt(lager_sti)
    sti = gem_noegle(salt, find_stamnoegle(lager_sti))
    if noeglering.har(salt):
        noeglering.slet(salt)
    return sti


def _tjek_ikke_proevelager(lager_sti: Path) -> None:
    """A throw-away store is not worth locking, and its key lies where no other program of ours would look."""
    if (sti := sted.noegle_ved_lager(lager_sti)).exists():
        raise NoegleVedLager(sti)


def _fjern_noeglefil(salt: bytes) -> None:
    sti = noegle_fil(salt)
    with fil_oversat(sti):
        # With it goes what a crash may have left of a key file that was being written.
        for p in (sti, *sti.parent.glob(f".{sti.name}.*.ny")):
            p.unlink(missing_ok=True)
