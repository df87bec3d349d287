"""The program in a fresh folder."""

from pathlib import Path

import pytest

from tests.cli.hjaelp import Program


@pytest.fixture
def afk(tmp_path: Path) -> Program:
    """The program, and no store yet."""
    return Program(tmp_path)
