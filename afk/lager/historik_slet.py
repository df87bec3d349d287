"""Take the contents of borgere out of the history: that something happened stays, what it was goes."""

import json
from collections.abc import Collection

from afk.lager import kaede
from afk.lager.driver import Forbindelse


def slet_indhold(forb: Forbindelse, borgere: Collection[int]) -> None:
    """Blank before and after in every row of the history about the borgere, given by their ids.

    To be called in the event `vaern.SLET_KOMMANDO`, after the borgere themselves are deleted; in any other the history
    refuses. The chain keeps the old `aftryk` of each event; the new one, over what is left, is put beside it in
    `genattesteret`, as a part of this event. An event that was not whole before is not made whole by this: that is
    remembered too.
    """
    har_indhold = "borger IN (SELECT value FROM json_each(?)) AND (foer IS NOT NULL OR efter IS NOT NULL)"
    valgte = (json.dumps(sorted(borgere)),)
    sql = f"SELECT DISTINCT haendelse FROM historik WHERE {har_indhold}"
    beroerte = {nr for (nr,) in forb.execute(sql, valgte)}
    hele = {led.nr: led.er_hel for led in kaede.gennemgaa(forb, set()) if led.nr in beroerte and led.kaede is not None}
    forb.execute(f"UPDATE historik SET foer = NULL, efter = NULL WHERE {har_indhold}", valgte)
    nye = {led.nr: led.er_nu for led in kaede.gennemgaa(forb, set()) if led.nr in hele}
    forb.executemany(
        "INSERT INTO genattesteret (haendelse, om, aftryk, hel) "
        "VALUES ((SELECT id FROM haendelser WHERE aaben = 1), ?, ?, ?)",
        [(nr, aftryk, hele[nr]) for nr, aftryk in nye.items()],
    )
