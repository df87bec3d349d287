"""The command tree as plain data, for what is made from it: completion scripts."""

from collections.abc import Iterator
from typing import Any, NamedTuple

from typer.main import get_command

from afk.fakta.base import typer as faktatyper
from afk.fakta.borger import TYPE as BORGERE
from afk.fakta.vaerdier import JaNej, Kode
from afk.regler import regler
from afk.regler.base import ART
from afk.vis.format import FORMATER

_FILER = ("STI", "FIL", "FIL…", "MAPPE", "[MAPPE]")


class Valgmulighed(NamedTuple):
    """An option: its names, its help, the values it takes when they are a fixed list, whether it takes a file."""

    navne: tuple[str, ...]
    hjaelp: str
    vaerdier: tuple[str, ...] = ()
    fil: bool = False
    flag: bool = False


class Knude(NamedTuple):
    """A command or group: the words that lead to it, its subcommands with their help, its options."""

    sti: tuple[str, ...]
    under: tuple[tuple[str, str], ...]
    valg: tuple[Valgmulighed, ...]
    tager_filer: bool
    ord_: tuple[str, ...] = ()
    """The words its first argument may be, when they are a fixed list."""


def knuder() -> list[Knude]:
    """Every command, the root first. Imports all command modules and no store."""
    from afk.cli.app import app

    return list(_gennemgaa(get_command(app), ()))


def _gennemgaa(cmd: Any, sti: tuple[str, ...]) -> Iterator[Knude]:
    under = tuple(cmd.poster(None)) if hasattr(cmd, "list_commands") else ()
    argumenter = [p for p in cmd.params if p.param_type_name == "argument"]
    yield Knude(
        sti,
        under,
        tuple(_valg(sti, p) for p in cmd.params if p.param_type_name == "option" and not p.hidden),
        any(p.metavar in _FILER for p in argumenter),
        tuple(r.navn for r in regler()) if sti == ("regler",) else (),
    )
    for navn, _ in under:
        yield from _gennemgaa(cmd.get_command(None, navn), (*sti, navn))


def _valg(sti: tuple[str, ...], p: Any) -> Valgmulighed:
    navne = tuple(o for o in p.opts if o.isascii() and "_" not in o)
    return Valgmulighed(navne, p.help or "", _vaerdier(sti, p), p.metavar in _FILER, p.is_flag)


def _vaerdier(sti: tuple[str, ...], p: Any) -> tuple[str, ...]:
    faste = {"--format": FORMATER, "--art": ART, "--regel": tuple(r.navn for r in regler())}
    if p.opts[0] in faste:
        return faste[p.opts[0]]
    if p.opts[0] == "--type" and sti in (("import",), ("eksport",)):
        return tuple(faktatyper())
    typ = next((t for t in faktatyper().values() if sti and t.kommando == sti[0]), None)
    if sti[:1] == ("borger",):
        typ = faktatyper()["forloeb"] if p.name == "slutaarsag" else BORGERE
    slags = next((f.slags for f in typ.felter if f.navn == p.name), None) if typ is not None else None
    if isinstance(slags, Kode):
        return slags.koder
    return ("ja", "nej") if isinstance(slags, JaNej) else ()
