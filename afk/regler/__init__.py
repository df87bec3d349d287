"""The law and the model: one module a rule, and `frister`, which asks them all."""

from collections.abc import Iterator
from datetime import date
from functools import cache

from afk.fakta.sag import Sag
from afk.find import alle
from afk.regler.base import AABNE, Frist, Regel, Trin, Valg


@cache
def regler() -> tuple[Regel, ...]:
    """Every declared rule, in the order of the rules table."""
    fundne: list[Regel] = []
    for regel in alle("afk.regler", "REGEL"):
        fundne.extend(regel if isinstance(regel, list) else [regel])
    return tuple(sorted(fundne, key=lambda r: r.orden))


STANDARD = Valg()


def frister(sag: Sag, d: date, valg: Valg = STANDARD) -> Iterator[Frist]:
    """Every row of a borger on the day `d`, from all rules that exist on that day.

    In a case that is closed on `d` nothing is owed any more: its open rows come out as `bortfaldet`.
    """
    lukket = sag.borger.lukket
    for regel in regler():
        if not regel.gaelder(d):
            continue
        for frist in regel.beregn(sag, d, valg):
            if lukket is not None and lukket <= d and frist.status in AABNE:
                yield _lukket(frist, lukket)
            else:
                yield frist


def _lukket(frist: Frist, lukket: date) -> Frist:
    trin = Trin("Bortfaldet: sagen er lukket {}.", (lukket,), lukket)
    return frist._replace(
        status="bortfaldet", frist=None, tidligst=None, forsigtig_dato=None, handling="", trin=(*frist.trin, trin)
    )
