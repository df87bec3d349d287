"""A copy is the store as it was at one moment, tried before it has its name, and locked."""

import os
import stat
from pathlib import Path

import pytest
import sqlcipher3
from kopi_hjaelp import (
    SAETNING,
    TID,
    alt_i,
    filer,
    fuldt_lager,
    lav,
    lille_disk,
    skrivebeskyttet,
    tilfoej,
    vend,
)
from lager_hjaelp import borger, lav_lager, raa, start

from afk.lager import driver, fil, genopret, kopi, sted
from afk.lager.fejl import Beskadiget
from afk.lager.kopifejl import KopiFejl, KopiMappe, KopiPlads
from afk.lager.noegle import find_noegle


def test_a_copy_has_all_that_is_in_the_store_and_opens_with_its_key(sti: Path):
    fuldt_lager(sti)
    kopien = lav(sti)
    assert kopien == sti.parent / "kopier" / f"lager-{TID}.db"
    indhold = alt_i(kopien, find_noegle(sti))
    assert indhold == alt_i(sti)
    assert len(indhold["historik"]) > 10
    assert dict(indhold["sqlite_sequence"])["moeder"] == 1  # the id of the deleted meeting is not used again
    assert len([s for s in indhold["skema"] if s[0] == "trigger"]) > 20


def test_a_copy_is_a_store_that_can_be_used_at_once(sti: Path):
    fuldt_lager(sti)
    kopien = lav(sti)
    assert kopien.read_bytes()[:16] == sti.read_bytes()[:16]  # by which its key file is found
    forb = raa(kopien)
    assert forb.execute("PRAGMA journal_mode").fetchone() == ("wal",)
    forb.close()
    tilfoej(kopien, "B1")
    assert len(alt_i(kopien)["borgere"]) == 2
    assert len(alt_i(sti)["borgere"]) == 1


def test_nobody_reads_it_without_the_key(sti: Path):
    fuldt_lager(sti)
    for kopien in (lav(sti), lav(sti, saetning=SAETNING)):
        indhold = kopien.read_bytes()
        assert [o for o in ("Lone", "0102701234", "borgere", SAETNING) if o.encode() in indhold] == []
        with pytest.raises(driver.DatabaseError):
            alt_i(kopien, b"x" * 32)


@pytest.mark.skipif(os.name != "posix", reason="file modes are POSIX")
def test_files_and_folders_are_for_the_owner_alone(sti: Path):
    lav_lager(sti)
    gammel = os.umask(0)
    try:
        kopien, anden = lav(sti), lav(sti, saetning=SAETNING)
    finally:
        os.umask(gammel)
    assert {stat.S_IMODE(p.stat().st_mode) for p in (kopien, anden)} == {0o600}
    assert stat.S_IMODE(kopien.parent.stat().st_mode) == 0o700
    assert sorted(p.name for p in kopien.parent.iterdir()) == sorted([kopien.name, anden.name])


def test_no_copy_is_ever_written_over_another(sti: Path):
    lav_lager(sti)
    mappe = sti.parent / "kopier"
    foerste = lav(sti)
    indhold = foerste.read_bytes()
    (mappe / f"lager-{TID}-2.db-wal").write_bytes(b"fra en anden")
    assert [lav(sti).name for _ in range(2)] == [f"lager-{TID}-3.db", f"lager-{TID}-4.db"]
    assert foerste.read_bytes() == indhold


def test_the_copy_is_of_one_moment_while_others_write(sti: Path):
    lav_lager(sti, borger("A1"), borger("A2"))
    skriver = start(
        """
import sys
from pathlib import Path
from lager_hjaelp import I_DAG, borger, skriv
for n in range(100000):
    with skriv(Path(sys.argv[1]), "par", I_DAG) as s:
        s.opret_borgere([borger(f"P{n}"), borger(f"Q{n}")])
    if n == 5:
        print("i gang", flush=True)
""",
        sti,
    )
    try:
        assert skriver.stdout is not None
        assert skriver.stdout.readline() == "i gang\n"
        antal = []
        for n in range(8):
            indhold = alt_i(lav(sti, tid=f"{TID}{n}"))
            sager = {r[1] for r in indhold["borgere"]}
            assert {s[1:] for s in sager if s[0] == "P"} == {s[1:] for s in sager if s[0] == "Q"}
            # Each event has its two rows in the history, and the chain's end is the last event's.
            assert len(indhold["historik"]) == 2 * len(indhold["haendelser"]) == len(sager)
            antal.append(len(sager))
    finally:
        skriver.kill()
        skriver.communicate()
    assert antal == sorted(antal)
    assert antal[-1] > antal[0] >= 12


# --- a copy that is not whole -------------------------------------------------------------------------------


def afkort(ny: Path) -> None:
    os.truncate(ny, ny.stat().st_size - 4096)


def afkort_skaevt(ny: Path) -> None:
    os.truncate(ny, ny.stat().st_size - 100)


def toem(ny: Path) -> None:
    os.truncate(ny, 0)


SKADER = [lambda p, n=n: vend(p, n) for n in (0, 15, 20, 100, 5000, -4000, -1)] + [afkort, afkort_skaevt, toem]


@pytest.mark.usefixtures("hurtig_saetning")
@pytest.mark.parametrize("saetning", [None, SAETNING], ids=["noegle", "saetning"])
@pytest.mark.parametrize("skade", SKADER)
def test_a_copy_that_the_disk_ruins_is_not_kept(sti: Path, monkeypatch: pytest.MonkeyPatch, skade, saetning):
    lav_lager(sti, *(borger(f"A{n}", note="x" * 300) for n in range(60)))
    foer = filer(sti.parent)
    monkeypatch.setattr(kopi.fil, "gem_fil", skade)
    with pytest.raises(KopiFejl, match="bestod ikke prøven og er ikke gemt"):
        lav(sti, saetning=saetning)
    assert filer(sti.parent) == foer


@pytest.mark.parametrize(
    "sql", ["DELETE FROM borgere WHERE id = 3", "DELETE FROM meta", "PRAGMA user_version = 1",
            "DROP TRIGGER moeder_ret", "UPDATE sqlite_sequence SET seq = 1 WHERE name = 'borgere'"],
)  # fmt: skip
def test_a_copy_that_lacks_something_is_not_kept(sti: Path, monkeypatch: pytest.MonkeyPatch, sql: str):
    lav_lager(sti, *(borger(f"A{n}") for n in range(5)))
    noegle = find_noegle(sti)

    def noget_mangler(ny: Path) -> None:
        forb = driver.forbind(ny, noegle)
        forb.execute("DROP TRIGGER borgere_slet")  # which would refuse it
        forb.execute(sql)
        forb.execute("CREATE TRIGGER borgere_slet AFTER DELETE ON borgere BEGIN SELECT 1; END")
        forb.close()

    monkeypatch.setattr(kopi.fil, "gem_fil", noget_mangler)
    with pytest.raises(KopiFejl):
        lav(sti)
    assert list(filer(sti.parent)) == ["lager.db"]


@pytest.mark.parametrize("plads", [5000, -100])
def test_a_damaged_store_is_what_is_named_and_is_not_copied(sti: Path, plads: int):
    lav_lager(sti, *(borger(f"A{n}", note="x" * 300) for n in range(60)))
    vend(sti, plads)
    with pytest.raises(Beskadiget, match=r"lager\.db") as e:
        lav(sti)
    assert e.value.udgang == 3
    assert list(filer(sti.parent)) == ["lager.db"]


# --- a copy that a passphrase opens -------------------------------------------------------------------------


def test_the_passphrase_alone_opens_it_with_nothing_of_ours(sti: Path):
    fuldt_lager(sti)
    kopien = lav(sti, saetning=SAETNING)
    assert kopien.name == f"lager-adgangssaetning-{TID}.db"
    forb = sqlcipher3.connect(str(kopien))
    forb.execute("PRAGMA key = '{}'".format(SAETNING.replace("'", "''")))
    ventet = alt_i(sti)
    assert {n: forb.execute(f'SELECT * FROM "{n}" ORDER BY 1').fetchall() for n in ("borgere", "historik", "meta")} == {
        n: ventet[n] for n in ("borgere", "historik", "meta")
    }
    assert forb.execute("SELECT type, name, sql FROM sqlite_master ORDER BY type, name").fetchall() == ventet["skema"]
    assert forb.execute("SELECT * FROM sqlite_sequence ORDER BY 1").fetchall() == ventet["sqlite_sequence"]
    assert forb.execute("PRAGMA user_version").fetchall() == ventet["version"]
    assert forb.execute("PRAGMA cipher_integrity_check").fetchall() == []
    forb.close()


def test_the_stores_key_does_not_open_it(sti: Path):
    lav_lager(sti)
    kopien = lav(sti, saetning=SAETNING)
    assert kopien.read_bytes()[:16] != sti.read_bytes()[:16]
    with pytest.raises(driver.DatabaseError):
        alt_i(kopien, find_noegle(sti))


def test_it_opens_where_nothing_can_be_written(sti: Path, tmp_path: Path):
    lav_lager(sti)
    usb = tmp_path / "usb"
    kopien = lav(sti, usb, saetning=SAETNING)
    with skrivebeskyttet(usb):
        forb = sqlcipher3.connect(f"file:{kopien}?mode=ro", uri=True)
        forb.execute("PRAGMA key = '{}'".format(SAETNING.replace("'", "''")))
        assert forb.execute("SELECT sag FROM borgere").fetchall() == [("A1",)]
        forb.close()


# --- the recovery code --------------------------------------------------------------------------------------


def test_the_recovery_code_opens_the_copy_on_a_machine_that_has_nothing_else(sti: Path, tmp_path: Path, monkeypatch):
    fuldt_lager(sti)
    kode = genopret.lav_genoprettelseskode(sti, find_noegle(sti))
    usb = tmp_path / "usb"
    kopien = lav(sti, usb)
    ventet = alt_i(sti)
    assert {p.name for p in usb.iterdir()} == {kopien.name, f"{kopien.name}.genopret.json"}
    monkeypatch.setenv("AFK_KONFIG", str(tmp_path / "ny maskine"))
    genopret.genopret_noegle(kopien, kode)
    assert alt_i(kopien) == ventet


def test_without_a_code_there_is_no_slot_and_a_passphrase_copy_never_has_one(sti: Path):
    lav_lager(sti)
    assert not sted.genopret_fil(lav(sti)).exists()
    genopret.lav_genoprettelseskode(sti, find_noegle(sti))
    assert not sted.genopret_fil(lav(sti, saetning=SAETNING)).exists()


# --- disks --------------------------------------------------------------------------------------------------


@pytest.mark.usefixtures("hurtig_saetning")
@pytest.mark.parametrize("kb", [8, 60, 200, 330])
def test_a_full_disk_is_told_and_leaves_nothing_half_written(sti: Path, tmp_path: Path, kb: int):
    lav_lager(sti, *(borger(f"A{n}", note="x" * 1000) for n in range(300)))
    assert sti.stat().st_size > 400_000
    foer = alt_i(sti)
    usb = tmp_path / "usb"
    with lille_disk(usb, kb):
        for saetning in (None, SAETNING):
            with pytest.raises(KopiPlads, match="ikke plads på disken til kopien") as e:
                lav(sti, usb, saetning=saetning)
            assert e.value.udgang == 1
            assert list(usb.iterdir()) == []
    assert alt_i(sti) == foer


def test_a_disk_with_just_enough_room_will_do(sti: Path, tmp_path: Path):
    lav_lager(sti, *(borger(f"A{n}", note="x" * 1000) for n in range(300)))
    usb = tmp_path / "usb"
    with lille_disk(usb, sti.stat().st_size // 1024 + 100):
        assert alt_i(lav(sti, usb)) == alt_i(sti)


def test_a_folder_that_can_not_be_written_to_is_told(sti: Path, tmp_path: Path):
    lav_lager(sti)
    usb = tmp_path / "usb"
    usb.mkdir()
    with skrivebeskyttet(usb):
        for mappe in (usb, usb / "ny" / "mappe"):
            with pytest.raises(KopiMappe, match="kan ikke skrives i mappen") as e:
                lav(sti, mappe)
            assert e.value.udgang == 1


def test_a_store_that_can_not_be_written_to_is_copied_all_the_same(sti: Path, tmp_path: Path):
    fuldt_lager(sti)
    ventet = alt_i(sti)
    forb = raa(sti)
    forb.execute("PRAGMA journal_mode = DELETE")  # a WAL store on a closed disk opens for nobody
    forb.close()
    with skrivebeskyttet(sti.parent):
        kopien = lav(sti, tmp_path / "usb")
    assert alt_i(kopien) == ventet


def test_what_a_crash_left_is_removed_after_an_hour_and_nothing_else_is(sti: Path):
    lav_lager(sti)
    mappe = sti.parent / "kopier"
    mappe.mkdir()
    forladt = fil.ny_fil(mappe / "lager-a.db")
    vedsiden = forladt.with_name(f"{forladt.name}-wal")
    i_gang = fil.ny_fil(mappe / "lager-b.db")
    andres = [mappe / navn for navn in (".skjult.ny", ".lager.db.1234.ny", "lager.ny", ".bashrc.nyt")]
    for p in (vedsiden, *andres):
        p.write_text("x")
    for p in (forladt, vedsiden, *andres):
        os.utime(p, (1, 1))
    kopien = lav(sti)
    assert {p.name for p in mappe.iterdir()} == {kopien.name, i_gang.name, *(p.name for p in andres)}
