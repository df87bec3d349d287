"""Genbehandling (trin 3): six months in trin 2 without praktik or paid hours (regler 4)."""

import pytest

from tests.regler.hjaelp import (
    dag,
    fritagelse,
    indsats,
    kort,
    moede,
    praktik,
    raekke,
    raekker,
    sagen,
    tekst,
    trin2,
    visitation,
)

REGEL = "genbehandling"
T2 = trin2("2021-01-01")  # + 6 months = 2021-07-01
OVERSKREDET = ("overskredet", "2021-07-01", None, False)


def opfyldt(dato, for_sent=False):
    return "opfyldt", "2021-07-01", dato, for_sent


@pytest.mark.parametrize(
    ("fra", "frist"),
    [("2021-02-15", "2021-08-15"), ("2021-08-31", "2022-02-28"), ("2021-03-31", "2021-09-30")],
)
def test_fristen_er_seks_maaneder_efter_starten(fra, frist):
    assert raekke(REGEL, sagen(trin2(fra)), fra).frist == dag(frist)


def test_fristen_er_med_og_dagen_efter_er_overskredet():
    assert raekke(REGEL, sagen(T2), "2021-07-01").status == "aaben"
    assert raekke(REGEL, sagen(T2), "2021-07-02").status == "overskredet"


def test_kun_trin_2_har_genbehandling():
    for navn in ("flere_skal_med", "afklaringspuljen", "ressourceforloeb", "kontanthjaelp"):
        assert raekker(REGEL, sagen(T2._replace(forloeb=navn)), "2021-04-01") == []


def test_reglen_er_vejledende_og_findes_fra_1_december_2020():
    s = sagen(trin2("2020-11-01"))
    assert raekker(REGEL, s, "2020-11-30") == []
    f = raekke(REGEL, s, "2020-12-01")
    assert (f.art, f.frist) == ("vejledende", dag("2021-05-01"))


def test_e23_praktik_i_femte_maaned_opfylder():
    s = sagen(T2, praktik("2021-05-20"))
    assert raekke(REGEL, s, "2021-05-19").status == "aaben"
    assert kort(raekke(REGEL, s, "2021-07-01")) == opfyldt("2021-05-20")


@pytest.mark.parametrize("type_", ["virksomhedspraktik", "ordinaere_timer"])
def test_det_der_begynder_i_dag_opfylder_i_dag(type_):
    assert raekke(REGEL, sagen(T2, indsats(type_, "2021-05-20")), "2021-05-19").status == "aaben"
    assert kort(raekke(REGEL, sagen(T2, indsats(type_, "2021-05-20")), "2021-05-20")) == opfyldt("2021-05-20")


def test_e24_en_aftale_om_praktik_efter_fristen_opfylder_ikke():
    s = sagen(T2, praktik("2021-07-15"))
    f = raekke(REGEL, s, "2021-07-02")
    assert kort(f) == OVERSKREDET
    assert "planlagt" in tekst(f)
    # And once it has begun, it has begun too late.
    assert kort(raekke(REGEL, s, "2021-07-15")) == OVERSKREDET


def test_praktik_paa_fristen_opfylder_og_dagen_efter_ikke():
    assert kort(raekke(REGEL, sagen(T2, praktik("2021-07-01")), "2021-08-01")) == opfyldt("2021-07-01")
    assert kort(raekke(REGEL, sagen(T2, praktik("2021-07-02")), "2021-08-01")) == OVERSKREDET


@pytest.mark.parametrize("type_", ["virksomhedspraktik", "ordinaere_timer"])
def test_det_der_loeb_ved_starten_opfylder_fra_starten(type_):
    assert kort(raekke(REGEL, sagen(T2, indsats(type_, "2020-10-01")), "2021-02-01")) == opfyldt("2021-01-01")
    paa_dagen = sagen(T2, indsats(type_, "2020-10-01", "2021-01-01"))
    assert kort(raekke(REGEL, paa_dagen, "2021-02-01")) == opfyldt("2021-01-01")
    foer = sagen(T2, indsats(type_, "2020-10-01", "2020-12-31"))
    assert raekke(REGEL, foer, "2021-02-01").status == "aaben"


def test_planen_er_ligegyldig_i_trin_2():
    assert kort(raekke(REGEL, sagen(T2, praktik("2021-02-01", i_plan=False)), "2021-08-01")) == opfyldt("2021-02-01")


def test_en_ophoert_praktik_opfylder_men_skal_vurderes():
    ophoert = raekke(REGEL, sagen(T2, praktik("2021-02-01", "2021-03-01")), "2021-04-01")
    loeber = raekke(REGEL, sagen(T2, praktik("2021-02-01", "2021-08-01")), "2021-04-01")
    assert kort(ophoert) == kort(loeber) == opfyldt("2021-02-01")
    assert "ophørte" in tekst(ophoert) and "vurder" in tekst(ophoert)
    assert "ophørte" not in tekst(loeber)
    # Until the last day of the six months it has lasted them out.
    paa_fristen = raekke(REGEL, sagen(T2, praktik("2021-02-01", "2021-07-01")), "2021-08-01")
    assert "ophørte" not in tekst(paa_fristen)


def test_loentilskud_opfylder_ikke_og_naevnes():
    f = raekke(REGEL, sagen(T2, indsats("loentilskud", "2021-02-01")), "2021-07-02")
    assert kort(f) == OVERSKREDET
    assert "løntilskud" in tekst(f)


@pytest.mark.parametrize(
    "type_", ["vejledning_opkvalificering", "mentor", "stu", "loentilskud_handicap", "nytteindsats"]
)
def test_andre_indsatser_opfylder_ikke(type_):
    assert kort(raekke(REGEL, sagen(T2, indsats(type_, "2021-02-01")), "2021-07-02")) == OVERSKREDET


def test_praktik_med_slutdato_foer_starten_opfylder_ikke():
    assert kort(raekke(REGEL, sagen(T2, praktik("2021-03-01", "2021-02-01")), "2021-07-02")) == OVERSKREDET


def test_en_afholdt_genbehandling_opfylder_fra_startdagen_af():
    for dato in ("2021-01-01", "2021-06-01", "2021-07-01"):
        assert kort(raekke(REGEL, sagen(T2, moede("genbehandling", dato)), "2021-08-01")) == opfyldt(dato)
    f = raekke(REGEL, sagen(T2, moede("genbehandling", "2020-12-31")), "2021-02-01")
    assert f.status == "aaben"


def test_et_step_up_moede_opfylder_kun_efter_startdagen():
    assert raekke(REGEL, sagen(T2, moede("step_up", "2021-01-01")), "2021-02-01").status == "aaben"
    assert kort(raekke(REGEL, sagen(T2, moede("step_up", "2021-01-02")), "2021-02-01")) == opfyldt("2021-01-02")


def test_et_moede_efter_fristen_opfylder_for_sent():
    for type_ in ("genbehandling", "step_up"):
        f = raekke(REGEL, sagen(T2, moede(type_, "2021-07-02")), "2021-08-01")
        assert kort(f) == opfyldt("2021-07-02", for_sent=True)


@pytest.mark.parametrize("status", ["planlagt", "aflyst"])
def test_kun_et_afholdt_moede_taeller(status):
    for type_ in ("genbehandling", "step_up"):
        assert kort(raekke(REGEL, sagen(T2, moede(type_, "2021-06-01", status)), "2021-07-02")) == OVERSKREDET


@pytest.mark.parametrize("type_", ["samtale", "rehabiliteringsteam", "jobsamtale", "afklaring"])
def test_andre_moeder_opfylder_ikke(type_):
    assert kort(raekke(REGEL, sagen(T2, moede(type_, "2021-06-01")), "2021-07-02")) == OVERSKREDET


def test_den_foerste_opfyldelse_gaelder():
    s = sagen(T2, praktik("2021-05-01"), moede("genbehandling", "2021-04-01"), indsats("ordinaere_timer", "2021-06-01"))
    assert kort(raekke(REGEL, s, "2021-08-01")) == opfyldt("2021-04-01")


def test_en_fritagelse_standser_uret_men_flytter_ikke_fristen():
    s = sagen(T2, fritagelse("2021-03-01", "2021-05-31", "barsel_6_uger", raadighed=False))
    assert raekke(REGEL, s, "2021-02-28").status == "aaben"
    for pr in ("2021-03-01", "2021-05-31"):
        f = raekke(REGEL, s, pr)
        assert (f.status, f.frist, f.tidligst) == ("i_bero", None, dag("2021-07-01"))
    assert kort(raekke(REGEL, s, "2021-06-01")) == ("aaben", "2021-07-01", None, False)


def test_er_fristen_passeret_er_tidligst_i_dag():
    f = raekke(REGEL, sagen(T2, fritagelse("2021-06-01")), "2021-07-20")
    assert (f.status, f.tidligst) == ("i_bero", dag("2021-07-20"))


def test_efter_fritagelsen_er_fristen_overskredet():
    assert kort(raekke(REGEL, sagen(T2, fritagelse("2021-06-01", "2021-08-01")), "2021-08-02")) == OVERSKREDET


def test_opfyldt_gaar_foran_i_bero():
    s = sagen(T2, praktik("2021-02-01"), fritagelse("2021-03-01"))
    assert kort(raekke(REGEL, s, "2021-04-01")) == opfyldt("2021-02-01")


@pytest.mark.parametrize("gruppe", ["2", "3", "uden_for"])
def test_visitation_ud_af_modellen_bortfalder(gruppe):
    s = sagen(T2, visitation(gruppe, "2021-04-01"))
    assert raekke(REGEL, s, "2021-03-31").status == "aaben"
    assert raekke(REGEL, s, "2021-04-01").status == "bortfaldet"


def test_e25_omvisiteret_til_gruppe_2_i_tredje_maaned_bortfalder():
    s = sagen(T2, visitation("1", "2020-12-15"), visitation("2", "2021-03-15"))
    assert raekke(REGEL, s, "2021-03-15").status == "bortfaldet"


def test_et_uopfyldt_forloeb_der_er_slut_bortfalder():
    s = sagen(trin2("2021-01-01", "2021-04-01"))
    assert raekke(REGEL, s, "2021-03-31").status == "aaben"
    assert raekke(REGEL, s, "2021-04-01").status == "bortfaldet"


def test_en_anden_maalgruppe_bortfalder():
    assert raekke(REGEL, sagen(T2, maalgruppe="sygedagpenge"), "2021-04-01").status == "bortfaldet"
    assert raekke(REGEL, sagen(T2, maalgruppe="aktivitetsparat"), "2021-04-01").status == "aaben"


def test_bortfaldet_gaar_foran_i_bero():
    s = sagen(T2, fritagelse("2021-03-01"), visitation("3", "2021-03-20"))
    assert raekke(REGEL, s, "2021-04-01").status == "bortfaldet"


def test_opfyldt_gaar_foran_bortfaldet():
    s = sagen(T2, praktik("2021-02-01"), visitation("3", "2021-03-20"))
    assert kort(raekke(REGEL, s, "2021-04-01")) == opfyldt("2021-02-01")
