"""What is said of a plan, in Danish: the same on the screen and in the document."""

from collections import defaultdict
from collections.abc import Iterable

from afk.dato import dansk_kort
from afk.plan.grundlag import FOR_TAET, GRUNDE, KUN_SAMTALE
from afk.plan.kraever import Kraever
from afk.plan.model import Kapacitet, Plan

_NAEVN = (FOR_TAET, KUN_SAMTALE)
"""Reasons for which the sager are named: there is something to do in each."""
_HOEJST = 10


def antal(n: int, en: str, flere: str) -> str:
    """1 samtale, 2 samtaler"""
    return f"{n} {en if n == 1 else flere}"


def moeder_og_samtaler(moeder: int, samtaler: int) -> str:
    """5 step up-møder og 4 samtaler om ugen"""
    return f"{antal(moeder, 'step up-møde', 'step up-møder')} og {antal(samtaler, 'samtale', 'samtaler')} om ugen"


def betingelser(k: Kapacitet) -> str:
    """What the plan is laid within."""
    return (
        f"{moeder_og_samtaler(k.moeder, k.samtaler)} fra {dansk_kort(k.fra)}, mandag til fredag uden helligdage; "
        f"samtalen mindst {antal(k.afstand, 'dag', 'dage')} før mødet."
    )


def resultat(plan: Plan) -> str:
    """How many make it, and how late the others are."""
    if not plan.linjer:
        return "Ingen borgere skal ind i planen."
    sent = [x.forsinkelse for x in plan.linjer if x.forsinkelse]
    hvem = antal(len(plan.linjer), "borger", "borgere")
    sidste = f"Det sidste step up-møde er {dansk_kort(plan.linjer[-1].step_up)}."
    if not sent:
        return f"{hvem}: alle når fristen. {sidste}"
    aftalt = " og de møder, der er aftalt" if any(x.behov.step_up for x in plan.linjer) else ""
    return (
        f"{hvem}: {len(plan.linjer) - len(sent)} når fristen, {len(sent)} kommer for sent. Den største forsinkelse er "
        f"{antal(max(sent), 'dag', 'dage')}, i alt {antal(sum(sent), 'dag', 'dage')}; det kan ikke blive mindre med "
        f"den kapacitet{aftalt}. {sidste}"
    )


def hvad_kraeves(plan: Plan, k: Kapacitet, svar: Kraever | None) -> str:
    """What it would take for all to make it; empty when every meeting is booked."""
    nye = [x for x in plan.linjer if x.behov.step_up is None]
    if not nye:
        return ""
    if svar is None:
        return (
            "Fristen er overskredet for alle uden et aftalt møde, eller der er for kort tid: ingen kapacitet når den."
        )
    hvem, resten = "alle", ""
    if svar.kan_ikke:
        hvem = f"{'den ene' if svar.kan == 1 else f'alle {svar.kan}'}, der endnu kan nå det,"
        resten = f" {svar.kan_ikke} kommer for sent uanset kapaciteten og kommer først i planen."
    if sum(not x.forsinkelse for x in nye) == svar.kan:
        faerre = f" {antal(svar.moeder, 'møde', 'møder')} om ugen er nok." if svar.moeder < k.moeder else ""
        return f"Med {moeder_og_samtaler(k.moeder, k.samtaler)} når {hvem} fristen.{faerre}{resten}"
    return f"Med {moeder_og_samtaler(svar.moeder, svar.samtaler)} når {hvem} fristen.{resten}"


def udeladte(udeladt: Iterable[tuple[str, str]]) -> list[str]:
    """A line for each reason to be left out, with how many."""
    efter: defaultdict[str, list[str]] = defaultdict(list)
    for grund, sag in udeladt:
        efter[grund].append(sag)
    return [f"{grund[0].upper()}{grund[1:]}: {_hvor_mange(grund, efter[grund])}" for grund in GRUNDE if grund in efter]


def _hvor_mange(grund: str, sager: list[str]) -> str:
    if grund not in _NAEVN:
        return str(len(sager))
    flere = " …" if len(sager) > _HOEJST else ""
    return f"{len(sager)} ({', '.join(sorted(sager)[:_HOEJST])}{flere})"
