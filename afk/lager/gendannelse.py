"""The event that tells of a restoring: its words, and how it is read among the others."""

from collections.abc import Iterator
from itertools import chain
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from afk.lager.historik import Haendelse, Linje

KOMMANDO = "lager gendan"
"""The event's command, and by which it is known: it changes no row, so it is kept as a look at everybody."""


def i_ord(kopien: Path, foer: Path | None, tabte: int) -> str:
    """What was done, with the names of files and not their folders.

    `foer` is where the store as it was lies now; `tabte` of its events are no longer in the history.
    """
    # A name may hold bytes that are no text, and the store keeps text.
    hvad = f"lageret gendannet fra kopien {kopien.name.encode(errors='replace').decode()}"
    if foer is None:
        return hvad
    ud = "1 hændelse gik ud af historikken. Den" if tabte == 1 else f"{tabte} hændelser gik ud af historikken. De"
    return f"{hvad}. {ud} står i kopien {foer.name}" if tabte else f"{hvad}. Lageret før det er kopien {foer.name}"


def i_historikken(
    haendelser: "Iterator[tuple[Haendelse, Iterator[Linje]]]", opslag: bool
) -> "Iterator[tuple[Haendelse, Iterator[Linje]]]":
    """The events, which come with their looks, as they are shown: the looks only with `opslag`, a restoring always.

    The line of a restoring has the handling "gendan".
    """
    for h, linjer in haendelser:
        if h.kommando == KOMMANDO:
            yield h, (linje._replace(handling="gendan") for linje in linjer)
        elif opslag:
            yield h, linjer
        else:
            aendringer = (linje for linje in linjer if linje.handling != "opslag")
            foerste = next(aendringer, None)
            if foerste is not None:
                yield h, chain((foerste,), aendringer)
