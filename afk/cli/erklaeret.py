"""Options made from the declared fields: a command for a fact type never lists the fields again."""

import inspect
from collections.abc import Callable, Mapping, Sequence
from datetime import date
from typing import Annotated, Any

import typer

from afk.cli.faelles import Dato, Lager, SagArg
from afk.fakta.base import Felt
from afk.fakta.vaerdier import Ugyldig
from afk.fejl import BrugsFejl

Felter = dict[str, str]
"""What was typed, by field; only the options that were given."""


def med_felter(
    funktion: Callable[..., Any], felter: Sequence[Felt], ekstra: Mapping[str, Any] | None = None, sag: bool = True
) -> Callable[..., Any]:
    """`funktion(ctx, sag, felter, dato, lager, **ekstra)` as a function typer can read, with an option a field.

    A type with a field `dato` uses `--dato` for it; the as-of date is then AFK_DATO.
    """
    navne = [f.navn for f in felter]
    faste: dict[str, tuple[Any, Any]] = {"ctx": (typer.Context, inspect.Parameter.empty)}
    if sag:
        faste["sag"] = (SagArg, inspect.Parameter.empty)
    valg = {f.navn: (Annotated[str | None, _option(f)], None) for f in felter}
    slut: dict[str, tuple[Any, Any]] = {"lager": (Lager, None), **(ekstra or {})}
    if "dato" not in navne:
        slut["dato"] = (Dato, None)

    def kald(**kw: Any) -> Any:
        skrevet = {n: kw.pop(n) for n in navne}
        kw.setdefault("dato", None)
        return funktion(felter={n: v for n, v in skrevet.items() if v is not None}, **kw)

    kald.__doc__ = funktion.__doc__
    kald.__signature__ = inspect.Signature(  # type: ignore[attr-defined]
        [
            inspect.Parameter(n, inspect.Parameter.POSITIONAL_OR_KEYWORD, annotation=a, default=d)
            for n, (a, d) in {**faste, **valg, **slut}.items()
        ]
    )
    kald.__annotations__ = {n: a for n, (a, _) in {**faste, **valg, **slut}.items()}
    return kald


def laes_felter(skrevet: Felter, felter: Sequence[Felt], i_dag: date) -> dict[str, Any]:
    """The values of the options; "-" is None, which clears. Raises BrugsFejl that names the option."""
    ud: dict[str, Any] = {}
    for felt in felter:
        tekst = skrevet.get(felt.navn, "").strip()
        if not tekst:
            continue
        if tekst == "-":
            if felt.kraevet or felt.navn == "sag":
                raise BrugsFejl(f"{valgnavn(felt)} kan ikke slettes. Skriv en værdi.")
            ud[felt.navn] = None
            continue
        try:
            ud[felt.navn] = felt.slags.laes(tekst, i_dag)
        except Ugyldig as e:
            raise BrugsFejl(f"{valgnavn(felt)}: {e}") from None
    return ud


def valgnavn(felt: Felt) -> str:
    """--timer-er-skoen"""
    return "--" + felt.navn.replace("_", "-")


def _option(felt: Felt) -> Any:
    navne = list(dict.fromkeys((valgnavn(felt), "--" + felt.navn)))
    hjaelp = f"{felt.hjaelp[:1].upper()}{felt.hjaelp[1:]} ({felt.slags.dansk})."
    return typer.Option(*navne, metavar="VÆRDI", help=hjaelp, show_default=False)
