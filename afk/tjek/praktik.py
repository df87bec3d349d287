"""Praktik or paid hours that ended before the six months of trin 2 were over: the sources are silent, so look at it."""

from collections.abc import Iterator
from datetime import date

from afk.dato import plus_maaneder
from afk.fakta.forloeb import Forloeb
from afk.fakta.indsats import Indsats
from afk.fakta.sag import Sag
from afk.fakta.vaerdier import dansk_ord
from afk.regler import kilder
from afk.regler.base import Spor, Valg
from afk.regler.faelles import moeder, ude_af_modellen
from afk.regler.genbehandling import GYLDIG_FRA, OPFYLDER
from afk.regler.perioder import Periode, gyldig
from afk.tjek.base import Fund, Tjek
from afk.tjek.faelles import i_kommando, loebende

TOLKNING = "Tolkning: kilderne siger ikke, hvad der gælder, når praktikken ophører før de 6 måneder"


def _ophoert_foer_tid(sag: Sag, d: date, valg: Valg) -> Iterator[Fund]:
    for f in loebende(sag, "afklaringsforloeb", d):
        sidste = _sidste(sag, f, d) if f.fra >= GYLDIG_FRA else None
        if sidste is None or sidste.til is None or _taget_op(sag, sidste.til, d) or ude_af_modellen(sag, f, d, Spor()):
            continue
        yield OPHOERT.fund(
            f"Indsatsen ({dansk_ord(sidste.type)}) sluttede {sidste.til:%d-%m-%Y}, før de 6 måneder i "
            f"afklaringsforløbet fra {f.fra:%d-%m-%Y} var gået. Vurdér, om sagen skal genbehandles. Aftal i så fald et "
            "møde:",
            f"afk moede tilfoej {i_kommando(sag)} --type genbehandling --dato DATO",
            sidste.til,
        )


def _sidste(sag: Sag, f: Forloeb, d: date) -> Indsats | None:
    """The latest that ended in the six months; None when another one runs on `d` or ran when they were over."""
    frist = plus_maaneder(f.fra, 6)
    begyndte = [i for i in sag.af(Indsats) if i.type in OPFYLDER and i.fra <= d and gyldig(i.fra, i.til)]
    dage = (min(frist, d), d)
    if any(Periode(i.fra, i.til).daekker(dag) for i in begyndte for dag in dage):
        return None
    endte = (i for i in begyndte if i.til is not None and f.fra <= i.til < frist)
    return max(endte, key=lambda i: (i.til or i.fra, i.type), default=None)


def _taget_op(sag: Sag, slut: date, d: date) -> bool:
    """Whether the case has been on a genbehandling or a step up-møde since."""
    return any(m.dato >= slut for type_ in ("genbehandling", "step_up") for m in moeder(sag, type_, d))


OPHOERT = Tjek(
    "praktik-ophoert-foer-tid",
    "Praktik eller timer sluttede, før de 6 måneder i trin 2 var gået",
    "advarsel",
    (kilder.FAQ_MODEL, TOLKNING),
    _ophoert_foer_tid,
)
TJEK = (OPHOERT,)
