"""The rows of one file, a list for each column: a tenth of the memory that an object for each row takes."""

from array import array
from collections.abc import Iterable, Mapping, Sequence
from typing import Any, Final, NamedTuple

from afk.fakta.base import Faktatype, typer

SLETTET: Final = object()
"""In a column: the stored value is to be cleared. None is: the cell is empty, and says nothing."""


class Raekke(NamedTuple):
    """A row by itself. `felter` has no key for an empty cell, and None where the stored value is to be cleared."""

    fil: str
    linje: int
    type: str
    sag: str | None
    cpr: str | None
    felter: dict[str, Any]
    """Without `sag`; `cpr` only in a row of borgere, where it is a value and not just a name."""
    god: bool
    """False when the row has an error: it is never written, but says which borger is missing."""


class Daarlig(NamedTuple):
    """What is left of a row with an error: where it stands, and the borger it is about."""

    fil: str
    linje: int
    sag: str | None
    cpr: str | None


class Bunke:
    """The rows of one file in its order: the good ones by columns, of the bad ones only who they are about."""

    def __init__(self, fil: str, type_: Faktatype, navne: Iterable[str]) -> None:
        self.fil, self.type = fil, type_
        self.linjer = array("l")
        self.sager: list[str | None] = []
        self.cprer: list[str | None] = []
        self.felter: dict[str, list[Any]] = {navn: [] for navn in navne}
        """Without `sag`; `cpr` only for borgere, where it is a value and not just a name."""
        self.sletter: set[str] = set()
        """The fields that have SLETTET somewhere."""
        self.daarlige: list[Daarlig] = []

    def __len__(self) -> int:
        return len(self.linjer) + len(self.daarlige)

    def tilfoej(self, raekke: Raekke) -> None:
        """Add one row."""
        if not raekke.god:
            self.daarlige.append(Daarlig(self.fil, raekke.linje, raekke.sag, raekke.cpr))
            return
        for navn, kolonne in self.felter.items():
            vaerdi = raekke.felter.get(navn)
            if vaerdi is None and navn in raekke.felter:
                vaerdi = SLETTET
                self.sletter.add(navn)
            kolonne.append(vaerdi)
        self.linjer.append(raekke.linje)
        self.sager.append(raekke.sag)
        self.cprer.append(raekke.cpr)

    def udvid(
        self,
        linjer: Iterable[int],
        sager: Sequence[str | None],
        cprer: Sequence[str | None],
        felter: Mapping[str, Sequence[Any]],
    ) -> None:
        """Add many good rows that clear nothing, by columns."""
        self.linjer.extend(linjer)
        self.sager += sager
        self.cprer += cprer
        for navn, kolonne in self.felter.items():
            kolonne += felter[navn]

    def afvis_alle(self) -> None:
        """The file is broken: no row of it can be trusted."""
        gode = [Daarlig(self.fil, *r) for r in zip(self.linjer, self.sager, self.cprer, strict=True)]
        self.daarlige += gode
        self.linjer, self.sager, self.cprer = array("l"), [], []
        self.felter = {navn: [] for navn in self.felter}


def bunker_af(raekker: Iterable[Raekke]) -> list[Bunke]:
    """The same rows by columns."""
    alle = list(raekker)
    ud: dict[tuple[str, str], Bunke] = {}
    for r in alle:
        if (r.fil, r.type) not in ud:
            navne = dict.fromkeys(n for a in alle if (a.fil, a.type) == (r.fil, r.type) for n in a.felter)
            ud[r.fil, r.type] = Bunke(r.fil, typer()[r.type], navne)
        ud[r.fil, r.type].tilfoej(r)
    return list(ud.values())
