"""`afk fuldfoer`: the completion script of a shell."""

from typing import Annotated

import typer

from afk.cli.faelles import kommando, miljoe, ny_app
from afk.fejl import BrugsFejl
from afk.vis.fuldfoer import SKALLER

app = ny_app("")


@kommando(app, "fuldfoer")
def fuldfoer(
    ctx: typer.Context,
    skal: Annotated[str, typer.Argument(metavar="SKAL", help="bash, zsh, fish eller powershell.")],
) -> None:
    """Skriv det, der får TAB til at fuldføre afk's kommandoer og valg i din skal.

    bash: afk fuldfoer bash > ~/.local/share/bash-completion/completions/afk

    Fx: afk fuldfoer bash · afk fuldfoer powershell >> $PROFILE
    """
    from afk.cli.kommandotrae import knuder

    if skal not in SKALLER:
        raise BrugsFejl(f"Skallen {skal} kendes ikke. Vælg en af: {', '.join(SKALLER)}.")
    miljoe(ctx).ud.write(SKALLER[skal][1](knuder()))
