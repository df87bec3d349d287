"""The log of looking: who was shown to whom, and when, as events of the history beside the changes."""

from collections.abc import Sequence
from pathlib import Path

from afk.lager.aabn import aabnet
from afk.lager.driver import Forbindelse
from afk.lager.haendelse import haendelse
from afk.lager.opslag import find_borger

_VENT = 2000
"""Milliseconds to wait for another process that writes: somebody is waiting to see something."""


def log_opslag(sti: Path, kommando: str, hvad: str, sager: Sequence[str] | None = None) -> None:
    """Leave an event that says that these sager were looked at; None is all of them, in one row.

    `kommando` and `hvad` hold nothing personal. A sag that nobody has or had leaves nothing. Raises the errors of
    afk.lager.fejl.
    """
    with aabnet(sti) as forb:
        forb.execute(f"PRAGMA busy_timeout = {_VENT}")
        with haendelse(forb, sti, kommando) as nr:
            borgere = [None] if sager is None else [_borger(forb, s) for s in sager]
            forb.executemany(
                "INSERT INTO opslag (haendelse, borger, hvad) VALUES (?, ?, ?)",
                [(nr, b, hvad) for b in borgere if b is not None or sager is None],
            )


def _borger(forb: Forbindelse, sag: str) -> int | None:
    """Whose sag it is, or was when the borger was removed."""
    fundet = find_borger(forb, sag)
    if fundet is None:
        sql = "SELECT max(raekke) FROM historik WHERE tabel = 'borgere' AND handling = 'slet' AND foer ->> 'sag' = ?"
        fundet = forb.execute(sql, (sag,)).fetchone()[0]
    return fundet
