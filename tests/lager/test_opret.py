"""A new store: whole or not there, made once, private, and noise to anyone without the key."""

import os
import stat
from pathlib import Path

import pytest
from lager_hjaelp import FULDE, I_DAG, LONE, T, alle_filer, borger, koer_samtidig, lav_lager

from afk.lager import fil, genopret, migrer, noegle, sted
from afk.lager.fejl import DiskFuld, IngenAdgang, LagerMangler, Rester
from afk.lager.laes import aabn, sager
from afk.lager.opret import opret
from afk.lager.skriv import skriv


def test_two_processes_that_create_at_once_share_one_store(sti: Path):
    ud = koer_samtidig(
        4,
        """
import os, sys
from pathlib import Path
from lager_hjaelp import I_DAG, borger
from afk.lager.skriv import skriv
with skriv(Path(sys.argv[1]), "opret", I_DAG, ved_oprettelse=lambda sti, dek: print("oprettet")) as s:
    s.opret_borgere([borger(f"P{os.getpid()}")])
""",
        sti,
    )
    assert sorted(ud) == ["", "", "", "oprettet\n"]
    with aabn(sti) as forb:
        assert len(sager(forb)) == 4
    assert [p.name for p in sti.parent.iterdir()] == ["lager.db"]
    assert list(sted.noegle_mappe().iterdir()) == [noegle.noegle_fil(sti.read_bytes()[:16])]


def test_two_processes_that_create_a_throw_away_store_at_once_share_one_key(sti: Path):
    ud = koer_samtidig(
        4,
        """
import sys
from pathlib import Path
from afk.lager.laes import aabn, sager
from afk.lager.opret import opret
dek = opret(Path(sys.argv[1]), noegle_ved_lager=True)
with aabn(Path(sys.argv[1])) as forb:
    print(dek is not None, sager(forb))
""",
        sti,
    )
    assert sorted(ud) == ["False []\n"] * 3 + ["True []\n"]


def test_the_callback_gets_path_and_key_the_first_time_only(sti: Path):
    kaldt = []
    for _ in range(2):
        with skriv(sti, "test", I_DAG, ved_oprettelse=lambda *a: kaldt.append(a)):
            pass
    assert kaldt == [(sti, noegle.find_noegle(sti))]


def test_a_store_that_is_there_is_left_alone(sti: Path):
    lav_lager(sti)
    assert opret(sti) is None
    with aabn(sti) as forb:
        assert len(sager(forb)) == 1


def test_without_leave_to_create_a_missing_store_is_an_error(sti: Path):
    with pytest.raises(LagerMangler, match="afk import FIL"), skriv(sti, "test", I_DAG, opret=False):
        pass
    assert not sti.parent.exists()


@pytest.mark.skipif(os.name != "posix", reason="file modes are POSIX")
def test_files_and_folders_are_for_the_owner_alone(sti: Path, tmp_path: Path):
    gammel = os.umask(0)
    try:
        with skriv(sti, "test", I_DAG) as s:
            s.opret_borgere([LONE])
            assert {p.name for p in sti.parent.iterdir()} == {"lager.db", "lager.db-wal", "lager.db-shm"}
            modes = {p.name: stat.S_IMODE(p.stat().st_mode) for p in alle_filer(tmp_path)}
        genopret.lav_genoprettelseskode(sti, noegle.find_noegle(sti))
    finally:
        os.umask(gammel)
    assert len(modes) == 4
    modes |= {p.name: stat.S_IMODE(p.stat().st_mode) for p in alle_filer(tmp_path)}
    assert set(modes.values()) == {0o600}, modes
    mapper = [p for p in tmp_path.rglob("*") if p.is_dir()]
    assert {p.name: stat.S_IMODE(p.stat().st_mode) for p in mapper} == dict.fromkeys(
        ("konfig", "noegler", "data"), 0o700
    )


def test_nothing_anybody_wrote_is_readable_in_any_file(sti: Path, tmp_path: Path):
    hemmeligt = [b"Lone", "Ærø".encode(), b"0102701234", b"A12", b"Lager", b"SQLite format 3", b"borgere", b"barsel"]
    with skriv(sti, "test", I_DAG) as s:
        [i] = s.opret_borgere([LONE])
        for navn, fakta in FULDE.items():
            s.opret(T[navn], [(i, fakta)])
        undervejs = {p.name: p.read_bytes() for p in alle_filer(tmp_path)}
    assert "lager.db-wal" in undervejs
    efter = {f"efter {p.name}": p.read_bytes() for p in alle_filer(tmp_path)}
    for navn, indhold in (undervejs | efter).items():
        assert [h for h in hemmeligt if h in indhold] == [], navn
    lager = efter["efter lager.db"]
    # Noise: each of the 256 bytes comes about equally often (a table of text would have hundreds of one).
    side = lager[:4096]
    assert max(side.count(n) for n in range(256)) < 50


def test_a_crash_before_the_store_has_its_name_leaves_nothing_in_its_place(sti: Path, monkeypatch: pytest.MonkeyPatch):
    def brydes(*_):
        raise KeyboardInterrupt

    with monkeypatch.context() as m:
        m.setattr(migrer, "_flyt", brydes)
        with pytest.raises(KeyboardInterrupt):
            lav_lager(sti)
    assert list(sti.parent.iterdir()) == []
    assert list(sted.noegle_mappe().iterdir()) == []
    assert lav_lager(sti) == [1]


def test_changes_left_behind_by_a_removed_store_are_not_written_into_a_new_one(sti: Path):
    lav_lager(sti)
    sti.unlink()
    wal = sti.with_name("lager.db-wal")
    wal.write_bytes(b"ikke flyttet endnu")
    with pytest.raises(Rester, match="ligger tilbage fra et lager") as e:
        lav_lager(sti)
    assert str(wal) in str(e.value)
    wal.unlink()
    assert lav_lager(sti) == [1]


def test_a_file_system_without_hard_links_will_do(sti: Path, monkeypatch: pytest.MonkeyPatch):
    def ingen_link(*_):
        raise PermissionError(1, "Operation not permitted")

    monkeypatch.setattr(os, "link", ingen_link)
    assert lav_lager(sti) == [1]
    rest = fil.ny_fil(sti)
    assert fil.saet_ind(rest, sti) is False
    assert not rest.exists()
    with aabn(sti) as forb:
        assert len(sager(forb)) == 1


def test_a_full_disk_while_the_key_is_written_is_told(sti: Path, monkeypatch: pytest.MonkeyPatch):
    def fuld(_):
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(os, "fsync", fuld)
    with pytest.raises(DiskFuld, match="ikke plads på disken"):
        lav_lager(sti)
    assert not sti.exists()
    assert alle_filer(sti.parent, sted.konfig_mappe()) == []


def test_a_folder_without_access_is_told(sti: Path, monkeypatch: pytest.MonkeyPatch):
    def nej(*_, **__):
        raise PermissionError(13, "Permission denied")

    monkeypatch.setattr(Path, "mkdir", nej)
    with pytest.raises(IngenAdgang, match="Du har ikke adgang"):
        lav_lager(sti, borger("A1"))
