"""Answers that are missing, the way back from an udskudt visitation, and where the profiles differ."""

import pytest

from afk.regler.visitation.forslag import foreslaa
from afk.skemaer.skema import UdenSvar
from tests.regler.visitation_hjaelp import AFK, FSM, IKKE_KONTAKTBAR, forslag, kort, noter, numre, opgaver

HELBRED = {"g3_forhold": ["helbred_forringes"], "g3_kun_fremmoede": False}

# --- missing answers ----------------------------------------------------------------------------------------

AFGOERENDE = [
    (AFK, {}, "i_maalgruppe"),
    (AFK, {}, "maalgruppe_aendring"),
    (AFK, {}, "fritagelse"),
    (AFK, {}, "rehab_status"),
    (AFK, {}, "fsm2_gruppe2"),
    (AFK, {}, "g3_forhold"),
    (AFK, {}, "standby_terminal"),
    (FSM, {}, "udskudt_grund"),
    (FSM, {"omvis_fra": "udskudt", "kan_seks_mdr": "ja"}, "kan_seks_mdr"),
    (FSM, HELBRED, "g3_kun_fremmoede"),
    (FSM, IKKE_KONTAKTBAR, "g3_ikke_kontakt_hvad"),
    (FSM, HELBRED, "profil"),
]


@pytest.mark.parametrize(("profil", "aendret", "noegle"), AFGOERENDE, ids=[f"{a[0][:3]}-{a[2]}" for a in AFGOERENDE])
@pytest.mark.parametrize(
    "uden", [None, UdenSvar("ved_ikke"), UdenSvar("oensker_ikke"), "en kode, tabellen ikke kender"]
)
def test_a_missing_answer_that_matters_is_never_guessed(profil, aendret, noegle, uden):
    f = forslag(profil, **{**aendret, noegle: uden})
    assert f.forslag == "kraever_vurdering"
    assert f.straksafklaring is None
    assert [o for o in f.opgaver if o.startswith("Svar på")] == [o for o in f.opgaver if f"({noegle})" in o]
    assert f"({noegle}): forslaget afhænger af det." in opgaver(f)


@pytest.mark.parametrize(
    ("profil", "aendret", "ventet"),
    [
        (AFK, {"maalgruppe_aendring": "flyttet", "i_maalgruppe": None, "rehab_status": None}, "uden_for"),
        (AFK, {"fritagelse": "barsel", "rehab_status": None, "g3_forhold": None}, "fritaget"),
        (AFK, {"rehab_status": "begyndt", "g3_forhold": None, "standby_terminal": None}, "gruppe_2"),
        (FSM, {"fritagelse": None, "fsm2_gruppe2": None}, "gruppe_1"),
        (FSM, {"standby_terminal": True, "g3_forhold": None}, "gruppe_3"),
        (AFK, {"udskudt_grund": None, "kan_seks_mdr": None, "g3_kun_fremmoede": None}, "gruppe_1"),
        (AFK, {"formodet_nedsat": None}, "gruppe_1"),
    ],
)
def test_a_missing_answer_that_cannot_change_the_outcome_holds_nothing_back(profil, aendret, ventet):
    f = forslag(profil, **aendret)
    assert f.forslag == ventet
    assert "forslaget afhænger af det" not in opgaver(f)


def test_without_the_profile_what_is_outside_in_both_is_outside():
    assert kort(forslag("", profil=None, maalgruppe_aendring="flyttet")) == ("uden_for", ["R02"], None)


def test_no_answers_at_all_name_the_first_things_to_answer():
    f = foreslaa({})
    assert (f.forslag, f.regler, f.straksafklaring, f.noter) == ("kraever_vurdering", (), None, ())
    assert [o.split("(")[1].split(")")[0] for o in f.opgaver] == [
        "i_maalgruppe", "maalgruppe_aendring", "profil", "rehab_status", "standby_terminal",
    ]  # fmt: skip


def test_a_postponement_without_a_reason_leaves_the_straksafklaring_open_and_asks():
    f = forslag(AFK, straks_status="udskydes")
    assert kort(f) == ("gruppe_1", ["R90"], None)
    assert "Svar på, hvorfor straksafklaringen udskydes (udskyd_grund): forslaget afhænger af det." in f.opgaver


def test_the_straksafklaring_is_due_until_somebody_postpones_it_and_the_question_stays():
    f = forslag(AFK)
    assert f.straksafklaring == "nu"
    assert "(straks_status)" in opgaver(f)
    assert "(straks_status)" not in opgaver(forslag(AFK, straks_status="nu"))


def test_a_date_that_is_no_date_counts_as_missing():
    f = forslag(AFK, fritagelse="barsel", fritagelse_til="snart")
    assert f.forslag == "fritaget"
    assert "Se på fritagelsen" not in opgaver(f)


# --- udskudt and back (R11-R14) -----------------------------------------------------------------------------


def test_away_until_the_day_of_return_and_back_on_it():
    barsel = {"udskudt_grund": "barsel", "udskudt_til": "2021-03-02", "kan_seks_mdr": "ja"}
    assert kort(forslag(FSM, **barsel, visitation_dato="2021-03-01")) == ("udskudt", ["R11"], None)
    assert kort(forslag(FSM, **barsel, visitation_dato="2021-03-02")) == ("gruppe_1", ["R14", "R90"], None)


def test_back_goes_on_at_r20():
    f = forslag(FSM, omvis_fra="udskudt", kan_seks_mdr="ja", rehab_status="begyndt")
    assert kort(f) == ("gruppe_2", ["R14", "R20"], None)


@pytest.mark.parametrize(
    "tilbage",
    [
        {"omvis_fra": "udskudt"},
        {"udskudt_grund": "afsoning_under_2", "udskudt_til": "2021-02-01"},
    ],
)
def test_back_for_less_than_six_months_is_not_visited_to_the_project(tilbage):
    f = forslag(FSM, kan_seks_mdr="nej", **tilbage)
    assert kort(f) == ("uden_for", ["R14"], None)
    assert "visitér ikke borgeren til projektet" in opgaver(f)


def test_the_six_months_are_asked_of_those_who_return_only():
    assert kort(forslag(FSM, kan_seks_mdr="nej")) == ("gruppe_1", ["R90"], None)
    assert kort(forslag(FSM, kan_seks_mdr="nej", omvis_fra="gruppe_3")) == ("gruppe_1", ["R90", "R71"], None)
    assert kort(forslag(AFK, kan_seks_mdr="nej")) == ("gruppe_1", ["R90", "R55"], "nu")


def test_a_long_sentence_that_is_over_still_asks_for_a_judgement():
    f = forslag(FSM, udskudt_grund="afsoning_over_2", udskudt_til="2021-02-01", kan_seks_mdr="ja")
    assert kort(f) == ("kraever_vurdering", ["R13"], None)


def test_a_day_of_return_that_is_missing_is_asked_for_and_one_that_is_there_is_a_reminder():
    assert "(udskudt_til)" in opgaver(forslag(FSM, udskudt_grund="barsel"))
    f = forslag(FSM, udskudt_grund="barsel", udskudt_til="2021-05-01")
    assert "(udskudt_til)" not in opgaver(f)
    assert "Visitér borgeren igen 1. maj 2021" in opgaver(f)


# --- group 3, motivation and K3 -----------------------------------------------------------------------------


def test_motivation_blocks_and_the_note_says_so():
    f = forslag(FSM, **{**IKKE_KONTAKTBAR, "g3_kun_fremmoede": True})
    assert kort(f) == ("gruppe_1", ["R40", "R90"], None)
    assert "ikke et kriterium for gruppe 3" in noter(f)


def test_a_marking_settles_in_afklaringspuljen_what_is_group_3_in_flere_skal_med():
    assert kort(forslag(AFK, **IKKE_KONTAKTBAR, fritagelse="uden_kontakt")) == ("fritaget", ["R10"], None)
    assert forslag(FSM, **IKKE_KONTAKTBAR, fritagelse="uden_kontakt").forslag == "gruppe_3"


def test_group_3_tells_what_is_no_reason():
    assert "(R42)" in noter(forslag(FSM, **HELBRED))
    assert "(R41)" not in noter(forslag(FSM, **HELBRED))
    assert "(R41)" in noter(forslag(AFK, **HELBRED))


def test_what_has_been_written_is_not_asked_for_again():
    f = forslag(FSM, **IKKE_KONTAKTBAR, underretning="sendes", underretning_dato="2021-03-02", rehab_obs="2021-06-01")
    assert f.opgaver == (
        "Fortsæt den almindelige indsats (alm_indsats): gruppe 3 betyder kun, at borgeren ikke er med i projektet.",
        "Se igen 1. juni 2021 på, om sagen skal for rehabiliteringsteamet.",
    )


# --- notes --------------------------------------------------------------------------------------------------


def test_every_proposal_names_its_profile_and_leaves_the_decision_to_the_caseworker():
    assert forslag(FSM).noter == (
        "Regelsæt: flere-skal-med-2017. Programmet foreslår; du afgør efter en konkret og individuel vurdering.",
    )


def test_a_marking_in_flere_skal_med_is_told_to_change_nothing():
    assert "ændrer ikke gruppen i Flere skal med" in noter(forslag(FSM, fritagelse="barsel"))
    for aendret in ({"fritagelse": "ingen"}, {"fritagelse": "barsel", "udskudt_grund": "barsel"}):
        assert "ændrer ikke gruppen" not in noter(forslag(FSM, **aendret))


def test_nobody_in_group_1_is_exempt_from_the_straksafklaring():
    f = forslag(AFK, straks_status="undtaget")
    assert f.straksafklaring == "nu"
    assert "Ingen regel undtager" in noter(f)
    assert "Ingen regel undtager" not in noter(forslag(AFK, straks_status="nu"))


def test_a_re_visitation_the_answers_do_not_bear_out_is_pointed_out():
    f = forslag(AFK, omvis_fra="gruppe_1", omvis_til="gruppe_2", formodet_nedsat=True)
    assert numre(f) == ["R24", "R90", "R55"]
    assert "Du vil omvisitere til gruppe 2, men svarene giver gruppe 1: se svarene igennem." in f.noter
    enig = forslag(AFK, omvis_fra="gruppe_1", omvis_til="gruppe_2", rehab_status="besluttes_nu")
    assert "Du vil omvisitere" not in noter(enig)
    assert "Du vil omvisitere" not in noter(forslag(AFK, omvis_til="gruppe_2"))
