"""A copy that can't be used is refused with a sentence of its own, and nothing is touched."""

import os
from pathlib import Path

import pytest
import sqlcipher3
from kopi_hjaelp import SAETNING, filer, fuldt_lager, gendan_den, lav, sager, vend
from lager_hjaelp import NAESTE, raa

from afk.fejl import AfkFejl
from afk.lager.kopifejl import IkkeEnKopi, KopiBeskadiget, KopiMangler, KopiNyere


@pytest.fixture
def kopien(sti: Path) -> Path:
    """A copy of a full store, in a folder of its own."""
    fuldt_lager(sti)
    return lav(sti, sti.parent.parent / "usb")


def afvist(kopien: Path, sti: Path, saetning: str | None = None) -> AfkFejl:
    """The error; the store, the copy and their folders are as before, and the store still opens."""
    foer = filer(sti.parent.parent)
    with pytest.raises(AfkFejl) as e:
        gendan_den(kopien, sti, saetning)
    assert filer(sti.parent.parent) == foer
    assert sager(sti) == ["A12"]
    assert str(kopien) in str(e.value)
    return e.value


@pytest.mark.parametrize("plads", [16, 30, 4000, 4096 + 5, 4096 * 3 - 1, 4096 * 10 + 2000, -1])
def test_one_changed_byte_anywhere_is_found(sti: Path, kopien: Path, plads: int):
    vend(kopien, plads)
    e = afvist(kopien, sti)
    assert type(e) is KopiBeskadiget
    assert e.udgang == 3


@pytest.mark.parametrize("plads", [0, 15])
def test_a_copy_whose_salt_is_changed_can_not_be_known_and_is_refused(sti: Path, kopien: Path, plads: int):
    vend(kopien, plads)
    afvist(kopien, sti)


@pytest.mark.parametrize("laengde", [0, 1, 16, 4095, 4096, 4097, 4096 * 4, -4096, -1000])
def test_a_copy_that_was_cut_off_is_found(sti: Path, kopien: Path, laengde: int):
    os.truncate(kopien, laengde if laengde >= 0 else kopien.stat().st_size + laengde)
    e = afvist(kopien, sti)
    assert type(e) is KopiBeskadiget
    assert e.udgang == 3


@pytest.mark.parametrize("plads", [5000, -1])
def test_damage_in_a_copy_that_a_passphrase_opens_is_found(sti: Path, plads: int):
    fuldt_lager(sti)
    kopien = lav(sti, saetning=SAETNING)
    vend(kopien, plads)
    assert type(afvist(kopien, sti, SAETNING)) is KopiBeskadiget


def test_a_copy_from_a_newer_afk_is_refused(sti: Path, kopien: Path):
    forb = raa(kopien)
    forb.execute(f"PRAGMA user_version = {NAESTE}")
    forb.close()
    e = afvist(kopien, sti)
    assert type(e) is KopiNyere
    assert e.udgang == 3
    assert f"udgave {NAESTE}" in str(e)


def test_a_file_that_is_not_there(sti: Path, kopien: Path):
    e = afvist(kopien.with_name("findes-ikke.db"), sti)
    assert type(e) is KopiMangler
    assert e.udgang == 1


def test_the_store_itself_is_no_copy(sti: Path, kopien: Path):
    assert "selve lageret" in str(afvist(sti, sti))
    if os.name == "posix":
        lenke = kopien.with_name("lenke.db")
        lenke.symlink_to(sti)
        assert "selve lageret" in str(afvist(lenke, sti))


def test_a_folder_and_an_open_database_are_no_copies(sti: Path, kopien: Path):
    assert "er en mappe" in str(afvist(kopien.parent, sti))
    kopien.write_bytes(b"SQLite format 3\0" + bytes(8000))
    e = afvist(kopien, sti)
    assert "en ukrypteret database" in str(e)
    assert type(e) is IkkeEnKopi


def test_another_programs_file_is_no_copy(sti: Path, kopien: Path):
    kopien.write_bytes(b"Et brev til Lone, " * 1000)
    assert "en anden slags fil" in str(afvist(kopien, sti))


def test_another_programs_database_under_a_passphrase_is_no_copy(sti: Path, kopien: Path):
    anden = kopien.with_name("anden.db")
    forb = sqlcipher3.connect(str(anden))
    forb.execute("PRAGMA key = 'en fælles sætning'")
    forb.execute("CREATE TABLE borgere (sag TEXT)")
    forb.commit()
    forb.close()
    assert "en anden database" in str(afvist(anden, sti, "en fælles sætning"))
