"""The findings of a case on a day, by code."""

from typing import Any

from afk.fakta.sag import Sag
from afk.tjek import fund
from afk.tjek.base import Fund
from tests.regler.hjaelp import dag
from tests.tjek.sager import PR


def af(kode: str, s: Sag, pr: str = PR) -> list[Fund]:
    """The findings with this code."""
    return [f for f in fund(s, dag(pr)) if f.kode == kode]


def en(kode: str, s: Sag, pr: str = PR) -> Fund:
    """The only finding with this code."""
    fundne = af(kode, s, pr)
    if len(fundne) != 1:
        raise LookupError(f"{len(fundne)} findings of {kode} on {pr}, not one")
    return fundne[0]


def fakta_i(s: Sag) -> list[Any]:
    """Every fact of the case."""
    return [f for liste in s._fakta.values() for f in liste]
