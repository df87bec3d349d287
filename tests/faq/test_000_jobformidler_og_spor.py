"""The answers on the indsatsmodel that are about something else than its two deadlines."""

from afk.rapport.gruppe import placering
from afk.rapport.tal import AFKLARINGSPULJEN
from afk.regler.visitation.tabel import tabel
from afk.skemaer.laes import hent
from afk.skemaer.motor import mangler, synlige
from tests.regler.hjaelp import dag, puljen, sagen, trin2
from tests.regler.visitation_hjaelp import AFK, FSM, forslag, numre, opgaver
from tests.stepup.svarene import AFTALT, rettet
from tests.tjek.hjaelp import af, en
from tests.tjek.sager import formidler

AFTALE = hent("aftale", None)
T2 = trin2("2026-09-01")


def test_000_svar_1_planen_skrives_i_visitationen_naar_straksafklaringen_er_nu():
    svar = {"profil": AFK, "gruppe": "gruppe_1", "straks_status": "nu", "rehab_status": "nej", "fsm2_gruppe2": False}
    assert "over_8_uger_plan" in [s.noegle for s in synlige(hent("visitation", None), svar)]


def test_000_svar_4_og_8_paa_vej_til_teamet_er_gruppe_2_uden_straksafklaring():
    for aendret in ({"fsm2_gruppe2": True}, {"rehab_status": "begyndt"}):
        f = forslag(AFK, **aendret)
        assert (f.forslag, f.straksafklaring) == ("gruppe_2", "undtaget")


def test_000_svar_9_med_et_nej_spoerger_skemaet_om_afklaringsforloebet():
    skema = hent("forberedende", None)
    for svar in ({"oensker_step_up": "nej"}, {"oensker_step_up": "ja", "samtykke": "nej"}):
        assert "nej_videre" in [s.noegle for s in synlige(skema, svar)]
    assert "nej_videre" not in [s.noegle for s in synlige(skema, {"oensker_step_up": "ja", "samtykke": "ja"})]


def test_000_svar_11_nedsat_arbejdsevne_er_en_opgave_og_ikke_gruppe_2():
    f = forslag(AFK, formodet_nedsat=True)
    assert f.forslag == "gruppe_1" and "R24" in numre(f)
    assert "om sagen skal for rehabiliteringsteamet" in opgaver(f)


def test_000_svar_11_overgang_til_ressourceforloeb_taeller_positivt():
    s = sagen(puljen("2026-01-05", "2026-10-01", "ressourceforloeb"))
    assert placering(s, AFKLARINGSPULJEN, dag("2026-11-22")) == "positiv_ressourceforloeb"


def test_000_svar_13_trin_2_uden_jobformidler_er_et_fund():
    assert "afk jobformidler start A1" in en("jobformidler-mangler", sagen(T2)).tekst
    assert af("jobformidler-mangler", sagen(T2, formidler("2026-09-01"))) == []


def test_000_svar_13_aftaledokumentet_kraever_en_til_trin_2():
    uden = {n: v for n, v in AFTALT.items() if n != "jobformidler"}
    assert [s.noegle for s in mangler(AFTALE, uden)] == ["jobformidler"]
    assert mangler(AFTALE, rettet(AFTALT, {"jobformidler": None, "konklusion": "fortsaet"})) == []


def test_000_svar_14_alle_tre_roller_kan_vaelges_og_i_trin_2_maa_det_vaere_sagsbehandleren():
    roller = [m.kode for m in AFTALE.find("jobformidler_roller").muligheder]
    assert roller == ["virksomhedskonsulent", "mentor", "myndighed"]
    assert af("jobformidler-er-sagsbehandler", sagen(T2, formidler("2026-09-01", er_sagsbehandler=True))) == []


def test_000_svar_15_moedet_og_samtalen_kan_pege_paa_rehabiliteringsteamet():
    assert "rehabiliteringsteam" in [m.kode for m in AFTALE.find("konklusion").muligheder]
    for profil in (AFK, FSM):
        f = forslag(profil, rehab_status="besluttes_nu")
        assert f.forslag == "gruppe_2" and "R21" in numre(f)


def test_000_svar_17_det_forberedende_skema_er_det_samme_i_trin_1_og_3():
    koder = [m.kode for m in hent("forberedende", None).find("anledning").muligheder]
    assert koder[:2] == ["straksafklaring", "genbehandling"]


def test_000_svar_18_i_visitationen_er_de_uden_for_pligten_og_stadig_i_maalingen():
    for aendring, nr in (("sygedagpenge", "R05"), ("jobparat", "R06")):
        f = forslag(AFK, maalgruppe_aendring=aendring)
        assert f.forslag == "uden_for" and nr in numre(f)
        assert "Borgeren følges stadig i målingen." in f.noter
    assert placering(sagen(puljen("2026-01-05"), maalgruppe="jobparat"), AFKLARINGSPULJEN, dag("2026-11-22")) == (
        "skiftet"
    )


def test_000_svar_5_og_7_tabellen_udskyder_ved_de_tre_slags():
    raekker = {r.nr: r for r in tabel()}
    for kode, nr in (("virksomhedspraktik", "R50"), ("loennede_timer", "R51"), ("loentilskud", "R52")):
        f = forslag(AFK, straks_status="udskydes", udskyd_grund=kode)
        assert f.straksafklaring == raekker[nr].straks == "udskudt" and nr in numre(f)
