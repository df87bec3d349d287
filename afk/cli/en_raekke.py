"""One record as a whole screen: a line for each field."""

from typing import Any

from afk.cli.miljoe import Miljoe
from afk.fakta.vaerdier import dansk_ord
from afk.vis.format import skriv, tekst
from afk.vis.rens import ren


def vis_en(m: Miljoe, form: str, raekke: dict[str, Any]) -> None:
    """Write the record in the format; as lines there is one line a field, name and value."""
    if form == "linjer":
        m.ud.writelines(f"{navn}\t{ren(tekst(vaerdi))}\n" for navn, vaerdi in raekke.items())
    else:
        skriv(m.ud, form, [raekke], tuple(raekke), lambda: _skaerm(m, raekke))


def _skaerm(m: Miljoe, raekke: dict[str, Any]) -> None:
    from rich.table import Table

    t = Table.grid(padding=(0, 2, 0, 0))
    t.add_column(no_wrap=True, style="dim")
    t.add_column()
    for navn, vaerdi in raekke.items():
        t.add_row(dansk_ord(navn), ren(tekst(vaerdi)))
    m.console.print(t)
