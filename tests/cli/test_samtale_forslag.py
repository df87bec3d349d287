"""Suggestions: shown whole, taken by a blank line, declined, mended or replaced, and never saved unseen."""

import pytest

from afk.skemaer.skema import UdenSvar
from tests.cli.samtale_hjaelp import FORSLAG, GEMT, SKEMA, samtale

BO, EVA = FORSLAG["deltagere"]
FOER_LISTEN = {n: v for n, v in GEMT.items() if n != "deltagere"}


def med(monkeypatch, *linjer, forslag=FORSLAG, **valg):
    return samtale(monkeypatch, *linjer, forslag=lambda svar: forslag, **valg)


def listen(monkeypatch, *linjer, forslag=FORSLAG):
    """Come to the question of rows with everything else answered."""
    return med(monkeypatch, *linjer, forslag=forslag, svar=FOER_LISTEN)


def test_a_blank_line_takes_the_suggestion_and_it_is_saved_at_once(monkeypatch):
    f = med(monkeypatch, "", "", "2", "ja", "  ")
    assert f.gemt == [
        ("kaldenavn", "Lone"),
        ("oplevelse", "Første linje.\nAnden linje."),
        ("barrierer", ["bolig"]),
        ("oensker", "ja"),
        ("dagen", "2026-12-01"),
    ]


def test_each_kind_is_shown_as_it_will_be_saved(monkeypatch):
    skaerm = med(monkeypatch, "", "", "2", "ja", "", "", "").skaerm
    assert "\nForslag: Lone (Enter tager det)\n" in skaerm
    assert "\nForslag (Enter tager det):\n  Første linje.\n  Anden linje.\n" in skaerm
    assert "\nForslag: tir 01-12-2026 (Enter tager det)\n" in skaerm
    assert "\nForslag (Enter tager det):\n   1  Bo · Bisidder\n   2  Eva\n" in skaerm


def test_a_long_suggestion_is_shown_to_its_end(monkeypatch):
    lang = "\n".join(f"linje {n} {'x' * 400}" for n in range(30)) + " slut"
    f = med(monkeypatch, "Åse", "", forslag={"oplevelse": lang})
    assert f.gemt[-1] == ("oplevelse", lang)
    assert lang.split() == f.skaerm.split("Forslag (Enter tager det):")[1].split("? hjælp")[0].split()
    langt_navn = "Navn " * 60 + "slut"
    f = listen(monkeypatch, "", forslag={"deltagere": [{"navn": langt_navn}]})
    assert "slut" in f.skaerm.split("Forslag (Enter tager det):")[1].split("? hjælp")[0]


def test_a_suggested_row_shows_every_cell_that_will_be_saved(monkeypatch):
    raekke = {"navn": "Bo", "rolle": "bisidder", "sprog": "Urdu"}
    f = listen(monkeypatch, "", forslag={"deltagere": [raekke]})
    assert f.gemt == [("deltagere", [raekke])]
    assert "   1  Bo · Bisidder · Urdu\n" in f.skaerm


def test_what_is_typed_replaces_it(monkeypatch):
    f = med(monkeypatch, "Åse", "Noget andet.", "", "2", "ja", ":v", "", "", "ingen")
    assert f.sidst == {
        "kaldenavn": "Åse",
        "oplevelse": "Noget andet.",
        "barrierer": ["bolig"],
        "oensker": "ja",
        "dagen": UdenSvar("ved_ikke"),
        "deltagere": [],
    }


def test_a_hyphen_declines_it_and_a_blank_line_then_passes_over(monkeypatch):
    f = med(monkeypatch, "-", "", "-", "tekst", "")
    assert f.gemt == [("oplevelse", "tekst")]
    assert f.skaerm.count("Forslaget er ikke brugt.") == 2
    assert "(j/n)" not in f.skaerm
    f = med(monkeypatch, "-", "", "<", "")
    assert f.gemt == []
    assert f.skaerm.count("Forslag: Lone") == 1


def test_going_back_stopping_or_closing_the_terminal_saves_no_suggestion(monkeypatch):
    for linjer in ([], [":s"], ["<", ":s"], ["?", ":s"]):
        assert med(monkeypatch, *linjer).gemt == []


def test_an_answer_that_is_deleted_is_not_suggested_again(monkeypatch):
    f = med(monkeypatch, "", "<", "-", "j", "", ":s")
    assert f.gemt == [("kaldenavn", "Lone"), ("kaldenavn", None)]


def test_the_help_shows_it_again_and_says_how_to_take_and_decline_it(monkeypatch):
    f = med(monkeypatch, "?", ":s")
    assert f.skaerm.count("Forslag: Lone (Enter tager det)") == 2
    assert "En tom linje tager forslaget. - afviser det." in f.skaerm
    assert "En tom linje lader svaret stå" in med(monkeypatch, "?", ":s", forslag={}).skaerm


def test_a_wrong_answer_leaves_the_suggestion_to_be_taken(monkeypatch):
    f = med(monkeypatch, "Åse", "-", "", "2", "ja", "31-02-2026", "")
    assert f.gemt[-1] == ("dagen", "2026-12-01")
    assert "\nHvornår?\nEnter tager forslaget.\nDato: " in f.skaerm


def test_a_suggested_text_is_mended_before_it_is_saved(monkeypatch):
    f = med(monkeypatch, ":ret", "Lone J.", ":ret", "2", "Ny anden.", "", "2")
    assert f.gemt == [
        ("kaldenavn", "Lone J."),
        ("oplevelse", "Første linje.\nNy anden."),
        ("barrierer", ["bolig"]),
    ]


def test_a_suggested_text_that_was_not_changed_is_still_only_suggested(monkeypatch):
    f = med(monkeypatch, ":ret", "", "Åse", ":ret", "", ":s")
    assert f.gemt == [("kaldenavn", "Åse")]
    assert f.skaerm.count("Forslaget er ikke ændret. Enter tager det.") == 2
    assert med(monkeypatch, ":ret", "", "", ":s").gemt == [("kaldenavn", "Lone")]


# --- rows ---------------------------------------------------------------------------------------------------


def test_rows_are_worked_on_as_if_they_stood_there_and_the_first_change_saves_them(monkeypatch):
    assert listen(monkeypatch, "").gemt == [("deltagere", [BO, EVA])]
    f = listen(monkeypatch, "2", "", "1", ":s")
    assert f.gemt == [("deltagere", [BO, {"navn": "Eva", "rolle": "bisidder"}])]
    assert "Nu: Eva" in f.skaerm
    assert listen(monkeypatch, "n", "Lis", ":s").gemt == [("deltagere", [BO, EVA, {"navn": "Lis"}])]
    assert listen(monkeypatch, "-1", "j", ":s").gemt == [("deltagere", [EVA])]


def test_after_the_first_change_a_blank_line_leaves_the_rows_as_they_are(monkeypatch):
    f = listen(monkeypatch, "2", "Lis", "", "", ":s")
    assert f.gemt == [("deltagere", [BO, {"navn": "Lis"}])]
    assert "Erstat det, der står?" not in f.skaerm


def test_rows_that_were_looked_at_and_not_changed_are_still_only_suggested(monkeypatch):
    f = listen(monkeypatch, "2", "", "", ":s")
    assert f.gemt == []
    assert f.skaerm.count("Forslag (Enter tager det):") == 2


def test_without_its_last_suggested_row_nothing_is_saved_and_nothing_suggested(monkeypatch):
    f = listen(monkeypatch, "-1", "j", "", ":s", forslag={"deltagere": [BO]})
    assert f.gemt == []
    assert "Der er ingen rækker nu." in f.skaerm


# --- what can be suggested ----------------------------------------------------------------------------------


@pytest.mark.parametrize(
    "daarligt",
    [{"kaldenavn": 3}, {"kaldenavn": "a\nb"}, {"kaldenavn": "  "}, {"kaldenavn": None}, {"ukendt": "x"},
     {"kaldenavn": {"uden_svar": "ved_ikke"}}, {"kaldenavn": UdenSvar("ved_ikke")}],
)  # fmt: skip
def test_what_is_no_answer_to_the_question_is_not_suggested(monkeypatch, daarligt):
    f = med(monkeypatch, "", ":s", forslag=daarligt)
    assert f.gemt == []
    assert "Forslag" not in f.skaerm


@pytest.mark.parametrize(
    ("noegle", "daarligt"),
    [("barrierer", ["fattigdom"]), ("barrierer", []), ("oensker", "maaske"), ("timer", 99),
     ("deltagere", [{"alder": 3}]), ("deltagere", [{}]), ("deltagere", "Bo")],
)  # fmt: skip
def test_a_suggestion_is_checked_as_an_answer_is(monkeypatch, noegle, daarligt):
    nr = [s.noegle for s in SKEMA.spoergsmaal if s.noegle not in ("sag_id", "nej_grund")].index(noegle) + 1
    svar = {n: v for n, v in GEMT.items() if n != noegle}
    f = med(monkeypatch, *([str(nr)] if noegle == "timer" else []), "", ":s", forslag={noegle: daarligt}, svar=svar)
    assert f.gemt == []
    assert "Forslag" not in f.skaerm


def test_suggestions_follow_the_answers(monkeypatch):
    f = samtale(
        monkeypatch, "Åse", "", ":s", forslag=lambda svar: {"oplevelse": f"{svar.get('kaldenavn')} har det fint."}
    )
    assert f.gemt == [("kaldenavn", "Åse"), ("oplevelse", "Åse har det fint.")]


def test_control_characters_in_a_suggestion_never_reach_the_screen(monkeypatch):
    f = med(monkeypatch, "?", "", ":ret", "", ":s", forslag={"kaldenavn": "Å\x1b[2J\x07", "oplevelse": "a\x1b[2J\nb"})
    assert f.gemt == [("kaldenavn", "Å\x1b[2J\x07")]
    assert not set("\x1b\x07") & set(f.skaerm)


def test_something_like_a_cpr_number_in_a_suggestion_is_warned_about(monkeypatch):
    assert "ligner et CPR-nummer" in med(monkeypatch, "", forslag={"kaldenavn": "Åse 010270-1234"}).skaerm


def test_the_page_of_answers_counts_a_suggestion_as_no_answer(monkeypatch):
    svar = {n: v for n, v in GEMT.items() if n not in ("kaldenavn", "dagen")}
    f = med(monkeypatch, "-", "", *[""] * 7, "", svar=svar)
    side = f.skaerm[f.skaerm.index("Prøveskema: dine svar") :]
    linjer = [" ".join(linje.split()) for linje in side.splitlines()]
    assert "1 Hvad skal vi kalde borgeren? mangler" in linjer
    assert f.svar is None
