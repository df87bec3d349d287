"""Caseloads for plans, what every plan must keep, and the best there is, found by trying everything."""

from collections import Counter
from collections.abc import Iterator, Sequence
from datetime import date, timedelta
from random import Random

from afk.dato import er_hverdag
from afk.plan.loes import laeg_plan
from afk.plan.model import Behov, Kapacitet, Plan

MANDAG = date(2026, 11, 23)
UGER = 8
"""How many weeks the trying goes through: enough for those who are few."""


def dag(tekst: str) -> date:
    return date.fromisoformat(tekst)


def behov(sag: str, frist: str, samtale: str | None = None, step_up: str | None = None) -> Behov:
    return Behov(sag, dag(frist), samtale and dag(samtale), step_up and dag(step_up))  # type: ignore[arg-type]


def kapacitet(
    moeder: int, samtaler: int, fra: str, afstand: int = 7, moederne: Sequence[str] = (), samtalerne: Sequence[str] = ()
) -> Kapacitet:
    return Kapacitet(moeder, samtaler, dag(fra), afstand, [*map(dag, moederne)], [*map(dag, samtalerne)])


def kort(plan: Plan) -> list[tuple[str, str, str, int]]:
    """(sag, samtale, step_up, forsinkelse) with dates as texts."""
    return [(x.behov.sag, x.samtale.isoformat(), x.step_up.isoformat(), x.forsinkelse) for x in plan.linjer]


def lagt(alle: Sequence[Behov], k: Kapacitet) -> list[tuple[str, str, str, int]]:
    plan = laeg_plan(alle, k)
    tjek(alle, k, plan)
    return kort(plan)


def maal(plan: Plan) -> tuple[int, int]:
    """The largest delay and the sum."""
    dage = [x.forsinkelse for x in plan.linjer]
    return max(dage, default=0), sum(dage)


def mandag(d: date) -> date:
    return d - timedelta(days=d.weekday())


def tjek(alle: Sequence[Behov], k: Kapacitet, plan: Plan) -> None:
    """Everybody is there once, what stood stays, and no week, day or distance is broken."""
    sager = sorted([x.behov.sag for x in plan.linjer] + list(plan.for_taet))
    assert sager == sorted(b.sag for b in alle)
    moeder, samtaler = Counter(map(mandag, k.moeder_optaget)), Counter(map(mandag, k.samtaler_optaget))
    stod = (moeder.copy(), samtaler.copy())
    for x in plan.linjer:
        assert x.samtale + timedelta(days=k.afstand) <= x.step_up
        assert x.behov.samtale in (None, x.samtale)
        assert x.behov.step_up in (None, x.step_up)
        for ny, d, uge in (
            (x.behov.samtale is None, x.samtale, samtaler),
            (x.behov.step_up is None, x.step_up, moeder),
        ):
            if ny:
                assert er_hverdag(d)
                assert d >= k.fra
                uge[mandag(d)] += 1
    for uge, foer, plads in zip((moeder, samtaler), stod, (k.moeder, k.samtaler), strict=True):
        assert all(antal <= max(plads, foer[u]) for u, antal in uge.items())


def tilfaeldigt(r: Random, hoejst: int) -> tuple[list[Behov], Kapacitet]:
    """A few borgere around a Christmas, an Easter or an ordinary week, with little room."""
    start = r.choice((dag("2026-12-14"), dag("2027-03-15"), MANDAG))
    fra = start + timedelta(days=r.randrange(14))
    alle, samtaler = [], []
    moeder = [fra + timedelta(days=r.randrange(25)) for _ in range(r.choice((0, 0, 0, 1, 2)))]
    for n in range(r.randint(1, hoejst)):
        samtale = fra + timedelta(days=r.randrange(-12, 10)) if r.random() < 0.5 else None
        if samtale is not None and samtale >= mandag(fra):
            samtaler.append(samtale)
        step_up = fra + timedelta(days=r.randrange(25)) if r.random() < 0.15 else None
        moeder += [step_up] if step_up is not None else []
        alle.append(Behov(f"A{n}", fra + timedelta(days=r.randrange(-10, 35)), samtale, step_up))
    afstand = r.choice((0, 1, 3, 7, 7, 7, 8, 9, 10, 11, 12, 14))
    return alle, Kapacitet(r.choice((1, 1, 2, 3)), r.choice((1, 1, 2, 3)), fra, afstand, moeder, samtaler)


class Soegning:
    """Every plan there is, a borger at a time; it stops at the first that is better than a given measure."""

    def __init__(self, alle: Sequence[Behov], k: Kapacitet, hver_dag: bool) -> None:
        self.alle, self.k, self.hver_dag = alle, k, hver_dag
        foerste = mandag(k.fra)
        self.uger = [foerste + timedelta(weeks=n) for n in range(UGER)]
        self.dage = {
            u: [d for n in range(7) if er_hverdag(d := u + timedelta(days=n)) and d >= k.fra] for u in self.uger
        }
        self.moeder, self.samtaler = Counter(map(mandag, k.moeder_optaget)), Counter(map(mandag, k.samtaler_optaget))

    def bedre(self, end: tuple[int, int], nr: int = 0, til_nu: tuple[int, int] = (0, 0)) -> tuple[int, int] | None:
        """A measure smaller than `end`, or None when there is none."""
        if til_nu >= end:
            return None
        if nr == len(self.alle):
            return til_nu
        b = self.alle[nr]
        for samtale in self._samtaler(b):
            for step_up in self._moeder(b, samtale):
                sent = max(0, (step_up - b.frist).days)
                if fundet := self.bedre(end, nr + 1, (max(til_nu[0], sent), til_nu[1] + sent)):
                    return fundet
        return None

    def _samtaler(self, b: Behov) -> Iterator[date]:
        if b.samtale is not None:
            yield b.samtale
            return
        for u in self.uger:
            if self.samtaler[u] < self.k.samtaler:
                self.samtaler[u] += 1
                yield from self.dage[u] if self.hver_dag else self.dage[u][:1]
                self.samtaler[u] -= 1

    def _moeder(self, b: Behov, samtale: date) -> Iterator[date]:
        klar = samtale + timedelta(days=self.k.afstand)
        if b.step_up is not None:
            if klar <= b.step_up:
                yield b.step_up
            return
        for u in self.uger:
            if self.moeder[u] < self.k.moeder:
                mulige = [d for d in self.dage[u] if d >= klar]
                self.moeder[u] += 1
                yield from mulige if self.hver_dag else mulige[:1]
                self.moeder[u] -= 1
