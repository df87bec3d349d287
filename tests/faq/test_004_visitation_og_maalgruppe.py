"""The answers on visitation and target group (29-04-2021), in the order they stand; the questions are lost."""

import pytest

from tests.regler.hjaelp import (
    dag,
    forloeb,
    fritagelse,
    puljen,
    raekke,
    raekker,
    sagen,
    tekst,
    trin2,
    visitation,
)

MARKERINGER = (
    "broekpension", "barsel", "sygdom", "uden_kontakt", "efterloen", "folkepension", "job", "barsel_6_uger",
    "arbejdsfordeling_kort", "arbejdsfordeling_lang", "vejrlig",
)  # fmt: skip

P = puljen("2021-03-05")  # + 56 days = 2021-04-30
T2 = trin2("2021-01-01")
STRAKS, GEN = "straksafklaring", "genbehandling"


def test_004_svar_1_gruppen_begynder_foerst_1_december_2020():
    s = sagen(puljen("2020-08-01"))
    assert raekker(STRAKS, s, "2020-11-30") == []
    assert raekke(STRAKS, s, "2020-12-01").frist == dag("2021-01-26")


def test_004_svar_6_en_borger_der_flytter_falder_ud():
    s = sagen(puljen("2021-03-05", "2021-04-01", "fraflyttet"), trin2("2021-01-01", "2021-04-01", "fraflyttet"))
    for regel in (STRAKS, GEN):
        assert raekke(regel, s, "2021-03-31").status == "aaben"
        assert raekke(regel, s, "2021-04-01").status == "bortfaldet"


def test_004_svar_7_en_fritaget_borger_er_ude_og_genindtraeder_bagefter():
    s = sagen(P, fritagelse("2021-03-20", "2021-04-10"))
    assert raekke(STRAKS, s, "2021-04-10").status == "i_bero"
    f = raekke(STRAKS, s, "2021-04-11")
    # 2021-04-11 + 56 days: 19 left of April, 31 in May, 6 in June.
    assert (f.status, f.frist) == ("aaben", dag("2021-06-06"))


def test_004_svar_7_i_trin_2_staar_uret_stille_saa_laenge():
    s = sagen(T2, fritagelse("2021-03-20", "2021-04-10"))
    assert raekke(GEN, s, "2021-04-10").status == "i_bero"
    assert raekke(GEN, s, "2021-04-11").frist == dag("2021-07-01")


@pytest.mark.parametrize("grund", MARKERINGER)
def test_004_svar_8_hver_af_de_elleve_markeringer_tager_borgeren_ud(grund):
    s = sagen(P, T2, fritagelse("2021-03-20", None, grund, raadighed=None))
    for regel in (STRAKS, GEN):
        assert raekke(regel, s, "2021-03-19").status == "aaben"
        assert raekke(regel, s, "2021-03-20").status == "i_bero"


def test_004_svar_10_alder_fritager_ikke():
    gammel = sagen(P, T2, maalgruppe="aktivitetsparat", foedselsdato=dag("1956-05-01"))
    for regel in (STRAKS, GEN):
        assert raekke(regel, gammel, "2021-04-01").status == "aaben"


def test_004_svar_12_en_borger_der_har_skiftet_maalgruppe_skal_ikke_have_indsatsen():
    s = sagen(P, T2, maalgruppe="uddannelsesparat")
    for regel in (STRAKS, GEN):
        assert raekke(regel, s, "2021-04-01").status == "bortfaldet"
        assert "målgruppen" in tekst(raekke(regel, s, "2021-04-01"))


def test_004_svar_13_en_borger_i_begge_projekter_skal_have_straksafklaringen():
    kun_fsm = sagen(forloeb("flere_skal_med", "2020-02-01"))
    begge = sagen(forloeb("flere_skal_med", "2020-02-01"), P)
    assert raekker(STRAKS, kun_fsm, "2021-04-01") == []
    assert raekke(STRAKS, begge, "2021-04-01").frist == dag("2021-04-30")


def test_004_svar_14_markeret_til_gruppe_2_er_undtaget_fra_straksafklaringen():
    s = sagen(forloeb("flere_skal_med", "2020-02-01"), P, visitation("2", "2021-02-01"))
    f = raekke(STRAKS, s, "2021-04-01")
    assert f.status == "bortfaldet"
    assert "rehabiliteringsteam" in tekst(f)
