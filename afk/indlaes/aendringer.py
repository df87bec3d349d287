"""From the rows of all files to what will be written: new borgere, new facts, changes, and what can't be.

The plan doesn't depend on the order of the files: rows are taken by the file's name and line.
"""

from collections import Counter, defaultdict
from collections.abc import Iterable
from datetime import date
from operator import itemgetter
from typing import Any, NamedTuple

from afk.fakta.base import Faktatype, typer
from afk.fakta.borger import Borger
from afk.indlaes.fejl import Fejl
from afk.indlaes.personer import Grund, Personer
from afk.indlaes.raekker import Raekke, som_fakta
from afk.indlaes.samling import Samlet, Samling
from afk.indlaes.skriver import Lager, Skriver


class Rettelse(NamedTuple):
    """A stored row that changes: for each field the value before and after."""

    type: Faktatype
    id: int
    felter: dict[str, tuple[Any, Any]]


class Plan(NamedTuple):
    """What an import writes. A borger of a new fact is an id in the store, or -n for the n-th of `borgere`."""

    borgere: list[Borger]
    nye: dict[str, list[tuple[int, Any]]]
    """(borger, fact) by the type's name."""
    rettelser: list[Rettelse]
    optalt: defaultdict[str, Counter[str]]
    """For each file how many rows are "nye", "aendrede", "uaendrede"; the others have an error."""
    fejl: list[Fejl]
    """`kolonne` is the name of the field."""


def planlaeg(raekker: Iterable[Raekke], lager: Lager, i_dag: date) -> Plan:
    """What the good rows would change in the store, and an error for each row that can't be placed."""
    ordnet = sorted(raekker, key=itemgetter(0, 1))  # fil, linje
    personer = Personer(lager)
    fejl: list[Fejl] = []
    samlinger = {navn: Samling(type_) for navn, type_ in typer().items()}
    borgere = [r for r in ordnet if r.type == "borgere"]
    for raekke in sorted(borgere, key=lambda r: r.sag is None):
        nr = personer.placer(raekke) if raekke.god else None
        uenige = _laeg(samlinger["borgere"], raekke, nr)
        fejl += uenige
        if uenige or not isinstance(nr, int):
            personer.afvis(raekke)
        else:
            personer.bekraeft(raekke, nr)
    for raekke in ordnet:
        if raekke.god and raekke.type != "borgere":
            fejl += _laeg(samlinger[raekke.type], raekke, personer.find(raekke))
    plan = Plan([], {}, [], defaultdict(Counter), fejl)
    for samling in samlinger.values():
        _sammenlign(samling, personer, lager, i_dag, plan)
    return plan


def _laeg(samling: Samling, raekke: Raekke, nr: int | Grund | None) -> list[Fejl]:
    """Put the row with the others of its type; None for a row that is refused already."""
    if nr is None:
        return []
    if isinstance(nr, Grund):
        return [Fejl(raekke.fil, raekke.linje, *nr)]
    return samling.laeg(nr, raekke)


def _sammenlign(samling: Samling, personer: Personer, lager: Lager, i_dag: date, plan: Plan) -> None:
    """Set the rows of one type against the store's. Only rows of known borgere can be there already."""
    kendte: dict[tuple[Any, ...], tuple[int, Any]] = {}
    if any(noegle[0] > 0 for noegle in samling.samlet):
        for id_, borger, fakta in lager.raekker(samling.type):
            noegle = (borger, *[getattr(fakta, navn) for navn in samling.type.noegle])
            if noegle in samling.samlet:
                kendte[noegle] = id_, fakta
    nye = []
    for noegle, samlet in samling.samlet.items():
        if noegle in kendte:
            _ret(samling.type, *kendte[noegle], samlet, i_dag, plan)
        else:
            nye.append((noegle[0], _ny(samling.type, samlet, personer, noegle[0], i_dag)))
            _tael(samlet, {}, plan, er_ny=True)
    if samling.type.navn == "borgere":
        plan.borgere.extend(borger for _, borger in sorted(nye, key=lambda n: -n[0]))
    elif nye:
        plan.nye[samling.type.navn] = nye


def _ny(type_: Faktatype, samlet: Samlet, personer: Personer, nr: int, i_dag: date) -> Any:
    if type_.klasse is Borger:
        return Borger(personer.nye[-nr - 1], *map(samlet.felter.get, Borger._fields[1:]))
    if type_.udfyld is None:
        return som_fakta(type_, samlet.felter)
    felter = dict(samlet.felter)
    type_.udfyld(felter, i_dag)
    return som_fakta(type_, felter)


def _ret(type_: Faktatype, id_: int, fakta: Any, samlet: Samlet, i_dag: date, plan: Plan) -> None:
    foer = fakta._asdict()
    if any(foer[navn] != v for navn, v in samlet.felter.items()):
        efter = {**foer, **samlet.felter}
        if type_.udfyld is not None:
            # A change may say as little as a new row does: done, but not on what day. What it says stands.
            type_.udfyld(efter, i_dag)
            efter |= samlet.felter
        felter = {navn: (foer[navn], v) for navn, v in efter.items() if foer[navn] != v}
        if felter:
            plan.rettelser.append(Rettelse(type_, id_, felter))
    _tael(samlet, foer, plan, er_ny=False)


def _tael(samlet: Samlet, foer: dict[str, Any], plan: Plan, er_ny: bool) -> None:
    """Count each row by what it adds to what stood before it, in the store and in the rows before."""
    for raekke in samlet.raekker:
        if er_ny:
            hvad = "nye"
        elif any(foer.get(navn) != v for navn, v in raekke.felter.items()):
            hvad = "aendrede"
        else:
            hvad = "uaendrede"
        plan.optalt[raekke.fil][hvad] += 1
        er_ny = False
        if len(samlet.raekker) > 1:
            foer = {**foer, **raekke.felter}


def udfoer(plan: Plan, skriver: Skriver) -> None:
    """Write the plan."""
    for rettelse in plan.rettelser:
        skriver.ret(rettelse.type, rettelse.id, {navn: efter for navn, (_, efter) in rettelse.felter.items()})
    ider = skriver.opret_borgere(plan.borgere) if plan.borgere else []
    for navn, fakta in plan.nye.items():
        skriver.opret(typer()[navn], [(ider[-nr - 1] if nr < 0 else nr, f) for nr, f in fakta])
