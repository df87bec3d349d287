"""Reports of small caseloads on 22 November 2026, as numbers by key."""

from datetime import date
from typing import Any

from afk.fakta.sag import Sag, sag
from afk.rapport.rapport import Udvalg, rapport
from afk.rapport.tal import Tal
from afk.regler import STANDARD
from tests.regler.hjaelp import borger

D = date(2026, 11, 22)
"""A Sunday."""
UDVALG = Udvalg(date(2025, 12, 1), date(2026, 11, 1), 4)


def sagerne(*fakta: tuple[Any, ...], **felter: Any) -> list[Sag]:
    """A borger for each tuple of facts, called S0, S1, …"""
    return [sag(borger(sag=f"S{nr}", **felter), f) for nr, f in enumerate(fakta)]


def tal(sager: list[Sag], d: date = D, udvalg: Udvalg = UDVALG) -> list[Tal]:
    return rapport(sager, d, STANDARD, udvalg)


def antal(alle: list[Tal], afsnit: str, ordning: str = "") -> dict[str, int]:
    """The numbers of a section by key, without those that are 0 and those of a month or a week."""
    return {
        t.begreb.noegle: t.antal
        for t in alle
        if t.afsnit == afsnit and t.ordning.startswith(ordning) and t.antal and t.periode is None
    }


def perioder(alle: list[Tal], afsnit: str) -> dict[tuple[str | None, str], int]:
    """The numbers of the months or the weeks that are not 0."""
    return {(t.periode, t.begreb.noegle): t.antal for t in alle if t.afsnit == afsnit and t.periode and t.antal}
