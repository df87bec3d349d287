"""What the answers say against each other, and who is suggested for the meeting."""

from typing import Any

import pytest

from afk.skemaer.kryds import aftale_advarsler, deltager_advarsler, forslag_til_deltagere
from afk.skemaer.laes import hent
from afk.skemaer.motor import tjek_svar
from afk.skemaer.skema import UdenSvar

FORBEREDENDE = hent("forberedende", None)
KIM = {
    "navn": "Kim",
    "rolle": "social",
    "organisation": "Socialafdelingen",
    "begrundelse": "Boligen",
    "kan_beslutte": "ja",
}
RAADGIVER = {"navn": "Bo", "rolle": "sagsbehandler"}
GODT = {
    "barrierer": ["bolig", "helbred_psykisk"],
    "samtykke": "ja",
    "samtykke_modtagere": [{"navn": "Kim"}, {"navn": "En fra", "organisation": "Jobcenter  Nord"}],
    "deltagere": [KIM],
}
"""Nothing to warn about."""
MANGLER = "begrundelsen mangler. Nævn det, borgeren har peget på, som personen kan hjælpe med."
NAEVNER_IKKE = "begrundelsen nævner ikke noget af det, borgeren har peget på. Skriv, hvad personen skal hjælpe med."
UDEN_SAMTYKKE = "personen er ikke blandt dem, samtykket dækker. Spørg borgeren, før noget deles."
INGEN = (
    'Ingen andre end rådgiveren deltager. Skriv, hvem der skal med, eller "ingen", hvis der ikke er brug for '
    "andre forvaltninger."
)
INGEN_BESLUTTER = "Ingen af deltagerne kan sige ja til noget på mødet. Spørg, hvem der kan, og inviter en af dem."


def advarsler(*deltagere: dict[str, Any], **andet: Any) -> list[str]:
    return deltager_advarsler({**GODT, "deltagere": list(deltagere), **andet})


def test_a_meeting_in_order_gives_no_warning() -> None:
    assert deltager_advarsler(GODT) == []


# --- reasons ----------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("grund", [None, "", "  ", UdenSvar("ved_ikke")])
@pytest.mark.parametrize("rolle", ["social", "jobformidler", "behandler_region", "anden", None])
def test_a_professional_without_a_reason_is_warned_about(rolle: str | None, grund: Any) -> None:
    assert advarsler(KIM, {**KIM, "rolle": rolle, "begrundelse": grund}) == [f"Deltagere, række 2: {MANGLER}"]


@pytest.mark.parametrize("rolle", ["borger", "sagsbehandler", "paaroerende", "bisidder", "partsrepraesentant", "tolk"])
def test_the_others_need_no_reason(rolle: str) -> None:
    assert advarsler(KIM, {**KIM, "rolle": rolle, "begrundelse": ""}) == []


@pytest.mark.parametrize(
    "grund", ["Bolig", "BOLIGSITUATIONEN er svær", "Noget om psykiske ting, psykisk helbred", "helbred_psykisk"]
)
def test_a_reason_names_a_chosen_barrier_in_words_or_by_its_code(grund: str) -> None:
    assert advarsler({**KIM, "begrundelse": grund}) == []


@pytest.mark.parametrize("grund", ["Økonomi og gæld", "Kommunen", "Fordi hun er flink", "Familie"])
def test_a_reason_that_names_none_of_the_chosen_ones_is_warned_about(grund: str) -> None:
    assert advarsler({**KIM, "begrundelse": grund}) == [f"Deltagere, række 1: {NAEVNER_IKKE}"]


@pytest.mark.parametrize(
    ("barriere", "grund"),
    [("tillid_system", "Noget med kommunen"), ("oekonomi", "Bo og Kim"), ("erfaring", "Siden sidste år")],
)
def test_small_and_common_words_name_nothing(barriere: str, grund: str) -> None:
    assert advarsler({**KIM, "begrundelse": grund}, barrierer=[barriere]) == [f"Deltagere, række 1: {NAEVNER_IKKE}"]


@pytest.mark.parametrize("barrierer", [["andet"], None, UdenSvar("oensker_ikke")])
def test_where_nothing_can_be_named_any_reason_will_do(barrierer: Any) -> None:
    assert advarsler({**KIM, "begrundelse": "Noget helt andet"}, barrierer=barrierer) == []


def test_the_words_are_those_of_the_form_that_was_filled_in() -> None:
    s = FORBEREDENDE.find("barrierer")
    egen = s._replace(
        muligheder=tuple(m._replace(tekst="Et sted at bo") if m.kode == "bolig" else m for m in s.muligheder)
    )
    skema = FORBEREDENDE._replace(
        afsnit=tuple(
            a._replace(spoergsmaal=tuple(egen if x.noegle == "barrierer" else x for x in a.spoergsmaal))
            for a in FORBEREDENDE.afsnit
        )
    )
    svar = {**GODT, "deltagere": [{**KIM, "begrundelse": "Mangler et sted"}]}
    assert deltager_advarsler(svar) == [f"Deltagere, række 1: {NAEVNER_IKKE}"]
    assert deltager_advarsler(svar, skema) == []
    assert forslag_til_deltagere({"barrierer": ["bolig"]}, skema)[0]["begrundelse"] == "Et sted at bo"


# --- consent, somebody there, somebody who decides --------------------------------------------------------------


@pytest.mark.parametrize(
    ("navn", "organisation"), [(" KIM ", "x"), ("Eva", "jobcenter nord"), ("Jobcenter Nord", None)]
)
def test_a_receiver_is_known_by_name_or_organisation_whatever_case_and_spaces(navn: str, organisation: Any) -> None:
    assert advarsler({**KIM, "navn": navn, "organisation": organisation}) == []


def test_who_the_consent_does_not_cover_is_warned_about() -> None:
    eva = {**KIM, "navn": "Eva", "organisation": "Region Syd"}
    assert advarsler(KIM, eva) == [f"Deltagere, række 2: {UDEN_SAMTYKKE}"]
    assert advarsler(KIM, {**eva, "rolle": "paaroerende"}) == [f"Deltagere, række 2: {UDEN_SAMTYKKE}"]
    assert advarsler(KIM, {**eva, "rolle": "bisidder"}) == []
    assert advarsler(KIM, samtykke="nej") == [f"Deltagere, række 1: {UDEN_SAMTYKKE}"]
    assert advarsler(KIM, samtykke_modtagere=UdenSvar("ved_ikke")) == [f"Deltagere, række 1: {UDEN_SAMTYKKE}"]
    assert advarsler(KIM, {"begrundelse": "bolig"}) == [f"Deltagere, række 2: {UDEN_SAMTYKKE}"]
    streg = {**eva, "organisation": "-"}
    assert advarsler(streg, samtykke_modtagere=[{"navn": "Kim", "organisation": "-"}]) == [
        f"Deltagere, række 1: {UDEN_SAMTYKKE}"
    ]


def test_nobody_but_the_raadgiver_is_warned_about_unless_the_answer_is_none() -> None:
    raadgiver = {**RAADGIVER, "kan_beslutte": "ja"}
    assert advarsler(raadgiver) == [INGEN]
    assert advarsler(raadgiver, {"navn": "Lone", "rolle": "borger"}) == [INGEN]
    assert deltager_advarsler({**GODT, "deltagere": UdenSvar("ved_ikke")}) == [INGEN]
    assert deltager_advarsler({}) == [INGEN]
    assert deltager_advarsler({**GODT, "deltagere": []}) == []


@pytest.mark.parametrize(
    ("beslutter", "advares"), [("delvist", False), ("nej", True), (None, True), (UdenSvar("ved_ikke"), True)]
)
def test_somebody_must_be_able_to_say_yes(beslutter: Any, advares: bool) -> None:
    assert advarsler({**KIM, "kan_beslutte": beslutter}) == ([INGEN_BESLUTTER] if advares else [])


def test_no_warning_repeats_a_name() -> None:
    ud = advarsler({"navn": "Zacharias Zulu", "organisation": "Zuluhuset", "begrundelse": "Zuluting"})
    assert len(ud) == 3
    assert "Zulu" not in " ".join(ud)


# --- suggestions ------------------------------------------------------------------------------------------------


def test_each_barrier_suggests_who_can_do_something_about_it() -> None:
    ud = forslag_til_deltagere({"barrierer": ["helbred_psykisk", "familie_boern", "andet", "misbrug"]})
    assert ud == [
        {"navn": "Sundhedsområdet", "rolle": "sundhed", "begrundelse": "Psykisk helbred", "status": "foreslaaet"},
        {"navn": "Familieområdet", "rolle": "familie", "begrundelse": "Familie og børn", "status": "foreslaaet"},
        {
            "navn": "Misbrugsbehandlingen", "rolle": "misbrugsbehandling",
            "begrundelse": "Alkohol, stoffer eller anden afhængighed", "status": "foreslaaet",
        },
    ]  # fmt: skip


def test_one_area_covers_several_barriers_in_one_row() -> None:
    ud = forslag_til_deltagere({"barrierer": ["bolig", "helbred_psykisk", "oekonomi", "helbred_fysisk"]})
    assert [(r["rolle"], r["begrundelse"]) for r in ud] == [
        ("social", "Bolig; Økonomi og gæld"),
        ("sundhed", "Psykisk helbred; Krop og fysisk helbred"),
    ]


def test_the_sagsbehandler_and_the_jobformidler_come_by_name() -> None:
    bo, eva = {"navn": "Bo", "kontakt": "12 34 56 78"}, {"navn": "Eva"}
    ud = forslag_til_deltagere({"barrierer": ["transport", "erfaring"], "sagsbehandler": [bo], "jobformidler": [eva]})
    assert [(r["navn"], r["rolle"]) for r in ud] == [("Bo", "sagsbehandler"), ("Eva", "jobformidler")]
    assert ud[0]["kontakt"] == "12 34 56 78"
    assert forslag_til_deltagere({"jobformidler": [eva]}) == [
        {"navn": "Eva", "rolle": "jobformidler", "status": "foreslaaet"}
    ]
    uden = forslag_til_deltagere({"barrierer": ["sprog_laesning", "erfaring"]})
    assert [r["navn"] for r in uden] == ["Sagsbehandleren", "Personlig jobformidler"]


def test_those_of_the_network_that_the_borger_wants_come_as_they_are() -> None:
    mor = {"navn": "Inge", "samtykke": True}
    ven = {"navn": "Per", "rolle": "bisidder"}
    assert forslag_til_deltagere({"barrierer": ["netvaerk"], "netvaerk_med": [mor, ven]}) == [
        {"rolle": "paaroerende", **mor, "begrundelse": "Netværk og ensomhed", "status": "foreslaaet"},
        {**ven, "begrundelse": "Netværk og ensomhed", "status": "foreslaaet"},
    ]
    assert [r["navn"] for r in forslag_til_deltagere({"barrierer": ["netvaerk"], "netvaerk_med": []})] == [
        "Frivilligt tilbud"
    ]


def test_without_barriers_or_people_nobody_is_suggested() -> None:
    for svar in (
        {},
        {"barrierer": ["andet"]},
        {"barrierer": UdenSvar("ved_ikke"), "netvaerk_med": UdenSvar("oensker_ikke")},
    ):
        assert forslag_til_deltagere(svar) == []


def test_what_is_suggested_for_every_barrier_is_an_answer_and_gives_no_warning_about_reasons() -> None:
    s = FORBEREDENDE.find("deltagere")
    for m in FORBEREDENDE.find("barrierer").muligheder:
        svar = {"barrierer": [m.kode], "jobformidler": [{"navn": "Eva"}]}
        ud = forslag_til_deltagere(svar)
        assert tjek_svar(s, ud) == ud
        assert len(ud) >= 1
        egne = [r for r in ud if r["rolle"] != "jobformidler" or m.kode == "erfaring"]
        assert not [a for a in deltager_advarsler({**svar, "deltagere": egne}) if "begrundelsen" in a], m.kode


# --- agreements -------------------------------------------------------------------------------------------------

AFTALE = {"nr": 1, "aftale": "Ring", "maal_ref": 1, "ansvarlig": "Lone", "frist": "2026-12-01", "foelger_op": "Bo"}
AFTALT = {
    "moede_dato": "2026-11-22",
    "delmaal": [{"nr": 1, "maal": "4 timer"}, {"nr": 3, "maal": "8 timer"}],
    "aftaler": [AFTALE],
    "naeste_skridt_dato": "2026-12-06",
}


def test_agreements_in_order_give_no_warning() -> None:
    assert aftale_advarsler(AFTALT, "Lone Jensen") == []
    assert aftale_advarsler({}, "Lone Jensen") == []
    paa_dagen = {**AFTALE, "frist": "2026-11-22", "maal_ref": 3, "opfoelgningsdato": "2026-11-25", "foelger_op": "Lone"}
    assert aftale_advarsler({**AFTALT, "aftaler": [paa_dagen]}, "Lone Jensen") == []


@pytest.mark.parametrize("hvem", ["Lone Jensen", "lone  jensen", "borgeren", "Borger", "BORGEREN "])
@pytest.mark.parametrize(
    ("noegle", "titel"),
    [("aftaler", "Aftaler"), ("borgerens_opgaver", "Borgerens opgaver"), ("suppl_indsatser", "Supplerende indsatser")],
)
def test_the_borger_never_follows_up(noegle: str, titel: str, hvem: str) -> None:
    svar = {**AFTALT, noegle: [AFTALE, {**AFTALE, "foelger_op": hvem}]}
    assert aftale_advarsler(svar, "Lone Jensen") == [
        f"{titel}, række 2: borgeren kan ikke selv følge op. Skriv navnet på en medarbejder."
    ]


def test_without_a_name_only_the_word_is_known() -> None:
    svar = {**AFTALT, "aftaler": [{**AFTALE, "foelger_op": " "}, {**AFTALE, "foelger_op": UdenSvar("ved_ikke")}]}
    assert aftale_advarsler(svar, "") == []


def test_a_goal_that_is_not_there_and_a_day_before_the_meeting_are_warned_about() -> None:
    svar = {**AFTALT, "aftaler": [AFTALE, {**AFTALE, "maal_ref": 2, "frist": "2026-11-21"}]}
    assert aftale_advarsler(svar, "Lone") == [
        "Aftaler, række 2: der er ikke noget delmål med det nummer. Ret nummeret, eller skriv delmålet.",
        "Aftaler, række 2: fristen ligger før mødet. Ret den.",
    ]
    assert aftale_advarsler({**AFTALT, "naeste_skridt_dato": "2026-11-21"}, "Lone") == [
        "Datoen for det første skridt ligger før mødet. Ret den."
    ]
    assert (
        aftale_advarsler({**svar, "moede_dato": UdenSvar("ved_ikke"), "delmaal": svar["delmaal"] + [{"nr": 2}]}, "")
        == []
    )
