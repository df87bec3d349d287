"""What must be so before an entry about a case."""

from typing import Any

import pytest

from tests.cli.hjaelp import Program

TO_FORLOEB = "forloeb start A1 --forloeb afklaringspuljen --fra 2026-09-01"

AFTALE = 'aftale tilfoej A1 --aftale "Ring til lægen" --dato 2026-11-02'

ANDEN = 'aftale tilfoej A1 --aftale "Find et CV" --dato 2026-11-03'

PLANLAGT = "moede tilfoej A1 --type step_up --dato 2026-12-10"


def slettet_imens(program: Program, mp: pytest.MonkeyPatch) -> None:
    """Somebody deletes the agreements while the command looks for the one that is meant."""
    from afk.cli import aftale

    rigtig = aftale.ret

    def ret(*args: object) -> object:
        program.ok("aftale", "slet", "A1", "--ja", AFK_DATO="2026-11-02")
        return rigtig(*args)

    mp.setattr(aftale, "ret", ret)


def afvist(_: Program, mp: pytest.MonkeyPatch) -> None:
    """The borger is another one than a row of an import could mean."""
    from afk.indlaes import aendringer
    from afk.indlaes.fejl import Fejl

    def ingen(samling: Any, personer: Any, fejl: list[Fejl]) -> list[int | None]:
        fejl += [Fejl(*samling.sted(nr), *personer._uens()) for nr in range(len(samling))]
        return [None] * len(samling)

    mp.setattr(aendringer, "_find", ingen)
