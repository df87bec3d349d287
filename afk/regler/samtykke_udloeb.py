"""The end of a consent, where one was agreed (jura 9.7-9.8: no statutory expiry)."""

from collections.abc import Iterator
from datetime import date

from afk.dato import dansk_tal
from afk.fakta.sag import Sag
from afk.fakta.samtykke import Samtykke
from afk.regler import kilder
from afk.regler.base import Frist, Regel, Spor, Valg


def _beregn(sag: Sag, d: date, valg: Valg) -> Iterator[Frist]:
    kendte = [s for s in sag.af(Samtykke) if s.dato <= d]
    for s in kendte:
        if s.gaelder_til is not None and s.svar != "nej":
            yield _en(s, min((n for n in kendte if n.dato > s.dato), key=lambda n: n.dato, default=None), d)


def _en(s: Samtykke, naeste: Samtykke | None, d: date) -> Frist:
    spor = Spor()
    spor("Samtykket blev givet {}.", s.dato, dato=s.dato)
    spor("Det er aftalt at gælde til {}.", s.gaelder_til, dato=s.gaelder_til)
    bortfald = fornyet = None
    if s.tilbagekaldt is not None and s.tilbagekaldt <= d:
        bortfald = f"samtykket blev trukket tilbage {dansk_tal(s.tilbagekaldt)}. Del ikke mere."
    elif naeste is not None and naeste.svar == "nej":
        bortfald = f"borgeren sagde nej {dansk_tal(naeste.dato)}. Del ikke mere."
    elif naeste is not None:
        fornyet = naeste.dato
        spor("Samtykket blev givet på ny {}.", fornyet, dato=fornyet)
    return REGEL.afgoer(spor, d, s.dato, s.gaelder_til, opfyldt_den=fornyet, bortfald=bortfald)


REGEL = Regel(
    navn="samtykke-udloeb",
    orden=12,
    titel="Samtykket udløber",
    art="aftalt",
    gyldig_fra=date(2017, 1, 1),
    starter="Et samtykke, hvor det er skrevet, hvor længe det gælder.",
    udloeser=Samtykke,
    laengde="Til den dato, der er skrevet.",
    pauser="Ingen.",
    opfyldes="Et nyt samtykke.",
    bortfalder="Når samtykket er trukket tilbage, eller borgeren siden har sagt nej.",
    kilder=(kilder.SAMTYKKE,),
    beregn=_beregn,
    handling={
        "aaben": "Tal med borgeren om, hvorvidt samtykket skal fornys.",
        "overskredet": "Samtykket er udløbet: del ikke mere, før borgeren har sagt ja igen.",
    },
)
