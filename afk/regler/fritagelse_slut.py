"""The registered end of a running fritagelse: the borger is back in the group the day after (kilder/004)."""

from collections.abc import Iterator
from datetime import date

from afk.dato import DAG
from afk.fakta.fritagelse import Fritagelse
from afk.fakta.sag import Sag
from afk.fakta.vaerdier import dansk_ord
from afk.regler import kilder
from afk.regler.base import Frist, Regel, Spor, Valg


def _beregn(sag: Sag, d: date, valg: Valg) -> Iterator[Frist]:
    alle = sag.af(Fritagelse)
    for f in alle:
        if f.til is not None and f.fra <= d <= f.til:
            yield _en(f, f.til, [a for a in alle if a is not f], d)


def _en(f: Fritagelse, til: date, andre: list[Fritagelse], d: date) -> Frist:
    dagen_efter = til + DAG
    spor = Spor()
    spor("Fritaget ({}) siden {}.", dansk_ord(f.grund), f.fra, dato=f.fra)
    spor("Fritagelsen er registreret til {}.", til, dato=til)
    videre = [a for a in andre if a.fra <= dagen_efter and (a.til is None or a.til >= dagen_efter)]
    if videre:
        spor("En anden fritagelse ({}) dækker dagen efter.", dansk_ord(videre[0].grund))
    else:
        spor("Borgeren er tilbage i gruppen {}.", dagen_efter, dato=dagen_efter)
    return REGEL.afgoer(spor, d, f.fra, til)


REGEL = Regel(
    navn="fritagelse-slut",
    orden=11,
    titel="Fritagelsen slutter",
    art="aftalt",
    gyldig_fra=date(2017, 1, 1),
    starter="En fritagelse, der løber i dag og har en slutdato.",
    udloeser=Fritagelse,
    laengde="Til den registrerede slutdato.",
    pauser="Ingen.",
    opfyldes="Rækken forsvinder, når fritagelsen er slut; borgeren er tilbage dagen efter.",
    bortfalder="Aldrig.",
    kilder=(kilder.FAQ_MAALGRUPPE,),
    beregn=_beregn,
    handling={"aaben": "Tag stilling: forlæng fritagelsen, eller planlæg, at borgeren er tilbage dagen efter."},
)
