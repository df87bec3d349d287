"""What the answers of a form say against each other: warnings to show, never to block with; and who to suggest.

Pure. The sentences name rows by number and never repeat an answer: it may be a name.
"""

import re
from collections.abc import Iterator
from typing import Any

from afk.fakta.vaerdier import fold
from afk.skemaer.laes import hent
from afk.skemaer.skema import Skema, Svar

Raekke = dict[str, Any]

_EGEN_GRUND = ("borger", "sagsbehandler", "paaroerende", "bisidder", "partsrepraesentant", "tolk")
"""Roles that need no barrier to be at the meeting; everybody else is there as a professional."""
_UDEN_SAMTYKKE = ("borger", "sagsbehandler", "bisidder", "partsrepraesentant", "tolk")
"""Roles that need not be among the receivers of the consent: the sender, and those the borger brings."""
_FYLDORD = frozenset(("anden", "andet", "eller", "kommunen", "laenge", "noget", "siden", "sidste", "tidligere"))
_ROLLE = {
    "helbred_fysisk": "sundhed",
    "helbred_psykisk": "sundhed",
    "misbrug": "misbrugsbehandling",
    "familie_boern": "familie",
    "bolig": "social",
    "oekonomi": "social",
    "sprog_laesning": "sagsbehandler",
    "netvaerk": "anden",
    "transport": "sagsbehandler",
    "erfaring": "jobformidler",
    "tillid_system": "sagsbehandler",
}
"""Who typically can do something about a barrier (skemaer 1)."""
_FUNKTION = {
    "sundhed": "Sundhedsområdet",
    "misbrugsbehandling": "Misbrugsbehandlingen",
    "familie": "Familieområdet",
    "social": "Socialområdet",
    "sagsbehandler": "Sagsbehandleren",
    "anden": "Frivilligt tilbud",
    "jobformidler": "Personlig jobformidler",
}


# --- who takes part -----------------------------------------------------------------------------------------


def deltager_advarsler(svar: Svar, skema: Skema | None = None) -> list[str]:
    """Warnings about `deltagere` of the forberedende skema: reasons, consent, somebody there, somebody who decides.

    `skema` is the form that was filled in, with the words of its barriers; the built-in one when not given.
    """
    deltagere = _raekker(svar, "deltagere")
    ud = [
        f"Deltagere, række {nr}: {besked}"
        for nr, r in enumerate(deltagere, 1)
        for besked in (_begrundelse(r, svar, skema), _samtykke(r, svar))
        if besked
    ]
    if svar.get("deltagere") != [] and all(r.get("rolle") in ("borger", "sagsbehandler") for r in deltagere):
        ud.append(
            'Ingen andre end rådgiveren deltager. Skriv, hvem der skal med, eller "ingen", hvis der ikke er brug for '
            "andre forvaltninger."
        )
    if deltagere and not any(r.get("kan_beslutte") in ("ja", "delvist") for r in deltagere):
        ud.append("Ingen af deltagerne kan sige ja til noget på mødet. Spørg, hvem der kan, og inviter en af dem.")
    return ud


def _begrundelse(r: Raekke, svar: Svar, skema: Skema | None) -> str:
    valgte = svar.get("barrierer")
    if r.get("rolle") in _EGEN_GRUND:
        return ""
    grund = r.get("begrundelse")
    if not isinstance(grund, str) or not grund.strip():
        return "begrundelsen mangler. Nævn det, borgeren har peget på, som personen kan hjælpe med."
    if not isinstance(valgte, list) or "andet" in valgte or _naevner(grund, valgte, skema):
        return ""
    return "begrundelsen nævner ikke noget af det, borgeren har peget på. Skriv, hvad personen skal hjælpe med."


def _naevner(grund: str, valgte: list[str], skema: Skema | None) -> bool:
    """Whether the text holds a word of one of the barriers, as people or the program write it."""
    tekster = _barrierer(skema)
    dele = (o for k in valgte for o in re.split(r"\W+|_", f"{tekster.get(k, '')} {k}"))
    ord_ = {fold(o) for o in dele}
    return any(o in fold(grund) for o in ord_ if len(o) >= 4 and o not in _FYLDORD)


def _samtykke(r: Raekke, svar: Svar) -> str:
    modtagere = _raekker(svar, "samtykke_modtagere") if svar.get("samtykke") != "nej" else []
    if r.get("rolle") in _UDEN_SAMTYKKE or _navne(r) & {n for m in modtagere for n in _navne(m)}:
        return ""
    return "personen er ikke blandt dem, samtykket dækker. Spørg borgeren, før noget deles."


def _navne(r: Raekke) -> set[str]:
    return {fold(v) for v in (r.get("navn"), r.get("organisation")) if isinstance(v, str) and fold(v)}


# --- who to suggest -----------------------------------------------------------------------------------------


def forslag_til_deltagere(svar: Svar, skema: Skema | None = None) -> list[Raekke]:
    """Rows of `deltagere` to suggest: a function for each area of the chosen barriers, the sagsbehandler and the
    jobformidler by name where they are named, and those of the network that the borger wants there."""
    egne = {rolle: next(iter(_navngivne(svar, rolle)), {}) for rolle in ("sagsbehandler", "jobformidler")}
    netvaerk = _navngivne(svar, "netvaerk_med")
    grunde = _grunde(svar, skema)
    if egne["jobformidler"]:
        grunde.setdefault("jobformidler", [])
    netvaerksgrund = grunde.pop("anden", []) if netvaerk else []
    ud = [
        _raekke({"navn": _FUNKTION[rolle], **egne.get(rolle, {}), "rolle": rolle}, ord_)
        for rolle, ord_ in grunde.items()
    ]
    return ud + [_raekke({"rolle": "paaroerende", **person}, netvaerksgrund) for person in netvaerk]


def _grunde(svar: Svar, skema: Skema | None) -> dict[str, list[str]]:
    """The words of the chosen barriers by the role that covers them, in the order they were chosen."""
    valgte, tekster = svar.get("barrierer"), _barrierer(skema)
    ud: dict[str, list[str]] = {}
    for kode in valgte if isinstance(valgte, list) else []:
        if kode in _ROLLE:
            ud.setdefault(_ROLLE[kode], []).append(tekster.get(kode) or kode)
    return ud


def _raekke(person: Raekke, grunde: list[str]) -> Raekke:
    return {**person, **({"begrundelse": "; ".join(grunde)} if grunde else {}), "status": "foreslaaet"}


def _navngivne(svar: Svar, noegle: str) -> list[Raekke]:
    return [r for r in _raekker(svar, noegle) if isinstance(r.get("navn"), str)]


# --- what was agreed ----------------------------------------------------------------------------------------

_LISTER = {"suppl_indsatser": "Supplerende indsatser", "aftaler": "Aftaler", "borgerens_opgaver": "Borgerens opgaver"}


def aftale_advarsler(svar: Svar, borger_navn: str) -> list[str]:
    """Warnings about the aftaledokument: the borger set to follow up, a goal that is not there, a day gone by."""
    maal = {r.get("nr") for r in _raekker(svar, "delmaal")}
    moede = svar.get("moede_dato")
    ud = [
        f"{titel}, række {nr}: {besked}"
        for noegle, titel in _LISTER.items()
        for nr, r in enumerate(_raekker(svar, noegle), 1)
        for besked in _aftale(r, borger_navn, maal, moede)
    ]
    if _foer(svar.get("naeste_skridt_dato"), moede):
        ud.append("Datoen for det første skridt ligger før mødet. Ret den.")
    return ud


def _aftale(r: Raekke, borger_navn: str, maal: set[Any], moede: Any) -> Iterator[str]:
    opfoelger = r.get("foelger_op")
    if isinstance(opfoelger, str) and fold(opfoelger) in {"borger", "borgeren", fold(borger_navn)} - {""}:
        yield "borgeren kan ikke selv følge op. Skriv navnet på en medarbejder."
    if isinstance(r.get("maal_ref"), int | float) and r["maal_ref"] not in maal:
        yield "der er ikke noget delmål med det nummer. Ret nummeret, eller skriv delmålet."
    if _foer(r.get("frist"), moede):
        yield "fristen ligger før mødet. Ret den."


def _foer(dag: Any, moede: Any) -> bool:
    """ISO dates compare as texts; a non-answer is before nothing."""
    return isinstance(dag, str) and isinstance(moede, str) and dag < moede


# --- both ---------------------------------------------------------------------------------------------------


def _barrierer(skema: Skema | None) -> dict[str, str]:
    return {m.kode: m.tekst for m in (skema or hent("forberedende", None)).find("barrierer").muligheder}


def _raekker(svar: Svar, noegle: str) -> list[Raekke]:
    """The rows of a list; none for a non-answer."""
    v = svar.get(noegle)
    return v if isinstance(v, list) else []
