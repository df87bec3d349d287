"""The project with the page's examples and a draft of a rule in it, on a store from before them."""

import shutil
from collections.abc import Iterator

import pytest

from tests.cli.hjaelp import CASELOAD, Program, importer
from tests.huset import side
from tests.huset.hus import Hus

TRIN_2 = {
    "borgere": "sag;maalgruppe\nA20;aktivitetsparat\n",
    "forloeb": "sag;forloeb;fra\nA20;afklaringsforloeb;02-11-2026\n",
}


@pytest.fixture(scope="session")
def gammelt(tmp_path_factory: pytest.TempPathFactory) -> Program:
    """A store made by the program as it is, without the examples."""
    program = Program(tmp_path_factory.mktemp("sager"))
    importer(program, CASELOAD)
    importer(program, TRIN_2)
    return program


@pytest.fixture(scope="session")
def hus(tmp_path_factory: pytest.TempPathFactory, gammelt: Program) -> Iterator[Hus]:
    """The project with the examples done and a draft written, on a copy of that store."""
    mappe = tmp_path_factory.mktemp("hus")
    shutil.copytree(gammelt.mappe, mappe / "sager")
    hus = Hus(mappe / "afk", mappe / "sager")
    side.anvend(hus.mappe)
    svar = hus.python("-m", "afk", "regler", "--udkast", "foerste-samtale", "--til", ".")
    assert svar.returncode == 0, svar.stdout
    yield hus
    hus.luk()
