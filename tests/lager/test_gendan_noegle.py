"""Which key a restored store has: its own, the copy's, or a new one for a copy that a passphrase opens."""

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
    hvordan,
    lav,
    sager,
    tilfoej,
)
from lager_hjaelp import borger, lav_lager

from afk.lager import gendan, gendan_fra, genopret, skift, sted
from afk.lager.gendan_fra import Hvordan
from afk.lager.kopifejl import AendretImens, KopiLaast, KopiSaetning, KopiUlaeselig
from afk.lager.noegle import find_noegle, noegle_fil
from afk.lager.opret import opret

pytestmark = pytest.mark.usefixtures("hurtig_saetning")


def ny_maskine(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """From here on: no keys, and no store at the path returned."""
    monkeypatch.setenv("AFK_KONFIG", str(tmp_path / "ny" / "konfig"))
    return tmp_path / "ny" / "data" / "lager.db"


def test_a_passphrase_copy_makes_a_store_with_a_key_of_its_own_on_a_new_machine(sti: Path, tmp_path: Path, monkeypatch):
    fuldt_lager(sti)
    kopien, i_kopien, gammel = lav(sti, saetning=SAETNING), alt_i(sti), find_noegle(sti)
    ny = ny_maskine(tmp_path, monkeypatch)
    svar = gendan_den(kopien, ny, SAETNING)
    assert svar.foer is None
    assert svar.ny_noegle == find_noegle(ny) != gammel
    assert er_gendannet(alt_i(ny), i_kopien)
    assert list(sted.noegle_mappe().iterdir()) == [noegle_fil(ny.read_bytes()[:16])]
    kode = genopret.lav_genoprettelseskode(ny, svar.ny_noegle)
    noegle_fil(ny.read_bytes()[:16]).unlink()
    genopret.genopret_noegle(ny, kode)
    assert er_gendannet(alt_i(ny), i_kopien)


def test_a_store_whose_key_is_lost_gets_a_new_one_and_its_old_code_is_kept_with_it(sti: Path):
    fuldt_lager(sti)
    kode = genopret.lav_genoprettelseskode(sti, find_noegle(sti))
    kopien, i_kopien = lav(sti, saetning=SAETNING), alt_i(sti)
    tilfoej(sti, "B1")
    shutil.rmtree(sted.noegle_mappe())
    assert hvordan(sti) is Hvordan.KAN_IKKE_AABNES
    svar = gendan_den(kopien, sti, SAETNING)
    assert svar.ny_noegle is not None
    assert er_gendannet(alt_i(sti), i_kopien)
    assert not genopret.har_genoprettelseskode(sti)
    genopret.genopret_noegle(svar.foer, kode)
    assert sager(svar.foer) == ["A12", "B1"]


def test_a_new_key_is_not_left_behind_when_nothing_came_of_it(sti: Path, tmp_path: Path, monkeypatch):
    lav_lager(sti)
    kopien = lav(sti, saetning=SAETNING)
    ny = ny_maskine(tmp_path, monkeypatch)
    monkeypatch.setattr(gendan.fil, "saet_ind", lambda *_: False)
    with pytest.raises(AendretImens):
        gendan_den(kopien, ny, SAETNING)
    assert list(sted.noegle_mappe().iterdir()) == []
    assert filer(ny.parent) == {}


@pytest.mark.parametrize("saetning", ["", "en helt anden sætning", SAETNING + " "])
def test_a_wrong_passphrase_changes_nothing_and_is_not_repeated(sti: Path, saetning: str):
    lav_lager(sti)
    kopien = lav(sti, saetning=SAETNING)
    foer = filer(sti.parent)
    with pytest.raises(KopiSaetning, match="åbner ikke") as e:
        gendan_den(kopien, sti, saetning)
    assert e.value.udgang == 1
    assert SAETNING not in str(e.value)
    assert filer(sti.parent) == foer


def test_a_copy_that_no_key_here_opens_says_what_can_be_done(sti: Path, tmp_path: Path, monkeypatch):
    lav_lager(sti)
    kopier = [lav(sti), lav(sti, saetning=SAETNING)]
    ny = ny_maskine(tmp_path, monkeypatch)
    for kopien in kopier:
        with pytest.raises(KopiLaast, match=r"--adgangssaetning-fil FIL.*nøglefil.*afk lager noegle --genopret"):
            gendan_den(kopien, ny)
        assert filer(ny.parent) == {}


def test_the_code_of_a_copy_is_the_code_of_the_store_it_becomes(sti: Path, tmp_path: Path, monkeypatch):
    fuldt_lager(sti)
    kode = genopret.lav_genoprettelseskode(sti, find_noegle(sti))
    kopien, i_kopien = lav(sti, tmp_path / "usb"), alt_i(sti)
    ny = ny_maskine(tmp_path, monkeypatch)
    genopret.genopret_noegle(kopien, kode)
    gendan_den(kopien, ny)
    assert er_gendannet(alt_i(ny), i_kopien)
    shutil.rmtree(sted.noegle_mappe())
    genopret.genopret_noegle(ny, kode)
    assert er_gendannet(alt_i(ny), i_kopien)


def test_a_copy_from_before_a_change_of_key_comes_back_under_the_new_key(sti: Path):
    fuldt_lager(sti)
    kopien, i_kopien = lav(sti), alt_i(sti)
    skift.skift_noegle(sti, None, lambda _: None)
    ny, kode = find_noegle(sti), sted.genopret_fil(sti).read_bytes()
    gendan_den(kopien, sti)
    assert find_noegle(sti) == ny
    assert er_gendannet(alt_i(sti, ny), i_kopien)
    assert sted.genopret_fil(sti).read_bytes() == kode


def test_also_when_the_store_is_gone_it_gets_the_key_of_today(sti: Path):
    fuldt_lager(sti)
    kopien, i_kopien = lav(sti), alt_i(sti)
    skift.skift_noegle(sti, None, lambda _: None)
    ny = find_noegle(sti)
    sti.unlink()
    gendan_den(kopien, sti)
    assert er_gendannet(alt_i(sti, ny), i_kopien)


def test_a_copy_whose_old_key_is_gone_is_told_from_a_damaged_one(sti: Path):
    fuldt_lager(sti)
    kopien = lav(sti)
    skift.skift_noegle(sti, None, lambda _: None)
    for p in sted.noegle_mappe().glob("*.tidligere"):
        p.unlink()
    foer = filer(sti.parent)
    with pytest.raises(KopiUlaeselig, match="nøglen skiftet, siden den blev lavet") as e:
        gendan_den(kopien, sti)
    assert e.value.udgang == 3
    assert filer(sti.parent) == foer


def test_a_copy_of_another_store_comes_under_this_stores_key(sti: Path, tmp_path: Path):
    lav_lager(sti)
    andet = tmp_path / "andet" / "lager.db"
    lav_lager(andet, borger("B1"))
    kopien, noegle = lav(andet), find_noegle(sti)
    with gendan_fra.nuvaerende(sti) as nu, gendan_fra.kopien(kopien, sti, nu, None) as k:
        assert k.stand.uuid != nu.stand.uuid
        gendan.gendan(k, nu, sti, TID)
    assert sager(sti) == ["B1"]
    assert find_noegle(sti) == noegle


@pytest.mark.parametrize("vaek", [False, True])
def test_a_throw_away_store_can_be_copied_and_restored_too(sti: Path, vaek: bool):
    opret(sti, noegle_ved_lager=True)
    tilfoej(sti, "A1")
    kopien = lav(sti)
    tilfoej(sti, "A2")
    if vaek:
        sti.unlink()
    gendan_den(kopien, sti)
    assert sager(sti) == ["A1"]
