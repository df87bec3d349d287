"""The municipality reassesses a decision that was complained about: 4 weeks (jura 5.6)."""

from collections.abc import Iterator
from datetime import date, timedelta

from afk.fakta.sag import Sag
from afk.fakta.skridt import Skridt
from afk.regler import kilder
from afk.regler.base import Frist, Regel, Valg
from afk.regler.sagsskridt import FORBEHOLD, UGER_4, afsluttet, begynd, begyndte


def _beregn(sag: Sag, d: date, valg: Valg) -> Iterator[Frist]:
    for s in begyndte(sag, "genvurdering", d):
        frist = s.dato + timedelta(days=UGER_4)
        spor = begynd(s, "Klagen kom {}. Dagen selv tælles ikke med.")
        spor("{} + 4 uger = {}.", s.dato, frist, dato=frist)
        faerdig = afsluttet(s, d, spor, "Der blev truffet en ny afgørelse, eller sagen blev sendt videre, {}.")
        yield REGEL.afgoer(spor, d, s.dato, frist, opfyldt_den=faerdig)


REGEL = Regel(
    navn="genvurdering",
    orden=20,
    titel="Genvurdering af en klage (4 uger)",
    art="lovpligtig",
    gyldig_fra=date(2017, 1, 1),
    starter="Den dag klagen kom.",
    udloeser=Skridt,
    laengde="4 uger.",
    pauser="Ingen.",
    opfyldes="En ny afgørelse, eller sagen er sendt til Ankestyrelsen.",
    bortfalder="Aldrig.",
    kilder=(kilder.GENVURDERING,),
    beregn=_beregn,
    handling={
        "aaben": "Genvurdér afgørelsen: træf en ny, eller send klagen til Ankestyrelsen senest på fristen.",
        "overskredet": "Genvurderingen er over tid: træf en ny afgørelse, eller send klagen videre nu.",
    },
    forbehold=FORBEHOLD,
)
