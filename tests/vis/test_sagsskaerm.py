"""The colours of the screen: they never say anything else than the words."""

from io import StringIO

from rich.console import Console

from afk.overblik import overblik
from afk.regler import STANDARD
from afk.vis.sagsskaerm import skaerm
from tests.regler.hjaelp import moede, sagen, trin2
from tests.vis.tidssager import PR


def test_a_deadline_met_too_late_is_not_green_and_one_met_in_time_is() -> None:
    # Six months from 1 January 2026 are over on 1 July.
    for holdt, ord_, farve in (("2026-07-02", "for sent", ""), ("2026-07-01", "opfyldt", "\x1b[32m")):
        ud = StringIO()
        console = Console(file=ud, width=80, force_terminal=True, color_system="standard", _environ={"TERM": "xterm"})
        skaerm(console, overblik(sagen(trin2("2026-01-01"), moede("genbehandling", holdt)), PR, STANDARD), False)
        linje = next(x for x in ud.getvalue().splitlines() if "Genbehandling, trin 3" in x)
        assert linje.startswith(f"{farve}{ord_}")
