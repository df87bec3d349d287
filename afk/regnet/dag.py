"""`Dag`: a day that notes what is asked of it, and so for which days the answers would have been the same.

A rule is a function of the facts and the day. Two days that answer every question alike give the same rows. So a
borger's rows are computed with a `Dag`, and what it was compared with says how long they hold. Nothing has to be
declared by a rule, and nothing can be forgotten: whatever is done with the day other than comparing it, such as
reading its month or writing it in a text, makes the rows hold on that day alone.
"""

from collections.abc import Callable
from datetime import date
from typing import Any, Self

FOERSTE, SIDSTE = date.min.toordinal(), date.max.toordinal()
_ordinal = date.toordinal


class Dag(date):
    """A date with `fra` and `til`: the first and last day, as ordinals, that would have answered the same.

    One is for one computation at a time: two of them are never compared with each other.
    """

    __slots__ = ("dato", "fra", "nr", "til")

    dato: date
    """The same day as a plain date, for what is to be done with it and not noted."""
    fra: int
    nr: int
    til: int

    def __new__(cls, d: date) -> Self:
        selv = super().__new__(cls, d.year, d.month, d.day)
        selv.dato, selv.nr = date(d.year, d.month, d.day), _ordinal(d)
        selv.glem()
        return selv

    def glem(self) -> None:
        """Begin anew, for the next borger."""
        self.fra, self.til = FOERSTE, SIDSTE

    def kun_i_dag(self) -> None:
        """No other day would have answered the same."""
        self.fra = self.til = self.nr

    def __eq__(self, anden: object) -> Any:
        # Both are asked: being equal is an answer that the days on either side would not give.
        return self >= anden and self <= anden if isinstance(anden, date) else NotImplemented

    def __ne__(self, anden: object) -> Any:
        return not self == anden if isinstance(anden, date) else NotImplemented

    def __hash__(self) -> int:
        self.kun_i_dag()
        return hash(self.dato)


def _sammenligning(dage: int, svar_foer: bool) -> Callable[[Dag, object], Any]:
    """A comparison that asks whether the day lies before the other plus `dage`, and answers `svar_foer` if so."""

    def metode(selv: Dag, anden: object) -> Any:
        if not isinstance(anden, date):
            return NotImplemented
        if anden is selv:  # the same on every day
            return svar_foer == bool(dage)
        graense = _ordinal(anden) + dage
        if selv.nr < graense:
            if selv.til >= graense:
                selv.til = graense - 1
            return svar_foer
        if selv.fra < graense:
            selv.fra = graense
        return not svar_foer

    return metode


def _andet(navn: str) -> Callable[..., Any]:
    """Anything else that a date can do; a sum or a replacement is a plain date."""

    def metode(selv: Dag, *args: Any, **navngivne: Any) -> Any:
        selv.kun_i_dag()
        return getattr(selv.dato, navn)(*args, **navngivne)

    return metode


def _egenskab(navn: str) -> property:
    def laes(selv: Dag) -> Any:
        selv.kun_i_dag()
        return getattr(selv.dato, navn)

    return property(laes)


_SAMMENLIGNES = {"__lt__": (0, True), "__ge__": (0, False), "__le__": (1, True), "__gt__": (1, False)}
_SIGER_INTET = {
    "__doc__", "__eq__", "__getattribute__", "__hash__", "__ne__", "__new__", "max", "min", "resolution",
    "fromisocalendar", "fromisoformat", "fromordinal", "fromtimestamp", "strptime", "today",
}  # fmt: skip
"""What is written out above, and what says nothing of the day: the class's own ways to make another."""

for _navn in vars(date).keys() - _SIGER_INTET:
    if _navn in _SAMMENLIGNES:
        setattr(Dag, _navn, _sammenligning(*_SAMMENLIGNES[_navn]))
    else:
        setattr(Dag, _navn, _andet(_navn) if callable(getattr(date, _navn)) else _egenskab(_navn))
