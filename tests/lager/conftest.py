"""A fresh place for each test: a store's path, and a settings folder of its own."""

from pathlib import Path

import pytest


@pytest.fixture
def sti(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Where the test's store is to be; nothing is there yet."""
    monkeypatch.setenv("AFK_KONFIG", str(tmp_path / "konfig"))
    monkeypatch.delenv("AFK_LAGER", raising=False)
    return tmp_path / "data" / "lager.db"
