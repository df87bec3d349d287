"""A restoring that is killed leaves one whole store: the old or the new, and can be done again."""

import os
from pathlib import Path

import pytest

if os.name != "posix":
    pytest.skip("needs fork and kill -9", allow_module_level=True)

from gendan_slag import TILSTANDE, byg, slag


@pytest.mark.parametrize("tilstand", TILSTANDE)
def test_killed_at_any_moment_there_is_one_whole_store(sti: Path, tmp_path: Path, tilstand: str):
    talt = slag(byg(tmp_path, tilstand, 40), 6, froe=1)
    assert sum(talt.values()) == 6
    assert talt["kopi"] >= 1
    assert talt["intet" if tilstand == "mangler" else "foer"] >= 1
