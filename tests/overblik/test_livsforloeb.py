"""Where a case stands: one case a state (skemaer 7), worked out by hand on 22 November 2026."""

from typing import Any

import pytest
from hypothesis import given, settings

from afk.fakta.sag import Sag, sag
from afk.overblik.livsforloeb import STANDE, livsforloeb
from afk.regler import STANDARD
from tests.regler.fakta_strategi import borgere, datoer, fakta
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
    trin2,
    visitation,
)

PR = "2026-11-22"
PULJE = puljen("2026-10-20")
G1 = visitation("1", "2026-10-15")


def stand(s: Sag, pr: str = PR) -> tuple[str, str | None, int | None]:
    f = livsforloeb(s, dag(pr), STANDARD)
    return f.stand, f.siden and f.siden.isoformat(), f.trin


def gruppe(*f: Any) -> tuple[str | None, str | None]:
    fundet = livsforloeb(sagen(*f), dag(PR), STANDARD)
    return fundet.gruppe, fundet.gruppe_siden and fundet.gruppe_siden.isoformat()


TILFAELDE: dict[str, tuple[Sag, tuple[str, str | None, int | None]]] = {
    "no forløb": (sagen(), ("ny", None, None)),
    "a planned forløb": (sagen(puljen("2026-12-01")), ("ny", None, None)),
    "closed": (sagen(PULJE, lukket=dag("2026-11-22")), ("lukket", "2026-11-22", None)),
    "to be closed tomorrow": (sagen(PULJE, lukket=dag("2026-11-23")), ("trin_1", "2026-10-20", 1)),
    "every forløb ended": (
        sagen(puljen("2026-01-01", "2026-03-01"), trin2("2026-03-01", "2026-11-22")),
        ("uden_forloeb", "2026-11-22", None),
    ),
    "kontanthjælp alone": (sagen(hjaelp("2025-01-01")), ("andet_forloeb", "2025-01-01", None)),
    "ressourceforløb after group 2": (
        sagen(ressource("2026-01-01"), visitation("2", "2025-12-01")),
        ("andet_forloeb", "2026-01-01", None),
    ),
    "kontanthjælp and group 3": (
        sagen(hjaelp("2025-01-01"), visitation("3", "2025-12-01")),
        ("gruppe_3", "2025-12-01", None),
    ),
    "Flere skal med": (sagen(forloeb("flere_skal_med", "2026-01-01"), G1), ("andet_forloeb", "2026-01-01", None)),
    "group 2": (sagen(PULJE, visitation("2", "2026-10-25")), ("gruppe_2", "2026-10-25", None)),
    "group 3": (sagen(PULJE, visitation("3", "2026-10-25")), ("gruppe_3", "2026-10-25", None)),
    "outside": (sagen(PULJE, visitation("uden_for", "2026-10-25")), ("uden_for", "2026-10-25", None)),
    "visited again": (
        sagen(PULJE, visitation("2", "2026-10-25"), visitation("1", "2026-11-01")),
        ("trin_1", "2026-10-20", 1),
    ),
    "a visitation to come": (sagen(PULJE, visitation("2", "2026-11-23")), ("trin_1", "2026-10-20", 1)),
    "another målgruppe": (sagen(PULJE, maalgruppe="jobparat"), ("uden_for_pligt", None, None)),
    "exempt in trin 1": (sagen(PULJE, fritagelse("2026-11-01")), ("fritaget", "2026-11-01", 1)),
    "exempt in trin 2, in two periods that touch": (
        sagen(trin2("2026-06-01"), fritagelse("2026-10-01", "2026-10-31"), fritagelse("2026-11-01", "2026-11-22")),
        ("fritaget", "2026-10-01", 2),
    ),
    "exempt until yesterday": (sagen(PULJE, fritagelse("2026-11-01", "2026-11-21")), ("trin_1", "2026-10-20", 1)),
    "postponed visitation, its last day": (
        sagen(PULJE, visitation("udskudt", "2026-10-25", "2026-11-22")),
        ("udskudt_visitation", "2026-10-25", 1),
    ),
    "postponed visitation, over": (
        sagen(PULJE, visitation("udskudt", "2026-10-25", "2026-11-21")),
        ("trin_1", "2026-10-20", 1),
    ),
    "praktik at the start": (sagen(PULJE, praktik("2026-10-01", "2026-11-22")), ("straks_udskudt", "2026-10-20", 1)),
    "praktik at the start, over": (sagen(PULJE, praktik("2026-10-01", "2026-11-21")), ("trin_1", "2026-10-20", 1)),
    "trin 1, both held": (
        sagen(PULJE, moede("samtale", "2026-10-25"), moede("step_up", "2026-11-10")),
        ("trin_1_faerdig", "2026-11-10", 1),
    ),
    "trin 1, the step up declined": (
        sagen(PULJE, moede("samtale", "2026-10-25"), samtykke("nej", "2026-10-26")),
        ("trin_1_faerdig", "2026-10-26", 1),
    ),
    "trin 2 while the pulje still runs": (sagen(PULJE, trin2("2026-11-01")), ("trin_2", "2026-11-01", 2)),
    "praktik from before trin 2": (
        sagen(trin2("2026-06-01"), praktik("2026-05-01")),
        ("trin_2_aktiv", "2026-06-01", 2),
    ),
    "paid hours in trin 2": (
        sagen(trin2("2026-06-01"), indsats("ordinaere_timer", "2026-07-01")),
        ("trin_2_aktiv", "2026-07-01", 2),
    ),
    "a løntilskud does not count": (
        sagen(trin2("2026-06-01"), indsats("loentilskud", "2026-07-01")),
        ("trin_2", "2026-06-01", 2),
    ),
    # 22 May + 6 months is 22 November: the day itself is in time; 21 May is one day late.
    "the last day of the six months": (sagen(trin2("2026-05-22")), ("trin_2", "2026-05-22", 2)),
    "the six months are over": (sagen(trin2("2026-05-21")), ("trin_3", "2026-11-21", 3)),
    "a praktik that came too late": (sagen(trin2("2026-05-01"), praktik("2026-11-10")), ("trin_3", "2026-11-01", 3)),
    "taken up again": (
        sagen(trin2("2026-01-01"), moede("genbehandling", "2026-07-10")),
        ("trin_2", "2026-01-01", 2),
    ),
}


@pytest.mark.parametrize("navn", TILFAELDE)
def test_the_state_is_the_one_worked_out_by_hand(navn: str) -> None:
    s, ventet = TILFAELDE[navn]
    assert stand(s) == ventet


def test_every_state_has_a_case() -> None:
    assert {ventet[0] for _, ventet in TILFAELDE.values()} == set(STANDE)


def test_the_group_is_that_of_the_latest_visitation_that_has_been() -> None:
    assert gruppe(PULJE) == (None, None)
    f = (PULJE, G1, visitation("3", "2026-01-01"), visitation("2", "2026-11-23"))
    assert gruppe(*f) == ("1", "2026-10-15")
    assert gruppe(visitation("2", "2026-01-01")) == ("2", "2026-01-01")


def hvorfor(*f: Any) -> str:
    return livsforloeb(sagen(*f), dag(PR), STANDARD).hvorfor


def test_the_sentence_says_what_is_missing_and_what_the_facts_do_not_say() -> None:
    assert hvorfor(PULJE, G1) == (
        "Borgeren kom i Afklaringspuljen 20. oktober 2026. Der mangler: samtalen og step up-mødet."
    )
    assert hvorfor(PULJE, moede("samtale", "2026-11-01")).endswith(
        "Der mangler: step up-mødet. Der er ingen visitation, så gruppen kendes ikke."
    )
    assert "der er ikke visiteret siden" in hvorfor(PULJE, visitation("udskudt", "2026-10-25", "2026-11-01"))
    assert "så fristerne løber" in hvorfor(PULJE, visitation("fritaget", "2026-10-25"))
    assert "står ikke i oplysningerne" in hvorfor(forloeb("flere_skal_med", "2026-01-01"))


@settings(max_examples=25, deadline=None, database=None, derandomize=True)
@given(borgere, fakta(), datoer())
def test_any_case_stands_somewhere_known_since_a_day_that_has_been(b, f, d):
    fundet = livsforloeb(sag(b, f), d, STANDARD)
    assert fundet.stand in STANDE and fundet.hvorfor.endswith(".")
    assert fundet.siden is None or fundet.siden <= d
    assert fundet.trin in (None, 1, 2, 3)
    assert (fundet.gruppe is None) == (fundet.gruppe_siden is None)
