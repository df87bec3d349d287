"""The folkepensionsalder by birth date (lov om social pension § 1 a): data with its source, and nothing after it.

Parliament decides on the next step every five years, with fifteen years' notice. What is not decided is not
guessed at: for the last step the age is that of the law today, and `forbehold` says that it may be raised.
"""

from datetime import date
from typing import NamedTuple

from afk.dato import plus_maaneder
from afk.tjek.kilder import PENSIONSLOV


class Alder(NamedTuple):
    """The age of those born on or after `foedt_fra`, until the next step, in months."""

    foedt_fra: date
    maaneder: int
    kilde: str


TABEL = (
    Alder(date.min, 65 * 12, PENSIONSLOV),
    Alder(date(1954, 1, 1), 65 * 12 + 6, PENSIONSLOV),
    Alder(date(1954, 7, 1), 66 * 12, PENSIONSLOV),
    Alder(date(1955, 1, 1), 66 * 12 + 6, PENSIONSLOV),
    Alder(date(1955, 7, 1), 67 * 12, PENSIONSLOV),
    Alder(date(1963, 1, 1), 68 * 12, PENSIONSLOV),
    Alder(date(1967, 1, 1), 69 * 12, f"{PENSIONSLOV} (69 år, vedtaget i december 2020)"),
    Alder(date(1971, 1, 1), 70 * 12, f"{PENSIONSLOV} (70 år, i kraft 31. december 2025)"),
)


def alder(foedt: date) -> Alder:
    """The step that holds for somebody born on `foedt`."""
    return next(a for a in reversed(TABEL) if a.foedt_fra <= foedt)


def folkepensionsdato(foedt: date) -> date:
    """The day somebody born on `foedt` reaches the folkepensionsalder.

    Born on 29 February: 28 February in a year without that day (1 March is the other reading).
    """
    return plus_maaneder(foedt, alder(foedt).maaneder)


def alder_tekst(foedt: date) -> str:
    """The age in words: "68 år", "65½ år"."""
    aar, halvt = divmod(alder(foedt).maaneder, 12)
    return f"{aar}{'½' if halvt else ''} år"


def forbehold(foedt: date) -> str:
    """What is not known about the age, as a sentence; empty where it is settled."""
    if alder(foedt) is not TABEL[-1]:
        return ""
    return "Alderen er den, loven siger i dag; den kan blive sat op."
