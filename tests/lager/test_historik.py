"""The history: every write leaves what was and what is, nothing goes past it, and it stays as it is."""

import json
from datetime import UTC, datetime
from pathlib import Path

import pytest
from lager_hjaelp import FULDE, I_DAG, LONE, T, borger, lav_lager, raa

from afk.lager import driver
from afk.lager.raekke import gem_vaerdi
from afk.lager.skriv import skriv

ALLE = list(FULDE)


def historik(sti: Path, hvor: str = "1") -> list[tuple]:
    forb = raa(sti)
    return [
        (*resten, foer and json.loads(foer), efter and json.loads(efter))
        for *resten, foer, efter in forb.execute(
            f"SELECT tabel, raekke, borger, handling, foer, efter FROM historik WHERE {hvor} ORDER BY id"
        )
    ]


def gemt(navn: str, fakta) -> dict:
    typ = T[navn]
    return {f.navn: gem_vaerdi(typ, f, v) for f, v in zip(typ.felter, fakta, strict=True)}


@pytest.mark.parametrize("navn", ALLE)
def test_adding_changing_and_removing_a_fact_each_leave_before_and_after(sti: Path, navn: str):
    [borger_id] = lav_lager(sti)
    typ, fakta = T[navn], FULDE[navn]
    nyt = next(({f.navn: None} for f in reversed(typ.felter) if not f.kraevet), {"vaerdi": '"nej"'})
    with skriv(sti, "opret", I_DAG) as s:
        s.opret(typ, [(borger_id, fakta)])
    with skriv(sti, "ret", I_DAG) as s:
        s.ret(typ, 1, nyt)
    with skriv(sti, "slet", I_DAG) as s:
        s.slet(typ, 1)
    foerst, saa = gemt(navn, fakta), gemt(navn, fakta) | nyt
    assert foerst != saa
    assert historik(sti, f"tabel = '{navn}'") == [
        (navn, 1, borger_id, "opret", None, foerst),
        (navn, 1, borger_id, "ret", foerst, saa),
        (navn, 1, borger_id, "slet", saa, None),
    ]


def test_a_borger_leaves_the_same_and_so_do_the_facts_that_go_with_it(sti: Path):
    with skriv(sti, "opret", I_DAG) as s:
        [i] = s.opret_borgere([LONE])
        s.opret(T["samtykker"], [(i, FULDE["samtykker"])])
    with skriv(sti, "slet", I_DAG) as s:
        s.slet(T["borgere"], i)
    lone, samtykke = gemt("borgere", LONE), gemt("samtykker", FULDE["samtykker"])
    linjer = historik(sti)
    assert linjer[:2] == [
        ("borgere", i, i, "opret", None, lone),
        ("samtykker", 1, i, "opret", None, samtykke),
    ]
    assert sorted(linjer[2:]) == [("borgere", i, i, "slet", lone, None), ("samtykker", 1, i, "slet", samtykke, None)]


def test_an_event_says_when_who_and_what(sti: Path, monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setenv("LOGNAME", "kirsten")
    foer = datetime.now(UTC)
    lav_lager(sti)
    with skriv(sti, "import borgere.csv", I_DAG) as s:
        s.opret_borgere([borger("A2")])
    [_, (tid, hvem, kommando, aaben)] = raa(sti).execute("SELECT tid, hvem, kommando, aaben FROM haendelser").fetchall()
    assert (hvem, kommando, aaben) == ("kirsten", "import borgere.csv", 0)
    assert len(tid) == len("2026-11-22T10:11:12.123456+00:00")
    assert foer <= datetime.fromisoformat(tid) <= datetime.now(UTC)


def test_a_user_without_a_name_is_unknown(sti: Path, monkeypatch: pytest.MonkeyPatch):
    def ingen():
        raise KeyError("getpwuid(): uid not found: 4711")

    monkeypatch.setattr("getpass.getuser", ingen)
    lav_lager(sti)
    assert raa(sti).execute("SELECT hvem FROM haendelser").fetchall() == [("ukendt",)]


def test_a_change_to_the_same_value_leaves_no_trace(sti: Path):
    [i] = lav_lager(sti, LONE)
    with skriv(sti, "ret", I_DAG) as s:
        s.ret(T["borgere"], i, {"navn": LONE.navn, "foedselsdato": LONE.foedselsdato})
    forb = raa(sti)
    assert forb.execute("SELECT count(*) FROM haendelser").fetchone() == (1,)
    assert forb.execute("SELECT count(*) FROM historik").fetchone() == (1,)


def test_an_event_without_changes_is_not_kept(sti: Path):
    with skriv(sti, "import tom.csv", I_DAG) as s:
        assert s.opret_borgere([]) == []
    assert raa(sti).execute("SELECT count(*) FROM haendelser").fetchone() == (0,)


@pytest.mark.parametrize(
    "sql",
    [
        "INSERT INTO borgere (sag) VALUES ('X')",
        "UPDATE borgere SET navn = 'X'",
        "DELETE FROM borgere",
        "INSERT OR REPLACE INTO borgere (id, sag) VALUES (1, 'X')",
    ],
)
def test_a_write_without_an_event_is_refused(sti: Path, sql: str):
    lav_lager(sti)
    forb = raa(sti)
    with pytest.raises(driver.IntegrityError, match=r"historik\.haendelse"):
        forb.execute(sql)
    assert forb.execute("SELECT id, sag, navn FROM borgere").fetchall() == [(1, "A1", None)]


def test_replacing_a_row_leaves_the_row_that_went(sti: Path):
    lav_lager(sti)
    with skriv(sti, "test", I_DAG) as s:
        s._forb.execute("INSERT OR REPLACE INTO borgere (id, sag) VALUES (1, 'B1')")
    assert [
        (handling, foer and foer["sag"], efter and efter["sag"]) for _, _, _, handling, foer, efter in historik(sti)
    ] == [
        ("opret", None, "A1"),
        ("slet", "A1", None),
        ("opret", None, "B1"),
    ]


@pytest.mark.parametrize(
    "sql", ["UPDATE forloeb SET borger = 2", "UPDATE forloeb SET id = 9", "UPDATE borgere SET id = id + 9"]
)
def test_a_row_can_not_be_moved_past_the_history(sti: Path, sql: str):
    lav_lager(sti, borger("A1"), borger("A2"))
    with skriv(sti, "test", I_DAG) as s:
        s.opret(T["forloeb"], [(1, FULDE["forloeb"])])
        with pytest.raises(driver.IntegrityError, match="kan ikke flyttes"):
            s._forb.execute(sql)


@pytest.mark.parametrize("sql", [
    "UPDATE historik SET efter = '{}'",
    "DELETE FROM historik",
    "INSERT OR REPLACE INTO historik SELECT id, haendelse, tabel, raekke, borger, 'slet', foer, efter FROM historik",
    "UPDATE historik SET foer = NULL, efter = NULL",
    "INSERT INTO historik (haendelse, tabel, raekke, borger, handling, efter) "
    "VALUES (1, 'borgere', 2, 2, 'opret', '{}')",
    "INSERT INTO historik (tabel, raekke, borger, handling, efter) VALUES ('borgere', 2, 2, 'opret', '{}')",
    "UPDATE haendelser SET hvem = 'en anden'",
    "UPDATE haendelser SET aaben = 1",
    "DELETE FROM haendelser",
    "INSERT INTO haendelser (tid, hvem, kommando, aaben) VALUES ('', '', '', 0)",
    "INSERT OR REPLACE INTO haendelser (id, tid, hvem, kommando, aaben) VALUES (1, '', '', '', 1)",
])  # fmt: skip
def test_the_history_can_not_be_changed(sti: Path, sql: str):
    lav_lager(sti)
    foer = historik(sti)
    with pytest.raises(driver.IntegrityError):
        raa(sti).execute(sql)
    assert historik(sti) == foer


@pytest.mark.parametrize("sql", [
    "INSERT INTO historik (haendelse, tabel, raekke, borger, handling, efter) "
    "VALUES (1, 'borgere', 2, 2, 'opret', '{}')",
    "UPDATE historik SET efter = '{}'",
    "UPDATE historik SET foer = NULL, efter = NULL",
    "DELETE FROM historik",
    "UPDATE haendelser SET hvem = 'en anden' WHERE aaben = 1",
    "UPDATE haendelser SET aaben = 0 WHERE aaben = 1",
    "UPDATE haendelser SET aaben = 0, hvem = 'x', aftryk = 'x', kaede = 'x' WHERE aaben = 1",
])  # fmt: skip
def test_nor_inside_an_event(sti: Path, sql: str):
    lav_lager(sti)
    foer = historik(sti)
    with skriv(sti, "test", I_DAG) as s, pytest.raises(driver.IntegrityError):
        s._forb.execute(sql)
    assert historik(sti) == foer


def test_there_is_never_more_than_one_open_event(sti: Path):
    with skriv(sti, "test", I_DAG) as s, pytest.raises(driver.IntegrityError, match="aaben"):
        s._forb.execute("INSERT INTO haendelser (tid, hvem, kommando, aaben) VALUES ('', '', '', 1)")


def test_the_id_of_a_removed_borger_is_never_given_to_another(sti: Path):
    lav_lager(sti, borger("A1"), borger("A2"))
    with skriv(sti, "test", I_DAG) as s:
        s.slet(T["borgere"], 2)
    with skriv(sti, "test", I_DAG) as s:
        assert s.opret_borgere([borger("A3"), borger("A4")]) == [3, 4]
