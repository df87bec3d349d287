"""What it would take for everybody to meet the deadline."""

from collections.abc import Callable, Iterable, Sequence
from datetime import date
from typing import NamedTuple

from afk.plan.loes import i_orden, moeder_at_laegge
from afk.plan.model import Behov, Kapacitet
from afk.plan.moeder import Opgave, mindst_stoerste, mindst_sum
from afk.plan.samtaler import laeg_samtaler
from afk.plan.uger import Pladser, Uger


class Kraever(NamedTuple):
    """How many of each a week, and who they help."""

    moeder: int
    """Enough when there are samtaler enough; one fewer is not."""
    samtaler: int
    """Enough with that; one fewer is not."""
    kan: int
    """How many borgere without a booked møde can still make it."""
    kan_ikke: int
    """And how many are late whatever the capacity."""


def kraever(behov: Iterable[Behov], k: Kapacitet) -> Kraever | None:
    """The capacity with which everybody who can still make the deadline does in the plan; None when nobody can.

    The overdue go first in a plan, so they count too.
    """
    ordnet = i_orden(behov)
    rigeligt = len(ordnet) + len(k.moeder_optaget) + len(k.samtaler_optaget)
    flest = k._replace(moeder=rigeligt, samtaler=rigeligt)
    opgaver, fundet = _opgaver(ordnet, flest)
    kan = [dag <= o.frist for o, dag in zip(opgaver, _foerst(opgaver, flest), strict=True)]
    if not any(kan):
        return None

    def nok_samtaler(n: int) -> bool:
        egne, antal = _opgaver(ordnet, k._replace(samtaler=n))
        return antal == fundet and _naar(egne, k._replace(moeder=moeder), kan)

    moeder = _mindste(lambda n: _naar(opgaver, k._replace(moeder=n), kan), rigeligt)
    return Kraever(moeder, _mindste(nok_samtaler, rigeligt), sum(kan), len(kan) - sum(kan))


def _opgaver(ordnet: Sequence[Behov], k: Kapacitet) -> tuple[list[Opgave], int]:
    """The møder to place, and how many samtaler found a place."""
    samtaler = laeg_samtaler(ordnet, k, Uger(k.fra))
    return moeder_at_laegge(ordnet, samtaler, k), len(samtaler)


def _foerst(opgaver: Sequence[Opgave], k: Kapacitet) -> list[date]:
    uger = Uger(k.fra)
    return mindst_stoerste(opgaver, uger, Pladser(uger, k.moeder, k.moeder_optaget))


def _naar(opgaver: Sequence[Opgave], k: Kapacitet, kan: Sequence[bool]) -> bool:
    """Whether everybody who can makes it in the plan.

    When they do with the earliest deadline first, the plan only trades places among those who can't.
    """
    foerst = _foerst(opgaver, k)
    if _holder(opgaver, foerst, kan):
        return True
    uger = Uger(k.fra)
    stoerste = max(o.forsinkelse(dag) for o, dag in zip(opgaver, foerst, strict=True))
    return _holder(opgaver, mindst_sum(opgaver, uger, Pladser(uger, k.moeder, k.moeder_optaget), stoerste), kan)


def _holder(opgaver: Sequence[Opgave], dage: Sequence[date], kan: Sequence[bool]) -> bool:
    return all(dag <= o.frist for o, dag, skal in zip(opgaver, dage, kan, strict=True) if skal)


def _mindste(nok: Callable[[int], bool], rigeligt: int) -> int:
    """The smallest number that is enough, when `rigeligt` is."""
    for_faa, er_nok = 0, rigeligt
    while er_nok - for_faa > 1:
        midt = (for_faa + er_nok) // 2
        if nok(midt):
            er_nok = midt
        else:
            for_faa = midt
    return er_nok
