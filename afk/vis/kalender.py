"""Deadlines and meetings as iCalendar (RFC 5545): facts and rows in, bytes out.

A calendar that gets the file again knows its events by UID, and takes the one with the higher SEQUENCE. Nothing is
kept between two files, so both come from the store and the day alone:

- UID is made of what an event is, never of when: a møde is its row in the store; a deadline is its borger, rule, what
  triggered it, and its number among the rows that share those.
- SEQUENCE is the days from 2020 to the day of the file plus the rows of the history about the borger. Both only grow,
  and any change of a fact, or a new day alone, makes the sum larger. It falls only when an older copy of the store
  is restored, by as many changes as were lost. Options that word the same events otherwise do not raise it.

The same store on the same day gives the same bytes.
"""

import re
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from datetime import UTC, date, datetime, time, timedelta
from typing import TYPE_CHECKING, NamedTuple
from uuid import UUID, uuid5

from afk.dato import DAG
from afk.fakta.moede import Moede
from afk.fakta.sag import Sag
from afk.fakta.vaerdier import dansk_ord
from afk.regler import regler
from afk.regler.base import Frist
from afk.vis.rens import ren

if TYPE_CHECKING:
    from icalendar import Alarm, Event

NAVN = "afk: frister og møder"
MOEDER = {
    "samtale": "Samtale",
    "step_up": "Step up-møde",
    "genbehandling": "Møde om genbehandling",
    "rehabiliteringsteam": "Møde i rehabiliteringsteamet",
    "jobsamtale": "Jobsamtale",
    "afklaring": "Afklaringssamtale",
}
"""What a møde is called, by its type."""
ZONE = "Europe/Copenhagen"
VARSEL_KL = timedelta(hours=8)
"""A day begins at midnight, when nobody wants to be reminded of it."""
_BEGYNDELSE = date(2020, 1, 1)
_MED = ("overskredet", "aaben")
_CPR = re.compile(r"\d{6}[\s-]*[0-9A-Za-z]{4}")


class Kilde(NamedTuple):
    """A borger with what the rules say of the day, and what the store knows their rows by."""

    sag: Sag
    frister: Sequence[Frist]
    """Every row of the day, also those that don't come into the calendar: they are counted."""
    borger: int
    moeder: Sequence[int]
    """The rows of `sag.af(Moede)`, in the same order."""
    aendringer: int


class Udvalg(NamedTuple):
    """Which events are asked for. Both dates are in; without `fra`, møder that are over and held are left out."""

    frister: bool = True
    moeder: bool = True
    regler: frozenset[str] = frozenset()
    """Deadlines of these rules only; of all when it is empty."""
    fra: date | None = None
    til: date | None = None

    def daekker(self, dag: date) -> bool:
        """Whether the day is in."""
        return (self.fra is None or self.fra <= dag) and (self.til is None or dag <= self.til)


class Begivenhed(NamedTuple):
    """One event, before it is iCalendar. A `klokken` is the time on a clock in Denmark; without it, a whole day."""

    noegle: str
    """What it is, in this store: the UID is made of it."""
    dag: date
    klokken: str | None
    titel: str
    tekst: str
    er_frist: bool
    aflyst: bool
    sekvens: int


def begivenheder(kilder: Iterable[Kilde], udvalg: Udvalg, d: date, navne: bool = False) -> list[Begivenhed]:
    """The events of the day `d` in order of time. Names are in the titles only with `navne`; CPR numbers never."""
    alle = (b for k in kilder for b in _af(k, udvalg, d, _hvem(k.sag, navne)))
    return sorted(alle, key=lambda b: (b.dag, b.klokken or "", b.noegle))


def _af(kilde: Kilde, udvalg: Udvalg, d: date, hvem: str) -> Iterator[Begivenhed]:
    sekvens = max((d - _BEGYNDELSE).days, 0) + kilde.aendringer
    if udvalg.frister:
        yield from _frister(kilde, udvalg, hvem, sekvens)
    if udvalg.moeder:
        yield from _moeder(kilde, udvalg, d, hvem, sekvens)


def _frister(kilde: Kilde, udvalg: Udvalg, hvem: str, sekvens: int) -> Iterator[Begivenhed]:
    sag = ren(kilde.sag.borger.sag)
    talt: Counter[tuple[str, date]] = Counter()
    for f in kilde.frister:
        nr = talt[f.regel, f.udloest_af]
        talt[f.regel, f.udloest_af] += 1
        if f.frist is None or f.status not in _MED or not udvalg.daekker(f.frist):
            continue
        if udvalg.regler and f.regel not in udvalg.regler:
            continue
        tekst = f"{_handling(f)}\nFristen regnes på ny hver dag: afk frist {sag} --forklar".strip()
        titel = f"Frist: {dansk_ord(f.regel.replace('-', ' '))} ({hvem})"
        noegle = f"frist {kilde.borger} {f.regel} {f.udloest_af} {nr}"
        yield Begivenhed(noegle, f.frist, None, titel, tekst, er_frist=True, aflyst=False, sekvens=sekvens)


def _moeder(kilde: Kilde, udvalg: Udvalg, d: date, hvem: str, sekvens: int) -> Iterator[Begivenhed]:
    sag = ren(kilde.sag.borger.sag)
    for id_, m in zip(kilde.moeder, kilde.sag.af(Moede), strict=True):
        overstaaet = m.status == "afholdt" and m.dato < d
        if not udvalg.daekker(m.dato) or (overstaaet and udvalg.fra is None):
            continue
        aflyst = m.status == "aflyst"
        form = [f"Mødets form: {dansk_ord(m.form)}."] if m.form else []
        ogsaa = ["Mødet er også en jobsamtale."] if m.jobsamtale and m.type != "jobsamtale" else []
        tekst = "\n".join([*form, *ogsaa, f"Mødet står i afk: afk borger vis {sag}"])
        titel = f"{'Aflyst: ' if aflyst else ''}{MOEDER[m.type]} ({hvem})"
        yield Begivenhed(f"moede {id_}", m.dato, m.klokken, titel, tekst, False, aflyst, sekvens)


def _hvem(sag: Sag, navne: bool) -> str:
    """A12, or A12, Lone J. when names are asked for."""
    navn = _CPR.sub("xxxxxx-xxxx", ren(sag.borger.navn or "")).strip() if navne else ""
    return f"{ren(sag.borger.sag)}, {navn}" if navn else ren(sag.borger.sag)


def _handling(f: Frist) -> str:
    """What to do, unless it may repeat what somebody has agreed: of an agreed deadline only the rule's own words."""
    if f.art == "aftalt" and not any(f.handling in r.handling.values() for r in regler() if r.navn == f.regel):
        return ""
    return ren(f.handling)


# --- iCalendar ----------------------------------------------------------------------------------------------


def ical(alle: Iterable[Begivenhed], lager: UUID, d: date, varsel: int | None = None) -> bytes:
    """The calendar file of the day `d`. `lager` tells the events of one store from those of another.

    With `varsel` the events to come remind so many days before: whole days at 8 o'clock.
    """
    from icalendar import Calendar

    kalender = Calendar()
    kalender.add("prodid", "-//afk//Frister og møder//DA")
    kalender.add("version", "2.0")
    kalender.add("method", "PUBLISH")
    kalender.add("x-wr-calname", NAVN)
    for b in alle:
        post = _post(b, lager, d)
        if varsel is not None and b.dag >= d and not b.aflyst:
            post.add_component(_alarm(b, varsel))
        kalender.add_component(post)
    ud: bytes = kalender.to_ical()
    return ud


def _post(b: Begivenhed, lager: UUID, d: date) -> "Event":
    from icalendar import Event

    post = Event()
    post.add("uid", f"{uuid5(lager, b.noegle)}@afk")
    post.add("dtstamp", datetime.combine(d, time(), UTC))
    post.add("sequence", b.sekvens)
    if b.klokken is None:
        post.add("dtstart", b.dag)
        post.add("dtend", b.dag + DAG)
    else:
        post.add("dtstart", _utc(b.dag, b.klokken))
    post.add("summary", b.titel)
    post.add("description", b.tekst)
    post.add("class", "PRIVATE")
    post.add("status", "CANCELLED" if b.aflyst else "CONFIRMED")
    post.add("transp", "TRANSPARENT" if b.er_frist or b.aflyst else "OPAQUE")
    return post


def _alarm(b: Begivenhed, dage: int) -> "Alarm":
    from icalendar import Alarm

    alarm = Alarm()
    alarm.add("action", "DISPLAY")
    alarm.add("description", b.titel)
    alarm.add("trigger", timedelta(days=-dage) + (VARSEL_KL if b.klokken is None else timedelta()))
    return alarm


def _utc(dag: date, klokken: str) -> datetime:
    """The instant of a time on a clock in Denmark.

    When the clock is put back an hour comes twice: it is the first. When it is put forward an hour is left out: a time
    in it is the same number of minutes after the leap (RFC 5545, 3.3.5). Both are what `fold=0` gives.
    """
    from zoneinfo import ZoneInfo

    return datetime.combine(dag, time.fromisoformat(klokken), ZoneInfo(ZONE)).astimezone(UTC)
