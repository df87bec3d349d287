"""Answers that are put right as they are read: the numbers of rows, and times of day."""

import pytest

from afk.skemaer.laes import hent
from afk.skemaer.motor import SPRING_OVER, laes_svar, tjek_svar
from afk.skemaer.skema import UdenSvar

from .hjaelp import I_DAG, spoergsmaal
from .test_svar import fil_fejl, laes_fejl

# --- numbers of rows --------------------------------------------------------------------------------------------

MAAL = hent("aftale", None).find("delmaal")


def test_rows_without_a_number_get_the_next_one() -> None:
    assert tjek_svar(MAAL, [{"maal": "a"}, {"maal": "b"}]) == [{"nr": 1, "maal": "a"}, {"nr": 2, "maal": "b"}]
    assert tjek_svar(MAAL, [{"maal": "a"}, {"maal": "b", "nr": 4}, {"maal": "c", "nr": None}]) == [
        {"nr": 5, "maal": "a"}, {"nr": 4, "maal": "b"}, {"nr": 6, "maal": "c"},
    ]  # fmt: skip
    assert tjek_svar(MAAL, [{"maal": "a", "nr": 7}, {"maal": "b"}, {"maal": "c", "nr": 2}])[1]["nr"] == 8
    assert tjek_svar(MAAL, []) == []


def test_the_agreements_and_the_borgers_own_tasks_are_numbered_and_other_lists_are_not() -> None:
    aftale = hent("aftale", None)
    for noegle in ("aftaler", "borgerens_opgaver"):
        assert tjek_svar(aftale.find(noegle), [{"aftale": "Ring"}]) == [{"nr": 1, "aftale": "Ring"}]
    assert tjek_svar(aftale.find("hensyn"), [{"hensyn": "Ro"}]) == [{"hensyn": "Ro"}]


def test_a_row_is_still_empty_without_anything_but_a_number_to_come() -> None:
    assert fil_fejl(MAAL, [{"maal": " "}]) == "Række 1 er tom. Udfyld den, eller fjern den."


# --- times of day -----------------------------------------------------------------------------------------------

KLOKKEN = spoergsmaal("tekst", klokkeslaet=True)


@pytest.mark.parametrize(
    ("raa", "svar"),
    [
        ("09:30", "09:30"), ("9.30", "09:30"), ("9:30", "09:30"), ("930", "09:30"), ("0930", "09:30"),
        ("kl. 9", "09:00"), ("Kl 9.30", "09:30"), ("kl.9", "09:00"), (" 14 ", "14:00"), ("1430", "14:30"),
        ("0", "00:00"), ("00:00", "00:00"), ("2359", "23:59"),
    ],
)  # fmt: skip
def test_a_time_is_taken_as_people_write_it(raa: str, svar: str) -> None:
    assert laes_svar(KLOKKEN, raa, I_DAG) == svar
    assert tjek_svar(KLOKKEN, raa) == svar


@pytest.mark.parametrize(
    "raa", ["25:00", "24:00", "9:60", "960", "93", "halv ti", "9:3", "-1", "9.30-10", "1.2.3", "٩:٣٠"]
)
def test_what_is_no_time_is_refused_with_the_way_to_write_it(raa: str) -> None:
    assert laes_fejl(KLOKKEN, raa) == fil_fejl(KLOKKEN, raa) == "Skriv et klokkeslæt fra 00:00 til 23:59, fx 09:30."


def test_a_time_may_be_unknown_and_is_skipped_by_a_blank_line() -> None:
    assert laes_svar(KLOKKEN, "ved ikke endnu", I_DAG) == UdenSvar("ved_ikke")
    assert tjek_svar(KLOKKEN, "ved_ikke") == UdenSvar("ved_ikke")
    assert laes_svar(KLOKKEN, " ", I_DAG) is SPRING_OVER


def test_the_forms_ask_for_times_as_times() -> None:
    assert all(hent(navn, None).find("moede_start").klokkeslaet for navn in ("indkaldelse", "forberedende"))
