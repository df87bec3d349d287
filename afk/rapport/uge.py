"""What lies on each day of the weeks ahead: deadlines that are not met, and meetings that are not called off."""

from collections.abc import Iterable, Iterator
from datetime import date
from typing import NamedTuple

from afk.dato import er_hverdag, lukkedage
from afk.fakta.moede import Moede
from afk.fakta.sag import Sag
from afk.regler import frister
from afk.regler.base import Frist, Valg


class Begivenhed(NamedTuple):
    """A deadline or a meeting on a day."""

    dag: date
    er_frist: bool
    klokken: str | None
    hvad: str
    """The rule, or the type of the meeting."""
    status: str
    """Of a deadline aaben or overskredet; of a meeting planlagt or afholdt."""
    sag: str
    navn: str | None


class Uge(NamedTuple):
    """What a range of days holds, and how many deadlines were broken before it."""

    begivenheder: list[Begivenhed]
    foer: int


def uge(sager: Iterable[Sag], fra: date, til: date, d: date, valg: Valg) -> Uge:
    """The events from `fra` to `til`, both in, as they stand on `d`; deadlines first on each day, then by the clock."""
    ud: list[Begivenhed] = []
    foer = 0
    for s in sager:
        for f in mangler(s, d, valg):
            if f.frist is not None and f.frist < fra:
                foer += 1
            elif f.frist is not None and f.frist <= til:
                ud.append(Begivenhed(f.frist, True, None, f.regel, f.status, s.borger.sag, s.borger.navn))
        ud += (
            Begivenhed(m.dato, False, m.klokken, m.type, m.status or "planlagt", s.borger.sag, s.borger.navn)
            for m in s.af(Moede)
            if fra <= m.dato <= til and m.status != "aflyst"
        )
    ud.sort(key=lambda b: (b.dag, not b.er_frist, b.klokken or "", b.sag, b.hvad))
    return Uge(ud, foer)


def mangler(sag: Sag, d: date, valg: Valg) -> Iterator[Frist]:
    """The borger's deadlines that are open or overdue on the day."""
    return (f for f in frister(sag, d, valg) if f.status in ("aaben", "overskredet"))


def slags_dag(d: date) -> str:
    """hverdag, weekend, helligdag, or lukkedag for a working day on which offices are closed, such as 24 December."""
    if er_hverdag(d):
        return "lukkedag" if d in lukkedage(d.year) else "hverdag"
    return "weekend" if d.weekday() >= 5 else "helligdag"
