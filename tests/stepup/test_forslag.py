"""What the forms can begin with: from the case, the consent and the time before. Every one is to be confirmed."""

from datetime import date

from afk.fakta.base import ny
from afk.fakta.borger import Borger
from afk.fakta.forloeb import Forloeb
from afk.fakta.indsats import Indsats
from afk.fakta.moede import Moede
from afk.fakta.sag import sag
from afk.fakta.samtykke import Samtykke
from afk.skemaer.motor import tjek_svar
from afk.stepup.forslag import foer_svar, forslag_til_aftale, forslag_til_brev, forslag_til_plan
from afk.stepup.moede import Udfyldt
from tests.stepup.svarene import AFTALT, FORBEREDT, SKEMAER

D = date(2026, 11, 22)
LONE = ny(Borger, sag="A12", navn="Lone Jensen", sagsbehandler="Mette Krogh")
FOER = Udfyldt(SKEMAER["forberedende"], 1, date(2026, 11, 12), FORBEREDT)


def test_the_plan_begins_with_what_the_case_knows():
    fakta = [
        Moede("samtale", date(2026, 11, 10), status="afholdt"),
        Moede("samtale", date(2026, 12, 1), status="planlagt"),
        ny(Indsats, type="virksomhedspraktik", fra=date(2026, 10, 1), titel="Gartneri", timer=10.0),
        ny(Indsats, type="mentor", fra=date(2026, 1, 1), til=date(2026, 6, 1)),
    ]
    f = forslag_til_plan(sag(LONE, fakta), None, D)({})
    assert f["borger_navn"] == "Lone Jensen"
    assert f["anledning"] == "straksafklaring"
    assert f["samtale_dato"] == "2026-11-10"
    assert f["sagsbehandler"] == [{"navn": "Mette Krogh"}]
    assert f["indsatser_nu"] == [{"titel": "Gartneri", "start": "2026-10-01", "timer": 10.0}]


def test_the_settings_name_of_the_sagsbehandler_goes_before_the_registered():
    mig = {"navn": "Lise Holm", "kontakt": "12 34"}
    assert forslag_til_plan(sag(LONE), None, D, mig)({})["sagsbehandler"] == [mig]
    assert forslag_til_plan(sag(LONE), None, D, {})({})["sagsbehandler"] == [{"navn": "Mette Krogh"}]


def test_trin_2_proposes_a_genbehandling():
    s = sag(LONE, [Forloeb("afklaringsforloeb", date(2026, 5, 1))])
    assert forslag_til_plan(s, None, D)({})["anledning"] == "genbehandling"
    slut = sag(LONE, [Forloeb("afklaringsforloeb", date(2026, 5, 1), til=date(2026, 11, 21))])
    assert forslag_til_plan(slut, None, D)({})["anledning"] == "straksafklaring"


def test_the_consent_is_proposed_from_the_samtale_and_for_six_months():
    f = forslag_til_plan(sag(LONE), None, D)({"samtale_dato": "2026-08-31", "samtykke_dato": "2026-08-31"})
    assert (f["samtykke_dato"], f["samtykke_til"]) == ("2026-08-31", "2027-02-28")


def test_participants_come_from_the_barriers_and_are_named_by_the_consent():
    svar = {"barrierer": ["bolig", "misbrug"], "samtykke_modtagere": FORBEREDT["samtykke_modtagere"]}
    rows = forslag_til_plan(sag(LONE), None, D)(svar)["deltagere"]
    assert [(r["navn"], r["rolle"], r.get("begrundelse")) for r in rows] == [
        ("Lars Bo Holm", "social", "Bolig"),
        ("Misbrugsbehandlingen", "misbrugsbehandling", "Alkohol, stoffer eller anden afhængighed"),
        ("Ida Skov", "jobformidler", None),
    ]


def test_considerations_of_the_last_meeting_are_proposed_for_the_next():
    aftale = Udfyldt(SKEMAER["aftale"], 1, D, AFTALT)
    assert forslag_til_plan(sag(LONE), aftale, D)({})["hensyn_moedet"] == "Møder efter kl. 11"


def test_every_suggestion_is_an_answer_the_form_takes():
    s = sag(LONE, [Moede("step_up", date(2026, 12, 9), klokken="10:00", status="planlagt", form="virtuelt")])
    alt = [
        ("forberedende", forslag_til_plan(s, Udfyldt(SKEMAER["aftale"], 1, D, AFTALT), D)(FORBEREDT)),
        ("indkaldelse", forslag_til_brev(SKEMAER["forberedende"], FORBEREDT, s, frozenset(), "§", D)),
        ("aftale", forslag_til_aftale(FORBEREDT, s, D)(AFTALT)),
    ]
    for navn, forslag in alt:
        for noegle, v in forslag.items():
            assert tjek_svar(SKEMAER[navn].find(noegle), v) == v, noegle


def test_the_letter_takes_the_meeting_as_it_is_planned_now():
    s = sag(LONE, [Moede("step_up", date(2026, 12, 9), klokken="10:00", status="planlagt", form="virtuelt")])
    f = forslag_til_brev(SKEMAER["forberedende"], FORBEREDT, s, frozenset({"bolig"}), "", D)
    assert (f["moede_dato"], f["moede_start"], f["moedeform"]) == ("2026-12-09", "10:00", "virtuelt")
    uden = forslag_til_brev(SKEMAER["forberedende"], FORBEREDT, sag(LONE), frozenset({"bolig"}), "", D)
    assert (uden["moede_dato"], uden["moede_start"]) == ("2026-12-10", "09:30")


def test_health_is_not_proposed_for_the_letter_without_that_consent():
    uden = forslag_til_brev(SKEMAER["forberedende"], FORBEREDT, sag(LONE), frozenset({"bolig"}), "", D)
    assert uden["emner"] == "Bolig"
    med = forslag_til_brev(SKEMAER["forberedende"], FORBEREDT, sag(LONE), frozenset({"bolig", "helbred"}), "", D)
    assert med["emner"] == "Psykisk helbred\nBolig"


def test_all_is_carried_forward_until_the_meeting_is_held_and_then_consent_is_asked_anew():
    assert foer_svar(sag(LONE), FOER, D) == FORBEREDT
    holdt = sag(LONE, [Moede("step_up", date(2026, 11, 20), status="afholdt")])
    foer = foer_svar(holdt, FOER, D)
    assert foer["jobmaal"] == "Gartneri"
    nye = {"samtykke", "samtykke_emner", "samtykke_modtagere", "anledning", "samtale_dato", "moede_dato",
           "borger_har_laest", "oensker_step_up"}  # fmt: skip
    assert nye.isdisjoint(foer)
    assert foer_svar(holdt, None, D) is None
    tidligere = sag(LONE, [Moede("step_up", date(2026, 11, 11), status="afholdt")])
    assert foer_svar(tidligere, FOER, D) == FORBEREDT


def test_a_consent_that_holds_no_more_is_asked_anew_though_the_meeting_was_never_held():
    udloebet = foer_svar(sag(LONE), FOER, date(2027, 5, 11))
    trukket = sag(LONE, [Samtykke("begraenset", date(2026, 11, 10), tilbagekaldt=date(2026, 11, 20))])
    for foer in (udloebet, foer_svar(trukket, FOER, D)):
        assert foer["jobmaal"] == "Gartneri"
        assert {"samtykke", "samtykke_til", "oensker_step_up", "moede_dato"}.isdisjoint(foer)
    assert foer_svar(sag(LONE), FOER, date(2027, 5, 10)) == FORBEREDT


def test_the_samtale_of_an_earlier_round_is_not_proposed_again():
    runde = [
        Moede("samtale", date(2026, 5, 4), status="afholdt"),
        Moede("step_up", date(2026, 5, 20), status="afholdt"),
    ]
    assert "samtale_dato" not in forslag_til_plan(sag(LONE, runde), None, D)({})
    ny_runde = [*runde, Moede("samtale", date(2026, 11, 2), status="afholdt")]
    assert forslag_til_plan(sag(LONE, ny_runde), None, D)({})["samtale_dato"] == "2026-11-02"


def test_the_aftaledokument_begins_with_the_meeting_that_was_held_and_never_with_one_to_come():
    assert "moede_dato" not in forslag_til_aftale(FORBEREDT, sag(LONE), D)({})
    moeder = [Moede("step_up", date(2026, 11, 20), status="planlagt"), Moede("step_up", date(2026, 12, 10))]
    assert forslag_til_aftale(FORBEREDT, sag(LONE, moeder), D)({})["moede_dato"] == "2026-11-20"


def test_the_jobformidler_who_took_part_is_proposed_without_what_the_list_does_not_ask():
    assert forslag_til_aftale(FORBEREDT, sag(LONE), D)({})["jobformidler"] == [
        {"navn": "Ida Skov", "organisation": "Jobcentret"}
    ]
    navngivet = {**FORBEREDT, "jobformidler": [{"navn": "Bo Ravn"}]}
    assert forslag_til_aftale(navngivet, sag(LONE), D)({})["jobformidler"] == [{"navn": "Bo Ravn"}]
