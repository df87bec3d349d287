"""`afk … --help`, `afk --version` and a misspelt command, answered before anything heavy is imported.

The help pages stand in `hjaelp.txt` beside this module, as the command tree gives them at 80 columns; on a narrower
terminal, and for what is not in the file, the command line itself answers.
"""

import os
import sys
from collections.abc import Sequence

_HJAELP = ("-h", "--help")
_FIL = "hjaelp.txt"
_BREDDE = 80


def vis_hjaelp(args: Sequence[str]) -> bool:
    """Print what the arguments ask for, when that is a help page or the version; whether it was.

    Raises BrugsFejl when the first word is no command.
    """
    if len(args) == 1 and args[0] == "--version":
        from afk import __version__

        print(f"afk {__version__}")
        return True
    if not args or (args[0].startswith("-") and args[0] not in _HJAELP):
        return False
    _kendt(args[0])
    if args[-1] not in _HJAELP or terminalens_bredde() < _BREDDE:
        return False
    fundet = find_side(args[:-1])
    if fundet is not None:
        print(fundet[1])
    return fundet is not None


def find_side(ord_: Sequence[str]) -> tuple[str, str] | None:
    """What the command that these words call knows, on one line, and its help page; None when there is no such."""
    spec = __spec__  # its loader reads from a zip too
    data = spec.loader.get_data(f"{os.path.split(spec.origin)[0]}{os.sep}{_FIL}")  # type: ignore
    tekst = data.decode("utf-8").replace("\r\n", "\n")
    _, fundet, rest = tekst.partition(f"\n{overskrift(ord_)}\n")
    kender, _, side = rest.partition("\n# afk")[0].rstrip("\n").partition("\n")
    return (kender, side) if fundet else None


def overskrift(ord_: Sequence[str]) -> str:
    """The line above a page in the file."""
    return f"# {' '.join(('afk', *ord_))}"


def terminalens_bredde() -> int:
    """As the command line itself reads it: COLUMNS, else the terminal's, else 80."""
    kolonner = os.environ.get("COLUMNS", "")
    if kolonner.isdecimal() and int(kolonner):
        return int(kolonner)
    try:
        return os.get_terminal_size(sys.__stdout__.fileno()).columns or _BREDDE  # type: ignore[union-attr]
    except (AttributeError, ValueError, OSError):
        return _BREDDE


def _kendt(ord_: str) -> None:
    from afk.cli import KOMMANDOER

    if ord_ not in KOMMANDOER and not ord_.startswith("-"):
        from afk.cli.forslag import ukendt_kommando
        from afk.fejl import BrugsFejl

        raise BrugsFejl(f"{ukendt_kommando(ord_, KOMMANDOER)}\nSe hjælpen: afk --help")
