"""The plan with the smallest largest delay and, of those, the smallest sum of delays. It is exact.

The samtaler come first. Of two borgere who both need one, the earlier deadline can always have the earlier samtale:
if the other has it, and the later møde too, swap the samtaler; else swap both, which makes neither the larger delay
nor the sum larger, since a delay is a convex function of the day. And a samtale moved to an earlier free place only
frees the møde. So samtaler in the order of deadlines, in the first places there are, lose nothing, and say from which
day each borger is ready for the møde. What is left is to place the møder (`moeder`), first for the largest delay,
then within it for the sum.
"""

from collections.abc import Iterable, Mapping, Sequence
from datetime import date, timedelta

from afk.dato import naeste_hverdag
from afk.plan.dage import spred
from afk.plan.model import Behov, Kapacitet, Linje, Plan
from afk.plan.moeder import Opgave, laeg_moeder
from afk.plan.samtaler import laeg_samtaler
from afk.plan.uger import Uger


def laeg_plan(behov: Iterable[Behov], k: Kapacitet) -> Plan:
    """The plan. Each sag comes once in `behov`; the order does not matter.

    Meetings that are held or booked stay where they are, and the booked ones take capacity through `k`. Raises
    AfkFejl when the plan would be endless.
    """
    ordnet = i_orden(behov)
    uger = Uger(k.fra)
    samtaler = laeg_samtaler(ordnet, k, uger)
    linjer, for_taet = bookede(ordnet, samtaler, k)
    dage = laeg_moeder(moeder_at_laegge(ordnet, samtaler, k), k, stoerste(linjer))
    nye = [b for b in ordnet if b.step_up is None]
    linjer += [Linje(b, b.samtale or samtaler[b.sag], dag) for b, dag in zip(nye, dage, strict=True)]
    faerdige = spred(linjer, k, uger)
    faerdige.sort(key=lambda x: (x.step_up, x.behov.frist, x.behov.sag))
    return Plan(tuple(faerdige), tuple(for_taet))


def i_orden(behov: Iterable[Behov]) -> list[Behov]:
    """By deadline, then sag."""
    return sorted(behov, key=lambda b: (b.frist, b.sag))


def bookede(ordnet: Iterable[Behov], samtaler: Mapping[str, date], k: Kapacitet) -> tuple[list[Linje], list[str]]:
    """The lines of those whose møde is booked, and the sager of those who have no samtale early enough before it."""
    linjer, for_taet = [], []
    for b in ordnet:
        if b.step_up is not None:
            samtale = b.samtale or samtaler.get(b.sag)
            if samtale is None or samtale + timedelta(days=k.afstand) > b.step_up:
                for_taet.append(b.sag)
            else:
                linjer.append(Linje(b, samtale, b.step_up))
    return linjer, for_taet


def stoerste(linjer: Iterable[Linje]) -> int:
    """The largest delay; 0 when there is none."""
    return max((x.forsinkelse for x in linjer), default=0)


def moeder_at_laegge(ordnet: Sequence[Behov], samtaler: Mapping[str, date], k: Kapacitet) -> list[Opgave]:
    """The møder that are not booked, in the order of `ordnet`, each with the day its borger is ready."""
    par = [(b.frist, b.samtale or samtaler[b.sag]) for b in ordnet if b.step_up is None]
    klar = {d: naeste_hverdag(max(k.fra, d + timedelta(days=k.afstand))) for d in {d for _, d in par}}
    return [Opgave(frist, klar[d]) for frist, d in par]
