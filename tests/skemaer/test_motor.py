"""What is asked, what is missing, and how far somebody has come."""

from typing import Any

import pytest

from afk.skemaer.laes import hent
from afk.skemaer.motor import anbefalet, besvaret, fremdrift, mangler, mangler_i_raekker, synlige, synlige_felter
from afk.skemaer.skema import Skema, Svar, UdenSvar

from .hjaelp import felt, ja_nej, skema, valg

VED_IKKE, OENSKER_IKKE, IKKE_RELEVANT = (UdenSvar(g) for g in ("ved_ikke", "oensker_ikke", "ikke_relevant"))


def vist(s: Skema, svar: Svar) -> list[str]:
    return [x.noegle for x in synlige(s, svar)]


def savnet(s: Skema, svar: Svar) -> list[str]:
    return [x.noegle for x in mangler(s, svar)]


# --- shown ------------------------------------------------------------------------------------------------------

KAEDE = skema(
    ja_nej("a"),
    ja_nej("b", 'vis_naar = "a = ja"'),
    ja_nej("c", 'vis_naar = "b = nej"'),
    ja_nej("d"),
)


def test_questions_come_in_order_and_hidden_ones_are_left_out() -> None:
    assert vist(KAEDE, {}) == ["a", "d"]
    assert vist(KAEDE, {"a": True}) == ["a", "b", "d"]
    assert vist(KAEDE, {"a": True, "b": False}) == ["a", "b", "c", "d"]
    assert vist(KAEDE, {"a": True, "b": True}) == ["a", "b", "d"]


def test_an_answer_behind_a_changed_choice_shows_nothing_more() -> None:
    assert vist(KAEDE, {"a": False, "b": False}) == ["a", "d"]


@pytest.mark.parametrize("uden", [VED_IKKE, OENSKER_IKKE, IKKE_RELEVANT])
def test_a_non_answer_makes_no_comparison_true(uden: UdenSvar) -> None:
    s = skema(valg("a", "x y"), ja_nej("b", 'vis_naar = "a = x"'), ja_nej("c", 'vis_naar = "a != x"'),
              ja_nej("d", 'vis_naar = "a besvaret"'))  # fmt: skip
    assert vist(s, {"a": uden}) == ["a"]


def test_a_condition_may_name_the_non_answer() -> None:
    s = skema(valg("a", "x y"), ja_nej("b", 'vis_naar = "a = ikke_relevant"'))
    assert vist(s, {"a": IKKE_RELEVANT}) == ["a", "b"]
    assert vist(s, {"a": VED_IKKE}) == ["a"]


@pytest.mark.parametrize(("svar", "ses"), [(None, False), ("", False), ("  ", False), ("t", True)])
def test_besvaret_means_that_something_is_written(svar: Any, ses: bool) -> None:
    s = skema(felt("a", "tekst"), ja_nej("b", 'vis_naar = "a besvaret"'))
    assert (vist(s, {"a": svar}) == ["a", "b"]) is ses


def test_an_empty_list_of_rows_is_no_reason_to_ask_more() -> None:
    s = skema(felt("a", "liste", 'felter = "person"'), ja_nej("b", 'vis_naar = "a besvaret"'))
    assert vist(s, {"a": []}) == ["a"]
    assert vist(s, {"a": [{"navn": "Bo"}]}) == ["a", "b"]


@pytest.mark.parametrize(("svar", "ses"), [(0, False), (0.5, True), (1, True)])
def test_more_than_means_more_than(svar: float, ses: bool) -> None:
    s = skema(felt("a", "tal"), ja_nej("b", 'vis_naar = "a > 0"'))
    assert (vist(s, {"a": svar}) == ["a", "b"]) is ses


def test_one_of_several_groups_is_enough_and_all_of_a_group_is_needed() -> None:
    s = skema(ja_nej("a"), ja_nej("b"), ja_nej("c"), ja_nej("d", 'vis_naar = ["a = ja og b = ja", "c = ja"]'))
    assert "d" in vist(s, {"a": True, "b": True})
    assert "d" in vist(s, {"c": True})
    assert "d" not in vist(s, {"a": True, "b": False})


def test_a_condition_on_a_section_holds_for_its_questions_together_with_their_own() -> None:
    v = hent("visitation", None)
    foer = {"profil": "afklaringspuljen-2021", "gruppe": "gruppe_1"}
    assert "straks_status" in vist(v, foer)
    assert "udskyd_til" not in vist(v, foer)
    assert "udskyd_til" in vist(v, {**foer, "straks_status": "udskydes"})
    assert "straks_status" not in vist(v, {**foer, "gruppe": "gruppe_2"})
    assert "straks_status" not in vist(v, {**foer, "profil": "flere-skal-med-2017"})


def test_what_the_program_fills_in_is_never_asked_but_can_steer() -> None:
    v = hent("visitation", None)
    assert "forslag" not in vist(v, {})
    assert "forslag" in [s.noegle for s in synlige(v, {}, auto=True)]
    assert "afvigelse" in vist(v, {"forslag": "gruppe_1", "gruppe": "gruppe_2"})
    assert "afvigelse" not in vist(v, {"forslag": "gruppe_2", "gruppe": "gruppe_2"})
    assert "afvigelse" not in vist(v, {"forslag": "kraever_vurdering", "gruppe": "gruppe_2"})


def test_a_question_among_earlier_choices_offers_only_those() -> None:
    f = hent("forberedende", None)
    svar = {"barrierer": ["bolig", "oekonomi", "misbrug"]}
    (s,) = [x for x in synlige(f, svar) if x.noegle == "barriere_foerst"]
    assert [m.kode for m in s.muligheder] == ["misbrug", "bolig", "oekonomi"]
    assert "barriere_foerst" in savnet(f, {**svar, "barriere_foerst": ["netvaerk"]})
    assert "barriere_foerst" not in savnet(f, {**svar, "barriere_foerst": ["bolig"]})


# --- missing ----------------------------------------------------------------------------------------------------

TEKST = skema(felt("a", "tekst", 'krav = "skal"'))


@pytest.mark.parametrize("svar", [None, "", " \n", VED_IKKE])
def test_these_do_not_fulfil_a_question_that_must_be_answered(svar: Any) -> None:
    assert savnet(TEKST, {"a": svar}) == ["a"]


@pytest.mark.parametrize("svar", ["x", OENSKER_IKKE, IKKE_RELEVANT])
def test_these_fulfil_it(svar: Any) -> None:
    assert savnet(TEKST, {"a": svar}) == []


def test_no_and_zero_are_answers() -> None:
    s = skema(ja_nej("a", 'krav = "skal"'), felt("b", "tal", 'krav = "skal"'))
    assert savnet(s, {"a": False, "b": 0}) == []


def test_a_hidden_question_is_never_missing() -> None:
    s = skema(ja_nej("a", 'krav = "skal"'), ja_nej("b", 'krav = "skal"', 'vis_naar = "a = ja"'))
    assert savnet(s, {"a": False}) == []
    assert savnet(s, {"a": True}) == ["b"]


def test_a_question_may_take_not_knowing_for_an_answer() -> None:
    s = skema(ja_nej("a", 'krav = "skal"', "ved_ikke_ok = true"))
    assert savnet(s, {"a": VED_IKKE}) == []


def test_a_question_that_takes_only_yes_is_missing_until_it_is_yes() -> None:
    s = skema(ja_nej("a", 'krav = "skal"', "kun_ja = true"))
    assert [savnet(s, {"a": v}) for v in (False, OENSKER_IKKE, IKKE_RELEVANT)] == [["a"]] * 3
    assert savnet(s, {"a": True}) == []


def test_an_option_that_is_no_longer_in_the_form_is_asked_again() -> None:
    s = skema(valg("a", "x y", 'krav = "skal"'), valg("b", "x y", 'krav = "skal"', type="flere"))
    assert savnet(s, {"a": "z", "b": ["x", "z"]}) == ["a", "b"]
    assert savnet(s, {"a": "y", "b": ["x"]}) == []
    assert savnet(s, {"a": "y", "b": []}) == ["b"]


def test_a_question_can_become_required_by_another_answer() -> None:
    f = hent("forberedende", None)
    assert "jobformidler" not in savnet(f, {"anledning": "straksafklaring"})
    assert "jobformidler" in savnet(f, {"anledning": "genbehandling"})
    assert "jobformidler" not in savnet(f, {"anledning": "genbehandling", "jobformidler": [{"navn": "Bo"}]})
    v = hent("visitation", None)
    foer = {"rehab_status": "nej", "fsm2_gruppe2": False, "g3_forhold": ["skade"]}
    assert "underretning" in vist(v, foer)
    assert "underretning" not in savnet(v, foer)
    assert "underretning" in [s.noegle for s in anbefalet(v, foer)]
    assert "underretning" in savnet(v, {**foer, "gruppe": "gruppe_3"})
    assert "underretning" not in [s.noegle for s in anbefalet(v, {**foer, "gruppe": "gruppe_3"})]


def test_a_question_comes_with_the_krav_it_has_as_the_answers_stand() -> None:
    s = skema(ja_nej("a"), ja_nej("b", 'krav = "boer"', 'skal_naar = "a = ja"'))
    assert [x.krav for x in synlige(s, {"a": False})] == ["kan", "boer"]
    assert [x.krav for x in synlige(s, {"a": True})] == ["kan", "skal"]
    assert [x.krav for x in synlige(s, {"a": True, "b": True})] == ["kan", "skal"]


def test_what_ought_to_be_answered_is_told_apart_from_what_must() -> None:
    s = skema(ja_nej("a", 'krav = "skal"'), ja_nej("b", 'krav = "boer"'), ja_nej("c"))
    assert [x.noegle for x in anbefalet(s, {})] == ["b"]
    assert [x.noegle for x in anbefalet(s, {"b": False})] == []


def test_what_the_program_fills_in_is_never_missing() -> None:
    f = hent("forberedende", None)
    assert f.find("sag_id").krav == "skal"
    assert "sag_id" not in savnet(f, {})


# --- lists ------------------------------------------------------------------------------------------------------

LISTE = 'felter = [{ noegle = "navn", tekst = "N", type = "tekst", krav = "skal" }, %s]'
HVOR = valg("hvor", "a b", type="flere").replace("\n", ", ")
MAA = ja_nej("maa", 'krav = "skal"', 'vis_naar = "hvor har b"').replace("\n", ", ")


def test_an_empty_list_says_none_unless_rows_are_needed() -> None:
    s = skema(felt("a", "liste", 'felter = "person"', 'krav = "skal"'),
              felt("b", "liste", 'felter = "person"', 'krav = "skal"', "mindst = 1"))  # fmt: skip
    assert savnet(s, {}) == ["a", "b"]
    assert savnet(s, {"a": [], "b": []}) == ["b"]
    assert savnet(s, {"a": [], "b": [{"navn": "Bo"}]}) == []


def test_a_row_without_a_required_column_leaves_the_list_missing() -> None:
    s = skema(felt("a", "liste", 'felter = "person"', 'krav = "skal"'))
    raekker = [{"navn": "Bo"}, {"kontakt": "12 34 56 78"}]
    assert savnet(s, {"a": raekker}) == ["a"]
    assert [(nr, f.noegle) for nr, f in mangler_i_raekker(s.find("a"), raekker)] == [(2, "navn")]


def test_a_column_may_depend_on_the_rows_earlier_columns() -> None:
    s = skema(felt("a", "liste", LISTE % f"{{ {HVOR} }}, {{ {MAA} }}"))
    (a,) = s.spoergsmaal
    assert [f.noegle for f in synlige_felter(a, {})] == ["navn", "hvor"]
    assert [f.noegle for f in synlige_felter(a, {"hvor": ["a", "b"]})] == ["navn", "hvor", "maa"]
    assert mangler_i_raekker(a, [{"navn": "x", "hvor": ["a"]}]) == []
    assert [f.noegle for _, f in mangler_i_raekker(a, [{"navn": "x", "hvor": ["b"]}])] == ["maa"]


def test_an_agreement_is_finished_when_somebody_does_it_by_a_day_and_somebody_follows_up() -> None:
    aftaler = hent("aftale", None).find("aftaler")
    hel = {"aftale": "Ring til lægen", "ansvarlig": "Lone", "frist": "2026-12-01", "foelger_op": "Bo"}
    assert besvaret(aftaler, {"aftaler": [hel]})
    for noegle in hel:
        assert not besvaret(aftaler, {"aftaler": [{k: v for k, v in hel.items() if k != noegle}]}), noegle


# --- progress ---------------------------------------------------------------------------------------------------


def test_progress_counts_only_what_is_asked() -> None:
    assert fremdrift(KAEDE, {}, "d") == (2, 2)
    assert fremdrift(KAEDE, {"a": True}, "d") == (3, 3)
    assert fremdrift(KAEDE, {"a": True}, "b") == (2, 3)


def test_progress_at_a_hidden_question_is_refused() -> None:
    with pytest.raises(KeyError):
        fremdrift(KAEDE, {}, "b")


# --- whole forms ------------------------------------------------------------------------------------------------


def test_a_plain_visitation_to_group_1_can_be_finished() -> None:
    svar: Svar = {
        "profil": "afklaringspuljen-2021", "visitation_form": "foerste_samtale", "visitation_dato": "2026-11-22",
        "i_maalgruppe": True, "maalgruppe_aendring": "nej", "fritagelse": "ingen", "rehab_status": "nej",
        "fsm2_gruppe2": False, "g3_forhold": ["ingen"], "standby_terminal": False, "forslag": "gruppe_1",
        "gruppe": "gruppe_1", "gruppe_grund": "Kan og vil gerne i gang.", "straks_status": "nu",
        "straks_start_dato": "2026-11-22",
    }  # fmt: skip
    v = hent("visitation", None)
    assert savnet(v, svar) == []
    for noegle in set(svar) - {"forslag"}:
        assert savnet(v, {k: x for k, x in svar.items() if k != noegle}) != [], noegle


def test_a_citizen_who_wants_no_meeting_is_not_asked_for_consent() -> None:
    f = hent("forberedende", None)
    assert not any(n.startswith("samtykke") for n in vist(f, {"oensker_step_up": "nej"}) if n != "samtykke_trukket")
    assert "nej_videre" in savnet(f, {"oensker_step_up": "nej"})
    assert "samtykke_emner" not in vist(f, {"oensker_step_up": "ja", "samtykke": "nej"})
    assert "samtykke_emner" in savnet(f, {"oensker_step_up": "ja", "samtykke": "begraenset"})


def test_who_returns_from_an_udskudt_visitation_is_asked_about_the_six_months() -> None:
    v = hent("visitation", None)
    foer = {"profil": "flere-skal-med-2017", "udskudt_grund": "nej"}
    assert "kan_seks_mdr" not in vist(v, foer)
    assert "kan_seks_mdr" in savnet(v, {**foer, "omvis_fra": "udskudt"})
    assert "kan_seks_mdr" in savnet(v, {**foer, "udskudt_grund": "barsel"})
    assert "kan_seks_mdr" not in savnet(v, {**foer, "udskudt_grund": "barsel", "kan_seks_mdr": VED_IKKE})
