"""Who is in the plan, with what, and why the others are not. "Today" is Sunday 22 November 2026."""

from typing import Any

import pytest

from afk.plan.grundlag import (
    FORLOEB_SLUT,
    I_BERO,
    INTET_FORLOEB,
    KUN_SAMTALE,
    LUKKET,
    MAALGRUPPE,
    OPFYLDT,
    VISITERET,
    behov_eller_grund,
    grundlag,
)
from tests.plan.hjaelp import behov, dag
from tests.regler.hjaelp import forloeb, fritagelse, moede, praktik, puljen, sagen, samtykke, visitation

I_DAG = dag("2026-11-22")
PULJE = puljen("2026-10-05")
"""8 weeks: 30 November 2026."""


def svar(*fakta: Any, **felter: Any) -> Any:
    return behov_eller_grund(sagen(*fakta, **felter), I_DAG)


@pytest.mark.parametrize(
    ("fakta", "ventet"),
    [
        ([], behov("A1", "2026-11-30")),
        ([moede("samtale", "2026-11-10"), moede("samtale", "2026-11-17")], behov("A1", "2026-11-30", "2026-11-10")),
        ([moede("samtale", "2026-10-01")], behov("A1", "2026-11-30")),  # before the start
        ([moede("samtale", "2026-11-10", "aflyst")], behov("A1", "2026-11-30")),
        ([moede("samtale", "2026-11-10", "planlagt")], behov("A1", "2026-11-30")),  # was it held?
        ([moede("samtale", "2026-11-22", "planlagt")], behov("A1", "2026-11-30", "2026-11-22")),
        ([moede("samtale", "2026-12-02", "planlagt"), moede("samtale", "2026-11-25", "planlagt")],
         behov("A1", "2026-11-30", "2026-11-25")),
        ([moede("samtale", "2026-12-02", "planlagt"), moede("samtale", "2026-11-10")],
         behov("A1", "2026-11-30", "2026-11-10")),
        ([moede("step_up", "2026-12-08", "planlagt")], behov("A1", "2026-11-30", None, "2026-12-08")),
        ([moede("genbehandling", "2026-12-08", "planlagt")], behov("A1", "2026-11-30")),
        ([fritagelse("2026-10-06", "2026-10-31")], behov("A1", "2026-12-27")),  # anew from 1/11
    ],
)  # fmt: skip
def test_somebody_with_an_open_deadline_needs_what_is_not_there(fakta: list[Any], ventet: Any) -> None:
    assert svar(PULJE, *fakta) == ventet


@pytest.mark.parametrize(
    ("fakta", "felter", "grund"),
    [
        ([PULJE, fritagelse("2026-11-01")], {}, I_BERO["fritaget"]),
        ([PULJE, praktik("2026-10-01")], {}, I_BERO["udskudt"]),
        ([PULJE, visitation("udskudt", "2026-11-01")], {}, I_BERO["visitation"]),
        ([PULJE, visitation("2", "2026-11-01")], {}, VISITERET["2"]),
        ([PULJE, visitation("uden_for", "2026-11-01")], {}, VISITERET["uden_for"]),
        ([puljen("2026-10-05", "2026-11-01")], {"maalgruppe": "jobparat"}, FORLOEB_SLUT),
        ([PULJE], {"maalgruppe": "jobparat"}, MAALGRUPPE),
        ([PULJE], {"lukket": I_DAG}, LUKKET),
        ([PULJE, moede("samtale", "2026-11-01"), moede("step_up", "2026-11-10")], {}, OPFYLDT),
        ([PULJE, moede("samtale", "2026-11-01"), samtykke("nej", "2026-11-01")], {}, OPFYLDT),
        ([PULJE, moede("step_up", "2026-11-10")], {}, KUN_SAMTALE),
        ([PULJE, samtykke("nej", "2026-11-01")], {}, KUN_SAMTALE),
        ([puljen("2026-12-01")], {}, INTET_FORLOEB),
        ([forloeb("ressourceforloeb", "2026-10-05")], {}, INTET_FORLOEB),
        ([forloeb("ressourceforloeb", "2026-10-05")], {"lukket": I_DAG}, INTET_FORLOEB),
    ],
)
def test_everybody_else_is_left_out_for_a_reason(fakta: list[Any], felter: dict[str, Any], grund: str) -> None:
    assert svar(*fakta, **felter) == grund


def test_a_new_forloeb_counts_though_an_earlier_one_is_done() -> None:
    assert svar(puljen("2026-01-05", "2026-02-01"), PULJE) == behov("A1", "2026-11-30")


def test_a_case_that_is_closed_tomorrow_is_still_open() -> None:
    assert svar(PULJE, lukket=dag("2026-11-23")) == behov("A1", "2026-11-30")


def test_what_is_held_or_booked_from_the_first_week_on_takes_places_also_for_those_left_out() -> None:
    sager = [
        sagen(
            PULJE,
            moede("samtale", "2026-11-16"),
            moede("samtale", "2026-11-15"),
            moede("step_up", "2026-12-01", "planlagt"),
            moede("step_up", "2026-12-02", "aflyst"),
            moede("jobsamtale", "2026-12-03", "planlagt"),
            sag="A1",
        ),
        sagen(moede("step_up", "2026-12-04", "planlagt"), sag="A2"),
    ]
    # From Wednesday 18/11 the week begins on Monday the 16th.
    g = grundlag(sager, dag("2026-11-18"), dag("2026-11-18"))
    assert (g.moeder_optaget, g.samtaler_optaget) == (
        tuple(map(dag, ("2026-12-01", "2026-12-04"))),
        (dag("2026-11-16"),),
    )
    assert [b.sag for b in g.behov] == ["A1"]
    assert g.udeladt == ((INTET_FORLOEB, "A2"),)


def test_planned_meetings_that_are_past_are_counted_for_those_in_the_plan() -> None:
    glemt = moede("samtale", "2026-11-20", "planlagt")
    sager = [
        sagen(PULJE, glemt, sag="A1"),
        sagen(glemt, sag="A2"),
        sagen(PULJE, moede("samtale", "2026-11-22", "planlagt")),
    ]
    assert grundlag(sager, I_DAG, I_DAG).glemte == 1
