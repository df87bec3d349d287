"""Fritagelser, indberetning, dates, møder and what is missing."""

import pytest

from afk.fakta.aftale import Aftale
from afk.fakta.base import ny, typer
from afk.fakta.besvarelse import Besvarelse
from afk.fakta.forloeb import Forloeb
from afk.fakta.fritagelse import GRUNDE
from afk.fakta.skridt import Skridt
from afk.tjek import fund
from tests.regler.hjaelp import (
    dag,
    forloeb,
    fritagelse,
    hjaelp,
    indsats,
    moede,
    praktik,
    puljen,
    ressource,
    sagen,
    samtykke,
    visitation,
)
from tests.tjek.hjaelp import af, en
from tests.tjek.sager import FOEDT, PR, formidler, hel, pulje

SEKS_UGER, GAMMEL, IKKE_KLAR = "fritagelse-over-6-uger", "fritagelse-over-12-mdr", "indsats-ikke-klar"
TIL_FOER_FRA, PASSER_IKKE, INTET, TO_ENS = "til-foer-fra", "datoer-passer-ikke", "intet-forloeb", "forloeb-to-ens"

# --- fritagelser --------------------------------------------------------------------------------------------


@pytest.mark.parametrize("grund", GRUNDE)
def test_fem_markeringer_er_for_hoejst_6_uger(grund):
    kort = {"efterloen", "folkepension", "job", "barsel_6_uger", "arbejdsfordeling_kort"}
    s = sagen(pulje, fritagelse("2026-01-01", "2026-12-31", grund))
    assert bool(af(SEKS_UGER, s)) is (grund in kort)


def test_en_aaben_markering_taeller_til_i_dag():
    # 12 October to 22 November is 20 + 22 = 42 days.
    assert af(SEKS_UGER, sagen(pulje, fritagelse("2026-10-12", None, "job"))) == []
    laengere = en(SEKS_UGER, sagen(pulje, fritagelse("2026-10-11", None, "job"))).tekst
    assert "43 dage uden slutdato" in laengere


def test_en_slutdato_der_ikke_er_kommet_taeller_naar_markeringen_er_begyndt():
    s = sagen(pulje, fritagelse("2026-11-22", "2027-01-03", "job"))
    assert "43 dage" in en(SEKS_UGER, s).tekst
    assert af(SEKS_UGER, s, "2026-11-21") == []


def test_over_12_maaneder_gaelder_kun_uden_slutdato():
    assert af(GAMMEL, sagen(pulje, fritagelse("2020-01-01", "2030-01-01"))) == []
    assert len(af(GAMMEL, sagen(pulje, fritagelse("2020-01-01")))) == 1
    # 29 February + 12 months is 28 February.
    skud = sagen(pulje, fritagelse("2024-02-29"))
    assert af(GAMMEL, skud, "2025-02-28") == [] and len(af(GAMMEL, skud, "2025-03-01")) == 1


# --- indberetning -------------------------------------------------------------------------------------------

komplet = hel(indsats("social_indsats", "2026-11-01"))


@pytest.mark.parametrize(
    ("felter", "mangler"),
    [
        ({"titel": None}, "titel"),
        ({"timer": None}, "timetal"),
        ({"cvr": None}, "CVR-nummer"),
        ({"pnr": None}, "P-nummer"),
        ({"titel": "", "timer": None, "cvr": None, "pnr": None}, "titel, timetal, CVR-nummer, P-nummer"),
    ],
)
def test_et_fund_siger_alt_hvad_der_mangler(felter, mangler):
    assert f"Der mangler: {mangler}." in en(IKKE_KLAR, sagen(pulje, komplet._replace(**felter))).tekst


def test_nul_timer_er_et_timetal_og_slutdato_og_skoen_kan_mangle():
    assert af(IKKE_KLAR, sagen(pulje, komplet._replace(timer=0.0))) == []
    assert af(IKKE_KLAR, sagen(pulje, komplet._replace(til=None, timer_er_skoen=None))) == []


@pytest.mark.parametrize(
    ("type_", "ventet"),
    [("social_indsats", True), ("kommunal_sundhed", True), ("virksomhedspraktik", True), ("mentor", True),
     ("barnets_lov", True), ("regional_sundhed", False), ("privat_sundhed", False), ("ordinaere_timer", False)],
)  # fmt: skip
def test_regionale_og_private_tilbud_og_loennede_timer_indberettes_ikke_saadan(type_, ventet):
    assert bool(af(IKKE_KLAR, sagen(pulje, indsats(type_, "2026-11-01")))) is ventet


def test_en_planlagt_indsats_skal_ikke_indberettes_endnu():
    assert af(IKKE_KLAR, sagen(pulje, indsats("social_indsats", "2026-11-23"))) == []
    assert len(af(IKKE_KLAR, sagen(pulje, indsats("social_indsats", "2026-11-22")))) == 1


def test_uden_titel_skrives_hele_indsatsen_igen_og_med_titel_kun_det_der_mangler():
    uden = komplet._replace(titel=None, til=dag("2026-12-31"), i_plan=False, pnr=None)
    assert en(IKKE_KLAR, sagen(pulje, uden)).tekst.endswith(
        "afk indsats tilfoej A1 --type social_indsats --fra 2026-11-01 --til 2026-12-31 --timer 5 --cvr 29189846 "
        "--i-plan nej --titel TITEL --pnr PNR"
    )
    med = komplet._replace(pnr=None)
    assert en(IKKE_KLAR, sagen(pulje, med)).tekst.endswith(
        "Skriv det: afk indsats tilfoej A1 --type social_indsats --titel TITEL --fra 2026-11-01 --pnr PNR"
    )


# --- dates --------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    "fakta",
    [
        forloeb("afklaringspuljen", "2026-11-10", "2026-11-09"),
        fritagelse("2026-11-10", "2026-11-09"),
        praktik("2026-11-10", "2026-11-09"),
        formidler("2026-11-10", "2026-11-09"),
        visitation("udskudt", "2026-11-10", "2026-11-09"),
        fritagelse("2027-11-10", "2027-11-09"),  # planned, and a mistake already
    ],
)
def test_enhver_periode_kan_vendes_forkert(fakta):
    s = sagen(pulje, fakta)
    assert len(af(TIL_FOER_FRA, s)) == 1
    assert "ligger før" in en(TIL_FOER_FRA, s).tekst
    assert af(TIL_FOER_FRA, sagen(pulje, fakta._replace(til=getattr(fakta, "fra", getattr(fakta, "dato", None))))) == []


def test_hver_type_med_en_periode_er_med():
    assert {t.navn for t in typer().values() if t.periode} == {
        "forloeb", "fritagelser", "indsatser", "jobformidlere",
    }  # fmt: skip


@pytest.mark.parametrize(
    ("fakta", "ord_"),
    [
        (samtykke("ja", "2026-11-02", "2026-11-01"), "Et samtykke (02-11-2026)"),
        (ny(Aftale, aftale="Hemmelig", dato=dag("2026-11-02"), frist=dag("2026-11-01")), "En aftale (02-11-2026)"),
        (ny(Skridt, skridt="klage", dato=dag("2026-11-02"), afsluttet=dag("2026-11-01")), "Et skridt (klage, 02-11"),
        (Besvarelse("aftale", 2, 1, dag("2026-11-02"), dag("2026-11-01")), "En besvarelse (aftale, 2)"),
    ],
)
def test_typernes_egne_bemaerkninger_bliver_staaende_som_fund(fakta, ord_):
    tekst = en(PASSER_IKKE, sagen(pulje, fakta)).tekst
    assert tekst.startswith(ord_) and "Hemmelig" not in tekst


# --- what is missing ----------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("fakta", "felter", "pr", "ventet"),
    [
        ([hjaelp("2025-10-01")], {}, PR, True),
        ([hjaelp("2025-10-01", "2026-11-22")], {}, PR, False),
        ([hjaelp("2026-11-23")], {}, PR, False),
        ([hjaelp("2024-10-01")], {}, "2025-06-30", False),  # the rule is from 1 July 2025
        ([hjaelp("2024-10-01")], {}, "2025-07-01", True),
        ([pulje], {}, PR, False),
        ([hjaelp("2025-10-01")], {"maalgruppe": "andet"}, PR, False),
    ],
)
def test_maalgruppen_mangler_kun_hvor_afklaringen_efter_2_aar_bruger_den(fakta, felter, pr, ventet):
    assert bool(af("maalgruppe-mangler", sagen(*fakta, **felter), pr)) is ventet


@pytest.mark.parametrize(
    ("fakta", "maalgruppe", "ventet"),
    [
        ([ressource("2025-06-01")], None, True),
        ([ressource("2022-01-01")], None, True),
        ([ressource("2021-12-31")], None, False),  # the rules on age are from 2022
        ([ressource("2025-06-01", "2026-11-22")], None, False),
        ([hjaelp("2025-10-01")], "aktivitetsparat", True),
        ([hjaelp("2025-10-01")], "jobparat", False),
        ([hjaelp("2025-10-01")], None, False),
        ([pulje], "aktivitetsparat", False),
    ],
)
def test_foedselsdatoen_mangler_kun_hvor_en_regel_bruger_den(fakta, maalgruppe, ventet):
    assert bool(af("foedselsdato-mangler", sagen(*fakta, maalgruppe=maalgruppe))) is ventet
    assert af("foedselsdato-mangler", sagen(*fakta, maalgruppe=maalgruppe, foedselsdato=FOEDT)) == []


def test_en_sag_uden_forloeb_siger_at_intet_beregnes():
    assert "intet forløb" in en(INTET, sagen()).tekst
    assert af(INTET, sagen(pulje)) == []


def test_et_forloeb_der_er_planlagt_er_ogsaa_et_forloeb():
    assert af(INTET, sagen(puljen("2026-11-23"))) == []
    assert af(INTET, sagen(puljen("2026-01-01", "2026-02-01"), puljen("2026-11-23"))) == []


def test_det_sidste_forloeb_der_sluttede_naevnes():
    s = sagen(puljen("2025-01-01", "2026-03-01"), hjaelp("2025-01-01", "2026-05-01"))
    assert "01-05-2026" in en(INTET, s).tekst


def test_to_ens_forloeb_er_kun_to_naar_begge_loeber():
    assert af(TO_ENS, sagen(pulje, hjaelp("2025-10-01"))) == []
    assert af(TO_ENS, sagen(puljen("2026-01-01"), puljen("2026-11-23"))) == []
    tre = sagen(puljen("2026-01-01"), puljen("2026-02-01"), puljen("2026-03-01"))
    assert len(af(TO_ENS, tre)) == 2
    assert "fra 01-01-2026 og fra 02-01-2026" in en(TO_ENS, sagen(puljen("2026-01-02"), puljen("2026-01-01"))).tekst


def test_en_planlagt_slutaarsag_er_intet_fund():
    f = ny(Forloeb, forloeb="afklaringspuljen", fra=dag("2026-11-23"), slutaarsag="job")
    assert af("slutdato-mangler", sagen(f)) == []
    assert len(af("slutdato-mangler", sagen(f), "2026-11-23")) == 1


@pytest.mark.parametrize("status", ["afholdt", "aflyst"])
def test_et_moede_med_udfald_er_intet_fund(status):
    assert af("moede-uden-udfald", sagen(pulje, moede("samtale", "2026-11-01", status))) == []


# --- together -----------------------------------------------------------------------------------------------


def test_en_sag_uden_fejl_og_mangler_har_ingen_fund():
    s = sagen(
        pulje, moede("samtale", "2026-10-25"), samtykke("ja", "2026-10-25"), moede("step_up", "2026-12-01", "planlagt"),
        visitation("1", "2026-10-25"), komplet, fritagelse("2026-05-01", "2026-06-01"),
        maalgruppe="aktivitetsparat", foedselsdato=FOEDT,
    )  # fmt: skip
    assert fund(s, dag(PR)) == []


def test_fund_staar_efter_alvor_kode_og_dag():
    s = sagen(
        fritagelse("2026-03-01", "2026-02-01"), fritagelse("2026-01-10", "2026-01-01"),
        moede("samtale", "2026-11-01", "planlagt"),
    )  # fmt: skip
    assert [(f.alvor, f.kode, f.dato and f.dato.isoformat()) for f in fund(s, dag(PR))] == [
        ("fejl", TIL_FOER_FRA, "2026-01-10"), ("fejl", TIL_FOER_FRA, "2026-03-01"),
        ("advarsel", "moede-uden-udfald", "2026-11-01"), ("oplysning", INTET, None),
    ]  # fmt: skip
