"""Afklaring every two years on kontanthjælp for an aktivitetsparat borger aged 30 or more (LAB § 36 a)."""

from collections.abc import Iterator
from datetime import date

from afk.dato import DAG, plus_maaneder
from afk.fakta.forloeb import Forloeb
from afk.fakta.sag import Sag
from afk.regler import kilder
from afk.regler.base import Frist, Regel, Spor, Valg
from afk.regler.faelles import alle_moeder, moeder, ophoert

GYLDIG_FRA = date(2025, 7, 1)
CYKLUS = 24
ALDER = 30


def _beregn(sag: Sag, d: date, valg: Valg) -> Iterator[Frist]:
    if sag.borger.maalgruppe != "aktivitetsparat":
        return
    for forloeb in sag.af(Forloeb):
        if forloeb.forloeb == "kontanthjaelp" and forloeb.fra <= d and ophoert(forloeb, d) is None:
            yield from _cyklusser(sag, forloeb.fra, d)


def foerste_cyklus(s: date) -> int:
    """The smallest k >= 1 for which S + 24k months is 1 July 2025 or later."""
    k = 1
    while plus_maaneder(s, CYKLUS * k) < GYLDIG_FRA:
        k += 1
    return k


def _cyklusser(sag: Sag, s: date, d: date) -> Iterator[Frist]:
    """The fulfilled cycles in order, then the earliest unfulfilled one."""
    k = foerste_cyklus(s)
    brugt: set[date] = set()
    for dato in sorted(m.dato for m in moeder(sag, "afklaring", d)):
        if dato >= _begynder(s, k):
            brugt.add(dato)
            yield _cyklus(sag, s, k, d, dato, brugt)
            k += 1
    yield _cyklus(sag, s, k, d, None, brugt)


def _begynder(s: date, k: int) -> date:
    return s if k == 1 else plus_maaneder(s, CYKLUS * (k - 1)) + DAG


def _cyklus(sag: Sag, s: date, k: int, d: date, opfyldt: date | None, brugt: set[date]) -> Frist:
    slut = plus_maaneder(s, CYKLUS * k)
    spor = Spor()
    spor("På kontanthjælp siden {} og aktivitetsparat.", s, dato=s)
    spor("{}. periode: {} + {} måneder = {}.", k, s, CYKLUS * k, slut, dato=slut)
    spor("Tolkning: tiden før 1. juli 2025 tælles med; det er den forsigtige læsning.")
    frist: date | None = slut
    handling: str | None = None
    if sag.foedt is None:
        frist = None
        handling = "Skriv borgerens fødselsdato: uden den kan fristen ikke beregnes."
        spor("Fødselsdatoen mangler. Reglen gælder først fra 30 år, så fristen kan ikke beregnes.")
    elif (fylder := plus_maaneder(sag.foedt, 12 * ALDER)) > slut:
        frist = fylder
        spor("Borgeren fylder 30 år {}: fristen ligger tidligst der.", fylder, dato=fylder)
    _forklar_moeder(spor, sag, d, brugt)
    if opfyldt is not None:
        spor("Afklaringen blev holdt {}.", opfyldt, dato=opfyldt)
    return REGEL.afgoer(spor, d, s, frist, opfyldt_den=opfyldt, handling=handling)


def _forklar_moeder(spor: Spor, sag: Sag, d: date, brugt: set[date]) -> None:
    """Name the afklaringer that fulfil no period."""
    for m in alle_moeder(sag, "afklaring"):
        if m.dato in brugt:
            continue
        if m.status == "aflyst":
            spor("Afklaringen {} blev aflyst og tæller ikke.", m.dato)
        elif not m.afholdt_pr(d):
            spor("Afklaringen {} står ikke som afholdt og tæller ikke endnu.", m.dato)
        else:
            spor("Afklaringen {} lå uden for den periode, der mangler, og tæller ikke.", m.dato)


REGEL = Regel(
    navn="afklaring-2-aar",
    orden=5,
    titel="Afklaring efter 2 år (LAB § 36 a)",
    art="lovpligtig",
    gyldig_fra=GYLDIG_FRA,
    starter="Den dag en aktivitetsparat borger begynder på kontanthjælp i en sammenhængende periode.",
    udloeser=Forloeb,
    laengde="2 år, og derefter hvert andet år; tidligst den dag borgeren fylder 30.",
    pauser="Ingen kendte.",
    opfyldes="En afholdt afklaring (mødetypen afklaring) i perioden.",
    bortfalder="Når kontanthjælpen er slut, eller målgruppen ikke er aktivitetsparat.",
    kilder=(kilder.LAB_36A,),
    beregn=_beregn,
    handling={
        "aaben": "Hold afklaringen senest på fristen, og registrér den (afk moede tilfoej).",
        "overskredet": "Hold afklaringen nu, og registrér den (afk moede tilfoej).",
    },
    tolkninger=(
        "Tid på kontanthjælp før 1. juli 2025 tæller med (den forsigtige læsning).",
        "Alle frister regnes fra periodens første dag, ikke fra en tidligere frist.",
    ),
    forbehold="reglen bygger på et uddrag af LAB § 36 a og er endnu ikke kontrolleret mod lovens fulde tekst.",
)
