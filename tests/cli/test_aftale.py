"""`afk aftale`: register, list with numbers, mark as done, mark as written into Min Plan."""

import csv
from io import StringIO
from typing import Any

import pytest

from tests.cli.hjaelp import Program

LAEGE = ("--aftale", "Ring til egen læge", "--dato", "2-11-2026", "--frist", "20-11-2026", "--ansvarlig", "Lone")
BOLIG = ("--aftale", "Søg bolig", "--dato", "9-11-2026")
MENTOR = ("--aftale", "Mentor", "--dato", "2-11-2026", "--slags", "indsats", "--frist", "1-12-2026")


@pytest.fixture
def med(lager: Program) -> Program:
    """A1 with three agreements, registered out of order: 1 the doctor, 2 the mentor, 3 the flat."""
    for aftale in (BOLIG, LAEGE, MENTOR):
        lager.ok("aftale", "tilfoej", "A1", *aftale)
    return lager


def aftaler(program: Program, *args: str) -> list[dict[str, Any]]:
    ud: list[dict[str, Any]] = program.ok("aftale", "liste", "A1", "--json", *args).json
    return ud


def tilstand(program: Program) -> list[tuple[str, str | None]]:
    return [(a["status"], a["udfoert"]) for a in aftaler(program)]


# --- tilfoej and slet ---------------------------------------------------------------------------------------


def test_an_agreement_goes_in_with_every_field(lager: Program) -> None:
    svar = lager.ok(
        "aftale", "tilfoej", "A1", *LAEGE, "--opfoelgningsdato", "om 9 dage", "--foelger-op", "Bent", "--status",
        "i gang", "--i-min-plan", "3-11-2026", "--note", "husk sygesikring",
    )  # fmt: skip
    assert svar.fejl.startswith("Gemt i sag A1: ")
    assert aftaler(lager) == [{
        "sag": "A1", "nr": 1, "dato": "2026-11-02", "aftale": "Ring til egen læge", "slags": "aftale",
        "status": "i_gang", "frist": "2026-11-20", "opfoelgningsdato": "2026-12-01", "ansvarlig": "Lone",
        "foelger_op": "Bent", "udfoert": None, "i_min_plan": "2026-11-03", "note": "husk sygesikring",
    }]  # fmt: skip
    assert lager.historik()[-1] == ("aftale tilfoej", "aftaler", "opret")


def test_the_same_text_from_the_same_meeting_is_changed_and_not_doubled(med: Program) -> None:
    med.ok("aftale", "tilfoej", "A1", *LAEGE[:4], "--frist", "24-11-2026")
    assert [a["frist"] for a in aftaler(med)] == ["2026-11-24", "2026-12-01", None]
    assert med.historik()[-1] == ("aftale tilfoej", "aftaler", "ret")


def test_an_agreement_registered_as_done_gets_the_day(lager: Program) -> None:
    lager.ok("aftale", "tilfoej", "A1", *LAEGE, "--status", "udfoert")
    lager.ok("aftale", "tilfoej", "A1", *BOLIG, "--udfoert", "20-11-2026")
    assert tilstand(lager) == [("udfoert", "2026-11-22"), ("udfoert", "2026-11-20")]


def test_an_agreement_that_was_a_mistake_is_removed(med: Program) -> None:
    med.ok("aftale", "slet", "A1", "--aftale", "Søg bolig", "--ja")
    assert [a["aftale"] for a in aftaler(med)] == ["Ring til egen læge", "Mentor"]
    assert med("aftale", "slet", "A1", "--aftale", "Søg bolig", "--ja").kode == 1


# --- liste --------------------------------------------------------------------------------------------------


def test_the_list_is_numbered_by_the_day_of_the_meeting(med: Program) -> None:
    assert [(a["nr"], a["aftale"]) for a in aftaler(med)] == [
        (1, "Ring til egen læge"),
        (2, "Mentor"),
        (3, "Søg bolig"),
    ]
    med.ok("aftale", "udfoert", "A1", "--nr", "1")
    assert [(a["nr"], a["status"]) for a in aftaler(med)] == [(1, "udfoert"), (2, "aftalt"), (3, "aftalt")]


def test_lines_and_csv_say_the_same_rows(med: Program) -> None:
    med.ok("aftale", "tilfoej", "A1", "--aftale", "=1+1\tto\nlinjer", "--dato", "10-11-2026")
    linjer = med.ok("aftale", "liste", "A1").linjer
    assert linjer[0] == ["1", "2026-11-02", "2026-11-20", "", "aftalt", "Lone", "Ring til egen læge"]
    assert {len(linje) for linje in linjer} == {7}
    ud = med.ok("aftale", "liste", "A1", "--format", "csv").ud
    raekker = list(csv.DictReader(StringIO(ud), delimiter=";"))
    assert [r["nr"] for r in raekker] == ["1", "2", "3", "4"]
    assert raekker[1]["slags"] == "indsats" and raekker[3]["aftale"].startswith("'=1+1")


@pytest.mark.parametrize("bredde", [80, 120])
def test_the_table_shows_what_is_agreed_and_how_far_it_is(med: Program, bredde: int) -> None:
    med.ok("aftale", "udfoert", "A1", "--nr", "1", "--den", "20-11-2026")
    svar = med.ok("aftale", "liste", "A1", bredde=bredde, TERM="dumb")
    linjer = svar.ud.splitlines()
    assert max(map(len, linjer)) <= bredde
    assert [linje.split()[0] for linje in linjer] == ["Nr", "1", "2", "3"]
    assert "fre 20-11-2026" in linjer[1] and "udført 20-11-26" in linjer[1]
    assert "tir 01-12-2026" in linjer[2] and "aftalt" in linjer[2]
    assert "3 aftaler i sag A1." in svar.fejl


def test_a_case_without_agreements_lists_nothing(lager: Program) -> None:
    assert lager.ok("aftale", "liste", "A1").ud == ""
    assert aftaler(lager) == []


# --- udfoert ------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("valg", "nr"),
    [(["--nr", "2"], 2), (["--aftale", "LÆGE"], 1), (["--aftale", " bolig "], 3), (["--aftale", "Mentor"], 2),
     (["--aftale", "bolig", "--nr", "3"], 3)],
)  # fmt: skip
def test_one_is_marked_as_done_by_number_or_by_part_of_its_text(med: Program, valg: list[str], nr: int) -> None:
    svar = med.ok("aftale", "udfoert", "A1", *valg)
    assert (svar.ud, svar.fejl.splitlines()[-1]) == ("", "Fristerne nu: afk frist A1")
    assert [n for n, (status, _) in enumerate(tilstand(med), 1) if status == "udfoert"] == [nr]
    assert tilstand(med)[nr - 1] == ("udfoert", "2026-11-22")
    assert med.historik()[-1] == ("aftale udfoert", "aftaler", "ret")


def test_the_day_can_be_said_and_moves_the_deadline(med: Program) -> None:
    med.ok("aftale", "udfoert", "A1", "--nr", "1", "--den", "i går")
    raekker = med.ok("frist", "A1", "--regel", "aftale", "--alle", "--json").json
    assert [(r["status"], r["opfyldt_den"], r["for_sent"]) for r in raekker if r["frist"] == "2026-11-20"] == [
        ("opfyldt", "2026-11-21", True)
    ]


def test_the_only_open_one_needs_no_choice(med: Program) -> None:
    for nr in (1, 2):
        med.ok("aftale", "udfoert", "A1", "--nr", nr)
    med.ok("aftale", "udfoert", "A1")
    assert {status for status, _ in tilstand(med)} == {"udfoert"}


def test_several_without_a_terminal_is_wrong_use_that_names_numbers_and_not_texts(med: Program) -> None:
    foer = med.historik()
    svar = med("aftale", "udfoert", "A1")
    assert (svar.kode, svar.ud) == (2, "")
    assert [linje.strip()[:2] for linje in svar.fejl.splitlines()[1:4]] == ["1:", "2:", "3:"]
    assert "--nr" in svar.fejl and "--aftale" in svar.fejl
    assert not [t for t in ("læge", "bolig", "Mentor", "Lone") if t in svar.fejl]
    assert med.historik() == foer


def test_several_at_a_terminal_are_asked_about(med: Program) -> None:
    svar = med.ok("aftale", "udfoert", "A1", kan_spoerge=True, ind="x\n9\n٣\n3\n")
    assert "Ring til egen læge" in svar.fejl
    assert svar.fejl.count("Skriv et af numrene") == 3
    assert [n for n, (status, _) in enumerate(tilstand(med), 1) if status == "udfoert"] == [3]


def test_a_text_that_fits_several_asks_only_about_those(med: Program) -> None:
    svar = med("aftale", "udfoert", "A1", "--aftale", "o")
    assert svar.kode == 2
    assert [linje.strip()[:2] for linje in svar.fejl.splitlines()[1:3]] == ["2:", "3:"]


@pytest.mark.parametrize(
    ("valg", "kode", "besked"),
    [
        (["--nr", "4"], 1, "ingen aftale 4"),
        (["--nr", "0"], 1, "ingen aftale 0"),
        (["--nr", "1"], 1, "allerede udført 20-11-2026"),
        (["--nr", "2"], 1, "opgivet"),
        (["--nr", "3", "--aftale", "læge"], 2, "hver sin aftale"),
        (["--aftale", "læge"], 1, "har ikke en aftale, der passer og stadig mangler"),
        (["--aftale", "opdigtet"], 1, "har ikke en aftale, der passer og stadig mangler"),
        (["--nr", "3", "--den", "i morgen"], 2, "--den ligger efter i dag"),
        (["--nr", "3", "--den", "2027-01-01"], 2, "--den ligger efter i dag"),
        (["--nr", "3", "--den", "snart"], 2, "--den: "),
        (["--nr", "to"], 2, "--nr"),
    ],
)
def test_what_cannot_be_marked_is_told_and_changes_nothing(
    med: Program, valg: list[str], kode: int, besked: str
) -> None:
    med.ok("aftale", "udfoert", "A1", "--nr", "1", "--den", "20-11-2026")
    med.ok("aftale", "tilfoej", "A1", *MENTOR, "--status", "opgivet")
    foer = med.historik()
    svar = med("aftale", "udfoert", "A1", *valg)
    assert (svar.kode, svar.ud) == (kode, "")
    assert besked in svar.fejl
    assert "opdigtet" not in svar.fejl
    assert med.historik() == foer


def test_one_marked_as_done_without_a_day_can_still_get_it(med: Program) -> None:
    med.ok("aftale", "tilfoej", "A1", *BOLIG, "--status", "udfoert", "--udfoert", "10-11-2026")
    med.ok("aftale", "tilfoej", "A1", *BOLIG, "--udfoert", "-")
    assert "Skriv, hvilken dag aftalen blev udført: Søg bolig." in med.ok("frist", "A1", "--regel", "aftale").ud
    med.ok("aftale", "udfoert", "A1", "--nr", "3", "--den", "12-11-2026")
    assert tilstand(med)[2] == ("udfoert", "2026-11-12")


def test_one_changed_to_done_without_a_day_is_done_today(med: Program) -> None:
    med.ok("aftale", "tilfoej", "A1", *BOLIG, "--status", "udfoert")
    assert ("udfoert", "2026-11-22") in tilstand(med)


def test_done_before_it_was_agreed_is_remarked_on(med: Program) -> None:
    svar = med.ok("aftale", "udfoert", "A1", "--nr", "3", "--den", "8-11-2026")
    assert "Bemærk: Dagen for udført ligger før den dag, aftalen blev indgået." in svar.fejl


# --- minplan ------------------------------------------------------------------------------------------------


def i_min_plan(program: Program) -> list[str | None]:
    return [a["i_min_plan"] for a in aftaler(program)]


def test_all_of_a_meeting_are_marked_as_one_change(med: Program) -> None:
    svar = med.ok("aftale", "minplan", "A1", "--moede", "2-11-2026", "--den", "6-11-2026")
    assert "2 aftaler fra mødet 02-11-2026 står i Min Plan 06-11-2026" in svar.fejl
    assert i_min_plan(med) == ["2026-11-06", "2026-11-06", None]
    assert len(med.hent("SELECT DISTINCT haendelse FROM historik WHERE handling = 'ret'")) == 1
    raekker = med.ok("frist", "A1", "--regel", "min-plan", "--alle", "--json").json
    assert {(r["udloest_af"], r["status"], r["opfyldt_den"]) for r in raekker} == {
        ("2026-11-02", "opfyldt", "2026-11-06"), ("2026-11-09", "overskredet", None),
    }  # fmt: skip


def test_with_one_meeting_left_it_needs_no_day(med: Program) -> None:
    svar = med("aftale", "minplan", "A1")
    assert svar.kode == 2
    assert "02-11-2026, 09-11-2026" in svar.fejl and "--moede" in svar.fejl
    assert i_min_plan(med) == [None] * 3
    med.ok("aftale", "minplan", "A1", "--moede", "2-11-2026")
    assert "1 aftale fra mødet 09-11-2026" in med.ok("aftale", "minplan", "A1").fejl
    assert i_min_plan(med) == ["2026-11-22"] * 3


def test_what_stands_there_keeps_its_day_and_what_was_given_up_is_left_out(med: Program) -> None:
    med.ok("aftale", "tilfoej", "A1", *LAEGE, "--i-min-plan", "3-11-2026")
    med.ok("aftale", "tilfoej", "A1", *MENTOR, "--status", "opgivet")
    foer = med.historik()
    svar = med.ok("aftale", "minplan", "A1", "--moede", "2-11-2026")
    assert "Intet er ændret" in svar.fejl
    assert med.historik() == foer
    assert i_min_plan(med) == ["2026-11-03", None, None]


@pytest.mark.parametrize(
    ("valg", "kode", "besked"),
    [(["--moede", "3-11-2026"], 1, "ingen aftaler fra 03-11-2026"), (["--moede", "snart"], 2, "--moede: "),
     (["--den", "i morgen"], 2, "--den ligger efter")],
)  # fmt: skip
def test_a_wrong_day_is_told(med: Program, valg: list[str], kode: int, besked: str) -> None:
    svar = med("aftale", "minplan", "A1", *valg)
    assert svar.kode == kode
    assert besked in svar.fejl


@pytest.mark.parametrize("kommando", ["liste", "udfoert", "minplan"])
def test_an_unknown_case_and_a_missing_store_are_told(lager: Program, kommando: str) -> None:
    svar = lager("aftale", kommando, "A99")
    assert (svar.kode, svar.ud) == (1, "")
    assert 'Sagen "A99" findes ikke.' in svar.fejl
    svar = lager("aftale", kommando, "A1", "--lager", lager.mappe / "intet.db")
    assert (svar.kode, svar.ud) == (1, "")
    assert not (lager.mappe / "intet.db").exists()


def test_the_number_of_days_for_min_plan_comes_from_the_settings(med: Program) -> None:
    (med.konfig / "afk.toml").write_text("[min_plan]\ndage = 20\n", encoding="utf-8")
    raekker = med.ok("frist", "A1", "--regel", "min-plan", "--json").json
    assert [r["frist"] for r in raekker] == ["2026-11-22", "2026-11-29"]


def test_an_agreement_that_steers_a_terminal_does_nothing(lager: Program) -> None:
    lager.ok("aftale", "tilfoej", "A1", "--aftale", "a\x1b[2J\u202eb\nc", "--dato", "2-11-2026", "--frist", "3-11-2026")
    for args in (("aftale", "liste", "A1"), ("frist", "A1", "--regel", "aftale", "--forklar"), ("frist", "A1")):
        for bredde in (0, 80, 130):
            svar = lager.ok(*args, bredde=bredde, TERM="dumb" if bredde else "")
            assert "\x1b" not in svar.alt and "\u202e" not in svar.alt
    assert aftaler(lager)[0]["aftale"] == "a\x1b[2J\u202eb\nc"
