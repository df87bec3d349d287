"""Measure help, a wrong use and one TAB beside `python -c pass`, as ratios within one run on one machine.

    python tests/maaling/maal_hjaelp.py

afk is installed as a wheel, as in maal.py. Nothing here asserts: it prints.
"""

import os
import statistics
import sys
import tempfile
import time
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parent))
from maal import ROD, klargoer, miljoe, skiftevis

GANGE = 25
TYPET = "".join(f"afk borger vis {n}-sag\nls -l\n" for n in range(250))
"""As much history as the completion reads."""


def tab(mappe: Path, linje: str) -> float:
    """Seconds from one TAB to the word it completes, in a bash with a full history; the median."""
    import pexpect

    (mappe / "typet").write_text(TYPET)
    env = {**os.environ, "HISTFILE": str(mappe / "typet"), "TERM": "dumb"}
    b = pexpect.spawn("bash", ["--norc", "--noprofile"], encoding="utf-8", timeout=20, env=env)
    b.delaybeforesend = None
    b.sendline(f"PS1='klar> '; bind 'set bell-style none'; source '{ROD / 'completions' / 'afk.bash'}'; echo be''gynd")
    b.expect("begynd\r\n")
    tider = []
    for _ in range(GANGE + 1):
        b.expect_exact("klar> ")
        b.send(linje[:-3])
        b.expect_exact(linje[:-3])
        foer = time.perf_counter()
        b.send("\t")
        b.expect_exact(f"{linje[-3:]} ")
        tider.append(time.perf_counter() - foer)
        b.send("\x15echo fae''rdig\r")
        b.expect_exact("faerdig\r\n")
    b.close(force=True)
    return statistics.median(tider[1:])


def main() -> None:
    with tempfile.TemporaryDirectory() as t:
        mappe = Path(t)
        bin_, env = klargoer(mappe), miljoe(mappe)
        afk = bin_ / "afk"
        (mappe / "hent.py").write_text("import typer\n", encoding="utf-8")
        kald: dict[str, list[object]] = {
            "python -c pass": [bin_ / "python", "-c", "pass"],
            "afk --help": [afk, "--help"],
            "afk frist --help": [afk, "frist", "--help"],
            "afk stepup plan --help": [afk, "stepup", "plan", "--help"],
            "afk --version": [afk, "--version"],
            "afk frits (a misspelt command)": ["sh", "-c", f"'{afk}' frits || true"],
            "afk frist --overdeu (an option)": ["sh", "-c", f"'{afk}' frist --overdeu || true"],
            "afk borger vsi (a subcommand)": ["sh", "-c", f"'{afk}' borger vsi || true"],
            "python -c 'import typer'": [bin_ / "python", mappe / "hent.py"],
        }
        tider = skiftevis({navn: (k, False) for navn, k in kald.items()}, env, GANGE)
        tider["one TAB: an option"] = tab(mappe, "afk frist --forklar")
        tider["one TAB: a case"] = tab(mappe, "afk borger vis 249-sag")
        en = tider["python -c pass"]
        for navn, tid in tider.items():
            print(f"{navn:34} {tid * 1000:7.1f} ms   {tid / en:5.2f} x python -c pass")


if __name__ == "__main__":
    main()
