"""The answers on step up-møder that are no deadline: consent, the forms, Min Plan, the letter, who takes part."""

from datetime import date

import pytest

from afk.breve.dokument import Afsender, ren_tekst
from afk.skemaer.kryds import deltager_advarsler, forslag_til_deltagere
from afk.skemaer.laes import hent
from afk.skemaer.motor import mangler, synlige
from afk.stepup.brev import FRIVILLIGT, brev
from afk.stepup.minplan import min_plan_tekst
from afk.stepup.samtykke import IntetSamtykke, omfang
from afk.stepup.tjekliste import tjek
from tests.cli.hjaelp import Program
from tests.regler.hjaelp import aftale, dag, moede, puljen, raekke, sagen, samtykke
from tests.stepup.svarene import AFTALT, FORBEREDT, SKEMAER, moedet, rettet
from tests.tjek.hjaelp import af, en

D = date(2026, 11, 22)
AFTALE, FORBEREDENDE = SKEMAER["aftale"], SKEMAER["forberedende"]
MOEDET = moede("step_up", "2026-12-10", "planlagt")


def punkter(ret, uden=""):
    """The points of the checklist that a letter with these answers fails."""
    m = moedet(ret)
    tekst = " ".join(ren_tekst(brev(m, Afsender())).split())
    return [x.punkt for x in tjek(m, tekst.replace(uden, ""))]


def test_002_svar_1_uden_samtykke_deles_intet():
    with pytest.raises(IntetSamtykke):
        omfang({**FORBEREDT, "samtykke": "nej"}, (), D)
    assert omfang(FORBEREDT, (), D).emner == {"job_uddannelse", "bolig", "indsatser"}


def test_002_svar_1_et_planlagt_moede_uden_samtykke_er_et_fund():
    assert en("step-up-uden-samtykke", sagen(puljen("2026-11-02"), MOEDET))
    assert af("step-up-uden-samtykke", sagen(puljen("2026-11-02"), MOEDET, samtykke("ja", "2026-11-10"))) == []


def test_002_svar_2_et_moede_efter_et_nej_er_et_fund_og_der_deles_intet():
    assert en("step-up-efter-nej", sagen(puljen("2026-11-02"), MOEDET, samtykke("nej", "2026-11-10"))).alvor == "fejl"
    with pytest.raises(IntetSamtykke):
        omfang({**FORBEREDT, "oensker_step_up": "nej"}, (), D)


def test_002_svar_3_kommunen_kan_bruge_sit_eget_skema(tmp_path):
    afk = Program(tmp_path)
    afk.ok("skema", "kopier", "aftale")
    fil = afk.konfig / "skemaer" / "aftale.toml"
    fil.write_text(fil.read_text("utf-8").replace('titel = "Aftaledokument', 'titel = "Nordbys aftale'), "utf-8")
    assert "i orden" in afk.ok("skema", "tjek", fil).fejl
    assert hent("aftale", afk.konfig).titel.startswith("Nordbys aftale")
    assert hent("aftale", None).titel.startswith("Aftaledokument")


def test_002_svar_4_teksten_til_min_plan_har_hensyn_indsatser_og_hvem_der_foelger_op():
    tekst = min_plan_tekst(AFTALE, AFTALT)
    for led in ("Hensyn: Møder efter kl. 11", "Bostøtte to gange om ugen", "Mette Krogh følger op"):
        assert led in tekst


def test_002_svar_4_aftalerne_har_en_frist_for_at_komme_i_min_plan():
    f = raekke("min-plan", sagen(aftale("Ring", "2026-11-20")), "2026-11-22")
    # 20 November + 7 days: own practice, the source has no number.
    assert (f.frist, f.art) == (dag("2026-11-27"), "aftalt")


def test_002_svar_5_med_min_plan_alene_skal_emnerne_stadig_besvares():
    kun = rettet(AFTALT, {"kun_min_plan": True})
    assert mangler(AFTALE, kun) == []
    for emne in ("faelles_billede", "hensyn", "suppl_indsatser", "aftaler"):
        assert [s.noegle for s in mangler(AFTALE, rettet(kun, {emne: None}))] == [emne]


def test_002_svar_7_brevet_siger_hvad_moedet_handler_om_og_hvem_der_kommer():
    assert punkter({}) == []
    assert punkter({"formaal": "Et møde."}) == ["1"]
    assert punkter({"deltagere_brev": [{"navn": "Lars Bo Holm"}]}) == ["2"]


def test_002_svar_7_er_det_ikke_en_jobsamtale_staar_der_at_det_er_uden_betydning_og_intet_om_sanktion():
    assert FRIVILLIGT in " ".join(ren_tekst(brev(moedet(), Afsender())).split())
    assert punkter({}, uden=FRIVILLIGT) == ["4a"]
    assert punkter({"formaal": "Vi taler om sanktioner og om, hvad der kan begynde."}) == ["4b"]


def test_002_svar_8_familieomraadet_foreslaas_naar_borgeren_har_peget_paa_familien():
    assert [r["rolle"] for r in forslag_til_deltagere({"barrierer": ["familie_boern"]})] == ["familie"]
    assert "familie" not in [r["rolle"] for r in forslag_til_deltagere({"barrierer": ["bolig"]})]


def test_002_svar_8_en_deltager_uden_noget_borgeren_har_peget_paa_giver_en_advarsel():
    familie = {"navn": "Bo", "rolle": "familie", "begrundelse": "Familien", "kan_beslutte": "ja"}
    svar = {"samtykke_modtagere": [{"navn": "Bo"}], "deltagere": [familie]}
    assert deltager_advarsler({**svar, "barrierer": ["familie_boern"]}) == []
    assert len(deltager_advarsler({**svar, "barrierer": ["bolig"]})) == 1


def test_002_svar_9_netvaerket_foreslaas_naar_borgeren_vil_have_det_med():
    med = forslag_til_deltagere({"barrierer": ["bolig"], "netvaerk_med": [{"navn": "Kim, søster"}]})
    assert [(r["navn"], r["rolle"]) for r in med if r["rolle"] == "paaroerende"] == [("Kim, søster", "paaroerende")]
    assert [r["rolle"] for r in forslag_til_deltagere({"barrierer": ["bolig"]})] == ["social"]


def test_002_svar_9_en_kan_daekke_flere_omraader():
    [social] = forslag_til_deltagere({"barrierer": ["bolig", "oekonomi"]})
    assert social["begrundelse"] == "Bolig; Økonomi og gæld"


def test_002_svar_10_moedet_kan_vaere_borger_og_raadgiver_alene():
    assert deltager_advarsler({**FORBEREDT, "deltagere": []}) == []
    assert punkter({"deltagere_brev": []}) == []


def test_002_svar_12_kan_ingen_beslutte_noget_er_det_en_advarsel():
    kan, kan_ikke = ([{**FORBEREDT["deltagere"][0], "kan_beslutte": k}] for k in ("delvist", "nej"))
    assert deltager_advarsler({**FORBEREDT, "deltagere": kan}) == []
    [advarsel] = deltager_advarsler({**FORBEREDT, "deltagere": kan_ikke})
    assert "Ingen af deltagerne kan sige ja" in advarsel


def test_002_svar_13_et_moede_uden_borgeren_kan_holdes_og_skrives():
    uden = {**AFTALT, "borger_med": False}
    assert mangler(AFTALE, uden) == []
    assert "kræver det ikke" in AFTALE.find("borger_med").hjaelp


def test_002_svar_14_andet_end_fysisk_kraever_en_grund():
    assert hent("forberedende", None).find("moedeform").hjaelp.startswith("Fysisk er det almindelige.")
    for form, spoergsmaal in (("fysisk", False), ("delvist_digitalt", True), ("virtuelt", True)):
        svar = {**FORBEREDT, "moedeform": form}
        assert ("moedeform_grund" in [s.noegle for s in synlige(FORBEREDENDE, svar)]) is spoergsmaal
        assert ("moedeform_grund" in [s.noegle for s in mangler(FORBEREDENDE, svar)]) is spoergsmaal
