"""A ressourceforløb that lasts too long in all, or began after the scheme closed, and what its guarantee hangs on."""

from datetime import date

import pytest

from tests.regler.hjaelp import dag, fritagelse, hjaelp, indsats, praktik, puljen, ressource, sagen, team
from tests.tjek.hjaelp import af, en
from tests.tjek.sager import FOEDT, hel

OVER_5, HJEMMEL, AFSKAFFET = "ressourceforloeb-over-5-aar", "ressourceforloeb-hjemmel", "ressourceforloeb-afskaffet"
RAADIGHED, I_PLAN, BARNET = "raadighed-ikke-skrevet", "i-plan-ikke-skrevet", "barnets-lov"
rf = ressource("2025-06-01")

# --- five years in all --------------------------------------------------------------------------------------


def to(fra: str, til: str | None, foedt: date = FOEDT, foerste: tuple[str, str] = ("2020-01-01", "2022-12-31")):
    """Three whole years, and then a second forløb."""
    return sagen(ressource(*foerste), ressource(fra, til), foedselsdato=foedt)


def test_et_aabent_forloeb_taeller_til_i_dag():
    # 36 months, and 24 more from 1 July 2024 to 30 June 2026.
    assert af(OVER_5, to("2024-07-01", None), "2026-06-30") == []
    assert len(af(OVER_5, to("2024-07-01", None), "2026-07-01")) == 1


def test_en_slutdato_der_ikke_er_kommet_taeller_som_den_staar():
    assert len(af(OVER_5, to("2024-07-01", "2026-07-01"), "2024-07-01")) == 1
    assert af(OVER_5, to("2024-07-01", "2026-06-30"), "2024-07-01") == []


def test_forloeb_der_overlapper_taelles_kun_en_gang():
    # Both until 30 June 2024 and together from 1 January 2022 to 31 December 2026: 60 months.
    s = sagen(ressource("2022-01-01", "2024-06-30"), ressource("2024-01-01", "2026-12-31"), foedselsdato=FOEDT)
    assert af(OVER_5, s) == []


@pytest.mark.parametrize(
    ("foedt", "ventet"),
    [
        ("1984-07-02", False),  # 39 on 1 July 2024
        ("1984-07-01", True),  # 40
        ("1973-07-02", True),  # 50
        ("1973-07-01", False),  # 51
    ],
)
def test_alderen_er_den_ved_starten_af_det_seneste(foedt, ventet):
    assert bool(af(OVER_5, to("2024-07-01", "2026-12-31", dag(foedt)))) is ventet


def test_de_50_aarige_siges_at_vaere_uklare_og_de_yngre_ikke():
    assert "uklare" in en(OVER_5, to("2024-07-01", "2026-12-31", dag("1974-07-01"))).tekst
    assert "uklare" not in en(OVER_5, to("2024-07-01", "2026-12-31", dag("1974-07-02"))).tekst


def test_fem_aar_gaelder_ikke_for_et_forloeb_fra_foer_2022_og_ikke_naar_det_er_slut():
    gammelt = sagen(ressource("2018-01-01", "2020-12-31"), ressource("2021-12-31"), foedselsdato=FOEDT)
    assert af(OVER_5, gammelt) == []
    assert af(OVER_5, to("2024-07-01", "2026-11-22")) == []
    assert af(OVER_5, sagen(ressource("2020-01-01", "2022-12-31"), ressource("2024-07-01"))) == []


def test_fem_aar_regnes_for_et_forloeb_fra_foerste_dag_i_2022_og_kun_af_ressourceforloeb():
    s = sagen(ressource("2018-01-01", "2020-12-31"), ressource("2022-01-01"), foedselsdato=FOEDT)
    assert af(OVER_5, s, "2023-12-31") == [] and len(af(OVER_5, s, "2024-01-01")) == 1
    andet = sagen(hjaelp("2018-01-01", "2023-12-31"), puljen("2018-01-01"), ressource("2024-07-01"), foedselsdato=FOEDT)
    assert af(OVER_5, andet) == []
    planlagt = sagen(ressource("2024-07-01"), ressource("2026-11-23", "2030-01-01"), foedselsdato=FOEDT)
    assert af(OVER_5, planlagt) == []


def test_en_slutdato_foer_starten_er_ingen_tid():
    s = sagen(ressource("2020-01-01", "2019-01-01"), ressource("2024-07-01"), foedselsdato=FOEDT)
    assert af(OVER_5, s) == []


# --- the scheme closed --------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("start", "koder"),
    [
        ("2026-01-31", []),
        ("2026-02-01", [HJEMMEL]),
        ("2026-06-30", [HJEMMEL]),
        ("2026-07-01", [AFSKAFFET]),
        ("2026-11-22", [AFSKAFFET]),
        ("2026-11-23", []),  # only planned
    ],
)
def test_en_start_efter_lukningen_naevnes_efter_hvilket_trin_det_var(start, koder):
    s = sagen(ressource(start))
    assert [k for k in (HJEMMEL, AFSKAFFET) if af(k, s)] == koder
    assert [k for k in (HJEMMEL, AFSKAFFET) if af(k, sagen(puljen(start)))] == []


# --- the guarantee ------------------------------------------------------------------------------------------


def test_barnets_lov_vurderes_ikke_naar_garantien_er_opfyldt_paa_anden_vis():
    barnets = hel(indsats("barnets_lov", "2025-08-01"))
    assert "social_indsats" in en(BARNET, sagen(rf, barnets)).tekst
    assert af(BARNET, sagen(rf, barnets, praktik("2025-09-01"))) == []
    assert af(BARNET, sagen(rf, barnets, team("2026-01-01"))) == []
    assert len(af(BARNET, sagen(rf, barnets, praktik("2025-09-01", i_plan=False)))) == 1


def test_barnets_lov_uden_ressourceforloeb_eller_kun_planlagt_er_intet_fund():
    assert af(BARNET, sagen(puljen("2025-06-01"), hel(indsats("barnets_lov", "2025-08-01")))) == []
    assert af(BARNET, sagen(rf, hel(indsats("barnets_lov", "2026-11-23")))) == []


def test_en_fritagelse_siger_hvad_den_regnes_som():
    assert "regnes som ja" in en(RAADIGHED, sagen(rf, fritagelse("2025-07-01", raadighed=None))).tekst
    assert "regnes som nej" in en(RAADIGHED, sagen(rf, fritagelse("2025-07-01", None, "job", None))).tekst


def test_en_fritagelse_naevnes_kun_hvor_den_kan_flytte_en_aaben_frist():
    uden = fritagelse("2025-07-01", raadighed=None)
    assert af(RAADIGHED, sagen(rf, uden, praktik("2025-06-15"))) == []
    assert af(RAADIGHED, sagen(puljen("2025-06-01"), uden)) == []
    for svar in (True, False):
        assert af(RAADIGHED, sagen(rf, fritagelse("2025-07-01", raadighed=svar))) == []
    assert af(RAADIGHED, sagen(rf, fritagelse("2025-07-01", "2025-06-30", raadighed=None))) == []


@pytest.mark.parametrize("type_", ["mentor", "regional_sundhed", "ordinaere_timer", "stu", "andet"])
def test_planens_indsatsdel_spoerges_der_kun_om_for_det_der_kan_taelle(type_):
    assert af(I_PLAN, sagen(rf, hel(indsats(type_, "2025-07-01", i_plan=None)))) == []


def test_planens_indsatsdel_betyder_intet_for_det_der_begyndte_foer_forloebet():
    assert af(I_PLAN, sagen(rf, hel(praktik("2025-05-31", i_plan=None)))) == []
    assert af(I_PLAN, sagen(puljen("2025-06-01"), hel(praktik("2025-07-01", i_plan=None)))) == []


def test_det_der_begynder_i_dag_er_begyndt():
    assert len(af(BARNET, sagen(rf, hel(indsats("barnets_lov", "2026-11-22"))))) == 1
    assert len(af(RAADIGHED, sagen(rf, fritagelse("2026-11-22", raadighed=None)))) == 1
    assert af(RAADIGHED, sagen(rf, fritagelse("2026-11-23", raadighed=None))) == []
    assert len(af(I_PLAN, sagen(rf, hel(praktik("2026-11-22", i_plan=None))))) == 1
    assert af(I_PLAN, sagen(rf, hel(praktik("2026-11-23", i_plan=None)))) == []


def test_garantien_taeller_tidligst_fra_2022_ogsaa_for_et_aeldre_forloeb():
    gammelt = ressource("2020-06-01")
    assert af(RAADIGHED, sagen(gammelt, fritagelse("2021-01-01", "2021-12-31", raadighed=None))) == []
    assert len(af(RAADIGHED, sagen(gammelt, fritagelse("2021-01-01", "2022-01-01", raadighed=None)))) == 1
    assert af(I_PLAN, sagen(gammelt, hel(praktik("2021-12-31", i_plan=None)))) == []
    assert len(af(I_PLAN, sagen(gammelt, hel(praktik("2022-01-01", i_plan=None))))) == 1
