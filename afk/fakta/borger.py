"""A borger: one person in the caseload."""

from datetime import date
from typing import Annotated, NamedTuple

from afk.fakta.base import Faktatype, Felt
from afk.fakta.vaerdier import DATO, TEKST, Cpr, Foedselsdato, Kode, SagId

MAALGRUPPER = ("aktivitetsparat", "jobparat", "uddannelsesparat", "sygedagpenge", "andet")


class Borger(NamedTuple):
    """A borger, known by `sag`, by `cpr`, or both."""

    sag: Annotated[str, Felt(SagId(), "sagens id", navne=("sagsnr", "sagsnummer", "sagid", "sagsid"))]
    cpr: Annotated[
        str | None,
        Felt(Cpr(), "CPR-nummer", navne=("cprnr", "cprnummer", "personnummer", "personnr"), personlig=True),
    ]
    navn: Annotated[
        str | None,
        Felt(TEKST, "navn", navne=("borger", "borgernavn", "borgersnavn", "fuldenavn", "fuldtnavn"), personlig=True),
    ]
    foedselsdato: Annotated[
        date | None,
        Felt(Foedselsdato(), "fødselsdato", navne=("foedt", "foedselsdag", "fdato"), personlig=True),
    ]
    maalgruppe: Annotated[
        str | None,
        Felt(
            Kode(*MAALGRUPPER, ogsaa={"aktivitetsparate": "aktivitetsparat", "jobparate": "jobparat"}),
            "målgruppe",
            navne=("matchgruppe", "visitationsgruppe", "maalgruppekode"),
        ),
    ]
    ydelse: Annotated[str | None, Felt(TEKST, "ydelse", navne=("ydelsestype", "forsoergelse"))]
    sagsbehandler: Annotated[
        str | None,
        Felt(TEKST, "sagsbehandler", navne=("ansvarlig", "raadgiver", "ansvarligsagsbehandler", "initialer")),
    ]
    telefon: Annotated[
        str | None, Felt(TEKST, "telefon", navne=("tlf", "telefonnr", "telefonnummer", "mobil"), personlig=True)
    ]
    email: Annotated[str | None, Felt(TEKST, "e-mail", navne=("mail", "epost", "emailadresse"), personlig=True)]
    note: Annotated[str | None, Felt(TEKST, "note", navne=("noter", "bemaerkning", "bemaerkninger"), personlig=True)]
    lukket: Annotated[date | None, Felt(DATO, "den dag sagen blev lukket", navne=("lukketdato", "afsluttet"))] = None


TYPE = Faktatype(Borger, "borgere", "en borger", kommando="", orden=0, noegle=())
