"""Jobsamtaler in the first six months, and the first within a week (LAB § 31 stk. 3 and 5; jura 5.1).

Both hold until 30 June 2026. What holds after for these groups is not known from the sources (A6): the
municipality may set a number (`Valg.jobsamtaler_antal`), and without one there are no rows.
"""

from collections.abc import Iterator
from datetime import date, timedelta

from afk.dato import dansk_tal, plus_maaneder
from afk.fakta.forloeb import Forloeb
from afk.fakta.moede import Moede
from afk.fakta.sag import Sag
from afk.regler import kilder
from afk.regler.base import Frist, Regel, Spor, Valg
from afk.regler.faelles import ophoert

GYLDIG_FRA = date(2020, 1, 1)
LOVENS_SIDSTE_DAG = date(2026, 6, 30)
LOVENS_ANTAL = 4
UKENDT_KRAV = (
    "Kravet til jobsamtaler efter 30. juni 2026 er ukendt for aktivitetsparate og for løbende ressourceforløb. "
    "Se VEJ 9117 pkt. 2.1, og skriv kommunens antal i konfigurationen: [jobsamtaler] antal = 4."
)


def krav_ukendt(sag: Sag, d: date, valg: Valg) -> bool:
    """Whether the borger is in their first six months on a day for which the required number is not known."""
    if d <= LOVENS_SIDSTE_DAG or valg.jobsamtaler_antal is not None:
        return False
    return any(
        ophoert(f, d) is None and d <= plus_maaneder(f.fra, 6)
        for f in _forloeb(sag, ("kontanthjaelp", "ressourceforloeb"), d)
    )


def _holdte(sag: Sag, fra: date, til: date) -> list[date]:
    """The days of held jobsamtaler in the period, other meetings that also were one included."""
    return sorted(
        m.dato
        for m in sag.af(Moede)
        if (m.type == "jobsamtale" or m.jobsamtale) and m.afholdt_pr(til) and m.dato >= fra
    )


def _forloeb(sag: Sag, typer: tuple[str, ...], d: date) -> Iterator[Forloeb]:
    return (f for f in sag.af(Forloeb) if f.forloeb in typer and GYLDIG_FRA <= f.fra <= d)


def _antal(sag: Sag, d: date, valg: Valg) -> Iterator[Frist]:
    antal = LOVENS_ANTAL if d <= LOVENS_SIDSTE_DAG else valg.jobsamtaler_antal
    if antal is None:
        return
    for forloeb in _forloeb(sag, ("kontanthjaelp", "ressourceforloeb"), d):
        frist = plus_maaneder(forloeb.fra, 6)
        slut = ophoert(forloeb, d)
        holdte = _holdte(sag, forloeb.fra, slut or d)
        spor = Spor()
        spor("Perioden på ydelsen begyndte {}.", forloeb.fra, dato=forloeb.fra)
        spor("{} + 6 måneder = {}.", forloeb.fra, frist, dato=frist, kilde=kilder.LAB_9)
        if d > LOVENS_SIDSTE_DAG:
            spor("Antallet {} er kommunens eget; kravet efter 30. juni 2026 er ukendt.", antal)
        for n, dato in enumerate(holdte[:antal], 1):
            spor("{}. jobsamtale blev holdt {}.", n, dato, dato=dato)
        yield ANTAL.afgoer(
            spor,
            d,
            forloeb.fra,
            frist,
            opfyldt_den=holdte[antal - 1] if len(holdte) >= antal else None,
            bortfald=None if slut is None else f"perioden på ydelsen sluttede {dansk_tal(slut)}.",
            handling=f"Hold {antal} jobsamtaler i de første 6 måneder: {len(holdte)} er holdt.",
        )


def _foerste(sag: Sag, d: date, valg: Valg) -> Iterator[Frist]:
    for forloeb in _forloeb(sag, ("kontanthjaelp",), d):
        frist = forloeb.fra + timedelta(days=7)
        slut = ophoert(forloeb, d)
        spor = Spor()
        spor("Kontanthjælpen begyndte {}; det er regnet som den første henvendelse.", forloeb.fra, dato=forloeb.fra)
        spor("{} + 1 uge = {}.", forloeb.fra, frist, dato=frist)
        holdt = next(iter(_holdte(sag, forloeb.fra, slut or d)), None)
        if holdt is not None:
            spor("Den første jobsamtale blev holdt {}.", holdt, dato=holdt)
        yield FOERSTE.afgoer(
            spor,
            d,
            forloeb.fra,
            frist,
            opfyldt_den=holdt,
            bortfald=None if slut is None else f"kontanthjælpen sluttede {dansk_tal(slut)}.",
        )


FOERSTE = Regel(
    navn="foerste-jobsamtale",
    orden=13,
    titel="Første jobsamtale inden 1 uge",
    art="lovpligtig",
    gyldig_fra=GYLDIG_FRA,
    gyldig_til=LOVENS_SIDSTE_DAG,
    starter="Den første henvendelse om kontanthjælp; her den dag kontanthjælpen begynder.",
    udloeser=Forloeb,
    laengde="1 uge.",
    pauser="Ingen.",
    opfyldes="En afholdt jobsamtale.",
    bortfalder="Når kontanthjælpen er slut.",
    kilder=(kilder.LAB_31_5,),
    beregn=_foerste,
    handling={
        "aaben": "Hold den første jobsamtale inden en uge fra henvendelsen.",
        "overskredet": "Hold den første jobsamtale nu.",
    },
    tolkninger=("Dagen, kontanthjælpen begynder, regnes som den første henvendelse.",),
)

ANTAL = Regel(
    navn="jobsamtaler",
    orden=14,
    titel="Jobsamtaler i de første 6 måneder",
    art="lovpligtig",
    gyldig_fra=GYLDIG_FRA,
    starter="Den dag kontanthjælpen eller ressourceforløbet begynder; et skift af ydelse giver en ny periode.",
    udloeser=Forloeb,
    laengde="6 måneder; 4 jobsamtaler til og med 30. juni 2026, derefter det antal, kommunen selv har skrevet.",
    pauser="Ingen.",
    opfyldes="Den fjerde afholdte jobsamtale (eller kommunens antal).",
    bortfalder="Når perioden på ydelsen er slut.",
    kilder=(kilder.LAB_31_3,),
    beregn=_antal,
    handling={},
    tolkninger=(UKENDT_KRAV,),
)

REGEL = [FOERSTE, ANTAL]
