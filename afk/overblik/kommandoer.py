"""For each rule the command that brings its open deadline further. What the caseworker must fill in is in capitals."""

from collections.abc import Callable
from datetime import date

from afk.fakta import forloeb, fritagelse
from afk.fakta.besvarelse import Besvarelse
from afk.fakta.deling import Deling
from afk.fakta.forloeb import Forloeb
from afk.fakta.fritagelse import Fritagelse
from afk.fakta.moede import Moede
from afk.fakta.sag import Sag
from afk.fakta.samtykke import Samtykke
from afk.regler.base import Frist
from afk.regler.faelles import moeder
from afk.regler.straksafklaring import fravalgt
from afk.tjek.faelles import i_kommando, ret

Kommando = Callable[[Sag, Frist, date], str | None]
MOEDER = ("step_up", "genbehandling")


def step_up(sag: Sag, d: date) -> str | None:
    """How far the step up-møde is: the forberedende skema, the letter, what is shared, the agreements afterwards.

    None while there is only the meeting itself to wait for.
    """
    id_ = i_kommando(sag)
    planlagt = [m.dato for m in sag.af(Moede) if m.type in MOEDER and m.status == "planlagt"]
    if any(dag < d for dag in planlagt):
        return f"afk stepup aftale {id_}"
    ja = any(s.dato <= d and s.svar != "nej" for s in sag.af(Samtykke)) and fravalgt(sag, d) is None
    if not ja or not _faerdig(sag, "forberedende"):
        return f"afk stepup plan {id_}"
    if not planlagt or not _faerdig(sag, "indkaldelse"):
        return f"afk stepup indkald {id_}"
    if d in planlagt:
        return f"afk stepup aftale {id_}"
    return None if sag.af(Deling) else f"afk stepup deling {id_}"


def _faerdig(sag: Sag, skema: str) -> bool:
    return any(b.skema == skema and b.faerdig is not None for b in sag.af(Besvarelse))


def _indsatsgaranti(sag: Sag, f: Frist, d: date) -> str:
    if f.status == "overskredet":
        return f"afk moede tilfoej {i_kommando(sag)} --type rehabiliteringsteam --dato DATO"
    return f"afk indsats tilfoej {i_kommando(sag)} --type TYPE --fra DATO --i-plan ja"


def _ressourceforloeb_slut(sag: Sag, f: Frist, d: date) -> str | None:
    """Nothing when an end is registered already."""
    aabne = [x for x in sag.af(Forloeb) if x.forloeb == "ressourceforloeb" and x.fra == f.udloest_af and x.til is None]
    return ret(sag, forloeb.TYPE, aabne[0], "slut", til="DATO", slutaarsag="AARSAG") if aabne else None


def _straksafklaring(sag: Sag, f: Frist, d: date) -> str | None:
    """Where the step up-møde is held or declined, the samtale alone is missing."""
    if fravalgt(sag, d) is not None or any(m.dato >= f.udloest_af for m in moeder(sag, "step_up", d)):
        return f"afk moede tilfoej {i_kommando(sag)} --type samtale --dato DATO"
    return step_up(sag, d)


def _genbehandling(sag: Sag, f: Frist, d: date) -> str | None:
    if f.status == "overskredet":
        return step_up(sag, d)
    return f"afk indsats tilfoej {i_kommando(sag)} --type virksomhedspraktik --fra DATO"


def _afklaring(sag: Sag, f: Frist, d: date) -> str:
    if f.frist is None:
        return f"afk borger ret {i_kommando(sag)} --foedselsdato DATO"
    return f"afk moede tilfoej {i_kommando(sag)} --type afklaring --dato DATO"


def _fritagelse_slut(sag: Sag, f: Frist, d: date) -> str | None:
    de = [x for x in sag.af(Fritagelse) if x.fra == f.udloest_af and x.til == f.frist]
    return ret(sag, fritagelse.TYPE, de[0], "start", til="DATO") if de else None


def _fast(tekst: str) -> Kommando:
    """A command that differs only in the sag, the deadline and what triggered it."""
    return lambda sag, f, d: tekst.format(sag=i_kommando(sag), frist=f.frist, fra=f.udloest_af, regel=f.regel)


_AFSLUT = _fast("afk skridt afslut {sag} --skridt {regel} --begyndt {fra}")
_JOBSAMTALE = _fast("afk moede tilfoej {sag} --type jobsamtale --dato DATO")
FOR_REGEL: dict[str, Kommando] = {
    "indsatsgaranti": _indsatsgaranti,
    "ressourceforloeb-slut": _ressourceforloeb_slut,
    "straksafklaring": _straksafklaring,
    "genbehandling": _genbehandling,
    "afklaring-2-aar": _afklaring,
    "udskudt-visitation": _fast("afk visiter {sag}"),
    "fritagelse-slut": _fritagelse_slut,
    "samtykke-udloeb": _fast("afk samtykke tilfoej {sag} --svar SVAR --dato DATO"),
    "foerste-jobsamtale": _JOBSAMTALE,
    "jobsamtaler": _JOBSAMTALE,
    "aftale": _fast("afk aftale udfoert {sag}"),
    "min-plan": _fast("afk aftale minplan {sag} --moede {fra}"),
    "egen": _fast("afk egenfrist udfoert {sag} --frist {frist}"),
    "klage": _AFSLUT,
    "genvurdering": _AFSLUT,
    "aktindsigt": _AFSLUT,
    "indsigt": _AFSLUT,
    "underretning": _AFSLUT,
}
"""By the rule's name; a rule that is not here is found by the tests."""
