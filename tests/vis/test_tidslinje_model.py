"""Which facts become what on the timeline, and in which rows."""

from datetime import date
from itertools import pairwise
from typing import Any

import pytest
from hypothesis import given, settings

from afk.fakta.besvarelse import Besvarelse
from afk.fakta.deling import Deling
from afk.fakta.jobformidler import Jobformidler
from afk.fakta.sag import Sag, sag
from afk.regler import frister
from afk.tidslinje.elementer import BANE_FRISTER, elementer
from afk.tidslinje.model import Element, Tidslinje, i_ord, tidslinje
from tests.regler.fakta_strategi import borgere, datoer, fakta
from tests.regler.hjaelp import (
    aftale,
    dag,
    egen_frist,
    fritagelse,
    indsats,
    moede,
    puljen,
    sagen,
    samtykke,
    skridt,
    visitation,
)
from tests.vis.tidssager import PR, SAGER

egenskab = settings(max_examples=25, deadline=None, database=None, derandomize=True)


def alle(s: Sag, d: date = PR) -> list[Element]:
    return elementer(s, frister(s, d), d)


def kort(*f: Any, bane: str, **felter: Any) -> list[tuple[str, str, str, str | None]]:
    """(name, kind, from, to) of the elements under a heading."""
    return [
        (e.navn, e.slags, e.fra.isoformat(), e.til and e.til.isoformat())
        for e in alle(sagen(*f, **felter))
        if e.bane == bane
    ]


def test_a_period_is_a_bar_open_planned_or_wrong() -> None:
    f = [fritagelse("2026-01-01", "2026-02-01"), fritagelse("2026-11-22"), fritagelse("2026-11-23", grund="barsel"),
         fritagelse("2026-03-10", "2026-03-09")]  # fmt: skip
    assert kort(*f, bane="Fritagelser") == [
        ("sygdom", "periode", "2026-01-01", "2026-02-01"),
        ("sygdom", "periode", "2026-11-22", None),
        ("barsel", "planlagt_periode", "2026-11-23", None),
        ("sygdom", "forkert", "2026-03-10", "2026-03-10"),
    ]


def test_a_meeting_is_held_planned_or_called_off() -> None:
    f = [
        moede("samtale", "2026-11-22"), moede("step_up", "2026-12-01", "planlagt"),
        moede("samtale", "2026-11-01", "aflyst"), moede("samtale", "2026-11-02", "planlagt"),
        moede("samtale", "2026-12-02"),
    ]  # fmt: skip
    assert [x[:3] for x in kort(*f, bane="Møder")] == [
        ("samtale", "sket", "2026-11-22"), ("step up", "planlagt", "2026-12-01"), ("samtale", "aflyst", "2026-11-01"),
        ("samtale", "planlagt", "2026-11-02"), ("samtale", "planlagt", "2026-12-02"),
    ]  # fmt: skip


def test_a_group_holds_until_the_next_visitation_and_a_postponed_one_until_its_end() -> None:
    f = [
        visitation("udskudt", "2026-01-10", "2026-03-01"),
        visitation("1", "2026-06-01"),
        visitation("3", "2026-09-01"),
    ]
    assert kort(*f, bane="Visitationer") == [
        ("udskudt", "periode", "2026-01-10", "2026-03-01"),
        ("gruppe 1", "periode", "2026-06-01", "2026-08-31"),
        ("gruppe 3", "periode", "2026-09-01", None),
    ]


def test_a_consent_holds_until_it_is_taken_back_runs_out_or_another_is_given() -> None:
    f = [
        samtykke("ja", "2026-01-01", "2026-02-01", "2026-03-01"),
        samtykke("begraenset", "2026-04-01", None, "2026-05-01"),
        samtykke("ja", "2026-06-01"),
        samtykke("nej", "2026-07-01"),
    ]
    assert kort(*f, bane="Samtykker") == [
        ("ja", "periode", "2026-01-01", "2026-02-01"),
        ("begrænset", "periode", "2026-04-01", "2026-05-01"),
        ("ja", "periode", "2026-06-01", "2026-06-30"),
        ("nej", "periode", "2026-07-01", None),
    ]


def test_the_other_facts_stand_on_their_own_day() -> None:
    f = [
        aftale("Ring", "2026-11-01", frist="2026-12-01"), egen_frist("Ring", "2026-12-04", "2026-11-02"),
        egen_frist("Skriv", "2026-12-05", None), skridt("aktindsigt", "2026-11-03", "2026-11-05"),
        Besvarelse("forberedende", 1, 1, dag("2026-11-06"), dag("2026-11-07")),
        Besvarelse("aftale", 1, 1, dag("2026-11-08")), Jobformidler("Ida K.", dag("2026-11-09")),
        Deling(dag("2026-11-10"), "forberedende", "Ida", 1),
    ]  # fmt: skip
    assert [(e.bane, e.navn, e.slags, f"{e.fra:%d-%m}") for e in alle(sagen(*f)) if e.bane != BANE_FRISTER] == [
        ("Jobformidlere", "jobformidler", "periode", "09-11"), ("Besvarelser", "forberedende", "sket", "07-11"),
        ("Besvarelser", "aftale", "planlagt", "08-11"), ("Aftaler", "indgået", "sket", "01-11"),
        ("Delinger", "forberedende", "sket", "10-11"), ("Egne frister", "skrevet", "sket", "02-11"),
        ("Egne frister", "skrevet", "planlagt", "05-12"), ("Skridt", "aktindsigt", "periode", "03-11"),
    ]  # fmt: skip


def test_a_closed_case_says_when() -> None:
    assert kort(puljen("2026-01-01", "2026-05-01"), lukket=dag("2026-05-01"), bane="Sagen") == [
        ("sagen lukket", "sket", "2026-05-01", "2026-05-01")
    ]


def test_open_deadlines_with_a_date_are_drawn_and_one_in_bero_at_its_earliest() -> None:
    # 1 October + 56 days is 26 November; 1 September + 56 days is 27 October.
    assert kort(puljen("2026-10-01"), bane=BANE_FRISTER) == [("straksafklaring", "aaben", "2026-11-26", "2026-11-26")]
    assert kort(puljen("2026-09-01"), bane=BANE_FRISTER)[0][1:3] == ("overskredet", "2026-10-27")
    # In bero since 1 November, if it ended today: 23 November + 56 days is 18 January.
    assert ("straksafklaring", "i_bero", "2027-01-18", "2027-01-18") in kort(
        puljen("2026-10-01"), fritagelse("2026-11-01"), bane=BANE_FRISTER
    )
    # Fulfilled and without a date: not drawn.
    holdt = (moede("samtale", "2026-10-02"), moede("step_up", "2026-10-03"))
    assert kort(puljen("2026-10-01"), *holdt, bane=BANE_FRISTER) == []
    assert kort(visitation("udskudt", "2026-10-01"), bane=BANE_FRISTER) == []


def raekker(t: Tidslinje) -> list[tuple[str, str, int]]:
    return [(b.titel, r.navn, len(r.elementer)) for b in t.baner for r in b.raekker]


def test_facts_of_one_kind_share_a_row_until_they_share_a_day() -> None:
    f = [indsats("mentor", "2026-01-01", "2026-01-31"), indsats("mentor", "2026-02-01", "2026-02-28"),
         indsats("mentor", "2026-02-28", "2026-03-31"), indsats("stu", "2026-01-01")]  # fmt: skip
    t = tidslinje(alle(sagen(*f)), dag("2026-01-01"), PR, PR)
    assert raekker(t) == [("Indsatser", "mentor", 2), ("Indsatser", "mentor", 1), ("Indsatser", "stu", 1)]


def test_what_lies_outside_is_kept_apart_and_can_be_told() -> None:
    f = [fritagelse("1999-01-01", "1999-02-01"), fritagelse("1998-01-01", "1998-02-01"), fritagelse("2026-01-01"),
         moede("samtale", "2030-01-01", "planlagt")]  # fmt: skip
    t = tidslinje(alle(sagen(*f)), dag("2020-01-01"), dag("2027-01-01"), PR)
    assert raekker(t) == [("Fritagelser", "sygdom", 1)]
    assert i_ord(t.foer) == ["Fritagelser: sygdom 01-01-1998, 01-01-1999"]
    assert i_ord(t.efter) == ["Møder: samtale 01-01-2030"]


def tjek_hele(s: Sag, f: list[Any], d: date) -> None:
    """Each fact is one element; each element is drawn once or told once; no row has two on one day."""
    es = alle(s, d)
    assert len([e for e in es if e.bane != BANE_FRISTER]) == len(f)
    assert all(e.til is None or e.til >= e.fra for e in es)
    t = tidslinje(es, date(2022, 6, 1), date(2026, 6, 1), d)
    tegnet = [r.elementer for b in t.baner for r in b.raekker]
    assert sorted(map(str, [*t.foer, *t.efter, *(e for r in tegnet for e in r)])) == sorted(map(str, es))
    for r in tegnet:
        assert all(a.til is not None and a.til < b.fra for a, b in pairwise(r))


@egenskab
@given(borgere, fakta(), datoer())
def test_every_fact_appears_once_and_rows_never_overlap(b, f, d):
    tjek_hele(sag(b, f), f, d)


@pytest.mark.parametrize("navn", SAGER)
def test_every_fact_of_the_cases_appears_once(navn: str) -> None:
    s = SAGER[navn]
    tjek_hele(s, [x for liste in s._fakta.values() for x in liste], PR)
