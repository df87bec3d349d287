"""Each borger of a scheme stands in one place, as the sources count them, or under what is missing."""

from typing import Any

import pytest

from afk.fakta.base import ny
from afk.fakta.forloeb import SLUTAARSAGER, Forloeb
from afk.rapport.gruppe import placering
from afk.rapport.gruppe_begreber import begreber
from afk.rapport.tal import AFKLARINGSPULJEN, FLERE_SKAL_MED
from tests.rapport.hjaelp import D, antal, sagerne, tal
from tests.regler.hjaelp import dag, forloeb, fritagelse, praktik, puljen, ressource, sagen, visitation

INDE = puljen("2026-09-01")


def sted(*fakta: Any, ordning: str = AFKLARINGSPULJEN, **felter: Any) -> str | None:
    return placering(sagen(*fakta, **felter), ordning, D)


@pytest.mark.parametrize(
    ("fra", "til", "ventet"),
    [
        ("2026-09-01", None, "i_gruppen"),
        ("2026-11-22", None, "i_gruppen"),
        ("2026-11-23", None, None),
        ("2026-09-01", "2026-11-23", "i_gruppen"),
        ("2026-09-01", "2026-11-22", "positiv_job"),
        ("2026-09-01", "2026-11-21", "positiv_job"),
    ],
)
def test_membership_is_of_the_day_and_the_last_day_is_out(fra: str, til: str | None, ventet: str | None) -> None:
    assert sted(puljen(fra, til, "job" if til else None)) == ventet


VENTET_AARSAG = {
    "job": "positiv_job", "uddannelse": "positiv_uddannelse", "fleksjob": "positiv_fleksjob",
    "foertidspension": "positiv_foertidspension", "ressourceforloeb": "positiv_ressourceforloeb",
    "fraflyttet": "fratrukket_fraflyttet", "doed": "fratrukket_doed", "folkepension": "fratrukket_folkepension",
    "seniorpension": "fratrukket_seniorpension", "sygedagpenge": "skiftet", "jobparat": "skiftet", "andet": "andet",
}  # fmt: skip


@pytest.mark.parametrize("aarsag", SLUTAARSAGER)
def test_who_has_ended_stands_by_the_reason_alone(aarsag: str) -> None:
    slut = puljen("2026-01-01", "2026-10-01", aarsag)
    assert sted(slut) == VENTET_AARSAG[aarsag]
    assert sted(slut, fritagelse("2026-01-01"), visitation("2", "2026-02-01"), maalgruppe="jobparat") == sted(slut)


@pytest.mark.parametrize(
    ("grund", "fra", "til", "ventet"),
    [
        ("sygdom", "2026-11-01", None, "fritaget_markering"),
        ("vejrlig", "2026-11-22", None, "fritaget_markering"),
        ("barsel", "2026-10-01", "2026-11-22", "fritaget_markering"),
        ("barsel", "2026-10-01", "2026-11-21", "i_gruppen"),
        ("sygdom", "2026-11-23", None, "i_gruppen"),
        ("sygdom", "2026-11-20", "2026-11-19", "i_gruppen"),
        ("fritaget_raadighed", "2026-11-01", None, "fritaget_raadighed"),
    ],
)
def test_the_exempt_are_out_on_the_days_the_marking_covers(grund: str, fra: str, til: str | None, ventet: str) -> None:
    assert sted(INDE, fritagelse(fra, til, grund)) == ventet


def test_one_marking_of_the_eleven_is_enough() -> None:
    begge = (fritagelse("2026-11-01", None, "fritaget_raadighed"), fritagelse("2026-11-02", None, "job"))
    assert sted(INDE, *begge) == "fritaget_markering"


@pytest.mark.parametrize(
    ("visiteret", "ventet"),
    [
        ([("1", "2026-10-01", None)], "i_gruppen"),
        ([("2", "2026-10-01", None)], "undtaget"),
        ([("3", "2026-10-01", None)], "gruppe_3"),
        ([("uden_for", "2026-10-01", None)], "uden_for"),
        ([("udskudt", "2026-10-01", None)], "udskudt"),
        ([("udskudt", "2026-10-01", "2026-11-22")], "udskudt"),
        ([("udskudt", "2026-10-01", "2026-11-21")], "i_gruppen"),
        ([("2", "2026-10-01", None), ("1", "2026-11-01", None)], "i_gruppen"),
        ([("1", "2026-10-01", None), ("2", "2026-11-23", None)], "i_gruppen"),
    ],
)
def test_the_latest_visitation_places_who_is_in(visiteret: list[tuple[str, str, str | None]], ventet: str) -> None:
    assert sted(INDE, *(visitation(*v) for v in visiteret)) == ventet


def test_a_change_of_target_group_leaves_the_borger_in_the_measured_group() -> None:
    assert sted(INDE, maalgruppe="jobparat") == "skiftet"
    assert sted(INDE, maalgruppe="aktivitetsparat") == sted(INDE) == "i_gruppen"
    n = antal(tal(sagerne((INDE,), maalgruppe="sygedagpenge")), "gruppe")
    assert n == {"alle": 1, "maalt": 1, "skiftet": 1}


def test_exempt_goes_before_the_visitation_and_the_visitation_before_the_target_group() -> None:
    assert sted(INDE, visitation("2", "2026-10-01"), fritagelse("2026-11-01")) == "fritaget_markering"
    assert sted(INDE, visitation("2", "2026-10-01"), maalgruppe="jobparat") == "undtaget"


# --- nothing is guessed -------------------------------------------------------------------------------------


def test_an_end_without_a_reason_is_missing_it() -> None:
    assert sted(puljen("2026-01-01", "2026-10-01")) == "mangler_slutaarsag"


def test_a_reason_without_an_end_is_missing_the_end() -> None:
    assert sted(puljen("2026-01-01", None, "job")) == "mangler_slutdato"


def test_an_end_before_the_beginning_is_no_end() -> None:
    assert sted(puljen("2026-01-02", "2026-01-01", "job")) == "mangler_periode"


def test_a_closed_case_whose_forloeb_runs_is_missing_its_end() -> None:
    assert sted(INDE, lukket=dag("2026-11-22")) == "mangler_lukket"
    assert sted(INDE, lukket=dag("2026-11-23")) == "i_gruppen"
    assert sted(puljen("2026-01-01", "2026-10-01", "job"), lukket=dag("2026-10-01")) == "positiv_job"


def test_a_ressourceforloeb_beside_it_says_that_one_of_them_is_over() -> None:
    assert sted(INDE, ressource("2026-10-01")) == "mangler_ressourceforloeb"
    assert sted(INDE, ressource("2026-12-01")) == "i_gruppen"
    assert sted(INDE, ressource("2024-01-01", "2026-08-31")) == "i_gruppen"


def test_a_visitation_to_fritaget_needs_the_marking_that_says_when() -> None:
    v = visitation("fritaget", "2026-10-01")
    assert sted(INDE, v) == "mangler_fritagelse"
    assert sted(INDE, v, fritagelse("2026-10-01")) == "fritaget_markering"
    assert sted(INDE, v, fritagelse("2026-10-01", "2026-11-01")) == "i_gruppen"
    assert sted(INDE, v, fritagelse("2026-09-01", "2026-10-01")) == "i_gruppen"
    assert sted(INDE, v, fritagelse("2026-01-01", "2026-09-30")) == "mangler_fritagelse"
    assert sted(INDE, v, visitation("1", "2026-11-01")) == "i_gruppen"


# --- which forløb, and the sums -----------------------------------------------------------------------------


def test_the_running_forloeb_places_a_borger_with_several_and_else_the_one_that_ended_last() -> None:
    foerste, anden = puljen("2024-01-01", "2025-01-01", "job"), puljen("2025-06-01", "2026-01-01", "fraflyttet")
    assert sted(foerste, INDE) == sted(INDE, foerste) == "i_gruppen"
    assert sted(foerste, anden) == sted(anden, foerste) == "fratrukket_fraflyttet"
    assert sted(puljen("2024-01-01", "2026-02-01", "job"), anden) == "positiv_job"


def test_the_other_schemes_and_no_forloeb_are_not_in_it() -> None:
    assert sted(ressource("2026-01-01")) is None
    assert sted(forloeb("flere_skal_med", "2026-01-01")) is None
    assert sted(forloeb("flere_skal_med", "2026-01-01"), ordning=FLERE_SKAL_MED) == "i_gruppen"


HOLD = (
    (INDE,),
    (INDE, visitation("2", "2026-10-01")),
    (INDE, fritagelse("2026-10-01")),
    (puljen("2026-01-01", "2026-10-01", "job"),),
    (puljen("2026-01-01", "2026-10-02", "job"),),
    (puljen("2026-01-01", "2026-10-03", "fleksjob"),),
    (puljen("2026-01-01", "2026-10-04", "doed"),),
    (puljen("2026-01-01", "2026-10-05", "andet"),),
    (puljen("2026-01-01", "2026-10-06"),),
    (ressource("2026-01-01"), praktik("2026-03-01")),
)


def test_the_parts_add_up_by_hand() -> None:
    # Nine in the scheme; measured: not the exempt one, not the deducted one, not the one without a reason.
    assert antal(tal(sagerne(*HOLD)), "gruppe") == {
        "alle": 9, "maalt": 6, "i_gruppen": 1, "undtaget": 1, "andet": 1, "positive": 3, "positiv_job": 2,
        "positiv_fleksjob": 1, "fritaget": 1, "fritaget_markering": 1, "fratrukket": 1, "fratrukket_doed": 1,
        "mangler": 1, "mangler_slutaarsag": 1, "positive_mindst": 3, "positive_hoejst": 4,
    }  # fmt: skip


def test_the_share_is_of_the_measured_group_and_its_range_of_that_and_those_who_lack_something() -> None:
    af = {t.begreb.noegle: (t.antal, t.af) for t in tal(sagerne(*HOLD)) if t.ordning == AFKLARINGSPULJEN}
    assert af["positive"] == (3, 6)
    assert af["positive_mindst"] == (3, 7)
    assert af["positive_hoejst"] == (4, 7)


def test_flere_skal_med_has_no_share_and_says_why() -> None:
    noegler = {b.noegle for b in begreber(FLERE_SKAL_MED)}
    assert noegler == {b.noegle for b in begreber(AFKLARINGSPULJEN)}
    af_fsm = {t.begreb.noegle for t in tal([]) if t.ordning == FLERE_SKAL_MED}
    assert af_fsm == noegler
    alle = {b.noegle: b for b in begreber(FLERE_SKAL_MED)}
    assert "ikke et resultatkrav" in alle["positive"].tolkning
    assert "uge 31" not in alle["alle"].tolkning


def test_a_reason_that_the_program_knows_has_a_number_of_its_own() -> None:
    noegler = {b.noegle for b in begreber(AFKLARINGSPULJEN)}
    assert {sted(ny(Forloeb, forloeb="afklaringspuljen", fra=dag("2026-01-01"), til=D, slutaarsag=a))
            for a in SLUTAARSAGER} <= noegler  # fmt: skip
