"""Fritagelser that last longer than their ground says, and open ones that may have been forgotten."""

from collections.abc import Iterator
from datetime import date

from afk.dato import plus_maaneder
from afk.fakta.fritagelse import TYPE, Fritagelse
from afk.fakta.sag import Sag
from afk.fakta.vaerdier import dansk_ord
from afk.regler import kilder
from afk.regler.base import Valg
from afk.regler.perioder import gyldig
from afk.tjek.base import Fund, Tjek
from afk.tjek.faelles import ret
from afk.tjek.kilder import PRAKTISK

SEKS_UGER = 42
"""Days, both ends included."""
SEKS_UGERS = frozenset(("efterloen", "folkepension", "job", "barsel_6_uger", "arbejdsfordeling_kort"))
"""The markings that are for six weeks at most (kilder/004)."""
GAMMEL = 12
"""Months after which an open fritagelse is asked about."""


def _seks_uger(sag: Sag, d: date, valg: Valg) -> Iterator[Fund]:
    for f in sag.af(Fritagelse):
        if f.grund not in SEKS_UGERS or f.fra > d or not gyldig(f.fra, f.til):
            continue
        dage = ((f.til or d) - f.fra).days + 1
        if dage > SEKS_UGER:
            varer = f"til {f.til:%d-%m-%Y} er på {dage} dage" if f.til else f"har varet {dage} dage uden slutdato"
            yield FOR_LANG.fund(
                f"Fritagelsen ({dansk_ord(f.grund)}) fra {f.fra:%d-%m-%Y} {varer}; markeringen er for højst 6 uger "
                f"({SEKS_UGER} dage). Ret slutdatoen, eller brug den rigtige grund:",
                ret(sag, TYPE, f, til="DATO"),
                f.fra,
            )


def _gammel(sag: Sag, d: date, valg: Valg) -> Iterator[Fund]:
    for f in sag.af(Fritagelse):
        if f.til is None and d > plus_maaneder(f.fra, GAMMEL):
            yield GAMMEL_AABEN.fund(
                f"Fritagelsen ({dansk_ord(f.grund)}) fra {f.fra:%d-%m-%Y} har varet over {GAMMEL} måneder uden "
                "slutdato. Tjek, om den gælder endnu; er den slut, så skriv det:",
                ret(sag, TYPE, f, "slut", til="DATO"),
                f.fra,
            )


FOR_LANG = Tjek(
    "fritagelse-over-6-uger",
    "En 6 ugers-markering er på over 42 dage",
    "advarsel",
    (kilder.FAQ_MAALGRUPPE,),
    _seks_uger,
)
GAMMEL_AABEN = Tjek(
    "fritagelse-over-12-mdr",
    "En fritagelse uden slutdato er over 12 måneder gammel",
    "advarsel",
    (PRAKTISK,),
    _gammel,
)
TJEK = (FOR_LANG, GAMMEL_AABEN)
