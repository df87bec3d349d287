"""`afk lager kopi`: a copy of the store, tried before it is called one."""

from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from afk.cli import lager_ryd
from afk.cli.adgangssaetning import SaetningFil, ny_adgangssaetning
from afk.cli.faelles import Lager, SomJson, kommando, miljoe
from afk.cli.miljoe import Miljoe
from afk.cli.opslag import log_opslag
from afk.fakta.base import typer as faktatyper
from afk.fejl import BrugsFejl
from afk.vis.format import json_tekst
from afk.vis.rens import ren

if TYPE_CHECKING:
    from afk.lager.driver import Forbindelse
    from afk.lager.kopi import Kopi


def tilslut(app: typer.Typer) -> None:
    """Add the command to the group `afk lager`."""
    kommando(app, "kopi")(kopi)


def kopi(
    ctx: typer.Context,
    mappe: Annotated[
        Path | None,
        typer.Argument(metavar="MAPPE", help="Hvor kopien lægges (ellers mappen kopier ved siden af lageret)."),
    ] = None,
    behold: Annotated[
        int | None,
        typer.Option("--behold", metavar="TAL", min=1, help="Fjern de ældre kopier i mappen; behold så mange."),
    ] = None,
    adgangssaetning: Annotated[
        bool, typer.Option("--adgangssaetning", help="Lav en kopi, der åbnes med en sætning, på enhver maskine.")
    ] = False,
    saetning_fil: SaetningFil = None,
    ryd: Annotated[bool, typer.Option("--ryd", help="Fjern de kopier, der er fra før den seneste sletning.")] = False,
    ja: Annotated[bool, typer.Option("--ja", help="Spørg ikke, om kopier må fjernes med --ryd.")] = False,
    som_json: SomJson = False,
    lager: Lager = None,
) -> None:
    """Lav en krypteret kopi af lageret, og prøv, at den er hel. Andre kan skrive i lageret imens.

    Fx:
    afk lager kopi  # I mappen kopier ved siden af lageret.
    afk lager kopi /media/usb --behold 10  # På en usb-nøgle; de ti seneste bliver.
    afk lager kopi --ryd  # Fjern kopier fra før den seneste sletning.
    """
    m = miljoe(ctx, lager)
    i = _mappen(m, mappe)
    if ryd and behold is not None:
        raise BrugsFejl("Brug enten --ryd eller --behold, ikke begge på én gang.")
    from afk.lager.aabn import aabnet

    with aabnet(m.lager_sti) as forb:
        gamle = lager_ryd.find(m, forb, i, ja) if ryd else None
        if ryd and gamle is None:
            return
        saetning = ny_adgangssaetning(m, saetning_fil) if adgangssaetning or saetning_fil is not None else None
        if saetning is not None:
            log_opslag(m, "lager kopi", None, "hele lageret, som en kopi med adgangssætning")
        lavet = _lav(m, forb, i, saetning)
        if not som_json:
            _fortael(m, lavet, saetning is not None)
        fjernet = [] if behold is None else _fjern(m, forb, i, lavet, behold, saetning)
    if gamle is not None:
        fjernet = lager_ryd.fjern(m, gamle)
    if som_json:
        _json(m, lavet, fjernet)
    elif fjernet and not ryd:
        m.sig("Én ældre kopi er fjernet." if len(fjernet) == 1 else f"{len(fjernet)} ældre kopier er fjernet.")


def _mappen(m: Miljoe, mappe: Path | None) -> Path:
    from afk.lager import kopinavn
    from afk.lager.fejl import fil_oversat

    if mappe is None:
        return kopinavn.mappe(m.lager_sti)
    valgt = mappe.expanduser().absolute()
    with fil_oversat(valgt):
        if valgt.exists() and not valgt.is_dir():
            raise BrugsFejl(f"{valgt} er en fil. Skriv den mappe, som kopien skal ligge i.")
    return valgt


def _lav(m: Miljoe, forb: "Forbindelse", mappe: Path, saetning: str | None) -> "Kopi":
    from afk.lager import kopinavn
    from afk.lager.kopi import lav_kopi

    maerke = "" if saetning is None else kopinavn.SAETNING
    return lav_kopi(forb, m.lager_sti, mappe, maerke, kopinavn.sekund(datetime.now()), saetning)


def _fjern(m: Miljoe, forb: "Forbindelse", i: Path, lavet: "Kopi", behold: int, saetning: str | None) -> list[Path]:
    from afk.lager import kopinavn
    from afk.lager.behold import fjern_aeldre, samme_noegle, samme_saetning

    maerke = "" if saetning is None else kopinavn.SAETNING
    kopier = [k for k in kopinavn.find(i, m.lager_sti) if k.maerke == maerke]
    vores = samme_noegle(forb) if saetning is None else samme_saetning(forb, m.lager_sti, saetning)
    return fjern_aeldre(kopier, lavet.sti, behold, vores)


def _fortael(m: Miljoe, lavet: "Kopi", med_saetning: bool) -> None:
    from afk.lager.genopret import har_genoprettelseskode

    m.ud.write(f"{ren(str(lavet.sti))}\n")
    m.ud.flush()
    borgere = lavet.billede.raekker["borgere"]
    hvem = "1 borger" if borgere == 1 else f"{borgere} borgere"
    m.sig(f"Kopien er lavet og prøvet: {hvem} med alt, hvad der er om dem.")
    if med_saetning:
        m.sig("Adgangssætningen alene åbner den, også på en anden maskine. Er sætningen glemt, kan ingen åbne den.")
    elif har_genoprettelseskode(lavet.sti):
        m.sig("Den åbnes med lagerets nøgle. På en anden maskine åbner genoprettelseskoden den; "
              f"gem også {ren(lavet.sti.name)}.genopret.json.")  # fmt: skip
    else:
        m.sig("Den kan kun åbnes med lagerets nøgle, som ligger på denne maskine. Lav en genoprettelseskode "
              "(afk lager noegle --ny-kode), eller lav kopien med --adgangssaetning.")  # fmt: skip


def _json(m: Miljoe, lavet: "Kopi", fjernet: list[Path]) -> None:
    raekker = lavet.billede.raekker
    svar = {
        "kopi": str(lavet.sti),
        "udgave": lavet.billede.udgave,
        "bytes": lavet.sti.stat().st_size,
        **{navn: raekker[navn] for navn in faktatyper()},
        "haendelser": raekker["haendelser"],
        "fjernet": [str(sti) for sti in fjernet],
    }
    m.ud.write(json_tekst(svar, indent=1) + "\n")
