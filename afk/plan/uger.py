"""The weeks of a plan, by number from the week of its first day (0), their working days and free places."""

from collections import Counter
from collections.abc import Iterable
from datetime import date, timedelta

from afk.dato import er_hverdag
from afk.fejl import AfkFejl

SIDSTE_AAR = 2199


class Uger:
    """The weeks from the one that `fra` is in. In the first only the days from `fra` count."""

    def __init__(self, fra: date) -> None:
        self.fra = fra
        self._mandag = fra - timedelta(days=fra.weekday())
        self._dage: dict[int, tuple[date, ...]] = {}

    def nr(self, d: date) -> int:
        """The number of the week that `d` is in; negative before the first."""
        return (d - self._mandag).days // 7

    def dage(self, nr: int) -> tuple[date, ...]:
        """The working days of week `nr`; none when `fra` is at the end of it. Raises AfkFejl after the year 2199."""
        if nr not in self._dage:
            mandag = self._mandag + timedelta(weeks=nr)
            if mandag.year > SIDSTE_AAR:
                raise AfkFejl(f"Planen bliver længere end til år {SIDSTE_AAR}. Giv en større --kapacitet.")
            uge = (mandag + timedelta(days=n) for n in range(5))
            self._dage[nr] = tuple(d for d in uge if d >= self.fra and er_hverdag(d))
        return self._dage[nr]

    def sidste_senest(self, d: date) -> int:
        """The last week that can hold something on `d` or earlier, for a `d` after the first working day."""
        nr = self.nr(d)
        return nr if self.dage(nr) and self.dage(nr)[0] <= d else nr - 1


class Pladser:
    """How many places are free in each week."""

    def __init__(self, uger: Uger, pr_uge: int, optaget: Iterable[date]) -> None:
        self._uger, self._pr_uge = uger, pr_uge
        self._optaget = Counter(map(uger.nr, optaget))

    def __call__(self, nr: int) -> int:
        """The free places of week `nr`; none in a week without a working day."""
        return max(0, self._pr_uge - self._optaget[nr]) if self._uger.dage(nr) else 0

    def tag(self, nr: int) -> date:
        """Take a place in week `nr`; returns the first day it can be used."""
        self._optaget[nr] += 1
        return self._uger.dage(nr)[0]
