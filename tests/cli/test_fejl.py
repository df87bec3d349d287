"""What should not happen: one sentence without data, a traceback only for those who ask, and silence in a pipe."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

from tests.cli.hjaelp import PROJEKT, Program


def sprin(*_: object, **__: object) -> None:
    raise ZeroDivisionError("Lone Jensen 010270-1234")


def test_an_unexpected_error_is_one_sentence_without_data(laes: Program, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("afk.vis.frist.linjer", sprin)
    svar = laes("frist")
    assert (svar.kode, svar.ud) == (1, "")
    assert svar.fejl.startswith("Uventet fejl (ZeroDivisionError ved cli/frist_svar.py:")
    assert "AFK_DEBUG=1" in svar.fejl
    assert svar.fejl.count("\n") == 1
    assert "Lone" not in svar.fejl
    assert "1234" not in svar.fejl


def test_the_traceback_comes_only_when_asked_for(laes: Program, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("afk.vis.frist.linjer", sprin)
    for vaerdi in ("", "0", "ja"):
        assert "Traceback" not in laes("frist", AFK_DEBUG=vaerdi).fejl
    with pytest.raises(ZeroDivisionError):
        laes("frist", AFK_DEBUG="1")


def test_an_error_in_the_middle_of_a_write_undoes_all_of_it(lager: Program, monkeypatch: pytest.MonkeyPatch) -> None:
    foer = lager.historik()
    filer = [lager.fil("b.csv", "sag\nB1\n"), lager.fil("f.csv", "sag;forloeb;fra\nB1;kontanthjaelp;01-01-2026\n")]
    monkeypatch.setattr("afk.lager.skriv.Skriver.opret_kolonnevis", sprin)
    assert lager("import", *filer).kode == 1
    assert lager.historik() == foer
    monkeypatch.undo()
    assert lager.ok("import", *filer, "--json").json["filer"][0]["nye"] == 1


def test_an_interruption_is_130_and_said(laes: Program, monkeypatch: pytest.MonkeyPatch) -> None:
    def afbryd(*_: object, **__: object) -> None:
        raise KeyboardInterrupt

    monkeypatch.setattr("afk.vis.frist.linjer", afbryd)
    svar = laes("frist")
    assert (svar.kode, svar.ud) == (130, "")
    assert "Afbrudt" in svar.fejl
    assert "Traceback" not in svar.fejl


@pytest.mark.skipif(os.name != "posix", reason="/dev/full findes kun på Linux")
def test_a_full_disk_behind_stdout_is_no_traceback(laes: Program) -> None:
    with Path("/dev/full").open("wb") as fuld:
        svar = subprocess.run(
            [sys.executable, "-m", "afk", "frist"], stdout=fuld, stderr=subprocess.PIPE, timeout=60, check=False,
            env=laes.miljoe({"PYTHONPATH": str(PROJEKT)}),
        )  # fmt: skip
    assert svar.returncode == 1
    assert b"Traceback" not in svar.stderr
    assert b"Exception ignored" not in svar.stderr
    assert svar.stderr


@pytest.mark.skipif(os.name != "posix", reason="et brudt rør ser anderledes ud på Windows")
@pytest.mark.parametrize("args", [("frist", "--alle", "--json"), ("regler", "--json"), ("--help",)])
def test_a_reader_that_has_gone_is_silence(laes: Program, args: tuple[str, ...]) -> None:
    laeser, skriver = os.pipe()
    os.close(laeser)
    try:
        svar = subprocess.run(
            [sys.executable, "-m", "afk", *args], stdout=skriver, stderr=subprocess.PIPE, timeout=60, check=False,
            env=laes.miljoe({"PYTHONPATH": str(PROJEKT)}),
        )  # fmt: skip
    finally:
        os.close(skriver)
    assert svar.stderr == b""
    assert svar.returncode == 0


def test_the_settings_file_is_checked_and_named(lager: Program) -> None:
    for indhold in ("[jobsamtaler\n", "[ukendt]\na = 1\n", "[jobsamtaler]\nantal = 0\n", "[jobsamtaler]\nx = 1\n"):
        (lager.konfig / "afk.toml").write_text(indhold, encoding="utf-8")
        svar = lager("frist")
        assert (svar.kode, svar.ud) == (1, "")
        assert "afk.toml" in svar.fejl
    (lager.konfig / "afk.toml").write_text("[jobsamtaler]\nantal = 4\n", encoding="utf-8")
    assert lager("frist").kode == 0


def test_odd_bytes_in_an_argument_are_no_crash(lager: Program) -> None:
    svar = lager("borger", "ret", "A1", "--navn", "Lone \udcff")
    assert "Uventet fejl" not in svar.fejl
    assert svar.kode in (0, 2)


@pytest.mark.parametrize("tal", ["9" * 400, "٣", "1e3", "0x10", " "])
def test_odd_numbers_are_wrong_use_and_no_crash(laes: Program, tal: str) -> None:
    svar = laes("frist", "--inden", tal)
    assert svar.kode in (0, 2)
    assert "Uventet fejl" not in svar.fejl


@pytest.mark.parametrize("dato", ["1900-01-01", "2199-12-31"])
def test_the_first_and_last_day_there_is_are_no_crash(laes: Program, dato: str) -> None:
    for args in ((), ("--inden", "36500"), ("--til", "2199-12-31"), ("--alle", "--json"), ("--til", "om 9999 år")):
        svar = laes("frist", *args, "--dato", dato)
        assert svar.kode in (0, 2)
        assert "Uventet fejl" not in svar.fejl
    assert laes.ok("borger", "vis", "A1", "--dato", dato).ud


@pytest.mark.parametrize(
    "args", ["import {m}/b.csv --rapport {m}/væk/r.csv", "eksport {m}/b.csv", "frist --lager {m}/b.csv/l.db",
             "borger opret --sag B1 --lager {m}/b.csv/l.db", "import {m}/b.csv/c.csv", "import {m}/væk.csv",
             "import {m}"],
)  # fmt: skip
def test_what_the_operating_system_says_is_told_in_danish(afk: Program, args: str) -> None:
    afk.fil("b.csv", "sag\nA1\n")
    svar = afk(*(ord_.format(m=afk.mappe) for ord_ in args.split()))
    assert svar.kode == 1
    assert "Uventet" not in svar.fejl
    engelsk = ("No such", "File exists", "Not a directory", "Is a directory", "Permission denied", "Errno")
    assert [ord_ for ord_ in engelsk if ord_ in svar.fejl] == []
