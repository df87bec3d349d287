"""The indsatsgaranti: what fulfils it, what does not, and what the row says of it (regler 1)."""

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

IG = "indsatsgaranti"
S = ressource("2024-01-01")  # + 6 months = 2024-07-01
TRE_MAANEDER = fritagelse("2024-02-01", "2024-04-30")  # 3 whole months: 2024-10-01
GAMMELT = ressource("2021-05-01")  # counts from 2022-01-01: 2022-07-01


def opfyldt(dato, frist="2024-07-01", for_sent=False):
    return "opfyldt", frist, dato, for_sent


OVERSKREDET = ("overskredet", "2024-07-01", None, False)

HAENDELSER = [
    ("a praktik dagen før starten tæller ikke", "2024-07-10", (S, praktik("2023-12-31")), OVERSKREDET),
    ("b praktik på selve startdagen tæller", "2024-07-10", (S, praktik("2024-01-01")), opfyldt("2024-01-01")),
    ("c praktik på sidste dag tæller", "2024-07-10", (S, praktik("2024-07-01")), opfyldt("2024-07-01")),
    ("d praktik dagen efter fristen er for sent", "2024-07-10", (S, praktik("2024-07-02")), OVERSKREDET),
    ("e praktik begyndt i forvejen tæller ikke", "2024-07-10", (S, praktik("2023-11-01")), OVERSKREDET),
    ("f mentor tæller ikke", "2024-07-10", (S, indsats("mentor", "2024-02-01")), OVERSKREDET),
    (
        "g én dags social indsats i planen tæller",
        "2024-07-10",
        (S, indsats("social_indsats", "2024-06-30", "2024-06-30")),
        opfyldt("2024-06-30"),
    ),
    (
        "h den samme uden for planen tæller ikke",
        "2024-07-10",
        (S, indsats("social_indsats", "2024-06-30", "2024-06-30", i_plan=False)),
        OVERSKREDET,
    ),
    ("i regional psykiatri tæller ikke", "2024-07-10", (S, indsats("regional_sundhed", "2024-02-01")), OVERSKREDET),
    (
        "j kommunalt sundhedskursus tæller",
        "2024-07-10",
        (S, indsats("kommunal_sundhed", "2024-05-15")),
        opfyldt("2024-05-15"),
    ),
    (
        "k ordinære timer på én dag tæller",
        "2024-07-10",
        (S, indsats("ordinaere_timer", "2024-03-04", "2024-03-04")),
        opfyldt("2024-03-04"),
    ),
    ("l stu tæller", "2024-07-10", (S, indsats("stu", "2024-01-15")), opfyldt("2024-01-15")),
    ("m en aftale om senere start tæller ikke", "2024-07-10", (S, praktik("2024-07-15")), OVERSKREDET),
    # 2024-09-20 lies after 2024-07-01 but before the extended 2024-10-01.
    (
        "n praktik i den forlængede periode tæller",
        "2024-10-10",
        (S, TRE_MAANEDER, praktik("2024-09-20")),
        opfyldt("2024-09-20", "2024-10-01"),
    ),
    (
        "o timer først i den forlængede periode tæller",
        "2024-10-10",
        (S, TRE_MAANEDER, indsats("ordinaere_timer", "2024-08-20")),
        opfyldt("2024-08-20", "2024-10-01"),
    ),
    (
        "p syv passive måneder senere giver ingen ny pligt",
        "2024-10-15",
        (S, praktik("2024-02-01", "2024-02-28")),
        opfyldt("2024-02-01"),
    ),
    (
        "q begyndt under en åben fritagelse er rettidig og uden frist",
        "2024-07-10",
        (S, fritagelse("2024-06-01"), praktik("2024-06-10")),
        opfyldt("2024-06-10", None),
    ),
    (
        "r forløbet sluttede før fristen",
        "2024-05-01",
        (ressource("2024-01-01", "2024-05-01"),),
        ("bortfaldet", None, None, False),
    ),
    (
        "s indsats i forløbet før 2022 er ikke omfattet",
        "2022-07-10",
        (GAMMELT, praktik("2021-09-01", "2021-10-31")),
        ("bortfaldet", None, None, False),
    ),
    (
        "t forløb fra før 2022 uden indsats før 2. juli 2022",
        "2022-07-10",
        (GAMMELT, praktik("2022-07-02")),
        ("overskredet", "2022-07-01", None, False),
    ),
    (
        "u forelagt dagen efter fristen, så indsatsen er kun historie",
        "2024-07-10",
        (S, team("2024-07-02"), praktik("2024-07-03")),
        opfyldt("2024-07-02", for_sent=True),
    ),
]


@pytest.mark.parametrize(("pr", "fakta", "ventet"), [h[1:] for h in HAENDELSER], ids=[h[0] for h in HAENDELSER])
def test_haendelserne_giver_den_ventede_raekke(pr, fakta, ventet):
    assert kort(raekke(IG, sagen(*fakta), pr)) == ventet


@pytest.mark.parametrize(
    "type_",
    ["virksomhedspraktik", "loentilskud", "vejledning_opkvalificering", "social_indsats", "kommunal_sundhed"],
)
def test_hvert_tilbud_i_planen_opfylder_den_dag_det_begynder(type_):
    f = raekke(IG, sagen(S, indsats(type_, "2024-06-03")), "2024-06-03")
    assert kort(f) == opfyldt("2024-06-03")


@pytest.mark.parametrize("type_", ["ordinaere_timer", "loentilskud_handicap", "stu"])
def test_timer_paragraf_15_og_stu_taeller_ogsaa_naar_de_begyndte_foer_forloebet(type_):
    f = raekke(IG, sagen(S, indsats(type_, "2023-05-01")), "2024-01-01")
    assert kort(f) == opfyldt("2024-01-01")


@pytest.mark.parametrize("type_", ["ordinaere_timer", "loentilskud_handicap", "stu"])
def test_timer_der_sluttede_dagen_foer_starten_taeller_ikke(type_):
    f = raekke(IG, sagen(S, indsats(type_, "2023-05-01", "2023-12-31")), "2024-07-02")
    assert kort(f) == OVERSKREDET


@pytest.mark.parametrize("type_", ["ordinaere_timer", "loentilskud_handicap", "stu"])
def test_timer_taeller_selv_om_de_ikke_staar_i_planen(type_):
    f = raekke(IG, sagen(S, indsats(type_, "2024-02-01", i_plan=False)), "2024-07-02")
    assert kort(f) == opfyldt("2024-02-01")


@pytest.mark.parametrize("type_", ["ordinaere_timer", "loentilskud_handicap", "stu"])
def test_timer_der_begynder_dagen_efter_fristen_opfylder_ikke(type_):
    f = raekke(IG, sagen(S, indsats(type_, "2024-07-02")), "2024-07-03")
    assert kort(f) == OVERSKREDET


@pytest.mark.parametrize(
    ("type_", "ord_"),
    [
        ("mentor", "understøttende"),
        ("regional_sundhed", "regionale"),
        ("privat_sundhed", "private"),
        ("nytteindsats", "kap. 13"),
        ("andet", "tæller ikke"),
        ("barnets_lov", "vurder"),
    ],
)
def test_det_der_ikke_taeller_naevnes_med_grunden(type_, ord_):
    f = raekke(IG, sagen(S, indsats(type_, "2024-02-01")), "2024-07-02")
    assert f.status == "overskredet"
    assert ord_ in tekst(f) and "1. februar 2024" in tekst(f)


def test_barnets_lov_er_maerket_som_tolkning():
    f = raekke(IG, sagen(S, indsats("barnets_lov", "2024-02-01")), "2024-03-01")
    assert "tolkning" in tekst(f)


def test_begyndt_foer_forloebet_siges():
    assert "begyndt i forvejen" in tekst(raekke(IG, sagen(S, praktik("2023-12-31")), "2024-03-01"))


def test_ikke_i_planen_siges():
    assert "indsatsdel" in tekst(raekke(IG, sagen(S, praktik("2024-02-01", i_plan=False)), "2024-03-01"))


def test_tomt_i_plan_regnes_som_ja_og_siges():
    f = raekke(IG, sagen(S, praktik("2024-02-01", i_plan=None)), "2024-03-01")
    assert kort(f) == opfyldt("2024-02-01")
    assert "regnet som ja" in tekst(f)


def test_et_ja_til_i_plan_kommenteres_ikke():
    assert "regnet som ja" not in tekst(raekke(IG, sagen(S, praktik("2024-02-01")), "2024-03-01"))


def test_begyndt_paa_startdagen_er_maerket_som_tolkning():
    assert "samme dag som forløbet" in tekst(raekke(IG, sagen(S, praktik("2024-01-01")), "2024-03-01"))


def test_timer_i_den_forlaengede_periode_er_maerket_som_tolkning():
    f = raekke(IG, sagen(S, TRE_MAANEDER, indsats("ordinaere_timer", "2024-08-20")), "2024-10-10")
    assert "forlængede periode" in tekst(f)


def test_timer_i_de_foerste_seks_maaneder_faar_ingen_tolkning():
    f = raekke(IG, sagen(S, TRE_MAANEDER, indsats("ordinaere_timer", "2024-07-01")), "2024-10-10")
    assert "forlængede periode" not in tekst(f)


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


def test_et_forloeb_fra_februar_2026_beregnes_alligevel():
    assert kort(raekke(IG, sagen(ressource("2026-02-01")), "2026-03-01")) == ("aaben", "2026-08-01", None, False)


def test_den_foerste_af_flere_indsatser_er_den_der_opfylder():
    s = sagen(S, praktik("2024-05-01"), indsats("kommunal_sundhed", "2024-03-01"), team("2024-04-01"))
    assert kort(raekke(IG, s, "2024-06-01")) == opfyldt("2024-03-01")


def test_raekken_er_lovpligtig_og_naevner_loven_og_bekendtgoerelsen():
    f = raekke(IG, sagen(S), "2024-03-01")
    assert f.art == "lovpligtig"
    assert any("113" in k for k in f.kilde) and any("2408" in k for k in f.kilde)
