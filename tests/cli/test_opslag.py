"""Looking at one named borger, and exporting, leave a row; listing deadlines does not."""

import os
from unittest import mock

import pytest

from afk.lager.driver import forbind
from afk.lager.noegle import find_noegle
from tests.cli.hjaelp import Program

SET = (
    "SELECT e.kommando, b.sag, o.hvad FROM opslag o JOIN haendelser e ON e.id = o.haendelse "
    "LEFT JOIN borgere b ON b.id = o.borger ORDER BY o.id"
)


@pytest.mark.parametrize("bredde", [0, 100])
def test_showing_a_case_is_logged(lager: Program, bredde: int) -> None:
    lager.ok("borger", "vis", "a1", bredde=bredde)
    lager.ok("borger", "vis", "A2", "--vis-cpr", "--json", bredde=bredde)
    assert lager.hent(SET) == [("borger vis", "A1", "sagen"), ("borger vis", "A2", "sagen, med CPR-nummer")]


def test_exporting_is_logged_as_a_look_at_everybody(lager: Program) -> None:
    lager.ok("eksport", "--type", "borgere", "--vis-cpr")
    lager.ok("eksport", lager.mappe / "ud")
    foerste, anden = lager.hent(SET)
    assert foerste == ("eksport", None, "borgere, med CPR-nummer")
    assert anden[:2] == ("eksport", None)
    assert anden[2].startswith("borgere, forloeb, fritagelser, ")


def test_the_history_of_a_case_is_a_look_too(lager: Program) -> None:
    lager.ok("historik", "A1")
    assert lager.hent(SET) == [("historik", "A1", "historikken")]


@pytest.mark.parametrize(
    "kommando",
    ["frist", "frist A1 --forklar", "frist --overdue", "borger liste", "historik", "lager status", "lager tjek",
     "regler", "borger vis A99", "historik A99"],
)  # fmt: skip
def test_lists_and_what_shows_nobody_leave_nothing(lager: Program, kommando: str) -> None:
    foer = lager.hent("SELECT count(*) FROM haendelser")
    lager(*kommando.split())
    assert lager.hent("SELECT count(*) FROM haendelser") == foer


def test_frist_writes_nothing_at_all(lager: Program) -> None:
    lager.hent("SELECT 1")
    foer = {p: p.read_bytes() for p in lager.lager.parent.iterdir()}
    lager.ok("frist", "--alle", "--forklar")
    assert {p: p.read_bytes() for p in lager.lager.parent.iterdir()} == foer


def test_what_was_asked_for_is_shown_also_when_the_look_can_not_be_logged(
    lager: Program, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("afk.lager.opslagslog._VENT", 20)
    with mock.patch.dict(os.environ, lager.miljoe({}), clear=True):
        optaget = forbind(lager.lager, find_noegle(lager.lager))
    optaget.execute("BEGIN IMMEDIATE")
    svar = lager.ok("borger", "vis", "A1", "--json")
    assert svar.json[0]["sag"] == "A1"
    [linje] = svar.fejl.splitlines()
    assert linje.startswith("Bemærk: opslaget kunne ikke skrives i historikken. ")
    assert "i brug af et andet program" in linje
    optaget.execute("ROLLBACK")
    assert lager.hent(SET) == []
