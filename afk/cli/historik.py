"""`afk historik`: who changed what and when, and who looked."""

from collections.abc import Iterator
from datetime import date
from itertools import islice
from typing import TYPE_CHECKING, Annotated, Any, cast

import typer

from afk.cli.faelles import Dato, Format, Lager, SomJson, VisCpr, kommando, miljoe, ny_app
from afk.cli.miljoe import Miljoe
from afk.cli.opslag import log_opslag
from afk.dato import UgyldigDato, laes_dato
from afk.fejl import BrugsFejl
from afk.vis import historik as vis
from afk.vis.format import Raekke, skriv

if TYPE_CHECKING:
    from collections.abc import Sequence

app = ny_app("")
ANTAL, LINJER = 20, 8
"""Events on the screen, and lines of each, when nothing is said."""


@kommando(app, "historik")
def historik(
    ctx: typer.Context,
    sag: Annotated[str | None, typer.Argument(metavar="[SAG]", help="Kun denne sag, og hvem der har set den.")] = None,
    siden: Annotated[str | None, typer.Option("--siden", metavar="DATO", help="Kun fra og med den dag.")] = None,
    antal: Annotated[
        int | None,
        typer.Option(
            "--antal",
            metavar="TAL",
            min=0,
            max=10**9,
            help=f"Højst så mange hændelser; 0 er alle (ellers {ANTAL} på en skærm).",
        ),
    ] = None,
    opslag: Annotated[
        bool, typer.Option("--opslag", help="Også opslag: hvem der har set eller udskrevet en sag.")
    ] = False,
    vis_cpr: VisCpr = False,
    form: Format = None,
    som_json: SomJson = False,
    dato: Dato = None,
    lager: Lager = None,
) -> None:
    """Vis, hvad der er ændret: hvornår, af hvem, med hvilken kommando, før → efter. Det nyeste øverst.

    Fx:
    afk historik  # De seneste ændringer.
    afk historik A12  # Én sag, og hvem der har set den.
    afk historik --siden "i går"  # Fra og med i går.
    """
    m = miljoe(ctx, lager, dato)
    valgt, fra = m.form(form, som_json), _dag(siden, m.i_dag)
    if antal is None and valgt == "tabel":
        antal = ANTAL
    from afk.lager.gendannelse import i_historikken
    from afk.lager.historik import Historik
    from afk.lager.laes import aabn

    with aabn(m.lager_sti) as forb:
        h = Historik(forb, m.lager_sti)
        borgere = None if sag is None else h.borgere(sag)
        if sag is not None:
            log_opslag(m, "historik", [sag], "historikken", vis_cpr)
        alle = i_historikken(h.haendelser(borgere, fra, opslag=True), opslag or sag is not None)
        haendelser = islice(alle, antal or None)
        if valgt == "tabel":
            # A large import is cut where many events are listed, and shown whole where a sag or all is asked for.
            visning = vis.Visning(vis_cpr, LINJER if sag is None and antal else None)
            _skaerm(m, haendelser, visning, antal)
        else:
            raekker: Iterator[dict[str, Any]] = vis.raekker(haendelser, vis_cpr, valgt == "json")
            # `skriv` goes through them once; there may be more than memory holds.
            skriv(m.ud, valgt, cast("Sequence[Raekke]", raekker), vis.KOLONNER, lambda: None)


def _dag(siden: str | None, i_dag: date) -> date | None:
    try:
        return None if siden is None else laes_dato(siden, i_dag)
    except UgyldigDato as e:
        raise BrugsFejl(f"--siden: {e}") from None


def _skaerm(m: Miljoe, haendelser: Iterator[Any], visning: vis.Visning, antal: int | None) -> None:
    vist, udeladt = vis.skaerm(m.console, haendelser, visning)
    if not vist:
        m.sig("Der er ingen ændringer at vise.")
        return
    if udeladt or vist == antal:
        m.sig("\nSe alt med --antal 0.")
    m.sig("\nFortryd den seneste ændring: afk fortryd")
