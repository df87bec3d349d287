"""Kill changes of key at random moments, for as long as you like: python tests/maaling/slag_skift.py [ANTAL] [FRØ]

Each time the store must open with the old key or the new one, with all its content, and a recovery code that was
shown must open it; then work goes on with that store. The first that does not ends the run with the traceback.
"""

import os
import sys
import tempfile
from pathlib import Path

PROJEKT = Path(__file__).parents[2]
sys.path[:0] = [str(PROJEKT), str(PROJEKT / "tests" / "lager")]

from skift_hjaelp import byg, slag  # noqa: E402

from afk.lager import adgang, genopret, noegle, spoerger  # noqa: E402

SAETNING = "fire små grå æsler"


def main(antal: int, froe: int) -> None:
    """Half of the kills on a store with a key file, half on one that has only a passphrase."""
    genopret._LOG2_N = adgang.LOG2_N = 4  # the time is to go to what can be broken off
    for saetning in (None, SAETNING):
        with tempfile.TemporaryDirectory() as mappe:
            os.environ["AFK_KONFIG"] = f"{mappe}/konfig"
            foer = byg(Path(mappe) / "data" / "lager.db", antal=2000)
            if saetning:
                salt = noegle.laes_salt(foer.sti)
                adgang.gem_saetning(adgang.laas_fil(salt), foer.noegle, saetning)
                noegle.noegle_fil(salt).unlink()
                spoerger.brug(lambda _: SAETNING)
            talt = slag(foer, antal // 2, froe, saetning)
            vej = "adgangssætning" if saetning else "nøglefil"
            print(f"{vej}: {antal // 2} afbrudt; {talt['gammel']} med den gamle nøgle, {talt['ny']} med den nye")


if __name__ == "__main__":
    main(*(int(a) for a in [*sys.argv[1:], "400", "1"][:2]))
