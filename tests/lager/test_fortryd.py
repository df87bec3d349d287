"""An event is undone by another, whole or not at all, and the undoing can be undone."""

import sys
import time
from datetime import date
from pathlib import Path

import pytest
from historik_hjaelp import brud, fortryd, fund, hent, indhold, med_fortid, plan
from lager_hjaelp import FULDE, I_DAG, LONE, T, borger, koer_samtidig, lav_lager, start

from afk.lager.opslagslog import log_opslag
from afk.lager.skriv import skriv


def alle_fakta(sti: Path) -> None:
    """A borger with one fact of each type, in one event, and another borger."""
    with skriv(sti, "import", I_DAG) as s:
        [i, _] = s.opret_borgere([LONE, borger("A2")])
        for navn, fakta in FULDE.items():
            s.opret(T[navn], [(i, fakta)])


def test_what_an_import_made_goes_and_comes_back_as_it_was(sti: Path):
    with skriv(sti, "tom", I_DAG):
        pass
    tomt = indhold(sti)
    alle_fakta(sti)
    fyldt = indhold(sti)
    nr = fortryd(sti)
    assert indhold(sti) == tomt
    fortryd(sti, nr)
    assert indhold(sti) == fyldt
    assert fyldt["borgere"][0][-1] == "1970-02-01"  # the birth date beside the CPR number
    assert fund(sti) == []


def test_a_removed_borger_comes_back_with_the_facts_that_went_along(sti: Path):
    alle_fakta(sti)
    foer = indhold(sti)
    with skriv(sti, "slet", I_DAG) as s:
        s.slet(T["borgere"], 1)
    assert len(indhold(sti)["borgere"]) == 1
    fortryd(sti)
    assert indhold(sti) == foer
    assert fund(sti) == []


@pytest.mark.parametrize("navn", list(FULDE))
def test_a_changed_fact_gets_its_old_values(sti: Path, navn: str):
    alle_fakta(sti)
    foer = indhold(sti)
    typ = T[navn]
    felter = {f.navn: None for f in typ.felter if not f.kraevet} or {"vaerdi": "1"}
    with skriv(sti, "ret", I_DAG) as s:
        s.ret(typ, 1, felter)
    assert indhold(sti) != foer
    fortryd(sti)
    assert indhold(sti) == foer
    assert fund(sti) == []


def test_the_birth_date_follows_the_cpr_number_back(sti: Path):
    lav_lager(sti, LONE)
    with skriv(sti, "ret", I_DAG) as s:
        s.ret(T["borgere"], 1, {"cpr": "0202801235"})
    assert hent(sti, "SELECT cpr_foedt FROM borgere") == [("1980-02-02",)]
    fortryd(sti)
    assert hent(sti, "SELECT cpr, cpr_foedt FROM borgere") == [("0102701234", "1970-02-01")]


def test_a_birth_date_kept_from_another_day_is_left_alone_when_the_number_was_not_changed(sti: Path):
    lav_lager(sti, LONE)
    with skriv(sti, "ret", I_DAG) as s:
        s.ret(T["borgere"], 1, {"navn": "X"})
        s._forb.execute("UPDATE borgere SET cpr_foedt = NULL")
    fortryd(sti)
    assert hent(sti, "SELECT navn, cpr_foedt FROM borgere") == [(LONE.navn, None)]


def test_one_event_that_changed_the_same_row_again_and_again(sti: Path):
    alle_fakta(sti)
    foer = indhold(sti)
    with skriv(sti, "meget", I_DAG) as s:
        for n in range(3):
            s.ret(T["indsatser"], 1, {"titel": f"t{n}", "timer": n + 0.5})
        s.slet(T["indsatser"], 1)
        s.opret(T["indsatser"], [(1, FULDE["indsatser"])])
        s.ret(T["indsatser"], 2, {"fra": date(2026, 3, 2)})
    efter = indhold(sti)
    nr = fortryd(sti)
    assert indhold(sti) == foer
    fortryd(sti, nr)
    assert indhold(sti) == efter


def test_two_rows_that_took_over_each_others_key_get_them_back(sti: Path):
    with skriv(sti, "test", I_DAG) as s:
        s.opret_borgere([borger("A"), borger("B")])
    with skriv(sti, "byt", I_DAG) as s:
        for id_, sag in ((1, "C"), (2, "A"), (1, "B")):
            s.ret(T["borgere"], id_, {"sag": sag})
    fortryd(sti)
    assert hent(sti, "SELECT id, sag FROM borgere ORDER BY id") == [(1, "A"), (2, "B")]


def test_an_empty_part_of_a_key_stays_empty(sti: Path):
    uden_titel = FULDE["indsatser"]._replace(titel=None)
    with skriv(sti, "test", I_DAG) as s:
        s.opret(T["indsatser"], [(s.opret_borgere([borger("A")])[0], uden_titel)])
    foer = indhold(sti)
    with skriv(sti, "ret", I_DAG) as s:
        s.ret(T["indsatser"], 1, {"titel": "x"})
    with skriv(sti, "slet", I_DAG) as s:
        s.slet(T["indsatser"], 1)
    fortryd(sti, 3)
    fortryd(sti, 2)
    assert indhold(sti) == foer
    assert foer["indsatser"][0][3] == ""


def test_the_ids_of_removed_rows_are_never_used_again(sti: Path):
    lav_lager(sti, borger("A1"), borger("A2"))
    fortryd(sti)
    with skriv(sti, "test", I_DAG) as s:
        assert s.opret_borgere([borger("A3")]) == [3]


def test_without_a_number_it_is_the_last_change_and_not_a_look(sti: Path):
    med_fortid(sti)
    log_opslag(sti, "borger vis", "sagen", ["A1"])
    assert plan(sti).haendelse.nr == 6
    assert plan(sti).antal == {("borgere", "ret"): 1}
    assert plan(sti).kommando == "fortryd 6"


def test_undoing_twice_without_a_number_is_as_if_nothing_had_been_done(sti: Path):
    med_fortid(sti)
    foer = indhold(sti)
    fortryd(sti)
    assert indhold(sti) != foer
    fortryd(sti)
    assert indhold(sti) == foer


def test_the_changes_of_a_row_are_undone_from_the_newest_and_back(sti: Path):
    med_fortid(sti)
    for nr in (5, 4, 3):
        fortryd(sti, nr)
    assert indhold(sti)["moeder"] == []
    assert fund(sti) == []


def test_of_two_processes_that_undo_the_same_at_once_one_does_it(sti: Path):
    med_fortid(sti)
    ud = koer_samtidig(
        2,
        """
import sys
from pathlib import Path
from historik_hjaelp import fortryd
from afk.lager.fortryd import KanIkkeFortrydes
try:
    print(fortryd(Path(sys.argv[1]), 6))
except KanIkkeFortrydes as e:
    print("allerede gjort" in str(e))
""",
        sti,
    )
    assert sorted(ud) == ["7\n", "True\n"]
    assert hent(sti, "SELECT navn FROM borgere WHERE id = 1") == [("Lone",)]
    assert fund(sti) == []


@pytest.mark.skipif(sys.platform == "win32", reason="SIGKILL")
def test_a_process_killed_while_it_undoes_has_undone_all_or_nothing(sti: Path):
    alle = [borger(f"B{n}", note="x" * 200) for n in range(3000)]
    with skriv(sti, "import", I_DAG) as s:
        s.opret(T["forloeb"], [(i, FULDE["forloeb"]) for i in s.opret_borgere(alle)])
    foer, gjort = indhold(sti), []
    for ventetid in (0.0, 0.02, 0.05, 0.1, 0.15, 0.3):
        nr = plan(sti).haendelse.nr
        p = start(
            """
import sys
from pathlib import Path
from historik_hjaelp import fortryd
print("klar", flush=True)
fortryd(Path(sys.argv[1]), int(sys.argv[2]))
""",
            sti,
            nr,
        )
        assert p.stdout is not None
        p.stdout.readline()
        time.sleep(ventetid)
        p.kill()
        p.wait()
        [(antal,)] = hent(sti, "SELECT count(*) FROM haendelser")
        gjort.append(antal)
        assert indhold(sti) == (foer if antal % 2 else {n: [] for n in foer})
        assert brud(sti) == []
    assert gjort == sorted(gjort)
    assert gjort[0] == 1  # killed before it began
