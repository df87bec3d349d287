"""What an import needs of the store, so that it knows no more of it than this."""

from collections.abc import Container, Iterator, Mapping, Sequence
from typing import Any, Protocol

from afk.fakta.base import Faktatype
from afk.fakta.borger import Borger


class Lager(Protocol):
    """The reading half: enough to say what an import would do."""

    def kendte(self) -> tuple[dict[str, int], dict[str, int]]:
        """The borgere's ids by sag, and by CPR number."""

    def raekker(self, typ: Faktatype) -> Iterator[tuple[int, int, Any]]:
        """(id, the borger's id, fact) for every row of the type."""

    def naeste_sag(self, optagne: Container[str] = ()) -> str:
        """A made-up sag that is free, and none of `optagne`; a new one at each call."""


class Skriver(Lager, Protocol):
    """And the writing half."""

    def opret_borgere(self, borgere: Sequence[Borger]) -> list[int]:
        """Add borgere; their ids in the same order."""

    def opret(self, typ: Faktatype, fakta: Sequence[tuple[int, Any]]) -> None:
        """Add (the borger's id, fact) rows."""

    def ret(self, typ: Faktatype, raekke_id: int, felter: Mapping[str, Any]) -> None:
        """Set fields of one row."""


class TomtLager:
    """A store with nothing in it, for a trial run before there is one."""

    def __init__(self) -> None:
        self._sidste = 0

    def kendte(self) -> tuple[dict[str, int], dict[str, int]]:
        return {}, {}

    def raekker(self, typ: Faktatype) -> Iterator[tuple[int, int, Any]]:
        return iter(())

    def naeste_sag(self, optagne: Container[str] = ()) -> str:
        self._sidste += 1
        while f"S{self._sidste}" in optagne:
            self._sidste += 1
        return f"S{self._sidste}"
