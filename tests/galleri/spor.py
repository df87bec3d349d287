"""Which places in afk made a message: every maker of messages tells who called it."""

import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from functools import cache
from pathlib import Path
from types import CodeType
from typing import Any, NamedTuple

import pytest
from typer._click.exceptions import UsageError

import afk
from afk.breve.sandkasse import SkabelonFejl
from afk.cli.miljoe import Miljoe
from afk.dato import UgyldigDato
from afk.fakta.vaerdier import Ugyldig
from afk.fejl import AfkFejl
from afk.indlaes.fejl import Fejl, FilFejl
from afk.skemaer.betingelser import UgyldigBetingelse
from afk.skemaer.byg import FejlIFil
from afk.skemaer.skema import UgyldigtSvar

PAKKE = Path(afk.__file__).parent
FEJL = (AfkFejl, UgyldigDato, Ugyldig, UgyldigtSvar, UgyldigBetingelse, FejlIFil, FilFejl, SkabelonFejl, UsageError)
"""The errors whose text a user may read; with them go the classes that are derived from them."""


class Kald(NamedTuple):
    """A call in afk that a message came from: where it ends, or for `raise Class` the line and the class."""

    fil: str
    linje: int
    slut: int | str


@contextmanager
def optag() -> Iterator[set[Kald]]:
    """The set fills with every call on the way to a message, while the block runs."""
    fundet: set[Kald] = set()
    with pytest.MonkeyPatch.context() as mp:
        for klasse in FEJL:
            mp.setattr(klasse, "__init__", _lyttende(klasse.__init__, fundet))
        mp.setattr(Fejl, "__new__", _lyttende(Fejl.__new__, fundet))
        mp.setattr(Miljoe, "sig", _lyttende(Miljoe.sig, fundet))
        yield fundet


def _lyttende(ny: Callable[..., Any], fundet: set[Kald]) -> Callable[..., Any]:
    def lytter(selv: Any, *args: Any, **kw: Any) -> Any:
        _skriv_op(type(selv).__name__, fundet)
        return ny(selv, *args, **kw)

    return lytter


def _skriv_op(klasse: str, fundet: set[Kald]) -> None:
    ramme = sys._getframe(2)
    while ramme is not None:
        fil = _i_afk(ramme.f_code.co_filename)
        if fil:
            _, slutlinje, _, slut = _pladser(ramme.f_code)[ramme.f_lasti // 2]
            fundet.add(Kald(fil, slutlinje or 0, slut or 0))
            fundet.add(Kald(fil, ramme.f_lineno, klasse))
        ramme = ramme.f_back


@cache
def _pladser(kode: CodeType) -> list[tuple[int | None, int | None, int | None, int | None]]:
    return list(kode.co_positions())


@cache
def _i_afk(filnavn: str) -> str:
    """The path within the package, or nothing for a file outside it."""
    sti = Path(filnavn)
    return sti.relative_to(PAKKE).as_posix() if sti.is_relative_to(PAKKE) else ""
