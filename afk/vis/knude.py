"""A command as data: what completion scripts, the help pages and the manual are made from."""

from typing import NamedTuple


class Valg(NamedTuple):
    """An option: its names, its help, the values it takes when they are a fixed list, whether it takes a file."""

    navne: tuple[str, ...]
    hjaelp: str
    vaerdier: tuple[str, ...] = ()
    fil: bool = False
    flag: bool = False


class Knude(NamedTuple):
    """A command or group, as the words that lead to it; the root has none."""

    sti: tuple[str, ...]
    under: tuple[tuple[str, str], ...]
    """Its subcommands, each with its line of help."""
    valg: tuple[Valg, ...]
    tager_filer: bool
    tager_sag: bool
    """Whether its first argument is a case."""
    ord_: tuple[str, ...]
    """The words its first argument may be, when they are a fixed list."""
    brug: str
    """afk borger vis [VALG] SAG"""
    tekst: str
    poster: tuple[tuple[str, str], ...]
    """Its arguments and options as a help page has them: how each is written, what it is."""
    eksempler: tuple[tuple[str, str], ...]
    """Lines to copy, each with a few words of what it does."""
    efter: str
    """What else its help page says, line by line; empty for most."""
    kender: str
    """Its flags | its options with a value | its subcommands | those that are not shown."""
    side: str
    """Its whole help page, 80 columns wide."""

    @property
    def navn(self) -> str:
        """afk borger vis"""
        return " ".join(("afk", *self.sti))
