"""CPR numbers: what is taken, what is taken with a remark, the birth date, and the mask.

The format, the date and the century are python-stdnum's. Three numbers that it refuses are real in a
caseworker's list and are taken with a remark: one whose date lies in the future (an error in the century
digit), one born before 1900, and an erstatnings-CPR (day + 60, or letters for the serial number). No birth
date is read from those three. Modulus 11 never refuses a number (jura 8; CPR-kontoret, 2007).
"""

import re
from datetime import date
from functools import lru_cache

from afk.fakta.vaerdier import Ugyldig

_MELLEMRUM = re.compile(r"[\s-]")
_ERSTATNING = re.compile(r"\d{6}[A-Z0-9]{4}")


def laes_cpr(tekst: str, i_dag: date) -> str:
    """Ten characters without hyphen. Raises Ugyldig; the number itself is never in the message."""
    t = tekst[:6] + tekst[7:] if tekst[6:7] == "-" else _MELLEMRUM.sub("", tekst).upper()
    if not (t.isascii() and t.isdigit()):
        t = _MELLEMRUM.sub("", t).upper()
        if _ERSTATNING.fullmatch(t) and _dag_maaned(t):
            return t
        raise Ugyldig("cpr", "CPR-nummeret skal være 10 cifre, fx 010203-1234.")
    if len(t) == 9:
        raise Ugyldig("cpr", "CPR-nummeret har 9 cifre: er et nul forrest faldet væk? Formatér kolonnen som tekst.")
    if len(t) != 10:
        raise Ugyldig("cpr", f"CPR-nummeret har {len(t)} cifre og skal have 10. Ret nummeret.")
    if _dato_af_syv(t[:7]) is None and not _dag_maaned(t):
        raise Ugyldig("cpr", "CPR-nummerets første seks cifre er ikke en dato. Ret nummeret.")
    return t


def foedselsdato(cpr: str, i_dag: date) -> date | None:
    """The birth date that a stored CPR number says, or None where it can't be trusted."""
    d = _dato_af_syv(cpr[:7]) if cpr.isdigit() else None
    return d if d and d.year >= 1900 and d <= i_dag else None


def bemaerkning(cpr: str, i_dag: date) -> str | None:
    """Why a number was taken with a remark, as a sentence without the number; None for an ordinary one."""
    d = _dato_af_syv(cpr[:7]) if cpr.isdigit() else None
    if d is None:
        return "CPR-nummeret er et erstatningsnummer: fødselsdatoen læses ikke af det. Skriv den som foedselsdato."
    if d > i_dag:
        return "CPR-nummeret giver en fødselsdato i fremtiden: tjek det 7. ciffer. Fødselsdatoen læses ikke af det."
    if d.year < 1900:
        return "CPR-nummeret giver et fødselsår før 1900: tjek det 7. ciffer. Fødselsdatoen læses ikke af det."
    return None


def maskeret(cpr: str) -> str:
    """010203-xxxx"""
    return f"{cpr[:6]}-xxxx"


@lru_cache(maxsize=65536)
def _dato_af_syv(syv: str) -> date | None:
    """The date and century that the first seven digits say; None when they say none.

    Looked up once: the library takes longer for a number than an import may take for a row.
    """
    from stdnum.dk import cpr as dk
    from stdnum.exceptions import ValidationError

    try:
        d: date = dk.get_birth_date(syv + "000")
    except ValidationError:
        return None
    return d


def _dag_maaned(t: str) -> bool:
    """A real day and month in an erstatnings-CPR, with or without 60 added to the day."""
    dag, maaned = int(t[:2]), int(t[2:4])
    if dag > 60:
        dag -= 60
    try:
        date(2000, maaned, dag)
    except ValueError:
        return False
    return t[:2] > "60" or not t.isdigit()
