"""The agreements of a case as rows and as a table."""

from collections.abc import Sequence
from datetime import date
from typing import TYPE_CHECKING, Any

from afk.dato import dansk_kort
from afk.fakta.aftale import Aftale
from afk.fakta.vaerdier import dansk_ord
from afk.vis.rens import ren

if TYPE_CHECKING:
    from rich.console import Console

LINJE = ("nr", "dato", "frist", "opfoelgningsdato", "status", "ansvarlig", "aftale")
CSV = (
    "sag", "nr", "dato", "aftale", "slags", "status", "frist", "opfoelgningsdato", "ansvarlig", "foelger_op",
    "udfoert", "i_min_plan", "note",
)  # fmt: skip


def raekke(sag: str, nr: int, a: Aftale) -> dict[str, Any]:
    """The agreement for scripts; an empty kind or status as what it means."""
    felter = {**a._asdict(), "sag": sag, "nr": nr, "slags": a.slags or "aftale", "status": a.tilstand}
    return {n: felter[n] for n in CSV}


def tabel(console: "Console", raekker: Sequence[dict[str, Any]]) -> None:
    """The table, for 80 columns and more."""
    from rich.table import Table
    from rich.text import Text

    t = Table(box=None, pad_edge=False, padding=(0, 2, 0, 0), header_style="bold", expand=True)
    t.add_column("Nr", no_wrap=True, justify="right")
    t.add_column("Aftale", ratio=1)
    t.add_column("Ansvarlig", max_width=16)
    t.add_column("Frist", no_wrap=True)
    t.add_column("Status", no_wrap=True)
    for r in raekker:
        t.add_row(*(Text(ren(c)) for c in (str(r["nr"]), r["aftale"], r["ansvarlig"] or "–", _frist(r), _status(r))))
    console.print(t)


def _frist(r: dict[str, Any]) -> str:
    """The deadline; without one the day of the follow-up."""
    dag: date | None = r["frist"] or r["opfoelgningsdato"]
    return dansk_kort(dag) if dag else "–"


def _status(r: dict[str, Any]) -> str:
    return f"udført {r['udfoert']:%d-%m-%y}" if r["udfoert"] else dansk_ord(r["status"])
