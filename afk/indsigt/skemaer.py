"""The forms of a person with each answer and its question, drafts and internal questions too."""

import json
from collections.abc import Callable
from typing import Any, NamedTuple

from afk.fakta.besvarelse import Besvarelse
from afk.fakta.sag import Sag
from afk.fakta.svar import Svaret
from afk.fakta.vaerdier import dansk_ord
from afk.skemaer.motor import UgyldigtSvar, fra_json, tjek_svar
from afk.skemaer.ord import i_ord
from afk.skemaer.skema import UDEN_SVAR, Skema, Spoergsmaal, UdenSvar

HentSkema = Callable[[str], Skema | None]
"""The form of that name as it is today; None for one that is not known any longer."""


class Svarlinje(NamedTuple):
    """An answer: the key and the words of its question, the answer as it is kept, and in words."""

    noegle: str
    spoergsmaal: str
    svar: str
    i_ord: str


class Besvaret(NamedTuple):
    """One time a form was filled in. `besvarelse` is None for answers that stand alone."""

    skema: str
    titel: str
    nr: int
    besvarelse: Besvarelse | None
    svar: tuple[Svarlinje, ...]


def besvarelser(sag: Sag, hent: HentSkema) -> tuple[Besvaret, ...]:
    """Every form of the case, in the order they came, with its answers in the order of the form."""
    faerdige = {(b.skema, b.nr): b for b in sag.af(Besvarelse)}
    svarene: dict[tuple[str, int], list[Svaret]] = {n: [] for n in faerdige}
    for s in sag.af(Svaret):
        svarene.setdefault((s.skema, s.nr), []).append(s)
    ud = []
    for (navn, nr), svar in svarene.items():
        skema = hent(navn)
        plads = {s.noegle: i for i, s in enumerate(skema.spoergsmaal)} if skema else {}
        svar.sort(key=lambda s: plads.get(s.noegle, len(plads)))
        titel = skema.titel if skema else dansk_ord(navn)
        linjer = tuple(svarlinje(skema, s.noegle, s.vaerdi) for s in svar)
        ud.append(Besvaret(navn, titel, nr, faerdige.get((navn, nr)), linjer))
    return tuple(ud)


def svarlinje(skema: Skema | None, noegle: str, gemt: str) -> Svarlinje:
    """An answer as the store keeps it, with its question; in its own words where the form of today can't tell."""
    spoergsmaal = next((s for s in skema.spoergsmaal if s.noegle == noegle), None) if skema else None
    try:
        svar = fra_json(gemt)
    except (ValueError, RecursionError):
        return Svarlinje(noegle, _spoergsmaal(spoergsmaal, noegle), gemt, gemt)
    return Svarlinje(noegle, _spoergsmaal(spoergsmaal, noegle), gemt, _svar(spoergsmaal, svar))


def _spoergsmaal(s: Spoergsmaal | None, noegle: str) -> str:
    return s.tekst if s else dansk_ord(noegle)


def _svar(s: Spoergsmaal | None, svar: Any) -> str:
    if s is None:
        return _loest(svar)
    try:
        tjek_svar(s, svar)
    except UgyldigtSvar:
        return _loest(svar)
    if s.type == "liste" and isinstance(svar, list):
        return "\n".join(_raekke(s, r) for r in svar) or "Ingen"
    return i_ord(s, svar)


def _raekke(s: Spoergsmaal, raekke: dict[str, Any]) -> str:
    felter = {f.noegle: f for f in s.felter}
    return "; ".join(f"{med_kolon(felter[n].tekst)} {i_ord(felter[n], v)}" for n, v in raekke.items())


def med_kolon(spoergsmaal: str) -> str:
    """The question so that an answer can follow on the line."""
    return spoergsmaal if spoergsmaal.endswith("?") else f"{spoergsmaal.removesuffix('.')}:"


def _loest(v: Any) -> str:
    """Any answer, without knowing its question."""
    if isinstance(v, UdenSvar):
        return UDEN_SVAR.get(v.grund, v.grund)
    if isinstance(v, bool):
        return "Ja" if v else "Nej"
    if isinstance(v, list):
        return "\n".join(map(_loest, v)) or "Ingen"
    if isinstance(v, dict):
        return "; ".join(f"{dansk_ord(n)}: {_loest(x)}" for n, x in v.items())
    return v if isinstance(v, str) else json.dumps(v)
