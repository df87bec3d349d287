"""Conditions as a form writes them: `rehab_status = nej og fsm2_gruppe2 = nej`; a list of such holds when one does."""

import re
from collections.abc import Mapping
from typing import Any

from afk.skemaer.skema import UDEN_SVAR, Betingelse, Spoergsmaal

_MED_VAERDI = re.compile(r"(\w+)\s*(!=|=|>|\bhar\b)\s*([\w.-]+)")
_BESVARET = re.compile(r"(\w+)\s+besvaret")
_TEGN = {
    "valg": ("=", "!=", "besvaret"),
    "flere": ("har", "besvaret"),
    "ja_nej": ("=", "!=", "besvaret"),
    "tal": ("=", "!=", ">", "besvaret"),
}
Grupper = tuple[tuple[Betingelse, ...], ...]


class UgyldigBetingelse(ValueError):
    """A condition that can't be used; `str(e)` is the Danish sentence."""


def laes_betingelser(raa: Any, foer: Mapping[str, Spoergsmaal]) -> Grupper:
    """The condition as groups, of which one must hold. `foer` are the questions before the one it stands at.

    Raises UgyldigBetingelse.
    """
    linjer = [raa] if isinstance(raa, str) else raa
    if not isinstance(linjer, list) or not all(isinstance(t, str) for t in linjer):
        raise UgyldigBetingelse('Skriv betingelsen som en tekst, fx "rehab_status = nej", eller en liste af tekster.')
    return tuple(tuple(_en(del_, foer) for del_ in re.split(r"\s+og\s+", t.strip())) for t in linjer)


def begge(a: Grupper, b: Grupper) -> Grupper:
    """Groups that hold when one of `a` and one of `b` does; no groups is no condition."""
    return tuple(x + y for x in a for y in b) if a and b else a or b


def _en(tekst: str, foer: Mapping[str, Spoergsmaal]) -> Betingelse:
    if m := _BESVARET.fullmatch(tekst):
        _felt(m[1], foer)
        return Betingelse(m[1], "besvaret")
    if not (m := _MED_VAERDI.fullmatch(tekst)):
        raise UgyldigBetingelse(
            "Betingelsen kan ikke læses. Skriv den som: felt = kode, felt != kode, felt har kode, "
            "felt > tal eller felt besvaret."
        )
    s = _felt(m[1], foer)
    tilladte = _TEGN.get(s.type, ("besvaret",))
    if m[2] not in tilladte:
        raise UgyldigBetingelse(f"{s.noegle} har typen {s.type}. Brug kun {', '.join(tilladte)}.")
    return Betingelse(s.noegle, m[2], _vaerdi(s, m[2], m[3]))


def _felt(noegle: str, foer: Mapping[str, Spoergsmaal]) -> Spoergsmaal:
    if noegle not in foer:
        raise UgyldigBetingelse(f"Der er ikke noget spørgsmål {noegle} før dette. Ret navnet eller rækkefølgen.")
    return foer[noegle]


def _vaerdi(s: Spoergsmaal, tegn: str, tekst: str) -> Any:
    koder = [m.kode for m in s.muligheder]
    if tekst in koder:
        return tekst
    if tegn == "=" and tekst in UDEN_SVAR:
        return tekst
    if s.type == "ja_nej" and tekst in ("ja", "nej"):
        return tekst == "ja"
    if s.type == "tal" and re.fullmatch(r"\d+(\.\d+)?", tekst, re.ASCII):
        return float(tekst)
    kan = ", ".join(koder) or {"ja_nej": "ja, nej", "tal": "et tal"}[s.type]
    raise UgyldigBetingelse(f"{s.noegle} har ikke muligheden {tekst}. Skriv en af: {kan}.")
