"""Lists in a form: rows that are added, changed and removed, and every cell saved when it is given."""

import pytest

from afk.skemaer.laes import hent
from afk.skemaer.skema import Afsnit, UdenSvar
from tests.cli.samtale_hjaelp import GEMT, SKEMA, samtale

FOER = {n: v for n, v in GEMT.items() if n != "deltagere"}
BO, EVA = {"navn": "Bo", "rolle": "bisidder"}, {"navn": "Eva"}
TO = {**FOER, "deltagere": [BO, EVA]}


def test_a_row_is_saved_from_its_first_answer_on(monkeypatch):
    f = samtale(monkeypatch, "n", "Bo", "tolk", "Urdu", svar=FOER)
    assert [v for _, v in f.gemt] == [
        [{"navn": "Bo"}], [{"navn": "Bo", "rolle": "tolk"}], [{"navn": "Bo", "rolle": "tolk", "sprog": "Urdu"}],
    ]  # fmt: skip
    assert "\nHvem skal med? · række 1 · 2 af 2\nHvilken rolle?\n" in f.skaerm
    assert "\nHvem skal med? · række 1 · 3 af 3\nHvilket sprog?\n" in f.skaerm
    assert "   1  Bo · Tolk · Urdu\n" in f.skaerm


def test_a_row_in_which_nothing_was_answered_is_no_row(monkeypatch):
    assert samtale(monkeypatch, "n", "", "", "n", "<", svar=FOER).gemt == []


def test_a_number_changes_that_row_and_keeps_what_is_passed_over(monkeypatch):
    f = samtale(monkeypatch, "<", "", "8", "2", "", "3", svar=TO)
    assert f.gemt == [("deltagere", [BO, {"navn": "Eva", "rolle": "laege"}])]
    assert "Nu: Eva" in f.skaerm


@pytest.mark.parametrize(
    ("linje", "ja", "vaerdi"),
    [("-1", "j", [EVA]), ("-2", "j", [BO]), ("-2", "n", None), ("ingen", "j", []), ("ingen", "n", None),
     (":i", "j", UdenSvar("ikke_relevant")), (":i", "n", None)],
)  # fmt: skip
def test_rows_are_removed_only_after_a_yes(monkeypatch, linje, ja, vaerdi):
    f = samtale(monkeypatch, "8", linje, ja, svar=TO)
    assert f.gemt == ([] if vaerdi is None else [("deltagere", vaerdi)])
    assert "(j/n)" in f.skaerm


def test_without_its_last_row_a_list_is_not_answered(monkeypatch):
    assert samtale(monkeypatch, "8", "-1", "j", svar={**FOER, "deltagere": [BO]}).gemt == [("deltagere", None)]
    assert samtale(monkeypatch, "8", "-", "j", svar=TO).gemt == [("deltagere", None)]


@pytest.mark.parametrize(
    ("linje", "besked"),
    [("3", "Der er ingen række 3."), ("0", "Der er ingen række 0."), ("-3", "Der er ingen række 3."),
     ("Bo", "Listen udfyldes en række ad gangen.")],
)  # fmt: skip
def test_what_can_not_be_done_is_told(monkeypatch, linje, besked):
    f = samtale(monkeypatch, "8", linje, svar=TO)
    assert f.gemt == []
    assert besked in f.skaerm


def test_a_list_takes_no_more_rows_than_it_may_have(monkeypatch):
    f = samtale(monkeypatch, "8", "n", "Lis", svar={**FOER, "deltagere": [BO, EVA, EVA]})
    assert f.gemt == []
    assert "Listen kan højst have 3 rækker. Ret en række, eller fjern en først." in f.skaerm


def test_a_row_says_what_it_lacks(monkeypatch):
    f = samtale(monkeypatch, "n", "", "1", svar=FOER)
    assert f.gemt == [("deltagere", [{"rolle": "bisidder"}])]
    assert "   1  Bisidder · mangler: Hvad hedder personen?\n" in f.skaerm


def test_the_last_answer_of_a_row_can_not_be_deleted_by_itself(monkeypatch):
    f = samtale(monkeypatch, "8", "2", "-", "j", svar=TO)
    assert f.gemt == []
    assert "fjern hele rækken med -2 på listen" in f.skaerm
    f = samtale(monkeypatch, "8", "1", "", "-", "j", svar=TO)
    assert f.gemt == [("deltagere", [{"navn": "Bo"}, EVA])]


def test_back_from_the_first_column_is_the_list_and_back_from_the_list_the_question_before(monkeypatch):
    f = samtale(monkeypatch, "n", "Bo", "<", "Bo B.", "<", "<", "<", "8", svar=FOER)
    assert f.gemt == [("deltagere", [{"navn": "Bo"}]), ("deltagere", [{"navn": "Bo B."}]), ("timer", 8)]


def test_stop_in_a_cell_stops_the_form(monkeypatch):
    f = samtale(monkeypatch, "n", "Bo", ":s", "for meget", svar=FOER)
    assert (f.svar, f.uspurgt) == (None, ["for meget"])
    assert f.gemt == [("deltagere", [{"navn": "Bo"}])]


def test_a_cell_takes_a_non_answer(monkeypatch):
    f = samtale(monkeypatch, "n", "Bo", ":v", svar=FOER)
    assert f.gemt[-1] == ("deltagere", [{"navn": "Bo", "rolle": UdenSvar("ved_ikke")}])
    assert "   1  Bo · Ved ikke endnu\n" in f.skaerm


def test_control_characters_in_a_row_never_reach_the_screen(monkeypatch):
    f = samtale(monkeypatch, "8", "?", svar={**FOER, "deltagere": [{"navn": "\x1b]0;x\x07Bo"}]})
    assert "�]0;x�Bo" in f.skaerm
    assert "\x1b" not in f.skaerm


# --- numbers ------------------------------------------------------------------------------------------------

MAAL = SKEMA._replace(afsnit=(Afsnit("maal", "Mål", (hent("aftale", None).find("delmaal"),)),))
TO_MAAL = {"delmaal": [{"nr": 1, "maal": "4 timer"}, {"nr": 2, "maal": "8 timer"}]}


def test_a_row_is_numbered_by_the_program_and_nobody_is_asked_for_the_number(monkeypatch):
    f = samtale(monkeypatch, "n", "4 timer", "", "", "n", "8 timer", ":s", skema=MAAL)
    assert f.gemt[0] == ("delmaal", [{"nr": 1, "maal": "4 timer"}])
    assert f.sidst == TO_MAAL
    assert "række 1 · 1 af 3\nDelmålet (skal besvares)" in f.skaerm
    assert "   1  nr. 1 · 4 timer\n" in f.skaerm
    assert "Nummer" not in f.skaerm


def test_a_row_keeps_its_number_when_another_is_removed(monkeypatch):
    f = samtale(monkeypatch, "1", "-1", "j", "n", "9 timer", ":s", skema=MAAL, svar=TO_MAAL)
    assert f.sidst == {"delmaal": [{"nr": 2, "maal": "8 timer"}, {"nr": 3, "maal": "9 timer"}]}


def test_a_number_alone_is_no_row(monkeypatch):
    f = samtale(monkeypatch, "1", "1", "-", "j", ":s", skema=MAAL, svar=TO_MAAL)
    assert f.gemt == []
    assert "Så er rækken tom." in f.skaerm
