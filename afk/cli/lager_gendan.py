"""`afk lager gendan`: see the copies, see what one of them would change, and put it in the store's place."""

from contextlib import ExitStack
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any

import typer

from afk.cli.adgangssaetning import SaetningFil, laes_adgangssaetning_fil, spoerg_adgangssaetning
from afk.cli.faelles import Format, Lager, SomJson, kommando, miljoe
from afk.cli.miljoe import Miljoe
from afk.cli.spoerg import ja_nej, kraev_terminal
from afk.vis import kopier as vis
from afk.vis.format import json_tekst, skriv

if TYPE_CHECKING:
    from afk.lager.gendan import Gendannet
    from afk.lager.gendan_fra import Kopien, Nuvaerende


def tilslut(app: typer.Typer) -> None:
    """Add the command to the group `afk lager`."""
    kommando(app, "gendan")(gendan)


def gendan(
    ctx: typer.Context,
    fil: Annotated[Path | None, typer.Argument(metavar="FIL", help="Kopien; uden den vises de kopier, der er.")] = None,
    ja: Annotated[bool, typer.Option("--ja", help="Spørg ikke, om lageret må erstattes.")] = False,
    saetning_fil: SaetningFil = None,
    form: Format = None,
    som_json: SomJson = False,
    lager: Lager = None,
) -> None:
    """Erstat lageret med en kopi. Først vises, hvad det ændrer; lageret, som det var, gemmes ved siden af.

    Fx:
    afk lager gendan  # Se de kopier, der er.
    afk lager gendan lager-2026-11-22T081500.db  # Se forskellen, og svar ja eller nej.
    """
    m = miljoe(ctx, lager)
    valgt = m.form(form, som_json)
    if fil is None:
        _liste(m, valgt)
        return
    if not ja:
        kraev_terminal(m, "--ja")
    _gendan(m, fil.expanduser(), ja, saetning_fil, valgt)


# --- which copies there are ---------------------------------------------------------------------------------


def _liste(m: Miljoe, form: str) -> None:
    from afk.lager import kopinavn
    from afk.lager.fejl import fil_oversat

    sti = m.lager_sti
    raekker = []
    for mappe, uden in ((kopinavn.mappe(sti), "kopi"), (kopinavn.daglig_mappe(sti), "daglig")):
        with fil_oversat(mappe):
            for k in kopinavn.find(mappe, sti):
                raekker.append(vis.kopi_raekke(k.tid, k.maerke or uden, k.sti.stat().st_size, str(k.sti)))
    raekker.sort(key=lambda r: r["tid"], reverse=True)
    skriv(m.ud, form, raekker, vis.KOPI_KOLONNER, lambda: vis.kopi_tabel(m.console, raekker))
    if raekker:
        m.sig("Gendan en af dem med: afk lager gendan FIL")
    else:
        m.sig(f"Der er ingen kopier i {kopinavn.mappe(sti)}. Lav en med: afk lager kopi")


# --- restore one --------------------------------------------------------------------------------------------


def _gendan(m: Miljoe, fil: Path, ja: bool, saetning_fil: str | None, form: str) -> None:
    from afk.lager import bruger, gendan_fra, kopinavn
    from afk.lager.gendan import gendan as put_tilbage

    bruger.hvem()  # a mistake in the settings is told before the question
    saetning = None if saetning_fil is None else laes_adgangssaetning_fil(saetning_fil)
    sti, svar = m.lager_sti, None
    with ExitStack() as stak:
        nu = stak.enter_context(gendan_fra.nuvaerende(sti))
        k = _kopien(m, stak, fil, nu, saetning)
        if form != "json":
            _vis(m, nu, k, form)
        if ja or ja_nej(m, "Erstat lageret med kopien?"):
            svar = put_tilbage(k, nu, sti, kopinavn.sekund(datetime.now()))
    if form == "json":
        m.ud.write(json_tekst(_som_json(m, nu, k, svar), indent=1) + "\n")
    if svar is None:
        m.sig("Intet er ændret.")
    else:
        _fortael(m, k, svar)


def _kopien(m: Miljoe, stak: ExitStack, fil: Path, nu: "Nuvaerende", saetning: str | None) -> "Kopien":
    from afk.lager.gendan_fra import kopien
    from afk.lager.kopifejl import KopiLaast

    try:
        return stak.enter_context(kopien(fil, m.lager_sti, nu, saetning))
    except KopiLaast:
        if saetning is not None or not m.kan_spoerge:
            raise
    m.sig("Ingen nøgle på denne maskine åbner kopien. Er den lavet med en adgangssætning, så skriv den.")
    return stak.enter_context(kopien(fil, m.lager_sti, nu, spoerg_adgangssaetning(m, to_gange=False)))


def _vis(m: Miljoe, nu: "Nuvaerende", k: "Kopien", form: str) -> None:
    """What is in the two, beside each other, and what is lost."""
    raekker = vis.forskel(_tal(nu), _tal(k))
    skriv(m.ud, form, raekker, vis.FORSKEL_KOLONNER, lambda: vis.forskel_tabel(m.console, raekker))
    m.ud.flush()
    m.sig(vis.hvad_sker(nu.hvordan.name, k.stand, nu.stand))


def _tal(x: "Nuvaerende | Kopien") -> dict[str, Any] | None:
    stand = x.stand
    if stand is None:
        return None
    return {**stand.antal, "haendelser": len(stand.haendelser), "seneste_aendring": stand.seneste}


def _som_json(m: Miljoe, nu: "Nuvaerende", k: "Kopien", svar: "Gendannet | None") -> dict[str, Any]:
    return {
        "kopi": str(k.fil),
        "lager": str(m.lager_sti),
        "nu": _tal(nu),
        "i_kopien": _tal(k),
        "tabte_haendelser": None if nu.stand is None else len(nu.stand.haendelser - k.stand.haendelser),
        "gendannet": svar is not None,
        "foer": None if svar is None or svar.foer is None else str(svar.foer),
    }


def _fortael(m: Miljoe, k: "Kopien", svar: "Gendannet") -> None:
    from afk.cli.foerste import vis_ny_kode
    from afk.lager.genopret import har_genoprettelseskode

    m.sig(f"Lageret er gendannet fra {k.fil}.")
    if svar.foer is not None:
        m.sig(f"Lageret, som det var, ligger i {svar.foer}.")
    if svar.ny_noegle is not None:
        m.sig("Lageret har fået en ny nøgle på denne maskine.")
    if svar.ny_noegle is not None and m.kan_spoerge:
        vis_ny_kode(m, m.lager_sti, svar.ny_noegle)
    elif not har_genoprettelseskode(m.lager_sti):
        m.sig("Lageret har ingen genoprettelseskode. Lav en ved en skærm med: afk lager noegle --ny-kode")
