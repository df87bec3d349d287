"""`afk stepup plan --alle`: the plan for the caseload, in every format, on file and in the store."""

import csv
import os
import re
import stat
from io import StringIO
from pathlib import Path
from typing import Any

import pytest

from afk.breve.docx import tekst_i
from afk.cli import stepup_alle
from afk.fakta.base import typer
from afk.lager.skriv import skriv
from tests.breve.byg_skabeloner import byg
from tests.cli.hjaelp import Program, importer
from tests.cli.test_opstart import TUNGE, moduler

SAGER = {
    "borgere": """sag;navn;maalgruppe
A1;Lone Jensen;aktivitetsparat
A2;Karim Åberg;aktivitetsparat
A3;Åse Ørsted;aktivitetsparat
A4;Bent Nissen;
A5;Fatima Holm;jobparat
A6;Ruth Lund;aktivitetsparat
A7;Yusuf Bang;aktivitetsparat
A8;Nina Skov;aktivitetsparat
""",
    "forloeb": """sag;forloeb;fra
A1;afklaringspuljen;05-10-2026
A2;afklaringspuljen;01-09-2026
A3;afklaringspuljen;12-10-2026
A4;afklaringspuljen;12-10-2026
A5;afklaringspuljen;12-10-2026
A6;ressourceforloeb;12-10-2026
A7;afklaringspuljen;12-10-2026
A8;afklaringspuljen;12-10-2026
""",
    "fritagelser": "sag;grund;fra\nA4;sygdom;01-11-2026\n",
    "moeder": """sag;type;dato;status
A2;samtale;01-10-2026;afholdt
A3;samtale;10-11-2026;afholdt
A3;step_up;08-12-2026;planlagt
A7;samtale;01-11-2026;afholdt
A7;step_up;10-11-2026;afholdt
""",
    "samtykker": "sag;svar;dato\nA8;nej;01-11-2026\n",
}
PLAN = [
    {"sag": "A2", "frist": "2026-10-27", "samtale": "2026-10-01", "step_up": "2026-11-23", "forsinkelse": 27},
    {"sag": "A1", "frist": "2026-11-30", "samtale": "2026-11-23", "step_up": "2026-11-30", "forsinkelse": 0},
    {"sag": "A3", "frist": "2026-12-07", "samtale": "2026-11-10", "step_up": "2026-12-08", "forsinkelse": 1},
]
"""With one a week. A2 (8 weeks from 1/9: 27/10) has had the samtale and goes first, 4 + 23 days late; A1 has the
samtale at once and the møde a week later, on its deadline; A3 is booked, a day after 12/10 + 8 weeks."""
EN = ("stepup", "plan", "--alle", "--kapacitet", "1")


@pytest.fixture
def afk(tmp_path: Path) -> Program:
    program = Program(tmp_path)
    importer(program, SAGER)
    return program


@pytest.fixture(scope="module")
def laes(tmp_path_factory: pytest.TempPathFactory) -> Program:
    program = Program(tmp_path_factory.mktemp("plan"))
    importer(program, SAGER)
    return program


def moeder(afk: Program, sag: str) -> list[tuple[str, str, str]]:
    return [(m["type"], m["dato"], m["status"]) for m in afk.sag(sag)["moeder"]]


# --- the rows -----------------------------------------------------------------------------------------------


def test_the_plan_as_json_has_the_keys_of_the_contract(laes: Program) -> None:
    assert laes.ok(*EN, "--json").json == PLAN
    assert laes.ok(*EN, "--format", "json", "--fra", "23-11-2026").json == PLAN


def test_lines_csv_and_the_screen_say_the_same_rows(laes: Program) -> None:
    som_tekst = [{n: str(v) for n, v in r.items()} for r in PLAN]
    assert laes.ok(*EN).linjer == [list(r.values()) for r in som_tekst]
    assert laes.ok(*EN, "--format", "linjer").ud == laes.ok(*EN).ud
    assert list(csv.DictReader(StringIO(laes.ok(*EN, "--format", "csv").ud), delimiter=";")) == som_tekst
    skaerm = laes.ok(*EN, bredde=80, TERM="dumb").ud
    assert re.findall(r"^\w{3} (\d\d-\d\d) +Step up-møde\*? +(A\d)", skaerm, re.MULTILINE) == [
        ("23-11", "A2"), ("30-11", "A1"), ("08-12", "A3")
    ]  # fmt: skip


@pytest.mark.parametrize("ekstra", [("--samtaler", "1"), ("--afstand", "7"), ("--fra", "i morgen")])
def test_the_defaults_are_as_said(laes: Program, ekstra: tuple[str, str]) -> None:
    assert laes.ok(*EN, *ekstra, "--json").json == PLAN


def test_a_later_start_and_a_longer_distance_move_the_plan(laes: Program) -> None:
    raekker = laes.ok(*EN, "--fra", "16-12-2026", "--afstand", "14", "--json").json
    # Wednesday 16/12: A2 at once; A1 samtale 16/12 and møde Wednesday 30/12.
    assert [(r["sag"], r["samtale"], r["step_up"], r["forsinkelse"]) for r in raekker] == [
        ("A3", "2026-11-10", "2026-12-08", 1),
        ("A2", "2026-10-01", "2026-12-16", 50),
        ("A1", "2026-12-16", "2026-12-30", 30),
    ]


def test_the_left_out_are_counted_with_their_reason(laes: Program) -> None:
    svar = laes.ok(*EN, "--json")
    for linje in (
        "Mangler kun samtalen, for step up-mødet er holdt eller valgt fra: 1 (A8)",
        "I bero, fritaget: 1",
        "Har fået straksafklaringen: 1",
        "Målgruppen er ikke aktivitetsparat: 1",
        "Intet forløb i Afklaringspuljen er begyndt: 1",
    ):
        assert f"  {linje}\n" in svar.fejl
    assert "3 borgere: 1 når fristen, 2 kommer for sent. Den største forsinkelse er 27 dage, i alt 28 dage" in svar.fejl


def test_nobody_to_plan_is_an_empty_plan(laes: Program) -> None:
    svar = laes.ok(*EN, "--json", "--dato", "2020-01-01")
    assert svar.ud == "[]\n"
    assert "Ingen borgere skal ind i planen." in svar.fejl
    assert laes.ok(*EN, "--dato", "2020-01-01").ud == ""
    assert "Ingen borgere skal ind i planen." in laes.ok(*EN, "--dato", "2020-01-01", bredde=80).ud


def test_a_planned_meeting_nobody_has_closed_is_asked_about(afk: Program) -> None:
    afk.ok("moede", "tilfoej", "A1", "--type", "samtale", "--dato", "2026-11-20", "--status", "planlagt")
    svar = afk.ok(*EN, "--json")
    assert "1 møde før i dag står stadig som planlagt" in svar.fejl
    assert svar.json[1]["samtale"] == "2026-11-23"


# --- the screen ---------------------------------------------------------------------------------------------


def test_the_screen_has_a_table_and_a_bar_for_each_week_in_80_columns_without_colour(laes: Program) -> None:
    ud = laes.ok(*EN, bredde=80, TERM="dumb").ud
    assert max(map(len, ud.splitlines())) <= 80
    assert "\x1b" not in ud
    assert "Uge 48 2026, fra 23-11-2026\n" in ud
    assert re.search(r"^man 23-11 +Step up-møde +A2 +Karim Åberg +27-10-2026 +27 d\. for sent", ud, re.MULTILINE)
    assert re.search(r"^tir 08-12 +Step up-møde\* +A3 +Åse Ørsted +07-12-2026 +1 d\. for sent", ud, re.MULTILINE)
    assert "* holdt eller aftalt i forvejen" in ud
    fuld, tom = "█" * 14, "·" * 14
    assert [linje.rstrip() for linje in ud.splitlines() if " af 1" in linje] == [
        f"48 2026  23-11-2026  {fuld} 1 af 1  {fuld} 1 af 1",
        f"49 2026  30-11-2026  {tom} 0 af 1  {fuld} 1 af 1",
        f"50 2026  07-12-2026  {tom} 0 af 1  {fuld} 1 af 1",
    ]
    assert "Med 1 step up-møde og 1 samtale om ugen når den ene, der endnu kan nå det, fristen." in " ".join(ud.split())


def test_a_long_plan_is_cut_on_the_screen_and_says_so(afk: Program) -> None:
    sager = [f"B{n:03}" for n in range(200)]
    importer(afk, {
        "borgere": "sag\n" + "\n".join(sager) + "\n",
        "forloeb": "sag;forloeb;fra\n" + "".join(f"{s};afklaringspuljen;01-11-2026\n" for s in sager),
    })  # fmt: skip
    ud = afk.ok("stepup", "plan", "--alle", "--kapacitet", "3", bredde=80, TERM="dumb").ud
    # 203 borgere with a samtale and a møde each, 60 of them shown.
    assert "… og 344 aftaler mere. Hele planen: --fil plan.docx eller plan.csv" in ud
    assert len(re.findall(r"^\w{3} \d\d-\d\d +(?:Samtale|Step up)", ud, re.MULTILINE)) == 60
    assert re.search(r"^… og \d+ uger mere\.$", ud, re.MULTILINE)
    assert len(afk.ok("stepup", "plan", "--alle", "--kapacitet", "3").linjer) == 203


def test_a_name_can_not_steer_the_terminal(afk: Program) -> None:
    afk.ok("borger", "ret", "A1", "--navn", "[bold]\x1b[2JLone")
    ud = afk.ok(*EN, bredde=100, TERM="dumb").ud
    assert "\x1b" not in ud
    assert "[bold]" in ud


def test_names_are_on_the_screen_only(laes: Program, tmp_path: Path) -> None:
    fil = tmp_path / "plan.csv"
    for svar in (laes.ok(*EN, "--json"), laes.ok(*EN, "--format", "csv"), laes.ok(*EN, "--fil", fil)):
        assert "Lone" not in svar.alt
    assert "Lone" not in fil.read_text("utf-8")


# --- stored -------------------------------------------------------------------------------------------------


def test_gem_stores_the_new_meetings_as_planned_in_one_event_and_the_plan_stays(afk: Program) -> None:
    foer = len(afk.historik())
    svar = afk.ok(*EN, "--json", "--gem")
    assert svar.json == PLAN
    assert "Gemt: 1 samtale og 2 step up-møder som planlagte." in svar.fejl
    assert moeder(afk, "A1") == [("samtale", "2026-11-23", "planlagt"), ("step_up", "2026-11-30", "planlagt")]
    assert moeder(afk, "A2") == [("samtale", "2026-10-01", "afholdt"), ("step_up", "2026-11-23", "planlagt")]
    assert afk.historik()[foer:] == [("stepup plan --alle", "moeder", "opret")] * 3
    assert len(set(afk.hent("SELECT haendelse FROM historik WHERE tabel = 'moeder' AND haendelse > 1"))) == 1

    efter = afk.historik()
    igen = afk.ok(*EN, "--json", "--gem")
    assert igen.json == PLAN
    assert "Intet nyt at gemme" in igen.fejl
    assert afk.historik() == efter


def test_without_gem_nothing_is_stored(afk: Program) -> None:
    foer = afk.historik()
    afk.ok(*EN, "--json")
    assert afk.historik() == foer


def test_what_is_planned_fulfils_nothing(afk: Program) -> None:
    frister = afk.ok("frist", "--json").json
    afk.ok(*EN, "--gem")
    assert [(r["sag"], r["status"], r["frist"]) for r in afk.ok("frist", "--json").json] == [
        (r["sag"], r["status"], r["frist"]) for r in frister
    ]


def test_a_called_off_meeting_on_the_same_day_is_planned_again(afk: Program) -> None:
    afk.ok("moede", "tilfoej", "A1", "--type", "samtale", "--dato", "2026-11-23", "--status", "aflyst")
    afk.ok(*EN, "--gem")
    assert moeder(afk, "A1")[0] == ("samtale", "2026-11-23", "planlagt")


def test_a_case_that_is_removed_meanwhile_stops_the_whole_of_it(afk: Program, monkeypatch: pytest.MonkeyPatch) -> None:
    laes_sager = stepup_alle.hent_sager

    def og_saa_slettes_en(m: Any) -> Any:
        sager = laes_sager(m)
        with skriv(afk.lager, "slet", m.i_dag) as s:
            s.slet(typer()["borgere"], s.borger_id("A1") or 0)
        return sager

    monkeypatch.setattr(stepup_alle, "hent_sager", og_saa_slettes_en)
    svar = afk(*EN, "--gem")
    assert svar.kode == 1
    assert "Sagerne er ændret imens, og intet er gemt." in svar.fejl
    assert moeder(afk, "A2") == [("samtale", "2026-10-01", "afholdt")]


# --- on file ------------------------------------------------------------------------------------------------


def test_the_plan_as_csv_is_for_the_owner_alone_and_opens_in_excel(laes: Program, tmp_path: Path) -> None:
    fil = tmp_path / "plan.csv"
    svar = laes.ok(*EN, "--fil", fil)
    assert svar.ud == ""
    assert f"Planen er skrevet til {fil}." in svar.fejl
    data = fil.read_bytes()
    assert data.startswith("﻿sag;frist;samtale;step_up;forsinkelse\n".encode())
    assert len(list(csv.DictReader(StringIO(data.decode("utf-8-sig")), delimiter=";"))) == 3
    if os.name == "posix":
        assert stat.S_IMODE(fil.stat().st_mode) == 0o600


def test_the_rows_come_too_when_a_format_is_asked_for_beside_the_file(laes: Program, tmp_path: Path) -> None:
    assert laes.ok(*EN, "--fil", tmp_path / "plan.csv", "--json").json == PLAN


def test_the_plan_as_a_word_file(afk: Program, tmp_path: Path) -> None:
    (afk.konfig / "skabeloner").mkdir(parents=True)
    (afk.konfig / "skabeloner" / "plan.docx").write_bytes(byg("aftale"))
    fil = tmp_path / "plan.docx"
    afk.ok(*EN, "--fil", fil)
    tekst = tekst_i(fil.read_bytes())
    for ord_ in ("Plan for straksafklaring af hele gruppen", "A2", "27-10-2026", "23-11-2026", "I bero, fritaget: 1"):
        assert ord_ in tekst
    assert "Karim" not in tekst
    if os.name == "posix":
        assert stat.S_IMODE(fil.stat().st_mode) == 0o600


def test_a_file_that_is_there_is_kept_and_nothing_is_stored(afk: Program, tmp_path: Path) -> None:
    fil = tmp_path / "plan.csv"
    fil.write_text("mit", "utf-8")
    foer = moeder(afk, "A1")
    svar = afk(*EN, "--fil", fil, "--gem")
    assert (svar.kode, svar.ud, fil.read_text("utf-8"), moeder(afk, "A1")) == (1, "", "mit", foer)
    assert "--overskriv" in svar.fejl
    afk.ok(*EN, "--fil", fil, "--overskriv")
    assert fil.read_text("utf-8-sig").startswith("sag;")


# --- wrong use ----------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("args", "naevnt"),
    [
        ("--alle", "Der mangler --kapacitet"),
        ("--alle A1 --kapacitet 5", "Udelad SAG"),
        ("--alle --kapacitet 0", "--kapacitet"),
        ("--alle --kapacitet 5 --samtaler 0", "--samtaler"),
        ("--alle --kapacitet 5 --afstand=-1", "--afstand"),
        ("--alle --kapacitet 5 --fra snart", "--fra"),
        ("--alle --kapacitet 5 --fra 21-11-2026", "Planen kan tidligst begynde"),
        ("--alle --kapacitet 5 --format xml", "linjer"),
        ("--alle --kapacitet 5 --fil plan.pdf", ".docx eller .csv"),
        ("--alle --kapacitet 5 --svar svar.toml", "Udelad dem med --alle"),
        ("A1 --kapacitet 5", "--kapacitet hører til planen for alle"),
        ("A1 --fra 2026-12-01", "--fra hører til planen for alle"),
        ("A1 --gem", "--gem hører til planen for alle"),
        ("A1 --fil plan.docx", "--fil hører til planen for alle"),
    ],
)
def test_wrong_use_is_told_with_the_option(laes: Program, args: str, naevnt: str) -> None:
    svar = laes("stepup", "plan", *args.split())
    assert (svar.kode, svar.ud) == (2, "")
    assert naevnt in svar.fejl


def test_without_a_store_none_is_made(tmp_path: Path) -> None:
    program = Program(tmp_path)
    svar = program(*EN, "--gem")
    assert (svar.kode, svar.ud) == (1, "")
    assert not program.lager.exists()


def test_the_rows_need_nothing_heavy(laes: Program) -> None:
    hentet: Any = moduler(laes, *EN, "--json")
    assert hentet.isdisjoint((*TUNGE, "rich", "docx", "docxtpl"))
