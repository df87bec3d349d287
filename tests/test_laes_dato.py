"""Danish dates read from text."""

from datetime import date

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from afk.dato import (
    UgyldigDato,
    dansk,
    laes_dato,
)

egenskab = settings(deadline=None, database=None, derandomize=True)
I_DAG = date(2026, 11, 22)  # a Sunday
SAADAN = 'Skriv fx 22-11-2026, 2026-11-22, "i dag" eller "om 14 dage".'


def dag(tekst):
    return date.fromisoformat(tekst)


@pytest.mark.parametrize(
    "tekst",
    [
        "2026-11-22", "22-11-2026", "22.11.2026", "22/11/2026", "22-11-26", "22.11.26", "22/11/26",
        "22. november 2026", "22 november 2026", "22. nov. 2026", "22. nov 2026", "den 22. november 2026",
        "d. 22. november 2026", "22. NOVEMBER 2026", "  22-11-2026  ",
        "2026-11-22T00:00:00", "2026-11-22 00:00:00", "2026-11-22 00:00", "22-11-2026 00:00", "22-11-2026 00:00:00",
    ],
)  # fmt: skip
def test_en_dato_kan_skrives_paa_mange_maader(tekst):
    assert laes_dato(tekst) == I_DAG


@pytest.mark.parametrize(
    ("tekst", "ventet"),
    [
        ("1-2-2026", "2026-02-01"),
        ("01.02.2026", "2026-02-01"),
        ("2026-2-1", "2026-02-01"),
        ("1/2/26", "2026-02-01"),
        ("01-02-00", "2000-02-01"),
        ("01-02-49", "2049-02-01"),
        ("29-02-2024", "2024-02-29"),
        ("1. maj 2026", "2026-05-01"),
        ("1. mar 2026", "2026-03-01"),
        ("1. jun 2026", "2026-06-01"),
        ("1. juli 2026", "2026-07-01"),
        ("31-12-2199", "2199-12-31"),
        ("01-01-1900", "1900-01-01"),
    ],
)
def test_dag_kommer_foer_maaned(tekst, ventet):
    assert laes_dato(tekst) == dag(ventet)


@pytest.mark.parametrize(
    ("tekst", "ventet"),
    [
        ("i dag", "2026-11-22"),
        ("I dag", "2026-11-22"),
        ("idag", "2026-11-22"),
        ("i morgen", "2026-11-23"),
        ("i går", "2026-11-21"),
        ("i gaar", "2026-11-21"),
        ("om 14 dage", "2026-12-06"),
        ("om 1 dag", "2026-11-23"),
        ("om en dag", "2026-11-23"),
        ("om 2 uger", "2026-12-06"),
        ("om en uge", "2026-11-29"),
        ("om 3 måneder", "2027-02-22"),
        ("om 3 maaneder", "2027-02-22"),
        ("om en måned", "2026-12-22"),
        ("om 1 år", "2027-11-22"),
        ("om et år", "2027-11-22"),
        ("om 0 dage", "2026-11-22"),
    ],
)
def test_dage_fra_i_dag(tekst, ventet):
    assert laes_dato(tekst, I_DAG) == dag(ventet)


def test_om_maaneder_ender_paa_maanedens_sidste_dag():
    assert laes_dato("om 6 måneder", dag("2025-08-31")) == dag("2026-02-28")
    assert laes_dato("om 1 år", dag("2024-02-29")) == dag("2025-02-28")


@pytest.mark.parametrize("tekst", ["i dag", "om 14 dage", "i morgen"])
def test_uden_i_dag_er_de_ord_ingen_dato(tekst):
    with pytest.raises(UgyldigDato) as e:
        laes_dato(tekst)
    assert str(e.value) == f'"{tekst}" kan ikke læses som en dato. {SAADAN}'


@pytest.mark.parametrize(
    ("tekst", "besked"),
    [
        ("snart", f'"snart" kan ikke læses som en dato. {SAADAN}'),
        ("", f'"" kan ikke læses som en dato. {SAADAN}'),
        ("22112026", f'"22112026" kan ikke læses som en dato. {SAADAN}'),
        ("22-11", f'"22-11" kan ikke læses som en dato. {SAADAN}'),
        ("22-11.2026", f'"22-11.2026" kan ikke læses som en dato. {SAADAN}'),
        ("22-11-226", f'"22-11-226" kan ikke læses som en dato. {SAADAN}'),
        ("22-11-2026 09:30", f'"22-11-2026 09:30" kan ikke læses som en dato. {SAADAN}'),
        ("1. ma 2026", f'"1. ma 2026" kan ikke læses som en dato. {SAADAN}'),
        ("1. ju 2026", f'"1. ju 2026" kan ikke læses som en dato. {SAADAN}'),
        ("om lidt", f'"om lidt" kan ikke læses som en dato. {SAADAN}'),
        ("om -3 dage", f'"om -3 dage" kan ikke læses som en dato. {SAADAN}'),
        ("45983", f'"45983" kan ikke læses som en dato. {SAADAN}'),
        ("01-02-50", '"01-02-50" kan være både 1950 og 2050. Skriv årstallet med fire cifre.'),
        ("01-02-99", '"01-02-99" kan være både 1999 og 2099. Skriv årstallet med fire cifre.'),
        ("11-22-2026", '"11-22-2026" har 22 på månedens plads. Skriv dag-måned-år, fx 22-11-2026.'),
        ("1/13/26", '"1/13/26" har 13 på månedens plads. Skriv dag-måned-år, fx 13-01-2026.'),
        ("2026-13-01", f'"2026-13-01" findes ikke: der er ingen måned 13. {SAADAN}'),
        ("2026-00-01", f'"2026-00-01" findes ikke: der er ingen måned 0. {SAADAN}'),
        ("32-13-2026", f'"32-13-2026" findes ikke: der er ingen måned 13. {SAADAN}'),
        ("29-02-2026", f'"29-02-2026" findes ikke: februar 2026 har ingen dag 29. {SAADAN}'),
        ("31. april 2026", f'"31. april 2026" findes ikke: april 2026 har ingen dag 31. {SAADAN}'),
        ("0-11-2026", f'"0-11-2026" findes ikke: november 2026 har ingen dag 0. {SAADAN}'),
        ("01-01-1899", f'"01-01-1899" har et årstal uden for 1900-2199. {SAADAN}'),
        ("2200-01-01", f'"2200-01-01" har et årstal uden for 1900-2199. {SAADAN}'),
        ("om 9999 år", f'"om 9999 år" ligger for langt ude i fremtiden. {SAADAN}'),
    ],
)
def test_det_der_ikke_kan_laeses_siger_hvorfor_og_hvordan(tekst, besked):
    with pytest.raises(UgyldigDato) as e:
        laes_dato(tekst, I_DAG)
    assert str(e.value) == besked


def test_en_lang_eller_skjult_tekst_forkortes_i_beskeden():
    with pytest.raises(UgyldigDato) as e:
        laes_dato("x" * 200)
    assert str(e.value).startswith(f'"{"x" * 30}…" kan ikke')
    with pytest.raises(UgyldigDato) as e:
        laes_dato("a\x1b[31mb\nc")
    assert "\x1b" not in str(e.value) and "\n" not in str(e.value)


laesbare = st.dates(date(1900, 1, 1), date(2199, 12, 31))


@egenskab
@given(laesbare)
def test_det_skrevne_kan_laeses_igen(d):
    assert (
        laes_dato(d.isoformat()) == laes_dato(dansk(d)) == laes_dato(f"{d:%d-%m-%Y}") == laes_dato(f"{d:%d.%m.%Y}") == d
    )


@egenskab
@given(st.text(max_size=40))
def test_en_tilfaeldig_tekst_giver_en_dato_eller_en_paen_fejl(tekst):
    try:
        d = laes_dato(tekst, I_DAG)
    except UgyldigDato as e:
        assert str(e).startswith('"') and str(e).endswith(".")
    else:
        assert 1900 <= d.year <= 2199
