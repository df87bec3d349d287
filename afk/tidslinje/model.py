"""What is drawn on the time axis, whatever it is drawn with."""

from collections.abc import Iterable, Sequence
from datetime import date
from itertools import groupby
from typing import NamedTuple

PERIODE, PLANLAGT_PERIODE, FORKERT = "periode", "planlagt_periode", "forkert"
SKET, PLANLAGT, AFLYST = "sket", "planlagt", "aflyst"
FRISTER = ("overskredet", "aaben", "i_bero")
BJAELKER = (PERIODE, PLANLAGT_PERIODE)
SLAGS = (*BJAELKER, FORKERT, SKET, PLANLAGT, AFLYST, *FRISTER)


class Element(NamedTuple):
    """One fact or one deadline. A point has `til` = `fra`; an open period has none."""

    bane: str
    """The heading it stands under: Fritagelser."""
    navn: str
    """The row under it: sygdom. Elements of one name share rows."""
    slags: str
    """One of SLAGS."""
    fra: date
    til: date | None

    @property
    def aaben(self) -> bool:
        """A period without an end."""
        return self.til is None

    def i_vinduet(self, fra: date, til: date) -> bool:
        """Whether a day of it lies in [fra, til]."""
        return self.fra <= til and (self.til is None or self.til >= fra)


class Raekke(NamedTuple):
    """A row: elements of one name, of which no two share a day."""

    navn: str
    elementer: tuple[Element, ...]


class Bane(NamedTuple):
    """The rows under one heading."""

    titel: str
    raekker: tuple[Raekke, ...]


class Tidslinje(NamedTuple):
    """What there is to draw between two days, and what lies wholly before and after them."""

    fra: date
    til: date
    i_dag: date
    baner: tuple[Bane, ...]
    foer: tuple[Element, ...]
    efter: tuple[Element, ...]


def tidslinje(elementer: Iterable[Element], fra: date, til: date, i_dag: date) -> Tidslinje:
    """Put each element in a row, or with those outside [fra, til]; the order of headings and names is kept."""
    alle = list(elementer)
    inde = [e for e in alle if e.i_vinduet(fra, til)]
    navne = {e.bane: list(dict.fromkeys(x.navn for x in inde if x.bane == e.bane)) for e in inde}
    baner = tuple(
        Bane(titel, tuple(r for n in under for r in _stablet(n, [e for e in inde if (e.bane, e.navn) == (titel, n)])))
        for titel, under in navne.items()
    )
    foer = tuple(e for e in alle if e.til is not None and e.til < fra)
    return Tidslinje(fra, til, i_dag, baner, foer, tuple(e for e in alle if e.fra > til))


def _stablet(navn: str, elementer: Sequence[Element]) -> list[Raekke]:
    """As few rows as will do: each element goes into the first row in which its days are free."""
    raekker: list[list[Element]] = []
    for e in sorted(elementer, key=lambda e: (e.fra, e.til or date.max)):
        ledig = next((r for r in raekker if r[-1].til is not None and r[-1].til < e.fra), None)
        if ledig is None:
            raekker.append([e])
        else:
            ledig.append(e)
    return [Raekke(navn, tuple(r)) for r in raekker]


def i_ord(elementer: Iterable[Element]) -> list[str]:
    """Elements that are not drawn, each name once with its days: "Fritagelser: sygdom 01-03-1999, 04-05-2001"."""
    ordnet = sorted(elementer, key=lambda e: (e.bane, e.navn, e.fra))
    return [
        f"{bane}: {navn} {', '.join(f'{e.fra:%d-%m-%Y}' for e in ens)}"
        for (bane, navn), ens in groupby(ordnet, lambda e: (e.bane, e.navn))
    ]
