"""Kill the program at random moments, for as long as you like:

    python tests/maaling/slag.py [--antal 500] [--hvad import,skema,…] [--froe 1]
    python tests/maaling/slag.py --alle [--hvad …]      # once before each call that may touch the disk

Each time the store must open, be as before or after (or after one of the answers), pass `afk lager tjek`, have a
history that leads to what it holds, have no copy that is not whole, and go on to the same end. The first that
does not ends the run with the traceback and the moment of the kill.
"""

import argparse
import sys
import tempfile
import time
from pathlib import Path

PROJEKT = Path(__file__).parents[2]
sys.path[:0] = [str(PROJEKT), str(PROJEKT / "tests" / "lager")]

from tests.oevelser.slag import OPGAVER, slag  # noqa: E402


def main(antal: int | None, hvad: list[str], froe: int) -> None:
    """So many kills in all, the same number for each command."""
    print(f"{'kommando':<10} {'slag':>5} {'før':>5} {'undervejs':>9} {'efter':>5} {'sek':>6}")
    for n, navn in enumerate(hvad):
        begyndt, egne = time.perf_counter(), antal and antal // len(hvad) + (n < antal % len(hvad))
        with tempfile.TemporaryDirectory() as mappe:
            talt = slag(navn, Path(mappe), egne, froe)
        sek = time.perf_counter() - begyndt
        print(
            f"{navn:<10} {talt.total():>5} {talt['foer']:>5} {talt['undervejs']:>9} {talt['efter']:>5} {sek:>6.0f}",
            flush=True,
        )


if __name__ == "__main__":
    p = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    p.add_argument("--antal", type=int, default=500, help="slag i alt")
    p.add_argument("--hvad", default=",".join(OPGAVER), help="kommandoer, adskilt af komma")
    p.add_argument("--froe", type=int, default=1)
    p.add_argument("--alle", action="store_true", help="ét slag før hvert kald, der kan røre disken")
    valg = p.parse_args()
    main(None if valg.alle else valg.antal, valg.hvad.split(","), valg.froe)
