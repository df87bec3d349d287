"""`afk borger`: the people in the caseload."""

from typing import TYPE_CHECKING, Annotated, Any

import typer

from afk.cli import borger_indsigt, borger_slet, borger_vis
from afk.cli.borger_vis import Html, Overskriv
from afk.cli.dansk import Kommando
from afk.cli.erklaeret import Felter, laes_felter, med_felter, valgnavn
from afk.cli.faelles import (
    Dato,
    Format,
    Lager,
    SagArg,
    SomJson,
    VisCpr,
    hent_sager,
    kommando,
    miljoe,
    ny_app,
    skrivning,
)
from afk.cli.miljoe import Miljoe
from afk.cli.registrer import rigtig_sag
from afk.cli.spoerg import spoerg_felt
from afk.fakta.base import ny
from afk.fakta.base import typer as faktatyper
from afk.fakta.borger import TYPE, Borger
from afk.fakta.cpr import bemaerkning
from afk.fakta.forloeb import SLUTAARSAGER
from afk.fejl import AfkFejl, BrugsFejl
from afk.vis.format import skriv
from afk.vis.rens import ren

if TYPE_CHECKING:
    from afk.fakta.sag import Sag

app = ny_app("Opret, vis, ret, luk og slet borgere; giv indsigt.")
_SPOERGES = ("sag", "cpr", "navn", "maalgruppe")


def opret(ctx: typer.Context, felter: Felter, dato: str | None, lager: str | None) -> None:
    """Opret en borger. Ved en skærm bliver du spurgt om det, du ikke skriver.

    Fx:
    afk borger opret  # Bliv spurgt om det hele.
    afk borger opret --sag A13 --navn "Lone J." --maalgruppe aktivitetsparat  # Alt på én linje.
    """
    m = miljoe(ctx, lager, dato)
    vaerdier = laes_felter(felter, TYPE.felter, m.i_dag)
    for navn in _SPOERGES:
        if m.kan_spoerge and navn not in vaerdier:
            vaerdier[navn] = spoerg_felt(m, TYPE.felt(navn), m.i_dag)
        if navn == "cpr" and not vaerdier.get("sag") and not vaerdier.get("cpr"):
            raise BrugsFejl("Der mangler --sag: sagens id (ét ord). En borger kendes på sag eller CPR-nummer.")
    with skrivning(m, "borger opret") as s:
        sager, cprer = s.kendte()
        if not vaerdier.get("sag"):
            vaerdier["sag"] = s.naeste_sag()
        sag = vaerdier["sag"]
        if sag in sager:
            raise AfkFejl(f"Sagen {ren(sag)} findes allerede. Ret den med: afk borger ret {ren(sag)}")
        _tjek_cpr(vaerdier.get("cpr"), cprer, sager, None)
        s.opret_borgere([ny(Borger, **vaerdier)])
    m.sig(f"Sagen {ren(sag)} er oprettet. Registrér et forløb: afk forloeb start {ren(sag)}")
    _bemaerk_cpr(m, vaerdier.get("cpr"))


@kommando(app, "vis")
def vis_borger(
    ctx: typer.Context,
    sag: SagArg,
    vis_cpr: VisCpr = False,
    som_json: SomJson = False,
    html: Html = None,
    overskriv: Overskriv = False,
    dato: Dato = None,
    lager: Lager = None,
) -> None:
    """Vis en sag: hvor den står, en tidslinje, frister med begrundelse, fund, alle oplysninger og næste skridt.

    Fx:
    afk borger vis A12  # Alt om sagen på én skærm.
    afk borger vis A12 --html A12.html  # Det samme som en side til browseren.
    """
    borger_vis.koer(miljoe(ctx, lager, dato), sag, borger_vis.Valg(vis_cpr, som_json, html, overskriv))


@kommando(app, "liste")
def liste(
    ctx: typer.Context,
    alle: Annotated[bool, typer.Option("--alle", help="Også lukkede sager.")] = False,
    vis_cpr: VisCpr = False,
    form: Format = None,
    som_json: SomJson = False,
    dato: Dato = None,
    lager: Lager = None,
) -> None:
    """Vis alle borgere med deres løbende forløb og næste frist.

    Fx:
    afk borger liste  # De åbne sager.
    afk borger liste --alle --format csv  # Også de lukkede, til et regneark.
    """
    from afk.vis import borger as vis

    m = miljoe(ctx, lager, dato)
    sager = [s for s in hent_sager(m) if alle or not _er_lukket(s, m)]
    raekker = [vis.kort(s, m.i_dag, m.valg, vis_cpr) for s in sager]
    valgt = m.form(form, som_json)
    skriv(m.ud, valgt, raekker, vis.KORT, lambda: vis.liste(m.console, raekker))
    if valgt == "tabel":
        antal = "1 borger" if len(raekker) == 1 else f"{len(raekker)} borgere"
        m.sig(f"\n{antal}. Se én: afk borger vis SAG")


def ret(ctx: typer.Context, sag: str, felter: Felter, dato: str | None, lager: str | None, ny_sag: str | None) -> None:
    """Ret det, der er registreret om en borger. - sletter en værdi.

    Fx:
    afk borger ret A12 --maalgruppe jobparat  # Skift målgruppe.
    afk borger ret A12 --telefon -  # Slet telefonnummeret.
    """
    m = miljoe(ctx, lager, dato)
    vaerdier = laes_felter(felter, TYPE.felter, m.i_dag)
    if ny_sag is not None:
        felt = TYPE.felt("sag")._replace(navn="ny_sag", kraevet=True)
        if nyt := laes_felter({"ny_sag": ny_sag}, [felt], m.i_dag):
            vaerdier["sag"] = nyt["ny_sag"]
    if not vaerdier:
        raise BrugsFejl(f"Skriv, hvad der skal rettes, fx {valgnavn(TYPE.felt('navn'))}. Se: afk borger ret --help")
    with skrivning(m, "borger ret", opret=False) as s:
        sager, cprer = s.kendte()
        id_ = sager[rigtig_sag(s, sag)]
        if sager.get(vaerdier.get("sag", ""), id_) != id_:
            raise AfkFejl(f"Sagen {ren(vaerdier['sag'])} findes allerede. Vælg et andet id.")
        _tjek_cpr(vaerdier.get("cpr"), cprer, sager, id_)
        s.ret(TYPE, id_, vaerdier)
    m.sig(f"Rettet i sag {ren(sag)}: {', '.join(sorted(vaerdier))}")
    _bemaerk_cpr(m, vaerdier.get("cpr"))


@kommando(app, "luk")
def luk(
    ctx: typer.Context,
    sag: SagArg,
    slutaarsag: Annotated[
        str | None, typer.Option("--slutaarsag", metavar="ÅRSAG", help=f"Hvorfor: {', '.join(SLUTAARSAGER)}.")
    ] = None,
    dato: Dato = None,
    lager: Lager = None,
) -> None:
    """Luk en sag: løbende forløb slutter på dagen, og sagens frister bortfalder. Intet slettes.

    Åbn igen med: afk borger ret SAG --lukket -

    Fx:
    afk borger luk A12 --slutaarsag job  # Borgeren er kommet i job.
    afk borger luk A12 --slutaarsag fraflyttet --dato "i går"  # Sagen sluttede i går.
    """
    m = miljoe(ctx, lager, dato)
    felt = faktatyper()["forloeb"].felt("slutaarsag")
    valgt = laes_felter({"slutaarsag": slutaarsag or ""}, [felt], m.i_dag).get("slutaarsag")
    if valgt is None:
        if not m.kan_spoerge:
            raise BrugsFejl(f"Der mangler --slutaarsag: hvorfor sagen lukkes ({', '.join(SLUTAARSAGER)}).")
        hent_sager(m, [sag])
        valgt = spoerg_felt(m, felt._replace(kraevet=True), m.i_dag)
    with skrivning(m, "borger luk", opret=False) as s:
        id_ = s.borger_id(rigtig_sag(s, sag))
        lukket = next(iter(s.raekker(TYPE, id_)))[2].lukket
        if lukket is not None:
            raise AfkFejl(
                f"Sagen {ren(sag)} er allerede lukket {lukket:%d-%m-%Y}. "
                f"Ret dagen med: afk borger ret {ren(sag)} --lukket DATO"
            )
        loebende = [(i, f) for i, _, f in s.raekker(faktatyper()["forloeb"], id_) if f.loeber(m.i_dag)]
        for i, _ in loebende:
            s.ret(faktatyper()["forloeb"], i, {"til": m.i_dag, "slutaarsag": valgt})
        s.ret(TYPE, id_ or 0, {"lukket": m.i_dag})
    navne = ", ".join(f.forloeb for _, f in loebende) or "ingen"
    m.sig(f"Sagen {ren(sag)} er lukket. Forløb, der sluttede: {navne}. Åbn igen: afk borger ret {ren(sag)} --lukket -")


def _er_lukket(s: "Sag", m: Miljoe) -> bool:
    return s.borger.lukket is not None and s.borger.lukket <= m.i_dag


def _tjek_cpr(cpr: str | None, cprer: dict[str, int], sager: dict[str, int], egen: int | None) -> None:
    """Raises AfkFejl when the number belongs to another borger; the number is not in the text."""
    ejer = cprer.get(cpr) if cpr is not None else None
    if ejer is not None and ejer != egen:
        sag = next(s for s, i in sager.items() if i == ejer)
        raise AfkFejl(f"CPR-nummeret hører allerede til sagen {ren(sag)}. Ret den i stedet: afk borger ret {ren(sag)}")


def _bemaerk_cpr(m: Miljoe, cpr: str | None) -> None:
    if cpr is not None and (om := bemaerkning(cpr, m.i_dag)):
        m.sig(f"Bemærk: {om}")


_NY_SAG: dict[str, tuple[Any, Any]] = {
    "ny_sag": (Annotated[str | None, typer.Option("--ny-sag", metavar="SAG", help="Giv sagen et andet id.")], None)
}
app.command("opret", cls=Kommando)(med_felter(opret, TYPE.felter[:-1], sag=False))
app.command("ret", cls=Kommando)(med_felter(ret, [f for f in TYPE.felter if f.navn != "sag"], _NY_SAG))
borger_indsigt.tilslut(app)
borger_slet.tilslut(app)
