"""A change of key: all is there afterwards, whatever went wrong on the way, and old copies still open."""

import os
import shutil
import signal
import subprocess
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from lager_hjaelp import I_DAG, borger, lav_lager, raa, start
from skift_hjaelp import Foer, byg, doed_ved, dump, i_barn, igen, skift, slag, tjek_efter

from afk.lager import adgang, driver, genopret, noegle, slaegt, spoerger, sted
from afk.lager.fejl import KodeFejl, NoegleMangler, Optaget
from afk.lager.laes import aabn, sager
from afk.lager.noeglefejl import NoegleForkert, SaetningFejl, SkiftFejl
from afk.lager.skift import skift_noegle
from afk.lager.skriv import skriv

SAETNING = "fire små grå æsler"
kan_forke = pytest.mark.skipif(not hasattr(os, "fork"), reason="needs os.fork and SIGKILL")


@pytest.fixture(autouse=True)
def _hurtig(monkeypatch: pytest.MonkeyPatch) -> None:
    """Cheap guesses: the time is to go to what can be broken off."""
    monkeypatch.setattr(genopret, "_LOG2_N", 4)
    monkeypatch.setattr(adgang, "LOG2_N", 4)


@pytest.fixture
def foer(sti: Path) -> Foer:
    """A store with all kinds of facts."""
    return byg(sti)


@pytest.fixture
def saetning(foer: Foer) -> Iterator[str]:
    """The store's passphrase; the key file is gone, and every question is answered with it."""
    salt = noegle.laes_salt(foer.sti)
    adgang.gem_saetning(adgang.laas_fil(salt), foer.noegle, SAETNING)
    noegle.noegle_fil(salt).unlink()
    spoerger.brug(lambda _: SAETNING)
    yield SAETNING
    spoerger.brug(lambda _: None)


def test_the_content_is_the_same_and_the_key_another(foer: Foer):
    skift_noegle(foer.sti, None, lambda _: None)
    assert dump(foer.sti) == foer.indhold
    assert foer.indhold[2][1] == ("wal",)
    assert noegle.find_noegle(foer.sti) != foer.noegle
    with pytest.raises(driver.DatabaseError):
        driver.forbind(foer.sti, foer.noegle).execute("SELECT * FROM meta")


def test_the_new_code_is_shown_before_the_store_is_touched_and_the_old_one_is_void(foer: Foer):
    koder = []

    def vis(kode: str) -> None:
        koder.append(kode)
        assert foer.sti.read_bytes() == uroert

    uroert = foer.sti.read_bytes()
    skift_noegle(foer.sti, None, vis)
    noegle.noegle_fil(noegle.laes_salt(foer.sti)).unlink()
    with pytest.raises(KodeFejl, match="nyeste kode"):
        genopret.genopret_noegle(foer.sti, foer.kode)
    genopret.genopret_noegle(foer.sti, koder[0])
    assert dump(foer.sti) == foer.indhold


def test_copies_from_before_several_changes_open_with_their_own_key(foer: Foer):
    for n in range(3):
        shutil.copy(foer.sti, foer.sti.with_name(f"kopi{n}.db"))
        skift_noegle(foer.sti, None, lambda _: None)
    for n in range(3):
        assert dump(foer.sti.with_name(f"kopi{n}.db")) == foer.indhold
    # Nothing of the earlier keys lies there as it is.
    gemt = b"".join(p.read_bytes() for p in sted.noegle_mappe().iterdir())
    assert foer.noegle.hex().encode() not in gemt
    assert foer.noegle not in gemt


def test_an_old_copy_put_in_the_store_s_place_can_get_a_new_key_and_no_key_is_lost(foer: Foer):
    kopi = foer.sti.with_name("kopi.db")
    shutil.copy(foer.sti, kopi)
    skift_noegle(foer.sti, None, lambda _: None)
    nyere = foer.sti.with_name("nyere.db")
    foer.sti.rename(nyere)
    shutil.copy(kopi, foer.sti)
    assert noegle.find_noegle(foer.sti) == foer.noegle
    skift_noegle(foer.sti, None, lambda _: None)
    for sti in (foer.sti, nyere, kopi):
        assert dump(sti) == foer.indhold


def test_the_passphrase_is_the_same_and_still_the_only_way(foer: Foer, saetning: str):
    skift_noegle(foer.sti, saetning, lambda _: None)
    salt = noegle.laes_salt(foer.sti)
    assert not noegle.noegle_fil(salt).exists()
    ny = noegle.find_noegle(foer.sti)
    assert ny != foer.noegle
    assert adgang.noegle_af(salt, saetning) == ny


def test_a_wrong_passphrase_begins_nothing(foer: Foer, saetning: str, tmp_path: Path):
    filer = {p: p.read_bytes() for p in tmp_path.rglob("*") if p.is_file()}
    for forkert in ("en anden sætning", None):
        with pytest.raises(SaetningFejl):
            skift_noegle(foer.sti, forkert, lambda _: None)
    assert {p: p.read_bytes() for p in tmp_path.rglob("*") if p.is_file()} == filer


def test_a_store_in_use_is_left_as_it_is(foer: Foer, monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setattr(driver, "VENT", 0.1)
    anden = raa(foer.sti)
    anden.execute("SELECT count(*) FROM borgere").fetchone()
    with pytest.raises(Optaget):
        skift_noegle(foer.sti, None, lambda _: pytest.fail("shown"))
    anden.close()
    assert tjek_efter(foer) == "gammel"


def test_nobody_else_reads_or_writes_while_the_key_is_changed(foer: Foer, monkeypatch: pytest.MonkeyPatch):
    def vis(_: str) -> None:
        for goer in ("SELECT count(*) FROM borgere", "DELETE FROM borgere"):
            p = start(
                "import sys; from pathlib import Path; from afk.lager import driver; driver.VENT = 0.1\n"
                "from lager_hjaelp import raa; raa(Path(sys.argv[1])).execute(sys.argv[2])",
                foer.sti, goer,
            )  # fmt: skip
            _, fejl = p.communicate(timeout=30)
            assert "Optaget" in fejl

    skift_noegle(foer.sti, None, vis)
    assert dump(foer.sti) == foer.indhold


def test_a_process_that_waited_meanwhile_goes_on_with_the_new_key(foer: Foer):
    ventende: list[subprocess.Popen[str]] = []

    def vis(_: str) -> None:
        p = start(
            "import sys; from pathlib import Path; from afk.lager import noegle\n"
            "from lager_hjaelp import I_DAG, borger\nfrom afk.lager.skriv import skriv\n"
            "aegte = noegle.proev\n"
            "def proev(*a, **kw):\n    print('prøver', flush=True); return aegte(*a, **kw)\n"
            "noegle.proev = proev\n"
            "with skriv(Path(sys.argv[1]), 'test', I_DAG) as s: s.opret_borgere([borger('V1')])",
            foer.sti,
        )  # fmt: skip
        assert p.stdout is not None
        assert p.stdout.readline() == "prøver\n"
        ventende.append(p)

    skift_noegle(foer.sti, None, vis)
    _, fejl = ventende[0].communicate(timeout=30)
    assert ventende[0].returncode == 0, fejl
    with aabn(foer.sti) as forb:
        assert "V1" in {s.borger.sag for s in sager(forb)}


def test_a_full_disk_is_found_out_though_the_driver_says_ok(foer: Foer, monkeypatch: pytest.MonkeyPatch):
    aegte = driver.forbind
    with monkeypatch.context() as m:
        m.setattr(driver, "forbind", lambda *a, **kw: _UdenRekey(aegte(*a, **kw)))
        with pytest.raises(SkiftFejl, match="den gamle nøgle og den gamle genoprettelseskode gælder stadig"):
            skift_noegle(foer.sti, None, lambda _: None)
    assert tjek_efter(foer) == "gammel"


class _UdenRekey:
    """A connection on which PRAGMA rekey does nothing and says so to nobody, as on a full disk."""

    def __init__(self, forb: Any) -> None:
        self._forb = forb

    def execute(self, sql: str, *a: Any) -> Any:
        return self._forb.execute("SELECT 'ok'" if "rekey" in sql else sql, *a)

    def close(self) -> None:
        self._forb.close()


@pytest.mark.skipif(not Path("/proc/mounts").exists(), reason="needs a small tmpfs")
def test_on_a_disk_that_is_really_full(foer: Foer, tmp_path: Path):
    lille = tmp_path / "lille"
    lille.mkdir()
    stoerrelse = foer.sti.stat().st_size * 3 // 2
    if subprocess.run(["mount", "-t", "tmpfs", "-o", f"size={stoerrelse}", "tmpfs", lille], check=False,
                      capture_output=True).returncode:  # fmt: skip
        pytest.skip("no leave to mount a tmpfs")
    try:
        sti = lille / "lager.db"
        shutil.copy(foer.sti, sti)
        shutil.copy(sted.genopret_fil(foer.sti), sted.genopret_fil(sti))
        with pytest.raises(SkiftFejl, match="Gør plads"):
            skift_noegle(sti, None, lambda _: None)
        assert noegle.find_noegle(sti) == foer.noegle
        assert dump(sti) == foer.indhold
        assert sorted(p.name for p in lille.iterdir()) == ["lager.db", "lager.db.genopret.json"]
    finally:
        subprocess.run(["umount", lille], check=True)


# --- crashes ------------------------------------------------------------------------------------------------


@kan_forke
def test_killed_at_every_file_it_opens_renames_or_removes(foer: Foer):
    set_, nr = set(), 0
    while True:
        nr += 1

        def goer(foer: Foer = foer, nr: int = nr) -> None:
            doed_ved(nr)
            skift(foer)

        slut = i_barn(goer)
        set_.add(tjek_efter(foer))
        if not os.WIFSIGNALED(slut):
            break
        assert os.WTERMSIG(slut) == signal.SIGKILL
        foer = igen(foer)
    assert os.WEXITSTATUS(slut) == 0
    assert nr > 20
    assert set_ == {"gammel", "ny"}


@kan_forke
def test_killed_at_random_moments(foer: Foer):
    talt = slag(foer, antal=10, froe=26)
    assert sum(talt.values()) == 10


@kan_forke
def test_killed_with_a_passphrase_as_the_only_way(foer: Foer, saetning: str):
    for nr in range(1, 200, 3):

        def goer(foer: Foer = foer, nr: int = nr) -> None:
            doed_ved(nr)
            skift(foer, saetning)

        slut = i_barn(goer)
        spoerger.brug(lambda _: SAETNING)
        tjek_efter(foer)
        salt = noegle.laes_salt(foer.sti)
        assert not noegle.noegle_fil(salt).exists()
        assert adgang.noegle_af(salt, saetning) == noegle.find_noegle(foer.sti)
        if not os.WIFSIGNALED(slut):
            break
        foer = igen(foer)
    assert os.WEXITSTATUS(slut) == 0


def _braekkes_af(foer: Foer) -> None:
    """A change of key that dies after the store has the new key, and before anything else has."""

    def goer() -> None:
        aegte = driver.forbind

        class Doer(_UdenRekey):
            def execute(self, sql: str, *a: Any) -> Any:
                svar = self._forb.execute(sql, *a)
                if "rekey" in sql:
                    self._forb.close()
                    os.kill(os.getpid(), signal.SIGKILL)
                return svar

        driver.forbind = lambda *a, **kw: Doer(aegte(*a, **kw))  # type: ignore[assignment]
        skift(foer)

    assert os.WIFSIGNALED(i_barn(goer))


@kan_forke
def test_looking_at_an_old_copy_after_a_crash_loses_no_key(foer: Foer):
    kopi = foer.sti.with_name("kopi.db")
    shutil.copy(foer.sti, kopi)
    _braekkes_af(foer)
    assert dump(kopi) == foer.indhold
    assert slaegt.skift_fil(noegle.laes_salt(foer.sti)).exists()
    assert tjek_efter(foer) == "ny"


@kan_forke
def test_an_old_copy_restored_after_a_crash_loses_no_key(foer: Foer):
    kopi, brudt = foer.sti.with_name("kopi.db"), foer.sti.with_name("brudt.db")
    shutil.copy(foer.sti, kopi)
    _braekkes_af(foer)
    foer.sti.rename(brudt)
    shutil.copy(kopi, foer.sti)
    assert dump(foer.sti) == foer.indhold
    assert not slaegt.skift_fil(noegle.laes_salt(foer.sti)).exists()
    assert dump(brudt) == foer.indhold


@kan_forke
def test_a_broken_off_change_does_not_stop_reading_while_others_use_the_store(foer: Foer):
    _braekkes_af(foer)
    salt = noegle.laes_salt(foer.sti)
    ny = slaegt.afloeser(salt, foer.noegle)
    assert ny is not None
    anden = driver.forbind(foer.sti, ny)
    anden.execute("SELECT count(*) FROM borgere").fetchone()
    with aabn(foer.sti) as forb:
        assert len(sager(forb)) == 200
    assert slaegt.skift_fil(salt).exists()
    anden.close()
    with aabn(foer.sti):
        assert not slaegt.skift_fil(salt).exists()


@pytest.mark.parametrize("indhold", ["", "[]", "{}", '{"lager": 7}', "\xff"])
def test_a_damaged_note_of_a_change_stops_neither_reading_nor_the_next_change(foer: Foer, indhold: str):
    slaegt.skift_fil(noegle.laes_salt(foer.sti)).write_bytes(indhold.encode("latin-1"))
    assert dump(foer.sti) == foer.indhold
    skift_noegle(foer.sti, None, lambda _: None)
    assert dump(foer.sti) == foer.indhold
    assert not slaegt.skift_fil(noegle.laes_salt(foer.sti)).exists()


def test_without_the_key_the_list_of_earlier_keys_opens_nothing(foer: Foer):
    kopi = foer.sti.with_name("kopi.db")
    shutil.copy(foer.sti, kopi)
    skift_noegle(foer.sti, None, lambda _: None)
    noegle.noegle_fil(noegle.laes_salt(kopi)).unlink()
    with pytest.raises(NoegleMangler), aabn(kopi):
        pass


def test_a_key_file_from_before_the_change_is_a_wrong_key(sti: Path):
    lav_lager(sti)
    gammel = noegle.find_noegle(sti)
    skift_noegle(sti, None, lambda _: None)
    noegle.gem_noegle(noegle.laes_salt(sti), gammel)
    with pytest.raises(NoegleForkert, match="Nøglen passer ikke"), skriv(sti, "test", I_DAG) as s:
        s.opret_borgere([borger("A2")])
