"""Calendar arithmetic of the rules, Danish dates in and out, public holidays.

A deadline is a date without a time of day. No function here reads the clock: "today" is a parameter.
"""

import re
from calendar import monthrange
from datetime import date, timedelta
from functools import lru_cache

DAG = timedelta(days=1)

UGEDAGE = ("mandag", "tirsdag", "onsdag", "torsdag", "fredag", "lørdag", "søndag")
MAANEDER = (
    "januar", "februar", "marts", "april", "maj", "juni",
    "juli", "august", "september", "oktober", "november", "december",
)  # fmt: skip

SAADAN = 'Skriv fx 22-11-2026, 2026-11-22, "i dag" eller "om 14 dage".'


class UgyldigDato(ValueError):
    """A text that is no date, or could be more than one; `str(e)` says why and how to write it, in Danish."""


# --- arithmetic ---------------------------------------------------------------------------------------------


def plus_maaneder(d: date, n: int) -> date:
    """The same day `n` calendar months after `d`, in one step, clamped to the month's last day.

    31 August + 6 is 28 (29) February; never chain calls, 31 January + 1 + 1 is not 31 January + 2.
    """
    aar, maaned0 = divmod(d.year * 12 + d.month - 1 + n, 12)
    dag = d.day
    if dag > 28:
        dag = min(dag, monthrange(aar, maaned0 + 1)[1])
    return date(aar, maaned0 + 1, dag)


def hele_maaneder(fra: date, til: date) -> tuple[int, int]:
    """Split the closed period [fra, til] into (n, r): the most whole months n that fit, and the r days left.

    Both end days are counted: 1 February to 30 April is (3, 0). `til` lies on or after `fra`.
    """
    efter = til + DAG
    n = (efter.year - fra.year) * 12 + efter.month - fra.month
    naaet = plus_maaneder(fra, n)
    if naaet > efter:
        n -= 1
        naaet = plus_maaneder(fra, n)
    return n, (efter - naaet).days


@lru_cache(maxsize=64)
def helligdage(aar: int) -> frozenset[date]:
    """The Danish public holidays of a year. Store bededag ended with 2023 (lov nr. 214 af 6/3/2023).

    5 June, 24 and 31 December and the Friday after Kristi himmelfart are no public holidays.
    """
    from dateutil.easter import easter

    paaske = easter(aar)
    dage = {date(aar, 1, 1), date(aar, 12, 25), date(aar, 12, 26)}
    dage |= {paaske + timedelta(days=n) for n in (-3, -2, 0, 1, 39, 49, 50)}
    if aar <= 2023:
        dage.add(paaske + timedelta(days=26))
    return frozenset(dage)


@lru_cache(maxsize=64)
def lukkedage(aar: int) -> frozenset[date]:
    """The public holidays, and the four days on which a borger's own time limit does not end either (jura 6.4).

    They are the Friday after Kristi himmelfart, 5 June, 24 and 31 December.
    """
    from dateutil.easter import easter

    return helligdage(aar) | {easter(aar) + timedelta(days=40), date(aar, 6, 5), date(aar, 12, 24), date(aar, 12, 31)}


def er_hverdag(d: date) -> bool:
    """Monday to Friday and no public holiday."""
    return d.weekday() < 5 and d not in helligdage(d.year)


def plus_hverdage(d: date, n: int) -> date:
    """The n-th working day after `d`; `d` itself is not counted, whatever day it is."""
    while n > 0:
        d += DAG
        n -= er_hverdag(d)
    return d


def naeste_hverdag(d: date) -> date:
    """The first working day on or after `d`."""
    while not er_hverdag(d):
        d += DAG
    return d


def borgers_sidste_dag(d: date) -> date:
    """The day on which a borger's own time limit ends when it is counted to `d`: moved forward past days off."""
    while d.weekday() >= 5 or d in lukkedage(d.year):
        d += DAG
    return d


@lru_cache(maxsize=8192)
def sidste_hverdag(d: date) -> date:
    """The last working day on or before `d`: the practical day for a duty that falls on a Sunday."""
    while not er_hverdag(d):
        d -= DAG
    return d


# --- out ----------------------------------------------------------------------------------------------------


def dansk(d: date) -> str:
    """22. november 2026"""
    return f"{d.day}. {MAANEDER[d.month - 1]} {d.year}"


def dansk_lang(d: date) -> str:
    """søndag 22. november 2026"""
    return f"{UGEDAGE[d.weekday()]} {dansk(d)}"


def dansk_tal(d: date) -> str:
    """22-11-2026; strftime says the same at five times the price."""
    return f"{d.day:02d}-{d.month:02d}-{d.year:04d}"


def dansk_kort(d: date) -> str:
    """søn 22-11-2026, for tables"""
    return f"{UGEDAGE[d.weekday()][:3]} {dansk_tal(d)}"


# --- in -----------------------------------------------------------------------------------------------------

_ISO = re.compile(r"(\d{4})-(\d{1,2})-(\d{1,2})(?:[t ]00:00(?::00(?:\.0+)?)?)?")
_DK = re.compile(r"(\d{1,2})([-./])(\d{1,2})\2(\d{4}|\d{2})(?: 00:00(?::00)?)?")
_ORD = re.compile(r"(?:d(?:en)?\.? )?(\d{1,2})\.? ([a-z]+)\.? (\d{4})")
_OM = re.compile(r"om (\d{1,4}|en|et) (dage?|uger?|måneder|måned|år)")
_LIGNER_CPR = re.compile(r"\d{6}[ -]?\d{4}")
_NAVNE = {"i dag": 0, "idag": 0, "i morgen": 1, "imorgen": 1, "i går": -1, "igår": -1, "i gaar": -1}


def laes_dato(tekst: str, i_dag: date | None = None) -> date:
    """Read a date as people in Denmark write it.

    Takes ISO (2026-11-22), day-month-year with - . or / and two or four digits of year, "22. november 2026",
    and, when `i_dag` is given, "i dag", "i morgen", "i går", "om 14 dage", "om 2 uger", "om 3 måneder".
    A two-digit year is 2000-2049. Raises UgyldigDato for anything else; nothing is guessed.
    """
    t = tekst.strip().lower()
    if m := _ISO.fullmatch(t):
        return _dato(int(m[1]), int(m[2]), int(m[3]), tekst)
    if m := _DK.fullmatch(t):
        return _dansk_dato(m, tekst)
    if (m := _ORD.fullmatch(t)) and (maaned := _maaned(m[2])):
        return _dato(int(m[3]), maaned, int(m[1]), tekst)
    if i_dag is not None:
        if t in _NAVNE:
            return i_dag + timedelta(days=_NAVNE[t])
        if m := _OM.fullmatch(t.replace("maaned", "måned").replace("aar", "år")):
            return _om(m, i_dag, tekst)
    raise UgyldigDato(f"{_vis(tekst)} kan ikke læses som en dato. {SAADAN}")


def _dansk_dato(m: re.Match[str], tekst: str) -> date:
    dag, maaned, aar = int(m[1]), int(m[3]), int(m[4])
    if len(m[4]) == 2:
        if aar > 49:
            raise UgyldigDato(f"{_vis(tekst)} kan være både 19{m[4]} og 20{m[4]}. Skriv årstallet med fire cifre.")
        aar += 2000
    if maaned > 12 >= dag:
        raise UgyldigDato(
            f"{_vis(tekst)} har {maaned} på månedens plads. Skriv dag-måned-år, fx {maaned:02d}-{dag:02d}-{aar}."
        )
    return _dato(aar, maaned, dag, tekst)


def _om(m: re.Match[str], i_dag: date, tekst: str) -> date:
    antal = 1 if m[1] in ("en", "et") else int(m[1])
    try:
        if m[2].startswith("dag"):
            return i_dag + timedelta(days=antal)
        if m[2].startswith("uge"):
            return i_dag + timedelta(weeks=antal)
        return plus_maaneder(i_dag, antal * 12 if m[2] == "år" else antal)
    except (ValueError, OverflowError):
        raise UgyldigDato(f"{_vis(tekst)} ligger for langt ude i fremtiden. {SAADAN}") from None


def _maaned(navn: str) -> int:
    """1-12 for a month's name or its first three letters, 0 when it is none."""
    traf = [n for n, hel in enumerate(MAANEDER, 1) if len(navn) >= 3 and hel.startswith(navn)]
    return traf[0] if len(traf) == 1 else 0


def _dato(aar: int, maaned: int, dag: int, tekst: str) -> date:
    if not 1900 <= aar <= 2199:
        raise UgyldigDato(f"{_vis(tekst)} har et årstal uden for 1900-2199. {SAADAN}")
    if not 1 <= maaned <= 12:
        raise UgyldigDato(f"{_vis(tekst)} findes ikke: der er ingen måned {maaned}. {SAADAN}")
    if not 1 <= dag <= monthrange(aar, maaned)[1]:
        raise UgyldigDato(f"{_vis(tekst)} findes ikke: {MAANEDER[maaned - 1]} {aar} har ingen dag {dag}. {SAADAN}")
    return date(aar, maaned, dag)


def _vis(tekst: str) -> str:
    """The text in quotes, cut where it is long; what may be a CPR number is not repeated."""
    kort = " ".join(tekst.split())
    if _LIGNER_CPR.search(kort):
        return "Det skrevne"
    kort = "".join(c for c in kort if c.isprintable())
    return f'"{kort[:30]}…"' if len(kort) > 30 else f'"{kort}"'
