"""The program in a fresh folder, empty or with a caseload."""

from pathlib import Path

import pytest

from tests.cli.hjaelp import CASELOAD, Program, importer


@pytest.fixture
def afk(tmp_path: Path) -> Program:
    """The program, and no store yet."""
    return Program(tmp_path)


@pytest.fixture
def lager(afk: Program) -> Program:
    """The program with the caseload, for tests that write."""
    importer(afk, CASELOAD)
    return afk


@pytest.fixture(scope="module")
def laes(tmp_path_factory: pytest.TempPathFactory) -> Program:
    """The program with the caseload, shared by tests that only read."""
    program = Program(tmp_path_factory.mktemp("afk"))
    importer(program, CASELOAD)
    return program
