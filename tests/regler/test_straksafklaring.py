"""Straksafklaring (trin 1): eight weeks, the way out of the group and back, and what fulfils it (regler 3)."""

import pytest

from tests.regler.hjaelp import (
    dag,
    fritagelse,
    kort,
    moede,
    puljen,
    raekke,
    raekker,
    sagen,
    samtykke,
    tekst,
    visitation,
)

REGEL = "straksafklaring"
P = puljen("2021-03-05")  # + 56 days: 26 left of March, 30 in April = 2021-04-30
SAMTALE = moede("samtale", "2021-03-20")
STEP_UP = moede("step_up", "2021-04-10")


@pytest.mark.parametrize(
    ("fra", "frist"),
    [
        ("2020-12-01", "2021-01-26"),
        ("2021-03-05", "2021-04-30"),
        ("2021-05-06", "2021-07-01"),
        ("2021-11-01", "2021-12-27"),
    ],
)
def test_fristen_er_56_dage_efter_starten(fra, frist):
    assert raekke(REGEL, sagen(puljen(fra)), fra).frist == dag(frist)


def test_fristen_er_med_og_dagen_efter_er_overskredet():
    assert raekke(REGEL, sagen(P), "2021-04-30").status == "aaben"
    assert raekke(REGEL, sagen(P), "2021-05-01").status == "overskredet"


def test_et_forloeb_fra_foer_projektet_taeller_fra_1_december_2020():
    s = sagen(puljen("2020-10-01"))
    assert raekker(REGEL, s, "2020-11-30") == []
    f = raekke(REGEL, s, "2020-12-01")
    assert (f.frist, f.udloest_af) == (dag("2021-01-26"), dag("2020-10-01"))


def test_handlingen_skifter_dagen_efter_fristen():
    assert "senest på fristen" in raekke(REGEL, sagen(P), "2021-04-30").handling
    assert "planen for hele gruppen" in raekke(REGEL, sagen(P), "2021-05-01").handling


def test_kun_afklaringspuljen_har_straksafklaring():
    for navn in ("flere_skal_med", "afklaringsforloeb", "ressourceforloeb", "kontanthjaelp"):
        assert raekker(REGEL, sagen(P._replace(forloeb=navn)), "2021-04-01") == []


def test_raekken_er_vejledende():
    assert raekke(REGEL, sagen(P), "2021-04-01").art == "vejledende"


# --- opfyldt ------------------------------------------------------------------------------------------------


def test_baade_samtale_og_step_up_skal_vaere_holdt():
    assert raekke(REGEL, sagen(P, SAMTALE), "2021-05-01").status == "overskredet"
    assert raekke(REGEL, sagen(P, STEP_UP), "2021-05-01").status == "overskredet"
    assert kort(raekke(REGEL, sagen(P, SAMTALE, STEP_UP), "2021-05-01")) == (
        "opfyldt", "2021-04-30", "2021-04-10", False,
    )  # fmt: skip


def test_raekkefoelgen_af_de_to_er_ligegyldig():
    s = sagen(P, moede("step_up", "2021-03-10"), moede("samtale", "2021-04-20"))
    assert raekke(REGEL, s, "2021-05-01").opfyldt_den == dag("2021-04-20")


def test_den_foerste_af_hver_slags_taeller():
    s = sagen(P, SAMTALE, moede("samtale", "2021-04-25"), STEP_UP, moede("step_up", "2021-04-28"))
    assert raekke(REGEL, s, "2021-05-01").opfyldt_den == dag("2021-04-10")


def test_den_56_dag_er_rettidig_og_den_57_for_sen():
    s = sagen(P, SAMTALE, moede("step_up", "2021-04-30"))
    assert kort(raekke(REGEL, s, "2021-05-10")) == ("opfyldt", "2021-04-30", "2021-04-30", False)
    s = sagen(P, SAMTALE, moede("step_up", "2021-05-01"))
    assert kort(raekke(REGEL, s, "2021-05-10")) == ("opfyldt", "2021-04-30", "2021-05-01", True)


def test_et_moede_paa_startdagen_taeller_og_dagen_foer_ikke():
    s = sagen(P, moede("samtale", "2021-03-05"), moede("step_up", "2021-03-05"))
    assert raekke(REGEL, s, "2021-03-10").opfyldt_den == dag("2021-03-05")
    f = raekke(REGEL, sagen(P, moede("samtale", "2021-03-04"), STEP_UP), "2021-04-15")
    assert f.status == "aaben"
    assert "før starten" in tekst(f)


@pytest.mark.parametrize("status", ["planlagt", "aflyst"])
def test_kun_afholdte_moeder_taeller(status):
    s = sagen(P, SAMTALE, moede("step_up", "2021-04-10", status))
    assert raekke(REGEL, s, "2021-05-01").status == "overskredet"


def test_handlingen_naevner_kun_det_der_mangler():
    begge = raekke(REGEL, sagen(P), "2021-04-01").handling
    kun_moede = raekke(REGEL, sagen(P, moede("samtale", "2021-03-05")), "2021-04-01").handling
    assert "samtalen" in begge and "step up-mødet" in begge
    assert "samtalen" not in kun_moede and "step up-mødet" in kun_moede


def test_e21_siger_borgeren_nej_er_samtalen_nok():
    s = sagen(P, SAMTALE, samtykke("nej", "2021-03-25"))
    assert raekke(REGEL, s, "2021-03-24").status == "aaben"
    f = raekke(REGEL, s, "2021-03-25")
    assert kort(f) == ("opfyldt", "2021-04-30", "2021-03-25", False)
    assert "kræves ikke" in tekst(f)


def test_et_nej_foer_samtalen_opfylder_paa_samtalens_dag():
    s = sagen(P, samtykke("nej", "2021-03-10"), moede("samtale", "2021-03-20"))
    assert raekke(REGEL, s, "2021-04-01").opfyldt_den == dag("2021-03-20")


def test_et_nej_uden_samtale_opfylder_ikke():
    f = raekke(REGEL, sagen(P, samtykke("nej", "2021-03-10")), "2021-05-01")
    assert f.status == "overskredet"
    assert "step up-mødet" not in f.handling


def test_et_samtykke_trukket_tilbage_er_et_nej_fra_den_dag():
    s = sagen(P, SAMTALE, samtykke("ja", "2021-03-20", tilbagekaldt="2021-04-02"))
    assert raekke(REGEL, s, "2021-04-01").status == "aaben"
    assert raekke(REGEL, s, "2021-04-02").opfyldt_den == dag("2021-04-02")


def test_det_seneste_ord_gaelder():
    s = sagen(P, SAMTALE, samtykke("nej", "2021-03-22"), samtykke("ja", "2021-04-01"))
    assert raekke(REGEL, s, "2021-03-31").status == "opfyldt"
    assert raekke(REGEL, s, "2021-05-01").status == "overskredet"


def test_begraenset_samtykke_er_ikke_et_nej():
    s = sagen(P, SAMTALE, samtykke("begraenset", "2021-03-22"))
    assert raekke(REGEL, s, "2021-05-01").status == "overskredet"


def test_et_sent_nej_er_for_sent():
    s = sagen(P, SAMTALE, samtykke("nej", "2021-05-03"))
    assert kort(raekke(REGEL, s, "2021-05-10")) == ("opfyldt", "2021-04-30", "2021-05-03", True)


def test_et_senere_nej_goer_ikke_en_opfyldelse_om():
    s = sagen(P, SAMTALE, STEP_UP, samtykke("ja", "2021-03-20"), samtykke("nej", "2021-06-01"))
    assert kort(raekke(REGEL, s, "2021-07-01")) == ("opfyldt", "2021-04-30", "2021-04-10", False)


def test_et_andet_nej_flytter_ikke_opfyldelsen():
    s = sagen(P, SAMTALE, samtykke("nej", "2021-03-25"), samtykke("nej", "2021-06-01"))
    assert raekke(REGEL, s, "2021-07-01").opfyldt_den == dag("2021-03-25")


def test_en_fritagelse_efter_opfyldelsen_aendrer_intet():
    s = sagen(P, SAMTALE, STEP_UP, fritagelse("2021-04-20"))
    assert kort(raekke(REGEL, s, "2021-06-01")) == ("opfyldt", "2021-04-30", "2021-04-10", False)


def test_moeder_holdt_under_en_fritagelse_opfylder_uden_frist():
    s = sagen(P, fritagelse("2021-03-10"), SAMTALE, STEP_UP)
    assert kort(raekke(REGEL, s, "2021-06-01")) == ("opfyldt", None, "2021-04-10", False)


# --- bortfaldet og udskudt visitation -----------------------------------------------------------------------


@pytest.mark.parametrize("gruppe", ["2", "3", "uden_for"])
def test_visitation_ud_af_modellen_bortfalder_fra_sin_dag(gruppe):
    s = sagen(P, visitation(gruppe, "2021-04-01"))
    assert raekke(REGEL, s, "2021-03-31").status == "aaben"
    assert raekke(REGEL, s, "2021-04-01").status == "bortfaldet"


@pytest.mark.parametrize("gruppe", ["1", "fritaget"])
def test_andre_visitationer_bortfalder_ikke(gruppe):
    assert raekke(REGEL, sagen(P, visitation(gruppe, "2021-04-01")), "2021-04-02").status == "aaben"


def test_den_seneste_visitation_gaelder():
    s = sagen(P, visitation("2", "2021-03-10"), visitation("1", "2021-03-20"))
    assert raekke(REGEL, s, "2021-03-19").status == "bortfaldet"
    assert raekke(REGEL, s, "2021-03-20").status == "aaben"


def test_et_uopfyldt_forloeb_der_er_slut_bortfalder():
    s = sagen(puljen("2021-03-05", "2021-04-01"))
    assert raekke(REGEL, s, "2021-03-31").status == "aaben"
    assert raekke(REGEL, s, "2021-04-01").status == "bortfaldet"


@pytest.mark.parametrize("maalgruppe", ["jobparat", "uddannelsesparat", "sygedagpenge", "andet"])
def test_en_anden_maalgruppe_bortfalder_og_siger_hvorfor(maalgruppe):
    f = raekke(REGEL, sagen(P, maalgruppe=maalgruppe), "2021-04-01")
    assert f.status == "bortfaldet"
    assert "ikke forpligtet" in tekst(f)


@pytest.mark.parametrize("maalgruppe", [None, "aktivitetsparat"])
def test_aktivitetsparat_eller_ukendt_maalgruppe_bortfalder_ikke(maalgruppe):
    assert raekke(REGEL, sagen(P, maalgruppe=maalgruppe), "2021-04-01").status == "aaben"


def test_opfyldt_gaar_foran_bortfaldet():
    s = sagen(P, SAMTALE, STEP_UP, visitation("2", "2021-04-20"), maalgruppe="jobparat")
    assert raekke(REGEL, s, "2021-05-01").status == "opfyldt"


def test_bortfaldet_gaar_foran_i_bero():
    s = sagen(P, fritagelse("2021-03-10"), visitation("2", "2021-03-20"))
    assert raekke(REGEL, s, "2021-04-01").status == "bortfaldet"


def test_en_udskudt_visitation_uden_slutdato_staar_i_bero():
    s = sagen(P, visitation("udskudt", "2021-03-10"))
    assert raekke(REGEL, s, "2021-03-09").status == "aaben"
    f = raekke(REGEL, s, "2021-05-20")
    assert (f.status, f.frist) == ("i_bero", None)


def test_en_udskudt_visitation_er_tidligst_paa_fristen_eller_i_dag():
    s = sagen(P, visitation("udskudt", "2021-03-10"))
    assert raekke(REGEL, s, "2021-04-01").tidligst == dag("2021-04-30")
    assert raekke(REGEL, s, "2021-05-20").tidligst == dag("2021-05-20")


def test_en_udskudt_visitation_staar_i_bero_til_og_med_sin_slutdato():
    s = sagen(P, visitation("udskudt", "2021-03-10", "2021-05-15"))
    assert raekke(REGEL, s, "2021-05-15").status == "i_bero"
    assert raekke(REGEL, s, "2021-05-16").status == "overskredet"


def test_en_udskudt_visitation_afloest_af_gruppe_1_staar_ikke_i_bero():
    s = sagen(P, visitation("udskudt", "2021-03-10"), visitation("1", "2021-03-20"))
    assert raekke(REGEL, s, "2021-03-21").status == "aaben"
