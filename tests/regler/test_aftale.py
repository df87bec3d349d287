"""The deadlines of agreements, and their way into Min Plan (regler 6; skemaer B5, B6, D3, D10)."""

import pytest

from afk.regler.base import Valg
from tests.regler.hjaelp import aftale, dag, kort, raekke, raekker, sagen, tekst

LAEGE = "Ring til egen læge"
MOEDE = "2026-11-02"


def laege(**felter):
    return aftale(LAEGE, MOEDE, **felter)


# --- aftale -------------------------------------------------------------------------------------------------


def test_en_aftale_har_sin_frist_og_dagen_selv_er_i_tide():
    s = sagen(laege(frist="2026-11-20"))
    f = raekke("aftale", s, "2026-11-20")
    assert (f.art, f.udloest_af, kort(f)) == ("aftalt", dag(MOEDE), ("aaben", "2026-11-20", None, False))
    assert f.handling == "Aftalen skal udføres: Ring til egen læge."
    f = raekke("aftale", s, "2026-11-21")
    assert f.status == "overskredet"
    assert f.handling == "Aftalen er over tid. Tag fat i den nu: Ring til egen læge."


def test_frist_og_opfoelgning_er_hver_sin_raekke_der_kan_kendes_fra_hinanden():
    s = sagen(laege(frist="2026-11-20", opfoelgningsdato="2026-12-01", ansvarlig="Lone", foelger_op="Bent"))
    frist, opfoelgning = raekker("aftale", s, "2026-11-10")
    assert (frist.frist, opfoelgning.frist) == (dag("2026-11-20"), dag("2026-12-01"))
    assert opfoelgning.handling == "Følg op på aftalen: Ring til egen læge."
    assert "udført senest 20. november 2026" in tekst(frist)
    assert "følges op på den 1. december 2026" in tekst(opfoelgning)
    for f in (frist, opfoelgning):
        assert "ansvarlig: lone" in tekst(f) and "følger op: bent" in tekst(f)
    sent = raekker("aftale", s, "2026-12-02")[1]
    assert sent.handling == "Opfølgningen er over tid. Følg op på aftalen: Ring til egen læge."


@pytest.mark.parametrize(
    ("slags", "frem", "over", "trin"),
    [
        ("indsats", "Indsatsen begynder: ", "Indsatsen skulle være begyndt.", "indsatsen begynder 20. november 2026"),
        ("opfoelgning", "Følg op: ", "Opfølgningen er over tid.", "der skal følges op 20. november 2026"),
        ("aftale", "Aftalen skal udføres: ", "Aftalen er over tid.", "udført senest 20. november 2026"),
    ],
)
def test_slagsen_siger_hvad_der_skal_ske_paa_fristen(slags, frem, over, trin):
    s = sagen(laege(slags=slags, frist="2026-11-20"))
    f = raekke("aftale", s, "2026-11-20")
    assert f.handling == f"{frem}Ring til egen læge."
    assert trin in tekst(f)
    assert raekke("aftale", s, "2026-11-21").handling.startswith(over)


def test_en_aftale_uden_dato_siger_hvilken_der_mangler():
    f = raekke("aftale", sagen(laege()), "2026-11-10")
    assert kort(f) == ("aaben", None, None, False)
    assert f.handling == "Skriv en frist for aftalen: Ring til egen læge."
    assert "hverken skrevet en frist eller en opfølgningsdato" in tekst(f)
    f = raekke("aftale", sagen(laege(slags="indsats")), "2026-11-10")
    assert f.handling == "Skriv, hvornår indsatsen begynder: Ring til egen læge."


def test_med_den_ene_dato_er_der_kun_den_ene_raekke():
    for felt in ("frist", "opfoelgningsdato"):
        f = raekke("aftale", sagen(laege(**{felt: "2026-11-20"})), "2026-11-10")
        assert f.frist == dag("2026-11-20")


@pytest.mark.parametrize(("udfoert", "for_sent"), [("2026-11-20", False), ("2026-11-21", True), (MOEDE, False)])
def test_en_udfoert_aftale_er_opfyldt_i_tide_eller_for_sent(udfoert, for_sent):
    s = sagen(laege(frist="2026-11-20", status="udfoert", udfoert=udfoert))
    f = raekke("aftale", s, "2026-11-22")
    assert kort(f) == ("opfyldt", "2026-11-20", udfoert, for_sent)
    assert f.handling == ""


def test_udfoert_lukker_baade_fristen_og_opfoelgningen():
    s = sagen(laege(frist="2026-11-20", opfoelgningsdato="2026-12-01", udfoert="2026-11-25"))
    assert [kort(f) for f in raekker("aftale", s, "2026-11-25")] == [
        ("opfyldt", "2026-11-20", "2026-11-25", True), ("opfyldt", "2026-12-01", "2026-11-25", False),
    ]  # fmt: skip
    assert {f.status for f in raekker("aftale", s, "2026-11-18")} == {"aaben"}


def test_en_aftale_uden_dato_kan_ogsaa_vaere_udfoert():
    assert kort(raekke("aftale", sagen(laege(udfoert="2026-11-05")), "2026-11-10")) == (
        "opfyldt", None, "2026-11-05", False,
    )  # fmt: skip


def test_en_udfoerelse_efter_dagen_taeller_ikke_og_naevnes():
    f = raekke("aftale", sagen(laege(frist="2026-11-20", udfoert="2026-11-25")), "2026-11-22")
    assert f.status == "overskredet"
    assert "udført er skrevet som 25. november 2026: det tæller først den dag" in tekst(f)


def test_en_udfoert_aftale_uden_en_dag_er_aaben_og_beder_om_dagen():
    f = raekke("aftale", sagen(laege(frist="2026-11-20", status="udfoert")), "2026-11-22")
    assert (f.status, f.opfyldt_den) == ("overskredet", None)
    assert f.handling == "Skriv, hvilken dag aftalen blev udført: Ring til egen læge."


def test_en_opgivet_aftale_bortfalder():
    s = sagen(laege(frist="2026-11-20", opfoelgningsdato="2026-12-01", status="opgivet"))
    for f in raekker("aftale", s, "2026-11-25"):
        assert (f.status, f.frist, f.handling) == ("bortfaldet", None, "")
        assert "bortfaldet: aftalen er opgivet" in tekst(f)
    assert raekke("aftale", sagen(laege(status="opgivet")), "2026-11-25").status == "bortfaldet"


def test_en_opgivet_aftale_der_blev_udfoert_er_opfyldt():
    s = sagen(laege(frist="2026-11-20", status="opgivet", udfoert="2026-11-19"))
    assert raekke("aftale", s, "2026-11-25").status == "opfyldt"


@pytest.mark.parametrize("status", [None, "aftalt", "i_gang", "aendret"])
def test_de_andre_statusser_er_aabne(status):
    s = sagen(laege(frist="2026-11-20", status=status))
    assert raekke("aftale", s, "2026-11-10").status == "aaben"
    assert ("er ændret og gælder stadig" in tekst(raekke("aftale", s, "2026-11-10"))) is (status == "aendret")


def test_en_planlagt_aftale_har_ingen_raekker():
    s = sagen(laege(frist="2026-11-20", opfoelgningsdato="2026-12-01"))
    assert raekker("aftale", s, "2026-11-01") == raekker("min-plan", s, "2026-11-01") == []
    assert len(raekker("aftale", s, MOEDE)) == 2


def test_raekkerne_staar_efter_moede_og_tekst_uanset_orden():
    alle = [aftale(t, d, frist="2026-12-01") for t, d in (("B", "2026-11-09"), ("A", "2026-11-09"), ("C", MOEDE))]
    ventet = ["Aftalen skal udføres: C.", "Aftalen skal udføres: A.", "Aftalen skal udføres: B."]
    for orden in (alle, alle[::-1]):
        assert [f.handling for f in raekker("aftale", sagen(*orden), "2026-11-10")] == ventet


@pytest.mark.parametrize(
    ("tekst_", "vist"),
    [
        ("Ring til læge.", "Ring til læge"),
        ("  en\nto\r\ntre\t ", "en to tre"),
        ("rød \x1b[31mfarve\x07", "rød [31mfarve"),
        ("bagl\u202eæns", "bagl æns"),
        ("kr\u00f8lle {0} {navn} %s", "krølle {0} {navn} %s"),
        ("x" * 60, "x" * 60),
        ("x" * 61, "x" * 59 + "…"),
        ("...", "uden tekst"),
    ],
)
def test_aftalens_tekst_staar_paa_en_linje_i_handlingen(tekst_, vist):
    f = raekke("aftale", sagen(aftale(tekst_, MOEDE, frist="2026-11-20")), "2026-11-10")
    assert f.handling == f"Aftalen skal udføres: {vist}."
    assert tekst_.lower() in tekst(f)


# --- min-plan -----------------------------------------------------------------------------------------------


def test_aftalerne_skal_staa_i_min_plan_7_dage_efter_moedet():
    s = sagen(laege(), aftale("Søg bolig", MOEDE))
    f = raekke("min-plan", s, "2026-11-09")
    assert (f.art, f.udloest_af, kort(f)) == ("aftalt", dag(MOEDE), ("aaben", "2026-11-09", None, False))
    assert f.handling == "Skriv aftalerne fra mødet 02-11-2026 i Min Plan: 2 mangler."
    assert "2. november 2026 + 7 dage = 9. november 2026" in tekst(f) and "egen praksis" in tekst(f)
    assert raekke("min-plan", s, "2026-11-10").status == "overskredet"


def test_antallet_af_dage_er_kommunens_valg():
    f = raekke("min-plan", sagen(laege()), MOEDE, Valg(min_plan_dage=14))
    assert f.frist == dag("2026-11-16")


def test_min_plan_er_opfyldt_naar_alle_staar_der_paa_den_seneste_dag():
    s = sagen(laege(i_min_plan="2026-11-04"), aftale("Søg bolig", MOEDE, i_min_plan="2026-11-10"))
    f = raekke("min-plan", s, "2026-11-09")
    assert (f.status, f.handling) == ("aaben", "Skriv aftalerne fra mødet 02-11-2026 i Min Plan: 1 mangler.")
    assert "det tæller først den dag" in tekst(f)
    assert kort(raekke("min-plan", s, "2026-11-10")) == ("opfyldt", "2026-11-09", "2026-11-10", True)
    i_tide = sagen(laege(i_min_plan="2026-11-04"), aftale("Søg bolig", MOEDE, i_min_plan="2026-11-09"))
    assert kort(raekke("min-plan", i_tide, "2026-11-20")) == ("opfyldt", "2026-11-09", "2026-11-09", False)


def test_hvert_moede_har_sin_egen_raekke():
    s = sagen(laege(i_min_plan="2026-11-04"), aftale("Søg bolig", "2026-11-09"))
    assert [kort(f) for f in raekker("min-plan", s, "2026-11-10")] == [
        ("opfyldt", "2026-11-09", "2026-11-04", False), ("aaben", "2026-11-16", None, False),
    ]  # fmt: skip


def test_en_opgivet_aftale_behoever_ikke_staa_i_min_plan():
    s = sagen(laege(i_min_plan="2026-11-04"), aftale("Søg bolig", MOEDE, status="opgivet"))
    f = raekke("min-plan", s, "2026-11-10")
    assert kort(f) == ("opfyldt", "2026-11-09", "2026-11-04", False)
    assert "1 aftale er opgivet og behøver ikke stå i planen" in tekst(f)


def test_er_alle_aftaler_opgivet_bortfalder_min_plan():
    s = sagen(laege(status="opgivet"), aftale("Søg bolig", MOEDE, status="opgivet", i_min_plan="2026-11-04"))
    f = raekke("min-plan", s, "2026-11-10")
    assert (f.status, f.frist) == ("bortfaldet", None)
    skrevet = sagen(laege(status="opgivet", i_min_plan="2026-11-03"))
    assert raekke("min-plan", skrevet, "2026-11-10").status == "opfyldt"


def test_en_udfoert_aftale_skal_stadig_skrives_i_min_plan():
    assert raekke("min-plan", sagen(laege(udfoert="2026-11-03")), "2026-11-10").status == "overskredet"


def test_uden_aftaler_er_der_ingen_frist_for_min_plan():
    assert raekker("min-plan", sagen(), "2026-11-10") == []


def test_en_planlagt_dag_paa_en_opgivet_aftale_flytter_ikke_opfyldelsen():
    opgivet = aftale("Søg bolig", MOEDE, status="opgivet", i_min_plan="2026-11-20")
    f = raekke("min-plan", sagen(laege(i_min_plan="2026-11-04"), opgivet), "2026-11-10")
    assert f.opfyldt_den == dag("2026-11-04")


def test_begrundelsen_for_min_plan_siger_hvad_der_mangler_eller_hvornaar_det_stod_der():
    mangler = tekst(raekke("min-plan", sagen(laege()), MOEDE))
    assert "1 aftale er indgået 2. november 2026" in mangler
    assert "1 aftale er endnu ikke skrevet i min plan" in mangler and "opgivet" not in mangler
    staar = tekst(raekke("min-plan", sagen(laege(i_min_plan=MOEDE), aftale("B", MOEDE, i_min_plan=MOEDE)), MOEDE))
    assert "2 aftaler er indgået" in staar and "stod alle i min plan 2. november 2026" in staar
    assert "endnu ikke" not in staar
