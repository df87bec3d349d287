"""A running ressourceforløb: near the folkepensionsalder, too long in all, or begun after the scheme closed.

LAB § 112 stk. 3 and kilder/001 (from 2022); lov nr. 1750 af 29/12/2025, in force in two steps in 2026. Which of its
parts came on which day is not seen in the sources, so both days are named and nothing is refused.
"""

from collections.abc import Iterator
from datetime import date, timedelta

from afk.dato import hele_maaneder, plus_maaneder
from afk.fakta.forloeb import Forloeb
from afk.fakta.sag import Sag
from afk.regler import kilder
from afk.regler.base import Valg
from afk.regler.perioder import Periode, forenet, gyldig
from afk.tjek.base import Fund, Tjek
from afk.tjek.faelles import i_kommando, loebende
from afk.tjek.folkepension import alder_tekst, folkepensionsdato, forbehold
from afk.tjek.kilder import LAB_112_3, PENSIONSLOV, UNDER_6_AAR

GYLDIG_FRA = date(2022, 1, 1)
FOERSTE_TRIN = date(2026, 2, 1)
ANDET_TRIN = date(2026, 7, 1)
SEKS_AAR = 72
FEM_AAR = 60
"""Months."""


def _under_6_aar(sag: Sag, d: date, valg: Valg) -> Iterator[Fund]:
    """Exactly six years is not less than six years."""
    foedt = sag.foedt
    if foedt is None:
        return
    for f in loebende(sag, "ressourceforloeb", d):
        if f.fra >= GYLDIG_FRA and plus_maaneder(f.fra, SEKS_AAR) > folkepensionsdato(foedt):
            yield UNDER_6.fund(
                f"Da ressourceforløbet begyndte {f.fra:%d-%m-%Y}, var der mindre end 6 år til folkepensionsalderen "
                f"({alder_tekst(foedt)}). Det gives kun, når borgeren selv ønsker det. Notér ønsket i "
                f"fagsystemet, og vejled om seniorpension og tidlig pension. "
                f"{_mellemrum(forbehold(foedt))}Se sagen:",
                _vis(sag),
                f.fra,
                (),
            )


def _over_5_aar(sag: Sag, d: date, valg: Valg) -> Iterator[Fund]:
    """By the age at the start of the latest one; an open one counts up to `d`, a registered end as it stands."""
    nyeste = max(loebende(sag, "ressourceforloeb", d), key=lambda f: f.fra, default=None)
    if nyeste is None or nyeste.fra < GYLDIG_FRA or sag.foedt is None:
        return
    aar = _alder(sag.foedt, nyeste.fra)
    if 40 <= aar <= 50 and _over(sag, d):
        uklart = "Borgeren var fyldt 50 ved starten: kilderne er uklare om, hvorvidt reglen gælder da. "
        yield OVER_5.fund(
            f"Ressourceforløbene er i alt på over 5 år med det, der begyndte {nyeste.fra:%d-%m-%Y}. Mellem 40 og 50 år "
            "må de ikke være det, medmindre borgeren selv ønsker mere. Notér ønsket i fagsystemet, eller afslut "
            f"forløbet. {uklart if aar == 50 else ''}Se forløbene:",
            _vis(sag),
            nyeste.fra,
            (),
        )


def _over(sag: Sag, d: date) -> bool:
    """Whether the months and days of all ressourceforløb begun by `d` are more than five years; no day twice."""
    perioder = forenet(
        Periode(f.fra, f.til)
        for f in sag.af(Forloeb)
        if f.forloeb == "ressourceforloeb" and f.fra <= d and gyldig(f.fra, f.til)
    )
    dele = [hele_maaneder(p.fra, d if p.til is None else p.til) for p in perioder]
    if not dele:
        return False
    foerst = perioder[0].fra
    brugt = plus_maaneder(foerst, sum(n for n, _ in dele)) + timedelta(days=sum(r for _, r in dele))
    return brugt > plus_maaneder(foerst, FEM_AAR)


def _alder(foedt: date, d: date) -> int:
    """Whole years on `d`."""
    return d.year - foedt.year - ((d.month, d.day) < (foedt.month, foedt.day))


def _vis(sag: Sag) -> str:
    """The command that shows the case: what to do then is decided outside the program."""
    return f"afk borger vis {i_kommando(sag)}"


def _mellemrum(saetning: str) -> str:
    return f"{saetning} " if saetning else ""


def _hjemmel(sag: Sag, d: date, valg: Valg) -> Iterator[Fund]:
    for f in loebende(sag, "ressourceforloeb", d):
        if FOERSTE_TRIN <= f.fra < ANDET_TRIN:
            yield HJEMMEL.fund(
                f"Ressourceforløbet begyndte {f.fra:%d-%m-%Y}: lov nr. 1750 lukker ordningen for nye i to trin fra "
                f"{FOERSTE_TRIN:%d-%m-%Y}. Kontrollér hjemlen i lovens overgangsbestemmelser, og om datoen er rigtig:",
                _vis(sag),
                f.fra,
                (),
            )


def _afskaffet(sag: Sag, d: date, valg: Valg) -> Iterator[Fund]:
    for f in loebende(sag, "ressourceforloeb", d):
        if f.fra >= ANDET_TRIN:
            yield AFSKAFFET.fund(
                f"Ressourceforløbet begyndte {f.fra:%d-%m-%Y}. Fra {ANDET_TRIN:%d-%m-%Y} er ordningen lukket for nye, "
                "uanset hvordan loven læses. Kontrollér hjemlen, og om datoen og forløbet er rigtige:",
                _vis(sag),
                f.fra,
                (),
            )


UNDER_6 = Tjek(
    "ressourceforloeb-under-6-aar",
    "Under 6 år til folkepensionsalderen, da ressourceforløbet begyndte",
    "advarsel",
    (LAB_112_3, UNDER_6_AAR, PENSIONSLOV),
    _under_6_aar,
)
OVER_5 = Tjek(
    "ressourceforloeb-over-5-aar",
    "Over 5 år i ressourceforløb i alt, 40-50 år",
    "advarsel",
    (kilder.VARIGHED, "Tolkning: alderen er den ved starten af det seneste forløb"),
    _over_5_aar,
)
HJEMMEL = Tjek(
    "ressourceforloeb-hjemmel",
    "Ressourceforløb begyndt 1. februar til 30. juni 2026",
    "advarsel",
    (kilder.LOV_1750, "Tolkning: kilderne siger ikke, hvilken dag ordningen lukkede for nye"),
    _hjemmel,
)
AFSKAFFET = Tjek(
    "ressourceforloeb-afskaffet",
    "Ressourceforløb begyndt 1. juli 2026 eller senere",
    "fejl",
    (kilder.LOV_1750,),
    _afskaffet,
)
TJEK = (UNDER_6, OVER_5, HJEMMEL, AFSKAFFET)
