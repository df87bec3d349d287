"""`afk uge`: the coming weeks day by day, and the morning's line for a prompt or a mail."""

from datetime import timedelta
from typing import Annotated

import typer

from afk.cli.faelles import Dato, Format, Lager, SomJson, hent_sager, kommando, miljoe, ny_app
from afk.cli.frist_svar import morgenlinje
from afk.cli.miljoe import Miljoe
from afk.fejl import BrugsFejl
from afk.rapport.uge import Uge, uge
from afk.rapport.uger import mandag
from afk.regler import regler
from afk.vis import uge as vis
from afk.vis.format import skriv

app = ny_app("")
UGER, ANTAL = 2, 10


@kommando(app, "uge")
def kommandoen(
    ctx: typer.Context,
    uger: Annotated[
        int, typer.Option("--uger", metavar="TAL", min=1, max=53, help="Så mange uger, denne uge med.")
    ] = UGER,
    antal: Annotated[
        int, typer.Option("--antal", metavar="TAL", min=0, help="Højst så mange om dagen på skærmen; 0 er alle.")
    ] = ANTAL,
    linje: Annotated[
        bool, typer.Option("--linje", help="Kun én linje: overskredne, og inden 14 dage. Tom, når der intet er.")
    ] = False,
    form: Format = None,
    som_json: SomJson = False,
    dato: Dato = None,
    lager: Lager = None,
) -> None:
    """Vis ugerne frem dag for dag, mandag til søndag: frister, der ikke er nået, og møder, der ikke er aflyst.

    Med --linje skrives kun fx "3 overskredet · 5 inden 14 dage", til en prompt eller en mail. Er der intet at sige,
    skrives intet, og slutkoden er 0.

    Fx:
    afk uge  # Denne uge og den næste.
    afk uge --uger 4  # Fire uger frem.
    afk uge --linje  # Én linje, til en prompt eller en mail.
    """
    m = miljoe(ctx, lager, dato)
    if linje and (form is not None or som_json):
        raise BrugsFejl("--linje er én linje tekst og har intet format. Tag --format eller --json væk.")
    if linje:
        morgenlinje(m)
        return
    d, valg, valgt_form = m.i_dag, m.valg, m.form(form, som_json)
    fra = mandag(d)
    fundet = uge(hent_sager(m), fra, fra + timedelta(days=7 * uger - 1), d, valg)
    raekker = [] if valgt_form == "tabel" else [vis.raekke(b) for b in fundet.begivenheder]
    skriv(m.ud, valgt_form, raekker, vis.LINJE, lambda: _skaerm(m, fundet, uger, antal), vis.CSV)


def _skaerm(m: Miljoe, fundet: Uge, uger: int, antal: int) -> None:
    mandage = [mandag(m.i_dag) + timedelta(weeks=n) for n in range(uger)]
    vis.skaerm(m.console, fundet.begivenheder, mandage, m.i_dag, antal, {r.navn: r.titel for r in regler()})
    if fundet.foer:
        hvad = "frist blev" if fundet.foer == 1 else "frister blev"
        m.sig(f"{fundet.foer} {hvad} overskredet før {mandage[0]:%d-%m-%Y}. Se dem: afk frist --overdue")
