"""The program with a caseload, with a passphrase in a file, and with a store that is locked."""

import sys
from pathlib import Path
from typing import Any

import pytest

from tests.cli.hjaelp import CASELOAD, Program, importer
from tests.cli.lager_noegle.hjaelp import HURTIG, SAETNING
from tests.cli.test_terminal import Pty


@pytest.fixture(autouse=True)
def _hurtig(monkeypatch: pytest.MonkeyPatch) -> None:
    from afk.lager import adgang

    monkeypatch.setattr(adgang, "LOG2_N", 4)


@pytest.fixture
def afk(tmp_path: Path) -> Program:
    """The program with a caseload, and a folder for what is gone at logout."""
    program = Program(tmp_path)
    (tmp_path / "run").mkdir(mode=0o700)
    program.faste["XDG_RUNTIME_DIR"] = str(tmp_path / "run")
    importer(program, CASELOAD)
    return program


@pytest.fixture
def fil(afk: Program) -> Path:
    """A private file with the passphrase."""
    sti = afk.fil("saetning.txt", f"{SAETNING}\n")
    sti.chmod(0o600)
    return sti


@pytest.fixture
def laast(afk: Program, fil: Path) -> Program:
    """The program whose store opens with the passphrase alone."""
    afk.ok("lager", "noegle", "--adgangssaetning-fil", fil)
    afk.ok("lager", "noegle", "--kun-adgangssaetning", "--adgangssaetning-fil", fil, "--ja")
    return afk


@pytest.fixture
def pty(afk: Program) -> Any:
    """Start runs in a terminal; skipped where there is none."""
    if sys.platform == "win32":
        pytest.skip("Windows har ingen pty")
    pytest.importorskip("pexpect")
    pytest.importorskip("pyte")
    return lambda *args, **kw: Pty(afk, *args, **{"kode": HURTIG, **kw})
