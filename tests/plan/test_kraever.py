"""What it would take, in numbers and in words."""

from random import Random

import pytest

from afk.plan.grundlag import I_BERO, KUN_SAMTALE
from afk.plan.kraever import Kraever, kraever
from afk.plan.loes import laeg_plan
from afk.plan.model import Behov, Kapacitet, Plan
from afk.plan.ord import hvad_kraeves, resultat, udeladte
from tests.plan.hjaelp import behov, kapacitet, tilfaeldigt

K = kapacitet(1, 1, "2026-11-23")


def test_three_with_the_same_deadline_need_three_of_each() -> None:
    # Samtale 23/11 and møde 30/11 is the only way in time.
    assert kraever([behov(n, "2026-11-30") for n in "ABC"], K) == Kraever(3, 3, 3, 0)


def test_a_week_more_needs_half() -> None:
    # Four by 7/12: two samtaler in each of weeks 48 and 49, two møder in each of weeks 49 and 50.
    assert kraever([behov(n, "2026-12-07") for n in "ABCD"], K) == Kraever(2, 2, 4, 0)


def test_the_overdue_need_their_places_first() -> None:
    # One overdue goes first of two, so that the other has its møde on 30/11 only with two a week.
    assert kraever([behov("A", "2026-11-01"), behov("B", "2026-11-30")], K) == Kraever(2, 2, 1, 1)


def test_what_is_booked_takes_its_places_also_here() -> None:
    assert kraever(
        [behov("A", "2026-11-27", "2026-10-01")], kapacitet(1, 1, "2026-11-23", moederne=["2026-11-24"])
    ) == (Kraever(2, 1, 1, 0))


def test_booked_moeder_must_have_their_samtaler_too() -> None:
    # Both booked on 30/11 need a samtale in week 48; A has all the time it needs.
    alle = [behov("A", "2027-01-31"), *(behov(n, "2026-12-24", step_up="2026-11-30") for n in "BC")]
    k = kapacitet(1, 1, "2026-11-23", moederne=["2026-11-30", "2026-11-30"])
    assert kraever(alle, k) == Kraever(1, 2, 1, 0)


def test_a_late_booked_moede_lets_the_plan_look_to_the_sum() -> None:
    # I is ready Thursday 26/11 and late; J is in time only on Monday 23/11. J first is 0 + 8 days, I first is 4 + 7.
    to = [behov("I", "2026-11-22", "2026-11-19"), behov("J", "2026-11-23", "2026-10-01")]
    assert kraever(to, K) == Kraever(2, 1, 1, 1)
    # Z is booked 43 days late, so 8 days do not make the largest delay larger, and one a week will do for J.
    z = behov("Z", "2026-11-01", "2026-10-01", "2026-12-14")
    assert kraever([*to, z], kapacitet(1, 1, "2026-11-23", moederne=["2026-12-14"])) == Kraever(1, 1, 1, 1)


def test_nobody_can_when_it_is_too_late_for_all() -> None:
    assert kraever([behov("A", "2026-11-29"), behov("B", "2026-11-01", "2026-10-01")], K) is None


def _naar(alle: list[Behov], k: Kapacitet, moeder: int, samtaler: int) -> tuple[list[str], tuple[str, ...]]:
    """Who gets a møde in time, and whose booked møde is left without a samtale."""
    plan: Plan = laeg_plan(alle, k._replace(moeder=moeder, samtaler=samtaler))
    i_tide = (x.behov.sag for x in plan.linjer if x.behov.step_up is None and not x.forsinkelse)
    return sorted(i_tide), plan.for_taet


@pytest.mark.parametrize("froe", range(3))
def test_it_is_enough_in_the_plan_itself_and_one_less_of_either_is_not(froe: int) -> None:
    r = Random(froe)
    for _ in range(150):
        alle, k = tilfaeldigt(r, 12)
        rigeligt = 40
        bedst = _naar(alle, k, rigeligt, rigeligt)
        svar = kraever(alle, k)
        if svar is None:
            assert not bedst[0]
            continue
        kan = len(bedst[0])
        assert (svar.kan, svar.kan_ikke) == (kan, sum(b.step_up is None for b in alle) - kan)
        assert _naar(alle, k, svar.moeder, svar.samtaler) == bedst
        assert svar.moeder == 1 or _naar(alle, k, svar.moeder - 1, rigeligt) != bedst
        assert svar.samtaler == 1 or _naar(alle, k, svar.moeder, svar.samtaler - 1) != bedst


# --- in words -----------------------------------------------------------------------------------------------


def _saetning(alle: list[Behov], k: Kapacitet) -> str:
    return hvad_kraeves(laeg_plan(alle, k), k, kraever(alle, k))


def test_the_sentence_says_what_it_takes_for_all() -> None:
    alle = [behov(n, "2026-11-30") for n in "ABC"]
    assert _saetning(alle, K) == "Med 3 step up-møder og 3 samtaler om ugen når alle fristen."


def test_the_sentence_says_who_can_not_whatever_the_capacity() -> None:
    alle = [behov("A", "2026-11-01"), behov("B", "2026-11-30")]
    assert _saetning(alle, K) == (
        "Med 2 step up-møder og 2 samtaler om ugen når den ene, der endnu kan nå det, fristen. "
        "1 kommer for sent uanset kapaciteten og kommer først i planen."
    )
    assert "ingen kapacitet når den" in _saetning([behov("A", "2026-11-01")], K)


def test_the_sentence_says_when_there_is_enough_and_to_spare() -> None:
    alle = [behov("A", "2026-12-24")]
    assert _saetning(alle, K) == "Med 1 step up-møde og 1 samtale om ugen når alle fristen."
    assert _saetning(alle, kapacitet(5, 5, "2026-11-23")) == (
        "Med 5 step up-møder og 5 samtaler om ugen når alle fristen. 1 møde om ugen er nok."
    )


def test_there_is_no_sentence_when_every_meeting_is_booked() -> None:
    alle = [behov("A", "2026-12-24", "2026-11-25", "2026-12-10")]
    assert _saetning(alle, K) == ""


def test_the_result_counts_the_late_and_their_days() -> None:
    alle = [behov("A", "2026-11-30"), behov("B", "2026-11-29"), behov("C", "2026-11-30")]
    # One a week, B first: 30/11, 7/12 and 14/12 are 1, 7 and 14 days late.
    assert resultat(laeg_plan(alle, K)) == (
        "3 borgere: 0 når fristen, 3 kommer for sent. Den største forsinkelse er 14 dage, i alt 22 dage; det kan ikke "
        "blive mindre med den kapacitet. Det sidste step up-møde er man 14-12-2026."
    )
    assert resultat(laeg_plan(alle[:1], K)) == (
        "1 borger: alle når fristen. Det sidste step up-møde er man 30-11-2026."
    )


def test_the_left_out_are_counted_and_named_where_something_is_to_be_done() -> None:
    uden = [(I_BERO["fritaget"], "A1"), (KUN_SAMTALE, "A3"), (I_BERO["fritaget"], "A2")]
    assert udeladte(uden) == [
        "Mangler kun samtalen, for step up-mødet er holdt eller valgt fra: 1 (A3)",
        "I bero, fritaget: 2",
    ]
