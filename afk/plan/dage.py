"""Spread the meetings over the days of their week, where it costs nobody a day."""

from collections import Counter
from collections.abc import Iterable, Sequence
from datetime import date, timedelta
from typing import NamedTuple

from afk.dato import lukkedage
from afk.plan.model import Kapacitet, Linje
from afk.plan.uger import Uger


class _Vindue(NamedTuple):
    """From when to when a meeting can lie in its week, and whose it is."""

    senest: date
    tidligst: date
    nr: int


def spred(linjer: Sequence[Linje], k: Kapacitet, uger: Uger) -> list[Linje]:
    """The same lines; each new meeting stays in its week, keeps the distance, and is no later past its deadline.

    It goes to the day with the fewest. A day such as 24 December, when offices are closed, is used only where there
    is no other.
    """
    step_up = _fordel((_moede(x, nr) for nr, x in enumerate(linjer)), k.moeder_optaget, uger)
    flyttet = [x._replace(step_up=step_up.get(nr, x.step_up)) for nr, x in enumerate(linjer)]
    samtale = _fordel((_samtale(x, nr, k.afstand) for nr, x in enumerate(flyttet)), k.samtaler_optaget, uger)
    return [x._replace(samtale=samtale.get(nr, x.samtale)) for nr, x in enumerate(flyttet)]


def _moede(x: Linje, nr: int) -> _Vindue | None:
    return None if x.behov.step_up is not None else _Vindue(max(x.behov.frist, x.step_up), x.step_up, nr)


def _samtale(x: Linje, nr: int, afstand: int) -> _Vindue | None:
    return None if x.behov.samtale is not None else _Vindue(x.step_up - timedelta(days=afstand), x.samtale, nr)


def _fordel(vinduer: Iterable[_Vindue | None], optaget: Iterable[date], uger: Uger) -> dict[int, date]:
    antal = Counter(optaget)
    ud: dict[int, date] = {}
    for v in sorted(v for v in vinduer if v is not None):
        dage = [d for d in uger.dage(uger.nr(v.tidligst)) if v.tidligst <= d <= v.senest]
        aabne = [d for d in dage if d not in lukkedage(d.year)] or [v.tidligst]
        ud[v.nr] = min(aabne, key=lambda d: (antal[d], d))
        antal[ud[v.nr]] += 1
    return ud
