"""Kill restorings at random moments, for as long as you like: python tests/maaling/slag_gendan.py [ANTAL] [FRØ]

Each time the store must be whole, with all of what it had or all of what the copy has, and no copy may be half
written; then it is restored again and used. The first that does not ends the run with the traceback.
"""

import os
import sys
import tempfile
from pathlib import Path

PROJEKT = Path(__file__).parents[2]
sys.path[:0] = [str(PROJEKT), str(PROJEKT / "tests" / "lager")]

from gendan_slag import TILSTANDE, byg, slag  # noqa: E402


def main(antal: int, froe: int) -> None:
    """A third each on a whole store, a damaged one, and one that is gone."""
    for tilstand in TILSTANDE:
        with tempfile.TemporaryDirectory() as mappe:
            os.environ["AFK_KONFIG"] = f"{mappe}/konfig"
            talt = slag(byg(Path(mappe), tilstand, 1500), antal // 3, froe)
            print(f"{tilstand}: {antal // 3} afbrudt; {talt}")


if __name__ == "__main__":
    main(*(int(a) for a in [*sys.argv[1:], "300", "1"][:2]))
