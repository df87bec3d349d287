"""A copy is put in place of a store that is gone, damaged or can't be opened; what there was is kept as it was."""

import os
import shutil
from pathlib import Path

import pytest
from kopi_hjaelp import (
    TID,
    alt_i,
    er_gendannet,
    fuldt_lager,
    gendan_den,
    hvordan,
    lav,
    sager,
    tilfoej,
    vend,
)
from lager_hjaelp import borger, lav_lager, raa

from afk.lager import driver, gendan, gendan_fra, genopret, sted
from afk.lager.fejl import IkkeEtLager, Optaget, Rester
from afk.lager.gendan_fra import Hvordan
from afk.lager.kopifejl import AendretImens
from afk.lager.noegle import find_noegle


def test_a_store_that_is_gone_comes_back_with_its_key_and_code(sti: Path):
    fuldt_lager(sti)
    genopret.lav_genoprettelseskode(sti, find_noegle(sti))
    kopien, i_kopien = lav(sti), alt_i(sti)
    kode = sted.genopret_fil(sti).read_bytes()
    for p in (sti, sted.genopret_fil(sti)):
        p.unlink()
    assert hvordan(sti) is Hvordan.MANGLER
    assert gendan_den(kopien, sti) == (None, None)
    assert er_gendannet(alt_i(sti), i_kopien)
    assert sted.genopret_fil(sti).read_bytes() == kode
    assert raa(sti).execute("PRAGMA journal_mode").fetchone() == ("wal",)
    if os.name == "posix":
        assert sti.stat().st_mode & 0o777 == 0o600


def test_what_a_store_that_is_gone_left_behind_is_not_written_into_the_new_one(sti: Path):
    lav_lager(sti)
    kopien = lav(sti)
    sti.unlink()
    rest = sti.with_name("lager.db-wal")
    rest.write_bytes(b"ikke flyttet endnu")
    with pytest.raises(Rester, match="ligger tilbage"):
        gendan_den(kopien, sti)
    assert not sti.exists()
    assert rest.read_bytes() == b"ikke flyttet endnu"


def skaar(sti: Path) -> None:
    os.truncate(sti, 4096 * 5 + 17)


def nuller(sti: Path) -> None:
    sti.write_bytes(bytes(sti.stat().st_size))


def stoej(sti: Path) -> None:
    sti.write_bytes(os.urandom(sti.stat().st_size))


def uden_tabeller(sti: Path) -> None:
    forb = raa(sti)
    for navn in ("opslag", "historik", "haendelser"):
        forb.execute("PRAGMA foreign_keys = OFF")
        forb.execute(f"DROP TABLE {navn}")
    forb.close()


SKADER = [lambda p, n=n: vend(p, n) for n in (3, 100, 4100, -3000)]
SKADER += [skaar, nuller, stoej, uden_tabeller, lambda p: p.write_bytes(b""), lambda p: p.write_bytes(b"x" * 99)]


@pytest.mark.parametrize("skade", SKADER)
def test_a_damaged_store_is_replaced_and_kept_as_it_was(sti: Path, skade):
    fuldt_lager(sti)
    genopret.lav_genoprettelseskode(sti, find_noegle(sti))
    kopien, i_kopien = lav(sti), alt_i(sti)
    skade(sti)
    foer = sti.read_bytes()
    assert hvordan(sti) in (Hvordan.BESKADIGET, Hvordan.KAN_IKKE_AABNES)
    svar = gendan_den(kopien, sti)
    assert svar == (sti.parent / "kopier" / f"lager-foer-gendan-{TID}.db", None)
    assert svar.foer.read_bytes() == foer
    assert er_gendannet(alt_i(sti), i_kopien)
    assert genopret.har_genoprettelseskode(sti)
    tilfoej(sti, "B1")


def test_the_wal_of_a_damaged_store_is_not_written_into_the_new_one(sti: Path, tmp_path: Path):
    lav_lager(sti, *(borger(f"A{n}", note="x" * 500) for n in range(50)))
    kopien, i_kopien = lav(sti), alt_i(sti)
    forb = raa(sti)
    forb.execute("PRAGMA wal_autocheckpoint = 0")
    tilfoej(sti, *(f"B{n}" for n in range(50)))
    shutil.copytree(sti.parent, tmp_path / "som det var")
    forb.close()
    for navn in ("lager.db", "lager.db-wal"):
        shutil.copy(tmp_path / "som det var" / navn, sti.parent)
    os.truncate(sti, 100)
    wal = sti.with_name("lager.db-wal").read_bytes()
    assert len(wal) > 50_000
    foer = gendan_den(kopien, sti).foer
    assert er_gendannet(alt_i(sti), i_kopien)
    assert raa(sti).execute("PRAGMA integrity_check").fetchone() == ("ok",)
    assert foer.with_name(f"{foer.name}-wal").read_bytes() == wal


def test_a_damaged_store_that_others_have_open_is_not_replaced_under_them(sti: Path, monkeypatch: pytest.MonkeyPatch):
    lav_lager(sti, *(borger(f"A{n}", note="x" * 500) for n in range(50)))
    kopien = lav(sti)
    anden = raa(sti)
    assert anden.execute("SELECT count(*) FROM meta").fetchone()[0] > 0
    vend(sti, -3000)
    foer = sti.read_bytes()
    monkeypatch.setattr(driver, "VENT", 0.05)
    with pytest.raises(Optaget):
        gendan_den(kopien, sti)
    assert sti.read_bytes() == foer
    anden.close()
    gendan_den(kopien, sti)
    assert len(sager(sti)) == 50


def test_what_is_no_store_of_ours_is_never_replaced(sti: Path):
    lav_lager(sti)
    kopien = lav(sti)
    sti.unlink()
    sti.write_bytes(b"SQLite format 3\0" + bytes(5000))
    with pytest.raises(IkkeEtLager, match="ukrypteret database"):
        gendan_den(kopien, sti)
    sti.unlink()
    sti.mkdir()
    with pytest.raises(IkkeEtLager, match="en mappe"):
        gendan_den(kopien, sti)


def test_a_store_that_comes_meanwhile_is_not_overwritten(sti: Path):
    lav_lager(sti)
    kopien = lav(sti)
    sti.unlink()
    with gendan_fra.nuvaerende(sti) as nu, gendan_fra.kopien(kopien, sti, nu, None) as k:
        lav_lager(sti, borger("B1"))
        with pytest.raises(AendretImens):
            gendan.gendan(k, nu, sti, TID)
    assert sager(sti) == ["B1"]
