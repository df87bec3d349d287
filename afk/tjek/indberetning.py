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
UDEN_TITEL = "Slet den uden titel ({}), og skriv den igen:"


def _ikke_klar(sag: Sag, d: date, valg: Valg) -> Iterator[Fund]:
    for i in sag.af(Indsats):
        if i.type in INDBERETTES_IKKE or i.fra > d:
            continue
        savnes = [n for n in MANGLER if getattr(i, n) in (None, "")]
        if savnes:
            mangler = ", ".join(MANGLER[n] for n in savnes)
            kommandoer = _naeste(sag, i, savnes)
            hvad_nu = "Skriv det:" if len(kommandoer) == 1 else UDEN_TITEL.format(kommandoer[0])
            yield IKKE_KLAR.fund(
                f"{betegn(TYPE, i)} er ikke klar til indberetning. Der mangler: {mangler}. {hvad_nu}",
                kommandoer[-1],
                i.fra,
                kommandoer,
            )


def _naeste(sag: Sag, i: Indsats, savnes: list[str]) -> tuple[str, ...]:
    """What to write. The title is part of the key: without one the indsats is removed and written anew with it."""
    nye = {n: n.upper() for n in savnes}
    if "titel" not in savnes:
        return (ret(sag, TYPE, i, **nye),)
    kendte = {n: v for n, v in i._asdict().items() if n not in savnes}
    slet = kommando(sag, TYPE, "slet", {"type": i.type, "fra": i.fra})
    return slet, kommando(sag, TYPE, "tilfoej", kendte, **nye)


IKKE_KLAR = Tjek(
    "indsats-ikke-klar",
    "En indsats mangler titel, timetal, CVR- eller P-nummer",
    "advarsel",
    (registrering_svar(1), registrering_svar(4), TOLKNING_INDBERETNING),
    _ikke_klar,
)
TJEK = (IKKE_KLAR,)
