"""A copy of the project with changes of its own, and its program in a process that answers one command at a time."""

import json
import os
import shutil
import subprocess
import sys
from pathlib import Path
from typing import Any

from tests.cli.hjaelp import Svar
from tests.huset.side import PROJEKT

_SVARER = """
import json, sys
from pathlib import Path
from tests.cli.hjaelp import Program
program = Program(Path(sys.argv[1]))
for linje in sys.stdin:
    args, kw = json.loads(linje)
    print(json.dumps(tuple(program(*args, **kw))), flush=True)
"""
_DELE = ("afk", "tests", "completions", "man", "README.md", "pyproject.toml")
_UDEN = shutil.ignore_patterns("__pycache__", "oevelser", "galleri", ".*_cache")


class Hus:
    """The project copied to `mappe`; `hus("frist", "A1")` runs its `afk` on the store of the folder `sager`."""

    def __init__(self, mappe: Path, sager: Path) -> None:
        self.mappe, self._sager = mappe, sager
        self._proces: subprocess.Popen[str] | None = None
        mappe.mkdir()
        for navn in _DELE:
            fra = PROJEKT / navn
            if fra.is_dir():
                shutil.copytree(fra, mappe / navn, ignore=_UDEN)
            else:
                shutil.copy(fra, mappe / navn)

    def __call__(self, *args: object, **kw: Any) -> Svar:
        """How a run of `afk` ended."""
        if self._proces is None:
            self._proces = subprocess.Popen(
                [sys.executable, "-c", _SVARER, str(self._sager)], cwd=self.mappe, env=self._miljoe(), text=True,
                encoding="utf-8", stdin=subprocess.PIPE, stdout=subprocess.PIPE,
            )  # fmt: skip
        ind, ud = self._proces.stdin, self._proces.stdout
        assert ind is not None and ud is not None
        ind.write(json.dumps([[str(a) for a in args], kw]) + "\n")
        ind.flush()
        return Svar(*json.loads(ud.readline()))

    def ok(self, *args: object, **kw: Any) -> Svar:
        """A run that must succeed."""
        svar = self(*args, **kw)
        assert svar.kode == 0, svar
        return svar

    def python(self, *args: str) -> subprocess.CompletedProcess[str]:
        """`python …` in the copy."""
        return subprocess.run(
            [sys.executable, *args], cwd=self.mappe, env=self._miljoe(), text=True, encoding="utf-8", timeout=120,
            stdout=subprocess.PIPE, stderr=subprocess.STDOUT, check=False,
        )  # fmt: skip

    def luk(self) -> None:
        """End the process."""
        if self._proces is not None and self._proces.stdin is not None:
            self._proces.stdin.close()
            self._proces.wait(timeout=30)

    def _miljoe(self) -> dict[str, str]:
        return {**os.environ, "PYTHONPATH": str(self.mappe), "PYTHONUTF8": "1"}
