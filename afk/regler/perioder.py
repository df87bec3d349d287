"""Periods of days: merging, and what a closed or open one covers."""

from collections.abc import Iterable
from datetime import date
from typing import NamedTuple

from afk.dato import DAG


class Periode(NamedTuple):
    """Whole days, both ends included; `til` is None while it runs on."""

    fra: date
    til: date | None

    def daekker(self, d: date) -> bool:
        """Whether `d` lies in the period."""
        return self.fra <= d and (self.til is None or self.til >= d)


def gyldig(fra: date, til: date | None) -> bool:
    """A period that ends before it begins has no days: it is a mistake and never counts."""
    return til is None or til >= fra


def forenet(perioder: Iterable[Periode]) -> list[Periode]:
    """The union of the periods, in order; overlapping and adjacent ones become one."""
    alle = list(perioder)
    if len(alle) < 2:
        return alle
    ud: list[Periode] = []
    for p in sorted(alle, key=lambda p: p.fra):
        if ud and (ud[-1].til is None or p.fra <= ud[-1].til + DAG):
            sidste = ud[-1]
            til = None if sidste.til is None or p.til is None else max(sidste.til, p.til)
            ud[-1] = Periode(sidste.fra, til)
        else:
            ud.append(p)
    return ud
