"""Answers of form C to start from, and the proposal in short."""

from typing import Any

from afk.regler.visitation.forslag import Forslag, foreslaa
from afk.skemaer.skema import Svar

AFK = "afklaringspuljen-2021"
FSM = "flere-skal-med-2017"
GRUNDLAG: Svar = {
    "visitation_form": "foerste_samtale",
    "visitation_dato": "2021-03-01",
    "i_maalgruppe": True,
    "maalgruppe_aendring": "nej",
    "fritagelse": "ingen",
    "rehab_status": "nej",
    "fsm2_gruppe2": False,
    "formodet_nedsat": False,
    "g3_forhold": ["ingen"],
    "standby_terminal": False,
}


def svar(profil: str, /, **aendret: Any) -> Svar:
    """Answers where nothing speaks against group 1, with some changed; a value of None takes one away."""
    alt = {"profil": profil, **GRUNDLAG, **({"udskudt_grund": "nej"} if profil == FSM else {}), **aendret}
    return {noegle: v for noegle, v in alt.items() if v is not None}


def forslag(profil: str, /, **aendret: Any) -> Forslag:
    return foreslaa(svar(profil, **aendret))


def numre(f: Forslag) -> list[str]:
    return [r.nr for r in f.regler]


def kort(f: Forslag) -> tuple[str, list[str], str | None]:
    """The proposal, the numbers of its rows, and the straksafklaring."""
    return f.forslag, numre(f), f.straksafklaring


def opgaver(f: Forslag) -> str:
    return "\n".join(f.opgaver)


def noter(f: Forslag) -> str:
    return "\n".join(f.noter)


IKKE_KONTAKTBAR = {
    "g3_forhold": ["ikke_kontaktbar"],
    "g3_ikke_kontakt_hvad": ["hjemloeshed", "misbrug"],
    "g3_forsoegt": "Breve, opkald og besøg siden oktober.",
    "g3_kun_fremmoede": False,
    "g3_begrundelse": "Ingen kontakt i fem måneder.",
}
