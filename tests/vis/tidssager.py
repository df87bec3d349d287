"""Cases for the timeline: none, one, forty facts, twelve years, and dates that can't be right."""

from datetime import date, timedelta

from afk.fakta.sag import Sag
from tests.regler.hjaelp import (
    aftale,
    dag,
    egen_frist,
    fritagelse,
    hjaelp,
    indsats,
    moede,
    praktik,
    puljen,
    ressource,
    sagen,
    samtykke,
    visitation,
)

PR = dag("2026-11-22")
FOEDT = date(1980, 5, 17)


def fyrre() -> Sag:
    """Forty facts in two years: one forløb, and every 50 days a meeting, an indsats and a short fritagelse."""
    fakta = [puljen("2024-12-01")]
    for n in range(13):
        fra = date(2025, 1, 6) + timedelta(days=50 * n)
        fakta.append(moede("samtale" if n % 2 else "jobsamtale", fra.isoformat()))
        til = (fra + timedelta(days=60)).isoformat()
        fakta.append(indsats(("mentor", "social_indsats")[n % 2], fra.isoformat(), til, titel=f"nr. {n}"))
        fakta.append(fritagelse((fra + timedelta(days=3)).isoformat(), (fra + timedelta(days=9)).isoformat()))
    return sagen(*fakta, maalgruppe="aktivitetsparat", foedselsdato=FOEDT)


def tolv_aar() -> Sag:
    """From December 2014: a samtale every quarter, and a forløb that began 27 years ago."""
    samtaler = [moede("samtale", f"{aar}-{m:02d}-12") for aar in range(2015, 2027) for m in (2, 5, 8, 11)]
    return sagen(
        hjaelp("1999-01-01", "2001-05-01"), hjaelp("2014-12-01", "2018-03-31"), ressource("2018-04-01", "2021-03-31"),
        hjaelp("2021-04-01"), puljen("2026-09-14"),
        visitation("3", "2021-04-15"), visitation("udskudt", "2024-01-10", "2024-06-30"), visitation("1", "2024-07-01"),
        fritagelse("2022-02-01", "2022-02-08"), fritagelse("2022-02-20", "2022-03-01"),
        praktik("2017-01-10", "2017-04-09"), praktik("2026-12-07", "2027-03-07"),
        samtykke("ja", "2026-10-01"), moede("step_up", "2026-12-02", "planlagt"), *samtaler,
        maalgruppe="aktivitetsparat", foedselsdato=FOEDT,
    )  # fmt: skip


def skaeve_datoer() -> Sag:
    """An end before the beginning, a year of birth for a start, and a deadline in the next century."""
    return sagen(
        puljen("2026-10-01"), fritagelse("2026-11-10", "2026-11-01"), praktik("1926-01-01"),
        egen_frist("Ring", "2199-01-01"), aftale("Ring", "2026-11-20", frist="2026-12-01"),
    )  # fmt: skip


SAGER = {
    "ingen": sagen(),
    "en": sagen(puljen("2026-11-20")),
    "i dag": sagen(puljen("2026-11-22"), moede("samtale", "2026-11-22"), moede("step_up", "2026-11-23", "planlagt")),
    "fyrre": fyrre(),
    "tolv aar": tolv_aar(),
    "skaeve": skaeve_datoer(),
}
