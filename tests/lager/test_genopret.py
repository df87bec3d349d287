"""The recovery code: it brings the key back, tolerates how people write, and says nothing of itself."""

import json
import os
import re
from pathlib import Path

import pytest
from lager_hjaelp import lav_lager

from afk.lager import genopret, noegle, sted
from afk.lager import kode as kodemodul
from afk.lager.fejl import KodeFejl, LagerMangler
from afk.lager.laes import aabn, sager
from afk.lager.noeglefejl import NoegleForkert


@pytest.fixture
def kode(sti: Path) -> str:
    """The recovery code of a store with one borger."""
    lav_lager(sti)
    return genopret.lav_genoprettelseskode(sti, noegle.find_noegle(sti))


def mist_noeglen() -> None:
    for fil in sted.noegle_mappe().iterdir():
        fil.unlink()
    sted.noegle_mappe().rmdir()


def test_the_code_brings_back_a_lost_key(sti: Path, kode: str):
    mist_noeglen()
    genopret.genopret_noegle(sti, kode)
    with aabn(sti) as forb:
        assert [s.borger.sag for s in sager(forb)] == ["A1"]


def test_the_code_is_eight_groups_of_four_without_letters_that_look_alike(kode: str):
    assert re.fullmatch(r"[0-9A-HJKMNP-TV-Z]{4}(-[0-9A-HJKMNP-TV-Z]{4}){7}", kode)


def test_case_spaces_and_lookalikes_do_not_matter(sti: Path, kode: str):
    skrevet = f" {kode.lower().replace('-', ' ').replace('0', 'o').replace('1', 'l')}\n"
    mist_noeglen()
    genopret.genopret_noegle(sti, skrevet)
    assert len(noegle.find_noegle(sti)) == 32


def test_a_check_character_worked_by_hand():
    # 29 zeros, then 1 and 2: 1*32 + 2 = 34; 34 modulo 37 is 34, which base 32 lacks. 1*32 + 7 = 39, modulo 37 is 2.
    assert kodemodul.laes_kode("0" * 29 + "17" + "2") == "0" * 29 + "172"
    with pytest.raises(KodeFejl, match="skrevet forkert"):
        kodemodul.laes_kode("0" * 29 + "12" + "2")


def test_every_single_wrong_character_and_every_swap_is_caught():
    kode = kodemodul.ny_kode()
    for n, tegn in enumerate(kode):
        for andet in set(kodemodul.TEGN) - {tegn}:
            with pytest.raises(KodeFejl, match="skrevet forkert"):
                kodemodul.laes_kode(kode[:n] + andet + kode[n + 1 :])
    for n in range(30):
        if kode[n] != kode[n + 1]:
            with pytest.raises(KodeFejl, match="skrevet forkert"):
                kodemodul.laes_kode(kode[:n] + kode[n + 1] + kode[n] + kode[n + 2 :])


def test_codes_are_never_the_same():
    assert len({kodemodul.ny_kode() for _ in range(200)}) == 200


def test_a_wrong_code_touches_nothing_and_is_not_repeated(sti: Path, kode: str):
    mist_noeglen()
    forkert = kodemodul.ny_kode()
    foer = {p: p.read_bytes() for p in sti.parent.iterdir()}
    with pytest.raises(KodeFejl, match="passer ikke til dette lager") as e:
        genopret.genopret_noegle(sti, forkert)
    assert forkert not in repr(e.value)
    assert {p: p.read_bytes() for p in sti.parent.iterdir()} == foer
    assert not sted.noegle_mappe().exists()


@pytest.mark.parametrize(
    ("skrevet", "besked"),
    [
        ("ABCD-EFGH", "har 32 tegn; her er 8"),
        ("", "her er 0"),
        ("Æ" * 32, "kun cifre og bogstaverne"),
        ("U" * 32, "kun"),
    ],
)
def test_what_is_no_code_is_told_without_repeating_it(sti: Path, kode: str, skrevet: str, besked: str):
    with pytest.raises(KodeFejl, match=besked) as e:
        genopret.genopret_noegle(sti, skrevet)
    assert not skrevet or skrevet not in str(e.value)


def test_a_new_code_makes_the_earlier_one_void(sti: Path, kode: str):
    ny = genopret.lav_genoprettelseskode(sti, noegle.find_noegle(sti))
    with pytest.raises(KodeFejl, match="nyeste kode"):
        genopret.genopret_noegle(sti, kode)
    genopret.genopret_noegle(sti, ny)


def test_neither_key_nor_code_lies_in_the_recovery_file(sti: Path, kode: str):
    indhold = sted.genopret_fil(sti).read_text()
    assert noegle.find_noegle(sti).hex() not in indhold
    assert kode not in indhold
    assert set(json.loads(indhold)) == {"salt", "ct", "tag"}
    if os.name == "posix":
        assert sted.genopret_fil(sti).stat().st_mode & 0o777 == 0o600


def test_it_is_known_whether_there_is_a_code(sti: Path):
    lav_lager(sti)
    assert not genopret.har_genoprettelseskode(sti)
    genopret.lav_genoprettelseskode(sti, noegle.find_noegle(sti))
    assert genopret.har_genoprettelseskode(sti)


def test_without_the_recovery_file_the_code_is_of_no_use(sti: Path, kode: str):
    sted.genopret_fil(sti).unlink()
    with pytest.raises(KodeFejl, match="findes ikke, så koden kan ikke bruges"):
        genopret.genopret_noegle(sti, kode)


def test_a_damaged_recovery_file_is_said_to_be_so(sti: Path, kode: str):
    sted.genopret_fil(sti).write_text('{"salt": "00"}')
    with pytest.raises(KodeFejl, match="er beskadiget"):
        genopret.genopret_noegle(sti, kode)


def test_another_stores_recovery_file_does_not_overwrite_the_key(sti: Path, kode: str):
    andet = sti.with_name("andet.db")
    lav_lager(andet)
    rigtig = noegle.find_noegle(andet)
    sted.genopret_fil(sti).rename(sted.genopret_fil(andet))
    with pytest.raises(NoegleForkert):
        genopret.genopret_noegle(andet, kode)
    assert noegle.find_noegle(andet) == rigtig


def test_without_a_store_there_is_nothing_to_recover(sti: Path):
    with pytest.raises(LagerMangler):
        genopret.genopret_noegle(sti, kodemodul.ny_kode())
