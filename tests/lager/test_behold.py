"""Older copies go when they are asked to, and only copies of this store; one copy a day is made by itself."""

from datetime import datetime, timedelta
from pathlib import Path

import pytest
from kopi_hjaelp import SAETNING, alt_i, lav, lille_disk, sager, tilfoej
from lager_hjaelp import I_DAG, borger, lav_lager

from afk.lager import behold, genopret, kopinavn, sted
from afk.lager.aabn import aabnet
from afk.lager.kopifejl import KopiPlads
from afk.lager.noegle import find_noegle
from afk.lager.skriv import skriv

pytestmark = pytest.mark.usefixtures("hurtig_saetning")
MORGEN = datetime(2026, 11, 22, 8, 15)


def fjern(sti: Path, ny: Path, antal: int, saetning: str | None = None) -> list[str]:
    """The names of what went."""
    maerke = kopinavn.SAETNING if saetning else ""
    with aabnet(sti) as forb:
        vores = behold.samme_saetning(forb, sti, saetning) if saetning else behold.samme_noegle(forb)
        kopier = [k for k in kopinavn.find(ny.parent, sti) if k.maerke == maerke]
        return [p.name for p in behold.fjern_aeldre(kopier, ny, antal, vores)]


def dagligt(sti: Path, nu: datetime) -> list[str]:
    """The copies of each day after one is made at this time."""
    with aabnet(sti) as forb:
        behold.dagens_kopi(forb, sti, nu)
    return sorted(p.name for p in kopinavn.daglig_mappe(sti).iterdir())


def test_the_newest_are_kept(sti: Path):
    lav_lager(sti)
    genopret.lav_genoprettelseskode(sti, find_noegle(sti))
    kopier = [lav(sti, tid=f"2026-11-{d:02d}T081500") for d in (3, 1, 5, 2, 4)]
    assert fjern(sti, kopier[2], 2) == [f"lager-2026-11-{d:02d}T081500.db" for d in (3, 2, 1)]
    tilbage = {f"lager-2026-11-{d:02d}T081500.db{e}" for d in (4, 5) for e in ("", ".genopret.json")}
    assert {p.name for p in kopier[0].parent.iterdir()} == tilbage


def test_the_one_just_made_stays_also_when_the_clock_has_gone_back(sti: Path):
    lav_lager(sti)
    senere = [lav(sti, tid=f"2027-01-{d:02d}T081500") for d in (1, 2)]
    ny = lav(sti, tid="2026-11-22T081500")
    assert fjern(sti, ny, 1) == [p.name for p in reversed(senere)]
    assert ny.exists()


def test_copies_of_the_same_second_go_in_the_order_they_were_made(sti: Path):
    lav_lager(sti)
    kopier = [lav(sti) for _ in range(11)]
    assert fjern(sti, kopier[-1], 2) == [p.name for p in reversed(kopier[:-2])]


def test_what_is_not_a_copy_of_this_store_stays(sti: Path, tmp_path: Path):
    lav_lager(sti)
    andet = tmp_path / "andet" / "lager.db"
    lav_lager(andet)
    usb = tmp_path / "usb"
    andres = [lav(andet, usb, tid=f"2026-01-0{d}T081500") for d in (1, 2)]
    med_saetning = lav(sti, usb, tid="2026-01-03T081500", saetning=SAETNING)
    fremmede = [usb / n for n in ("lager-2026-01-04T081500.db", "lager-2026-01-05.db.txt", "min-2026-01-05T081500.db",
                                  "lager-2026-13-41T081500.db", "lager-2026-01-05T081500.db-wal")]  # fmt: skip
    for p in fremmede:
        p.write_bytes(b"noget helt andet")
    (usb / "lager-2026-01-06T081500.db").mkdir()
    ny, gammel = lav(sti, usb), lav(sti, usb, tid="2026-01-07T081500")
    assert fjern(sti, ny, 1) == [gammel.name]
    assert all(p.exists() for p in (*andres, med_saetning, *fremmede, ny, usb / "lager-2026-01-06T081500.db"))


def test_a_copy_that_a_passphrase_opens_goes_only_when_it_is_the_same_one_and_store(sti: Path, tmp_path: Path):
    lav_lager(sti)
    andet = tmp_path / "andet" / "lager.db"
    lav_lager(andet)
    usb = tmp_path / "usb"
    lav(andet, usb, tid="2026-01-01T081500", saetning=SAETNING)
    lav(sti, usb, tid="2026-01-02T081500", saetning="en ganske anden sætning")
    (usb / "lager-adgangssaetning-2026-01-03T081500.db").write_bytes(b"x" * 5000)
    lav(sti, usb, tid="2026-01-04T081500")
    lav(sti, usb, tid="2026-01-05T081500", saetning=SAETNING)
    ny = lav(sti, usb, tid="2026-01-06T081500", saetning=SAETNING)
    assert fjern(sti, ny, 1, SAETNING) == ["lager-adgangssaetning-2026-01-05T081500.db"]
    assert len(list(usb.iterdir())) == 5


# --- one a day ----------------------------------------------------------------------------------------------


def test_the_first_write_of_a_day_makes_a_copy_and_the_next_ones_do_not(sti: Path):
    lav_lager(sti)
    assert dagligt(sti, MORGEN) == ["lager-2026-11-22.db"]
    tilfoej(sti, "A2")
    for timer in (0, 1, 15):
        assert dagligt(sti, MORGEN + timedelta(hours=timer)) == ["lager-2026-11-22.db"]
    assert dagligt(sti, MORGEN + timedelta(hours=16)) == ["lager-2026-11-22.db", "lager-2026-11-23.db"]
    mappe = kopinavn.daglig_mappe(sti)
    assert [sager(mappe / f"lager-2026-11-{d}.db") for d in (22, 23)] == [["A1"], ["A1", "A2"]]


def test_seven_are_kept(sti: Path):
    lav_lager(sti)
    genopret.lav_genoprettelseskode(sti, find_noegle(sti))
    for n in range(10):
        navne = dagligt(sti, MORGEN + timedelta(days=n))
    assert navne == [f"lager-2026-1{d}.db{e}" for d in ("1-25", "1-26", "1-27", "1-28", "1-29", "1-30", "2-01")
                     for e in ("", ".genopret.json")]  # fmt: skip


def test_the_copies_of_a_store_that_was_there_before_are_left(sti: Path):
    lav_lager(sti)
    for n in range(3):
        dagligt(sti, MORGEN - timedelta(days=30 + n))
    sti.unlink()
    lav_lager(sti)
    for n in range(9):
        navne = dagligt(sti, MORGEN + timedelta(days=n))
    assert len(navne) == 3 + 7


def test_it_comes_before_the_write_and_not_for_a_store_that_is_just_made(sti: Path):
    set_foer = []

    def foer(forb) -> None:
        set_foer.append(forb.execute("SELECT count(*) FROM borgere").fetchone()[0])

    for sag in ("A1", "A2", "A3"):
        with skriv(sti, "test", I_DAG, foer_skrivning=foer) as s:
            s.opret_borgere([borger(sag)])
    assert set_foer == [1, 2]


def test_without_room_for_it_the_store_is_as_before(sti: Path):
    lav_lager(sti, *(borger(f"A{n}", note="x" * 1000) for n in range(300)))
    ventet = alt_i(sti)
    daglig = kopinavn.daglig_mappe(sti)
    with lille_disk(daglig, 100):
        with pytest.raises(KopiPlads), aabnet(sti) as forb:
            behold.dagens_kopi(forb, sti, MORGEN)
        assert list(daglig.iterdir()) == []
    assert alt_i(sti) == ventet


def test_a_copy_knows_its_own_slot(sti: Path):
    lav_lager(sti)
    assert sted.genopret_fil(lav(sti)).parent == kopinavn.mappe(sti)
