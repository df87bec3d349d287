"""The practical deadlines and the jobsamtaler (regler 6)."""

import pytest

from afk.regler.base import Valg
from tests.regler.hjaelp import (
    dag,
    forloeb,
    fritagelse,
    hjaelp,
    kort,
    moede,
    raekke,
    raekker,
    ressource,
    sagen,
    samtykke,
    tekst,
    visitation,
)

# --- udskudt-visitation -------------------------------------------------------------------------------------

UDSKUDT = visitation("udskudt", "2026-01-10", "2026-05-01")


def test_udskudt_visitation_har_sin_slutdato_som_frist():
    s = sagen(UDSKUDT)
    f = raekke("udskudt-visitation", s, "2026-05-01")
    assert (f.art, kort(f)) == ("aftalt", ("aaben", "2026-05-01", None, False))
    assert raekke("udskudt-visitation", s, "2026-05-02").status == "overskredet"


def test_udskudt_visitation_er_opfyldt_af_en_senere_visitation():
    s = sagen(UDSKUDT, visitation("1", "2026-05-01"))
    assert raekke("udskudt-visitation", s, "2026-04-30").status == "aaben"
    assert kort(raekke("udskudt-visitation", s, "2026-05-01")) == ("opfyldt", "2026-05-01", "2026-05-01", False)
    sent = sagen(UDSKUDT, visitation("1", "2026-05-02"))
    assert kort(raekke("udskudt-visitation", sent, "2026-06-01")) == ("opfyldt", "2026-05-01", "2026-05-02", True)


def test_en_tidligere_visitation_opfylder_ikke_den_udskudte():
    s = sagen(visitation("1", "2026-01-09"), UDSKUDT)
    assert raekke("udskudt-visitation", s, "2026-02-01").status == "aaben"


def test_udskudt_visitation_uden_slutdato_har_ingen_frist_og_siger_det():
    f = raekke("udskudt-visitation", sagen(visitation("udskudt", "2026-01-10")), "2026-09-01")
    assert kort(f) == ("aaben", None, None, False)
    assert "ingen frist" in tekst(f)
    assert "skriv" in f.handling.lower()


def test_udskudt_igen_lukker_den_foerste_og_aabner_en_ny():
    s = sagen(UDSKUDT, visitation("udskudt", "2026-04-20", "2026-08-01"))
    foerste, anden = raekker("udskudt-visitation", s, "2026-05-10")
    assert (foerste.status, foerste.opfyldt_den) == ("opfyldt", dag("2026-04-20"))
    assert (anden.status, anden.frist, anden.udloest_af) == ("aaben", dag("2026-08-01"), dag("2026-04-20"))


def test_andre_visitationer_giver_ingen_raekke():
    for gruppe in ("1", "2", "3", "fritaget", "uden_for"):
        assert raekker("udskudt-visitation", sagen(visitation(gruppe, "2026-01-10")), "2026-02-01") == []


def test_en_planlagt_udskudt_visitation_giver_ingen_raekke():
    assert raekker("udskudt-visitation", sagen(UDSKUDT), "2026-01-09") == []


# --- fritagelse-slut ----------------------------------------------------------------------------------------


def test_en_loebende_fritagelse_har_sin_slutdato_som_frist():
    s = sagen(fritagelse("2026-03-01", "2026-06-30"))
    assert raekker("fritagelse-slut", s, "2026-02-28") == []
    for pr in ("2026-03-01", "2026-06-30"):
        f = raekke("fritagelse-slut", s, pr)
        assert (f.art, kort(f)) == ("aftalt", ("aaben", "2026-06-30", None, False))
    assert raekker("fritagelse-slut", s, "2026-07-01") == []


def test_borgeren_er_tilbage_dagen_efter():
    assert "tilbage i gruppen 1. juli 2026" in tekst(
        raekke("fritagelse-slut", sagen(fritagelse("2026-03-01", "2026-06-30")), "2026-04-01")
    )


def test_en_fritagelse_der_daekker_dagen_efter_siges_i_stedet():
    s = sagen(fritagelse("2026-03-01", "2026-06-30"), fritagelse("2026-07-01", None, "barsel"))
    t = tekst(raekke("fritagelse-slut", s, "2026-06-01"))
    assert "barsel" in t and "tilbage i gruppen" not in t


def test_to_loebende_fritagelser_har_hver_sin_raekke():
    s = sagen(fritagelse("2026-03-01", "2026-06-30"), fritagelse("2026-04-01", "2026-05-31", "barsel"))
    assert [f.frist for f in raekker("fritagelse-slut", s, "2026-05-01")] == [dag("2026-06-30"), dag("2026-05-31")]


def test_en_aaben_fritagelse_har_ingen_slutning():
    assert raekker("fritagelse-slut", sagen(fritagelse("2026-03-01")), "2026-04-01") == []


def test_en_fritagelse_med_slutdato_foer_starten_har_ingen_raekke():
    s = sagen(fritagelse("2026-03-01", "2026-02-01"))
    for pr in ("2026-02-01", "2026-02-15", "2026-03-01"):
        assert raekker("fritagelse-slut", s, pr) == []


# --- samtykke-udloeb ----------------------------------------------------------------------------------------

JA = samtykke("ja", "2026-01-10", gaelder_til="2026-07-10")


def test_samtykket_udloeber_paa_den_skrevne_dag():
    s = sagen(JA)
    assert raekker("samtykke-udloeb", s, "2026-01-09") == []
    f = raekke("samtykke-udloeb", s, "2026-07-10")
    assert (f.art, kort(f)) == ("aftalt", ("aaben", "2026-07-10", None, False))
    assert raekke("samtykke-udloeb", s, "2026-07-11").status == "overskredet"


def test_et_samtykke_uden_slutdato_har_ingen_frist():
    assert raekker("samtykke-udloeb", sagen(samtykke("ja", "2026-01-10")), "2026-03-01") == []


def test_et_nej_udloeber_ikke():
    assert raekker("samtykke-udloeb", sagen(samtykke("nej", "2026-01-10", gaelder_til="2026-07-10")), "2026-03-01") == []


def test_et_nyt_samtykke_opfylder_det_gamle():
    s = sagen(JA, samtykke("begraenset", "2026-06-01"))
    assert raekke("samtykke-udloeb", s, "2026-05-31").status == "aaben"
    assert kort(raekke("samtykke-udloeb", s, "2026-06-01")) == ("opfyldt", "2026-07-10", "2026-06-01", False)


def test_et_samtykke_trukket_tilbage_bortfalder_fra_den_dag():
    s = sagen(samtykke("ja", "2026-01-10", tilbagekaldt="2026-03-01", gaelder_til="2026-07-10"))
    assert raekke("samtykke-udloeb", s, "2026-02-28").status == "aaben"
    f = raekke("samtykke-udloeb", s, "2026-03-01")
    assert f.status == "bortfaldet"
    assert "del ikke mere" in tekst(f)


def test_et_senere_nej_bortfalder():
    s = sagen(JA, samtykke("nej", "2026-04-01"))
    assert raekke("samtykke-udloeb", s, "2026-04-01").status == "bortfaldet"


# --- foerste-jobsamtale -------------------------------------------------------------------------------------


def test_foerste_jobsamtale_er_en_uge_efter_starten():
    # Friday 19 December 2025 + 7 days = 26 December, a holiday, and not moved; the last working day before the
    # holidays is Wednesday 24 December.
    f = raekke("foerste-jobsamtale", sagen(hjaelp("2025-12-19")), "2025-12-20")
    assert (f.art, f.frist, f.sidste_hverdag) == ("lovpligtig", dag("2025-12-26"), dag("2025-12-24"))


def test_foerste_jobsamtale_er_rettidig_paa_ugedagen_og_for_sen_dagen_efter():
    def s(dato):
        return sagen(hjaelp("2026-03-02"), moede("jobsamtale", dato))

    assert kort(raekke("foerste-jobsamtale", s("2026-03-09"), "2026-04-01")) == (
        "opfyldt", "2026-03-09", "2026-03-09", False,
    )  # fmt: skip
    assert kort(raekke("foerste-jobsamtale", s("2026-03-10"), "2026-04-01")) == (
        "opfyldt", "2026-03-09", "2026-03-10", True,
    )  # fmt: skip


def test_et_andet_moede_der_ogsaa_er_jobsamtale_taeller():
    s = sagen(hjaelp("2026-03-02"), moede("samtale", "2026-03-05", jobsamtale=True))
    assert raekke("foerste-jobsamtale", s, "2026-03-06").opfyldt_den == dag("2026-03-05")
    s = sagen(hjaelp("2026-03-02"), moede("samtale", "2026-03-05", jobsamtale=False), moede("samtale", "2026-03-06"))
    assert raekke("foerste-jobsamtale", s, "2026-03-06").status == "aaben"


def test_en_jobsamtale_foer_starten_taeller_ikke():
    s = sagen(hjaelp("2026-03-02"), moede("jobsamtale", "2026-03-01"))
    assert raekke("foerste-jobsamtale", s, "2026-03-10").status == "overskredet"


def test_foerste_jobsamtale_gaelder_kun_kontanthjaelp():
    for navn in ("ressourceforloeb", "afklaringspuljen", "afklaringsforloeb", "flere_skal_med"):
        assert raekker("foerste-jobsamtale", sagen(forloeb(navn, "2026-03-02")), "2026-03-05") == []


def test_foerste_jobsamtale_findes_til_og_med_30_juni_2026():
    s = sagen(hjaelp("2026-06-26"))
    assert raekke("foerste-jobsamtale", s, "2026-06-30").frist == dag("2026-07-03")
    assert raekker("foerste-jobsamtale", s, "2026-07-01") == []


def test_foerste_jobsamtale_bortfalder_med_kontanthjaelpen():
    s = sagen(hjaelp("2026-03-02", "2026-03-20"))
    assert raekke("foerste-jobsamtale", s, "2026-03-19").status == "overskredet"
    assert raekke("foerste-jobsamtale", s, "2026-03-20").status == "bortfaldet"


# --- jobsamtaler --------------------------------------------------------------------------------------------

FIRE = tuple(moede("jobsamtale", d) for d in ("2025-09-05", "2025-10-05", "2025-11-05", "2025-12-05"))


@pytest.mark.parametrize(
    ("navn", "start", "frist"),
    [("ressourceforloeb", "2025-03-10", "2025-09-10"), ("kontanthjaelp", "2025-08-31", "2026-02-28")],
)
def test_jobsamtalerne_skal_vaere_holdt_efter_seks_maaneder(navn, start, frist):
    f = raekke("jobsamtaler", sagen(forloeb(navn, start)), start)
    assert (f.art, f.frist) == ("lovpligtig", dag(frist))


def test_den_fjerde_jobsamtale_opfylder():
    assert raekke("jobsamtaler", sagen(hjaelp("2025-08-31"), *FIRE[:3]), "2026-01-01").status == "aaben"
    f = raekke("jobsamtaler", sagen(hjaelp("2025-08-31"), *FIRE), "2026-01-01")
    assert kort(f) == ("opfyldt", "2026-02-28", "2025-12-05", False)


def test_den_fjerde_jobsamtale_efter_fristen_er_for_sen():
    s = sagen(hjaelp("2025-08-31"), *FIRE[:3], moede("jobsamtale", "2026-03-01"))
    assert raekke("jobsamtaler", s, "2026-02-28").status == "aaben"
    assert kort(raekke("jobsamtaler", s, "2026-03-01")) == ("opfyldt", "2026-02-28", "2026-03-01", True)


def test_handlingen_siger_hvor_mange_der_er_holdt():
    handling = raekke("jobsamtaler", sagen(hjaelp("2025-08-31"), *FIRE[:2]), "2026-01-01").handling
    assert "4 jobsamtaler" in handling and "2 er holdt" in handling


def test_aflyste_og_planlagte_jobsamtaler_taeller_ikke():
    s = sagen(
        hjaelp("2025-08-31"), *FIRE[:3], moede("jobsamtale", "2025-12-05", "aflyst"), moede("jobsamtale", "2026-02-01")
    )
    assert raekke("jobsamtaler", s, "2026-01-01").status == "aaben"


def test_et_skift_af_ydelse_giver_en_ny_periode():
    s = sagen(hjaelp("2025-08-31", "2025-11-30"), ressource("2025-12-01"), *FIRE)
    gammel, ny = raekker("jobsamtaler", s, "2026-01-01")
    # Three were held on kontanthjælp, one in the ressourceforløb.
    assert (gammel.status, gammel.udloest_af) == ("bortfaldet", dag("2025-08-31"))
    assert (ny.status, ny.frist) == ("aaben", dag("2026-06-01"))
    assert "1 er holdt" in ny.handling


def test_fire_jobsamtaler_gaelder_til_og_med_30_juni_2026():
    s = sagen(hjaelp("2026-03-02"))
    assert raekke("jobsamtaler", s, "2026-06-30").frist == dag("2026-09-02")
    assert raekker("jobsamtaler", s, "2026-07-01") == []


def test_kommunens_eget_antal_gaelder_fra_1_juli_2026():
    to = (moede("jobsamtale", "2026-04-01"), moede("jobsamtale", "2026-05-01"))
    s = sagen(hjaelp("2026-03-02"), *to)
    assert raekke("jobsamtaler", s, "2026-06-30", Valg(jobsamtaler_antal=2)).status == "aaben"
    f = raekke("jobsamtaler", s, "2026-07-01", Valg(jobsamtaler_antal=2))
    assert kort(f) == ("opfyldt", "2026-09-02", "2026-05-01", False)
    assert "kommunens eget" in tekst(f)


def test_uden_tal_efter_30_juni_2026_siger_reglen_at_kravet_er_ukendt():
    from afk.regler import regler

    regel = next(r for r in regler() if r.navn == "jobsamtaler")
    assert any("30. juni 2026" in t and "ukendt" in t for t in regel.tolkninger)


def test_jobsamtaler_gaelder_kun_kontanthjaelp_og_ressourceforloeb():
    for navn in ("afklaringspuljen", "afklaringsforloeb", "flere_skal_med"):
        assert raekker("jobsamtaler", sagen(forloeb(navn, "2025-08-31")), "2025-10-01") == []


def test_et_forloeb_fra_foer_2020_er_uden_krav_om_fire_jobsamtaler():
    assert raekker("jobsamtaler", sagen(hjaelp("2019-12-31")), "2020-03-01") == []
    assert len(raekker("jobsamtaler", sagen(hjaelp("2020-01-01")), "2020-03-01")) == 1
