"""From the texts of one column to its values: what the column needs is settled once, and each text is read once."""

from collections.abc import Callable, Sequence
from datetime import date
from typing import Any, NamedTuple

from afk.fakta.base import Felt
from afk.fakta.svar import JsonTekst
from afk.fakta.vaerdier import Cpr, Dato, SagId, Slags, Ugyldig
from afk.indlaes.celler import af_vaern
from afk.indlaes.datotekst import maa_vises
from afk.indlaes.fil import Tal

SLET = "-"
"""Alone in a cell it clears what is stored."""
_HUSKES = 50_000
"""Texts of a column that are remembered from one stretch of rows to the next, before it is begun anew."""


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
    """Text → value or Afvist, read once each; None for an empty text."""

    def __init__(self, laes: Callable[[str], Any]) -> None:
        super().__init__({"": None})
        self._laes = laes
        self.har_afvist = False

    def __missing__(self, tekst: str) -> Any:
        if len(self) >= _HUSKES:
            self.clear()
            self[""] = None
        vaerdi = self[tekst] = self._laes(tekst)
        self.har_afvist |= type(vaerdi) is Afvist
        return vaerdi


class Kolonnelaeser:
    """Reads the cells of one column."""

    def __init__(self, felt: Felt, excel: bool, i_dag: date) -> None:
        self.felt = felt
        self._slags, self._i_dag = felt.slags, i_dag
        self._er_tekst = type(felt.slags) is Slags
        # A number of Excel's and the same digits as a text are equal, and mean two things.
        self._hver_for_sig = excel and isinstance(felt.slags, (Dato, Cpr))
        # The texts of these are long or differ, or a case has its rows together.
        self._huskes = not (self._hver_for_sig or self._er_tekst or isinstance(felt.slags, (Cpr, SagId, JsonTekst)))
        self._husk = _Husk(self._forsoeg)
        self._forskellige: bool | None = None
        self._laes = self._vaelg(excel)

    def celle(self, tekst: str) -> Any:
        """The value of one cell that is not empty, or Afvist."""
        return self._laes(tekst)

    def alle(self, celler: Sequence[str]) -> list[Any] | None:
        """The values of a stretch of the column, None for an empty cell.

        None in place of the list when a cell can't be taken, is to be cleared, or is empty where it may not be.
        """
        if SLET in celler or (self.felt.kraevet and "" in celler):
            return None
        if self._er_tekst and self._er_forskellige(celler) and _er_jaevne(celler):
            return [c or None for c in celler]
        if self._huskes:
            svar = list(map(self._husk.__getitem__, celler))
            return None if self._husk.har_afvist and Afvist in set(map(type, svar)) else svar
        if self._hver_for_sig:
            svar = [self._laes(c) if c else None for c in celler]
        else:
            # Rows that say the same share the value.
            vaerdier = {c: self._laes(c) for c in set(celler) if c}
            svar = list(map(vaerdier.get, celler))
        return None if Afvist in set(map(type, svar)) else svar

    def _er_forskellige(self, celler: Sequence[str]) -> bool:
        """Whether most texts of the column differ, so that it is no use to look for those that are the same."""
        if self._forskellige is None:
            self._forskellige = 2 * len(set(celler)) > len(celler)
        return self._forskellige

    def _vaelg(self, excel: bool) -> Callable[[str], Any]:
        slags, laes = self._slags, self._husk.__getitem__ if self._huskes else self._forsoeg
        if self._er_tekst:
            return lambda tekst: EXCEL_FEJL if tekst in _EXCEL_FEJL else af_vaern(tekst)
        if isinstance(slags, (SagId, JsonTekst)):
            return lambda tekst: EXCEL_FEJL if tekst in _EXCEL_FEJL else laes(af_vaern(tekst))
        if excel and isinstance(slags, Dato):
            return lambda celle: EXCEL_TAL if isinstance(celle, Tal) else laes(celle)
        if excel and isinstance(slags, Cpr):
            return lambda celle: laes("0" + celle if mistede_nul(celle) else celle)
        return laes

    def _forsoeg(self, tekst: str) -> Any:
        try:
            return self._slags.laes(tekst, self._i_dag)
        except Ugyldig as e:
            return Afvist(e.kode, self._besked(tekst, str(e)))

    def _besked(self, tekst: str, besked: str) -> str:
        """A date's message quotes the cell, and the cell can be a name or a CPR number in the wrong column."""
        if type(self._slags) is Dato and not maa_vises(tekst):
            return "Cellen kan ikke læses som en dato. Skriv den fx 22-11-2026, og tjek, at kolonnen er den rigtige."
        return besked


def mistede_nul(celle: str) -> bool:
    """A CPR number that Excel took for a number, and whose leading zero it dropped."""
    return isinstance(celle, Tal) and len(celle) == 9


def _er_jaevne(tekster: Sequence[str]) -> bool:
    """No text is one of Excel's errors, and none has an apostrophe to take off."""
    sammen = "".join(tekster)
    return "#" not in sammen and "'" not in sammen
