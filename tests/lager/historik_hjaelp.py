"""What the tests of the history need: a store with a past, a hand that gets past the triggers, and the findings."""

import atexit
import os
import shutil
import tempfile
from collections.abc import Sequence
from functools import cache, partial
from pathlib import Path
from typing import Any
from unittest import mock

from lager_hjaelp import FULDE, I_DAG, T, borger, raa

from afk.lager import driver, laes, skema
from afk.lager.fortryd import Plan, planlaeg
from afk.lager.skriv import skriv
from afk.lager.tjek import Fund, tjek
from afk.lager.tjek_kaede import kaeden


@cache
def _forlaeg() -> Path:
    """A folder with the store of `med_fortid` and its key, made once."""
    mappe = Path(tempfile.mkdtemp(prefix="afk-forlaeg-"))
    atexit.register(shutil.rmtree, mappe, ignore_errors=True)
    with mock.patch.dict(os.environ, AFK_KONFIG=str(mappe / "konfig")):
        _lav_fortid(mappe / "data" / "lager.db")
    return mappe


def med_fortid(sti: Path) -> Path:
    """A store with six events: two borgere, a forløb, a meeting made, changed and removed, and a new name."""
    shutil.copytree(_forlaeg(), sti.parent.parent, dirs_exist_ok=True)
    return sti


def _lav_fortid(sti: Path) -> None:
    with skriv(sti, "import borgere", I_DAG) as s:
        s.opret_borgere([borger("A1", navn="Lone"), borger("A2")])
    with skriv(sti, "forloeb start", I_DAG) as s:
        s.opret(T["forloeb"], [(1, FULDE["forloeb"])])
    with skriv(sti, "moede tilfoej", I_DAG) as s:
        s.opret(T["moeder"], [(1, FULDE["moeder"])])
    with skriv(sti, "moede ret", I_DAG) as s:
        s.ret(T["moeder"], 1, {"klokken": "10:15"})
    with skriv(sti, "moede slet", I_DAG) as s:
        s.slet(T["moeder"], 1)
    with skriv(sti, "borger ret", I_DAG) as s:
        s.ret(T["borgere"], 1, {"navn": "Lone B."})


def bag_om(sti: Path, *sql: str) -> None:
    """Run the SQL as somebody would who has the key, takes the triggers away and puts them back."""
    forb = raa(sti)
    forb.execute("PRAGMA foreign_keys = OFF")
    with driver.transaktion(forb):
        for (navn,) in forb.execute("SELECT name FROM sqlite_master WHERE type = 'trigger'").fetchall():
            forb.execute(f'DROP TRIGGER "{navn}"')
        for saetning in sql:
            assert forb.execute(saetning).rowcount != 0, saetning
        for trigger in skema.triggere().values():
            forb.execute(trigger)
    forb.close()


def fund(sti: Path) -> list[Fund]:
    """What a check of the store finds."""
    with laes.aabn(sti) as forb:
        return list(tjek(forb, sti, lambda _: None))


def brud(sti: Path) -> list[Fund]:
    """What a check of the chain alone finds."""
    with laes.aabn(sti) as forb:
        forb.text_factory = partial(str, encoding="utf-8", errors="surrogateescape")
        return list(kaeden(forb))


def steder(fundne: list[Fund]) -> set[tuple[str, str, int | None, str]]:
    """The findings without their sentences: (kode, tabel, raekke, felt)."""
    return {(f.kode, f.tabel, f.raekke, f.felt) for f in fundne}


def indhold(sti: Path) -> dict[str, list[Any]]:
    """Every row of every fact table, with its id and what is worked out from it."""
    forb = raa(sti)
    try:
        return {navn: forb.execute(f'SELECT * FROM "{navn}" ORDER BY id').fetchall() for navn in T}
    finally:
        forb.close()


def plan(sti: Path, nr: int | None = None) -> Plan:
    """The event that would be undone."""
    with laes.aabn(sti) as forb:
        return planlaeg(forb, nr)


def fortryd(sti: Path, nr: int | None = None) -> int:
    """Undo an event, the last without a number; the number of the event that did it."""
    det = plan(sti, nr)
    with skriv(sti, det.kommando, I_DAG) as s:
        s.fortryd(det)
    return s.nr


def hent(sti: Path, sql: str, parametre: Sequence[Any] = ()) -> list[tuple[Any, ...]]:
    """Rows straight from the store."""
    forb = raa(sti)
    try:
        return list(forb.execute(sql, parametre).fetchall())
    finally:
        forb.close()
