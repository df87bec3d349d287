"""The end of an udskudt visitation: the borger is to be placed in a group (kilder/003)."""

from collections.abc import Iterator
from datetime import date

from afk.fakta.sag import Sag
from afk.fakta.visitation import Visitation
from afk.regler import kilder
from afk.regler.base import Frist, Regel, Spor, Valg


def _beregn(sag: Sag, d: date, valg: Valg) -> Iterator[Frist]:
    kendte = [v for v in sag.af(Visitation) if v.dato <= d]
    for v in kendte:
        if v.gruppe == "udskudt":
            yield _en(v, min((n.dato for n in kendte if n.dato > v.dato), default=None), d)


def _en(v: Visitation, naeste: date | None, d: date) -> Frist:
    spor = Spor()
    spor("Visitationen blev udskudt {}.", v.dato, dato=v.dato)
    if v.til is None:
        spor("Der er ikke skrevet, hvornår udskydelsen slutter, så der er ingen frist.")
    else:
        spor("Udskydelsen er registreret til {}.", v.til, dato=v.til)
    if naeste is not None:
        spor("Borgeren blev visiteret igen {}.", naeste, dato=naeste)
    return REGEL.afgoer(
        spor,
        d,
        v.dato,
        v.til,
        opfyldt_den=naeste,
        handling=None if v.til else "Skriv, hvornår den udskudte visitation slutter, så den ikke bliver glemt.",
    )


REGEL = Regel(
    navn="udskudt-visitation",
    orden=10,
    titel="Udskudt visitation slutter",
    art="aftalt",
    gyldig_fra=date(2017, 1, 1),
    starter="En visitation, der blev udskudt.",
    udloeser=Visitation,
    laengde="Til den slutdato, der er registreret.",
    pauser="Ingen.",
    opfyldes="En senere visitation.",
    bortfalder="Aldrig.",
    kilder=(kilder.GUIDE,),
    beregn=_beregn,
    handling={
        "aaben": "Visitér borgeren, når udskydelsen slutter: kan borgeren være med i mindst 6 måneder?",
        "overskredet": "Udskydelsen er slut: visitér borgeren nu.",
    },
)
