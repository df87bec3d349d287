"""The personal jobformidler: everybody in trin 2 has one (kilder/000); in a ressourceforløb it is somebody else than
the koordinerende sagsbehandler (kilder/001)."""

from collections.abc import Iterator
from datetime import date

from afk.fakta.jobformidler import TYPE, Jobformidler
from afk.fakta.sag import Sag
from afk.regler import kilder
from afk.regler.base import Spor, Valg
from afk.regler.faelles import fritaget, ude_af_modellen
from afk.regler.perioder import Periode
from afk.tjek.base import Fund, Tjek
from afk.tjek.faelles import i_kommando, loebende, ret
from afk.tjek.kilder import JOBFORMIDLER_3


def _nu(sag: Sag, d: date) -> list[Jobformidler]:
    return [j for j in sag.af(Jobformidler) if Periode(j.fra, j.til).daekker(d)]


def _mangler(sag: Sag, d: date, valg: Valg) -> Iterator[Fund]:
    """In trin 2 without one; nothing is owed to somebody who is out of the model or exempt on the day."""
    for f in loebende(sag, "afklaringsforloeb", d):
        if _nu(sag, d) or ude_af_modellen(sag, f, d, Spor()) or any(p.daekker(d) for p in fritaget(sag, d)):
            continue
        yield MANGLER.fund(
            f"Afklaringsforløbet fra {f.fra:%d-%m-%Y} har ingen personlig jobformidler; alle i trin 2 skal have en. "
            "Skriv hvem:",
            f"afk jobformidler start {i_kommando(sag)} --navn NAVN --fra DATO",
            f.fra,
        )


def _er_sagsbehandler(sag: Sag, d: date, valg: Valg) -> Iterator[Fund]:
    if not any(loebende(sag, "ressourceforloeb", d)):
        return
    for j in _nu(sag, d):
        if j.er_sagsbehandler:
            yield ER_SAGSBEHANDLER.fund(
                f"Jobformidleren fra {j.fra:%d-%m-%Y} er også koordinerende sagsbehandler; det må ikke være den samme "
                "i et ressourceforløb. Find en anden, og skriv, hvornår skiftet sker:",
                ret(sag, TYPE, j, "slut", til="DATO"),
                j.fra,
            )


MANGLER = Tjek(
    "jobformidler-mangler",
    "Ingen personlig jobformidler i trin 2",
    "fejl",
    (kilder.FAQ_MODEL,),
    _mangler,
)
ER_SAGSBEHANDLER = Tjek(
    "jobformidler-er-sagsbehandler",
    "Jobformidleren er også koordinerende sagsbehandler i et ressourceforløb",
    "fejl",
    (JOBFORMIDLER_3,),
    _er_sagsbehandler,
)
TJEK = (MANGLER, ER_SAGSBEHANDLER)
