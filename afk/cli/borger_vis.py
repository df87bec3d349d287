"""`afk borger vis`: a case on the screen, as JSON, or as a page for the browser."""

from pathlib import Path
from typing import TYPE_CHECKING, Annotated, NamedTuple

import typer

from afk.cli.faelles import hent_sager
from afk.cli.miljoe import Miljoe
from afk.cli.opslag import log_opslag
from afk.fejl import BrugsFejl
from afk.vis.rens import ren

if TYPE_CHECKING:
    from afk.fakta.sag import Sag

Html = Annotated[
    Path | None,
    typer.Option("--html", metavar="FIL", help="Skriv det samme som en side til browseren (- er skærmen)."),
]
Overskriv = Annotated[bool, typer.Option("--overskriv", help="Skriv hen over en fil, der findes.")]


class Valg(NamedTuple):
    """The options of the command."""

    vis_cpr: bool
    som_json: bool
    html: Path | None
    overskriv: bool


def koer(m: Miljoe, sag: str, valg: Valg) -> None:
    """The command. The look is logged before anything is shown. Raises AfkFejl."""
    if valg.html is not None and valg.som_json:
        raise BrugsFejl("Brug enten --html eller --json, ikke begge.")
    s = hent_sager(m, [sag], alt=True)[0]
    hvad = "sagen" if valg.html is None else "sagen som HTML-side"
    log_opslag(m, "borger vis", [s.borger.sag], hvad, valg.vis_cpr)
    if valg.html is not None:
        _side(m, s, valg)
    elif valg.som_json or not m.ud_er_terminal:
        from afk.vis.borger import alt
        from afk.vis.format import skriv_json

        skriv_json(m.ud, [alt(s, m.i_dag, m.valg, valg.vis_cpr)])
    else:
        from afk.overblik import overblik
        from afk.vis.sagsskaerm import skaerm

        skaerm(m.console, overblik(s, m.i_dag, m.valg), valg.vis_cpr)


def _side(m: Miljoe, s: "Sag", valg: Valg) -> None:
    from afk.overblik import overblik
    from afk.vis.side import side

    tekst = side(overblik(s, m.i_dag, m.valg), valg.vis_cpr)
    if str(valg.html) == "-":
        m.ud.write(tekst)
        return
    from afk.breve.fil import gem_dokument

    sti = valg.html or Path()
    gem_dokument(sti, tekst.encode("utf-8"), valg.overskriv)
    m.sig(
        f"Skrevet til {sti}. Åbn filen i en browser; kun du kan læse den, og den henter intet udefra.\n"
        f"Den rummer personoplysninger om sag {ren(s.borger.sag)}: slet den, når du er færdig."
    )
