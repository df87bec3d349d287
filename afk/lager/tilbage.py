"""Undo an event: put back what was before it, as changes of the event that is open."""

from collections.abc import Callable
from itertools import groupby
from typing import Any

from afk.fakta.base import Faktatype, typer
from afk.lager.driver import Forbindelse, IntegrityError
from afk.lager.fejl import RaekkeMangler
from afk.lager.fortryd import KanIkkeFortrydes, Plan
from afk.lager.skema import er_tom_noegle

_AD_GANGEN = 5000
_OPTAGET = "UNIQUE constraint failed: "
_LOESE_SVAR = (
    "SELECT count(*) FROM svar s WHERE NOT EXISTS "
    "(SELECT 1 FROM besvarelser b WHERE b.borger = s.borger AND b.skema = s.skema AND b.nr = s.nr)"
)

CprFoedt = Callable[[Any], str | None]
"""From a stored CPR number to the birth date kept beside it."""


def foer_tilbage(forb: Forbindelse, plan: Plan, cpr_foedt: CprFoedt) -> None:
    """Put back what was, the last row of the event first, like rows in a bunch.

    What it made is removed, what it removed comes back under its old id, and the fields it changed get their old
    values; the values never leave the store. Raises KanIkkeFortrydes, RaekkeMangler and the driver's errors; the
    caller rolls back.
    """
    forb.create_function("afk_cpr_foedt", 1, cpr_foedt, deterministic=True)
    foer = forb.execute(_LOESE_SVAR).fetchone()
    til = plan.sidste
    try:
        while raekker := forb.execute(
            "SELECT id, tabel, handling FROM historik WHERE id BETWEEN ? AND ? ORDER BY id DESC LIMIT ?",
            (plan.foerste, til, _AD_GANGEN),
        ).fetchall():
            for (tabel, handling), gruppe in groupby(raekker, key=lambda r: (r[1], r[2])):
                _GOER[handling](forb, typer()[tabel], [r[0] for r in gruppe])
            til = raekker[-1][0] - 1
    except IntegrityError as e:
        if not str(e).startswith(_OPTAGET):
            raise
        tabel = str(e).removeprefix(_OPTAGET).partition(".")[0]
        hvorfor = f"der er siden skrevet en anden række om det samme i {tabel}. Ret eller slet den først."
        raise KanIkkeFortrydes(plan.haendelse.nr, hvorfor) from None
    if forb.execute(_LOESE_SVAR).fetchone() > foer:
        hvorfor = "så ville der stå svar uden deres besvarelse. Fortryd de senere hændelser i samme skema først."
        raise KanIkkeFortrydes(plan.haendelse.nr, hvorfor)


def _fjern(forb: Forbindelse, typ: Faktatype, ider: list[int]) -> None:
    sql = f'DELETE FROM "{typ.navn}" WHERE id IN (SELECT raekke FROM historik WHERE id BETWEEN ? AND ?)'
    _alle(typ, forb.execute(sql, (ider[-1], ider[0])).rowcount, ider)


def _genskab(forb: Forbindelse, typ: Faktatype, ider: list[int]) -> None:
    kolonner, vaerdier = ["id"], ["raekke"]
    if typ.navn == "borgere":
        kolonner.append("cpr_foedt")
        vaerdier.append("afk_cpr_foedt(foer ->> 'cpr')")
    else:
        kolonner.append("borger")
        vaerdier.append("borger")
    for f in typ.felter:
        gemt = f"foer ->> '{f.navn}'"
        kolonner.append(f'"{f.navn}"')
        vaerdier.append(f"coalesce({gemt}, '')" if er_tom_noegle(typ, f) else gemt)
    sql = (
        f'INSERT INTO "{typ.navn}" ({", ".join(kolonner)}) SELECT {", ".join(vaerdier)} FROM historik '
        "WHERE id BETWEEN ? AND ? ORDER BY id DESC"
    )
    _alle(typ, forb.execute(sql, (ider[-1], ider[0])).rowcount, ider)


def _ret(forb: Forbindelse, typ: Faktatype, ider: list[int]) -> None:
    """Row by row: an event may have changed the same row more than once."""
    saet = [_gammel(f.navn, f"h.foer ->> '{f.navn}'", f.navn) for f in typ.felter]
    if typ.navn == "borgere":
        saet.append(_gammel("cpr_foedt", "afk_cpr_foedt(h.foer ->> 'cpr')", "cpr"))
    sql = f'UPDATE "{typ.navn}" AS t SET {", ".join(saet)} FROM historik h WHERE h.id = ? AND t.id = h.raekke'
    _alle(typ, forb.executemany(sql, ((i,) for i in ider)).rowcount, ider)


def _gammel(kolonne: str, gammel: str, felt: str) -> str:
    """Set the column back if the event changed the field; a field that is newer than the event is left as it is."""
    return (
        f"\"{kolonne}\" = CASE WHEN h.foer ->> '{felt}' IS h.efter ->> '{felt}' THEN t.\"{kolonne}\" ELSE {gammel} END"
    )


def _alle(typ: Faktatype, antal: int, ider: list[int]) -> None:
    if antal != len(ider):
        raise RaekkeMangler(typ.navn)


_GOER = {"opret": _fjern, "slet": _genskab, "ret": _ret}
"""What undoes each handling. The ids are rows of the history, highest first, that lie together."""
