"""Which week each step up-møde comes in, when it is known from which day each borger is ready for it.

A borger who is ready on the first working day of a week or earlier is seen on that day at the earliest; one who
becomes ready later in a week can still be seen in it, from that day. Both ways below go through the weeks and choose
among those who are ready; neither leaves a place empty while somebody is ready.
"""

from bisect import bisect_left
from collections import Counter, defaultdict
from collections.abc import Callable, Iterable, Sequence
from datetime import date, timedelta
from heapq import heappop, heappush
from itertools import accumulate
from typing import NamedTuple

from afk.plan.model import Kapacitet
from afk.plan.uger import Pladser, Uger


class Opgave(NamedTuple):
    """A meeting to place. They come in the order of deadlines and are known by their number in it."""

    frist: date
    klar: date
    """The first working day it can be held."""

    def forsinkelse(self, dag: date) -> int:
        """Days late, when it is held on `dag`."""
        return max(0, (dag - self.frist).days)


Vaelg = Callable[[int, list[int], int], list[int]]
"""(week, those who can be chosen, free places) → those who are seen in that week."""


def laeg_moeder(opgaver: Sequence[Opgave], k: Kapacitet, allerede: int) -> list[date]:
    """The days with the smallest largest delay and, of those, the smallest sum.

    `allerede` is the largest delay of those whose møde is booked: up to that the largest can't be helped.
    """
    foerst = mindst_stoerste(opgaver, k)
    stoerste = max((o.forsinkelse(dag) for o, dag in zip(opgaver, foerst, strict=True)), default=0)
    return mindst_sum(opgaver, k, max(stoerste, allerede))


def mindst_stoerste(opgaver: Sequence[Opgave], k: Kapacitet) -> list[date]:
    """The days when the earliest deadline always goes first: the largest delay is then as small as it can be.

    For any bound on the delay each has a last week, and the last weeks come in the order of the deadlines. So a place
    goes to the one of those ready who can wait the shortest, and a bound that can be kept is kept.
    """
    uger = Uger(k.fra)
    pladser = Pladser(uger, k.moeder, k.moeder_optaget)
    return _uge_for_uge(opgaver, uger, pladser, lambda nr, klar, plads: sorted(klar)[:plads])


def mindst_sum(opgaver: Sequence[Opgave], k: Kapacitet, stoerste: int) -> list[date]:
    """The days with the smallest sum of delays when none may be larger than `stoerste`, which can be kept.

    Somebody seen on day x of this week and not on the first day X of a later week saves max(0, X - max(frist, x))
    days, so the smallest max(frist, x) goes first, unless that would take a place without which those left could
    not all be seen within `stoerste`. Whoever is passed over so can be put in for one chosen instead, along a chain
    of ever later weeks and deadlines, whose costs are days that do not overlap; so each choice is at least as good.
    """
    uger = Uger(k.fra)
    pladser = Pladser(uger, k.moeder, k.moeder_optaget)
    sidste = [uger.sidste_senest(o.frist + timedelta(days=stoerste)) for o in opgaver]
    tilbage = _Tilbage(sidste, pladser)

    def vaelg(nr: int, klar: list[int], plads: int) -> list[int]:
        valgt = klar
        if len(klar) > plads:
            foerste = uger.dage(nr)[0]
            orden = sorted(klar, key=lambda n: (max(*opgaver[n], foerste), n))
            valgt = _vaelg(orden, sidste, plads, tilbage.rum(nr, plads))
        tilbage.uden(valgt)
        return valgt

    return _uge_for_uge(opgaver, uger, pladser, vaelg)


class _Tilbage:
    """Those left to place, counted by the last week they can have."""

    def __init__(self, sidste: Sequence[int], pladser: Pladser) -> None:
        self._sidste = sidste
        self._antal = Counter(sidste)
        self._uger = sorted(self._antal)
        alle = range(max(sidste, default=0) + 1)
        self._pladser_til = list(accumulate(map(pladser, alle)))

    def uden(self, valgt: Iterable[int]) -> None:
        """They are placed."""
        self._antal.subtract(self._sidste[n] for n in valgt)

    def rum(self, nr: int, plads: int) -> dict[int, int]:
        """For a week t: how many of the `plads` in week `nr` may go to somebody whose last week comes after t.

        Those left with their last week up to t must fit in `nr` and the weeks after it to t. Only the weeks that bind
        more than every earlier one are there.
        """
        ud: dict[int, int] = {}
        antal, mest = 0, 0
        for t in self._uger[bisect_left(self._uger, nr) :]:
            antal += self._antal[t]
            skal = antal - (self._pladser_til[t] - self._pladser_til[nr])
            if skal > mest:
                mest = skal
                ud[t] = plads - skal
        return ud


def _vaelg(orden: Sequence[int], sidste: Sequence[int], plads: int, rum: dict[int, int]) -> list[int]:
    valgt: list[int] = []
    for n in orden:
        binder = [t for t in rum if t < sidste[n]]
        if len(valgt) < plads and all(rum[t] for t in binder):
            valgt.append(n)
            for t in binder:
                rum[t] -= 1
    return valgt


def _uge_for_uge(opgaver: Sequence[Opgave], uger: Uger, pladser: Pladser, vaelg: Vaelg) -> list[date]:
    nye: defaultdict[int, list[int]] = defaultdict(list)
    for n, o in enumerate(opgaver):
        nye[uger.nr(o.klar)].append(n)
    venter: list[int] = []
    """Ready from the first day of the week; a heap, for of these the earliest deadlines are always chosen first."""
    ud: dict[int, date] = {}
    nr = 0
    while len(ud) < len(opgaver):
        plads = pladser(nr)
        klar = []
        for n in nye[nr]:
            if opgaver[n].klar <= uger.dage(nr)[0]:
                heappush(venter, n)
            else:
                klar.append(n)
        klar += [heappop(venter) for _ in range(min(plads, len(venter)))]
        valgt = set(vaelg(nr, klar, plads)) if klar else set()
        for n in klar:
            if n in valgt:
                ud[n] = max(opgaver[n].klar, uger.dage(nr)[0])
            else:
                heappush(venter, n)
        nr += 1
    return [ud[n] for n in range(len(opgaver))]
