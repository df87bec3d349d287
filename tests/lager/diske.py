"""Disks that are full or closed, where they can be mounted (POSIX, root)."""

import os
import subprocess
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest


@contextmanager
def monteret(mappe: Path, *valg: str) -> Iterator[None]:
    """A mount on the folder; the test is skipped where none can be made."""
    if os.name != "posix" or os.geteuid() != 0:
        pytest.skip("kun root kan montere")
    svar = subprocess.run(["mount", *valg, mappe], capture_output=True, check=False)
    if svar.returncode:
        pytest.skip("her kan intet monteres")
    try:
        yield
    finally:
        subprocess.run(["umount", mappe], check=True)


@contextmanager
def lille_disk(mappe: Path, kb: int) -> Iterator[None]:
    """The folder is a disk of so many kB."""
    mappe.mkdir(parents=True, exist_ok=True)
    with monteret(mappe, "-t", "tmpfs", "-o", f"size={kb}k", "tmpfs"):
        yield


@contextmanager
def skrivebeskyttet(mappe: Path) -> Iterator[None]:
    """Nothing in the folder can be changed, not even by root."""
    with monteret(mappe, "--bind", "-o", "ro", str(mappe)):
        yield
