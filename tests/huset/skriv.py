"""Write anew what is generated and checked in: `python -m tests.huset.skriv`.

The tables of rules and of types in README.md, what is made from the command tree (completion, the man page, help),
the table of answers, and the store's next version on the developer's page.
"""

import re
from collections.abc import Callable

from afk.cli.fuldfoer import afledte
from afk.fakta.base import Felt, typer
from afk.lager.skema import version
from afk.regler import regler
from afk.vis.regler import markdown
from tests.faq.tavle import side
from tests.huset.side import PROJEKT, SIDE

_REGLER = re.compile(r"(?<=<!-- regler: begynder -->\n).*?(?=\n<!-- regler: slutter -->)", re.DOTALL)
_AFKS_EGNE = "besvarelser"
"""The first of the types that nobody writes by hand: they stand last in README."""
_TYPER = re.compile(r"^\| `borgere` \|.*?\n(?=\n)", re.MULTILINE | re.DOTALL)


def readme(tekst: str) -> str:
    """README with the rules and the types that there are."""
    return _TYPER.sub(lambda m: _typer(m[0]), _REGLER.sub(lambda m: markdown(regler()), tekst))


def _typer(tabel: str) -> str:
    """The rows of the types in the order they stand; a new type comes before those that afk writes itself."""
    gamle = [n for n in re.findall(r"^\| `(\w+)`", tabel, re.MULTILINE) if n in typer()]
    plads = gamle.index(_AFKS_EGNE)
    navne = [*gamle[:plads], *(n for n in typer() if n not in gamle), *gamle[plads:]]
    return "".join(f"| `{n}` | {' '.join(map(_kolonne, typer()[n].felter))} |\n" for n in navne)


def _kolonne(felt: Felt) -> str:
    return f"`{felt.navn}*`" if felt.kraevet else f"`{felt.navn}`"


def huset(tekst: str) -> str:
    """The developer's page with the version that comes after the store's."""
    return re.sub(r"(?<=siden=)\d+", str(version() + 1), tekst)


def alt() -> dict[str, Callable[[str], str]]:
    """What each file is to be, from what it is, by its path."""
    lavet = {fil: lambda _, tekst=tekst: tekst for fil, tekst in afledte().items()}
    return {"README.md": readme, "afk/FAQ.md": lambda _: side(), SIDE.relative_to(PROJEKT).as_posix(): huset, **lavet}


def main() -> None:
    """Write those that are not what they are to be."""
    for sti, lav in alt().items():
        fil = PROJEKT / sti
        er = fil.read_text(encoding="utf-8") if fil.exists() else ""
        if (skal := lav(er)) != er:
            fil.write_text(skal, encoding="utf-8", newline="\n")
            print(sti)


if __name__ == "__main__":
    main()
