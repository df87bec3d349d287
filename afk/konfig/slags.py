"""What the value of a setting may be: how it is checked, typed on a line, written as TOML, and shown."""

import json
import re
from typing import Any

TEGN = 200
"""Characters of a line of text: more than a letterhead holds."""
LANG = 10_000
"""Characters of a long text: more than any letter holds."""
_STYRETEGN = re.compile(r"[\x00-\x08\x0b-\x1f\x7f\ud800-\udfff]")


class Slags:
    """A kind of value."""

    krav = ""
    """What the value in the file must be, as the end of a sentence."""
    tastes = ""
    """How it is typed on a line, as a sentence."""
    prompt = "Svar: "
    """What stands before it where it is asked for."""
    vis_eksempel = True
    """Whether an example says more than the words."""

    def passer(self, v: Any) -> bool:
        """Whether a value read from TOML can be used."""
        raise NotImplementedError

    def af_tekst(self, tekst: str) -> Any:
        """The value somebody has typed. It may still not pass."""
        raise NotImplementedError

    def toml(self, v: Any) -> str:
        """The value as it stands after the equals sign."""
        return json.dumps(v, ensure_ascii=False)  # of a line of text and of a number the same in both languages

    def vis(self, v: Any) -> str:
        """The value on one line."""
        return str(v)


class Tal(Slags):
    """A whole number."""

    prompt = "Tal: "

    def __init__(self, fra: int, til: int) -> None:
        self._fra, self._til = fra, til
        self.krav = f"et helt tal fra {fra} til {til}"
        self.tastes = f"Skriv {self.krav}."

    def passer(self, v: Any) -> bool:
        return type(v) is int and self._fra <= v <= self._til  # not isinstance: true is an int in Python

    def af_tekst(self, tekst: str) -> Any:
        return int(tekst) if re.fullmatch(r"[0-9]{1,6}", tekst) else None


class Linje(Slags):
    """A text on one line."""

    krav = "en tekst på én linje i anførselstegn"
    tastes = f"Skriv en tekst på én linje, højst {TEGN} tegn."

    def passer(self, v: Any) -> bool:
        return isinstance(v, str) and 0 < len(v.strip()) <= TEGN and v.isprintable()

    def af_tekst(self, tekst: str) -> Any:
        return " ".join(tekst.split())  # also the spaces that do not break, which come along from Word


class Initialer(Linje):
    """A short name without spaces."""

    krav = "1 til 20 bogstaver og tal uden mellemrum i anførselstegn"
    tastes = "Skriv 1 til 20 bogstaver og tal uden mellemrum."

    def passer(self, v: Any) -> bool:
        return isinstance(v, str) and re.fullmatch(r"\w[\w.-]{0,19}", v) is not None


class Linjer(Slags):
    """One to six lines, as an address is."""

    krav = "en liste med en til seks linjer i anførselstegn"
    tastes = "Skriv en til seks linjer med ; imellem."
    prompt = "Linjer med ; imellem: "

    def passer(self, v: Any) -> bool:
        return isinstance(v, list) and 0 < len(v) <= 6 and all(map(Linje().passer, v))

    def af_tekst(self, tekst: str) -> Any:
        linjer = (Linje().af_tekst(t) for t in re.split("[;\n]", tekst))
        return [t for t in linjer if t]

    def vis(self, v: Any) -> str:
        return "; ".join(v)


class Tekst(Slags):
    """A text of any number of lines."""

    krav = f"en tekst på højst {LANG} tegn. Fylder den flere linjer, så sæt tre anførselstegn om den"
    tastes = f"Skriv en tekst på højst {LANG} tegn."
    prompt = "Svar (slut med en tom linje): "
    vis_eksempel = False

    def passer(self, v: Any) -> bool:
        return isinstance(v, str) and 0 < len(v.strip()) <= LANG

    def af_tekst(self, tekst: str) -> Any:
        return _STYRETEGN.sub("", tekst).strip()

    def toml(self, v: Any) -> str:
        if "\n" not in v:
            return super().toml(v)
        # A quotation mark that could be taken for one of the three that end the text: before two more, or last.
        tekst = re.sub(r'"(?=""|\Z)', r'\\"', v.replace("\\", "\\\\"))
        return f'"""\n{tekst}"""'

    def vis(self, v: Any) -> str:
        return " ".join(v.split())
