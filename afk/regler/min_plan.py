"""The agreements of a meeting written into Min Plan (kilder/002; the number of days is own practice)."""

from collections.abc import Iterator
from datetime import date, timedelta
from itertools import groupby

from afk.dato import dansk_tal
from afk.fakta.aftale import Aftale
from afk.fakta.sag import Sag
from afk.regler import kilder
from afk.regler.aftale import aftaler
from afk.regler.base import Frist, Regel, Spor, Valg


def _beregn(sag: Sag, d: date, valg: Valg) -> Iterator[Frist]:
    for dato, gruppe in groupby(aftaler(sag, d), key=lambda a: a.dato):
        yield _et_moede(dato, list(gruppe), d, valg.min_plan_dage)


def _et_moede(dato: date, alle: list[Aftale], d: date, dage: int) -> Frist:
    frist = dato + timedelta(days=dage)
    levende = [a for a in alle if not a.opgivet]
    mangler = [a for a in levende or alle if not _skrevet(a, d)]
    spor = Spor()
    spor("{} indgået {}.", _antal(len(alle)), dato, dato=dato)
    spor("{} + {} dage = {}. Antallet af dage er egen praksis; kommunen kan vælge et andet.", dato, dage, frist,
         dato=frist)  # fmt: skip
    if len(levende) < len(alle):
        spor("{} opgivet og behøver ikke stå i planen.", _antal(len(alle) - len(levende)))
    if planlagt := sum(a.i_min_plan is not None for a in mangler):
        spor("{} skrevet i Min Plan med en dag efter i dag: det tæller først den dag.", _antal(planlagt))
    opfyldt = None if mangler else max(a.i_min_plan for a in alle if a.i_min_plan is not None and _skrevet(a, d))
    if opfyldt is not None:
        spor("De stod alle i Min Plan {}.", opfyldt, dato=opfyldt)
    elif levende:
        spor("{} endnu ikke skrevet i Min Plan.", _antal(len(mangler)))
    return REGEL.afgoer(
        spor,
        d,
        dato,
        frist,
        opfyldt_den=opfyldt,
        bortfald=None if levende else "aftalerne er opgivet.",
        handling=f"Skriv aftalerne fra mødet {dansk_tal(dato)} i Min Plan: {len(mangler)} mangler.",
    )


def _skrevet(a: Aftale, d: date) -> bool:
    return a.i_min_plan is not None and a.i_min_plan <= d


def _antal(n: int) -> str:
    return "1 aftale er" if n == 1 else f"{n} aftaler er"


REGEL = Regel(
    navn="min-plan",
    orden=16,
    titel="Aftalerne skrevet i Min Plan",
    art="aftalt",
    gyldig_fra=date(2017, 1, 1),
    starter="Et møde, hvor der blev indgået aftaler.",
    udloeser=Aftale,
    laengde="7 dage efter mødet (egen praksis), eller det antal dage, kommunen selv har skrevet.",
    pauser="Ingen.",
    opfyldes="Alle mødets aftaler er skrevet i Min Plan; den seneste dag tæller.",
    bortfalder="Når alle mødets aftaler er opgivet.",
    kilder=(kilder.FAQ_STEP_UP, kilder.EGEN_PRAKSIS),
    beregn=_beregn,
    handling={},
    tolkninger=(
        "Kilderne siger, at aftalerne skal stå i Min Plan, men ikke hvornår. De 7 dage er egen praksis; "
        "skriv et andet tal i konfigurationen: [min_plan] dage = 14.",
        "En opgivet aftale behøver ikke stå i planen.",
    ),
)
