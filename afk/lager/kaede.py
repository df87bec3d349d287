"""The chain over the history, by which later changes to it are found.

Every event has an `aftryk`, SHA-256 over its rows, and a `kaede`, HMAC-SHA256 over the link before it, the
event itself and its `aftryk`. The last link stands in `meta` too, so that events missing at the end are found.

The chain's key is random and lies in the encrypted store, not beside it, so the chain holds in a copy and after
a change of the store's own key. It finds what a tool, a disk or a hand has done to the history: changed, removed,
added or moved rows and events. It proves nothing against somebody who can open the store and sets out to deceive:
they can read the chain's key too, and make the whole chain anew.
"""

import hashlib
import hmac
import os
from collections.abc import Iterable, Iterator
from typing import TYPE_CHECKING, NamedTuple

from afk.lager.driver import Forbindelse
from afk.lager.vaern import I_KAEDEN

if TYPE_CHECKING:
    from sqlite_utils import Database

NOEGLE, SIDSTE, FRA = "kaede_noegle", "kaede_sidste", "kaede_fra"
"""In `meta`: the chain's key; the last event and its link; the last event from before there was a chain."""

_HENTES_AD_GANGEN = 2000
_KOLONNER = {
    "historik": (("id", "raekke", "borger"), ("handling", "tabel", "foer", "efter")),
    "opslag": (("id", "borger"), ("hvad",)),
    "genattesteret": (("id", "om", "hel"), ("aftryk",)),
}
"""The numbers and the texts of a row that count in the `aftryk`."""


class Begivenhed(NamedTuple):
    """What the link of an event is made of, besides its rows."""

    id: int
    tid: str
    hvem: str
    kommando: str


class Led(NamedTuple):
    """An event with the two values that stand by it, and the `aftryk` of the rows it has now."""

    begivenhed: Begivenhed
    aftryk: str | None
    kaede: str | None
    """None for the event that is open."""
    attesteret: str | None
    """The `aftryk` its rows should have: the newest in `genattesteret`, else its own."""
    er_nu: str

    @property
    def nr(self) -> int:
        """The event's number."""
        return self.begivenhed.id

    @property
    def er_hel(self) -> bool:
        """Whether its rows are as they were left."""
        return self.er_nu == self.attesteret


# --- the two values -----------------------------------------------------------------------------------------


def _som_bytes(tabel: str) -> str:
    """SQL for a row as bytes that no other row has: the numbers, the length of each text, and the texts."""
    tal, tekster = _KOLONNER[tabel]
    hoved = ", ',', ".join([*tal, *(f"octet_length({t})" for t in tekster)])
    return f"CAST(concat('{tabel},', {hoved}, ':', {', '.join(tekster)}) AS BLOB)"


def nyeste_raekker(forb: Forbindelse) -> tuple[int, ...]:
    """The highest id in each table of the chain, 0 for none."""
    spoerg = "SELECT coalesce(max(id), 0) FROM"
    return tuple(int(forb.execute(f"{spoerg} {tabel}").fetchone()[0]) for tabel in I_KAEDEN)


def aftryk_siden(forb: Forbindelse, foer: tuple[int, ...]) -> str:
    """The `aftryk` of the rows that have come since `nyeste_raekker` gave `foer`."""
    h = hashlib.sha256()
    for tabel, efter in zip(I_KAEDEN, foer, strict=True):
        raekker = forb.execute(f"SELECT {_som_bytes(tabel)} FROM {tabel} WHERE id > ? ORDER BY id", (efter,))
        while bundt := raekker.fetchmany(_HENTES_AD_GANGEN):
            h.update(b"".join([r[0] for r in bundt]))
    return h.hexdigest()


def led(noegle: bytes, forrige: str, b: Begivenhed, aftryk: str) -> str:
    """The link of an event, from the link before it."""
    dele = [d.encode("utf-8", "surrogatepass") for d in (forrige, str(b.id), b.tid, b.hvem, b.kommando, aftryk)]
    return hmac.digest(noegle, b"".join(b"%d:%s" % (len(d), d) for d in dele), "sha256").hex()


# --- the end of the chain -----------------------------------------------------------------------------------


def hoved(forb: Forbindelse) -> tuple[bytes, int, str] | None:
    """The chain's key, the last event (0 for none) and its link; None when they are not there or can't be read."""
    fundet = dict(forb.execute("SELECT noegle, vaerdi FROM meta WHERE noegle IN (?, ?)", (NOEGLE, SIDSTE)).fetchall())
    try:
        nr, _, kaede = fundet[SIDSTE].partition(" ")
        return bytes.fromhex(fundet[NOEGLE]), int(nr), kaede
    except (KeyError, ValueError, AttributeError, TypeError):
        return None


def gem_sidste(forb: Forbindelse, nr: int, kaede: str) -> None:
    """Say in `meta` which event is the last."""
    forb.execute("UPDATE meta SET vaerdi = ? WHERE noegle = ?", (f"{nr} {kaede}", SIDSTE))


# --- from beginning to end ----------------------------------------------------------------------------------


class _Stroem:
    """The rows of one table in order, taken event by event."""

    def __init__(self, forb: Forbindelse, tabel: str, loese: set[tuple[str, int]]) -> None:
        self._tabel, self._loese = tabel, loese
        self._raekker: Iterator[tuple[int, bytes]] = forb.execute(
            f"SELECT CAST(haendelse AS INTEGER), {_som_bytes(tabel)} FROM {tabel} ORDER BY id"
        )
        self._naeste = next(self._raekker, None)

    def til(self, haendelse: int | None) -> Iterable[bytes]:
        """The rows of the event. Rows before it belong to no event that comes here, and are noted; None takes all."""
        while self._naeste is not None and (haendelse is None or self._naeste[0] <= haendelse):
            nr, raekke = self._naeste
            self._naeste = next(self._raekker, None)
            if nr == haendelse:
                yield raekke
            else:
                self._loese.add((self._tabel, nr))


def gennemgaa(forb: Forbindelse, loese: set[tuple[str, int]]) -> Iterator[Led]:
    """Every event in order. `loese` gets (table, event) for rows of events that are not there or out of order."""
    stroemme = [_Stroem(forb, tabel, loese) for tabel in I_KAEDEN]
    nyeste = dict(forb.execute("SELECT om, aftryk FROM genattesteret ORDER BY id").fetchall())
    for *felter, aftryk, kaede in forb.execute(
        "SELECT id, CAST(tid AS TEXT), CAST(hvem AS TEXT), CAST(kommando AS TEXT), aftryk, kaede "
        "FROM haendelser ORDER BY id"
    ):
        b = Begivenhed(*felter)
        h = hashlib.sha256()
        for stroem in stroemme:
            for raekke in stroem.til(b.id):
                h.update(raekke)
        yield Led(b, aftryk, kaede, nyeste.get(b.id, aftryk), h.hexdigest())
    for stroem in stroemme:
        for _ in stroem.til(None):
            pass


def begynd(db: "Database") -> None:
    """Make the chain in a store that has none, over the events there are. The step to version 3."""
    forb = db.conn
    noegle, kaede, fra = os.urandom(32), "", 0
    for gammel in gennemgaa(forb, set()):
        kaede, fra = led(noegle, kaede, gammel.begivenhed, gammel.er_nu), gammel.nr
        forb.execute("UPDATE haendelser SET aftryk = ?, kaede = ? WHERE id = ?", (gammel.er_nu, kaede, fra))
    forb.executemany(
        "INSERT INTO meta VALUES (?, ?)", [(NOEGLE, noegle.hex()), (SIDSTE, f"{fra} {kaede}"), (FRA, str(fra))]
    )
