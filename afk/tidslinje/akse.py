"""The time axis: how much of it is shown, where a day stands on it, and its ticks."""

from collections.abc import Iterable, Iterator
from datetime import date, timedelta
from typing import NamedTuple

from afk.dato import DAG, MAANEDER, plus_maaneder
from afk.tidslinje.model import Element

MINDST = 28
"""Days shown on either side of today, also when nothing happens in them; ahead at least a quarter of those back."""
FREM = 183
"""Days that something may lie ahead and still be shown, whatever the past is like."""
TILBAGE_AAR = 20
"""What is older is told and not drawn: it would squeeze everything else together."""


class Spaend(NamedTuple):
    """The days that are shown, both ends with."""

    fra: date
    til: date


def spaend(elementer: Iterable[Element], i_dag: date) -> Spaend:
    """From the first day of a fact to the last, but not more than 20 years back, nor further ahead than back.

    A deadline years ahead must not make the weeks around today too small to read; half a year ahead always fits.
    """
    alle = list(elementer)
    tidligst = plus_maaneder(i_dag, -12 * TILBAGE_AAR)
    inde = [e.fra for e in alle if e.fra >= tidligst] + [tidligst for e in alle if e.fra < tidligst <= (e.til or i_dag)]
    fra = min([i_dag - timedelta(days=MINDST), *inde])
    senest = i_dag + max(timedelta(days=FREM), i_dag - fra)
    dage = [dag for e in alle for dag in (e.fra, e.til) if dag is not None and dag <= senest]
    mindst = max(timedelta(days=MINDST), (i_dag - fra) // 4)
    return Spaend(fra, max([i_dag + mindst, *dage]))


def naert(i_dag: date) -> Spaend:
    """The half year on either side of today."""
    return Spaend(i_dag - timedelta(days=FREM), i_dag + timedelta(days=FREM))


class Gitter(NamedTuple):
    """The axis as columns of a screen, each of `dage` days, with a column of its own for the line of today.

    The last day of the columns before that line is today: what has been stands left of it, what is to come right.
    """

    i_dag: date
    dage: int
    foer: int
    efter: int

    @property
    def bredde(self) -> int:
        """All columns, that of today with them."""
        return self.foer + 1 + self.efter

    @property
    def fra(self) -> date:
        """The first day of the first column."""
        return self.i_dag - timedelta(days=self.foer * self.dage - 1)

    @property
    def til(self) -> date:
        """The last day of the last column."""
        return self.i_dag + timedelta(days=self.efter * self.dage)

    def kolonne(self, d: date) -> int:
        """The column of a day, from 0; a day outside stands at the edge."""
        if d <= self.i_dag:
            return max(0, self.foer - 1 - (self.i_dag - d).days // self.dage)
        return min(self.bredde - 1, self.foer + 1 + ((d - self.i_dag).days - 1) // self.dage)


def gitter(s: Spaend, i_dag: date, bredde: int) -> Gitter:
    """Columns for the days of `s` in exactly `bredde`, each of as few days as will do; what is left over goes around.

    `i_dag` lies in `s` and is not its last day; `bredde` is at least 3.
    """
    bag, frem, plads = (i_dag - s.fra).days + 1, (s.til - i_dag).days, bredde - 1
    dage = max(1, (bag + frem) // plads)
    while -(-bag // dage) - (-frem // dage) > plads:
        dage += 1
    foer, efter = -(-bag // dage), -(-frem // dage)
    rest = plads - foer - efter
    return Gitter(i_dag, dage, foer + rest - rest // 2, efter + rest // 2)


class Maerke(NamedTuple):
    """A tick, and what stands at it."""

    dato: date
    tekst: str


class Skala(NamedTuple):
    """The ticks, and the years that stand above them; no years where the ticks are years themselves."""

    maerker: tuple[Maerke, ...]
    aar: tuple[Maerke, ...]


_TRIN = (("uge", 1, 7, 5), ("uge", 2, 14, 5), ("maaned", 1, 30, 3), ("maaned", 3, 91, 3), ("maaned", 6, 182, 3),
         ("aar", 1, 365, 4), ("aar", 2, 730, 4), ("aar", 5, 1826, 4))  # fmt: skip
"""Unit, number of units, days in them, characters of a text."""


def skala(s: Spaend, dage_pr_tegn: float) -> Skala:
    """Ticks as close as their texts allow: Mondays, first days of months, or of years."""
    enhed, antal = next(
        ((e, n) for e, n, dage, tegn in _TRIN if dage >= (tegn + 1) * dage_pr_tegn), (_TRIN[-1][0], _TRIN[-1][1])
    )
    dage = list(_uger(s, antal) if enhed == "uge" else _maaneder(s, antal * (12 if enhed == "aar" else 1)))
    if enhed == "aar":
        return Skala(tuple(Maerke(d, str(d.year)) for d in dage), ())
    foerste = [d for n, d in enumerate(dage) if n == 0 or d.year != dage[n - 1].year]
    tekster = [f"{d.day}/{d.month}" if enhed == "uge" else MAANEDER[d.month - 1][:3] for d in dage]
    return Skala(tuple(map(Maerke, dage, tekster)), tuple(Maerke(d, str(d.year)) for d in foerste))


def _uger(s: Spaend, antal: int) -> Iterator[date]:
    """Every `antal`-th Monday."""
    d = s.fra + DAG * (-s.fra.weekday() % 7)
    while d <= s.til:
        yield d
        d += DAG * 7 * antal


def _maaneder(s: Spaend, antal: int) -> Iterator[date]:
    """The first days of the months that begin a period of `antal`, counted from January of the year 0."""
    d = date(s.fra.year, 1, 1)
    if antal > 12:
        d = date(s.fra.year - s.fra.year % (antal // 12), 1, 1)
    while d <= s.til:
        if d >= s.fra:
            yield d
        d = plus_maaneder(d, antal)
