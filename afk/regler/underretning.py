"""An underretning after group 3 that was decided and is not sent (kilder/003)."""

from collections.abc import Iterator
from datetime import date

from afk.fakta.sag import Sag
from afk.fakta.skridt import Skridt
from afk.regler import kilder
from afk.regler.base import Frist, Regel, Spor, Valg
from afk.regler.sagsskridt import afsluttet, begynd, begyndte


def _beregn(sag: Sag, d: date, valg: Valg) -> Iterator[Frist]:
    for s in begyndte(sag, "underretning", d):
        spor: Spor = begynd(s, "Det blev besluttet {}, at der skal sendes en underretning til socialforvaltningen.")
        spor("Kilden siger ikke, hvornår den senest skal være sendt, så der er ingen frist.")
        sendt = afsluttet(s, d, spor, "Underretningen blev sendt {}.")
        yield REGEL.afgoer(spor, d, s.dato, None, opfyldt_den=sendt)


REGEL = Regel(
    navn="underretning",
    orden=18,
    titel="Underretning skal sendes",
    art="aftalt",
    gyldig_fra=date(2017, 1, 1),
    starter="Det er besluttet, at der skal sendes en underretning, som efter en visitation til gruppe 3.",
    udloeser=Skridt,
    laengde="Ingen frist i kilden; rækken står åben, til den er sendt.",
    pauser="Ingen.",
    opfyldes="Underretningen er sendt.",
    bortfalder="Aldrig.",
    kilder=(kilder.GUIDE,),
    beregn=_beregn,
    handling={"aaben": "Send underretningen til socialforvaltningen, og skriv dagen."},
)
