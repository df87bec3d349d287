"""The history as it is read: newest first, in the values of facts, by sag and by day."""

from datetime import date, datetime, timedelta
from pathlib import Path

import pytest
from historik_hjaelp import bag_om, fortryd, hent, med_fortid
from lager_hjaelp import FULDE, I_DAG, LONE, T, borger, lav_lager

from afk.lager import laes
from afk.lager.fejl import Beskadiget
from afk.lager.historik import Historik, Linje
from afk.lager.laes import UkendtSag
from afk.lager.opslagslog import log_opslag
from afk.lager.skriv import skriv


def alt(sti: Path, sag: str | None = None, **valg) -> list[tuple[int, list[Linje]]]:
    with laes.aabn(sti) as forb:
        h = Historik(forb, sti)
        borgere = None if sag is None else h.borgere(sag)
        return [(e.nr, list(linjer)) for e, linjer in h.haendelser(borgere, **valg)]


def numre(sti: Path, sag: str | None = None, **valg) -> list[int]:
    return [nr for nr, _ in alt(sti, sag, **valg)]


def test_the_newest_comes_first_and_the_lines_of_an_event_in_order(sti: Path):
    fundet = alt(med_fortid(sti))
    assert [nr for nr, _ in fundet] == [6, 5, 4, 3, 2, 1]
    assert [(linje.sag, linje.type, linje.raekke, linje.handling) for linje in fundet[-1][1]] == [
        ("A1", "borgere", 1, "opret"),
        ("A2", "borgere", 2, "opret"),
    ]


def test_a_change_says_the_fields_that_differ_before_and_after_as_facts_hold_them(sti: Path):
    lav_lager(sti)
    with skriv(sti, "opret", I_DAG) as s:
        s.opret(T["fritagelser"], [(1, FULDE["fritagelser"])])
    with skriv(sti, "ret", I_DAG) as s:
        s.ret(T["fritagelser"], 1, {"til": date(2026, 3, 1), "raadighed": True})
    [ret], [opret], _ = (linjer for _, linjer in alt(sti))
    assert ret == Linje(
        "A1", "fritagelser", 1, "ret",
        (("grund", "barsel"), ("fra", date(2026, 2, 1))),
        (("til", date(2026, 2, 28), date(2026, 3, 1)), ("raadighed", False, True)),
    )  # fmt: skip
    assert opret.felter == (
        ("grund", None, "barsel"),
        ("fra", None, date(2026, 2, 1)),
        ("til", None, date(2026, 2, 28)),
        ("raadighed", None, False),
    )


def test_who_and_which_command_and_when(sti: Path, monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setenv("LOGNAME", "kirsten")
    lav_lager(sti)
    with laes.aabn(sti) as forb:
        [(h, _)] = Historik(forb, sti).haendelser()
    assert (h.nr, h.hvem, h.kommando) == (1, "kirsten", "test")
    assert h.lokal == datetime.fromisoformat(h.tid)
    assert h.lokal.utcoffset() == datetime.now().astimezone().utcoffset()


def test_by_sag_only_what_was_done_to_it(sti: Path):
    med_fortid(sti)
    with skriv(sti, "begge", I_DAG) as s:
        for i in (1, 2):
            s.ret(T["borgere"], i, {"note": "x"})
    assert numre(sti, "A2") == [7, 1]
    assert [linje.sag for _, linjer in alt(sti, "a2") for linje in linjer] == ["A2", "A2"]
    assert numre(sti, "A1") == [7, 6, 5, 4, 3, 2, 1]


def test_looks_come_along_when_asked_for(sti: Path):
    med_fortid(sti)
    log_opslag(sti, "borger vis", "sagen", ["A1"])
    log_opslag(sti, "eksport", "borgere")
    assert numre(sti) == [6, 5, 4, 3, 2, 1]
    assert numre(sti, opslag=True) == [8, 7, 6, 5, 4, 3, 2, 1]
    assert numre(sti, "A2", opslag=True) == [8, 1]
    [(_, [alle]), (_, [en]), *_] = alt(sti, "A1", opslag=True)
    assert (en.sag, en.handling, en.hvad) == ("A1", "opslag", "sagen")
    assert (alle.sag, alle.handling, alle.hvad) == (None, "opslag", "borgere")


def test_a_look_at_everybody_is_about_those_who_were_there(sti: Path):
    lav_lager(sti)
    log_opslag(sti, "eksport", "foer")
    with skriv(sti, "ny", I_DAG) as s:
        s.opret_borgere([borger("A2")])
    log_opslag(sti, "eksport", "mens")
    with skriv(sti, "slet", I_DAG) as s:
        s.slet(T["borgere"], 2)
    log_opslag(sti, "eksport", "efter")
    assert [linje.hvad for _, linjer in alt(sti, "A2", opslag=True) for linje in linjer if linje.hvad] == ["mens"]
    assert len(alt(sti, "A1", opslag=True)) == 4


def test_a_removed_borger_is_still_known_by_the_sag(sti: Path):
    with skriv(med_fortid(sti), "slet", I_DAG) as s:
        s.slet(T["borgere"], 1)
    fundet = alt(sti, "A1")
    assert [nr for nr, _ in fundet] == [7, 6, 5, 4, 3, 2, 1]
    assert {linje.sag for _, linjer in fundet for linje in linjer} == {"A1"}


def test_an_import_undone_and_done_again_is_one_history(sti: Path):
    lav_lager(sti)
    fortryd(sti)
    lav_lager(sti)
    assert numre(sti, "A1") == [3, 2, 1]


def test_the_sag_is_the_one_it_has_now(sti: Path):
    lav_lager(sti)
    with skriv(sti, "ret", I_DAG) as s:
        s.ret(T["borgere"], 1, {"sag": "B1"})
    assert [linje.sag for _, linjer in alt(sti, "B1") for linje in linjer] == ["B1", "B1"]
    with pytest.raises(UkendtSag):
        alt(sti, "A1")


def test_since_a_day_on_this_clock(sti: Path):
    med_fortid(sti)
    bag_om(sti, "UPDATE haendelser SET tid = '2026-01-31T12:00:00.000000+00:00' WHERE id < 3",
           "UPDATE haendelser SET tid = '2026-02-01T12:00:00.000000+00:00' WHERE id >= 3")  # fmt: skip
    assert numre(sti, siden=date(2026, 2, 1)) == [6, 5, 4, 3]
    assert numre(sti, siden=date(2026, 1, 31)) == [6, 5, 4, 3, 2, 1]
    assert numre(sti, siden=date(2026, 2, 2)) == []


def test_the_day_begins_at_midnight_here(sti: Path):
    lav_lager(sti)
    with laes.aabn(sti) as forb:
        [(h, _)] = Historik(forb, sti).haendelser()
    i_dag = h.lokal.date()
    assert numre(sti, siden=i_dag) == [1]
    assert numre(sti, siden=i_dag + timedelta(days=1)) == []


@pytest.mark.parametrize("navn", list(FULDE))
def test_every_value_of_every_type_comes_out_as_it_went_in(sti: Path, navn: str):
    with skriv(sti, "test", I_DAG) as s:
        s.opret(T[navn], [(s.opret_borgere([LONE])[0], FULDE[navn])])
    [(_, [lone, fakta])] = alt(sti)
    assert {n: v for n, _, v in fakta.felter} == FULDE[navn]._asdict()
    assert dict(fakta.noegle) == {n: getattr(FULDE[navn], n) for n in T[navn].noegle}
    assert {n: v for n, _, v in lone.felter} == LONE._asdict()


def test_the_changes_of_one_event(sti: Path):
    med_fortid(sti)
    with laes.aabn(sti) as forb:
        assert [linje.sag for linje in Historik(forb, sti).aendringer(1)] == ["A1", "A2"]


def test_a_line_that_can_not_be_read_is_a_damaged_store(sti: Path):
    bag_om(med_fortid(sti), "UPDATE historik SET efter = '{' WHERE id = 3")
    with pytest.raises(Beskadiget, match="linje i historikken"):
        alt(sti)
    assert hent(sti, "SELECT count(*) FROM haendelser") == [(6,)]
