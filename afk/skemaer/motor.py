"""The one engine of every form: what is asked, what is missing, and how far somebody has come.

Pure: takes a form and the answers so far. Reading one answer is in `svar.py`, files and the store's JSON in
`svarfil.py`; both are offered here, so that users of a form need this module only.
"""

from collections.abc import Iterator
from typing import Any

from afk.skemaer.skema import OPFYLDER, Betingelse, Skema, Spoergsmaal, Svar, UdenSvar, UgyldigtSvar
from afk.skemaer.svar import SPRING_OVER, er_blank, laes_svar, tjek_svar
from afk.skemaer.svarfil import UgyldigeSvar, cpr_i_tekst, fra_fil, fra_json, skabelon, til_json

__all__ = [
    "SPRING_OVER", "UgyldigeSvar", "UgyldigtSvar", "anbefalet", "besvaret", "cpr_i_tekst", "er_blank", "fra_fil",
    "fra_json", "fremdrift", "laes_svar", "mangler", "mangler_i_raekker", "skabelon", "synlige", "synlige_felter",
    "til_json", "tjek_svar",
]  # fmt: skip


def synlige(skema: Skema, svar: Svar, *, auto: bool = False) -> list[Spoergsmaal]:
    """The questions to ask, in order; those that the program fills in only with `auto`.

    A condition sees only the answers of questions that are shown themselves, so an answer that lies behind a changed
    choice has no effect. Each comes as it stands with these answers: one that chooses among earlier choices with
    those options only, one whose `skal_naar` holds with the krav skal.
    """
    return [s for s in _gaa(skema.spoergsmaal, svar) if auto or not s.auto]


def synlige_felter(spoergsmaal: Spoergsmaal, raekke: dict[str, Any]) -> list[Spoergsmaal]:
    """The columns shown in one row of a `liste`; their conditions see the row's earlier columns."""
    return list(_gaa(spoergsmaal.felter, raekke))


def mangler(skema: Skema, svar: Svar) -> list[Spoergsmaal]:
    """The shown questions that must be answered before the form is finished, and are not."""
    return [s for s in synlige(skema, svar) if s.krav == "skal" and not besvaret(s, svar)]


def anbefalet(skema: Skema, svar: Svar) -> list[Spoergsmaal]:
    """The shown questions that ought to be answered and are not; those that must be are not among them."""
    return [s for s in synlige(skema, svar) if s.krav == "boer" and not besvaret(s, svar)]


def fremdrift(skema: Skema, svar: Svar, noegle: str) -> tuple[int, int]:
    """(number of the question, number of questions) among those to ask. KeyError when it is not shown."""
    noegler = [s.noegle for s in synlige(skema, svar)]
    if noegle not in noegler:
        raise KeyError(noegle)
    return noegler.index(noegle) + 1, len(noegler)


def besvaret(s: Spoergsmaal, svar: Svar) -> bool:
    """Whether the answer fulfils the question: a real one, or a non-answer that will do."""
    v = svar.get(s.noegle)
    if s.kun_ja:
        return v is True
    if isinstance(v, UdenSvar):
        return v.grund in OPFYLDER or (v.grund == "ved_ikke" and s.ved_ikke_ok)
    if er_blank(v):
        return False
    if s.type == "liste":
        return isinstance(v, list) and len(v) >= (s.mindst or 0) and not mangler_i_raekker(s, v)
    if s.type in ("valg", "flere"):
        koder = [m.kode for m in s.muligheder]
        valgte = v if isinstance(v, list) else [v]
        return bool(valgte) and all(k in koder for k in valgte)
    return True


def mangler_i_raekker(spoergsmaal: Spoergsmaal, raekker: list[dict[str, Any]]) -> list[tuple[int, Spoergsmaal]]:
    """(row from 1, column) for each column of a `liste` that must be filled in and is not."""
    return [
        (nr, f)
        for nr, raekke in enumerate(raekker, 1)
        for f in _gaa(spoergsmaal.felter, raekke)
        if f.krav == "skal" and not besvaret(f, raekke)
    ]


def _gaa(spoergsmaal: tuple[Spoergsmaal, ...], svar: Svar) -> Iterator[Spoergsmaal]:
    """Each shown question, as the answers of the shown ones before it make it."""
    set_: Svar = {}
    for s in spoergsmaal:
        if s.vis_naar and not _en_holder(s.vis_naar, set_):
            continue
        if s.noegle in svar:
            set_ = {**set_, s.noegle: svar[s.noegle]}
        yield _indsnaevret(s._replace(krav="skal") if _en_holder(s.skal_naar, set_) else s, set_)


def _indsnaevret(s: Spoergsmaal, svar: Svar) -> Spoergsmaal:
    valgte = svar.get(s.blandt) if s.blandt else None
    if not isinstance(valgte, list):
        return s
    return s._replace(muligheder=tuple(m for m in s.muligheder if m.kode in valgte))


def _en_holder(grupper: tuple[tuple[Betingelse, ...], ...], svar: Svar) -> bool:
    return any(all(_holder(b, svar.get(b.felt)) for b in gruppe) for gruppe in grupper)


def _holder(b: Betingelse, v: Any) -> bool:
    if isinstance(v, UdenSvar):
        return b.tegn == "=" and v.grund == b.vaerdi
    if er_blank(v) or v == []:
        return False
    if b.tegn == "har":
        return isinstance(v, list) and b.vaerdi in v
    if b.tegn == ">":
        return isinstance(v, int | float) and v > b.vaerdi
    return b.tegn == "besvaret" or (v == b.vaerdi) == (b.tegn == "=")
