"""Measure the morning on 100, 10,000 and 100,000 borgere, as ratios within one run on one machine:

    python tests/maaling/maal_frist.py [STØRSTE]        # STØRSTE: 100000, or fewer to be done sooner

What stands beside it is measured in turns with it, and the medians are compared. Taskwarrior is measured where it is
installed. Nothing here asserts: it prints.
"""

import json
import os
import random
import shutil
import statistics
import subprocess
import sys
import tempfile
import time
import uuid
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

sys.path.insert(0, str(Path(__file__).parent))
from maal import BAR, klargoer, koer, miljoe
from sagsmaengde import DATO, skriv_borgere, skriv_fakta

UD = 20
MB = """
import resource, subprocess, sys
subprocess.run(sys.argv[1:], stdout=subprocess.DEVNULL, check=True)
print(resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss)
"""
I_ALT = """
import gc, time
from datetime import date
from pathlib import Path
gc.disable()
from afk.lager.laes import aabn, sager
from afk.regler import frister
begyndt = time.perf_counter()
with aabn(Path({lager!r})) as forb:
    d = date.fromisoformat({d!r})
    n = sum(1 for s in sager(forb) for _ in frister(s, d))
print(time.perf_counter() - begyndt)
"""


class Maaler:
    """The program as a wheel, and a store of each size."""

    def __init__(self, mappe: Path, stoerrelser: list[int]) -> None:
        self.mappe, self.bin = mappe, klargoer(mappe)
        self.afk, self.py = self.bin / "afk", self.bin / "python"
        self.env = {n: self._lager(n) for n in stoerrelser}

    def _lager(self, antal: int) -> dict[str, str]:
        mappe = self.mappe / str(antal)
        mappe.mkdir()
        skriv_borgere(mappe / "borgere.csv", antal)
        skriv_fakta(mappe, antal)
        env = miljoe(mappe)
        koer([self.afk, "import", *sorted(mappe.glob("*.csv"))], env)
        tid = koer([self.afk, "frist", "--overdue"], env)
        print(f"  {antal} borgere: the first time everything is computed and kept, {tid:.2f} s", flush=True)
        return env

    def ud(self, env: dict[str, str], *args: str) -> str:
        return subprocess.run([self.afk, *args], env=env, check=True, capture_output=True, text=True).stdout

    def mb(self, env: dict[str, str], *args: str) -> float:
        """Peak memory of one run, by a small process: a child counts what its parent held when it began."""
        kommando = [self.py, "-c", MB, self.afk, *args]
        svar = subprocess.run(kommando, env=env, check=True, capture_output=True, text=True)
        return float(svar.stdout) * (1 if sys.platform == "darwin" else 1024) / 1e6


def skiftevis(opgaver: dict[str, tuple[list[Any], dict[str, str], bool]], gange: int) -> dict[str, float]:
    """The median of each, run in turns so that the machine's mood falls on all alike."""
    tider: dict[str, list[float]] = {navn: [] for navn in opgaver}
    for n in range(gange + 1):
        for navn, (kommando, env, terminal) in opgaver.items():
            tid = koer(kommando, env, terminal)
            if n:
                tider[navn].append(tid)
    return {navn: statistics.median(t) for navn, t in tider.items()}


def vis(hvad: str, tid: float, ved: float, maal: str) -> None:
    print(f"{hvad:58} {tid * 1000:8.1f} ms  {ved * 1000:8.1f} ms  {tid / ved:5.2f} ×   ({maal})", flush=True)


def hundrede(m: Maaler, gange: int) -> None:
    """A caseworker's own borgere: beside Python itself, and beside a bare program with a table."""
    env = m.env[100]
    noegle = json.loads(next((m.mappe / "100" / "konfig" / "noegler").glob("*.json")).read_text())["noegle"]
    (m.mappe / "bar.py").write_text(BAR, encoding="utf-8")
    frist = [m.afk, "frist", "--overdue"]
    t = skiftevis(
        {
            "python": ([m.py, "-c", "import sqlite3, json"], env, False),
            "lines": (frist, env, False),
            "JSON": ([*frist, "--json"], env, False),
            "bare": ([m.py, m.mappe / "bar.py", env["AFK_LAGER"], noegle], env, True),
            "table": ([*frist, "--antal", "20"], env, True),
        },
        gange,
    )
    vis("frist --overdue, lines, 100 : python -c 'import sqlite3, json'", t["lines"], t["python"], "3.5")
    vis("frist --overdue, JSON, 100 : the same", t["JSON"], t["python"], "3.5")
    vis("frist --overdue, 20 rows as a table : a bare program", t["table"], t["bare"], "1.15")


def tyve_ud(m: Maaler, gange: int) -> None:
    """As many rows out, whatever the number of borgere: up to the date that has so many."""
    opgaver: dict[str, tuple[list[Any], dict[str, str], bool]] = {}
    for n, env in m.env.items():
        overskredne = m.ud(env, "frist", "--overdue").splitlines()
        dag = overskredne[min(UD, len(overskredne)) - 1].split("\t")[0]
        opgaver[str(n)] = ([m.afk, "frist", "--overdue", "--til", dag], env, False)
        print(f"  {n} borgere: {len(m.ud(env, 'frist', '--overdue', '--til', dag).splitlines())} rows out of {dag}")
    t = skiftevis(opgaver, gange)
    for n, maal in ((10_000, "1.2"), (100_000, "1.5")):
        if n in m.env:
            vis(f"frist --overdue, {UD} rows out, {n} : 100", t[str(n)], t["100"], maal)


def alle_ud(m: Maaler, gange: int) -> None:
    """Every overdue row as a line, beside `task overdue` with as many tasks of which as many are overdue."""
    for n in (10_000, 100_000):
        if n not in m.env:
            continue
        antal = len(m.ud(m.env[n], "frist", "--overdue").splitlines())
        frist = {"afk": ([m.afk, "frist", "--overdue"], m.env[n], False)}
        if shutil.which("task") is None:
            print(f"frist --overdue, {antal} rows, {n}: {skiftevis(frist, gange)['afk']:.2f} s (no task beside it)")
            continue
        task = _opgaver(m.mappe / f"task-{n}", n, min(n, antal))
        t = skiftevis({**frist, "task": (["task", "overdue"], task, False)}, gange)
        vis(f"frist --overdue, {antal} rows, {n} : task overdue", t["afk"], t["task"], "1" if n < 100_000 else "0.25")


def _opgaver(mappe: Path, antal: int, overskredne: int) -> dict[str, str]:
    """Taskwarrior's own file, with that many tasks."""
    (mappe / "data").mkdir(parents=True)
    nu, r = datetime.now(UTC), random.Random(1)
    with (mappe / "data" / "pending.data").open("w", encoding="utf-8") as f:
        for n in range(antal):
            dage = -r.randrange(1, 500) if n < overskredne else r.randrange(1, 500)
            due, entry = (int((nu + timedelta(days=d)).timestamp()) for d in (dage, -501))
            f.write(f'[description:"Hold samtalen og step up-mødet nu, A{n:06d}" due:"{due}" entry:"{entry}" '
                    f'modified:"{entry}" status:"pending" uuid:"{uuid.UUID(int=r.getrandbits(128))}"]\n')  # fmt: skip
    (mappe / "rc").write_text(f"data.location={mappe / 'data'}\nconfirmation=off\n", encoding="utf-8")
    return {**os.environ, "TASKRC": str(mappe / "rc"), "TASKDATA": str(mappe / "data")}


def ny_dag(m: Maaler) -> None:
    """The first run on each of the days that follow, beside computing everything once."""
    stoerst = max(m.env)
    env = m.env[stoerst]
    dage, tider, alt = [DATO + timedelta(days=n) for n in (1, 2, 3)], [], []
    for d in dage:
        tider.append(koer([m.afk, "frist", "--overdue"], {**env, "AFK_DATO": d.isoformat()}))
        kode = I_ALT.format(lager=env["AFK_LAGER"], d=d.isoformat())
        alt.append(float(subprocess.run([m.py, "-c", kode], env=env, check=True, capture_output=True).stdout))
    vis(
        f"first run on a new day, {stoerst} : one full computation", statistics.median(tider), statistics.median(alt),
        "1.2",
    )  # fmt: skip


def hukommelse(m: Maaler) -> None:
    stoerst = max(m.env)
    faa, mange = (max(m.mb(m.env[n], "frist", "--overdue") for _ in range(3)) for n in (100, stoerst))
    print(
        f"peak memory of frist --overdue, {stoerst} : 100 {mange:20.1f} MB {faa:9.1f} MB  {mange / faa:5.2f} ×   (1.5)"
    )


def main(stoerst: int) -> None:
    begyndt = time.perf_counter()
    with tempfile.TemporaryDirectory() as t:
        m = Maaler(Path(t), [n for n in (100, 10_000, 100_000) if n <= stoerst])
        hundrede(m, 21)
        tyve_ud(m, 15)
        alle_ud(m, 5)
        hukommelse(m)
        ny_dag(m)
    print(f"  {time.perf_counter() - begyndt:.0f} s in all")


if __name__ == "__main__":
    main(int(sys.argv[1]) if len(sys.argv) > 1 else 100_000)
