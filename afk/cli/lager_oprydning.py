"""`afk lager oprydning`: the cases that were closed so long ago that they are to go."""

import re
from datetime import date
from typing import TYPE_CHECKING, Annotated

import typer

from afk.cli.borger_slet import goer_faerdig
from afk.cli.faelles import Dato, Format, Lager, SomJson, kommando, miljoe
from afk.cli.miljoe import Miljoe
from afk.cli.spoerg import ja_nej
from afk.dato import dansk_kort, plus_maaneder
from afk.fejl import BrugsFejl
from afk.vis.format import skriv
from afk.vis.rens import ren

if TYPE_CHECKING:
    from afk.lager.slet import Lukket

KOLONNER = ("sag", "navn", "lukket", "slettet")
_ALDER = re.compile(r"([1-9]\d{0,2}) (år|aar|måned|måneder|maaned|maaneder)")


def tilslut(app: typer.Typer) -> None:
    """Add the command to the group `afk lager`."""
    kommando(app, "oprydning")(oprydning)


def oprydning(
    ctx: typer.Context,
    aeldre_end: Annotated[
        str, typer.Option("--aeldre-end", metavar="ALDER", help='Lukket for længere siden: "5 år" eller "18 måneder".')
    ],
    ja: Annotated[bool, typer.Option("--ja", help="Slet dem uden at spørge.")] = False,
    form: Format = None,
    som_json: SomJson = False,
    dato: Dato = None,
    lager: Lager = None,
) -> None:
    """Vis de sager, der er lukket for længe siden, og slet dem for altid, når du siger ja. Det kan ikke fortrydes.

    Uden skærm og uden --ja vises de kun.

    Fx:
    afk lager oprydning --aeldre-end "5 år"  # Se dem, og svar ja eller nej.
    afk lager oprydning --aeldre-end "18 måneder" --format csv  # Til et regneark.
    """
    m = miljoe(ctx, lager, dato)
    maaneder, valgt = laes_alder(aeldre_end), m.form(form, som_json)
    gamle = _gamle(m, maaneder)
    if valgt == "tabel":
        _tabel(m, gamle)
    slettes = bool(gamle) and (ja or _ja(m, gamle, vist=valgt == "tabel"))
    slettet = _slet(m, gamle) if slettes else set()
    if valgt != "tabel":
        skriv(m.ud, valgt, [x._asdict() | {"slettet": x.sag in slettet} for x in gamle], KOLONNER, lambda: None)
    if slettes:
        goer_faerdig(m)
    elif gamle:
        m.sig(
            "Intet er slettet."
            if m.kan_spoerge
            else "Intet er slettet. Slet dem med --ja, eller kør igen ved en skærm."
        )
    else:
        m.sig("Ingen sager er lukket for så længe siden.")


def laes_alder(tekst: str) -> int:
    """Months: "5 år" is 60, "18 måneder" is 18. Raises BrugsFejl for anything else."""
    fundet = _ALDER.fullmatch(tekst.strip().lower())
    if fundet is None:
        raise BrugsFejl('--aeldre-end skal være et helt antal år eller måneder. Skriv fx "5 år" eller "18 måneder".')
    return int(fundet[1]) * (12 if fundet[2] in ("år", "aar") else 1)


def er_gammel(lukket: date, maaneder: int, i_dag: date) -> bool:
    """Closed more than so many months ago; on the very day they are full it is not yet."""
    return plus_maaneder(lukket, maaneder) < i_dag


def _gamle(m: Miljoe, maaneder: int) -> "list[Lukket]":
    from afk.lager.laes import aabn
    from afk.lager.slet import lukkede

    with aabn(m.lager_sti) as forb:
        return [x for x in lukkede(forb) if er_gammel(x.lukket, maaneder, m.i_dag)]


def _ja(m: Miljoe, gamle: "list[Lukket]", vist: bool) -> bool:
    """False too when nobody is there to answer."""
    if not m.kan_spoerge:
        return False
    if not vist:
        m.sig(f"Lukkede sager: {', '.join(ren(x.sag) for x in gamle)}")
    m.sig("Slet kun det, der er journaliseret i fagsystemet.")
    hvad = "den ene sag" if len(gamle) == 1 else f"de {len(gamle)} sager"
    return ja_nej(m, f"Slet alt om {hvad} for altid?")


def _slet(m: Miljoe, gamle: "list[Lukket]") -> set[str]:
    from afk.lager.slet import slet_lukkede

    slettet = {p.sag for p in slet_lukkede(m.lager_sti, gamle)}
    hvad = "Én sag er slettet" if len(slettet) == 1 else f"{len(slettet)} sager er slettet"
    m.sig(f"{hvad} med alt, hvad der stod i lageret.")
    return slettet


def _tabel(m: Miljoe, gamle: "list[Lukket]") -> None:
    from rich.table import Table
    from rich.text import Text

    t = Table(box=None, pad_edge=False, padding=(0, 2, 0, 0), header_style="bold")
    for navn in ("Sag", "Navn", "Lukket"):
        t.add_column(navn)
    for x in gamle:
        t.add_row(Text(ren(x.sag)), Text(ren(x.navn or "")), dansk_kort(x.lukket))
    if gamle:
        m.console.print(t)
