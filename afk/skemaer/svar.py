"""One answer: read from what somebody typed, or checked as it stands in a file.

Both ways give the value as `Svar` keeps it, or raise UgyldigtSvar with a Danish sentence on what to write. The
sentences never repeat the answer itself: it may say something about somebody.
"""

import re
from datetime import date, datetime
from itertools import count
from typing import Any, Final

from afk.dato import UgyldigDato, laes_dato
from afk.fakta.vaerdier import fold
from afk.skemaer.skema import UDEN_SVAR, Spoergsmaal, UdenSvar, UgyldigtSvar
from afk.skemaer.valg import del_op, find, kode, tjek_flere


class _SpringOver:
    """What a blank line gives: leave the question as it is."""

    def __repr__(self) -> str:
        return "SPRING_OVER"


SPRING_OVER: Final = _SpringOver()
_STOERST = 10**12
_JA = frozenset(("ja", "j"))
_NEJ = frozenset(("nej", "n"))
_KLOKKEN = re.compile(r"(?:kl\.? ?)?(\d{1,2})(?:[:.]?(\d{2}))?", re.ASCII | re.IGNORECASE)
_UDEN = {fold(t): UdenSvar(k) for k, t in UDEN_SVAR.items()} | {fold(k): UdenSvar(k) for k in UDEN_SVAR}


def laes_svar(spoergsmaal: Spoergsmaal, raa: str, i_dag: date) -> Any:
    """The value that a typed text means on the day `i_dag`; SPRING_OVER for a blank one.

    Texts are kept exactly as typed. The words of a non-answer ("ved ikke endnu") are taken as such everywhere but in
    a text. A `liste` takes only "ingen" here: its rows are typed column by column.
    """
    if not raa.strip():
        return SPRING_OVER
    if spoergsmaal.type in ("tekst", "linjer") and not spoergsmaal.klokkeslaet:
        return _tekst(spoergsmaal, raa)
    ord_ = raa.strip()
    if spoergsmaal.type == "valg":
        return _valg(spoergsmaal, ord_)
    if (uden := _uden(ord_)) is not None:
        return uden
    if spoergsmaal.klokkeslaet:
        return _klokken(ord_)
    if spoergsmaal.type == "flere":
        return tjek_flere(spoergsmaal, del_op(spoergsmaal, ord_))
    if spoergsmaal.type == "dato":
        return _dato(ord_, i_dag)
    if spoergsmaal.type == "ja_nej":
        return _ja_nej(ord_)
    if spoergsmaal.type == "tal":
        return _tal(spoergsmaal, _laes_tal(ord_))
    if fold(ord_) == "ingen":
        return []
    raise UgyldigtSvar('Listen udfyldes en række ad gangen. Skriv "ingen", hvis den skal være tom.')


def tjek_svar(spoergsmaal: Spoergsmaal, vaerdi: Any) -> Any:
    """The value as `Svar` keeps it, from one that JSON or TOML gave.

    Takes a non-answer as UdenSvar, as {"uden_svar": "ved_ikke"} or as its code alone; dates and numbers also as texts.
    """
    if (uden := _uden_fra_fil(spoergsmaal, vaerdi)) is not None:
        return uden
    match spoergsmaal.type, vaerdi:
        case "tekst" | "linjer", str():
            return _klokken(vaerdi.strip()) if spoergsmaal.klokkeslaet else _tekst(spoergsmaal, vaerdi)
        case "valg", str():
            return kode(spoergsmaal, vaerdi, med_numre=False)
        case "flere", list():
            return tjek_flere(spoergsmaal, [kode(spoergsmaal, _som_tekst(v), med_numre=False) for v in vaerdi])
        case "dato", date() if not isinstance(vaerdi, datetime):
            return vaerdi.isoformat()
        case "dato", str():
            return _dato(vaerdi.strip(), None)
        case "ja_nej", bool():
            return vaerdi
        case "ja_nej", str():
            return _ja_nej(vaerdi.strip())
        case "tal", int() | float() if not isinstance(vaerdi, bool):
            return _tal(spoergsmaal, vaerdi)
        case "tal", str():
            return _tal(spoergsmaal, _laes_tal(vaerdi.strip()))
        case "liste", list():
            return _liste(spoergsmaal, vaerdi)
    raise UgyldigtSvar(_FORM[spoergsmaal.type])


_FORM = {
    "tekst": "Skriv svaret som en tekst i anførselstegn.",
    "linjer": "Skriv svaret som en tekst i anførselstegn.",
    "valg": "Skriv mulighedens kode i anførselstegn.",
    "flere": 'Skriv mulighederne som en liste, fx ["en", "to"].',
    "dato": 'Skriv en dato, fx "2026-11-22".',
    "ja_nej": "Skriv true eller false, eller ja eller nej i anførselstegn.",
    "tal": "Skriv et tal, fx 12 eller 7.5.",
    "liste": 'Skriv rækkerne som en liste, fx [{ navn = "…" }], eller [] for ingen.',
}


# --- non-answers --------------------------------------------------------------------------------------------


def _uden(tekst: str) -> UdenSvar | None:
    return _UDEN.get(fold(tekst)) if len(tekst) <= 60 else None


def _uden_fra_fil(s: Spoergsmaal, vaerdi: Any) -> UdenSvar | None:
    """The non-answer a file's value means; a code that is also one of the question's own options is the option."""
    if isinstance(vaerdi, UdenSvar):
        grund: Any = vaerdi.grund
    elif isinstance(vaerdi, dict) and set(vaerdi) == {"uden_svar"}:
        grund = vaerdi["uden_svar"]
    elif isinstance(vaerdi, str) and vaerdi in UDEN_SVAR and all(m.kode != vaerdi for m in s.muligheder):
        grund = vaerdi
    else:
        return None
    if not isinstance(grund, str) or grund not in UDEN_SVAR:
        raise UgyldigtSvar(f"uden_svar skal være en af: {', '.join(UDEN_SVAR)}.")
    return UdenSvar(grund)


# --- each kind ----------------------------------------------------------------------------------------------


def _tekst(s: Spoergsmaal, tekst: str) -> str:
    if s.type == "tekst" and ("\n" in tekst or "\r" in tekst):
        raise UgyldigtSvar("Svaret skal stå på én linje. Fjern linjeskiftene.")
    try:
        tekst.encode()
    except UnicodeEncodeError:
        raise UgyldigtSvar("Teksten indeholder et ødelagt tegn, som ikke kan gemmes. Skriv den igen.") from None
    return tekst


def _klokken(tekst: str) -> str:
    """09:30, from 9.30, 930, kl. 9:30 and the like; a lone number is the whole hour."""
    m = _KLOKKEN.fullmatch(tekst)
    if not m or int(m[1]) > 23 or int(m[2] or 0) > 59:
        raise UgyldigtSvar("Skriv et klokkeslæt fra 00:00 til 23:59, fx 09:30.")
    return f"{int(m[1]):02d}:{m[2] or '00'}"


def _valg(s: Spoergsmaal, tekst: str) -> Any:
    """The option's code; an option goes before a non-answer that is called the same."""
    if find(s, tekst, med_numre=True) is None and (uden := _uden(tekst)) is not None:
        return uden
    return kode(s, tekst, med_numre=True)


def _dato(tekst: str, i_dag: date | None) -> str:
    try:
        return laes_dato(tekst, i_dag).isoformat()
    except UgyldigDato as e:
        raise UgyldigtSvar(str(e) if i_dag else 'Datoen kan ikke læses. Skriv den fx "2026-11-22".') from None


def _ja_nej(tekst: str) -> bool:
    if (t := tekst.lower()) in _JA | _NEJ:
        return t in _JA
    raise UgyldigtSvar("Skriv ja eller nej.")


def _laes_tal(tekst: str) -> float:
    if re.fullmatch(r"\d{1,3}(\.\d{3})+", tekst, re.ASCII):
        raise UgyldigtSvar("Er punktummet tusinder eller decimaler? Skriv tallet med komma, fx 7,5.")
    if not re.fullmatch(r"-?\d{1,9}([.,]\d{1,4})?", tekst, re.ASCII):
        raise UgyldigtSvar("Skriv et tal, fx 12 eller 7,5.")
    return float(tekst.replace(",", "."))


def _tal(s: Spoergsmaal, tal: float) -> int | float:
    """The number, whole ones as int. Raises UgyldigtSvar outside [mindst, hoejst]."""
    if not abs(tal) <= _STOERST:  # NaN too
        raise UgyldigtSvar(_FORM["tal"])
    if (s.mindst is not None and tal < s.mindst) or (s.hoejst is not None and tal > s.hoejst):
        if s.mindst is None or s.hoejst is None:
            graense = f"på mindst {s.mindst}" if s.hoejst is None else f"på højst {s.hoejst}"
        else:
            graense = f"fra {s.mindst} til {s.hoejst}"
        raise UgyldigtSvar(f"Skriv et tal {graense}.")
    return int(tal) if tal == int(tal) else tal


def _som_tekst(vaerdi: Any) -> str:
    if not isinstance(vaerdi, str):
        raise UgyldigtSvar(_FORM["flere"])
    return vaerdi


def _liste(s: Spoergsmaal, raekker: list[Any]) -> list[dict[str, Any]]:
    if s.hoejst is not None and len(raekker) > s.hoejst:
        raise UgyldigtSvar(f"Listen kan højst have {s.hoejst} {'række' if s.hoejst == 1 else 'rækker'}.")
    return nummereret(s, [_raekke(s, nr, r) for nr, r in enumerate(raekker, 1)])


def nummereret(s: Spoergsmaal, raekker: list[dict[str, Any]]) -> list[dict[str, Any]]:
    """The rows of a `liste` with its `auto` column filled in where it is empty: 1, 2, …, after the highest there is.

    A row keeps its number when another one is removed, since other answers may refer to it.
    """
    for n in (f.noegle for f in s.felter if f.auto):
        ledige = count(1 + int(max((r[n] for r in raekker if isinstance(r.get(n), int | float)), default=0)))
        raekker = [r if n in r else {n: next(ledige), **r} for r in raekker]
    return raekker


def _raekke(s: Spoergsmaal, nr: int, raekke: Any) -> dict[str, Any]:
    """One row checked column by column; blank columns are left out."""
    kolonner = {f.noegle: f for f in s.felter}
    if not isinstance(raekke, dict):
        raise UgyldigtSvar(f"Række {nr}: skriv den med kolonnerne {', '.join(kolonner)}.")
    ud = {}
    for noegle, vaerdi in raekke.items():
        if noegle not in kolonner:
            raise UgyldigtSvar(f"Række {nr}: der er en ukendt kolonne. Kolonnerne er {', '.join(kolonner)}.")
        if er_blank(vaerdi):
            continue
        try:
            ud[noegle] = tjek_svar(kolonner[noegle], vaerdi)
        except UgyldigtSvar as e:
            raise UgyldigtSvar(f"Række {nr}, {noegle}: {e}") from None
    if not ud:
        raise UgyldigtSvar(f"Række {nr} er tom. Udfyld den, eller fjern den.")
    return ud


def er_blank(vaerdi: Any) -> bool:
    """Nothing written: no value, or a text of spaces."""
    return vaerdi is None or (isinstance(vaerdi, str) and not vaerdi.strip())
