"""Check every stored value against its declaration, and every row against the history."""

import json
import re
from collections.abc import Callable, Iterator
from datetime import date
from functools import lru_cache
from typing import Any

from afk.fakta.base import Faktatype, Felt
from afk.fakta.cpr import foedselsdato
from afk.fakta.vaerdier import Slags
from afk.lager.driver import Forbindelse
from afk.lager.raekke import kolonner
from afk.lager.skema import er_tom_noegle, json_raekke, siden
from afk.lager.tjek import Fund

_AD_GANGEN = 1000
_IKKE_UTF8 = re.compile("[\ud800-\udfff]")
"""What bytes that are no text become when the store is read for a check."""
_PYTHON = {"TEXT": str, "INTEGER": int, "REAL": float}
Proeve = Callable[[Any], bool]


def vaerdier(forb: Forbindelse, typ: Faktatype) -> Iterator[Fund]:
    """The values that their declaration would not have taken. The values themselves are not told."""
    proever: list[tuple[Felt, Proeve]] = [(f, _proeve(typ, f)) for f in typ.felter]
    raekker = forb.execute(f'SELECT id, {kolonner(typ)} FROM "{typ.navn}" ORDER BY id')
    while bundt := raekker.fetchmany(_AD_GANGEN):
        for id_, *felter in bundt:
            for (felt, er_god), v in zip(proever, felter, strict=True):
                if not er_god(v):
                    hvad = "mangler" if v is None else f"kan ikke bruges: der skal stå {felt.slags.dansk}"
                    yield Fund("vaerdi", f"Værdien {hvad}.", typ.navn, id_, felt.navn)


def _proeve(typ: Faktatype, felt: Felt) -> Proeve:
    """Whether a stored value is one that the field takes. Codes and dates come again and again, and are remembered."""
    slags, python = felt.slags, _PYTHON[felt.slags.sql]
    # A required field that came with a later version is missing in the rows from before.
    maa_mangle = not (felt.kraevet and felt.siden == siden(typ)) and (typ.navn, felt.navn) != ("borgere", "sag")
    tom = er_tom_noegle(typ, felt)

    @lru_cache(maxsize=4096, typed=True)
    def er_god(v: Any) -> bool:
        if v is None:
            return maa_mangle and not tom
        if v == "":
            return tom
        if type(v) is not python or (isinstance(v, str) and not v.isascii() and _IKKE_UTF8.search(v)):
            return False
        return type(slags) is Slags or _tur_retur(slags, v)

    return er_god


def _tur_retur(slags: Slags, v: Any) -> bool:
    """Out of the store, written as text, read from the text and kept again, it is the same."""
    try:
        fakta = v if slags.hent is None else slags.hent(v)
        return bool(slags.gem(slags.laes(slags.skriv(fakta), date.max)) == v)
    except (ValueError, TypeError, OverflowError):
        return False


def foedselsdatoer(forb: Forbindelse) -> Iterator[Fund]:
    """The birth dates kept beside the CPR numbers, which must be the ones the numbers say."""
    for id_, cpr, foedt in forb.execute("SELECT id, cpr, cpr_foedt FROM borgere WHERE cpr_foedt IS NOT NULL"):
        d = foedselsdato(cpr, date.max) if isinstance(cpr, str) and re.fullmatch(r"[0-9]{10}", cpr) else None
        if d is None or d.isoformat() != foedt:
            yield Fund("vaerdi", "Fødselsdatoen passer ikke til CPR-nummeret.", "borgere", id_, "cpr_foedt")


def mod_historikken(forb: Forbindelse, typ: Faktatype) -> Iterator[Fund]:
    """Rows that are not as the history last said: changed, moved, added or removed past it."""
    # JSON has no place for bytes; they are told as a value that is not what it should be.
    slags = ", ".join(f'typeof(t."{f.navn}")' for f in typ.felter)
    er = f"iif('blob' IN ({slags}), NULL, {json_raekke(typ, 't')})"
    ejer = "id" if typ.navn == "borgere" else "borger"
    sidst = (
        "SELECT h.raekke, h.borger, h.handling, h.efter FROM historik h "
        "JOIN (SELECT max(id) AS nr FROM historik WHERE tabel = ? GROUP BY raekke) ON h.id = nr"
    )
    for id_, samme, efter, nu in forb.execute(
        f'SELECT t.id, h.borger IS t."{ejer}", h.efter, {er} FROM "{typ.navn}" t '
        f'LEFT JOIN ({sidst}) h ON h.raekke = t.id WHERE h.efter IS NOT {er} OR h.borger IS NOT t."{ejer}"',
        (typ.navn,),
    ):
        if efter is None:
            yield Fund("historik", "Rækken er ikke i historikken.", typ.navn, id_)
        elif not samme:
            yield Fund("historik", "Rækken er flyttet til en anden borger uden om historikken.", typ.navn, id_)
        for navn in _forskelle(efter, nu) if efter is not None else ():
            yield Fund("historik", "Værdien er ændret uden om historikken.", typ.navn, id_, navn)
    for (id_,) in forb.execute(
        f"SELECT raekke FROM ({sidst}) WHERE handling <> 'slet' "
        f'AND NOT EXISTS (SELECT 1 FROM "{typ.navn}" t WHERE t.id = raekke)',
        (typ.navn,),
    ):
        yield Fund("historik", "Rækken er fjernet uden om historikken.", typ.navn, id_)


def _forskelle(stod: str, staar: str | None) -> list[str]:
    """The fields that differ; one that is newer than the event is not in it. A broken event is the chain's to tell."""
    try:
        foer, nu = json.loads(stod), json.loads(staar or "{}")
        return [navn for navn in nu if nu[navn] != foer.get(navn)]
    except (ValueError, AttributeError):
        return []
