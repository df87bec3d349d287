"""What the answers become: facts, agreements and the text for Min Plan. Nothing the answers do not say."""

from datetime import date

from afk.skemaer.skema import UdenSvar
from afk.stepup.fakta import afholdt, foreslaa_skridt_dato, fra_aftale, fra_forberedende, moedetype, planlagt
from afk.stepup.minplan import genbehandling_dato, min_plan_tekst
from tests.stepup.svarene import AFTALT, FORBEREDT, SKEMAER, rettet

AFTALE = SKEMAER["aftale"]


def test_the_samtale_and_the_consent_become_facts():
    assert fra_forberedende(FORBEREDT) == [
        ("moeder", {"type": "samtale", "dato": date(2026, 11, 10), "form": "fysisk", "jobsamtale": False}),
        ("samtykker", {"svar": "begraenset", "dato": date(2026, 11, 10), "gaelder_til": date(2027, 5, 10)}),
    ]


def test_a_video_samtale_is_virtual_and_a_telephone_call_has_no_word():
    assert fra_forberedende(rettet(FORBEREDT, {"samtale_form": "video"}))[0][1]["form"] == "virtuelt"
    assert "form" not in fra_forberedende(rettet(FORBEREDT, {"samtale_form": "telefon"}))[0][1]


def test_no_to_the_meeting_or_to_sharing_is_a_no_on_the_day_of_the_samtale():
    nej = ("samtykker", {"svar": "nej", "dato": date(2026, 11, 10)})
    assert fra_forberedende(rettet(FORBEREDT, {"oensker_step_up": "nej", "samtykke": None}))[1:] == [nej]
    assert fra_forberedende(rettet(FORBEREDT, {"samtykke": "nej"}))[1:] == [nej]


def test_nothing_is_registered_without_its_date():
    assert fra_forberedende(rettet(FORBEREDT, {"samtale_dato": None, "samtykke_dato": None})) == []
    assert fra_forberedende(rettet(FORBEREDT, {"samtale_dato": UdenSvar("ved_ikke"), "samtykke": "nej"})) == []


def test_a_withdrawal_in_the_form_goes_with_the_consent():
    fakta = fra_forberedende(rettet(FORBEREDT, {"samtykke_trukket": "2026-11-20"}))
    assert fakta[1][1]["tilbagekaldt"] == date(2026, 11, 20)


def test_the_meeting_is_planned_whatever_its_date_and_only_with_one():
    assert planlagt(FORBEREDT) == {
        "dato": date(2026, 12, 10), "klokken": "09:30", "status": "planlagt", "form": "fysisk", "jobsamtale": False
    }  # fmt: skip
    assert planlagt(rettet(FORBEREDT, {"moede_dato": "2020-01-01"}))["status"] == "planlagt"
    assert planlagt(rettet(FORBEREDT, {"moede_dato": None})) is None
    assert planlagt(rettet(FORBEREDT, {"er_jobsamtale": "en_del"}))["jobsamtale"] is True


def test_trin_3_is_a_genbehandling_and_everything_else_a_step_up():
    assert moedetype({"anledning": "genbehandling"}) == "genbehandling"
    assert {moedetype({"anledning": a}) for a in ("straksafklaring", "ekstra", None)} == {"step_up"}


def test_the_meeting_is_held_in_the_form_it_was_held():
    assert afholdt(AFTALT) == {
        "dato": date(2026, 11, 20), "status": "afholdt", "form": "fysisk", "jobsamtale": False
    }  # fmt: skip


def test_each_agreement_and_effort_and_the_first_step_gets_its_deadline():
    fakta = fra_aftale(AFTALE, AFTALT)
    aftaler = {f["aftale"]: f for n, f in fakta if n == "aftaler"}
    assert aftaler["Lars søger akutbolig"] == {
        "dato": date(2026, 11, 20), "aftale": "Lars søger akutbolig", "ansvarlig": "Lars Bo Holm",
        "foelger_op": "Mette Krogh", "frist": date(2026, 12, 1), "opfoelgningsdato": date(2026, 12, 3),
        "i_min_plan": date(2026, 11, 21),
    }  # fmt: skip
    assert aftaler["Bostøtte to gange om ugen"]["slags"] == "indsats"
    assert aftaler["Bostøtte to gange om ugen"]["frist"] == date(2026, 12, 15)
    assert aftaler["Første skridt: Lars ringer til boligselskabet"]["frist"] == date(2026, 12, 4)
    assert aftaler["Aftalerne fra mødet, på telefon"]["frist"] == date(2027, 1, 15)
    assert len(aftaler) == 4


def test_trin_2_starts_its_clock_with_the_jobformidler():
    fakta = fra_aftale(AFTALE, AFTALT)
    assert ("forloeb", {"forloeb": "afklaringsforloeb", "fra": date(2026, 11, 20)}) in fakta
    jobformidler = {"navn": "Ida Skov", "fra": date(2026, 11, 20), "er_sagsbehandler": False}
    assert ("jobformidlere", jobformidler) in fakta
    myndighed = fra_aftale(AFTALE, rettet(AFTALT, {"jobformidler_roller": ["myndighed"]}))
    assert ("jobformidlere", {**jobformidler, "er_sagsbehandler": True}) in myndighed
    ukendt = fra_aftale(AFTALE, rettet(AFTALT, {"jobformidler_roller": None}))
    assert ("jobformidlere", {"navn": "Ida Skov", "fra": date(2026, 11, 20)}) in ukendt


def test_a_row_without_words_or_a_name_becomes_nothing():
    uden = UdenSvar("ikke_relevant")
    svar = rettet(AFTALT, {
        "aftaler": [{**AFTALT["aftaler"][0], "aftale": uden}], "suppl_indsatser": [{"titel": uden}],
        "naeste_skridt": uden, "naeste_opfoelgning": uden, "jobformidler": [{"navn": uden}],
    })  # fmt: skip
    assert [n for n, _ in fra_aftale(AFTALE, svar)] == ["forloeb"]
    klar = {"konklusion": "rehabiliteringsteam", "rehab_ansvarlig": [{"navn": uden}], "rehab_dato": "2027-02-01"}
    assert fra_aftale(AFTALE, {**svar, **klar}) == [
        ("aftaler", {"dato": date(2026, 11, 20), "i_min_plan": date(2026, 11, 21), "frist": date(2027, 2, 1),
                     "aftale": "Sagen er klar til rehabiliteringsteamet"})
    ]  # fmt: skip


def test_another_conclusion_starts_no_trin_2():
    svar = rettet(AFTALT, {
        "konklusion": "rehabiliteringsteam", "rehab_ansvarlig": [{"navn": "Mette Krogh"}], "rehab_dato": "2027-02-01"
    })  # fmt: skip
    fakta = fra_aftale(AFTALE, svar)
    assert {n for n, _ in fakta} == {"aftaler"}
    klar = next(f for _, f in fakta if "rehabiliteringsteamet" in f["aftale"])
    assert (klar["frist"], klar["ansvarlig"]) == (date(2027, 2, 1), "Mette Krogh")


def test_agreements_in_the_same_words_stay_two():
    to = [AFTALT["aftaler"][0], {**AFTALT["aftaler"][0], "frist": "2026-12-24"}]
    fakta = fra_aftale(AFTALE, rettet(AFTALT, {"aftaler": to}))
    frister = [(f["aftale"], f["frist"]) for n, f in fakta if n == "aftaler"][:2]
    assert frister == [
        ("Lars søger akutbolig", date(2026, 12, 1)), ("Lars søger akutbolig (2)", date(2026, 12, 24))
    ]  # fmt: skip


def test_a_borgers_own_task_is_the_borgers():
    egen = [{"aftale": "Åse ringer til gartneriet", "frist": "2026-12-05", "foelger_op": "Ida Skov"}]
    fakta = fra_aftale(AFTALE, rettet(AFTALT, {"borgerens_opgaver": egen}))
    assert next(f for _, f in fakta if f.get("aftale") == egen[0]["aftale"])["ansvarlig"] == "Borgeren"


def test_not_in_min_plan_yet_leaves_the_date_open():
    fakta = fra_aftale(AFTALE, rettet(AFTALT, {"min_plan_dato": UdenSvar("ved_ikke")}))
    assert all("i_min_plan" not in f for n, f in fakta if n == "aftaler")


def test_the_first_step_is_proposed_within_two_weeks_and_genbehandling_after_six_months():
    assert foreslaa_skridt_dato(AFTALT) == "2026-12-04"
    assert foreslaa_skridt_dato({}) is None
    assert genbehandling_dato(AFTALT) == "2027-05-20"
    assert genbehandling_dato({"trin2_start": "2026-08-31"}) == "2027-02-28"
    assert genbehandling_dato({}) is None


def test_the_text_for_min_plan_in_its_five_parts():
    assert (
        min_plan_tekst(AFTALE, AFTALT)
        == """\
Mål
- Arbejde med planter
- 4 lønnede timer om ugen (senest mandag 1. marts 2027)

Det, der giver ro og overskud
- Bostøtte to gange om ugen, social, fra tirsdag 15. december 2026, Mette Krogh følger op

Andre aftaler
- Første skridt: Lars ringer til boligselskabet, senest fredag 4. december 2026
- Lars Bo Holm: Lars søger akutbolig, senest tirsdag 1. december 2026, Mette Krogh følger op
- Hensyn: Møder efter kl. 11

Status og opfølgning
- Afklaringsforløb (trin 2)
- Næste opfølgning fredag 15. januar 2027 på telefon
- Uden praktik eller lønnede timer holdes et nyt møde senest torsdag 20. maj 2027"""
    )
