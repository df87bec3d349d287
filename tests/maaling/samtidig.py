"""Many processes that change one store at once: python tests/maaling/samtidig.py [PROCESSER] [GANGE]

Every change must be in the history once, none may fail, and the chain must hold.
"""

import sys
import tempfile
import time
from pathlib import Path

PROJEKT = Path(__file__).parents[2]
sys.path.insert(0, str(PROJEKT))

from tests.cli.hjaelp import Program  # noqa: E402
from tests.oevelser.mange import rettelser  # noqa: E402


def main(processer: int, gange: int) -> None:
    """How many changes there are in the history, and how long they took."""
    begyndt = time.perf_counter()
    with tempfile.TemporaryDirectory() as mappe:
        antal = rettelser(Program(Path(mappe)), processer, gange, frist=3600)
    sek = time.perf_counter() - begyndt
    print(f"{processer} processer × {gange}: {antal} rettelser i historikken, alle der, {antal / sek:.0f} i sekundet")


if __name__ == "__main__":
    main(*(int(a) for a in [*sys.argv[1:], *("8", "500")[len(sys.argv) - 1 :]]))
