"""The answers on ressourceforløb and the indsatsgaranti, by part: genbehandling 1-7, taeller 1-9, and the rest."""

import pytest

from tests.regler.hjaelp import (
    dag,
    fritagelse,
    indsats,
    kort,
    praktik,
    raekke,
    raekker,
    ressource,
    sagen,
    team,
    tekst,
)

IG, SLUT = "indsatsgaranti", "ressourceforloeb-slut"
S = ressource("2024-01-01")  # guarantee until 2024-07-01, last day 2026-12-31
OVERSKREDET = ("overskredet", "2024-07-01", None, False)


def opfyldt(dato, frist="2024-07-01"):
    return "opfyldt", frist, dato, False


# --- genbehandling ------------------------------------------------------------------------------------------


def test_001_genbehandling_svar_2_en_aftale_om_praktik_efter_seks_en_halv_maaned_er_ikke_nok():
    s = sagen(S, praktik("2024-07-15"))
    f = raekke(IG, s, "2024-07-02")
    assert kort(f) == OVERSKREDET
    assert "rehabiliteringsteamet" in f.handling
    assert kort(raekke(IG, s, "2024-07-16")) == OVERSKREDET


@pytest.mark.parametrize(
    "type_",
    ["virksomhedspraktik", "loentilskud", "vejledning_opkvalificering", "social_indsats", "kommunal_sundhed"],
)
def test_001_genbehandling_svar_2_de_naevnte_tilbud_skal_vaere_begyndt_senest_efter_seks_maaneder(type_):
    assert kort(raekke(IG, sagen(S, indsats(type_, "2024-07-01")), "2024-07-02")) == opfyldt("2024-07-01")
    assert kort(raekke(IG, sagen(S, indsats(type_, "2024-07-02")), "2024-07-02")) == OVERSKREDET


def test_001_genbehandling_svar_4_kun_de_foerste_seks_maaneder_giver_en_pligt():
    # The team heard the case in July 2024; it is passive again a year later, and nothing new is owed.
    s = sagen(S, team("2024-07-01"))
    assert kort(raekke(IG, s, "2025-07-02")) == opfyldt("2024-07-01")


def test_001_genbehandling_svar_4_seks_maaneder_mellem_to_indsatser_giver_ingen_pligt():
    s = sagen(S, praktik("2024-02-01", "2024-03-01"), indsats("kommunal_sundhed", "2024-10-01"))
    assert kort(raekke(IG, s, "2024-09-30")) == opfyldt("2024-02-01")


def test_001_genbehandling_svar_5_forelaeggelsen_slutter_ikke_forloebet():
    s = sagen(S, team("2024-07-01"))
    assert raekke(IG, s, "2024-08-01").status == "opfyldt"
    assert kort(raekke(SLUT, s, "2024-08-01")) == ("aaben", "2026-12-31", None, False)


@pytest.mark.parametrize("type_", ["ordinaere_timer", "loentilskud_handicap", "stu"])
def test_001_genbehandling_svar_6_timer_paragraf_15_og_stu_undtager(type_):
    assert kort(raekke(IG, sagen(S, indsats(type_, "2024-03-01", "2024-03-01")), "2024-07-02")) == opfyldt("2024-03-01")


@pytest.mark.parametrize("type_", ["virksomhedspraktik", "loentilskud", "vejledning_opkvalificering"])
def test_001_genbehandling_svar_6_kapitel_11_12_og_14_undtager(type_):
    assert kort(raekke(IG, sagen(S, indsats(type_, "2024-03-01")), "2024-07-02")) == opfyldt("2024-03-01")


@pytest.mark.parametrize("grund", ["sygdom", "uden_kontakt"])
def test_001_genbehandling_svar_6_fritagelse_og_forloeb_uden_kontakt_regnes_ikke_med(grund):
    # March is a whole month: 2024-08-01.
    s = sagen(S, fritagelse("2024-03-01", "2024-03-31", grund, raadighed=None))
    assert raekke(IG, s, "2024-07-02").frist == dag("2024-08-01")


def test_001_genbehandling_svar_6_fritagelse_foer_forloebet_regnes_med():
    s = sagen(S, fritagelse("2023-10-01", "2023-12-31"))
    assert raekke(IG, s, "2024-07-02").frist == dag("2024-07-01")


def test_001_genbehandling_svar_7_tre_maaneders_fritagelse_giver_ni_maaneder():
    # 2024-01-01 + 9 months.
    s = sagen(S, fritagelse("2024-02-01", "2024-04-30"))
    assert raekke(IG, s, "2024-05-01").frist == dag("2024-10-01")


def test_001_genbehandling_svar_7_ressourceforloebet_bliver_ikke_laengere():
    med, uden = sagen(S, fritagelse("2024-02-01", "2024-04-30")), sagen(S)
    assert raekke(SLUT, med, "2024-05-01").frist == raekke(SLUT, uden, "2024-05-01").frist == dag("2026-12-31")


# --- what counts --------------------------------------------------------------------------------------------


@pytest.mark.parametrize("type_", ["social_indsats", "kommunal_sundhed"])
def test_001_taeller_svar_1_sociale_og_kommunale_sundhedstilbud_i_planen_taeller(type_):
    assert kort(raekke(IG, sagen(S, indsats(type_, "2024-03-01")), "2024-07-02")) == opfyldt("2024-03-01")
    assert kort(raekke(IG, sagen(S, indsats(type_, "2024-03-01", i_plan=False)), "2024-07-02")) == OVERSKREDET


def test_001_taeller_svar_2_mentorstoette_taeller_ikke():
    assert kort(raekke(IG, sagen(S, indsats("mentor", "2024-03-01")), "2024-07-02")) == OVERSKREDET


@pytest.mark.parametrize("type_", ["loentilskud", "vejledning_opkvalificering", "social_indsats", "kommunal_sundhed"])
def test_001_taeller_svar_3_tilbud_fra_foer_forloebet_taeller_ikke(type_):
    assert kort(raekke(IG, sagen(S, indsats(type_, "2023-12-31")), "2024-07-02")) == OVERSKREDET


def test_001_taeller_svar_3_et_nyt_tilbud_ved_siden_af_det_gamle_taeller():
    s = sagen(S, indsats("social_indsats", "2023-12-01"), indsats("kommunal_sundhed", "2024-06-01"))
    assert kort(raekke(IG, s, "2024-07-02")) == opfyldt("2024-06-01")


def test_001_taeller_svar_4_familietilbud_taeller_naar_de_staar_i_indsatsdelen():
    def s(i_plan):
        return sagen(S, indsats("social_indsats", "2024-03-01", i_plan=i_plan, titel="familiebehandling"))

    assert kort(raekke(IG, s(True), "2024-07-02")) == opfyldt("2024-03-01")
    assert kort(raekke(IG, s(False), "2024-07-02")) == OVERSKREDET


def test_001_taeller_svar_5_begyndt_foer_2022_med_en_indsats_er_ikke_omfattet():
    f = raekke(IG, sagen(ressource("2021-05-01"), praktik("2021-08-01", "2021-10-01")), "2022-07-02")
    assert f.status == "bortfaldet"
    assert "ikke omfattet" in tekst(f)


def test_001_taeller_svar_5_begyndt_foer_2022_uden_indsats_skal_have_en_senest_1_juli_2022():
    s = sagen(ressource("2021-05-01"))
    assert raekke(IG, s, "2022-07-01").status == "aaben"
    assert kort(raekke(IG, s, "2022-07-02")) == ("overskredet", "2022-07-01", None, False)


def test_001_taeller_svar_6_en_praktik_der_fortsaetter_ind_i_forloebet_taeller_ikke():
    assert kort(raekke(IG, sagen(S, praktik("2023-11-01", "2024-12-31")), "2024-07-02")) == OVERSKREDET


def test_001_taeller_svar_7_sygdom_er_en_gyldig_fravaersgrund():
    s = sagen(S, fritagelse("2024-03-01", "2024-03-31", "sygdom", raadighed=None))
    assert raekke(IG, s, "2024-04-01").frist == dag("2024-08-01")


def test_001_taeller_svar_8_en_enkelt_dag_er_nok():
    s = sagen(S, praktik("2024-03-01", "2024-03-01"))
    assert kort(raekke(IG, s, "2024-07-02")) == opfyldt("2024-03-01")


@pytest.mark.parametrize("type_", ["privat_sundhed", "regional_sundhed"])
def test_001_taeller_svar_9_private_og_regionale_sundhedstilbud_taeller_ikke(type_):
    assert kort(raekke(IG, sagen(S, indsats(type_, "2024-03-01")), "2024-07-02")) == OVERSKREDET


# --- the rest -----------------------------------------------------------------------------------------------


@pytest.mark.parametrize("type_", ["privat_sundhed", "regional_sundhed"])
def test_001_registrering_svar_5_at_staa_i_min_plan_goer_dem_ikke_til_en_indsats(type_):
    assert kort(raekke(IG, sagen(S, indsats(type_, "2024-03-01", i_plan=True)), "2024-07-02")) == OVERSKREDET


def test_001_varighed_svar_1_hoejst_tre_aar_fra_2022():
    s = sagen(ressource("2022-01-01"))
    assert raekke(SLUT, s, "2024-12-31").status == "aaben"
    assert kort(raekke(SLUT, s, "2025-01-01")) == ("overskredet", "2024-12-31", None, False)


def test_001_varighed_svar_1_et_nyt_forloeb_faar_sine_egne_tre_aar():
    s = sagen(ressource("2022-01-01", "2024-12-31"), ressource("2025-02-01"))
    gammelt, nyt = raekker(SLUT, s, "2025-06-01")
    assert kort(gammelt) == ("opfyldt", "2024-12-31", "2024-12-31", False)
    assert kort(nyt) == ("aaben", "2028-01-31", None, False)
