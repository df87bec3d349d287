"""An indsats that is not ready to be reported: one finding that lists all it lacks (kilder/001, registrering)."""

from collections.abc import Iterator
from datetime import date

from afk.fakta.indsats import TYPE, Indsats
from afk.fakta.sag import Sag
from afk.regler.base import Valg
from afk.tjek.base import Fund, Tjek
from afk.tjek.faelles import betegn, kommando, ret
from afk.tjek.kilder import TOLKNING_INDBERETNING, registrering_svar

INDBERETTES_IKKE = frozenset(("ordinaere_timer", "regional_sundhed", "privat_sundhed"))
"""A job is no offer; regional and private health offers may be written in Min Plan, and need not (svar 5)."""
MANGLER = {"titel": "titel", "timer": "timetal", "cvr": "CVR-nummer", "pnr": "P-nummer"}
"""Beside the type and the start, without which no indsats is registered."""


def _ikke_klar(sag: Sag, d: date, valg: Valg) -> Iterator[Fund]:
    for i in sag.af(Indsats):
        if i.type in INDBERETTES_IKKE or i.fra > d:
            continue
        savnes = [n for n in MANGLER if getattr(i, n) in (None, "")]
        if savnes:
            yield IKKE_KLAR.fund(
                f"{betegn(TYPE, i)} er ikke klar til indberetning. Der mangler: "
                f"{', '.join(MANGLER[n] for n in savnes)}. {_naeste(sag, i, savnes)}",
                i.fra,
            )


def _naeste(sag: Sag, i: Indsats, savnes: list[str]) -> str:
    """What to write. The title is part of the key: without one the indsats is removed and written anew with it."""
    nye = {n: n.upper() for n in savnes}
    if "titel" not in savnes:
        return f"Skriv det: {ret(sag, TYPE, i, **nye)}"
    kendte = {n: v for n, v in i._asdict().items() if n not in savnes}
    slet = kommando(sag, TYPE, "slet", {"type": i.type, "fra": i.fra})
    return f"Slet den uden titel ({slet}), og skriv den igen: {kommando(sag, TYPE, 'tilfoej', kendte, **nye)}"


IKKE_KLAR = Tjek(
    "indsats-ikke-klar",
    "En indsats mangler titel, timetal, CVR- eller P-nummer",
    "advarsel",
    (registrering_svar(1), registrering_svar(4), TOLKNING_INDBERETNING),
    _ikke_klar,
)
TJEK = (IKKE_KLAR,)
