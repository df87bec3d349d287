"""An egen frist: a deadline that the caseworker sets, with a text of their own."""

from collections.abc import Iterable
from datetime import date
from typing import Annotated, Any, NamedTuple

from afk.fakta.base import Faktatype, Felt
from afk.fakta.vaerdier import DATO, TEKST


class EgenFrist(NamedTuple):
    """What is to be done, by when; `dato` is the day it was written down."""

    tekst: Annotated[
        str, Felt(TEKST, "hvad der skal gøres", kraevet=True, navne=("opgave", "huskat"), personlig=True, siden=3)
    ]
    frist: Annotated[date, Felt(DATO, "hvornår det senest er gjort", kraevet=True, navne=("senest",), siden=3)]
    dato: Annotated[date | None, Felt(DATO, "den dag fristen blev skrevet", navne=("skrevetden",), siden=3)] = None
    udfoert: Annotated[
        date | None, Felt(DATO, "den dag det blev gjort", navne=("udfoertden", "udfoertdato"), siden=3)
    ] = None


def _udfyld(felter: dict[str, Any], i_dag: date) -> None:
    """Written down on the day it comes in."""
    if felter.get("dato") is None:
        felter["dato"] = i_dag


def _tjek(f: EgenFrist, i_dag: date) -> Iterable[str]:
    if f.dato is not None and f.frist < f.dato:
        yield "Fristen ligger før den dag, den er skrevet. Tjek de to datoer."


TYPE = Faktatype(
    EgenFrist, "egne_frister", "en egen frist", kommando="egenfrist", orden=12, noegle=("tekst", "frist"),
    tjek=_tjek, udfyld=_udfyld,
)  # fmt: skip
