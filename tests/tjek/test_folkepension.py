"""The folkepensionsalder: the steps of the law, and the six years of a ressourceforløb."""

from datetime import date

import pytest

from afk.tjek.folkepension import TABEL, alder_tekst, folkepensionsdato, forbehold
from tests.regler.hjaelp import dag, ressource, sagen
from tests.tjek.hjaelp import af, en

UNDER_6 = "ressourceforloeb-under-6-aar"
NAAET = "folkepensionsalder-naaet"


@pytest.mark.parametrize(
    ("foedt", "pension", "alder"),
    [
        ("1953-12-31", "2018-12-31", "65 år"),
        ("1954-01-01", "2019-07-01", "65½ år"),
        ("1954-06-30", "2019-12-30", "65½ år"),
        ("1954-07-01", "2020-07-01", "66 år"),
        ("1954-12-31", "2020-12-31", "66 år"),
        ("1955-01-01", "2021-07-01", "66½ år"),
        ("1955-06-30", "2021-12-30", "66½ år"),
        ("1955-07-01", "2022-07-01", "67 år"),
        ("1962-12-31", "2029-12-31", "67 år"),
        ("1963-01-01", "2031-01-01", "68 år"),
        ("1966-12-31", "2034-12-31", "68 år"),
        ("1967-01-01", "2036-01-01", "69 år"),
        ("1970-12-31", "2039-12-31", "69 år"),
        ("1971-01-01", "2041-01-01", "70 år"),
        ("1900-01-01", "1965-01-01", "65 år"),
    ],
)
def test_alderen_foelger_lovens_trin(foedt, pension, alder):
    assert folkepensionsdato(dag(foedt)) == dag(pension)
    assert alder_tekst(dag(foedt)) == alder


@pytest.mark.parametrize(
    ("foedt", "pension"), [("1964-02-29", "2032-02-29"), ("1960-02-29", "2027-02-28"), ("1972-02-29", "2042-02-28")]
)
def test_foedt_29_februar_er_28_februar_i_et_aar_uden(foedt, pension):
    assert folkepensionsdato(dag(foedt)) == dag(pension)


def test_kun_det_sidste_trin_kan_stadig_aendres():
    assert forbehold(date(1970, 12, 31)) == ""
    assert "kan blive sat op" in forbehold(date(1971, 1, 1))
    assert "kan blive sat op" in forbehold(date(2005, 1, 1))


def test_trinene_staar_i_orden_og_hvert_har_sin_kilde():
    assert [a.foedt_fra for a in TABEL] == sorted({a.foedt_fra for a in TABEL})
    assert all(a.kilde for a in TABEL)


@pytest.mark.parametrize(
    ("foedt", "start", "under"),
    [
        ("1964-11-22", "2026-11-22", False),
        ("1964-11-22", "2026-11-23", True),
        ("1965-11-22", "2026-11-22", False),
        ("1964-02-29", "2026-02-28", False),
        ("1964-02-29", "2026-03-01", True),
        ("1963-01-01", "2025-01-01", False),
        ("1963-01-01", "2025-01-02", True),
        ("1966-12-31", "2028-12-31", False),
        ("1966-12-31", "2029-01-01", True),
        ("1955-01-15", "2022-01-01", True),  # past the age already
        ("1962-12-31", "2021-12-31", False),  # seven years, and before the rule
        ("1955-01-15", "2021-12-31", False),  # less than six, but before the rule
    ],
)
def test_seks_aar_regnes_fra_forloebets_start(foedt, start, under):
    s = sagen(ressource(start), foedselsdato=dag(foedt))
    assert bool(af(UNDER_6, s, start)) is under
    assert bool(af(UNDER_6, s, "2029-06-01")) is under  # the day looked at changes nothing


def test_seks_aar_kraever_et_loebende_ressourceforloeb_og_en_foedselsdato():
    gammel = {"foedselsdato": date(1960, 1, 1)}
    assert af(UNDER_6, sagen(ressource("2024-01-01", "2025-01-01"), **gammel), "2025-01-01") == []
    assert len(af(UNDER_6, sagen(ressource("2024-01-01", "2025-01-01"), **gammel), "2024-12-31")) == 1
    assert af(UNDER_6, sagen(ressource("2024-01-01", "2025-01-01"), **gammel), "2023-12-31") == []
    assert af(UNDER_6, sagen(ressource("2024-01-01"))) == []


def test_en_alder_der_kan_saettes_op_siges_med_forbehold():
    # Born 1 January 1971: 70 years on 1 January 2041; under six years from 2 January 2035.
    unge = sagen(ressource("2035-01-02"), foedselsdato=date(1971, 1, 1))
    assert "kan blive sat op" in en(UNDER_6, unge, "2035-01-02").tekst
    assert "sat op" not in en(UNDER_6, sagen(ressource("2026-01-02"), foedselsdato=date(1963, 1, 1))).tekst


def test_naaet_alder_siger_alderen_og_kun_med_et_loebende_forloeb():
    foedt = {"foedselsdato": date(1955, 1, 15)}
    assert "66½ år" in en(NAAET, sagen(ressource("2020-01-01"), **foedt)).tekst
    assert af(NAAET, sagen(ressource("2020-01-01", "2026-11-22"), **foedt)) == []
    assert af(NAAET, sagen(ressource("2026-11-23"), **foedt)) == []
    assert len(af(NAAET, sagen(ressource("2026-11-22"), **foedt))) == 1
