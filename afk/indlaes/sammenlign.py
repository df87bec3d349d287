"""The rows of one type set against the store's: which are new, which change something, and which nothing."""

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from datetime import date
from typing import Any, NamedTuple

from afk.fakta.base import Faktatype
from afk.indlaes.bunke import SLETTET
from afk.indlaes.samling import Noegle, Samlet, Samling
from afk.indlaes.skriver import Lager

_NY, _AENDRET, _UAENDRET = b"nau"
_ORD = {_NY: "nye", _AENDRET: "aendrede", _UAENDRET: "uaendrede"}


FAA = 1000
"""Of fewer borgere the store's rows are looked up; with more it is quicker to go through them all."""


class Rettelse(NamedTuple):
    """A stored row that changes: for each field the value before and after."""

    type: Faktatype
    id: int
    felter: dict[str, tuple[Any, Any]]


class Nye(NamedTuple):
    """New rows of one type, by columns; a field that is not there is None in all of them."""

    borgere: Sequence[int]
    felter: Mapping[str, Sequence[Any]]


def sammenlign(
    samling: Samling, borgere: list[int | None], lager: Lager, i_dag: date, optalt: dict[str, Counter[str]]
) -> tuple[Nye, list[Rettelse]]:
    """The new rows and the changes; each row is counted by what it adds to the store and the rows before it.

    `borgere` has the borger of each row, None for a row with an error.
    """
    s = _Sammenligning(samling, i_dag)
    # Only rows of borgere that are in the store can be there already.
    if kendte := {b for b in borgere if b is not None and b > 0}:
        for ider, ejere, kolonner in lager.kolonnevis(samling.type, kendte if len(kendte) < FAA else None):
            s.mod_lageret(ider, ejere, kolonner)
    nye = s.nye(borgere)
    for fil, fra, til in samling.filer():
        optalt[fil].update({ord_: antal for u, ord_ in _ORD.items() if (antal := s.udfald[fra:til].count(u))})
    return nye, [rettelse for _, rettelse in sorted(s.rettelser, key=lambda r: r[0])]


class _Sammenligning:
    """What becomes of each row of a `Samling`, while the store's rows are gone through."""

    def __init__(self, samling: Samling, i_dag: date) -> None:
        self._samling, self._i_dag = samling, i_dag
        self.udfald = bytearray(len(samling))
        """For each row one of the three; 0 for one with an error."""
        for nr in samling.foerste.values():
            self.udfald[nr] = _NY
        self.rettelser: list[tuple[int, Rettelse]] = []
        """With the number of the row."""

    def mod_lageret(self, ider: Sequence[int], ejere: Sequence[int], kolonner: Mapping[str, Sequence[Any]]) -> None:
        """Take a stretch of the store's rows."""
        noegler: Iterator[Noegle] = zip(ejere, *(kolonner[n] for n in self._samling.type.noegle), strict=True)
        traf = [(plads, nr) for plads, nr in enumerate(map(self._samling.foerste.get, noegler)) if nr is not None]
        if not traf:
            return
        pladser, numre = zip(*traf, strict=True)
        for nr in numre:
            self.udfald[nr] = _UAENDRET
        anderledes = self._anderledes(pladser, numre, kolonner)
        for k in sorted(anderledes | {k for k, nr in enumerate(numre) if nr in self._samling.flere}):
            foer = {navn: kolonne[pladser[k]] for navn, kolonne in kolonner.items()}
            self._ret(numre[k], ider[pladser[k]], foer)

    def _anderledes(
        self, pladser: Sequence[int], numre: Sequence[int], kolonner: Mapping[str, Sequence[Any]]
    ) -> set[int]:
        """Which of the rows may say something else than the store. A column at a time: most are the same in all of it.

        A cell that clears is different here also where nothing is stored.
        """
        ud: set[int] = set()
        for navn, ny_kolonne in self._samling.felter.items():
            stod_kolonne = kolonner[navn]
            nye, stod = [ny_kolonne[nr] for nr in numre], [stod_kolonne[p] for p in pladser]
            if nye != stod:
                par = enumerate(zip(nye, stod, strict=True))
                ud.update(k for k, (v, s) in par if v is not None and v != s)
        return ud

    def _ret(self, nr: int, id_: int, foer: dict[str, Any]) -> None:
        """Note what a row changes in the stored one, or several rows together."""
        samlet = self._samling.flere.get(nr) or Samlet(nr, self._samling.raekke(nr))
        self._tael(samlet, foer)
        if all(foer[navn] == v for navn, v in samlet.felter.items()):
            return
        type_, efter = self._samling.type, {**foer, **samlet.felter}
        if type_.udfyld is not None:
            # A change may say as little as a new row does: done, but not on what day. What it says stands.
            type_.udfyld(efter, self._i_dag)
            efter |= samlet.felter
        felter = {navn: (foer[navn], v) for navn, v in efter.items() if foer[navn] != v}
        self.rettelser.append((nr, Rettelse(type_, id_, felter)))

    def _tael(self, samlet: Samlet, stod: Mapping[str, Any]) -> None:
        """Each row by what it adds to what stood before it, in the store and in the rows before."""
        foer = dict(stod)
        for nr in samlet.raekker:
            felter = self._samling.raekke(nr)
            aendrer = any(foer.get(navn) != v for navn, v in felter.items())
            self.udfald[nr] = _AENDRET if aendrer else _UAENDRET
            foer |= felter

    def nye(self, borgere: list[int | None]) -> Nye:
        """The rows that are not in the store, when all of it has been taken."""
        samling, udfald = self._samling, self.udfald
        numre = [nr for nr, u in enumerate(udfald) if u == _NY]
        alle = len(numre) == len(udfald)
        felter = {n: k if alle else [k[nr] for nr in numre] for n, k in samling.felter.items()}
        for navn in samling.sletter:
            felter[navn] = [None if v is SLETTET else v for v in felter[navn]]
        for plads, nr in enumerate(numre) if samling.flere else ():
            if nr in samling.flere:
                samlet = samling.flere[nr]
                for navn, v in samlet.felter.items():
                    felter[navn][plads] = v
                self._tael(samlet, {})
                udfald[nr] = _NY
        if samling.type.udfyld is not None:
            felter = self._udfyldt(felter, len(numre))
        ejere = [borgere[nr] for nr in numre]
        return Nye(ejere, felter)  # type: ignore[arg-type]  # a row without a borger is not new

    def _udfyldt(self, felter: dict[str, list[Any]], antal: int) -> dict[str, list[Any]]:
        """The same with what an empty cell of a new row means."""
        type_, ingen = self._samling.type, [None] * antal
        navne = [f.navn for f in type_.felter]
        raekker = []
        for vaerdier in zip(*(felter.get(n, ingen) for n in navne), strict=True):
            raekke = dict(zip(navne, vaerdier, strict=True))
            type_.udfyld(raekke, self._i_dag)  # type: ignore[misc]  # asked by the caller
            raekker.append(tuple(raekke.values()))
        return {n: [raekke[k] for raekke in raekker] for k, n in enumerate(navne)}
