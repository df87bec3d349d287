"""`afk stepup plan --alle`: the plan for the whole caseload, shown, written to a file, and stored."""

from collections.abc import Sequence
from datetime import date
from io import StringIO
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from afk.cli.faelles import hent_sager, skrivning
from afk.cli.miljoe import Miljoe
from afk.cli.stepup_alle_valg import Bestilling
from afk.cli.stepup_valg import Ind
from afk.dato import UgyldigDato, laes_dato
from afk.fakta.sag import Sag
from afk.fejl import AfkFejl, BrugsFejl
from afk.plan.grundlag import FOR_TAET, Grundlag, grundlag
from afk.plan.kraever import kraever
from afk.plan.loes import laeg_plan
from afk.plan.model import Kapacitet, Plan
from afk.plan.ord import antal, betingelser, hvad_kraeves, resultat, udeladte
from afk.vis import plan as vis
from afk.vis.format import skriv, skriv_csv
from afk.vis.rens import ren

if TYPE_CHECKING:
    from afk.indlaes.raekker import Raekke


WORD_HOEJST = 10_000
"""Rows: a longer table takes minutes to open."""


class Lagt(NamedTuple):
    """The plan and what is told of it."""

    plan: Plan
    kapacitet: Kapacitet
    grundlag: Grundlag
    kraeves: str
    """What it would take, as a sentence."""

    @property
    def udeladt(self) -> list[tuple[str, str]]:
        """(reason, sag) of everybody who is not in the plan."""
        return [*self.grundlag.udeladt, *((FOR_TAET, sag) for sag in self.plan.for_taet)]


def koer(m: Miljoe, sag: str | None, ind: Ind, best: Bestilling) -> None:
    """The command. Raises AfkFejl."""
    best.kraev_kun_alle(sag, ind)
    moeder, samtaler, afstand = best.ugen(m.konfig.kapacitet)
    form, fra = m.form(best.form, best.som_json), _fra(best.fra, m.i_dag)
    sager = hent_sager(m)
    lagt = _laeg(sager, m.i_dag, Kapacitet(moeder, samtaler, fra, afstand))
    if best.fil is not None:
        _skriv_fil(m, lagt, best.fil, best.overskriv)
    vises = best.fil is None or best.form is not None or best.som_json
    if vises:
        raekker = [] if form == "tabel" else [vis.raekke(x) for x in lagt.plan.linjer]
        skriv(m.ud, form, raekker, vis.KOLONNER, lambda: _skaerm(m, lagt, sager))
    if not vises or form != "tabel":
        for linje in _ord(lagt):
            m.sig(linje)
    if best.gem:
        _gem(m, lagt.plan)
    _slut(m, lagt, tip=vises and form == "tabel" and not best.gem)


def _slut(m: Miljoe, lagt: Lagt, tip: bool) -> None:
    if n := lagt.grundlag.glemte:
        m.sig(
            f"Bemærk: {antal(n, 'møde', 'møder')} før i dag står stadig som planlagt. Skriv, om de blev holdt, med "
            "afk moede tilfoej, og læg planen igen."
        )
    if tip and lagt.plan.linjer:
        m.sig("Gem møderne i sagerne med --gem, eller skriv planen med --fil plan.docx")


def _fra(tekst: str | None, d: date) -> date:
    if tekst is None:
        return d
    try:
        fra = laes_dato(tekst, d)
    except UgyldigDato as e:
        raise BrugsFejl(f"--fra: {e}") from None
    if fra < d:
        raise BrugsFejl(f"--fra {fra:%d-%m-%Y} ligger før {d:%d-%m-%Y}. Planen kan tidligst begynde den dag.")
    return fra


def _laeg(sager: Sequence[Sag], d: date, k: Kapacitet) -> Lagt:
    g = grundlag(sager, d, k.fra)
    k = k._replace(moeder_optaget=g.moeder_optaget, samtaler_optaget=g.samtaler_optaget)
    plan = laeg_plan(g.behov, k)
    return Lagt(plan, k, g, hvad_kraeves(plan, k, kraever(g.behov, k)))


def _ord(lagt: Lagt) -> list[str]:
    """What is said below the weeks on a screen, and beside the rows elsewhere."""
    linjer = [resultat(lagt.plan), lagt.kraeves] if lagt.kraeves else [resultat(lagt.plan)]
    uden = udeladte(lagt.udeladt)
    return [*linjer, *(["Ikke med i planen:", *(f"  {ren(u)}" for u in uden)] if uden else [])]


def _skaerm(m: Miljoe, lagt: Lagt, sager: Sequence[Sag]) -> None:
    c = m.console
    if lagt.plan.linjer:
        vis.tabeller(c, lagt.plan, lagt.kapacitet, {s.borger.sag: s.borger.navn or "" for s in sager})
        vis.soejler(c, lagt.plan, lagt.kapacitet)
        c.print(f"\nKapacitet: {betingelser(lagt.kapacitet)}")
    for linje in _ord(lagt):
        c.print(linje, style="bold" if not linje.startswith(" ") else "")


def _skriv_fil(m: Miljoe, lagt: Lagt, fil: Path, overskriv: bool) -> None:
    from afk.cli.opslag import log_opslag
    from afk.cli.stepup_faelles import afsender, gem_filer, tegn
    from afk.plan.dokument import plandokument

    if fil.suffix.lower() == ".csv":
        tekst = StringIO()
        skriv_csv(tekst, [vis.raekke(x) for x in lagt.plan.linjer], vis.KOLONNER)
        data = tekst.getvalue().encode("utf-8-sig")  # the BOM by which Excel knows UTF-8
    elif len(lagt.plan.linjer) > WORD_HOEJST:
        raise AfkFejl(f"Et Word-dokument kan højst have {WORD_HOEJST} borgere. Skriv planen som .csv i stedet.")
    else:
        data = tegn(plandokument(lagt.plan, lagt.kapacitet, lagt.kraeves, lagt.udeladt, m.i_dag, afsender(m)), "docx")
    log_opslag(m, "stepup plan", None, "planen for alle som fil")
    gem_filer(m, [(fil, data)], overskriv)
    m.sig(f"Planen er skrevet til {fil}. Filen er ikke krypteret: læg den et sikkert sted, eller slet den efter brug.")


def _gem(m: Miljoe, plan: Plan) -> None:
    """Store the new meetings as planned, in one transaction. Raises AfkFejl, and then nothing is stored."""
    from afk.indlaes.aendringer import planlaeg, udfoer

    raekker = _nye(plan)
    if not raekker:
        m.sig("Intet nyt at gemme: alle samtaler og møder i planen står allerede i sagerne.")
        return
    with skrivning(m, "stepup plan --alle", opret=False) as s:
        aendringer = planlaeg(raekker, s, m.i_dag)
        if aendringer.fejl:
            raise AfkFejl("Sagerne er ændret imens, og intet er gemt. Kør kommandoen igen.")
        udfoer(aendringer, s)
    samtaler = sum(r.felter["type"] == "samtale" for r in raekker)
    moeder = len(raekker) - samtaler
    m.sig(f"Gemt: {antal(samtaler, 'samtale', 'samtaler')} og {antal(moeder, 'step up-møde', 'step up-møder')} som "
          "planlagte. Se dem med: afk kalender --kun moeder --fil moeder.ics")  # fmt: skip


def _nye(plan: Plan) -> "list[Raekke]":
    from afk.indlaes.raekker import Raekke

    nye = [(x.behov.sag, "samtale", x.samtale) for x in plan.linjer if x.behov.samtale is None]
    nye += [(x.behov.sag, "step_up", x.step_up) for x in plan.linjer if x.behov.step_up is None]
    return [
        Raekke("", n, "moeder", sag, None, {"type": type_, "dato": dato, "status": "planlagt"}, god=True)
        for n, (sag, type_, dato) in enumerate(nye)
    ]
