"""Read a copy that is to be restored, and the store it is to replace."""

import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from enum import Enum
from pathlib import Path
from typing import NamedTuple

from afk.fejl import AfkFejl
from afk.lager import driver, fil, kopi, skema
from afk.lager.fejl import (
    Beskadiget,
    DiskFejl,
    IkkeEtLager,
    NoegleMangler,
    Ulaeselig,
    UventetFejl,
    fil_oversat,
    oversat,
)
from afk.lager.kopifejl import (
    IkkeEnKopi,
    KopiBeskadiget,
    KopiLaast,
    KopiMangler,
    KopiNyere,
    KopiSaetning,
    KopiUlaeselig,
)
from afk.lager.noegle import SALT, SIDE, egne_filer, forbind_med_noegle, laes_noegle, proev
from afk.lager.noeglefejl import NoegleForkert
from afk.lager.stand import Stand, er_afk, tag_stand

_UKRYPTERET = b"SQLite format 3\0"


class Kopien(NamedTuple):
    """A copy that is whole: `forb` has a private copy of the file attached as `kopi`."""

    fil: Path
    forb: driver.Forbindelse
    kode: str
    """What opens it: a passphrase, or a raw key as x'…'."""
    salt: bytes
    stamnoegle: bytes | None
    """The key that leads to the copy's; None for a passphrase."""
    udgave: int
    stand: Stand


class Hvordan(Enum):
    """How the present store is."""

    HEL = "hel"
    MANGLER = "mangler"
    BESKADIGET = "beskadiget"
    KAN_IKKE_AABNES = "kan ikke åbnes"


class Nuvaerende(NamedTuple):
    """The present store. It is open only when it is whole; the key is known when anything opened it."""

    hvordan: Hvordan
    forb: driver.Forbindelse | None = None
    noegle: bytes | None = None
    stand: Stand | None = None
    maerke: int = 0
    """Changes when somebody else writes to the store (PRAGMA data_version)."""


# --- the present store --------------------------------------------------------------------------------------


@contextmanager
def nuvaerende(sti: Path) -> Iterator[Nuvaerende]:
    """The store as it is, open for the whole block if it is whole.

    Raises only what another try may mend: that it is locked or in use, that what lies there is no store.
    """
    nu = _nuvaerende(sti)
    try:
        yield nu
    finally:
        if nu.forb is not None:
            nu.forb.close()


def _nuvaerende(sti: Path) -> Nuvaerende:
    with fil_oversat(sti):
        if not sti.exists():
            return Nuvaerende(Hvordan.MANGLER)
    try:
        with oversat(sti):
            forb, noegle, _ = forbind_med_noegle(sti)
    except Beskadiget:
        return Nuvaerende(Hvordan.BESKADIGET)
    except (NoegleMangler, NoegleForkert):
        return Nuvaerende(Hvordan.KAN_IKKE_AABNES)
    except IkkeEtLager:
        if _er_nuller(sti):
            return Nuvaerende(Hvordan.BESKADIGET)
        raise
    try:
        with oversat(sti):
            if kopi.er_hel(forb) and er_afk(forb):
                maerke = _maerke(forb)
                return Nuvaerende(Hvordan.HEL, forb, noegle, tag_stand(forb), maerke)
    except (Beskadiget, Ulaeselig, DiskFejl, UventetFejl):
        pass  # too damaged to be checked
    except BaseException:
        forb.close()
        raise
    forb.close()
    return Nuvaerende(Hvordan.BESKADIGET, noegle=noegle)


def _er_nuller(sti: Path) -> bool:
    """Whether the file has lost its beginning, as a disk does it; what else is no store is somebody else's file."""
    with fil_oversat(sti):
        if sti.is_dir():
            return False
        with sti.open("rb") as f:
            return not any(f.read(SIDE))


def _maerke(forb: driver.Forbindelse) -> int:
    return int(forb.execute("PRAGMA data_version").fetchone()[0])


def er_uroert(nu: Nuvaerende) -> bool:
    """Whether nobody else has written to the store since it was read. To be called with the write lock."""
    return nu.forb is not None and _maerke(nu.forb) == nu.maerke


# --- the copy -----------------------------------------------------------------------------------------------


@contextmanager
def kopien(kilde: Path, lager: Path, nu: Nuvaerende, saetning: str | None) -> Iterator[Kopien]:
    """The copy `kilde`, read and tried, all of it; it is opened with `saetning`, or else with a key that is here.

    Raises KopiLaast when no key is, and the other errors of afk.lager.kopifejl. The file itself is only read, so
    it may lie on a disk that can't be written to.
    """
    hoved = _tjek_fil(kilde, lager)
    fil.lav_mappe(lager.parent)
    fil.ryd_rester(lager.parent)
    laest = fil.ny_fil(lager)
    with kopi.fjernes(laest):
        _hent(kilde, laest, lager)
        kode, stam = (saetning, None) if saetning is not None else _noeglen(kilde, laest, lager, nu, hoved)
        forb = driver.forbind_uden_fil()
        try:
            yield _proevet(kilde, laest, forb, kode, stam, hoved)
        finally:
            forb.close()


def _tjek_fil(kilde: Path, lager: Path) -> bytes:
    """The copy's first 16 bytes. Raises what is wrong with a file that can't be a copy."""
    with fil_oversat(kilde):
        if not kilde.exists():
            raise KopiMangler(kilde)
        if kilde.is_dir():
            raise IkkeEnKopi(kilde, "en mappe")
        if lager.exists() and kilde.samefile(lager):
            raise IkkeEnKopi(kilde, "selve lageret")
        with kilde.open("rb") as f:
            hoved = f.read(SIDE)
    if hoved.startswith(_UKRYPTERET):
        raise IkkeEnKopi(kilde, "en ukrypteret database")
    if len(hoved) < SIDE:
        raise KopiBeskadiget(kilde)
    return hoved[:SALT]


def _hent(kilde: Path, laest: Path, lager: Path) -> None:
    """The copy, and what somebody who used it as a store may have left beside it."""
    with fil_oversat(lager):
        for endelse in ("", "-wal"):
            fra = kilde.with_name(kilde.name + endelse)
            if fra.exists():
                shutil.copyfile(fra, laest.with_name(laest.name + endelse))


def _noeglen(kilde: Path, laest: Path, lager: Path, nu: Nuvaerende, salt: bytes) -> tuple[str, bytes]:
    """What opens the copy, and the key in the slots that leads to it."""
    kendte = [nu.noegle] if nu.noegle is not None else []
    try:
        with oversat(kilde):
            for noegle in (*kendte, *map(laes_noegle, egne_filer(lager, salt))):
                if (forb := proev(laest, noegle)) is not None:
                    forb.close()
                    return som_kode(noegle), noegle
            fundet = forbind_med_noegle(laest)
            fundet.forb.close()
    except AfkFejl as e:
        raise _hvorfor(kilde, e) from e
    return som_kode(fundet.noegle), fundet.stamnoegle


def _hvorfor(kilde: Path, e: AfkFejl) -> AfkFejl:
    """What the store's error means for a copy."""
    if isinstance(e, NoegleMangler):
        return KopiLaast(kilde)
    if isinstance(e, NoegleForkert):
        return KopiUlaeselig(kilde)
    if isinstance(e, Beskadiget):
        return KopiBeskadiget(kilde)
    return IkkeEnKopi(kilde, "en anden slags fil") if isinstance(e, IkkeEtLager) else e


def _proevet(kilde: Path, laest: Path, forb: driver.Forbindelse, kode: str, stam: bytes | None, salt: bytes) -> Kopien:
    try:
        forb.execute("ATTACH ? AS kopi KEY ?", (str(laest.absolute()), kode))
        forb.execute("SELECT count(*) FROM kopi.sqlite_master").fetchone()
    except driver.Error as e:
        forkert = stam is None and getattr(e, "sqlite_errorname", "") == "SQLITE_NOTADB"
        raise (KopiSaetning(kilde) if forkert else KopiBeskadiget(kilde)) from e
    try:
        if not kopi.er_hel(forb, "kopi"):
            raise KopiBeskadiget(kilde)
        if not er_afk(forb, "kopi"):
            raise IkkeEnKopi(kilde, "en anden database")
        udgave = int(forb.execute("PRAGMA kopi.user_version").fetchone()[0])
        if udgave > skema.version():
            raise KopiNyere(kilde, udgave, skema.version())
        return Kopien(kilde, forb, kode, salt, stam, udgave, tag_stand(forb, "kopi"))
    except driver.Error as e:
        raise KopiBeskadiget(kilde) from e


def som_kode(noegle: bytes, salt: bytes = b"") -> str:
    """A key as ATTACH takes it; with a salt, for a file that is still empty."""
    return f"x'{noegle.hex()}{salt.hex()}'"
