"""The copy that is made by itself before the first write of a day."""

from datetime import datetime
from typing import TYPE_CHECKING

from afk.cli.miljoe import Miljoe
from afk.fejl import AfkFejl

if TYPE_CHECKING:
    from afk.lager.driver import Forbindelse


def dagens_kopi(m: Miljoe, forb: "Forbindelse") -> None:
    """Make today's copy if there is none; the day is the real one, whatever --dato says. A write never stops here."""
    from afk.lager import behold

    try:
        behold.dagens_kopi(forb, m.lager_sti, datetime.now())
    except AfkFejl as e:
        m.sig(f"Ændringen gemmes, men dagens sikkerhedskopi mangler. {e}")
