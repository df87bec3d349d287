"""Many rows in few statements: each has a price of its own, most of all in a table with triggers."""

from collections.abc import Callable, Sequence
from itertools import chain
from typing import Any, NamedTuple

from afk.lager.driver import Forbindelse

AD_GANGEN = 100
"""Rows in a statement; SQLite takes 32,766 values, and no table has a third of 300 columns."""


class Kolonne(NamedTuple):
    """A column of the rows to insert."""

    navn: str
    plads: str
    """The placeholder of a value, for SQL."""
    vaerdier: Sequence[Any]
    """One for each row."""
    gem: Callable[[Sequence[Any]], Sequence[Any]] = list
    """From a stretch of the values to what is bound."""


def i_een_saetning(kolonner: Sequence[Kolonne]) -> bool:
    """Whether the rows are so few that SQLite inserts all of them or none."""
    return len(kolonner[0].vaerdier) <= AD_GANGEN


def indsaet(forb: Forbindelse, tabel: str, kolonner: Sequence[Kolonne]) -> None:
    """Insert the rows in their order. When it fails, the statements before the one that did stand."""
    plads = f"({', '.join(k.plads for k in kolonner)})"
    navne = ", ".join(f'"{k.navn}"' for k in kolonner)
    for fra in range(0, len(kolonner[0].vaerdier), AD_GANGEN):
        raekker = list(zip(*(k.gem(k.vaerdier[fra : fra + AD_GANGEN]) for k in kolonner), strict=True))
        pladser = ", ".join([plads] * len(raekker))
        forb.execute(f'INSERT INTO "{tabel}" ({navne}) VALUES {pladser}', list(chain.from_iterable(raekker)))
