"""What the tests of the kept deadlines share: the answer as it is kept, and as computing it all anew gives it."""

from datetime import date
from pathlib import Path
from typing import Any

from afk.lager.laes import aabn, sager
from afk.regler import frister as regn
from afk.regler.base import AABNE, Valg
from afk.regler.jobsamtaler import krav_ukendt
from afk.regnet.laes import Udvalg
from afk.regnet.svar import Hvad, frister
from afk.vis.format import linje, tekst
from afk.vis.frist import LINJE, Post, i_orden, linjer, post, raekker

ALT, STANDARD = Udvalg(), Valg()


def holdt(sti: Path, d: date, valg: Valg = STANDARD, u: Udvalg = ALT, grunde: bool = True) -> tuple[list[Post], bool]:
    """The rows as the program shows them, and whether a required number is not known."""
    with frister(sti, Hvad(d, repr(valg), lambda: valg)) as svar:
        poster = list(svar.poster(u, grunde))
        assert svar.antal(u) == len(poster)
        if (gemte := svar.tekster(u)) is not None:
            assert list(linjer(gemte, d)) == [linje([tekst(r[k]) for k in LINJE]) for r in raekker(poster, d, LINJE)]
        return poster, svar.krav_ukendt()


def beregnet(sti: Path, d: date, valg: Valg = STANDARD, u: Udvalg = ALT) -> tuple[list[Post], bool]:
    """The same from the facts alone."""
    with aabn(sti) as forb:
        fundne = sager(forb)
    poster = i_orden(post(s, f) for s in fundne for f in regn(s, d, valg) if f.status in AABNE and u.med(f))
    return poster, any(krav_ukendt(s, d, valg) for s in fundne)


def tekster(poster: list[Post]) -> list[Any]:
    """The reasoning as it is read."""
    return [[t.tekst for t in p.frist.trin] for p in poster]
