"""The model: jobformidler, step up-møde and samtykke, and praktik that ended early (kilder/000-002)."""

import pytest

from tests.regler.hjaelp import (
    dag,
    fritagelse,
    indsats,
    moede,
    praktik,
    ressource,
    sagen,
    samtykke,
    trin2,
    visitation,
)
from tests.tjek.hjaelp import af, en
from tests.tjek.sager import formidler, fsm, hel, pulje

FORMIDLER, SAMME = "jobformidler-mangler", "jobformidler-er-sagsbehandler"
UDEN, NEJ, UDLOEBET = "step-up-uden-samtykke", "step-up-efter-nej", "step-up-samtykke-udloebet"
OPHOERT = "praktik-ophoert-foer-tid"

# --- jobformidler -------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    "fakta",
    [
        [],
        [formidler("2026-11-23")],  # only planned
        [formidler("2026-09-01", "2026-11-21")],
        [fritagelse("2026-09-01", "2026-11-21")],
        [visitation("1", "2026-10-01")],
    ],
)
def test_alle_i_trin_2_skal_have_en_jobformidler(fakta):
    assert len(af(FORMIDLER, sagen(trin2("2026-09-01"), *fakta))) == 1


@pytest.mark.parametrize(
    "fakta",
    [
        [formidler("2026-11-22")],
        [fritagelse("2026-09-01")],
        [visitation("2", "2026-10-01")],
        [visitation("3", "2026-10-01")],
        [visitation("uden_for", "2026-10-01")],
    ],
)
def test_den_der_er_ude_af_modellen_mangler_ingen_jobformidler(fakta):
    assert af(FORMIDLER, sagen(trin2("2026-09-01"), *fakta)) == []


def test_uden_for_trin_2_er_jobformidleren_frivillig():
    for f in (pulje, fsm, ressource("2025-06-01"), trin2("2026-11-23"), trin2("2026-01-01", "2026-11-22")):
        assert af(FORMIDLER, sagen(f)) == []
    assert af(FORMIDLER, sagen(trin2("2026-09-01"), maalgruppe="jobparat")) == []


def test_sagsbehandleren_maa_gerne_vaere_jobformidler_i_trin_2():
    samme = formidler("2026-01-01", er_sagsbehandler=True)
    assert af(SAMME, sagen(trin2("2026-01-01"), samme)) == []
    assert len(af(SAMME, sagen(ressource("2025-06-01"), samme))) == 1
    assert af(SAMME, sagen(ressource("2025-06-01", "2026-11-22"), samme)) == []
    for anden in (formidler("2026-01-01"), formidler("2026-01-01", "2026-11-21", er_sagsbehandler=True)):
        assert af(SAMME, sagen(ressource("2025-06-01"), anden)) == []


# --- step up-møde and samtykke ------------------------------------------------------------------------------

planlagt = moede("step_up", "2026-12-01", "planlagt")


def test_moedet_i_dag_er_stadig_planlagt_men_i_gaar_er_det_et_andet_fund():
    assert len(af(UDEN, sagen(pulje, moede("step_up", "2026-11-22", "planlagt")))) == 1
    i_gaar = sagen(pulje, moede("step_up", "2026-11-21", "planlagt"))
    assert af(UDEN, i_gaar) == [] and len(af("moede-uden-udfald", i_gaar)) == 1


@pytest.mark.parametrize("status", ["afholdt", "aflyst"])
def test_kun_et_planlagt_moede_kraever_samtykke(status):
    assert af(UDEN, sagen(pulje, moede("step_up", "2026-12-01", status))) == []


def test_genbehandlingen_er_ogsaa_et_step_up_moede_men_samtalen_er_det_ikke():
    assert len(af(UDEN, sagen(trin2("2026-06-01"), moede("genbehandling", "2026-12-01", "planlagt")))) == 1
    assert af(UDEN, sagen(pulje, moede("samtale", "2026-12-01", "planlagt"))) == []


def test_et_svar_der_ikke_er_kommet_endnu_er_intet_svar():
    s = sagen(pulje, planlagt, samtykke("ja", "2026-11-23"))
    assert len(af(UDEN, s)) == 1 and af(UDEN, s, "2026-11-23") == []


def test_det_seneste_ord_gaelder():
    nej_ja = sagen(pulje, planlagt, samtykke("nej", "2026-10-25"), samtykke("ja", "2026-11-01"))
    ja_nej = sagen(pulje, planlagt, samtykke("ja", "2026-10-25"), samtykke("nej", "2026-11-01"))
    assert [k for k in (UDEN, NEJ, UDLOEBET) if af(k, nej_ja)] == []
    assert [k for k in (UDEN, NEJ, UDLOEBET) if af(k, ja_nej)] == [NEJ]
    assert "01-11-2026" in en(NEJ, ja_nej).tekst


def test_et_udloeb_er_intet_fund_naar_borgeren_har_fornyet_eller_sagt_nej():
    kort = samtykke("ja", "2026-10-25", None, "2026-11-30")
    assert af(UDLOEBET, sagen(pulje, planlagt, kort, samtykke("ja", "2026-11-20"))) == []
    nej = sagen(pulje, planlagt, kort, samtykke("nej", "2026-11-20"))
    assert af(UDLOEBET, nej) == [] and len(af(NEJ, nej)) == 1
    trukket = sagen(pulje, planlagt, samtykke("ja", "2026-10-25", "2026-11-20", "2026-11-30"))
    assert af(UDLOEBET, trukket) == [] and len(af(NEJ, trukket)) == 1


def test_et_samtykke_fra_i_dag_gaelder_fra_i_dag():
    assert len(af(UDLOEBET, sagen(pulje, planlagt, samtykke("ja", "2026-11-22", None, "2026-11-30")))) == 1
    i_morgen = sagen(pulje, planlagt, samtykke("ja", "2026-11-01"), samtykke("ja", "2026-11-23", None, "2026-11-30"))
    assert af(UDLOEBET, i_morgen) == []


# --- praktik that ended early -------------------------------------------------------------------------------

# Trin 2 from 1 June 2026: the six months are over on 1 December.
JUNI, EFTERAAR = trin2("2026-06-01"), praktik("2026-07-01", "2026-09-30")


@pytest.mark.parametrize(
    "fakta",
    [
        [EFTERAAR],
        [indsats("ordinaere_timer", "2026-01-01", "2026-06-01")],  # overlaps the first day
        [EFTERAAR, moede("step_up", "2026-09-29")],  # before it ended
        [EFTERAAR, moede("genbehandling", "2026-11-30", "planlagt")],
        [EFTERAAR, praktik("2026-11-23")],  # only planned
        [EFTERAAR, indsats("loentilskud", "2026-10-01")],
    ],
)
def test_en_praktik_der_er_slut_foer_tid_skal_vurderes(fakta):
    assert len(af(OPHOERT, sagen(JUNI, *fakta))) == 1


@pytest.mark.parametrize(
    "fakta",
    [
        [],
        [praktik("2026-07-01")],
        [praktik("2026-07-01", "2026-11-22")],  # its last day is today
        [praktik("2026-01-01", "2026-05-31")],  # over before trin 2
        [EFTERAAR, indsats("ordinaere_timer", "2026-10-15")],  # another one runs
        [EFTERAAR, moede("step_up", "2026-09-30")],
        [EFTERAAR, moede("genbehandling", "2026-11-01")],
        [EFTERAAR, visitation("2", "2026-10-15")],
        [indsats("loentilskud", "2026-07-01", "2026-09-30")],
        [praktik("2026-09-30", "2026-07-01")],  # ends before it begins
    ],
)
def test_ellers_er_der_intet_at_vurdere(fakta):
    assert af(OPHOERT, sagen(JUNI, *fakta)) == []


def test_en_praktik_der_loeb_paa_fristen_er_nok_ogsaa_bagefter():
    s = sagen(JUNI, hel(praktik("2026-07-01", "2026-12-01")))
    assert af(OPHOERT, s, "2027-01-01") == []
    kort = sagen(JUNI, hel(praktik("2026-07-01", "2026-11-30")))
    assert len(af(OPHOERT, kort, "2027-01-01")) == 1
    assert en(OPHOERT, sagen(JUNI, praktik("2026-08-02", "2026-08-30"), EFTERAAR)).dato == dag("2026-09-30")


def test_trin_2_regnes_fra_projektets_foerste_dag():
    # Six months from 1 December 2020 are over on 1 June 2021.
    kort = praktik("2021-01-01", "2021-02-01")
    assert len(af(OPHOERT, sagen(trin2("2020-12-01"), kort), "2021-05-01")) == 1
    assert af(OPHOERT, sagen(trin2("2020-11-30"), kort), "2021-05-01") == []


def test_en_praktik_der_begynder_i_dag_loeber():
    assert af(OPHOERT, sagen(JUNI, EFTERAAR, praktik("2026-11-22"))) == []
