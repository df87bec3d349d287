"""`afk egenfrist`: the caseworker's own deadlines."""

from typing import Annotated

import typer

from afk.cli.faelles import Dato, Lager, SagArg, hent_sager, kommando, miljoe
from afk.cli.opgaver import Den, dagen, har_del, kvitter, laes_valgt_dato, opgave_app, ret, vaelg
from afk.fakta.egen_frist import TYPE, EgenFrist

app = opgave_app(TYPE, '--tekst "Ring til lægen" --frist 4-12-2026')


@kommando(app, "udfoert")
def udfoert(
    ctx: typer.Context,
    sag: SagArg,
    tekst: Annotated[str | None, typer.Option("--tekst", metavar="TEKST", help="Teksten eller en del af den.")] = None,
    frist: Annotated[str | None, typer.Option("--frist", metavar="DATO", help="Den, der har denne frist.")] = None,
    den: Den = None,
    dato: Dato = None,
    lager: Lager = None,
) -> None:
    """Skriv, at en egen frist er udført (--den, ellers i dag).

    Fx:
    afk egenfrist udfoert A12 --tekst læge  # Den, der har ordet i teksten.
    afk egenfrist udfoert A12 --tekst læge --den "i går"  # Det skete i går.
    """
    m = miljoe(ctx, lager, dato)
    dag, paa_dagen = dagen(m, den), laes_valgt_dato(m, frist, "--frist")
    alle = sorted(hent_sager(m, [sag])[0].af(EgenFrist), key=lambda f: f.frist)
    passer = [
        f for f in alle if f.udfoert is None and har_del(f.tekst, tekst) and paa_dagen in (None, f.frist)
    ]  # fmt: skip
    valgt: EgenFrist = vaelg(m, TYPE, sag, list(enumerate(passer, 1)), "--tekst eller --frist")
    ret(m, "egenfrist udfoert", TYPE, sag, [valgt], {"udfoert": dag})
    kvitter(m, TYPE, sag, valgt._replace(udfoert=dag))
