"""Which copies still hold somebody who has been deleted: those from before the last deletion."""

from collections.abc import Callable, Iterator
from datetime import datetime
from pathlib import Path
from typing import NamedTuple

from afk.lager import behold, driver, kopi, kopinavn
from afk.lager.fejl import oversat
from afk.lager.kopinavn import Kopifil
from afk.lager.vaern import SLET_KOMMANDO


class Sletning(NamedTuple):
    """The last event in which somebody was deleted: its number, its time (UTC, ISO) and its link of the chain."""

    nr: int
    tid: str
    kaede: str


class Gamle(NamedTuple):
    """Copies from before the last deletion, and those of which it can't be known whose they are."""

    gamle: list[Path]
    ukendte: list[Path]


def sidste_sletning(forb: driver.Forbindelse, lager: Path) -> Sletning | None:
    """None when nobody has been deleted."""
    sql = "SELECT id, tid, kaede FROM haendelser WHERE kommando = ? AND aaben = 0 ORDER BY id DESC LIMIT 1"
    with oversat(lager):
        fundet = forb.execute(sql, (SLET_KOMMANDO,)).fetchone()
    return None if fundet is None else Sletning(*fundet)


def gamle_kopier(forb: driver.Forbindelse, lager: Path, ogsaa: Path | None = None) -> Gamle:
    """Those in the store's own folders of copies, and in the folder `ogsaa`; none when nobody has been deleted.

    What lies under the name of a copy in the own folders is the store's. Elsewhere others may keep theirs, and a
    copy is the store's when it begins with its salt. No transaction may be open.
    """
    sletning = sidste_sletning(forb, lager)
    fundet = Gamle([], [])
    if sletning is None:
        return fundet
    samme_noegle = behold.samme_noegle(forb)
    egne = [kopinavn.mappe(lager), kopinavn.daglig_mappe(lager)]
    for mappe, er_vores in _mapper(egne, ogsaa, samme_noegle):
        for k in kopinavn.find(mappe, lager):
            if k.sti.is_file() and _er_gammel(forb, k, sletning):
                (fundet.gamle if er_vores(k.sti) else fundet.ukendte).append(k.sti)
    return fundet


def _mapper(
    egne: list[Path], ogsaa: Path | None, samme_noegle: Callable[[Path], bool]
) -> Iterator[tuple[Path, Callable[[Path], bool]]]:
    """Each folder once, with what says whether a copy in it is the store's."""
    for mappe in egne:
        yield mappe, lambda _: True
    if ogsaa is not None and ogsaa.resolve() not in [m.resolve() for m in egne]:
        yield ogsaa, samme_noegle


def _er_gammel(forb: driver.Forbindelse, k: Kopifil, sletning: Sletning) -> bool:
    """By what is in it; one that the store's key does not open by its name, or by the time it was written."""
    try:
        with kopi.vedhaeftet(forb, k.sti, None, "anden"):
            sql = "SELECT kaede FROM anden.haendelser WHERE id = ?"
            return bool(forb.execute(sql, (sletning.nr,)).fetchone() != (sletning.kaede,))
    except driver.Error:
        slettet = datetime.fromisoformat(sletning.tid)
        skrevet = datetime.fromtimestamp(k.sti.stat().st_mtime, slettet.tzinfo)
        return datetime.fromisoformat(k.tid).astimezone() <= slettet or skrevet <= slettet
