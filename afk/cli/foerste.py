"""The first time a store is made: say where it lies, and show the recovery code once."""

from pathlib import Path

from afk.cli.miljoe import Miljoe

INGEN_KODE = (
    "Der er ingen genoprettelseskode. Går de andre veje ind tabt, er lageret tabt. Lav en: afk lager noegle --ny-kode"
)


def velkommen(m: Miljoe, sti: Path, noegle: bytes) -> None:
    """Called with a store that has just been made. Without a terminal no code is made and none is shown."""
    m.sig(f"\nLageret er oprettet og krypteret: {sti}")
    if m.kan_spoerge:
        vis_ny_kode(m, sti, noegle)
    else:
        m.sig("Lav en genoprettelseskode ved en skærm med: afk lager noegle --ny-kode")


def vis_ny_kode(m: Miljoe, sti: Path, noegle: bytes) -> None:
    """Make a recovery code for the store and show it on the terminal, this once."""
    from afk.lager.genopret import lav_genoprettelseskode

    vis_kode(m, lav_genoprettelseskode(sti, noegle))


def vis_kode(m: Miljoe, kode: str) -> None:
    """Show a recovery code on the terminal, this once."""
    m.sig(
        "\nGenoprettelseskode (den vises kun denne ene gang):\n\n"
        f"    {kode}\n\n"
        "Skriv den ned, og læg den et sikkert sted uden for denne maskine. Den åbner "
        "lageret, hvis nøglefilen går tabt, eller adgangssætningen er glemt. Er koden så også "
        "væk, kan ingen læse lageret, heller ikke du."
    )
