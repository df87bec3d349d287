"""`afk regler`: each rule as it is declared."""

from pathlib import Path
from typing import Annotated, Any

import typer

from afk.cli.faelles import Format, SomJson, kommando, miljoe, ny_app
from afk.cli.forslag import ukendt
from afk.cli.miljoe import Miljoe
from afk.dato import dansk
from afk.fejl import BrugsFejl
from afk.regler import regler
from afk.regler.base import Regel
from afk.vis.format import skriv

app = ny_app("")
KOLONNER = ("regel", "art", "gyldig_fra", "gyldig_til", "titel", "laengde")


@kommando(app, "regler")
def vis_regler(
    ctx: typer.Context,
    regel: Annotated[str | None, typer.Argument(metavar="[REGEL]", help="Kun denne regel, i fuld længde.")] = None,
    udkast: Annotated[
        str | None,
        typer.Option("--udkast", metavar="NAVN", help="For udviklere: skriv en ny regel med test at udfylde."),
    ] = None,
    til: Annotated[
        Path | None, typer.Option("--til", metavar="MAPPE", help="Mappen med afk's kildekode, som udkastet skrives i.")
    ] = None,
    form: Format = None,
    som_json: SomJson = False,
) -> None:
    """Forklar reglerne: hvornår de gælder, hvor lange de er, hvad der pauser og opfylder dem, og kilderne.

    Fx:
    afk regler  # Alle, en linje hver.
    afk regler indsatsgaranti  # Én i fuld længde.
    afk regler --udkast foerste-samtale  # Vis en ny regel og dens test at udfylde.
    """
    m = miljoe(ctx)
    if udkast is not None:
        _skriv_udkast(m, udkast, til, regel)
        return
    if til is not None:
        raise BrugsFejl("--til bruges kun sammen med --udkast NAVN.")
    valgte = _valgte(regel)
    raekker = [raekke(r) for r in valgte]
    valgt_form = m.form(form, som_json)
    skriv(m.ud, valgt_form, raekker, KOLONNER, lambda: _skaerm(m, valgte, helt=regel is not None), tuple(raekker[0]))


def _skriv_udkast(m: Miljoe, navn: str, til: Path | None, regel: str | None) -> None:
    from afk.cli import regler_udkast

    if regel is not None:
        raise BrugsFejl(f"Skriv enten reglen {regel} eller --udkast {navn}, ikke begge.")
    regler_udkast.koer(m, navn, til)


def raekke(r: Regel) -> dict[str, Any]:
    """The rule as a row for scripts."""
    return {
        "regel": r.navn,
        "titel": r.titel,
        "art": r.art,
        "gyldig_fra": r.gyldig_fra,
        "gyldig_til": r.gyldig_til,
        "starter": r.starter,
        "laengde": r.laengde,
        "pauser": r.pauser,
        "opfyldes": r.opfyldes,
        "bortfalder": r.bortfalder,
        "tolkninger": list(r.tolkninger),
        "forbehold": r.forbehold,
        "kilde": list(r.kilder),
    }


def _valgte(navn: str | None) -> list[Regel]:
    if navn is None:
        return list(regler())
    valgte = [r for r in regler() if r.navn == navn]
    if not valgte:
        raise ukendt("Reglen", navn, (r.navn for r in regler()))
    return valgte


def _skaerm(m: Miljoe, valgte: list[Regel], helt: bool) -> None:
    from rich.table import Table

    if helt:
        _helt(m, valgte[0])
        return
    t = Table(box=None, pad_edge=False, padding=(0, 2, 1, 0), header_style="bold", expand=True)
    t.add_column("Regel", no_wrap=True)
    t.add_column("Art", no_wrap=True)
    t.add_column("Længde", ratio=1)
    for r in valgte:
        t.add_row(r.navn, r.art, f"{r.titel}. {r.laengde}")
    m.console.print(t)
    m.sig("Hele reglen med pauser, tolkninger og kilder: afk regler indsatsgaranti")


def _helt(m: Miljoe, r: Regel) -> None:
    from rich.table import Table

    til = f" til {dansk(r.gyldig_til)}" if r.gyldig_til else ""
    m.console.print(f"{r.titel}", style="bold")
    t = Table.grid(padding=(0, 2, 0, 0))
    t.add_column(no_wrap=True, style="dim")
    t.add_column(ratio=1)
    for navn, tekst in (
        ("Regel", f"{r.navn} ({r.art})"),
        ("Gælder", f"fra {dansk(r.gyldig_fra)}{til}"),
        ("Starter", r.starter),
        ("Længde", r.laengde),
        ("Pauser", r.pauser),
        ("Opfyldes", r.opfyldes),
        ("Bortfalder", r.bortfalder),
        *((("Tolkning" if n == 0 else ""), f"{n + 1}. {t_}") for n, t_ in enumerate(r.tolkninger)),
        *([("Forbehold", r.forbehold[:1].upper() + r.forbehold[1:])] if r.forbehold else []),
        *((("Kilde" if n == 0 else ""), k) for n, k in enumerate(r.kilder)),
    ):
        t.add_row(navn, tekst)
    m.console.print(t)
    m.console.print("\nBeregningen er vejledende. Afgørelsen er kommunens.", style="dim")
