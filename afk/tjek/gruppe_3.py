"""Group 3 of the visitation guide (kilder/003): what it may not rest on, and the underretning that goes with it."""

from collections.abc import Iterator
from datetime import date

from afk.fakta.sag import Sag
from afk.fakta.skridt import Skridt
from afk.regler import kilder
from afk.regler.base import Valg
from afk.tjek.base import Fund, Tjek
from afk.tjek.faelles import i_kommando
from afk.tjek.visitationssvar import gruppe_3, svar_bag


def _kun_fremmoede(sag: Sag, d: date, valg: Valg) -> Iterator[Fund]:
    """By the answers, the assessment rests mostly on motivation or attendance; standby and terminal illness suffice."""
    v = gruppe_3(sag, d)
    svar = svar_bag(sag, v) if v is not None else None
    if v is None or svar is None:
        return
    if svar.get("g3_kun_fremmoede") is True and svar.get("standby_terminal") is not True:
        yield KUN_FREMMOEDE.fund(
            f"Visitationen til gruppe 3 {v.dato:%d-%m-%Y} bygger efter svarene mest på manglende lyst eller fremmøde. "
            "Det er ikke et kriterium for gruppe 3. Visitér igen:",
            f"afk visiter {i_kommando(sag)}",
            v.dato,
        )


def _uden_forhold(sag: Sag, d: date, valg: Valg) -> Iterator[Fund]:
    v = gruppe_3(sag, d)
    svar = svar_bag(sag, v) if v is not None else None
    if v is None or svar is None:
        return
    if svar.get("g3_forhold") == ["ingen"] and svar.get("standby_terminal") is False:
        yield UDEN_FORHOLD.fund(
            f"Visitationen til gruppe 3 {v.dato:%d-%m-%Y} har svaret, at ingen af de meget alvorlige forhold gælder. "
            "Se begrundelsen efter, eller visitér igen:",
            f"afk visiter {i_kommando(sag)}",
            v.dato,
        )


def _underretning(sag: Sag, d: date, valg: Valg) -> Iterator[Fund]:
    """Neither an answer to whether it is relevant, nor an underretning decided on or before `d`."""
    v = gruppe_3(sag, d)
    if v is None or any(s.skridt == "underretning" and s.dato <= d for s in sag.af(Skridt)):
        return
    svar = svar_bag(sag, v)
    if svar is not None and svar.get("underretning") not in ("sendes", "kendt", "ikke_relevant"):
        visiter = f"afk visiter {i_kommando(sag)}"
        yield UNDERRETNING.fund(
            f"Borgeren blev visiteret til gruppe 3 {v.dato:%d-%m-%Y}, og det er ikke skrevet, om socialforvaltningen "
            f"skal have en underretning. Svar i visitationen ({visiter}), eller skriv, hvornår I besluttede den:",
            f"afk skridt tilfoej {i_kommando(sag)} --skridt underretning --dato DATO",
            v.dato,
            (visiter,),
        )


KUN_FREMMOEDE = Tjek(
    "gruppe-3-kun-fremmoede",
    "Gruppe 3 begrundet mest med lyst eller fremmøde",
    "fejl",
    (kilder.GUIDE,),
    _kun_fremmoede,
)
UDEN_FORHOLD = Tjek(
    "gruppe-3-uden-forhold",
    "Gruppe 3, men svarene nævner ingen af de meget alvorlige forhold",
    "advarsel",
    (kilder.GUIDE,),
    _uden_forhold,
)
UNDERRETNING = Tjek(
    "underretning-ikke-overvejet",
    "Gruppe 3 uden stilling til en underretning",
    "advarsel",
    (kilder.GUIDE,),
    _underretning,
)
TJEK = (KUN_FREMMOEDE, UDEN_FORHOLD, UNDERRETNING)
