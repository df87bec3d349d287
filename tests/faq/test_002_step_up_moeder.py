"""The answers on step up-møder (29-06-2021), in the order they stand; the questions are lost."""

import pytest

from tests.regler.hjaelp import dag, hjaelp, kort, moede, puljen, raekke, sagen, samtykke, trin2

P = puljen("2021-03-05")  # + 56 days = 2021-04-30
SAMTALE = moede("samtale", "2021-03-20")
STRAKS = "straksafklaring"


def test_002_svar_1_uden_samtykke_er_borgeren_undtaget_fra_step_up_moedet():
    s = sagen(P, SAMTALE, samtykke("nej", "2021-03-20"))
    assert kort(raekke(STRAKS, s, "2021-05-01")) == ("opfyldt", "2021-04-30", "2021-03-20", False)


def test_002_svar_1_undtagelsen_gaelder_ikke_samtalen():
    assert raekke(STRAKS, sagen(P, samtykke("nej", "2021-03-20")), "2021-05-01").status == "overskredet"


def test_002_svar_2_oensker_borgeren_ikke_at_deltage_laengere_er_samtalen_nok():
    s = sagen(P, SAMTALE, samtykke("ja", "2021-03-20", tilbagekaldt="2021-04-05"))
    assert raekke(STRAKS, s, "2021-04-04").status == "aaben"
    assert raekke(STRAKS, s, "2021-04-05").opfyldt_den == dag("2021-04-05")


def test_002_svar_6_projektets_samtaler_kan_ogsaa_vaere_jobsamtaler():
    s = sagen(
        P, hjaelp("2021-03-05"), moede("samtale", "2021-03-10", jobsamtale=True),
        moede("step_up", "2021-04-10", jobsamtale=True),
    )  # fmt: skip
    assert raekke(STRAKS, s, "2021-05-01").opfyldt_den == dag("2021-04-10")
    assert raekke("foerste-jobsamtale", s, "2021-05-01").opfyldt_den == dag("2021-03-10")
    assert "2 er holdt" in raekke("jobsamtaler", s, "2021-05-01").handling


def test_002_svar_6_uden_at_vaere_jobsamtaler_taeller_de_ikke_i_kontaktforloebet():
    s = sagen(P, hjaelp("2021-03-05"), SAMTALE, moede("step_up", "2021-04-10"))
    assert raekke("foerste-jobsamtale", s, "2021-05-01").status == "overskredet"
    assert "0 er holdt" in raekke("jobsamtaler", s, "2021-05-01").handling


@pytest.mark.parametrize("form", ["virtuelt", "fysisk"])
def test_002_svar_11_et_virtuelt_moede_taeller_som_et_fysisk(form):
    s = sagen(P, SAMTALE, moede("step_up", "2021-04-10", form=form))
    assert raekke(STRAKS, s, "2021-05-01").opfyldt_den == dag("2021-04-10")


def test_002_svar_14_et_delvist_digitalt_moede_taeller_i_trin_1_og_3():
    digitalt = moede("step_up", "2021-04-10", form="delvist_digitalt")
    s = sagen(P, trin2("2021-03-25"), SAMTALE, digitalt)
    assert raekke(STRAKS, s, "2021-05-01").opfyldt_den == dag("2021-04-10")
    assert raekke("genbehandling", s, "2021-05-01").opfyldt_den == dag("2021-04-10")
