"""`afk aftale`: the agreements of a case: register, list, mark as done, mark as written into Min Plan."""

from collections.abc import Sequence
from typing import Annotated

import typer

from afk.cli.faelles import Dato, Format, Lager, SagArg, SomJson, hent_sager, kommando, miljoe
from afk.cli.miljoe import Miljoe
from afk.cli.opgaver import Den, Nummereret, dagen, har_del, kvitter, laes_valgt_dato, opgave_app, ret, vaelg
from afk.fakta.aftale import TYPE, Aftale
from afk.fakta.sag import Sag
from afk.fejl import AfkFejl, BrugsFejl
from afk.vis import aftale as vis
from afk.vis.format import skriv
from afk.vis.rens import ren

app = opgave_app(TYPE, '--aftale "Ring til egen læge" --dato 2-11-2026')


def nummereret(sag: Sag) -> list[tuple[int, Aftale]]:
    """Every agreement with its number: by the day it was made, then as they were registered.

    The done ones are counted too, so that no number changes when another is marked as done.
    """
    return list(enumerate(sorted(sag.af(Aftale), key=lambda a: a.dato), 1))


@kommando(app, "liste")
def liste(
    ctx: typer.Context,
    sag: SagArg,
    form: Format = None,
    som_json: SomJson = False,
    dato: Dato = None,
    lager: Lager = None,
) -> None:
    """Vis sagens aftaler med numre, også de udførte.

    Fx:
    afk aftale liste A12  # Med de numre, udfoert bruger.
    afk aftale liste A12 --format csv  # Til et regneark.
    """
    m = miljoe(ctx, lager, dato)
    valgt = m.form(form, som_json)
    s = hent_sager(m, [sag])[0]
    raekker = [vis.raekke(s.borger.sag, nr, a) for nr, a in nummereret(s)]
    skriv(m.ud, valgt, raekker, vis.LINJE, lambda: vis.tabel(m.console, raekker), vis.CSV)
    if valgt == "tabel":
        m.sig(f"\n{_antal(raekker)} i sag {ren(s.borger.sag)}. Meld en udført: afk aftale udfoert SAG --nr NUMMER")


@kommando(app, "udfoert")
def udfoert(
    ctx: typer.Context,
    sag: SagArg,
    aftale: Annotated[
        str | None, typer.Option("--aftale", metavar="TEKST", help="Aftalens tekst eller en del af den.")
    ] = None,
    nr: Annotated[
        int | None, typer.Option("--nr", metavar="NUMMER", help="Aftalens nummer i afk aftale liste SAG.")
    ] = None,
    den: Den = None,
    dato: Dato = None,
    lager: Lager = None,
) -> None:
    """Skriv, at en aftale er udført (--den, ellers i dag).

    Fx:
    afk aftale udfoert A12 --nr 1  # Nummeret fra listen.
    afk aftale udfoert A12 --aftale læge --den "i går"  # Et ord i teksten; det skete i går.
    """
    m = miljoe(ctx, lager, dato)
    dag = dagen(m, den)
    alle = nummereret(hent_sager(m, [sag])[0])
    valgt = _valgt(m, sag, alle, aftale, nr)
    ret(m, "aftale udfoert", TYPE, sag, [valgt], {"status": "udfoert", "udfoert": dag})
    kvitter(m, TYPE, sag, valgt._replace(status="udfoert", udfoert=dag))


def _valgt(m: Miljoe, sag: str, alle: Nummereret, aftale: str | None, nr: int | None) -> Aftale:
    passer = [(n, a) for n, a in alle if a.udfoert is None and not a.opgivet and har_del(a.aftale, aftale)]
    if nr is None:
        valgt: Aftale = vaelg(m, TYPE, sag, passer, "--nr eller --aftale")
        return valgt
    efter_nr = dict(alle)
    if nr not in efter_nr:
        raise AfkFejl(f"Sagen {ren(sag)} har ingen aftale {nr}. Se numrene: afk aftale liste {ren(sag)}")
    if nr not in dict(passer):
        a = efter_nr[nr]
        if a.udfoert is not None:
            raise AfkFejl(f"Aftale {nr} er allerede udført {a.udfoert:%d-%m-%Y}. Ret dagen med: afk aftale tilfoej")
        if a.opgivet:
            raise AfkFejl(f"Aftale {nr} er opgivet. Tag den op igen med: afk aftale tilfoej … --status i_gang")
        raise BrugsFejl("--nr og --aftale peger på hver sin aftale. Brug kun den ene.")
    return dict(passer)[nr]  # type: ignore[no-any-return]


@kommando(app, "minplan")
def minplan(
    ctx: typer.Context,
    sag: SagArg,
    moede: Annotated[
        str | None, typer.Option("--moede", metavar="DATO", help="Mødet, aftalerne er fra, når der er flere.")
    ] = None,
    den: Den = None,
    dato: Dato = None,
    lager: Lager = None,
) -> None:
    """Skriv, at alle aftaler fra et møde står i Min Plan (--den, ellers i dag).

    Fx:
    afk aftale minplan A12  # Det seneste møde, i dag.
    afk aftale minplan A12 --moede 2-11-2026 --den "i går"  # Ét møde, i går.
    """
    m = miljoe(ctx, lager, dato)
    dag, moededag = dagen(m, den), laes_valgt_dato(m, moede, "--moede")
    alle = hent_sager(m, [sag])[0].af(Aftale)
    if moededag is not None and not any(a.dato == moededag for a in alle):
        raise AfkFejl(f"Sagen {ren(sag)} har ingen aftaler fra {moededag:%d-%m-%Y}. Se: afk aftale liste {ren(sag)}")
    mangler = [a for a in alle if a.i_min_plan is None and not a.opgivet and moededag in (None, a.dato)]
    if not mangler:
        m.sig(f"Ingen aftaler i sag {ren(sag)} mangler at blive skrevet i Min Plan. Intet er ændret.")
        return
    dage = sorted({a.dato for a in mangler})
    if len(dage) > 1:
        vist = ", ".join(f"{d:%d-%m-%Y}" for d in dage)
        raise BrugsFejl(f"Flere møder har aftaler, der mangler i Min Plan: {vist}. Sig, hvilket det er, med --moede.")
    ret(m, "aftale minplan", TYPE, sag, mangler, {"i_min_plan": dag})
    m.sig(f"Gemt i sag {ren(sag)}: {_antal(mangler)} fra mødet {dage[0]:%d-%m-%Y} står i Min Plan {dag:%d-%m-%Y}.")
    m.sig(f"Fristerne nu: afk frist {ren(sag)}")


def _antal(aftaler: Sequence[object]) -> str:
    return "1 aftale" if len(aftaler) == 1 else f"{len(aftaler)} aftaler"
