"""What a plan is made from, and what it is."""

from collections.abc import Sequence
from datetime import date
from typing import NamedTuple


class Behov(NamedTuple):
    """A borger who is to have the straksafklaring, and what there is of it already."""

    sag: str
    frist: date
    samtale: date | None = None
    """The day the samtale was held, or is booked."""
    step_up: date | None = None
    """The day the step up-møde is booked."""


class Kapacitet(NamedTuple):
    """What can be held in a week, Monday to Sunday, and on which conditions.

    It is a number a week, not a day: a week with a public holiday holds as many, on fewer days.
    """

    moeder: int
    samtaler: int
    fra: date
    """The first day of the plan."""
    afstand: int
    """The fewest days from the samtale to the step up-møde."""
    moeder_optaget: Sequence[date] = ()
    """The days of the meetings that stand already, held or booked: they take capacity of their week."""
    samtaler_optaget: Sequence[date] = ()


class Linje(NamedTuple):
    """What the plan says of one borger."""

    behov: Behov
    samtale: date
    step_up: date

    @property
    def forsinkelse(self) -> int:
        """Days from the deadline to the step up-møde; 0 when it is in time."""
        return max(0, (self.step_up - self.behov.frist).days)


class Plan(NamedTuple):
    """The plan, in the order of its meetings."""

    linjer: tuple[Linje, ...]
    for_taet: tuple[str, ...] = ()
    """Sager whose booked step up-møde has no samtale early enough, and no room for one."""
