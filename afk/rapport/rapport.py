"""The report: every number of the sections that are asked for."""

from collections.abc import Iterable
from datetime import date
from typing import NamedTuple

from afk.fakta.forloeb import Forloeb
from afk.fakta.sag import Sag
from afk.rapport import garanti, gruppe, straks, uger
from afk.rapport.tal import AFKLARINGSPULJEN, FLERE_SKAL_MED, ORDNINGER, RESSOURCEFORLOEB, Tal, poster
from afk.regler.base import Valg


class Udvalg(NamedTuple):
    """What the report is about."""

    fra: date
    til: date
    """From the month of `fra` to the month of `til`, both with."""
    uger: int
    """Weeks ahead, the one of the day with; at least 1."""
    ordninger: tuple[str, ...] = ()
    """Only these schemes, and only the borgere who have been in one of them; empty for everybody."""

    def med(self, sag: Sag, d: date) -> bool:
        """Whether the borger is in the report."""
        return not self.ordninger or any(f.forloeb in self.ordninger and f.fra <= d for f in sag.af(Forloeb))


def rapport(sager: Iterable[Sag], d: date, valg: Valg, udvalg: Udvalg) -> list[Tal]:
    """The numbers on the day `d`, section by section."""
    alle = poster((s for s in sager if udvalg.med(s, d)), d, valg)
    ordninger = udvalg.ordninger or tuple(ORDNINGER)
    ud: list[Tal] = []
    if AFKLARINGSPULJEN in ordninger:
        ud += gruppe.afsnit(alle, AFKLARINGSPULJEN, d)
        ud += straks.afsnit(alle, d)
    if FLERE_SKAL_MED in ordninger:
        ud += gruppe.afsnit(alle, FLERE_SKAL_MED, d)
    if RESSOURCEFORLOEB in ordninger:
        ud += garanti.afsnit(alle, d, valg, udvalg.fra, udvalg.til)
    return ud + uger.afsnit(alle, d, udvalg.uger)
