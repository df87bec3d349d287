"""No plan is better: against trying everything, and against the textbook's assignment of møder to places."""

from datetime import timedelta
from random import Random

import pytest

from afk.dato import naeste_hverdag
from afk.plan.loes import laeg_plan
from afk.plan.model import Behov, Kapacitet
from tests.plan.hjaelp import MANDAG, Soegning, maal, tilfaeldigt, tjek


@pytest.mark.parametrize("froe", range(4))
def test_no_plan_of_a_few_borgere_is_better(froe: int) -> None:
    r = Random(froe)
    for _ in range(600):
        alle, k = tilfaeldigt(r, 4)
        plan = laeg_plan(alle, k)
        tjek(alle, k, plan)
        assert Soegning([x.behov for x in plan.linjer], k, hver_dag=False).bedre(maal(plan)) is None, (alle, k)


def test_no_other_days_in_the_weeks_are_better() -> None:
    r = Random(7)
    for _ in range(150):
        alle, k = tilfaeldigt(r, 2)
        plan = laeg_plan(alle, k)
        assert Soegning([x.behov for x in plan.linjer], k, hver_dag=True).bedre(maal(plan)) is None, (alle, k)


def test_the_search_finds_what_is_better_when_there_is_something() -> None:
    alle, k = [Behov("A", MANDAG)], Kapacitet(1, 1, MANDAG, 7)
    assert Soegning(alle, k, hver_dag=True).bedre((8, 8)) == (7, 7)
    assert Soegning(alle, k, hver_dag=True).bedre((7, 7)) is None


def test_the_order_of_the_facts_does_not_matter() -> None:
    r = Random(3)
    for _ in range(300):
        alle, k = tilfaeldigt(r, 7)
        plan = laeg_plan(alle, k)
        r.shuffle(alle)
        assert laeg_plan(alle, k) == plan


UMULIG = 10**7


def _tildel(pris: list[list[int]]) -> int:
    """The smallest price of giving each row a column of its own (the Hungarian method, with potentials)."""
    n, m = len(pris), len(pris[0])
    u, v, ejer, vej = [0] * (n + 1), [0] * (m + 1), [0] * (m + 1), [0] * (m + 1)
    for raekke in range(1, n + 1):
        ejer[0], j0 = raekke, 0
        mindst, brugt = [UMULIG * n] * (m + 1), [False] * (m + 1)
        while ejer[j0]:
            brugt[j0], i0, delta, j1 = True, ejer[j0], UMULIG * n, 0
            for j in range(1, m + 1):
                if not brugt[j]:
                    rest = pris[i0 - 1][j - 1] - u[i0] - v[j]
                    if rest < mindst[j]:
                        mindst[j], vej[j] = rest, j0
                    if mindst[j] < delta:
                        delta, j1 = mindst[j], j
            for j in range(m + 1):
                if brugt[j]:
                    u[ejer[j]] += delta
                    v[j] -= delta
                else:
                    mindst[j] -= delta
            j0 = j1
        while j0:
            ejer[j0] = ejer[vej[j0]]
            j0 = vej[j0]
    return sum(pris[ejer[j] - 1][j - 1] for j in range(1, m + 1) if ejer[j])


def _priser(alle: list[Behov], k: Kapacitet, hoejst: int) -> list[list[int]]:
    """The delay of each borger in each place of the weeks; more than `hoejst` is impossible."""
    ud = []
    for b in alle:
        assert b.samtale is not None
        klar = naeste_hverdag(max(k.fra, b.samtale + timedelta(days=k.afstand)))
        raekke = []
        for uge in range(len(alle) // k.moeder + 4):
            mandag = k.fra + timedelta(weeks=uge)
            dag = naeste_hverdag(max(mandag, klar))
            sent = max(0, (dag - b.frist).days) if dag < mandag + timedelta(weeks=1) else UMULIG
            raekke += [sent if sent <= hoejst else UMULIG] * k.moeder
        ud.append(raekke)
    return ud


@pytest.mark.parametrize("froe", range(60))
def test_many_held_samtaler_get_the_moeder_of_the_best_assignment(froe: int) -> None:
    r = Random(froe)
    k = Kapacitet(r.choice((1, 2, 3)), 1, MANDAG, r.choice((7, 10)))
    alle = [
        Behov(f"A{n:02}", MANDAG + timedelta(days=r.randrange(-6, 40)), MANDAG + timedelta(days=r.randrange(-12, 30)))
        for n in range(22)
    ]
    stoerste, samlet = maal(laeg_plan(alle, k))
    assert _tildel(_priser(alle, k, stoerste)) == samlet
    assert stoerste == 0 or _tildel(_priser(alle, k, stoerste - 1)) >= UMULIG
