"""`afk stepup indkald SAG`: the letter. The checklist is run before anything is written."""

import re
from functools import partial
from pathlib import Path
from typing import NamedTuple

from afk.breve.dokument import ren_tekst
from afk.cli.besvarelser import gem_besvarelse
from afk.cli.faelles import skrivning
from afk.cli.miljoe import Miljoe
from afk.cli.opslag import log_opslag
from afk.cli.stepup_faelles import (
    Besvaret,
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
from afk.fejl import DataFejl
from afk.lager.sted import konfig_mappe
from afk.skemaer.laes import hent
from afk.skemaer.skema import Skema
from afk.stepup.brev import brev, samtykke_i_ord
from afk.stepup.fakta import moedetype, planlagt
from afk.stepup.forslag import forslag_til_brev
from afk.stepup.invitation import fagfolk, invitation
from afk.stepup.moede import Moedet, person
from afk.stepup.tjekliste import Mangel, tjek, tjek_invitation
from afk.vis.format import json_tekst
from afk.vis.rens import ren

SKEMA = "indkaldelse"


class Valg(NamedTuple):
    """The options of the command."""

    fagfolk: bool
    ord_aftalt: bool


class Brev(NamedTuple):
    """A document and where it is to lie; `modtager` is a professional's name, empty for the borger's letter."""

    sti: Path
    data: bytes
    modtager: str = ""


def koer(m: Miljoe, sag: str | None, ind: Ind, valg: Valg, ud: Ud) -> None:
    """The command. Raises AfkFejl: no consent, or a letter that the checklist stops."""
    skema = hent(SKEMA, konfig_mappe())
    sagen = indled(m, skema, sag, ind, "stepup indkald")
    if sagen is None:
        return
    foer = sagen.kraev("forberedende")
    omfang = sagen.omfang(foer.svar, m.i_dag)
    kraev_plads(ind, ud.sti(SKEMA, sagen.navn), ud.overskriv)
    fast = forslag_til_brev(foer.skema, foer.svar, sagen.sag, omfang.emner, m.konfig.standardtekst, m.i_dag)
    besvaret = besvar(m, sagen, skema, ind, lambda svar: fast)
    if besvaret is None:
        return
    moedet = Moedet(skema, besvaret.svar, foer.skema, foer.svar, omfang)
    with kladden_staar(besvaret, "stepup indkald", sagen.navn):
        if not isinstance(besvaret.svar.get("brev_dato"), str):
            raise DataFejl("brev_dato: brevet skal have en dato. Skriv den.")
        breve = _breve(m, sagen, moedet, valg, ud, ved_spoergsmaal=besvaret.kladde is not None)
    _gem(m, sagen, moedet, besvaret, foer.nr, breve, ud)
    _fortael(m, sagen, moedet, breve, som_json=ud.som_json)


def _breve(m: Miljoe, sagen: Sagen, moedet: Moedet, valg: Valg, ud: Ud, *, ved_spoergsmaal: bool) -> list[Brev]:
    """The letters drawn in memory, once the checklist is met. Raises DataFejl with every point that is not."""
    fra = afsender(m)
    kraev = partial(_kraev, m, moedet.skema if ved_spoergsmaal else None)
    dokument = brev(moedet, fra)
    kraev(tjek(moedet, ren_tekst(dokument), ord_aftalt=valg.ord_aftalt))
    data = tegn(dokument, ud.endelse)
    if ud.endelse == "docx":
        from afk.breve.docx import tekst_i

        # Drawn with the municipality's own template the words may be others: they are what the borger reads.
        kraev(tjek(moedet, tekst_i(data), ord_aftalt=valg.ord_aftalt))
    breve = [Brev(ud.sti(SKEMA, sagen.navn), data)]
    s = moedet.skema.find("deltagere_brev")
    for nr, r in enumerate(fagfolk(moedet) if valg.fagfolk else [], 1):
        sti = breve[0].sti.with_name(f"{breve[0].sti.stem}-fagfolk-{nr}.{ud.endelse}")
        dokument = invitation(moedet, r, fra)
        kraev(tjek_invitation(moedet, nr, ren_tekst(dokument), ord_aftalt=valg.ord_aftalt))
        breve.append(Brev(sti, tegn(dokument, ud.endelse), person(r, s)))
    return breve


def _kraev(m: Miljoe, skema: Skema | None, mangler: list[Mangel]) -> None:
    """Raises DataFejl for points that are not met. With the form that was asked its questions stand by their words."""
    if not mangler:
        return
    linjer = [
        f"Punkt {x.punkt}: {x.besked}{f' (ordet {ren(x.ord)})' if x.ord and m.kan_spoerge else ''}" for x in mangler
    ]
    if skema is not None:
        linjer = [_med_spoergsmaal(skema, linje) for linje in linjer]
    raise DataFejl("\n".join(["Brevet er ikke skrevet, for tjeklisten er ikke opfyldt:", *linjer]))


def _med_spoergsmaal(skema: Skema, linje: str) -> str:
    """The words of a question in place of its key, which only an answer file shows."""
    noegler = "|".join(s.noegle for s in skema.spoergsmaal)
    fundet = re.compile(rf"\b({noegler})(?=\)|:| kan fortælle| er ikke med| står ikke)")
    return fundet.sub(lambda k: f'"{skema.find(k[1]).tekst}"', linje)


def _gem(m: Miljoe, sagen: Sagen, moedet: Moedet, b: Besvaret, nr: int, breve: list[Brev], ud: Ud) -> None:
    """The planned meeting, who was written to, and the files: all of it or nothing."""
    beregnet = {"samtykke_tekst": samtykke_i_ord(moedet), "kopi_partsrepr": moedet.foer.get("partsrepr") is True}
    faelles = {"dato": m.i_dag, "hvad": "invitation", "nr": nr}
    log_opslag(m, "stepup indkald", [sagen.navn], "brevet om mødet")
    with skrivning(m, "stepup indkald", opret=False) as s:
        if moede := planlagt(b.svar):
            gem_moede(s, m, sagen.navn, moedetype(moedet.foer), moede)
        if b.ny:
            gem_besvarelse(s, s.borger_id(sagen.navn) or 0, moedet.skema, {**b.svar, **beregnet}, m.i_dag)
        gem_alle(s, m, sagen.navn, [("delinger", {**faelles, "modtager": x.modtager}) for x in breve if x.modtager])
        gem_filer(m, [(x.sti, x.data) for x in breve], ud.overskriv)
    if b.kladde is not None:
        b.kladde.gem_flere(beregnet)
        b.kladde.faerdig()


def _fortael(m: Miljoe, sagen: Sagen, moedet: Moedet, breve: list[Brev], *, som_json: bool) -> None:
    filer, moede = [str(b.sti) for b in breve], planlagt(moedet.svar)
    if som_json:
        m.ud.write(json_tekst({"sag": sagen.navn, "filer": filer, "moede": moede}) + "\n")
    if moede:
        m.sig(f"Mødet er planlagt {dansk_lang(moede['dato'])}.")
    m.sig(f"Skrevet: {', '.join(filer)}. Læs brevet igennem, før du sender det.")
    sag = ren(sagen.navn)
    naeste = {"Del det forberedende skema med dem, samtykket dækker": f"afk stepup deling {sag}"}
    if fagfolk(moedet) and len(breve) == 1:
        igen = f"afk stepup indkald {sag} --igen --fagfolk --overskriv"
        naeste["Skriv også en kort invitation til hver af fagfolkene"] = igen
    naeste_skridt(m, {**naeste, "Efter mødet": f"afk stepup aftale {sag}"})
