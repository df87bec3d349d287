"""The code blocks of the developer's page, as files of the project."""

import re
from pathlib import Path

PROJEKT = Path(__file__).parents[2]
SIDE = PROJEKT / "afk" / "HUSET.md"
_FIL = re.compile(r"<!-- fil: (\S+) -->\n```\w+\n(.*?)```\n", re.DOTALL)
_LINJE = re.compile(r'<!-- linje: (\S+) efter ("\w+") -->\n```\w+\n(.*?)```\n', re.DOTALL)


def filer() -> dict[str, str]:
    """The text of each new file by its path."""
    return dict(_FIL.findall(SIDE.read_text(encoding="utf-8")))


def linjer() -> list[tuple[str, str, str]]:
    """(path, the beginning of the line before, the new line) for each line put into a file that is there."""
    return _LINJE.findall(SIDE.read_text(encoding="utf-8"))


def anvend(mappe: Path) -> None:
    """Do in the project copied to `mappe` what the page says."""
    for sti, tekst in filer().items():
        fil = mappe / sti
        if fil.exists():
            raise FileExistsError(fil)
        fil.write_text(tekst, encoding="utf-8")
    for sti, foer, ny in linjer():
        fil = mappe / sti
        gamle = fil.read_text(encoding="utf-8").splitlines(keepends=True)
        [nr] = [i for i, linje in enumerate(gamle) if linje.strip().startswith(foer)]
        fil.write_text("".join([*gamle[: nr + 1], ny, *gamle[nr + 1 :]]), encoding="utf-8")
