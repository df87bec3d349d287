"""What can be wrong with a store: each thing has its own sentence, and no error of the driver comes out."""

import re
import sqlite3
from pathlib import Path

import pytest
from lager_hjaelp import I_DAG, T, borger, lav_lager, raa

from afk.fejl import AfkFejl
from afk.lager import driver, sted
from afk.lager.fejl import (
    Beskadiget,
    DiskFejl,
    DiskFuld,
    IkkeEtLager,
    IngenAdgang,
    LagerMangler,
    Optaget,
    Skrivebeskyttet,
    UventetFejl,
    fil_oversat,
    oversat,
)
from afk.lager.laes import aabn, sager
from afk.lager.skriv import skriv


def laes_alt(sti: Path) -> None:
    with aabn(sti) as forb:
        sager(forb)


def test_no_store(sti: Path):
    with pytest.raises(LagerMangler, match="ikke noget lager") as e:
        laes_alt(sti)
    assert e.value.udgang == 1


def test_a_folder(sti: Path):
    sti.mkdir(parents=True)
    with pytest.raises(IkkeEtLager, match="er en mappe") as e:
        laes_alt(sti)
    assert e.value.udgang == 1


def test_an_unencrypted_database(sti: Path):
    sti.parent.mkdir()
    forb = sqlite3.connect(sti)
    forb.execute("CREATE TABLE t (a)")
    forb.close()
    with pytest.raises(IkkeEtLager, match="en ukrypteret database"):
        laes_alt(sti)


def test_an_empty_file(sti: Path):
    sti.parent.mkdir()
    sti.touch()
    with pytest.raises(Beskadiget, match="er en tom fil") as e:
        laes_alt(sti)
    assert e.value.udgang == 3


@pytest.mark.parametrize("laengde", [1, 16, 4095])
def test_a_file_shorter_than_any_store(sti: Path, laengde: int):
    lav_lager(sti)
    sti.write_bytes(sti.read_bytes()[:laengde])
    with pytest.raises(Beskadiget, match="skåret over") as e:
        laes_alt(sti)
    assert e.value.udgang == 3


@pytest.mark.parametrize("del_", [1 / 8, 1 / 2, 3 / 4])
def test_a_store_that_was_cut_off(sti: Path, del_: float):
    lav_lager(sti)
    indhold = sti.read_bytes()
    sti.write_bytes(indhold[: int(len(indhold) * del_)])
    with pytest.raises(Beskadiget, match=r"er beskadiget.*afk lager gendan") as e:
        laes_alt(sti)
    assert e.value.udgang == 3


def test_one_changed_byte_anywhere_is_found_and_never_read_as_data(sti: Path):
    lav_lager(sti, *(borger(f"A{n}", note="x" * 200) for n in range(100)))
    indhold = sti.read_bytes()
    with aabn(sti) as forb:
        [rod] = forb.execute("SELECT rootpage FROM sqlite_master WHERE name = 'borgere'").fetchone()
    for sted_, udgang in ((20, 3), (4096 * (rod - 1) + 100, 3)):
        sti.write_bytes(indhold[:sted_] + bytes([indhold[sted_] ^ 1]) + indhold[sted_ + 1 :])
        with pytest.raises(AfkFejl) as e:
            laes_alt(sti)
        assert e.value.udgang == udgang


def test_no_access(sti: Path, monkeypatch: pytest.MonkeyPatch):
    lav_lager(sti)

    def nej(*_, **__):
        raise PermissionError(13, "Permission denied")

    monkeypatch.setattr(Path, "open", nej)
    with pytest.raises(IngenAdgang, match="Du har ikke adgang"):
        laes_alt(sti)


def test_a_store_held_by_another_for_too_long(sti: Path, monkeypatch: pytest.MonkeyPatch):
    lav_lager(sti)
    monkeypatch.setattr(driver, "VENT", 0.05)
    anden = raa(sti)
    anden.execute("BEGIN IMMEDIATE")
    with pytest.raises(Optaget, match="i brug af et andet program"), skriv(sti, "test", I_DAG):
        pass
    laes_alt(sti)  # who only reads need not wait


def test_a_full_disk(sti: Path):
    lav_lager(sti)
    with pytest.raises(DiskFuld), skriv(sti, "test", I_DAG) as s:
        sider = s._forb.execute("PRAGMA page_count").fetchone()[0]
        s._forb.execute(f"PRAGMA max_page_count = {sider}")
        s.opret_borgere([borger(f"B{n}", note="x" * 1000) for n in range(1000)])
    with aabn(sti) as forb:
        assert [s.borger.sag for s in sager(forb)] == ["A1"]


def test_a_full_disk_that_the_caller_ignores_is_no_success(sti: Path):
    lav_lager(sti)
    with pytest.raises(AfkFejl), skriv(sti, "test", I_DAG) as s:
        s._forb.execute("ROLLBACK")  # as the driver does by itself when the disk is full
    assert raa(sti).execute("SELECT count(*) FROM haendelser").fetchone() == (1,)


def test_a_store_without_one_of_its_tables(sti: Path):
    lav_lager(sti)
    forb = raa(sti)
    forb.execute("DROP TABLE moeder")
    forb.close()
    with pytest.raises(Beskadiget, match="mangler noget"):
        laes_alt(sti)


@pytest.mark.parametrize(
    ("sql", "klasse"),
    [
        ("DELETE FROM borgere", Skrivebeskyttet),
        ("SELECT * FROM findes_ikke", Beskadiget),
        ("VRØVL 0102701234", UventetFejl),
    ],
)
def test_what_the_driver_says_is_not_what_the_user_reads(sti: Path, sql: str, klasse: type[AfkFejl]):
    lav_lager(sti)
    forb = raa(sti)
    forb.execute("PRAGMA query_only = ON")
    with pytest.raises(klasse) as e, oversat(sti):
        forb.execute(sql)
    assert "0102701234" not in str(e.value)
    assert not isinstance(e.value, driver.Error)


@pytest.mark.parametrize(
    ("fejlnummer", "klasse"), [(28, DiskFuld), (13, IngenAdgang), (1, IngenAdgang), (30, Skrivebeskyttet), (5, AfkFejl)]
)
def test_the_operating_systems_errors_become_sentences(sti: Path, fejlnummer: int, klasse: type[AfkFejl]):
    with pytest.raises(AfkFejl) as e, fil_oversat(sti):
        raise OSError(fejlnummer, "besked fra systemet")
    assert type(e.value) is klasse
    assert str(sti) in str(e.value)


def test_every_sentence_ends_with_what_to_do_and_names_no_class(sti: Path):
    fejl = [LagerMangler(sti), IkkeEtLager(sti, "en mappe"), Beskadiget(sti), Optaget(sti), Skrivebeskyttet(sti),
            IngenAdgang(sti), DiskFuld(sti), DiskFejl(sti), UventetFejl(sti)]  # fmt: skip
    for e in fejl:
        assert re.search(r"(--lager|afk lager gendan\"|prøv igen|meld fejlen)\.$", str(e)), str(e)


def test_errors_in_a_block_that_are_not_the_stores_go_through_untouched(sti: Path):
    lav_lager(sti)
    with pytest.raises(BrokenPipeError), aabn(sti):
        raise BrokenPipeError(32, "Broken pipe")
    with pytest.raises(AfkFejl, match=r"^min egen$"), skriv(sti, "test", I_DAG) as s:
        list(s.raekker(T["moeder"]))
        raise AfkFejl("min egen")


def test_where_the_store_lies(monkeypatch: pytest.MonkeyPatch, tmp_path: Path):
    monkeypatch.delenv("AFK_LAGER", raising=False)
    monkeypatch.delenv("AFK_KONFIG", raising=False)
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path / "d"))
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path / "k"))
    assert sted.lager_sti(None).name == "lager.db"
    assert sted.lager_sti(None).parent.name == "afk"
    assert sted.konfig_mappe().name == "afk"
    monkeypatch.setenv("AFK_LAGER", str(tmp_path / "env.db"))
    monkeypatch.setenv("AFK_KONFIG", str(tmp_path / "konf"))
    assert sted.lager_sti(None) == tmp_path / "env.db"
    assert sted.lager_sti(str(tmp_path / "valgt.db")) == tmp_path / "valgt.db"
    assert sted.lager_sti("~/x.db") == Path.home() / "x.db"
    assert sted.noegle_mappe() == tmp_path / "konf" / "noegler"
    assert sted.genopret_fil(tmp_path / "a.db") == tmp_path / "a.db.genopret.json"
