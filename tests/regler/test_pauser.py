"""How pauses move the deadline of the indsatsgaranti (regler 1.2): months first, then the odd days."""

import pytest

from tests.regler.hjaelp import dag, fritagelse, indsats, kort, praktik, raekke, ressource, sagen, tekst

IG = "indsatsgaranti"

# (what, start, pauses, deadline, the cautious date when it is earlier)
FRISTER = [
    ("01 uden pause", "2024-01-01", [], "2024-07-01", None),
    ("02 31. august ender på skuddag", "2023-08-31", [], "2024-02-29", None),
    ("03 31. august ender 28. februar, en lørdag", "2025-08-31", [], "2026-02-28", None),
    ("04a 28. august", "2024-08-28", [], "2025-02-28", None),
    ("04b 29. august", "2024-08-29", [], "2025-02-28", None),
    ("04c 30. august", "2024-08-30", [], "2025-02-28", None),
    ("05 31. marts ender 30. september", "2025-03-31", [], "2025-09-30", None),
    ("06 start på skuddag", "2024-02-29", [], "2024-08-29", None),
    # Feb, Mar, Apr 2024 are 3 months but 90 days: 2024-07-01 + 90 days = 2024-09-29.
    ("07 tre måneder", "2024-01-01", [("2024-02-01", "2024-04-30")], "2024-10-01", "2024-09-29"),
    # 30 + 31 + 30 = 91 days: 2025-09-01 + 91 days = 2025-12-01, the same.
    ("08 tre måneder på 91 dage", "2025-03-01", [("2025-04-01", "2025-06-30")], "2025-12-01", None),
    # 10 Feb to 9 May is 3 months; 19 + 31 + 30 + 9 = 89 days: 2025-07-15 + 89 = 2025-10-12.
    ("09 tre måneder midt i måneden", "2025-01-15", [("2025-02-10", "2025-05-09")], "2025-10-15", "2025-10-12"),
    ("10 fjorten dage", "2025-01-15", [("2025-03-03", "2025-03-16")], "2025-07-29", None),
    ("11 en enkelt dag", "2025-01-01", [("2025-02-03", "2025-02-03")], "2025-07-02", None),
    # The union is 1 March to 19 April: 1 month and 19 days: 2025-08-15 + 19 days.
    ("12 overlap", "2025-01-15", [("2025-03-01", "2025-03-31"), ("2025-03-20", "2025-04-19")], "2025-09-03", None),
    (
        "13 i forlængelse",
        "2025-01-15",
        [("2025-03-01", "2025-03-14"), ("2025-03-15", "2025-03-31")],
        "2025-08-15",
        None,
    ),
    # 14 and 16 days: 2025-07-15 + 30 days.
    ("14 en dags hul", "2025-01-15", [("2025-03-01", "2025-03-14"), ("2025-03-16", "2025-03-31")], "2025-08-14", None),
    # Clipped to May: 1 month. Day by day it would be 31 days, 2025-12-02, which is later and not shown.
    ("15 begyndt før starten", "2025-05-01", [("2025-04-01", "2025-05-31")], "2025-12-01", None),
    ("16 helt før starten", "2025-05-01", [("2025-03-01", "2025-04-30")], "2025-11-01", None),
    ("17 slutter på startdagen", "2025-05-01", [("2025-04-01", "2025-05-01")], "2025-11-02", None),
    # June moves it to 2025-08-01, so 15 July is in time to count: + 17 days. By days: 30 + 17 = 47.
    (
        "18 den ene pause gør plads til den næste",
        "2025-01-01",
        [("2025-06-01", "2025-06-30"), ("2025-07-15", "2025-07-31")],
        "2025-08-18",
        "2025-08-17",
    ),
    ("19 begynder dagen efter fristen", "2025-01-01", [("2025-07-02", "2025-08-01")], "2025-07-01", None),
    ("20 begynder på fristen", "2025-01-01", [("2025-07-01", "2025-07-31")], "2025-08-01", None),
    # 20 June to 10 September: 2 months (to 19 August) and 22 days: 2025-09-01 + 22. By days 11 + 31 + 31 + 10 = 83.
    ("21 hen over fristen", "2025-01-01", [("2025-06-20", "2025-09-10")], "2025-09-23", "2025-09-22"),
    # 31 August + 7 months in one step, not 28 February + 1 month.
    ("22 sidste dag i måneden i ét skridt", "2025-08-31", [("2025-10-01", "2025-10-31")], "2026-03-31", None),
    # 28 + 31 + 30 = 89 days: 2025-08-01 + 89 = 2025-10-29.
    ("23 fra startdagen", "2025-02-01", [("2025-02-01", "2025-04-30")], "2025-11-01", "2025-10-29"),
    ("25 forløb fra før 2022", "2021-05-01", [], "2022-07-01", None),
    ("25 forløb fra 1. januar 2022", "2022-01-01", [], "2022-07-01", None),
    ("26 forløb fra før 2022 med pause", "2021-05-01", [("2022-03-01", "2022-03-31")], "2022-08-01", None),
    ("27 kun dagene i 2022 tæller", "2021-05-01", [("2021-11-01", "2022-01-31")], "2022-08-01", None),
    ("28 januar 2026", "2026-01-15", [], "2026-07-15", None),
    ("29 december 2025", "2025-12-01", [], "2026-06-01", None),
]


@pytest.mark.parametrize("pr", ["2026-11-22", "2029-01-01"])
@pytest.mark.parametrize(
    ("start", "pauser", "frist", "forsigtig"), [r[1:] for r in FRISTER], ids=[r[0] for r in FRISTER]
)
def test_fristen_er_seks_maaneder_og_pauserne(start, pauser, frist, forsigtig, pr):
    s = sagen(ressource(start), *(fritagelse(*p) for p in pauser))
    f = raekke(IG, s, pr)
    assert (f.frist, f.forsigtig_dato) == (dag(frist), None if forsigtig is None else dag(forsigtig))


def test_24_uden_slutdato_staar_uret_stille():
    # 1 June to 22 November is 5 months and 22 days: 2026-01-15 + 11 months = 2026-12-15, + 22 days = 2027-01-06.
    f = raekke(IG, sagen(ressource("2026-01-15"), fritagelse("2026-06-01")), "2026-11-22")
    assert (f.status, f.frist, f.tidligst, f.forsigtig_dato) == ("i_bero", None, dag("2027-01-06"), None)
    assert f.dage(dag("2026-11-22")) is None and f.sidste_hverdag is None


def test_tidligst_rykker_en_dag_for_hver_dag_fritagelsen_loeber():
    s = sagen(ressource("2026-01-15"), fritagelse("2026-06-01"))
    # On the first day one day is paused: 2026-07-15 + 1.
    assert raekke(IG, s, "2026-06-01").tidligst == dag("2026-07-16")
    assert raekke(IG, s, "2026-06-02").tidligst == dag("2026-07-17")
    assert raekke(IG, s, "2026-05-31").status == "aaben"


def test_en_aaben_fritagelse_efter_fristen_standser_ikke_uret():
    s = sagen(ressource("2024-01-01"), fritagelse("2024-07-02"))
    assert kort(raekke(IG, s, "2024-08-01")) == ("overskredet", "2024-07-01", None, False)


def test_en_aaben_fritagelse_paa_fristen_standser_uret():
    s = sagen(ressource("2024-01-01"), fritagelse("2024-07-01"))
    f = raekke(IG, s, "2024-07-31")
    # 1 to 31 July is a whole month: 2024-08-01.
    assert (f.status, f.tidligst) == ("i_bero", dag("2024-08-01"))


def test_en_lukket_og_en_aaben_fritagelse_der_overlapper_er_aaben():
    s = sagen(ressource("2024-01-01"), fritagelse("2024-03-01", "2024-04-15"), fritagelse("2024-04-01"))
    # 1 March to 30 April: 2 months: 2024-09-01.
    f = raekke(IG, s, "2024-04-30")
    assert (f.status, f.tidligst) == ("i_bero", dag("2024-09-01"))


def test_en_begyndt_pause_taeller_med_sin_registrerede_slutdato():
    s = sagen(ressource("2024-01-01"), fritagelse("2024-02-01", "2024-04-30"))
    assert raekke(IG, s, "2024-01-31").frist == dag("2024-07-01")
    assert raekke(IG, s, "2024-02-01").frist == dag("2024-10-01")


def test_planlagt_pause_naevnes_og_flytter_ikke_fristen():
    s = sagen(ressource("2024-01-01"), fritagelse("2024-03-01", "2024-03-31"))
    f = raekke(IG, s, "2024-02-29")
    assert f.frist == dag("2024-07-01")
    assert "planlagt" in tekst(f) and "1. marts 2024" in tekst(f)


def test_en_dags_mere_pause_kan_flytte_fristen_frem():
    # 1 to 27 February is 27 days, 1 to 28 February a whole month: 2025-07-01 + 27 days, or + 1 month.
    def frist(til):
        return raekke(IG, sagen(ressource("2025-01-01"), fritagelse("2025-02-01", til)), "2025-03-10").frist

    assert frist("2025-02-27") == dag("2025-07-28")
    assert frist("2025-02-28") == dag("2025-08-01")
    assert frist("2025-03-01") == dag("2025-08-02")


def test_en_dags_mere_pause_kan_flytte_fristen_tilbage():
    # Base 2025-08-01 + 6 months = 2026-02-01, followed by the short February.
    # 30 days of October: 2026-02-01 + 30 days = 2026-03-03. All of October: + 1 month = 2026-03-01.
    # One more day: 2026-03-01 + 1 day = 2026-03-02.
    def frist(til):
        return raekke(IG, sagen(ressource("2025-08-01"), fritagelse("2025-10-01", til)), "2025-11-10").frist

    assert frist("2025-10-30") == dag("2026-03-03")
    assert frist("2025-10-31") == dag("2026-03-01")
    assert frist("2025-11-01") == dag("2026-03-02")


PAUSER = ("sygdom", "barsel", "uden_kontakt", "fritaget_raadighed")
INGEN_PAUSE = (
    "broekpension", "efterloen", "folkepension", "job", "barsel_6_uger",
    "arbejdsfordeling_kort", "arbejdsfordeling_lang", "vejrlig",
)  # fmt: skip


@pytest.mark.parametrize("grund", PAUSER)
def test_grunde_der_pauser_naar_raadighed_ikke_er_skrevet(grund):
    s = sagen(ressource("2024-01-01"), fritagelse("2024-02-01", "2024-04-30", grund, raadighed=None))
    f = raekke(IG, s, "2024-05-01")
    assert f.frist == dag("2024-10-01")
    assert "tolkning" in tekst(f)


@pytest.mark.parametrize("grund", INGEN_PAUSE)
def test_grunde_der_ikke_pauser_naar_raadighed_ikke_er_skrevet(grund):
    s = sagen(ressource("2024-01-01"), fritagelse("2024-02-01", "2024-04-30", grund, raadighed=None))
    f = raekke(IG, s, "2024-05-01")
    assert f.frist == dag("2024-07-01")
    assert "fritager ikke for rådighed" in tekst(f)


@pytest.mark.parametrize("grund", PAUSER + INGEN_PAUSE)
def test_det_skrevne_raadighed_gaar_foran_grunden(grund):
    ja = sagen(ressource("2024-01-01"), fritagelse("2024-02-01", "2024-04-30", grund, raadighed=True))
    nej = sagen(ressource("2024-01-01"), fritagelse("2024-02-01", "2024-04-30", grund, raadighed=False))
    assert raekke(IG, ja, "2024-05-01").frist == dag("2024-10-01")
    assert raekke(IG, nej, "2024-05-01").frist == dag("2024-07-01")


def test_en_pause_der_slutter_foer_den_begynder_taeller_ikke_og_siges():
    s = sagen(ressource("2024-01-01"), fritagelse("2024-03-01", "2024-02-01"))
    f = raekke(IG, s, "2024-04-01")
    assert f.frist == dag("2024-07-01")
    assert "slutter, før den begynder" in tekst(f)


def test_en_pause_efter_opfyldelsen_flytter_ikke_den_frosne_frist():
    s = sagen(ressource("2024-01-01"), praktik("2024-03-01"), fritagelse("2024-04-01", "2024-06-30"))
    for pr in ("2024-03-15", "2024-05-01", "2025-01-01"):
        assert kort(raekke(IG, s, pr)) == ("opfyldt", "2024-07-01", "2024-03-01", False)


def test_en_pause_efter_opfyldelsen_siges_ikke_at_ligge_efter_fristen():
    # It began on 1 April, before the deadline 1 July: what makes it irrelevant is the praktik of 1 March.
    s = sagen(ressource("2024-01-01"), praktik("2024-03-01"), fritagelse("2024-04-01", "2024-06-30"))
    assert "begyndte efter fristen" not in tekst(raekke(IG, s, "2024-08-01"))


def test_en_pause_foer_opfyldelsen_er_med_i_den_frosne_frist():
    s = sagen(ressource("2024-01-01"), fritagelse("2024-02-01", "2024-04-30"), praktik("2024-05-01"))
    assert kort(raekke(IG, s, "2024-12-01")) == ("opfyldt", "2024-10-01", "2024-05-01", False)


def test_en_pause_registreret_efter_en_sen_start_goer_den_ikke_rettidig():
    # On 2 July the deadline was 1 July; the pause that begins 3 July starts after it.
    s = sagen(ressource("2024-01-01"), praktik("2024-07-02"), fritagelse("2024-07-03", "2024-08-31"))
    assert kort(raekke(IG, s, "2024-09-10")) == ("overskredet", "2024-07-01", None, False)


def test_opfyldt_mens_uret_stod_stille_har_ingen_frist_og_er_rettidig():
    # The base deadline 1 July is long past, but the clock has stood since 1 June.
    s = sagen(ressource("2024-01-01"), fritagelse("2024-06-01"), praktik("2024-12-01"))
    f = raekke(IG, s, "2025-06-01")
    assert kort(f) == ("opfyldt", None, "2024-12-01", False)
    assert "stod stille" in tekst(f)


def test_lukkes_fritagelsen_bagefter_kan_samme_indsats_vaere_for_sen():
    # 1 to 30 June is a month: 2024-08-01. The praktik of 1 December is after it.
    s = sagen(ressource("2024-01-01"), fritagelse("2024-06-01", "2024-06-30"), praktik("2024-12-01"))
    assert kort(raekke(IG, s, "2025-06-01")) == ("overskredet", "2024-08-01", None, False)


def test_timer_opfylder_mens_uret_staar_stille():
    s = sagen(ressource("2024-01-01"), fritagelse("2024-06-01"), indsats("ordinaere_timer", "2024-09-01"))
    assert kort(raekke(IG, s, "2024-10-01")) == ("opfyldt", None, "2024-09-01", False)


def test_begrundelsen_viser_hver_pause_og_den_forsigtige_dato():
    s = sagen(ressource("2025-01-01"), fritagelse("2025-06-01", "2025-06-30"), fritagelse("2025-07-15", "2025-07-31"))
    t = tekst(raekke(IG, s, "2025-08-10"))
    for stykke in ("1. juli 2025", "1 måned ", "1. august 2025", "17 dage", "18. august 2025", "17. august 2025"):
        assert stykke in t
    assert "tolkning" in t


def test_en_pause_efter_fristen_naevnes_som_ikke_talt():
    s = sagen(ressource("2025-01-01"), fritagelse("2025-07-02", "2025-08-01"))
    assert "efter fristen" in tekst(raekke(IG, s, "2025-09-01"))


def test_en_pause_foer_starten_naevnes_som_ikke_talt():
    s = sagen(ressource("2025-05-01"), fritagelse("2025-03-01", "2025-04-30"))
    assert "før starten" in tekst(raekke(IG, s, "2025-06-01"))


def test_et_forloeb_der_sluttede_foer_2022_taaler_en_aaben_pause_fra_foer():
    sag = sagen(ressource("2021-01-04", "2021-06-30"), fritagelse("2021-03-01"))
    f = raekke("indsatsgaranti", sag, "2022-07-15")
    assert (f.status, f.frist) == ("bortfaldet", None)
    assert "før fristen var overskredet" in tekst(f)
