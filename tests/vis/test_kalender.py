"""The calendar made of facts and rows: what an event is, its UID and SEQUENCE, the clock, and texts that would harm."""

import re
from datetime import UTC, date, datetime, timedelta
from typing import Any
from uuid import UUID

import pytest
from hypothesis import given
from hypothesis import strategies as st
from icalendar import Calendar

from afk.fakta.base import ny, typer
from afk.fakta.borger import Borger
from afk.fakta.moede import Moede
from afk.fakta.sag import sag
from afk.regler.base import Frist
from afk.regler.udskudt_visitation import REGEL as UDSKUDT
from afk.vis.kalender import MOEDER, Begivenhed, Kilde, Udvalg, begivenheder, ical

D = date(2026, 11, 22)
START = date(2026, 10, 1)
LAGER = UUID(int=7)
STYRENDE = re.compile("[\x00-\x1f\x7f-\x9f\u061c\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff\ud800-\udfff]")


def frist(dag: date | None = D, status: str = "aaben", **felter: Any) -> Frist:
    return Frist(**{"regel": "straksafklaring", "art": "vejledende", "udloest_af": START, **felter},
                 status=status, frist=dag)  # fmt: skip


def moede(dato: date = D, **felter: Any) -> Moede:
    return ny(Moede, **{"type": "step_up", "status": "planlagt", **felter}, dato=dato)


def kilde(*fakta: Any, navn: str | None = "Lone", id_: str = "A12", borger: int = 1, aendringer: int = 0) -> Kilde:
    """A borger with these deadlines and møder; the møder are rows 1, 2, …"""
    moeder = [f for f in fakta if isinstance(f, Moede)]
    frister = [f for f in fakta if isinstance(f, Frist)]
    return Kilde(sag(ny(Borger, sag=id_, navn=navn), moeder), frister, borger, range(1, len(moeder) + 1), aendringer)


def lav(*kilder: Kilde, udvalg: Udvalg | None = None, d: date = D, navne: bool = False, **kw: Any) -> list[Any]:
    """The events as another program reads them."""
    data = ical(begivenheder(kilder, udvalg or Udvalg(), d, navne), kw.pop("lager", LAGER), d, **kw)
    return list(Calendar.from_ical(data).walk("VEVENT"))


def titler(*args: Any, **kw: Any) -> list[str]:
    return [str(e["summary"]) for e in lav(*args, **kw)]


# --- which rows ---------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("status", "dag", "ventet"),
    [("aaben", D, 1), ("overskredet", D, 1), ("aaben", None, 0), ("i_bero", None, 0), ("opfyldt", D, 0),
     ("bortfaldet", None, 0)],
)  # fmt: skip
def test_only_a_deadline_that_is_owed_and_has_a_date_is_an_event(status: str, dag: date | None, ventet: int) -> None:
    assert len(lav(kilde(frist(dag, status)))) == ventet


@pytest.mark.parametrize(
    ("status", "dage", "ventet"),
    [("planlagt", 1, True), ("planlagt", -1, True), ("aflyst", 1, True), ("aflyst", -1, True), ("afholdt", 0, True),
     ("afholdt", -1, False)],
)  # fmt: skip
def test_only_a_meeting_that_was_held_before_today_is_left_out(status: str, dage: int, ventet: bool) -> None:
    m = moede(D + timedelta(dage), status=status)
    assert len(lav(kilde(m))) == ventet
    assert len(lav(kilde(m), udvalg=Udvalg(fra=D - timedelta(7)))) == 1


@pytest.mark.parametrize(
    ("udvalg", "ventet"),
    [
        (Udvalg(frister=False), ["Step up-møde (A12)"]),
        (Udvalg(moeder=False), ["Frist: genbehandling (A12)", "Frist: straksafklaring (A12)"]),
        (Udvalg(moeder=False, regler=frozenset(["genbehandling"])), ["Frist: genbehandling (A12)"]),
        (Udvalg(fra=D), ["Step up-møde (A12)", "Frist: straksafklaring (A12)"]),
        (Udvalg(til=D), ["Frist: genbehandling (A12)", "Step up-møde (A12)"]),
        (Udvalg(fra=D, til=D), ["Step up-møde (A12)"]),
        (Udvalg(fra=D + timedelta(2)), []),
    ],
)
def test_a_choice_leaves_these_events_in_order_of_time(udvalg: Udvalg, ventet: list[str]) -> None:
    raekker = frist(D + timedelta(1)), frist(D - timedelta(1), "overskredet", regel="genbehandling"), moede()
    assert titler(kilde(*raekker), udvalg=udvalg) == ventet


# --- what an event says -------------------------------------------------------------------------------------


def test_a_deadline_is_a_private_day_that_takes_no_time() -> None:
    (e,) = lav(kilde(frist(D, handling="Hold mødet nu.")))
    assert (e["dtstart"].dt, e["dtend"].dt) == (date(2026, 11, 22), date(2026, 11, 23))
    assert e["dtstart"].params["VALUE"] == "DATE"
    assert (e["transp"], e["class"], e["status"]) == ("TRANSPARENT", "PRIVATE", "CONFIRMED")
    assert e["dtstamp"].dt == datetime(2026, 11, 22, tzinfo=UTC)
    assert str(e["description"]) == "Hold mødet nu.\nFristen regnes på ny hver dag: afk frist A12 --forklar"
    assert str(e["uid"]).endswith("@afk")
    assert not e.walk("VALARM")


@pytest.mark.parametrize(
    ("regel", "titel"),
    [("ressourceforloeb-slut", "ressourceforløb slut"), ("foerste-jobsamtale", "første jobsamtale"),
     ("afklaring-2-aar", "afklaring 2 år"), ("indsatsgaranti", "indsatsgaranti")],
)  # fmt: skip
def test_a_rule_is_named_in_danish(regel: str, titel: str) -> None:
    assert titler(kilde(frist(regel=regel))) == [f"Frist: {titel} (A12)"]


@pytest.mark.parametrize("type_", typer()["moeder"].felt("type").slags.koder)  # type: ignore[attr-defined]
def test_every_type_of_meeting_has_a_name(type_: str) -> None:
    assert titler(kilde(moede(type=type_))) == [f"{MOEDER[type_]} (A12)"]


def test_a_meeting_says_its_form_and_that_it_is_a_jobsamtale_too() -> None:
    (e,) = lav(kilde(moede(form="delvist_digitalt", jobsamtale=True)))
    assert str(e["description"]).splitlines() == [
        "Mødets form: delvist digitalt.", "Mødet er også en jobsamtale.", "Mødet står i afk: afk borger vis A12",
    ]  # fmt: skip
    (e,) = lav(kilde(moede(type="jobsamtale", jobsamtale=True)))
    assert "også" not in e["description"]


def test_a_meeting_called_off_is_cancelled_and_takes_no_time() -> None:
    (e,) = lav(kilde(moede(status="aflyst", klokken="10:00")), varsel=1)
    assert (e["status"], e["transp"]) == ("CANCELLED", "TRANSPARENT")
    assert str(e["summary"]) == "Aflyst: Step up-møde (A12)"
    assert not e.walk("VALARM")


def test_a_meeting_without_a_time_is_the_whole_day_and_takes_its_time() -> None:
    (e,) = lav(kilde(moede()))
    assert (e["dtstart"].dt, e["dtend"].dt, e["transp"]) == (date(2026, 11, 22), date(2026, 11, 23), "OPAQUE")


# Winter is one hour and summer two hours before UTC. On 29 March 2026 the clock goes from 02:00 to 03:00, so 02:30
# is 30 minutes after the leap: 01:30 UTC. On 25 October 02:30 comes twice; the first is still summer time.
@pytest.mark.parametrize(
    ("dato", "klokken", "utc"),
    [
        ("2026-12-01", "09:30", "20261201T083000Z"),
        ("2026-07-01", "09:30", "20260701T073000Z"),
        ("2026-07-01", "00:30", "20260630T223000Z"),
        ("2026-03-29", "01:59", "20260329T005900Z"),
        ("2026-03-29", "02:30", "20260329T013000Z"),
        ("2026-03-29", "03:00", "20260329T010000Z"),
        ("2026-10-25", "01:30", "20261024T233000Z"),
        ("2026-10-25", "02:30", "20261025T003000Z"),
        ("2026-10-25", "03:30", "20261025T023000Z"),
        ("2199-07-01", "09:30", "21990701T073000Z"),
    ],
)
def test_the_time_on_a_danish_clock_becomes_utc(dato: str, klokken: str, utc: str) -> None:
    (b,) = begivenheder([kilde(moede(date.fromisoformat(dato), klokken=klokken))], Udvalg(), D)
    linjer = ical([b], LAGER, D).decode().split("\r\n")
    assert f"DTSTART:{utc}" in linjer
    assert not [linje for linje in linjer if linje.startswith("DTEND")]


@pytest.mark.parametrize(
    ("varsel", "dag", "moment"), [(0, "PT8H", "P0D"), (1, "-PT16H", "-P1D"), (7, "-P6DT16H", "-P7D")]
)
def test_a_reminder_of_a_whole_day_comes_at_8_o_clock(varsel: int, dag: str, moment: str) -> None:
    heldags, klokken = lav(kilde(frist(), moede(klokken="10:00")), varsel=varsel)
    assert [a["trigger"].to_ical().decode() for e in (heldags, klokken) for a in e.walk("VALARM")] == [dag, moment]
    (alarm,) = heldags.walk("VALARM")
    assert (alarm["action"], alarm["description"]) == ("DISPLAY", heldags["summary"])


def test_what_is_past_does_not_remind() -> None:
    assert [len(e.walk("VALARM")) for e in lav(kilde(frist(D - timedelta(1)), frist()), varsel=3)] == [0, 1]


# --- who ----------------------------------------------------------------------------------------------------


def test_the_name_is_there_only_when_asked_for() -> None:
    raekker = frist(D, handling="Gør noget."), moede()
    for e in lav(kilde(*raekker, navn="Lone Ærø")):
        assert "Lone" not in e.to_ical().decode()
    assert titler(kilde(*raekker, navn="Lone Ærø"), navne=True) == [
        "Frist: straksafklaring (A12, Lone Ærø)", "Step up-møde (A12, Lone Ærø)",
    ]  # fmt: skip
    assert titler(kilde(moede(), navn=None), navne=True) == ["Step up-møde (A12)"]


@pytest.mark.parametrize("cpr", ["010270-1234", "0102701234", "010270 1234", "610270AB12"])
def test_a_cpr_number_in_a_name_is_never_shown(cpr: str) -> None:
    assert titler(kilde(moede(), navn=f"Lone ({cpr})"), navne=True) == ["Step up-møde (A12, Lone (xxxxxx-xxxx))"]


def test_the_words_of_an_agreement_stay_in_the_store() -> None:
    aftalt = frist(regel="udskudt-visitation", art="aftalt", handling="Ring til Karim om bostøtten.")
    (e,) = lav(kilde(aftalt), navne=True)
    assert str(e["description"]) == "Fristen regnes på ny hver dag: afk frist A12 --forklar"
    egne_ord = UDSKUDT.handling["aaben"]
    (e,) = lav(kilde(aftalt._replace(handling=egne_ord)))
    assert str(e["description"]).splitlines()[0] == egne_ord


# --- UID and SEQUENCE ---------------------------------------------------------------------------------------


def uider(*args: Any, **kw: Any) -> list[str]:
    return [str(e["uid"]) for e in lav(*args, **kw)]


def test_the_uid_stays_when_anything_but_what_it_is_changes() -> None:
    foer = uider(kilde(frist(), moede()))
    senere = D + timedelta(40)
    efter = kilde(
        frist(senere, "overskredet", handling="Andet."),
        moede(senere, type="samtale", klokken="10:00", status="aflyst"),
        navn="Karim", id_="B7", aendringer=9,
    )  # fmt: skip
    assert uider(efter, d=D + timedelta(1), navne=True, varsel=3) == [foer[0], foer[1]]


def test_every_event_has_a_uid_of_its_own() -> None:
    raekker = frist(), frist(), frist(regel="genbehandling"), frist(udloest_af=START + timedelta(1)), moede(), moede()
    alle = uider(kilde(*raekker), kilde(frist(), borger=2)) + uider(kilde(frist(), moede()), lager=UUID(int=8))
    assert len(set(alle)) == len(alle) == 9


def test_rows_alike_keep_their_uid_when_one_of_them_is_done_or_not_asked_for() -> None:
    foerste, anden = frist(D), frist(D + timedelta(1))
    begge = uider(kilde(foerste, anden))
    assert uider(kilde(foerste._replace(status="opfyldt"), anden)) == begge[1:]
    assert uider(kilde(foerste, anden), udvalg=Udvalg(fra=D + timedelta(1))) == begge[1:]


def test_the_sequence_is_days_since_2020_and_changes_of_the_borger() -> None:
    # 2020 and 2024 are leap years: 6 * 365 + 2 days to 1 January 2026, and 325 more to 22 November.
    assert [e["sequence"] for e in lav(kilde(frist(), moede(), aendringer=3))] == [2192 + 325 + 3] * 2
    assert [e["sequence"] for e in lav(kilde(moede(), aendringer=3), d=date(2019, 1, 1))] == [3]


def test_no_event_is_still_a_calendar() -> None:
    kalender = Calendar.from_ical(ical([], LAGER, D))
    assert (kalender["method"], kalender["version"]) == ("PUBLISH", "2.0")
    assert (str(kalender["x-wr-calname"]), str(kalender["prodid"])) == (
        "afk: frister og møder", "-//afk//Frister og møder//DA",
    )  # fmt: skip


# --- texts that would harm ----------------------------------------------------------------------------------

FARLIGE = ["\r\nEND:VEVENT\r\nBEGIN:VEVENT", "a\\nb\\,c;d:e", '"citat"', "\x1b[31m\x00\x9b", "abc\u202edef", "x" * 500,
           "æøå" * 60, "😀" * 40, "a\u2028b", "\\", "a\tb", "\ud800"]  # fmt: skip
tekster = st.one_of(st.sampled_from(FARLIGE), st.text(st.characters(codec=None), max_size=120))


@given(tekster, tekster)
def test_no_text_breaks_out_of_its_place(navn: str, handling: str) -> None:
    data = ical(begivenheder([kilde(frist(handling=handling), navn=navn)], Udvalg(), D, navne=True), LAGER, D, varsel=1)
    assert not STYRENDE.findall(data.decode().replace("\r\n", ""))
    assert max(map(len, data.split(b"\r\n"))) <= 75
    (e,) = Calendar.from_ical(data).walk("VEVENT")
    assert [k.name for k in e.subcomponents] == ["VALARM"]
    assert str(e["summary"]).startswith("Frist: straksafklaring (A12")
    assert str(e["description"]).endswith("Fristen regnes på ny hver dag: afk frist A12 --forklar")


@given(st.text(st.characters(categories=("L", "P", "S", "Nl")), min_size=1, max_size=60).filter(str.isprintable))
def test_a_printable_name_comes_back_as_it_was(navn: str) -> None:
    assert titler(kilde(moede(), navn=navn), navne=True) == [f"Step up-møde (A12, {navn})"]


@given(st.permutations(range(4)), st.integers(0, 3))
def test_the_order_of_the_caseload_does_not_matter(orden: list[int], dage: int) -> None:
    kilder = [kilde(frist(D + timedelta(n % 2)), moede(D + timedelta(dage)), borger=n) for n in range(4)]
    kilder = [k._replace(moeder=(10 + n,)) for n, k in enumerate(kilder)]
    blandet = [kilder[n] for n in orden]
    assert ical(begivenheder(blandet, Udvalg(), D), LAGER, D) == ical(begivenheder(kilder, Udvalg(), D), LAGER, D)


def test_events_come_in_order_of_day_and_time() -> None:
    moeder = [moede(klokken="10:00"), moede(klokken="09:30"), moede(D - timedelta(1), klokken="23:00"), moede()]
    ud: list[Begivenhed] = begivenheder([kilde(*moeder)], Udvalg(), D)
    assert [(b.dag.day, b.klokken) for b in ud] == [(21, "23:00"), (22, None), (22, "09:30"), (22, "10:00")]
