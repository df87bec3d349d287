"""Straksafklaring (trin 1): both the samtale and the step up-møde within eight weeks of entering Afklaringspuljen.

An intention of the model, not law (kilder/000). Fritagelse: kilder/004; consent and refusal: kilder/002.
"""

from collections.abc import Iterator
from datetime import date, timedelta
from typing import NamedTuple

from afk.dato import DAG, dansk_tal
from afk.fakta.forloeb import Forloeb
from afk.fakta.moede import Moede
from afk.fakta.sag import Sag
from afk.fakta.samtykke import Samtykke
from afk.fakta.vaerdier import dansk_ord
from afk.regler import kilder
from afk.regler.base import Frist, Regel, Spor, Valg
from afk.regler.faelles import (
    alle_moeder,
    forklar_ubrugte,
    fritaget,
    indsatser,
    periode_tekst,
    seneste_visitation,
    stort,
    ude_af_modellen,
)
from afk.regler.perioder import Periode, gyldig

GYLDIG_FRA = date(2020, 12, 1)
OTTE_UGER = timedelta(days=56)
UDSKYDER = frozenset(("virksomhedspraktik", "loentilskud", "ordinaere_timer"))


class Ur(NamedTuple):
    """The clock on a given day."""

    frist: date
    """The deadline, or the one it would be if the stop ended on the day."""
    i_bero: bool
    hvorfor: str
    """"fritaget", "udskudt" or "visitation" while it stands still; "udskudt" also after one that has ended."""


def ur_pr(sag: Sag, t: date, d: date, spor: Spor) -> Ur:
    """The clock on day `d` for a start day `t`, with its steps (regel 3.1-3.3 and 3.5)."""
    start, frist = t, t + OTTE_UGER
    spor("{} + 8 uger (56 dage) = {}.", t, frist, dato=frist, kilde=kilder.FAQ_MODEL)
    for p in fritaget(sag, d):
        if p.til is not None and p.til < t:
            spor("Fritagelsen {} til {} var slut før starten og tæller ikke.", p.fra, p.til)
        elif p.daekker(d):
            return _fritaget_nu(p, d, spor)
        elif p.til is not None and p.fra <= frist:
            start, frist = p.til + DAG, p.til + DAG + OTTE_UGER
            spor("Fritaget {} til {}: borgeren var ude af gruppen. De otte uger tæller forfra fra {} og ender {}.",
                 p.fra, p.til, start, frist, dato=frist, kilde=kilder.FAQ_MAALGRUPPE)  # fmt: skip
        else:
            spor("Fritagelsen {} til {} begyndte efter fristen og ændrer den ikke.", p.fra, p.til)
    ur = _udskudt(sag, start, frist, d, spor)
    v = seneste_visitation(sag, d)
    if not ur.i_bero and v is not None and v.gruppe == "udskudt" and (v.til is None or v.til >= d):
        spor("Visitationen er udskudt {}: uret står stille.", v.dato, kilde=kilder.GUIDE)
        return Ur(max(ur.frist, d), True, "visitation")
    return ur


def _fritaget_nu(p: Periode, d: date, spor: Spor) -> Ur:
    tidligst = (p.til or d) + DAG + OTTE_UGER
    spor("Fritaget siden {}{}: borgeren er ude af gruppen. De otte uger tæller forfra, når fritagelsen slutter; "
         "tidligste frist er {}.", p.fra, f" til {dansk_tal(p.til)}" if p.til else " uden slutdato", tidligst,
         dato=tidligst, kilde=kilder.FAQ_MAALGRUPPE)  # fmt: skip
    return Ur(tidligst, True, "fritaget")


def _udskudt(sag: Sag, start: date, frist: date, d: date, spor: Spor) -> Ur:
    """Postponed by praktik, løntilskud or paid hours that ran on the start day (regel 3.3)."""
    loebende = []
    for i in indsatser(sag):
        if i.type not in UDSKYDER or i.fra > d:
            continue
        if gyldig(i.fra, i.til) and Periode(i.fra, i.til).daekker(start):
            loebende.append(i)
        else:
            spor("{} {} løb ikke ved starten {} og udskyder ikke.", stort(i.type), periode_tekst(i), start)
    if not loebende:
        return Ur(frist, False, "")
    typer = ", ".join(sorted({dansk_ord(i.type) for i in loebende}))
    slutninger = [i.til for i in loebende if i.til is not None]
    slut = max(slutninger) if len(slutninger) == len(loebende) else None
    if slut is None or slut >= d:
        tidligst = max(frist, slut or d)
        spor("Borgeren var i {} ved starten {}, og det løber endnu{}: straksafklaringen er udskudt.", typer, start,
             f" til {dansk_tal(slut)}" if slut else "", dato=tidligst, kilde=kilder.FAQ_MODEL)  # fmt: skip
        return Ur(tidligst, True, "udskudt")
    spor("Borgeren var i {} ved starten {}. Det sluttede {}; straksafklaringen skal laves hurtigst muligt, senest {}.",
         typer, start, slut, max(frist, slut), dato=max(frist, slut), kilde=kilder.FAQ_MODEL)  # fmt: skip
    return Ur(max(frist, slut), False, "udskudt")


def fravalgt(sag: Sag, d: date) -> date | None:
    """The day the borger said no to sharing, when that is still their latest word on `d`; else None.

    Taking back counts as a no. Of several in a row the first one counts: a later no undoes nothing (regel 3.4).
    On one day an earlier consent is taken back before a new word is given.
    """
    ord_: list[tuple[date, date, bool, bool]] = []
    for s in sag.af(Samtykke):
        if s.dato <= d:
            ord_.append((s.dato, s.dato, False, s.svar == "nej"))
        if s.tilbagekaldt is not None and s.tilbagekaldt <= d:
            ord_.append((s.tilbagekaldt, s.dato, True, True))
    nej: date | None = None
    for dato, _, _, er_nej in sorted(ord_):
        nej = (nej or dato) if er_nej else None
    return nej


class Halvdele(NamedTuple):
    """The first day within [t, d] of each half: the samtale, the step up-møde, and the no that stands instead of it."""

    samtale: date | None
    step_up: date | None
    nej: date | None

    def opfyldt_den(self) -> date | None:
        """The day both halves were in place, or None (regel 3.4)."""
        andet = [dag for dag in (self.step_up, self.nej) if dag is not None]
        return max(self.samtale, min(andet)) if self.samtale is not None and andet else None

    def mangler(self) -> str:
        """What is still to be held, as words."""
        step_up = self.step_up is not None or self.nej is not None
        return " og ".join(["samtalen"] * (self.samtale is None) + ["step up-mødet"] * (not step_up))


def _halvdele(sag: Sag, t: date, d: date) -> Halvdele:
    holdte = [m for m in sag.af(Moede) if m.dato >= t and m.afholdt_pr(d)]
    samtale = min([m.dato for m in holdte if m.type == "samtale"], default=None)
    step_up = min([m.dato for m in holdte if m.type == "step_up"], default=None)
    return Halvdele(samtale, step_up, fravalgt(sag, d))


def opfyldt_den(sag: Sag, t: date, d: date) -> date | None:
    """The day both halves were in place, within [t, d], or None (regel 3.4)."""
    return _halvdele(sag, t, d).opfyldt_den()


def _beregn(sag: Sag, d: date, valg: Valg) -> Iterator[Frist]:
    for forloeb in sag.af(Forloeb):
        if forloeb.forloeb == "afklaringspuljen" and max(forloeb.fra, GYLDIG_FRA) <= d:
            yield _en(sag, forloeb, d)


def _en(sag: Sag, forloeb: Forloeb, d: date) -> Frist:
    t = max(forloeb.fra, GYLDIG_FRA)
    spor = Spor()
    spor("Borgeren kom i Afklaringspuljen {}.", forloeb.fra, dato=forloeb.fra)
    if t != forloeb.fra:
        spor("Projektet begyndte {}, så der tælles derfra.", t, dato=t, kilde=kilder.FAQ_MODEL)
    halvdele = _halvdele(sag, t, d)
    opfyldt = halvdele.opfyldt_den()
    ur = ur_pr(sag, t, opfyldt or d, spor)
    _forklar_ubrugte(spor, sag, d)
    _forklar_moeder(spor, sag, t, d, halvdele.nej)
    if opfyldt is not None:
        spor("Opfyldt {}.", opfyldt, dato=opfyldt)
    return REGEL.afgoer(
        spor,
        d,
        forloeb.fra,
        None if ur.i_bero else ur.frist,
        opfyldt_den=opfyldt,
        bortfald=None if opfyldt else ude_af_modellen(sag, forloeb, d, spor),
        i_bero=ur.i_bero,
        tidligst=ur.frist,
        handling="" if opfyldt else _handling(ur, halvdele.mangler(), d),
    )


_I_BERO = {
    "fritaget": "Borgeren er fritaget. De otte uger tæller forfra, når fritagelsen slutter.",
    "udskudt": "Udskudt af praktik, løntilskud eller timer. Hold øje med, hvornår det slutter.",
    "visitation": "Visitationen er udskudt. Visitér, når borgeren er tilbage.",
}


def _handling(ur: Ur, mangler: str, d: date) -> str:
    if ur.i_bero:
        return _I_BERO[ur.hvorfor]
    if ur.hvorfor == "udskudt":
        return f"Hold {mangler} hurtigst muligt: det, der udskød straksafklaringen, er slut."
    if d > ur.frist:
        return f"Hold {mangler} nu, eller skriv borgeren ind i planen for hele gruppen."
    return f"Hold {mangler} senest på fristen."


def _forklar_ubrugte(spor: Spor, sag: Sag, d: date) -> None:
    """Name what does not move the clock: planned fritagelser, and praktik or hours that could have postponed it."""
    forklar_ubrugte(spor, sag, d)
    for i in indsatser(sag):
        if i.type in UDSKYDER and i.fra > d:
            spor("{} er planlagt fra {} og udskyder ikke.", stort(i.type), i.fra)


def _forklar_moeder(spor: Spor, sag: Sag, t: date, d: date, nej: date | None) -> None:
    for m in alle_moeder(sag, "samtale", "step_up"):
        navn = "Samtalen" if m.type == "samtale" else "Step up-mødet"
        if m.status == "aflyst":
            spor(navn + " {} blev aflyst og tæller ikke.", m.dato)
        elif not m.afholdt_pr(d):
            spor(navn + " {} står ikke som afholdt og tæller ikke endnu.", m.dato)
        elif m.dato < t:
            spor(navn + " {} lå før starten og tæller ikke.", m.dato)
        else:
            spor(navn + " blev holdt {}.", m.dato, dato=m.dato, kilde=kilder.FAQ_MODEL)
    if nej is not None:
        spor("Borgeren har sagt nej til deling eller trukket samtykket tilbage {}: step up-mødet kræves ikke.", nej,
             dato=nej, kilde=kilder.FAQ_STEP_UP)  # fmt: skip
    for s in sorted(sag.af(Samtykke), key=lambda s: s.dato):
        if s.dato > d:
            spor("Et svar om samtykke {} ligger efter i dag og tæller ikke endnu.", s.dato)


REGEL = Regel(
    navn="straksafklaring",
    orden=3,
    titel="Straksafklaring, trin 1 (8 uger)",
    art="vejledende",
    gyldig_fra=GYLDIG_FRA,
    starter="Den dag borgeren kommer i Afklaringspuljen, tidligst 1. december 2020.",
    udloeser=Forloeb,
    laengde="8 uger (56 dage); både samtalen og step up-mødet skal være holdt.",
    pauser="En fritagelse tager borgeren ud af gruppen; bagefter tæller de otte uger forfra. Praktik, løntilskud eller "
    "lønnede timer ved starten udskyder, til de slutter. Udskudt visitation standser uret.",
    opfyldes="Når både samtalen og step up-mødet er holdt. Siger borgeren nej til deling, er samtalen nok.",
    bortfalder="Ved visitation til gruppe 2, gruppe 3 eller uden for, når forløbet er slut, eller når målgruppen ikke "
    "er aktivitetsparat.",
    kilder=(kilder.FAQ_MODEL,),
    beregn=_beregn,
    handling={},
    tolkninger=(
        "De otte uger tæller fra den dag, borgeren kom ind, for den enkelte; kilderne regner fra projektets start.",
        "Møder, der holdes efter forløbets slutdato, opfylder også (for sent).",
        "Når borgeren har sagt nej flere gange i træk, gælder det første nej.",
    ),
)
