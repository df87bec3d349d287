"""What is held about a person, gathered: what `dokument.py` and `som_json.py` tell."""

from datetime import date
from typing import TYPE_CHECKING, NamedTuple

from afk.fakta.sag import Sag
from afk.indsigt.skemaer import Besvaret
from afk.regler.base import Frist
from afk.tjek.base import Fund

if TYPE_CHECKING:
    from afk.lager.historik import Haendelse, Linje


class Alt(NamedTuple):
    """All of it. Nothing is left out here but, unless `vis_cpr`, the last four characters of the CPR number."""

    sag: Sag
    """With no facts when only the history knows the person."""
    d: date
    """The day that deadlines and findings are worked out for."""
    skemaer: tuple[Besvaret, ...]
    frister: tuple[Frist, ...]
    fund: tuple[Fund, ...]
    haendelser: "tuple[tuple[Haendelse, tuple[Linje, ...]], ...]"
    """What was changed, and who looked, newest first."""
    vis_cpr: bool
