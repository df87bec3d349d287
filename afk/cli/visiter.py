"""`afk visiter`: the visitation questionnaire, the proposal of the table, and the caseworker's decision."""

from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any

import typer

from afk.cli.besvarelser import gem_besvarelse
from afk.cli.faelles import Dato, Lager, SomJson, hent_sager, kommando, miljoe, ny_app, skrivning
from afk.cli.miljoe import Miljoe
from afk.cli.registrer import gem_fakta
from afk.cli.svarfil import laes_svarfil, skriv_skabelon
from afk.fakta import skridt
from afk.fakta.visitation import TYPE
from afk.fejl import BrugsFejl, DataFejl
from afk.lager.sted import konfig_mappe
from afk.regler.visitation.forslag import Forslag, foreslaa
from afk.regler.visitation.tabel import tabel
from afk.skemaer.laes import hent
from afk.skemaer.motor import cpr_i_tekst, fra_fil, mangler
from afk.skemaer.skema import Skema, Svar, UdenSvar
from afk.vis import visitation as vis
from afk.vis.format import json_tekst
from afk.vis.rens import ren

if TYPE_CHECKING:
    from afk.lager.skriv import Skriver

app = ny_app("")
SKEMA = "visitation"
GRUPPER = {"gruppe_1": "1", "gruppe_2": "2", "gruppe_3": "3"}
"""Where the form's code of a group is not the fact's."""


@kommando(app, "visiter")
def visiter(
    ctx: typer.Context,
    sag: Annotated[str | None, typer.Argument(metavar="SAG", help="Sagens id.")] = None,
    svar: Annotated[
        str | None, typer.Option("--svar", metavar="FIL", help="Svarene i en fil (TOML eller JSON); - er stdin.")
    ] = None,
    skabelon: Annotated[
        Path | None, typer.Option("--skabelon", metavar="FIL", help="Skriv en tom svarfil med alle spørgsmål.")
    ] = None,
    kun_forslag: Annotated[bool, typer.Option("--kun-forslag", help="Vis kun forslaget; gem intet.")] = False,
    kort: Annotated[bool, typer.Option("--kort", help="Spørg kun om det, der skal besvares.")] = False,
    vis_tabel: Annotated[bool, typer.Option("--tabel", help="Vis hele beslutningstabellen, række for række.")] = False,
    som_json: SomJson = False,
    dato: Dato = None,
    lager: Lager = None,
) -> None:
    """Visitér en borger: spørgsmål, forslag med regler og kilder, og din afgørelse.

    Ved en skærm bliver du spurgt, og hvert svar gemmes med det samme. Ellers tages svarene fra en fil.

    Fx:
    afk visiter A12  # Ét spørgsmål ad gangen.
    afk visiter --skabelon svar.toml  # En tom svarfil at udfylde.
    afk visiter A12 --svar svar.toml --kun-forslag  # Se forslaget; intet gemmes.
    """
    m = miljoe(ctx, lager, dato)
    if vis_tabel:
        vis.tabel(m.console, tabel())
        return
    skema = hent(SKEMA, konfig_mappe())
    if skabelon is not None:
        skriv_skabelon(m, skema, skabelon, "visiter")
        return
    if sag is None:
        raise BrugsFejl("Der mangler SAG: sagens id. Fx: afk visiter A12")
    if svar is None:
        from afk.cli.visiter_samtale import samtale

        samtale(m, sag, skema, kort=kort, kun_forslag=kun_forslag, som_json=som_json)
        return
    svarene = fra_fil(skema, laes_svarfil(svar))
    svarene.setdefault("visitation_dato", m.i_dag.isoformat())
    rigtig = hent_sager(m, [sag])[0].borger.sag
    forslag = foreslaa(svarene)
    if not kun_forslag:
        gem(m, rigtig, skema, svarene, forslag)
    fortael(m, rigtig, svarene, forslag, gemt=not kun_forslag, som_json=som_json)


def gem(m: Miljoe, sag: str, skema: Skema, svar: Svar, forslag: Forslag) -> None:
    """Check the decision and store it with the whole form, in one transaction. Raises DataFejl, BrugsFejl."""
    if "gruppe" not in svar:
        raise BrugsFejl("Der mangler gruppe: din afgørelse. Skriv den i svarene, eller se kun forslaget: --kun-forslag")
    alt = {**svar, **forslag.som_svar}
    if savnes := mangler(skema, alt):
        linjer = "\n".join(f"{s.noegle}: {s.tekst}" for s in savnes)
        raise DataFejl(f"Disse svar mangler:\n{linjer}\nSkriv dem, og prøv igen. Intet er gemt.")
    with skrivning(m, "visiter", opret=False) as s:
        gem_besvarelse(s, s.borger_id(sag) or 0, skema, alt, m.i_dag)
        _gem_fakta(s, sag, svar, m)


def gem_visitation(m: Miljoe, sag: str, svar: Svar) -> None:
    """Store the fact that the rules read. An earlier visitation of another day stays as it is."""
    with skrivning(m, "visiter", opret=False) as s:
        _gem_fakta(s, sag, svar, m)


def _gem_fakta(s: "Skriver", sag: str, svar: Svar, m: Miljoe) -> None:
    gem_fakta(s, TYPE, sag, _visitation(svar), m)
    if svar.get("underretning") == "sendes":
        gem_fakta(s, skridt.TYPE, sag, _underretning(svar), m)


def _underretning(svar: Svar) -> dict[str, Any]:
    """The underretning that was decided on, and the day it was sent; it stays open until that is known."""
    sendt = _dato(svar.get("underretning_dato"))
    felter = {"skridt": "underretning", "dato": date.fromisoformat(svar["visitation_dato"])}
    return {**felter, "afsluttet": sendt} if sendt else felter


def _visitation(svar: Svar) -> dict[str, Any]:
    """The fields of the visitation that the answers say."""
    gruppe = svar["gruppe"]
    felter = {
        "dato": date.fromisoformat(svar["visitation_dato"]),
        "gruppe": GRUPPER.get(gruppe, gruppe),
        "til": _dato(svar.get("udskudt_til")) if gruppe == "udskudt" else None,
        "grund": _tekst(svar.get("gruppe_grund")),
    }
    return {n: v for n, v in felter.items() if v is not None}


def fortael(m: Miljoe, sag: str, svar: Svar, forslag: Forslag, *, gemt: bool, som_json: bool) -> None:
    """The result: JSON as the contract has it, or the proposal and the decision in words."""
    gruppe = svar.get("gruppe") if gemt else None
    if som_json or not m.ud_er_terminal:
        m.ud.write(json_tekst(vis.raekke(sag, forslag, gruppe, gemt)) + "\n")
    else:
        vis.skaerm(m.console, sag, forslag, gruppe)
    for advarsel in cpr_i_tekst(svar):
        m.sig(f"Bemærk: {advarsel}")
    if gemt:
        m.sig(f"Visitationen er gemt i sag {ren(sag)}. Fristerne nu: afk frist {ren(sag)}")


def _dato(svar: Any) -> date | None:
    return date.fromisoformat(svar) if isinstance(svar, str) else None


def _tekst(svar: Any) -> str | None:
    return None if svar is None or isinstance(svar, UdenSvar) else str(svar)
