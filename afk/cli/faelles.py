"""Options that many commands share, each declared once."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import TYPE_CHECKING, Annotated, Any, TypeVar

import typer

from afk.cli.dansk import Gruppe, Kommando
from afk.cli.miljoe import Miljoe
from afk.lager import bruger

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    from afk.fakta.sag import Sag
    from afk.lager.driver import Forbindelse
    from afk.lager.skriv import Skriver

F = TypeVar("F", bound=Callable[..., Any])

Lager = Annotated[str | None, typer.Option("--lager", metavar="STI", help="Lagerets fil (ellers AFK_LAGER).")]
Dato = Annotated[
    str | None, typer.Option("--dato", metavar="DATO", help="Regn, som om i dag var denne dato (ellers AFK_DATO).")
]
Format = Annotated[
    str | None,
    typer.Option("--format", metavar="FORMAT", help="tabel, json, csv eller linjer (ellers tabel på en skærm)."),
]
SomJson = Annotated[bool, typer.Option("--json", help="Det samme som --format json.")]
VisCpr = Annotated[bool, typer.Option("--vis-cpr", help="Vis hele CPR-nummeret.")]
SagArg = Annotated[str, typer.Argument(metavar="SAG", help="Sagens id.", show_default=False)]


def ny_app(hjaelp: str) -> typer.Typer:
    """An app for one command, or for a group of them."""
    return typer.Typer(
        cls=Gruppe, help=hjaelp, add_completion=False, rich_markup_mode=None, no_args_is_help=True,
        pretty_exceptions_enable=False, context_settings={"help_option_names": ["-h", "--help"]},
    )  # fmt: skip


def kommando(app: typer.Typer, navn: str, slut: str | None = None) -> Callable[[F], F]:
    """Register a function as a command with Danish help, and `slut` below it."""
    return app.command(navn, cls=Kommando, epilog=slut)


def miljoe(ctx: typer.Context, lager: str | None = None, dato: str | None = None) -> Miljoe:
    """The environment of this run: what stands at the command wins over what stands at `afk`."""
    rod = ctx.find_root().obj
    fra_rod = rod.get("lager") if isinstance(rod, dict) else None
    m = Miljoe(lager or fra_rod, dato, ctx.call_on_close)
    m.spoerg_om_adgangssaetning()
    bruger.brug(lambda: m.konfig.sagsbehandler.initialer)
    ctx.call_on_close(bruger.glem)
    return m


def hent_sager(m: Miljoe, valgte: "Sequence[str] | None" = None, alt: bool = False) -> "list[Sag]":
    """The borgere with their facts from the store, all or the chosen; the answers to forms only with `alt`."""
    from afk.lager.laes import aabn, sager

    with aabn(m.lager_sti) as forb:
        return sager(forb, valgte or None, alt)


@contextmanager
def skrivning(m: Miljoe, hvad: str, opret: bool = True) -> "Iterator[Skriver]":
    """A write transaction. The first one ever makes the store; its recovery code is the last thing on the screen."""
    from afk.cli.dagens_kopi import dagens_kopi
    from afk.cli.foerste import velkommen
    from afk.cli.pakning import pak_rester
    from afk.lager.skriv import skriv

    def nyt(sti: "Path", noegle: bytes) -> None:
        m.ved_slut(lambda: velkommen(m, sti, noegle))

    def foer(forb: "Forbindelse") -> None:
        pak_rester(m, forb)
        dagens_kopi(m, forb)

    bruger.hvem()  # a mistake in the settings is told before a store is made
    with skriv(m.lager_sti, hvad, m.i_dag, opret=opret, ved_oprettelse=nyt, foer_skrivning=foer) as s:
        yield s
