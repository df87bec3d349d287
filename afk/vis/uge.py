"""The weeks ahead on the screen, day by day, and the line of the morning."""

from collections import defaultdict
from collections.abc import Mapping, Sequence
from datetime import date, timedelta
from typing import TYPE_CHECKING, Any

from afk.dato import UGEDAGE
from afk.rapport.uge import NAER, Begivenhed, slags_dag
from afk.vis.kalender import MOEDER
from afk.vis.rens import ren

if TYPE_CHECKING:
    from rich.console import Console
    from rich.table import Table

LINJE = ("dato", "dag", "slags", "klokken", "hvad", "status", "sag", "navn")
CSV = ("dato", "ugedag", "dag", "slags", "klokken", "hvad", "status", "sag", "navn")


def raekke(b: Begivenhed) -> dict[str, Any]:
    """The event for scripts."""
    return {
        "dato": b.dag, "ugedag": UGEDAGE[b.dag.weekday()], "dag": slags_dag(b.dag),
        "slags": "frist" if b.er_frist else "moede", "klokken": b.klokken, "hvad": b.hvad, "status": b.status,
        "sag": b.sag, "navn": b.navn,
    }  # fmt: skip


def linje(overskredet: int, naer: int) -> str:
    """3 overskredet · 5 inden 14 dage; what is 0 is left out, and of nothing it is empty."""
    dele = [(overskredet, "overskredet"), (naer, f"inden {NAER} dage")]
    return " · ".join(f"{n} {ord_}" for n, ord_ in dele if n)


def skaerm(
    console: "Console", alle: Sequence[Begivenhed], mandage: Sequence[date], d: date, antal: int,
    titler: Mapping[str, str],
) -> None:  # fmt: skip
    """A table a week, at most `antal` events a day (0 is all); `titler` are the rules by name."""
    efter_dag: defaultdict[date, list[Begivenhed]] = defaultdict(list)
    for b in alle:
        efter_dag[b.dag].append(b)
    for mandag in mandage:
        dage = [mandag + timedelta(days=n) for n in range(7)]
        console.print(_overskrift(dage, [b for dag in dage for b in efter_dag[dag]]), style="bold")
        t = _tabel()
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


def _tabel() -> "Table":
    from rich.table import Table

    t = Table(box=None, pad_edge=False, padding=(0, 2, 0, 0), show_header=False, expand=True)
    t.add_column(no_wrap=True, width=9)
    t.add_column(no_wrap=True, width=5)
    t.add_column(ratio=1)
    t.add_column(no_wrap=True, max_width=12)
    t.add_column(max_width=20)
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
