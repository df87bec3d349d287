"""Afklaring every two years on kontanthjælp (regler 5)."""

import pytest

from tests.regler.hjaelp import dag, hjaelp, kort, moede, raekke, raekker, sagen, tekst

REGEL = "afklaring-2-aar"
VOKSEN = {"maalgruppe": "aktivitetsparat", "foedselsdato": dag("1980-05-05")}


def afklaring(dato, status="afholdt"):
    return moede("afklaring", dato, status)


@pytest.mark.parametrize(
    ("start", "pr", "frist"),
    [
        ("2025-07-01", "2025-08-01", "2027-07-01"),
        ("2024-11-22", "2026-11-22", "2026-11-22"),
        ("2024-02-29", "2025-08-01", "2026-02-28"),
        ("2023-09-30", "2025-08-01", "2025-09-30"),
        # The first cycle to end on or after 2025-07-01: 2023-07-01 + 24 months is that very day.
        ("2023-07-01", "2025-08-01", "2025-07-01"),
        # + 24 months is 2025-06-30, one day too early, so + 48.
        ("2023-06-30", "2025-08-01", "2027-06-30"),
        ("2016-01-15", "2025-08-01", "2026-01-15"),
    ],
)
def test_den_foerste_frist_er_den_foerste_cyklus_efter_1_juli_2025(start, pr, frist):
    assert raekke(REGEL, sagen(hjaelp(start), **VOKSEN), pr).frist == dag(frist)


@pytest.mark.parametrize(
    ("start", "moedet", "naeste"),
    [
        ("2025-07-01", "2027-06-01", "2029-07-01"),
        ("2023-09-30", "2025-09-01", "2027-09-30"),
        # From the start, not from the clamped 28 February.
        ("2024-02-29", "2026-02-01", "2028-02-29"),
    ],
)
def test_den_naeste_frist_regnes_fra_starten(start, moedet, naeste):
    opfyldt, aaben = raekker(REGEL, sagen(hjaelp(start), afklaring(moedet), **VOKSEN), moedet)
    assert (opfyldt.status, opfyldt.opfyldt_den) == ("opfyldt", dag(moedet))
    assert (aaben.status, aaben.frist) == ("aaben", dag(naeste))


def test_fristen_er_med_og_dagen_efter_er_overskredet():
    s = sagen(hjaelp("2024-01-15"), **VOKSEN)
    assert raekke(REGEL, s, "2026-01-15").status == "aaben"
    assert raekke(REGEL, s, "2026-01-16").status == "overskredet"


def test_en_sen_afklaring_er_for_sen():
    opfyldt, aaben = raekker(REGEL, sagen(hjaelp("2024-01-15"), afklaring("2026-01-16"), **VOKSEN), "2026-02-01")
    assert kort(opfyldt) == ("opfyldt", "2026-01-15", "2026-01-16", True)
    assert aaben.frist == dag("2028-01-15")


def test_en_cyklus_begynder_dagen_efter_den_forrige_er_slut():
    # Cycle 1 runs to 2026-01-15 and cycle 2 from 2026-01-16. Two afklaringer within cycle 1 fulfil only that one.
    s = sagen(hjaelp("2024-01-15"), afklaring("2025-08-01"), afklaring("2026-01-15"), **VOKSEN)
    assert [f.status for f in raekker(REGEL, s, "2026-02-01")] == ["opfyldt", "aaben"]
    s = sagen(hjaelp("2024-01-15"), afklaring("2025-08-01"), afklaring("2026-01-16"), **VOKSEN)
    f = raekker(REGEL, s, "2026-02-01")
    assert [x.status for x in f] == ["opfyldt", "opfyldt", "aaben"]
    assert [x.frist for x in f] == [dag("2026-01-15"), dag("2028-01-15"), dag("2030-01-15")]


def test_den_foerste_cyklus_begynder_paa_startdagen():
    s = sagen(hjaelp("2024-01-15"), afklaring("2024-01-15"), **VOKSEN)
    assert [f.status for f in raekker(REGEL, s, "2025-08-01")] == ["opfyldt", "aaben"]
    s = sagen(hjaelp("2024-01-15"), afklaring("2024-01-14"), **VOKSEN)
    assert [f.status for f in raekker(REGEL, s, "2025-08-01")] == ["aaben"]


def test_en_afklaring_i_en_tidligere_periode_opfylder_ikke_den_foerste_frist():
    # Start 2022-11-05: + 24 months = 2024-11-05 is before July 2025, so the first deadline is 2026-11-05,
    # and its period begins on 2024-11-06.
    s = sagen(hjaelp("2022-11-05"), afklaring("2024-11-05"), **VOKSEN)
    assert [(f.status, f.frist) for f in raekker(REGEL, s, "2025-08-01")] == [("aaben", dag("2026-11-05"))]
    s = sagen(hjaelp("2022-11-05"), afklaring("2024-11-06"), **VOKSEN)
    assert [f.status for f in raekker(REGEL, s, "2025-08-01")] == ["opfyldt", "aaben"]


def test_fristen_er_tidligst_30_aars_dagen():
    ung = {"maalgruppe": "aktivitetsparat", "foedselsdato": dag("1996-12-01")}
    assert raekke(REGEL, sagen(hjaelp("2024-01-15"), **ung), "2026-03-01").frist == dag("2026-12-01")


@pytest.mark.parametrize(
    ("foedt", "frist"), [("1996-01-14", "2026-01-15"), ("1996-01-15", "2026-01-15"), ("1996-01-16", "2026-01-16")]
)
def test_30_aars_dagen_dagen_foer_paa_og_efter_fristen(foedt, frist):
    s = sagen(hjaelp("2024-01-15"), maalgruppe="aktivitetsparat", foedselsdato=dag(foedt))
    assert raekke(REGEL, s, "2025-08-01").frist == dag(frist)


def test_30_aars_dagen_for_en_foedt_paa_en_skuddag():
    s = sagen(hjaelp("2024-01-15"), maalgruppe="aktivitetsparat", foedselsdato=dag("1996-02-29"))
    assert raekke(REGEL, s, "2025-08-01").frist == dag("2026-02-28")


def test_uden_foedselsdato_er_der_ingen_frist_og_det_siges():
    f = raekke(REGEL, sagen(hjaelp("2024-01-15"), maalgruppe="aktivitetsparat"), "2026-03-01")
    assert (f.status, f.frist, f.dage(dag("2026-03-01"))) == ("aaben", None, None)
    assert "fødselsdato" in tekst(f) and "mangler" in tekst(f)
    assert "fødselsdato" in f.handling


@pytest.mark.parametrize("maalgruppe", [None, "jobparat", "uddannelsesparat", "sygedagpenge", "andet"])
def test_kun_aktivitetsparate_er_omfattet(maalgruppe):
    s = sagen(hjaelp("2024-01-15"), maalgruppe=maalgruppe, foedselsdato=dag("1980-05-05"))
    assert raekker(REGEL, s, "2025-08-01") == []


def test_kun_kontanthjaelp_taeller():
    for navn in ("afklaringspuljen", "ressourceforloeb", "afklaringsforloeb", "flere_skal_med"):
        assert raekker(REGEL, sagen(hjaelp("2024-01-15")._replace(forloeb=navn), **VOKSEN), "2025-08-01") == []


def test_naar_kontanthjaelpen_er_slut_er_der_ingen_raekke():
    s = sagen(hjaelp("2024-01-15", "2025-12-31"), **VOKSEN)
    assert len(raekker(REGEL, s, "2025-12-30")) == 1
    assert raekker(REGEL, s, "2025-12-31") == []


def test_et_forloeb_der_begynder_efter_i_dag_har_ingen_raekke():
    s = sagen(hjaelp("2026-01-15"), **VOKSEN)
    assert raekker(REGEL, s, "2026-01-14") == []
    assert len(raekker(REGEL, s, "2026-01-15")) == 1


def test_reglen_findes_foerst_fra_1_juli_2025():
    s = sagen(hjaelp("2024-01-15"), **VOKSEN)
    assert raekker(REGEL, s, "2025-06-30") == []
    assert len(raekker(REGEL, s, "2025-07-01")) == 1


@pytest.mark.parametrize("status", ["planlagt", "aflyst"])
def test_kun_en_afholdt_afklaring_taeller(status):
    s = sagen(hjaelp("2024-01-15"), afklaring("2025-08-01", status), **VOKSEN)
    assert raekke(REGEL, s, "2025-09-01").status == "aaben"


def test_raekken_siger_at_laesningen_er_forsigtig_og_uddraget_ikke_kontrolleret():
    f = raekke(REGEL, sagen(hjaelp("2024-01-15"), **VOKSEN), "2025-09-01")
    assert f.art == "lovpligtig"
    assert "forsigtige læsning" in tekst(f) and "1. juli 2025" in tekst(f)
    assert "endnu ikke kontrolleret mod lovens fulde tekst" in tekst(f)
    assert any("36 a" in k for k in f.kilde)
