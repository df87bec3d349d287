"""Forløb that are missing, forgotten or registered twice."""

from collections.abc import Iterator
from datetime import date

from afk.fakta.forloeb import TYPE, Forloeb
from afk.fakta.sag import Sag
from afk.fakta.vaerdier import dansk_ord
from afk.regler.base import Valg
from afk.regler.faelles import ophoert
from afk.tjek.base import Fund, Tjek
from afk.tjek.faelles import i_kommando, loebende, ret
from afk.tjek.kilder import PRAKTISK


def _intet(sag: Sag, d: date, valg: Valg) -> Iterator[Fund]:
    """None that runs or is to come."""
    forloeb, nyt = sag.af(Forloeb), f"afk forloeb start {i_kommando(sag)}"
    if not forloeb:
        yield INTET.fund("Borgeren har intet forløb, så der beregnes ingen frister. Skriv et:", nyt)
        return
    slut = [ophoert(f, d) for f in forloeb]
    sidste = max((s for s in slut if s is not None), default=None)
    if sidste is not None and None not in slut:
        yield INTET.fund(
            f"Det sidste forløb sluttede {sidste:%d-%m-%Y}, men sagen er åben. Skriv et nyt ({nyt}), eller luk sagen:",
            f"afk borger luk {i_kommando(sag)} --slutaarsag AARSAG",
            sidste,
            (nyt,),
        )


def _to_ens(sag: Sag, d: date, valg: Valg) -> Iterator[Fund]:
    navne = [f.forloeb for f in sag.af(Forloeb)]
    for navn in sorted({n for n in navne if navne.count(n) > 1}):
        igang = sorted(loebende(sag, navn, d), key=lambda f: f.fra)
        for f in igang[1:]:
            yield TO_ENS.fund(
                f"Forløbet ({dansk_ord(navn)}) løber to gange: fra {igang[0].fra:%d-%m-%Y} og fra {f.fra:%d-%m-%Y}. "
                "Hvert giver sine egne frister. Er det første slut, så skriv det:",
                ret(sag, TYPE, igang[0], "slut", til="DATO"),
                f.fra,
            )


def _slutaarsag(sag: Sag, d: date, valg: Valg) -> Iterator[Fund]:
    for f in sag.af(Forloeb):
        if f.slutaarsag is not None and f.til is None and f.fra <= d:
            yield SLUTAARSAG.fund(
                f"Forløbet ({dansk_ord(f.forloeb)}) fra {f.fra:%d-%m-%Y} har en slutårsag, men ingen slutdato, og "
                "regnes som løbende. Skriv slutdatoen:",
                ret(sag, TYPE, f, "slut", til="DATO"),
                f.fra,
            )


INTET = Tjek("intet-forloeb", "Intet løbende forløb i en åben sag", "oplysning", (PRAKTISK,), _intet)
TO_ENS = Tjek("forloeb-to-ens", "Det samme forløb løber to gange", "advarsel", (PRAKTISK,), _to_ens)
SLUTAARSAG = Tjek("slutdato-mangler", "En slutårsag uden slutdato", "advarsel", (PRAKTISK,), _slutaarsag)
TJEK = (INTET, TO_ENS, SLUTAARSAG)
