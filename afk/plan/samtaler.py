"""Which week each samtale comes in."""

from collections.abc import Sequence
from datetime import date, timedelta

from afk.plan.model import Behov, Kapacitet
from afk.plan.uger import Pladser, Uger


def laeg_samtaler(behov: Sequence[Behov], k: Kapacitet, uger: Uger) -> dict[str, date]:
    """The samtale of each sag that has none; `behov` comes in the order of deadlines.

    First those whose step up-møde is booked, each as late as its møde allows, the latest møde first: so they take
    the fewest early places from the others. One that finds no place in time is left out. Then the others get the
    first places left, the earliest deadline first.
    """
    pladser = Pladser(uger, k.samtaler, k.samtaler_optaget)
    ud: dict[str, date] = {}
    mangler = [b for b in behov if b.samtale is None]
    booket = [(b.step_up - timedelta(days=k.afstand), b.sag) for b in mangler if b.step_up is not None]
    for senest, sag in sorted(booket, key=lambda par: par[0], reverse=True):
        if (nr := _sidste_frie(senest, pladser, uger)) is not None:
            ud[sag] = pladser.tag(nr)
    nr = 0
    for b in mangler:
        if b.step_up is None:
            while not pladser(nr):
                nr += 1
            ud[b.sag] = pladser.tag(nr)
    return ud


def _sidste_frie(senest: date, pladser: Pladser, uger: Uger) -> int | None:
    for nr in range(uger.nr(senest), -1, -1):
        if pladser(nr) and uger.dage(nr)[0] <= senest:
            return nr
    return None
