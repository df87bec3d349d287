"""`afk frist` as the contract promises it: the rows, their keys, the filters, the order and the exit code."""

import csv
from datetime import date, timedelta
from io import StringIO
from typing import Any

import pytest

from tests.cli.hjaelp import DATO, Program, importer

NOEGLER = [
    "sag", "navn", "regel", "art", "frist", "status", "dage", "tidligst", "forsigtig_dato", "sidste_hverdag",
    "opfyldt_den", "for_sent", "udloest_af", "handling", "begrundelse", "kilde",
]  # fmt: skip
A2, A8 = ("A2", "straksafklaring", "2026-10-27"), ("A8", "straksafklaring", "2026-11-22")
A6, A1 = ("A6", "straksafklaring", "2026-11-30"), ("A1", "indsatsgaranti", "2026-12-01")
A7 = ("A7", "straksafklaring", "2026-12-27")
SLUT = [("A3", "ressourceforloeb-slut", "2029-01-31"), ("A4", "ressourceforloeb-slut", "2029-04-30"),
        ("A1", "ressourceforloeb-slut", "2029-05-31")]  # fmt: skip
BERO = ("A3", "indsatsgaranti", None)
SAEDVANLIGE = [A2, A8, A6, A1, A7, *SLUT, BERO]
"""Afklaringspuljen: start + 56 days; indsatsgaranti: start + 6 months; the last day: start + 36 months - 1 day."""
DAGEN = date.fromisoformat(DATO)


def kort(raekker: list[dict[str, Any]]) -> list[tuple[Any, ...]]:
    return [(r["sag"], r["regel"], r["frist"]) for r in raekker]


def frist(program: Program, *args: str, **kw: Any) -> list[dict[str, Any]]:
    return program.ok("frist", *args, "--json", **kw).json


def test_a_row_has_exactly_the_keys_and_values_of_the_contract(laes: Program) -> None:
    (raekke,) = frist(laes, "A1", "--regel", "indsatsgaranti")
    assert list(raekke) == NOEGLER
    handling, begrundelse, kilde = raekke.pop("handling"), raekke.pop("begrundelse"), raekke.pop("kilde")
    assert raekke == {
        "sag": "A1", "navn": "Lone Jensen", "regel": "indsatsgaranti", "art": "lovpligtig", "frist": "2026-12-01",
        "status": "aaben", "dage": 9, "tidligst": None, "forsigtig_dato": None, "sidste_hverdag": "2026-12-01",
        "opfyldt_den": None, "for_sent": False, "udloest_af": "2026-06-01",
    }  # fmt: skip
    assert handling.endswith(".")
    assert {"tekst": "1. juni 2026 + 6 måneder = 1. december 2026.", "dato": "2026-12-01"} in begrundelse
    assert kilde


def test_every_row_has_the_types_of_the_contract(laes: Program) -> None:
    def er_dato(v: Any) -> bool:
        return v is None or date.fromisoformat(v).isoformat() == v

    raekker = frist(laes, "--alle")
    assert {r["status"] for r in raekker} == {"overskredet", "aaben", "i_bero", "opfyldt", "bortfaldet"}
    for r in raekker:
        assert list(r) == NOEGLER
        assert all(er_dato(r[n]) for n in NOEGLER if n in
                   ("frist", "tidligst", "forsigtig_dato", "sidste_hverdag", "opfyldt_den"))  # fmt: skip
        assert date.fromisoformat(r["udloest_af"]) <= DAGEN
        assert r["for_sent"] is True or r["for_sent"] is False
        assert r["art"] in ("lovpligtig", "vejledende", "aftalt")
        assert isinstance(r["handling"], str)
        assert all(list(t) == ["tekst", "dato"] and t["tekst"] and er_dato(t["dato"]) for t in r["begrundelse"])
        assert r["begrundelse"]
        assert r["kilde"]
        assert all(isinstance(k, str) for k in r["kilde"])


def test_dage_is_the_deadline_less_the_day(laes: Program) -> None:
    raekker = {(r["sag"], r["regel"]): r["dage"] for r in frist(laes)}
    assert raekker["A2", "straksafklaring"] == -26
    assert raekker["A8", "straksafklaring"] == 0
    assert raekker["A6", "straksafklaring"] == 8
    assert raekker["A3", "indsatsgaranti"] is None


def test_a_clock_that_stands_still_says_the_earliest_deadline(laes: Program) -> None:
    (raekke,) = frist(laes, "A3", "--regel", "indsatsgaranti")
    # 1 July to 22 November is 4 months and 22 days: 1 February + 6 + 4 months = 1 December, + 22 days.
    assert (raekke["frist"], raekke["tidligst"], raekke["status"]) == (None, "2026-12-23", "i_bero")


def test_the_last_working_day_is_before_christmas(laes: Program) -> None:
    assert frist(laes, "A7")[0]["sidste_hverdag"] == "2026-12-24"  # the 27th is a Sunday, 25 and 26 are holidays


def test_two_forloeb_of_one_borger_are_told_apart(laes: Program) -> None:
    raekker = frist(laes, "A6", "--alle")
    assert [(r["udloest_af"], r["status"]) for r in raekker] == [("2026-10-05", "aaben"), ("2026-01-01", "bortfaldet")]


def test_a_fulfilled_deadline_says_when(laes: Program) -> None:
    (raekke,) = frist(laes, "A4", "--alle", "--regel", "indsatsgaranti")
    assert (raekke["status"], raekke["opfyldt_den"], raekke["frist"]) == ("opfyldt", "2026-06-01", "2026-11-01")
    assert raekke["for_sent"] is False


def test_the_usual_rows_are_overdue_first_then_soonest_and_in_bero_last(laes: Program) -> None:
    assert kort(frist(laes)) == SAEDVANLIGE


@pytest.mark.parametrize(
    ("args", "ventet"),
    [
        ("--overdue", [A2]),
        ("--overskredet", [A2]),
        ("--inden 0", [A2, A8]),
        ("--inden 7", [A2, A8]),
        ("--inden 8", [A2, A8, A6]),
        ("--inden 14", [A2, A8, A6, A1]),
        ("--til 30-11-2026", [A2, A8, A6]),
        ("--til 2026-12-01", [A2, A8, A6, A1]),
        ("--til i\xa0dag", [A2, A8]),
        ("--til om\xa08\xa0dage", [A2, A8, A6]),
        ("--regel indsatsgaranti", [A1, BERO]),
        ("--regel indsatsgaranti --regel ressourceforloeb-slut", [A1, *SLUT, BERO]),
        ("--art vejledende", [A2, A8, A6, A7]),
        ("--art lovpligtig", [A1, *SLUT, BERO]),
        ("--art lovpligtig --inden 14", [A1]),
        ("--regel indsatsgaranti --overdue", []),
        ("A1", [A1, SLUT[2]]),
        ("a1", [A1, SLUT[2]]),
        ("A8 A2", [A2, A8]),
        ("A2 A2", [A2]),
        ("A5", []),
        ("A1 --inden 14", [A1]),
        ("--alle --regel indsatsgaranti", [A1, BERO, ("A4", "indsatsgaranti", "2026-11-01")]),
        ("--alle A5 A6", [A6, ("A5", "straksafklaring", None), ("A6", "straksafklaring", None)]),
    ],
)
def test_a_filter_leaves_these_rows(laes: Program, args: str, ventet: list[tuple[Any, ...]]) -> None:
    assert kort(frist(laes, *(a.replace("\xa0", " ") for a in args.split(" ")))) == ventet


@pytest.mark.parametrize("args", [(), ("--alle",), ("--overdue",), ("--inden", "14"), ("A3", "--alle"), ("A5",)])
def test_all_formats_say_the_same_rows(laes: Program, args: tuple[str, ...]) -> None:
    som_json = [(r["frist"] or "", r["status"], r["sag"], r["navn"], r["regel"]) for r in frist(laes, *args)]
    linjer = laes.ok("frist", *args, "--format", "linjer").linjer
    som_csv = list(csv.DictReader(StringIO(laes.ok("frist", *args, "--format", "csv").ud), delimiter=";"))
    skaerm = laes.ok("frist", *args, "--format", "tabel", bredde=240, TERM="dumb").ud.splitlines()
    vist = [linje.split() for linje in skaerm if " A" in linje[:50]]
    assert [(f, s, sag, n, r) for f, _, s, sag, n, r, _, _ in linjer] == som_json
    assert [(r["frist"], r["status"], r["sag"], r["navn"], r["regel"]) for r in som_csv] == som_json
    assert [next(o for o in ord_ if o[0] == "A") for ord_ in vist] == [r[2] for r in som_json]
    datoer = [f"{r[0][8:]}-{r[0][5:7]}-{r[0][:4]}" for r in som_json if r[0]]
    assert [ord_[1] for ord_ in vist if ord_[0] in ("man", "tir", "ons", "tor", "fre", "lør", "søn")] == datoer


def test_csv_has_every_key_and_the_same_values_as_json(laes: Program) -> None:
    def celle(v: Any) -> str:
        if isinstance(v, list):
            return " | ".join(t["tekst"] if isinstance(t, dict) else t for t in v)
        if isinstance(v, bool):
            return "ja" if v else "nej"
        return "" if v is None else str(v)

    raekker = list(csv.DictReader(StringIO(laes.ok("frist", "--alle", "--format", "csv").ud), delimiter=";"))
    assert [{**r, "dage": ""} for r in raekker] == [
        {n: celle(v) for n, v in r.items()} | {"dage": ""} for r in frist(laes, "--alle")
    ]


def test_days_in_csv_are_numbers_also_when_negative(laes: Program) -> None:
    raekker = csv.DictReader(StringIO(laes.ok("frist", "A2", "A8", "--format", "csv").ud), delimiter=";")
    assert [r["dage"] for r in raekker] == ["-26", "0"]


def test_lines_are_the_default_when_stdout_is_no_terminal(laes: Program) -> None:
    linjer = laes.ok("frist").linjer
    assert laes.ok("frist").ud == laes.ok("frist", "--format", "linjer").ud
    assert linjer[0][:7] == [
        "2026-10-27", "-26", "overskredet", "A2", "Karim Åberg", "straksafklaring", "2026-09-01",
    ]  # fmt: skip
    assert {len(felter) for felter in linjer} == {8}
    assert "\x1b" not in laes.ok("frist").ud


def test_a_table_is_the_default_on_a_terminal(laes: Program) -> None:
    svar = laes.ok("frist", bredde=100)
    assert "tir 27-10-2026" in svar.ud
    assert "Frister pr. søndag 22. november 2026: 1 overskredet · 3 inden 14 dage · 4 senere · 1 i bero" in svar.ud


def test_many_rows_are_cut_on_a_screen_and_said_so_but_never_in_lines(afk: Program) -> None:
    sager = [f"B{n}" for n in range(45)]
    importer(afk, {
        "borgere": "sag\n" + "\n".join(sager) + "\n",
        "forloeb": "sag;forloeb;fra\n" + "".join(f"{s};afklaringspuljen;01-11-2026\n" for s in sager),
    })  # fmt: skip
    assert len(afk.ok("frist").linjer) == 45
    assert "… og 5 frister mere. Se dem alle med --antal 0." in afk.ok("frist", bredde=160).ud
    assert "frister mere" not in afk.ok("frist", "--antal", "0", bredde=160).ud
    assert "… og 43 frister mere" in afk.ok("frist", "--antal", "2", bredde=160).ud


def test_nothing_found_prints_nothing_and_is_no_error(laes: Program) -> None:
    assert laes("frist", "A5") == (0, "", "")
    assert laes("frist", "A5", "--exit-code") == (0, "", "")
    assert laes.ok("frist", "A5", "--json").ud == "[]\n"
    assert laes.ok("frist", "A5", "--format", "csv").ud == ";".join(NOEGLER) + "\n"
    assert "ingen åbne frister" in laes.ok("frist", "A5", bredde=80).ud


@pytest.mark.parametrize(
    ("args", "kode"),
    [((), 10), (("--overdue",), 10), (("A2",), 10), (("A1",), 0), (("--regel", "indsatsgaranti"), 0),
     (("--json",), 10), (("--forklar",), 10), (("--alle",), 10), (("--format", "csv", "--inden", "0"), 10)],
)  # fmt: skip
def test_exit_code_is_10_when_something_shown_is_overdue(laes: Program, args: tuple[str, ...], kode: int) -> None:
    svar = laes("frist", *args, "--exit-code")
    assert svar.kode == kode
    assert svar.ud == laes.ok("frist", *args).ud


def test_forklar_shows_the_whole_reasoning_and_the_sources(laes: Program) -> None:
    raekke = frist(laes, "A1", "--regel", "indsatsgaranti")[0]
    skaerm = " ".join(laes.ok("frist", "A1", "--forklar", bredde=100, TERM="dumb").ud.split())
    linje = laes.ok("frist", "A1", "--regel", "indsatsgaranti", "--forklar").linjer[0]
    for tekst in (*(t["tekst"] for t in raekke["begrundelse"]), *raekke["kilde"], raekke["handling"]):
        assert tekst in skaerm
    assert linje[8:] == [" | ".join(t["tekst"] for t in raekke["begrundelse"]), " | ".join(raekke["kilde"])]


def test_an_overdue_day_is_the_day_after_the_deadline(laes: Program) -> None:
    for dage, status in ((0, "aaben"), (1, "overskredet")):
        dagen = date(2026, 11, 30) + timedelta(days=dage)
        assert frist(laes, "A6", "--dato", dagen.isoformat())[0]["status"] == status
