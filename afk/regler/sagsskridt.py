"""What the rules of the registered events share (jura 5.6): which have begun, and which are over."""

from datetime import date

from afk.fakta.sag import Sag
from afk.fakta.skridt import Skridt
from afk.regler.base import Spor

UGER_4 = 28
"""Days."""
FORBEHOLD = "længden er ikke kontrolleret mod lovens fulde tekst."


def begyndte(sag: Sag, skridt: str, d: date) -> list[Skridt]:
    """The events of the kind that have begun on or before `d`, in the order the rows have."""
    return sorted((s for s in sag.af(Skridt) if s.skridt == skridt and s.dato <= d), key=lambda s: (s.dato, s.om or ""))


def afsluttet(s: Skridt, d: date, spor: Spor, saetning: str) -> date | None:
    """The day it was over, when that is on or before `d`; `saetning` says it, with {} for the day.

    A day before the beginning is a mistake: it never counts, and neither does one that is still to come.
    """
    if s.afsluttet is None:
        return None
    if s.afsluttet < s.dato:
        spor("Afsluttet {} ligger før begyndelsen og tæller ikke. Ret en af de to datoer.", s.afsluttet)
        return None
    if s.afsluttet > d:
        spor("Afsluttet er skrevet som {}: det tæller først den dag.", s.afsluttet)
        return None
    spor(saetning, s.afsluttet, dato=s.afsluttet)
    return s.afsluttet


def begynd(s: Skridt, saetning: str) -> Spor:
    """The reasoning with its first step; `saetning` has {} for the day."""
    spor = Spor()
    spor(saetning, s.dato, dato=s.dato)
    if s.om is not None:
        spor("Det handler om: {}", s.om)
    return spor
