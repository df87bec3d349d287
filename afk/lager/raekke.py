"""Between rows of the store and facts: the columns of a type, and the values in and out."""

from collections.abc import Callable, Iterable, Iterator, Sequence
from functools import lru_cache
from typing import Any

from afk.fakta.base import Faktatype, Felt
from afk.fakta.vaerdier import Slags
from afk.lager.skema import er_tom_noegle

TOM_ER_NULL = "NULLIF(?, '')"
"""The placeholder of a value for which '' was bound instead of None."""
_HUSKES = 50_000
"""Values of a column that are remembered while it is written: more than there are birth dates."""


def kolonner(typ: Faktatype) -> str:
    """The columns of the type's fields, for SQL."""
    return ", ".join(f'"{f.navn}"' for f in typ.felter)


def fra_raekker(typ: Faktatype, felter: Sequence[Sequence[Any]]) -> Iterator[Any]:
    """Facts from their values as the store keeps them, given column by column."""
    return map(typ.klasse._make, zip(*fra_kolonner(typ, felter), strict=True))


def fra_kolonner(typ: Faktatype, felter: Sequence[Sequence[Any]]) -> Iterator[Sequence[Any]]:
    """The values as facts hold them, from those that the store keeps.

    A column at a time, since a function call for each of a million cells is what reading would otherwise cost.
    """
    return map(_kolonne_ud, [typ] * len(felter), typ.felter, felter)


def som_kolonner(typ: Faktatype, fakta: Iterable[Any]) -> dict[str, Sequence[Any]]:
    """The values of facts by the name of their field."""
    return dict(zip([f.navn for f in typ.felter], zip(*fakta, strict=True), strict=False))


def plads(typ: Faktatype, felt: Felt) -> str:
    """The placeholder of a field's value, for SQL; one that turns '' into NULL where the value may be missing."""
    return "?" if er_tom_noegle(typ, felt) else TOM_ER_NULL


def gemmer(felt: Felt) -> Callable[[Sequence[Any]], Sequence[Any]]:
    """From values of the field, a stretch at a time, to what is bound for `plads`: None is '' here.

    The driver takes 2 µs to bind a None and 0.1 µs for a text, and most fields of an import are empty.
    """
    if type(felt.slags).gem is Slags.gem:
        return lambda vaerdier: ["" if v is None else v for v in vaerdier]
    gem = felt.slags.gem
    husket = lru_cache(maxsize=_HUSKES)(lambda v: "" if v is None else gem(v))
    return lambda vaerdier: list(map(husket, vaerdier))


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
