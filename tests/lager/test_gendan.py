"""A copy comes back as it was, whatever the store is like now; what the store was is kept."""

import os
import shutil
from pathlib import Path

import pytest
from kopi_hjaelp import (
    SAETNING,
    TID,
    alt_i,
    er_gendannet,
    filer,
    fuldt_lager,
    gendan_den,
    lav,
    lille_disk,
    sager,
    skrivebeskyttet,
    tilfoej,
)
from lager_hjaelp import NAESTE, NU, borger, lav_lager, raa, start, udvidet

from afk.fejl import AfkFejl
from afk.lager import driver, gendan, gendan_fra, kopinavn, laes, skema, skriv
from afk.lager.aabn import aabnet
from afk.lager.fejl import Optaget
from afk.lager.kopifejl import AendretImens, GendanFejl, KopiMappe
from afk.lager.noegle import find_noegle


@pytest.mark.parametrize("saetning", [None, SAETNING], ids=["noegle", "saetning"])
def test_what_the_copy_had_is_back_and_what_the_store_had_is_kept(sti: Path, saetning: str | None):
    fuldt_lager(sti)
    kopien, i_kopien = lav(sti, saetning=saetning), alt_i(sti)
    noegle = find_noegle(sti)
    tilfoej(sti, *(f"B{n}" for n in range(200)))
    foer = alt_i(sti)
    svar = gendan_den(kopien, sti, saetning)
    assert er_gendannet(alt_i(sti), i_kopien)
    assert svar == (sti.parent / "kopier" / f"lager-foer-gendan-{TID}.db", None)
    assert alt_i(svar.foer) == foer
    assert find_noegle(sti) == noegle
    forb = raa(sti)
    assert forb.execute("PRAGMA journal_mode").fetchone() == ("wal",)
    assert forb.execute("PRAGMA integrity_check").fetchone() == ("ok",)
    forb.close()
    tilfoej(sti, "C1")
    assert sager(sti) == ["A12", "C1"]


def test_it_can_be_done_back_and_forth(sti: Path):
    lav_lager(sti)
    kopien = lav(sti)
    tilfoej(sti, "A2")
    foer = gendan_den(kopien, sti).foer
    assert sager(sti) == ["A1"]
    igen = gendan_den(foer, sti).foer
    assert sager(sti) == ["A1", "A2"]
    assert sager(igen) == ["A1"]
    assert len({kopien, foer, igen}) == 3


def test_others_who_have_the_store_open_go_on(sti: Path):
    lav_lager(sti)
    kopien = lav(sti)
    tilfoej(sti, "A2", "A3")
    ledig, laeser = raa(sti), raa(sti)
    laeser.execute("BEGIN")
    assert laeser.execute("SELECT count(*) FROM borgere").fetchone() == (3,)
    gendan_den(kopien, sti)
    assert laeser.execute("SELECT count(*) FROM borgere").fetchone() == (3,)  # what it began with
    laeser.execute("COMMIT")
    for forb in (laeser, ledig):
        assert forb.execute("SELECT sag FROM borgere").fetchall() == [("A1",)]
        forb.close()
    tilfoej(sti, "A4")
    assert sager(sti) == ["A1", "A4"]
    assert raa(sti).execute("PRAGMA integrity_check").fetchone() == ("ok",)


def test_a_store_that_is_changed_while_one_thinks_is_left_alone(sti: Path):
    lav_lager(sti)
    kopien = lav(sti)
    with gendan_fra.nuvaerende(sti) as nu, gendan_fra.kopien(kopien, sti, nu, None) as k:
        tilfoej(sti, "A2")
        with pytest.raises(AendretImens, match="ændret af et andet program"):
            gendan.gendan(k, nu, sti, TID)
    assert sager(sti) == ["A1", "A2"]
    assert list(kopien.parent.iterdir()) == [kopien]


def test_a_store_that_another_writes_to_for_too_long_is_left_alone(sti: Path, monkeypatch: pytest.MonkeyPatch):
    lav_lager(sti)
    kopien = lav(sti)
    monkeypatch.setattr(driver, "VENT", 0.05)
    anden = raa(sti)
    anden.execute("BEGIN IMMEDIATE")
    with pytest.raises(Optaget):
        gendan_den(kopien, sti)
    anden.close()
    assert list(kopien.parent.iterdir()) == [kopien]
    assert sager(sti) == ["A1"]


def test_a_full_disk_leaves_the_store_as_it_was(sti: Path, tmp_path: Path):
    lav_lager(sti, *(borger(f"A{n}", note="x" * 1000) for n in range(300)))
    usb = tmp_path / "usb"
    kopien, ventet, noegle = lav(sti, usb), alt_i(sti), find_noegle(sti)
    lager, stoerrelse = tmp_path / "disk" / "lager.db", sti.stat().st_size // 1024
    for plads in (1.2, 1.8, 2.2, 2.9, 3.3):
        with lille_disk(lager.parent, int(plads * stoerrelse)):
            shutil.copy(sti, lager)
            with pytest.raises(AfkFejl, match="ikke plads på disken") as e:
                gendan_den(kopien, lager)
            assert e.value.udgang == 1
            assert alt_i(lager, noegle) == ventet
            assert list(filer(lager.parent)) == ["lager.db"], plads


@pytest.mark.parametrize("vaek", [False, True])
def test_what_does_not_come_over_whole_is_not_kept(sti: Path, monkeypatch: pytest.MonkeyPatch, vaek: bool):
    fuldt_lager(sti)
    kopien = lav(sti)
    tilfoej(sti, "B1")
    ventet = alt_i(sti)
    if vaek:
        sti.unlink()
        # The disk loses the file's last page.
        monkeypatch.setattr(gendan.kopi.fil, "gem_fil", lambda ny: os.truncate(ny, ny.stat().st_size - 4096))
    else:
        rigtig, set_ = gendan.kopi.tag_billede, []

        def mangler_en_raekke(forb, db="main"):
            set_.append(db)
            if set_[-2:] == ["kopi", "main"]:  # the look at what has been written
                forb.execute("DELETE FROM main.meta")
            return rigtig(forb, db)

        monkeypatch.setattr(gendan.kopi, "tag_billede", mangler_en_raekke)
    with pytest.raises(GendanFejl, match="Intet er gendannet"):
        gendan_den(kopien, sti)
    assert list(kopien.parent.iterdir()) == [kopien]
    assert not list(sti.parent.glob(".*"))
    if vaek:
        assert not sti.exists()
    else:
        assert alt_i(sti) == ventet


def test_a_folder_that_can_not_be_written_to_leaves_everything(sti: Path):
    fuldt_lager(sti)
    kopien = lav(sti)
    foer = filer(sti.parent)
    (sti.parent / "kopier").chmod(0o700)
    with skrivebeskyttet(kopien.parent), pytest.raises(KopiMappe):
        gendan_den(kopien, sti)
    assert filer(sti.parent) == foer


def test_the_copy_itself_is_only_read(sti: Path, tmp_path: Path):
    fuldt_lager(sti)
    usb = tmp_path / "usb"
    kopien, i_kopien = lav(sti, usb), alt_i(sti)
    tilfoej(sti, "B1")
    foer = filer(usb)
    with skrivebeskyttet(usb):
        gendan_den(kopien, sti)
    assert er_gendannet(alt_i(sti), i_kopien)
    assert filer(usb) == foer


def test_what_somebody_wrote_to_the_copy_comes_along(sti: Path, tmp_path: Path):
    lav_lager(sti)
    kopien = lav(sti)
    forb = raa(kopien)
    forb.execute("PRAGMA wal_autocheckpoint = 0")
    tilfoej(kopien, "B1")
    usb = tmp_path / "usb"
    shutil.copytree(kopien.parent, usb)  # as a crash leaves it: the change is only in the -wal file
    forb.close()
    assert (usb / f"{kopien.name}-wal").stat().st_size > 0
    gendan_den(usb / kopien.name, sti)
    assert sager(sti) == ["A1", "B1"]


# --- versions -----------------------------------------------------------------------------------------------


def test_a_copy_from_an_older_afk_is_brought_up(sti: Path, monkeypatch: pytest.MonkeyPatch):
    fuldt_lager(sti)
    kopien = lav(sti)
    for modul in (laes, skema, skriv):
        monkeypatch.setattr(modul, "typer", udvidet)
    tilfoej(sti, "B1")
    assert raa(sti).execute("PRAGMA user_version").fetchone() == (NAESTE,)
    gendan_den(kopien, sti)
    assert raa(sti).execute("PRAGMA user_version").fetchone() == (NAESTE,)
    assert sager(sti) == ["A12"]
    assert raa(kopien).execute("PRAGMA user_version").fetchone() == (NU,)


def test_a_store_from_a_newer_afk_can_be_replaced_and_is_kept(sti: Path):
    lav_lager(sti)
    kopien = lav(sti)
    forb = raa(sti)
    forb.execute("PRAGMA user_version = 99")
    forb.close()
    foer = gendan_den(kopien, sti).foer
    assert sager(sti) == ["A1"]
    assert raa(foer).execute("PRAGMA user_version").fetchone() == (99,)


def test_the_daily_copies_are_found_and_restored(sti: Path):
    lav_lager(sti)
    with aabnet(sti) as forb:
        from datetime import datetime

        from afk.lager.behold import dagens_kopi

        dagens_kopi(forb, sti, datetime(2026, 11, 22, 8, 15))
    tilfoej(sti, "A2")
    [k] = kopinavn.find(kopinavn.daglig_mappe(sti), sti)
    gendan_den(k.sti, sti)
    assert sager(sti) == ["A1"]


def test_restoring_while_others_write_is_all_or_nothing(sti: Path):
    lav_lager(sti, borger("A1"))
    kopien = lav(sti)
    skriver = start(
        """
import os, sys, time
from pathlib import Path
from lager_hjaelp import I_DAG, borger, skriv
print("i gang", flush=True)
for n in range(100000):
    with skriv(Path(sys.argv[1]), "par", I_DAG) as s:
        s.opret_borgere([borger(f"P{n}"), borger(f"Q{n}")])
    time.sleep(0.03)
""",
        sti,
    )
    try:
        assert skriver.stdout is not None
        assert skriver.stdout.readline() == "i gang\n"
        lykkedes = 0
        for _ in range(12):
            try:
                gendan_den(kopien, sti)
                lykkedes += 1
            except AendretImens:
                pass
        assert skriver.poll() is None
    finally:
        skriver.kill()
        skriver.communicate()
    nu = sager(sti)
    assert nu[0] == "A1"
    assert {s[1:] for s in nu if s[0] == "P"} == {s[1:] for s in nu if s[0] == "Q"}
    forb = raa(sti)
    assert forb.execute("PRAGMA integrity_check").fetchone() == ("ok",)
    assert forb.execute("PRAGMA cipher_integrity_check").fetchall() == []
    assert len(list(kopien.parent.glob("lager-foer-gendan-*.db"))) == lykkedes
