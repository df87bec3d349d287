"""The invented caseload of the demo, dated around the day it is shown. No person in it exists."""

from datetime import date, timedelta
from typing import Any

from afk.dato import plus_maaneder
from afk.fakta.base import ny
from afk.fakta.borger import Borger
from afk.fakta.forloeb import Forloeb
from afk.fakta.fritagelse import Fritagelse
from afk.fakta.indsats import Indsats
from afk.fakta.moede import Moede
from afk.fakta.samtykke import Samtykke
from afk.fakta.visitation import Visitation

_NAVNE = {
    "D01": ("Lone J.", date(1978, 3, 4)),
    "D02": ("Karim A.", date(1971, 9, 12)),
    "D03": ("Åse Ø.", date(1985, 1, 30)),
    "D04": ("Bent N.", date(1966, 6, 6)),
    "D05": ("Fatima H.", date(1990, 11, 2)),
    "D06": ("Øjvind T.", date(1974, 8, 21)),
    "D07": ("Ruth L.", date(1969, 2, 17)),
    "D08": ("Claus M.", date(1982, 12, 9)),
    "D09": ("Nina S.", date(1979, 5, 25)),
    "D10": ("Yusuf B.", date(1988, 4, 14)),
}


def caseload(d: date) -> tuple[list[Borger], list[tuple[str, Any]]]:
    """Ten borgere and their facts as (sag, fact), so that on `d` there is something of everything."""

    def om(dage: int) -> date:
        return d + timedelta(days=dage)

    def for_(maaneder: int, dage: int = 0) -> date:
        return plus_maaneder(d, -maaneder) + timedelta(days=dage)

    borgere = [
        ny(Borger, sag=sag, navn=navn, foedselsdato=foedt, maalgruppe="aktivitetsparat", sagsbehandler="DEMO")
        for sag, (navn, foedt) in _NAVNE.items()
    ]
    fakta: list[tuple[str, Any]] = [
        # D01: six months and the pause have gone by without an effort.
        ("D01", Forloeb("ressourceforloeb", for_(11))),
        ("D01", Fritagelse("sygdom", for_(9), for_(4, -12))),
        ("D01", ny(Indsats, type="mentor", fra=for_(4))),
        # D02: the samtale is held, the step up-møde is not, and the eight weeks are over.
        ("D02", Forloeb("afklaringspuljen", om(-61))),
        ("D02", ny(Moede, type="samtale", dato=om(-30), status="afholdt")),
        ("D02", Samtykke("ja", om(-30))),
        # D03: two pauses that touch, a hospital course that does not count, and a praktik only agreed on.
        ("D03", Forloeb("ressourceforloeb", for_(12))),
        ("D03", Fritagelse("sygdom", for_(10), for_(7, -1), raadighed=True)),
        ("D03", Fritagelse("barsel", for_(7), for_(4, 12), raadighed=True)),
        ("D03", ny(Indsats, type="regional_sundhed", fra=for_(3))),
        ("D03", ny(Indsats, type="virksomhedspraktik", fra=om(20), i_plan=True)),
        # D04: eight weeks end within a fortnight.
        ("D04", Forloeb("afklaringspuljen", om(-47))),
        ("D04", ny(Moede, type="samtale", dato=om(-20), status="afholdt")),
        ("D04", ny(Moede, type="step_up", dato=om(6), status="planlagt")),
        # D05: sick without an end: the clock stands still.
        ("D05", Forloeb("ressourceforloeb", for_(10))),
        ("D05", Fritagelse("sygdom", for_(5))),
        # D06: in praktik at the start: postponed.
        ("D06", Forloeb("afklaringspuljen", om(-40))),
        ("D06", ny(Indsats, type="virksomhedspraktik", fra=om(-60), til=om(25))),
        # D07: trin 2, six months end soon, and only a løntilskud.
        ("D07", Forloeb("afklaringsforloeb", for_(6, 12))),
        ("D07", ny(Indsats, type="loentilskud", fra=for_(2))),
        # D08: fulfilled by praktik in time.
        ("D08", Forloeb("ressourceforloeb", for_(10))),
        ("D08", ny(Indsats, type="virksomhedspraktik", fra=for_(6), i_plan=True)),
        # D09: two years on kontanthjælp.
        ("D09", Forloeb("kontanthjaelp", for_(24, 30))),
        # D10: an udskudt visitation that ends, after a fritagelse.
        ("D10", Forloeb("afklaringspuljen", om(-90))),
        ("D10", Visitation(om(-80), "udskudt", om(10))),
    ]
    return borgere, fakta
