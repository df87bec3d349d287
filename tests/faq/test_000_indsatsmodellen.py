"""The answers on the indsatsmodel of Afklaringspuljen (14-06-2021), in the order they stand; the questions are lost."""

import pytest

from tests.regler.hjaelp import (
    dag,
    fritagelse,
    indsats,
    kort,
    moede,
    praktik,
    puljen,
    raekke,
    ressource,
    sagen,
    samtykke,
    tekst,
    trin2,
    visitation,
)

P = puljen("2020-12-01")  # + 56 days = 2021-01-26
SAMTALE = moede("samtale", "2020-12-15")
STEP_UP = moede("step_up", "2021-01-20")
T2 = trin2("2021-01-01")  # + 6 months = 2021-07-01
STRAKS, GEN = "straksafklaring", "genbehandling"


def test_000_svar_1_otte_uger_efter_1_december_2020_er_en_intention():
    f = raekke(STRAKS, sagen(P), "2020-12-01")
    assert (f.frist, f.art) == (dag("2021-01-26"), "vejledende")


def test_000_svar_1_er_de_otte_uger_gaaet_skal_borgeren_med_i_en_plan():
    f = raekke(STRAKS, sagen(P), "2021-01-27")
    assert f.status == "overskredet"
    assert "planen for hele gruppen" in f.handling


def test_000_svar_2_baade_samtale_og_step_up_moede_skal_ligge_inden_for_de_otte_uger():
    assert raekke(STRAKS, sagen(P, SAMTALE), "2021-01-26").status == "aaben"
    assert kort(raekke(STRAKS, sagen(P, SAMTALE, STEP_UP), "2021-01-27")) == (
        "opfyldt", "2021-01-26", "2021-01-20", False,
    )  # fmt: skip


def test_000_svar_3_der_er_ingen_fast_slutdato_saa_en_sen_straksafklaring_er_ogsaa_en():
    s = sagen(P, SAMTALE, moede("step_up", "2021-09-01"))
    assert kort(raekke(STRAKS, s, "2021-10-01")) == ("opfyldt", "2021-01-26", "2021-09-01", True)


def test_000_svar_4_gruppe_2_har_ingen_straksafklaring():
    assert raekke(STRAKS, sagen(P, visitation("2", "2020-12-10")), "2021-01-27").status == "bortfaldet"


@pytest.mark.parametrize("type_", ["ordinaere_timer", "loentilskud", "virksomhedspraktik"])
def test_000_svar_5_det_der_loeber_ved_starten_udskyder_straksafklaringen(type_):
    s = sagen(P, indsats(type_, "2020-10-01"))
    assert raekke(STRAKS, s, "2021-03-01").status == "i_bero"


@pytest.mark.parametrize("type_", ["ordinaere_timer", "virksomhedspraktik"])
def test_000_svar_5_ophoerer_det_skal_det_ske_hurtigst_muligt(type_):
    s = sagen(P, indsats(type_, "2020-10-01", "2021-02-28"))
    f = raekke(STRAKS, s, "2021-03-01")
    assert (f.status, f.frist) == ("overskredet", dag("2021-02-28"))
    assert "hurtigst muligt" in f.handling


def test_000_svar_7_man_kan_vente_til_praktikken_er_slut():
    s = sagen(P, praktik("2020-11-15", "2021-03-31"))
    assert raekke(STRAKS, s, "2021-03-31").status == "i_bero"
    assert raekke(STRAKS, s, "2021-04-01").status == "overskredet"


def test_000_svar_8_er_borgeren_allerede_paa_vej_til_teamet_er_der_ingen_straksafklaring():
    assert raekke(STRAKS, sagen(P, visitation("2", "2020-11-15")), "2020-12-01").status == "bortfaldet"


def test_000_svar_9_en_fritaget_borger_er_undtaget():
    assert raekke(STRAKS, sagen(P, fritagelse("2020-12-05")), "2021-02-01").status == "i_bero"


def test_000_svar_9_oensker_borgeren_ikke_step_up_moedet_er_samtalen_nok():
    s = sagen(P, SAMTALE, samtykke("nej", "2020-12-16"))
    assert kort(raekke(STRAKS, s, "2021-02-01")) == ("opfyldt", "2021-01-26", "2020-12-16", False)


def test_000_svar_9_afklaringsforloebet_kan_gives_alligevel():
    s = sagen(P, T2, SAMTALE, samtykke("nej", "2020-12-16"))
    assert raekke(GEN, s, "2021-02-01").frist == dag("2021-07-01")


def test_000_svar_10_uden_praktik_eller_timer_efter_seks_maaneder_skal_sagen_genbehandles():
    f = raekke(GEN, sagen(T2), "2021-07-02")
    assert kort(f) == ("overskredet", "2021-07-01", None, False)
    assert "step up-møde" in f.handling


def test_000_svar_10_praktik_i_femte_maaned_sparer_genbehandlingen():
    # The fifth month runs from 1 to 31 May.
    assert kort(raekke(GEN, sagen(T2, praktik("2021-05-10")), "2021-07-02")) == (
        "opfyldt", "2021-07-01", "2021-05-10", False,
    )  # fmt: skip


@pytest.mark.parametrize("type_", ["virksomhedspraktik", "ordinaere_timer"])
def test_000_svar_12_tager_aftalen_over_seks_maaneder_skal_sagen_genbehandles(type_):
    s = sagen(T2, indsats(type_, "2021-07-02"))
    assert kort(raekke(GEN, s, "2021-07-02")) == ("overskredet", "2021-07-01", None, False)


def test_000_svar_17_trin_3_er_et_step_up_moede():
    s = sagen(T2, moede("step_up", "2021-06-20"))
    assert kort(raekke(GEN, s, "2021-07-02")) == ("opfyldt", "2021-07-01", "2021-06-20", False)


def test_000_svar_17_trin_1_s_step_up_moede_er_ikke_trin_3_s():
    s = sagen(P, T2, SAMTALE, moede("step_up", "2020-12-20"))
    assert raekke(STRAKS, s, "2021-07-02").status == "opfyldt"
    assert raekke(GEN, s, "2021-07-02").status == "overskredet"


@pytest.mark.parametrize("maalgruppe", ["sygedagpenge", "jobparat"])
def test_000_svar_18_skifter_borgeren_maalgruppe_er_der_ingen_pligt_men_monitorering(maalgruppe):
    s = sagen(P, T2, maalgruppe=maalgruppe)
    for regel in (STRAKS, GEN):
        f = raekke(regel, s, "2021-03-01")
        assert f.status == "bortfaldet"
        assert "ikke forpligtet" in tekst(f) and "monitorering" in tekst(f)


def test_000_indsatsmodellen_roerer_ikke_indsatsgarantien():
    s = sagen(ressource("2024-01-01"), visitation("2", "2024-02-01"))
    assert raekke("indsatsgaranti", s, "2024-03-01").status == "aaben"
