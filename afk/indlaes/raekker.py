"""From the rows of a table to rows of values: every bad cell becomes an error with its place.

This is the hot loop of an import (100,000 rows × 12 cells), so what a column needs is settled once, and a
text that was seen before in its column is looked up.
"""

from collections.abc import Callable, Iterator, Mapping
from datetime import date
from typing import Any, NamedTuple

from afk.fakta.base import Faktatype, Felt
from afk.fakta.cpr import bemaerkning as cpr_bemaerkning
from afk.fakta.svar import JsonTekst
from afk.fakta.vaerdier import Cpr, Dato, SagId, Slags, Ugyldig
from afk.indlaes.celler import af_vaern
from afk.indlaes.datotekst import maa_vises
from afk.indlaes.fejl import Fejl, FilFejl
from afk.indlaes.fil import Tabel, Tal
from afk.indlaes.kolonner import BORGER, Kolonner

SLET = "-"
"""Alone in a cell it clears what is stored."""


class Raekke(NamedTuple):
    """A row. `felter` has no key for an empty cell, and None where the stored value is to be cleared."""

    fil: str
    linje: int
    type: str
    sag: str | None
    cpr: str | None
    felter: dict[str, Any]
    """Without `sag`; `cpr` only in a row of borgere, where it is a value and not just a name."""
    god: bool
    """False when the row has an error: it is never written, but says which borger is missing."""


def som_fakta(type_: Faktatype, felter: Mapping[str, Any]) -> Any:
    """The fact that a row says by itself; None where it says nothing."""
    return type_.klasse(*map(felter.get, type_.klasse._fields))


class Afvist(NamedTuple):
    """In place of a value: why the text is none."""

    kode: str
    besked: str


EXCEL_TAL = Afvist(
    "dato",
    "Cellen er et tal og ikke en dato i Excel. Markér kolonnen, vælg formatet Dato, ret tallene, og gem filen igen.",
)


EXCEL_FEJL = Afvist("excel_fejl", "Cellen er en fejl i Excel. Ret formlen, eller skriv værdien, og gem filen igen.")
_EXCEL_FEJL = frozenset((
    "#N/A", "#VALUE!", "#REF!", "#DIV/0!", "#NUM!", "#NAME?", "#NULL!",
    "#I/T", "#VÆRDI!", "#REFERENCE!", "#DIVISION/0!", "#NAVN?", "#NUL!",
))  # fmt: skip
"""As Excel writes them, in English and Danish: no name of anything, so they are not taken as text."""


class _Husk(dict[str, Any]):
    """Text → value or Afvist, read once each."""

    def __init__(self, slags: Slags, i_dag: date) -> None:
        super().__init__()
        self._slags, self._i_dag = slags, i_dag

    def __missing__(self, tekst: str) -> Any:
        try:
            vaerdi = self._slags.laes(tekst, self._i_dag)
        except Ugyldig as e:
            vaerdi = Afvist(e.kode, self._besked(tekst, str(e)))
        self[tekst] = vaerdi
        return vaerdi

    def _besked(self, tekst: str, besked: str) -> str:
        """A date's message quotes the cell, and the cell can be a name or a CPR number in the wrong column."""
        if type(self._slags) is Dato and not maa_vises(tekst):
            return "Cellen kan ikke læses som en dato. Skriv den fx 22-11-2026, og tjek, at kolonnen er den rigtige."
        return besked


def _laeser(felt: Felt, excel: bool, i_dag: date) -> Callable[[str], Any]:
    """From a cell's text to its value or Afvist, for one column."""
    slags = felt.slags
    if type(slags) is Slags:
        return _tekst
    husk = _Husk(slags, i_dag)
    slaa_op = husk.__getitem__
    if isinstance(slags, (SagId, JsonTekst)):
        return lambda tekst: EXCEL_FEJL if tekst in _EXCEL_FEJL else slaa_op(af_vaern(tekst))
    if excel and isinstance(slags, Dato):
        return lambda celle: EXCEL_TAL if isinstance(celle, Tal) else slaa_op(celle)
    if excel and isinstance(slags, Cpr):
        return lambda celle: slaa_op("0" + celle if _mistede_nul(celle) else celle)
    return slaa_op


def _bidder(raekker: Iterator[tuple[int, list[str]]], antal: int = 1000) -> Iterator[list[tuple[int, list[str]]]]:
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


def _tekst(celle: str) -> Any:
    return EXCEL_FEJL if celle in _EXCEL_FEJL else af_vaern(celle)


def _mistede_nul(celle: str) -> bool:
    """A CPR number that Excel took for a number, and whose leading zero it dropped."""
    return isinstance(celle, Tal) and len(celle) == 9


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
            (nr, felt.navn, _laeser(felt, excel, i_dag), felt) for nr, felt in enumerate(kolonner.felter) if felt
        ]
        self._unavngivne = [nr for nr, h in enumerate(tabel.hoved) if not h]
        self.overskrift = {felt.navn: tabel.hoved[nr] for nr, _, _, felt in self._kolonner}
        self._kraevede = [f for f in self._type.felter if f.kraevet]
        self._er_borgere = self._type.navn == "borgere"
        self._cpr_nr = next((nr for nr, navn, _, _ in self._kolonner if navn == "cpr"), None) if excel else None

    def alle(self) -> Iterator[Raekke]:
        """Every row, good or not, in order. Raises FilFejl where the file is broken."""
        tom = True
        for bid in _bidder(self._raekker):
            tom = False
            gode = self._gode(bid) if bid else []
            yield from gode if gode is not None else (self._raekke(linje, celler) for linje, celler in bid)
        if tom:
            self._bemaerkning(self._hovedlinje, "", "tom", "Filen har overskrifter, men ingen rækker under dem.")

    def _gode(self, bid: list[tuple[int, list[str]]]) -> list[Raekke] | None:
        """The rows of a stretch of the file, read a column at a time: three times as fast as a row at a time.

        None when anything in it needs a closer look, which `_raekke` then takes.
        """
        bredde = len(self._hoved)
        if any(len(celler) != bredde for _, celler in bid):
            return None
        celler_pr_kolonne = list(zip(*(celler for _, celler in bid), strict=True))
        if any(any(celler_pr_kolonne[nr]) for nr in self._unavngivne):
            return None
        kolonner: dict[str, list[Any]] = {}
        for nr, navn, laes, felt in self._kolonner:
            celler = celler_pr_kolonne[nr]
            vaerdier = [laes(c) if c else None for c in celler]
            if SLET in celler or Afvist in set(map(type, vaerdier)) or (felt.kraevet and None in vaerdier):
                return None
            kolonner[navn] = vaerdier
        ingen = [None] * len(bid)
        sager = kolonner.pop("sag", ingen)
        cprer = (kolonner.get if self._er_borgere else kolonner.pop)("cpr", ingen)
        if not all(sag or cpr for sag, cpr in zip(sager, cprer, strict=True)):
            return None
        return self._som_raekker(bid, kolonner, sager, cprer)

    def _som_raekker(
        self, bid: list[tuple[int, list[str]]], kolonner: dict[str, list[Any]], sager: list[Any], cprer: list[Any]
    ) -> list[Raekke]:
        fil, type_, navne = self._fil, self._type.navn, tuple(kolonner)
        vaerdier = zip(*kolonner.values(), strict=True) if kolonner else iter([()] * len(bid))
        ud = []
        for (linje, celler), sag, cpr, raekke in zip(bid, sager, cprer, vaerdier, strict=True):
            felter = {n: v for n, v in zip(navne, raekke, strict=True) if v is not None}
            self._bemaerk(linje, celler, felter, cpr)
            ud.append(Raekke(fil, linje, type_, sag, cpr, felter, True))
        return ud

    def _raekke(self, linje: int, celler: list[str]) -> Raekke:
        foer = len(self.fejl)
        if len(celler) != len(self._hoved) and not self._ret_laengde(linje, celler):
            return Raekke(self._fil, linje, self._type.navn, None, None, {}, False)
        felter: dict[str, Any] = {}
        daarlige = []
        for nr, navn, laes, felt in self._kolonner:
            celle = celler[nr]
            if not celle:
                continue
            vaerdi = self._toem(felt) if celle == SLET else laes(celle)
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
            self._bemaerk(linje, celler, felter, cpr)
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

    def _bemaerk(self, linje: int, celler: list[str], felter: dict[str, Any], cpr: str | None) -> None:
        """The remarks on a row that is taken all the same."""
        if self._type.tjek is not None:
            for besked in self._type.tjek(som_fakta(self._type, felter), self._i_dag):
                self._bemaerkning(linje, "", "tjek", besked)
        if cpr is None:
            return
        if self._er_borgere and (om_cpr := cpr_bemaerkning(cpr, self._i_dag)):
            self._bemaerkning(linje, self.overskrift["cpr"], "cpr", om_cpr)
        if self._cpr_nr is not None and _mistede_nul(celler[self._cpr_nr]):
            besked = "CPR-nummeret var et tal i Excel uden nullet forrest. Nullet er sat på igen: tjek nummeret."
            self._bemaerkning(linje, self.overskrift["cpr"], "cpr_nul", besked)

    def _uden_overskrift(self, nr: int) -> str:
        return f"Kolonne {nr + 1} har en værdi, men ingen overskrift. Giv kolonnen en overskrift, eller tøm den."

    def _fejl(self, linje: int, kolonne: str, kode: str, besked: str) -> None:
        self.fejl.append(Fejl(self._fil, linje, kolonne, kode, besked))

    def _bemaerkning(self, linje: int, kolonne: str, kode: str, besked: str) -> None:
        self.bemaerkninger.append(Fejl(self._fil, linje, kolonne, kode, besked))
