"""Genbehandling (trin 3): six months into an afklaringsforløb without praktik or paid hours (kilder/000)."""

from collections.abc import Iterator
from datetime import date

from afk.dato import plus_maaneder
from afk.fakta.forloeb import Forloeb
from afk.fakta.sag import Sag
from afk.regler import kilder
from afk.regler.base import Frist, Regel, Spor, Valg
from afk.regler.faelles import (
    alle_moeder,
    forklar_ubrugte,
    fritaget,
    indsatser,
    seneste_visitation,
    stort,
    ude_af_modellen,
)
from afk.regler.perioder import gyldig

GYLDIG_FRA = date(2020, 12, 1)
OPFYLDER = frozenset(("virksomhedspraktik", "ordinaere_timer"))


def _beregn(sag: Sag, d: date, valg: Valg) -> Iterator[Frist]:
    for forloeb in sag.af(Forloeb):
        if forloeb.forloeb == "afklaringsforloeb" and forloeb.fra <= d:
            yield _en(sag, forloeb, d)


def _en(sag: Sag, forloeb: Forloeb, d: date) -> Frist:
    s = forloeb.fra
    frist = plus_maaneder(s, 6)
    spor = Spor()
    spor("Afklaringsforløbet (trin 2) begyndte {}.", s, dato=s)
    spor("{} + 6 måneder = {}.", s, frist, dato=frist, kilde=kilder.FAQ_MODEL)
    dage = [*_indsatser(spor, sag, s, frist, d), *_moeder(spor, sag, s, d)]
    opfyldt = min(dage, default=None)
    if opfyldt is not None:
        spor("Opfyldt {}.", opfyldt, dato=opfyldt)
    return REGEL.afgoer(
        spor,
        d,
        s,
        frist,
        opfyldt_den=opfyldt,
        bortfald=None if opfyldt else ude_af_modellen(sag, forloeb, d, spor),
        i_bero=_fritaget_nu(spor, sag, d) and opfyldt is None,
        tidligst=max(frist, d),
    )


def _indsatser(spor: Spor, sag: Sag, s: date, frist: date, d: date) -> Iterator[date]:
    """The days on which praktik or paid hours within [s, frist] fulfilled it."""
    for i in indsatser(sag):
        if i.type == "loentilskud" and i.fra <= d and (i.til is None or i.til >= s):
            spor("Løntilskud fra {} opfylder ikke: det er ikke nævnt for trin 3. Vurder det.", i.fra)
        if i.type not in OPFYLDER:
            continue
        f = max(i.fra, s)
        if i.fra > d:
            spor("{} er planlagt fra {} og tæller først, når den er begyndt.", stort(i.type), i.fra)
        elif not gyldig(i.fra, i.til) or (i.til is not None and i.til < s):
            spor("{} fra {} var slut før forløbet og tæller ikke.", stort(i.type), i.fra)
        elif f > frist:
            spor("{} fra {} begyndte efter fristen og opfylder ikke.", stort(i.type), i.fra)
        else:
            spor("{} tæller fra {}.", stort(i.type), f, dato=f, kilde=kilder.FAQ_MODEL)
            if i.til is not None and i.til < frist and i.til <= d:
                spor("Den ophørte {}, før de seks måneder var gået: vurder, om sagen alligevel skal genbehandles.",
                     i.til)  # fmt: skip
            yield f


def _moeder(spor: Spor, sag: Sag, s: date, d: date) -> Iterator[date]:
    """The days of held meetings that took the case up again."""
    for m in alle_moeder(sag, "genbehandling", "step_up"):
        navn = "Genbehandlingen" if m.type == "genbehandling" else "Step up-mødet"
        if m.dato < s or (m.type == "step_up" and m.dato == s):
            spor(navn + " {} hørte til tiden før trin 2 og tæller ikke.", m.dato)
        elif m.status == "aflyst":
            spor(navn + " {} blev aflyst og tæller ikke.", m.dato)
        elif not m.afholdt_pr(d):
            spor(navn + " {} står ikke som afholdt og tæller ikke endnu.", m.dato)
        else:
            spor(navn + " blev holdt {}.", m.dato, dato=m.dato, kilde=kilder.FAQ_MODEL)
            yield m.dato


def _fritaget_nu(spor: Spor, sag: Sag, d: date) -> bool:
    """Whether a fritagelse covers the day; the deadline itself is not moved by it (regel 4)."""
    v = seneste_visitation(sag, d)
    if v is not None and v.gruppe == "udskudt":
        spor("Den udskudte visitation {} standser ikke uret i trin 2.", v.dato)
    forklar_ubrugte(spor, sag, d)
    for p in fritaget(sag, d):
        if not p.daekker(d):
            spor("Fritagelsen {} til {} flytter ikke fristen.", p.fra, p.til)
        else:
            spor("Fritaget siden {}: uret står stille, men fristen flyttes ikke af fritagelsen. "
                 "Tolkning: kilderne siger intet om pauser i trin 2.", p.fra, kilde=kilder.FAQ_MAALGRUPPE)  # fmt: skip
            return True
    return False


REGEL = Regel(
    navn="genbehandling",
    orden=4,
    titel="Genbehandling, trin 3 (6 måneder)",
    art="vejledende",
    gyldig_fra=GYLDIG_FRA,
    starter="Den dag afklaringsforløbet (trin 2) begynder.",
    udloeser=Forloeb,
    laengde="6 måneder; samme dato seks måneder efter er med.",
    pauser="En fritagelse standser uret, mens den løber, men flytter ikke fristen.",
    opfyldes="Virksomhedspraktik eller ordinære timer i de seks måneder, en genbehandling, eller et step up-møde efter "
    "starten.",
    bortfalder="Ved visitation til gruppe 2, gruppe 3 eller uden for, når forløbet er slut, eller når målgruppen ikke "
    "er aktivitetsparat.",
    kilder=(kilder.FAQ_MODEL,),
    beregn=_beregn,
    handling={
        "aaben": "Få praktik eller lønnede timer i gang senest på fristen, eller hold et nyt step up-møde.",
        "overskredet": "Genbehandl sagen på et tværfagligt step up-møde.",
        "i_bero": "Borgeren er fritaget. Se på sagen, når fritagelsen slutter.",
    },
    tolkninger=(
        "Løntilskud opfylder ikke, da det ikke er nævnt for trin 3.",
        "En praktik, der er ophørt før de seks måneder, opfylder, men skal vurderes.",
        "En fritagelse flytter ikke fristen.",
        "En udskudt visitation standser ikke uret i trin 2.",
        "Et møde eller en indsats efter forløbets slutdato opfylder også.",
    ),
)
