"""Fields, values and changes in Danish words."""

from datetime import date, datetime
from typing import TYPE_CHECKING, Any

from afk.dato import dansk
from afk.fakta.base import Faktatype, Felt, typer
from afk.fakta.cpr import maskeret
from afk.fakta.svar import TYPE as SVAR
from afk.fakta.vaerdier import Cpr, Kode, dansk_ord
from afk.indsigt.skemaer import HentSkema, med_kolon, svarlinje

if TYPE_CHECKING:
    from afk.lager.historik import Linje

_OVERSKRIFT = {"borgere": "Stamoplysninger", "besvarelser": "Skemaer", "svar": "Svar i skemaer"}
_FELTNAVN = {"cpr": "CPR-nummer", "cvr": "CVR-nummer", "pnr": "P-nummer"}
_KODELISTER = ("emner",)
"""Texts that are codes with commas between."""
_GJORT = {"opret": "skrevet", "ret": "rettet", "slet": "fjernet"}


def overskrift(typ: Faktatype) -> str:
    """The type as a heading: Egne frister."""
    return _OVERSKRIFT.get(typ.navn) or stort(dansk_ord(typ.navn))


def feltnavn(felt: Felt) -> str:
    """The field as a label: Timer er skøn."""
    return _FELTNAVN.get(felt.navn) or stort(dansk_ord(felt.navn))


def stort(ord_: str) -> str:
    """With a capital first, and the rest as it is."""
    return ord_[:1].upper() + ord_[1:]


def vaerdi(felt: Felt | None, v: Any, vis_cpr: bool) -> str:
    """A value as a fact holds it; empty for none. `felt` is None when no declaration explains it any longer."""
    if v is None or v == "":
        return ""
    if isinstance(v, date):
        return dansk(v)
    if felt is None:
        return str(v)
    if isinstance(felt.slags, Cpr):
        return felt.slags.skriv(v) if vis_cpr else maskeret(v)
    if isinstance(felt.slags, Kode):
        return dansk_ord(v)
    return ", ".join(map(dansk_ord, v.split(","))) if felt.navn in _KODELISTER else felt.slags.skriv(v)


def tidspunkt(tid: datetime) -> str:
    """22-11-2026 kl. 08.15"""
    return f"{tid:%d-%m-%Y} kl. {tid:%H.%M}"


def aendring(linje: "Linje", hent: HentSkema, vis_cpr: bool) -> str:
    """What was done to a row: which it is, and each field, when it was changed before and after; a line each."""
    typ = typer().get(linje.type)
    hoved = f"{stort(typ.ental if typ else linje.type)} {_GJORT[linje.handling]}"
    if linje.slettet:
        return f"{hoved}; indholdet er slettet"
    if typ == SVAR:
        return "\n".join([hoved, *_svar(linje, hent)])

    def ord_(navn: str, v: Any) -> str:
        return vaerdi(_felt(typ, navn), v, vis_cpr) or "–"

    if linje.handling == "ret":
        hvilken = ", ".join(ord_(n, v) for n, v in linje.noegle if v is not None)
        felter = [f"{_navn(typ, n)}: {ord_(n, foer)} → {ord_(n, efter)}" for n, foer, efter in linje.felter]
        return "\n".join([f"{hoved} ({hvilken})" if hvilken else hoved, *felter])
    return "\n".join([hoved, *(f"{_navn(typ, n)}: {ord_(n, e if f is None else f)}" for n, f, e in linje.felter)])


def _felt(typ: Faktatype | None, navn: str) -> Felt | None:
    return next((f for f in typ.felter if f.navn == navn), None) if typ else None


def _navn(typ: Faktatype | None, navn: str) -> str:
    felt = _felt(typ, navn)
    return feltnavn(felt) if felt else stort(dansk_ord(navn))


def _svar(linje: "Linje", hent: HentSkema) -> list[str]:
    """An answer to a form: which form, and the question with what was answered, before and after."""
    noegle = {n: str(v) for n, v in linje.noegle}
    skema = hent(noegle["skema"])
    for navn, foer, efter in linje.felter:
        if navn == "vaerdi":
            alle = [svarlinje(skema, noegle["noegle"], v) for v in (foer, efter) if v is not None]
            svaret = " → ".join(s.i_ord for s in alle)
            titel = skema.titel if skema else dansk_ord(noegle["skema"])
            return [f"{titel}, nr. {noegle['nr']}", f"{med_kolon(alle[0].spoergsmaal)} {svaret}"]
    return []
