"""What a fact type is, and where the declared ones are found.

A fact type is declared once, in a file of its own in this package: a NamedTuple whose annotations carry a
`Felt` each, and a `Faktatype` with its name and natural key. The table in the store, the CSV columns, the
checks and their messages, the export, the options of the command line and the prompts all come from there.
"""

from collections.abc import Callable, Iterable, Mapping
from datetime import date
from functools import cache
from typing import Any, NamedTuple, TypeVar

from afk.fakta.vaerdier import Slags
from afk.find import alle

F = TypeVar("F", bound=tuple[Any, ...])


class Felt(NamedTuple):
    """One field of a fact, as said in its annotation."""

    slags: Slags
    hjaelp: str
    """What the field is, in Danish, for --help and prompts."""
    kraevet: bool = False
    navne: tuple[str, ...] = ()
    """Other headers under which the fagsystemer export it."""
    personlig: bool = False
    """The value says who or how somebody is: never shown in an error text."""
    siden: int = 1
    """The version of the store that got the field."""
    navn: str = ""
    """The attribute's name; filled in by Faktatype."""


class Faktatype(NamedTuple):
    """A declared fact type: its class, its names and its natural key."""

    klasse: type[Any]
    navn: str
    """Plural: the type in `afk import --type`, the table, the exported file."""
    ental: str
    """Danish singular with its article, for sentences: "et forløb"."""
    kommando: str
    """The command that registers one: `afk <kommando> …`; empty for none."""
    orden: int
    """Where it comes in lists of types."""
    noegle: tuple[str, ...]
    """The fields that, with the borger, say which fact it is."""
    periode: bool = False
    """It has `fra` and `til`, so it can be started and ended."""
    tjek: Callable[[Any, date], Iterable[str]] | None = None
    """Remarks on a whole row that is taken all the same, as sentences."""
    udfyld: Callable[[dict[str, Any], date], None] | None = None
    """Fills in what an empty cell of a new row means, given the day."""
    regnes: bool = True
    """Rules and overviews use it. What they don't use is read from the store only for somebody who wants all."""

    @property
    def felter(self) -> tuple[Felt, ...]:
        """The fields in order."""
        return _felter(self.klasse)  # type: ignore[arg-type]  # a class is hashable

    def felt(self, navn: str) -> Felt:
        """The field called `navn`; KeyError when there is none."""
        for felt in self.felter:
            if felt.navn == navn:
                return felt
        raise KeyError(navn)


@cache
def _felter(klasse: type[Any]) -> tuple[Felt, ...]:
    return tuple(a.__metadata__[0]._replace(navn=n) for n, a in klasse.__annotations__.items())


@cache
def typer() -> Mapping[str, Faktatype]:
    """Every declared fact type by name, in the order of lists; `borgere` first."""
    fundne: list[Faktatype] = sorted(alle("afk.fakta", "TYPE"), key=lambda t: t.orden)
    return {t.navn: t for t in fundne}


def ny(klasse: Callable[..., F], **felter: Any) -> F:
    """A fact with the fields given and None for the rest. Raises TypeError for an unknown field."""
    navne: tuple[str, ...] = klasse._fields  # type: ignore[attr-defined]
    if ukendte := set(felter) - set(navne):
        raise TypeError(f"{klasse.__name__} has no field {', '.join(sorted(ukendte))}")
    return klasse(*(felter.get(n) for n in navne))


def til_foer_fra(fakta: Any, i_dag: date) -> Iterable[str]:
    """The remark for a period that ends before it begins."""
    if fakta.til is not None and fakta.til < fakta.fra:
        yield "Slutdatoen ligger før startdatoen. Perioden kan ikke bruges, før den er rettet."
