"""The key: found by the store's salt, kept private, never told."""

import json
import os
import shutil
import sqlite3
from pathlib import Path
from typing import Any

import pytest
from lager_hjaelp import I_DAG, alle_filer, lav_lager, raa

from afk.fejl import AfkFejl
from afk.lager import driver, noegle, sted
from afk.lager.fejl import Beskadiget, IkkeEtLager, NoegleAaben, NoegleMangler, NoegleUlaeselig
from afk.lager.laes import aabn, sager
from afk.lager.noeglefejl import NoegleForkert
from afk.lager.opret import opret
from afk.lager.skriv import skriv

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


def test_a_wrong_key_in_the_right_file_is_one_sentence_that_does_not_tell_it(sti: Path):
    lav_lager(sti)
    forkert = os.urandom(32)
    noegle.gem_noegle(sti.read_bytes()[:16], forkert)
    with pytest.raises(NoegleForkert, match="Nøglen passer ikke") as e, aabn(sti):
        pass
    assert e.value.udgang == 1
    assert forkert.hex() not in f"{e.value!r} {e.value} {e.value.__cause__!r}"


@pytest.mark.parametrize("skade", ["nul", "bit", "ny side 1", "alt er nul"])
def test_a_damaged_store_is_told_from_a_wrong_key(sti: Path, skade: str):
    lav_lager(sti)
    data = bytearray(sti.read_bytes())
    if skade == "bit":
        data[3000] ^= 1
    elif skade == "alt er nul":
        data[100:] = bytes(len(data) - 100)
    else:
        data[16:4096] = bytes(4080) if skade == "nul" else os.urandom(4080)
    sti.write_bytes(data)
    with pytest.raises(Beskadiget, match="er beskadiget") as e, aabn(sti):
        pass
    assert e.value.udgang == 3


def test_a_file_of_another_program_is_said_to_be_that(sti: Path):
    sti.parent.mkdir()
    sti.write_bytes(b"sag;navn;note\n" * 1000)
    with pytest.raises(IkkeEtLager, match="en anden slags fil"), aabn(sti):
        pass


def _forkert_noegle(sti: Path) -> None:
    noegle.gem_noegle(sti.read_bytes()[:16], os.urandom(32))


def _byttede_noeglefiler(sti: Path) -> None:
    andet = sti.with_name("andet.db")
    lav_lager(andet)
    shutil.move(noeglefil(andet), noeglefil(sti))
    andet.unlink()


def _ukrypteret(sti: Path) -> None:
    sti.unlink()
    forb = sqlite3.connect(sti)
    forb.execute("CREATE TABLE t (a)")
    forb.close()


@pytest.mark.parametrize(
    "goer",
    [
        _forkert_noegle,
        _byttede_noeglefiler,
        _ukrypteret,
        lambda sti: noeglefil(sti).unlink(),
        lambda sti: sti.write_bytes(b"%PDF-1.7\n" * 1000),
    ],
)  # fmt: skip
@pytest.mark.parametrize("skrive", [False, True])
def test_what_does_not_open_is_exit_1_and_nothing_is_touched(sti: Path, tmp_path: Path, goer: Any, skrive: bool):
    lav_lager(sti)
    goer(sti)
    foer = {p: (p.read_bytes(), p.stat().st_mtime_ns) for p in alle_filer(tmp_path)}
    with pytest.raises(AfkFejl) as e, skriv(sti, "test", I_DAG) if skrive else aabn(sti):
        pass
    assert e.value.udgang == 1
    assert "\n" not in str(e.value)
    assert {p: (p.read_bytes(), p.stat().st_mtime_ns) for p in alle_filer(tmp_path)} == foer


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
