"""The copies that still hold somebody deleted are those from before the deletion, wherever afk puts copies."""

import os
from datetime import datetime, timedelta
from pathlib import Path

import pytest
from kopi_hjaelp import SAETNING, lav, tilfoej
from lager_hjaelp import borger, lav_lager
from slet_hjaelp import slet_sag

from afk.lager import behold, kopi, kopinavn
from afk.lager.aabn import aabnet
from afk.lager.genopret import lav_genoprettelseskode
from afk.lager.noegle import find_noegle
from afk.lager.ryd import Gamle, gamle_kopier
from afk.lager.skift import skift_noegle

pytestmark = pytest.mark.usefixtures("hurtig_saetning")
I_FREMTIDEN = "2099-01-01T000000"


def gamle(sti: Path, ogsaa: Path | None = None) -> Gamle:
    with aabnet(sti) as forb:
        fundet = gamle_kopier(forb, sti, ogsaa)
    return Gamle(sorted(fundet.gamle), sorted(fundet.ukendte))


def nu(om: timedelta = timedelta()) -> str:
    return kopinavn.sekund(datetime.now() + om)


def lav_med_maerke(sti: Path, maerke: str) -> Path:
    with aabnet(sti) as forb:
        return kopi.lav_kopi(forb, sti, kopinavn.mappe(sti), maerke, nu()).sti


def dagens(sti: Path) -> Path:
    with aabnet(sti) as forb:
        behold.dagens_kopi(forb, sti, datetime.now())
    [den] = kopinavn.daglig_mappe(sti).iterdir()
    return den


def test_without_a_deletion_no_copy_is_too_old(sti: Path):
    lav_lager(sti)
    lav(sti)
    assert gamle(sti) == Gamle([], [])


def test_every_kind_of_copy_from_before_is_found_and_none_from_after(sti: Path):
    lav_lager(sti, borger("A1"), borger("A2"))
    foer = [lav(sti), dagens(sti), lav_med_maerke(sti, "foer-v003"), lav_med_maerke(sti, kopinavn.FOER_GENDAN),
            lav(sti, tid=nu(), saetning=SAETNING)]  # fmt: skip
    slet_sag(sti, "A1")
    for navn in ("noter.txt", "lager-kladde.db", "andet-2020-01-01T000000.db"):
        (kopinavn.mappe(sti) / navn).write_bytes(b"mit eget")
    (kopinavn.mappe(sti) / "lager-2020-01-01T000000.db").mkdir()
    lav(sti, tid=nu(timedelta(seconds=2)))
    assert gamle(sti) == Gamle(sorted(foer), [])


def test_what_is_in_a_copy_counts_and_not_the_time_in_its_name(sti: Path):
    lav_lager(sti, borger("A1"))
    foer = lav(sti, tid=I_FREMTIDEN)
    slet_sag(sti, "A1")
    lav(sti, tid="2000-01-01T000000")
    assert gamle(sti).gamle == [foer]


def test_after_a_second_deletion_copies_from_between_are_old_too(sti: Path):
    lav_lager(sti, borger("A1"), borger("A2"))
    slet_sag(sti, "A1")
    mellem = lav(sti)
    tilfoej(sti, "A3")
    assert gamle(sti).gamle == []
    slet_sag(sti, "A2")
    assert gamle(sti).gamle == [mellem]


def test_one_that_the_key_does_not_open_goes_by_its_name_and_by_when_it_was_written(sti: Path):
    lav_lager(sti, borger("A1"))
    foer = lav(sti, tid=I_FREMTIDEN, saetning=SAETNING)
    slet_sag(sti, "A1")
    efter = lav(sti, tid=nu(timedelta(seconds=2)), saetning=SAETNING)
    navn = lav(sti, tid="2000-01-01T000000", saetning=SAETNING)
    assert gamle(sti).gamle == sorted([foer, navn])
    os.utime(efter, (0, 0))
    assert efter in gamle(sti).gamle


def test_one_from_before_a_change_of_key_is_found(sti: Path):
    lav_lager(sti, borger("A1"))
    lav_genoprettelseskode(sti, find_noegle(sti))
    foer = lav(sti)
    slet_sag(sti, "A1")
    skift_noegle(sti, None, lambda _: None)
    assert gamle(sti).gamle == [foer]


def test_in_another_folder_only_what_begins_with_the_stores_salt_is_its(sti: Path, tmp_path: Path):
    usb, andet = tmp_path / "usb", tmp_path / "andet" / "lager.db"
    lav_lager(sti, borger("A1"))
    lav_lager(andet, borger("Z1"))
    vores = lav(sti, usb)
    andres = lav(andet, usb, tid="2001-01-01T000000")
    laast = lav(sti, usb, tid="2002-01-01T000000", saetning=SAETNING)
    slet_sag(sti, "A1")
    lav(sti, usb, tid="2003-01-01T000000")
    assert gamle(sti, usb) == Gamle([vores], sorted([andres, laast]))
    assert gamle(sti).gamle == []


def test_the_own_folder_given_by_another_path_is_not_read_twice(sti: Path, tmp_path: Path):
    lav_lager(sti, borger("A1"))
    foer = lav(sti)
    slet_sag(sti, "A1")
    assert gamle(sti, tmp_path / "data" / ".." / "data" / "kopier") == Gamle([foer], [])
