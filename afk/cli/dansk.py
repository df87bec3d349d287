"""The command line in Danish: help pages, and the texts of wrong use."""

import re
from collections.abc import Iterator
from difflib import get_close_matches
from typing import Any

from typer._click import exceptions as klik
from typer.core import TyperCommand, TyperGroup

_METAVAR = {"TEXT": "TEKST", "INTEGER": "TAL", "FLOAT": "TAL", "PATH": "STI", "FILENAME": "FIL", "BOOLEAN": ""}


def _brug(cmd: Any, ctx: Any) -> str:
    dele = " ".join(p for p in cmd.collect_usage_pieces(ctx) if p)
    dele = dele.replace("[OPTIONS]", "[VALG]").replace("COMMAND [ARGS]...", "KOMMANDO …").replace("...", "…")
    return f"Brug: {ctx.command_path} {dele}"


def _rens(tekst: str) -> str:
    for engelsk, dansk in (("[required]", "[påkrævet]"), ("[default: ", "[ellers: "), ("; required]", "; påkrævet]")):
        tekst = tekst.replace(engelsk, dansk)
    tekst = re.sub(r"; x>=\d+\]", "]", re.sub(r"\s*\[(\d+<=)?x[<>]=\d+\]", "", tekst))
    return tekst.replace("Show this message and exit.", "Vis denne hjælp.")


def _parametre(cmd: Any, ctx: Any, art: str) -> Iterator[tuple[str, str]]:
    for p in cmd.get_params(ctx):
        if p.param_type_name == art and (post := p.get_help_record(ctx)) is not None:
            navn, hjaelp = post
            for engelsk, dansk in _METAVAR.items():
                navn = navn.replace(f" {engelsk}", f" {dansk}".rstrip())
            yield navn.replace("...", "…"), _rens(hjaelp)


def _afsnit(formatter: Any, titel: str, poster: list[tuple[str, str]]) -> None:
    if poster:
        with formatter.section(titel):
            formatter.write_dl(poster, col_max=34)


def _hjaelp(cmd: Any, ctx: Any, formatter: Any) -> None:
    formatter.write(_brug(cmd, ctx) + "\n")
    cmd.format_help_text(ctx, formatter)
    _afsnit(formatter, "Argumenter", list(_parametre(cmd, ctx, "argument")))
    _afsnit(formatter, "Valg", list(_parametre(cmd, ctx, "option")))


class Kommando(TyperCommand):
    """A command with a Danish help page."""

    def format_help(self, ctx: Any, formatter: Any) -> None:
        _hjaelp(self, ctx, formatter)
        self.format_epilog(ctx, formatter)

    def get_usage(self, ctx: Any) -> str:
        return _brug(self, ctx)


class Gruppe(TyperGroup):
    """A group of commands with a Danish help page, and "Mente du …" for a misspelt one."""

    def poster(self, ctx: Any) -> list[tuple[str, str]]:
        """Each subcommand with its one line of help."""
        ud = []
        for navn in self.list_commands(ctx):
            cmd = self.get_command(ctx, navn)
            if cmd is not None and not cmd.hidden:
                ud.append((navn, cmd.get_short_help_str(100)))
        return ud

    def format_help(self, ctx: Any, formatter: Any) -> None:
        _hjaelp(self, ctx, formatter)
        _afsnit(formatter, "Kommandoer", self.poster(ctx))
        self.format_epilog(ctx, formatter)

    def get_usage(self, ctx: Any) -> str:
        return _brug(self, ctx)

    def resolve_command(self, ctx: Any, args: list[str]) -> Any:
        if self.get_command(ctx, args[0]) is None and not args[0].startswith("-"):
            navne = self.list_commands(ctx)
            naer = get_close_matches(args[0], navne, n=1, cutoff=0.5)
            forslag = f" Mente du {naer[0]}?" if naer else ""
            raise klik.UsageError(
                f"Kommandoen {args[0]!r} findes ikke.{forslag} Vælg en af: {', '.join(navne)}.", ctx=ctx
            )
        return super().resolve_command(ctx, args)


def brugsfejl(e: klik.ClickException) -> str:
    """The whole Danish text for a wrong use of the command line, ending with where to find help."""
    ctx = getattr(e, "ctx", None)
    hjaelp = f"\nSe hjælpen: {ctx.command_path} --help" if ctx is not None else ""
    return _besked(e) + hjaelp


def _besked(e: klik.ClickException) -> str:
    if isinstance(e, klik.MissingParameter):
        return f"Der mangler {_navn(e)}."
    if isinstance(e, klik.NoSuchOption):
        muligheder = get_close_matches(e.option_name, e.possibilities or (), n=1, cutoff=0.5)
        naer = f" Mente du {muligheder[0]}?" if muligheder else ""
        return f"Valget {e.option_name} findes ikke.{naer}"
    if isinstance(e, klik.BadOptionUsage):
        if "does not take a value" in e.message:
            return f"Valget {e.option_name} tager ingen værdi."
        return f"Valget {e.option_name} mangler sin værdi."
    if isinstance(e, klik.BadParameter):
        return f"Værdien for {_navn(e)} kan ikke bruges: {_vaerdifejl(e.message)}"
    if e.message.startswith("Got unexpected extra argument"):
        return 'Der er for mange ord i kommandoen. Sæt tekst med mellemrum i anførselstegn: "to ord"'
    if e.message.startswith("Missing command"):
        return "Der mangler en kommando."
    return e.message


def _navn(e: klik.BadParameter) -> str:
    if e.param is None:
        return "en værdi"
    if e.param.param_type_name == "argument":
        return e.param.human_readable_name.upper()
    return str(e.param.opts[0])


def _vaerdifejl(besked: str) -> str:
    if "is not a valid int" in besked:
        return "skriv et helt tal."
    if "is not in the range" in besked:
        return "tallet er for lille eller for stort."
    if "does not exist" in besked:
        return "filen findes ikke."
    return besked
