"""Messages on the screen, broken between words and not inside them."""

import os
from typing import TextIO


def fortael(besked: str, fil: TextIO) -> None:
    """Write a message; on a terminal its long lines are broken at spaces, and go on where they began."""
    if fil.isatty():
        bredde = _bredde(fil)
        besked = "\n".join(_ombrudt(linje, bredde) for linje in besked.split("\n"))
    print(besked, file=fil)


def _bredde(fil: TextIO) -> int:
    try:
        return max(os.get_terminal_size(fil.fileno()).columns, 20)
    except OSError:
        return 80


def _ombrudt(linje: str, bredde: int) -> str:
    if len(linje) <= bredde:
        return linje
    indryk = " " * (len(linje) - len(linje.lstrip()))
    import textwrap

    ombryder = textwrap.TextWrapper(
        bredde, subsequent_indent=indryk, break_long_words=False, break_on_hyphens=False, replace_whitespace=False
    )
    return ombryder.fill(linje)
