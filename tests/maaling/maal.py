"""What the scripts here measure with: afk as a wheel in a virtual environment of its own, and the time of a run.

A wheel, since an editable install may be compiled anew at every start.
"""

import os
import statistics
import subprocess
import sys
import time
import venv
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parent))
from sagsmaengde import DATO

ROD = Path(__file__).resolve().parents[2]
BAR = """
import typer
app = typer.Typer(add_completion=False, rich_markup_mode=None, pretty_exceptions_enable=False)
@app.command()
def vis(sti: str, noegle: str) -> None:
    from sqlcipher3 import dbapi2
    forb = dbapi2.connect(sti, isolation_level=None)
    forb.execute("PRAGMA cipher_log_level=NONE")
    forb.execute(f"PRAGMA key=\\"x'{noegle}'\\"")
    raekker = forb.execute("SELECT sag, navn, maalgruppe, ydelse FROM borgere LIMIT 20").fetchall()
    from rich.console import Console
    from rich.table import Table
    t = Table()
    for navn in ("Sag", "Navn", "Målgruppe", "Ydelse"):
        t.add_column(navn)
    for r in raekker:
        t.add_row(*r)
    Console().print(t)
app()
"""


def klargoer(mappe: Path) -> Path:
    """A virtual environment with afk as a wheel; returns its folder of programs."""
    venv.create(mappe / "venv", with_pip=True)
    bin_ = mappe / "venv" / ("Scripts" if os.name == "nt" else "bin")
    miljoe = {k: v for k, v in os.environ.items() if k != "PYTHONDONTWRITEBYTECODE"}
    subprocess.run([bin_ / "python", "-m", "pip", "install", "-q", str(ROD)], check=True, env=miljoe)
    return bin_


def miljoe(mappe: Path) -> dict[str, str]:
    ud = {k: v for k, v in os.environ.items() if k != "PYTHONDONTWRITEBYTECODE"}
    lager = str(mappe / "lager.db")
    return ud | {
        "AFK_LAGER": lager,
        "AFK_KONFIG": str(mappe / "konfig"),
        "AFK_DATO": DATO.isoformat(),
        "COLUMNS": "100",
    }


def koer(kommando: list[object], env: dict[str, str], paa_terminal: bool = False) -> float:
    """Seconds of wall time for one run; its output is read and thrown away."""
    foer = time.perf_counter()
    if not paa_terminal:
        subprocess.run(
            [str(k) for k in kommando], env=env, check=True, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL
        )
        return time.perf_counter() - foer
    import pty

    mester, slave = pty.openpty()
    p = subprocess.Popen([str(k) for k in kommando], env=env, stdin=slave, stdout=slave, stderr=slave, close_fds=True)
    os.close(slave)
    try:
        while os.read(mester, 65536):
            pass
    except OSError:
        pass
    os.close(mester)
    if p.wait():
        raise SystemExit(f"{kommando} ended with {p.returncode}")
    return time.perf_counter() - foer


def skiftevis(opgaver: dict[str, tuple[list[object], bool]], env: dict[str, str], gange: int) -> dict[str, float]:
    """The median of each, run in turns so that the machine's mood falls on all alike."""
    tider: dict[str, list[float]] = {navn: [] for navn in opgaver}
    for n in range(gange + 1):
        for navn, (kommando, terminal) in opgaver.items():
            tid = koer(kommando, env, terminal)
            if n:
                tider[navn].append(tid)
    return {navn: statistics.median(t) for navn, t in tider.items()}
