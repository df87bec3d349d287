"""A besvarelse: one time a form was filled in for a borger. Its answers are facts of their own (`afk.fakta.svar`)."""

import re
from collections.abc import Iterable
from datetime import date
from typing import Annotated, NamedTuple

from afk.fakta.base import Faktatype, Felt
from afk.fakta.vaerdier import DATO, TEKST, Slags, Ugyldig


class Nummer(Slags):
    """A whole number from 1."""

    sql = "INTEGER"
    dansk = "helt tal"

    def laes(self, tekst: str, i_dag: date) -> int:
        if not re.fullmatch(r"[0-9]{1,6}", tekst) or int(tekst) == 0:
            raise Ugyldig("nummer", "Skriv et helt tal fra 1 og op, fx 1.")
        return int(tekst)


SKEMA = Felt(TEKST, "skemaets navn", kraevet=True, navne=("skemanavn",), siden=2)
NR = Felt(Nummer(), "besvarelsens nummer", kraevet=True, navne=("besvarelse", "besvarelsesnr"), siden=2)


class Besvarelse(NamedTuple):
    """The `nr`-th time the form `skema` was filled in; without `faerdig` it is still a draft."""

    skema: Annotated[str, SKEMA]
    nr: Annotated[int, NR]
    udgave: Annotated[int, Felt(Nummer(), "skemaets udgave", kraevet=True, siden=2)]
    paabegyndt: Annotated[date, Felt(DATO, "den dag skemaet blev begyndt", kraevet=True, siden=2)]
    faerdig: Annotated[date | None, Felt(DATO, "den dag skemaet blev færdigt", siden=2)] = None


def _tjek(b: Besvarelse, i_dag: date) -> Iterable[str]:
    if b.faerdig is not None and b.faerdig < b.paabegyndt:
        yield "Skemaet er færdigt, før det blev begyndt. Tjek de to datoer."


TYPE = Faktatype(
    Besvarelse, "besvarelser", "en besvarelse", kommando="", orden=8, noegle=("skema", "nr"), tjek=_tjek
)  # fmt: skip
