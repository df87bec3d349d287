"""The weeks ahead on the screen, day by day."""

from collections import defaultdict
from collections.abc import Mapping, Sequence
from datetime import date, timedelta
from typing import TYPE_CHECKING, Any

from afk.dato import UGEDAGE
from afk.rapport.uge import Begivenhed, slags_dag
from afk.vis.kalender import MOEDER
from afk.vis.rens import ren

if TYPE_CHECKING:
    from rich.console import Console
    from rich.table import Table

_DAG, _HVAD, _NAVN = 9, 36, 14
"""The columns of a day; of what lies on it, at least: the note that there is more stands there too; of a long name."""
LINJE = ("dato", "dag", "slags", "klokken", "hvad", "status", "sag", "navn")
CSV = ("dato", "ugedag", "dag", "slags", "klokken", "hvad", "status", "sag", "navn")


def raekke(b: Begivenhed) -> dict[str, Any]:
    """The event for scripts."""
    return {
        "dato": b.dag, "ugedag": UGEDAGE[b.dag.weekday()], "dag": slags_dag(b.dag),
        "slags": "frist" if b.er_frist else "moede", "klokken": b.klokken, "hvad": b.hvad, "status": b.status,
        "sag": b.sag, "navn": b.navn,
    }  # fmt: skip


def skaerm(
    console: "Console", alle: Sequence[Begivenhed], mandage: Sequence[date], d: date, antal: int,
    titler: Mapping[str, str],
) -> None:  # fmt: skip
    """A table a week, at most `antal` events a day (0 is all); `titler` are the rules by name."""
    efter_dag: defaultdict[date, list[Begivenhed]] = defaultdict(list)
    for b in alle:
        efter_dag[b.dag].append(b)
    bredder = _bredder(console, alle, d, titler)
    for mandag in mandage:
        dage = [mandag + timedelta(days=n) for n in range(7)]
        console.print(_overskrift(dage, [b for dag in dage for b in efter_dag[dag]]), style="bold")
        t = _tabel(bredder)
        for dag in dage:
            _dag(t, dag, efter_dag[dag], d, antal, titler)
        console.print(t)
        console.print()


def _overskrift(dage: Sequence[date], b: Sequence[Begivenhed]) -> str:
    frister = sum(x.er_frist for x in b)
    moeder = len(b) - frister
    dele = [
        f"{frister} {'frist' if frister == 1 else 'frister'}" * bool(frister),
        f"{moeder} {'møde' if moeder == 1 else 'møder'}" * bool(moeder),
    ]
    hvad = " · ".join(x for x in dele if x) or "intet"
    return f"Uge {dage[0].isocalendar().week}, {dage[0]:%d-%m} til {dage[-1]:%d-%m-%Y}: {hvad}"


def _bredder(
    console: "Console", alle: Sequence[Begivenhed], d: date, titler: Mapping[str, str]
) -> tuple[int, ...]:  # fmt: skip
    """How wide day, clock, what, sag and name are: the same in each week, so that they stand below each other."""
    from rich.cells import cell_len

    klokken = 5 * any(b.klokken for b in alle)
    sag = min(12, max((cell_len(ren(b.sag)) for b in alle), default=0))
    hvad = max([_HVAD, *(cell_len(_hvad(b, d, titler)) for b in alle)])
    plads = console.width - _DAG - klokken - sag - 4 * 2
    navn = min(max((cell_len(ren(b.navn or "")) for b in alle), default=0), max(_NAVN, plads - hvad))
    return _DAG, klokken, min(hvad, plads - navn), sag, navn


def _tabel(bredder: Sequence[int]) -> "Table":
    """The table without rows. In a column of no width stands nothing."""
    from rich.table import Table

    t = Table(box=None, pad_edge=False, padding=(0, 2, 0, 0), show_header=False)
    for nr, bredde in enumerate(bredder):
        t.add_column(no_wrap=nr in (0, 1, 3), width=bredde, overflow="fold" if nr == 4 else "ellipsis")
    return t


def _dag(
    t: "Table", dag: date, alle: Sequence[Begivenhed], d: date, antal: int, titler: Mapping[str, str]
) -> None:  # fmt: skip
    """The day's rows: what kind of day it is when it is special, then what lies on it."""
    from rich.text import Text

    navn = Text(f"{UGEDAGE[dag.weekday()][:3]} {dag:%d-%m}", style="bold" if dag == d else "")
    saerlig = " · ".join(["i dag"] * (dag == d) + [slags_dag(dag)] * (slags_dag(dag) != "hverdag"))
    if saerlig or not alle:
        t.add_row(navn, "", Text(saerlig or "–", style="dim"), "", "")
        navn = Text("")
    vist = alle[:antal] if antal else alle
    for b in vist:
        stil = "bold red" if b.status == "overskredet" else ""
        t.add_row(
            navn, b.klokken or "", Text(_hvad(b, d, titler), style=stil), Text(ren(b.sag)), Text(ren(b.navn or ""))
        )
        navn = Text("")
    if len(vist) < len(alle):
        t.add_row("", "", Text(f"… og {len(alle) - len(vist)} mere. Se dem med --antal 0.", style="dim"), "", "")


def _hvad(b: Begivenhed, d: date, titler: Mapping[str, str]) -> str:
    if b.er_frist:
        return f"{'Overskredet' if b.status == 'overskredet' else 'Frist'}: {titler.get(b.hvad, b.hvad)}"
    navn = MOEDER[b.hvad]
    if b.status == "afholdt" and b.dag <= d:
        return f"{navn} (holdt)"
    return f"{navn} (er det holdt?)" if b.dag < d else navn
