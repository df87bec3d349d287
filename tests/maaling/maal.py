"""Measure what the README promises, as ratios within one run on one machine.

    python tests/maaling/maal.py frist      # the morning, beside a bare program
    python tests/maaling/maal.py import     # 100,000 borgere, beside sqlite-utils

It builds the wheel into a virtual environment of its own, since an editable install may be compiled anew at
every start. Nothing here asserts: it prints.
"""

import os
import shutil
import statistics
import subprocess
import sys
import tempfile
import time
import venv
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parent))
from sagsmaengde import DATO, skriv_borgere, skriv_fakta

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


def frist(mappe: Path, gange: int = 21) -> None:
    bin_, env = klargoer(mappe), miljoe(mappe)
    skriv_borgere(mappe / "borgere.csv", 100)
    skriv_fakta(mappe, 100)
    filer = [mappe / f"{n}.csv" for n in ("borgere", "forloeb", "fritagelser", "indsatser", "moeder")]
    koer([bin_ / "afk", "import", *filer], env)
    noegle = next((mappe / "konfig" / "noegler").glob("*.json")).read_text().split('"noegle": "')[1].split('"')[0]
    (mappe / "bar.py").write_text(BAR, encoding="utf-8")
    py = bin_ / "python"
    tider = skiftevis(
        {
            "python -c pass": ([py, "-c", "pass"], False),
            "bare program, 20-row table": ([py, mappe / "bar.py", env["AFK_LAGER"], noegle], True),
            "afk frist --overdue, table": ([bin_ / "afk", "frist", "--overdue", "--antal", "20"], True),
            "afk frist --overdue, lines": ([bin_ / "afk", "frist", "--overdue"], False),
            "afk --help": ([bin_ / "afk", "--help"], False),
        },
        env,
        gange,
    )
    bar = tider["bare program, 20-row table"]
    for navn, tid in tider.items():
        print(f"{navn:32} {tid * 1000:7.1f} ms   {tid / bar:5.2f} x the bare program")


def import_(mappe: Path, gange: int = 3) -> None:
    bin_, env = klargoer(mappe), miljoe(mappe)
    fil = mappe / "borgere.csv"
    skriv_borgere(fil, 100_000)
    tider: dict[str, list[float]] = {"sqlite-utils": [], "afk": []}
    for _ in range(gange):
        for rest in (*mappe.glob("su.db*"), *mappe.glob("lager.db*")):
            rest.unlink()
        shutil.rmtree(mappe / "konfig", ignore_errors=True)
        kommando = [bin_ / "sqlite-utils", "insert", mappe / "su.db", "borgere", fil, "--csv", "--delimiter", ";"]
        tider["sqlite-utils"].append(koer(kommando, env))
        tider["afk"].append(koer([bin_ / "afk", "import", fil], env))
    su, afk = (statistics.median(tider[n]) for n in ("sqlite-utils", "afk"))
    print(f"sqlite-utils insert … --csv   {su:6.2f} s")
    print(f"afk import                    {afk:6.2f} s   {afk / su:.2f} x sqlite-utils")


if __name__ == "__main__":
    valg = {"frist": frist, "import": import_}
    if len(sys.argv) != 2 or sys.argv[1] not in valg:
        raise SystemExit(__doc__)
    with tempfile.TemporaryDirectory() as t:
        valg[sys.argv[1]](Path(t))
