"""A borger's access to their personal data: 1 month, 2 more when it is complex (GDPR art. 12 and 15; jura 5.6, 6.4).

Time limits of EU law have a rule of their own (regulation 1182/71): they end on a working day. That is why this one
moves although it is the authority's; the day it was counted to stands beside it as the cautious date.
"""

from collections.abc import Iterator
from datetime import date

from afk.dato import naeste_hverdag, plus_maaneder
from afk.fakta.sag import Sag
from afk.fakta.skridt import Skridt
from afk.regler import kilder
from afk.regler.base import Frist, Regel, Spor, Valg
from afk.regler.sagsskridt import FORBEHOLD, afsluttet, begynd, begyndte


def _beregn(sag: Sag, d: date, valg: Valg) -> Iterator[Frist]:
    for s in begyndte(sag, "indsigt", d):
        yield _en(s, d)


def _en(s: Skridt, d: date) -> Frist:
    spor = begynd(s, "Ønsket om indsigt kom {}.")
    talt = plus_maaneder(s.dato, 1)
    spor("{} + 1 måned = {}.", s.dato, talt, dato=talt)
    frist = _til_hverdag(talt, spor)
    # What was sent after the answer, or after the day asked about, has not moved anything yet.
    senest = min(d, s.afsluttet) if s.afsluttet is not None and s.afsluttet >= s.dato else d
    if _forlaenget(s, frist, senest, spor):
        talt = plus_maaneder(s.dato, 3)
        spor("{} + 3 måneder = {}.", s.dato, talt, dato=talt)
        frist = _til_hverdag(talt, spor)
    svaret = afsluttet(s, d, spor, "Der blev svaret {}.")
    forsigtig = talt if talt != frist else None
    return REGEL.afgoer(spor, d, s.dato, frist, opfyldt_den=svaret, forsigtig_dato=forsigtig)


def _til_hverdag(talt: date, spor: Spor) -> date:
    frist = naeste_hverdag(talt)
    if frist != talt:
        spor(
            "Den dag er weekend eller helligdag. Fristen er den næste hverdag: {}.",
            frist, dato=frist, kilde=kilder.EU_FRISTER,
        )  # fmt: skip
    return frist


def _forlaenget(s: Skridt, frist: date, senest: date, spor: Spor) -> bool:
    """Whether a notice in time has given two months more."""
    if s.besked is None:
        return False
    if not s.dato <= s.besked <= senest:
        spor("Beskeden {} tæller ikke: den ligger før ønsket, efter svaret eller efter i dag.", s.besked)
        return False
    if s.besked > frist:
        spor("Borgeren fik først {} besked om, at det varer længere. Den kom for sent og forlænger ikke.", s.besked)
        return False
    spor("Borgeren fik {} begrundet besked om, at det varer længere: 2 måneder mere.", s.besked, dato=s.besked)
    return True


REGEL = Regel(
    navn="indsigt",
    orden=22,
    titel="Indsigt i egne oplysninger (1 måned)",
    art="lovpligtig",
    gyldig_fra=date(2018, 5, 25),
    starter="Den dag ønsket om indsigt kom.",
    udloeser=Skridt,
    laengde="1 måned; 3 måneder i alt, når borgeren inden fristen har fået begrundet besked om, at det varer længere.",
    pauser="Ingen.",
    opfyldes="Svaret er givet.",
    bortfalder="Aldrig.",
    kilder=(kilder.INDSIGT,),
    beregn=_beregn,
    handling={
        "aaben": "Svar på ønsket om indsigt senest på fristen.",
        "overskredet": "Svaret er over tid: giv indsigt nu.",
    },
    tolkninger=("En frist i EU-retten slutter på en hverdag. Den dag, der er talt til, står som den forsigtige dato.",),
    forbehold=FORBEHOLD,
)
