"""The row of the indsatsgaranti: when it is there, the team, the end of the forløb, the old forløb (regler 1.4-1.7)."""

import pytest

from tests.regler.hjaelp import (
    dag,
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

IG = "indsatsgaranti"
S = ressource("2024-01-01")  # + 6 months = 2024-07-01
GAMMELT = ressource("2021-05-01")  # counts from 2022-01-01: 2022-07-01
OVERSKREDET = ("overskredet", "2024-07-01", None, False)


def opfyldt(dato, for_sent=False):
    return "opfyldt", "2024-07-01", dato, for_sent


def test_sen_indsats_bliver_staaende_som_overskredet_til_teamets_moede():
    fakta = (S, praktik("2024-07-02"))
    assert kort(raekke(IG, sagen(*fakta), "2026-01-01")) == OVERSKREDET
    assert "forelægges alligevel" in tekst(raekke(IG, sagen(*fakta), "2024-08-01"))
    medmoede = sagen(*fakta, team("2024-08-20"))
    assert kort(raekke(IG, medmoede, "2024-08-19")) == OVERSKREDET
    assert kort(raekke(IG, medmoede, "2024-08-20")) == opfyldt("2024-08-20", for_sent=True)


def test_teamets_moede_paa_fristen_er_rettidigt_og_dagen_efter_for_sent():
    assert kort(raekke(IG, sagen(S, team("2024-07-01")), "2024-08-01")) == opfyldt("2024-07-01")
    assert kort(raekke(IG, sagen(S, team("2024-07-02")), "2024-08-01")) == opfyldt("2024-07-02", for_sent=True)


def test_teamets_moede_paa_startdagen_taeller_og_dagen_foer_ikke():
    assert kort(raekke(IG, sagen(S, team("2024-01-01")), "2024-02-01")) == opfyldt("2024-01-01")
    assert raekke(IG, sagen(S, team("2023-12-31")), "2024-02-01").status == "aaben"


@pytest.mark.parametrize("status", ["planlagt", "aflyst"])
def test_kun_et_afholdt_teammoede_taeller(status):
    assert kort(raekke(IG, sagen(S, team("2024-06-01", status)), "2024-07-02")) == OVERSKREDET


def test_fristen_er_med_og_dagen_efter_er_overskredet():
    assert raekke(IG, sagen(S), "2024-07-01").status == "aaben"
    f = raekke(IG, sagen(S), "2024-07-02")
    assert f.status == "overskredet"
    assert f.dage(dag("2024-07-02")) == -1


def test_forloebet_giver_ingen_raekke_foer_det_er_begyndt():
    assert raekker(IG, sagen(S), "2023-12-31") == []
    assert len(raekker(IG, sagen(S), "2024-01-01")) == 1


def test_reglen_findes_foerst_fra_2022():
    assert raekker(IG, sagen(GAMMELT), "2021-12-31") == []
    assert kort(raekke(IG, sagen(GAMMELT), "2022-01-01")) == ("aaben", "2022-07-01", None, False)


def test_andre_forloeb_har_ingen_indsatsgaranti():
    for navn in ("afklaringspuljen", "flere_skal_med", "afklaringsforloeb", "kontanthjaelp"):
        assert raekker(IG, sagen(S._replace(forloeb=navn)), "2024-03-01") == []


def test_to_forloeb_giver_hver_sin_raekke():
    s = sagen(ressource("2022-02-01", "2023-03-01"), ressource("2023-09-15"), praktik("2022-03-01"))
    a, b = raekker(IG, s, "2023-10-01")
    assert (a.udloest_af, a.status, a.opfyldt_den) == (dag("2022-02-01"), "opfyldt", dag("2022-03-01"))
    # The second: 2023-09-15 + 6 months; the praktik of the first had begun before it.
    assert (b.udloest_af, b.status, b.frist) == (dag("2023-09-15"), "aaben", dag("2024-03-15"))


def test_en_indsats_efter_forloebets_slut_opfylder_ikke():
    s = sagen(ressource("2024-01-01", "2024-05-01"), praktik("2024-05-02"))
    assert raekke(IG, s, "2024-06-01").status == "bortfaldet"


def test_en_indsats_paa_forloebets_sidste_dag_opfylder():
    s = sagen(ressource("2024-01-01", "2024-05-01"), praktik("2024-05-01"))
    assert kort(raekke(IG, s, "2024-06-01")) == opfyldt("2024-05-01")


def test_opfyldt_gaar_foran_bortfaldet():
    s = sagen(ressource("2024-01-01", "2024-05-01"), praktik("2024-03-01"))
    assert kort(raekke(IG, s, "2024-06-01")) == opfyldt("2024-03-01")


def test_et_forloeb_slutter_foerst_paa_slutdagen():
    s = sagen(ressource("2024-01-01", "2024-05-01"))
    assert raekke(IG, s, "2024-04-30").status == "aaben"
    assert raekke(IG, s, "2024-05-01").status == "bortfaldet"


def test_et_afsluttet_forloeb_siger_om_fristen_var_overskredet():
    foer = raekke(IG, sagen(ressource("2024-01-01", "2024-07-01")), "2024-09-01")
    efter = raekke(IG, sagen(ressource("2024-01-01", "2024-07-02")), "2024-09-01")
    assert foer.status == efter.status == "bortfaldet"
    assert "før fristen var overskredet" in tekst(foer)
    assert "fristen var overskredet, da det sluttede" in tekst(efter)


def test_en_slutdato_foer_starten_slutter_ikke_forloebet():
    s = sagen(ressource("2024-01-01", "2023-12-01"))
    assert kort(raekke(IG, s, "2024-06-01")) == ("aaben", "2024-07-01", None, False)


def test_en_indsats_der_slutter_foer_den_begynder_taeller_ikke():
    for type_ in ("ordinaere_timer", "stu", "virksomhedspraktik", "social_indsats"):
        s = sagen(S, indsats(type_, "2024-03-01", "2024-02-01"))
        assert raekke(IG, s, "2024-07-02").status == "overskredet", type_


def test_gammelt_forloeb_med_indsats_uden_for_planen_er_stadig_omfattet():
    s = sagen(GAMMELT, praktik("2021-09-01", i_plan=False))
    assert kort(raekke(IG, s, "2022-07-02")) == ("overskredet", "2022-07-01", None, False)


def test_gammelt_forloeb_hvor_indsatsen_begyndte_foer_forloebet_er_stadig_omfattet():
    s = sagen(GAMMELT, praktik("2021-04-30"))
    assert raekke(IG, s, "2022-07-02").status == "overskredet"


def test_gammelt_forloeb_med_indsats_paa_aarets_sidste_dag_er_ikke_omfattet():
    f = raekke(IG, sagen(GAMMELT, praktik("2021-12-31")), "2022-03-01")
    assert f.status == "bortfaldet"
    assert "ikke omfattet" in tekst(f)


def test_gammelt_forloeb_med_timer_fra_foer_2022_der_stadig_loeber_er_opfyldt():
    # Both hold: not covered, and hours had on 2022-01-01. Opfyldt comes first (regler 3.5).
    s = sagen(GAMMELT, indsats("ordinaere_timer", "2021-09-01"))
    assert kort(raekke(IG, s, "2022-03-01")) == ("opfyldt", "2022-07-01", "2022-01-01", False)


def test_gammelt_forloeb_opfyldes_af_en_ny_indsats_i_2022():
    s = sagen(GAMMELT, praktik("2022-01-01"))
    assert kort(raekke(IG, s, "2022-03-01")) == ("opfyldt", "2022-07-01", "2022-01-01", False)


def test_handlingen_naevner_teamet_til_31_januar_2026_og_forummet_derefter():
    s = sagen(ressource("2026-01-15"))
    foer, efter = raekke(IG, s, "2026-01-31").handling, raekke(IG, s, "2026-02-01").handling
    assert "rehabiliteringsteamet" in foer and "forum" not in foer
    assert "rehabiliteringsteamet eller det forum, kommunen har valgt" in efter


def test_den_overskredne_handling_naevner_ogsaa_forummet():
    f = raekke(IG, sagen(ressource("2026-01-15")), "2026-07-16")
    assert f.status == "overskredet"
    assert "rehabiliteringsteamet eller det forum, kommunen har valgt" in f.handling


def test_handlingen_skifter_dagen_efter_fristen():
    assert "senest på fristen" in raekke(IG, sagen(S), "2024-07-01").handling
    assert "forelæg" in raekke(IG, sagen(S), "2024-07-02").handling.lower()


def test_et_gammelt_forloeb_naevner_svaret_om_1_juli_2022():
    assert any(k.endswith("hvad der tæller med, svar 5") for k in raekke(IG, sagen(GAMMELT), "2022-03-01").kilde)


def test_et_forloeb_fra_februar_2026_beregnes_alligevel():
    assert kort(raekke(IG, sagen(ressource("2026-02-01")), "2026-03-01")) == ("aaben", "2026-08-01", None, False)


def test_den_foerste_af_flere_indsatser_er_den_der_opfylder():
    s = sagen(S, praktik("2024-05-01"), indsats("kommunal_sundhed", "2024-03-01"), team("2024-04-01"))
    assert kort(raekke(IG, s, "2024-06-01")) == opfyldt("2024-03-01")


def test_raekken_er_lovpligtig_og_naevner_loven_og_bekendtgoerelsen():
    f = raekke(IG, sagen(S), "2024-03-01")
    assert f.art == "lovpligtig"
    assert any("113" in k for k in f.kilde) and any("2408" in k for k in f.kilde)
