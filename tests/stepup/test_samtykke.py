"""Consent gates everything: what stops sharing, and what it covers (kilder/002)."""

from datetime import date

import pytest

from afk.fakta.samtykke import Samtykke
from afk.skemaer.skema import UdenSvar
from afk.stepup.samtykke import IntetSamtykke, omfang
from tests.stepup.svarene import FORBEREDT, rettet

D = date(2026, 11, 22)


def grund(ret, *ord_, d=D):
    with pytest.raises(IntetSamtykke) as e:
        omfang(rettet(FORBEREDT, ret), ord_, d)
    assert e.value.grund.endswith("Uden samtykke deles intet, og ingen inviteres.")
    return str(e.value)


def test_a_given_consent_covers_its_topics_and_receivers():
    o = omfang(FORBEREDT, (), D)
    assert o.emner == {"job_uddannelse", "bolig", "indsatser"}
    assert [m["navn"] for m in o.modtagere] == ["Lars Bo Holm", "Ida Skov"]
    assert o.givet == date(2026, 11, 10)


@pytest.mark.parametrize(
    ("ret", "ord_"),
    [
        ({"oensker_step_up": "nej"}, "ønsker ikke"),
        ({"oensker_step_up": "taenker"}, "tænke over"),
        ({"oensker_step_up": None}, "ikke svaret ja"),
        ({"oensker_step_up": UdenSvar("oensker_ikke")}, "ikke svaret ja"),
        ({"samtykke": "nej"}, "giver ikke samtykke"),
        ({"samtykke": None}, "ikke svaret ja"),
        ({"samtykke": UdenSvar("ved_ikke")}, "ikke svaret ja"),
        ({"samtykke_vejledt": None}, "hvad samtykket betyder"),
        ({"samtykke_vejledt": False}, "hvad samtykket betyder"),
        ({"samtykke_dato": None}, "hvilken dag"),
        ({"samtykke_dato": "2026-11-23"}, "23. november 2026, som ikke er kommet"),
        ({"samtykke_trukket": "2026-11-22"}, "trak samtykket tilbage 22. november 2026"),
        ({"samtykke_til": "2026-11-21"}, "udløb 21. november 2026"),
    ],
)
def test_each_answer_that_stops_sharing_says_so(ret, ord_):
    assert ord_ in grund(ret)


def test_a_withdrawal_that_is_still_to_come_and_the_last_day_do_not_stop_it():
    assert omfang(rettet(FORBEREDT, {"samtykke_trukket": "2026-11-23", "samtykke_til": "2026-11-22"}), (), D)


@pytest.mark.parametrize(
    ("samtykke", "ord_"),
    [
        (Samtykke("nej", date(2026, 11, 22)), "sagde nej 22. november 2026"),
        (Samtykke("ja", date(2026, 11, 10), tilbagekaldt=date(2026, 11, 20)), "trak samtykket tilbage 20. november"),
        (Samtykke("begraenset", date(2026, 11, 10), gaelder_til=date(2026, 11, 21)), "udløb 21. november 2026"),
    ],
)
def test_the_latest_registered_word_wins_over_a_yes_in_the_form(samtykke, ord_):
    assert ord_ in grund({}, Samtykke("ja", date(2026, 11, 1)), samtykke)


def test_a_no_of_tomorrow_or_before_a_later_yes_does_not_stop_it():
    assert omfang(FORBEREDT, (Samtykke("nej", date(2026, 11, 23)),), D)
    assert omfang(FORBEREDT, (Samtykke("nej", date(2026, 10, 1)), Samtykke("ja", date(2026, 11, 10))), D)


@pytest.mark.parametrize(
    "tidligere",
    [
        Samtykke("ja", date(2026, 4, 1), gaelder_til=date(2026, 10, 1)),
        Samtykke("ja", date(2026, 4, 1), tilbagekaldt=date(2026, 11, 9)),
        Samtykke("nej", date(2026, 4, 1)),
    ],
)
def test_a_consent_given_anew_comes_in_place_of_an_earlier_word(tidligere):
    assert omfang(FORBEREDT, (tidligere,), D).givet == date(2026, 11, 10)


def test_an_earlier_consent_taken_back_since_stops_it():
    assert "trak samtykket tilbage 12. november 2026" in grund(
        {}, Samtykke("ja", date(2026, 4, 1), tilbagekaldt=date(2026, 11, 12))
    )


def test_a_yes_registered_later_does_not_undo_the_no_of_the_form():
    assert "giver ikke samtykke" in grund({"samtykke": "nej"}, Samtykke("ja", date(2026, 11, 20)))


def test_a_person_is_covered_by_name_or_by_place_whatever_the_case():
    o = omfang(FORBEREDT, (), D)
    assert o.daekker({"navn": "lars bo  holm"})
    assert o.daekker({"navn": "En anden", "organisation": "SOCIALOMRÅDET"})
    assert not o.daekker({"navn": "Lars"})
    assert not o.daekker({"navn": "", "organisation": None})
