"""`afk borger indsigt SAG`: everything held about a borger, as a document or as JSON, logged as a look."""

from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from afk.cli.faelles import Dato, Lager, SagArg, SomJson, VisCpr, kommando, miljoe
from afk.cli.forslag import ukendt
from afk.cli.miljoe import Miljoe
from afk.cli.opslag import log_opslag
from afk.cli.stepup_valg import Fil, Overskriv
from afk.fejl import AfkFejl, BrugsFejl
from afk.vis.rens import ren

if TYPE_CHECKING:
    from afk.indsigt.alt import Alt
    from afk.indsigt.skemaer import HentSkema
    from afk.skemaer.skema import Skema

FORMATER = ("docx", "md", "json")
WORD_HOEJST = 5000
"""Lines of history and answers that a Word document is drawn of in a few seconds."""


def tilslut(app: typer.Typer) -> None:
    """Add the command to the group `afk borger`."""
    kommando(app, "indsigt")(indsigt)


def indsigt(
    ctx: typer.Context,
    sag: SagArg,
    fil: Fil = None,
    form: Annotated[str, typer.Option("--format", metavar="FORMAT", help="docx, md eller json.")] = "",
    som_json: SomJson = False,
    overskriv: Overskriv = False,
    vis_cpr: VisCpr = False,
    dato: Dato = None,
    lager: Lager = None,
) -> None:
    """Skriv alt, hvad der står om en borger, til borgeren selv: oplysninger, svar, frister, ændringer og opslag.

    Det skrives som Word-dokument, Markdown eller JSON (uden --fil til stdout). Opslaget noteres i historikken.

    Fx:
    afk borger indsigt A12  # Et Word-dokument i den mappe, du står i.
    afk borger indsigt A12 --fil indsigt.md --vis-cpr  # Markdown, med hele CPR-nummeret.
    """
    m = miljoe(ctx, lager, dato)
    valgt = _format(fil, "json" if som_json else form)
    hent = _skemaer()
    alt, hvem, tidligere = _hent(m, sag, hent, vis_cpr)
    sti = fil or Path("-" if valgt == "json" else f"indsigt-{_filnavn(hvem)}.{valgt}")
    data = _tegn(m, alt, hent, valgt)
    log_opslag(m, "borger indsigt", [hvem], "alt, til indsigt", vis_cpr)
    from afk.cli.stepup_faelles import gem_filer

    gem_filer(m, [(sti, data)], overskriv)
    _fortael(m, alt, sti, tidligere)


def _format(fil: Path | None, form: str) -> str:
    """By the option, else by the file's name, else Word. Raises BrugsFejl."""
    if form and form not in FORMATER:
        raise ukendt("--format", form, FORMATER)
    endelse = fil.suffix.lower().removeprefix(".") if fil is not None else ""
    valgt = form or (endelse if endelse in FORMATER else "md" if str(fil) == "-" else "docx")
    if valgt == "docx" and str(fil) == "-":
        raise BrugsFejl("Et Word-dokument kan ikke skrives til stdout. Skriv --fil FIL, eller vælg --format md.")
    return valgt


def _skemaer() -> "HentSkema":
    from afk.lager.sted import konfig_mappe
    from afk.skemaer.laes import hent, navne

    @cache
    def en(navn: str) -> "Skema | None":
        return hent(navn, konfig_mappe()) if navn in navne(konfig_mappe()) else None

    return en


def _hent(m: Miljoe, sag: str, hent: "HentSkema", vis_cpr: bool) -> "tuple[Alt, str, bool]":
    """All that is held, the sag as it is spelt, and whether some of it is from before the sag was registered anew."""
    from afk.fakta.base import ny
    from afk.fakta.borger import Borger
    from afk.fakta.sag import Sag
    from afk.indsigt.alt import Alt
    from afk.indsigt.skemaer import besvarelser
    from afk.lager.historik import Historik
    from afk.lager.laes import aabn, sager
    from afk.lager.person import Personer
    from afk.regler import frister
    from afk.tjek import fund
    from afk.vis.frist import i_orden, post

    with aabn(m.lager_sti) as forb:
        person = Personer(forb).find(sag)
        fjernet = person.id is None
        s = Sag(ny(Borger, sag=person.sag), {}) if fjernet else sager(forb, [person.sag], alt=True)[0]
        alle = Historik(forb, m.lager_sti).haendelser(person.ider, opslag=True)
        haendelser = tuple((h, tuple(linjer)) for h, linjer in alle)
    dagens = i_orden([post(s, f) for f in frister(s, m.i_dag, m.valg)])
    fundne = tuple(fund(s, m.i_dag, m.valg))
    alt = Alt(s, m.i_dag, besvarelser(s, hent), tuple(p.frist for p in dagens), fundne, haendelser, vis_cpr)
    return alt, person.sag, bool(person.tidligere)


def _filnavn(sag: str) -> str:
    return "".join(c if c.isalnum() or c in "-_" else "_" for c in sag)


def _tegn(m: Miljoe, alt: "Alt", hent: "HentSkema", form: str) -> bytes:
    from afk.cli.stepup_faelles import afsender, tegn
    from afk.indsigt.dokument import dokument

    if form == "json":
        from afk.indsigt.som_json import som_json
        from afk.vis.format import json_tekst

        return (json_tekst(som_json(alt, afsender(m)), indent=1) + "\n").encode()
    linjer = sum(len(linjer) for _, linjer in alt.haendelser) + sum(len(b.svar) for b in alt.skemaer)
    if form == "docx" and linjer > WORD_HOEJST:
        raise AfkFejl(f"Der er {linjer} linjer, for mange til et Word-dokument. Vælg --format md eller --format json.")
    return tegn(dokument(alt, afsender(m), hent), form)


def _fortael(m: Miljoe, alt: "Alt", sti: Path, tidligere: bool) -> None:
    if str(sti) != "-":
        m.sig(f"Skrevet til {ren(str(sti))}. Filen er ikke krypteret: giv den videre, og slet den.")
    m.sig("Læs den igennem først: Skal noget undtages? Er det, kommunen selv skal udfylde, skrevet?")
    if tidligere:
        m.sig(
            "Historikken har også en tidligere registrering, der er fjernet igen. Den er taget med, fordi CPR-nummeret "
            "eller sagens id er det samme. Tjek, at det er samme person."
        )
    if alt.sag.borger.cpr is not None and not alt.vis_cpr:
        m.sig("De sidste fire tegn af CPR-nummeret er udeladt. Skal borgeren have det hele, så kør igen med --vis-cpr.")
