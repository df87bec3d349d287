"""The kinds of value a field can have: how each is read from a cell, kept, and written out again.

`laes(tekst, i_dag)` takes a stripped, non-empty text and returns the value; it raises `Ugyldig` with a code
and a Danish sentence that says what to write instead. `skriv(værdi)` is its inverse, for CSV. In the store a
value lies as `gem(værdi)` and comes back through `hent`.
"""

import re
from collections.abc import Callable
from datetime import date
from functools import cache, lru_cache
from typing import Any

from afk.dato import UgyldigDato, laes_dato

_LIGNER_CPR = re.compile(r"\d{6}-?\d{4}")
_BOGSTAVER = str.maketrans({"æ": "ae", "ø": "oe", "å": "aa", "é": "e", "ü": "ue", "ö": "oe", "ä": "ae"})


class Ugyldig(ValueError):
    """A cell that can't be taken: a short ASCII `kode` for scripts and a Danish sentence for people."""

    def __init__(self, kode: str, besked: str) -> None:
        super().__init__(besked)
        self.kode = kode


@lru_cache(maxsize=4096)
def fold(tekst: str) -> str:
    """Headers and codes compare by this: lower case, ae oe aa, letters and digits only."""
    return re.sub(r"[^a-z0-9]", "", tekst.strip().lower().translate(_BOGSTAVER))


def dansk_ord(kode: str) -> str:
    """A declared code or field name as people write it: loentilskud_handicap is "løntilskud handicap"."""
    return kode.replace("_", " ").replace("ae", "æ").replace("oe", "ø").replace("aa", "å")


class Slags:
    """A kind of value. The base is plain text, kept as it is."""

    sql = "TEXT"
    dansk = "tekst"

    def laes(self, tekst: str, i_dag: date) -> Any:
        """The value that `tekst` says, on the day `i_dag`."""
        return tekst

    def skriv(self, vaerdi: Any) -> str:
        """The text that `laes` turns back into `vaerdi`."""
        return str(vaerdi)

    def gem(self, vaerdi: Any) -> Any:
        """What the store keeps."""
        return vaerdi

    hent: Callable[[Any], Any] | None = None
    """From what the store keeps to the value; None when they are the same."""


class Dato(Slags):
    """A date; ISO in the store."""

    dansk = "dato"
    hent = staticmethod(date.fromisoformat)

    def laes(self, tekst: str, i_dag: date) -> date:
        try:
            return _laes_dato(tekst, i_dag)
        except UgyldigDato as e:
            raise Ugyldig("dato", str(e)) from None

    def skriv(self, vaerdi: date) -> str:
        return vaerdi.isoformat()

    gem = skriv


_laes_dato = lru_cache(maxsize=65536)(laes_dato)


class Foedselsdato(Dato):
    """A birth date: the year needs four digits, and lies in the past."""

    dansk = "fødselsdato"

    def laes(self, tekst: str, i_dag: date) -> date:
        if not re.search(r"\d{4}", tekst):
            raise Ugyldig("dato", "Fødselsdatoen skal have årstal med fire cifre, fx 01-02-1970.")
        try:
            d = laes_dato(tekst)
        except UgyldigDato:
            raise Ugyldig("dato", "Fødselsdatoen kan ikke læses. Skriv den fx 01-02-1970.") from None
        if d > i_dag:
            raise Ugyldig("dato", "Fødselsdatoen ligger i fremtiden. Ret den.")
        return d


class Kode(Slags):
    """One of a fixed list of ASCII codes; spaces, hyphens, æøå and case do not matter when read."""

    def __init__(self, *koder: str, ogsaa: dict[str, str] | None = None) -> None:
        self.koder = koder
        self.dansk = "en af " + ", ".join(koder)
        self._opslag = {fold(k): k for k in koder} | {fold(k): v for k, v in (ogsaa or {}).items()}

    def laes(self, tekst: str, i_dag: date) -> str:
        if (kode := self._opslag.get(fold(tekst))) is not None:
            return kode
        from difflib import get_close_matches

        naer = get_close_matches(fold(tekst), self._opslag, n=1, cutoff=0.7)
        forslag = f" Mente du {self._opslag[naer[0]]}?" if naer else ""
        raise Ugyldig("kode", f"Værdien kendes ikke.{forslag} Skriv en af: {', '.join(self.koder)}.")


class JaNej(Slags):
    """ja or nej; 1 or 0 in the store."""

    sql = "INTEGER"
    dansk = "ja eller nej"
    hent = bool
    _ord = dict.fromkeys(("ja", "j", "1", "sand", "true", "x"), True) | dict.fromkeys(
        ("nej", "n", "0", "falsk", "false"), False
    )

    def laes(self, tekst: str, i_dag: date) -> bool:
        svar = self._ord.get(tekst.lower())
        if svar is None:
            raise Ugyldig("ja_nej", "Skriv ja eller nej.")
        return svar

    def skriv(self, vaerdi: bool) -> str:
        return "ja" if vaerdi else "nej"

    def gem(self, vaerdi: bool) -> int:
        return int(vaerdi)


class Timer(Slags):
    """Hours: a number of 0 or more, decimal comma or point."""

    sql = "REAL"
    dansk = "antal timer"

    def laes(self, tekst: str, i_dag: date) -> float:
        if re.fullmatch(r"\d{1,3}(\.\d{3})+", tekst):
            raise Ugyldig("tal", "Er punktummet tusinder eller decimaler? Skriv timetallet med komma, fx 7,5.")
        t = tekst.replace(",", ".")
        if not re.fullmatch(r"\d{1,6}(\.\d{1,4})?", t):
            raise Ugyldig("tal", "Skriv timetallet som et tal, fx 12 eller 7,5.")
        return float(t)

    def skriv(self, vaerdi: float) -> str:
        return f"{vaerdi:.4f}".rstrip("0").rstrip(".").replace(".", ",")


class Klokken(Slags):
    """A time of day, HH:MM."""

    dansk = "klokkeslæt"

    def laes(self, tekst: str, i_dag: date) -> str:
        m = re.fullmatch(r"(?:kl\.? ?)?(\d{1,2})(?:[:.](\d{2})(?:[:.]00)?)?", tekst.lower())
        if not m or int(m[1]) > 23 or int(m[2] or 0) > 59:
            raise Ugyldig("klokken", "Skriv klokkeslættet som 09:30.")
        return f"{int(m[1]):02d}:{m[2] or '00'}"


class Cifre(Slags):
    """Digits only, of a fixed length: the P-nummer, which has no check digit."""

    def __init__(self, antal: int, navn: str) -> None:
        self.antal, self.navn, self.dansk = antal, navn, f"{antal} cifre"

    def laes(self, tekst: str, i_dag: date) -> str:
        t = re.sub(r"[ .-]", "", tekst)
        if not (t.isascii() and t.isdigit()) or len(t) != self.antal:
            raise Ugyldig("cifre", f"Et {self.navn} har {self.antal} cifre. Ret nummeret.")
        return t


class Cvr(Slags):
    """A CVR number with its check digit (python-stdnum)."""

    dansk = "CVR-nummer, 8 cifre"

    def laes(self, tekst: str, i_dag: date) -> str:
        from stdnum.dk import cvr
        from stdnum.exceptions import InvalidChecksum, ValidationError

        try:
            return str(cvr.validate(tekst))
        except InvalidChecksum:
            raise Ugyldig("cvr", "CVR-nummerets kontrolciffer passer ikke. Slå nummeret op på virk.dk.") from None
        except ValidationError:
            raise Ugyldig("cvr", "Et CVR-nummer har 8 cifre. Ret nummeret.") from None


class Cpr(Slags):
    """A CPR number, kept as ten characters without the hyphen."""

    dansk = "CPR-nummer, 10 cifre"

    def laes(self, tekst: str, i_dag: date) -> str:
        return _cpr_laeser()(tekst, i_dag)

    def skriv(self, vaerdi: str) -> str:
        return f"{vaerdi[:6]}-{vaerdi[6:]}"


@cache
def _cpr_laeser() -> Callable[[str, date], str]:
    """Looked up once: an import statement takes longer than the number, and at the top it would be a circle."""
    from afk.fakta.cpr import laes_cpr

    return laes_cpr


class SagId(Slags):
    """The case's own id: what the caseworker types. One word, never a CPR number."""

    dansk = "sagens id, et ord"

    def laes(self, tekst: str, i_dag: date) -> str:
        if len(tekst) > 40 or not tekst.isprintable() or len(tekst.split()) != 1 or tekst[0] == "-":
            raise Ugyldig("sag", "Sagens id skal være ét ord på højst 40 tegn uden mellemrum.")
        if _LIGNER_CPR.search(tekst):
            raise Ugyldig("sag", "Sagens id ligner et CPR-nummer. Brug sagsnummeret, og skriv CPR-nummeret som cpr.")
        return tekst


TEKST, DATO, JA_NEJ = Slags(), Dato(), JaNej()
