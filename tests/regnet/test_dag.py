"""A day notes what is asked of it: the bounds are worked out by hand, and no question goes unnoted."""

import json
import operator
from collections.abc import Callable
from datetime import date, timedelta
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from afk.regnet.dag import FOERSTE, SIDSTE, Dag

D = date(2026, 11, 22)
FOER, EFTER = date(2026, 11, 17), date(2026, 11, 27)
EN = timedelta(days=1)
ALTID = (date.min, date.max)
KUN_D = (D, D)


def spurgt(goer: Callable[[Any], object]) -> tuple[object, tuple[date, date]]:
    """The answer, and the first and last day that give it."""
    dag = Dag(D)
    svar = goer(dag)
    return svar, (date.fromordinal(dag.fra), date.fromordinal(dag.til))


@pytest.mark.parametrize(
    ("goer", "svar", "holder"),
    [
        (lambda d: d < EFTER, True, (date.min, date(2026, 11, 26))),
        (lambda d: d < EFTER, True, (date.min, date(2026, 11, 26))),
        (lambda d: d < FOER, False, (FOER, date.max)),
        (lambda d: d < D, False, (D, date.max)),
        (lambda d: d <= D, True, (date.min, D)),
        (lambda d: d <= FOER, False, (date(2026, 11, 18), date.max)),
        (lambda d: d > FOER, True, (date(2026, 11, 18), date.max)),
        (lambda d: d > EFTER, False, (date.min, EFTER)),
        (lambda d: d >= EFTER, False, (date.min, date(2026, 11, 26))),
        (lambda d: d <= D, True, (date.min, D)),
        (lambda d: FOER <= d <= EFTER, True, (FOER, EFTER)),
        (lambda d: d == D, True, KUN_D),
        (lambda d: d == D, True, KUN_D),
        (lambda d: d == EFTER, False, (date.min, date(2026, 11, 26))),
        (lambda d: d != FOER, True, (date(2026, 11, 18), date.max)),
        (lambda d: d in (FOER, EFTER), False, (date(2026, 11, 18), date(2026, 11, 26))),
        (lambda d: max(FOER, d), D, (date(2026, 11, 18), date.max)),
        (lambda d: min(d, EFTER), D, (date.min, EFTER)),
        (lambda d: max([d, EFTER]), EFTER, (date.min, date(2026, 11, 26))),
    ],
)  # fmt: skip
def test_a_comparison_holds_as_long_as_its_answer(goer: Any, svar: object, holder: tuple[date, date]) -> None:
    fik, gaelder = spurgt(goer)
    assert gaelder[0] >= holder[0] and gaelder[1] <= holder[1], "noted too wide: a wrong answer would be kept"
    assert gaelder == holder
    assert fik == svar


@pytest.mark.parametrize(
    ("goer", "svar"),
    [
        (lambda d: d - FOER, timedelta(5)), (lambda d: EFTER - d, timedelta(5)), (lambda d: d - EN, D - EN),
        (lambda d: d + EN, D + EN), (lambda d: EN + d, D + EN), (lambda d: d.year, 2026), (lambda d: d.day, 22),
        (lambda d: d.month, 11), (lambda d: d.weekday(), 6), (lambda d: d.isocalendar().week, 47),
        (lambda d: d.toordinal(), D.toordinal()), (lambda d: d.replace(day=1), date(2026, 11, 1)),
        (lambda d: f"{d:%d-%m-%Y}", "22-11-2026"), (str, "2026-11-22"), (lambda d: f"{d}", "2026-11-22"),
        (lambda d: f"{d!s:>10}", "2026-11-22"),
        (lambda d: d.strftime("%Y"), "2026"), (lambda d: d.isoformat(), "2026-11-22"), (lambda d: d in {D}, True),
        (lambda d: json.dumps([d], default=lambda v: v.isoformat()), '["2026-11-22"]'),
        (lambda d: hash(d) == hash(D), True),
        (lambda d: d.timetuple().tm_yday, 326), (lambda d: d.ctime()[:3], "Sun"),
    ],
)  # fmt: skip
def test_anything_else_that_is_done_with_the_day_holds_on_that_day_alone(goer: Any, svar: object) -> None:
    assert spurgt(goer) == (svar, KUN_D)


@pytest.mark.parametrize(
    "goer", [lambda d: d <= d, lambda d: d < d, lambda d: d is None, lambda d: d == "x", lambda d: isinstance(d, date)]
)
def test_what_every_day_would_answer_alike_is_not_noted(goer: Any) -> None:
    assert spurgt(goer)[1] == ALTID


def test_what_a_date_can_do_is_all_noted_or_known_to_say_nothing() -> None:
    """A later Python may give dates a new method: then it is noted like the rest, and this list need not grow."""
    siger_intet = {"__doc__", "__getattribute__", "__new__", "max", "min", "resolution"}
    egne = set(vars(Dag))
    for navn, vaerdi in vars(date).items():
        af_klassen = isinstance(vaerdi, (classmethod, type(date.__dict__["today"])))
        assert navn in egne or navn in siger_intet or af_klassen, navn


def test_it_begins_anew_for_the_next_borger() -> None:
    dag = Dag(D)
    assert dag < EFTER
    dag.glem()
    assert (dag.fra, dag.til) == (FOERSTE, SIDSTE)


DATOER = st.dates(D - timedelta(days=40), D + timedelta(days=40))
SPOERGSMAAL = st.tuples(st.sampled_from([getattr(operator, o) for o in ("lt", "le", "gt", "ge", "eq", "ne")]), DATOER)


@given(st.lists(SPOERGSMAAL, max_size=8), DATOER)
def test_every_day_within_the_bounds_gives_the_same_answers_and_the_days_beside_them_do_not(
    spoerg: list[tuple[Callable[[Any, Any], bool], date]], d: date
) -> None:
    dag = Dag(d)
    svar = [op(dag, andre) for op, andre in spoerg]
    fra, til = date.fromordinal(dag.fra), date.fromordinal(dag.til)
    assert fra <= d <= til
    for n in range(-90, 91):
        anden = D + timedelta(days=n)
        samme = [op(anden, andre) for op, andre in spoerg] == svar
        if fra <= anden <= til:
            assert samme
    # Where nothing was asked about equality the bounds are exact.
    if not any(op in (operator.eq, operator.ne) for op, _ in spoerg):
        for lige_ved in (fra - EN if fra > date.min else None, til + EN if til < date.max else None):
            assert lige_ved is None or [op(lige_ved, andre) for op, andre in spoerg] != svar
