"""A planned step up-møde and the borger's samtykke (kilder/002): no meeting without it."""

from collections.abc import Iterator
from datetime import date

from afk.fakta.moede import TYPE, Moede
from afk.fakta.sag import Sag
from afk.fakta.samtykke import Samtykke
from afk.regler import kilder
from afk.regler.base import Valg
from afk.regler.straksafklaring import fravalgt
from afk.tjek.base import Fund, Tjek
from afk.tjek.faelles import i_kommando, ret

MOEDER = {"step_up": "Step up-mødet", "genbehandling": "Genbehandlingen på et step up-møde"}
"""The genbehandling of trin 3 is held at a tværfagligt step up-møde too (kilder/000)."""


def _planlagte(sag: Sag, d: date) -> list[Moede]:
    return [m for m in sag.af(Moede) if m.type in MOEDER and m.status == "planlagt" and m.dato >= d]


def _uden_samtykke(sag: Sag, d: date, valg: Valg) -> Iterator[Fund]:
    planlagte = _planlagte(sag, d)
    if not planlagte or any(s.dato <= d for s in sag.af(Samtykke)):
        return
    for m in planlagte:
        yield UDEN.fund(
            f"{MOEDER[m.type]} {m.dato:%d-%m-%Y} er planlagt, men der er ikke registreret et samtykke. Mødet kræver, "
            "at borgeren ønsker det og siger ja. Spørg, og skriv svaret:",
            f"afk samtykke tilfoej {i_kommando(sag)} --svar SVAR --dato DATO",
            m.dato,
        )


def _efter_nej(sag: Sag, d: date, valg: Valg) -> Iterator[Fund]:
    planlagte = _planlagte(sag, d)
    nej = fravalgt(sag, d) if planlagte else None
    if nej is None:
        return
    for m in planlagte:
        yield EFTER_NEJ.fund(
            f"{MOEDER[m.type]} {m.dato:%d-%m-%Y} er planlagt, men borgeren sagde nej eller trak samtykket tilbage "
            f"{nej:%d-%m-%Y}. Del intet, og aflys det:",
            ret(sag, TYPE, m, status="aflyst"),
            m.dato,
        )


def _udloebet(sag: Sag, d: date, valg: Valg) -> Iterator[Fund]:
    planlagte = _planlagte(sag, d)
    if not planlagte or fravalgt(sag, d) is not None:
        return
    seneste = max((s for s in sag.af(Samtykke) if s.dato <= d), key=lambda s: s.dato, default=None)
    if seneste is None or seneste.gaelder_til is None:
        return
    for m in planlagte:
        if seneste.gaelder_til < m.dato:
            yield UDLOEBET.fund(
                f"{MOEDER[m.type]} {m.dato:%d-%m-%Y} ligger efter den dag, samtykket gælder til "
                f"({seneste.gaelder_til:%d-%m-%Y}). Tal med borgeren om at forny det, og skriv svaret:",
                f"afk samtykke tilfoej {i_kommando(sag)} --svar SVAR --dato DATO",
                m.dato,
            )


UDEN = Tjek(
    "step-up-uden-samtykke",
    "Step up-møde planlagt uden samtykke",
    "advarsel",
    (kilder.FAQ_STEP_UP,),
    _uden_samtykke,
)
EFTER_NEJ = Tjek(
    "step-up-efter-nej",
    "Step up-møde planlagt, efter at borgeren sagde nej eller trak samtykket tilbage",
    "fejl",
    (kilder.SAMTYKKE,),
    _efter_nej,
)
UDLOEBET = Tjek(
    "step-up-samtykke-udloebet",
    "Step up-møde planlagt til efter den dag, samtykket gælder til",
    "advarsel",
    (kilder.SAMTYKKE,),
    _udloebet,
)
TJEK = (UDEN, EFTER_NEJ, UDLOEBET)
