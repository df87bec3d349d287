"""The step up plan on the screen: the rows for scripts, a bar a week, and a table a week."""

from collections import defaultdict
from collections.abc import Mapping, Sequence
from datetime import date
from typing import TYPE_CHECKING, Any, NamedTuple

from afk.dato import UGEDAGE
from afk.plan.model import Kapacitet, Linje, Plan
from afk.plan.ugelast import Ugelast, mandag, ugelast
from afk.vis.rens import ren

if TYPE_CHECKING:
    from rich.console import Console

KOLONNER = ("sag", "frist", "samtale", "step_up", "forsinkelse")
_SOEJLE = 14
_FLEST_UGER = 53
_FLEST_RAEKKER = 60
_FULD, _TOM = "█", "·"
_SAG = 12
"""The columns of a sag, at most."""
_FASTE = 9 + 13 + 10 + 16 + 5 * 2
"""The columns of a week's table without sag and name, and the room between them all."""


def raekke(x: Linje) -> dict[str, Any]:
    """The row as the contract names its keys."""
    return dict(zip(KOLONNER, (x.behov.sag, x.behov.frist, x.samtale, x.step_up, x.forsinkelse), strict=True))


def soejle(antal: int, plads: int) -> str:
    """A bar of 14 signs that is full when the week is. It shows something as soon as there is anything."""
    fyldt = min(_SOEJLE, -(-antal * _SOEJLE // plads))
    return _FULD * fyldt + _TOM * (_SOEJLE - fyldt)


def soejler(console: "Console", plan: Plan, k: Kapacitet) -> None:
    """How full each week is, a line a week; readable without colour in 80 columns."""
    from rich.table import Table

    uger = ugelast(plan, k)
    t = Table(box=None, pad_edge=False, padding=(0, 2, 0, 0), header_style="bold")
    for navn in ("Uge", "Fra", "Samtaler", "Step up-møder"):
        t.add_column(navn, no_wrap=True)
    for u in uger[:_FLEST_UGER]:
        t.add_row(u.navn.removeprefix("uge "), f"{u.mandag:%d-%m-%Y}", _last(u.samtaler, k.samtaler),
                  _last(u.moeder, k.moeder))  # fmt: skip
    console.print(t)
    if len(uger) > _FLEST_UGER:
        console.print(f"… og {len(uger) - _FLEST_UGER} uger mere.", style="bold")


def _last(antal: int, plads: int) -> str:
    return f"{soejle(antal, plads)} {antal} af {plads}"


class _Bredder(NamedTuple):
    """How wide sag and name are: the same in each week, so that the columns stand below each other."""

    sag: int
    navn: int


class _Aftale(NamedTuple):
    """A samtale or a møde in a week. They are sorted by day, samtaler first, then deadline and sag."""

    dag: date
    er_moede: bool
    frist: date
    sag: str
    hvad: str
    for_sent: str


def tabeller(console: "Console", plan: Plan, k: Kapacitet, navne: Mapping[str, str]) -> None:
    """A table for each week, until the screen has had enough."""
    efter_uge: defaultdict[date, list[_Aftale]] = defaultdict(list)
    for x in plan.linjer:
        for a in _aftaler(x):
            efter_uge[mandag(a.dag)].append(a)
    uger = [u for u in ugelast(plan, k) if efter_uge[u.mandag]]
    tilbage, bredder, vist = _FLEST_RAEKKER, _bredder(console, plan, navne), list[_Aftale]()
    for nr, u in enumerate(uger):
        aftaler = sorted(efter_uge[u.mandag])
        vist += aftaler[:tilbage]
        _en_uge(console, u, aftaler[:tilbage], navne, bredder)
        if len(aftaler) > tilbage or (len(aftaler) == tilbage and nr + 1 < len(uger)):
            i_alt = sum(len(efter_uge[v.mandag]) for v in uger)
            console.print(f"… og {i_alt - _FLEST_RAEKKER} aftaler mere. Hele planen: --fil plan.docx eller plan.csv\n",
                          style="bold")  # fmt: skip
            break
        tilbage -= len(aftaler)
    if any(a.hvad.endswith("*") for a in vist):
        console.print("* holdt eller aftalt i forvejen; planen flytter den ikke.\n")


def _bredder(console: "Console", plan: Plan, navne: Mapping[str, str]) -> _Bredder:
    """As wide as the longest asks for, and the screen allows."""
    from rich.cells import cell_len

    sag = max([3, *(min(_SAG, cell_len(x.behov.sag)) for x in plan.linjer)])
    navn = max([4, *(cell_len(ren(navne.get(x.behov.sag, ""))) for x in plan.linjer)])
    return _Bredder(sag, max(4, min(navn, console.width - _FASTE - sag)))


def _aftaler(x: Linje) -> list[_Aftale]:
    sent = f"{x.forsinkelse} d. for sent" if x.forsinkelse else "i tide"
    samtale, moede = ("Samtale", "Step up-møde")
    return [
        _Aftale(x.samtale, False, x.behov.frist, x.behov.sag, samtale + "*" * (x.behov.samtale is not None), ""),
        _Aftale(x.step_up, True, x.behov.frist, x.behov.sag, moede + "*" * (x.behov.step_up is not None), sent),
    ]


def _en_uge(console: "Console", u: Ugelast, aftaler: Sequence[_Aftale], navne: Mapping[str, str], b: _Bredder) -> None:
    from rich.table import Table
    from rich.text import Text

    console.print(f"{u.navn.capitalize()}, fra {u.mandag:%d-%m-%Y}", style="bold")
    t = Table(box=None, pad_edge=False, padding=(0, 2, 0, 0), header_style="dim")
    t.add_column("Dag", no_wrap=True, width=9)
    t.add_column("Hvad", no_wrap=True, width=13)
    t.add_column("Sag", no_wrap=True, width=b.sag)
    t.add_column("Navn", width=b.navn, overflow="fold")
    t.add_column("Frist", no_wrap=True, width=10)
    t.add_column("Møde mod frist", no_wrap=True, width=16)
    for a in aftaler:
        dag = f"{UGEDAGE[a.dag.weekday()][:3]} {a.dag:%d-%m}"
        t.add_row(dag, a.hvad, Text(ren(a.sag)), Text(ren(navne.get(a.sag, ""))), f"{a.frist:%d-%m-%Y}",
                  Text(a.for_sent, style="bold" if a.for_sent != "i tide" else ""))  # fmt: skip
    console.print(t)
    console.print()
