"""`afk stepup aftale SAG`: what was agreed at the meeting, and the deadlines it becomes."""

from pathlib import Path

from afk.cli.besvarelser import gem_besvarelse
from afk.cli.faelles import hent_sager, skrivning
from afk.cli.miljoe import Miljoe
from afk.cli.opslag import log_opslag
from afk.cli.stepup_faelles import (
    Sagen,
    afsender,
    besvar,
    gem_alle,
    gem_filer,
    gem_moede,
    indled,
    kladden_staar,
    kraev_plads,
    naeste_skridt,
    tegn,
)
from afk.cli.stepup_valg import Ind, Ud
from afk.dato import dansk_lang
from afk.fakta.moede import Moede
from afk.fejl import BrugsFejl, DataFejl
from afk.lager.sted import konfig_mappe
from afk.skemaer.kryds import aftale_advarsler
from afk.skemaer.laes import hent
from afk.skemaer.motor import cpr_i_tekst
from afk.skemaer.skema import Svar
from afk.stepup.fakta import Fakta, afholdt, fra_aftale, moedetype
from afk.stepup.forslag import MOEDER, forslag_til_aftale
from afk.stepup.minplan import genbehandling_dato, min_plan_tekst
from afk.stepup.moede import som_tekst
from afk.stepup.skemadokument import til_borgeren
from afk.vis.format import json_tekst
from afk.vis.rens import ren

SKEMA = "aftale"


def koer(m: Miljoe, sag: str | None, ind: Ind, ud: Ud) -> None:
    """The command. Raises AfkFejl."""
    skema = hent(SKEMA, konfig_mappe())
    sagen = indled(m, skema, sag, ind, "stepup aftale")
    if sagen is None:
        return
    foer = sagen.udfyldt("forberedende")
    kraev_plads(ind, ud.sti(SKEMA, sagen.navn), ud.overskriv)
    if ind.svar is None and not ind.igen:
        _kommende(m, sagen)
    forslag = forslag_til_aftale(foer.svar if foer else {}, sagen.sag, m.i_dag)
    besvaret = besvar(m, sagen, skema, ind, forslag, _genbehandling)
    if besvaret is None:
        return
    with kladden_staar(besvaret, "stepup aftale", sagen.navn):
        _er_holdt(m, besvaret.svar)
    beregnet = {**_genbehandling(besvaret.svar), "min_plan_tekst": min_plan_tekst(skema, besvaret.svar)}
    alle = {**besvaret.svar, **beregnet}
    navn = som_tekst(foer.skema, foer.svar, "borger_navn") if foer else sagen.sag.borger.navn or ""
    brev = ud.sti(SKEMA, sagen.navn), tegn(til_borgeren(skema, alle, m.i_dag, afsender(m), navn), ud.endelse)
    fakta = [] if ind.igen else fra_aftale(skema, alle)
    log_opslag(m, "stepup aftale", [sagen.navn], "aftaledokumentet")
    with skrivning(m, "stepup aftale", opret=False) as s:
        if not ind.igen:
            gem_moede(s, m, sagen.navn, moedetype(alle), afholdt(alle))
        if besvaret.ny:
            gem_besvarelse(s, s.borger_id(sagen.navn) or 0, skema, alle, m.i_dag)
        gem_alle(s, m, sagen.navn, fakta)
        gem_filer(m, [brev], ud.overskriv)
    if besvaret.kladde is not None:
        besvaret.kladde.gem_flere(beregnet)
        besvaret.kladde.faerdig()
    _fortael(m, sagen, alle, fakta, brev[0], som_json=ud.som_json)


def vis_min_plan(m: Miljoe, sag: str | None) -> None:
    """The text to paste into Min Plan, on stdout. Raises AfkFejl when nothing has been agreed."""
    if sag is None:
        raise BrugsFejl("Der mangler SAG: sagens id. Fx: afk stepup aftale A12 --minplan")
    udfyldt = Sagen(hent_sager(m, [sag], alt=True)[0]).kraev(SKEMA)
    tekst = min_plan_tekst(udfyldt.skema, udfyldt.svar)
    log_opslag(m, "stepup aftale", [sag], "teksten til Min Plan")
    m.ud.write("\n".join(ren(linje) for linje in tekst.split("\n")) + "\n")


def _genbehandling(svar: Svar) -> Svar:
    """The answer that follows from the others, as it is shown on the way."""
    dag = genbehandling_dato(svar)
    return {"genbehandling_dato": dag} if dag else {}


def _kommende(m: Miljoe, sagen: Sagen) -> None:
    """Tell, before the first question, that the planned meeting is still to come."""
    moeder = [x for x in sagen.sag.af(Moede) if x.type in MOEDER]
    if moeder and all(x.dato > m.i_dag for x in moeder):
        naeste = min(x.dato for x in moeder)
        m.sig(f"Bemærk: mødet er planlagt {dansk_lang(naeste)}. Aftaledokumentet kan først gøres færdigt efter mødet.")


def _er_holdt(m: Miljoe, svar: Svar) -> None:
    dag = svar["moede_dato"]
    if not isinstance(dag, str):
        raise DataFejl("moede_dato: skriv dagen for mødet. Uden den kan aftalerne ikke få en frist.")
    if dag > m.i_dag.isoformat():
        raise DataFejl("moede_dato: mødet er ikke holdt endnu. Vent med aftaledokumentet, eller ret datoen.")


def _fortael(m: Miljoe, sagen: Sagen, svar: Svar, fakta: list[Fakta], sti: Path, *, som_json: bool) -> None:
    aftaler = [f for navn, f in fakta if navn == "aftaler"]
    advarsler = aftale_advarsler(svar, sagen.sag.borger.navn or "")
    if som_json:
        raekke = {"sag": sagen.navn, "fil": str(sti), "aftaler": aftaler, "advarsler": advarsler}
        m.ud.write(json_tekst(raekke) + "\n")
    for advarsel in [*advarsler, *cpr_i_tekst(svar)]:
        m.sig(f"Bemærk: {advarsel}")
    sag = ren(sagen.navn)
    antal = "1 aftale" if len(aftaler) == 1 else f"{len(aftaler)} aftaler"
    m.sig(f"Aftaledokumentet er skrevet til {sti}. {antal} har fået en frist.")
    naeste = {"Teksten til Min Plan": f"afk stepup aftale {sag} --minplan", "Fristerne nu": f"afk frist {sag}"}
    if svar.get("konklusion") == "rehabiliteringsteam":
        naeste["Sagen skal visiteres om"] = f"afk visiter {sag}"
    naeste["Del aftalerne med dem, samtykket dækker"] = f"afk stepup deling {sag} --hvad aftale"
    naeste_skridt(m, naeste)
