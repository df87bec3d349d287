"""The answers behind a visitation, where the visitation form was used and its answers were read along.

The answers to forms are read from the store only for somebody who asks for them (`Faktatype.regnes`), and a
visitation may have come from a file without any. Neither is a no.
"""

import json
from collections.abc import Mapping
from datetime import date
from typing import Any

from afk.fakta.besvarelse import Besvarelse
from afk.fakta.sag import Sag
from afk.fakta.svar import Svaret
from afk.fakta.visitation import Visitation
from afk.regler.faelles import seneste_visitation

SKEMA = "visitation"
NOEGLER = frozenset(("visitation_dato", "gruppe", "g3_forhold", "g3_kun_fremmoede", "standby_terminal", "underretning"))


def gruppe_3(sag: Sag, d: date) -> Visitation | None:
    """The latest visitation on or before `d`, when it is to group 3."""
    v = seneste_visitation(sag, d)
    return v if v is not None and v.gruppe == "3" else None


def behoever_svar(sag: Sag, d: date) -> bool:
    """Whether the findings of the borger on `d` are complete only with the answers to forms."""
    return gruppe_3(sag, d) is not None and bool(_faerdige(sag))


def svar_bag(sag: Sag, v: Visitation) -> Mapping[str, Any] | None:
    """The answers that led to the visitation to group 3, of NOEGLER those that are there; the latest form wins.

    Empty when no finished form belongs to it; None when there are forms, but their answers were not read.
    """
    numre = _faerdige(sag)
    alle = [s for s in sag.af(Svaret) if s.skema == SKEMA and s.noegle in NOEGLER]
    if numre and not alle:
        return None
    for nr in sorted(numre, reverse=True):
        svar = {s.noegle: json.loads(s.vaerdi) for s in alle if s.nr == nr}
        if svar.get("visitation_dato") == v.dato.isoformat() and svar.get("gruppe") == "gruppe_3":
            return svar
    return {}


def _faerdige(sag: Sag) -> list[int]:
    return [b.nr for b in sag.af(Besvarelse) if b.skema == SKEMA and b.faerdig is not None]
