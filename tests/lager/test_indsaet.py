"""Many rows at a time: in few statements, in order, each with its history, all or nothing."""

import json
from datetime import date
from pathlib import Path
from typing import Any

import pytest
from lager_hjaelp import CPR, FULDE, I_DAG, T, borger, lav_lager, raa

from afk.fejl import AfkFejl
from afk.lager.fejl import Findes
from afk.lager.indsaet import AD_GANGEN
from afk.lager.skriv import Skriver, skriv

MANGE = 2 * AD_GANGEN + 7
"""Rows that take three statements."""
FORLOEB = T["forloeb"]
SAGER = [f"A{n}" for n in range(MANGE)]


class Optager:
    """A connection that notes what it is asked to run."""

    def __init__(self, forb: Any) -> None:
        self._forb, self.koert = forb, list[str]()

    def execute(self, sql: str, *parametre: Any) -> Any:
        self.koert.append(sql)
        return self._forb.execute(sql, *parametre)

    def __getattr__(self, navn: str) -> Any:
        return getattr(self._forb, navn)


def optaget(s: Skriver) -> list[str]:
    """The SQL that the writer runs from now on."""
    s._forb = Optager(s._forb)
    return s._forb.koert


def test_many_rows_come_in_their_order_with_a_line_of_history_each(sti: Path):
    with skriv(sti, "test", I_DAG) as s:
        ider = s.opret_borgere_kolonnevis({"sag": SAGER, "note": [None if n % 3 else f"n{n}" for n in range(MANGE)]})
        dage = [date(2020 + n % 5, 1, 1 + n % 28) for n in range(MANGE)]
        s.opret_kolonnevis(FORLOEB, ider, {"forloeb": ["job"] * MANGE, "fra": dage, "til": [None] * MANGE})
    forb = raa(sti)
    assert ider == list(range(1, MANGE + 1))
    assert forb.execute("SELECT id, sag, note FROM borgere ORDER BY id").fetchall() == [
        (n + 1, f"A{n}", None if n % 3 else f"n{n}") for n in range(MANGE)
    ]
    assert forb.execute("SELECT borger, forloeb, fra, til FROM forloeb ORDER BY id").fetchall() == [
        (n + 1, "job", dage[n].isoformat(), None) for n in range(MANGE)
    ]
    historik = forb.execute("SELECT tabel, raekke, efter FROM historik ORDER BY id").fetchall()
    assert [h[:2] for h in historik] == [(t, n + 1) for t in ("borgere", "forloeb") for n in range(MANGE)]
    sidste = {"forloeb": "job", "fra": dage[-1].isoformat(), "til": None, "slutaarsag": None}
    assert json.loads(historik[-1][2]) == sidste


def test_a_thousand_rows_take_ten_statements_and_no_savepoint(sti: Path):
    with skriv(sti, "test", I_DAG) as s:
        koert = optaget(s)
        s.opret_borgere_kolonnevis({"sag": [f"A{n}" for n in range(1000)]})
    assert sum(sql.startswith("INSERT") for sql in koert) == 1000 // AD_GANGEN == 10
    assert len(koert) <= 12
    assert not any("SAVEPOINT" in sql for sql in koert)


def test_a_column_without_a_value_is_not_written_and_an_empty_key_is_still_a_key(sti: Path):
    [b] = lav_lager(sti)
    with skriv(sti, "test", I_DAG) as s:
        felter = {"type": ["mentor"], "fra": [I_DAG], "titel": [None], "timer": [None]}
        koert = optaget(s)
        s.opret_kolonnevis(T["indsatser"], [b], felter)
        assert [sql.partition(" VALUES ")[0] for sql in koert if sql.startswith("INSERT")] == [
            'INSERT INTO "indsatser" ("borger", "type", "fra")'
        ]
        with pytest.raises(Findes):
            s.opret_kolonnevis(T["indsatser"], [b], felter)
    assert raa(sti).execute("SELECT titel, timer FROM indsatser").fetchall() == [("", None)]


def test_the_birth_dates_follow_the_cpr_numbers(sti: Path):
    with skriv(sti, "test", I_DAG) as s:
        s.opret_borgere_kolonnevis({"sag": ["A1", "A2", "A3"], "cpr": [CPR, None, "6102701234"]})
        s.opret_borgere_kolonnevis({"sag": ["A4"]})
    assert raa(sti).execute("SELECT sag, cpr_foedt FROM borgere ORDER BY id").fetchall() == [
        ("A1", "1970-02-01"), ("A2", None), ("A3", None), ("A4", None),
    ]  # fmt: skip


@pytest.mark.parametrize("gaar_videre", [False, True])
def test_a_bad_row_among_very_many_undoes_all_of_the_event_also_for_who_goes_on(sti: Path, gaar_videre: bool):
    lav_lager(sti)
    with pytest.raises(AfkFejl), skriv(sti, "test", I_DAG) as s:
        s.opret_borgere([borger("B1")])
        if not gaar_videre:
            s.opret_borgere_kolonnevis({"sag": [*SAGER[2:], "A2"]})
        with pytest.raises(Findes):
            s.opret_borgere_kolonnevis({"sag": [*SAGER[2:], "A2"]})
        s.ret(T["borgere"], 1, {"navn": "Bo"})
    forb = raa(sti)
    assert forb.execute("SELECT sag, navn FROM borgere").fetchall() == [("A1", None)]
    assert forb.execute("SELECT count(*) FROM haendelser").fetchone() == (1,)


def test_rows_are_read_by_columns_in_stretches_all_or_those_of_some_borgere(sti: Path, monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setattr("afk.lager.skriv._HENTES_AD_GANGEN", 2)
    lav_lager(sti, *(borger(f"A{n}") for n in range(5)))
    with skriv(sti, "test", I_DAG) as s:
        fakta = FULDE["moeder"]
        s.opret(T["moeder"], [(b, fakta) for b in (3, 1, 5)])
        navne = fakta._fields
        fuld = {n: [v, v] for n, v in zip(navne, fakta, strict=True)}
        bidder = [(list(i), list(b), {n: list(k) for n, k in f.items()}) for i, b, f in s.kolonnevis(T["moeder"])]
        assert bidder == [([1, 2], [3, 1], fuld), ([3], [5], {n: v[:1] for n, v in fuld.items()})]
        assert [(*i, *b) for i, b, _ in s.kolonnevis(T["moeder"], {5, 2})] == [(3, 5)]
        assert [(*i, *b) for i, b, _ in s.kolonnevis(T["borgere"], {4})] == [(4, 4)]
        assert list(s.kolonnevis(T["skridt"])) == []
