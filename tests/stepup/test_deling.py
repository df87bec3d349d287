"""No internal field and no topic outside the consent reaches a shared document, whatever the consent."""

from datetime import date
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from afk.breve.dokument import Afsender, ren_tekst
from afk.skemaer.motor import synlige
from afk.skemaer.skema import Spoergsmaal, UdenSvar
from afk.stepup.deling import delt
from afk.stepup.samtykke import Omfang
from afk.stepup.skemadokument import til_deling
from tests.stepup.svarene import AFTALT, FORBEREDT, SKEMAER, rettet

EMNER = [m.kode for m in SKEMAER["forberedende"].find("samtykke_emner").muligheder]
emnesaet = st.sets(st.sampled_from(EMNER)).map(frozenset)


def maerke(*sti: str) -> str:
    """A text that can be found again, and says where it was written."""
    return "«" + "/".join(sti) + "»"


def maerket(s: Spoergsmaal, *sti: str) -> Any:
    """An answer to the question in which every text is a mark, and every option is chosen."""
    if s.type in ("tekst", "linjer"):
        return maerke(*sti)
    if s.type == "flere":
        return [m.kode for m in s.muligheder if not m.alene]
    if s.type == "valg":
        return s.muligheder[0].kode
    if s.type == "liste":
        koder = [m.kode for f in s.felter if f.type == "valg" for m in f.muligheder] or [""]
        return [
            {f.noegle: k if f.type == "valg" and k in [m.kode for m in f.muligheder] else maerket(f, *sti, f.noegle, k)
             for f in s.felter} for k in koder
        ]  # fmt: skip
    return {"dato": "2026-12-01", "ja_nej": True, "tal": 3}[s.type]


def alle_svar(navn: str) -> dict[str, Any]:
    """Every question of the form answered with marks; the choices that open most questions are made."""
    svar = {s.noegle: maerket(s, s.noegle) for s in SKEMAER[navn].spoergsmaal}
    aabner = {"oensker_step_up": "ja", "samtykke": "begraenset", "udfyldt_sammen": False, "moedeform": "virtuelt",
              "konklusion": "rehabiliteringsteam", "i_tilbud_nu": "virksomhedspraktik"}  # fmt: skip
    return {**svar, **{n: v for n, v in aabner.items() if n in svar}}


def tekster(navn: str, svar: dict[str, Any], emner: frozenset[str]) -> str:
    o = Omfang(emner, ({"navn": "Lars"},), date(2026, 11, 10))
    return ren_tekst(til_deling(SKEMAER[navn], svar, o, ["Lars"], date(2026, 11, 22), Afsender()))


@pytest.mark.parametrize("navn", ["forberedende", "aftale"])
@given(emner=emnesaet)
@settings(max_examples=60, deadline=None)
def test_no_internal_field_and_no_topic_outside_the_consent_is_shared(navn, emner):
    skema, svar = SKEMAER[navn], alle_svar(navn)
    tekst = tekster(navn, svar, emner)
    for s in skema.spoergsmaal:
        if not s.deles or (s.emne and s.emne not in emner):
            assert maerke(s.noegle) not in tekst, s.noegle
            assert f"«{s.noegle}/" not in tekst, s.noegle
        for f in s.felter:
            uden_for = [m.kode for m in f.muligheder if m.emne and m.emne not in emner]
            for kode in uden_for:
                assert f"/{kode}»" not in tekst, (s.noegle, f.noegle, kode)
            if not f.deles:
                assert f"«{s.noegle}/{f.noegle}/" not in tekst, (s.noegle, f.noegle)


@given(emner=emnesaet)
@settings(max_examples=40, deadline=None)
def test_no_choice_of_a_topic_outside_the_consent_is_shared(emner):
    for navn in ("forberedende", "aftale"):
        for _, delte in delt(SKEMAER[navn], alle_svar(navn), emner):
            for s, v in delte:
                valgte = v if isinstance(v, list) else [v]
                for m in s.muligheder:
                    assert not (m.kode in valgte and m.emne and m.emne not in emner), (s.noegle, m.kode)


@given(emner=emnesaet)
@settings(max_examples=40, deadline=None)
def test_more_consent_never_shares_less(emner):
    def noegler(e):
        return {s.noegle for _, delte in delt(SKEMAER["forberedende"], alle_svar("forberedende"), e) for s, _ in delte}

    assert noegler(frozenset()) <= noegler(emner) <= noegler(frozenset(EMNER))


def test_the_whole_consent_shares_every_question_marked_for_sharing_that_is_shown():
    skema, svar = SKEMAER["forberedende"], alle_svar("forberedende")
    delte = {s.noegle for _, liste in delt(skema, svar, frozenset(EMNER)) for s, _ in liste}
    assert delte == {s.noegle for s in synlige(skema, svar, auto=True) if s.deles}
    assert {"samtykke_ikke", "boern_bekymring", "helbred_ikke_paa_moede", "sagsbehandlers_iagttagelse", "partsrepr",
            "nej_grund", "ydelse_nu"}.isdisjoint(delte)  # fmt: skip


def test_health_stays_home_when_the_borger_has_not_consented_to_it():
    tekst = tekster("forberedende", FORBEREDT, frozenset({"job_uddannelse", "bolig", "indsatser"}))
    assert "Gartneri" in tekst
    assert "Jeg har ingen adresse." in tekst
    assert "Uden bolig" in tekst
    for hjemme in ("tankerne", "sover dårligt", "Psykisk helbred", "indlæggelse", "søster", "Jeg venter på det"):
        assert hjemme not in tekst


def test_a_reason_that_quotes_a_barrier_outside_the_consent_is_left_out_of_the_row():
    deltagere = [{"navn": "Lars Bo Holm", "rolle": "social", "begrundelse": "Bolig og psykisk helbred"}]
    tekst = tekster("forberedende", rettet(FORBEREDT, {"deltagere": deltagere}), frozenset({"bolig"}))
    assert "Lars Bo Holm" in tekst
    assert "psykisk" not in tekst


def test_a_participant_whose_role_tells_of_treatment_is_left_out_without_that_consent():
    deltagere = [{"navn": "Rus og Ro", "rolle": "misbrugsbehandling"}, {"navn": "Lars", "rolle": "social"}]
    svar = rettet(FORBEREDT, {"deltagere": deltagere})
    assert "Rus og Ro" not in tekster("forberedende", svar, frozenset({"bolig"}))
    assert "Rus og Ro" in tekster("forberedende", svar, frozenset({"misbrug"}))


def test_an_answer_behind_a_changed_choice_is_not_shared():
    svar = rettet(FORBEREDT, {"helbred_relevant": False})
    assert "sover dårligt" not in tekster("forberedende", svar, frozenset(EMNER))


def test_that_somebody_would_not_answer_is_not_shared():
    svar = rettet(FORBEREDT, {"styrker": UdenSvar("oensker_ikke")})
    assert "ønsker ikke at svare" not in tekster("forberedende", svar, frozenset(EMNER))


def test_a_list_that_says_none_is_shared_and_one_whose_rows_are_all_kept_back_is_not():
    skema = SKEMAER["forberedende"]
    ingen = {s.noegle: v for _, d in delt(skema, FORBEREDT, frozenset(EMNER)) for s, v in d}
    assert ingen["indsatser_nu"] == []
    svar = rettet(FORBEREDT, {"indsatser_nu": [{"titel": "Antabus", "type": "misbrugsbehandling"}]})
    assert "indsatser_nu" not in {s.noegle for _, d in delt(skema, svar, frozenset({"indsatser"})) for s, _ in d}


def test_telephone_numbers_and_notes_of_agreements_stay_home():
    tekst = tekster(
        "aftale", rettet(AFTALT, {"aftaler": [{**AFTALT["aftaler"][0], "note": "Skjult"}]}), frozenset(EMNER)
    )
    assert "Lars søger akutbolig" in tekst
    assert "Skjult" not in tekst
