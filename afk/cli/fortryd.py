"""`afk fortryd`: the last change, or event N, undone by a new change."""

from itertools import islice
from typing import TYPE_CHECKING, Annotated

import typer

from afk.cli.faelles import Dato, Lager, VisCpr, kommando, miljoe, ny_app, skrivning
from afk.cli.miljoe import Miljoe
from afk.cli.spoerg import ja_nej
from afk.vis import historik as vis
from afk.vis.rens import ren

if TYPE_CHECKING:
    from afk.lager.fortryd import Plan

app = ny_app("")
LINJER = 10
_GOERES = {"opret": "fjernes", "ret": "rettes tilbage", "slet": "kommer igen"}


@kommando(app, "fortryd")
def fortryd(
    ctx: typer.Context,
    nr: Annotated[
        int | None,
        typer.Argument(metavar="[N]", min=1, max=10**15, help="Hændelsens nummer i afk historik (ellers den seneste)."),
    ] = None,
    ja: Annotated[bool, typer.Option("--ja", help="Spørg ikke først.")] = False,
    vis_cpr: VisCpr = False,
    dato: Dato = None,
    lager: Lager = None,
) -> None:
    """Fortryd den seneste ændring, også en hel import. Det sker som en ny ændring, der selv kan fortrydes.

    Er det samme ændret siden, sker der intet, og du får at vide, hvad der står i vejen.

    Fx:
    afk fortryd  # Den seneste ændring; du bliver spurgt først.
    afk fortryd 4 --ja  # Hændelse 4 i afk historik, uden at blive spurgt.
    """
    m = miljoe(ctx, lager, dato)
    plan = _plan(m, nr, vis_cpr)
    m.sig(_hvad(plan))
    if not ja and not ja_nej(m, "Fortryd?"):  # asked with no transaction open: nobody waits for the answer
        m.sig("Intet er ændret.")
        return
    with skrivning(m, plan.kommando, opret=False) as s:
        s.fortryd(plan)
    m.sig(f"Fortrudt. Vil du have ændringen igen, så kør: afk fortryd {s.nr}")


def _plan(m: Miljoe, nr: int | None, vis_cpr: bool) -> "Plan":
    """What is to be undone; its lines on a terminal."""
    from afk.lager.fortryd import planlaeg
    from afk.lager.historik import Historik
    from afk.lager.laes import aabn

    with aabn(m.lager_sti) as forb:
        plan = planlaeg(forb, nr)
        if m.kan_spoerge:
            linjer = Historik(forb, m.lager_sti).aendringer(plan.haendelse.nr)
            vis.vis_linjer(m.err_console, islice(linjer, LINJER), vis.Visning(vis_cpr))
    return plan


def _hvad(plan: "Plan") -> str:
    h = plan.haendelse
    antal = ", ".join(f"{n} i {tabel} {_GOERES[handling]}" for (tabel, handling), n in plan.antal.items())
    return f"Hændelse {h.nr} ({ren(h.kommando)}, {h.lokal:%d-%m-%Y kl. %H.%M}): {antal}."
