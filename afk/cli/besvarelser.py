"""A whole filled-in form into the store at once, as from an answer file."""

from datetime import date
from typing import TYPE_CHECKING

from afk.fakta import besvarelse, svar
from afk.fakta.besvarelse import Besvarelse
from afk.fakta.svar import Svaret
from afk.skemaer.motor import UgyldigtSvar, fra_json, til_json, tjek_svar
from afk.skemaer.skema import Skema, Svar

if TYPE_CHECKING:
    from collections.abc import Iterable

    from afk.lager.skriv import Skriver


def besvarelser(s: "Skriver", borger: int, skema: str) -> list[tuple[int, Besvarelse]]:
    """(id, besvarelse) for every time the form was filled in for the borger."""
    return [(i, b) for i, _, b in s.raekker(besvarelse.TYPE, borger) if b.skema == skema]


def brugbare(skema: Skema, gemt: "Iterable[Svaret]") -> Svar:
    """The stored answers that the form still takes: it may have changed since. The others stay in the store."""
    kendte = {s.noegle: s for s in skema.spoergsmaal}
    ud: Svar = {}
    for s in gemt:
        try:
            if s.noegle in kendte:
                ud[s.noegle] = tjek_svar(kendte[s.noegle], fra_json(s.vaerdi))
        except UgyldigtSvar:
            continue
    return ud


def gem_besvarelse(s: "Skriver", borger: int, skema: Skema, svarene: Svar, i_dag: date) -> int:
    """Add a finished besvarelse of the form with all its answers; returns its number."""
    nr = 1 + max((b.nr for _, b in besvarelser(s, borger, skema.navn)), default=0)
    s.opret(besvarelse.TYPE, [(borger, Besvarelse(skema.navn, nr, skema.udgave, i_dag, i_dag))])
    s.opret(svar.TYPE, [(borger, Svaret(skema.navn, nr, n, til_json(v))) for n, v in svarene.items()])
    return nr
