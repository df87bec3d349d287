"""An event that can't be undone is left alone, and the user is told what is in the way."""

from pathlib import Path

import pytest
from historik_hjaelp import fortryd, hent, indhold, med_fortid, plan
from lager_hjaelp import FULDE, I_DAG, T, lav_lager

from afk.fejl import AfkFejl
from afk.lager.fortryd import KanIkkeFortrydes
from afk.lager.opslagslog import log_opslag
from afk.lager.skriv import skriv


def afvist(sti: Path, nr: int) -> str:
    foer = indhold(sti)
    with pytest.raises(KanIkkeFortrydes) as e:
        fortryd(sti, nr)
    assert indhold(sti) == foer
    assert str(e.value).startswith(f"Hændelse {nr} kan ikke fortrydes: ")
    return str(e.value)


def test_a_change_whose_row_was_changed_since_is_refused_with_the_events_in_the_way(sti: Path):
    med_fortid(sti)
    besked = afvist(sti, 3)
    i_dag = f"{plan(sti).haendelse.lokal:%d-%m-%Y}"
    assert f"i hændelse 5 (moede slet, {i_dag}), 4 (moede ret, {i_dag})." in besked
    assert "6 (" not in besked
    assert besked.endswith("Intet er ændret.")


def test_an_import_whose_borgere_have_facts_since_is_refused(sti: Path):
    med_fortid(sti)
    assert "6 (borger ret" in afvist(sti, 1)
    assert "2 (forloeb start" in afvist(sti, 1)


def test_many_events_in_the_way_are_not_all_named(sti: Path):
    lav_lager(sti)
    for n in range(7):
        with skriv(sti, "borger ret", I_DAG) as s:
            s.ret(T["borgere"], 1, {"navn": f"N{n}"})
    assert afvist(sti, 1).count("borger ret") == 5
    assert " og 2 til." in afvist(sti, 1)


def test_a_later_change_that_has_been_undone_is_not_in_the_way(sti: Path):
    med_fortid(sti)
    fortryd(sti, 5)
    fortryd(sti, 4)
    fortryd(sti, 3)
    assert indhold(sti)["moeder"] == []


def test_and_is_in_the_way_again_when_the_undoing_is_undone(sti: Path):
    med_fortid(sti)
    nr = fortryd(sti, 5)
    fortryd(sti, nr)
    assert f"{5} (moede slet" in afvist(sti, 4)


def test_an_event_is_undone_once(sti: Path):
    med_fortid(sti)
    nr = fortryd(sti, 6)
    assert f"det er allerede gjort. Vil du have den igen, så kør: afk fortryd {nr}." in afvist(sti, 6)
    fortryd(sti, nr)
    fortryd(sti, 6)
    assert hent(sti, "SELECT navn FROM borgere WHERE id = 1") == [("Lone",)]


def test_a_fact_whose_borger_is_gone_does_not_come_back(sti: Path):
    med_fortid(sti)
    with skriv(sti, "slet", I_DAG) as s:
        s.slet(T["borgere"], 1)
    assert "7 (slet" in afvist(sti, 5)


def test_a_key_that_is_taken_since_is_told(sti: Path):
    med_fortid(sti)
    with skriv(sti, "moede tilfoej", I_DAG) as s:
        s.opret(T["moeder"], [(1, FULDE["moeder"])])
    assert "om det samme i moeder" in afvist(sti, 5)


def test_an_answer_never_stays_without_its_besvarelse(sti: Path):
    lav_lager(sti)
    with skriv(sti, "visiter", I_DAG) as s:
        s.opret(T["besvarelser"], [(1, FULDE["besvarelser"])])
    with skriv(sti, "visiter", I_DAG) as s:
        s.opret(T["svar"], [(1, FULDE["svar"])])
    assert "svar uden deres besvarelse" in afvist(sti, 2)
    fortryd(sti, 3)
    fortryd(sti, 2)
    assert indhold(sti)["besvarelser"] == []


def test_a_look_has_nothing_to_undo(sti: Path):
    lav_lager(sti)
    log_opslag(sti, "borger vis", "sagen", ["A1"])
    assert "ændrede intet" in afvist(sti, 2)


def test_an_event_that_is_not_there_and_a_store_without_any(sti: Path):
    with skriv(sti, "tom", I_DAG):
        pass
    with pytest.raises(AfkFejl, match="intet at fortryde"):
        plan(sti)
    with pytest.raises(AfkFejl, match=r"Hændelse 99 findes ikke\. Se numrene med: afk historik"):
        plan(sti, 99)


def test_what_has_changed_since_it_was_shown_is_not_undone(sti: Path):
    med_fortid(sti)
    vist = plan(sti)
    with skriv(sti, "borger ret", I_DAG) as s:
        s.ret(T["borgere"], 1, {"navn": "Lone C."})
    with pytest.raises(KanIkkeFortrydes, match=r"7 \(borger ret"), skriv(sti, vist.kommando, I_DAG) as s:
        s.fortryd(vist)
    assert hent(sti, "SELECT navn FROM borgere WHERE id = 1") == [("Lone C.",)]
