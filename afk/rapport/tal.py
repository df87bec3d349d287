"""A number of the report: what it counts, where that stands, and whose it is made of.

The numbers form trees: what is part of something adds up to it, so nobody is lost and nobody counted twice.
"""

from collections.abc import Iterable, Mapping, Sequence
from datetime import date
from typing import NamedTuple

from afk.fakta.sag import Sag
from afk.regler import frister
from afk.regler.base import Frist, Valg

AFKLARINGSPULJEN, FLERE_SKAL_MED, RESSOURCEFORLOEB = "afklaringspuljen", "flere_skal_med", "ressourceforloeb"
ORDNINGER = {
    AFKLARINGSPULJEN: "Afklaringspuljen",
    FLERE_SKAL_MED: "Flere skal med",
    RESSOURCEFORLOEB: "Ressourceforløb",
}
"""What the report can be about, with its name."""
ALLE = "alle"
"""The ordning of numbers that are about no single one."""


class Begreb(NamedTuple):
    """What a number counts. `definition` is one Danish sentence."""

    noegle: str
    navn: str
    definition: str
    kilder: tuple[str, ...]
    del_af: str | None = None
    """The key of the number it is part of; that one stands before it."""
    tolkning: str = ""
    """Where the sources leave several readings: the one adopted."""


class Tal(NamedTuple):
    """A counted number on the day of the report."""

    ordning: str
    afsnit: str
    begreb: Begreb
    antal: int
    af: int | None = None
    """The whole that it is part of."""
    sager: tuple[str, ...] = ()
    """The sag of each that was counted, as often as it was."""
    periode: str | None = None
    """2026-11 or 2026-W48, for a number of a month or a week."""


class Post(NamedTuple):
    """A borger and their rows of the day, without the reasoning."""

    sag: Sag
    frister: tuple[Frist, ...]

    @property
    def navn(self) -> str:
        """The sag's id."""
        return self.sag.borger.sag


def poster(sager: Iterable[Sag], d: date, valg: Valg) -> list[Post]:
    """Every borger with the rows of the day; asked for once, since that is what takes the time."""
    return [Post(s, tuple(f._replace(trin=(), kilde=()) for f in frister(s, d, valg))) for s in sager]


def optaelling(ordning: str, afsnit: str, begreber: Sequence[Begreb], talt: Mapping[str, Sequence[str]]) -> list[Tal]:
    """The numbers in the order of `begreber`. `talt` has the sager by key; a number with parts is their sum."""
    samlet: dict[str, tuple[str, ...]] = {}
    for b in reversed(begreber):
        dele = [sag for del_ in begreber if del_.del_af == b.noegle for sag in samlet[del_.noegle]]
        samlet[b.noegle] = (*talt.get(b.noegle, ()), *dele)
    return [
        Tal(ordning, afsnit, b, len(samlet[b.noegle]), len(samlet[b.del_af]) if b.del_af else None, samlet[b.noegle])
        for b in begreber
    ]
