"""Private files: made readable by the owner alone, and never seen half written."""

import os
import re
import time
from collections.abc import Iterable
from contextlib import suppress
from pathlib import Path

from afk.lager.fejl import fil_oversat

_UFAERDIG = re.compile(r"\..+\.[0-9a-f]{16}\.ny(-wal|-shm|-journal)?")
_FORLADT = 3600.0
"""Seconds after which an unfinished file is taken to be left by a crash."""


def lav_mappe(mappe: Path) -> None:
    """Make the folder and those above it that are missing, 0700. One that exists is left as it is."""
    with fil_oversat(mappe):
        for m in reversed([p for p in (mappe, *mappe.parents) if not p.exists()]):
            m.mkdir(mode=0o700, exist_ok=True)


def ny_fil(sti: Path) -> Path:
    """A new empty file, 0600, hidden in the folder of `sti`: what becomes `sti` is written there first."""
    ny = sti.with_name(f".{sti.name}.{os.urandom(8).hex()}.ny")
    with fil_oversat(sti.parent):
        os.close(os.open(ny, os.O_CREAT | os.O_EXCL | os.O_WRONLY, 0o600))
    return ny


def skriv_privat(sti: Path, indhold: str) -> None:
    """Write the text to `sti`, 0600: after a crash there is the old file or the new, whole."""
    ny = _skrevet(sti, indhold)
    with fil_oversat(sti):
        ny.replace(sti)
        gem_mappe(sti.parent)


def skriv_privat_ny(sti: Path, indhold: str) -> bool:
    """The same, only if nothing lies there; False when something does."""
    return saet_ind(_skrevet(sti, indhold), sti)


def saet_ind(ny: Path, sti: Path) -> bool:
    """Give the finished file `ny` the name `sti`; False, and `ny` is gone, when something has that name."""
    with fil_oversat(sti):
        try:
            _omdoeb_uden_at_erstatte(ny, sti)
        except FileExistsError:
            return False
        finally:
            ny.unlink(missing_ok=True)
        gem_mappe(sti.parent)
    return True


def saet_ind_ledig(ny: Path, foerste: Path, andre: Iterable[Path]) -> Path:
    """Give the finished file `ny` the first of the names, all in its folder, that nothing has; returns it."""
    with fil_oversat(foerste):
        sti = foerste
        naeste = iter(andre)
        while not _fik_navn(ny, sti):
            sti = next(naeste)
        ny.unlink(missing_ok=True)
        gem_mappe(sti.parent)
    return sti


def ryd_rester(mappe: Path) -> None:
    """Remove the unfinished files of `ny_fil` that a crash left in the folder; those of a run that goes on stay."""
    for rest in mappe.glob(".*.ny*"):
        with suppress(OSError):  # another run has removed it, or it is another user's
            if _UFAERDIG.fullmatch(rest.name) and time.time() - rest.stat().st_mtime > _FORLADT:
                rest.unlink()


def gem_fil(sti: Path) -> None:
    """Have the file's content on the disk."""
    with sti.open("rb+") as f:
        os.fsync(f.fileno())


def gem_mappe(mappe: Path) -> None:
    """Have the folder's names on the disk; Windows has no such call."""
    if os.name == "posix":
        fd = os.open(mappe, os.O_RDONLY)
        try:
            os.fsync(fd)
        finally:
            os.close(fd)


def _fik_navn(ny: Path, sti: Path) -> bool:
    """False when something has the name, or left beside it what would be written into a file of that name."""
    if any(sti.with_name(sti.name + endelse).exists() for endelse in ("-wal", "-journal")):
        return False
    try:
        _omdoeb_uden_at_erstatte(ny, sti)
    except FileExistsError:
        return False
    return True


def _skrevet(sti: Path, indhold: str) -> Path:
    ny = ny_fil(sti)
    with fil_oversat(sti):
        try:
            with ny.open("w", encoding="utf-8") as f:
                f.write(indhold)
                f.flush()
                os.fsync(f.fileno())
        except BaseException:
            ny.unlink(missing_ok=True)
            raise
    return ny


def _omdoeb_uden_at_erstatte(ny: Path, sti: Path) -> None:
    """Raises FileExistsError when `sti` exists. A rename does that on Windows; on POSIX a hard link does."""
    if os.name != "posix":
        ny.rename(sti)
        return
    try:
        os.link(ny, sti)
    except FileExistsError:
        raise
    except OSError:
        # A file system without hard links (exFAT, some network drives): the check and the rename are two steps.
        if sti.exists():
            raise FileExistsError(sti) from None
        ny.rename(sti)
