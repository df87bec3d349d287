"""The morning on one screen: what is overdue with what to do, as much as there is room for, and what comes next."""

from bisect import bisect_right
from collections.abc import Mapping, Sequence
from datetime import date
from typing import TYPE_CHECKING, NamedTuple

from afk.dato import dansk_kort, dansk_lang
from afk.lager.moedeliste import PlanlagtMoede
from afk.vis import frist as vis
from afk.vis.rens import ren

if TYPE_CHECKING:
    from rich.console import Console
    from rich.table import Table

NAESTE = 3
"""Of what comes next, at least so many are shown; more where there is room."""
_FAST = 4
"""Lines of the screen that are always used: the sum, a blank one, where to see more, and the prompt below it."""


class _Naeste(NamedTuple):
    """A line of what comes next."""

    dag: date
    naar: str
    hvad: str
    sag: str
    navn: str | None


def linje(overskredet: int, naer: int, dage: int = vis.NAER) -> str:
    """3 overskredet · 5 inden 14 dage; what is 0 is left out, and of nothing it is empty."""
    dele = [(overskredet, "overskredet"), (naer, f"inden {dage} {'dag' if dage == 1 else 'dage'}")]
    return " · ".join(f"{n} {ord_}" for n, ord_ in dele if n)


def skaerm(
    console: "Console", poster: Sequence[vis.Post], moeder: Sequence[PlanlagtMoede], d: date, dage: int,
    titler: Mapping[str, str],
) -> None:  # fmt: skip
    """`poster` are the overdue deadlines and those of the coming `dage` days; `moeder` the meetings of these days."""
    overskredne = [p for p in poster if p.frist.status == "overskredet"]
    naeste = _i_orden(poster[len(overskredne) :], moeder, d, titler)
    rum = console.size.height - _FAST
    plads_til_naeste = 2 + min(NAESTE, len(naeste)) if naeste else 0
    talt = linje(len(overskredne), len(poster) - len(overskredne), dage)
    console.print(f"{dansk_lang(d)}: {talt or f'ingen frister overskredet eller inden {dage} dage'}", style="bold")
    if overskredne:
        rum -= _overskredne(console, overskredne, d, rum - plads_til_naeste, dict(titler))
    if naeste:
        _vis_naeste(console, naeste, max(rum - 2, NAESTE))


def _i_orden(
    poster: Sequence[vis.Post], moeder: Sequence[PlanlagtMoede], d: date, titler: Mapping[str, str]
) -> list[_Naeste]:  # fmt: skip
    """By day; on each day deadlines first, then meetings by the clock."""
    ud = [
        _Naeste(p.frist.frist, _om((p.frist.frist - d).days), titler.get(p.frist.regel, p.frist.regel), p.sag, p.navn)
        for p in poster
        if p.frist.frist is not None
    ]
    if moeder:
        from afk.vis.kalender import MOEDER

        ud += (_Naeste(x.dato, x.klokken or _om((x.dato - d).days), MOEDER[x.type], x.sag, x.navn) for x in moeder)
    return sorted(ud, key=lambda x: x.dag)  # sorting keeps the order within a day


def _overskredne(
    console: "Console", poster: Sequence[vis.Post], d: date, rum: int, titler: dict[str, str]
) -> int:  # fmt: skip
    """As many as there is room for, at least one; returns the lines used."""

    def linjer(antal: int) -> int:
        with console.capture() as tegnet:
            vis.tabel(console, poster[:antal], d, titler)
        return tegnet.get().count("\n")

    # A row has a line at least, so no more of them are tried than there are lines.
    muligt = min(len(poster), max(rum, 1))
    antal = max(1, bisect_right(range(1, muligt + 1), rum - 1, key=linjer))
    if antal < len(poster):
        antal = max(1, bisect_right(range(1, muligt + 1), rum - 2, key=linjer))
    console.print()
    vis.tabel(console, poster[:antal], d, titler)
    if antal < len(poster):
        console.print(f"… og {len(poster) - antal} mere: afk frist --overdue", style="bold")
    return 1 + linjer(antal) + (antal < len(poster))


def _vis_naeste(console: "Console", alle: Sequence[_Naeste], rum: int) -> None:
    from rich.text import Text

    vist = alle[:rum]
    flere = f", de første {len(vist)} af {len(alle)}" if len(vist) < len(alle) else ""
    console.print(Text(f"\nDet næste{flere}", style="bold"))
    t = _tabel()
    for n in vist:
        t.add_row(dansk_kort(n.dag), n.naar, Text(n.hvad), Text(ren(n.sag)), Text(ren(n.navn or "")))
    console.print(t)


def _tabel() -> "Table":
    from rich.table import Table

    t = Table(box=None, pad_edge=False, padding=(0, 2, 0, 0), show_header=False, expand=True)
    t.add_column(no_wrap=True, width=14)
    t.add_column(no_wrap=True, width=10)
    t.add_column(no_wrap=True, ratio=1)
    t.add_column(no_wrap=True, max_width=12)
    t.add_column(no_wrap=True, max_width=20)
    return t


def _om(dage: int) -> str:
    return "i dag" if dage == 0 else "i morgen" if dage == 1 else f"om {dage} dage"
