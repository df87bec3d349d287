"""Errors a user can meet, and the exit codes of the program.

Every error is told in Danish, in one or a few sentences, and ends with what to do next. An error that
reaches `afk.__main__` becomes its text on stderr and its exit code; nothing else ends the program.
"""

import errno
from enum import IntEnum, unique


@unique
class Udgang(IntEnum):
    """Exit codes, as promised to scripts and cron."""

    OK = 0
    FEJL = 1
    BRUG = 2
    DATA = 3
    OVERSKREDET = 10
    AFBRUDT = 130


class AfkFejl(Exception):
    """An expected error: `str(e)` is the whole text for the user, `udgang` the exit code."""

    udgang = Udgang.FEJL


class BrugsFejl(AfkFejl):
    """The command was used wrongly: an unknown value for an option, a missing option without a terminal."""

    udgang = Udgang.BRUG


class DataFejl(AfkFejl):
    """Data was refused: an import with bad rows, a damaged store, a store from a newer afk."""

    udgang = Udgang.DATA


_OS_FEJL = {
    errno.ENOENT: "filen eller mappen findes ikke",
    errno.EACCES: "du har ikke adgang",
    errno.EPERM: "du har ikke adgang",
    errno.EEXIST: "der ligger allerede en fil med det navn",
    errno.ENOTDIR: "en del af stien er en fil og ikke en mappe",
    errno.EISDIR: "det er en mappe",
    errno.ENOSPC: "der er ikke plads på disken",
    errno.EROFS: "drevet er skrivebeskyttet",
    errno.ENAMETOOLONG: "navnet er for langt",
}


def os_fejl(e: OSError) -> str:
    """What the operating system says, in Danish and without the path."""
    return _OS_FEJL.get(e.errno or 0, f"systemet melder fejl {e.errno}")
