"""What must be so before an entry about keys."""

from datetime import datetime
from typing import Any

import pytest

from afk.lager import noegle
from tests.cli.hjaelp import Program
from tests.galleri.post import SAETNING, sat
from tests.galleri.skade import aendr, fil

NOEGLE = "konfig/noegler/*.json"

KODE = "0" * 32

PRIVAT = fil("s.txt", SAETNING + "\n")

MED_KODE = "lager noegle --ny-kode"


def forkert_noegle(program: Program, mp: pytest.MonkeyPatch) -> None:
    """The key file has another store's key."""
    aendr(NOEGLE, lambda _: b'{"noegle": "' + b"ab" * 32 + b'"}')(program, mp)


def proevelager(program: Program, mp: pytest.MonkeyPatch) -> None:
    """The store of the demo: a throw-away one."""
    program.ok("demo", "--dato", "2026-11-22")


def tidligere_er_oedelagt(program: Program, _: pytest.MonkeyPatch) -> None:
    """The list of earlier keys is none."""
    for sti in program.mappe.glob(NOEGLE):
        sti.with_suffix(".tidligere").write_text("x")


def flyttet_til_ring(program: Program, _: pytest.MonkeyPatch) -> None:
    """The key is said to be in the keyring, and is not."""
    for sti in program.mappe.glob(NOEGLE):
        sti.replace(sti.with_suffix(".ring"))


def ingen_passer(efter: int) -> Any:
    """No key opens the store any more, after so many times that one did."""
    tilbage = efter

    def proev(*args: Any, **kw: Any) -> Any:
        nonlocal tilbage
        tilbage -= 1
        return noegle.proev(*args, **kw) if tilbage >= 0 else None

    return sat("afk.lager.skift.proev", proev)


def en_rigtig_kode(_: Program, mp: pytest.MonkeyPatch) -> None:
    """The code on stdin is the store's."""
    mp.setattr("afk.lager.genopret._noegle_af", lambda sti, _: noegle.find_noegle(sti))


class Klokken(datetime):
    """A clock that stands still."""

    @classmethod
    def now(cls, tz: Any = None) -> "Klokken":
        return cls(2026, 11, 22, 8, 15)


class KeyringLocked(Exception):
    """As the keyrings call it when they are locked."""
