"""Which ids of the history are one person's: by CPR number, and by sag where no other number speaks against it."""

from pathlib import Path

import pytest
from historik_hjaelp import fortryd
from lager_hjaelp import I_DAG, T, borger, lav_lager
from slet_hjaelp import ider

from afk.fakta.borger import Borger
from afk.lager.aabn import aabnet
from afk.lager.laes import UkendtSag
from afk.lager.person import Person, Personer
from afk.lager.skriv import skriv

CPR, ANDET = "0102701234", "0202801235"


def opret(sti: Path, *borgere: Borger) -> None:
    with skriv(sti, "import borgere", I_DAG) as s:
        s.opret_borgere(borgere)


def fortrudt(sti: Path, *borgere: Borger) -> None:
    """Borgere that are made and unmade: only the history knows them."""
    opret(sti, *borgere)
    fortryd(sti)


def find(sti: Path, sag: str) -> Person:
    with aabnet(sti) as forb:
        return Personer(forb).find(sag)


def test_a_borger_without_a_past_has_one_id_and_the_sag_as_it_is_spelt(sti: Path):
    lav_lager(sti, borger("A1"), borger("B1"))
    assert find(sti, "a1") == Person("A1", 1, ())
    assert ider(sti, "B1") == (2,)


def test_one_with_the_same_sag_before_is_the_same(sti: Path):
    fortrudt(sti, borger("A1"), borger("B1"))
    opret(sti, borger("a1"))
    assert find(sti, "A1") == Person("a1", 3, (1,))


def test_one_with_the_same_number_under_another_sag_is_the_same(sti: Path):
    fortrudt(sti, borger("X9", cpr=CPR))
    opret(sti, borger("A1", cpr=CPR), borger("B1", cpr=ANDET))
    assert ider(sti, "A1") == (1, 2)
    assert ider(sti, "B1") == (3,)


def test_one_with_the_same_sag_and_another_number_is_somebody_else(sti: Path):
    fortrudt(sti, borger("S1", cpr=ANDET))
    opret(sti, borger("S1", cpr=CPR))
    assert ider(sti, "S1") == (2,)


@pytest.mark.parametrize(("foer", "nu"), [(CPR, None), (None, CPR), (None, None)])
def test_where_one_has_no_number_the_sag_counts(sti: Path, foer: str | None, nu: str | None):
    fortrudt(sti, borger("A1", cpr=foer))
    opret(sti, borger("A1", cpr=nu))
    assert ider(sti, "A1") == (1, 2)


def test_a_number_and_a_sag_that_it_had_earlier_count_too(sti: Path):
    fortrudt(sti, borger("GAMMEL"), borger("X9", cpr=ANDET))
    opret(sti, borger("GAMMEL", cpr=ANDET))
    with skriv(sti, "borger ret", I_DAG) as s:
        s.ret(T["borgere"], 3, {"sag": "NY", "cpr": CPR})
    assert find(sti, "NY") == Person("NY", 3, (1, 2))


def test_two_that_are_both_here_are_never_one(sti: Path):
    lav_lager(sti, borger("A1"), borger("a1"))
    assert (ider(sti, "A1"), ider(sti, "a1")) == ((1,), (2,))


def test_one_that_only_the_history_knows_is_found_by_sag_and_then_by_number(sti: Path):
    fortrudt(sti, borger("A1", cpr=CPR), borger("B1"))
    fortrudt(sti, borger("X9", cpr=CPR))
    assert find(sti, "A1") == Person("A1", None, (1, 3))
    assert find(sti, "A1").ider == (1, 3)


def test_nobody_at_all_is_an_unknown_sag(sti: Path):
    lav_lager(sti, borger("A1"))
    with pytest.raises(UkendtSag, match='Sagen "A2" findes ikke'):
        find(sti, "A2")
