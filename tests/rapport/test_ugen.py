"""`afk uge`: what lies on each day, what kind of day it is, and the line of the morning."""

import csv
import re
from datetime import date
from io import StringIO

import pytest
from rich.console import Console

from afk.rapport.uge import Begivenhed, slags_dag, uge
from afk.regler import STANDARD, regler
from afk.vis.morgen import linje
from afk.vis.uge import skaerm
from tests.cli.hjaelp import Program
from tests.cli.test_opstart import TUNGE, moduler
from tests.rapport.hjaelp import D, sagerne
from tests.regler.hjaelp import dag, egen_frist, moede, puljen

# Monday 16 to Sunday 29 November: A8's deadline is today, A2's was before; A6's is on Monday 30.
TO_UGER = [
    ("2026-11-16", "moede", "", "step_up", "planlagt", "A7"),
    ("2026-11-17", "moede", "10:00", "samtale", "afholdt", "A8"),
    ("2026-11-22", "frist", "", "straksafklaring", "aaben", "A8"),
    ("2026-11-24", "moede", "08:15", "samtale", "planlagt", "A2"),
    ("2026-11-24", "moede", "09:30", "step_up", "planlagt", "A2"),
]
TREDJE = [
    ("2026-11-30", "frist", "", "straksafklaring", "aaben", "A6"),
    ("2026-12-01", "frist", "", "indsatsgaranti", "aaben", "A1"),
]


def test_two_weeks_from_the_monday_of_the_day(afk: Program) -> None:
    linjer = [(x[0], *x[2:7]) for x in afk.ok("uge").linjer]
    assert linjer == TO_UGER
    assert [(x[0], *x[2:7]) for x in afk.ok("uge", "--uger", 3).linjer] == TO_UGER + TREDJE
    assert [(x[0], *x[2:7]) for x in afk.ok("uge", "--uger", 1).linjer] == TO_UGER[:3]


def test_the_formats_say_the_same(afk: Program) -> None:
    fra_json = afk.ok("uge", "--json").json
    assert fra_json[2] == {
        "dato": "2026-11-22", "ugedag": "søndag", "dag": "weekend", "slags": "frist", "klokken": None,
        "hvad": "straksafklaring", "status": "aaben", "sag": "A8", "navn": "Nina Skov",
    }  # fmt: skip
    fra_csv = list(csv.DictReader(StringIO(afk.ok("uge", "--format", "csv").ud), delimiter=";"))
    assert fra_csv == [{k: v or "" for k, v in r.items()} for r in fra_json]


def test_every_day_is_on_the_screen_in_80_columns(afk: Program) -> None:
    svar = afk.ok("uge", bredde=80, TERM="dumb")
    assert max(map(len, svar.ud.splitlines())) <= 80
    dage = re.findall(r"^((?:man|tir|ons|tor|fre|lør|søn) \d\d-\d\d)", svar.ud, re.M)
    assert len(dage) == 14
    assert (dage[0], dage[-1]) == ("man 16-11", "søn 29-11")
    assert "Uge 47, 16-11 til 22-11-2026: 1 frist · 2 møder" in svar.ud
    assert "Uge 48, 23-11 til 29-11-2026: 2 møder" in svar.ud
    assert re.search(r"^man 16-11 +Step up-møde \(er det holdt\?\) +A7 +Yusuf Bang *$", svar.ud, re.M)
    assert re.search(r"^søn 22-11 +i dag · weekend *\n +Frist: Straksafklaring, trin 1 \(8 uger\) +A8", svar.ud, re.M)
    assert re.search(r"^tir 24-11 +08:15 +Samtale +A2 +Karim Åberg *\n +09:30 +Step up-møde", svar.ud, re.M)
    assert re.search(r"^lør 28-11 +weekend *$", svar.ud, re.M)
    assert "1 frist blev overskredet før 16-11-2026. Se dem: afk frist --overdue\n" in svar.fejl


def test_long_names_leave_room_for_the_whole_of_what_lies_on_a_day() -> None:
    ud = StringIO()
    alle = [
        Begivenhed(dag("2026-11-18"), True, None, "straksafklaring", "overskredet", "P038", "Åse Jensen-Kristoffersen"),
        Begivenhed(dag("2026-11-19"), False, None, "samtale", "planlagt", "P039", None),
    ]  # fmt: skip
    titler = {r.navn: r.titel for r in regler()}
    skaerm(Console(file=ud, width=80, color_system=None), alle, [dag("2026-11-16")], D, 0, titler)
    linjer = [linje.rstrip() for linje in ud.getvalue().splitlines()]
    # 80 less 9 for the day, 4 for the sag, 45 for what, none for the clock and 8 between: 14 for the name.
    assert "ons 18-11    Overskredet: Straksafklaring, trin 1 (8 uger)  P038  Åse" in linjer
    assert "".join(x.strip() for x in linjer[4:6]) == "Jensen-Kristoffersen"
    assert max(map(len, linjer)) <= 80


def test_sag_and_name_stand_below_each_other_in_every_week_however_wide_the_screen(afk: Program) -> None:
    for bredde in (80, 160):
        ud = afk.ok("uge", "--uger", 3, bredde=bredde, TERM="dumb").ud
        raekker = re.findall(r"^(.*  )A\d  \w+ \S+ *$", ud, re.M)
        assert len(raekker) == 7
        # 9 for the day, 5 for the clock, and 39 for "Frist: Straksafklaring, trin 1 (8 uger)", each with 2 after it.
        assert {len(r) for r in raekker} == {9 + 2 + 5 + 2 + 39 + 2}


def test_a_meeting_to_come_is_not_held_whatever_is_written(afk: Program) -> None:
    ud = afk.ok("uge", "--uger", 4, bredde=80, TERM="dumb").ud
    assert re.search(r"^fre 11-12 +Samtale +A7 +Yusuf Bang *$", ud, re.M)
    assert re.search(r"^tir 17-11 +10:00 +Samtale \(holdt\) +A8 +Nina Skov *$", ud, re.M)


def test_a_full_day_is_cut_on_the_screen_and_nowhere_else(afk: Program) -> None:
    kort = afk.ok("uge", "--antal", 1, bredde=80, TERM="dumb").ud
    assert "09:30" not in kort
    assert "… og 1 mere. Se dem med --antal 0." in kort
    assert "09:30" in afk.ok("uge", "--antal", 0, bredde=80, TERM="dumb").ud
    assert afk.ok("uge", "--antal", 1).ud == afk.ok("uge").ud


@pytest.mark.parametrize(
    ("dato", "ventet"),
    [("2026-11-23", "hverdag"), ("2026-11-28", "weekend"), ("2026-12-25", "helligdag"), ("2026-12-24", "lukkedag"),
     ("2026-12-26", "weekend"), ("2026-04-03", "helligdag"), ("2026-05-15", "lukkedag")],
)  # fmt: skip
def test_holidays_and_closed_days_are_told_apart(dato: str, ventet: str) -> None:
    # 3 April 2026 is Good Friday, 14 May Ascension Day, 26 December a Saturday.
    assert slags_dag(dag(dato)) == ventet


def test_holidays_are_marked_on_the_screen(afk: Program) -> None:
    ud = afk.ok("uge", "--dato", "2026-12-22", bredde=80, TERM="dumb").ud
    assert re.search(r"^tor 24-12 +lukkedag *$", ud, re.M)
    assert re.search(r"^fre 25-12 +helligdag *$", ud, re.M)
    assert re.search(r"^søn 27-12 +weekend *\n +Frist: ", ud, re.M)


def test_deadlines_come_first_then_meetings_by_the_clock_and_the_called_off_not_at_all() -> None:
    den = "2026-11-24"
    fakta = (
        moede("step_up", den, "planlagt", klokken="10:00"), moede("samtale", den, "planlagt", klokken="09:00"),
        moede("afklaring", den, "planlagt"), moede("jobsamtale", den, "aflyst"), egen_frist("x", den),
        egen_frist("y", "2026-11-15"), egen_frist("z", "2026-11-16"), egen_frist("æ", "2026-12-01"),
    )  # fmt: skip
    fundet = uge(sagerne(fakta), dag("2026-11-16"), dag("2026-11-29"), D, STANDARD)
    assert [(b.hvad, b.status) for b in fundet.begivenheder] == [
        ("egen", "overskredet"), ("egen", "aaben"), ("afklaring", "planlagt"), ("samtale", "planlagt"),
        ("step_up", "planlagt"),
    ]  # fmt: skip
    assert fundet.foer == 1


# --- the line of the morning --------------------------------------------------------------------------------


def test_the_line_says_what_afk_frist_counts(afk: Program) -> None:
    assert afk.ok("uge", "--linje").ud == "1 overskredet · 3 inden 14 dage\n"
    assert len(afk.ok("frist", "--inden", 14).linjer) == 1 + 3


@pytest.mark.parametrize(
    ("frister", "ventet"),
    [
        (["2026-11-21"], "1 overskredet\n"),
        (["2026-11-22", "2026-12-06"], "2 inden 14 dage\n"),
        (["2026-12-07"], ""),
        (["2026-11-01", "2026-11-21", "2026-12-01"], "2 overskredet · 1 inden 14 dage\n"),
    ],
)
def test_the_day_itself_and_the_fourteenth_after_it_are_in_the_line(
    tom: Program, frister: list[str], ventet: str
) -> None:
    raekker = "".join(f"T1;Ring;{f};2026-11-01\n" for f in frister)
    tom.ok("import", tom.fil("egne_frister.csv", f"sag;tekst;frist;dato\n{raekker}"))
    assert tom.ok("uge", "--linje").ud == ventet
    assert tom.ok("uge", "--linje", "--dato", "2026-11-22").ud == ventet, "read by typer it is the same"


@pytest.mark.parametrize(
    ("antal", "ventet"),
    [((3, 5), "3 overskredet · 5 inden 14 dage"), ((3, 0), "3 overskredet"), ((0, 5), "5 inden 14 dage"), ((0, 0), "")],
)
def test_what_is_nothing_is_not_said(antal: tuple[int, int], ventet: str) -> None:
    assert linje(*antal) == ventet


def test_with_nothing_to_say_the_line_is_not_there_and_the_run_is_well(tom: Program) -> None:
    svar = tom.ok("uge", "--linje")
    assert (svar.ud, svar.fejl) == ("", "")
    assert tom.ok("uge").ud == ""
    assert "intet" in tom.ok("uge", bredde=80).ud


def test_the_line_has_no_format(afk: Program) -> None:
    for args in (("--json",), ("--format", "tabel")):
        svar = afk("uge", "--linje", *args)
        assert (svar.kode, svar.ud) == (2, "")


def test_the_line_loads_nothing_that_draws(afk: Program) -> None:
    hentet = moduler(afk, "uge", "--linje", COLUMNS="80")
    assert not [m for m in hentet if m.partition(".")[0] in ("rich", "icalendar")]
    assert hentet.isdisjoint(TUNGE)


def test_a_closed_case_has_no_deadline_in_the_week() -> None:
    sager = sagerne((puljen("2026-09-27"),), lukket=dag("2026-11-01"))
    assert uge(sager, date(2026, 11, 16), date(2026, 11, 29), D, STANDARD) == ([], 0)
