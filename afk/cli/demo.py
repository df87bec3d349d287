"""`afk demo`: an invented caseload in a store of its own, and the morning it gives."""

import os
import shutil
import sys
from datetime import timedelta
from pathlib import Path
from typing import Annotated

import typer

from afk.cli.faelles import Dato, kommando, miljoe, ny_app
from afk.cli.frist_svar import skaerm
from afk.cli.miljoe import Miljoe
from afk.dato import dansk_lang
from afk.fakta.base import typer as faktatyper
from afk.fakta.sag import Sag
from afk.fejl import AfkFejl, os_fejl
from afk.regler import frister, regler
from afk.vis import frist as vis

app = ny_app("")
FORKLARET, REGEL = "D03", "indsatsgaranti"
INDEN = 31


@kommando(app, "demo")
def demo(
    ctx: typer.Context,
    slet: Annotated[bool, typer.Option("--slet", help="Fjern demoens lager igen.")] = False,
    dato: Dato = None,
) -> None:
    """Prøv afk på opdigtede borgere. Demoen har sit eget lager og rører aldrig dit eget.

    Fx:
    afk demo  # Lav demoen, og se dens frister.
    afk demo --slet  # Fjern den igen.
    """
    m = miljoe(ctx, None, dato)
    mappe = demo_mappe()
    _fjern(mappe)
    if slet:
        m.sig(f"Demoens lager i {mappe} er fjernet.")
        return
    sti = mappe / "lager.db"
    sager = _byg(m, sti)
    d = m.i_dag
    alle = vis.i_orden([vis.post(s, f) for s in sager for f in frister(s, d) if f.status in ("overskredet", "aaben")])
    naer = [p for p in alle if p.frist.frist is not None and p.frist.frist <= d + timedelta(days=INDEN)]
    forklaret = [p for p in alle if p.sag == FORKLARET and p.frist.regel == REGEL]
    c, titler = m.console, {r.navn: r.titel for r in regler()}
    c.print(f"{len(sager)} opdigtede borgere, {dansk_lang(d)}\n", style="bold")
    c.print(f"$ afk frist --inden {INDEN}\n", style="dim")
    skaerm(m, naer, d, titler, antal=0, forklar=False, tip=False)
    c.print(f"\n$ afk frist {FORKLARET} --regel {REGEL} --forklar\n", style="dim")
    skaerm(m, forklaret, d, titler, antal=0, forklar=True)
    _naeste(m, sti)


def demo_mappe() -> Path:
    """The demo's own folder, which is made anew each time."""
    from platformdirs import user_cache_dir

    return Path(os.environ.get("AFK_DEMO") or user_cache_dir("afk", appauthor=False)) / "demo"


def _fjern(mappe: Path) -> None:
    """Remove an earlier demo. Only files that a demo makes are touched."""
    try:
        for fil in mappe.glob("lager.db*"):
            fil.unlink()
        if mappe.is_dir():
            shutil.rmtree(mappe)
    except OSError as e:
        raise AfkFejl(f"Demoens mappe {mappe} kan ikke fjernes: {os_fejl(e)}. Slet den selv, og prøv igen.") from None


def _byg(m: Miljoe, sti: Path) -> list[Sag]:
    from afk.cli.demodata import caseload
    from afk.lager.laes import aabn, sager
    from afk.lager.opret import opret
    from afk.lager.skriv import skriv

    opret(sti, noegle_ved_lager=True)
    borgere, fakta = caseload(m.i_dag)
    with skriv(sti, "demo", m.i_dag) as s:
        ider = dict(zip([b.sag for b in borgere], s.opret_borgere(borgere), strict=True))
        for typ in faktatyper().values():
            if af_typen := [(ider[sag], f) for sag, f in fakta if isinstance(f, typ.klasse)]:
                s.opret(typ, af_typen)
    with aabn(sti) as forb:
        return sager(forb)


def _naeste(m: Miljoe, sti: Path) -> None:
    posix = os.name == "posix"
    saet = f"export AFK_LAGER='{sti}'" if posix else f'$env:AFK_LAGER = "{sti}"'
    aktiver = Path(sys.argv[0]).parent / ("activate" if posix else "Activate.ps1")
    i_stien = shutil.which("afk") is not None or not aktiver.exists()
    m.sig(
        "Prøv selv videre på demoen i dette vindue:\n\n"
        + ("" if i_stien else f"  {'source ' if posix else ''}{aktiver}\n")
        + f"  {saet}\n"
        "  afk frist                       alle frister, også dem i bero\n"
        f"  afk borger vis {FORKLARET}              alt om én sag\n"
        "  afk regler indsatsgaranti       reglen bag\n\n"
        "Dine egne borgere (åbn et nyt vindue, så demoen er glemt):\n\n"
        "  afk import borgere.csv forloeb.csv --proev\n\n"
        "Fjern demoen igen: afk demo --slet"
    )
