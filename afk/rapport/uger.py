"""The open deadlines week by week from the day of the report."""

from collections import defaultdict
from collections.abc import Sequence
from datetime import date, timedelta

from afk.rapport.tal import ALLE, Begreb, Post, Tal, optaelling
from afk.regler.base import AABNE, Frist

KILDE = ("Hver regel har sin egen kilde: afk regler",)
BEGREBER = (
    Begreb("frister", "Frister, der ikke er nået", "Alle frister, som afk frist viser på dagen, fra alle regler; en "
           "borger kan have flere.", KILDE),
    Begreb("overskredet", "Overskredet", "Fristen ligger før dagen, og det, den gælder, er ikke sket.", KILDE,
           "frister"),
    Begreb("uger", "I ugerne nedenfor", "Fristen er dagen selv eller senere og ligger i en af de viste uger.", KILDE,
           "frister"),
    Begreb("senere", "Senere", "Fristen ligger efter de viste uger.", KILDE, "frister"),
    Begreb("uden_dato", "Uden dato", "Der mangler en oplysning, før fristen kan regnes ud, eller kilden har ingen.",
           KILDE, "frister"),
    Begreb("i_bero", "I bero", "Uret står stille på dagen, så der er ingen frist.", KILDE, "frister"),
)  # fmt: skip


def afsnit(poster: Sequence[Post], d: date, uger: int) -> list[Tal]:
    """The numbers on the day `d`, and those of the week that it is in and the next, `uger` in all."""
    mandage = [mandag(d) + timedelta(weeks=n) for n in range(uger)]
    talt: dict[str, list[str]] = defaultdict(list)
    i_ugen: dict[date, list[str]] = defaultdict(list)
    for p in poster:
        for f in p.frister:
            if f.status in AABNE:
                noegle = _noegle(f, mandage)
                talt[noegle].append(p.navn)
                if noegle == "uger" and f.frist is not None:
                    i_ugen[mandag(f.frist)].append(p.navn)
    ud = optaelling(ALLE, "uger", BEGREBER, talt)
    return [*ud, *(_uge(m, i_ugen[m], len(talt["uger"])) for m in mandage)]


def mandag(d: date) -> date:
    """The Monday of the week."""
    return d - timedelta(days=d.weekday())


def _noegle(f: Frist, mandage: Sequence[date]) -> str:
    if f.status != "aaben":
        return f.status
    if f.frist is None:
        return "uden_dato"
    return "uger" if mandag(f.frist) <= mandage[-1] else "senere"


def _uge(m: date, sager: Sequence[str], af: int) -> Tal:
    aar, nr, _ = m.isocalendar()
    soendag = m + timedelta(days=6)
    begreb = Begreb("uge", f"Uge {nr}, {m:%d-%m} til {soendag:%d-%m}", "Fristen ligger fra mandag til søndag i ugen, "
                    "men ikke før dagen.", KILDE, "uger")  # fmt: skip
    return Tal(ALLE, "uger", begreb, len(sager), af, tuple(sager), f"{aar}-W{nr:02d}")
