"""What a calendar needs of the store beside the facts: which rows they are, and how often they have changed."""

from collections import Counter
from typing import NamedTuple
from uuid import UUID

from afk.lager.driver import Forbindelse


class Oprindelse(NamedTuple):
    """Where a borger's facts come from. A row keeps its id for as long as it is there, whatever changes in it."""

    borger: int
    """The row of the borger."""
    moeder: tuple[int, ...]
    """The rows of the møder, in the order of `Sag.af(Moede)`."""
    aendringer: int
    """The rows of the history about the borger: one more with each change of any fact, never fewer."""


def lager_id(forb: Forbindelse) -> UUID:
    """What tells this store from every other; copies of a store share it."""
    return UUID(forb.execute("SELECT vaerdi FROM meta WHERE noegle = 'uuid'").fetchone()[0])


def oprindelser(forb: Forbindelse) -> dict[str, Oprindelse]:
    """The origin of every borger's facts, by sag."""
    moeder: dict[int, list[int]] = {}
    for borger, id_ in forb.execute("SELECT borger, id FROM moeder ORDER BY id"):
        moeder.setdefault(borger, []).append(id_)
    aendringer = Counter(dict(forb.execute("SELECT borger, count(*) FROM historik GROUP BY borger")))
    return {
        sag: Oprindelse(id_, tuple(moeder.get(id_, ())), aendringer[id_])
        for id_, sag in forb.execute("SELECT id, sag FROM borgere")
    }
