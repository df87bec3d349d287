"""One entry of the gallery: what is done, and the text and the exit code that come of it."""

import os
import re
import shlex
import shutil
import sys
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from datetime import date, datetime
from functools import cache
from pathlib import Path
from typing import NamedTuple, TextIO
from unittest import mock

import pytest
import typer.main

from afk.dato import dansk
from afk.lager import driver
from afk.lager.aabn import aabnet
from afk.lager.behold import dagens_kopi
from tests.cli.hjaelp import CASELOAD, Program, importer

Saa = Callable[[Program, pytest.MonkeyPatch], object]

_SKIFTER = (
    (re.compile(r"\d{4}-\d\d-\d\dT\d{6}"), "TID"),
    (re.compile(r"(?<=lager-)\d{4}-\d\d-\d\d(?=\.db)"), "DAG"),
    (re.compile(r"(?<=ved )[a-z_/]+\.py:\d+"), "STED"),
    (re.compile(r"\b[0-9a-f]{32}\b"), "SALT"),
    (re.compile(r"\b[0-9A-Z]{4,5}(?:-[0-9A-Z]{4,5}){5,}\b"), "KODE"),
)
"""What is another thing in every run, and the word that stands for it in the gallery."""


class Post(NamedTuple):
    """A way to a message. Commands run in a folder of their own, which is called MAPPE in the text."""

    titel: str
    kommando: str
    """The command without `afk`, as typed in a shell."""
    kode: int
    tekst: str
    """Everything on stderr."""
    filer: Mapping[str, str | bytes] = {}
    """Files that lie in the folder, by name."""
    lager: str = "sager"
    """Which store there is: one of LAGRE."""
    foer: str = ""
    """Commands that are run first, one a line; they succeed."""
    saa: Saa | None = None
    """What else must be so: a fault that no command brings about."""
    ind: str | bytes = ""
    """What comes on stdin."""
    skaerm: bool = False
    """Somebody sits at a terminal, and `ind` is what they type."""
    miljoe: Mapping[str, str] = {}
    ud: bool = False
    """What is said on stdout is told too."""


class Svaret(NamedTuple):
    """What came of it."""

    kode: int
    tekst: str


def koer(post: Post, mappe: Path) -> Svaret:
    """Run the entry in the empty or missing folder `mappe`, in this process."""
    if post.lager != "intet":
        shutil.copytree(mappe.with_name(post.lager), mappe)
    (mappe / "run").mkdir(mode=0o700, parents=True, exist_ok=True)
    program = _program(mappe)
    for navn, indhold in post.filer.items():
        (mappe / navn).parent.mkdir(parents=True, exist_ok=True)
        program.fil(navn, indhold).chmod(0o600)
    with pytest.MonkeyPatch.context() as mp:
        _skaan(mp)
        mp.chdir(mappe)
        for linje in post.foer.splitlines():
            program.ok(*shlex.split(linje), kan_spoerge="--ny-kode" in linje)
        if post.skaerm:
            mp.setattr("builtins.input", lambda: _tastet(lambda: sys.stdin.readline()))
        if post.saa is not None:
            post.saa(program, mp)
        svar = program(*shlex.split(post.kommando), ind=post.ind, kan_spoerge=post.skaerm, **post.miljoe)
    return Svaret(svar.kode, _fast(svar.ud + svar.fejl if post.ud else svar.fejl, mappe))


def _program(mappe: Path) -> Program:
    program = Program(mappe)
    program.faste["XDG_RUNTIME_DIR"] = str(mappe / "run")
    return program


def _skaan(mp: pytest.MonkeyPatch) -> None:
    """Guesses at a passphrase cost nothing here, what is typed without an echo comes from stdin, and no line is broken
    where a path happens to be long."""
    mp.setattr("afk.vis.ombryd._bredde", lambda _: 10_000)
    mp.setattr("afk.lager.adgang.LOG2_N", 4)
    mp.setattr("afk.lager.genopret._LOG2_N", 4)
    mp.setattr("getpass.getpass", _getpass)


def _getpass(spoergsmaal: str, stream: TextIO) -> str:
    print(spoergsmaal, file=stream)
    if not (linje := sys.stdin.readline()):
        raise EOFError
    return linje.rstrip("\n")


def sat(hvor: str, vaerdi: object) -> Saa:
    """A fault: the name with dots holds this value."""
    return lambda _, mp: mp.setattr(hvor, vaerdi)


def rejs(hvor: str, fejl: BaseException | type[BaseException]) -> Saa:
    """A fault: what is called there raises this."""

    def kast(*_: object, **__: object) -> object:
        raise fejl

    return sat(hvor, kast)


def skriver(*linjer: str | Exception) -> Saa:
    """Somebody types these lines; an error is what reading one of them ends with."""
    rest = list(linjer)

    def linje() -> str:
        if not rest:
            return ""
        ud = rest.pop(0)
        if isinstance(ud, Exception):
            raise ud
        return f"{ud}\n"

    return lambda _, mp: mp.setattr("builtins.input", lambda: _tastet(linje))


def _tastet(linje: Callable[[], str]) -> str:
    """A line that is typed, and seen on the terminal as it is."""
    if not (tekst := linje()):
        raise EOFError
    sys.stderr.write(tekst)
    return tekst.rstrip("\n")


def alle(*fejl: Saa) -> Saa:
    """Several faults at once."""
    return lambda program, mp: [f(program, mp) for f in fejl]


def _fast(tekst: str, mappe: Path) -> str:
    """The text without what is another thing in every run."""
    tekst = tekst.replace(str(mappe), "MAPPE")
    for nu in (f"{date.today():%d-%m-%Y}", dansk(date.today())):
        tekst = re.sub(rf"{nu} kl\. \d\d\.\d\d", "NU", tekst).replace(f", {nu})", ", NU)")
    for skifter, ord_ in _SKIFTER:
        tekst = skifter.sub(ord_, tekst)
    return "\n".join(linje.rstrip() for linje in tekst.split("\n")).strip("\n")


# --- the stores that entries begin with ---------------------------------------------------------------------


@contextmanager
def hurtigt() -> Iterator[None]:
    """In the block what says nothing is left out: the work that makes guesses at a passphrase slow, waiting for the
    disk, and making the commands anew for each entry."""
    forb = driver.forbind_uden_fil()
    forb.execute("PRAGMA cipher_default_kdf_iter = 4")
    try:
        with pytest.MonkeyPatch.context() as mp:
            mp.setattr("os.fsync", lambda _: None)
            mp.setattr("typer.main.get_command", cache(typer.main.get_command))
            yield
    finally:
        forb.execute("PRAGMA cipher_default_kdf_iter = 256000")
        forb.close()


def lav_lagre(mappe: Path) -> None:
    """Make each of LAGRE in a folder of its name in `mappe`."""
    for navn, fyld in LAGRE.items():
        (mappe / navn).mkdir()
        with pytest.MonkeyPatch.context() as mp:
            _skaan(mp)
            fyld(_program(mappe / navn))


def _sager(program: Program) -> None:
    importer(program, CASELOAD)
    for navn in CASELOAD:
        (program.mappe / f"{navn}.csv").unlink()
    with mock.patch.dict(os.environ, program.miljoe({}), clear=True), aabnet(program.lager) as forb:
        dagens_kopi(forb, program.lager, datetime.now())  # else each entry that writes would make it


def _laast(program: Program) -> None:
    """The caseload in a store that opens with SAETNING alone."""
    _sager(program)
    saetning = ("--adgangssaetning-fil", "-")
    program.ok("lager", "noegle", *saetning, ind=SAETNING)
    program.ok("lager", "noegle", "--kun-adgangssaetning", *saetning, "--ja", ind=SAETNING)


SAETNING = "Fire små grå æsler på Ærø"
LAGRE: dict[str, Callable[[Program], None]] = {"sager": _sager, "laast": _laast}
