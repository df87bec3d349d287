"""The deadline and the follow-up of each agreement from a meeting (skemaer D3; kilder/002)."""

from collections.abc import Iterator
from datetime import date

from afk.fakta.aftale import Aftale
from afk.fakta.sag import Sag
from afk.regler import kilder
from afk.regler.base import Frist, Regel, Spor, Valg
from afk.regler.faelles_tekst import kort


def aftaler(sag: Sag, d: date) -> list[Aftale]:
    """The agreements made on or before `d`, in the order the rows have."""
    return sorted((a for a in sag.af(Aftale) if a.dato <= d), key=lambda a: (a.dato, a.aftale))


def _beregn(sag: Sag, d: date, valg: Valg) -> Iterator[Frist]:
    for a in aftaler(sag, d):
        if a.frist is not None:
            yield _frist(a, a.frist, d)
        if a.opfoelgningsdato is not None:
            yield _opfoelgning(a, a.opfoelgningsdato, d)
        if a.frist is None and a.opfoelgningsdato is None:
            yield _uden_dato(a, d)


def _frist(a: Aftale, frist: date, d: date) -> Frist:
    tekst, spor = kort(a.aftale), _spor(a)
    if a.slags == "indsats":
        spor("Indsatsen begynder {}.", frist, dato=frist)
        frem, over = f"Indsatsen begynder: {tekst}.", f"Indsatsen skulle være begyndt. Få den i gang nu: {tekst}."
    elif a.slags == "opfoelgning":
        spor("Der skal følges op {}.", frist, dato=frist)
        frem, over = f"Følg op: {tekst}.", f"Opfølgningen er over tid. Følg op nu: {tekst}."
    else:
        spor("Aftalen skal være udført senest {}.", frist, dato=frist)
        frem, over = f"Aftalen skal udføres: {tekst}.", f"Aftalen er over tid. Tag fat i den nu: {tekst}."
    return _raekke(a, frist, d, spor, over if d > frist else frem)


def _opfoelgning(a: Aftale, frist: date, d: date) -> Frist:
    tekst, spor = kort(a.aftale), _spor(a)
    spor("Der skal følges op på den {}.", frist, dato=frist)
    frem = f"Følg op på aftalen: {tekst}."
    return _raekke(a, frist, d, spor, f"Opfølgningen er over tid. {frem}" if d > frist else frem)


def _uden_dato(a: Aftale, d: date) -> Frist:
    tekst, spor = kort(a.aftale), _spor(a)
    if a.slags == "indsats":
        spor("Der er ikke skrevet, hvornår indsatsen begynder (frist), så der er ingen frist.")
        return _raekke(a, None, d, spor, f"Skriv, hvornår indsatsen begynder: {tekst}.")
    spor("Der er hverken skrevet en frist eller en opfølgningsdato, så der er ingen frist.")
    return _raekke(a, None, d, spor, f"Skriv en frist for aftalen: {tekst}.")


def _spor(a: Aftale) -> Spor:
    spor = Spor()
    spor("Aftalt {}: {}", a.dato, a.aftale, dato=a.dato)
    if a.ansvarlig is not None:
        spor("Ansvarlig: {}", a.ansvarlig)
    if a.foelger_op is not None:
        spor("Følger op: {}", a.foelger_op)
    return spor


def _raekke(a: Aftale, frist: date | None, d: date, spor: Spor, handling: str) -> Frist:
    udfoert = a.udfoert_pr(d)
    if udfoert is not None:
        spor("Aftalen blev udført {}.", udfoert, dato=udfoert)
    elif a.udfoert is not None:
        spor("Udført er skrevet som {}: det tæller først den dag.", a.udfoert)
    elif a.status == "udfoert":
        spor("Aftalen er meldt udført uden en dag. Uden den kan det ikke ses, om det var i tide.")
        handling = f"Skriv, hvilken dag aftalen blev udført: {kort(a.aftale)}."
    elif a.status == "aendret":
        spor("Aftalen er ændret og gælder stadig.")
    bortfald = "aftalen er opgivet." if a.opgivet else None
    return REGEL.afgoer(spor, d, a.dato, frist, opfyldt_den=udfoert, bortfald=bortfald, handling=handling)


REGEL = Regel(
    navn="aftale",
    orden=15,
    titel="Aftale fra et møde",
    art="aftalt",
    gyldig_fra=date(2017, 1, 1),
    starter="En aftale, der er skrevet med den dag, den blev indgået.",
    udloeser=Aftale,
    laengde="Til aftalens frist, og til dens opfølgningsdato: en række for hver af de to datoer, der er skrevet.",
    pauser="Ingen.",
    opfyldes="Aftalen er udført; det lukker begge rækker.",
    bortfalder="Når aftalen er opgivet.",
    kilder=(kilder.FAQ_STEP_UP, kilder.PRAKSIS),
    beregn=_beregn,
    handling={},
)
