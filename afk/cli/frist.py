"""`afk frist`: which deadlines are broken, which come next, why, and what to do."""

from typing import Annotated

import typer

from afk.cli.faelles import Dato, Format, Lager, SomJson, kommando, miljoe, ny_app
from afk.cli.frist_oenske import ANTAL, Oenske

app = ny_app("")


@kommando(app, "frist")
def frist(
    ctx: typer.Context,
    sag: Annotated[list[str] | None, typer.Argument(metavar="[SAG…]", help="Kun disse sager.")] = None,
    overdue: Annotated[bool, typer.Option("--overdue", "--overskredet", help="Kun de overskredne.")] = False,
    inden: Annotated[
        int | None,
        typer.Option("--inden", metavar="DAGE", min=0, max=36500, help="Inden så mange dage, og de overskredne."),
    ] = None,
    til: Annotated[str | None, typer.Option("--til", metavar="DATO", help="Senest den dag, og de overskredne.")] = None,
    regel: Annotated[list[str] | None, typer.Option("--regel", metavar="REGEL", help="Kun denne regel.")] = None,
    art: Annotated[
        str | None, typer.Option("--art", metavar="ART", help="lovpligtig, vejledende eller aftalt.")
    ] = None,
    alle: Annotated[bool, typer.Option("--alle", help="Også de opfyldte og bortfaldne.")] = False,
    forklar: Annotated[bool, typer.Option("--forklar", help="Begrundelse og kilder under hver frist.")] = False,
    antal: Annotated[
        int, typer.Option("--antal", metavar="TAL", min=0, help="Højst så mange på skærmen; 0 er alle.")
    ] = ANTAL,
    exit_code: Annotated[bool, typer.Option("--exit-code", help="Slut med 10, når noget er overskredet.")] = False,
    form: Format = None,
    som_json: SomJson = False,
    dato: Dato = None,
    lager: Lager = None,
) -> int:
    """Vis frister: de overskredne øverst, så de næste, og dem i bero til sidst.

    Fx:
    afk frist --overdue  # Kun de overskredne.
    afk frist --inden 14  # De overskredne, og dem inden 14 dage.
    afk frist A12 --forklar  # Hvorfor, med kilder.
    """
    from afk.cli.frist_svar import svar

    oenske = Oenske(
        tuple(sag or ()), overdue, inden, til, tuple(regel or ()), art, alle, forklar, antal, exit_code, form, som_json
    )
    return svar(miljoe(ctx, lager, dato), oenske)
