"""`afk lager kopi --ryd`: the copies that still hold somebody who has been deleted go, after a new one is made."""

from pathlib import Path
from typing import TYPE_CHECKING

from afk.cli.miljoe import Miljoe
from afk.cli.spoerg import ja_nej, kraev_terminal
from afk.vis.rens import ren

if TYPE_CHECKING:
    from afk.lager.driver import Forbindelse
    from afk.lager.ryd import Gamle

_ANDRE_STEDER = (
    "Kopier, der ligger andre steder, kan afk ikke nå: på en USB-nøgle, på et netdrev, i en sikkerhedskopi af hele "
    "maskinen. Slet dem der, eller kør afk lager kopi MAPPE --ryd for hver mappe med kopier."
)


def find(m: Miljoe, forb: "Forbindelse", mappe: Path, ja: bool) -> "Gamle | None":
    """The copies to remove, shown and asked about; None when somebody said no. What a deletion left is done first."""
    from afk.lager.ryd import gamle_kopier
    from afk.lager.slet import pak_aaben

    pak_aaben(forb, m.lager_sti)
    gamle = gamle_kopier(forb, m.lager_sti, mappe)
    if not gamle.gamle:
        return gamle
    if not ja:
        kraev_terminal(m, "--ja")
        m.sig("Disse kopier er fra før den seneste sletning:")
        m.sig("\n".join(f"  {ren(str(sti))}" for sti in gamle.gamle))
        hvad = "den gamle" if len(gamle.gamle) == 1 else f"de {len(gamle.gamle)} gamle"
        if not ja_nej(m, f"Lav en ny kopi, og slet {hvad}?"):
            m.sig("Intet er ændret.")
            return None
    return gamle


def fjern(m: Miljoe, gamle: "Gamle") -> list[Path]:
    """Remove them, and tell what is left elsewhere; returns those that went."""
    from afk.lager.kopi import fjern as fjern_kopi

    for sti in gamle.gamle:
        fjern_kopi(sti)
    antal = len(gamle.gamle)
    if antal:
        m.sig("Én gammel kopi er slettet." if antal == 1 else f"{antal} gamle kopier er slettet.")
    else:
        m.sig("Ingen kopi er fra før en sletning, så ingen er slettet.")
    if gamle.ukendte:
        m.sig("Disse kan være fra før sletningen, men ingen nøgle her viser, hvis de er. De er ikke slettet:")
        m.sig("\n".join(f"  {ren(str(sti))}" for sti in gamle.ukendte))
    m.sig(_ANDRE_STEDER)
    return gamle.gamle
