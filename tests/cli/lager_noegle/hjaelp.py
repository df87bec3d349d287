"""What the tests of keys at the command line share."""

import os
from typing import Any

import pytest

from tests.cli.hjaelp import Program, Svar
from tests.cli.test_terminal import Pty

SAETNING = "Fire små grå æsler på Ærø"
posix = pytest.mark.skipif(os.name != "posix", reason="POSIX only")
HURTIG = """
import sys
from afk.lager import adgang
adgang.LOG2_N = 4
from afk.__main__ import koer
sys.exit(koer(sys.argv[1:]))
"""
"""The program, with guesses that cost nothing."""


def skriv_skjult(p: Pty, spoergsmaal: str, svar: str) -> None:
    """Wait for the question, and until the terminal shows nothing of what is typed."""
    p.vent(spoergsmaal)
    assert p.barn.waitnoecho(10)
    p.send(f"{svar}\r")


def veje(afk: Program) -> dict[str, Any]:
    ud: dict[str, Any] = afk.ok("lager", "noegle", "--json").json[0]
    return ud


def uden_noeglefil(afk: Program) -> None:
    for sti in (afk.konfig / "noegler").glob("*.json"):
        sti.unlink()


def er_laast(svar: Svar) -> None:
    assert (svar.kode, svar.ud) == (1, ""), svar
    assert svar.fejl.count("\n") == 1
    assert "er låst" in svar.fejl
    assert "afk lager oplaas" in svar.fejl
