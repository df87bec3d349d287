"""Where a day stands on the axis, worked out by hand, and which ticks it has."""

from datetime import date, timedelta

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from afk.tidslinje.akse import Gitter, Spaend, gitter, skala, spaend
from afk.tidslinje.model import FORKERT, PERIODE, SKET, Element

I_DAG = date(2026, 11, 22)
egenskab = settings(max_examples=150, deadline=None, database=None, derandomize=True)


def dag(n: int) -> date:
    """`n` days after today."""
    return I_DAG + timedelta(days=n)


def element(fra: date, til: date | None, slags: str = PERIODE) -> Element:
    return Element("Bane", "navn", slags, fra, til)


def test_today_is_the_last_day_left_of_its_line_and_tomorrow_the_first_right_of_it() -> None:
    g = Gitter(I_DAG, 7, 10, 5)
    # Ten columns of a week, the line of today in column 10, then five more.
    assert (g.kolonne(I_DAG), g.kolonne(dag(1)), g.bredde) == (9, 11, 16)
    # The last week is today and the six days before it; the week before begins 13 days back.
    assert [g.kolonne(dag(n)) for n in (-6, -7, -13, -14)] == [9, 8, 8, 7]
    assert [g.kolonne(dag(n)) for n in (7, 8, 14, 15)] == [11, 12, 12, 13]
    # 10 weeks with today: 69 days back; 5 weeks ahead.
    assert (g.fra, g.til) == (dag(-69), dag(35))


def test_a_day_outside_stands_at_the_edge() -> None:
    g = Gitter(I_DAG, 7, 10, 5)
    assert [g.kolonne(d) for d in (dag(-70), date(1926, 1, 1), dag(36), date(2199, 1, 1))] == [0, 0, 15, 15]


@pytest.mark.parametrize(
    ("bag", "frem", "bredde", "dage", "foer", "efter"),
    [
        # 29 days with today and 28 ahead, and a line: 58 columns of a day.
        (28, 28, 58, 1, 29, 28),
        # The same in 60: the two left over go one to each side.
        (28, 28, 60, 1, 30, 29),
        # One column too few: two days each, 15 + 14 columns, and the 27 that are left over go around (14 and 13).
        (28, 28, 57, 2, 29, 27),
        # 366 days and 61 ahead in 57 columns: 427 / 7 = 61 is too many; of 8 days 46 + 8 = 54, and 2 left over.
        (365, 61, 57, 8, 47, 9),
    ],
)
def test_columns_hold_as_few_days_as_will_do(
    bag: int, frem: int, bredde: int, dage: int, foer: int, efter: int
) -> None:
    g = gitter(Spaend(dag(-bag), dag(frem)), I_DAG, bredde)
    assert (g.dage, g.foer, g.efter, g.bredde) == (dage, foer, efter, bredde)


@egenskab
@given(st.integers(0, 8000), st.integers(1, 8000), st.integers(10, 200), st.lists(st.integers(-9000, 9000)))
def test_every_day_of_the_span_is_on_the_axis_and_later_days_are_never_left_of_earlier(bag, frem, bredde, dage):
    g = gitter(Spaend(dag(-bag), dag(frem)), I_DAG, bredde)
    assert g.bredde == bredde and g.fra <= dag(-bag) and g.til >= dag(frem)
    kolonner = [g.kolonne(dag(n)) for n in sorted(dage)]
    assert kolonner == sorted(kolonner)
    assert all(0 <= k < bredde and k != g.foer for k in kolonner)
    assert all((g.kolonne(dag(n)) < g.foer) == (n <= 0) for n in dage)


def test_the_span_is_that_of_the_facts_and_some_room_around_today() -> None:
    # Nothing: 28 days either side.
    assert spaend([], I_DAG) == (dag(-28), dag(28))
    # 600 days back: a quarter of it ahead.
    assert spaend([element(dag(-600), None)], I_DAG) == (dag(-600), dag(150))
    # An end half a year ahead is shown, also when the past is short.
    assert spaend([element(dag(-10), dag(183))], I_DAG) == (dag(-28), dag(183))
    # One day later it is not: it would squeeze the rest.
    assert spaend([element(dag(-10), dag(184))], I_DAG) == (dag(-28), dag(28))
    # With a past of 300 days it is.
    assert spaend([element(dag(-300), dag(184))], I_DAG) == (dag(-300), dag(184))


def test_more_than_twenty_years_back_is_left_out() -> None:
    graense = date(2006, 11, 22)
    assert spaend([element(date(1999, 1, 1), date(2001, 5, 1)), element(dag(-50), None)], I_DAG).fra == dag(-50)
    # What began before and runs on fills the axis from the limit.
    assert spaend([element(date(1999, 1, 1), None)], I_DAG).fra == graense
    assert spaend([element(graense, graense, SKET)], I_DAG).fra == graense
    assert spaend([element(date(1926, 1, 1), date(1926, 1, 1), FORKERT)], I_DAG).fra == dag(-28)


def tekster(fra: str, til: str, dage_pr_tegn: float) -> tuple[list[str], list[str]]:
    s = skala(Spaend(date.fromisoformat(fra), date.fromisoformat(til)), dage_pr_tegn)
    return [m.tekst for m in s.maerker], [m.tekst for m in s.aar]


def test_ticks_are_weeks_months_or_years_as_the_scale_allows() -> None:
    # A week is seven characters wide: every Monday. 2 November 2026 is a Monday.
    assert tekster("2026-11-01", "2026-11-22", 1) == (["2/11", "9/11", "16/11"], ["2026"])
    # 3.5 characters: every other Monday.
    assert tekster("2026-11-01", "2026-11-30", 2) == (["2/11", "16/11", "30/11"], ["2026"])
    # A month is ten characters: each has its name, and the years stand above the first and January.
    assert tekster("2026-11-02", "2027-02-28", 3) == (["dec", "jan", "feb"], ["2026", "2027"])
    # 13 days to a character: every third month.
    assert tekster("2026-01-01", "2026-12-31", 13) == (["jan", "apr", "jul", "okt"], ["2026"])
    # 40 days: half years; 60: years; 100: every other; 200: every fifth.
    assert tekster("2025-12-01", "2026-12-01", 40) == (["jan", "jul"], ["2026"])
    assert tekster("2025-12-01", "2028-12-01", 60) == (["2026", "2027", "2028"], [])
    assert tekster("2021-12-01", "2028-12-01", 100) == (["2022", "2024", "2026", "2028"], [])
    assert tekster("2001-01-02", "2028-12-01", 200) == (["2005", "2010", "2015", "2020", "2025"], [])


@egenskab
@given(st.dates(date(1900, 1, 1), date(2199, 1, 1)), st.integers(1, 9000), st.floats(0.05, 400))
def test_ticks_lie_on_the_axis_in_order(fra, dage, dage_pr_tegn):
    s = Spaend(fra, fra + timedelta(days=dage))
    fundet = [m.dato for m in skala(s, dage_pr_tegn).maerker]
    assert fundet == sorted(set(fundet))
    assert all(s.fra <= d <= s.til for d in fundet)
