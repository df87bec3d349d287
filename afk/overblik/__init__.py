"""What one look at a case must tell: where it stands, what is due, what is wrong, and what to do next."""

from datetime import date
from typing import NamedTuple

from afk.fakta.sag import Sag
from afk.overblik.livsforloeb import Livsforloeb, livsforloeb
from afk.overblik.naeste import Naeste, naeste
from afk.regler import frister
from afk.regler.base import Frist, Valg
from afk.tidslinje.elementer import elementer
from afk.tidslinje.model import Element
from afk.tjek import fund
from afk.tjek.base import Fund


class Overblik(NamedTuple):
    """A case on the day `d`, all worked out; the terminal and the page show the same one."""

    sag: Sag
    d: date
    frister: tuple[Frist, ...]
    fund: tuple[Fund, ...]
    stand: Livsforloeb
    naeste: tuple[Naeste, ...]
    elementer: tuple[Element, ...]


def overblik(sag: Sag, d: date, valg: Valg) -> Overblik:
    """Work out everything once."""
    alle, fundne = tuple(frister(sag, d, valg)), tuple(fund(sag, d, valg))
    stand = livsforloeb(sag, d, valg)
    skridt = tuple(naeste(sag, d, alle, fundne, stand))
    return Overblik(sag, d, alle, fundne, stand, skridt, tuple(elementer(sag, alle, d)))
