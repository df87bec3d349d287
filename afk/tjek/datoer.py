"""Dates that contradict each other, also in facts that are only planned: such a fact does not count as it stands."""

from collections.abc import Iterator
from datetime import date

from afk.fakta import visitation
from afk.fakta.base import typer
from afk.fakta.sag import Sag
from afk.fakta.visitation import Visitation
from afk.regler.base import Valg
from afk.tjek.base import Fund, Tjek
from afk.tjek.faelles import betegn, ret
from afk.tjek.kilder import PRAKTISK


def _til_foer_fra(sag: Sag, d: date, valg: Valg) -> Iterator[Fund]:
    for typ in typer().values():
        for f in sag.af(typ.klasse) if typ.periode else ():
            if f.til is not None and f.til < f.fra:
                yield TIL_FOER_FRA.fund(
                    f"{betegn(typ, f)}: slutdatoen {f.til:%d-%m-%Y} ligger før startdatoen, så perioden tæller ikke. "
                    "Ret den:",
                    ret(sag, typ, f, til="DATO"),
                    f.fra,
                )
    for v in sag.af(Visitation):
        if v.til is not None and v.til < v.dato:
            yield TIL_FOER_FRA.fund(
                f"{betegn(visitation.TYPE, v)}: slutdatoen {v.til:%d-%m-%Y} ligger før visitationen. Ret den i filen, "
                "og hent den igen:",
                ret(sag, visitation.TYPE, v),
                v.dato,
            )


def _passer_ikke(sag: Sag, d: date, valg: Valg) -> Iterator[Fund]:
    """The remarks that the types make on a whole fact when it comes in, for as long as they hold."""
    for typ in typer().values():
        if typ.tjek is None or typ.periode:
            continue
        for f in sag.af(typ.klasse):
            for bemaerkning in typ.tjek(f, d):
                yield PASSER_IKKE.fund(
                    f"{betegn(typ, f)}: {bemaerkning} Den rettes med:", ret(sag, typ, f), getattr(f, "dato", None)
                )


TIL_FOER_FRA = Tjek("til-foer-fra", "En slutdato ligger før startdatoen", "fejl", (PRAKTISK,), _til_foer_fra)
PASSER_IKKE = Tjek("datoer-passer-ikke", "Datoer, der ikke passer sammen", "advarsel", (PRAKTISK,), _passer_ikke)
TJEK = (TIL_FOER_FRA, PASSER_IKKE)
