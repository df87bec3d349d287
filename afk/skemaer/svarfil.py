"""Answers as a whole: from a file, to and from the store's JSON, a file to fill in, a look for CPR numbers."""

import json
import re
from collections.abc import Iterator
from typing import Any

from afk.fejl import DataFejl
from afk.skemaer.skema import EGET_SKEMA, UDEN_SVAR, Skema, Spoergsmaal, Svar, UdenSvar, UgyldigtSvar
from afk.skemaer.svar import er_blank, tjek_svar

_LIGNER_CPR = re.compile(r"\d{6}-?\d{4}")


class UgyldigeSvar(DataFejl):
    """A file of answers that was refused: `fejl` is every (key, sentence), `str(e)` all of them, one a line."""

    def __init__(self, fejl: list[tuple[str, str]]) -> None:
        linjer = [f"{noegle}: {besked}" for noegle, besked in fejl]
        super().__init__("\n".join([*linjer, "Ret filen, og prøv igen. Intet er gemt."]))
        self.fejl = fejl


def fra_fil(skema: Skema, data: dict[str, Any]) -> Svar:
    """The answers in a file's data, checked; blank ones are left out, answers to questions not shown are kept.

    Raises UgyldigeSvar with every error, in the file's order.
    """
    kendte = {s.noegle: s for s in skema.spoergsmaal}
    svar: Svar = {}
    fejl: list[tuple[str, str]] = []
    for noegle, vaerdi in data.items():
        if noegle not in kendte:
            fejl.append((_vis(noegle), _ukendt(noegle, kendte)))
        elif kendte[noegle].auto:
            fejl.append((noegle, "Sættes af programmet. Fjern linjen."))
        elif not er_blank(vaerdi) and not (vaerdi == [] and kendte[noegle].type == "flere"):
            try:
                svar[noegle] = tjek_svar(kendte[noegle], vaerdi)
            except UgyldigtSvar as e:
                fejl.append((noegle, str(e)))
    if fejl:
        raise UgyldigeSvar(fejl)
    return svar


def _ukendt(noegle: str, kendte: dict[str, Spoergsmaal]) -> str:
    from difflib import get_close_matches

    naer = get_close_matches(noegle[:60].lower(), [n for n, s in kendte.items() if not s.auto], n=1, cutoff=0.6)
    forslag = f" Mente du {naer[0]}?" if naer else ""
    return f"Nøglen findes ikke i skemaet.{forslag} Ret navnet, eller fjern linjen."


def _vis(noegle: str) -> str:
    """A key of somebody's file, safe to print: a CPR number typed as a key is not repeated."""
    kort = "".join(c for c in noegle[:60] if c.isprintable())
    return "(en nøgle med tal)" if _LIGNER_CPR.search(noegle) else kort or "(tom nøgle)"


# --- the store ----------------------------------------------------------------------------------------------


def til_json(vaerdi: Any) -> str:
    """JSON of one answer, or of all of them; a non-answer becomes {"uden_svar": …}."""
    return json.dumps(_pak(vaerdi), ensure_ascii=False, allow_nan=False)


def fra_json(tekst: str) -> Any:
    """What `til_json` was given. Raises ValueError for what is no JSON."""
    return json.loads(tekst, object_hook=_udpak)


def _pak(v: Any) -> Any:
    if isinstance(v, UdenSvar):
        return {"uden_svar": v.grund}
    if isinstance(v, dict):
        return {k: _pak(x) for k, x in v.items()}
    return [_pak(x) for x in v] if isinstance(v, list) else v


def _udpak(d: dict[str, Any]) -> Any:
    grund = d.get("uden_svar")
    return UdenSvar(grund) if len(d) == 1 and isinstance(grund, str) and grund in UDEN_SVAR else d


# --- a file to fill in --------------------------------------------------------------------------------------

_HVORDAN = {
    "tekst": "en linje",
    "linjer": 'tekst; flere linjer mellem """ og """',
    "valg": "en af mulighederne",
    "flere": 'en eller flere af mulighederne, fx ["en", "to"]',
    "dato": "dato, fx 2026-11-22",
    "ja_nej": "ja eller nej",
    "tal": "tal",
    "liste": "en række i hver krølparentes; [] betyder ingen",
}
_KRAV = {"skal": "skal besvares", "boer": "bør besvares", "kan": "kan besvares"}


def skabelon(skema: Skema) -> str:
    """A TOML file to fill in: every key that is asked, empty, with its question, help and options above it.

    Read as it stands it gives no answers.
    """
    uden = ", ".join(f'"{k}" ({t})' for k, t in UDEN_SVAR.items())
    ud = [
        f"# {skema.titel}, udgave {skema.udgave}. {EGET_SKEMA}",
        "# Skriv svarene efter lighedstegnene. Tomme svar springes over. Skriv aldrig CPR-numre her.",
        f"# I stedet for et svar kan der stå: {uden}.",
    ]
    for afsnit in skema.afsnit:
        spoergsmaal = [s for s in afsnit.spoergsmaal if not s.auto]
        if spoergsmaal:
            ud += ["", "", f"# ===== {afsnit.titel} ====="]
        for s in spoergsmaal:
            ud += ["", *_kommentar(s), *_linjer(s)]
    return "\n".join(ud) + "\n"


def _kommentar(s: Spoergsmaal) -> Iterator[str]:
    naar = " – hvis det bliver aktuelt" if s.vis_naar else ""
    tekster = [s.tekst, *s.hjaelp.splitlines(), f"({_KRAV[s.krav]}{naar}: {_hvordan(s)})"]
    tekster += [f"  {m.kode} = {m.tekst}" for m in s.muligheder]
    for f in _kolonner(s):
        koder = f": {', '.join(m.kode for m in f.muligheder)}" if f.muligheder else ""
        tekster.append(f"  {f.noegle} = {f.tekst} ({_hvordan(f)}{koder})")
    return (f"# {t}".rstrip() for t in tekster)


def _hvordan(s: Spoergsmaal) -> str:
    return "klokkeslæt, fx 09:30" if s.klokkeslaet else _HVORDAN[s.type]


def _kolonner(s: Spoergsmaal) -> list[Spoergsmaal]:
    return [f for f in s.felter if not f.auto]


def _linjer(s: Spoergsmaal) -> list[str]:
    if s.type == "liste":
        return [f"# {s.noegle} = [", f"#   {{ {', '.join(f'{f.noegle} = {_tom(f)}' for f in _kolonner(s))} }},", "# ]"]
    return [f"{s.noegle} = {_tom(s)}"]


def _tom(s: Spoergsmaal) -> str:
    return "[]" if s.type == "flere" else '""'


# --- CPR numbers --------------------------------------------------------------------------------------------


def cpr_i_tekst(svar: Svar) -> list[str]:
    """A Danish warning for each answer with something like a CPR number in a text; the number is not repeated."""
    return [
        f"Svaret på {noegle} indeholder noget, der ligner et CPR-nummer. Fjern det: sagen kendes på sit id."
        for noegle, vaerdi in svar.items()
        if any(_LIGNER_CPR.search(t) for t in _tekster(vaerdi))
    ]


def _tekster(v: Any) -> Iterator[str]:
    if isinstance(v, str):
        yield v
    elif isinstance(v, dict):
        for x in v.values():
            yield from _tekster(x)
    elif isinstance(v, list):
        for x in v:
            yield from _tekster(x)
