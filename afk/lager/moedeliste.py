"""The meetings of some days, read without the rest of the facts."""

from datetime import date
from typing import NamedTuple

from afk.lager.driver import Forbindelse


class PlanlagtMoede(NamedTuple):
    """A planned meeting, and whose it is."""

    dato: date
    klokken: str | None
    type: str
    sag: str
    navn: str | None


def planlagte(forb: Forbindelse, fra: date, til: date) -> list[PlanlagtMoede]:
    """The planned meetings from `fra` to `til`, both in, of borgere whose case is not closed by then."""
    raekker = forb.execute(
        "SELECT m.dato, m.klokken, m.type, b.sag, b.navn FROM moeder m JOIN borgere b ON b.id = m.borger "
        "WHERE m.status = 'planlagt' AND m.dato BETWEEN ? AND ? AND coalesce(b.lukket, '9') > m.dato "
        "ORDER BY m.dato, coalesce(m.klokken, ''), b.sag, m.type",
        (fra.isoformat(), til.isoformat()),
    )
    return [PlanlagtMoede(date.fromisoformat(dato), *resten) for dato, *resten in raekker]
