"""The settings: as rows for the screen and scripts, and as a table in Markdown for the README."""

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any

from afk.konfig.noegler import NOEGLER, Noegle
from afk.vis.rens import ren

if TYPE_CHECKING:
    from rich.console import Console

KOLONNER = ("noegle", "vaerdi", "ellers", "linje")


def raekke(n: Noegle, vaerdi: Any, linje: int | None) -> dict[str, Any]:
    """The key for scripts: its value and the line it stands on, null where the file says nothing."""
    return {"noegle": n.navn, "vaerdi": vaerdi, "ellers": n.ellers, "linje": linje}


def tabel(console: "Console", raekker: Sequence[Mapping[str, Any]], vist: Mapping[str, str]) -> None:
    """The table; `vist` are the values on one line by key."""
    from rich.table import Table
    from rich.text import Text

    t = Table(box=None, pad_edge=False, padding=(0, 2, 0, 0), header_style="bold", expand=True)
    t.add_column("Nøgle", no_wrap=True)
    t.add_column("Det gælder", ratio=1)
    t.add_column("Fra", no_wrap=True)
    for r in raekker:
        navn = r["noegle"]
        if navn in vist:
            fra = f"linje {r['linje']}" if r["linje"] else "filen"
            t.add_row(navn, Text(ren(vist[navn])), fra)
        else:
            t.add_row(navn, Text(r["ellers"], style="dim"), Text("standard", style="dim"))
    console.print(t)


def markdown() -> str:
    """One row a key: what it is asked as, what it must be, what holds without it, and who reads it."""
    linjer = ["| nøgle | hvad | skrives som | ellers | bruges af |", "|---|---|---|---|---|"]
    for n in NOEGLER:
        eksempel = f"`{n.noegle} = {n.slags.toml(n.eksempel)}`"
        linjer.append(f"| `{n.navn}` | {n.spoergsmaal} | {eksempel} | {n.ellers} | {n.bruges} |")
    return "\n".join(linjer)
