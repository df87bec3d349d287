"""What a deletion that was broken off has left to do is done before the next write."""

from typing import TYPE_CHECKING

from afk.cli.miljoe import Miljoe
from afk.fejl import AfkFejl

if TYPE_CHECKING:
    from afk.lager.driver import Forbindelse


def pak_rester(m: Miljoe, forb: "Forbindelse") -> None:
    """Pack the file of the open store, if it waits for that. A write never stops here."""
    from afk.lager.slet import pak_aaben

    try:
        pak_aaben(forb, m.lager_sti)
    except AfkFejl as e:
        m.sig(f"Ændringen gemmes. Bemærk: {e}")
