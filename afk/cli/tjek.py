"""`afk tjek`: what in the cases contradicts the sources or itself, and what is missing."""

from datetime import date
from typing import Annotated

import typer

from afk.cli.faelles import Dato, Format, Lager, SomJson, kommando, miljoe, ny_app
from afk.cli.forslag import ukendt
from afk.cli.miljoe import Miljoe
from afk.dato import dansk_lang
from afk.fakta.sag import Sag
from afk.fejl import Udgang
from afk.tjek import alle_tjek, fund
from afk.tjek.base import ALVOR
from afk.tjek.visitationssvar import behoever_svar
from afk.vis import tjek as vis
from afk.vis.format import skriv

app = ny_app("")
ANTAL = 40


@kommando(app, "tjek")
def tjek(
    ctx: typer.Context,
    sag: Annotated[list[str] | None, typer.Argument(metavar="[SAG…]", help="Kun disse sager.")] = None,
    kode: Annotated[list[str] | None, typer.Option("--kode", metavar="KODE", help="Kun denne slags fund.")] = None,
    alvor: Annotated[
        list[str] | None, typer.Option("--alvor", metavar="ALVOR", help="Kun fejl, advarsel eller oplysning.")
    ] = None,
    koder: Annotated[
        bool, typer.Option("--koder", "--forklar", help="Vis alle koder: hvad de betyder, og hvor det står.")
    ] = False,
    antal: Annotated[
        int, typer.Option("--antal", metavar="TAL", min=0, help="Højst så mange på skærmen; 0 er alle.")
    ] = ANTAL,
    exit_code: Annotated[bool, typer.Option("--exit-code", help="Slut med 10, når der er fund.")] = False,
    form: Format = None,
    som_json: SomJson = False,
    dato: Dato = None,
    lager: Lager = None,
) -> int:
    """Tjek sagerne for det, der strider mod reglerne eller sig selv, og det, der mangler.

    Hvert fund siger, hvad der er galt, og hvad du gør nu. Fund er ikke frister: dem viser afk frist.

    Fx:
    afk tjek  # Alle sager.
    afk tjek A12  # Én sag.
    afk tjek --alvor fejl  # Kun det, der er forkert.
    """
    m = miljoe(ctx, lager, dato)
    valgt_form = m.form(form, som_json)
    _kendte("--kode", kode, tuple(t.kode for t in alle_tjek()))
    _kendte("--alvor", alvor, ALVOR)
    if koder:
        _vis_koder(m, valgt_form, kode, alvor)
        return Udgang.OK
    d, valg = m.i_dag, m.valg
    fundne = [vis.Post(s.borger, f) for s in _sager(m, sag, d) for f in fund(s, d, valg)]
    poster = vis.i_orden([p for p in fundne if _med(p.fund.kode, p.fund.alvor, kode, alvor)])
    raekker = [] if valgt_form == "tabel" else [vis.raekke(p) for p in poster]
    skriv(m.ud, valgt_form, raekker, vis.LINJE, lambda: _skaerm(m, poster, antal), vis.CSV)
    return Udgang.OVERSKREDET if exit_code and poster else Udgang.OK


def _kendte(option: str, valgte: list[str] | None, kendte: tuple[str, ...]) -> None:
    for v in valgte or ():
        if v not in kendte:
            raise ukendt(option, v, kendte)


def _med(kode: str, alvor: str, koder: list[str] | None, alvorer: list[str] | None) -> bool:
    return (not koder or kode in koder) and (not alvorer or alvor in alvorer)


def _sager(m: Miljoe, valgte: list[str] | None, d: date) -> list[Sag]:
    """The borgere with their facts; the hundreds of answers to forms only for those whose findings need them."""
    from afk.lager.laes import aabn, sager

    with aabn(m.lager_sti) as forb:
        alle = sager(forb, valgte or None)
        navne = [s.borger.sag for s in alle if behoever_svar(s, d)]
        med_svar = {s.borger.sag: s for s in sager(forb, navne, alt=True)} if navne else {}
    return [med_svar.get(s.borger.sag, s) for s in alle]


def _skaerm(m: Miljoe, poster: list[vis.Post], antal: int) -> None:
    if not poster:
        m.sig("Ingen fund.")
        return
    vist = poster[:antal] if antal else poster
    vis.tabel(m.console, vist)
    if len(vist) < len(poster):
        m.console.print(f"\n… og {len(poster) - len(vist)} fund mere. Se dem alle med --antal 0.", style="bold")
    sager = len({p.borger.sag for p in poster})
    m.sig(f"\nFund pr. {dansk_lang(m.i_dag)}: {vis.sammendrag(poster)} i {sager} {'sag' if sager == 1 else 'sager'}")


def _vis_koder(m: Miljoe, form: str, kode: list[str] | None, alvor: list[str] | None) -> None:
    valgte = [t for t in alle_tjek() if _med(t.kode, t.alvor, kode, alvor)]
    skriv(m.ud, form, [vis.koderaekke(t) for t in valgte], vis.KODER, lambda: vis.koder(m.console, valgte))
