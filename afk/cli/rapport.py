"""`afk rapport`: how the whole group stands on a day, number by number, with what each number means."""

from datetime import date
from pathlib import Path
from typing import Annotated

import typer

from afk.cli.faelles import Dato, Format, Lager, SomJson, hent_sager, kommando, miljoe, ny_app
from afk.cli.forslag import ukendt
from afk.cli.miljoe import Miljoe
from afk.dato import UgyldigDato, laes_dato, plus_maaneder
from afk.fakta.vaerdier import fold
from afk.fejl import BrugsFejl
from afk.rapport.rapport import Udvalg, rapport
from afk.rapport.tal import ORDNINGER, Tal
from afk.vis import rapport as vis
from afk.vis.format import skriv

app = ny_app("")
MAANEDER, FLEST_MAANEDER = 12, 120
UGER = 8


@kommando(app, "rapport")
def kommandoen(
    ctx: typer.Context,
    ordning: Annotated[
        list[str] | None,
        typer.Option("--ordning", metavar="ORDNING", help=f"Kun den: {', '.join(ORDNINGER)}."),
    ] = None,
    fra: Annotated[str | None, typer.Option("--fra", metavar="DATO", help="Månederne fra og med den dags.")] = None,
    til: Annotated[str | None, typer.Option("--til", metavar="DATO", help="Månederne til og med den dags.")] = None,
    uger: Annotated[int, typer.Option("--uger", metavar="TAL", min=1, max=104, help="Så mange uger frem.")] = UGER,
    forklar: Annotated[bool, typer.Option("--forklar", help="Hvad hvert tal tæller, og hvor det står.")] = False,
    vis_sager: Annotated[
        bool, typer.Option("--vis-sager", help="Hvilke sager der mangler oplysninger; i JSON sagerne bag hvert tal.")
    ] = False,
    html: Annotated[
        Path | None, typer.Option("--html", metavar="FIL", help="Skriv en side med figurer, fx rapport.html.")
    ] = None,
    overskriv: Annotated[bool, typer.Option("--overskriv", help="Erstat filen, hvis den findes.")] = False,
    form: Format = None,
    som_json: SomJson = False,
    dato: Dato = None,
    lager: Lager = None,
) -> None:
    """Vis i tal, hvordan gruppen står: resultater, straksafklaring, indsatsgaranti og frister uge for uge.

    Tallene er for den dag, der står i --dato, ellers i dag. En borger, der ikke kan placeres uden at gætte, står under
    "mangler oplysninger". Siden med figurer er kun tal: ingen navne, CPR-numre eller sager.

    Fx:
    afk rapport  # Gruppen i dag.
    afk rapport --forklar  # Hvad hvert tal tæller.
    afk rapport --ordning afklaringspuljen --html rapport.html  # Én ordning, som en side med figurer.
    """
    m = miljoe(ctx, lager, dato)
    d, valgt_form = m.i_dag, m.form(form, som_json)
    udvalg = Udvalg(*_maaneder(fra, til, d), uger, _ordninger(ordning))
    tal = rapport(hent_sager(m), d, m.valg, udvalg)
    if html is not None:
        _skriv_side(m, html, tal, d, overskriv)
    if html is None or form is not None or som_json:
        raekker = [] if valgt_form == "tabel" else [vis.raekke(t, d, vis_sager) for t in tal]
        kolonner = vis.FORKLAR if forklar else vis.LINJE
        skriv(m.ud, valgt_form, raekker, kolonner, lambda: _skaerm(m, tal, d, forklar, vis_sager), vis.CSV)


def _ordninger(valgte: list[str] | None) -> tuple[str, ...]:
    kendte = {fold(o): o for o in ORDNINGER}
    for v in valgte or ():
        if fold(v) not in kendte:
            raise ukendt("--ordning", v, ORDNINGER)
    return tuple(dict.fromkeys(kendte[fold(v)] for v in valgte or ()))


def _maaneder(fra: str | None, til: str | None, d: date) -> tuple[date, date]:
    """From and to, both as the first of their month; without them the twelve months up to the one of the day."""
    fra_dag, til_dag = _dag("--fra", fra, d), _dag("--til", til, d)
    sidste = (til_dag or max(d, fra_dag or d)).replace(day=1)
    foerste = fra_dag.replace(day=1) if fra_dag else plus_maaneder(sidste, 1 - MAANEDER)
    if sidste < foerste:
        raise BrugsFejl("--til ligger før --fra. Byt dem om.")
    if plus_maaneder(foerste, FLEST_MAANEDER) <= sidste:
        raise BrugsFejl(f"Der er mere end {FLEST_MAANEDER} måneder mellem --fra og --til. Vælg en kortere periode.")
    return foerste, sidste


def _dag(valg: str, tekst: str | None, d: date) -> date | None:
    try:
        return None if tekst is None else laes_dato(tekst, d)
    except UgyldigDato as e:
        raise BrugsFejl(f"{valg}: {e}") from None


def _skaerm(m: Miljoe, tal: list[Tal], d: date, forklar: bool, vis_sager: bool) -> None:
    vis.skaerm(m.console, tal, d, vis_sager)
    if forklar:
        vis.forklaring(m.console, tal)
        return
    if not vis_sager and any(t.begreb.noegle == "mangler" and t.antal for t in tal):
        m.sig("Hvem mangler oplysninger? afk rapport --vis-sager")
    m.sig("Hvad tæller tallene? afk rapport --forklar")


def _skriv_side(m: Miljoe, fil: Path, tal: list[Tal], d: date, overskriv: bool) -> None:
    from afk.breve.fil import gem_dokument
    from afk.vis.rapport_html import side

    gem_dokument(fil, side(tal, d).encode("utf-8"), overskriv)
    m.sig(
        f"Rapporten er skrevet til {fil}. Der er kun tal i den, men tal under 5 kan pege på enkeltpersoner: "
        "tænk over det, før den deles."
    )
