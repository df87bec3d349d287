"""Which week each samtale comes in."""

from collections.abc import Sequence
from datetime import date, timedelta

from afk.plan.model import Behov, Kapacitet
from afk.plan.uger import Pladser, Uger


def laeg_samtaler(behov: Sequence[Behov], k: Kapacitet, uger: Uger) -> dict[str, date]:
    """The samtale of each sag that has none; `behov` comes in the order of deadlines.

    First those whose step up-møde is booked, each as late as its møde allows, so that they leave the early places to
    the others; in whatever order they come, as many find a place, and the same places are taken. One that finds none
    in time is left out. Then the others get the first places left, the earliest deadline first.
    """
    pladser = Pladser(uger, k.samtaler, k.samtaler_optaget)
    ud: dict[str, date] = {}
    mangler = [b for b in behov if b.samtale is None]
    for b in mangler:
        if b.step_up is not None:
            nr = _sidste_frie(b.step_up - timedelta(days=k.afstand), pladser, uger)
            if nr is not None:
                ud[b.sag] = pladser.tag(nr)
    naeste = 0
    for b in mangler:
        if b.step_up is None:
            while not pladser(naeste):
                naeste += 1
            ud[b.sag] = pladser.tag(naeste)
    return ud


def _sidste_frie(senest: date, pladser: Pladser, uger: Uger) -> int | None:
    for nr in range(uger.nr(senest), -1, -1):
        if pladser(nr) and uger.dage(nr)[0] <= senest:
            return nr
    return None
