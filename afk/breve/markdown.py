"""A document as Markdown (CommonMark with tables): to paste where there is no Word."""

import re

from afk.breve.dokument import Blok, Dokument, Felter, Punkter, Tekst
from afk.breve.tekst import linjer
from afk.dato import dansk

_TEGN = re.compile(r"[\\`*_\[\]<>|~#$]|&(?=[#\w])")
"""What means something anywhere in a line."""
_FOERST = re.compile(r"^(\d{1,9}(?=[.)](?:\s|$))|(?=[-+=:]))")
"""What means something only as the first of a line: a list, a line under a heading, the beginning of a table."""
_SKIFT = "\\\n"


def markdown(dok: Dokument) -> str:
    """The document as text, with a line break at the end. Every value shows as it is written."""
    afsender = [dok.afsender.navn, dok.afsender.afdeling, *dok.afsender.adresse, dok.afsender.telefon]
    dele = [_linjer(afsender), _linjer(dok.modtager), _tekst(dansk(dok.dato)), f"# {_linje(dok.titel)}"]
    for afsnit in dok.afsnit:
        dele.append(f"## {_linje(afsnit.overskrift)}" if afsnit.overskrift else "")
        dele += [_blok(b) for b in afsnit.blokke]
    dele += ["---", _tekst(dok.fod)] if dok.fod else []
    return "\n\n".join(d for d in dele if d) + "\n"


def _blok(blok: Blok) -> str:
    if isinstance(blok, Tekst):
        return _tekst(blok.tekst, blok.fremhaevet)
    if isinstance(blok, Punkter):
        return "\n".join(f"- {_i_punkt(linje)}" for linje in blok.linjer)
    if isinstance(blok, Felter):
        return "\n".join(f"- {_fed(_linje(s))} {_i_punkt(svar)}".rstrip() for s, svar in blok.par)
    streg = "|".join(" --- " for _ in blok.hoved)
    return "\n".join([_raekke(blok.hoved), f"|{streg}|", *map(_raekke, blok.raekker)])


def _raekke(celler: tuple[str, ...]) -> str:
    return "| " + " | ".join("<br>".join(map(_undslip, linjer(c))) for c in celler) + " |"


def _tekst(tekst: str, fremhaevet: bool = False) -> str:
    """A paragraph with its line breaks; an empty line is a line with nothing but the break."""
    dele = [_fra_kanten(linje) for linje in linjer(tekst.strip())]
    return _SKIFT.join(map(_fed, dele) if fremhaevet else dele)


def _i_punkt(tekst: str) -> str:
    """The same inside a list, where the lines that follow are set in."""
    return _tekst(tekst).replace("\n", "\n  ")


def _linjer(tekster: tuple[str, ...] | list[str]) -> str:
    return _SKIFT.join(_tekst(t) for t in tekster if t.strip())


def _linje(tekst: str) -> str:
    """All on one line, for a heading or a question."""
    return _undslip(" ".join(linjer(tekst)))


def _fed(undsluppet: str) -> str:
    return f"**{undsluppet}**" if undsluppet else ""


def _fra_kanten(linje: str) -> str:
    """The line where a list or a heading could begin: escaped for that too."""
    return _FOERST.sub(r"\1\\", _undslip(linje))


def _undslip(linje: str) -> str:
    """The line with a backslash before what Markdown would take otherwise, and no space at its ends."""
    return _TEGN.sub(r"\\\g<0>", linje.strip())
