"""Run something in a process that is killed (POSIX): at a moment, or just before a call that may touch the disk."""

import os
import random
import signal
import sys
import time
from collections.abc import Callable, Iterator
from typing import Any

DISK = frozenset((
    "execute", "executemany", "fetchone", "fetchall", "open", "write", "flush", "close", "fsync", "link", "rename",
    "replace", "unlink", "mkdir", "chmod", "sendfile",
))  # fmt: skip
"""The names of the C functions, among all the others, between which it can matter where one dies."""


def i_barn(goer: Callable[[], Any], draeb_efter: float | None = None) -> int:
    """Run it in a forked process, killed after so many seconds; the signal that ended it, or 0.

    Raises RuntimeError when it ended by itself with an exception.
    """
    barn = os.fork()
    if barn == 0:
        try:
            goer()
        except BaseException:
            os._exit(3)
        os._exit(0)
    if draeb_efter is not None:
        time.sleep(draeb_efter)
        os.kill(barn, signal.SIGKILL)
    status = os.waitpid(barn, 0)[1]
    if os.WIFEXITED(status) and os.WEXITSTATUS(status):
        raise RuntimeError("what was to be killed failed by itself")
    return os.WTERMSIG(status) if os.WIFSIGNALED(status) else 0


def kald(goer: Callable[[], Any]) -> int:
    """How many calls of `DISK` it makes: every statement, every opening, renaming and removal of a file."""
    laes, skriv = os.pipe()

    def talt() -> None:
        antal = 0

        def profil(_: Any, haendelse: str, kaldt: Any) -> None:
            nonlocal antal
            antal += haendelse == "c_call" and kaldt.__name__ in DISK

        sys.setprofile(profil)
        goer()
        sys.setprofile(None)
        os.write(skriv, str(antal).encode())

    i_barn(talt)
    os.close(skriv)
    with os.fdopen(laes) as f:
        return int(f.read())


def doed_ved(nr: int, goer: Callable[[], Any]) -> None:
    """Do it, and die before the nr-th call of `DISK`."""
    tilbage = nr

    def profil(_: Any, haendelse: str, kaldt: Any) -> None:
        nonlocal tilbage
        tilbage -= haendelse == "c_call" and kaldt.__name__ in DISK
        if tilbage <= 0:
            os.kill(os.getpid(), signal.SIGKILL)

    sys.setprofile(profil)
    goer()


def varighed(goer: Callable[[], Any]) -> float:
    """Seconds it takes in a process of its own."""
    begyndt = time.perf_counter()
    i_barn(goer)
    return time.perf_counter() - begyndt


def punkter(r: random.Random, antal: int, i_alt: int, varer: float) -> Iterator[int | float]:
    """By turns a moment of `varer` seconds and one of `i_alt` calls, spread evenly, the very last call among them."""
    for n in range(antal):
        yield round((n + 1) / antal * i_alt) if n % 2 else (n + r.random()) / antal * varer


def draeb(goer: Callable[[], Any], hvornaar: int | float) -> int:
    """Do it in a process that dies at the call (int) or after the seconds (float); as `i_barn`."""
    if isinstance(hvornaar, int):
        return i_barn(lambda: doed_ved(hvornaar, goer))
    return i_barn(goer, hvornaar)
