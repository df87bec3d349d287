"""Write to the store: every change inside one event, all of it or nothing."""

from collections.abc import Callable, Container, Iterator, Mapping, Sequence
from contextlib import contextmanager
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, Any

from afk.fakta.base import Faktatype, typer
from afk.fakta.borger import Borger
from afk.fakta.cpr import foedselsdato
from afk.lager.aabn import aabnet
from afk.lager.driver import Forbindelse
from afk.lager.fejl import LagerMangler, RaekkeMangler, fil_oversat, oversat
from afk.lager.haendelse import haendelse
from afk.lager.opslag import find_borger
from afk.lager.raekke import TOM_ER_NULL, fra_raekker, gem_vaerdi, kolonner, pladser, til_raekker

if TYPE_CHECKING:
    from afk.lager.fortryd import Plan

VedOprettelse = Callable[[Path, bytes], None]
"""Called with the path and the key of a store that has just been made."""


FoerSkrivning = Callable[[Forbindelse], None]
"""Called with the open store before the write begins, unless the store has just been made."""


@contextmanager
def skriv(
    sti: Path,
    kommando: str,
    i_dag: date,
    opret: bool = True,
    ved_oprettelse: VedOprettelse | None = None,
    foer_skrivning: FoerSkrivning | None = None,
) -> Iterator["Skriver"]:
    """A `Skriver` on the store; what it did is committed at the end of the block, as one event in the history.

    Any exception undoes all of it. When nothing changed, nothing is kept, nor the event. `kommando` is what
    the history shows, and holds nothing personal. Without a store one is made, or LagerMangler is raised when
    `opret` is false.
    """
    fandtes = _find_eller_opret(sti, opret, ved_oprettelse)
    with aabnet(sti) as forb:
        if fandtes and foer_skrivning is not None:
            foer_skrivning(forb)
        with haendelse(forb, sti, kommando) as nr:
            yield Skriver(forb, sti, i_dag, nr)


def _find_eller_opret(sti: Path, opret: bool, ved_oprettelse: VedOprettelse | None) -> bool:
    """Whether there was a store already."""
    with fil_oversat(sti):
        if sti.exists():
            return True
    if not opret:
        raise LagerMangler(sti)
    from afk.lager.opret import opret as lav_lager

    noegle = lav_lager(sti)
    if noegle is not None and ved_oprettelse is not None:
        ved_oprettelse(sti, noegle)
    return False


class Skriver:
    """The writes of the event `nr`. Facts go in and come out as the NamedTuples they are declared as."""

    def __init__(self, forb: Forbindelse, sti: Path, i_dag: date, nr: int) -> None:
        self._forb, self._sti, self._i_dag, self.nr = forb, sti, i_dag, nr
        self._sidste_s: int | None = None

    def borger_id(self, sag: str) -> int | None:
        """The borger's id; case matters only where two sager differ in nothing else. None when there is none."""
        with oversat(self._sti):
            return find_borger(self._forb, sag)

    def kendte(self) -> tuple[dict[str, int], dict[str, int]]:
        """The borgere's ids by sag, and by CPR number for those that have one."""
        raekker = self._hent("SELECT id, sag, cpr FROM borgere")
        return {sag: i for i, sag, _ in raekker}, {cpr: i for i, _, cpr in raekker if cpr is not None}

    def raekker(self, typ: Faktatype, borger_id: int | None = None) -> Iterator[tuple[int, int, Any]]:
        """(id, the borger's id, fact) for every row of the type, or for one borger's, in the order they came.

        For `borgere` the two ids are the same. It is what stood there at the call: writing meanwhile is fine.
        """
        ejer = _ejer(typ)
        sql = f'SELECT id, "{ejer}", {kolonner(typ)} FROM "{typ.navn}"'
        hvor, parametre = ("", ()) if borger_id is None else (f'WHERE "{ejer}" = ?', (borger_id,))
        raekker = self._hent(f"{sql} {hvor} ORDER BY id", parametre)
        if not raekker:
            return iter(())
        ider, borgere, *felter = zip(*raekker, strict=True)
        return zip(ider, borgere, fra_raekker(typ, felter), strict=True)

    def opret_borgere(self, borgere: Sequence[Borger]) -> list[int]:
        """Add borgere; returns their ids in the same order. Raises Findes for a sag or CPR number that is there."""
        typ = typer()["borgere"]
        sidste = self._hent("SELECT coalesce(max(seq), 0) FROM sqlite_sequence WHERE name = 'borgere'")[0][0]
        ider = list(range(sidste + 1, sidste + 1 + len(borgere)))
        foedt = [self._cpr_foedt(b.cpr) or "" for b in borgere]
        raekker = zip(ider, foedt, til_raekker(typ, borgere), strict=True)
        self._indsaet(
            f"INSERT INTO borgere (id, cpr_foedt, {kolonner(typ)}) VALUES (?, {TOM_ER_NULL}, {pladser(typ)})",
            [(i, f, *felter) for i, f, felter in raekker],
        )
        return ider

    def opret(self, typ: Faktatype, fakta: Sequence[tuple[int, Any]]) -> None:
        """Add (the borger's id, fact) rows of one type. Raises Findes when a key is there already."""
        raekker = zip((b for b, _ in fakta), til_raekker(typ, (f for _, f in fakta)), strict=True)
        self._indsaet(
            f'INSERT INTO "{typ.navn}" (borger, {kolonner(typ)}) VALUES (?, {pladser(typ)})',
            [(b, *felter) for b, felter in raekker],
        )

    def ret(self, typ: Faktatype, raekke_id: int, felter: Mapping[str, Any]) -> None:
        """Set the given fields of one row. Raises KeyError for an unknown field, RaekkeMangler, Findes."""
        nye = {navn: gem_vaerdi(typ, typ.felt(navn), v) for navn, v in felter.items()}
        if not nye:
            return
        if typ.navn == "borgere" and "cpr" in nye:
            nye["cpr_foedt"] = self._cpr_foedt(nye["cpr"])
        saet = ", ".join(f'"{navn}" = ?' for navn in nye)
        self._en_raekke(typ, f'UPDATE "{typ.navn}" SET {saet} WHERE id = ?', (*nye.values(), raekke_id))

    def slet(self, typ: Faktatype, raekke_id: int) -> None:
        """Remove one row; a borger's facts go with the borger. Raises RaekkeMangler."""
        self._en_raekke(typ, f'DELETE FROM "{typ.navn}" WHERE id = ?', (raekke_id,))

    def fortryd(self, plan: "Plan") -> None:
        """Undo the planned event, if it still may be. Raises KanIkkeFortrydes, RaekkeMangler."""
        from afk.lager.fortryd import planlaeg
        from afk.lager.tilbage import foer_tilbage

        with oversat(self._sti):
            foer_tilbage(self._forb, planlaeg(self._forb, plan.haendelse.nr), self._cpr_foedt)

    def naeste_sag(self, optagne: Container[str] = ()) -> str:
        """The next free made-up sag: S1, S2, … A new one at each call, and none of `optagne`."""
        if self._sidste_s is None:
            sager = (s for (s,) in self._hent("SELECT sag FROM borgere WHERE sag LIKE 'S%'"))
            self._sidste_s = max((int(s[1:]) for s in sager if s[1:].isascii() and s[1:].isdigit()), default=0)
        self._sidste_s += 1
        while f"S{self._sidste_s}" in optagne:
            self._sidste_s += 1
        return f"S{self._sidste_s}"

    def _cpr_foedt(self, cpr: str | None) -> str | None:
        foedt = foedselsdato(cpr, self._i_dag) if cpr is not None else None
        return foedt.isoformat() if foedt else None

    def _hent(self, sql: str, parametre: Sequence[Any] = ()) -> list[tuple[Any, ...]]:
        with oversat(self._sti):
            raekker: list[tuple[Any, ...]] = self._forb.execute(sql, parametre).fetchall()
        return raekker

    def _indsaet(self, sql: str, raekker: list[tuple[Any, ...]]) -> None:
        """All the rows or, for a caller who catches the error and goes on, none of them."""
        with oversat(self._sti):
            self._forb.execute("SAVEPOINT indsaet")
            try:
                self._forb.executemany(sql, raekker)
            except BaseException:
                if self._forb.in_transaction:
                    self._forb.execute("ROLLBACK TO indsaet")
                raise
            finally:
                if self._forb.in_transaction:
                    self._forb.execute("RELEASE indsaet")

    def _en_raekke(self, typ: Faktatype, sql: str, parametre: Sequence[Any]) -> None:
        with oversat(self._sti):
            if self._forb.execute(sql, parametre).rowcount != 1:
                raise RaekkeMangler(typ.navn)


def _ejer(typ: Faktatype) -> str:
    return "id" if typ.navn == "borgere" else "borger"
