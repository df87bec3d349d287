"""`afk lager`: the store's state, and its key."""

import sys
from pathlib import Path
from typing import Annotated, Any

import typer

from afk.cli.faelles import Dato, Format, Lager, SomJson, kommando, miljoe, ny_app
from afk.cli.foerste import vis_ny_kode
from afk.cli.miljoe import Miljoe
from afk.cli.spoerg import ja_nej
from afk.fakta.vaerdier import dansk_ord
from afk.fejl import AfkFejl, BrugsFejl
from afk.vis.format import skriv, tekst
from afk.vis.rens import ren

app = ny_app("Lagerets tilstand og nøgle.")


@kommando(app, "status")
def status(
    ctx: typer.Context, form: Format = None, som_json: SomJson = False, dato: Dato = None, lager: Lager = None
) -> None:
    """Vis, hvor lageret ligger, hvad der er i det, og om det kan genoprettes.

    Fx: afk lager status
    """
    m = miljoe(ctx, lager, dato)
    raekke = _tilstand(m.lager_sti)
    valgt = m.form(form, som_json)
    if valgt == "linjer":
        m.ud.writelines(f"{navn}\t{ren(tekst(vaerdi))}\n" for navn, vaerdi in raekke.items())
    else:
        skriv(m.ud, valgt, [raekke], tuple(raekke), lambda: _skaerm(m, raekke))
    if not raekke["genoprettelseskode"]:
        m.sig("Der er ingen genoprettelseskode. Går nøglefilen tabt, er lageret tabt. Lav en kode: afk lager noegle")


@kommando(app, "noegle")
def noegle(
    ctx: typer.Context,
    genopret: Annotated[
        bool, typer.Option("--genopret", help="Læg en tabt nøglefil tilbage med genoprettelseskoden.")
    ] = False,
    ja: Annotated[bool, typer.Option("--ja", help="Spørg ikke, om en tidligere kode må erstattes.")] = False,
    lager: Lager = None,
) -> None:
    """Lav en genoprettelseskode, eller brug den til at lægge nøglefilen tilbage.

    Fx: afk lager noegle · afk lager noegle --genopret
    """
    m = miljoe(ctx, lager)
    if genopret:
        _genopret(m)
    else:
        _ny_kode(m, ja)


def _ny_kode(m: Miljoe, ja: bool) -> None:
    from afk.lager.noegle import find_noegle, har_genoprettelseskode

    if not m.kan_spoerge:
        raise BrugsFejl("Koden vises kun på en skærm. Kør afk lager noegle i et terminalvindue.")
    noegle_ = find_noegle(m.lager_sti)
    if har_genoprettelseskode(m.lager_sti) and not ja:
        m.sig("Lageret har allerede en genoprettelseskode. En ny gør den gamle ugyldig.")
        if not ja_nej(m, "Lav en ny kode?"):
            m.sig("Intet er ændret.")
            return
    vis_ny_kode(m, m.lager_sti, noegle_)


def _genopret(m: Miljoe) -> None:
    from afk.lager.noegle import genopret_noegle

    genopret_noegle(m.lager_sti, _laes_kode(m))
    m.sig("Nøglefilen er lagt tilbage. Lageret kan åbnes igen.")


def _laes_kode(m: Miljoe) -> str:
    """The code, typed without an echo, or one line of stdin; never an argument, where others could read it."""
    if m.kan_spoerge:
        from getpass import getpass

        return getpass("Genoprettelseskode (vises ikke): ", stream=m.err)
    kode = sys.stdin.readline()
    if not kode.strip():
        raise AfkFejl("Genoprettelseskoden mangler. Skriv den ved en skærm, eller send den ind på stdin.")
    return kode


def _tilstand(sti: Path) -> dict[str, Any]:
    from afk.fakta.base import typer as faktatyper
    from afk.lager.laes import aabn
    from afk.lager.noegle import har_genoprettelseskode

    with aabn(sti) as forb:

        def tal(sql: str) -> Any:
            return forb.execute(sql).fetchone()[0]

        antal = {navn: tal(f'SELECT count(*) FROM "{navn}"') for navn in faktatyper()}
        return {
            "lager": str(sti),
            "udgave": tal("PRAGMA user_version"),
            "bytes": sti.stat().st_size,
            **antal,
            "haendelser": tal("SELECT count(*) FROM haendelser"),
            "seneste_aendring": tal("SELECT max(tid) FROM haendelser"),
            "genoprettelseskode": har_genoprettelseskode(sti),
        }


def _skaerm(m: Miljoe, raekke: dict[str, Any]) -> None:
    from rich.table import Table

    t = Table.grid(padding=(0, 2, 0, 0))
    t.add_column(no_wrap=True, style="dim")
    t.add_column()
    for navn, vaerdi in raekke.items():
        t.add_row(dansk_ord(navn), ren(tekst(vaerdi)))
    m.console.print(t)
