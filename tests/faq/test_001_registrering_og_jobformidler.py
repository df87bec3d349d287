"""The answers on ressourceforløb that are no deadline: what is reported, the jobformidler, the age."""

from datetime import date

import pytest

from afk.fakta.base import typer
from afk.fakta.vaerdier import Kode
from afk.regler import frister
from afk.skemaer.laes import hent
from afk.tjek import fund
from tests.cli.hjaelp import Program
from tests.regler.hjaelp import dag, fritagelse, indsats, praktik, raekke, ressource, sagen
from tests.tjek.hjaelp import af, en
from tests.tjek.sager import formidler, hel

D = "2026-11-22"
S = ressource("2026-01-05")
IKKE_KLAR, UNDER_6 = "indsats-ikke-klar", "ressourceforloeb-under-6-aar"


def test_001_genbehandling_svar_3_nye_helbredsoplysninger_kun_naar_de_er_noedvendige():
    s = hent("forberedende", None).find("laege_oplysninger")
    assert [m.kode for m in s.muligheder] == ["ja", "nej", "ikke_noedvendige"]
    assert "kun nye" in s.hjaelp


def test_001_taeller_svar_1_mangler_det_om_indsatsen_staar_i_planen_er_det_et_fund():
    assert af("i-plan-ikke-skrevet", sagen(S, praktik("2026-02-02", i_plan=None)), D)
    assert af("i-plan-ikke-skrevet", sagen(S, praktik("2026-02-02")), D) == []


def test_001_taeller_svar_7_mangler_det_om_borgeren_er_fritaget_for_raadighed_er_det_et_fund():
    assert af("raadighed-ikke-skrevet", sagen(S, fritagelse("2026-02-02", raadighed=None)), D)
    assert af("raadighed-ikke-skrevet", sagen(S, fritagelse("2026-02-02")), D) == []


@pytest.mark.parametrize(
    ("felt", "ord_"), [("titel", "titel"), ("timer", "timetal"), ("cvr", "CVR-nummer"), ("pnr", "P-nummer")]
)
def test_001_registrering_svar_1_det_der_mangler_til_indberetningen_naevnes(felt: str, ord_: str):
    i = hel(indsats("social_indsats", "2026-02-02"))
    assert af(IKKE_KLAR, sagen(S, i)) == []
    assert f"Der mangler: {ord_}." in en(IKKE_KLAR, sagen(S, i._replace(**{felt: None}))).tekst


def test_001_registrering_svar_2_en_indsats_uden_startdato_tages_ikke_ind(tmp_path):
    afk = Program(tmp_path)
    borgere = afk.fil("borgere.csv", "sag\nA1\n")
    svar = afk("import", borgere, afk.fil("indsatser.csv", "sag;type;fra\nA1;social_indsats;\n"), "--json")
    assert svar.kode == 3
    assert [(f["linje"], f["kolonne"]) for f in svar.json["fejl"]] == [(2, "fra")]
    assert not afk.lager.exists()
    assert typer()["indsatser"].felt("fra").kraevet


def test_001_registrering_svar_4_et_skoen_er_nok():
    i = hel(indsats("kommunal_sundhed", "2026-02-02"), timer=3.0, timer_er_skoen=True)
    assert af(IKKE_KLAR, sagen(S, i)) == []
    assert "Der mangler: timetal." in en(IKKE_KLAR, sagen(S, i._replace(timer=None))).tekst


@pytest.mark.parametrize("type_", ["regional_sundhed", "privat_sundhed"])
def test_001_registrering_svar_5_de_kan_registreres_og_skal_ikke_indberettes(type_: str):
    slags = typer()["indsatser"].felt("type").slags
    assert isinstance(slags, Kode) and type_ in slags.koder
    assert af(IKKE_KLAR, sagen(S, indsats(type_, "2026-02-02"))) == []


def test_001_jobformidler_svar_1_i_et_ressourceforloeb_er_ingen_jobformidler_intet_fund():
    assert af("jobformidler-mangler", sagen(S)) == []


def test_001_jobformidler_svar_3_sagsbehandleren_kan_ikke_vaere_det():
    f = en("jobformidler-er-sagsbehandler", sagen(S, formidler("2026-01-05", er_sagsbehandler=True)))
    assert f.alvor == "fejl" and "det må ikke være den samme" in f.tekst
    assert af("jobformidler-er-sagsbehandler", sagen(S, formidler("2026-01-05", er_sagsbehandler=False))) == []


def test_001_jobformidler_svar_4_der_er_ingen_frist_og_intet_fund_efter_to_et_halvt_aar():
    uden, med = sagen(ressource("2024-05-01")), sagen(ressource("2024-05-01"), formidler("2024-05-01"))
    assert list(frister(med, dag(D))) == list(frister(uden, dag(D)))
    assert fund(med, dag(D)) == fund(uden, dag(D))


def test_001_varighed_svar_1_over_5_aar_i_alt_mellem_40_og_50_er_et_fund():
    # 3 years and then from 1 February 2024: five years in all are over on 31 January 2026.
    forloeb = (ressource("2020-06-01", "2023-05-31"), ressource("2024-02-01"))
    kode, foedt = "ressourceforloeb-over-5-aar", date(1980, 5, 17)
    assert af(kode, sagen(*forloeb, foedselsdato=foedt), "2026-01-31") == []
    assert "over 5 år" in en(kode, sagen(*forloeb, foedselsdato=foedt), "2026-02-02").tekst


# Born on 17 May 1960 the folkepensionsalder is 67 years: 17 May 2027; six years before that is 17 May 2021, so a
# forløb that began on 1 January 2022 or later began with less than six years left.
NAER_PENSION = {"foedselsdato": date(1960, 5, 17)}


@pytest.mark.parametrize("hvad", ["seniorpension", "tidlig pension"])
def test_001_pensionsalder_svar_1_borgeren_skal_vejledes(hvad: str):
    assert hvad in en(UNDER_6, sagen(ressource("2024-01-01"), **NAER_PENSION)).tekst


def test_001_pensionsalder_svar_2_et_nej_giver_ikke_andet():
    tekst = en(UNDER_6, sagen(ressource("2024-01-01"), **NAER_PENSION)).tekst
    assert "fleksjob" not in tekst and "førtidspension" not in tekst


def test_001_maalgruppe_svar_1_under_6_aar_kraever_borgerens_eget_oenske():
    assert "når borgeren selv ønsker det" in en(UNDER_6, sagen(ressource("2024-01-01"), **NAER_PENSION)).tekst
    # 68 years on 17 May 2033 for somebody born in 1965: more than nine years left.
    assert af(UNDER_6, sagen(ressource("2024-01-01"), foedselsdato=date(1965, 5, 17))) == []


def test_001_genbehandling_svar_6_uden_svar_om_raadighed_afgoer_grunden_det():
    # March is a whole month: 1 July 2024 becomes 1 August.
    for grund, ventet in (("uden_kontakt", "2024-08-01"), ("vejrlig", "2024-07-01")):
        s = sagen(ressource("2024-01-01"), fritagelse("2024-03-01", "2024-03-31", grund, raadighed=None))
        assert raekke("indsatsgaranti", s, "2024-04-01").frist == dag(ventet)
