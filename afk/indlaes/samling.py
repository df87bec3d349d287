"""The good rows of one type from all files, and which of them say the same thing or contradict each other."""

from bisect import bisect_right
from collections.abc import Iterable, Iterator
from itertools import accumulate
from typing import Any

from afk.fakta.base import Faktatype
from afk.indlaes.bunke import SLETTET, Bunke
from afk.indlaes.fejl import Fejl

Noegle = tuple[Any, ...]
"""The borger's number and the values of the type's key."""


class Samlet:
    """One fact, or one borger, as several rows say it together."""

    __slots__ = ("felter", "raekker")

    def __init__(self, nr: int, felter: dict[str, Any]) -> None:
        self.felter = felter
        self.raekker = [nr]


class Samling:
    """The rows of one type in the order of their files' names; a row is known by its number here, from 0."""

    def __init__(self, type_: Faktatype, bunker: Iterable[Bunke]) -> None:
        self.type = type_
        self.bunker = sorted(bunker, key=lambda b: b.fil)
        self._begynder = list(accumulate((len(b.linjer) for b in self.bunker), initial=0))
        self.sager: list[str | None] = _i_forlaengelse([b.sager for b in self.bunker])
        self.cprer: list[str | None] = _i_forlaengelse([b.cprer for b in self.bunker])
        navne = dict.fromkeys(n for b in self.bunker for n in b.felter)
        self.felter: dict[str, list[Any]] = {
            n: _i_forlaengelse([b.felter.get(n) or [None] * len(b.linjer) for b in self.bunker]) for n in navne
        }
        self.sletter = {n for b in self.bunker for n in b.sletter}
        self.foerste: dict[Noegle, int] = {}
        """The first row of each key."""
        self.flere: dict[int, Samlet] = {}
        """By their first row, those that have several."""

    def __len__(self) -> int:
        return len(self.sager)

    def filer(self) -> Iterator[tuple[str, int, int]]:
        """(file, its first row, the one after its last)"""
        for bunke, fra, til in zip(self.bunker, self._begynder, self._begynder[1:], strict=False):
            yield bunke.fil, fra, til

    def sted(self, nr: int) -> tuple[str, int]:
        """The file and line of a row."""
        bunke = bisect_right(self._begynder, nr) - 1
        return self.bunker[bunke].fil, self.bunker[bunke].linjer[nr - self._begynder[bunke]]

    def raekke(self, nr: int) -> dict[str, Any]:
        """What a row says: no key for an empty cell, and None where the stored value is to be cleared."""
        celler = ((navn, kolonne[nr]) for navn, kolonne in self.felter.items())
        return {navn: None if v is SLETTET else v for navn, v in celler if v is not None}

    def noegler(self, borgere: Iterable[Any]) -> Iterator[Noegle]:
        """The key of each row, given the number of its borger."""
        ingen = [None] * len(self)
        return zip(borgere, *(self.felter.get(n, ingen) for n in self.type.noegle), strict=True)

    def laeg_til(self, nr: int, noegle: Noegle) -> list[Fejl]:
        """Add a row that is not the first of its key.

        Where it contradicts an earlier one it is left out, and the errors say where that one stands.
        """
        foerste = self.foerste[noegle]
        samlet = self.flere.get(foerste) or Samlet(foerste, self.raekke(foerste))
        felter = self.raekke(nr)
        uens = [n for n, v in felter.items() if n in samlet.felter and samlet.felter[n] != v]
        if not uens:
            self.flere[foerste] = samlet
            samlet.felter = {**samlet.felter, **felter}
            samlet.raekker.append(nr)
        return [self._fejl(navn, samlet, nr) for navn in uens]

    def _fejl(self, navn: str, samlet: Samlet, nr: int) -> Fejl:
        fil, linje = self.sted(next(r for r in samlet.raekker if self.felter[navn][r] is not None))
        besked = f"Linje {linje} i {fil} siger noget andet om {self._samme()}. Ret den ene række, eller slet den."
        return Fejl(*self.sted(nr), navn, "dublet", besked)

    def _samme(self) -> str:
        """samme borger, samme forløb"""
        return f"samme {self.type.ental.partition(' ')[2]}"


def _i_forlaengelse(kolonner: list[list[Any]]) -> list[Any]:
    """One list of them all; the list itself when there is one."""
    return kolonner[0] if len(kolonner) == 1 else [v for kolonne in kolonner for v in kolonne]
