"""Straksafklaring, indsatsgaranti by month, and deadlines by week, each worked out by hand."""

from typing import Any

import pytest

from afk.rapport.rapport import Udvalg
from afk.rapport.tal import AFKLARINGSPULJEN
from tests.rapport.hjaelp import UDVALG, D, antal, perioder, sagerne, tal
from tests.regler.hjaelp import dag, egen_frist, fritagelse, moede, praktik, puljen, ressource, team, visitation

# --- straksafklaring: start + 56 days -----------------------------------------------------------------------

HOLDT_1_10 = (moede("samtale", "2026-09-15"), moede("step_up", "2026-10-01"))


@pytest.mark.parametrize(
    ("fakta", "felter", "ventet"),
    [
        # 1 September + 56 days is 27 October; 27 September + 56 is the day itself.
        ((puljen("2026-09-01"), *HOLDT_1_10), {}, "straks_i_tide"),
        ((puljen("2026-07-01"), *HOLDT_1_10), {}, "straks_for_sent"),
        ((puljen("2026-09-27"),), {}, "straks_aaben"),
        ((puljen("2026-09-26"),), {}, "straks_over_14"),
        ((puljen("2026-09-13"),), {}, "straks_over_14"),
        ((puljen("2026-09-12"),), {}, "straks_over_56"),
        ((puljen("2026-08-02"),), {}, "straks_over_56"),
        ((puljen("2026-08-01"),), {}, "straks_over_mere"),
        ((puljen("2026-09-01"), fritagelse("2026-10-01")), {}, "straks_fritaget"),
        ((puljen("2026-09-01"), praktik("2026-08-01")), {}, "straks_udskudt"),
        ((puljen("2026-09-01"), visitation("udskudt", "2026-10-01")), {}, "straks_udskudt"),
        ((puljen("2026-09-01"), visitation("2", "2026-10-01")), {}, "straks_undtaget"),
        ((puljen("2026-09-01"),), {"maalgruppe": "jobparat"}, "straks_undtaget"),
        ((puljen("2026-09-01"),), {"lukket": dag("2026-11-01")}, "straks_undtaget"),
    ],
)
def test_a_running_forloeb_has_one_place_by_its_deadline(
    fakta: tuple[Any, ...], felter: dict[str, Any], ventet: str
) -> None:
    n = antal(tal(sagerne(fakta, **felter)), "straksafklaring")
    assert n[ventet] == n["straks"] == 1
    blade = [k for k in n if k not in ("straks", "straks_holdt", "straks_mangler", "straks_laengst")]
    assert blade == [ventet]


def test_one_that_has_ended_or_not_begun_is_not_there() -> None:
    ude = sagerne((puljen("2026-01-01", "2026-11-22", "job"),), (puljen("2026-11-23"),), (ressource("2026-01-01"),))
    assert antal(tal(ude), "straksafklaring") == {}


def test_of_two_forloeb_the_one_that_runs_is_counted_once() -> None:
    to = sagerne((puljen("2025-01-01", "2025-06-01"), puljen("2026-10-30"), *HOLDT_1_10))
    assert antal(tal(to), "straksafklaring") == {"straks": 1, "straks_mangler": 1, "straks_aaben": 1}


def test_the_longest_delay_is_in_days() -> None:
    # 26 September + 56 days is yesterday; 12 September is 14 days earlier.
    sager = sagerne((puljen("2026-09-26"),), (puljen("2026-09-12"),), (puljen("2026-11-01"),))
    (laengst,) = (t for t in tal(sager) if t.begreb.noegle == "straks_laengst")
    assert (laengst.antal, laengst.sager, laengst.af) == (15, ("S1",), None)
    assert "straks_laengst" not in antal(tal(sagerne((puljen("2026-11-01"),))), "straksafklaring")


# --- indsatsgaranti: 15 January + 6 months is 15 July -------------------------------------------------------

RF = ressource("2026-01-15")


@pytest.mark.parametrize(
    ("fakta", "felter", "noegle", "maaned"),
    [
        ((RF, praktik("2026-03-01")), {}, "holdt", ("2026-07", "holdt")),
        ((RF, praktik("2026-07-15")), {}, "holdt", ("2026-07", "holdt")),
        ((RF,), {}, "brudt_staar", ("2026-07", "brudt")),
        ((RF, praktik("2026-07-16")), {}, "brudt_staar", ("2026-07", "brudt")),
        ((RF, team("2026-08-01")), {}, "brudt_forelagt", ("2026-07", "brudt")),
        ((ressource("2026-01-15", "2026-07-16"),), {}, "brudt_sluttet", ("2026-07", "brudt")),
        ((ressource("2026-01-15", "2026-07-15"),), {}, "sluttet_foer", None),
        ((RF,), {"lukket": dag("2026-07-16")}, "brudt_sluttet", ("2026-07", "brudt")),
        ((RF,), {"lukket": dag("2026-07-15")}, "sluttet_foer", None),
        ((RF, fritagelse("2026-02-01")), {}, "i_bero", None),
        ((RF, fritagelse("2026-02-01")), {"lukket": dag("2026-10-01")}, "sluttet_foer", None),
        # No deadline on the day it was fulfilled, so the month of that day.
        ((RF, fritagelse("2026-02-01"), praktik("2026-05-05")), {}, "holdt", ("2026-05", "holdt")),
        ((ressource("2026-05-22"),), {}, "aaben", ("2026-11", "aaben")),
        ((ressource("2026-09-01"),), {}, "aaben", ("andre", "aaben")),
        ((ressource("2025-01-15"),), {}, "brudt_staar", ("andre", "brudt")),
        ((ressource("2021-06-01"), praktik("2021-08-01")), {}, "ikke_omfattet", None),
        ((ressource("2021-06-01", "2023-01-01"), praktik("2021-08-01")), {}, "ikke_omfattet", None),
        ((ressource("2021-06-01", "2021-12-01"),), {}, "ikke_omfattet", None),
        ((ressource("2021-06-01", "2022-07-01"),), {}, "sluttet_foer", None),
        ((ressource("2021-06-01", "2022-07-02"),), {}, "brudt_sluttet", ("andre", "brudt")),
    ],
)
def test_a_guarantee_has_one_place_and_at_most_one_month(
    fakta: tuple[Any, ...], felter: dict[str, Any], noegle: str, maaned: tuple[str, str] | None
) -> None:
    alle = tal(sagerne(fakta, **felter))
    n = antal(alle, "indsatsgaranti")
    assert n["garanti"] == n[noegle] == 1
    assert perioder(alle, "maaneder") == ({maaned: 1} if maaned else {})


def test_a_broken_one_stays_broken_when_a_pause_moves_nothing() -> None:
    # The pause begins after the deadline, so the deadline was broken when the forløb ended.
    f = (ressource("2026-01-15", "2026-09-01"), fritagelse("2026-08-01"))
    assert antal(tal(sagerne(f)), "indsatsgaranti")["brudt_sluttet"] == 1


def test_a_borger_with_two_forloeb_is_two_guarantees() -> None:
    n = antal(tal(sagerne((RF, ressource("2023-01-15", "2023-03-01")))), "indsatsgaranti")
    assert n == {"garanti": 2, "brudt": 1, "brudt_staar": 1, "bortfaldet": 1, "sluttet_foer": 1}


def test_every_month_asked_for_is_there_also_the_empty_ones() -> None:
    udvalg = Udvalg(dag("2026-06-01"), dag("2026-08-01"), 1)
    rk = [t for t in tal(sagerne((RF,)), udvalg=udvalg) if t.afsnit == "maaneder"]
    assert [t.periode for t in rk] == ["2026-06"] * 3 + ["2026-07"] * 3 + ["2026-08"] * 3 + ["andre"] * 3
    assert [t.antal for t in rk] == [0, 0, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0]
    assert rk[4].begreb.navn == "Brudt, juli 2026"


# --- deadlines by week --------------------------------------------------------------------------------------


def test_a_deadline_is_in_the_week_it_falls_in() -> None:
    # The day is Sunday of week 47. Four weeks end on Sunday 13 December.
    fakta = [egen_frist(f, f) for f in ("2026-11-21", "2026-11-22", "2026-11-23", "2026-11-29", "2026-12-13",
                                        "2026-12-14")]  # fmt: skip
    alle = tal(sagerne(tuple(fakta)))
    assert antal(alle, "uger") == {"frister": 6, "overskredet": 1, "uger": 4, "senere": 1}
    assert perioder(alle, "uger") == {("2026-W47", "uge"): 1, ("2026-W48", "uge"): 2, ("2026-W50", "uge"): 1}
    assert [t.periode for t in alle if t.periode and t.afsnit == "uger"] == [
        "2026-W47", "2026-W48", "2026-W49", "2026-W50",
    ]  # fmt: skip


def test_the_week_of_the_turn_of_the_year_has_the_iso_number() -> None:
    alle = tal(sagerne((egen_frist("x", "2027-01-03"),)), udvalg=UDVALG._replace(uger=7))
    assert perioder(alle, "uger") == {("2026-W53", "uge"): 1}


def test_what_stands_still_and_what_is_met_is_in_no_week() -> None:
    sager = sagerne((RF, fritagelse("2026-02-01")), (egen_frist("x", "2026-11-25", udfoert="2026-11-01"),))
    n = antal(tal(sager), "uger")
    # The ressourceforløb's own end, 14 January 2029, is later.
    assert n == {"frister": 2, "senere": 1, "i_bero": 1}


# --- a choice of schemes ------------------------------------------------------------------------------------


def test_only_the_chosen_scheme_and_its_borgere_are_in_the_report() -> None:
    x = egen_frist("x", "2026-11-25")
    sager = sagerne((puljen("2026-09-01"),), (RF,), (x,), (puljen("2026-12-01"), x))
    alle = tal(sager, udvalg=UDVALG._replace(ordninger=(AFKLARINGSPULJEN,)))
    assert {(t.ordning, t.afsnit) for t in alle} == {
        (AFKLARINGSPULJEN, "gruppe"), (AFKLARINGSPULJEN, "straksafklaring"), ("alle", "uger"),
    }  # fmt: skip
    assert {s for t in alle for s in t.sager} == {"S0"}
    assert antal(tal(sager), "uger")["frister"] == 5


def test_an_empty_caseload_is_all_noughts() -> None:
    alle = tal([], D)
    assert {t.antal for t in alle} == {0}
    assert {t.af for t in alle} == {0, None}
