"""Read the history: the events, newest first, and what each did or looked at."""

import json
from collections.abc import Callable, Collection, Iterator
from datetime import UTC, date, datetime
from functools import cache, cached_property
from pathlib import Path
from typing import Any, NamedTuple

from afk.fakta.base import typer
from afk.lager.driver import Forbindelse
from afk.lager.fejl import Beskadiget
from afk.lager.laes import UkendtSag
from afk.lager.opslag import find_borger, lignende

Omraade = tuple[int, int]
"""The first and the last row of an event in a table."""


class Haendelse(NamedTuple):
    """One event: its number, when (UTC, ISO), who and which command."""

    nr: int
    tid: str
    hvem: str
    kommando: str

    @property
    def lokal(self) -> datetime:
        """When it was, on the clock of this machine."""
        return datetime.fromisoformat(self.tid).astimezone()


class Linje(NamedTuple):
    """What an event did to one row, or looked at: `handling` is then "opslag", and `hvad` says what."""

    sag: str | None
    """None where the borger's contents are deleted, and for a look at everybody."""
    type: str
    raekke: int | None
    handling: str
    noegle: tuple[tuple[str, Any], ...] = ()
    """(field, value) of the fields that say which of the borger's rows it is."""
    felter: tuple[tuple[str, Any, Any], ...] = ()
    """(field, before, after) as facts hold the values; only those that differ."""
    hvad: str = ""
    slettet: bool = False
    """The contents have been deleted from the history."""


class Historik:
    """The history of an open store."""

    def __init__(self, forb: Forbindelse, sti: Path) -> None:
        self._forb, self._sti = forb, sti

    def borgere(self, sag: str) -> list[int]:
        """The ids of the borgere that have the sag, or had it when they were removed. Raises UkendtSag."""
        nu, lille = find_borger(self._forb, sag), sag.casefold()
        ider = [i for i, s in self._fjernede.items() if s.casefold() == lille]
        if nu is not None:
            ider.append(nu)
        if not ider:
            raise UkendtSag(sag, lignende(self._forb, sag))
        return ider

    def haendelser(
        self, borgere: Collection[int] | None = None, siden: date | None = None, opslag: bool = False
    ) -> Iterator[tuple[Haendelse, Iterator[Linje]]]:
        """Each event that changed something, with its lines; of these borgere alone, when they are given.

        With `opslag` the looks are there too. `siden` is a day on this machine's clock. Lines are read as they
        are taken, from an event at a time.
        """
        rettet = self._omraader("historik", borgere)
        set_ = self._omraader("opslag", borgere) if opslag else {}
        if opslag and borgere is not None:
            set_ |= self._set_alle(borgere, rettet)
        for h in self._forb.execute(
            "SELECT id, tid, hvem, kommando FROM haendelser WHERE tid >= ? ORDER BY id DESC",
            ("" if siden is None else datetime(siden.year, siden.month, siden.day).astimezone(UTC).isoformat(),),
        ):
            if h[0] in rettet or h[0] in set_:
                yield Haendelse(*h), self._linjer(h[0], rettet.get(h[0]), set_.get(h[0]), borgere)

    def aendringer(self, nr: int) -> Iterator[Linje]:
        """What one event changed."""
        return self._linjer(nr, self._omraader("historik", None, nr).get(nr), None, None)

    def _omraader(self, tabel: str, borgere: Collection[int] | None, nr: int = 0) -> dict[int, Omraade]:
        """Where each event's rows lie, or those of the event `nr`."""
        hvor, parametre = _om(borgere)
        sql = f"SELECT haendelse, min(id), max(id) FROM {tabel} WHERE ?1 IN (0, haendelse) {hvor} GROUP BY haendelse"
        return {e: (fra, til) for e, fra, til in self._forb.execute(sql, (nr, *parametre))}

    def _set_alle(self, borgere: Collection[int], rettet: dict[int, Omraade]) -> dict[int, Omraade]:
        """The looks at everybody while one of these borgere was there."""
        hvor, parametre = _om(borgere, "id")
        er_her = self._forb.execute(f"SELECT 1 FROM borgere WHERE 1 {hvor} LIMIT 1", parametre).fetchone()
        alle = self._forb.execute("SELECT haendelse, min(id), max(id) FROM opslag WHERE borger IS NULL GROUP BY 1")
        foerst, sidst = min(rettet, default=0), max(rettet, default=0)
        return {e: (fra, til) for e, fra, til in alle if e > foerst and (er_her or e < sidst)}

    def _linjer(
        self, nr: int, rettet: Omraade | None, set_: Omraade | None, borgere: Collection[int] | None
    ) -> Iterator[Linje]:
        hvor, parametre = _om(borgere, "h.borger")
        led = "h LEFT JOIN borgere b ON b.id = h.borger WHERE h.id BETWEEN ? AND ? AND h.haendelse = ?"
        if rettet is not None:
            kolonner = "h.tabel, h.raekke, h.borger, b.sag, h.handling, h.foer, h.efter"
            for raekke in self._forb.execute(
                f"SELECT {kolonner} FROM historik {led} {hvor} ORDER BY h.id", (*rettet, nr, *parametre)
            ):
                yield self._linje(*raekke)
        if set_ is not None:
            hvor = hvor and f"AND (h.borger IS NULL OR {hvor.removeprefix('AND ')})"
            for borger, sag, hvad in self._forb.execute(
                f"SELECT h.borger, b.sag, h.hvad FROM opslag {led} {hvor} ORDER BY h.id", (*set_, nr, *parametre)
            ):
                yield Linje(sag or self._fjernede.get(borger), "", None, "opslag", hvad=hvad)

    def _linje(
        self, tabel: str, raekke: int, borger: int, sag: str | None, handling: str, foer: str | None, efter: str | None
    ) -> Linje:
        try:
            gammel, ny = (json.loads(x) if x is not None else {} for x in (foer, efter))
        except ValueError:
            raise Beskadiget(self._sti, "har en linje i historikken, der ikke kan læses") from None
        typ, staar = typer().get(tabel), ny or gammel
        return Linje(
            sag or self._fjernede.get(borger),
            tabel,
            raekke,
            handling,
            tuple((n, _vaerdi(tabel, n, staar.get(n))) for n in (typ.noegle if typ else ())),
            tuple(
                (n, _vaerdi(tabel, n, gammel.get(n)), _vaerdi(tabel, n, ny.get(n)))
                for n in gammel | ny
                if gammel.get(n) != ny.get(n)
            ),
            slettet=foer is None and efter is None,
        )

    @cached_property
    def _fjernede(self) -> dict[int, str]:
        """The sag of every borger that was removed, while the history still has it."""
        sql = (
            "SELECT raekke, foer ->> 'sag' FROM historik "
            "WHERE tabel = 'borgere' AND handling = 'slet' AND foer IS NOT NULL ORDER BY id"
        )
        return dict(self._forb.execute(sql).fetchall())


def _om(borgere: Collection[int] | None, kolonne: str = "borger") -> tuple[str, tuple[str, ...]]:
    """The condition that a row is about one of these borgere, and its parameter."""
    if borgere is None:
        return "", ()
    return f"AND {kolonne} IN (SELECT value FROM json_each(?))", (json.dumps(sorted(borgere)),)


@cache
def _hent(tabel: str, navn: str) -> Callable[[Any], Any] | None:
    try:
        return typer()[tabel].felt(navn).slags.hent
    except KeyError:
        return None


def _vaerdi(tabel: str, navn: str, gemt: Any) -> Any:
    """The value as a fact holds it; what no declaration explains stays as it is kept."""
    if gemt is None or gemt == "":
        return None
    hent = _hent(tabel, navn)
    try:
        return gemt if hent is None else hent(gemt)
    except (ValueError, TypeError):
        return gemt
