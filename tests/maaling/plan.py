"""Seconds for a plan of 10,000 borgere without a store, at several capacities. Nothing here asserts: it prints.

PYTHONPATH=. python tests/maaling/plan.py
"""

import random
import time
from datetime import date, timedelta

from afk.plan.kraever import kraever
from afk.plan.loes import laeg_plan
from afk.plan.model import Behov, Kapacitet

FRA = date(2026, 11, 25)
ANTAL = 10_000


def behov() -> list[Behov]:
    r = random.Random(ANTAL)
    return [
        Behov(
            f"A{n}",
            FRA + timedelta(days=r.randrange(-200, 56)),
            FRA - timedelta(days=r.randrange(60)) if r.random() < 0.3 else None,
        )
        for n in range(ANTAL)
    ]


if __name__ == "__main__":
    alle = behov()
    for moeder, samtaler, afstand in ((2, 2, 10), (10, 10, 10), (50, 50, 7), (200, 200, 7), (5000, 5000, 7)):
        k = Kapacitet(moeder, samtaler, FRA, afstand)
        foer = time.perf_counter()
        plan = laeg_plan(alle, k)
        lagt = time.perf_counter()
        svar = kraever(alle, k)
        slut = time.perf_counter()
        dage = [x.forsinkelse for x in plan.linjer]
        print(f"{moeder:5} + {samtaler:5} a week, {afstand:2} days: plan {lagt - foer:5.2f} s, "
              f"what it takes {slut - lagt:5.2f} s ({max(dage)} and {sum(dage)} days late; {svar})")  # fmt: skip
