"""The caseworker's own deadlines."""

from collections.abc import Iterator
from datetime import date

from afk.fakta.egen_frist import EgenFrist
from afk.fakta.sag import Sag
from afk.regler import kilder
from afk.regler.base import Frist, Regel, Spor, Valg
from afk.regler.faelles_tekst import kort


def _beregn(sag: Sag, d: date, valg: Valg) -> Iterator[Frist]:
    for f in sorted(sag.af(EgenFrist), key=lambda f: (f.frist, f.tekst)):
        if f.dato is None or f.dato <= d:
            yield _en(f, d)


def _en(f: EgenFrist, d: date) -> Frist:
    spor = Spor()
    if f.dato is None:
        spor("Det er ikke skrevet, hvilken dag fristen blev sat.")
    else:
        spor("Skrevet {}.", f.dato, dato=f.dato)
    spor("Senest {}: {}", f.frist, f.tekst, dato=f.frist)
    gjort = f.udfoert if f.udfoert is not None and f.udfoert <= d else None
    if gjort is not None:
        spor("Det blev gjort {}.", gjort, dato=gjort)
    elif f.udfoert is not None:
        spor("Gjort er skrevet som {}: det tæller først den dag.", f.udfoert)
    tekst = kort(f.tekst)
    return REGEL.afgoer(
        spor,
        d,
        f.dato or min(f.frist, d),
        f.frist,
        opfyldt_den=gjort,
        handling=f"Over tid: {tekst}." if d > f.frist else f"{tekst}.",
    )


REGEL = Regel(
    navn="egen",
    orden=17,
    titel="Egen frist",
    art="aftalt",
    gyldig_fra=date(2017, 1, 1),
    starter="En frist, du selv har skrevet.",
    udloeser=EgenFrist,
    laengde="Til den dato, du har skrevet.",
    pauser="Ingen.",
    opfyldes="Når du har meldt den udført.",
    bortfalder="Aldrig; slet den, hvis den ikke gælder mere.",
    kilder=(kilder.PRAKSIS,),
    beregn=_beregn,
    handling={},
)
