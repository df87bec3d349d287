"""A borger's contents go out of the history, what happened stays, and the chain still holds."""

from pathlib import Path

import pytest
from historik_hjaelp import bag_om, brud, fortryd, fund, hent, med_fortid
from lager_hjaelp import FULDE, I_DAG, T, raa

from afk.lager import driver, laes
from afk.lager.fortryd import KanIkkeFortrydes
from afk.lager.historik import Historik
from afk.lager.person import Person
from afk.lager.skriv import skriv
from afk.lager.slet import slet as slet_personer
from afk.lager.vaern import SLET_KOMMANDO

INDHOLD = "SELECT count(*) FROM historik WHERE borger = ? AND (foer IS NOT NULL OR efter IS NOT NULL)"


def slet(sti: Path, borger_id: int = 1) -> None:
    slet_personer(sti, lambda _: [Person("", borger_id, ())])


def test_every_row_about_the_borger_is_blank_and_the_others_are_as_they_were(sti: Path):
    med_fortid(sti)
    andre = hent(sti, "SELECT * FROM historik WHERE borger = 2")
    haendelser = hent(sti, "SELECT id, tid, hvem, kommando, aftryk, kaede FROM haendelser")
    assert hent(sti, INDHOLD, (1,)) == [(6,)]
    slet(sti)
    assert hent(sti, INDHOLD, (1,)) == [(0,)]
    assert hent(sti, "SELECT * FROM historik WHERE borger = 2") == andre
    assert hent(sti, "SELECT id, tid, hvem, kommando, aftryk, kaede FROM haendelser WHERE id < 7") == haendelser
    assert hent(sti, "SELECT tabel, handling FROM historik WHERE haendelse = 7") == [
        ("forloeb", "slet"),
        ("borgere", "slet"),
    ]


def test_nothing_of_it_can_be_found_in_the_store(sti: Path):
    med_fortid(sti)
    slet(sti)
    for tabel, kolonne in (("historik", "foer"), ("historik", "efter"), ("meta", "vaerdi"), ("opslag", "hvad")):
        assert hent(sti, f"SELECT count(*) FROM {tabel} WHERE {kolonne} LIKE '%Lone%'") == [(0,)]


def test_the_store_is_whole_afterwards_also_after_the_next_and_the_one_after_that(sti: Path):
    med_fortid(sti)
    slet(sti)
    assert fund(sti) == []
    slet(sti, 2)
    assert fund(sti) == []
    assert hent(sti, "SELECT om, hel FROM genattesteret WHERE haendelse = 7 ORDER BY om") == [
        (n, 1) for n in range(1, 7)
    ]
    assert hent(sti, "SELECT om, hel FROM genattesteret WHERE haendelse = 8") == [(1, 1)]


@pytest.mark.parametrize(
    "sql",
    [
        'UPDATE historik SET efter = \'{"sag":"A9"}\' WHERE haendelse = 1 AND borger = 2',
        "UPDATE historik SET efter = '{}' WHERE haendelse = 6",
        "UPDATE genattesteret SET aftryk = upper(aftryk) WHERE om = 1",
        "DELETE FROM genattesteret WHERE om = 1",
    ],
)
def test_what_is_changed_afterwards_is_found(sti: Path, sql: str):
    med_fortid(sti)
    slet(sti)
    bag_om(sti, sql)
    assert brud(sti)


def test_what_was_changed_before_is_not_made_good_by_it(sti: Path):
    bag_om(med_fortid(sti), 'UPDATE historik SET efter = \'{"sag":"A9"}\' WHERE haendelse = 1 AND borger = 2')
    slet(sti)
    slet(sti, 2)
    assert [f.tekst for f in brud(sti)] == ["Hændelse 1 var ændret, før en borgers indhold blev slettet af den."]


@pytest.mark.parametrize("kommando", ["borger ret", "test", "borger slet "])
def test_only_that_command_can_blank_a_row(sti: Path, kommando: str):
    med_fortid(sti)
    with skriv(sti, kommando, I_DAG) as s, pytest.raises(driver.IntegrityError, match="historik kan ikke rettes"):
        s._forb.execute("UPDATE historik SET foer = NULL, efter = NULL WHERE borger = 1")
    assert hent(sti, INDHOLD, (1,)) == [(6,)]


@pytest.mark.parametrize("saet", [
    "foer = NULL", "efter = NULL", "foer = NULL, efter = '{}'", "foer = NULL, efter = NULL, borger = 2",
    "foer = NULL, efter = NULL, handling = 'opret'", "foer = NULL, efter = NULL, haendelse = 7",
    "foer = NULL, efter = NULL, id = 99",
])  # fmt: skip
def test_and_it_can_do_nothing_else_to_it(sti: Path, saet: str):
    med_fortid(sti)
    with skriv(sti, SLET_KOMMANDO, I_DAG) as s, pytest.raises(driver.IntegrityError, match="historik kan ikke rettes"):
        s._forb.execute(f"UPDATE historik SET {saet} WHERE id = 5")
    assert brud(sti) == []


def test_outside_an_event_nothing_can(sti: Path):
    med_fortid(sti)
    with pytest.raises(driver.IntegrityError, match="historik kan ikke rettes"):
        raa(sti).execute("UPDATE historik SET foer = NULL, efter = NULL WHERE borger = 1")


@pytest.mark.parametrize("nr", [1, 5])
def test_an_event_without_its_contents_can_not_be_undone(sti: Path, nr: int):
    med_fortid(sti)
    slet(sti)
    with pytest.raises(KanIkkeFortrydes, match="en borger i den er slettet siden"):
        fortryd(sti, nr)


@pytest.mark.parametrize("nr", [None, 7])
def test_nor_can_the_deletion_itself(sti: Path, nr: int | None):
    med_fortid(sti)
    slet(sti)
    with pytest.raises(KanIkkeFortrydes, match="Hændelse 7 kan ikke fortrydes: den slettede borgere for altid"):
        fortryd(sti, nr)


def test_a_borger_with_the_same_sag_afterwards_is_another(sti: Path):
    med_fortid(sti)
    slet(sti)
    with skriv(sti, "borger opret", I_DAG) as s:
        [ny] = s.opret_borgere([T["borgere"].klasse("A1", *[None] * 9)])
        s.opret(T["forloeb"], [(ny, FULDE["forloeb"])])
    with laes.aabn(sti) as forb:
        assert Historik(forb, sti).borgere("A1") == [ny]
    assert fund(sti) == []


def test_the_history_says_that_something_was_there(sti: Path):
    med_fortid(sti)
    slet(sti)
    with laes.aabn(sti) as forb:
        linjer = [linje for _, alle in Historik(forb, sti).haendelser([1]) for linje in alle]
    assert {(linje.sag, linje.slettet, linje.felter) for linje in linjer} == {(None, True, ())}
    assert [(linje.type, linje.handling) for linje in linjer[-2:]] == [("forloeb", "opret"), ("borgere", "opret")]
