"""One direction: each step imports only those before it, as the developer's page says; and the middle is pure."""

import ast
import re
from collections.abc import Iterator
from functools import cache
from pathlib import Path

import pytest

from tests.huset.side import PROJEKT, SIDE

PAKKE = PROJEKT / "afk"
MODULER = sorted(PAKKE.rglob("*.py"))
RENE = ("dato", "find", "fakta", "skemaer", "regler", "tjek", "tidslinje", "rapport", "plan", "overblik", "stepup")
"""What sees no clock, no store, no terminal and no environment."""
URE = ("today", "now", "time", "monotonic", "getenv", "environ", "print", "input")


def trinene() -> dict[str, int]:
    """The place of every step in the line on the page; those between two arrows share one."""
    [linje] = re.findall(r"^((?:    .*→.*\n)+)", SIDE.read_text(encoding="utf-8"), re.MULTILINE)
    return {navn: nr for nr, led in enumerate(linje.split("→")) for navn in led.split()}


def trin(sti: str) -> str:
    """The step a module belongs to, by its path or its dotted name within the package."""
    dele = sti.removesuffix(".py").replace("/", ".").split(".")
    return ".".join(dele[:2]) if dele[:2] == ["vis", "rens"] else dele[0]


@cache
def trae(fil: Path) -> ast.Module:
    return ast.parse(fil.read_text(encoding="utf-8"))


def importerede(modul: ast.AST) -> Iterator[str]:
    """The dotted names within the package of all that a module imports, at the top and in functions."""
    for n in ast.walk(modul):
        if isinstance(n, ast.ImportFrom) and n.module and n.module.split(".")[0] == "afk":
            yield from (f"{n.module}.{a.name}".removeprefix("afk.") for a in n.names)
        elif isinstance(n, ast.Import):
            yield from (a.name.removeprefix("afk.") for a in n.names if a.name.startswith("afk."))


def test_hvert_trin_importerer_kun_dem_foer_det() -> None:
    plads = trinene()
    baglaens = []
    for fil in MODULER:
        eget = trin(fil.relative_to(PAKKE).as_posix())
        if eget in ("__init__", "__main__"):
            continue
        for navn in importerede(trae(fil)):
            andet = trin(navn)
            if andet not in (eget, "__version__") and plads[andet] >= plads[eget]:
                baglaens.append(f"{fil.relative_to(PAKKE)} imports {navn}")
    assert baglaens == []


def test_siden_naevner_hvert_trin() -> None:
    findes = {trin(f.relative_to(PAKKE).as_posix()) for f in MODULER} - {"__init__", "__main__"}
    assert set(trinene()) == findes


@pytest.mark.parametrize("pakke", RENE)
def test_det_rene_laeser_hverken_ur_eller_omgivelser(pakke: str) -> None:
    fundet = []
    for fil in MODULER:
        if trin(fil.relative_to(PAKKE).as_posix()) == pakke:
            for n in ast.walk(trae(fil)):
                navn = getattr(n, "attr", getattr(n, "id", "")) if isinstance(n, ast.Attribute | ast.Name) else ""
                if navn in URE:
                    fundet.append(f"{fil.relative_to(PAKKE)}:{n.lineno} {navn}")
    assert fundet == []


def test_de_filer_siden_naevner_findes() -> None:
    tekst = SIDE.read_text(encoding="utf-8")
    for sti in re.findall(r"`((?:afk|tests)/[\w/.]+)`", tekst):
        assert (PROJEKT / sti).exists(), sti
