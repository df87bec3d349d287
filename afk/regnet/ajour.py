"""Compute anew what no longer holds, and keep it.

It is done some borgere at a time, each time in a transaction of its own, so that nobody else has to wait for long
and nothing done is lost. At every point the store says truly which borgere have rows that hold.
"""

import json
from collections.abc import Callable, Iterator, Sequence
from datetime import date
from typing import Any

from afk.fakta.sag import Sag
from afk.lager.driver import Forbindelse, transaktion
from afk.lager.laes import sager_med_id
from afk.lager.udgave import udgave
from afk.regler import frister, regler
from afk.regler.base import AABNE, Frist, Trin, Valg
from afk.regler.jobsamtaler import krav_ukendt
from afk.regnet.dag import FOERSTE, SIDSTE, Dag
from afk.regnet.laes import KOLONNER, Stand, laes_stand, nyeste

AD_GANGEN = 10_000
"""Borgere in one transaction: a second or two. Their rows lie all over the table: fewer would write it more often."""
_MELLEMLAGER = 65536
"""KiB of pages to keep in memory meanwhile."""
_ALDRIG = (SIDSTE, FOERSTE)
"""From the last day to the first: rows that hold on no day."""
TABELLER = ("regnet", "regnet_grunde", "regnet_borgere", "regnet_tekster")
_INDSAET = f"INSERT INTO regnet ({', '.join(KOLONNER)}) VALUES ({', '.join('?' * len(KOLONNER))})"


def bring_ajour(
    forb: Forbindelse, d: date, stempel: str, valg: Valg, naaet: Callable[[int, int], None] = lambda _, __: None
) -> None:
    """Let every kept row hold on `d`. No transaction may be open. Raises the driver's errors, with what is done kept.

    `naaet` is told how many of how many borgere are done.
    """
    faerdige = i_alt = 0
    forb.execute(f"PRAGMA cache_size = -{_MELLEMLAGER}")
    while True:
        with transaktion(forb):
            _glem_det_aendrede(forb, stempel)
            ider = _der_ikke_holder(forb, d, AD_GANGEN)
            i_alt = i_alt or _antal(forb, d)
            if ider:
                _regn(forb, ider, d, valg)
        if not ider:
            return
        faerdige += len(ider)
        naaet(faerdige, max(i_alt, faerdige))


def forkert(forb: Forbindelse, stand: Stand | None, stempel: str, d: date) -> list[int]:
    """The borgere whose kept rows do not hold on `d`, for a store that can't be written to."""
    if stand is None or stand.stempel != stempel:
        return [i for (i,) in forb.execute("SELECT id FROM borgere")]
    fundne = {i for (i,) in forb.execute("SELECT id FROM borgere WHERE id IN (" + _AENDREDE + ")", (stand.historik,))}
    return sorted(fundne | set(_der_ikke_holder(forb, d, -1)))


# --- which borgere ------------------------------------------------------------------------------------------

_AENDREDE = "SELECT borger FROM historik WHERE id > ?"


def _glem_det_aendrede(forb: Forbindelse, stempel: str) -> None:
    """Mark what has changed since as holding on no day, and note that all of the history so far is known."""
    stand, nu = laes_stand(forb), nyeste(forb)
    hvilke, parametre = "", list[int]()
    if stand is not None and stand.stempel == stempel:
        if stand.historik == nu:
            return
        hvilke, parametre = f"WHERE id IN ({_AENDREDE})", [stand.historik]
    else:
        for tabel in TABELLER:
            forb.execute(f"DELETE FROM {tabel}")
    saet = f"SELECT id, {_ALDRIG[0]}, {_ALDRIG[1]}, 0 FROM borgere {hvilke}"
    forb.execute(f"INSERT OR REPLACE INTO regnet_borgere {saet}", parametre)
    titler = json.dumps({r.navn: r.titel for r in regler()}, ensure_ascii=False)
    forb.execute("INSERT OR REPLACE INTO regnet_stand VALUES (1, ?, ?, ?, ?)", (udgave(forb), stempel, nu, titler))


def _der_ikke_holder(forb: Forbindelse, d: date, hoejst: int) -> list[int]:
    # One condition for each index.
    sql = (
        "SELECT borger FROM regnet_borgere WHERE til < :d UNION SELECT borger FROM regnet_borgere WHERE fra > :d "
        "ORDER BY borger LIMIT :antal"
    )
    return [i for (i,) in forb.execute(sql, {"d": d.toordinal(), "antal": hoejst})]


def _antal(forb: Forbindelse, d: date) -> int:
    sql = "SELECT count(*) FROM regnet_borgere WHERE til < :d OR fra > :d"
    return int(forb.execute(sql, {"d": d.toordinal()}).fetchone()[0])


# --- their rows ---------------------------------------------------------------------------------------------


def _regn(forb: Forbindelse, ider: Sequence[int], d: date, valg: Valg) -> None:
    """Compute the borgere and keep their rows in place of the old ones."""
    valgte, dag, tekster = json.dumps(ider), Dag(d), _Tekster(forb)
    for tabel in ("regnet", "regnet_grunde"):
        forb.execute(f"DELETE FROM {tabel} WHERE borger IN (SELECT value FROM json_each(?))", (valgte,))
    raekker, grunde, holder = [], [], []
    for borger, sag in sager_med_id(forb, valgte):
        dag.glem()
        ukendt = krav_ukendt(sag, dag, valg)
        for raekke, grund in som_raekker(borger, sag, dag, valg, tekster.id):
            raekker.append(raekke)
            grunde.append(grund)
        # Last, since writing a row asks too when the day itself stands in it.
        holder.append((borger, dag.fra, dag.til, int(ukendt)))
    forb.executemany(_INDSAET, sorted(raekker, key=lambda r: r[:6]))
    forb.executemany("INSERT INTO regnet_grunde VALUES (?, ?, ?, ?)", grunde)
    forb.executemany("INSERT OR REPLACE INTO regnet_borgere VALUES (?, ?, ?, ?)", holder)


def aabne(sag: Sag, d: date, valg: Valg) -> Iterator[Frist]:
    """The rows that are kept: those of duties that are still open."""
    return (f for f in frister(sag, d, valg) if f.status in AABNE)


def som_raekker(
    borger: int, sag: Sag, d: date, valg: Valg, tekst_id: Callable[[str], int]
) -> Iterator[tuple[tuple[Any, ...], tuple[Any, ...]]]:
    """What is kept of a borger, a row of `regnet` with its row of `regnet_grunde`; sentences are kept by number."""
    for nr, f in enumerate(aabne(sag, d, valg)):
        grund = (borger, nr, _json([_trin(t, tekst_id) for t in f.trin]), tekst_id(_json(f.kilde)))
        yield _raekke(borger, nr, sag, f), grund


def _raekke(borger: int, nr: int, sag: Sag, f: Frist) -> tuple[Any, ...]:
    dag = f.frist or f.tidligst
    return (
        AABNE.index(f.status), _iso(dag) or "9999-12-31", sag.borger.sag, f.regel, f.udloest_af.isoformat(), nr,
        borger, sag.borger.navn or "", f.art, _iso(f.frist), _iso(f.tidligst), _iso(f.forsigtig_dato),
        _iso(f.opfyldt_den), int(f.for_sent), f.handling,
    )  # fmt: skip


def _iso(d: date | None) -> str:
    return "" if d is None else d.isoformat()


def _trin(t: Trin, tekst_id: Callable[[str], int]) -> tuple[Any, ...]:
    return tekst_id(t.skabelon), t.vaerdier, _iso(t.dato)


def _dato(v: object) -> list[str]:
    if isinstance(v, date):
        return [v.isoformat()]
    raise TypeError(f"a step can't be kept with a {type(v).__name__} among its values")


_json = json.JSONEncoder(ensure_ascii=False, separators=(",", ":"), default=_dato).encode


class _Tekster:
    """The sentences of the rules, each kept once: they are the same for everybody, and hold nothing personal."""

    def __init__(self, forb: Forbindelse) -> None:
        self._forb = forb
        self._id: dict[str, int] = {t: i for i, t in forb.execute("SELECT id, tekst FROM regnet_tekster")}

    def id(self, tekst: str) -> int:
        """The number of the sentence."""
        if tekst not in self._id:
            saet = "INSERT INTO regnet_tekster (tekst) VALUES (?)"
            self._id[tekst] = int(self._forb.execute(saet, (tekst,)).lastrowid)
        return self._id[tekst]
