"""Nothing that comes in is a crash, and what is refused changes nothing (more: tests/maaling/fuzz.py)."""

import random

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from tests.cli.hjaelp import Program
from tests.oevelser import fuzz
from tests.oevelser.fuzz import Forsoeg

LANGT, DYBT = b"9" * 5000, b"[" * 3000
VISITER, SKEMA, FRIST = ("visiter", "A1", "--svar", "f"), ("skema", "tjek", "f"), ("frist",)
IMPORT = ("import", "b.csv", "--proev")
FUNDNE = [
    ("f", b"a = " + LANGT, VISITER, 3, "tal er alt for langt"),
    ("f", b"a = " + DYBT, VISITER, 3, "TOML (listerne ligger for dybt i hinanden)"),
    ("f", b'{"a": ' + LANGT + b"}", VISITER, 3, "tal er alt for langt"),
    ("f", b'{"a": ' + DYBT, VISITER, 3, "JSON (listerne ligger for dybt i hinanden)"),
    ("f", b"a = " + LANGT, SKEMA, 1, "linje 1"),
    ("f", b"a = " + DYBT, SKEMA, 1, "linje 1"),
    ("konfig/afk.toml", b"a = " + LANGT, FRIST, 1, "som TOML"),
    ("konfig/afk.toml", b"a = " + DYBT, FRIST, 1, "som TOML"),
    ("konfig/kolonner.json", b'{"kolonner": ' + DYBT, IMPORT, 1, "kolonnekort"),
    ("konfig/kolonner.json", b'{"kolonner": {"x": {}}, "ignorer": []}', IMPORT, 1, "kolonnekort"),
    ("konfig/kolonner.json", b'{"kolonner": {}, "ignorer": [3]}', IMPORT, 1, "kolonnekort"),
]
"""Input that was once a crash: (file, what is in it, command, exit code, words of the answer)."""


@pytest.fixture(scope="module")
def program(tmp_path_factory: pytest.TempPathFactory) -> Program:
    """A caseload, which the inputs are for."""
    return fuzz.byg(tmp_path_factory.mktemp("fuzz"))


@pytest.mark.parametrize("slags", fuzz.SLAGS)
@settings(max_examples=12, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(froe=st.integers(0, 2**32))
def test_no_input_is_a_crash_or_half_a_write(program: Program, slags: str, froe: int) -> None:
    fuzz.koer(program, fuzz.SLAGS[slags](random.Random(froe)))


@pytest.mark.parametrize(("fil", "data", "args", "kode", "ord_"), FUNDNE)
def test_what_was_once_a_crash_is_a_sentence(
    program: Program, fil: str, data: bytes, args: tuple[str, ...], kode: int, ord_: str
) -> None:
    svar = fuzz.koer(program, Forsoeg({fil: data, "b.csv": b"sag;farve\nA1;x\n"}, args))
    assert svar.kode == kode
    assert ord_ in svar.fejl


@pytest.mark.parametrize("slags", fuzz.SLAGS)
def test_the_inputs_reach_both_the_refused_and_the_accepted(program: Program, slags: str) -> None:
    koder: set[bool] = set()
    for n in range(60):
        koder.add(fuzz.koer(program, fuzz.SLAGS[slags](random.Random(f"{slags}-{n}"))).kode == 0)
        if len(koder) == 2:
            return
    raise AssertionError(koder)


def test_the_drill_itself_finds_a_crash(program: Program, monkeypatch: pytest.MonkeyPatch) -> None:
    def sprin(*_: object) -> None:
        raise ZeroDivisionError

    monkeypatch.setattr("afk.vis.frist.linjer", sprin)
    with pytest.raises(AssertionError):
        fuzz.koer(program, Forsoeg({}, ("frist",)))
