"""Damage to a store and faults of the system, each as something that must be so before the command is run."""

import errno
import os
from pathlib import Path
from typing import Any
from unittest import mock

import pytest

from afk.lager import driver, sted
from afk.lager.noegle import find_noegle
from tests.cli.hjaelp import Program
from tests.galleri.post import Saa, rejs


def sql(*saetninger: str, lager: str = "data/lager.db") -> Saa:
    """Run this in the store, past the program; its triggers, which write the history and guard it, look away."""

    def goer(program: Program, _: pytest.MonkeyPatch) -> None:
        sti = program.mappe / lager
        with mock.patch.dict(os.environ, program.miljoe({}), clear=True):
            forb = driver.forbind(sti, find_noegle(sti))
        forb.execute("PRAGMA foreign_keys = OFF")
        triggere = forb.execute("SELECT name, sql FROM sqlite_master WHERE type = 'trigger'").fetchall()
        with driver.transaktion(forb):
            for navn, _sql in triggere:
                forb.execute(f'DROP TRIGGER "{navn}"')
            for s in saetninger:
                forb.execute(s)
            for _navn, trigger in triggere:
                forb.execute(trigger)
        forb.execute("PRAGMA wal_checkpoint(TRUNCATE)")
        forb.close()

    return goer


def fil(navn: str, indhold: bytes | str, mode: int = 0o600) -> Saa:
    """The file in the folder has this content."""

    def goer(program: Program, _: pytest.MonkeyPatch) -> None:
        program.fil(navn, indhold).chmod(mode)

    return goer


def slet(*navne: str) -> Saa:
    """The files are gone; a name may have stars in it."""
    return lambda program, _: [sti.unlink() for n in navne for sti in program.mappe.glob(n)]


def aendr(navn: str, goer: Any) -> Saa:
    """The bytes of the files are what `goer` makes of them."""

    def aendret(program: Program, _: pytest.MonkeyPatch) -> None:
        for sti in program.mappe.glob(navn):
            sti.write_bytes(goer(sti.read_bytes()))

    return aendret


def nul(data: bytes) -> bytes:
    """The first page without all that is in it, but for the salt: as a disk loses it."""
    return data[:16] + bytes(4080) + data[4096:]


def driverfejl(navn: str, hvor: str = "afk.lager.laes.sager") -> Saa:
    """SQLite answers with this error where the store is read."""

    class Fejlen(driver.DatabaseError):
        sqlite_errorname = navn

    return rejs(hvor, Fejlen("disk"))


def os_fejl(nr: int, hvor: str) -> Saa:
    """The operating system answers with this error where that is called."""
    return rejs(hvor, OSError(nr, os.strerror(nr)))


def ved_aabning(nr: int, endelse: str) -> Saa:
    """The operating system answers with this error when a file with that ending is opened."""
    rigtig = Path.open

    def aabn(sti: Path, *args: Any, **kw: Any) -> Any:
        if sti.name.endswith(endelse):
            raise OSError(nr, os.strerror(nr))
        return rigtig(sti, *args, **kw)

    return lambda _, mp: mp.setattr(Path, "open", aabn)


def gammelt(program: Program, mp: pytest.MonkeyPatch) -> None:
    """A store of the first version there was, with a row that belongs to nobody."""
    noegle, salt = os.urandom(32), os.urandom(16)
    program.lager.parent.mkdir(exist_ok=True)
    program.lager.touch(0o600)
    with mock.patch.dict(os.environ, program.miljoe({}), clear=True):
        from afk.lager.noegle import gem_noegle

        gem_noegle(salt, noegle)
        assert sted.noegle_mappe().is_dir()
    forb = driver.forbind(program.lager, noegle, salt)
    forb.execute("PRAGMA foreign_keys = OFF")
    forb.executescript((Path(__file__).parents[1] / "lager" / "gamle" / "v001.sql").read_text("utf-8"))
    for (navn,) in forb.execute("SELECT name FROM sqlite_master WHERE type = 'trigger'").fetchall():
        forb.execute(f'DROP TRIGGER "{navn}"')
    forb.execute("UPDATE forloeb SET borger = 999")
    forb.close()


class Ring:
    """A keyring in memory, for one entry."""

    priority = 5.0
    fejl: Exception | None = None
    """What it answers with."""
    glemmer = False
    """It keeps nothing."""

    def __init__(self) -> None:
        self.gemt: dict[str, str] = {}

    def get_password(self, service: str, username: str) -> str | None:
        if self.fejl is not None:
            raise self.fejl
        return self.gemt.get(username)

    def set_password(self, service: str, username: str, password: str) -> None:
        if not self.glemmer:
            self.gemt[username] = password

    def delete_password(self, service: str, username: str) -> None:
        del self.gemt[username]


def ring(**felter: Any) -> Saa:
    """The system's keyring is one in memory, but for what is said here."""
    keyring = pytest.importorskip("keyring")

    def goer(_: Program, mp: pytest.MonkeyPatch) -> None:
        en = Ring()
        for navn, vaerdi in felter.items():
            setattr(en, navn, vaerdi)
        mp.setattr(keyring, "get_keyring", lambda: en)

    return goer


FULD, LAESE, ADGANG, ANDET = errno.ENOSPC, errno.EROFS, errno.EACCES, errno.ENAMETOOLONG
