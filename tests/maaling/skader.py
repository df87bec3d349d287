"""Damage a store at random places, for as long as you like: python tests/maaling/skader.py [ANTAL] [FRØ]

ANTAL bytes are changed in the store, a fifth as many cuts are made, and a fifth as many changes in its -wal file
and in a copy. Each time every command must end with the right answer or with a sentence and exit code 3, and what
the copy has must come back. The first that does not ends the run with the traceback and the place.
"""

import random
import sys
import tempfile
import time
from collections import Counter
from pathlib import Path

PROJEKT = Path(__file__).parents[2]
sys.path.insert(0, str(PROJEKT))

from tests.oevelser import skade  # noqa: E402


def main(antal: int, froe: int) -> None:
    """Each kind of damage, and what reading the damaged store ended with."""
    with tempfile.TemporaryDirectory() as mappe:
        sund, r = skade.byg(Path(mappe) / "sund"), random.Random(froe)
        for hvor, gange in (("i_lageret", antal), ("skaaret", antal // 5), ("i_wal", antal // 5)):
            begyndt, talt = time.perf_counter(), Counter[str]()
            for en in getattr(skade, hvor)(sund, r, gange):
                skade.slag(sund, en, talt)
            print(f"{hvor:<10} {gange:>5} {dict(talt)} {time.perf_counter() - begyndt:.0f} s", flush=True)
        stoerrelse = (sund.mappe / "usb" / Path(sund.kopi).name).stat().st_size
        for _ in range(antal // 5):
            skade.slag_i_kopien(sund, r.randrange(stoerrelse))
        print(f"{'i kopien':<10} {antal // 5:>5} afvist, og lageret uændret")


if __name__ == "__main__":
    main(*(int(a) for a in [*sys.argv[1:], *("1000", "1")[len(sys.argv) - 1 :]]))
