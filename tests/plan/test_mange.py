"""Plans for many: what must always hold."""

from datetime import timedelta

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from afk.fejl import AfkFejl
from afk.plan.loes import laeg_plan
from afk.plan.model import Behov, Kapacitet
from tests.plan.hjaelp import MANDAG, maal, tjek

DAGE = st.integers(-300, 300).map(lambda n: MANDAG + timedelta(days=n))
ALLE = st.lists(
    st.tuples(DAGE, st.none() | DAGE, st.none() | DAGE.filter(lambda d: d >= MANDAG)), min_size=1, max_size=120
).map(lambda liste: [Behov(f"A{n}", *tre) for n, tre in enumerate(liste)])
TAL = st.integers(1, 12)


@st.composite
def kapaciteter(draw: st.DrawFn, alle: list[Behov]) -> Kapacitet:
    moeder = [b.step_up for b in alle if b.step_up is not None]
    samtaler = [b.samtale for b in alle if b.samtale is not None and b.samtale >= MANDAG]
    fra = MANDAG + timedelta(days=draw(st.integers(0, 60)))
    return Kapacitet(draw(TAL), draw(TAL), fra, draw(st.integers(0, 40)), moeder, samtaler)


SAGER = ALLE.flatmap(lambda alle: st.tuples(st.just(alle), kapaciteter(alle)))


@settings(max_examples=150, deadline=None)
@given(SAGER)
def test_everybody_is_there_and_nothing_is_broken(sager: tuple[list[Behov], Kapacitet]) -> None:
    tjek(*sager, laeg_plan(*sager))


@settings(max_examples=100, deadline=None)
@given(SAGER)
def test_more_room_never_makes_the_plan_worse(sager: tuple[list[Behov], Kapacitet]) -> None:
    alle, k = sager
    frie = [b for b in alle if b.step_up is None]
    foer = maal(laeg_plan(frie, k))
    assert maal(laeg_plan(frie, k._replace(moeder=k.moeder + 1))) <= foer
    assert maal(laeg_plan(frie, k._replace(samtaler=k.samtaler + 1))) <= foer


@settings(max_examples=100, deadline=None)
@given(SAGER)
def test_a_plan_that_is_booked_stays_as_it_is(sager: tuple[list[Behov], Kapacitet]) -> None:
    alle, k = sager
    plan = laeg_plan(alle, k)
    booket = [Behov(x.behov.sag, x.behov.frist, x.samtale, x.step_up) for x in plan.linjer]
    igen = laeg_plan(booket, k._replace(moeder_optaget=[x.step_up for x in plan.linjer]))
    assert [(x.behov.sag, x.samtale, x.step_up) for x in igen.linjer] == [
        (x.behov.sag, x.samtale, x.step_up) for x in plan.linjer
    ]


def test_a_plan_for_hundreds_of_years_is_refused() -> None:
    alle = [Behov(f"A{n}", MANDAG, MANDAG) for n in range(10_000)]
    with pytest.raises(AfkFejl, match=r"længere end til år 2199\. Giv en større --kapacitet"):
        laeg_plan(alle, Kapacitet(1, 1, MANDAG, 7))


def test_nobody_is_a_plan_too() -> None:
    assert laeg_plan([], Kapacitet(1, 1, MANDAG, 7)).linjer == ()
