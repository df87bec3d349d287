"""An event: what one run of one command did to the store, or looked at in it."""

from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, datetime
from pathlib import Path

from afk.lager import bruger, kaede
from afk.lager.driver import Forbindelse, transaktion
from afk.lager.fejl import Beskadiget

_MELLEMLAGER = 32768
"""KiB of pages a connection that writes may keep in memory."""


@contextmanager
def haendelse(forb: Forbindelse, sti: Path, kommando: str) -> Iterator[int]:
    """A write transaction that is one event of the history, with its number.

    Any exception undoes all of it. When nothing was changed or looked at, the event is not kept. `kommando` is
    what the history shows, and holds nothing personal. Raises Beskadiget when the store's chain is gone.
    """
    # What is written stays at hand, unencrypted in memory, until the event's `aftryk` has read it again.
    forb.execute(f"PRAGMA cache_size = -{_MELLEMLAGER}")
    with transaktion(forb):
        tid, hvem = datetime.now(UTC).isoformat(timespec="microseconds"), bruger.hvem()
        foer = kaede.nyeste_raekker(forb)
        saet = "INSERT INTO haendelser (tid, hvem, kommando, aaben) VALUES (?, ?, ?, 1)"
        nr = int(forb.execute(saet, (tid, hvem, kommando)).lastrowid)
        yield nr
        if kaede.nyeste_raekker(forb) == foer:
            forb.execute("DELETE FROM haendelser WHERE id = ?", (nr,))
        else:
            _afslut(forb, sti, kaede.Begivenhed(nr, tid, hvem, kommando), foer)


def _afslut(forb: Forbindelse, sti: Path, b: kaede.Begivenhed, foer: tuple[int, ...]) -> None:
    """Add the event to the chain."""
    hoved = kaede.hoved(forb)
    if hoved is None:
        raise Beskadiget(sti, "mangler nøglen til historikkens kæde")
    noegle, _, forrige = hoved
    aftryk = kaede.aftryk_siden(forb, foer)
    led = kaede.led(noegle, forrige, b, aftryk)
    forb.execute("UPDATE haendelser SET aaben = 0, aftryk = ?, kaede = ? WHERE id = ?", (aftryk, led, b.id))
    kaede.gem_sidste(forb, b.id, led)
