"""What a proposal says to do next: every sentence in its place, and only there."""

import pytest

from afk.skemaer.skema import UdenSvar
from tests.regler.visitation_hjaelp import AFK, FSM, forslag, kort, noter, numre, opgaver

SKADE = {"g3_forhold": ["skade"], "g3_kun_fremmoede": False}
GRUND = {"gruppe_grund": "Konkret vurdering."}


def test_a_marking_on_the_list():
    assert forslag(AFK, fritagelse="sygdom").opgaver == (
        "Borgeren er ude af indsatsgruppen, og urene står stille: visitér igen, når markeringen fjernes.",
        "Skriv, hvornår fritagelsen slutter eller vurderes igen (fritagelse_til).",
    )


def test_a_marking_on_the_list_with_its_end():
    assert forslag(AFK, fritagelse="sygdom", fritagelse_til="2021-06-30").opgaver == (
        "Borgeren er ude af indsatsgruppen, og urene står stille: visitér igen, når markeringen fjernes.",
        "Se på fritagelsen igen 30. juni 2021.",
    )


def test_a_marking_that_is_not_on_the_list():
    for til in (None, "2021-06-30"):
        assert forslag(AFK, fritagelse="dom", fritagelse_til=til).opgaver == (
            "Markeringen står ikke på Afklaringspuljens liste: vurdér efter gældende regler, om borgeren er fritaget.",
        )


def test_an_end_that_is_a_non_answer_is_still_asked_for():
    assert "(fritagelse_til)" in opgaver(forslag(AFK, fritagelse="sygdom", fritagelse_til=UdenSvar("ved_ikke")))
    assert "(gruppe_grund)" in opgaver(forslag(FSM, gruppe_grund=""))


def test_back_for_long_enough_says_nothing_of_too_short():
    f = forslag(FSM, omvis_fra="udskudt", kan_seks_mdr="ja", **GRUND)
    assert numre(f) == ["R14", "R90"]
    assert f.opgaver == ()


def test_group_1_with_everything_written():
    f = forslag(AFK, straks_status="nu", straks_start_dato="2021-03-01", **GRUND)
    assert f.opgaver == (
        "Hold rådgivers samtale, og tilbyd et tværfagligt step up-møde: begge dele inden for 8 uger. Kan I ikke nå "
        "det, så lav en plan, og skriv den i skemaet.",
        "Jeres egen målfrist på 8 uger tæller fra 1. marts 2021; afk frist regner fra den dag, borgeren kom i puljen.",
    )


def test_a_postponement_with_its_end():
    f = forslag(AFK, straks_status="udskydes", udskyd_grund="loentilskud", udskyd_til="2021-06-30", **GRUND)
    assert f.opgaver == ("Lav straksafklaringen hurtigst muligt efter 30. juni 2021.",)


@pytest.mark.parametrize("grund", ["virksomhedspraktik", "loennede_timer", "loentilskud"])
def test_a_postponement_without_its_end_asks_for_it(grund):
    f = forslag(AFK, straks_status="udskydes", udskyd_grund=grund)
    assert f.straksafklaring == "udskudt"
    assert "Skriv, hvornår forløbet slutter (udskyd_til)." in f.opgaver


@pytest.mark.parametrize("grund", ["virksomhedspraktik", "loennede_timer", "loentilskud"])
def test_flere_skal_med_has_no_straksafklaring(grund):
    f = forslag(FSM, straks_status="udskydes", udskyd_grund=grund, udskyd_til="2021-02-01")
    assert kort(f) == ("gruppe_1", ["R90"], None)


def test_group_3_in_flere_skal_med_says_nothing_of_markings_or_clocks():
    f = forslag(FSM, **SKADE)
    assert "fritagelsesmarkering" not in opgaver(f)
    assert "Straksafklaringens ur" not in noter(f)


def test_standby_is_administrative_in_group_3_only():
    assert "administrativt" in opgaver(forslag(FSM, standby_terminal=True))
    assert "administrativt" not in opgaver(forslag(AFK, standby_terminal=True))


def test_a_re_visitation_asks_for_its_day_and_reason_until_they_are_there():
    f = forslag(FSM, omvis_fra="gruppe_3", **GRUND)
    assert f.opgaver == (
        "Omvisitér borgeren, og skriv datoen (omvis_dato).",
        "Skriv grunden til omvisiteringen (omvis_grund).",
    )
    assert forslag(FSM, omvis_fra="gruppe_3", omvis_dato="2021-03-01", omvis_grund="Rask.", **GRUND).opgaver == ()


def test_the_eight_weeks_start_anew_after_a_marking_in_group_1_only():
    assert "tæller forfra" in opgaver(forslag(AFK, omvis_fra="fritaget"))
    assert "tæller forfra" not in opgaver(forslag(AFK, omvis_fra="fritaget", straks_start_dato="2021-09-01"))
    assert "tæller forfra" not in opgaver(forslag(AFK, omvis_fra="fritaget", rehab_status="begyndt"))
    assert "R72" not in numre(forslag(FSM, omvis_fra="fritaget"))


# --- rows on the way ----------------------------------------------------------------------------------------


def test_every_row_passed_on_the_way_has_its_say():
    f = forslag(FSM, formodet_nedsat=True, **{**SKADE, "g3_kun_fremmoede": True})
    assert numre(f) == ["R24", "R40", "R90"]
    assert "om sagen skal for rehabiliteringsteamet" in opgaver(f)
    assert "ikke et kriterium" in noter(f)


def test_a_row_below_the_deciding_one_is_listed_and_silent():
    f = forslag(AFK, maalgruppe_aendring="jobparat", formodet_nedsat=True)
    assert numre(f) == ["R06", "R24"]
    assert "rehabiliteringsteamet" not in opgaver(f)


def test_the_marker_of_group_2_counts_in_afklaringspuljen_only():
    assert numre(forslag(AFK, fsm2_gruppe2=True, formodet_nedsat=True, **SKADE)) == ["R22"]
    assert numre(forslag(FSM, fsm2_gruppe2=True, **SKADE)) == ["R32", "R60", "R61", "R62"]
    assert forslag(FSM, fsm2_gruppe2=None, **SKADE).forslag == "gruppe_3"


# --- answers from elsewhere ---------------------------------------------------------------------------------


@pytest.mark.parametrize("valgt", [["ingen", "egen_kode"], ["egen_kode"], [], "skade", "ingen"])
def test_choices_the_table_cannot_read_are_not_taken_for_none(valgt):
    f = forslag(FSM, g3_forhold=valgt, g3_kun_fremmoede=False)
    assert f.forslag == "kraever_vurdering"
    assert "(g3_forhold)" in opgaver(f)


def test_a_profile_of_ones_own_is_not_named_as_the_rules_used():
    f = forslag(AFK, profil="egen-2030")
    assert f.forslag == "kraever_vurdering"
    assert "Regelsæt" not in noter(f)
