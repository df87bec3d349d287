"""A svar: the answer to one question of a besvarelse, as JSON."""

import json
from datetime import date
from typing import Annotated, NamedTuple

from afk.fakta.base import Faktatype, Felt
from afk.fakta.besvarelse import NR, SKEMA
from afk.fakta.vaerdier import TEKST, Slags, Ugyldig


class JsonTekst(Slags):
    """JSON, kept as the text it came as."""

    dansk = "JSON"

    def laes(self, tekst: str, i_dag: date) -> str:
        try:
            # Written out again, since a lone surrogate may stand as an escape and could never be saved.
            json.dumps(json.loads(tekst, parse_constant=_ikke_json), ensure_ascii=False).encode()
        except (ValueError, RecursionError):
            besked = 'Svaret skal være JSON, som afk eksport skriver det, fx "ja" med anførselstegn.'
            raise Ugyldig("json", besked) from None
        return tekst


def _ikke_json(navn: str) -> None:
    """Python alone takes NaN and Infinity."""
    raise ValueError(navn)


class Svaret(NamedTuple):
    """The answer to the question `noegle`."""

    skema: Annotated[str, SKEMA]
    nr: Annotated[int, NR]
    noegle: Annotated[str, Felt(TEKST, "spørgsmålets nøgle", kraevet=True, navne=("spoergsmaal",), siden=2)]
    vaerdi: Annotated[str, Felt(JsonTekst(), "svaret", kraevet=True, personlig=True, siden=2)]


TYPE = Faktatype(
    Svaret, "svar", "et svar", kommando="", orden=9, noegle=("skema", "nr", "noegle"), regnes=False
)  # fmt: skip
