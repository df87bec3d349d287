"""Delete persons: from every table, from the history, and from the pages of the file.

SQLCipher writes zeros over what is deleted, but rows that SQLite has moved between pages leave copies in their free
space, and older pages stand in the -wal file. So the file is packed afterwards. Until that is done a mark stands in
`meta`, so that whoever writes next does what is left.
"""

import json
from collections.abc import Callable, Collection, Iterator
from contextlib import contextmanager
from datetime import date
from pathlib import Path
from typing import NamedTuple

from afk.fakta.base import typer
from afk.fejl import AfkFejl
from afk.lager.aabn import aabnet
from afk.lager.driver import Forbindelse
from afk.lager.fejl import DiskFejl, DiskFuld, Optaget, UventetFejl, oversat
from afk.lager.haendelse import haendelse
from afk.lager.historik_slet import slet_indhold
from afk.lager.person import Person, Personer
from afk.lager.vaern import SLET_KOMMANDO

_MANGLER = "mangler_pakning"
"""In `meta` from the deletion until the file is packed."""

_HVORFOR: dict[type[AfkFejl], str] = {
    DiskFuld: "der er ikke plads på disken.",
    DiskFejl: "disken svarer med en fejl.",
    Optaget: "et andet program bruger lageret.",
    UventetFejl: "filen kunne ikke skrives om.",
}


class Omfang(NamedTuple):
    """What goes with a deletion: rows by type, only of the types that have any, and lines of the history."""

    fakta: dict[str, int]
    linjer: int


class IkkePakket(AfkFejl):
    """The deletion is done, and the file could not be packed."""

    def __init__(self, hvorfor: str) -> None:
        super().__init__(
            f"Sletningen er gjort, men lagerets fil er ikke pakket: {hvorfor} Til det sker, kan rester stå krypteret "
            "i filens frie plads. Det gøres færdigt, næste gang du gemmer noget, eller med: afk lager kopi --ryd"
        )


def omfang(forb: Forbindelse, ider: Collection[int]) -> Omfang:
    """What the ids have in the store and in the history."""
    fakta, valgte = {}, (json.dumps(sorted(ider)),)
    for typ in typer().values():
        ejer = "id" if typ.navn == "borgere" else "borger"
        sql = f'SELECT count(*) FROM "{typ.navn}" WHERE {ejer} IN (SELECT value FROM json_each(?))'
        fakta[typ.navn] = int(forb.execute(sql, valgte).fetchone()[0])
    sql = (
        "SELECT count(*) FROM historik WHERE borger IN (SELECT value FROM json_each(?)) "
        "AND (foer IS NOT NULL OR efter IS NOT NULL)"
    )
    return Omfang({n: antal for n, antal in fakta.items() if antal}, int(forb.execute(sql, valgte).fetchone()[0]))


def slet(sti: Path, find: Callable[[Forbindelse], list[Person]]) -> list[Person]:
    """Delete the persons that `find` gives, in one event; returns them. To be followed by `pak`; can't be undone."""
    with aabnet(sti) as forb, haendelse(forb, sti, SLET_KOMMANDO):
        personer = find(forb)
        ider = [i for p in personer for i in p.ider]
        if ider:
            forb.execute("DELETE FROM borgere WHERE id IN (SELECT value FROM json_each(?))", (json.dumps(ider),))
            slet_indhold(forb, ider)
            forb.execute("INSERT OR REPLACE INTO meta VALUES (?, '1')", (_MANGLER,))
        return personer


class Lukket(NamedTuple):
    """A closed case."""

    sag: str
    navn: str | None
    lukket: date


def lukkede(forb: Forbindelse) -> list[Lukket]:
    """Every closed case, those closed first at the top."""
    sql = "SELECT sag, navn, lukket FROM borgere WHERE lukket IS NOT NULL ORDER BY lukket, sag"
    return [Lukket(sag, navn, date.fromisoformat(dag)) for sag, navn, dag in forb.execute(sql)]


def slet_lukkede(sti: Path, valgte: Collection[Lukket]) -> list[Person]:
    """Delete the chosen cases; not those that somebody has opened, or closed on another day, since they were read."""

    def stadig(forb: Forbindelse) -> list[Person]:
        personer = Personer(forb)
        dage = {(x.sag, x.lukket) for x in valgte}
        return [personer.find(x.sag) for x in lukkede(forb) if (x.sag, x.lukket) in dage]

    return slet(sti, stadig)


def pak(sti: Path) -> None:
    """Do what a deletion has left to do, if anything. Raises IkkePakket; the next one tries again."""
    with _som_ikke_pakket(), aabnet(sti) as forb:
        pak_aaben(forb, sti)


def pak_aaben(forb: Forbindelse, sti: Path) -> None:
    """The same in an open store; no transaction may be open."""
    with _som_ikke_pakket(), oversat(sti):
        if not forb.execute("SELECT 1 FROM meta WHERE noegle = ?", (_MANGLER,)).fetchone():
            return
        forb.execute("VACUUM")
        optaget = forb.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchone()[0]
        if optaget:
            raise Optaget(sti)
        forb.execute("DELETE FROM meta WHERE noegle = ?", (_MANGLER,))


@contextmanager
def _som_ikke_pakket() -> Iterator[None]:
    try:
        yield
    except tuple(_HVORFOR) as e:
        raise IkkePakket(_HVORFOR[type(e)]) from e
