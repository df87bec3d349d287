"""The findings of a case that are not deadlines: what contradicts the sources or itself, what is missing."""

from datetime import date
from functools import cache

from afk.fakta.sag import Sag
from afk.find import alle
from afk.regler import STANDARD
from afk.regler.base import Valg
from afk.tjek.base import ALVOR, Fund, Tjek


@cache
def alle_tjek() -> tuple[Tjek, ...]:
    """Every declared tjek, the most serious first, then by code."""
    fundne: list[Tjek] = [t for liste in alle("afk.tjek", "TJEK") for t in liste]
    return tuple(sorted(fundne, key=lambda t: (ALVOR.index(t.alvor), t.kode)))


def fund(sag: Sag, d: date, valg: Valg = STANDARD) -> list[Fund]:
    """Every finding of a borger on the day `d`: the most serious first, then by code and by the day of the fact.

    What is said of the answers to a form is said only where the answers were read along with the facts
    (`afk.tjek.visitationssvar`). In a case that is closed on `d` there is nothing left to do: it has none.
    """
    lukket = sag.borger.lukket
    if lukket is not None and lukket <= d:
        return []
    fundne: list[Fund] = []
    for tjek in alle_tjek():
        egne = list(tjek.find(sag, d, valg))
        if len(egne) > 1:
            egne.sort(key=lambda f: (f.dato or date.min, f.tekst))
        fundne += egne
    return fundne
