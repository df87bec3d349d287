"""A line on the screen about work that takes more than a moment."""

import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager

from afk.cli.miljoe import Miljoe

_FOERST_EFTER = 1.0
"""Seconds. What takes less needs no word."""


@contextmanager
def fremgang(m: Miljoe, hvad: str) -> Iterator[Callable[[int, int], None]]:
    """To be told how many of how many are done. Nothing is written where nobody looks, and nothing stays behind."""
    begyndt, bredde = time.monotonic(), 0

    def naaet(faerdige: int, i_alt: int) -> None:
        nonlocal bredde
        if m.err.isatty() and faerdige < i_alt and time.monotonic() - begyndt > _FOERST_EFTER:
            linje = f"{hvad}: {faerdige} af {i_alt} borgere"
            m.err.write(f"\r{linje:<{bredde}}")
            m.err.flush()
            bredde = len(linje)
        elif bredde:
            _ryd()

    def _ryd() -> None:
        nonlocal bredde
        m.err.write(f"\r{' ' * bredde}\r")
        m.err.flush()
        bredde = 0

    try:
        yield naaet
    finally:
        if bredde:
            _ryd()
