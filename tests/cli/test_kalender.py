"""`afk kalender`: what another calendar reads from the file, what never is in it, and what happens the next time."""

import os
import re
import stat
from datetime import date
from pathlib import Path
from typing import Any
from unittest import mock

import pytest
from icalendar import Calendar

from tests.cli.hjaelp import CASELOAD, DATO, Program, importer
from tests.cli.test_opstart import moduler

MOEDER = """sag;type;dato;klokken;status
A1;samtale;20-11-2026;10:00;afholdt
A1;step_up;01-12-2026;09:30;planlagt
A2;step_up;02-12-2026;;planlagt
A3;step_up;03-12-2026;13:00;aflyst
"""
FRISTER = ["Frist: straksafklaring (A2)", "Frist: straksafklaring (A8)", "Frist: straksafklaring (A6)",
           "Frist: indsatsgaranti (A1)", "Frist: straksafklaring (A7)", "Frist: ressourceforløb slut (A3)",
           "Frist: ressourceforløb slut (A4)", "Frist: ressourceforløb slut (A1)"]  # fmt: skip
"""Those of test_frist, but for A3's indsatsgaranti, which is in bero."""
STEP_UP = ["Step up-møde (A1)", "Step up-møde (A2)", "Aflyst: Step up-møde (A3)"]


@pytest.fixture(scope="module")
def laes(tmp_path_factory: pytest.TempPathFactory) -> Program:
    """The caseload with møder, for tests that only read."""
    program = Program(tmp_path_factory.mktemp("kalender"))
    importer(program, CASELOAD | {"moeder": MOEDER})
    return program


def kalender(program: Program, *args: object, **kw: Any) -> list[Any]:
    """The events as another program reads them."""
    return list(Calendar.from_ical(program.ok("kalender", *args, **kw).ud).walk("VEVENT"))


def titler(program: Program, *args: object) -> list[str]:
    return [str(e["summary"]) for e in kalender(program, *args)]


def en(program: Program, titel: str, *args: object, **kw: Any) -> Any:
    """The only event with the title."""
    (e,) = (e for e in kalender(program, *args, **kw) if e["summary"] == titel)
    return e


# --- what is in it ------------------------------------------------------------------------------------------


def test_the_deadlines_and_meetings_are_there_soonest_first(laes: Program) -> None:
    alle = titler(laes)
    assert [t for t in alle if t.startswith("Frist")] == FRISTER
    assert [t for t in alle if not t.startswith("Frist")] == STEP_UP
    datoer = [e["dtstart"].dt for e in kalender(laes)]
    assert [f"{d:%Y-%m-%d}" for d in datoer] == sorted(f"{d:%Y-%m-%d}" for d in datoer)


def test_a_deadline_has_the_day_and_the_action_that_afk_frist_shows(laes: Program) -> None:
    (raekke,) = laes.ok("frist", "A1", "--regel", "indsatsgaranti", "--json").json
    e = en(laes, "Frist: indsatsgaranti (A1)")
    assert e["dtstart"].dt == date(2026, 12, 1)
    assert str(e["description"]) == f"{raekke['handling']}\nFristen regnes på ny hver dag: afk frist A1 --forklar"


def test_a_meeting_with_a_time_is_an_instant_and_one_without_is_a_day(laes: Program) -> None:
    ud = laes.ok("kalender", "--kun", "moeder").ud
    assert "DTSTART:20261201T083000Z\r\n" in ud
    assert "DTSTART;VALUE=DATE:20261202\r\n" in ud
    assert en(laes, STEP_UP[2])["status"] == "CANCELLED"


@pytest.mark.parametrize(
    ("args", "ventet"),
    [
        ("--kun moeder", STEP_UP),
        ("--kun møder", STEP_UP),
        ("--kun moeder --fra 20-11-2026", ["Samtale (A1)", *STEP_UP]),
        ("--kun moeder --fra 21-11-2026", STEP_UP),
        ("--kun moeder --til 2026-12-02", STEP_UP[:2]),
        ("--kun moeder --fra 2026-12-02 --til 2026-12-02", STEP_UP[1:2]),
        ("--kun frister", FRISTER),
        ("--kun frister --fra i\xa0dag --til om\xa08\xa0dage", FRISTER[1:3]),
        ("--regel indsatsgaranti", [*STEP_UP[:1], FRISTER[3], *STEP_UP[1:]]),
        ("--kun frister --regel indsatsgaranti --regel ressourceforloeb-slut", [FRISTER[3], *FRISTER[5:]]),
        ("A2", ["Frist: straksafklaring (A2)", "Step up-møde (A2)"]),
        ("a2 A8 --kun frister", FRISTER[:2]),
        ("A5", []),
        ("--fra 2030-01-01", []),
    ],
)
def test_a_choice_leaves_these(laes: Program, args: str, ventet: list[str]) -> None:
    valgte = titler(laes, *(a.replace("\xa0", " ") for a in args.split(" ")))
    assert sorted(valgte) == sorted(ventet)


def test_a_reminder_is_there_only_when_asked_for(laes: Program) -> None:
    assert "VALARM" not in laes.ok("kalender").ud
    med = [str(e["summary"]) for e in kalender(laes, "--varsel", 3) if e.walk("VALARM")]
    assert sorted(med) == sorted([*FRISTER[1:], *STEP_UP[:2]])  # A2's deadline is past, A3's møde is called off


# --- nobody is in it ----------------------------------------------------------------------------------------

NAVNE = {
    "borgere": "sag;cpr;navn;ydelse;sagsbehandler;telefon;email;note\n"
    "A12;010270-1234;Lone Ærø;Hemmelig;Hemmelig;87654321;hemmelig@example.dk;Hemmelig 010270-1234\n",
    "forloeb": "sag;forloeb;fra\nA12;ressourceforloeb;01-06-2026\nA12;afklaringspuljen;01-10-2026\n",
    "fritagelser": "sag;grund;fra;til\nA12;barsel;01-11-2026;01-12-2026\n",
    "indsatser": "sag;type;titel;fra\nA12;mentor;Hemmelig;01-10-2026\n",
    "moeder": "sag;type;dato;klokken;form\nA12;step_up;01-12-2026;09:30;fysisk\nA12;samtale;02-12-2026;;\n",
    "samtykker": "sag;svar;dato;gaelder_til\nA12;ja;01-10-2026;01-03-2027\n",
    "visitationer": "sag;dato;gruppe;til;grund\nA12;01-10-2026;udskudt;01-02-2027;Hemmelig\n",
    "jobformidlere": "sag;navn;fra\nA12;Hemmelig;01-10-2026\n",
    "aftaler": "sag;aftale;dato;frist;ansvarlig;note\nA12;Hemmelig;01-11-2026;01-12-2026;Hemmelig;Hemmelig\n",
}
PERSONLIGT = re.compile("lone|ærø|hemmelig|1234|010270|87654321", re.IGNORECASE)


@pytest.fixture(scope="module")
def fuld(tmp_path_factory: pytest.TempPathFactory) -> Program:
    """A borger with every personal text there is, and deadlines of many rules."""
    program = Program(tmp_path_factory.mktemp("fuld"))
    importer(program, NAVNE)
    return program


def udfoldet(ud: str) -> str:
    return ud.replace("\r\n ", "")


def test_nothing_says_who_it_is_about(fuld: Program) -> None:
    svar = fuld.ok("kalender", "--varsel", 7, "--fra", "2026-01-01")
    assert len(re.findall("BEGIN:VEVENT", svar.ud)) >= 6
    assert not PERSONLIGT.findall(udfoldet(svar.ud) + svar.fejl)


def test_with_navne_the_name_is_in_the_titles_and_nothing_else_personal_anywhere(fuld: Program) -> None:
    svar = fuld.ok("kalender", "--navne")
    assert "delte kalendere viser titler" in svar.fejl.replace("\n", " ")
    for e in Calendar.from_ical(svar.ud).walk("VEVENT"):
        assert str(e["summary"]).endswith("(A12, Lone Ærø)")
    uden_navn = udfoldet(svar.ud).replace("(A12\\, Lone Ærø)", "")
    assert not PERSONLIGT.findall(uden_navn)


def test_every_event_is_private(fuld: Program) -> None:
    assert {str(e["class"]) for e in kalender(fuld)} == {"PRIVATE"}


# --- the next time ------------------------------------------------------------------------------------------


def test_a_deadline_that_moves_keeps_its_uid_and_its_sequence_goes_up(lager: Program) -> None:
    foer = en(lager, "Frist: indsatsgaranti (A1)")
    importer(lager, {"fritagelser": "sag;grund;fra;til\nA1;barsel;01-07-2026;31-07-2026\n"})
    efter = en(lager, "Frist: indsatsgaranti (A1)")
    assert (foer["dtstart"].dt, efter["dtstart"].dt) == (date(2026, 12, 1), date(2027, 1, 1))
    assert efter["uid"] == foer["uid"]
    assert efter["sequence"] == foer["sequence"] + 1


def test_a_meeting_changed_by_afk_moede_keeps_its_uid_and_its_sequence_goes_up(lager: Program) -> None:
    vaelg = ("moede", "tilfoej", "A1", "--type", "step_up", "--dato", "2026-12-01")
    raekke = []
    for aendring in (["--klokken", "09:30"], ["--klokken", "13:00"], ["--status", "aflyst"]):
        lager.ok(*vaelg, *aendring)
        raekke.append(kalender(lager, "A1", "--kun", "moeder")[0])
    assert len({str(e["uid"]) for e in raekke}) == 1
    assert [e["sequence"] - raekke[0]["sequence"] for e in raekke] == [0, 1, 2]
    assert [f"{e['dtstart'].dt:%H:%M}" for e in raekke] == ["08:30", "12:00", "12:00"]
    assert [str(e["status"]) for e in raekke] == ["CONFIRMED", "CONFIRMED", "CANCELLED"]


def test_a_meeting_given_another_date_is_the_same_event(lager: Program) -> None:
    from afk.fakta.base import typer
    from afk.lager.skriv import skriv

    lager.ok("moede", "tilfoej", "A1", "--type", "step_up", "--dato", "2026-12-01")
    (foer,) = kalender(lager, "A1", "--kun", "moeder")
    with (
        mock.patch.dict(os.environ, lager.miljoe({}), clear=True),
        skriv(lager.lager, "test", date.fromisoformat(DATO)) as s,
    ):
        ((id_, _, _),) = s.raekker(typer()["moeder"])
        s.ret(typer()["moeder"], id_, {"dato": date(2026, 12, 8)})
    (efter,) = kalender(lager, "A1", "--kun", "moeder")
    assert (foer["dtstart"].dt, efter["dtstart"].dt) == (date(2026, 12, 1), date(2026, 12, 8))
    assert (efter["uid"], efter["sequence"]) == (foer["uid"], foer["sequence"] + 1)


def test_a_meeting_keeps_its_uid_when_another_is_deleted(lager: Program) -> None:
    lager.ok("moede", "tilfoej", "A1", "--type", "samtale", "--dato", "2026-12-08")
    lager.ok("moede", "tilfoej", "A1", "--type", "step_up", "--dato", "2026-12-01")
    foer = en(lager, "Step up-møde (A1)")
    lager.ok("moede", "slet", "A1", "--type", "samtale", "--ja")
    efter = en(lager, "Step up-møde (A1)")
    assert (efter["uid"], efter["sequence"]) == (foer["uid"], foer["sequence"] + 1)


def test_a_borger_with_a_new_sag_keeps_the_events(lager: Program) -> None:
    foer = kalender(lager, "A1")
    lager.ok("borger", "ret", "A1", "--ny-sag", "B1")
    efter = kalender(lager, "B1")
    assert [e["uid"] for e in efter] == [e["uid"] for e in foer]
    assert [str(e["summary"]) for e in efter] == [str(e["summary"]).replace("A1", "B1") for e in foer]


def test_a_change_of_one_borger_leaves_the_others_alone(lager: Program) -> None:
    foer = lager.ok("kalender", "A2").ud
    lager.ok("moede", "tilfoej", "A1", "--type", "step_up", "--dato", "2026-12-01")
    assert lager.ok("kalender", "A2").ud == foer


def test_a_new_day_raises_every_sequence_by_one_and_changes_no_uid(laes: Program) -> None:
    i_dag = {str(e["uid"]): e["sequence"] for e in kalender(laes)}
    i_morgen = {str(e["uid"]): e["sequence"] for e in kalender(laes, "--dato", "2026-11-23")}
    assert i_morgen == {uid: n + 1 for uid, n in i_dag.items()}


def test_two_stores_with_the_same_rows_have_no_event_in_common(laes: Program, lager: Program) -> None:
    vores, deres = kalender(laes), kalender(lager)
    assert deres
    assert not {str(e["uid"]) for e in vores} & {str(e["uid"]) for e in deres}


def test_the_same_store_and_day_give_the_same_bytes(laes: Program) -> None:
    ud = laes.ok("kalender", "--varsel", 1).ud
    assert laes.ok("kalender", "--varsel", 1).ud == ud
    for froe in ("1", "2"):
        assert laes.proces("kalender", "--varsel", 1, PYTHONHASHSEED=froe).ud == ud
    assert "DTSTAMP:20261122T000000Z" in ud


def test_it_works_where_the_system_has_no_time_zones(laes: Program) -> None:
    uden = laes.proces("kalender", kode="import os; os.environ['PYTHONTZPATH'] = ''\n"
                       "import zoneinfo; zoneinfo.reset_tzpath(to=[])\n"
                       "from afk.__main__ import koer; koer(['kalender'])")  # fmt: skip
    assert uden.ud == laes.ok("kalender").ud


# --- the file -----------------------------------------------------------------------------------------------


def test_the_file_is_what_stdout_would_be_and_for_the_owner_alone(laes: Program, tmp_path: Path) -> None:
    fil = tmp_path / "frister.ics"
    svar = laes.ok("kalender", "--fil", fil)
    assert svar.ud == ""
    assert svar.fejl.startswith("8 frister og 3 møder er skrevet til ")
    assert fil.read_bytes() == laes.ok("kalender").ud.encode()
    if os.name == "posix":
        assert stat.S_IMODE(fil.stat().st_mode) == 0o600


def test_a_file_that_is_there_is_replaced_only_when_asked_for(laes: Program, tmp_path: Path) -> None:
    fil = tmp_path / "frister.ics"
    fil.write_text("vigtigt")
    svar = laes("kalender", "--fil", fil)
    assert (svar.kode, svar.ud) == (1, "")
    assert "--overskriv" in svar.fejl
    assert fil.read_text() == "vigtigt"
    laes.ok("kalender", "A1", "--kun", "moeder", "--fil", fil, "--overskriv")
    assert Calendar.from_ical(fil.read_bytes()).walk("VEVENT")
    assert list(tmp_path.iterdir()) == [fil]


def test_an_empty_calendar_is_still_one_and_says_so(laes: Program) -> None:
    svar = laes.ok("kalender", "A5")
    assert svar.ud.startswith("BEGIN:VCALENDAR\r\n")
    assert "kalenderen er tom" in svar.fejl
    assert not Calendar.from_ical(svar.ud).walk("VEVENT")


def test_every_line_on_stdout_ends_in_crlf(laes: Program) -> None:
    ud = laes.ok("kalender").ud
    assert ud.endswith("END:VCALENDAR\r\n")
    assert ud.count("\n") == ud.count("\r\n") == ud.count("\r")


@pytest.mark.parametrize(
    ("args", "besked"),
    [
        ("--kun alt", "--kun alt kendes ikke. Vælg en af: moeder, frister."),
        ("--regel findesikke", "--regel findesikke kendes ikke."),
        ("--kun moeder --regel indsatsgaranti", "Brug en af dem."),
        ("--fra 31-02-2026", "--fra: "),
        ("--til snart", "--til: "),
        ("--fra 2026-12-02 --til 2026-12-01", "ligger før --fra 02-12-2026"),
        ("--varsel -1", "--varsel"),
        ("--varsel 366", "--varsel"),
        ("--varsel snart", "--varsel"),
    ],
)
def test_a_wrong_option_is_told_and_nothing_written(laes: Program, tmp_path: Path, args: str, besked: str) -> None:
    svar = laes("kalender", *args.split(), "--fil", tmp_path / "k.ics")
    assert (svar.kode, svar.ud) == (2, "")
    assert besked in svar.fejl.replace("\n", " ")
    assert not list(tmp_path.iterdir())


@pytest.mark.parametrize("args", [["A99"], ["--fil", "findesikke/k.ics"], ["--fil", "."]])
def test_what_cannot_be_done_is_told(laes: Program, args: list[str]) -> None:
    svar = laes("kalender", *args)
    assert (svar.kode, svar.ud) == (1, "")
    assert svar.fejl.strip().endswith((".", '".'))


def test_the_library_is_loaded_by_this_command_alone(laes: Program) -> None:
    assert "icalendar" in moduler(laes, "kalender", "--fil", laes.mappe / "m.ics")
    assert "icalendar" not in moduler(laes, "frist")
    assert "icalendar" not in moduler(laes, "kalender", "--help")
