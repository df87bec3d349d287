"""Check the kept deadlines: they hang together, and those that hold are what computing them anew gives.

They are no facts, so whatever is wrong with them is mended by dropping them all.
"""

import json
from collections.abc import Callable, Iterator, Sequence
from datetime import date
from typing import Any

from afk.lager.driver import Forbindelse, transaktion
from afk.lager.laes import sager_med_id
from afk.lager.tjek import Fund
from afk.lager.udgave import udgave
from afk.regler.base import Valg
from afk.regler.jobsamtaler import krav_ukendt
from afk.regnet.ajour import AD_GANGEN, TABELLER, som_raekker
from afk.regnet.laes import KOLONNER, Stand, laes_stand, nyeste

KODE = "regnet"
_LOESE = {
    "regnet": "SELECT count(*) FROM regnet WHERE borger NOT IN (SELECT borger FROM regnet_borgere) OR dag <> "
    "CASE WHEN frist > '' THEN frist WHEN tidligst > '' THEN tidligst ELSE '9999-12-31' END",
    "regnet_grunde": "SELECT count(*) FROM regnet_grunde g WHERE NOT EXISTS "
    "(SELECT 1 FROM regnet r WHERE r.borger = g.borger AND r.nr = g.nr)",
}
"""How many rows of the table belong to nothing, or stand in another order than their own."""


def tjek(forb: Forbindelse, stempel: str, d: date, valg: Callable[[], Valg]) -> Iterator[Fund]:
    """What is wrong. What was computed by other rules or with other settings is not looked into: nobody reads it.

    With 100,000 borgere it takes about as long as computing all their deadlines.
    """
    stand = laes_stand(forb)
    for tabel, sql in _LOESE.items():
        if forb.execute(sql).fetchone()[0]:
            yield Fund(KODE, "Gemte frister hænger ikke sammen.", tabel)
    if stand is None:
        if any(forb.execute(f"SELECT 1 FROM {t}").fetchone() for t in TABELLER):
            yield Fund(KODE, "Der er gemte frister, men ikke noget om, hvornår de er regnet.", "regnet_stand")
    elif stand.stempel == stempel and stand.udgave == udgave(forb):
        yield from _mod_fakta(forb, stand, d, valg())


def kasser(forb: Forbindelse) -> None:
    """Drop everything that is kept; it is computed anew when somebody asks. No transaction may be open."""
    with transaktion(forb):
        for tabel in (*TABELLER, "regnet_stand"):
            forb.execute(f"DELETE FROM {tabel}")


def _mod_fakta(forb: Forbindelse, stand: Stand, d: date, valg: Valg) -> Iterator[Fund]:
    if stand.historik > nyeste(forb):
        yield Fund(KODE, "De gemte frister kender ændringer, som historikken ikke har.", "regnet_stand")
        return
    # None of those with changes since is read, nor those whose rows hold on other days.
    kendte = "SELECT id FROM borgere WHERE id NOT IN (SELECT borger FROM historik WHERE id > :historik)"
    holder = "SELECT borger FROM regnet_borgere WHERE :d BETWEEN fra AND til"
    n = {"historik": stand.historik, "d": d.toordinal()}
    ider = [i for (i,) in forb.execute(f"{kendte} INTERSECT {holder}", n)]
    uden = forb.execute(f"SELECT count(*) FROM ({kendte} EXCEPT SELECT borger FROM regnet_borgere)", n).fetchone()[0]
    antal = uden + sum(_andre(forb, ider[i : i + AD_GANGEN], d, valg) for i in range(0, len(ider), AD_GANGEN))
    if antal:
        hvem = "1 borgers" if antal == 1 else f"{antal} borgeres"
        yield Fund(KODE, f"{hvem} gemte frister er ikke, som de regnes nu.", "regnet")


def _andre(forb: Forbindelse, ider: Sequence[int], d: date, valg: Valg) -> int:
    """Of how many of the borgere what is kept is something else than what is computed."""
    valgte, gemte = json.dumps(ider), dict[int, list[Any]]()
    numre = {t: i for i, t in forb.execute("SELECT id, tekst FROM regnet_tekster")}
    sql = f"SELECT {', '.join(KOLONNER)}, trin, kilde FROM regnet LEFT JOIN regnet_grunde USING (borger, nr)"
    blandt = "WHERE borger IN (SELECT value FROM json_each(?)) ORDER BY borger"
    for *raekke, trin, kilde in forb.execute(f"{sql} {blandt}, nr", (valgte,)):
        borger, nr = raekke[KOLONNER.index("borger")], raekke[KOLONNER.index("nr")]
        gemte.setdefault(borger, []).append((tuple(raekke), (borger, nr, trin, kilde)))
    ukendte = dict(forb.execute(f"SELECT borger, krav_ukendt FROM regnet_borgere {blandt}", (valgte,)).fetchall())
    antal = 0
    for borger, sag in sager_med_id(forb, valgte):
        regnet = list(som_raekker(borger, sag, d, valg, lambda tekst: numre.get(tekst, 0)))
        antal += regnet != gemte.get(borger, []) or krav_ukendt(sag, d, valg) != bool(ukendte[borger])
    return antal
