"""From the rows of a table to rows of values: every bad cell becomes an error with its place.

This is the hot loop of an import (100,000 rows × 12 cells): a stretch of rows is read a column at a time, and
only one with something odd in it a row at a time.
"""

from collections.abc import Iterator, Sequence
from datetime import date
from itertools import repeat
from typing import Any

from afk.fakta.base import Felt
from afk.fakta.cpr import bemaerkning as cpr_bemaerkning
from afk.indlaes.bunke import Bunke, Raekke
from afk.indlaes.fejl import Fejl, FilFejl
from afk.indlaes.fil import Tabel
from afk.indlaes.kolonnelaeser import SLET, Afvist, Kolonnelaeser, mistede_nul
from afk.indlaes.kolonner import BORGER, Kolonner

__all__ = ["Laeser", "Raekke"]

_AD_GANGEN = 1000


def _bidder(raekker: Iterator[tuple[int, list[str]]], antal: int) -> Iterator[list[tuple[int, list[str]]]]:
    """The rows in stretches of at most `antal`; what was read of a broken file comes before its error."""
    bid: list[tuple[int, list[str]]] = []
    try:
        for raekke in raekker:
            bid.append(raekke)
            if len(bid) == antal:
                yield bid
                bid = []
    except FilFejl:
        yield bid
        raise
    if bid:
        yield bid


class Laeser:
    """Reads the rows of one table, and adds what is wrong to `fejl` and what is odd to `bemaerkninger`."""

    def __init__(
        self,
        fil: str,
        tabel: Tabel,
        kolonner: Kolonner,
        i_dag: date,
        fejl: list[Fejl],
        bemaerkninger: list[Fejl],
    ) -> None:
        self.fejl, self.bemaerkninger = fejl, bemaerkninger
        self._fil, self._hoved, self._type, self._i_dag = fil, tabel.hoved, kolonner.type, i_dag
        self._raekker, self._hovedlinje = tabel.raekker, tabel.hovedlinje
        excel = not tabel.skilletegn
        self._kolonner = [
            (nr, felt.navn, Kolonnelaeser(felt, excel, i_dag)) for nr, felt in enumerate(kolonner.felter) if felt
        ]
        self._unavngivne = [nr for nr, h in enumerate(tabel.hoved) if not h]
        self.overskrift = {navn: tabel.hoved[nr] for nr, navn, _ in self._kolonner}
        self._kraevede = [f for f in self._type.felter if f.kraevet]
        self._er_borgere = self._type.navn == "borgere"
        self._cpr_nr = next((nr for nr, navn, _ in self._kolonner if navn == "cpr"), None) if excel else None
        uden = ("sag",) if self._er_borgere else BORGER
        self.bunke = Bunke(fil, self._type, [navn for _, navn, _ in self._kolonner if navn not in uden])
        """The rows that are read."""

    def laes(self) -> Iterator[int]:
        """Read every row, good or not, in order; tells how many at each thousand.

        Raises FilFejl where the file is broken; what was read of it until then is in `bunke`.
        """
        for bid in _bidder(self._raekker, _AD_GANGEN):
            if bid and not self._laes_kolonner(bid):
                for linje, celler in bid:
                    self.bunke.tilfoej(self._raekke(linje, celler))
            if len(bid) == _AD_GANGEN:
                yield len(self.bunke)
        if not self.bunke:
            besked = "Filen har overskrifter, men ingen rækker under dem. Tjek filen."
            self.bemaerkninger.append(Fejl(self._fil, self._hovedlinje, "", "tom", besked))

    def _laes_kolonner(self, bid: list[tuple[int, list[str]]]) -> bool:
        """Read a stretch of the file a column at a time. False when something in it needs a closer look."""
        linjer, raekker = zip(*bid, strict=True)
        if set(map(len, raekker)) != {len(self._hoved)}:
            return False
        celler = list(zip(*raekker, strict=True))
        if any(any(celler[nr]) for nr in self._unavngivne):
            return False
        felter: dict[str, list[Any]] = {}
        for nr, navn, laeser in self._kolonner:
            vaerdier = laeser.alle(celler[nr])
            if vaerdier is None:
                return False
            felter[navn] = vaerdier
        ingen = [None] * len(bid)
        sager, cprer = felter.get("sag", ingen), felter.get("cpr", ingen)
        if not all(sager) and not all(sag or cpr for sag, cpr in zip(sager, cprer, strict=True)):
            return False
        self._bemaerk_alle(bid, felter, cprer)
        self.bunke.udvid(linjer, sager, cprer, felter)
        return True

    def _raekke(self, linje: int, celler: list[str]) -> Raekke:
        foer = len(self.fejl)
        if len(celler) != len(self._hoved) and not self._ret_laengde(linje, celler):
            return Raekke(self._fil, linje, self._type.navn, None, None, {}, False)
        felter: dict[str, Any] = {}
        daarlige = []
        for nr, navn, laeser in self._kolonner:
            celle = celler[nr]
            if not celle:
                continue
            vaerdi = self._toem(laeser.felt) if celle == SLET else laeser.celle(celle)
            if type(vaerdi) is Afvist:
                self._fejl(linje, self._hoved[nr], *vaerdi)
                daarlige.append(navn)
            else:
                felter[navn] = vaerdi
        sag = felter.pop("sag", None)
        cpr = felter.get("cpr") if self._er_borgere else felter.pop("cpr", None)
        self._tjek_hele(linje, felter, daarlige, sag or cpr)
        for nr in self._unavngivne:
            if celler[nr]:
                self._fejl(linje, "", "overskrift", self._uden_overskrift(nr))
        god = len(self.fejl) == foer
        if god:
            self._bemaerk_alle([(linje, celler)], {n: [v] for n, v in felter.items()}, [cpr])
        return Raekke(self._fil, linje, self._type.navn, sag, cpr, felter, god)

    def _ret_laengde(self, linje: int, celler: list[str]) -> bool:
        """Make the row as long as the header; False when that would lose text."""
        bredde = len(self._hoved)
        if any(celler[bredde:]):
            self._fejl(
                linje,
                "",
                "celler",
                f"Rækken har {len(celler)} celler, men der er kun {bredde} overskrifter. "
                "Er der et skilletegn i en tekst, så sæt teksten i anførselstegn.",
            )
            return False
        del celler[bredde:]
        celler.extend([""] * (bredde - len(celler)))
        return True

    def _toem(self, felt: Felt) -> Afvist | None:
        """None clears the field; not one that is needed to know which fact it is."""
        if felt.kraevet or felt.navn == "sag" or (felt.navn == "cpr" and not self._er_borgere):
            return Afvist("slet", '"-" sletter en værdi, men her skal der stå en. Skriv værdien.')
        if felt.navn in self._type.noegle:
            return Afvist("slet", '"-" sletter en værdi, men den her skiller rækkerne ad. Lad cellen være tom.')
        return None

    def _tjek_hele(self, linje: int, felter: dict[str, Any], daarlige: list[str], borger: str | None) -> None:
        for felt in self._kraevede:
            if felt.navn not in felter and felt.navn not in daarlige:
                besked = f"Cellen er tom, men skal udfyldes: {felt.hjaelp} ({felt.slags.dansk})."
                self._fejl(linje, self.overskrift[felt.navn], "mangler", besked)
        if borger is None and not any(navn in daarlige for navn in BORGER):
            self._fejl(linje, "", "borger", "Rækken siger ikke, hvilken borger den handler om. Udfyld sag eller cpr.")

    def _bemaerk_alle(
        self, bid: Sequence[tuple[int, list[str]]], felter: dict[str, list[Any]], cprer: Sequence[str | None]
    ) -> None:
        """The remarks on good rows, which are taken all the same."""
        type_, i_dag = self._type, self._i_dag
        nye: list[Fejl] = []
        if type_.tjek is not None:
            ingen = [None] * len(bid)
            kolonner = [felter.get(f.navn, ingen) for f in type_.felter]
            fund = list(
                map(tuple, map(type_.tjek, map(type_.klasse._make, zip(*kolonner, strict=True)), repeat(i_dag)))
            )
            for (linje, _), beskeder in zip(bid, fund, strict=True) if any(fund) else ():
                nye += [Fejl(self._fil, linje, "", "tjek", besked) for besked in beskeder]
        if self._er_borgere:
            for (linje, _), cpr in zip(bid, cprer, strict=True):
                if cpr is not None and (om_cpr := cpr_bemaerkning(cpr, i_dag)):
                    nye.append(Fejl(self._fil, linje, self.overskrift["cpr"], "cpr", om_cpr))
        if self._cpr_nr is not None:
            besked = "CPR-nummeret var et tal i Excel uden nullet forrest. Nullet er sat på igen: tjek nummeret."
            for linje, celler in bid:
                if mistede_nul(celler[self._cpr_nr]):
                    nye.append(Fejl(self._fil, linje, self.overskrift["cpr"], "cpr_nul", besked))
        self.bemaerkninger += sorted(nye, key=lambda f: f.linje)

    def _uden_overskrift(self, nr: int) -> str:
        return f"Kolonne {nr + 1} har en værdi, men ingen overskrift. Giv kolonnen en overskrift, eller tøm den."

    def _fejl(self, linje: int, kolonne: str, kode: str, besked: str) -> None:
        self.fejl.append(Fejl(self._fil, linje, kolonne, kode, besked))
