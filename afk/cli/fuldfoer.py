"""`afk fuldfoer`: the completion script of a shell, and the manual page; what is made from the command tree."""

from typing import Annotated

import typer

from afk.cli.faelles import kommando, miljoe, ny_app
from afk.cli.forslag import ukendt
from afk.vis.fuldfoer import SKALLER
from afk.vis.manual import man

app = ny_app("")
_LAVES = {**{skal: (f"completions/{fil}", lav) for skal, (fil, lav) in SKALLER.items()}, "man": ("man/afk.1", man)}
"""What can be asked for -> (the file it is checked in as, what makes it)."""


@kommando(app, "fuldfoer")
def fuldfoer(
    ctx: typer.Context,
    skal: Annotated[str, typer.Argument(metavar="SKAL", help="bash, zsh, fish eller powershell; man er manualen.")],
) -> None:
    """Skriv det, der får TAB til at fuldføre afk's kommandoer og valg i din skal; eller manualen.

    Fx:
    afk fuldfoer bash > ~/.local/share/bash-completion/completions/afk  # bash finder den selv.
    afk fuldfoer powershell >> $PROFILE  # PowerShell, fra næste gang den åbnes.
    afk fuldfoer man > ~/.local/share/man/man1/afk.1  # Derefter virker: man afk
    """
    from afk.cli.kommandotrae import knuder

    if skal not in _LAVES:
        raise ukendt("Skallen", skal, _LAVES)
    miljoe(ctx).ud.write(_LAVES[skal][1](knuder()))


def afledte() -> dict[str, str]:
    """Every checked-in file that is made from the command tree: its path in the project, and its text."""
    from afk.cli.kommandotrae import hjaelpefil, knuder

    alle = knuder()
    return {fil: lav(alle) for fil, lav in _LAVES.values()} | {"afk/cli/hjaelp.txt": hjaelpefil(alle)}
