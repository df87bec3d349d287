"""The open deadlines of the whole store on a day: the kept ones where they hold, computed where they do not."""

import json
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import date
from heapq import merge
from pathlib import Path
from typing import NamedTuple

from afk.lager.aabn import aabnet, bring_paa_udgave
from afk.lager.driver import Forbindelse, OperationalError
from afk.regler.base import Valg
from afk.regnet import laes
from afk.regnet.laes import Post, Udvalg, orden

_FORSOEG = 3
_VENT_MS = 200
"""How long to wait for another that writes, before the rows are computed without being kept."""
_KAN_IKKE_SKRIVES = ("SQLITE_BUSY", "SQLITE_READONLY", "SQLITE_FULL", "SQLITE_IOERR", "SQLITE_CANTOPEN")


class Hvad(NamedTuple):
    """What is asked: the day, the program and settings, and what is needed only when something is computed anew."""

    d: date
    stempel: str
    valg: Callable[[], Valg]
    naaet: Callable[[int, int], None] = lambda _, __: None


class Svar:
    """The open deadlines of every borger as of one moment."""

    def __init__(self, forb: Forbindelse, titler: dict[str, str], beregnet: "_Beregnet | None" = None) -> None:
        self._forb, self._beregnet = forb, beregnet
        self.titler = titler
        """The title of each rule, in the order of the rules table."""

    def poster(self, u: Udvalg, begrundelse: bool) -> Iterator[Post]:
        """The chosen rows by `orden`; the reasoning only when asked for."""
        if self._beregnet is None:
            return laes.poster(self._forb, u, begrundelse)
        beregnede = (p for p in self._beregnet.poster if u.med(p.frist))
        return merge(laes.poster(self._forb, u, begrundelse, self._beregnet.ider), beregnede, key=orden)

    def tekster(self, u: Udvalg) -> Iterator[tuple[str, ...]] | None:
        """The columns laes.TEKSTER of the rows alone, where all of them are kept; else None."""
        return laes.tekster(self._forb, u) if self._beregnet is None else None

    def antal(self, u: Udvalg) -> int:
        """How many rows `poster` would give."""
        if self._beregnet is None:
            return laes.antal(self._forb, u)
        beregnede = sum(u.med(p.frist) for p in self._beregnet.poster)
        return beregnede + laes.antal(self._forb, u, self._beregnet.ider)

    def krav_ukendt(self) -> bool:
        """Whether a borger is in a period for which the required number of jobsamtaler is not known."""
        if self._beregnet is None:
            return laes.krav_ukendt(self._forb)
        return self._beregnet.krav_ukendt or laes.krav_ukendt(self._forb, self._beregnet.ider)


class _Beregnet(NamedTuple):
    """What was computed without being kept: for which borgere (a JSON array of ids), and their rows in order."""

    ider: str
    poster: list[Post]
    krav_ukendt: bool


@contextmanager
def frister(sti: Path, hvad: Hvad) -> Iterator[Svar]:
    """The deadlines of the store `sti`; it is brought up to the day first where it can be written to.

    Raises the errors of afk.lager.fejl.
    """
    with aabnet(sti, udgaven=False) as forb:
        for forsoeg in range(_FORSOEG):
            forb.execute("BEGIN")
            stand = laes.laes_stand(forb)
            if stand is not None and laes.holder(forb, stand, hvad.stempel, hvad.d):
                yield Svar(forb, laes.titler(stand))
                return
            forb.execute("ROLLBACK")
            if not forsoeg:
                bring_paa_udgave(forb, sti)
            if not _bring_ajour(forb, hvad):
                break
        # It can't be written to, or others change it all the time.
        forb.execute("BEGIN")
        yield _uden_at_gemme(forb, hvad)


def _bring_ajour(forb: Forbindelse, hvad: Hvad) -> bool:
    from afk.regnet.ajour import bring_ajour

    vent = forb.execute("PRAGMA busy_timeout").fetchone()[0]
    forb.execute(f"PRAGMA busy_timeout = {_VENT_MS}")
    try:
        bring_ajour(forb, hvad.d, hvad.stempel, hvad.valg(), hvad.naaet)
    except OperationalError as e:
        if not getattr(e, "sqlite_errorname", "").startswith(_KAN_IKKE_SKRIVES):
            raise
        return False
    finally:
        forb.execute(f"PRAGMA busy_timeout = {vent}")
    return True


def _uden_at_gemme(forb: Forbindelse, hvad: Hvad) -> Svar:
    from afk.lager.laes import sager_med_id
    from afk.regler import regler
    from afk.regler.jobsamtaler import krav_ukendt
    from afk.regnet.ajour import aabne, forkert

    valg, ider = hvad.valg(), json.dumps(forkert(forb, laes.laes_stand(forb), hvad.stempel, hvad.d))
    poster: list[Post] = []
    ukendt = False
    for _, sag in sager_med_id(forb, ider):
        poster += [Post(sag.borger.sag, sag.borger.navn, f) for f in aabne(sag, hvad.d, valg)]
        ukendt = ukendt or krav_ukendt(sag, hvad.d, valg)
    titler = {r.navn: r.titel for r in regler()}
    return Svar(forb, titler, _Beregnet(ider, sorted(poster, key=orden), ukendt))
