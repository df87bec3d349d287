"""What holds for every command: the store and the date, exit codes and streams."""

import json
from datetime import date
from typing import Any

import pytest

from afk.cli import miljoe
from tests.cli.hjaelp import CASELOAD, Program, importer


class FastDato(date):
    """A calendar that stands still on 22 November 2026."""

    @classmethod
    def today(cls) -> "FastDato":
        return cls(2026, 11, 22)


# --- the date -----------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    "skrevet",
    ["2026-11-30", "30-11-2026", "30.11.2026", "30/11/2026", "30-11-26", "30. november 2026", "om 8 dage"],
)
def test_the_date_is_read_as_danes_write_it(laes: Program, monkeypatch: pytest.MonkeyPatch, skrevet: str) -> None:
    monkeypatch.setattr(miljoe, "date", FastDato)
    ventet = ["2026-11-30", "0", "aaben"]
    assert laes.ok("frist", "A6", "--dato", skrevet).linjer[0][:3] == ventet
    assert laes.ok("frist", "A6", AFK_DATO=skrevet).linjer[0][:3] == ventet


@pytest.mark.parametrize(
    ("skrevet", "dage"),
    [("i dag", 8), ("i morgen", 7), ("i går", 9), ("om 1 dag", 7), ("om 2 uger", -6), ("om 3 måneder", -84)],
)
def test_a_relative_date_counts_from_today(
    laes: Program, monkeypatch: pytest.MonkeyPatch, skrevet: str, dage: int
) -> None:
    monkeypatch.setattr(miljoe, "date", FastDato)
    # 22 February is 84 days after 30 November: 31 + 31 + 22.
    assert laes.ok("frist", "A6", "--dato", skrevet, AFK_DATO="").linjer[0][1] == str(dage)


def test_without_a_date_it_is_today(laes: Program, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(miljoe, "date", FastDato)
    assert laes.ok("frist", AFK_DATO="").ud == laes.ok("frist", "--dato", "2026-11-22", AFK_DATO="").ud


def test_the_option_wins_over_the_environment(laes: Program) -> None:
    assert laes.ok("frist", "A6", "--dato", "2026-11-29", AFK_DATO="2020-01-01").linjer[0][1] == "1"


@pytest.mark.parametrize("skrevet", ["22-11-70", "11/22/2026", "31-02-2026", "snart", "2026", "20261122", "22-11"])
def test_an_unclear_date_is_wrong_use_and_says_how_to_write_it(laes: Program, skrevet: str) -> None:
    for svar in (laes("frist", "--dato", skrevet), laes("frist", AFK_DATO=skrevet), laes("frist", "--til", skrevet)):
        assert (svar.kode, svar.ud) == (2, "")
        assert "Skriv" in svar.fejl


@pytest.mark.parametrize(
    "kommando", ["frist", "borger liste", "borger vis A1", "eksport --type forloeb", "lager status"]
)
def test_every_command_that_reads_the_store_takes_a_date(laes: Program, kommando: str) -> None:
    assert laes.ok(*kommando.split(), "--dato", "2026-11-22").ud


# --- the store ----------------------------------------------------------------------------------------------


def test_the_store_is_named_before_the_command_after_it_or_in_the_environment(afk: Program) -> None:
    andet = afk.mappe / "andet lager æøå.db"
    afk.ok("borger", "opret", "--sag", "X1", "--lager", andet)
    for args in (("--lager", andet, "borger", "liste"), ("borger", "liste", "--lager", andet)):
        assert afk.ok(*args).linjer[0][0] == "X1"
    assert afk.ok("borger", "liste", AFK_LAGER=str(andet)).linjer[0][0] == "X1"
    assert afk.ok("--lager", afk.lager, "borger", "liste", "--lager", andet).linjer[0][0] == "X1"
    assert not afk.lager.exists()


@pytest.mark.parametrize("kommando", ["frist", "borger liste", "borger vis A1", "eksport --type forloeb",
                                      "lager status", "borger ret A1 --navn B", "forloeb slut A1"])  # fmt: skip
def test_without_a_store_no_command_that_needs_one_makes_it(afk: Program, kommando: str) -> None:
    svar = afk(*kommando.split())
    assert (svar.kode, svar.ud) == (1, "")
    assert "afk import FIL" in svar.fejl
    assert not afk.lager.exists()


# --- exit codes ---------------------------------------------------------------------------------------------


def test_an_unknown_sag_is_an_expected_error_that_suggests(laes: Program) -> None:
    svar = laes("frist", "A11")
    assert (svar.kode, svar.ud) == (1, "")
    assert 'Sagen "A11" findes ikke. Mente du A1?' in svar.fejl
    assert "afk borger liste" in svar.fejl


def test_what_looks_like_a_cpr_number_is_not_repeated(laes: Program) -> None:
    for tekst in ("010270-1234", "0102701234", "010270 1234"):
        svar = laes("frist", tekst)
        assert svar.kode == 1
        assert "1234" not in svar.alt


@pytest.mark.parametrize(
    ("args", "naevnt"),
    [
        ("frist --regel findesikke", "indsatsgaranti"),
        ("frist --art haard", "lovpligtig"),
        ("frist --format xml", "linjer"),
        ("frist --inden 14 --til 2026-12-01", "--til"),
        ("frist --inden", "--inden"),
        ("frist --inden=x", "skriv et helt tal"),
        ("frist --inden=-1", "--inden"),
        ("frist --findesikke", "--findesikke"),
        ("findesikke", "frist"),
        ("regler findesikke", "indsatsgaranti"),
        ("import", "FIL"),
        ("import --type ukendt /dev/null", "borgere"),
        ("eksport --type ukendt", "borgere"),
        ("eksport", "MAPPE"),
        ("borger vis", "SAG"),
        ("borger ret A1", "--navn"),
        ("borger findesikke", "opret"),
    ],
)
def test_wrong_use_is_2_and_says_what_is_right_in_danish(laes: Program, args: str, naevnt: str) -> None:
    svar = laes(*args.split())
    assert (svar.kode, svar.ud) == (2, "")
    assert naevnt in svar.fejl
    assert not [ord_ for ord_ in ("is not", "invalid", "Error", "Usage", "Missing", "No such") if ord_ in svar.fejl]


@pytest.mark.parametrize("fra", [100, 4096])
def test_a_damaged_store_is_3(lager: Program, fra: int) -> None:
    data = lager.lager.read_bytes()
    lager.lager.write_bytes(data[:fra] + bytes(len(data) - fra))
    svar = lager("frist")
    assert (svar.kode, svar.ud) == (3, "")
    assert "beskadiget" in svar.fejl


def test_a_file_that_is_no_store_is_left_alone(afk: Program) -> None:
    for indhold in (b"", b"sag;navn\nA1;Lone\n", b"SQLite format 3\0" + bytes(5000)):
        afk.lager.parent.mkdir(exist_ok=True)
        afk.lager.write_bytes(indhold)
        for args in (("frist",), ("borger", "opret", "--sag", "B1"), ("lager", "status")):
            svar = afk(*args)
            assert svar.kode in (1, 3)
            assert str(afk.lager) in svar.fejl
        assert afk.lager.read_bytes() == indhold


def test_a_store_from_a_newer_afk_is_3_and_left_alone(lager: Program, monkeypatch: pytest.MonkeyPatch) -> None:
    from afk.lager import driver
    from afk.lager.noegle import find_noegle

    monkeypatch.setenv("AFK_KONFIG", str(lager.konfig))
    forb = driver.forbind(lager.lager, find_noegle(lager.lager))
    forb.execute("PRAGMA user_version = 99")
    forb.close()
    foer = lager.lager.read_bytes()
    for args in (("frist",), ("borger", "opret", "--sag", "B1")):
        svar = lager(*args)
        assert (svar.kode, svar.ud) == (3, "")
        assert "nyere afk" in svar.fejl
    assert lager.lager.read_bytes() == foer


def test_a_store_without_its_key_is_1_and_names_the_way_back(lager: Program) -> None:
    for noegle in (lager.konfig / "noegler").iterdir():
        noegle.unlink()
    svar = lager("frist")
    assert (svar.kode, svar.ud) == (1, "")
    assert "afk lager noegle --genopret" in svar.fejl


# --- streams ------------------------------------------------------------------------------------------------


def test_stdout_holds_only_data_and_stderr_only_words(lager: Program) -> None:
    for kommando in ("frist", "borger liste", "lager status", "regler"):
        assert json.loads(lager.ok(*kommando.split(), "--json", bredde=100).ud)
    for kommando in ("borger opret --sag B1", "forloeb start B1 --forloeb afklaringspuljen --fra 2026-11-01",
                     "forloeb slut B1", "borger luk B1 --slutaarsag job"):  # fmt: skip
        svar = lager.ok(*kommando.split())
        assert svar.ud == ""
        assert svar.fejl.endswith("\n")


def test_the_same_caseload_gives_the_same_bytes_again(afk: Program, laes: Program) -> None:
    importer(afk, dict(reversed(CASELOAD.items())))
    for form in ("linjer", "json", "csv"):
        args: tuple[Any, ...] = ("frist", "--alle", "--format", form)
        assert afk.ok(*args).ud == laes.ok(*args).ud
