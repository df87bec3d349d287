"""Months, holidays, and dates written in Danish."""

from datetime import date, timedelta

import pytest
from dateutil.relativedelta import relativedelta
from hypothesis import given, settings
from hypothesis import strategies as st

from afk.dato import (
    borgers_sidste_dag,
    dansk,
    dansk_kort,
    dansk_lang,
    dansk_tal,
    er_hverdag,
    hele_maaneder,
    helligdage,
    lukkedage,
    naeste_hverdag,
    plus_hverdage,
    plus_maaneder,
    sidste_hverdag,
)

egenskab = settings(deadline=None, database=None, derandomize=True)
I_DAG = date(2026, 11, 22)  # a Sunday
DAG = timedelta(days=1)


def dag(tekst):
    return date.fromisoformat(tekst)


# --- months -------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("fra", "til"),
    [
        ("2025-08-31", "2026-02-28"),
        ("2025-08-30", "2026-02-28"),
        ("2025-08-29", "2026-02-28"),
        ("2025-08-28", "2026-02-28"),
        ("2023-08-31", "2024-02-29"),
        ("2023-08-30", "2024-02-29"),
        ("2023-08-29", "2024-02-29"),
        ("2023-08-28", "2024-02-28"),
        ("2025-03-31", "2025-09-30"),
        ("2025-10-31", "2026-04-30"),
        ("2025-12-31", "2026-06-30"),
        ("2024-02-29", "2024-08-29"),
        # One step, not six: by single months it would end on 28 July.
        ("2025-01-31", "2025-07-31"),
        ("2024-01-01", "2024-07-01"),
    ],
)
def test_seks_maaneder_er_samme_dato_eller_maanedens_sidste(fra, til):
    assert plus_maaneder(dag(fra), 6) == dag(til)


def test_maaneder_over_aarsskiftet_baglaens_og_nul():
    assert plus_maaneder(dag("2025-12-15"), 1) == dag("2026-01-15")
    assert plus_maaneder(dag("2025-11-15"), 1) == dag("2025-12-15")
    assert plus_maaneder(dag("2025-01-31"), -1) == dag("2024-12-31")
    assert plus_maaneder(dag("2024-03-31"), -1) == dag("2024-02-29")
    assert plus_maaneder(dag("2024-02-29"), 0) == dag("2024-02-29")
    assert plus_maaneder(dag("2024-02-29"), 36) == dag("2027-02-28")


@egenskab
@given(st.dates(date(1950, 1, 1), date(2100, 12, 31)), st.integers(-240, 240))
def test_maaneder_er_som_hos_dateutil(d, n):
    assert plus_maaneder(d, n) == d + relativedelta(months=n)


@pytest.mark.parametrize(
    ("fra", "til", "ventet"),
    [
        ("2024-02-01", "2024-04-30", (3, 0)),
        ("2024-02-01", "2024-02-29", (1, 0)),
        ("2025-02-01", "2025-02-27", (0, 27)),
        ("2025-02-01", "2025-02-28", (1, 0)),
        ("2025-02-01", "2025-03-01", (1, 1)),
        ("2025-02-03", "2025-02-03", (0, 1)),
        ("2025-03-01", "2025-04-19", (1, 19)),
        ("2025-06-20", "2025-09-10", (2, 22)),
        ("2026-06-01", "2026-11-22", (5, 22)),
        ("2025-02-10", "2025-05-09", (3, 0)),
        # 31 January + 1 month is 28 February, which is not after 28 February.
        ("2025-01-31", "2025-02-27", (1, 0)),
        ("2025-01-31", "2025-02-28", (1, 1)),
        ("2024-12-01", "2025-11-30", (12, 0)),
    ],
)
def test_en_periode_deles_i_hele_maaneder_og_dage(fra, til, ventet):
    assert hele_maaneder(dag(fra), dag(til)) == ventet


@egenskab
@given(st.dates(date(2020, 1, 1), date(2030, 12, 31)), st.integers(0, 900))
def test_maaneder_og_dage_giver_perioden_igen_med_flest_mulige_maaneder(fra, laengde):
    til = fra + timedelta(days=laengde)
    n, r = hele_maaneder(fra, til)
    assert n >= 0 and r >= 0
    assert fra + relativedelta(months=n) + timedelta(days=r) == til + DAG
    assert fra + relativedelta(months=n + 1) > til + DAG


# --- holidays -----------------------------------------------------------------------------------------------

# year: påskedag, store bededag, Kristi himmelfart, 2. pinsedag
BEVAEGELIGE = {
    2021: ("04-04", "04-30", "05-13", "05-24"),
    2022: ("04-17", "05-13", "05-26", "06-06"),
    2023: ("04-09", "05-05", "05-18", "05-29"),
    2024: ("03-31", None, "05-09", "05-20"),
    2025: ("04-20", None, "05-29", "06-09"),
    2026: ("04-05", None, "05-14", "05-25"),
    2027: ("03-28", None, "05-06", "05-17"),
    2028: ("04-16", None, "05-25", "06-05"),
}


@pytest.mark.parametrize("aar", BEVAEGELIGE)
def test_aarets_helligdage(aar):
    paaske, bededag, himmelfart, pinse = (None if d is None else dag(f"{aar}-{d}") for d in BEVAEGELIGE[aar])
    ventet = {
        dag(f"{aar}-01-01"), dag(f"{aar}-12-25"), dag(f"{aar}-12-26"), paaske - 3 * DAG, paaske - 2 * DAG, paaske,
        paaske + DAG, himmelfart, pinse - DAG, pinse,
    }  # fmt: skip
    assert helligdage(aar) == ventet | ({bededag} if bededag else set())


def test_store_bededag_er_en_helligdag_for_sidste_gang_i_2023():
    assert not er_hverdag(dag("2023-05-05"))
    assert er_hverdag(dag("2024-04-26")) and dag("2024-04-26") - dag("2024-03-31") == 26 * DAG


@pytest.mark.parametrize("d", ["2026-06-05", "2026-12-24", "2026-12-31", "2026-05-15"])
def test_dage_der_ligner_helligdage_er_hverdage(d):
    assert er_hverdag(dag(d))


@pytest.mark.parametrize(
    ("d", "hverdag"),
    [
        ("2026-02-28", "2026-02-27"),  # Saturday
        ("2026-11-22", "2026-11-20"),  # Sunday
        ("2026-11-20", "2026-11-20"),  # Friday
        ("2026-04-06", "2026-04-01"),  # 2. påskedag: back over Easter to Wednesday
        ("2026-05-14", "2026-05-13"),  # Kristi himmelfart
        ("2026-12-27", "2026-12-24"),  # Sunday after Christmas
        ("2027-01-01", "2026-12-31"),  # over the turn of the year
    ],
)
def test_sidste_hverdag_paa_eller_foer(d, hverdag):
    assert sidste_hverdag(dag(d)) == dag(hverdag)


@pytest.mark.parametrize(
    ("d", "hverdag"),
    [
        ("2026-02-28", "2026-03-02"),  # Saturday
        ("2026-11-20", "2026-11-20"),  # Friday
        ("2026-04-02", "2026-04-07"),  # skærtorsdag: over Easter to Tuesday
        ("2026-12-24", "2026-12-24"),  # a working day, though many have it off
        ("2026-12-25", "2026-12-28"),
        ("2027-01-01", "2027-01-04"),
    ],
)
def test_naeste_hverdag_paa_eller_efter(d, hverdag):
    assert naeste_hverdag(dag(d)) == dag(hverdag)


def test_lukkedage_er_helligdagene_og_fire_dage_til():
    # Easter Sunday 2026 is 5 April; + 40 days is Friday 15 May.
    fire = {dag("2026-05-15"), dag("2026-06-05"), dag("2026-12-24"), dag("2026-12-31")}
    assert lukkedage(2026) == helligdage(2026) | fire


@pytest.mark.parametrize(
    ("d", "sidste"),
    [
        ("2026-11-30", "2026-11-30"),
        ("2026-11-28", "2026-11-30"),  # Saturday
        ("2026-05-14", "2026-05-18"),  # Kristi himmelfart, the Friday after it, the weekend
        ("2026-06-05", "2026-06-08"),  # Grundlovsdag on a Friday
        ("2026-12-24", "2026-12-28"),
        ("2026-12-31", "2027-01-04"),  # over the turn of the year
    ],
)
def test_borgerens_egen_frist_ender_paa_en_aaben_dag(d, sidste):
    assert borgers_sidste_dag(dag(d)) == dag(sidste)


@pytest.mark.parametrize(
    ("d", "n", "ventet"),
    [
        ("2026-11-20", 0, "2026-11-20"),
        ("2026-11-20", 1, "2026-11-23"),
        ("2026-11-21", 1, "2026-11-23"),  # from a Saturday
        ("2026-11-22", 1, "2026-11-23"),
        ("2026-11-20", 7, "2026-12-01"),
        ("2026-03-30", 7, "2026-04-13"),
        ("2026-12-23", 3, "2026-12-29"),  # 24, 28, 29
    ],
)
def test_hverdage_lagt_til(d, n, ventet):
    assert plus_hverdage(dag(d), n) == dag(ventet)


@egenskab
@given(st.dates(date(2020, 1, 1), date(2030, 12, 31)), st.integers(1, 60))
def test_det_lagte_til_er_det_antal_hverdage(d, n):
    slut = plus_hverdage(d, n)
    assert er_hverdag(slut)
    assert sum(er_hverdag(d + timedelta(days=i)) for i in range(1, (slut - d).days + 1)) == n


# --- out ----------------------------------------------------------------------------------------------------


def test_datoer_skrives_paa_dansk():
    assert dansk(I_DAG) == "22. november 2026"
    assert dansk(dag("2026-03-01")) == "1. marts 2026"
    assert dansk_lang(I_DAG) == "søndag 22. november 2026"
    assert dansk_lang(dag("2026-02-28")) == "lørdag 28. februar 2026"
    assert dansk_kort(I_DAG) == "søn 22-11-2026"
    assert dansk_kort(dag("2026-03-02")) == "man 02-03-2026"
    assert dansk_tal(dag("2026-03-02")) == "02-03-2026"
