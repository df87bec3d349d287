"""`Sag`: one borger with their facts, the input of every rule."""

from collections.abc import Container, Iterable, Mapping
from datetime import date
from typing import Any, TypeVar

from afk.fakta.borger import Borger

F = TypeVar("F")


class Sag:
    """A borger and their facts; `sag.af(Forloeb)` is the facts of one type. It is never changed.

    `foedt` is the birth date the rules use: the registered one, else the one the CPR number says, else None.
    """

    __slots__ = ("_fakta", "borger", "foedt")

    def __init__(self, borger: Borger, fakta: Mapping[type[Any], tuple[Any, ...]], foedt: date | None = None) -> None:
        self.borger = borger
        self.foedt = borger.foedselsdato or foedt
        self._fakta = fakta

    @property
    def typer(self) -> Container[type[Any]]:
        """The types the borger has facts of."""
        return self._fakta

    def af(self, klasse: type[F]) -> tuple[F, ...]:
        """The borger's facts of this type, in the order they were registered."""
        return self._fakta.get(klasse, ())


def sag(borger: Borger, fakta: Iterable[Any] = (), foedt: date | None = None) -> Sag:
    """A Sag from loose facts of any types."""
    efter_type: dict[type[Any], list[Any]] = {}
    for f in fakta:
        efter_type.setdefault(type(f), []).append(f)
    return Sag(borger, {k: tuple(v) for k, v in efter_type.items()}, foedt)
