"""The command line in Danish: help pages, and the texts of wrong use."""

import re
from collections.abc import Iterator, Sequence
from typing import Any

from typer._click import exceptions as klik
from typer.core import TyperCommand, TyperGroup

from afk.cli.eksempler import Eksempel, del_hjaelp, skriv_eksempler
from afk.cli.forslag import ukendt_kommando, ukendt_valg

_METAVAR = {"TEXT": "TEKST", "INTEGER": "TAL", "FLOAT": "TAL", "PATH": "STI", "FILENAME": "FIL", "BOOLEAN": ""}
_SIDST = ("--format", "--json", "--dato", "--lager", "--help")
"""Options that most commands have; they come last on a help page, in this order."""


def brug(cmd: Any, ctx: Any) -> str:
    """afk borger vis [VALG] SAG"""
    dele = " ".join(p for p in cmd.collect_usage_pieces(ctx) if p)
    dele = dele.replace("[OPTIONS]", "[VALG]").replace("COMMAND [ARGS]...", "KOMMANDO …").replace("...", "…")
    return f"{ctx.command_path} {re.sub('[{}]', '', dele)}"


def i_orden(parametre: Sequence[Any]) -> list[Any]:
    """The parameters with those that most commands have last. A type's own field `dato` keeps its place."""
    return sorted(parametre, key=_plads)


def _plads(p: Any) -> int:
    fundet = [_SIDST.index(o) for o in p.opts if o in _SIDST and p.metavar != "VÆRDI"]
    return fundet[0] if fundet else -1


def poster(cmd: Any, ctx: Any, art: str) -> Iterator[tuple[str, str]]:
    """The arguments or the options of a command as a help page has them: how each is written, what it is."""
    for p in i_orden(cmd.get_params(ctx)):
        if p.param_type_name == art and (post := p.get_help_record(ctx)) is not None:
            yield _navne(post[0]), _rens(post[1])


def _navne(navn: str) -> str:
    """--i-plan VÆRDI: without the spelling of --i_plan, and in Danish."""
    navn = re.sub(r", --\w*_\w*", "", navn)
    for engelsk, dansk in _METAVAR.items():
        navn = navn.replace(f" {engelsk}", f" {dansk}".rstrip())
    return navn.replace("...", "…")


def _rens(tekst: str) -> str:
    for engelsk, dansk in (("[required]", "[påkrævet]"), ("[default: ", "[ellers: "), ("; required]", "; påkrævet]")):
        tekst = tekst.replace(engelsk, dansk)
    tekst = re.sub(r"(?:; |(?<=\[))(?:\d+<=)?x[<>]=\d+(?=\])", "", tekst)
    return tekst.replace("  []", "").replace("Show this message and exit.", "Vis denne hjælp.")


def _afsnit(formatter: Any, titel: str, indhold: list[tuple[str, str]]) -> None:
    if indhold:
        with formatter.section(titel):
            formatter.write_dl(indhold, col_max=34)


def _side(cmd: Any, ctx: Any, formatter: Any, under: list[tuple[str, str]]) -> None:
    """A whole help page."""
    formatter.write(f"Brug: {brug(cmd, ctx)}\n")
    cmd.format_help_text(ctx, formatter)
    _afsnit(formatter, "Argumenter", list(poster(cmd, ctx, "argument")))
    _afsnit(formatter, "Valg", list(poster(cmd, ctx, "option")))
    _afsnit(formatter, "Kommandoer", under)
    skriv_eksempler(formatter, cmd.dens_eksempler(ctx))
    cmd.format_epilog(ctx, formatter)


class Kommando(TyperCommand):
    """A command with a Danish help page; its examples stand in its docstring."""

    def __init__(self, *args: Any, help: str | None = None, **kw: Any) -> None:
        tekst, self.eksempler = del_hjaelp(help)
        super().__init__(*args, help=tekst, **kw)

    def dens_eksempler(self, ctx: Any) -> tuple[Eksempel, ...]:
        """As the docstring has them."""
        return self.eksempler

    def format_help(self, ctx: Any, formatter: Any) -> None:
        _side(self, ctx, formatter, [])

    def get_usage(self, ctx: Any) -> str:
        return f"Brug: {brug(self, ctx)}"


class Gruppe(TyperGroup):
    """A group of commands with a Danish help page, and "Mente du …" for a misspelt one."""

    def __init__(self, *args: Any, help: str | None = None, **kw: Any) -> None:
        tekst, self.eksempler = del_hjaelp(help)
        super().__init__(*args, help=tekst, **kw)

    def dens_eksempler(self, ctx: Any) -> tuple[Eksempel, ...]:
        """Its own examples, or the first one of each of its commands."""
        under: list[Any] = [self.get_command(ctx, navn) for navn, _ in self.poster(ctx)] if not self.eksempler else []
        return self.eksempler or tuple(e for cmd in under for e in cmd.eksempler[:1])

    def poster(self, ctx: Any) -> list[tuple[str, str]]:
        """Each subcommand with its one line of help: the first sentence."""
        kommandoer: list[tuple[str, Any]] = [(navn, self.get_command(ctx, navn)) for navn in self.list_commands(ctx)]
        return [(navn, _foerste_saetning(cmd.help)) for navn, cmd in kommandoer if not cmd.hidden]

    def format_help(self, ctx: Any, formatter: Any) -> None:
        _side(self, ctx, formatter, self.poster(ctx))

    def get_usage(self, ctx: Any) -> str:
        return f"Brug: {brug(self, ctx)}"

    def resolve_command(self, ctx: Any, args: list[str]) -> Any:
        if self.get_command(ctx, args[0]) is None:
            raise klik.UsageError(ukendt_kommando(args[0], [navn for navn, _ in self.poster(ctx)]), ctx=ctx)
        return super().resolve_command(ctx, args)


def _foerste_saetning(hjaelp: str) -> str:
    """Up to the first full stop, on one line."""
    afsnit = " ".join(hjaelp.partition("\n\n")[0].split())
    return afsnit.partition(". ")[0].removesuffix(".") + "."


def brugsfejl(e: klik.ClickException) -> str:
    """The whole Danish text for a wrong use of the command line, ending with where to find help."""
    ctx = getattr(e, "ctx", None)
    hjaelp = f"\nSe hjælpen: {ctx.command_path} --help" if ctx is not None else ""
    return _besked(e) + hjaelp


def _besked(e: klik.ClickException) -> str:
    if isinstance(e, klik.MissingParameter):
        return f"Der mangler {_navn(e)}."
    if isinstance(e, klik.NoSuchOption):
        kendte = [o for p in e.ctx.command.get_params(e.ctx) for o in p.opts] if e.ctx is not None else []
        return ukendt_valg(e.option_name, [o for o in kendte if o.startswith("-")])
    if isinstance(e, klik.BadOptionUsage):
        if "does not take a value" in e.message:
            return f"Valget {e.option_name} tager ingen værdi. Skriv det alene."
        return f"Valget {e.option_name} mangler sin værdi. Skriv den efter {e.option_name}."
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


def _graenser(besked: str) -> str:
    """What the number must be, from click's "60 is not in the range 1<=x<=52."."""
    mindst, hoejst = (re.search(m, besked) for m in (r"(\d+)<=x|x>=(\d+)", r"x<=(\d+)"))
    fra, til = mindst and (mindst[1] or mindst[2]), hoejst and hoejst[1]
    if fra and til:
        return f"skriv et tal fra {fra} til {til}."
    return f"skriv et tal på mindst {fra}." if fra else f"skriv et tal på højst {til}."


def _vaerdifejl(besked: str) -> str:
    if "is not a valid int" in besked:
        return "skriv et helt tal."
    if "is not in the range" in besked:
        return _graenser(besked)
    if "does not exist" in besked:
        return "filen findes ikke."
    return besked
