"""Unlocked keys, kept until an hour the user chose, where the system keeps what must be gone at logout.

That is XDG_RUNTIME_DIR: in memory, one user's own. Where there is none, nothing is kept.
"""

import json
import os
import stat
import time
from pathlib import Path

from afk.lager import fil
from afk.lager.fejl import fil_oversat
from afk.lager.noeglefejl import IngenHukommelse


def kan_huske() -> bool:
    """Whether there is a place to keep a key."""
    return _mappe() is not None


def gem(salt: bytes, noegle: bytes, timer: float) -> None:
    """Keep the key of the store with this salt for so many hours. Raises IngenHukommelse."""
    mappe = _mappe()
    if mappe is None:
        raise IngenHukommelse
    fil.lav_mappe(mappe)
    if not _er_min(mappe):
        raise IngenHukommelse
    nu = time.time()
    felter = {"noegle": noegle.hex(), "fra": nu, "til": nu + timer * 3600}
    fil.skriv_privat(_fil(mappe, salt), json.dumps(felter) + "\n")


def hent(salt: bytes) -> bytes | None:
    """The key, or None when it is not kept, no longer, or where others could have put it."""
    gyldig = _gyldig(salt)
    return gyldig and gyldig[0]


def gaelder_til(salt: bytes) -> float | None:
    """When the kept key runs out, in seconds since 1970; None when none is kept."""
    gyldig = _gyldig(salt)
    return gyldig and gyldig[1]


def glem(salt: bytes | None = None) -> int:
    """Forget the key of one store, or of all; how many were kept."""
    if (mappe := _mappe()) is None or not _er_min(mappe):
        return 0
    filer = [f for f in ([_fil(mappe, salt)] if salt else mappe.iterdir()) if f.exists()]
    with fil_oversat(mappe):
        for f in filer:
            f.unlink(missing_ok=True)
    return len(filer)


def _mappe() -> Path | None:
    """Our folder in it, which need not be there yet; None when the system's own folder is not private."""
    sti = os.environ.get("XDG_RUNTIME_DIR", "")
    return Path(sti, "afk") if os.name == "posix" and sti.startswith("/") and _er_min(Path(sti)) else None


def _er_min(mappe: Path) -> bool:
    try:
        st = mappe.lstat()
    except OSError:
        return False
    return stat.S_ISDIR(st.st_mode) and st.st_uid == os.getuid() and not st.st_mode & 0o077


def _fil(mappe: Path, salt: bytes) -> Path:
    return mappe / f"{salt.hex()}.json"


def _gyldig(salt: bytes) -> tuple[bytes, float] | None:
    if (mappe := _mappe()) is None or not _er_min(mappe):
        return None
    try:
        felter = json.loads(_laes(_fil(mappe, salt)))
        noegle, fra, til = bytes.fromhex(felter["noegle"]), float(felter["fra"]), float(felter["til"])
    except (ValueError, KeyError, TypeError):
        return None
    # A clock that was put back must not make the hours longer.
    return (noegle, til) if len(noegle) == 32 and fra <= time.time() < til else None


def _laes(sti: Path) -> bytes:
    """The content of a private file of ours; nothing for any other file."""
    try:
        fd = os.open(sti, os.O_RDONLY | os.O_NOFOLLOW | os.O_NONBLOCK)
    except OSError:
        return b""
    with os.fdopen(fd, "rb") as f:
        st = os.fstat(fd)
        er_min = stat.S_ISREG(st.st_mode) and st.st_uid == os.getuid() and not st.st_mode & 0o077
        return f.read() if er_min else b""
