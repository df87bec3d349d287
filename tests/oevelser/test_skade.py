"""A store that is cut off or changed anywhere: a sentence, exit code 3, nothing written, and a copy that comes back.

More of it: tests/maaling/skader.py.
"""

import random
from collections import Counter
from pathlib import Path

import pytest

from tests.oevelser import skade
from tests.oevelser.skade import Skade, Sund


@pytest.fixture(scope="module")
def sund(tmp_path_factory: pytest.TempPathFactory) -> Sund:
    """A caseload with a copy, and its last changes in the -wal file."""
    return skade.byg(tmp_path_factory.mktemp("skade") / "sund")


@pytest.mark.parametrize(("hvor", "antal", "mindst"), [("i_lageret", 30, 6), ("skaaret", 12, 12), ("i_wal", 12, 12)])
def test_damage_anywhere_is_told_and_a_copy_comes_back(sund: Sund, hvor: str, antal: int, mindst: int) -> None:
    talt: Counter[str] = Counter()
    for n, en in enumerate(getattr(skade, hvor)(sund, random.Random(3), antal)):
        skade.slag(sund, en, talt, gendan=n % 10 == 0)
    assert talt["hel" if hvor == "i_wal" else "slutkode 3"] >= mindst


def test_a_byte_changed_in_a_copy_is_found_and_the_store_stays_as_it_is(sund: Sund) -> None:
    stoerrelse = (sund.mappe / "usb" / Path(sund.kopi).name).stat().st_size
    r = random.Random(4)
    for plads in (0, 20, 4095, 4096, *(r.randrange(stoerrelse) for _ in range(6))):
        skade.slag_i_kopien(sund, plads)


def test_the_drill_itself_finds_a_store_that_is_not_damaged(sund: Sund) -> None:
    with pytest.raises(AssertionError):
        skade.slag(sund, Skade("", 10**9, skaer=True), Counter())
