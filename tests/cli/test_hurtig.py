"""The short way to `afk frist` is the same command: the same answer as through typer, and far less work.

What it costs is counted in modules and SQL statements, which are the same on every machine.
"""

import json
from collections.abc import Iterator
from typing import Any
from unittest import mock

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from afk.cli import hurtig
from afk.lager import driver
from tests.cli.hjaelp import Program
from tests.cli.test_opstart import moduler

DEL = st.one_of(
    st.sampled_from([["--overdue"], ["--overskredet"], ["--json"], ["--exit-code"], ["--forklar"], ["--alle"], ["A1"],
                     ["--inden=14"], ["--findesikke"], ["--over"], [""], ["--"], ["-h"], ["A1", "A3"]]),
    st.tuples(st.sampled_from(["--inden", "--antal"]),
              st.sampled_from(["14", "0", "-1", "x", "1.5", "99999", "٣", "36500", "36501", ""])),
    st.tuples(st.just("--til"), st.sampled_from(["2027-01-31", "31-12-2026", "om 14 dage", "i går", "x", "-1"])),
    st.tuples(st.just("--regel"), st.sampled_from(["straksafklaring", "indsatsgaranti", "findesikke", "STRAKS"])),
    st.tuples(st.just("--art"), st.sampled_from(["lovpligtig", "aftalt", "findesikke"])),
    st.tuples(st.just("--format"), st.sampled_from(["tabel", "json", "csv", "linjer", "xml"])),
    st.tuples(st.just("--dato"), st.sampled_from(["2026-12-24", "2025-01-01", "x"])),
    st.tuples(st.just("--lager"), st.sampled_from(["findesikke.db"])),
)  # fmt: skip


@settings(max_examples=40, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.lists(DEL, max_size=4), st.sampled_from([0, 80]))
def test_both_ways_of_reading_the_command_give_the_same(laes: Program, dele: list[Any], bredde: int) -> None:
    args = ["frist", *(ord_ for d in dele for ord_ in d)]
    kort = laes(*args, bredde=bredde)
    with mock.patch.object(hurtig, "svar", lambda _: None):
        lang = laes(*args, bredde=bredde)
    assert kort == lang


@pytest.mark.parametrize(
    "args", ["frist", "frist --overdue", "frist --overdue --json", "frist --inden 14 --exit-code",
             "frist --overdue --til 2026-12-31", "frist --format csv --art lovpligtig", "frist --antal 0"],
)  # fmt: skip
def test_what_is_typed_every_morning_goes_the_short_way(args: str) -> None:
    assert hurtig.forstaa(args.split()) is not None


@pytest.fixture(scope="module")
def sql() -> Iterator[list[str]]:
    """Every statement that a run gives to the store."""
    sagt: list[str] = []
    forbind = driver.forbind

    def lyttende(*args: Any, **kw: Any) -> driver.Forbindelse:
        forb = forbind(*args, **kw)
        forb.set_trace_callback(sagt.append)
        return forb

    with mock.patch.object(driver, "forbind", lyttende):
        yield sagt


def kaldt(sql: list[str], program: Program, *args: str, **kw: Any) -> list[str]:
    sql.clear()
    program.ok(*args, **kw)
    return [s for s in sql if not s.startswith("--")]


@pytest.mark.parametrize(("form", "flere"), [("linjer", 0), ("json", 1)])
def test_a_warm_morning_is_a_handful_of_statements_however_many_borgere(
    sql: list[str], laes: Program, form: str, flere: int
) -> None:
    laes.ok("frist", "--overdue")
    fundet = kaldt(sql, laes, "frist", "--overdue", "--format", form)
    assert len(fundet) <= 12 + flere, fundet
    assert not [s for s in fundet if s.startswith(("INSERT", "DELETE", "UPDATE", "BEGIN IMMEDIATE"))]
    assert not [s for s in fundet if "FROM historik" in s and "max(id)" not in s]
    assert not [s for s in fundet if "FROM borgere" in s or 'FROM "' in s], "no fact is read"


def test_only_the_rows_asked_for_are_read_and_in_order(sql: list[str], laes: Program) -> None:
    """By the plan SQLite makes: the rows lie in the order they are shown in, so nothing is sorted or passed by."""
    laes.ok("frist")
    for args in (["--overdue"], ["--overdue", "--til", "2026-12-31"], ["--overdue", "--regel", "straksafklaring"]):
        [saetning] = [s for s in kaldt(sql, laes, "frist", *args) if " FROM regnet " in s]
        plan = " ".join(r[3] for r in laes.hent(f"EXPLAIN QUERY PLAN {saetning}"))
        assert "SCAN" not in plan, plan
        assert "TEMP B-TREE" not in plan, plan


def test_a_warm_morning_imports_neither_typer_nor_fact_types_nor_rules(laes: Program) -> None:
    laes.proces("frist")
    for args in ("frist", "frist --overdue", "frist --overdue --json", "frist --inden 14"):
        hentet = moduler(laes, *args.split())
        afk = {m for m in hentet if m.startswith("afk.")}
        assert not {
            m for m in hentet if m.partition(".")[0] in ("typer", "click", "rich", "sqlite_utils", "platformdirs")
        }
        assert not {m for m in afk if m.startswith(("afk.fakta", "afk.konfig", "afk.indlaes", "afk.regnet.ajour"))}
        assert {m for m in afk if m.startswith("afk.regler.")} == {"afk.regler.base"}
        assert len(afk) <= 32, sorted(afk)
        assert len(hentet) <= 135, len(hentet)


def test_a_table_imports_rich_and_still_not_typer(laes: Program) -> None:
    laes.proces("frist")
    hentet = moduler(laes, "frist", "--overdue", "--format", "tabel")
    assert "rich.table" in hentet
    assert "typer" not in hentet


def test_the_answer_is_the_one_that_computing_gives(laes: Program) -> None:
    """`--alle` is computed each time; what is open among it is what is kept."""
    alle = json.loads(laes.ok("frist", "--alle", "--json").ud)
    aabne = [r for r in alle if r["status"] in ("overskredet", "aaben", "i_bero")]
    assert json.loads(laes.ok("frist", "--json").ud) == aabne
    assert len(aabne) < len(alle)
