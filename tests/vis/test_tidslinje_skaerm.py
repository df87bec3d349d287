"""The timeline as it stands on the screen: characters worked out by hand, and what holds for every case."""

import re
from datetime import date
from io import StringIO
from typing import Any

import pytest
from hypothesis import given, settings
from rich.cells import cell_len
from rich.console import Console

from afk.fakta.besvarelse import Besvarelse
from afk.fakta.sag import Sag, sag
from afk.regler import frister
from afk.tidslinje.elementer import elementer
from afk.vis.tidslinje import ASCII, PAENE, SMAL, tegn_tidslinje
from tests.regler.fakta_strategi import borgere, datoer, fakta
from tests.regler.hjaelp import dag, egen_frist, fritagelse, moede, praktik, puljen, sagen
from tests.vis.tidssager import PR, SAGER

egenskab = settings(max_examples=25, deadline=None, database=None, derandomize=True)


def tegnet(s: Sag, bredde: int = 80, d: date = PR, **miljoe: str) -> str:
    ud = StringIO()
    term = {"TERM": "xterm-256color", **miljoe}
    console = Console(file=ud, width=bredde, force_terminal=True, color_system=None, _environ=term)
    tegn_tidslinje(console, elementer(s, frister(s, d), d), d)
    return ud.getvalue()


def raekke(navn: str, *f: Any, bredde: int = 80, **miljoe: str) -> str:
    """The axis of the only row with this name, without the ticks of a line below."""
    linjer = [x for x in tegnet(sagen(*f), bredde, **miljoe).splitlines() if x.startswith(f"  {navn} ")]
    assert len(linjer) == 1
    return linjer[0][30 if bredde >= 120 else 22 :]


# 80 columns leave 58 for the axis. With nothing older than 28 days it has a column a day: 29 + the line + 28.


def test_a_period_begins_on_its_day_is_full_up_to_today_and_pale_after() -> None:
    # 18 November is four days back: column 29 - 1 - 4 = 24, five full ones with today; 26 November is the fourth ahead.
    linje = raekke("sygdom", fritagelse("2026-11-18", "2026-11-26"))
    assert linje[24:34] == "▐████│▒▒▒▒"
    assert set(linje[:24] + linje[34:]) <= {" ", "·"}


def test_facts_of_one_day_are_seen_today_tomorrow_and_yesterday() -> None:
    linje = raekke("sygdom", *(fritagelse(f"2026-11-{n}", f"2026-11-{n}") for n in (20, 22, 23)))
    assert linje[26:31] == "▐ ▐│○"
    linje = raekke("samtale", moede("samtale", "2026-11-22"), moede("samtale", "2026-11-23", "planlagt"),
                   moede("samtale", "2026-11-21", "aflyst"))  # fmt: skip
    assert linje[27:31] == "×●│○"


def test_an_open_end_and_what_is_planned_look_different() -> None:
    assert raekke("sygdom", fritagelse("2026-11-20"))[26:] == "▐██│" + "▒" * 27 + "►"
    # 30 November is the eighth day ahead: the eighth column after the line.
    assert raekke("sygdom", fritagelse("2026-11-30"))[37:] == "○" + "░" * 19 + "►"
    planlagt = raekke("virksomhedspraktik", praktik("2026-11-30", "2026-12-02"))
    assert planlagt[37:40] == "○░░" and planlagt[40] in " ·"


def test_what_ends_after_the_axis_goes_on_and_what_ends_on_it_does_not() -> None:
    # 184 days ahead is more than is shown: the axis ends 28 days ahead.
    assert raekke("sygdom", fritagelse("2026-11-20", "2027-05-25"))[-1] == "►"
    assert raekke("sygdom", fritagelse("2026-11-20", "2026-12-20"))[-1] == "▒"


def test_several_in_one_column_are_counted() -> None:
    # 366 days and 91 ahead in 57 columns: of eight days 46 + 12 is one too many, so nine each share a column.
    f = [moede("samtale", d) for d in ("2025-11-22", "2026-11-15", "2026-11-18", "2026-11-22")]
    linje = raekke("samtale", *f)
    assert linje.rindex("3") + 1 == linje.index("│")
    assert linje.count("●") == 1


def test_a_deadline_has_its_date_beside_it_on_the_side_where_there_is_room() -> None:
    def linje(frist: str) -> str:
        return raekke("egen", egen_frist("Ring", frist, "2026-11-20"))

    # 3 days ahead: column 29 + 3 = 32, the date from 34.
    assert linje("2026-11-25")[32:42] == "▼ 25-11-26"
    # 29 November is column 36, and in 37 is the tick of Monday the 30th: it gives way to the room before the date.
    assert linje("2026-11-29")[36:46] == "▼ 29-11-26"
    # 27 days ahead is the last column but one: the date stands before it.
    assert linje("2026-12-19")[47:57] == "19-12-26 ▼"
    # Two days back is column 26; right of it the date would cross the line of today.
    assert linje("2026-11-20")[17:27] == "20-11-26 !"


def test_today_is_a_line_through_every_row_and_has_its_date() -> None:
    linjer = tegnet(SAGER["fyrre"]).splitlines()
    # 722 days with today and 180 ahead in 57 columns: of 16 days 46 + 12 is one too many, so 17 each:
    # 43 + 11, and of the three left over two go back. The line is in column 22 + 45.
    forste = linjer.index("Forløb".ljust(67) + "│")
    slut = next(n for n, x in enumerate(linjer) if "i dag 22-11-2026 ^" in x or "^ i dag 22-11-2026" in x)
    assert {x[67] for x in linjer[forste:slut]} == {"│"}
    assert linjer[slut][67] == "^"


def test_an_end_before_the_beginning_is_a_question_mark_that_is_explained() -> None:
    ud = tegnet(SAGER["skaeve"])
    assert "?" in next(x for x in ud.splitlines() if x.startswith("  sygdom"))
    assert "? slutter, før den begynder" in ud
    assert "uden for tidslinjen: Frister: egen 01-01-2199" in ud


def test_nothing_and_one() -> None:
    assert tegnet(SAGER["ingen"]) == "Der er intet at tegne endnu.\n"
    assert raekke("afklaringspuljen", puljen("2026-11-20")).count("▐") == 1


def test_twelve_years_are_drawn_twice_and_what_is_older_is_told() -> None:
    ud = tegnet(SAGER["tolv aar"])
    assert "Halvåret før og efter i dag (1 felt er 7 dage)" in ud
    assert " ".join(ud.split()).count("kontanthjælp") == 3
    assert re.search(r"Før \d\d-\d\d-2014, uden for tidslinjen: Forløb: kontanthjælp 01-01-1999", ud)
    # The planned step up-møde, ten days ahead, is the second week after the line.
    naer = ud[ud.index("Halvåret") :]
    assert re.search(r"step up .*│.○", naer)
    assert "Halvåret" not in tegnet(sagen(puljen("2026-06-01")))


def test_a_dumb_terminal_gets_ascii_and_the_same_columns() -> None:
    for s in SAGER.values():
        paen, dum = tegnet(s), tegnet(s, TERM="dumb")
        assert not re.search("[▐█▒░●○×▼◊│─┬┼·◄►]", dum)
        assert [len(x) for x in paen.splitlines() if x.startswith("  ")] == [
            len(x) for x in dum.splitlines() if x.startswith("  ")
        ]
    # An axis row has the same characters one for one.
    oversat = str.maketrans("▐█▒│►·", "[#=|>.")
    assert raekke("sygdom", fritagelse("2026-11-18")).translate(oversat) == raekke(
        "sygdom", fritagelse("2026-11-18"), TERM="dumb"
    )


def test_every_mark_differs_from_the_others() -> None:
    for tg in (PAENE, ASCII):
        brugt = [tg.start, tg.sket, tg.frem, tg.planlagt_start, tg.planlagt, tg.fra_foer, tg.til_efter, tg.i_dag]
        brugt += [v for k, v in tg.punkt.items() if k != "planlagt"]
        assert len(set(brugt)) == len(brugt)
        assert tg.punkt["planlagt"] == tg.planlagt_start
        assert all(len(c) == 1 for c in brugt)


def test_a_narrow_screen_is_told_what_to_do() -> None:
    assert "--html" in tegnet(SAGER["en"], SMAL - 1)
    assert "│" in tegnet(SAGER["en"], SMAL)


@pytest.mark.parametrize("bredde", [50, 60, 80, 120, 160, 250])
@pytest.mark.parametrize("navn", SAGER)
def test_no_line_is_wider_than_the_screen(navn: str, bredde: int) -> None:
    assert max(len(x) for x in tegnet(SAGER[navn], bredde).splitlines()) <= bredde


def begyndelser(ud: str) -> int:
    """How many facts begin in the first drawing at 250 columns: a mark is one, a digit so many."""
    hel = ud.split("Halvåret")[0]
    akser = [x[30:] for x in hel.splitlines() if x.startswith("  ") and x[2] != " "]
    uden_datoer = [re.sub(r"\d\d-\d\d-\d\d", "", x) for x in akser]
    return sum(int(c) if c.isdigit() else c in "▐◄○●×?!▼◊" for x in uden_datoer for c in x)


def fortalt(ud: str) -> int:
    """How many facts are told and not drawn; dates that are broken over two lines included."""
    dele = re.split(r"(?:Før|Efter) \d\d-\d\d-\d{4}, uden for tidslinjen:", ud.replace("\n", " "))[1:]
    return sum(len(re.findall(r"\d\d-\d\d-\d{4}", x)) for x in dele)


@egenskab
@given(borgere, fakta(), datoer())
def test_every_fact_is_drawn_or_told(b, f, d):
    s = sag(b, f)
    ud = tegnet(s, 250, d)
    assert begyndelser(ud) + fortalt(ud) == len(elementer(s, frister(s, d), d))


@pytest.mark.parametrize("navn", SAGER)
def test_every_fact_of_the_cases_is_drawn_or_told(navn: str) -> None:
    ud = tegnet(SAGER[navn], 250)
    assert begyndelser(ud) + fortalt(ud) == len(elementer(SAGER[navn], frister(SAGER[navn], PR), PR))


def test_a_hostile_name_of_a_form_is_harmless_and_keeps_its_column() -> None:
    ud = tegnet(sagen(Besvarelse("\x1b[31m漢字" * 9, 1, 1, dag("2026-11-20"), dag("2026-11-21"))))
    assert "\x1b" not in ud
    linje = next(x for x in ud.splitlines() if "…" in x)
    # Yesterday is column 27 of the axis, which begins in column 22; a wide character takes two.
    assert cell_len(linje[: linje.index("●")]) == 22 + 27
