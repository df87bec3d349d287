"""Read the store: the light path of every command that shows something.

Only the driver is imported here; sqlite-utils alone would cost more than the whole command.
"""

import json
import re
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from datetime import date
from pathlib import Path
from typing import Any

from afk.fakta.base import Faktatype, typer
from afk.fakta.sag import Sag
from afk.fejl import AfkFejl
from afk.lager.aabn import aabnet
from afk.lager.driver import Forbindelse
from afk.lager.opslag import find_borger, lignende
from afk.lager.raekke import fra_raekker, kolonner

_LIGNER_CPR = re.compile(r"\d{6}[\s-]*[0-9A-Za-z]{4}")


class UkendtSag(AfkFejl):
    """No borger has that sag. What looks like a CPR number is not repeated in the text."""

    def __init__(self, sag: str, naer: Sequence[str] = ()) -> None:
        if _LIGNER_CPR.search(sag):
            super().__init__('Det ligner et CPR-nummer. Skriv sagens id i stedet; du ser dem med "afk borger liste".')
            return
        vist = "".join(c for c in sag if c.isprintable())[:40]
        forslag = f" Mente du {' eller '.join(naer)}?" if naer else ""
        super().__init__(f'Sagen "{vist}" findes ikke.{forslag} Se alle med "afk borger liste".')


@contextmanager
def aabn(sti: Path) -> Iterator[Forbindelse]:
    """The store for reading only, as it is at this moment for the whole block; migrated first when it is older.

    Raises LagerMangler, NoegleMangler and the other errors of afk.lager.fejl.
    """
    with aabnet(sti) as forb:
        forb.execute("PRAGMA query_only = ON")
        forb.execute("BEGIN")
        yield forb


def sager(forb: Forbindelse, valgte: Sequence[str] | None = None, alt: bool = False) -> list[Sag]:
    """Every borger with their facts, or the chosen ones, in the order they were registered.

    `valgte` are sager; case matters only where two differ in nothing else. The answers to forms, of which a
    borger has hundreds, come along only with `alt` (`Faktatype.regnes`). Raises UkendtSag.
    """
    return [sag for _, sag in sager_med_id(forb, None if valgte is None else _ider(forb, valgte), alt)]


def sager_med_id(forb: Forbindelse, ider: str | None, alt: bool = False) -> Iterator[tuple[int, Sag]]:
    """The same, each with the borger's id; `ider` is a JSON array of ids, or None for everybody."""
    fakta: dict[int, dict[type[Any], tuple[Any, ...]]] = {}
    for typ in typer().values():
        if typ.navn != "borgere" and (alt or typ.regnes):
            for borger, liste in _efter_borger(forb, typ, ider).items():
                fakta.setdefault(borger, {})[typ.klasse] = tuple(liste)
    ingen: Mapping[type[Any], tuple[Any, ...]] = {}
    return ((i, Sag(borger, fakta.get(i, ingen), foedt)) for i, foedt, borger in _borgere(forb, ider))


def _ider(forb: Forbindelse, valgte: Sequence[str]) -> str:
    """The ids as a JSON array: one parameter, however many."""
    ider = set()
    for sag in valgte:
        borger = find_borger(forb, sag)
        if borger is None:
            raise UkendtSag(sag, lignende(forb, sag))
        ider.add(borger)
    return json.dumps(sorted(ider))


def _borgere(forb: Forbindelse, ider: str | None) -> Iterator[tuple[int, date | None, Any]]:
    typ = typer()["borgere"]
    raekker = _hent(forb, f"SELECT id, cpr_foedt, {kolonner(typ)} FROM borgere", "id", ider)
    if not raekker:
        return iter(())
    id_, cpr_foedt, *felter = zip(*raekker, strict=True)
    foedt = [d and date.fromisoformat(d) for d in cpr_foedt]
    return zip(id_, foedt, fra_raekker(typ, felter), strict=True)


def _efter_borger(forb: Forbindelse, typ: Faktatype, ider: str | None) -> dict[int, list[Any]]:
    raekker = _hent(forb, f'SELECT borger, {kolonner(typ)} FROM "{typ.navn}"', "borger", ider)
    efter: dict[int, list[Any]] = {}
    if raekker:
        borgere, *felter = zip(*raekker, strict=True)
        for borger, fakta in zip(borgere, fra_raekker(typ, felter), strict=True):
            efter.setdefault(borger, []).append(fakta)
    return efter


def _hent(forb: Forbindelse, sql: str, kolonne: str, ider: str | None) -> list[tuple[Any, ...]]:
    hvor, parametre = ("", ()) if ider is None else (f"WHERE {kolonne} IN (SELECT value FROM json_each(?))", (ider,))
    raekker: list[tuple[Any, ...]] = forb.execute(f"{sql} {hvor} ORDER BY id", parametre).fetchall()
    return raekker
