"""A personal jobformidler (kilder/000: everybody in trin 2 has one; kilder/001: voluntary in a ressourceforløb)."""

from datetime import date
from typing import Annotated, NamedTuple

from afk.fakta.base import Faktatype, Felt, til_foer_fra
from afk.fakta.vaerdier import DATO, JA_NEJ, TEKST


class Jobformidler(NamedTuple):
    """Who it is, and whether they are also the borger's koordinerende sagsbehandler."""

    navn: Annotated[
        str,
        Felt(TEKST, "jobformidlerens navn", kraevet=True, navne=("jobformidler", "jobformidlernavn"), personlig=True),
    ]
    fra: Annotated[date, Felt(DATO, "startdato", kraevet=True, navne=("startdato", "start", "fradato"))]
    til: Annotated[date | None, Felt(DATO, "slutdato", navne=("slutdato", "slut", "tildato"))] = None
    er_sagsbehandler: Annotated[
        bool | None,
        Felt(JA_NEJ, "om jobformidleren også er koordinerende sagsbehandler", navne=("ogsaasagsbehandler",)),
    ] = None


TYPE = Faktatype(
    Jobformidler, "jobformidlere", "en jobformidler", kommando="jobformidler", orden=7, noegle=("fra",),
    periode=True, tjek=til_foer_fra,
)  # fmt: skip
