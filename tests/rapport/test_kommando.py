"""`afk rapport` on the command line: the formats say the same, and what it means can be had."""

import csv
import os
import re
import stat
from io import StringIO
from typing import Any

import pytest

from tests.cli.hjaelp import Program
from tests.cli.test_opstart import TUNGE, moduler

NOEGLER = ["dato", "ordning", "afsnit", "noegle", "del_af", "periode", "navn", "antal", "af", "definition", "tolkning",
           "kilde"]  # fmt: skip
RAPPORT = ("rapport", "--json")


def tal(program: Program, *args: object) -> dict[tuple[str, str], int]:
    """The numbers that are not 0, by section and key."""
    raekker = program.ok(*RAPPORT, *args).json
    return {(r["afsnit"], r["noegle"]): r["antal"] for r in raekker if r["antal"] and r["ordning"] != "flere_skal_med"
            and r["periode"] is None}  # fmt: skip


def test_the_caseload_by_hand(afk: Program) -> None:
    # In Afklaringspuljen: A2, A5 (jobparat), A6, A7, A8; B1 has a job; B2 ended without a reason.
    # Deadlines: A2 27 October, A8 today, A6 30 November, A7 27 December; A5 has no duty.
    # Ressourceforløb: A1 1 December, A3 in bero, A4 in praktik in time.
    assert tal(afk, "--ordning", "afklaringspuljen") == {
        ("gruppe", "alle"): 7, ("gruppe", "maalt"): 6, ("gruppe", "i_gruppen"): 4, ("gruppe", "skiftet"): 1,
        ("gruppe", "positive"): 1, ("gruppe", "positiv_job"): 1, ("gruppe", "mangler"): 1,
        ("gruppe", "mangler_slutaarsag"): 1, ("gruppe", "positive_mindst"): 1, ("gruppe", "positive_hoejst"): 2,
        ("straksafklaring", "straks"): 5, ("straksafklaring", "straks_mangler"): 4,
        ("straksafklaring", "straks_aaben"): 3, ("straksafklaring", "straks_over_56"): 1,
        ("straksafklaring", "straks_undtaget"): 1, ("straksafklaring", "straks_laengst"): 26,
        ("uger", "frister"): 4, ("uger", "overskredet"): 1, ("uger", "uger"): 3,
    }  # fmt: skip
    garanti = {k: v for (a, k), v in tal(afk).items() if a == "indsatsgaranti"}
    assert garanti == {"garanti": 3, "holdt": 1, "aaben": 1, "i_bero": 1}


def test_the_formats_say_the_same(afk: Program) -> None:
    fra_json = afk.ok(*RAPPORT).json
    assert [list(r) for r in fra_json] == [NOEGLER] * len(fra_json)
    fra_csv = list(csv.DictReader(StringIO(afk.ok("rapport", "--format", "csv").ud), delimiter=";"))
    for j, c in zip(fra_json, fra_csv, strict=True):
        assert {k: "" if v is None else " | ".join(v) if k == "kilde" else str(v) for k, v in j.items()} == c
    linjer = afk.ok("rapport").linjer
    kolonner = ("ordning", "afsnit", "noegle", "periode", "antal", "af", "navn")
    assert linjer == [[c[k] for k in kolonner] for c in fra_csv]
    assert {len(x) for x in afk.ok("rapport", "--forklar").linjer} == {10}


def test_every_number_has_a_definition_and_a_source(afk: Program) -> None:
    for r in afk.ok(*RAPPORT).json:
        assert r["definition"].endswith(".")
        assert r["kilde"]
        assert r["dato"] == "2026-11-22"
        assert r["af"] is None or r["antal"] <= r["af"]


def test_the_table_is_readable_in_80_columns_without_colour(afk: Program) -> None:
    ud = afk.ok("rapport", bredde=80, TERM="dumb").ud
    assert max(map(len, ud.splitlines())) <= 80
    assert "\x1b" not in ud
    assert re.search(r"^  Den målte gruppe +6 +85,7 % +█+ *$", ud, re.M)
    assert re.search(r"^    Positive resultater +1 +16,7 % +█+ *$", ud, re.M)
    assert "Positive resultater: 1 af 6 i den målte gruppe (16,7 %)." in ud
    assert "andelen mellem 14,3 % og 28,6 %." in " ".join(ud.split())
    november = re.search(r"^november 2026 +1 +0 +0 +(█+) *$", ud, re.M)  # A4: 1 May + 6 months
    assert november and november.start(1) - november.start() <= 80 - 24  # the longest bar of a month has 24
    assert "Søjlerne: █ holdt, ▒ brudt, · åben\n" in ud
    assert re.search(r"^Uge 48, 23-11 til 29-11 +0 *$", ud, re.M)
    assert re.search(r"^Uge 49, 30-11 til 06-12 +2 +█+ *$", ud, re.M)
    assert "Uddannelse" not in ud


@pytest.mark.parametrize("bredde", [80, 120])
def test_forklar_says_what_each_number_counts(afk: Program, bredde: int) -> None:
    ud = " ".join(afk.ok("rapport", "--forklar", bredde=bredde, TERM="dumb").ud.split())
    for r in afk.ok(*RAPPORT).json:
        assert r["definition"] in ud
        assert (r["tolkning"] or "") in ud
        assert all(k in ud for k in r["kilde"])
    assert "Positive resultater: 1 af 6 Forløbet sluttede senest på dagen med job" in ud
    assert ud.count("talt i den måned, fristen ligger i") == 3
    assert ud.count("I hver uge") == 1


def test_who_is_behind_a_number_is_told_only_when_asked(afk: Program) -> None:
    for args in ([], ["--forklar"], ["--format", "csv", "--vis-sager"], ["--format", "linjer", "--vis-sager"]):
        assert not re.search(r"\b[AB]\d\b", afk.ok("rapport", *args).ud)
    uden = afk.ok("rapport", bredde=80, kan_spoerge=True)
    assert not re.search(r"\b[AB]\d\b", uden.ud)
    assert "afk rapport --vis-sager" in uden.fejl
    assert "Slutårsagen: B2\nForløbet er slut uden" in afk.ok("rapport", "--vis-sager", bredde=80, TERM="dumb").ud
    sager = {r["noegle"]: r["sager"] for r in afk.ok(*RAPPORT, "--vis-sager", "--ordning", "afklaringspuljen").json}
    assert sager["mangler_slutaarsag"] == ["B2"]
    assert sorted(sager["i_gruppen"]) == ["A2", "A6", "A7", "A8"]


@pytest.mark.parametrize("form", ["json", "csv", "linjer", "tabel"])
def test_no_name_or_number_is_in_it_in_any_format(afk: Program, form: str) -> None:
    ud = afk.ok("rapport", "--forklar", "--vis-sager", "--format", form).alt
    assert not re.search("Hemmelig|Ægidius|Lone|Karim|010380|1236", ud)


@pytest.mark.parametrize(
    ("args", "maaneder"),
    [
        ((), ["2025-12", "2026-11"]),
        (("--fra", "2026-10-31", "--til", "1-12-2026"), ["2026-10", "2026-12"]),
        (("--til", "2026-02-28"), ["2025-03", "2026-02"]),
        (("--fra", "15-01-2026"), ["2026-01", "2026-11"]),
        (("--fra", "15-01-2027"), ["2027-01", "2027-01"]),
    ],
)
def test_the_months_are_those_of_the_days_given(afk: Program, args: tuple[str, ...], maaneder: list[str]) -> None:
    alle = [r["periode"] for r in afk.ok(*RAPPORT, *args).json if r["afsnit"] == "maaneder"]
    assert [alle[0], alle[-4]] == maaneder
    assert alle[-1] == "andre"


def test_the_date_is_that_of_every_command(afk: Program) -> None:
    assert tal(afk, "--dato", "2026-09-15")["straksafklaring", "straks"] == 3  # A2, B1 and B2
    assert ("straksafklaring", "straks") not in tal(afk, "--dato", "2025-12-31")


@pytest.mark.parametrize("skrevet", ["ressourceforløb", "Ressourceforloeb", "ressourceforloeb"])
def test_a_scheme_is_known_however_it_is_written(afk: Program, skrevet: str) -> None:
    assert {r["ordning"] for r in afk.ok(*RAPPORT, "--ordning", skrevet).json} == {"ressourceforloeb", "alle"}


@pytest.mark.parametrize(
    ("args", "naevnt"),
    [
        (("--ordning", "puljen"), "flere_skal_med"),
        (("--fra", "2026-02-01", "--til", "2026-01-31"), "Byt dem om"),
        (("--fra", "1990-01-01"), "120 måneder"),
        (("--fra", "snart"), "Skriv fx"),
        (("--uger", "0"), "--uger"),
        (("--format", "html"), "linjer"),
    ],
)
def test_wrong_use_says_what_is_right(afk: Program, args: tuple[str, ...], naevnt: str) -> None:
    svar = afk("rapport", *args)
    assert (svar.kode, svar.ud) == (2, "")
    assert naevnt in svar.fejl


def test_an_empty_caseload_is_no_error(tom: Program) -> None:
    assert {r["antal"] for r in tom.ok(*RAPPORT).json} == {0}
    ud = tom.ok("rapport", bredde=80, TERM="dumb").ud
    assert "Frister uge for uge" in ud
    assert "Afklaringspuljen: gruppen" not in ud


def test_the_numbers_are_shown_without_rich_where_there_is_no_table(afk: Program) -> None:
    for args in (RAPPORT, ("rapport", "--html", str(afk.mappe / "let.html"))):
        hentet = moduler(afk, *args)
        assert hentet.isdisjoint(TUNGE)
        assert not [m for m in hentet if m.partition(".")[0] == "rich"]


def test_the_report_writes_nothing_to_the_store(afk: Program) -> None:
    foer = afk.hent("SELECT count(*) FROM haendelser")
    afk.ok("rapport", "--vis-sager", "--html", afk.mappe / "intet.html")
    assert afk.hent("SELECT count(*) FROM haendelser") == foer


# --- the file -----------------------------------------------------------------------------------------------


def test_the_page_is_a_file_of_ones_own_and_never_over_another(afk: Program) -> None:
    fil = afk.mappe / "rapport.html"
    svar = afk.ok("rapport", "--html", fil)
    assert svar.ud == ""
    assert "under 5" in svar.fejl
    if os.name == "posix":
        assert stat.S_IMODE(fil.stat().st_mode) == 0o600
    foer = fil.read_bytes()
    igen: Any = afk("rapport", "--html", fil, "--dato", "2026-01-01")
    assert (igen.kode, fil.read_bytes()) == (1, foer)
    assert "--overskriv" in igen.fejl
    afk.ok("rapport", "--html", fil, "--dato", "2026-01-01", "--overskriv")
    assert fil.read_bytes() != foer
    assert afk("rapport", "--html", afk.mappe / "findes" / "ikke.html").kode == 1


def test_with_a_format_the_numbers_come_too(afk: Program) -> None:
    svar = afk.ok("rapport", "--html", afk.mappe / "begge.html", "--json")
    assert svar.ud == afk.ok(*RAPPORT).ud
