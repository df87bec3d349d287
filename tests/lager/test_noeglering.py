"""The key in the system's keyring: only in one that encrypts, and each thing that can be wrong is one sentence."""

import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from lager_hjaelp import alle_filer, lav_lager

from afk.lager import adgang, genopret, noegle, noeglering, spoerger, sted, veje
from afk.lager.laes import aabn, sager
from afk.lager.noeglefejl import NoegleringFejl, NoegleVedLager
from afk.lager.opret import opret
from afk.lager.skift import skift_noegle

keyring = pytest.importorskip("keyring")


class Ring(keyring.backend.KeyringBackend):
    """A keyring in memory."""

    priority = 5

    def __init__(self) -> None:
        super().__init__()
        self.gemt: dict[tuple[str, str], str] = {}
        self.fejl: Exception | None = None

    def get_password(self, service: str, username: str) -> str | None:
        self._maaske_fejl()
        return self.gemt.get((service, username))

    def set_password(self, service: str, username: str, password: str) -> None:
        self._maaske_fejl()
        self.gemt[service, username] = password

    def delete_password(self, service: str, username: str) -> None:
        self._maaske_fejl()
        del self.gemt[service, username]

    def _maaske_fejl(self) -> None:
        if self.fejl is not None:
            raise self.fejl


class Klartekst(Ring):
    """One that keyring itself does not recommend."""

    priority = 0.5


@pytest.fixture
def ring(monkeypatch: pytest.MonkeyPatch) -> Iterator[Ring]:
    """The system's keyring, empty."""
    monkeypatch.setattr(genopret, "_LOG2_N", 4)
    monkeypatch.setattr(adgang, "LOG2_N", 4)
    foer = keyring.get_keyring()
    ring = Ring()
    keyring.set_keyring(ring)
    yield ring
    keyring.set_keyring(foer)


def laes(sti: Path) -> list[str]:
    with aabn(sti) as forb:
        return [s.borger.sag for s in sager(forb)]


def test_the_key_moves_there_and_back(sti: Path, ring: Ring):
    lav_lager(sti)
    n, salt = noegle.find_noegle(sti), noegle.laes_salt(sti)
    veje.til_ring(sti)
    assert ring.gemt == {("afk", salt.hex()): n.hex()}
    assert n.hex().encode() not in b"".join(p.read_bytes() for p in alle_filer(sted.konfig_mappe()))
    assert not noegle.noegle_fil(salt).exists()
    assert laes(sti) == ["A1"]
    assert veje.veje(sti)[:3] == (None, False, True)
    veje.til_noeglefil(sti)
    assert ring.gemt == {}
    assert veje.veje(sti)[:3] == (noegle.noegle_fil(salt), False, False)
    assert laes(sti) == ["A1"]


def test_other_stores_do_not_load_the_keyring_package(sti: Path, monkeypatch: pytest.MonkeyPatch):
    lav_lager(sti)
    noegle.noegle_fil(noegle.laes_salt(sti)).rename(sted.noegle_mappe() / "en anden.json")
    monkeypatch.setitem(sys.modules, "keyring", None)
    assert laes(sti) == ["A1"]


def test_a_new_key_goes_to_the_keyring_and_to_no_file(sti: Path, ring: Ring):
    lav_lager(sti)
    veje.til_ring(sti)
    foer = dict(ring.gemt)
    skift_noegle(sti, None, lambda _: None)
    assert list(ring.gemt) == list(foer)
    assert ring.gemt != foer
    assert not noegle.noegle_fil(noegle.laes_salt(sti)).exists()
    assert laes(sti) == ["A1"]


def test_a_locked_keyring_stops_a_change_of_key_before_it_begins(sti: Path, ring: Ring, tmp_path: Path):
    lav_lager(sti)
    veje.til_ring(sti)
    filer = {p: p.read_bytes() for p in alle_filer(tmp_path)}
    ring.fejl = keyring.errors.KeyringLocked("locked")
    with pytest.raises(NoegleringFejl):
        skift_noegle(sti, None, lambda _: pytest.fail("shown"))
    assert {p: p.read_bytes() for p in alle_filer(tmp_path)} == filer


def test_also_when_the_passphrase_could_have_opened_the_store(sti: Path, ring: Ring, tmp_path: Path):
    lav_lager(sti)
    veje.til_ring(sti)
    veje.giv_saetning(sti, "fire små grå æsler")
    filer = {p: p.read_bytes() for p in alle_filer(tmp_path)}
    ring.fejl = keyring.errors.KeyringLocked("locked")
    with pytest.raises(NoegleringFejl, match="den er låst"):
        skift_noegle(sti, "fire små grå æsler", lambda _: pytest.fail("shown"))
    assert {p: p.read_bytes() for p in alle_filer(tmp_path)} == filer


def test_a_locked_keyring_does_not_stand_in_the_way_of_the_passphrase(sti: Path, ring: Ring):
    lav_lager(sti)
    veje.til_ring(sti)
    veje.giv_saetning(sti, "fire små grå æsler")
    ring.fejl = keyring.errors.KeyringLocked("locked")
    spoerger.brug(lambda _: "fire små grå æsler")
    try:
        assert laes(sti) == ["A1"]
    finally:
        spoerger.brug(lambda _: None)


def test_the_passphrase_alone_takes_the_key_out_of_the_keyring_too(sti: Path, ring: Ring):
    lav_lager(sti)
    veje.til_ring(sti)
    veje.giv_saetning(sti, "fire små grå æsler")
    veje.kun_saetning(sti, "fire små grå æsler")
    assert ring.gemt == {}
    assert veje.veje(sti)[:3] == (None, True, False)


FEJL = [
    (keyring.errors.KeyringLocked("hemmelig"), "den er låst"),
    (keyring.errors.InitError("hemmelig"), "den svarede med en fejl (InitError)"),
    (RuntimeError("hemmelig"), "den svarede med en fejl (RuntimeError)"),
]


@pytest.mark.parametrize(("fejl", "tekst"), FEJL)
def test_a_keyring_that_fails_is_one_sentence_without_its_own_words(sti: Path, ring: Ring, fejl: Exception, tekst: str):
    lav_lager(sti)
    ring.fejl = fejl
    with pytest.raises(NoegleringFejl) as e:
        veje.til_ring(sti)
    assert tekst in str(e.value)
    assert "hemmelig" not in str(e.value)
    assert e.value.udgang == 1
    ring.fejl = None
    assert laes(sti) == ["A1"]
    veje.til_ring(sti)
    ring.fejl = fejl
    with pytest.raises(NoegleringFejl):
        laes(sti)


def test_a_keyring_that_keeps_nothing_does_not_get_the_only_key(sti: Path, ring: Ring, monkeypatch: pytest.MonkeyPatch):
    lav_lager(sti)
    monkeypatch.setattr(Ring, "set_password", lambda *_: None)
    with pytest.raises(NoegleringFejl, match="gav ikke nøglen tilbage"):
        veje.til_ring(sti)
    assert not noeglering.har(noegle.laes_salt(sti))
    assert laes(sti) == ["A1"]


@pytest.mark.parametrize("indhold", [None, "", "zz", "00"])
def test_a_key_that_is_no_longer_in_the_keyring(sti: Path, ring: Ring, indhold: str | None):
    lav_lager(sti)
    veje.til_ring(sti)
    ring.gemt.clear()
    if indhold is not None:
        ring.gemt["afk", noegle.laes_salt(sti).hex()] = indhold
    with pytest.raises(NoegleringFejl, match=r"ligger der ikke.*--genopret"):
        laes(sti)


def daarlige() -> list[Any]:
    from keyring.backends import chainer, fail, null

    class Kaede(chainer.ChainerBackend):
        backends = (Klartekst(),)

    return [fail.Keyring(), null.Keyring(), Klartekst(), Kaede()]


@pytest.mark.parametrize("nr", range(4))
def test_a_keyring_that_does_not_encrypt_is_refused(sti: Path, ring: Ring, nr: int):
    lav_lager(sti)
    keyring.set_keyring(daarlige()[nr])
    with pytest.raises(NoegleringFejl, match="ingen, der gemmer krypteret"):
        veje.til_ring(sti)
    assert laes(sti) == ["A1"]


def test_without_the_package_it_is_said_how_to_get_it(sti: Path, monkeypatch: pytest.MonkeyPatch):
    lav_lager(sti)
    monkeypatch.setitem(sys.modules, "keyring", None)
    with pytest.raises(NoegleringFejl, match=r"pip install 'afk\[noeglering\]'"):
        veje.til_ring(sti)
    assert laes(sti) == ["A1"]


def test_a_throw_away_store_keeps_its_key_beside_it(sti: Path, ring: Ring):
    opret(sti, noegle_ved_lager=True)
    with pytest.raises(NoegleVedLager):
        veje.til_ring(sti)
    assert ring.gemt == {}
