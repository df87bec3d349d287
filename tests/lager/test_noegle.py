"""The key: found by the store's salt, kept private, never told."""

import json
import os
import shutil
from pathlib import Path

import pytest
from lager_hjaelp import lav_lager, raa

from afk.lager import driver, noegle, sted
from afk.lager.fejl import NoegleAaben, NoegleMangler, NoegleUlaeselig, Ulaeselig
from afk.lager.laes import aabn, sager
from afk.lager.opret import opret

posix = pytest.mark.skipif(os.name != "posix", reason="file modes are POSIX")


def noeglefil(sti: Path) -> Path:
    return noegle.noegle_fil(sti.read_bytes()[:16])


def test_the_key_file_is_named_after_the_stores_first_16_bytes(sti: Path):
    lav_lager(sti)
    assert [p.name for p in sted.noegle_mappe().iterdir()] == [f"{sti.read_bytes()[:16].hex()}.json"]
    assert len(noegle.find_noegle(sti)) == 32


def test_each_store_has_a_key_of_its_own(sti: Path):
    lav_lager(sti)
    lav_lager(sti.with_name("andet.db"))
    assert noegle.find_noegle(sti) != noegle.find_noegle(sti.with_name("andet.db"))


def test_vacuum_and_rekey_keep_the_salt(sti: Path):
    lav_lager(sti)
    foer = sti.read_bytes()[:16]
    forb = raa(sti)
    forb.execute("VACUUM")
    forb.execute("PRAGMA wal_checkpoint(TRUNCATE)")
    assert sti.read_bytes()[:16] == foer
    forb.execute(f"PRAGMA rekey = \"x'{os.urandom(32).hex()}'\"")
    forb.close()
    assert sti.read_bytes()[:16] == foer


def test_a_copy_with_another_salt_opens_with_the_key_that_fits(sti: Path):
    lav_lager(sti)
    lav_lager(sti.with_name("et andet.db"))
    kopi = sti.with_name("kopi.db")
    kopi.touch()
    maal = driver.forbind(kopi, noegle.find_noegle(sti))
    raa(sti).backup(maal)
    maal.close()
    assert kopi.read_bytes()[:16] != sti.read_bytes()[:16]
    with aabn(kopi) as forb:
        assert [s.borger.sag for s in sager(forb)] == ["A1"]


@posix
@pytest.mark.parametrize("mode", [0o640, 0o604, 0o620])
def test_a_key_file_that_others_can_use_is_refused_with_the_command_that_closes_it(sti: Path, mode: int):
    lav_lager(sti)
    fil = noeglefil(sti)
    fil.chmod(mode)
    with pytest.raises(NoegleAaben, match="kan læses af andre") as e, aabn(sti):
        pass
    assert f"chmod 600 '{fil}'" in str(e.value)
    fil.chmod(0o600)
    with aabn(sti):
        pass


def test_without_the_key_file_the_way_back_is_named(sti: Path):
    lav_lager(sti)
    noeglefil(sti).unlink()
    with pytest.raises(NoegleMangler, match="afk lager noegle --genopret"), aabn(sti):
        pass


def test_another_stores_key_does_not_open_it(sti: Path):
    lav_lager(sti)
    noeglefil(sti).unlink()
    lav_lager(sti.with_name("andet.db"))
    with pytest.raises(NoegleMangler), aabn(sti):
        pass


def test_a_wrong_key_in_the_right_file_is_data_refused_and_not_told(sti: Path):
    lav_lager(sti)
    forkert = os.urandom(32)
    noegle.gem_noegle(sti.read_bytes()[:16], forkert)
    with pytest.raises(Ulaeselig, match="enten passer nøglen ikke") as e, aabn(sti):
        pass
    assert e.value.udgang == 3
    assert forkert.hex() not in f"{e.value!r} {e.value} {e.value.__cause__!r}"


@pytest.mark.parametrize("indhold", ["", "[]", "{}", '{"noegle": 7}', '{"noegle": "zz"}', '{"noegle": "abcd"}', "\xff"])
def test_a_key_file_without_a_key_is_said_to_be_damaged(sti: Path, indhold: str):
    lav_lager(sti)
    noeglefil(sti).write_bytes(indhold.encode("latin-1"))
    with pytest.raises(NoegleUlaeselig, match="er beskadiget") as e, aabn(sti):
        pass
    assert "abcd" not in str(e.value).removeprefix(str(noeglefil(sti)))


def test_a_throw_away_store_has_its_key_beside_it_and_can_be_moved_with_it(sti: Path):
    dek = opret(sti, noegle_ved_lager=True)
    assert not sted.noegle_mappe().exists()
    assert json.loads(sted.noegle_ved_lager(sti).read_text())["noegle"] == dek.hex()
    ny = sti.parent.parent / "flyttet"
    shutil.move(sti.parent, ny)
    with aabn(ny / "lager.db") as forb:
        assert sager(forb) == []
