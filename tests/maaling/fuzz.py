"""Feed the program with files, answers, settings, forms and dates that are wrong (POSIX):

    python tests/maaling/fuzz.py [ANTAL] [FRØ]

Each input is taken in a process of its own. It must end with an exit code and a sentence, in less than a second of
processor time and 300 MB, and have written nothing when it was refused. What does not is printed with its number.
"""

import os
import random
import resource
import sys
import tempfile
from collections import Counter
from pathlib import Path

PROJEKT = Path(__file__).parents[2]
sys.path.insert(0, str(PROJEKT))

from tests.cli.hjaelp import Program  # noqa: E402
from tests.oevelser import fuzz  # noqa: E402

SEKUNDER, MB = 1.0, 300


def proev(p: Program, froe: str, slags: str) -> tuple[int, float, float]:
    """One input in a forked process: (exit code, seconds of processor time, MB). The code is 99 for what is wrong."""
    f = fuzz.SLAGS[slags](random.Random(froe))
    barn = os.fork()
    if barn == 0:
        os._exit(_i_barnet(p, f, froe))
    _, status, brugt = os.wait4(barn, 0)
    enhed = 1 if sys.platform == "darwin" else 1024
    return os.waitstatus_to_exitcode(status), brugt.ru_utime + brugt.ru_stime, brugt.ru_maxrss * enhed / 1e6


def _i_barnet(p: Program, f: fuzz.Forsoeg, froe: str) -> int:
    resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
    try:
        return int(fuzz.koer(p, f).kode)
    except BaseException as e:
        print(f"FEJL {froe} {f.args}: {str(e)[:300]}", flush=True)
        return 99


def main(antal: int, froe: int) -> None:
    """The same number of each kind; the exit codes and the most that any input took."""
    galt = 0
    with tempfile.TemporaryDirectory() as mappe:
        for nr, slags in enumerate(fuzz.SLAGS):
            p = fuzz.byg(_ny(Path(mappe) / slags))
            koder, laengst, stoerst = Counter[int](), 0.0, 0.0
            egne = antal // len(fuzz.SLAGS) + (nr < antal % len(fuzz.SLAGS))
            for n in range(egne):
                kode, sek, mb = proev(p, f"{froe}-{slags}-{n}", slags)
                koder[kode] += 1
                laengst, stoerst = max(laengst, sek), max(stoerst, mb)
                galt += kode not in (0, 1, 2, 3) or sek > SEKUNDER or mb > MB
            print(f"{slags:<8} {egne:>5} {dict(sorted(koder.items()))} højst {laengst:.2f} s, {stoerst:.0f} MB")
    print(f"{galt} gik galt" if galt else "Ingen gik galt")


def _ny(mappe: Path) -> Path:
    mappe.mkdir()
    return mappe


if __name__ == "__main__":
    main(*(int(a) for a in [*sys.argv[1:], *("5000", "1")[len(sys.argv) - 1 :]]))
