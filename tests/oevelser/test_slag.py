"""Killed in the middle of any command the store is as before or as after, and goes on (more: maaling/slag.py)."""

import os
from pathlib import Path

import pytest

if os.name != "posix":
    pytest.skip("needs fork and kill -9", allow_module_level=True)

from tests.oevelser.slag import OPGAVER, slag


@pytest.mark.parametrize("hvad", OPGAVER)
def test_killed_at_any_moment_the_store_is_whole_and_goes_on(tmp_path: Path, hvad: str) -> None:
    talt = slag(hvad, tmp_path, 2, froe=2)
    assert sum(talt.values()) == 2
