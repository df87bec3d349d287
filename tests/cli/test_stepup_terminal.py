"""The three step up forms at a real terminal of 80 × 24: to the end, interrupted, killed, refused and gone on with."""

import re
import sys
from pathlib import Path

import pytest

from tests.cli.hjaelp import Program
from tests.cli.stepup_sagen import (
    AFTALT_TASTET,
    FORBEREDT_GEMT,
    FREMMOEDE,
    INDKALDT_GEMT,
    STED,
    TASTET,
    aftale,
    faerdige,
    fortsat,
    fra_fil,
    gemt,
    hel,
    indkald,
    ny_sag,
    ord_i,
    plan,
)
from tests.cli.stepup_terminal import SLUT
from tests.stepup.svarene import AFTALT, FORBEREDT, rettet


@pytest.fixture
def afk(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Program:
    """An encrypted store with the case A12, and a terminal to be had."""
    if sys.platform == "win32":
        pytest.skip("Windows har ingen pty")
    pytest.importorskip("pexpect")
    pytest.importorskip("pyte")
    monkeypatch.chdir(tmp_path)
    return ny_sag(Program(tmp_path))


# --- plan ---------------------------------------------------------------------------------------------------


def test_a_plan_cut_off_twice_loses_no_answer_and_begins_with_the_consent(afk: Program) -> None:
    s = plan(afk, TASTET)
    assert s.til("samtykke_emner")
    s.skriv("?", "<")
    assert s.til("samtykke_emner")
    assert s.spurgt[-3:] == ["samtykke_emner", "samtykke", "samtykke_emner"]
    assert "Kilde: " in s.p.raa
    s.skriv("bolig, job og uddannelse")
    s.naeste()
    s.ctrl_c()
    svarede = ["borger_navn", "anledning", "samtale_dato", "samtale_form", "samtale_var_jobsamtale", "udfyldt_sammen",
               "sagsbehandler", "oensker_step_up", "samtykke", "samtykke_emner"]  # fmt: skip
    assert list(gemt(afk, "forberedende")) == svarede
    assert "borgerens_oplevelse" not in hel(s).spurgt

    s = fortsat(plan(afk, TASTET), 10)
    assert s.til() == SLUT
    assert s.spurgt[0] == "samtykke_modtagere"
    assert s.spurgt[-1] == "samtykke_til"
    s.ret("samtykke_emner")
    s.svar_paa()
    assert s.til() == SLUT
    s.skriv("")
    assert s.til("barriere_ord")
    assert "Samtykket er på plads. Nu kommer resten af skemaet." in s.p.raa
    s.skriv("n", "Bolig")
    s.naeste()
    s.kill_9()
    svarede += ["samtykke_modtagere", "samtykke_ikke", "samtykke_formaal", "samtykke_vejledt", "samtykke_form",
                "samtykke_dato", "samtykke_til", "borgerens_oplevelse", "barrierer", "barriere_ord"]  # fmt: skip
    assert gemt(afk, "forberedende") == {
        **{n: FORBEREDT_GEMT[n] for n in svarede}, "barriere_ord": [{"barriere": "bolig"}],
    }  # fmt: skip

    s = fortsat(plan(afk, TASTET), 20)
    assert s.til() == SLUT
    s.ret("barriere_ord")
    s.raekke("1", FORBEREDT["barriere_ord"][0])
    s.raekke("n", FORBEREDT["barriere_ord"][1])
    s.skriv("")
    assert s.til() == SLUT
    s.skriv("")
    assert s.slut() == 0
    assert gemt(afk, "forberedende") == FORBEREDT_GEMT
    assert faerdige(afk, "forberedende") == ["2026-11-22"]
    assert "Mødet er planlagt torsdag 10. december 2026 kl. 09.30." in hel(s).slutning
    assert "Deltagere, række 3: personen er ikke blandt dem, samtykket dækker." in s.slutning
    assert "    afk stepup indkald A12" in s.linjer
    sag = afk.sag("A12")
    assert [(x["type"], x["dato"], x["status"]) for x in sag["moeder"]] == [
        ("samtale", "2026-11-10", "afholdt"), ("step_up", "2026-12-10", "planlagt"),
    ]  # fmt: skip
    assert [(x["svar"], x["dato"], x["gaelder_til"]) for x in sag["samtykker"]] == [
        ("begraenset", "2026-11-10", "2027-05-10")
    ]


def test_what_is_still_missing_for_the_meeting_is_told_at_the_end(afk: Program) -> None:
    netvaerk = [{"navn": "Min søster", "rolle": "paaroerende"}]
    uden = {"moede_dato": None, "moede_start": None, "netvaerk_med": netvaerk, "borger_har_laest": False}
    s = plan(afk, rettet(TASTET, uden))
    for _ in ("første del", "resten"):
        assert s.til() == SLUT
        s.skriv("")
    assert s.slut() == 0
    assert "Mødet er ikke planlagt endnu. Det mangler før mødet: Mødet har ingen dag endnu." in hel(s).slutning
    assert '"Hvem af dem vil du have med til mødet?" Række 1: samtykket dækker ikke personen.' in s.slutning
    assert "    afk stepup deling A12 --til-borgeren" in s.linjer
    assert "søster" not in s.slutning


def test_a_no_ends_the_form_and_is_registered(afk: Program) -> None:
    s = plan(afk, {**TASTET, "oensker_step_up": "nej", "nej_grund": "Vil hellere\nvente", "nej_videre": "ja"})
    assert s.til() == SLUT
    s.skriv("")
    assert s.slut() == 0
    assert hel(s).spurgt[-3:] == ["oensker_step_up", "nej_grund", "nej_videre"]
    assert "borgeren har sagt nej. Intet deles, og ingen inviteres." in s.slutning
    assert "    afk forloeb start A12 --forloeb afklaringsforloeb --fra DATO" in s.linjer
    sag = afk.sag("A12")
    assert [(x["svar"], x["dato"]) for x in sag["samtykker"]] == [("nej", "2026-11-10")]
    assert [x["type"] for x in sag["moeder"]] == ["samtale"]
    assert faerdige(afk, "forberedende") == ["2026-11-22"]


def test_somebody_who_thinks_it_over_leaves_a_draft_and_is_asked_again(afk: Program) -> None:
    s = plan(afk, {**TASTET, "oensker_step_up": "taenker"})
    assert s.til() == SLUT
    s.skriv("")
    assert s.slut() == 0
    assert "Kør igen, når borgeren har svaret: afk stepup plan A12" in hel(s).slutning
    assert faerdige(afk, "forberedende") == [None]
    assert afk.sag("A12")["samtykker"] == []
    s = fortsat(plan(afk, TASTET), 8)
    assert s.til() == SLUT
    assert "Borgeren vil tænke over, om der skal være et step up-møde." in s.p.raa
    assert s.spurgt[:2] == ["jobformidler", "oensker_step_up"]
    s.skriv("")
    assert s.til("borgerens_oplevelse")
    hel(s).ctrl_c()


def test_a_yes_taken_back_on_the_last_page_plans_nothing(afk: Program) -> None:
    s = plan(afk, TASTET)
    assert s.til() == SLUT
    s.skriv("")
    assert s.til() == SLUT
    s.svar = {**TASTET, "samtykke": "nej", "nej_videre": "afventer"}
    for noegle in ("samtykke", "nej_videre"):
        s.ret(noegle)
        s.svar_paa()
        assert s.til() == SLUT
    s.skriv("")
    assert s.slut() == 0
    assert "borgeren har sagt nej" in hel(s).slutning
    sag = afk.sag("A12")
    assert [x["type"] for x in sag["moeder"]] == ["samtale"]
    assert [x["svar"] for x in sag["samtykker"]] == ["nej"]


def test_the_second_round_asks_consent_anew_and_of_the_rest_only_what_is_changed(afk: Program) -> None:
    fra_fil(Program(afk.mappe, "2026-11-12"), "plan", FORBEREDT)
    fra_fil(afk, "aftale", AFTALT)
    ny = Program(afk.mappe, "2027-05-21")
    svar = {**TASTET, "samtale_dato": "2027-05-12", "jobmaal": "Planteskole"}
    s = plan(ny, svar)
    sider = []
    while s.til():
        sider.append(next(x for x in reversed(s.linjer) if x.startswith("Fra sidst") or x.endswith("dine svar")))
        s.skriv("1" if sider[-1] == "Fra sidst: Job og uddannelse" else "")
    assert s.slut() == 0
    assert [x.removeprefix("Fra sidst: ") for x in sider] == [
        "Sagen og samtalen", "Forberedende skema til step up-møde, første del: dine svar", "Borgerens egen oplevelse",
        "Job og uddannelse", "Ressourcer og hverdag", "Helbred", "Bolig, økonomi og familie",
        "Status: hvad er i gang, og hvad er prøvet", "Mødet: formål, deltagere og form",
        "Forberedende skema til step up-møde: dine svar",
    ]  # fmt: skip
    assert hel(s).spurgt == [
        "anledning", "samtale_dato", "samtale_var_jobsamtale", "udfyldt_sammen", "jobformidler", "oensker_step_up",
        "samtykke", "samtykke_emner", "samtykke_modtagere", "samtykke_ikke", "samtykke_formaal", "samtykke_vejledt",
        "samtykke_form", "samtykke_dato", "samtykke_til", "jobmaal", "er_jobsamtale", "bidrag", "borger_har_laest",
    ]  # fmt: skip
    ventet = {"anledning": "genbehandling", "jobmaal": "Planteskole", "samtykke_dato": "2027-05-12",
              "samtykke_til": "2027-11-12", "styrker": "Jeg er god til planter"}  # fmt: skip
    nye = gemt(ny, "forberedende", 2)
    assert {n: nye.get(n) for n in ventet} == ventet
    assert "moede_dato" not in nye
    assert [(x["svar"], x["dato"]) for x in ny.sag("A12")["samtykker"]] == [
        ("begraenset", "2026-11-10"), ("begraenset", "2027-05-12"),
    ]  # fmt: skip


# --- indkald ------------------------------------------------------------------------------------------------


def test_a_letter_cut_off_twice_is_written_from_the_suggestions(afk: Program) -> None:
    fra_fil(afk, "plan", FORBEREDT)
    s = indkald(afk, STED)
    assert s.til("moede_start")
    assert s.skaerm[-3:-1] == ["  Skriv klokkeslættet som 09:30.", "Forslag: 09:30 (Enter tager det)"]
    assert set(s.skaerm) <= {linje.rstrip() for linje in s.linjer}
    s.skriv("<", "?", "")
    assert s.til("moedeform")
    s.ctrl_c()
    svarede = ["brev_dato", "kanal", "moede_dato", "moede_start", "moede_varighed"]
    assert gemt(afk, "indkaldelse") == {n: INDKALDT_GEMT[n] for n in svarede}
    s = fortsat(indkald(afk, STED), 5)
    assert s.til("kontakt")
    assert s.spurgt[0] == "moedeform"
    s.kill_9()
    assert gemt(afk, "indkaldelse") == {n: v for n, v in INDKALDT_GEMT.items() if n != "kontakt"}
    assert not Path("indkaldelse-A12.docx").exists()
    s = fortsat(indkald(afk, STED), 11)
    assert s.til() == SLUT
    s.skriv("")
    assert s.slut() == 0
    assert hel(s).spurgt == ["praktisk", "kontakt", "bilag"]
    assert faerdige(afk, "indkaldelse") == ["2026-11-22"]
    svar = gemt(afk, "indkaldelse")
    assert {n: svar[n] for n in INDKALDT_GEMT} == INDKALDT_GEMT
    brev = ord_i("indkaldelse-A12.docx")
    assert "Kære Åse Tak for samtalen tirsdag 10. november 2026." in brev
    assert "så kontakt Mette Krogh, 70 10 20 30." in brev
    assert "afk stepup indkald A12 --igen --fagfolk --overskriv" in s.slutning
    assert [(x["dato"], x["klokken"]) for x in afk.sag("A12")["moeder"] if x["type"] == "step_up"] == [
        ("2026-12-10", "09:30")
    ]


def test_a_letter_that_fails_the_checklist_leaves_the_draft_to_be_mended(afk: Program) -> None:
    fra_fil(afk, "plan", rettet(FORBEREDT, {"moede_dato": None, "moede_start": None}))
    daarlig = {**STED, "moede_dato": "2026-12-10", "moede_start": "9.30", "formaal": "Et møde."}
    s = indkald(afk, daarlig)
    assert s.til() == SLUT
    s.skriv("")
    assert s.slut() == 3
    assert "Brevet er ikke skrevet, for tjeklisten er ikke opfyldt:" in hel(s).slutning
    assert 'med mindst 40 tegn ("Hvad er mødet til for?"). Der står 8.' in s.slutning
    assert s.slutning.endswith("Svarene er gemt som kladde. Ret dem: afk stepup indkald A12")
    assert not list(afk.mappe.glob("*.docx"))
    assert [x["type"] for x in afk.sag("A12")["moeder"]] == ["samtale"]
    assert faerdige(afk, "indkaldelse") == [None]
    s = fortsat(indkald(afk, {**daarlig, "formaal": FORBEREDT["moede_formaal"]}), 12)
    assert s.til() == SLUT
    s.ret("formaal")
    s.svar_paa()
    assert s.til() == SLUT
    s.skriv("")
    assert s.slut() == 0
    assert "hvad der kan begynde nu" in ord_i("indkaldelse-A12.docx")
    assert gemt(afk, "indkaldelse")["moede_start"] == "09:30"


def test_a_file_that_is_there_is_told_before_the_first_question(afk: Program) -> None:
    fra_fil(afk, "plan", FORBEREDT)
    afk.fil("indkaldelse-A12.docx", "mit")
    afk.fil("aftale-A12.docx", "mit")
    for s in (indkald(afk, {}), aftale(afk, {})):
        assert s.til() == ""
        assert s.slut() == 1
        assert "findes allerede" in s.p.raa
        assert s.spurgt == []


def test_hostile_answers_are_kept_as_they_are_and_do_nothing(afk: Program) -> None:
    fra_fil(afk, "plan", FORBEREDT)
    slemt = "{{ 7*7 }} {% for x in y %} [bold]x[/] <b> 🙂 =1+1"
    lang = "æ" * 10_000 + "!"
    s = indkald(afk, {**STED, "kontakt": slemt})
    assert s.til("formaal")
    s.p.send(f"\x1b[200~{slemt}\x1b[31m\x07 {lang}\x1b[201~\r\r")
    assert s.til() == SLUT
    s.skriv("")
    assert s.slut() == 0
    assert not re.search("\x1b\\[31m|\x07", s.p.raa)
    svar = gemt(afk, "indkaldelse")
    assert svar["kontakt"] == slemt
    assert svar["formaal"].startswith(slemt)
    assert svar["formaal"].endswith(lang)
    brev = ord_i("indkaldelse-A12.docx")
    assert f"så kontakt {slemt}." in brev
    assert lang in brev
    assert "49" not in brev
    assert not re.search("[\x00-\x08\x1b]", brev)


# --- aftale -------------------------------------------------------------------------------------------------


def test_agreements_cut_off_twice_are_typed_row_by_row_and_become_deadlines(afk: Program) -> None:
    fra_fil(afk, "plan", FORBEREDT)
    s = aftale(afk, AFTALT_TASTET)
    assert s.til("faelles_billede")
    assert "Bemærk: mødet er planlagt torsdag 10. december 2026." in " ".join(s.linjer)
    s.skriv("<", "?", "")
    assert s.til("hensyn")
    s.ctrl_c()
    faelles = {"moede_dato", "anledning", "moedeform_faktisk", "var_jobsamtale", "borger_med", "fremmoede",
               "moedeleder", "referent", "faelles_billede", "borgerens_egne_ord", "vigtigste_udfordringer", "hovedmaal",
               "delmaal", "naeste_skridt", "naeste_skridt_dato"}  # fmt: skip
    assert set(gemt(afk, "aftale")) == faelles
    s = fortsat(aftale(afk, AFTALT_TASTET), len(faelles))
    assert s.til("aftaler")
    assert s.spurgt[0] == "hensyn"
    s.skriv("n", "Lars søger akutbolig", "1", "Lars Bo Holm")
    s.naeste()
    s.kill_9()
    assert gemt(afk, "aftale")["aftaler"] == [
        {"nr": 1, "aftale": "Lars søger akutbolig", "maal_ref": 1, "ansvarlig": "Lars Bo Holm"}
    ]
    s = fortsat(aftale(afk, AFTALT_TASTET), len(faelles) + 3)
    assert s.til() == SLUT
    s.ret("aftaler")
    s.raekke("1", AFTALT["aftaler"][0])
    s.skriv("")
    assert s.til() == SLUT
    s.skriv("")
    assert s.slut() == 0
    svar = gemt(afk, "aftale")
    assert svar.pop("min_plan_tekst").startswith("Mål\n- Arbejde med planter\n")
    sagsbehandler = FORBEREDT["sagsbehandler"]
    assert svar == {
        **AFTALT, "fremmoede": FREMMOEDE, "moedeleder": sagsbehandler, "referent": sagsbehandler,
        "genbehandling_dato": "2027-05-20", "jobformidler": [{"navn": "Ida Skov", "organisation": "Jobcentret"}],
    }  # fmt: skip
    assert "4 aftaler har fået en frist." in hel(s).slutning
    frister = afk.ok("frist", "A12", "--alle", "--json").json
    assert sorted(r["frist"] for r in frister if r["regel"] == "aftale") == [
        "2026-12-01", "2026-12-03", "2026-12-04", "2026-12-15", "2027-01-15"
    ]  # fmt: skip
    assert [r["frist"] for r in frister if r["regel"] == "genbehandling"] == ["2027-05-20"]
    papir = ord_i("aftale-A12.docx")
    assert "til Åse" in papir
    assert "1. Lars søger akutbolig" in papir


def test_agreements_of_a_meeting_that_is_still_to_come_are_refused_and_kept(afk: Program) -> None:
    fra_fil(afk, "plan", FORBEREDT)
    svar = {**AFTALT_TASTET, "moede_dato": "2026-11-23", "suppl_indsatser": [], "hensyn": []}
    s = aftale(afk, svar)
    assert s.til() == SLUT
    s.skriv("")
    assert s.slut() == 3
    assert "mødet er ikke holdt endnu" in hel(s).slutning
    assert "Svarene er gemt som kladde. Ret dem: afk stepup aftale A12" in s.slutning
    assert afk.hent("SELECT count(*) FROM aftaler") == [(0,)]
    assert not Path("aftale-A12.docx").exists()
    assert gemt(afk, "aftale")["konklusion_grund"] == AFTALT["konklusion_grund"]
