"""How full each week of a plan is."""

from collections import Counter
from datetime import date, timedelta
from typing import NamedTuple

from afk.dato import naeste_hverdag
from afk.plan.model import Kapacitet, Plan

UGE = timedelta(weeks=1)


class Ugelast(NamedTuple):
    """A week, and how many møder and samtaler lie in it: those of the plan and those that stood there already."""

    mandag: date
    moeder: int
    samtaler: int

    @property
    def navn(self) -> str:
        """uge 48 2026"""
        aar, nr, _ = self.mandag.isocalendar()
        return f"uge {nr} {aar}"


def mandag(d: date) -> date:
    """The Monday of the week."""
    return d - timedelta(days=d.weekday())


def ugelast(plan: Plan, k: Kapacitet) -> list[Ugelast]:
    """Every week from the first with a working day to the last meeting of the plan, also the empty ones."""
    if not plan.linjer:
        return []
    moeder = Counter(map(mandag, k.moeder_optaget))
    samtaler = Counter(map(mandag, k.samtaler_optaget))
    moeder.update(mandag(x.step_up) for x in plan.linjer if x.behov.step_up is None)
    samtaler.update(mandag(x.samtale) for x in plan.linjer if x.behov.samtale is None)
    foerste = mandag(naeste_hverdag(k.fra))
    antal = (mandag(max(x.step_up for x in plan.linjer)) - foerste) // UGE + 1
    return [Ugelast(m, moeder[m], samtaler[m]) for m in (foerste + n * UGE for n in range(antal))]
