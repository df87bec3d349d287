"""The practical deadlines and the jobsamtaler (regler 6)."""

from tests.regler.hjaelp import (
    dag,
    fritagelse,
    kort,
    raekke,
    raekker,
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


def test_den_foerste_af_flere_senere_visitationer_opfylder_den_udskudte():
    s = sagen(UDSKUDT, visitation("2", "2026-04-20"), visitation("1", "2026-04-01"))
    assert raekke("udskudt-visitation", s, "2026-05-01").opfyldt_den == dag("2026-04-01")


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
    assert (
        raekker("samtykke-udloeb", sagen(samtykke("nej", "2026-01-10", gaelder_til="2026-07-10")), "2026-03-01") == []
    )


def test_et_nyt_samtykke_opfylder_det_gamle():
    s = sagen(JA, samtykke("begraenset", "2026-06-01"))
    assert raekke("samtykke-udloeb", s, "2026-05-31").status == "aaben"
    assert kort(raekke("samtykke-udloeb", s, "2026-06-01")) == ("opfyldt", "2026-07-10", "2026-06-01", False)


def test_det_foerste_af_flere_nye_samtykker_opfylder_det_gamle():
    s = sagen(JA, samtykke("ja", "2026-06-20"), samtykke("ja", "2026-06-01"))
    assert raekke("samtykke-udloeb", s, "2026-07-01").opfyldt_den == dag("2026-06-01")


def test_et_samtykke_trukket_tilbage_bortfalder_fra_den_dag():
    s = sagen(samtykke("ja", "2026-01-10", tilbagekaldt="2026-03-01", gaelder_til="2026-07-10"))
    assert raekke("samtykke-udloeb", s, "2026-02-28").status == "aaben"
    f = raekke("samtykke-udloeb", s, "2026-03-01")
    assert f.status == "bortfaldet"
    assert "del ikke mere" in tekst(f)


def test_et_senere_nej_bortfalder():
    s = sagen(JA, samtykke("nej", "2026-04-01"))
    assert raekke("samtykke-udloeb", s, "2026-04-01").status == "bortfaldet"
