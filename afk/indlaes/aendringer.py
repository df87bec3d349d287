"""From the rows of all files to what will be written: new borgere, new facts, changes, and what can't be.

The plan doesn't depend on the order of the files: rows are taken by the file's name and line.
"""

from collections import Counter, defaultdict
from collections.abc import Iterable
from datetime import date
from typing import NamedTuple

from afk.fakta.base import typer
from afk.indlaes.bunke import Bunke, Daarlig, Raekke, bunker_af
from afk.indlaes.fejl import Fejl
from afk.indlaes.personer import Grund, Personer
from afk.indlaes.samling import Samling
from afk.indlaes.sammenlign import Nye, Rettelse, sammenlign
from afk.indlaes.skriver import Lager, Skriver

BORGERE = "borgere"


class Plan(NamedTuple):
    """What an import writes. A borger of a new fact is an id in the store, or -n for the n-th new borger."""

    nye: dict[str, Nye]
    """By the type's name; the new borgere are in order."""
    rettelser: list[Rettelse]
    optalt: defaultdict[str, Counter[str]]
    """For each file how many rows are "nye", "aendrede", "uaendrede"; the others have an error."""
    fejl: list[Fejl]
    """`kolonne` is the name of the field."""


def planlaeg(raekker: Iterable[Raekke], lager: Lager, i_dag: date) -> Plan:
    """`planlaeg_bunker` for a few rows."""
    return planlaeg_bunker(bunker_af(raekker), lager, i_dag)


def planlaeg_bunker(bunker: Iterable[Bunke], lager: Lager, i_dag: date) -> Plan:
    """What the good rows would change in the store, and an error for each row that can't be placed."""
    efter_type: dict[str, list[Bunke]] = {}
    for bunke in bunker:
        efter_type.setdefault(bunke.type.navn, []).append(bunke)
    personer = Personer(lager)
    plan = Plan({}, [], defaultdict(Counter), [])
    for navn, type_ in typer().items():
        if navn not in efter_type:
            continue
        samling = Samling(type_, efter_type[navn])
        if navn == BORGERE:
            borgere = _placer(samling, personer, plan.fejl)
        else:
            borgere = _find(samling, personer, plan.fejl)
            _laeg_sammen(samling, borgere, plan.fejl)
        nye, rettelser = sammenlign(samling, borgere, lager, i_dag, plan.optalt)
        if navn == BORGERE:
            nye = _med_sag(nye, personer.nye)
        if nye.borgere:
            plan.nye[navn] = nye
        plan.rettelser.extend(rettelser)
    return plan


def _placer(samling: Samling, personer: Personer, fejl: list[Fejl]) -> list[int | None]:
    """The borger of each row of borgere; None where it has an error."""
    for daarlig in (d for bunke in samling.bunker for d in bunke.daarlige):
        personer.afvis(daarlig)
    borgere: list[int | None] = [None] * len(samling)
    if (nye := personer.alle_nye(samling.sager, samling.cprer)) is not None:
        samling.foerste = {noegle: nr for nr, noegle in enumerate(samling.noegler(nye))}
        return [*nye]
    for med_sag in (True, False):
        for nr, (sag, cpr) in enumerate(zip(samling.sager, samling.cprer, strict=True)):
            if (sag is not None) == med_sag:
                borgere[nr] = _placer_en(samling, personer, nr, sag, cpr, fejl)
    return borgere


def _placer_en(
    samling: Samling, personer: Personer, nr: int, sag: str | None, cpr: str | None, fejl: list[Fejl]
) -> int | None:
    borger = personer.placer(sag, cpr)
    if isinstance(borger, Grund):
        fejl.append(Fejl(*samling.sted(nr), *borger))
    else:
        noegle = (borger,)
        uenige = samling.laeg_til(nr, noegle) if samling.foerste.setdefault(noegle, nr) != nr else []
        if not uenige:
            personer.bekraeft(cpr, borger)
            return borger
        fejl += uenige
    personer.afvis(Daarlig(*samling.sted(nr), sag, cpr))
    return None


def _find(samling: Samling, personer: Personer, fejl: list[Fejl]) -> list[int | None]:
    """The borger of each row with a fact; None where there is none."""
    borgere: list[int | None] = [None] * len(samling)
    if not any(samling.cprer):
        borgere = list(map(personer.sager.get, samling.sager))  # type: ignore[arg-type]  # None is no sag
    for nr in [nr for nr, borger in enumerate(borgere) if borger is None]:
        fundet = personer.find(samling.sager[nr], samling.cprer[nr])
        if isinstance(fundet, Grund):
            fejl.append(Fejl(*samling.sted(nr), *fundet))
        else:
            borgere[nr] = fundet
    return borgere


def _laeg_sammen(samling: Samling, borgere: list[int | None], fejl: list[Fejl]) -> None:
    """Find the rows that are about the same fact. One that contradicts an earlier one loses its borger."""
    foerste = samling.foerste
    for nr, noegle in enumerate(samling.noegler(borgere)):
        if noegle[0] is not None and foerste.setdefault(noegle, nr) != nr and (uens := samling.laeg_til(nr, noegle)):
            fejl += uens


def _med_sag(nye: Nye, sager: list[str]) -> Nye:
    """The new borgere in the order of their numbers, each with its sag."""
    orden = sorted(range(len(nye.borgere)), key=lambda nr: -nye.borgere[nr])
    felter = nye.felter
    if orden != list(range(len(orden))):
        felter = {navn: [kolonne[nr] for nr in orden] for navn, kolonne in felter.items()}
    return nye._replace(felter={"sag": sager, **felter})


def udfoer(plan: Plan, skriver: Skriver) -> None:
    """Write the plan."""
    for rettelse in plan.rettelser:
        skriver.ret(rettelse.type, rettelse.id, {navn: efter for navn, (_, efter) in rettelse.felter.items()})
    ider = skriver.opret_borgere_kolonnevis(plan.nye[BORGERE].felter) if BORGERE in plan.nye else []
    for navn, nye in plan.nye.items():
        if navn != BORGERE:
            borgere = [ider[-nr - 1] if nr < 0 else nr for nr in nye.borgere]
            skriver.opret_kolonnevis(typer()[navn], borgere, nye.felter)
