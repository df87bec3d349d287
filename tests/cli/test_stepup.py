"""`afk stepup` from answer files: consent as the gate, sharing and its log, the letter, the agreements."""

import json
import stat
from pathlib import Path
from typing import Any

import pytest

from tests.cli.hjaelp import Program
from tests.stepup.svarene import AFTALT, FORBEREDT, INDKALDT, rettet


@pytest.fixture
def afk(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Program:
    program = Program(tmp_path)
    program.ok("borger", "opret", "--sag", "A12", "--navn", "Åse Ørsted", "--maalgruppe", "aktivitetsparat")
    program.ok("forloeb", "start", "A12", "--forloeb", "afklaringspuljen", "--fra", "2026-10-20")
    monkeypatch.chdir(tmp_path)
    return program


def svarfil(afk: Program, svar: dict[str, Any], **ret: Any) -> Path:
    return afk.fil("svar.json", json.dumps(rettet(svar, ret)))


def planlagt(afk: Program, **ret: Any) -> None:
    afk.ok("stepup", "plan", "A12", "--svar", svarfil(afk, FORBEREDT, **ret))


def frist(afk: Program, regel: str) -> list[dict[str, Any]]:
    return [r for r in afk.ok("frist", "A12", "--alle", "--json").json if r["regel"] == regel]


def afvist(afk: Program, *args: object, kode: int = 1) -> str:
    """The message of a run that is refused, and leaves no file and no change behind."""
    foer, filer = afk.historik(), sorted(afk.mappe.iterdir())
    svar = afk("stepup", *args)
    assert svar.kode == kode, svar
    assert svar.ud == ""
    assert afk.historik() == foer
    assert sorted(afk.mappe.iterdir()) == filer
    return svar.fejl


# --- plan ---------------------------------------------------------------------------------------------------


def test_the_plan_stores_the_samtale_the_consent_and_the_meeting(afk: Program):
    svar = afk.ok("stepup", "plan", "A12", "--svar", svarfil(afk, FORBEREDT)).json
    assert svar == {
        "sag": "A12", "samtykke": "begraenset", "emner": ["job_uddannelse", "bolig", "indsatser"],
        "moede": {"type": "step_up", "dato": "2026-12-10", "klokken": "09:30", "status": "planlagt", "form": "fysisk",
                  "jobsamtale": False},
        "advarsler": [], "gemt": True,
    }  # fmt: skip
    sag = afk.sag("A12")
    assert [(x["type"], x["dato"], x["status"]) for x in sag["moeder"]] == [
        ("samtale", "2026-11-10", "afholdt"), ("step_up", "2026-12-10", "planlagt")
    ]  # fmt: skip
    assert [(x["svar"], x["dato"], x["gaelder_til"]) for x in sag["samtykker"]] == [
        ("begraenset", "2026-11-10", "2027-05-10")
    ]  # fmt: skip


def test_a_planned_meeting_is_moved_and_not_doubled(afk: Program):
    planlagt(afk)
    planlagt(afk, moede_dato="2026-12-17", moede_start="10:00")
    moeder = [(x["dato"], x["klokken"]) for x in afk.sag("A12")["moeder"] if x["type"] == "step_up"]
    assert moeder == [("2026-12-17", "10:00")]


def test_no_ends_the_form_fulfils_straksafklaring_and_plans_nothing(afk: Program):
    nej = {"oensker_step_up": "nej", "nej_videre": "ja"}
    kun = {n: v for n, v in FORBEREDT.items() if n in (
        "borger_navn", "anledning", "samtale_dato", "samtale_var_jobsamtale", "udfyldt_sammen", "sagsbehandler"
    )}  # fmt: skip
    svar = afk.ok("stepup", "plan", "A12", "--svar", afk.fil("svar.json", json.dumps({**kun, **nej})))
    assert (svar.json["samtykke"], svar.json["moede"]) == ("nej", None)
    assert "afk forloeb start A12 --forloeb afklaringsforloeb" in svar.fejl
    assert [x["type"] for x in afk.sag("A12")["moeder"]] == ["samtale"]
    straks = frist(afk, "straksafklaring")[0]
    assert (straks["status"], straks["opfyldt_den"]) == ("opfyldt", "2026-11-10")


def test_no_after_an_earlier_yes_plans_nothing_though_a_date_is_given(afk: Program):
    planlagt(afk, samtykke="nej", nej_videre="afventer")
    assert [x["type"] for x in afk.sag("A12")["moeder"]] == ["samtale"]
    assert [x["svar"] for x in afk.sag("A12")["samtykker"]] == ["nej"]


def test_answers_that_lack_something_are_refused_with_every_key(afk: Program):
    fil = svarfil(afk, FORBEREDT, jobmaal=None, moede_formaal=None)
    fejl = afvist(afk, "plan", "A12", "--svar", fil, kode=3)
    assert "jobmaal: Hvilket arbejde kunne du have lyst til?" in fejl
    assert "moede_formaal: Hvad skal mødet finde ud af?" in fejl


def test_a_consent_that_does_not_hold_is_not_stored_as_a_plan(afk: Program):
    fejl = afvist(afk, "plan", "A12", "--svar", svarfil(afk, FORBEREDT, samtykke_til="2026-11-21"))
    assert "Samtykket udløb 21. november 2026." in fejl


def test_warnings_name_rows_and_no_persons(afk: Program):
    fremmed = [{"navn": "Per Gran", "rolle": "sundhed"}]
    svar = afk.ok("stepup", "plan", "A12", "--svar", svarfil(afk, FORBEREDT, deltagere=fremmed))
    assert any(a.startswith("Deltagere, række 1: personen er ikke blandt dem") for a in svar.json["advarsler"])
    assert "Per Gran" not in svar.alt


@pytest.mark.parametrize("kommando", ["plan", "indkald", "aftale"])
def test_without_a_terminal_the_answer_file_is_named(afk: Program, kommando: str):
    planlagt(afk)
    assert "--svar" in afvist(afk, kommando, "A12", kode=2)
    assert "Der mangler SAG" in afvist(afk, kommando, kode=2)


@pytest.mark.parametrize(("kommando", "noegle"), [("plan", "samtykke"), ("indkald", "formaal"), ("aftale", "hensyn")])
def test_the_template_names_its_own_command(afk: Program, kommando: str, noegle: str):
    svar = afk.ok("stepup", kommando, "--skabelon", "tom.toml")
    assert f"afk stepup {kommando} SAG --svar tom.toml" in svar.fejl
    assert noegle in Path("tom.toml").read_text("utf-8")


# --- deling -------------------------------------------------------------------------------------------------


def test_the_shared_version_is_written_private_and_logged_with_whom_and_when(afk: Program):
    planlagt(afk)
    svar = afk.ok("stepup", "deling", "A12", "--json").json
    assert svar["modtagere"] == ["Lars Bo Holm, Socialområdet", "Ida Skov, Jobcentret"]
    assert stat.S_IMODE(Path("deling-A12.docx").stat().st_mode) == 0o600
    assert afk.hent("SELECT dato, hvad, modtager, nr, emner FROM delinger") == [
        ("2026-11-22", "forberedende", n, 1, "bolig,indsatser,job_uddannelse") for n in svar["modtagere"]
    ]


def test_the_shared_version_holds_no_health_without_that_consent(afk: Program):
    planlagt(afk)
    md = afk.ok("stepup", "deling", "A12", "--fil", "-").ud
    assert "Gartneri" in md
    for hjemme in ("sover", "tankerne", "indlæggelse", "søster", "70 10 20 30"):
        assert hjemme not in md


def test_nothing_is_shared_without_consent_and_nothing_is_logged(afk: Program):
    assert "Det forberedende skema er ikke færdigt" in afvist(afk, "deling", "A12")
    planlagt(afk)
    afk.ok("samtykke", "traek", "A12", "--tilbagekaldt", "2026-11-20")
    fejl = afvist(afk, "deling", "A12")
    assert fejl == (
        "Borgeren trak samtykket tilbage 20. november 2026. Uden samtykke deles intet, og ingen inviteres. "
        "Siger borgeren ja, så skriv det i skemaet: afk stepup plan SAG\n"
    )
    assert "trak samtykket tilbage" in afvist(afk, "indkald", "A12", "--svar", svarfil(afk, INDKALDT))


def test_only_a_receiver_of_the_consent_can_be_chosen(afk: Program):
    planlagt(afk)
    svar = afk.ok("stepup", "deling", "A12", "--til", "social", "--json").json
    assert svar["modtagere"] == ["Lars Bo Holm, Socialområdet"]
    assert "Samtykket dækker ingen modtager, der passer" in afvist(afk, "deling", "A12", "--til", "Per Gran")


def test_the_borger_reads_it_first(afk: Program):
    planlagt(afk, borger_har_laest=False)
    assert "Borgeren skal have læst udgaven" in afvist(afk, "deling", "A12")
    afk.ok("stepup", "deling", "A12", "--til-borgeren")
    assert afk.hent("SELECT count(*) FROM delinger") == [(0,)]
    afk.ok("stepup", "deling", "A12", "--laest")
    assert afk.hent("SELECT count(*) FROM delinger") == [(2,)]


def test_words_outside_the_consent_stop_the_sharing_until_somebody_says_otherwise(afk: Program):
    planlagt(afk, status_kort="Åse har haft en depression.")
    fejl = afvist(afk, "deling", "A12")
    assert "Teksten kan fortælle om helbred" in fejl
    assert "depression" not in fejl
    afk.ok("stepup", "deling", "A12", "--alligevel")


def test_a_file_that_is_there_is_kept_and_nothing_is_logged(afk: Program):
    planlagt(afk)
    afk.fil("deling-A12.docx", "mit")
    assert "--overskriv" in afvist(afk, "deling", "A12")
    assert Path("deling-A12.docx").read_text() == "mit"
    assert afk.hent("SELECT count(*) FROM delinger") == [(0,)]
    afk.ok("stepup", "deling", "A12", "--overskriv")


def test_an_unknown_form_or_format_is_told(afk: Program):
    planlagt(afk)
    assert "--hvad visitation kendes ikke" in afvist(afk, "deling", "A12", "--hvad", "visitation", kode=2)
    assert "--format pdf kendes ikke" in afvist(afk, "deling", "A12", "--format", "pdf", kode=2)
    assert "Aftaledokumentet er ikke færdigt." in afvist(afk, "deling", "A12", "--hvad", "aftale")


# --- indkald ------------------------------------------------------------------------------------------------


def test_the_letter_is_written_and_the_meeting_planned(afk: Program):
    planlagt(afk, moede_dato=None)
    svar = afk.ok("stepup", "indkald", "A12", "--svar", svarfil(afk, INDKALDT), "--json", "--fagfolk").json
    assert svar["filer"] == [
        "indkaldelse-A12.docx", "indkaldelse-A12-fagfolk-1.docx", "indkaldelse-A12-fagfolk-2.docx"
    ]  # fmt: skip
    assert all(Path(f).stat().st_size > 2000 for f in svar["filer"])
    assert [(x["dato"], x["status"]) for x in afk.sag("A12")["moeder"] if x["type"] == "step_up"] == [
        ("2026-12-10", "planlagt")
    ]
    assert afk.hent("SELECT modtager FROM delinger WHERE hvad = 'invitation' ORDER BY modtager") == [
        ("Ida Skov, Jobcentret",), ("Lars Bo Holm, Socialområdet",)
    ]  # fmt: skip


def test_a_letter_that_fails_the_checklist_is_not_made_and_every_point_is_told(afk: Program):
    planlagt(afk)
    fil = svarfil(afk, INDKALDT, formaal="Sanktion.", deltagere_brev=[{"navn": "Per Gran", "rolle": "sundhed"}])
    fejl = afvist(afk, "indkald", "A12", "--svar", fil, kode=3)
    assert fejl.startswith("Brevet er ikke skrevet, for tjeklisten er ikke opfyldt:\nPunkt 1: ")
    assert "\nPunkt 4b: " in fejl
    assert "\nPunkt 11: " in fejl
    assert "Per Gran" not in fejl


def test_the_letter_can_be_made_again_and_as_markdown(afk: Program):
    planlagt(afk)
    afk.ok("stepup", "indkald", "A12", "--svar", svarfil(afk, INDKALDT))
    md = afk.ok("stepup", "indkald", "A12", "--igen", "--fil", "-").ud
    assert "\n# Invitation til step up-møde torsdag 10. december 2026 kl. 09.30\n" in md
    assert "det får ingen betydning for din hjælp" in md


def test_no_letter_is_written_when_one_of_them_cannot_be(afk: Program):
    planlagt(afk)
    afk.fil("indkaldelse-A12-fagfolk-2.docx", "mit")
    assert "--overskriv" in afvist(afk, "indkald", "A12", "--svar", svarfil(afk, INDKALDT), "--fagfolk")
    assert afk.hent("SELECT count(*) FROM delinger") == [(0,)]


def test_a_letter_that_was_never_made_cannot_be_made_again(afk: Program):
    planlagt(afk)
    assert "Der er ikke lavet en indkaldelse endnu. Kør: afk stepup indkald A12" in afvist(
        afk, "indkald", "A12", "--igen"
    )


def test_an_own_template_is_used_and_held_to_the_same_checklist(afk: Program):
    from docx import Document

    planlagt(afk)
    mappe = afk.konfig / "skabeloner"
    mappe.mkdir(parents=True, exist_ok=True)
    d = Document()
    d.add_paragraph("{{ titel }} uden mere")
    d.save(str(mappe / "indkaldelse.docx"))
    fejl = afvist(afk, "indkald", "A12", "--svar", svarfil(afk, INDKALDT), kode=3)
    assert "Punkt 4a: Når mødet ikke er en jobsamtale, skal der stå:" in fejl
    assert "Punkt 6: " in fejl


def test_no_answer_is_ever_run_whatever_it_holds(afk: Program):
    slemt = "{{ 7*7 }} {% for x in y %} [bold]x[/] =cmd|' /C calc'!A0 \x1b[2J \u202e 🙂 " + "æ" * 100_000
    planlagt(afk, moede_formaal=slemt, status_kort=slemt)
    md = afk.ok("stepup", "deling", "A12", "--fil", "-", "--alligevel").ud
    assert "7\\*7" in md or "7*7" in md
    assert "49" not in md
    assert "\x1b" not in md
    assert "\u202e" not in md
    afk.ok("stepup", "deling", "A12", "--alligevel")
    gemt = json.loads(afk.hent("SELECT vaerdi FROM svar WHERE noegle = 'status_kort'")[0][0])
    assert gemt.startswith("{{ 7*7 }} {% for x in y %} [bold]x[/] =cmd|")


# --- aftale -------------------------------------------------------------------------------------------------


def test_the_agreements_become_deadlines_and_trin_2_starts_its_clock(afk: Program):
    planlagt(afk)
    afk.ok("stepup", "aftale", "A12", "--svar", svarfil(afk, AFTALT))
    assert sorted(r["frist"] for r in frist(afk, "aftale")) == [
        "2026-12-01", "2026-12-03", "2026-12-04", "2026-12-15", "2027-01-15"
    ]  # fmt: skip
    assert [(r["status"], r["opfyldt_den"]) for r in frist(afk, "min-plan")] == [("opfyldt", "2026-11-21")]
    assert frist(afk, "genbehandling")[0]["frist"] == "2027-05-20"
    assert [(r["status"], r["opfyldt_den"]) for r in frist(afk, "straksafklaring")] == [("opfyldt", "2026-11-20")]
    moeder = [(x["type"], x["dato"], x["status"]) for x in afk.sag("A12")["moeder"] if x["type"] == "step_up"]
    assert moeder == [("step_up", "2026-11-20", "afholdt")]


def test_a_meeting_that_has_not_been_held_has_no_agreements(afk: Program):
    fejl = afvist(afk, "aftale", "A12", "--svar", svarfil(afk, AFTALT, moede_dato="2026-11-23"), kode=3)
    assert "mødet er ikke holdt endnu" in fejl


def test_the_text_for_min_plan_and_the_shared_agreements(afk: Program):
    assert "Aftaledokumentet er ikke færdigt." in afvist(afk, "aftale", "A12", "--minplan")
    planlagt(afk)
    afk.ok("stepup", "aftale", "A12", "--svar", svarfil(afk, AFTALT))
    assert afk.ok("stepup", "aftale", "A12", "--minplan").ud.startswith("Mål\n- Arbejde med planter\n")
    md = afk.ok("stepup", "deling", "A12", "--hvad", "aftale", "--fil", "-").ud
    assert "Lars søger akutbolig" in md


def test_the_same_agreements_again_change_nothing_but_the_paper(afk: Program):
    planlagt(afk)
    afk.ok("stepup", "aftale", "A12", "--svar", svarfil(afk, AFTALT))
    foer = afk.hent("SELECT * FROM aftaler")
    afk.ok("stepup", "aftale", "A12", "--igen", "--overskriv")
    assert afk.hent("SELECT * FROM aftaler") == foer


def test_the_borger_may_not_follow_up_and_the_row_is_named(afk: Program):
    aftaler = [{**AFTALT["aftaler"][0], "foelger_op": "Åse Ørsted"}]
    svar = afk.ok("stepup", "aftale", "A12", "--svar", svarfil(afk, AFTALT, aftaler=aftaler), "--json").json
    assert svar["advarsler"] == [
        "Aftaler, række 1: borgeren kan ikke selv følge op. Skriv navnet på en medarbejder."
    ]  # fmt: skip
