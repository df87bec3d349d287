"""What a tjek is, and what it returns: a `Fund`, a finding with its next step and its sources.

A tjek is pure: `find(sag, D, valg)` takes a borger with facts and a date and yields its findings. It sees no clock,
no store and no terminal. What has not begun on D does not count, save where the tjek is about what is planned.
"""

from collections.abc import Callable, Iterable
from datetime import date
from typing import NamedTuple

from afk.fakta.sag import Sag
from afk.regler.base import Valg

ALVOR = ("fejl", "advarsel", "oplysning")
"""It contradicts a source or itself · it must be looked at · something is missing or good to know."""


class Fund(NamedTuple):
    """A finding. `tekst` says what, about which fact, and what to do, and ends with a command; it names nobody."""

    kode: str
    alvor: str
    tekst: str
    kilde: tuple[str, ...]
    dato: date | None = None
    """The day of the fact it is about."""
    kommandoer: tuple[str, ...] = ()
    """What mends it, one after the other; empty where the sentence only says where to look."""


class Tjek(NamedTuple):
    """A tjek, declared once: what `afk tjek --koder` says of it, and its computation."""

    kode: str
    titel: str
    alvor: str
    kilde: tuple[str, ...]
    find: Callable[[Sag, date, Valg], Iterable[Fund]]

    def fund(
        self, tekst: str, kommando: str, dato: date | None = None, mender: tuple[str, ...] | None = None
    ) -> Fund:  # fmt: skip
        """A finding: the sentence and the command it ends with; `mender` where that is not what mends it."""
        kommandoer = (kommando,) if mender is None else mender
        return Fund(self.kode, self.alvor, f"{tekst} {kommando}", self.kilde, dato, kommandoer)
