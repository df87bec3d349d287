"""Between rows of the store and facts: the columns of a type, and the values in and out."""

from collections.abc import Callable, Iterable, Iterator, Sequence
from typing import Any

from afk.fakta.base import Faktatype, Felt
from afk.fakta.vaerdier import Slags
from afk.lager.skema import er_tom_noegle

TOM_ER_NULL = "NULLIF(?, '')"
"""The placeholder of a value for which '' was bound instead of None."""


def kolonner(typ: Faktatype) -> str:
    """The columns of the type's fields, for SQL."""
    return ", ".join(f'"{f.navn}"' for f in typ.felter)


def fra_raekker(typ: Faktatype, felter: Sequence[Sequence[Any]]) -> Iterator[Any]:
    """Facts from their values as the store keeps them, given column by column.

    A column at a time, since a function call for each of a million cells is what reading would otherwise cost.
    """
    return map(typ.klasse._make, zip(*map(_kolonne_ud, [typ] * len(felter), typ.felter, felter), strict=True))


def til_raekker(typ: Faktatype, fakta: Iterable[Any]) -> list[tuple[Any, ...]]:
    """The values of the facts, a tuple each, for `pladser`: None is '' here.

    The driver takes 2 µs to bind a None and 0.1 µs for a text, and most fields of an import are empty.
    """
    felter = list(zip(*fakta, strict=True))
    return list(zip(*map(_kolonne_ind, typ.felter, felter), strict=True))


def pladser(typ: Faktatype) -> str:
    """The placeholders of the type's fields, for SQL, that turn '' into NULL."""
    return ", ".join("?" if er_tom_noegle(typ, f) else TOM_ER_NULL for f in typ.felter)


def gem_vaerdi(typ: Faktatype, felt: Felt, vaerdi: Any) -> Any:
    """One value as the store keeps it."""
    if vaerdi is None or vaerdi == "":
        return "" if er_tom_noegle(typ, felt) else None
    return felt.slags.gem(vaerdi)


def _kolonne_ud(typ: Faktatype, felt: Felt, vaerdier: Sequence[Any]) -> Sequence[Any]:
    hent: Callable[[Any], Any] | None = felt.slags.hent
    if er_tom_noegle(typ, felt):
        return [v or None for v in vaerdier]
    if hent is None:
        return vaerdier
    return [None if v is None else hent(v) for v in vaerdier]


def _kolonne_ind(felt: Felt, vaerdier: Sequence[Any]) -> Sequence[Any]:
    if type(felt.slags).gem is Slags.gem:
        return ["" if v is None else v for v in vaerdier]
    gem = felt.slags.gem
    return ["" if v is None else gem(v) for v in vaerdier]
