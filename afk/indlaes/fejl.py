"""What is wrong in a file, as values: they are collected and told together, not raised one at a time."""

from typing import NamedTuple


class Fejl(NamedTuple):
    """One error or remark; the same five keys in the JSON summary and in the report."""

    fil: str
    linje: int
    """As an editor (or Excel) counts, from 1; 1 when it is about the whole file."""
    kolonne: str
    """The header as it stands in the file; empty when it is about the whole row or file."""
    kode: str
    """Short and ASCII, for scripts."""
    besked: str
    """What is wrong and what to do, in Danish, without personal data."""


class FilFejl(Exception):
    """The whole file can't be used. Caught where the file's turn is, and told as a `Fejl`."""

    def __init__(self, kode: str, besked: str, linje: int = 1, kolonne: str = "") -> None:
        super().__init__(besked)
        self.kode, self.besked, self.linje, self.kolonne = kode, besked, linje, kolonne

    def i_fil(self, fil: str) -> Fejl:
        """The same error as a value, with the name of the file."""
        return Fejl(fil, self.linje, self.kolonne, self.kode, self.besked)


def opremsning(navne: list[str], sidste: str = "og") -> str:
    """a, b og c"""
    if len(navne) < 2:
        return "".join(navne)
    return f"{', '.join(navne[:-1])} {sidste} {navne[-1]}"


def tal(n: int) -> str:
    """1.048.576"""
    return f"{n:,}".replace(",", ".")
