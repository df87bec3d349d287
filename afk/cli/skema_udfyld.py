"""`afk skema udfyld`: ask a form that is only asked and kept, the municipality's own."""

from afk.cli.besvarelser import gem_besvarelse
from afk.cli.faelles import skrivning
from afk.cli.miljoe import Miljoe
from afk.cli.stepup_faelles import besvar, indled
from afk.cli.stepup_valg import Ind
from afk.fejl import BrugsFejl
from afk.lager.sted import konfig_mappe
from afk.skemaer.laes import hent
from afk.skemaer.motor import cpr_i_tekst
from afk.vis.format import json_tekst
from afk.vis.rens import ren

EGEN_KOMMANDO = {
    "visitation": "visiter",
    "forberedende": "stepup plan",
    "indkaldelse": "stepup indkald",
    "aftale": "stepup aftale",
}
"""The forms whose answers become facts or papers, each through a command of its own."""


def koer(m: Miljoe, navn: str, sag: str | None, ind: Ind, *, som_json: bool) -> None:
    """Fill in the form for the sag and keep it as finished; a draft stays one. Raises AfkFejl."""
    if navn in EGEN_KOMMANDO:
        raise BrugsFejl(f"Skemaet {navn} udfyldes med sin egen kommando: afk {EGEN_KOMMANDO[navn]} {ren(sag or 'SAG')}")
    skema = hent(navn, konfig_mappe())
    sagen = indled(m, skema, sag, ind, f"skema udfyld {navn}")
    besvaret = None if sagen is None else besvar(m, sagen, skema, ind, lambda svar: {})
    if sagen is None or besvaret is None:
        return
    if besvaret.kladde is not None:
        besvaret.kladde.faerdig()
    else:
        with skrivning(m, f"skema {skema.navn}", opret=False) as s:
            gem_besvarelse(s, s.borger_id(sagen.navn) or 0, skema, besvaret.svar, m.i_dag)
    if som_json:
        m.ud.write(
            json_tekst({"sag": sagen.navn, "skema": skema.navn, "svar": len(besvaret.svar), "gemt": True}) + "\n"
        )
    for advarsel in cpr_i_tekst(besvaret.svar):
        m.sig(f"Bemærk: {advarsel}")
    sagens = ren(sagen.navn)
    m.sig(f"{ren(skema.titel)} er gemt i sag {sagens}. Svarene i ord: afk borger indsigt {sagens}")
