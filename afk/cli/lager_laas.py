"""`afk lager oplaas` and `afk lager laas`: keep the key of a locked store for some hours, and forget it."""

from datetime import datetime, timedelta
from typing import Annotated

import typer

from afk.cli.adgangssaetning import SaetningFil, adgangssaetning, til_oplaasning
from afk.cli.faelles import Lager, kommando, miljoe
from afk.cli.miljoe import Miljoe
from afk.fejl import BrugsFejl

TIMER, LAENGST = 8, 24


def tilslut(app: typer.Typer) -> None:
    """Add the commands to the group `afk lager`."""
    kommando(app, "oplaas")(oplaas)
    kommando(app, "laas")(laas)


def oplaas(
    ctx: typer.Context,
    timer: Annotated[int, typer.Option("--timer", metavar="TAL", help=f"Så mange timer, højst {LAENGST}.")] = TIMER,
    saetning_fil: SaetningFil = None,
    lager: Lager = None,
) -> None:
    """Skriv adgangssætningen én gang, og åbn lageret uden den, til timerne er gået, eller du logger af.

    Fx:
    afk lager oplaas  # Lås op i otte timer.
    afk lager oplaas --timer 2  # Kun i to.
    """
    from afk.lager import oplaast
    from afk.lager.laast import noegle_med_saetning
    from afk.lager.noegle import laes_salt
    from afk.lager.noeglefejl import IngenHukommelse
    from afk.lager.veje import veje

    m = miljoe(ctx, lager)
    if not 1 <= timer <= LAENGST:
        raise BrugsFejl(f"--timer {timer} går ikke. Skriv et tal fra 1 til {LAENGST}.")
    v = veje(m.lager_sti)
    if v.noeglefil is not None or (v.noeglering and not v.adgangssaetning):
        vej = "nøglefilen" if v.noeglefil is not None else "systemets nøglering"
        m.sig(f"Lageret er ikke låst: det åbnes med {vej}.")
        return
    if not oplaast.kan_huske():
        raise IngenHukommelse
    noegle = noegle_med_saetning(m.lager_sti, _saetning(m, saetning_fil))
    oplaast.gem(laes_salt(m.lager_sti), noegle, timer)
    til = datetime.now() + timedelta(hours=timer)
    m.sig(f"Lageret er låst op til kl. {til:%H.%M}, eller til du logger af. Lås det igen med: afk lager laas")


def laas(ctx: typer.Context, lager: Lager = None) -> None:
    """Glem de nøgler, der er låst op, til alle lagre.

    Fx:
    afk lager laas  # Lås igen, når du går hjem.
    afk lager laas --lager /media/usb/lager.db  # Når lageret ligger et andet sted.
    """
    from afk.lager import oplaast
    from afk.lager.veje import veje

    m = miljoe(ctx, lager)
    antal = oplaast.glem()
    m.sig("Lageret er låst." if antal else "Intet lager var låst op.")
    if m.lager_sti.exists() and veje(m.lager_sti).noeglefil is not None:
        m.sig("Lageret kan stadig åbnes med nøglefilen. Fjern den med: afk lager noegle --kun-adgangssaetning")


def _saetning(m: Miljoe, fil: str | None) -> str:
    if fil is None and (kendt := til_oplaasning(m, 0)) is not None:
        return kendt
    return adgangssaetning(m, fil)
