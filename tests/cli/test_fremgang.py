"""The line about long work: only where somebody looks, only when it takes long, and gone afterwards."""

from types import SimpleNamespace
from typing import Any

import pytest

from afk.cli import fremgang
from tests.cli.hjaelp import Program, Stroem


def vist(monkeypatch: pytest.MonkeyPatch, terminal: bool, tider: list[float], naaet: list[tuple[int, int]]) -> str:
    err, ur = Stroem(terminal=terminal), iter(tider)
    monkeypatch.setattr(fremgang, "time", SimpleNamespace(monotonic=lambda: next(ur)))
    m: Any = SimpleNamespace(err=err)
    with fremgang.fremgang(m, "Regner frister") as meld:
        for n, i_alt in naaet:
            meld(n, i_alt)
    return err.tekst


def test_after_a_second_it_says_how_far_it_is_and_is_cleared(monkeypatch: pytest.MonkeyPatch) -> None:
    tekst = vist(monkeypatch, True, [0.0, 0.5, 1.5, 2.0], [(10, 100), (20, 100), (90, 100), (100, 100)])
    linje = "Regner frister: 20 af 100 borgere"
    assert tekst == f"\r{linje}\rRegner frister: 90 af 100 borgere\r{' ' * len(linje)}\r"


def test_it_is_cleared_when_the_work_is_broken_off(monkeypatch: pytest.MonkeyPatch) -> None:
    tekst = vist(monkeypatch, True, [0.0, 1.5], [(20, 100)])
    assert tekst.endswith("\r" + " " * len("Regner frister: 20 af 100 borgere") + "\r")


def test_short_work_and_an_unwatched_run_say_nothing(monkeypatch: pytest.MonkeyPatch) -> None:
    assert vist(monkeypatch, True, [0.0, 0.9, 0.95], [(10, 100), (20, 100)]) == ""
    assert vist(monkeypatch, False, [0.0, 5.0], [(10, 100)]) == ""


def test_a_first_morning_shows_it_and_then_the_deadlines(lager: Program, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(fremgang, "_FOERST_EFTER", -1.0)
    monkeypatch.setattr("afk.regnet.ajour.AD_GANGEN", 3)
    svar = lager.ok("frist", "--overdue", kan_spoerge=True)
    assert svar.fejl.startswith("\rRegner frister: 3 af ")
    assert svar.fejl.rstrip(" \r").count("Regner") >= 2
    assert svar.linjer[0][3] == "A2"
