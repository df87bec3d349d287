"""A passphrase: it opens the store, alone if wanted, and what it unlocks is kept only where it is safe."""

import json
import os
import shutil
import stat
import time
from collections.abc import Iterator
from pathlib import Path

import pytest
from lager_hjaelp import alle_filer, lav_lager

from afk.lager import adgang, genopret, noegle, oplaast, slot, spoerger, sted, veje
from afk.lager.fejl import NoegleAaben, NoegleMangler
from afk.lager.laast import noegle_med_saetning
from afk.lager.laes import aabn, sager
from afk.lager.noeglefejl import (
    IngenHukommelse,
    IngenSaetning,
    Laast,
    NoegleForkert,
    NoegleVedLager,
    SaetningFejl,
    SlotUlaeselig,
)
from afk.lager.opret import opret

SAETNING = "fire små grå æsler"
posix = pytest.mark.skipif(os.name != "posix", reason="XDG_RUNTIME_DIR and file modes are POSIX")


@pytest.fixture(autouse=True)
def _hurtig(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    monkeypatch.setattr(adgang, "LOG2_N", 4)
    monkeypatch.setattr(genopret, "_LOG2_N", 4)
    monkeypatch.delenv("XDG_RUNTIME_DIR", raising=False)
    spoerger.brug(lambda _: None)
    yield
    spoerger.brug(lambda _: None)


@pytest.fixture
def laast(sti: Path) -> bytes:
    """A store that opens with the passphrase alone; its salt."""
    lav_lager(sti)
    veje.giv_saetning(sti, SAETNING)
    veje.kun_saetning(sti, SAETNING)
    return noegle.laes_salt(sti)


@pytest.fixture
def koersel(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The system's folder for what is gone at logout."""
    mappe = tmp_path / "run"
    mappe.mkdir(mode=0o700)
    monkeypatch.setenv("XDG_RUNTIME_DIR", str(mappe))
    return mappe


def laes(sti: Path) -> list[str]:
    with aabn(sti) as forb:
        return [s.borger.sag for s in sager(forb)]


def svar_med(*saetninger: str) -> list[int]:
    """Answer the questions with these; the list of how many were wrong at each question."""
    spurgt: list[int] = []

    def spoerg(forkerte: int) -> str | None:
        spurgt.append(forkerte)
        return saetninger[forkerte] if forkerte < len(saetninger) else None

    spoerger.brug(spoerg)
    return spurgt


# --- the passphrase -----------------------------------------------------------------------------------------


def test_the_derivation_costs_128_mib_and_is_the_one_of_the_standard():
    # RFC 7914, section 12: scrypt("pleaseletmein", "SodiumChloride", N=16384, r=8, p=1), 64 bytes.
    ventet = "7023bdcb3afd7348461c06cd81fd38ebfda8fbba904f8e3ea9b543f6545da1f2d5432955613f0fcf62d49705242a9af9e61e85dc0d651e40dfcf017b45575887"  # noqa: E501
    assert slot.af_tekst("pleaseletmein", 14)(b"SodiumChloride").hex() == ventet


def test_the_real_cost_of_a_guess(monkeypatch: pytest.MonkeyPatch, tmp_path: Path):
    monkeypatch.undo()
    assert adgang.LOG2_N == 17
    assert len(slot.af_tekst("x", adgang.LOG2_N)(b"salt")) == 64


def test_with_a_key_file_nobody_is_asked(sti: Path):
    lav_lager(sti)
    veje.giv_saetning(sti, SAETNING)
    spurgt = svar_med(SAETNING)
    assert laes(sti) == ["A1"]
    assert spurgt == []


def test_the_passphrase_alone_opens_the_store_and_is_asked_for_once(sti: Path, laast: bytes):
    assert not noegle.noegle_fil(laast).exists()
    spurgt = svar_med(SAETNING)
    assert [laes(sti), laes(sti)] == [["A1"], ["A1"]]
    assert spurgt == [0]
    spurgt = svar_med("forkert", "også forkert", SAETNING)
    assert laes(sti) == ["A1"]
    assert spurgt == [0, 1, 2]


def test_the_next_command_asks_again(sti: Path, laast: bytes):
    svar_med(SAETNING)
    laes(sti)
    svar_med()
    with pytest.raises(Laast, match=r"er låst.*afk lager oplaas") as e:
        laes(sti)
    assert e.value.udgang == 1
    assert "\n" not in str(e.value)


def test_a_wrong_passphrase_is_said_and_not_repeated_and_nothing_is_touched(sti: Path, laast: bytes, tmp_path: Path):
    foer = {p: (p.read_bytes(), p.stat().st_mtime_ns) for p in alle_filer(tmp_path)}
    svar_med("hemmelig men forkert")
    with pytest.raises(SaetningFejl, match="passer ikke") as e:
        laes(sti)
    assert e.value.udgang == 1
    assert "hemmelig men" not in f"{e.value!r}{e.value.__cause__!r}"
    assert {p: (p.read_bytes(), p.stat().st_mtime_ns) for p in alle_filer(tmp_path)} == foer


def test_a_new_passphrase_makes_the_old_one_void(sti: Path, laast: bytes):
    svar_med(SAETNING)
    veje.giv_saetning(sti, "en helt anden sætning")
    with pytest.raises(SaetningFejl):
        noegle_med_saetning(sti, SAETNING)
    assert noegle_med_saetning(sti, "en helt anden sætning") == noegle.find_noegle(sti)


def test_the_key_file_goes_only_when_the_passphrase_has_opened_the_store(sti: Path):
    lav_lager(sti)
    with pytest.raises(IngenSaetning, match="--adgangssaetning"):
        veje.kun_saetning(sti, SAETNING)
    veje.giv_saetning(sti, SAETNING)
    with pytest.raises(SaetningFejl):
        veje.kun_saetning(sti, "forkert sætning")
    assert laes(sti) == ["A1"]


def test_a_half_written_key_file_goes_too(sti: Path):
    lav_lager(sti)
    salt = noegle.laes_salt(sti)
    rest = sted.noegle_mappe() / f".{salt.hex()}.json.0123456789abcdef.ny"
    shutil.copy(noegle.noegle_fil(salt), rest)
    veje.giv_saetning(sti, SAETNING)
    veje.kun_saetning(sti, SAETNING)
    assert [p.name for p in sted.noegle_mappe().iterdir()] == [adgang.laas_fil(salt).name]


def test_the_key_file_can_come_back(sti: Path, laast: bytes):
    svar_med(SAETNING)
    assert veje.til_noeglefil(sti) == noegle.noegle_fil(laast)
    svar_med()
    assert laes(sti) == ["A1"]


def test_the_recovery_code_opens_a_store_whose_passphrase_is_forgotten(sti: Path):
    lav_lager(sti)
    kode = genopret.lav_genoprettelseskode(sti, noegle.find_noegle(sti))
    veje.giv_saetning(sti, SAETNING)
    veje.kun_saetning(sti, SAETNING)
    genopret.genopret_noegle(sti, kode)
    assert laes(sti) == ["A1"]


def test_a_copy_is_as_locked_as_the_store(sti: Path, laast: bytes):
    kopi = sti.with_name("kopi.db")
    shutil.copy(sti, kopi)
    with pytest.raises(Laast):
        laes(kopi)
    svar_med(SAETNING)
    assert laes(kopi) == ["A1"]


def test_a_throw_away_store_is_not_locked(sti: Path):
    opret(sti, noegle_ved_lager=True)
    veje.giv_saetning(sti, SAETNING)
    with pytest.raises(NoegleVedLager):
        veje.kun_saetning(sti, SAETNING)
    assert laes(sti) == []


@pytest.mark.parametrize("felt", ["salt", "ct", "tag"])
def test_a_changed_slot_is_found_out(sti: Path, laast: bytes, felt: str):
    fil = adgang.laas_fil(laast)
    felter = json.loads(fil.read_bytes())
    felter[felt] = f"{int(felter[felt][:2], 16) ^ 1:02x}{felter[felt][2:]}"
    fil.write_text(json.dumps(felter))
    svar_med(SAETNING)
    with pytest.raises(SaetningFejl):
        laes(sti)


@pytest.mark.parametrize(
    "indhold", ["", "[]", "{}", '{"salt": 7}', '{"salt": "zz", "ct": "", "tag": ""}', '{"salt":"","ct":"00","tag":""}']
)
def test_a_damaged_slot_is_said_to_be_so(sti: Path, laast: bytes, indhold: str):
    adgang.laas_fil(laast).write_text(indhold)
    svar_med(SAETNING)
    with pytest.raises(SlotUlaeselig, match="er beskadiget") as e:
        laes(sti)
    assert e.value.udgang == 1


def test_another_store_s_slot_does_not_open_this_one(sti: Path, laast: bytes):
    andet = sti.with_name("andet.db")
    lav_lager(andet)
    veje.giv_saetning(andet, SAETNING)
    veje.kun_saetning(andet, SAETNING)
    shutil.copy(adgang.laas_fil(noegle.laes_salt(andet)), adgang.laas_fil(laast))
    svar_med(SAETNING)
    with pytest.raises((NoegleForkert, NoegleMangler)) as e:
        laes(sti)
    assert e.value.udgang == 1
    with pytest.raises(NoegleForkert):
        noegle_med_saetning(sti, SAETNING)


def test_neither_key_nor_passphrase_lies_in_any_file(sti: Path, laast: bytes, tmp_path: Path):
    svar_med(SAETNING)
    n = noegle.find_noegle(sti)
    for fil in alle_filer(tmp_path):
        indhold = fil.read_bytes()
        assert SAETNING.encode() not in indhold
        assert n not in indhold
        assert n.hex().encode() not in indhold


@posix
def test_the_slot_is_for_the_owner_alone(laast: bytes):
    assert stat.S_IMODE(adgang.laas_fil(laast).stat().st_mode) == 0o600


@posix
def test_a_crash_leaves_no_picture_of_the_memory(sti: Path, laast: bytes):
    import resource

    foer = resource.getrlimit(resource.RLIMIT_CORE)
    try:
        if foer[1] != 0:
            resource.setrlimit(resource.RLIMIT_CORE, (foer[1], foer[1]))
        svar_med(SAETNING)
        laes(sti)
        assert resource.getrlimit(resource.RLIMIT_CORE)[0] == 0
    finally:
        resource.setrlimit(resource.RLIMIT_CORE, foer)


def test_the_ways_are_told_and_no_key(sti: Path, laast: bytes):
    assert veje.veje(sti) == (None, True, False, False, None)
    svar_med(SAETNING)
    veje.til_noeglefil(sti)
    genopret.lav_genoprettelseskode(sti, noegle.find_noegle(sti))
    assert veje.veje(sti) == (noegle.noegle_fil(laast), True, False, True, None)


@posix
def test_the_ways_are_not_told_over_a_key_file_that_others_can_read(sti: Path):
    lav_lager(sti)
    fil = noegle.noegle_fil(noegle.laes_salt(sti))
    fil.chmod(0o644)
    with pytest.raises(NoegleAaben, match="chmod 600"):
        veje.veje(sti)


# --- unlocked for some hours --------------------------------------------------------------------------------


@posix
def test_an_unlocked_store_opens_without_a_question_until_it_is_locked(sti: Path, laast: bytes, koersel: Path):
    oplaast.gem(laast, noegle_med_saetning(sti, SAETNING), timer=8)
    assert laes(sti) == ["A1"]
    (fil,) = (koersel / "afk").iterdir()
    assert [stat.S_IMODE(p.stat().st_mode) for p in (fil, fil.parent)] == [0o600, 0o700]
    assert 7.9 * 3600 < (oplaast.gaelder_til(laast) or 0) - time.time() <= 8 * 3600
    assert [oplaast.glem(), oplaast.glem()] == [1, 0]
    with pytest.raises(Laast):
        laes(sti)


@posix
def test_the_hours_run_out_and_a_clock_put_back_does_not_give_more(
    sti: Path, laast: bytes, koersel: Path, monkeypatch: pytest.MonkeyPatch
):
    oplaast.gem(laast, noegle_med_saetning(sti, SAETNING), timer=2)
    nu = time.time()
    for forskel, aaben in ((0, True), (7100, True), (7300, False), (-100, False)):
        monkeypatch.setattr(time, "time", lambda f=forskel: nu + f)
        assert (oplaast.hent(laast) is not None) is aaben
        assert (oplaast.gaelder_til(laast) is not None) is aaben


@posix
@pytest.mark.parametrize("hvad", ["ingen", "tom", "relativ", "findes ikke", "for alle", "et link"])
def test_without_a_safe_place_no_key_is_kept(
    laast: bytes, koersel: Path, monkeypatch: pytest.MonkeyPatch, tmp_path: Path, hvad: str
):
    if hvad == "ingen":
        monkeypatch.delenv("XDG_RUNTIME_DIR")
    elif hvad == "for alle":
        koersel.chmod(0o755)
    elif hvad == "et link":
        (tmp_path / "link").symlink_to(koersel)
        monkeypatch.setenv("XDG_RUNTIME_DIR", str(tmp_path / "link"))
    else:
        stier = {"tom": "", "relativ": "run", "findes ikke": str(tmp_path / "x")}
        monkeypatch.setenv("XDG_RUNTIME_DIR", stier[hvad])
    assert not oplaast.kan_huske()
    with pytest.raises(IngenHukommelse, match="AFK_ADGANGSSAETNING_FIL"):
        oplaast.gem(laast, bytes(32), timer=1)
    assert oplaast.hent(laast) is None
    assert list(koersel.iterdir()) == []


@posix
@pytest.mark.parametrize("hvad", ["mappen for alle", "filen for alle", "filen et link", "en andens fil", "et rør",
                                  "skrald", "for kort"])  # fmt: skip
def test_a_key_that_others_could_have_put_there_is_not_used(
    sti: Path, laast: bytes, koersel: Path, monkeypatch: pytest.MonkeyPatch, hvad: str
):
    oplaast.gem(laast, noegle_med_saetning(sti, SAETNING), timer=8)
    (fil,) = (koersel / "afk").iterdir()
    if hvad == "mappen for alle":
        fil.parent.chmod(0o755)
    elif hvad == "filen for alle":
        fil.chmod(0o644)
    elif hvad == "filen et link":
        fil.rename(koersel / "andet")
        fil.symlink_to(koersel / "andet")
    elif hvad == "en andens fil":
        ejer = os.getuid()
        monkeypatch.setattr(os, "getuid", lambda: ejer + 1)
    elif hvad == "et rør":
        fil.unlink()
        os.mkfifo(fil, 0o600)
    else:
        fil.write_text("{" if hvad == "skrald" else '{"noegle": "00", "fra": 0, "til": 9e9}')
    assert oplaast.hent(laast) is None
    with pytest.raises(Laast):
        laes(sti)


@posix
def test_locking_with_the_passphrase_alone_forgets_an_unlocked_key(sti: Path, koersel: Path):
    lav_lager(sti)
    veje.giv_saetning(sti, SAETNING)
    oplaast.gem(noegle.laes_salt(sti), noegle.find_noegle(sti), timer=8)
    veje.kun_saetning(sti, SAETNING)
    with pytest.raises(Laast):
        laes(sti)
