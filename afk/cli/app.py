"""`afk` itself: the group that finds each command's module when it is needed."""

from importlib import import_module
from typing import Annotated, Any

import typer

from afk import __version__
from afk.cli import KOMMANDOER
from afk.cli.dansk import Gruppe


class Rod(Gruppe):
    """The top group; importing a command's module waits until the command is used."""

    def list_commands(self, ctx: Any) -> list[str]:
        return list(KOMMANDOER)

    def get_command(self, ctx: Any, cmd_name: str) -> Any:
        if cmd_name not in KOMMANDOER:
            return None
        if cmd_name not in self.commands:
            modul = import_module(f"afk.cli.{KOMMANDOER[cmd_name][0]}")
            app = modul.app_for(cmd_name) if hasattr(modul, "app_for") else modul.app
            self.commands[cmd_name] = typer.main.get_command(app)
            self.commands[cmd_name].name = cmd_name
        return self.commands[cmd_name]

    def poster(self, ctx: Any) -> list[tuple[str, str]]:
        return [(navn, hjaelp) for navn, (_, hjaelp) in KOMMANDOER.items()]


app = typer.Typer(
    cls=Rod, add_completion=False, rich_markup_mode=None, pretty_exceptions_enable=False,
    context_settings={"help_option_names": ["-h", "--help"]},
)  # fmt: skip


def _version(vis: bool) -> None:
    if vis:
        print(f"afk {__version__}")
        raise typer.Exit


@app.callback(invoke_without_command=True)
def afk(
    ctx: typer.Context,
    lager: Annotated[
        str | None, typer.Option("--lager", metavar="STI", help="Lagerets fil (ellers AFK_LAGER).")
    ] = None,
    version: Annotated[
        bool, typer.Option("--version", callback=_version, is_eager=True, help="Vis versionen.")
    ] = False,
) -> None:
    """Frister, samtaler og aftaler for dine egne borgere i Afklaringspuljen, Flere skal med og ressourceforløb.

    Fx:
    afk demo  # Prøv på opdigtede borgere.
    afk import borgere.csv forloeb.csv  # Hent dine egne.
    afk frist --overdue  # Hver morgen: det, der er overskredet.
    """
    ctx.obj = {"lager": lager}
    if ctx.invoked_subcommand is None:
        from afk.cli.faelles import miljoe
        from afk.cli.velkomst import goddag

        goddag(miljoe(ctx))
