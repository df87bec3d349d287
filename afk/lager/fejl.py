"""The errors of the store as sentences, and the one place where the driver's errors become them."""

import errno
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from afk.fejl import AfkFejl, DataFejl, os_fejl
from afk.lager import driver

GENOPRET = 'Har du genoprettelseskoden, så kør "afk lager noegle --genopret".'
KOPI = 'find en sikkerhedskopi med "afk lager gendan"'


class LagerMangler(AfkFejl):
    """There is no store yet."""

    def __init__(self, sti: Path) -> None:
        super().__init__(
            f'Der er ikke noget lager i "{sti}" endnu. Importér dine borgere med "afk import FIL", '
            'opret én med "afk borger opret", eller peg på et andet lager med --lager.'
        )


class NoegleMangler(AfkFejl):
    """No key file opens the store."""

    def __init__(self, sti: Path, mappe: Path) -> None:
        super().__init__(
            f'Nøglen til lageret "{sti}" ligger ikke i "{mappe}". {GENOPRET} '
            "Kommer lageret fra en anden maskine, så kopiér også nøglefilen derfra."
        )


class NoegleAaben(AfkFejl):
    """Others than the owner may read the key file."""

    def __init__(self, fil: Path) -> None:
        super().__init__(
            f"Nøglefilen \"{fil}\" kan læses af andre end dig, så den bruges ikke. Luk den med: chmod 600 '{fil}'"
        )


class NoegleUlaeselig(AfkFejl):
    """The key file holds no key."""

    def __init__(self, fil: Path) -> None:
        super().__init__(f'Nøglefilen "{fil}" er beskadiget. {GENOPRET}')


class KodeFejl(AfkFejl):
    """A recovery code that can't be used; the code is never part of the text."""


class Rester(AfkFejl):
    """A store was removed, and the changes that were not yet in it are still there."""

    def __init__(self, sti: Path, rest: Path) -> None:
        super().__init__(
            f'"{rest}" ligger tilbage fra et lager, der er flyttet eller slettet. '
            f'Læg lageret tilbage i "{sti}", eller flyt "{rest.name}" væk, og prøv igen.'
        )


class IkkeEtLager(AfkFejl):
    """What lies there is something else."""

    def __init__(self, sti: Path, hvad: str) -> None:
        super().__init__(f'"{sti}" er {hvad} og ikke et lager fra afk. Peg på lageret med --lager.')


class Ulaeselig(DataFejl):
    """The key is there, and the store still does not open."""

    def __init__(self, sti: Path) -> None:
        super().__init__(
            f'Lageret "{sti}" kan ikke læses: enten passer nøglen ikke, eller også er filen beskadiget. '
            f"{GENOPRET} Ellers {KOPI}."
        )


class Beskadiget(DataFejl):
    """The store's file is damaged."""

    def __init__(self, sti: Path, hvordan: str = "er beskadiget") -> None:
        super().__init__(f'Lageret "{sti}" {hvordan}. Gem filen, som den er, og {KOPI}.')


class NyereLager(DataFejl):
    """The store was made by a newer afk."""

    def __init__(self, sti: Path, deres: int, vores: int) -> None:
        super().__init__(
            f'Lageret "{sti}" er fra en nyere afk (udgave {deres}; denne afk kender {vores}). '
            "Intet er ændret. Opdatér afk, og prøv igen."
        )


class Optaget(AfkFejl):
    """Another program held the store for longer than we wait."""

    def __init__(self, sti: Path) -> None:
        super().__init__(f'Lageret "{sti}" er i brug af et andet program. Vent et øjeblik, og prøv igen.')


class Skrivebeskyttet(AfkFejl):
    """The store or its folder can't be written to."""

    def __init__(self, sti: Path) -> None:
        super().__init__(
            f'"{sti}" kan ikke ændres: filen eller mappen er skrivebeskyttet. '
            "Giv dig selv skriveadgang, eller peg på et andet lager med --lager."
        )


class IngenAdgang(AfkFejl):
    """The operating system refuses the file or the folder."""

    def __init__(self, sti: Path) -> None:
        super().__init__(
            f'Du har ikke adgang til "{sti}". Giv dig selv adgang til filen og dens mappe, '
            "eller peg på et andet lager med --lager."
        )


class DiskFuld(AfkFejl):
    """No room is left."""

    def __init__(self, sti: Path) -> None:
        super().__init__(f'Der er ikke plads på disken til "{sti}". Intet er gemt. Gør plads, og prøv igen.')


class DiskFejl(AfkFejl):
    """The disk, or the connection to it, fails; a full one does too, in what SQLite keeps beside the store."""

    def __init__(self, sti: Path) -> None:
        super().__init__(
            f'Disken svarer med en fejl, når "{sti}" skal læses eller skrives. Intet er gemt. '
            "Tjek, at der er plads på drevet, og at der er forbindelse til det, og prøv igen."
        )


class Findes(AfkFejl):
    """A row with the same natural key is there already."""

    def __init__(self, tabel: str) -> None:
        super().__init__(f'Der står allerede en række i "{tabel}" om det samme. Ret den i stedet for at oprette en ny.')


class RaekkeMangler(AfkFejl):
    """The row to change is gone."""

    def __init__(self, tabel: str) -> None:
        super().__init__(f'Rækken i "{tabel}" findes ikke længere. Se, hvad der står nu, med: afk borger vis SAG')


class UventetFejl(AfkFejl):
    """Something the store did not foresee; the driver's own text is only in the traceback."""

    def __init__(self, sti: Path) -> None:
        super().__init__(
            f'Lageret "{sti}" gav en uventet fejl. Intet er gemt. Prøv igen. Sker det igen, så kør med AFK_DEBUG=1 for '
            "at se detaljerne, og meld fejlen."
        )


@contextmanager
def oversat(sti: Path) -> Iterator[None]:
    """No error of the driver leaves this block: it becomes an AfkFejl about the store `sti`."""
    try:
        yield
    except driver.Error as e:
        raise _som_afkfejl(e, sti) from e


@contextmanager
def fil_oversat(sti: Path) -> Iterator[None]:
    """The same for the operating system's errors, around our own handling of the file or folder `sti`."""
    try:
        yield
    except OSError as e:
        if e.errno in (errno.ENOSPC, errno.EDQUOT):
            raise DiskFuld(sti) from e
        if e.errno == errno.EROFS:
            raise Skrivebeskyttet(sti) from e
        if isinstance(e, PermissionError):
            raise IngenAdgang(sti) from e
        raise AfkFejl(f'"{sti}" kan ikke bruges: {os_fejl(e)}. Tjek stien, eller peg på en anden med --lager.') from e


def _som_afkfejl(e: Exception, sti: Path) -> AfkFejl:
    navn: str = getattr(e, "sqlite_errorname", None) or ""
    besked = str(e)
    if besked.startswith("UNIQUE constraint failed: "):
        return Findes(besked.removeprefix("UNIQUE constraint failed: ").partition(".")[0])
    for begyndelse, klasse in _EFTER_NAVN.items():
        if navn.startswith(begyndelse):
            return klasse(sti)
    if besked.startswith(("no such table", "no such column")):
        return Beskadiget(sti, "mangler noget, der skal være der")
    return UventetFejl(sti)


_EFTER_NAVN: dict[str, type[Beskadiget | Ulaeselig | Optaget | Skrivebeskyttet | IngenAdgang | DiskFuld | DiskFejl]] = {
    "SQLITE_NOTADB": Ulaeselig,
    "SQLITE_CORRUPT": Beskadiget,
    "SQLITE_BUSY": Optaget,
    "SQLITE_LOCKED": Optaget,
    "SQLITE_READONLY": Skrivebeskyttet,
    "SQLITE_CANTOPEN": IngenAdgang,
    "SQLITE_PERM": IngenAdgang,
    "SQLITE_FULL": DiskFuld,
    "SQLITE_IOERR": DiskFejl,
}
