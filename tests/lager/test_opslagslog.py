"""Looking leaves an event of its own, and only that."""

from pathlib import Path

import pytest
from historik_hjaelp import brud, hent, indhold, med_fortid
from lager_hjaelp import I_DAG, T, raa

from afk.lager import driver
from afk.lager.fejl import LagerMangler, Optaget
from afk.lager.opslagslog import log_opslag
from afk.lager.skriv import skriv

SET = (
    "SELECT o.haendelse, e.kommando, o.borger, o.hvad FROM opslag o JOIN haendelser e ON e.id = o.haendelse "
    "ORDER BY o.id"
)


def test_a_look_says_when_who_with_what_at_whom(sti: Path):
    med_fortid(sti)
    foer = indhold(sti)
    log_opslag(sti, "borger vis", "sagen", ["A1"])
    log_opslag(sti, "breve", "indkaldelse", ["A2", "A1"])
    assert hent(sti, SET) == [
        (7, "borger vis", 1, "sagen"),
        (8, "breve", 2, "indkaldelse"),
        (8, "breve", 1, "indkaldelse"),
    ]
    assert hent(sti, "SELECT count(*) FROM historik WHERE haendelse > 6") == [(0,)]
    assert indhold(sti) == foer
    assert brud(sti) == []


def test_a_look_at_everybody_is_one_row(sti: Path):
    log_opslag(med_fortid(sti), "eksport", "borgere")
    assert hent(sti, SET) == [(7, "eksport", None, "borgere")]


def test_the_sag_is_found_in_another_case_and_after_the_borger_is_removed(sti: Path):
    with skriv(med_fortid(sti), "slet", I_DAG) as s:
        s.slet(T["borgere"], 1)
    log_opslag(sti, "historik", "historikken", ["a2", "A1", "findes ikke"])
    assert [r[2] for r in hent(sti, SET)] == [2, 1]


def test_a_look_at_nobody_leaves_nothing(sti: Path):
    log_opslag(med_fortid(sti), "borger vis", "sagen", ["findes ikke"])
    log_opslag(sti, "borger vis", "sagen", [])
    assert hent(sti, "SELECT max(id) FROM haendelser") == [(6,)]


@pytest.mark.parametrize(
    "sql",
    [
        "UPDATE opslag SET hvad = 'intet'",
        "DELETE FROM opslag",
        "INSERT INTO opslag (haendelse, borger, hvad) VALUES (7, 2, 'sagen')",
        "INSERT INTO genattesteret (haendelse, om, aftryk, hel) VALUES (7, 1, 'x', 1)",
    ],
)
def test_the_log_can_not_be_changed(sti: Path, sql: str):
    log_opslag(med_fortid(sti), "borger vis", "sagen", ["A1"])
    with pytest.raises(driver.IntegrityError):
        raa(sti).execute(sql)
    assert brud(sti) == []


def test_a_store_that_is_being_written_to_is_said_to_be_so(sti: Path, monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setattr("afk.lager.opslagslog._VENT", 50)
    forb = raa(med_fortid(sti))
    forb.execute("BEGIN IMMEDIATE")
    with pytest.raises(Optaget):
        log_opslag(sti, "borger vis", "sagen", ["A1"])
    forb.execute("ROLLBACK")
    assert hent(sti, SET) == []


def test_it_never_makes_a_store(sti: Path):
    with pytest.raises(LagerMangler):
        log_opslag(sti, "borger vis", "sagen", ["A1"])
    assert not sti.exists()
