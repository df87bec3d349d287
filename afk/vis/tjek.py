"""Findings on the screen: the rows for scripts, the table, and the list of codes."""

from collections import Counter
from collections.abc import Sequence
from typing import TYPE_CHECKING, Any, NamedTuple

from afk.fakta.borger import Borger
from afk.tjek.base import ALVOR, Fund, Tjek
from afk.vis.rens import ren

if TYPE_CHECKING:
    from rich.console import Console

CSV = ("sag", "kode", "alvor", "tekst", "kilde", "kommandoer")
LINJE = ("alvor", "sag", "kode", "tekst", "kilde")
KODER = ("kode", "alvor", "titel", "kilde")
_STIL = {"fejl": "bold red", "advarsel": "yellow", "oplysning": "cyan"}
_FLERE = {"fejl": "fejl", "advarsel": "advarsler", "oplysning": "oplysninger"}


class Post(NamedTuple):
    """A finding with whose it is."""

    borger: Borger
    fund: Fund


def i_orden(poster: Sequence[Post]) -> list[Post]:
    """The most serious first, then by sag; within a case they stay as they came."""
    return sorted(poster, key=lambda p: (ALVOR.index(p.fund.alvor), p.borger.sag))


def raekke(p: Post) -> dict[str, Any]:
    """The row as the contract names its keys."""
    f = p.fund
    return {"sag": p.borger.sag, "kode": f.kode, "alvor": f.alvor, "tekst": f.tekst, "kilde": list(f.kilde),
            "kommandoer": list(f.kommandoer)}  # fmt: skip


def koderaekke(t: Tjek) -> dict[str, Any]:
    """A code for scripts."""
    return {"kode": t.kode, "alvor": t.alvor, "titel": t.titel, "kilde": list(t.kilde)}


def sammendrag(poster: Sequence[Post]) -> str:
    """2 fejl · 1 advarsel · 3 oplysninger"""
    optalt = Counter(p.fund.alvor for p in poster)
    dele = [f"{optalt[a]} {a if optalt[a] == 1 else _FLERE[a]}" for a in ALVOR if optalt[a]]
    return " · ".join(dele) or "ingen fund"


def tabel(console: "Console", poster: Sequence[Post], med_borger: bool = True) -> None:
    """The table: code, sag and name in columns of their own from 120 columns; below that two lines a finding."""
    from rich.table import Table
    from rich.text import Text

    from afk.vis.frist import BRED

    bred = console.width >= BRED and med_borger
    t = Table(box=None, pad_edge=False, padding=(0, 2, 0, 0), header_style="bold", expand=True)
    t.add_column("Alvor", no_wrap=True, width=10)
    if bred:
        t.add_column("Sag", no_wrap=True, max_width=12)
        t.add_column("Navn", max_width=24)
        t.add_column("Kode", max_width=30)
    elif med_borger:
        t.add_column("Borger", max_width=18)
    t.add_column("Hvad, og hvad nu", ratio=1)
    for p in poster:
        sag, navn = Text(ren(p.borger.sag)), Text(ren(p.borger.navn or ""))
        kode, tekst = Text(p.fund.kode, style="dim"), Text(ren(p.fund.tekst))
        alvor = Text(p.fund.alvor, style=_STIL[p.fund.alvor])
        hvem = [sag, navn, kode] if bred else [Text("\n").join([sag, navn])] if med_borger else []
        t.add_row(alvor, *hvem, tekst if bred else Text("\n").join([kode, tekst]))
    console.print(t)


def koder(console: "Console", alle: Sequence[Tjek]) -> None:
    """Every code with what it means and where it stands."""
    from rich.table import Table
    from rich.text import Text

    t = Table(box=None, pad_edge=False, padding=(0, 2, 1, 0), header_style="bold", expand=True)
    t.add_column("Alvor", no_wrap=True)
    t.add_column("Kode og betydning", ratio=1)
    for tjek in alle:
        hvad = Text(tjek.kode, style="bold").append(f"\n{tjek.titel}", style="not bold")
        t.add_row(
            Text(tjek.alvor, style=_STIL[tjek.alvor]), hvad.append(f"\n{'; '.join(tjek.kilde)}", style="not bold dim")
        )
    console.print(t)
