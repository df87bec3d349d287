"""Rows of one call that are about the same thing, put together; where they contradict each other, an error."""

from typing import Any

from afk.fakta.base import Faktatype
from afk.indlaes.fejl import Fejl
from afk.indlaes.raekker import Raekke

Noegle = tuple[Any, ...]
"""The borger's number and the values of the type's key."""


class Samlet:
    """One fact, or one borger, as its rows say it together."""

    __slots__ = ("felter", "raekker")

    def __init__(self, raekke: Raekke) -> None:
        self.felter = raekke.felter
        self.raekker = [raekke]


class Samling:
    """The rows of one type by their key."""

    def __init__(self, type_: Faktatype) -> None:
        self.type = type_
        self.samlet: dict[Noegle, Samlet] = {}

    def noegle(self, borger: int, felter: dict[str, Any]) -> Noegle:
        """The key of a row about the borger with this number."""
        return (borger, *map(felter.get, self.type.noegle))

    def laeg(self, borger: int, raekke: Raekke) -> list[Fejl]:
        """Add a row; where it contradicts an earlier one it is left out, and the errors say where that one stands."""
        noegle = self.noegle(borger, raekke.felter)
        samlet = self.samlet.get(noegle)
        if samlet is None:
            self.samlet[noegle] = Samlet(raekke)
            return []
        uens = [n for n, v in raekke.felter.items() if n in samlet.felter and samlet.felter[n] != v]
        if not uens:
            samlet.felter = {**samlet.felter, **raekke.felter}
            samlet.raekker.append(raekke)
        return [self._fejl(navn, samlet, raekke) for navn in uens]

    def _fejl(self, navn: str, samlet: Samlet, raekke: Raekke) -> Fejl:
        foerste = next(r for r in samlet.raekker if navn in r.felter)
        besked = (
            f"Linje {foerste.linje} i {foerste.fil} siger noget andet om {self._samme()}. "
            "Ret den ene række, eller slet den."
        )
        return Fejl(raekke.fil, raekke.linje, navn, "dublet", besked)

    def _samme(self) -> str:
        """samme borger, samme forløb"""
        return f"samme {self.type.ental.partition(' ')[2]}"
