"""The command tree as plain data, for what is made from it: completion scripts, help pages, the manual."""

from collections.abc import Iterator, Sequence
from functools import cache
from typing import Any

from typer.main import get_command

from afk.cli.dansk import brug, i_orden, poster
from afk.cli.hurtig_hjaelp import overskrift
from afk.fakta.base import typer as faktatyper
from afk.fakta.borger import TYPE as BORGERE
from afk.fakta.vaerdier import JaNej, Kode
from afk.regler import regler
from afk.regler.base import ART
from afk.vis.format import FORMATER
from afk.vis.knude import Knude, Valg

_FILER = ("STI", "FIL", "FIL…", "MAPPE", "[MAPPE]")
_BREDDE = 78


def knuder() -> list[Knude]:
    """Every command that is shown, the root first. Imports all command modules and no store."""
    from afk.cli.app import app

    return list(_gennemgaa(get_command(app), None, ()))


def hjaelpefil(knuder: Sequence[Knude]) -> str:
    """The help pages below each other, as afk.cli.hurtig_hjaelp reads them."""
    sider = (f"{overskrift(k.sti)}\n{k.kender}\n{k.side}\n" for k in knuder)
    return "\n".join(["Lavet af kommandotræet. Ret den ikke her.", *sider])


def _gennemgaa(cmd: Any, over: Any, sti: tuple[str, ...]) -> Iterator[Knude]:
    navn = sti[-1] if sti else "afk"
    ctx = cmd.context_class(cmd, over, info_name=navn, terminal_width=_BREDDE, **cmd.context_settings)
    knude = _knude(cmd, ctx, sti)
    yield knude
    for navn, _ in knude.under:
        yield from _gennemgaa(cmd.get_command(ctx, navn), ctx, (*sti, navn))


def _knude(cmd: Any, ctx: Any, sti: tuple[str, ...]) -> Knude:
    argumenter = [p for p in cmd.params if p.param_type_name == "argument"]
    return Knude(
        sti,
        tuple(cmd.poster(ctx)) if hasattr(cmd, "poster") else (),
        tuple(_valg(sti, p) for p in i_orden(cmd.params) if p.param_type_name == "option" and not p.hidden),
        any(p.metavar in _FILER for p in argumenter),
        bool(argumenter) and str(argumenter[0].metavar).strip("[]…") == "SAG",
        _ord(sti),
        brug(cmd, ctx),
        cmd.help,
        (*poster(cmd, ctx, "argument"), *poster(cmd, ctx, "option")),
        cmd.dens_eksempler(ctx),
        cmd.epilog or "",
        _kender(cmd, ctx),
        cmd.get_help(ctx),
    )


def _kender(cmd: Any, ctx: Any) -> str:
    """Every word the command knows, as Knude.kender has them."""
    valg = [p for p in cmd.get_params(ctx) if p.param_type_name == "option"]
    # sorted: those of --help come from a set, in another order at every run
    felter = [[o for p in valg if p.is_flag == flag for o in sorted(p.opts, key=len)] for flag in (True, False)]
    vist = [navn for navn, _ in cmd.poster(ctx)] if hasattr(cmd, "poster") else []
    skjult = [navn for navn in cmd.list_commands(ctx) if navn not in vist] if vist else []
    return "|".join(" ".join(felt) for felt in (*felter, vist, skjult))


def _valg(sti: tuple[str, ...], p: Any) -> Valg:
    navne = tuple(o for o in p.opts if o.isascii() and "_" not in o)
    return Valg(navne, p.help or "", _vaerdier(sti, p), p.metavar in _FILER, p.is_flag)


def _vaerdier(sti: tuple[str, ...], p: Any) -> tuple[str, ...]:
    """The values an option takes: those of its command, else of its field, else of its name."""
    navn = p.opts[0]
    if (*sti, navn) in _egne():
        return _egne()[*sti, navn]
    typ = next((t for t in faktatyper().values() if sti and t.kommando == sti[0]), None)
    if sti[:1] == ("borger",):
        typ = faktatyper()["forloeb"] if p.name == "slutaarsag" else BORGERE
    slags = next((f.slags for f in typ.felter if f.navn == p.name), None) if typ is not None else None
    if isinstance(slags, Kode):
        return slags.koder
    if isinstance(slags, JaNej):
        return ("ja", "nej")
    return {"--format": FORMATER, "--art": ART, "--regel": _regelnavne()}.get(navn, ())


@cache
def _egne() -> dict[tuple[str, ...], tuple[str, ...]]:
    """Command and option → its values, where no field and no other command has them."""
    from afk.cli import borger_indsigt, kalender, stepup_deling, stepup_valg
    from afk.rapport.tal import ORDNINGER
    from afk.tjek import alle_tjek
    from afk.tjek.base import ALVOR

    return {
        ("import", "--type"): tuple(faktatyper()),
        ("eksport", "--type"): tuple(faktatyper()),
        ("borger", "indsigt", "--format"): borger_indsigt.FORMATER,
        ("kalender", "--kun"): kalender.KUN,
        ("rapport", "--ordning"): tuple(ORDNINGER),
        ("tjek", "--alvor"): ALVOR,
        ("tjek", "--kode"): tuple(t.kode for t in alle_tjek()),
        ("stepup", "deling", "--hvad"): tuple(stepup_deling.NAVN),
        **{("stepup", k, "--format"): stepup_valg.FORMATER for k in ("deling", "indkald", "aftale")},
    }


def _ord(sti: tuple[str, ...]) -> tuple[str, ...]:
    """The words that the first argument of a command may be; the municipality's own forms are not among them."""
    from afk.skemaer.laes import indbyggede
    from afk.vis.fuldfoer import SKALLER

    if sti in (("skema", "vis"), ("skema", "kopier")):
        return tuple(indbyggede())
    if sti == ("fuldfoer",):
        return (*SKALLER, "man")
    return _regelnavne() if sti == ("regler",) else ()


def _regelnavne() -> tuple[str, ...]:
    return tuple(r.navn for r in regler())
