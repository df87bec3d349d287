"""`afk skridt`: the events that start a time limit, registered when they begin and closed when they are over."""

from typing import Annotated

import typer

from afk.cli.erklaeret import laes_felter
from afk.cli.faelles import Dato, Lager, SagArg, hent_sager, kommando, miljoe
from afk.cli.opgaver import Den, dagen, har_del, kvitter, laes_valgt_dato, opgave_app, ret, vaelg
from afk.fakta.skridt import TYPE, Skridt
from afk.vis.rens import ren

app = opgave_app(TYPE, '--skridt aktindsigt --dato "i dag"')


@kommando(app, "afslut")
def afslut(
    ctx: typer.Context,
    sag: SagArg,
    skridt: Annotated[
        str | None,
        typer.Option("--skridt", metavar="SKRIDT", help=f"Hvilket: {', '.join(TYPE.felt('skridt').slags.koder)}."),
    ] = None,
    begyndt: Annotated[
        str | None, typer.Option("--begyndt", metavar="DATO", help="Det, der begyndte denne dag.")
    ] = None,
    om: Annotated[str | None, typer.Option("--om", metavar="TEKST", help="Hvad det handler om, eller en del.")] = None,
    den: Den = None,
    dato: Dato = None,
    lager: Lager = None,
) -> None:
    """Skriv, at et skridt er slut (--den, ellers i dag): klagen kom, der er svaret, underretningen er sendt.

    Fx:
    afk skridt afslut A12 --skridt aktindsigt  # Der er svaret i dag.
    afk skridt afslut A12 --skridt klage --den "i går"  # Klagen kom i går.
    """
    m = miljoe(ctx, lager, dato)
    dag, fra = dagen(m, den), laes_valgt_dato(m, begyndt, "--begyndt")
    kode = laes_felter({"skridt": skridt or ""}, [TYPE.felt("skridt")], m.i_dag).get("skridt")
    alle = sorted(hent_sager(m, [sag])[0].af(Skridt), key=lambda s: (s.dato, s.skridt))
    passer = [
        s
        for s in alle
        if s.afsluttet is None and kode in (None, s.skridt) and fra in (None, s.dato) and har_del(s.om, om)
    ]
    valgt: Skridt = vaelg(m, TYPE, sag, list(enumerate(passer, 1)), "--skridt, --begyndt eller --om")
    ret(m, "skridt afslut", TYPE, sag, [valgt], {"afsluttet": dag})
    kvitter(m, TYPE, sag, valgt._replace(afsluttet=dag))
    if valgt.skridt == "klage":
        m.sig(f"Genvurderingen begynder: afk skridt tilfoej {ren(sag)} --skridt genvurdering --dato {dag}")
