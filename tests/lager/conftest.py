"""A fresh place for each test: a store's path, and a settings folder of its own."""

from collections.abc import Iterator
from pathlib import Path

import pytest


@pytest.fixture
def sti(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Where the test's store is to be; nothing is there yet."""
    monkeypatch.setenv("AFK_KONFIG", str(tmp_path / "konfig"))
    monkeypatch.delenv("AFK_LAGER", raising=False)
    return tmp_path / "data" / "lager.db"


@pytest.fixture
def hurtig_saetning() -> Iterator[None]:
    """Files locked with a passphrase that are cheap to open, for tests that are about something else."""
    from afk.lager.driver import forbind_uden_fil

    forb = forbind_uden_fil()
    foer = forb.execute("PRAGMA cipher_default_kdf_iter").fetchone()[0]
    forb.execute("PRAGMA cipher_default_kdf_iter = 1000")
    yield
    forb.execute(f"PRAGMA cipher_default_kdf_iter = {foer}")
    forb.close()
