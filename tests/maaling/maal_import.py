"""Measure the import, as ratios within one run on one machine, and its peak of memory:

    python tests/maaling/maal_import.py [GANGE] [BORGERE]      # 5 rounds, 100,000 borgere; fewer are done sooner

The list of borgere with all columns, and three times as many facts of half as many borgere in four files: into a
new store, the same files again, and again with 1,000 rows changed. Beside it stands sqlite-utils with the same files,
in turns. The second import of a day makes the copy of the day too, and is not counted.
Nothing here asserts: it prints.
"""

import os
import statistics
import subprocess
import sys
import tempfile
import time
from collections import defaultdict
from pathlib import Path
from typing import NamedTuple

sys.path.insert(0, str(Path(__file__).parent))
from maal import klargoer, miljoe
from sagsmaengde import skriv_borgere, skriv_fakta

FAKTA = ("forloeb", "fritagelser", "indsatser", "moeder")
RETTES = 1000


class Brugt(NamedTuple):
    """What a run took: seconds of wall time, MB at its peak."""

    sek: float
    mb: float


def koer(*kommando: object, env: dict[str, str]) -> Brugt:
    foer = time.perf_counter()
    barn = subprocess.Popen([str(k) for k in kommando], env=env, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    _, status, brugt = os.wait4(barn.pid, 0)
    if status:
        raise SystemExit(f"{kommando} ended with {status}")
    return Brugt(time.perf_counter() - foer, brugt.ru_maxrss * (1 if sys.platform == "darwin" else 1024) / 1e6)


def med_rettelser(fil: Path, gammelt: str, nyt: str) -> Path:
    """The same file with something else in RETTES of its rows, from beginning to end of it."""
    linjer = fil.read_text(encoding="utf-8").splitlines(keepends=True)
    kan = [nr for nr, linje in enumerate(linjer) if gammelt in linje]
    for nr in kan[:: max(len(kan) // RETTES, 1)][:RETTES]:
        linjer[nr] = linjer[nr].replace(gammelt, nyt)
    ny = fil.parent / "rettet" / fil.name
    ny.parent.mkdir(exist_ok=True)
    ny.write_text("".join(linjer), encoding="utf-8")
    return ny


class Maaler:
    """The program as a wheel, the files, and what each run took."""

    def __init__(self, mappe: Path, antal: int) -> None:
        self.mappe, self.bin = mappe, klargoer(mappe)
        self.liste, sager = mappe / "liste" / "borgere.csv", mappe / "sager"
        for m in (self.liste.parent, sager):
            m.mkdir()
        skriv_borgere(self.liste, antal)
        skriv_borgere(sager / "borgere.csv", antal // 2)
        skriv_fakta(sager, antal // 2)
        self.sager, self.fakta = sager / "borgere.csv", [sager / f"{n}.csv" for n in FAKTA]
        self.liste_rettet = med_rettelser(self.liste, "Ønsker", "Vil gerne have")
        self.fakta_rettet = [*self.fakta[:3], med_rettelser(self.fakta[3], ";afholdt", ";aflyst")]
        self.brugt: dict[str, list[Brugt]] = defaultdict(list)

    def runde(self, nr: int) -> None:
        with tempfile.TemporaryDirectory(dir=self.mappe) as t:
            self._sqlite_utils("borgere", Path(t), [self.liste])
            self._afk("borgere", Path(t), [self.liste], [self.liste_rettet])
        with tempfile.TemporaryDirectory(dir=self.mappe) as t:
            self._sqlite_utils("fakta", Path(t), self.fakta)
            self._afk("fakta", Path(t), self.fakta, self.fakta_rettet, foerst=[self.sager])
        print(f"  runde {nr}", file=sys.stderr, flush=True)

    def _sqlite_utils(self, hvad: str, mappe: Path, filer: list[Path]) -> None:
        ind = (self.bin / "sqlite-utils", "insert", mappe / "su.db")
        alle = [koer(*ind, f.stem, f, "--csv", "--delimiter", ";", env=miljoe(mappe)) for f in filer]
        self.brugt[f"{hvad}: sqlite-utils"].append(Brugt(sum(b.sek for b in alle), 0))

    def _afk(
        self, hvad: str, mappe: Path, filer: list[Path], rettet: list[Path], foerst: list[Path] | None = None
    ) -> None:
        env = miljoe(mappe)
        ind = (self.bin / "afk", "import")
        if foerst:
            koer(*ind, *foerst, env=env)
            koer(*ind, *foerst, env=env)  # the day's copy
        self.brugt[f"{hvad}: afk, nye"].append(koer(*ind, *filer, env=env))
        if not foerst:
            koer(*ind, *filer, env=env)  # the day's copy
        self.brugt[f"{hvad}: afk, de samme igen"].append(koer(*ind, *filer, env=env))
        self.brugt[f"{hvad}: afk, {RETTES} rettet"].append(koer(*ind, *rettet, env=env))

    def vis(self) -> None:
        for navn, brugt in self.brugt.items():
            su = self.brugt[f"{navn.partition(':')[0]}: sqlite-utils"]
            forhold = statistics.median(b.sek / s.sek for b, s in zip(brugt, su, strict=True))
            sek, mindst = statistics.median(b.sek for b in brugt), min(b.sek for b in brugt)
            # Of a small run the system gives what this script took itself.
            mb = "" if brugt is su else f"{max(b.mb for b in brugt):4.0f} MB"
            print(f"{navn:32} {sek:6.2f} s (mindst {mindst:5.2f})  {forhold:5.2f} x sqlite-utils  {mb}".rstrip())


def main(gange: int = 5, antal: int = 100_000) -> None:
    with tempfile.TemporaryDirectory() as t:
        m = Maaler(Path(t), antal)
        for nr in range(1, gange + 1):
            m.runde(nr)
        m.vis()


if __name__ == "__main__":
    main(*map(int, sys.argv[1:]))
