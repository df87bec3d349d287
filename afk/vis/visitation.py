"""The visitation on the screen: the proposal with its rules, and the table itself."""

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

from afk.regler.visitation.forslag import Forslag
from afk.regler.visitation.raekke import FORSLAG, PROFILER, Raekke
from afk.vis.rens import ren

if TYPE_CHECKING:
    from rich.console import Console


def raekke(sag: str, f: Forslag, gruppe: str | None, gemt: bool) -> dict[str, Any]:
    """The result as the contract names its keys, with the reasons beside the rule numbers."""
    return {
        "sag": sag,
        "forslag": f.forslag,
        "regler": [r.nr for r in f.regler],
        "straksafklaring": f.straksafklaring,
        "opgaver": list(f.opgaver),
        "gruppe": gruppe,
        "gemt": gemt,
        "noter": list(f.noter),
        "begrundelse": [{"regel": r.nr, "tekst": r.betingelse, "kilde": list(r.kilde)} for r in f.regler],
    }


def skaerm(console: "Console", sag: str, f: Forslag, gruppe: str | None) -> None:
    """The proposal: what, by which rows, what follows, and the decision when it has been taken."""
    from rich.table import Table
    from rich.text import Text

    console.print(Text(f"Forslag for {ren(sag)}: {FORSLAG[f.forslag]}", style="bold"))
    t = Table.grid(padding=(0, 2, 0, 0))
    t.add_column(no_wrap=True, style="dim")
    t.add_column(ratio=1)
    for r in f.regler:
        t.add_row(r.nr, Text(f"{r.betingelse} → {r.udfald}").append(f"\n{'; '.join(r.kilde)}", style="dim"))
    if f.straksafklaring is not None:
        t.add_row("Straks", f"Straksafklaring: {f.straksafklaring}")
    for n, opgave in enumerate(f.opgaver):
        t.add_row("Gør nu" if n == 0 else "", Text(ren(opgave), style="bold"))
    for n, note in enumerate(f.noter):
        t.add_row("Bemærk" if n == 0 else "", Text(ren(note)))
    console.print(t)
    if gruppe is not None:
        console.print(Text(f"Din afgørelse: {FORSLAG[gruppe]}", style="bold"))


def tabel(console: "Console", raekker: Sequence[Raekke]) -> None:
    """The decision table, row by row."""
    from rich.table import Table
    from rich.text import Text

    t = Table(box=None, pad_edge=False, padding=(0, 2, 1, 0), header_style="bold", expand=True)
    t.add_column("Nr", no_wrap=True)
    t.add_column("Når", ratio=3)
    t.add_column("Så", ratio=2)
    t.add_column("Og", ratio=3)
    for r in raekker:
        profil = f"{PROFILER[r.profil]}: " if r.profil else ""
        og = r.andetsteds or r.opfoelgning
        t.add_row(r.nr, profil + r.betingelse, r.udfald, Text(og).append(f"\n{'; '.join(r.kilde)}", style="dim"))
    console.print(t)
