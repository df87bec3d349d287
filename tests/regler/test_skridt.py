"""klage, genvurdering, aktindsigt, indsigt and underretning (jura 5.6, 6.4)."""

import pytest

from tests.regler.hjaelp import dag, kort, raekke, raekker, sagen, skridt, tekst

NAVNE = ("klage", "genvurdering", "aktindsigt", "indsigt", "underretning")


@pytest.mark.parametrize(
    ("navn", "dato", "frist"),
    [
        # 5 November + 28 days.
        ("genvurdering", "2026-11-05", "2026-12-03"),
        # 30 days of November: 28 days after 26 November is 24 December, and a duty is never moved.
        ("genvurdering", "2026-11-26", "2026-12-24"),
        # 23, 24, 25, 26, 27, 30 November and 1 December.
        ("aktindsigt", "2026-11-20", "2026-12-01"),
        # 31 March, 1, 7, 8, 9, 10, 13 April: Easter is from 2 to 6 April.
        ("aktindsigt", "2026-03-30", "2026-04-13"),
        # 17, 18, 21, 22, 23, 24, 28 December: the 24th is counted, which gives the earlier day.
        ("aktindsigt", "2026-12-16", "2026-12-28"),
        # Received on a Sunday: 23 to 27 November, 30 November, 1 December.
        ("aktindsigt", "2026-11-22", "2026-12-01"),
        ("indsigt", "2026-10-31", "2026-11-30"),
        ("indsigt", "2026-01-31", "2026-03-02"),
        # 25 November + 1 month is 1. juledag, a Friday: Monday 28 December.
        ("indsigt", "2026-11-25", "2026-12-28"),
        # 24 November + 1 month: 24 December is no public holiday.
        ("indsigt", "2026-11-24", "2026-12-24"),
    ],
)
def test_fristen_er_regnet_fra_den_dag_det_begyndte(navn, dato, frist):
    s = sagen(skridt(navn, dato))
    f = raekke(navn, s, dato)
    assert (f.art, f.udloest_af, kort(f)) == ("lovpligtig", dag(dato), ("aaben", frist, None, False))
    assert raekke(navn, s, frist).status == "aaben"
    efter = dag(frist).replace(year=2027).isoformat()
    assert raekke(navn, s, efter).status == "overskredet"
    assert raekke(navn, s, efter).handling.endswith(".")


@pytest.mark.parametrize("navn", ["genvurdering", "aktindsigt", "indsigt"])
def test_et_svar_i_tide_eller_for_sent(navn):
    frist = raekke(navn, sagen(skridt(navn, "2026-11-05")), "2026-11-05").frist.isoformat()
    for slut, for_sent in (("2026-11-05", False), (frist, False), ("2026-12-24", True)):
        f = raekke(navn, sagen(skridt(navn, "2026-11-05", slut)), "2026-12-30")
        assert kort(f) == ("opfyldt", frist, slut, for_sent)


@pytest.mark.parametrize("navn", NAVNE)
def test_et_planlagt_skridt_har_ingen_raekke(navn):
    assert raekker(navn, sagen(skridt(navn, "2026-11-05")), "2026-11-04") == []


@pytest.mark.parametrize("navn", NAVNE)
def test_en_afslutning_efter_dagen_taeller_foerst_den_dag(navn):
    s = sagen(skridt(navn, "2026-11-05", "2026-11-10"))
    f = raekke(navn, s, "2026-11-09")
    assert f.status == "aaben"
    assert "10. november 2026: det tæller først den dag" in tekst(f)
    assert raekke(navn, s, "2026-11-10").opfyldt_den == dag("2026-11-10")


@pytest.mark.parametrize("navn", NAVNE)
def test_en_afslutning_foer_begyndelsen_taeller_ikke(navn):
    f = raekke(navn, sagen(skridt(navn, "2026-11-05", "2026-11-04")), "2026-11-10")
    assert (f.status, f.opfyldt_den) == ("aaben", None)
    assert "ligger før begyndelsen og tæller ikke" in tekst(f)


@pytest.mark.parametrize("navn", NAVNE)
def test_to_af_samme_slags_har_hver_sin_raekke_med_hvad_det_handler_om(navn):
    to = skridt(navn, "2026-11-05", om="afslag {0}"), skridt(navn, "2026-11-05", om="bevilling")
    for orden in (to, to[::-1]):
        en, anden = raekker(navn, sagen(*orden), "2026-11-06")
        assert "det handler om: afslag {0}" in tekst(en) and "det handler om: bevilling" in tekst(anden)


@pytest.mark.parametrize("navn", NAVNE)
def test_et_skridt_giver_kun_raekker_i_sin_egen_regel(navn):
    s = sagen(skridt(navn, "2026-11-05"))
    assert [n for n in NAVNE if raekker(n, s, "2026-11-06")] == [navn]


# --- underretning -------------------------------------------------------------------------------------------


def test_en_underretning_har_ingen_frist_og_staar_aaben_til_den_er_sendt():
    s = sagen(skridt("underretning", "2026-11-05", "2027-02-01"))
    for pr in ("2026-11-05", "2027-01-31"):
        f = raekke("underretning", s, pr)
        assert (f.art, kort(f)) == ("aftalt", ("aaben", None, None, False))
        assert f.handling == "Send underretningen til socialforvaltningen, og skriv dagen."
        assert "så der er ingen frist" in tekst(f)
    assert kort(raekke("underretning", s, "2027-02-01")) == ("opfyldt", None, "2027-02-01", False)


# --- klage --------------------------------------------------------------------------------------------------


def test_klagefristen_er_borgerens_egen_og_bortfalder_naar_den_er_gaaet():
    s = sagen(skridt("klage", "2026-11-02"))
    f = raekke("klage", s, "2026-11-30")
    assert (f.art, kort(f)) == ("lovpligtig", ("aaben", "2026-11-30", None, False))
    assert "2. november 2026 + 4 uger = 30. november 2026" in tekst(f)
    f = raekke("klage", s, "2026-12-01")
    assert (f.status, f.frist, f.handling) == ("bortfaldet", None, "")
    assert "udløb 30-11-2026 uden en klage" in tekst(f)


def test_en_klage_opfylder_i_tide_eller_for_sent():
    for kom, for_sent in (("2026-11-30", False), ("2026-12-01", True)):
        f = raekke("klage", sagen(skridt("klage", "2026-11-02", kom)), "2026-12-05")
        assert kort(f) == ("opfyldt", "2026-11-30", kom, for_sent)
        assert "starter fristen for genvurdering" in tekst(f)


def test_en_flyttet_klagefrist_viser_begge_dage():
    t = tekst(raekke("klage", sagen(skridt("klage", "2026-11-26")), "2026-11-26"))
    assert "= 24. december 2026" in t and "næste åbne dag: 28. december 2026" in t


def test_en_klagefrist_paa_5_juni_gaar_til_naeste_aabne_dag():
    # 8 May 2026 + 28 days is Friday 5 June; the next open day is Monday 8 June.
    assert raekke("klage", sagen(skridt("klage", "2026-05-08")), "2026-05-08").frist == dag("2026-06-08")


# --- a notice that it takes longer --------------------------------------------------------------------------


@pytest.mark.parametrize(("besked", "for_sent"), [("2026-11-30", False), ("2026-12-02", True)])
def test_en_begrundet_besked_opfylder_aktindsigtens_frist(besked, for_sent):
    f = raekke("aktindsigt", sagen(skridt("aktindsigt", "2026-11-20", besked=besked)), "2026-12-10")
    assert kort(f) == ("opfyldt", "2026-12-01", besked, for_sent)
    assert "sæt en egen frist for svaret" in tekst(f)


def test_det_foerste_af_svar_og_besked_opfylder_aktindsigten():
    for svar, besked in (("2026-11-24", "2026-11-26"), ("2026-11-26", "2026-11-24")):
        f = raekke("aktindsigt", sagen(skridt("aktindsigt", "2026-11-20", svar, besked)), "2026-12-10")
        assert f.opfyldt_den == dag("2026-11-24")


@pytest.mark.parametrize("besked", ["2026-11-19", "2026-12-20"])
def test_en_besked_foer_oensket_eller_efter_dagen_taeller_ikke(besked):
    for navn in ("aktindsigt", "indsigt"):
        f = raekke(navn, sagen(skridt(navn, "2026-11-20", besked=besked)), "2026-12-10")
        uden = raekke(navn, sagen(skridt(navn, "2026-11-20")), "2026-12-10")
        assert kort(f) == kort(uden)
        assert "tæller ikke" in tekst(f)


def test_en_besked_i_tide_giver_indsigten_tre_maaneder_i_alt():
    # 20 August + 1 month is Sunday 20 September, so the limit is Monday the 21st; + 3 months is Friday 20 November.
    s = sagen(skridt("indsigt", "2026-08-20", besked="2026-09-21"))
    assert raekke("indsigt", s, "2026-09-20").frist == dag("2026-09-21")
    f = raekke("indsigt", s, "2026-09-21")
    assert (kort(f), f.forsigtig_dato) == (("aaben", "2026-11-20", None, False), None)
    assert "2 måneder mere" in tekst(f)


def test_en_besked_for_sent_forlaenger_ikke_indsigten():
    f = raekke("indsigt", sagen(skridt("indsigt", "2026-08-20", besked="2026-09-22")), "2026-10-01")
    assert kort(f) == ("overskredet", "2026-09-21", None, False)
    assert "for sent og forlænger ikke" in tekst(f)


def test_en_besked_efter_svaret_flytter_ikke_en_opfyldt_frist():
    f = raekke("indsigt", sagen(skridt("indsigt", "2026-08-20", "2026-09-01", "2026-09-02")), "2026-10-01")
    assert kort(f) == ("opfyldt", "2026-09-21", "2026-09-01", False)


def test_indsigtens_forsigtige_dato_er_den_der_er_talt_til():
    f = raekke("indsigt", sagen(skridt("indsigt", "2026-01-31")), "2026-02-01")
    assert (f.frist, f.forsigtig_dato) == (dag("2026-03-02"), dag("2026-02-28"))
    assert any("1182/71" in k for k in f.kilde)
    f = raekke("indsigt", sagen(skridt("indsigt", "2026-10-31")), "2026-11-01")
    assert f.forsigtig_dato is None
    assert not any("1182/71" in k for k in f.kilde)


def test_ved_de_andre_aendrer_en_besked_intet():
    for navn in ("klage", "genvurdering", "underretning"):
        med = raekke(navn, sagen(skridt(navn, "2026-11-05", besked="2026-11-06")), "2026-11-10")
        assert kort(med) == kort(raekke(navn, sagen(skridt(navn, "2026-11-05")), "2026-11-10"))


def test_en_besked_paa_selve_dagen_taeller_fra_den_dag():
    s = sagen(skridt("aktindsigt", "2026-11-20", besked="2026-11-20"))
    assert raekke("aktindsigt", s, "2026-11-20").opfyldt_den == dag("2026-11-20")
    s = sagen(skridt("indsigt", "2026-08-20", besked="2026-08-20"))
    assert raekke("indsigt", s, "2026-08-20").frist == dag("2026-11-20")


def test_et_svar_paa_selve_dagen_goer_en_senere_besked_ligegyldig():
    f = raekke("indsigt", sagen(skridt("indsigt", "2026-08-20", "2026-08-20", "2026-08-21")), "2026-09-01")
    assert kort(f) == ("opfyldt", "2026-09-21", "2026-08-20", False)
