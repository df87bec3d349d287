"""What kept deadlines depend on besides the facts and the day: the rules themselves and the municipality's settings."""

import os
from pathlib import Path

from afk import __version__

_PAKKE = str(Path(__file__).parents[1])
_REGLERNE = ("regler", "fakta", "regnet")
_FILERNE = ("dato.py", "find.py", "lager/skema.py")


def stempel(indstillinger: Path) -> str:
    """A text that is another one as soon as the program, a file of its rules, or the settings are others.

    The files of the program are told by their size and time: reading them would take longer than the deadlines do.
    The settings stand in it as they are. A file of settings that can't be read has a stamp of its own, which no
    kept deadline has: whoever computes anew reads it too, and says what is wrong.
    """
    try:
        indhold = indstillinger.read_bytes().hex()
    except FileNotFoundError:
        indhold = ""
    except OSError:
        indhold = "?"
    return "\n".join((__version__, *_filer(), indhold))


def _filer() -> list[str]:
    fundet = [_linje(os.path.join(_PAKKE, navn)) for navn in _FILERNE]  # noqa: PTH118
    for mappe in _REGLERNE:
        with os.scandir(os.path.join(_PAKKE, mappe)) as i_mappen:  # noqa: PTH118
            fundet += [_linje(f.path) for f in i_mappen if f.name.endswith(".py")]
    return sorted(fundet)


def _linje(sti: str) -> str:
    s = os.stat(sti)  # noqa: PTH116
    return f"{sti[len(_PAKKE) :]} {s.st_size} {s.st_mtime_ns}"
