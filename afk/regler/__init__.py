"""The law and the model: one module a rule, and `frister`, which asks them all."""

from collections.abc import Iterator
from datetime import date
from functools import cache
from typing import TYPE_CHECKING

from afk.regler.base import AABNE, Frist, Regel, Trin, Valg

if TYPE_CHECKING:
    from afk.fakta.sag import Sag


@cache
def regler() -> tuple[Regel, ...]:
    """Every declared rule, in the order of the rules table."""
    from afk.find import alle

    fundne: list[Regel] = []
    for regel in alle("afk.regler", "REGEL"):
        fundne.extend(regel if isinstance(regel, list) else [regel])
    return tuple(sorted(fundne, key=lambda r: r.orden))


STANDARD = Valg()


def frister(sag: "Sag", d: date, valg: Valg = STANDARD) -> Iterator[Frist]:
    """Every row of a borger on the day `d`, from all rules that exist on that day.

    In a case that is closed on `d` nothing is owed any more: its open rows come out as `bortfaldet`.
    """
    raekker, lukket = _raekker(sag, d, valg), sag.borger.lukket
    if lukket is None or d < lukket:
        return raekker
    return (_lukket(frist, lukket) if frist.status in AABNE else frist for frist in raekker)


def _raekker(sag: "Sag", d: date, valg: Valg) -> Iterator[Frist]:
    typer = sag.typer
    for regel in regler():
        if regel.udloeser in typer and regel.gaelder(d):
            yield from regel.beregn(sag, d, valg)


def _lukket(frist: Frist, lukket: date) -> Frist:
    trin = Trin("Bortfaldet: sagen er lukket {}.", (lukket,), lukket)
    return frist._replace(
        status="bortfaldet", frist=None, tidligst=None, forsigtig_dato=None, handling="", trin=(*frist.trin, trin)
    )
