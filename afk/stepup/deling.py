"""What of a filled-in form the participants may read: questions marked for sharing, topics the consent covers.

Everything else is left out here, before any document is made: what is not in the result can't be drawn.
"""

from typing import Any, NamedTuple

from afk.skemaer.motor import synlige, synlige_felter
from afk.skemaer.skema import Afsnit, Skema, Spoergsmaal, Svar, UdenSvar

Emner = frozenset[str]


class Delt(NamedTuple):
    """A question and the part of its answer that may be shared. For a `liste` the columns are those shown."""

    spoergsmaal: Spoergsmaal
    svar: Any


def delt(skema: Skema, svar: Svar, emner: Emner) -> list[tuple[Afsnit, list[Delt]]]:
    """The sections that have something to share, each with its answers, in the form's order.

    Left out are: questions that are internal or not shown, those whose topic is not in `emner`, choices and rows
    that tell of such a topic, cells that quote such a choice, and non-answers (that somebody would not answer is
    theirs to tell). What somebody wrote in their own words about another topic can't be known here: `ord_om` looks.
    """
    tavse = _tavse_ord(skema, emner)
    vist = {s.noegle: s for s in synlige(skema, svar, auto=True)}
    ud = []
    for afsnit in skema.afsnit:
        her = [vist[s.noegle] for s in afsnit.spoergsmaal if s.noegle in vist and s.noegle in svar]
        if delte := [d for s in her if (d := _en(s, svar[s.noegle], emner, tavse)) is not None]:
            ud.append((afsnit, delte))
    return ud


def _en(s: Spoergsmaal, svar: Any, emner: Emner, tavse: list[str]) -> Delt | None:
    if not s.deles or not _maa(s.emne, emner) or isinstance(svar, UdenSvar):
        return None
    if s.type == "liste":
        felter = tuple(f for f in s.felter if f.deles and _maa(f.emne, emner))
        raekker = [_raekke(s, r, {f.noegle for f in felter}, tavse) for r in svar if _raekke_maa(s, r, emner)]
        # An empty list says "none"; one whose rows are all left out says nothing.
        return Delt(s._replace(felter=felter), [r for r in raekker if r]) if any(raekker) or not svar else None
    if s.type == "flere":
        valgte = [k for k in svar if _kode_maa(s, k, emner)]
        return Delt(s, valgte) if valgte else None
    if s.type == "valg" and not _kode_maa(s, svar, emner):
        return None
    return Delt(s, svar)


def _tavse_ord(skema: Skema, emner: Emner) -> list[str]:
    """The words of every choice that tells of a topic outside the consent: "Psykisk helbred"."""
    muligheder = (m for s in skema.spoergsmaal for m in s.muligheder)
    return list({m.tekst.casefold() for m in muligheder if not _maa(m.emne, emner)})


def _raekke(s: Spoergsmaal, raekke: dict[str, Any], noegler: set[str], tavse: list[str]) -> dict[str, Any]:
    """The cells of a row that may be shown. A reason for inviting somebody often is the barrier's own words.

    A row that would lack what it must have is left out as a whole.
    """
    vist = {f.noegle: f for f in synlige_felter(s, raekke) if f.noegle in noegler}
    ud = {n: v for n, v in raekke.items() if n in vist and not isinstance(v, UdenSvar)}
    tavs = {n for n, v in ud.items() if isinstance(v, str) and any(ord_ in v.casefold() for ord_ in tavse)}
    return {} if any(vist[n].krav == "skal" for n in tavs) else {n: v for n, v in ud.items() if n not in tavs}


def _raekke_maa(s: Spoergsmaal, raekke: dict[str, Any], emner: Emner) -> bool:
    """Whether no choice in the row, shown or not, tells of a topic outside the consent: the rest of the row may
    tell of it too, in words nobody can filter."""
    for f in s.felter:
        v = raekke.get(f.noegle)
        koder = v if isinstance(v, list) else [v]
        if f.type in ("valg", "flere") and not all(_kode_maa(f, k, emner) for k in koder):
            return False
    return True


def _kode_maa(s: Spoergsmaal, kode: Any, emner: Emner) -> bool:
    return all(_maa(m.emne, emner) for m in s.muligheder if m.kode == kode)


def _maa(emne: str, emner: Emner) -> bool:
    return not emne or emne in emner
