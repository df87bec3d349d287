"""`afk kalender`: deadlines and meetings as a calendar file."""

from collections.abc import Sequence
from datetime import date
from pathlib import Path
from typing import Annotated

import typer

from afk.breve.fil import gem_dokument
from afk.cli.faelles import Dato, Lager, kommando, miljoe, ny_app
from afk.cli.forslag import ukendt
from afk.cli.miljoe import Miljoe
from afk.cli.opslag import log_opslag
from afk.dato import UgyldigDato, laes_dato
from afk.fakta.vaerdier import fold
from afk.fejl import BrugsFejl
from afk.regler import frister, regler
from afk.vis import kalender as vis

app = ny_app("")
KUN = ("moeder", "frister")


@kommando(app, "kalender")
def kalender(
    ctx: typer.Context,
    sag: Annotated[list[str] | None, typer.Argument(metavar="[SAG…]", help="Kun disse sager.")] = None,
    fil: Annotated[Path | None, typer.Option("--fil", metavar="FIL", help="Skriv til filen, fx frister.ics.")] = None,
    overskriv: Annotated[bool, typer.Option("--overskriv", help="Erstat filen, hvis den findes.")] = False,
    fra: Annotated[
        str | None, typer.Option("--fra", metavar="DATO", help="Fra den dag, og så også møder, der er holdt.")
    ] = None,
    til: Annotated[str | None, typer.Option("--til", metavar="DATO", help="Til og med den dag.")] = None,
    kun: Annotated[str | None, typer.Option("--kun", metavar="HVAD", help="Kun moeder, eller kun frister.")] = None,
    regel: Annotated[
        list[str] | None, typer.Option("--regel", metavar="REGEL", help="Af fristerne kun denne regels.")
    ] = None,
    navne: Annotated[bool, typer.Option("--navne", help="Skriv borgerens navn i titlen.")] = False,
    varsel: Annotated[
        int | None,
        typer.Option("--varsel", metavar="DAGE", min=0, max=365, help="Påmind så mange dage før; hele dage kl. 8."),
    ] = None,
    dato: Dato = None,
    lager: Lager = None,
) -> None:
    """Skriv frister og møder som en kalenderfil (iCalendar), som fx Outlook og telefonen kan hente ind.

    Kalenderen er en kopi: den følger ikke selv med, når noget ændrer sig i afk, og den kan ikke abonneres på. Lav
    filen igen, og hent den ind igen; så flytter det, der er flyttet. Det, der er nået eller slettet, forsvinder ikke
    af sig selv: brug en kalender for sig, som du kan tømme.

    Delte kalendere viser titler. Derfor står sagens id der og ikke navnet, medmindre du skriver --navne.

    Fx:
    afk kalender --fil frister.ics  # Alt, til at hente ind i kalenderen.
    afk kalender A12 --kun moeder  # Sagens møder, på skærmen.
    """
    m = miljoe(ctx, lager, dato)
    udvalg = _udvalg(kun, regel, _dag("--fra", fra, m.i_dag), _dag("--til", til, m.i_dag))
    data, antal = _lav(m, sag, udvalg, navne, varsel)
    if navne:
        log_opslag(m, "kalender", sag or None, "kalenderen med navne")
    if fil is None:
        m.ud.flush()
        m.ud.buffer.write(data)  # bytes: the lines of the file end in CRLF on every system
        m.ud.buffer.flush()
    else:
        gem_dokument(fil, data, overskriv)
    _fortael(m, fil, antal, navne)


def _udvalg(kun: str | None, regel: list[str] | None, fra: date | None, til: date | None) -> vis.Udvalg:
    kendte = [r.navn for r in regler()]
    for navn in regel or ():
        if navn not in kendte:
            raise ukendt("--regel", navn, kendte)
    hvad = None if kun is None else fold(kun)
    if kun is not None and hvad not in KUN:
        raise ukendt("--kun", kun, KUN)
    if hvad == "moeder" and regel:
        raise BrugsFejl("--regel vælger mellem frister, og --kun moeder tager dem alle væk. Brug en af dem.")
    if fra is not None and til is not None and til < fra:
        raise BrugsFejl(f"--til {til:%d-%m-%Y} ligger før --fra {fra:%d-%m-%Y}. Byt dem om.")
    return vis.Udvalg(hvad != "moeder", hvad != "frister", frozenset(regel or ()), fra, til)


def _dag(valg: str, tekst: str | None, d: date) -> date | None:
    try:
        return None if tekst is None else laes_dato(tekst, d)
    except UgyldigDato as e:
        raise BrugsFejl(f"{valg}: {e}") from None


def _lav(
    m: Miljoe, valgte: Sequence[str] | None, udvalg: vis.Udvalg, navne: bool, varsel: int | None
) -> tuple[bytes, tuple[int, int]]:
    """The file, and how many deadlines and meetings are in it."""
    from afk.lager.laes import aabn, sager
    from afk.lager.til_kalender import lager_id, oprindelser

    d, valg = m.i_dag, m.valg
    with aabn(m.lager_sti) as forb:
        alle, fra, id_ = sager(forb, valgte or None), oprindelser(forb), lager_id(forb)
    kilder = (vis.Kilde(s, tuple(frister(s, d, valg)), *fra[s.borger.sag]) for s in alle)
    poster = vis.begivenheder(kilder, udvalg, d, navne)
    antal = sum(b.er_frist for b in poster)
    return vis.ical(poster, id_, d, varsel), (antal, len(poster) - antal)


def _fortael(m: Miljoe, fil: Path | None, antal: tuple[int, int], navne: bool) -> None:
    frister, moeder = antal
    hvad = f"{frister} {'frist' if frister == 1 else 'frister'} og {moeder} {'møde' if moeder == 1 else 'møder'}"
    if not any(antal):
        m.sig("Ingen frister eller møder passer, så kalenderen er tom. Vælg færre begrænsninger.")
    elif fil is not None:
        m.sig(f"{hvad} er skrevet til {fil}. Hent den ind i din kalender, og slet den: den er ikke krypteret.")
    elif m.ud_er_terminal:
        m.sig(f"{hvad}. Skriv dem til en fil med: afk kalender --fil frister.ics")
    if navne and any(antal):
        m.sig("Navnene står i titlerne, og delte kalendere viser titler: brug en kalender, som kun du kan se.")
