"""Run the whole program as somebody outside would: arguments and streams in, an exit code and texts out."""

import io
import json
import os
import subprocess
import sys
from pathlib import Path
from typing import Any, NamedTuple
from unittest import mock

from afk.__main__ import koer

PROJEKT = Path(__file__).parents[2]
DATO = "2026-11-22"
"""A Sunday; "today" in every test that says nothing else."""
_RYD = ("AFK_", "NO_COLOR", "FORCE_COLOR", "TERM", "COLUMNS", "LINES", "TTY_")


class Svar(NamedTuple):
    """How a run ended."""

    kode: int
    ud: str
    fejl: str

    @property
    def json(self) -> Any:
        return json.loads(self.ud)

    @property
    def linjer(self) -> list[list[str]]:
        """The fields of each line of stdout."""
        return [linje.split("\t") for linje in self.ud.splitlines()]

    @property
    def alt(self) -> str:
        return self.ud + self.fejl


class Stroem(io.TextIOWrapper):
    """A stream of bytes that may claim to be a terminal."""

    name = "<fd>"

    def __init__(self, data: bytes = b"", terminal: bool = False) -> None:
        super().__init__(io.BytesIO(data), encoding="utf-8", newline="", write_through=True)
        self._terminal = terminal

    def isatty(self) -> bool:
        return self._terminal

    @property
    def tekst(self) -> str:
        return self.buffer.getvalue().decode("utf-8")  # type: ignore[attr-defined]


class Program:
    """`afk` with a store and settings of its own in `mappe`."""

    def __init__(self, mappe: Path, dato: str = DATO) -> None:
        self.mappe = mappe
        self.lager = mappe / "data" / "lager.db"
        self.konfig = mappe / "konfig"
        self.faste = {
            "AFK_LAGER": str(self.lager),
            "AFK_KONFIG": str(self.konfig),
            "AFK_DEMO": str(mappe / "demo"),
            "AFK_DATO": dato,
            "HOME": str(mappe),
        }

    def miljoe(self, miljoe: dict[str, str]) -> dict[str, str]:
        """The environment of a run; an empty value removes a variable."""
        rent = {k: v for k, v in os.environ.items() if not k.startswith(_RYD)}
        return {k: v for k, v in {**rent, **self.faste, **miljoe}.items() if v}

    def __call__(
        self, *args: object, ind: str | bytes = b"", bredde: int = 0, kan_spoerge: bool = False, **miljoe: str
    ) -> Svar:
        """Run in this process. With `bredde` stdout is a terminal of that many columns; `ind` is stdin.

        `kan_spoerge` makes stdin and stderr terminals too: the answers are the lines of `ind`.
        """
        if bredde:
            miljoe = {"TERM": "xterm-256color", "COLUMNS": str(bredde), "LINES": "50", **miljoe}
        data = ind.encode() if isinstance(ind, str) else ind
        stdin, ud, fejl = Stroem(data, kan_spoerge), Stroem(terminal=bredde > 0), Stroem(terminal=kan_spoerge)
        with (
            mock.patch.dict(os.environ, self.miljoe(miljoe), clear=True),
            mock.patch.multiple(sys, stdin=stdin, stdout=ud, stderr=fejl),
        ):
            kode = koer([str(a) for a in args])
        return Svar(kode, ud.tekst, fejl.tekst)

    def ok(self, *args: object, **kw: Any) -> Svar:
        """A run that must succeed."""
        svar = self(*args, **kw)
        assert svar.kode == 0, svar
        return svar

    def proces(self, *args: object, ind: bytes = b"", kode: str = "", **miljoe: str) -> Svar:
        """Run `python -m afk`, or the Python `kode`, in a process of its own."""
        start = ["-c", kode] if kode else ["-m", "afk"]
        svar = subprocess.run(
            [sys.executable, *start, *map(str, args)], input=ind, capture_output=True, timeout=60, check=False,
            env=self.miljoe({"PYTHONPATH": str(PROJEKT), **miljoe}), cwd=self.mappe,
        )  # fmt: skip
        return Svar(svar.returncode, svar.stdout.decode("utf-8"), svar.stderr.decode("utf-8"))

    def fil(self, navn: str, indhold: str | bytes) -> Path:
        """A file in the program's folder."""
        sti = self.mappe / navn
        sti.write_bytes(indhold.encode() if isinstance(indhold, str) else indhold)
        return sti

    def hent(self, sql: str) -> list[tuple[Any, ...]]:
        """Rows straight from the store."""
        from afk.lager.laes import aabn

        with mock.patch.dict(os.environ, self.miljoe({}), clear=True), aabn(self.lager) as forb:
            return list(forb.execute(sql).fetchall())

    def historik(self) -> list[tuple[str, str, str]]:
        """(kommando, tabel, handling) of every row of the history."""
        sql = "SELECT kommando, tabel, handling FROM historik h JOIN haendelser e ON e.id = h.haendelse ORDER BY h.id"
        return self.hent(sql)

    def sag(self, sag: str) -> Any:
        """All that `afk borger vis --json` says about a borger."""
        return self.ok("borger", "vis", sag, "--json", "--vis-cpr").json[0]


CPR = "0102701234"
CASELOAD = {
    "borgere": """sag;cpr;navn;maalgruppe
A1;010270-1234;Lone Jensen;aktivitetsparat
A2;020280-1235;Karim Åberg;aktivitetsparat
A3;;Åse Ørsted;aktivitetsparat
A4;;Bent Nissen;
A5;;Fatima Holm;jobparat
A6;;Ruth Lund;aktivitetsparat
A7;;Yusuf Bang;aktivitetsparat
A8;;Nina Skov;aktivitetsparat
""",
    "forloeb": """sag;forloeb;fra;til
A1;ressourceforloeb;01-06-2026;
A2;afklaringspuljen;01-09-2026;
A3;ressourceforloeb;01-02-2026;
A4;ressourceforloeb;01-05-2026;
A5;afklaringspuljen;01-10-2026;
A6;afklaringspuljen;01-01-2026;01-02-2026
A6;afklaringspuljen;05-10-2026;
A7;afklaringspuljen;01-11-2026;
A8;afklaringspuljen;27-09-2026;
""",
    "fritagelser": "sag;grund;fra\nA3;sygdom;01-07-2026\n",
    "indsatser": "sag;type;fra;i_plan\nA4;virksomhedspraktik;01-06-2026;ja\n",
}
"""A caseload whose deadlines on DATO are easy to work out by hand."""


def importer(program: Program, filer: dict[str, str]) -> Svar:
    """Import texts as files, named by type."""
    return program.ok("import", *(program.fil(f"{navn}.csv", tekst) for navn, tekst in filer.items()), "--json")
