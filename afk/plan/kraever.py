"""What it would take for everybody to meet the deadline."""

from collections.abc import Callable, Iterable, Sequence
from datetime import date
from typing import NamedTuple

from afk.plan.loes import bookede, i_orden, moeder_at_laegge, stoerste
from afk.plan.model import Behov, Kapacitet
from afk.plan.moeder import Opgave, laeg_moeder, mindst_stoerste
from afk.plan.samtaler import laeg_samtaler
from afk.plan.uger import Uger


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
    samtaler = laeg_samtaler(ordnet, flest, Uger(k.fra))
    opgaver = moeder_at_laegge(ordnet, samtaler, k)
    kan = [dag <= o.frist for o, dag in zip(opgaver, mindst_stoerste(opgaver, flest), strict=True)]
    if not any(kan):
        return None
    allerede = stoerste(bookede(ordnet, samtaler, k)[0])

    def nok_samtaler(n: int) -> bool:
        proeve = k._replace(moeder=moeder, samtaler=n)
        egne = laeg_samtaler(ordnet, proeve, Uger(k.fra))
        return len(egne) == len(samtaler) and _naar(moeder_at_laegge(ordnet, egne, k), proeve, allerede, kan)

    moeder = _mindste(lambda n: _naar(opgaver, k._replace(moeder=n), allerede, kan), rigeligt)
    return Kraever(moeder, _mindste(nok_samtaler, rigeligt), sum(kan), len(kan) - sum(kan))


def _naar(opgaver: Sequence[Opgave], k: Kapacitet, allerede: int, kan: Sequence[bool]) -> bool:
    """Whether everybody who can makes it in the plan.

    When they do with the earliest deadline first, the plan only trades places among those who can't.
    """
    if _holder(opgaver, mindst_stoerste(opgaver, k), kan):
        return True
    return _holder(opgaver, laeg_moeder(opgaver, k, allerede), kan)


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
