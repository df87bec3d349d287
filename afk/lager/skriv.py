"""Write to the store: every change inside one event, all of it or nothing."""

import json
from collections.abc import Callable, Collection, Container, Iterator, Mapping, Sequence
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
from afk.lager.indsaet import Kolonne, i_een_saetning, indsaet
from afk.lager.opslag import find_borger
from afk.lager.raekke import (
    TOM_ER_NULL,
    fra_kolonner,
    fra_raekker,
    gem_vaerdi,
    gemmer,
    kolonner,
    plads,
    som_kolonner,
)

if TYPE_CHECKING:
    from afk.lager.fortryd import Plan

Kolonner = Mapping[str, Sequence[Any]]
"""Values by the name of their field, as facts hold them, one for each row."""
_HENTES_AD_GANGEN = 2000

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

    def kolonnevis(
        self, typ: Faktatype, borgere: Collection[int] | None = None
    ) -> Iterator[tuple[Sequence[int], Sequence[int], Kolonner]]:
        """The rows of the type, or of these borgere alone, in stretches: ids, the borgere's ids, values by columns.

        Read as they are taken: nothing may be written before the last is.
        """
        ejer, navne = _ejer(typ), [f.navn for f in typ.felter]
        hvor = "" if borgere is None else f'WHERE "{ejer}" IN (SELECT value FROM json_each(?))'
        with oversat(self._sti):
            raekker = self._forb.execute(
                f'SELECT id, "{ejer}", {kolonner(typ)} FROM "{typ.navn}" {hvor}',
                () if borgere is None else (json.dumps(list(borgere)),),
            )
            while bid := raekker.fetchmany(_HENTES_AD_GANGEN):
                ider, ejere, *felter = zip(*bid, strict=True)
                yield ider, ejere, dict(zip(navne, fra_kolonner(typ, felter), strict=True))

    def opret_borgere(self, borgere: Sequence[Borger]) -> list[int]:
        """Add borgere; returns their ids in the same order. Raises Findes for a sag or CPR number that is there."""
        return self.opret_borgere_kolonnevis(som_kolonner(typer()["borgere"], borgere))

    def opret_borgere_kolonnevis(self, felter: Kolonner) -> list[int]:
        """The same with the values by columns. A field that is not there is None in all of them."""
        sidste = self._hent("SELECT coalesce(max(seq), 0) FROM sqlite_sequence WHERE name = 'borgere'")[0][0]
        ider = list(range(sidste + 1, sidste + 1 + len(felter.get("sag", ()))))
        egne = [Kolonne("id", "?", ider)]
        if "cpr" in felter:
            egne.append(Kolonne("cpr_foedt", TOM_ER_NULL, felter["cpr"], self._cpr_foedte))
        self._indsaet(typer()["borgere"], egne, felter)
        return ider

    def opret(self, typ: Faktatype, fakta: Sequence[tuple[int, Any]]) -> None:
        """Add (the borger's id, fact) rows of one type. Raises Findes when a key is there already."""
        self.opret_kolonnevis(typ, [b for b, _ in fakta], som_kolonner(typ, [f for _, f in fakta]))

    def opret_kolonnevis(self, typ: Faktatype, borgere: Sequence[int], felter: Kolonner) -> None:
        """The same with the values by columns. A field that is not there is None in all of them."""
        self._indsaet(typ, [Kolonne("borger", "?", borgere)], felter)

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

    def _cpr_foedte(self, cprer: Sequence[str | None]) -> list[str]:
        return [self._cpr_foedt(cpr) or "" for cpr in cprer]

    def _cpr_foedt(self, cpr: str | None) -> str | None:
        foedt = foedselsdato(cpr, self._i_dag) if cpr is not None else None
        return foedt.isoformat() if foedt else None

    def _hent(self, sql: str, parametre: Sequence[Any] = ()) -> list[tuple[Any, ...]]:
        with oversat(self._sti):
            raekker: list[tuple[Any, ...]] = self._forb.execute(sql, parametre).fetchall()
        return raekker

    def _indsaet(self, typ: Faktatype, egne: list[Kolonne], felter: Kolonner) -> None:
        """All the rows or none of them; when they are too many for one statement, none of the event's either.

        A savepoint would do for any number, but SQLite keeps a copy of each page that was changed before it, and
        walks through the copies after every statement: an import took three times as long.
        """
        egne += [
            Kolonne(f.navn, plads(typ, f), felter[f.navn], gemmer(f))
            for f in typ.felter
            if any(v is not None for v in felter.get(f.navn, ()))
        ]
        with oversat(self._sti):
            try:
                indsaet(self._forb, typ.navn, egne)
            except BaseException:
                if not i_een_saetning(egne) and self._forb.in_transaction:
                    self._forb.execute("ROLLBACK")
                raise

    def _en_raekke(self, typ: Faktatype, sql: str, parametre: Sequence[Any]) -> None:
        with oversat(self._sti):
            if self._forb.execute(sql, parametre).rowcount != 1:
                raise RaekkeMangler(typ.navn)


def _ejer(typ: Faktatype) -> str:
    return "id" if typ.navn == "borgere" else "borger"
