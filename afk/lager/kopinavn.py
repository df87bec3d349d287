"""What copies of a store are called, and which of them there are.

`lager-2026-11-22T081530.db` in `kopier` beside the store; in front of the time a mark says what the copy is for.
One made by itself each day lies in `kopier/daglig` and has only the date. Times are local.
"""

import re
from collections.abc import Iterator
from datetime import datetime
from itertools import count
from pathlib import Path
from typing import NamedTuple

from afk.lager.fejl import fil_oversat

SAETNING, FOER_GENDAN = "adgangssaetning", "foer-gendan"
"""The marks of a copy that a passphrase opens, and of the store that a restored copy took the place of."""
_NAVN = r"-(?:([a-z][a-z0-9-]*)-)?(\d{4}-\d\d-\d\d(?:T\d{6})?)(?:-(\d+))?\.db"


class Kopifil(NamedTuple):
    """A file with the name of a copy; what is in it is not known."""

    sti: Path
    maerke: str
    tid: str
    """2026-11-22T081530, or only the date."""
    nr: int
    """1, or more for copies of the same second."""


def mappe(lager: Path) -> Path:
    """Where the store's copies lie, unless another folder is chosen."""
    return lager.parent / "kopier"


def daglig_mappe(lager: Path) -> Path:
    """Where the copies of each day lie."""
    return mappe(lager) / "daglig"


def foer_udgave(udgave: int) -> str:
    """The mark of the copy made before the store is brought up to this version."""
    return f"foer-v{udgave:03d}"


def sekund(nu: datetime) -> str:
    """The time of a copy, as in its name: no colons, which Windows does not allow."""
    return f"{nu:%Y-%m-%dT%H%M%S}"


def navne(i: Path, lager: Path, maerke: str, tid: str) -> Iterator[Path]:
    """The names a new copy can have in the folder `i`, the first that is free to be used."""
    midte = f"{maerke}-{tid}" if maerke else tid
    for n in count(1):
        yield i / (f"{lager.stem}-{midte}.db" if n == 1 else f"{lager.stem}-{midte}-{n}.db")


def find(i: Path, lager: Path) -> list[Kopifil]:
    """The files in the folder `i` that are called as copies of this store, newest first; none without a folder."""
    moenster = re.compile(re.escape(lager.stem) + _NAVN)
    with fil_oversat(i):
        if not i.is_dir():
            return []
        fundet = [(p, m) for p in i.iterdir() if (m := moenster.fullmatch(p.name))]
    kopier = [Kopifil(p, m[1] or "", m[2], int(m[3] or 1)) for p, m in fundet if _er_tid(m[2])]
    return sorted(kopier, key=lambda k: (k.tid, k.nr), reverse=True)


def _er_tid(tid: str) -> bool:
    try:
        datetime.fromisoformat(tid)
    except ValueError:
        return False
    return True
