"""Answers of an earlier time carried forward: a section on a page, only changes asked, everything kept at once."""

import pytest

from afk.skemaer.laes import hent
from afk.skemaer.motor import synlige
from afk.skemaer.skema import Afsnit, Spoergsmaal, UdenSvar
from tests.cli.samtale_hjaelp import FOER, GEMT, SKEMA, samtale

AENDRET = "Er noget ændret? Et nummer retter, Enter: uændret."
BORGEREN = {n: FOER[n] for n in ("kaldenavn", "oplevelse")}
MOEDET = {n: FOER[n] for n in ("oensker", "dagen", "timer", "deltagere")}


def med(monkeypatch, *linjer, foer=FOER, **valg):
    """The lines typed, and what was saved in one go."""
    i_et = []
    f = samtale(monkeypatch, *linjer, foer=foer, gem_flere=lambda svar: i_et.append(dict(svar)), **valg)
    return f, i_et


def test_blank_lines_take_over_each_section_in_one_go_and_ask_what_must_be_answered(monkeypatch):
    f, i_et = med(monkeypatch, "", "1, 3", "", "")
    assert i_et == [BORGEREN, MOEDET]
    assert f.gemt == [("barrierer", ["helbred", "oekonomi"])]
    assert f.svar == {**FOER, "barrierer": ["helbred", "oekonomi"]}
    assert f.uspurgt == []


def test_a_section_is_one_page_with_numbers_and_answers(monkeypatch):
    f, _ = med(monkeypatch, "", "1", ":s")
    sider = f.skaerm.split("\nFra sidst: ")
    assert sider[1].startswith(
        "Borgeren\n   1  Hvad skal vi kalde borgeren?              Åse\n   2  Hvordan oplever du din situation?\n"
        "      Det er svært.\n      Men det går.\n   3  Hvad står i vejen?                        –\n"
    )
    assert [" ".join(linje.split()) for linje in sider[2].splitlines()] == [
        "Mødet",
        "1 Ønsker borgeren et møde? Ja",
        "2 Hvornår? søn 06-12-2026",
        "3 Er der et cv? –",
        "4 Hvor mange timer? 7,5",
        "5 Hvem skal med? · Bo · Tolk · Urdu",
        "< tilbage · ? hele svarene · :s stop",
        f"{AENDRET} Stoppet. Alle svar er gemt; kør kommandoen igen for at fortsætte.",
    ]


def test_a_number_takes_the_rest_over_and_asks_that_question(monkeypatch):
    f, i_et = med(monkeypatch, "1", "Åse Ø.", "2", "2, 4", "i morgen", "8", "")
    assert i_et == [BORGEREN, MOEDET]
    assert f.gemt == [("kaldenavn", "Åse Ø."), ("barrierer", ["bolig"]), ("dagen", "2026-11-23"), ("timer", 8)]
    assert f.svar == {**FOER, **dict(f.gemt)}
    assert "\nMødet · 2 af 5\nHvornår? (skal besvares)\nNu: søn 06-12-2026\n" in f.skaerm


def test_a_number_also_goes_to_a_question_that_was_never_answered(monkeypatch):
    f, _ = med(monkeypatch, "", "1", "3", "j", "")
    assert f.gemt == [("barrierer", ["helbred"]), ("cv", True)]
    assert f.svar is not None


def test_what_is_no_number_of_the_page_is_told_and_nothing_saved(monkeypatch):
    f, i_et = med(monkeypatch, "4", "0", "x", "-1", "1 eller 2", "9" * 5)
    assert (f.gemt, i_et) == ([], [])
    assert f.skaerm.count("Skriv et nummer fra 1 til 3, eller en tom linje.") == 6
    assert f.skaerm.count("Fra sidst: Borgeren") == 1


def test_the_page_shows_the_start_of_a_long_answer_and_all_of_it_on_demand(monkeypatch):
    lang = "\n".join(f"linje {n}" for n in range(9))
    f, i_et = med(monkeypatch, "?", ":s", foer={"kaldenavn": "Åse", "oplevelse": lang})
    foer, efter = f.skaerm.split("Fra sidst: ")[1:]
    assert "linje 2 … ? viser det hele\n" in foer
    assert "linje 3" not in foer
    assert "linje 8\n" in efter
    assert i_et == []


def test_without_saving_in_one_go_each_answer_is_saved_by_itself(monkeypatch):
    f = samtale(monkeypatch, "", "1", "", "", foer=FOER)
    assert f.gemt == [*BORGEREN.items(), ("barrierer", ["helbred"]), *MOEDET.items()]
    assert f.svar == f.sidst


# --- what is asked ------------------------------------------------------------------------------------------


def test_an_answer_that_no_longer_fulfils_is_asked_about(monkeypatch):
    f, i_et = med(monkeypatch, "", "", "", ":s", foer={**FOER, "barrierer": UdenSvar("ved_ikke")})
    assert "Nu: Ved ikke endnu" in f.skaerm
    assert f.gemt == []
    assert i_et[0]["barrierer"] == UdenSvar("ved_ikke")


def test_a_question_that_comes_up_is_asked_and_one_that_goes_is_not_taken_over(monkeypatch):
    f, i_et = med(monkeypatch, "", "1", "1", "nej", "Vil ikke.", "", "", svar={})
    assert f.gemt == [("barrierer", ["helbred"]), ("oensker", "nej"), ("nej_grund", "Vil ikke.")]
    assert "Hvad er grunden? (skal besvares)" in f.skaerm
    f, i_et = med(monkeypatch, "", "1", "", ":s", foer={**FOER, "oensker": "nej", "nej_grund": "Nej tak."})
    assert i_et[1] == {"oensker": "nej", "nej_grund": "Nej tak.", "timer": 7.5, "deltagere": FOER["deltagere"]}


def test_earlier_answers_that_an_answer_brings_up_come_on_a_page_of_their_own(monkeypatch):
    foer = {n: v for n, v in FOER.items() if n != "oensker"}
    f, i_et = med(monkeypatch, "", "1", "", "ja", "", "", foer=foer)
    assert i_et[1:] == [{n: FOER[n] for n in ("timer", "deltagere")}, {"dagen": "2026-12-06"}]
    assert f.skaerm.count("Fra sidst: Mødet") == 2
    assert f.svar == {**FOER, "barrierer": ["helbred"]}


def test_a_section_without_earlier_answers_is_asked_in_full(monkeypatch):
    f, i_et = med(monkeypatch, "", "1", "taenker", "", "12", "ingen", "", foer=BORGEREN)
    assert i_et == [BORGEREN]
    assert f.gemt == [("barrierer", ["helbred"]), ("oensker", "taenker"), ("timer", 12), ("deltagere", [])]
    assert "Mødet · 2 af 4\nEr der et cv?" in f.skaerm
    f, _ = med(monkeypatch, "", "1", "taenker", "ingen", "", foer=BORGEREN, kort=True)
    assert "\nEr der et cv?" not in f.skaerm
    assert f.svar is not None


def test_an_earlier_answer_to_a_question_asked_by_itself_is_suggested(monkeypatch):
    foer = {**BORGEREN, "dagen": "2026-12-06"}
    f, i_et = med(monkeypatch, "", "1", "ja", "", ":s", foer=foer, forslag=lambda svar: {"dagen": "2026-12-31"})
    assert "Forslag: søn 06-12-2026 (Enter tager det)" in f.skaerm
    assert f.gemt == [("barrierer", ["helbred"]), ("oensker", "ja"), ("dagen", "2026-12-06")]
    assert i_et == [BORGEREN]


def test_a_question_that_another_one_on_the_page_took_away_is_not_asked(monkeypatch):
    f, _ = med(monkeypatch, "", "1", "1, 2, 4", "taenker", "3", "", ":s")
    assert f.gemt == [("barrierer", ["helbred"]), ("oensker", "taenker"), ("timer", 3)]
    assert "\nHvornår?" not in f.skaerm


def test_answers_that_the_form_no_longer_takes_are_left_out_and_told_of(monkeypatch):
    foer = {**FOER, "timer": 99, "oensker": "maaske", "sag_id": "A9", "ukendt": 1}
    f, i_et = med(monkeypatch, "", "1", "", "taenker", ":s", foer=foer)
    assert f.skaerm.startswith("Skemaet er ændret siden sidst. 2 svar passer ikke mere og er ikke med.\n")
    assert i_et == [BORGEREN, {"deltagere": FOER["deltagere"]}]
    assert "Skemaet er ændret" not in med(monkeypatch, ":s")[0].skaerm


def test_without_any_earlier_answer_to_the_form_everything_is_asked(monkeypatch):
    f, _ = med(monkeypatch, "Åse", ":s", foer={"ukendt": 1})
    assert "Borgeren · 1 af 7" in f.skaerm


# --- back, stop and on again --------------------------------------------------------------------------------


def test_back_goes_to_the_page_of_the_section_and_of_the_one_before(monkeypatch):
    f, i_et = med(monkeypatch, "<", "", "<", "", "1", "<", "1", "Bo", "", ":s")
    assert f.skaerm.startswith("\nFra sidst: Borgeren")
    assert "Det er det første afsnit." in f.skaerm
    assert f.skaerm.count("Dine svar: Borgeren") == 2
    assert "Et nummer retter, Enter går videre: " in f.skaerm
    assert i_et == [BORGEREN, MOEDET]
    assert f.gemt == [("barrierer", ["helbred"]), ("kaldenavn", "Bo")]


def test_back_from_a_question_of_the_page_is_the_page(monkeypatch):
    f, i_et = med(monkeypatch, "1", "<", "2", "<", ":s")
    assert f.skaerm.count("Dine svar: Borgeren") == 2
    assert i_et == [BORGEREN]
    assert f.gemt == []


def test_the_first_question_of_a_section_asked_in_full_goes_back_to_the_page_before(monkeypatch):
    f, _ = med(monkeypatch, "", "1", "<", "", ":s", foer=BORGEREN)
    assert f.skaerm.count("Dine svar: Borgeren") == 1
    assert f.skaerm.count("Mødet · 1 af 4") == 2
    f, _ = med(monkeypatch, "<", "Åse", ":s", foer=MOEDET)
    assert "Det er det første afsnit.\n\nBorgeren · 1 af 3" in f.skaerm


@pytest.mark.parametrize("linjer", [[":s"], ["", ":s"], ["1", ":s"], ["?", ":s"]])
def test_stop_works_everywhere(monkeypatch, linjer):
    f, i_et = med(monkeypatch, *linjer, "for meget")
    assert (f.svar, f.uspurgt) == (None, ["for meget"])
    assert len(i_et) == (linjer[0] in ("", "1"))


@pytest.mark.parametrize(
    ("svar", "foerst", "naeste"),
    [
        ({}, "\nFra sidst: Borgeren", AENDRET),
        (BORGEREN, "\nBorgeren · 3 af 3", "Hvad står i vejen?"),
        ({**BORGEREN, "barrierer": ["bolig"]}, "Fortsætter ved afsnittet Mødet. < går tilbage.\n\nFra sidst", AENDRET),
        ({**GEMT, "cv": None}, "\nPrøveskema: dine svar", "slutter: "),
    ],
)  # fmt: skip
def test_it_goes_on_at_the_first_section_that_is_not_done(monkeypatch, svar, foerst, naeste):
    f, _ = med(monkeypatch, svar={n: v for n, v in svar.items() if v is not None})
    assert f.skaerm.startswith(foerst)
    assert naeste in f.skaerm


def test_an_earlier_answer_that_was_left_behind_is_gone_back_to(monkeypatch):
    svar = {"kaldenavn": "Åse", "barrierer": ["bolig"], "oensker": "taenker", "timer": 3}
    f, i_et = med(monkeypatch, "", svar=svar, foer={"oplevelse": "Det går."})
    assert f.skaerm.startswith("\nFra sidst: Borgeren\n   1  Hvad skal vi kalde borgeren?              Åse\n")
    assert i_et == [{"oplevelse": "Det går."}]


def test_sections_with_nothing_to_ask_are_never_named(monkeypatch):
    skjult = Spoergsmaal("hvem", "Med hvem?", "tekst", vis_naar=SKEMA.find("nej_grund").vis_naar)
    skema = SKEMA._replace(afsnit=(*SKEMA.afsnit, Afsnit("skjult", "Skjult", (skjult,))))
    for svar in (GEMT, {**BORGEREN, "barrierer": ["helbred"], **MOEDET}):
        f, _ = med(monkeypatch, "", svar=svar, foer=BORGEREN, skema=skema)
        assert f.skaerm.startswith("\nPrøveskema: dine svar")
        assert "Skjult" not in f.skaerm


def test_a_section_asked_in_full_goes_on_after_its_last_answer(monkeypatch):
    svar = {**BORGEREN, "barrierer": ["helbred"], "oensker": "taenker"}
    f, _ = med(monkeypatch, "j", ":s", foer=BORGEREN, svar=svar)
    assert f.skaerm.startswith("Fortsætter ved afsnittet Mødet. < går tilbage.\n\nMødet · 2 af 4\nEr der et cv?")
    assert f.gemt == [("cv", True)]


def test_an_answer_deleted_on_the_way_is_not_offered_again(monkeypatch):
    f, i_et = med(monkeypatch, "2", "-", "j", "", "1", "<", "<", "", ":s")
    assert f.gemt == [("oplevelse", None), ("barrierer", ["helbred"])]
    assert i_et == [BORGEREN]


# --- the real form ------------------------------------------------------------------------------------------


def test_the_forberedende_skema_is_carried_forward_with_a_blank_line_a_section(monkeypatch):
    skema = hent("forberedende", None)
    foer = {"borger_navn": "Lone", "sagsbehandler": [{"navn": "Bo"}], "barrierer": ["bolig"], "bolig_status": "fast"}
    foer |= {"samtykke_emner": ["bolig"], "styrker": "Haven.", "timer_nu": 0, "i_tilbud_nu": "nej"}
    set_ = [s.noegle for s in synlige(skema, foer)]
    assert "samtykke_emner" not in set_
    f, i_et = med(
        monkeypatch, "", "genbehandling", "i går", "n", "j", "n", "Eva", "", "", "", ":s", foer=foer, skema=skema
    )
    assert i_et == [{"borger_navn": "Lone", "sagsbehandler": [{"navn": "Bo"}]}]
    assert [n for n, _ in f.gemt] == [
        "anledning", "samtale_dato", "samtale_var_jobsamtale", "udfyldt_sammen", "jobformidler",
    ]  # fmt: skip
    assert "Hvem er borgerens personlige jobformidler? (skal besvares)" in f.skaerm
