"""What an answer of a source is in the table of answers, and which answers the tests of a module show."""

import re
from collections.abc import Mapping
from typing import Any, NamedTuple


class Svar(NamedTuple):
    """An answer of a source: what `afk` does about it and where, or why it is outside. Never both.

    A reference in `ved` is a kind and a name: regel, fund, række (of the visitation table), tal (of `afk rapport`),
    skema ("form.question"), felt ("type.field") or afk (a command).
    """

    nr: str
    emne: str
    """What the answer is about, in a few Danish words of our own."""
    afk: str = ""
    ved: tuple[str, ...] = ()
    uden: str = ""
    afsnit: tuple[int, int] | None = None
    """The first and last paragraph of the source that it takes up, from 1; None where the source numbers answers."""


class Kilde(NamedTuple):
    """A source with its answers in the order they stand."""

    nr: str
    titel: str
    svar: tuple[Svar, ...]
    note: str = ""
    """What the reader of the table must know about the numbers."""


def proevede(modul: Mapping[str, Any], kilde: str) -> set[str]:
    """The ids of the answers in names like test_001_genbehandling_svar_7_…: "genbehandling 7"; "7" without a part."""
    moenster = re.compile(rf"test_{kilde}_(?:([a-z_]+?)_)?svar_(\d+)_")
    return {" ".join(filter(None, m.groups())) for navn in modul if (m := moenster.match(navn))}
