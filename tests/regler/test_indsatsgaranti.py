"""The indsatsgaranti: what fulfils it, what does not, and what the row says of it (regler 1)."""

import pytest

from tests.regler.hjaelp import (
    fritagelse,
    indsats,
    kort,
    praktik,
    raekke,
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
def test_timer_der_slutter_paa_startdagen_taeller(type_):
    f = raekke(IG, sagen(S, indsats(type_, "2023-05-01", "2024-01-01")), "2024-07-02")
    assert kort(f) == opfyldt("2024-01-01")


@pytest.mark.parametrize("type_", ["ordinaere_timer", "loentilskud_handicap", "stu"])
def test_timer_taeller_selv_om_de_ikke_staar_i_planen(type_):
    f = raekke(IG, sagen(S, indsats(type_, "2024-02-01", i_plan=False)), "2024-07-02")
    assert kort(f) == opfyldt("2024-02-01")


@pytest.mark.parametrize("type_", ["ordinaere_timer", "loentilskud_handicap", "stu"])
def test_timer_der_begynder_dagen_efter_fristen_opfylder_ikke(type_):
    f = raekke(IG, sagen(S, indsats(type_, "2024-07-02")), "2024-07-03")
    assert kort(f) == OVERSKREDET


@pytest.mark.parametrize(
    ("type_", "ord_", "kilde"),
    [
        ("mentor", "understøttende", "hvad der tæller med, svar 2"),
        ("regional_sundhed", "regionale", "hvad der tæller med, svar 9"),
        ("privat_sundhed", "private", "hvad der tæller med, svar 9"),
        ("nytteindsats", "kap. 13", "§ 17, stk. 1"),
        ("andet", "tæller ikke", "§ 17, stk. 1"),
        ("barnets_lov", "vurder", "hvad der tæller med, svar 4"),
    ],
)
def test_det_der_ikke_taeller_naevnes_med_grunden_og_kilden(type_, ord_, kilde):
    f = raekke(IG, sagen(S, indsats(type_, "2024-02-01")), "2024-07-02")
    assert f.status == "overskredet"
    assert ord_ in tekst(f) and "1. februar 2024" in tekst(f)
    assert any(k.endswith(kilde) for k in f.kilde)


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
