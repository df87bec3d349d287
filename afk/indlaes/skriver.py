"""What an import needs of the store, so that it knows no more of it than this."""

from collections.abc import Collection, Container, Iterator, Mapping, Sequence
from typing import Any, Protocol

from afk.fakta.base import Faktatype

Kolonner = Mapping[str, Sequence[Any]]
"""Values by the name of their field, as facts hold them, one for each row."""


class Lager(Protocol):
    """The reading half: enough to say what an import would do."""

    def kendte(self) -> tuple[dict[str, int], dict[str, int]]:
        """The borgere's ids by sag, and by CPR number."""

    def kolonnevis(
        self, typ: Faktatype, borgere: Collection[int] | None
    ) -> Iterator[tuple[Sequence[int], Sequence[int], Kolonner]]:
        """The rows of the type, or of these borgere, in stretches: ids, the borgere's ids, and values by columns.

        Nothing may be written before the last is taken.
        """

    def naeste_sag(self, optagne: Container[str] = ()) -> str:
        """A made-up sag that is free, and none of `optagne`; a new one at each call."""


class Skriver(Lager, Protocol):
    """And the writing half."""

    def opret_borgere_kolonnevis(self, felter: Kolonner) -> Sequence[int]:
        """Add borgere by columns; their ids in the same order. A field that is not there is None in all of them."""

    def opret_kolonnevis(self, typ: Faktatype, borgere: Sequence[int], felter: Kolonner) -> None:
        """Add facts about these borgere in the same way."""

    def ret(self, typ: Faktatype, raekke_id: int, felter: Mapping[str, Any]) -> None:
        """Set fields of one row."""


class TomtLager:
    """A store with nothing in it, for a trial run before there is one."""

    def __init__(self) -> None:
        self._sidste = 0

    def kendte(self) -> tuple[dict[str, int], dict[str, int]]:
        return {}, {}

    def kolonnevis(
        self, typ: Faktatype, borgere: Collection[int] | None
    ) -> Iterator[tuple[Sequence[int], Sequence[int], Kolonner]]:
        return iter(())

    def naeste_sag(self, optagne: Container[str] = ()) -> str:
        self._sidste += 1
        while f"S{self._sidste}" in optagne:
            self._sidste += 1
        return f"S{self._sidste}"
