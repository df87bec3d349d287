"""Suggestions and answers of an earlier time in a real terminal of 80 × 24, killed and gone on with."""

import signal
import sys
from collections.abc import Callable
from typing import Any

import pytest

from tests.cli.hjaelp import Program
from tests.cli.samtale_hjaelp import FOER, KODE
from tests.cli.test_samtale_terminal import SLET, faerdige, gemt, skriv
from tests.cli.test_terminal import Pty

HJAELP = "? hjælp · < tilbage · :v ved ikke · :ø ønsker ikke · :i ikke relevant · :s stop"


@pytest.fixture
def start(lager: Program) -> Callable[[str], Any]:
    """Start the form for A1 in a terminal, with suggestions or with earlier answers."""
    if sys.platform == "win32":
        pytest.skip("Windows har ingen pty")
    pytest.importorskip("pexpect")
    pytest.importorskip("pyte")
    return lambda hvordan: Pty(lager, "A1", hvordan, kode=KODE, hoejde=24)


def test_suggestions_are_taken_declined_and_mended(lager: Program, start: Any) -> None:
    p = start("forslag")
    p.vent("Svar: ")
    assert [linje.rstrip() for linje in p.skaerm.display][:7] == [
        "", "Borgeren · 1 af 7", "Hvad skal vi kalde borgeren? (skal besvares)", "  Fornavnet er nok.",
        "  Skriv aldrig CPR-nummer.", "Forslag: Lone (Enter tager det)", HJAELP,
    ]  # fmt: skip
    skriv(p, ":ret")
    p.vent("Ret: .*Lone")
    skriv(p, f"{SLET}a")
    p.vent("Anden linje.*tom linje\\): ")
    skriv(p, "-")
    p.vent("ikke brugt.*tom linje\\): ")
    skriv(p, "", "bolig", "ja")
    p.vent(r"Forslag: tir 01-12-2026 \(Enter tager det\).*Dato: ")
    skriv(p, "", "", "")
    p.vent("Eva.*Enter videre: ")
    assert {"   1  Bo · Bisidder", "   2  Eva"} <= set(p.linjer)
    assert gemt(lager).keys() == {"kaldenavn", "barrierer", "oensker", "dagen"}
    skriv(p, "2", "", "2", "", "")
    p.vent("slutter: ")
    skriv(p, "")
    assert p.slut() == 0
    assert faerdige(lager) == ["2026-11-22"]
    assert gemt(lager) == {
        "kaldenavn": '"Lona"',
        "barrierer": '["bolig"]',
        "oensker": '"ja"',
        "dagen": '"2026-12-01"',
        "deltagere": '[{"navn": "Bo", "rolle": "bisidder"}, {"navn": "Eva", "rolle": "tolk"}]',
    }
    assert "Traceback" not in p.raa


@pytest.mark.parametrize("hvordan", ["ctrl-c", "kill -9", "lukket vindue"])
def test_what_was_carried_forward_is_there_after_and_the_next_section_comes(
    lager: Program, start: Any, hvordan: str
) -> None:
    p = start("foer")
    p.vent("Enter: uændret\\. ")
    assert "   1  Hvad skal vi kalde borgeren?              Åse" in p.linjer
    skriv(p, "1")
    p.vent("Nu: Åse.*Svar: ")
    skriv(p, "Åse Ø.", "1, 3")
    p.vent("Fra sidst: Mødet.*uændret\\. ")
    assert "   5  Hvem skal med?                            · Bo · Tolk · Urdu" in p.linjer
    p.send("2")
    if hvordan == "ctrl-c":
        assert p.afbryd() == 130
    elif hvordan == "kill -9":
        p.barn.kill(signal.SIGKILL)
        p.barn.wait()
    else:
        p.barn.close()
    assert "Traceback" not in p.raa
    borgeren = {
        "kaldenavn": '"Åse Ø."', "oplevelse": '"Det er svært.\\nMen det går."', "barrierer": '["helbred", "oekonomi"]',
    }  # fmt: skip
    assert gemt(lager) == borgeren
    igen = start("foer")
    igen.vent("en kladde med 3 svar.*\\(j/n\\) ")
    skriv(igen, "j")
    igen.vent("Fortsætter ved afsnittet Mødet.*Fra sidst: Mødet.*uændret\\. ")
    skriv(igen, "4", "12", "")
    assert igen.slut() == 0
    assert faerdige(lager) == ["2026-11-22"]
    assert gemt(lager) == {
        **borgeren,
        "oensker": '"ja"',
        "dagen": '"2026-12-06"',
        "timer": "12",
        "deltagere": '[{"navn": "Bo", "rolle": "tolk", "sprog": "Urdu"}]',
    }
    assert gemt(lager).keys() - {"barrierer"} == set(FOER)
