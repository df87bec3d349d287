"""A document in its file: readable by the owner alone, whole or not there, and never over another by mistake."""

import os
from pathlib import Path

from afk.fejl import AfkFejl, os_fejl
from afk.lager.fil import gem_mappe, saet_ind


def gem_dokument(sti: Path, data: bytes, overskriv: bool) -> None:
    """Write the document, 0600 from the beginning. Raises AfkFejl; then `sti` is as it was and nothing is left behind.

    Without `overskriv` a file that is there is never touched, not even one that comes while we write.
    """
    try:
        if sti.is_dir():
            raise AfkFejl(f"{sti} er en mappe. Skriv også navnet på filen.")
        if not _gem(sti, data, overskriv):
            raise AfkFejl(f"{sti} findes allerede. Vælg et andet navn, eller erstat filen med --overskriv.")
    except FileNotFoundError:
        raise AfkFejl(f"Mappen {sti.parent} findes ikke. Opret den, eller vælg et andet sted.") from None
    except PermissionError:
        raise AfkFejl(
            f"{sti} kan ikke skrives: du har ikke adgang. Er filen åben i Word, så luk den. Ellers vælg et andet sted."
        ) from None
    except OSError as e:
        raise AfkFejl(f"{sti} kan ikke skrives: {os_fejl(e)}. Vælg et andet sted.") from None


def _gem(sti: Path, data: bytes, overskriv: bool) -> bool:
    """False when there is a file already and it may not be replaced."""
    ny = sti.with_name(f".{os.urandom(8).hex()}.ny")
    try:
        _skriv(ny, data)
        if not overskriv:
            return saet_ind(ny, sti)
        ny.replace(sti)
        gem_mappe(sti.parent)
        return True
    finally:
        ny.unlink(missing_ok=True)


def _skriv(ny: Path, data: bytes) -> None:
    # Windows would write a line break as two bytes without O_BINARY.
    flag = os.O_CREAT | os.O_EXCL | os.O_WRONLY | getattr(os, "O_BINARY", 0)
    with os.fdopen(os.open(ny, flag, 0o600), "wb") as f:
        f.write(data)
        f.flush()
        os.fsync(f.fileno())
