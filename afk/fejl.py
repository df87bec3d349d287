"""Errors a user can meet, and the exit codes of the program.

Every error is told in Danish, in one or a few sentences, and ends with what to do next. An error that
reaches `afk.__main__` becomes its text on stderr and its exit code; nothing else ends the program.
"""

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
