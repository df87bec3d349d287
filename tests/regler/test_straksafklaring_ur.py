"""What stops and restarts the eight weeks of the straksafklaring (regler 3.2 and 3.3)."""

import pytest

from afk.fakta.fritagelse import GRUNDE
from tests.regler.hjaelp import (
    dag,
    fritagelse,
    indsats,
    kort,
    praktik,
    puljen,
    raekke,
    sagen,
    tekst,
)

REGEL = "straksafklaring"
P = puljen("2021-03-05")  # + 56 days: 26 left of March, 30 in April = 2021-04-30


# --- fritagelse (3.2) ---------------------------------------------------------------------------------------


def test_e28_efter_en_fritagelse_taeller_de_otte_uger_forfra():
    # Removed on 1 September, so 31 August was its last day: 2021-09-01 + 56 days = 2021-10-27.
    s = sagen(puljen("2021-08-01"), fritagelse("2021-08-10", "2021-08-31"))
    f = raekke(REGEL, s, "2021-09-01")
    assert (f.status, f.frist) == ("aaben", dag("2021-10-27"))


@pytest.mark.parametrize("grund", GRUNDE)
def test_enhver_grund_tager_borgeren_ud_ogsaa_uden_raadighed(grund):
    s = sagen(P, fritagelse("2021-03-10", None, grund, raadighed=False))
    assert raekke(REGEL, s, "2021-03-20").status == "i_bero"


def test_mens_fritagelsen_loeber_staar_uret_stille():
    s = sagen(P, fritagelse("2021-03-10", "2021-03-31"))
    assert raekke(REGEL, s, "2021-03-09").status == "aaben"
    for pr in ("2021-03-10", "2021-03-31"):
        f = raekke(REGEL, s, pr)
        # The day after its end is 2021-04-01; + 56 days = 2021-05-27.
        assert (f.status, f.frist, f.tidligst) == ("i_bero", None, dag("2021-05-27"))
    f = raekke(REGEL, s, "2021-04-01")
    assert (f.status, f.frist) == ("aaben", dag("2021-05-27"))


def test_en_aaben_fritagelse_regnes_til_i_dag():
    # 2021-03-20 + 1 + 56 days = 2021-05-16.
    f = raekke(REGEL, sagen(P, fritagelse("2021-03-10")), "2021-03-20")
    assert (f.status, f.tidligst) == ("i_bero", dag("2021-05-16"))


def test_en_fritagelse_der_begynder_paa_fristen_taeller_forfra():
    s = sagen(P, fritagelse("2021-04-30", "2021-05-10"))
    # 2021-05-11 + 56 days = 2021-07-06.
    assert raekke(REGEL, s, "2021-05-11").frist == dag("2021-07-06")


def test_en_sluttet_fritagelse_efter_fristen_aendrer_intet():
    s = sagen(P, fritagelse("2021-05-01", "2021-05-10"))
    assert kort(raekke(REGEL, s, "2021-05-11")) == ("overskredet", "2021-04-30", None, False)
    assert "efter fristen" in tekst(raekke(REGEL, s, "2021-05-11"))


def test_en_loebende_fritagelse_efter_fristen_standser_uret():
    s = sagen(P, fritagelse("2021-05-01", "2021-05-10"))
    f = raekke(REGEL, s, "2021-05-05")
    # 2021-05-11 + 56 days.
    assert (f.status, f.tidligst) == ("i_bero", dag("2021-07-06"))


def test_en_fritagelse_der_sluttede_dagen_foer_starten_aendrer_intet():
    assert raekke(REGEL, sagen(P, fritagelse("2021-01-01", "2021-03-04")), "2021-03-05").frist == dag("2021-04-30")


def test_en_fritagelse_der_slutter_paa_startdagen_taeller_forfra_dagen_efter():
    # 2021-03-06 + 56 days.
    assert raekke(REGEL, sagen(P, fritagelse("2021-01-01", "2021-03-05")), "2021-03-06").frist == dag("2021-05-01")


def test_en_planlagt_fritagelse_med_slutdato_taeller_ikke_endnu():
    s = sagen(P, fritagelse("2021-03-20", "2021-03-31"))
    assert raekke(REGEL, s, "2021-03-19").frist == dag("2021-04-30")
    assert raekke(REGEL, s, "2021-03-20").tidligst == dag("2021-05-27")


def test_to_fritagelser_lige_efter_hinanden_er_en():
    s = sagen(P, fritagelse("2021-03-10", "2021-03-20"), fritagelse("2021-03-21", "2021-03-31", "barsel"))
    assert raekke(REGEL, s, "2021-04-05").frist == dag("2021-05-27")


def test_den_anden_fritagelse_maales_paa_den_nye_frist():
    # The first gives 2021-05-27; the second begins on 20 May, before that: 2021-06-01 + 56 days = 2021-07-27.
    s = sagen(P, fritagelse("2021-03-10", "2021-03-31"), fritagelse("2021-05-20", "2021-05-31"))
    assert raekke(REGEL, s, "2021-06-05").frist == dag("2021-07-27")


def test_en_slutdato_foer_starten_goer_fritagelsen_ugyldig():
    assert raekke(REGEL, sagen(P, fritagelse("2021-03-20", "2021-03-10")), "2021-03-20").status == "aaben"


# --- udskudt (3.3) ------------------------------------------------------------------------------------------


def test_e12_praktik_ved_starten_udskyder_til_den_slutter():
    s = sagen(P, praktik("2021-01-01", "2021-06-30"))
    f = raekke(REGEL, s, "2021-06-30")
    assert (f.status, f.tidligst) == ("i_bero", dag("2021-06-30"))
    f = raekke(REGEL, s, "2021-07-01")
    assert (f.status, f.frist) == ("overskredet", dag("2021-06-30"))
    assert "hurtigst muligt" in f.handling


def test_e13_opsagte_timer_udskyder_ikke_laengere():
    # The hours end on 15 March, before the eight weeks do, so the deadline stays 2021-04-30.
    s = sagen(P, indsats("ordinaere_timer", "2020-06-01", "2021-03-15"))
    f = raekke(REGEL, s, "2021-03-15")
    assert (f.status, f.tidligst) == ("i_bero", dag("2021-04-30"))
    f = raekke(REGEL, s, "2021-03-16")
    assert (f.status, f.frist) == ("aaben", dag("2021-04-30"))
    assert "hurtigst muligt" in f.handling


@pytest.mark.parametrize("type_", ["virksomhedspraktik", "loentilskud", "ordinaere_timer"])
def test_det_der_loeber_uden_slutdato_udskyder(type_):
    s = sagen(P, indsats(type_, "2021-01-01"))
    assert raekke(REGEL, s, "2021-04-01").tidligst == dag("2021-04-30")
    f = raekke(REGEL, s, "2021-08-01")
    assert (f.status, f.tidligst) == ("i_bero", dag("2021-08-01"))


@pytest.mark.parametrize("type_", ["mentor", "social_indsats", "loentilskud_handicap", "vejledning_opkvalificering"])
def test_andre_indsatser_udskyder_ikke(type_):
    assert raekke(REGEL, sagen(P, indsats(type_, "2021-01-01")), "2021-04-01").status == "aaben"


@pytest.mark.parametrize(
    ("fra", "til", "status"),
    [
        ("2021-03-05", "2021-05-31", "i_bero"),  # begins on the start day
        ("2021-03-06", "2021-05-31", "aaben"),  # the day after
        ("2021-01-01", "2021-03-04", "aaben"),  # ended the day before
    ],
)
def test_praktikken_skal_loebe_paa_startdagen(fra, til, status):
    assert raekke(REGEL, sagen(P, praktik(fra, til)), "2021-04-01").status == status


def test_den_seneste_slutdato_gaelder():
    s = sagen(P, praktik("2021-01-01", "2021-05-31"), indsats("loentilskud", "2021-01-01", "2021-06-15"))
    assert raekke(REGEL, s, "2021-06-15").status == "i_bero"
    assert raekke(REGEL, s, "2021-06-16").frist == dag("2021-06-15")


def test_en_aaben_blandt_flere_holder_uret_stille():
    s = sagen(P, praktik("2021-01-01", "2021-05-31"), indsats("loentilskud", "2021-01-01"))
    assert raekke(REGEL, s, "2021-07-01").status == "i_bero"


def test_praktikken_maales_paa_startdagen_efter_fritagelsen():
    # Back on 2021-04-01; a praktik from 15 March to 30 June runs that day, though not on 5 March.
    s = sagen(P, fritagelse("2021-03-10", "2021-03-31"), praktik("2021-03-15", "2021-06-30"))
    f = raekke(REGEL, s, "2021-06-01")
    assert (f.status, f.tidligst) == ("i_bero", dag("2021-06-30"))
