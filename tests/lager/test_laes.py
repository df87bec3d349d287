"""Reading: who is chosen, in which order, from one moment, and without anything heavy."""

from pathlib import Path

import pytest
from lager_hjaelp import FULDE, I_DAG, T, borger, lav_lager, start

from afk.lager.fejl import Skrivebeskyttet
from afk.lager.laes import UkendtSag, aabn, sager
from afk.lager.skriv import skriv

FORLOEB = T["forloeb"].klasse


@pytest.fixture
def tre(sti: Path) -> Path:
    """B2, a1 and Å3, in that order; a1 with two forløb, registered newest first, and a møde; Å3 with one forløb."""
    with skriv(sti, "test", I_DAG) as s:
        s.opret_borgere([borger("B2"), borger("a1"), borger("Å3")])
        nyt, gammelt = FULDE["forloeb"], FULDE["forloeb"]._replace(fra=FULDE["forloeb"].fra.replace(year=2020))
        s.opret(T["forloeb"], [(2, nyt), (3, gammelt), (2, gammelt)])
        s.opret(T["moeder"], [(2, FULDE["moeder"])])
    return sti


def valgte(sti: Path, *navne: str) -> list[str]:
    with aabn(sti) as forb:
        return [s.borger.sag for s in sager(forb, navne)]


def test_everybody_comes_in_the_order_they_were_registered_with_their_own_facts(tre: Path):
    with aabn(tre) as forb:
        b2, a1, aa3 = sager(forb)
    assert [s.borger.sag for s in (b2, a1, aa3)] == ["B2", "a1", "Å3"]
    assert b2.af(FORLOEB) == ()
    assert [f.fra.year for f in a1.af(FORLOEB)] == [2026, 2020]
    assert [f.fra.year for f in aa3.af(FORLOEB)] == [2020]
    assert a1.af(T["moeder"].klasse) == (FULDE["moeder"],)
    assert aa3.af(T["moeder"].klasse) == ()


def test_the_answers_to_forms_come_only_when_all_is_asked_for(tre: Path):
    with skriv(tre, "test", I_DAG) as s:
        s.opret(T["besvarelser"], [(1, FULDE["besvarelser"])])
        s.opret(T["svar"], [(1, FULDE["svar"])])
    with aabn(tre) as forb:
        [uden], [med] = sager(forb, ["B2"]), sager(forb, ["B2"], alt=True)
    assert uden.af(T["besvarelser"].klasse) == med.af(T["besvarelser"].klasse) == (FULDE["besvarelser"],)
    assert uden.af(T["svar"].klasse) == ()
    assert med.af(T["svar"].klasse) == (FULDE["svar"],)


def test_the_chosen_come_with_only_their_own_facts(tre: Path):
    with aabn(tre) as forb:
        [aa3] = sager(forb, ["Å3"])
    assert [f.fra.year for f in aa3.af(FORLOEB)] == [2020]
    assert aa3.af(T["moeder"].klasse) == ()


@pytest.mark.parametrize(
    ("navne", "ventet"),
    [
        (["a1"], ["a1"]),
        (["A1"], ["a1"]),
        (["å3", "b2"], ["B2", "Å3"]),
        (["a1", "A1", "a1"], ["a1"]),
        ([], []),
    ],
)
def test_case_does_not_matter_and_nobody_comes_twice(tre: Path, navne: list[str], ventet: list[str]):
    assert valgte(tre, *navne) == ventet


def test_the_exact_case_goes_first_where_two_differ_in_nothing_else(sti: Path):
    lav_lager(sti, borger("ab"), borger("AB"))
    assert valgte(sti, "AB") == ["AB"]
    with pytest.raises(UkendtSag, match='"Ab" findes ikke'):
        valgte(sti, "Ab")


def test_an_unknown_sag_is_named_with_those_like_it_the_closest_first(sti: Path):
    lav_lager(sti, borger("SAG-101"), borger("SAG-100"), borger("X"))
    with pytest.raises(UkendtSag) as e:
        valgte(sti, "sag-1000")
    assert str(e.value) == (
        'Sagen "sag-1000" findes ikke. Mente du SAG-100 eller SAG-101? Se alle med "afk borger liste".'
    )


def test_an_unknown_sag_like_no_other_points_to_the_list(sti: Path):
    lav_lager(sti, borger("A1"))
    with pytest.raises(UkendtSag) as e:
        valgte(sti, "Zzzzzz\x1b[2J")
    assert str(e.value) == 'Sagen "Zzzzzz[2J" findes ikke. Se alle med "afk borger liste".'


@pytest.mark.parametrize("cpr", ["0102701234", "010270-1234", "010270 1234", "010270ABCD"])
def test_a_cpr_number_given_for_a_sag_is_not_repeated(sti: Path, cpr: str):
    lav_lager(sti, borger("A1"))
    with pytest.raises(UkendtSag, match="ligner et CPR-nummer") as e:
        valgte(sti, cpr)
    assert cpr not in str(e.value)


def test_more_sager_than_sqlite_takes_parameters_can_be_chosen(sti: Path):
    alle = [f"B{n}" for n in range(33000)]
    lav_lager(sti, *(borger(s) for s in alle))
    assert valgte(sti, *alle) == alle


def test_an_empty_store_has_nobody(sti: Path):
    with skriv(sti, "test", I_DAG):
        pass
    with aabn(sti) as forb:
        assert sager(forb) == []


@pytest.mark.parametrize("sql", ["DELETE FROM borgere", "INSERT INTO meta VALUES ('a', 'b')", "DROP TABLE historik"])
def test_a_reader_can_not_write(tre: Path, sql: str):
    with pytest.raises(Skrivebeskyttet), aabn(tre) as forb:
        forb.execute(sql)
    assert len(valgte(tre, "B2", "a1", "Å3")) == 3


def test_a_reader_sees_one_moment_even_when_somebody_writes_meanwhile(tre: Path):
    with aabn(tre) as forb:
        assert len(sager(forb)) == 3
        with skriv(tre, "test", I_DAG) as s:
            s.opret_borgere([borger("C4")])
        assert len(sager(forb)) == 3
    with aabn(tre) as forb:
        assert len(sager(forb)) == 4


def test_the_read_path_imports_nothing_heavy(tre: Path):
    p = start(
        """
import sys
from pathlib import Path
from afk.lager.laes import aabn, sager
with aabn(Path(sys.argv[1])) as forb:
    assert len(sager(forb, ["b2", "a1"])) == 2
print(*sys.modules)
""",
        tre,
    )
    ud, fejl = p.communicate(timeout=30)
    assert (p.returncode, fejl) == (0, "")
    hentet = set(ud.split())
    assert "sqlcipher3" in hentet
    tunge = {
        "sqlite_utils", "questionary", "rich", "stdnum", "typer", "click", "difflib", "python_calamine", "platformdirs",
        "prompt_toolkit", "dateutil", "sqlite3", "getpass", "uuid", "secrets", "hashlib",
        "afk.lager.migrer", "afk.lager.skriv",
    }  # fmt: skip
    assert hentet & tunge == set()
