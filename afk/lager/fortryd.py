"""May an event be undone?

Nothing is undone by half: an event whose rows have been changed since is left alone, and the user is told by
which events. A later event that has itself been undone counts no more.
"""

import json
from typing import NamedTuple

from afk.fejl import AfkFejl
from afk.lager import gendannelse
from afk.lager.driver import Forbindelse
from afk.lager.historik import Haendelse
from afk.lager.vaern import SLET_KOMMANDO

_KOMMANDO = "fortryd "
_GENDANNET = (
    'den gendannede lageret fra en kopi. Lageret, som det var, er selv en kopi: find den med "afk lager gendan", og '
    "gendan den. Vil du fortryde en ændring fra før kopien, så find nummeret med: afk historik."
)


class KanIkkeFortrydes(AfkFejl):
    """The event can't be undone; nothing was changed."""

    def __init__(self, nr: int, hvorfor: str) -> None:
        super().__init__(f"Hændelse {nr} kan ikke fortrydes: {hvorfor} Intet er ændret.")


class Plan(NamedTuple):
    """An event that can be undone: its rows in the history, and how many by type and handling."""

    haendelse: Haendelse
    foerste: int
    sidste: int
    antal: dict[tuple[str, str], int]

    @property
    def kommando(self) -> str:
        """The command of the event that undoes it."""
        return f"{_KOMMANDO}{self.haendelse.nr}"


def planlaeg(forb: Forbindelse, nr: int | None = None) -> Plan:
    """The event `nr`, or the last one that changed something. Raises AfkFejl when there is none, KanIkkeFortrydes."""
    nr = _seneste(forb) if nr is None else nr
    fundet = forb.execute("SELECT id, tid, hvem, kommando FROM haendelser WHERE id = ?", (nr,)).fetchone()
    if fundet is None:
        raise AfkFejl(f"Hændelse {nr} findes ikke. Se numrene med: afk historik")
    if fundet[3] == SLET_KOMMANDO:
        hvorfor = "den slettede borgere for altid. Vil du fortryde noget før den, så find nummeret med: afk historik."
        raise KanIkkeFortrydes(nr, hvorfor)
    if fundet[3] == gendannelse.KOMMANDO:
        raise KanIkkeFortrydes(nr, _GENDANNET)
    grupper = forb.execute(
        "SELECT tabel, handling, count(*), min(id), max(id) FROM historik WHERE haendelse = ? GROUP BY 1, 2", (nr,)
    ).fetchall()
    if not grupper:
        raise KanIkkeFortrydes(nr, "den viste noget og ændrede intet.")
    foerste, sidste = min(g[3] for g in grupper), max(g[4] for g in grupper)
    plan = Plan(Haendelse(*fundet), foerste, sidste, {(t, h): n for t, h, n, *_ in grupper})
    _tjek_indhold(forb, plan)
    _tjek_senere(forb, plan, _staar_ved_magt(forb, nr))
    return plan


def _seneste(forb: Forbindelse) -> int:
    """The last event that changed something. A restoring is one, though no row tells of it."""
    sql = "SELECT max(coalesce(max(id), 0), (SELECT coalesce(max(haendelse), 0) FROM historik)) FROM haendelser "
    nr = int(forb.execute(f"{sql} WHERE kommando = ?", (gendannelse.KOMMANDO,)).fetchone()[0])
    if not nr:
        raise AfkFejl("Der er ikke ændret noget i lageret endnu, så der er intet at fortryde.")
    return nr


def _tjek_indhold(forb: Forbindelse, plan: Plan) -> None:
    if forb.execute(
        "SELECT 1 FROM historik WHERE id BETWEEN ? AND ? AND "
        "((handling <> 'opret' AND foer IS NULL) OR (handling <> 'slet' AND efter IS NULL)) LIMIT 1",
        (plan.foerste, plan.sidste),
    ).fetchone():
        raise KanIkkeFortrydes(plan.haendelse.nr, "en borger i den er slettet siden. Ret resten i hånden.")


def _staar_ved_magt(forb: Forbindelse, nr: int) -> list[int]:
    """The later events that have not been undone, newest first. Raises KanIkkeFortrydes when `nr` itself has been."""
    ophaevet: set[int] = set()
    gaelder = []
    sql = "SELECT id, kommando FROM haendelser WHERE id > ? AND aaben = 0 ORDER BY id DESC"
    for senere, kommando in forb.execute(sql, (nr,)):
        om = kommando.removeprefix(_KOMMANDO)
        if senere in ophaevet:
            continue
        if om == kommando or not om.isdecimal() or int(om) < nr:
            gaelder.append(senere)
        elif int(om) > nr:
            ophaevet.add(int(om))
        else:
            raise KanIkkeFortrydes(nr, f"det er allerede gjort. Vil du have den igen, så kør: afk fortryd {senere}.")
    return gaelder


def _tjek_senere(forb: Forbindelse, plan: Plan, senere: list[int]) -> None:
    """Raises KanIkkeFortrydes when later events touched the same rows, or what belongs to the same borgere."""
    i_den = "FROM historik WHERE id BETWEEN :fra AND :til"
    sql = (
        "SELECT DISTINCT e.id, e.tid, e.hvem, e.kommando FROM historik s JOIN haendelser e ON e.id = s.haendelse "
        "WHERE s.id > :til AND s.haendelse IN (SELECT value FROM json_each(:senere)) AND ("
        f"(s.tabel, s.raekke) IN (SELECT tabel, raekke {i_den}) "
        # A borger that it made has got more facts since.
        f"OR s.borger IN (SELECT raekke {i_den} AND tabel = 'borgere' AND handling = 'opret') "
        # The borger whose facts it changed is gone.
        f"OR (s.tabel = 'borgere' AND s.handling = 'slet' AND s.raekke IN (SELECT borger {i_den}))) "
        "ORDER BY e.id DESC"
    )
    parametre = {"fra": plan.foerste, "til": plan.sidste, "senere": json.dumps(senere)}
    i_vejen = [Haendelse(*h) for h in forb.execute(sql, parametre)]
    if i_vejen:
        nogle = ", ".join(f"{h.nr} ({h.kommando}, {h.lokal:%d-%m-%Y})" for h in i_vejen[:5])
        flere = f" og {len(i_vejen) - 5} til" if len(i_vejen) > 5 else ""
        hvorfor = f"det samme er ændret siden, i hændelse {nogle}{flere}."
        raise KanIkkeFortrydes(plan.haendelse.nr, f"{hvorfor} Fortryd dem først, den nyeste først, eller ret i hånden.")
