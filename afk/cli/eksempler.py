"""The examples of a command: written in its docstring below a line "Fx:", one a line, shown below its options.

Fx:
afk frist --overdue  # Kun de overskredne.
"""

from collections.abc import Sequence
from typing import Any, NamedTuple

_BEGYND = "Fx:"


class Eksempel(NamedTuple):
    """A line somebody can copy, and a few words of what it does."""

    kommando: str
    ord_: str


def del_hjaelp(hjaelp: str | None) -> tuple[str, tuple[Eksempel, ...]]:
    """A docstring as its text and its examples."""
    tekst, _, linjer = (hjaelp or "").partition(f"\n{_BEGYND}\n")
    return tekst.strip(), tuple(_eksempel(linje) for linje in linjer.splitlines() if linje.strip())


def fx(*eksempler: str) -> str:
    """The part of a docstring that holds the examples, for a text that is put together."""
    return "\n".join(["", "", _BEGYND, *eksempler])


def skriv_eksempler(formatter: Any, eksempler: Sequence[Eksempel]) -> None:
    """The block on a help page. No line is broken, since it is there to be copied; in a block that is too wide for one
    line each, the words come below."""
    if not eksempler:
        return
    bredest = max(len(e.kommando) for e in eksempler)
    paa_een_linje = 2 + bredest + 2 + max(len(e.ord_) for e in eksempler) <= formatter.width
    with formatter.section("Eksempler"):
        for e in eksempler:
            formatter.write(f"  {e.kommando:{bredest}}  {e.ord_}\n" if paa_een_linje else _to_linjer(e))


def _to_linjer(e: Eksempel) -> str:
    return f"  {e.kommando}\n      {e.ord_}\n"


def _eksempel(linje: str) -> Eksempel:
    kommando, _, ord_ = linje.partition("  # ")
    return Eksempel(kommando.strip(), ord_.strip())


def til_registrering(kald: str, valg: str) -> str:
    """The examples of a command that adds a fact: `valg` are its required options with values."""
    return fx(f"{kald} {valg}  # Alt på én linje.", f"{kald}  # Bliv spurgt om det.")


def til_slut(kald: str, valg: str) -> str:
    """The examples of a command that ends something, today or on the day `valg` says."""
    return fx(f'{kald} {valg} "i går"  # Det skete i går.', f"{kald}  # I dag.")


def til_sletning(kald: str, valg: str) -> str:
    """The examples of a command that removes a fact; `valg` says which one."""
    return fx(f"{kald} {valg}  # Du bliver spurgt først.", f"{kald} {valg} --ja  # Uden at blive spurgt.")
