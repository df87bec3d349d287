"""The chain finds what has been done to the history past it, each kind of it, and where."""

import hashlib
import hmac
from pathlib import Path

import pytest
from historik_hjaelp import bag_om, brud, fortryd, fund, hent, med_fortid, steder
from lager_hjaelp import I_DAG, borger, koer_samtidig, lav_lager, raa

from afk.lager.fejl import Beskadiget
from afk.lager.opslagslog import log_opslag
from afk.lager.skriv import skriv


def test_an_untouched_store_is_whole(sti: Path):
    med_fortid(sti)
    log_opslag(sti, "borger vis", "sagen", ["A1"])
    fortryd(sti)
    assert fund(sti) == []


def test_an_empty_store_is_whole(sti: Path):
    with skriv(sti, "intet", I_DAG):
        pass
    assert fund(sti) == []


def test_the_two_values_are_what_the_description_says(sti: Path):
    """Worked out here from the rows, so that another program can check the chain too."""
    lav_lager(sti)
    [(tid, hvem, aftryk, kaede)] = hent(sti, "SELECT tid, hvem, aftryk, kaede FROM haendelser")
    [(efter,)] = hent(sti, "SELECT efter FROM historik")
    [(noegle,)] = hent(sti, "SELECT vaerdi FROM meta WHERE noegle = 'kaede_noegle'")
    # id, raekke, borger; the lengths of handling (opret), tabel (borgere), foer (none) and efter; then the four.
    raekke = f"historik,1,1,1,5,7,,{len(efter)}:opretborgere{efter}"
    assert aftryk == hashlib.sha256(raekke.encode()).hexdigest()
    dele = ["", "1", tid, hvem, "test", aftryk]
    besked = "".join(f"{len(d.encode())}:{d}" for d in dele).encode()
    assert kaede == hmac.new(bytes.fromhex(noegle), besked, "sha256").hexdigest()
    assert hent(sti, "SELECT vaerdi FROM meta WHERE noegle = 'kaede_sidste'") == [(f"1 {kaede}",)]


def test_each_store_has_a_key_of_its_own(sti: Path):
    andet = sti.with_name("andet.db")
    lav_lager(sti)
    lav_lager(andet)
    sql = "SELECT vaerdi FROM meta WHERE noegle = 'kaede_noegle'"
    assert len({hent(sti, sql)[0][0], hent(andet, sql)[0][0]}) == 2


RAEKKER = [
    "UPDATE historik SET efter = replace(efter, '10:15', '10:45') WHERE id = 5",
    "UPDATE historik SET foer = NULL WHERE id = 5",
    "UPDATE historik SET foer = '' WHERE id = 4",
    "UPDATE historik SET handling = 'ret' WHERE id = 4",
    "UPDATE historik SET tabel = 'samtykker' WHERE id = 4",
    "UPDATE historik SET borger = 2 WHERE id = 4",
    "UPDATE historik SET raekke = 2 WHERE id = 4",
    "UPDATE historik SET efter = CAST(x'7bff7d' AS TEXT) WHERE id = 5",
]


@pytest.mark.parametrize("sql", RAEKKER)
def test_a_changed_row_is_found_with_its_event(sti: Path, sql: str):
    bag_om(med_fortid(sti), sql)
    nr = 4 if "id = 5" in sql else 3
    assert ("kaede", "historik", nr, "") in steder(brud(sti))
    assert len(brud(sti)) == 1


def test_a_removed_row_is_found(sti: Path):
    bag_om(med_fortid(sti), "DELETE FROM historik WHERE id = 2")
    assert ("kaede", "historik", 1, "") in steder(brud(sti))


def test_an_added_row_is_found(sti: Path):
    bag_om(
        med_fortid(sti),
        "INSERT INTO historik (haendelse, tabel, raekke, borger, handling, efter) "
        "VALUES (2, 'moeder', 9, 1, 'opret', '{}')",
    )
    assert ("kaede", "historik", None, "") in steder(brud(sti))  # it lies after the rows of later events
    assert any("hændelse 2" in f.tekst for f in brud(sti))


def test_two_rows_that_change_places_are_found(sti: Path):
    bag_om(
        med_fortid(sti),
        "UPDATE historik SET id = 100 WHERE id = 1",
        "UPDATE historik SET id = 1 WHERE id = 2",
        "UPDATE historik SET id = 2 WHERE id = 100",
    )
    assert ("kaede", "historik", 1, "") in steder(brud(sti))


@pytest.mark.parametrize(
    "sql",
    [
        "UPDATE haendelser SET kommando = 'borger vis' WHERE id = 3",
        "UPDATE haendelser SET hvem = 'en anden' WHERE id = 3",
        "UPDATE haendelser SET tid = '2020-01-01T00:00:00.000000+00:00' WHERE id = 3",
        "UPDATE haendelser SET aftryk = upper(aftryk) WHERE id = 3",
        "UPDATE haendelser SET kommando = CAST(x'ff' AS TEXT) WHERE id = 3",
    ],
)
def test_a_changed_event_is_found(sti: Path, sql: str):
    bag_om(med_fortid(sti), sql)
    assert {f.raekke for f in brud(sti) if f.tabel == "haendelser"} == {3}


def test_a_changed_link_is_found_at_the_event_and_at_the_one_after(sti: Path):
    bag_om(med_fortid(sti), "UPDATE haendelser SET kaede = upper(kaede) WHERE id = 3")
    assert [f.raekke for f in brud(sti)] == [3, 4]


def test_a_removed_event_is_found_at_the_one_after(sti: Path):
    bag_om(med_fortid(sti), "DELETE FROM haendelser WHERE id = 3", "DELETE FROM historik WHERE haendelse = 3")
    assert ("kaede", "haendelser", 4, "") in steder(brud(sti))


def test_rows_whose_event_is_gone_are_found(sti: Path):
    bag_om(med_fortid(sti), "DELETE FROM haendelser WHERE id = 3")
    ventet = {("kaede", "haendelser", 4, ""), ("kaede", "historik", None, ""), ("henvisning", "historik", 4, "")}
    assert ventet <= steder(fund(sti))


def test_two_events_that_change_places_are_found(sti: Path):
    bag_om(
        med_fortid(sti),
        "UPDATE haendelser SET id = 100 WHERE id = 3",
        "UPDATE haendelser SET id = 3 WHERE id = 4",
        "UPDATE haendelser SET id = 4 WHERE id = 100",
    )
    assert {3, 4} <= {f.raekke for f in brud(sti) if f.tabel == "haendelser"}


@pytest.mark.parametrize("antal", [1, 2, 6])
def test_events_missing_at_the_end_are_found(sti: Path, antal: int):
    bag_om(
        med_fortid(sti),
        f"DELETE FROM haendelser WHERE id > {6 - antal}",
        f"DELETE FROM historik WHERE haendelse > {6 - antal}",
    )
    [om_slutningen] = brud(sti)
    assert om_slutningen.tekst == f"Historikken slutter ved hændelse {6 - antal}, men skulle slutte ved 6."


def test_a_last_link_that_is_not_the_one_remembered_is_found(sti: Path):
    bag_om(med_fortid(sti), "UPDATE meta SET vaerdi = upper(vaerdi) WHERE noegle = 'kaede_sidste'")
    assert steder(brud(sti)) == {("kaede", "haendelser", None, "")}


def test_an_event_of_somebody_who_does_not_know_the_chain_is_found(sti: Path):
    forb = raa(med_fortid(sti))
    forb.execute("INSERT INTO haendelser (tid, hvem, kommando, aaben) VALUES ('2026', 'x', 'x', 1)")
    forb.execute("UPDATE borgere SET navn = 'Karim' WHERE id = 2")
    forb.execute("UPDATE haendelser SET aaben = 0, aftryk = 'x', kaede = 'x' WHERE aaben = 1")
    forb.close()
    assert {f.raekke for f in brud(sti)} == {7, None}


def test_an_event_left_open_is_found_and_nothing_more_is_written(sti: Path):
    forb = raa(med_fortid(sti))
    forb.execute("INSERT INTO haendelser (tid, hvem, kommando, aaben) VALUES ('2026', 'x', 'x', 1)")
    forb.close()
    assert "Hændelse 7 er ikke afsluttet." in [f.tekst for f in brud(sti)]


def test_a_look_that_is_changed_or_removed_is_found(sti: Path):
    med_fortid(sti)
    for _ in range(2):
        log_opslag(sti, "borger vis", "sagen", ["A1"])
    bag_om(sti, "UPDATE opslag SET borger = 2 WHERE id = 1", "DELETE FROM opslag WHERE id = 2")
    assert [(f.kode, f.raekke) for f in brud(sti)] == [("kaede", 7), ("kaede", 8)]


@pytest.mark.parametrize("sql", ["DELETE FROM meta WHERE noegle LIKE 'kaede%'",
                                 "UPDATE meta SET vaerdi = 'xyz' WHERE noegle = 'kaede_noegle'",
                                 "UPDATE meta SET vaerdi = 'xyz' WHERE noegle = 'kaede_sidste'"])  # fmt: skip
def test_without_the_chains_key_it_is_said_and_nothing_is_written(sti: Path, sql: str):
    bag_om(med_fortid(sti), sql)
    assert [f.tekst for f in fund(sti)] == ["Kædens nøgle mangler, så historikken kan ikke efterprøves."]
    with pytest.raises(Beskadiget, match="mangler nøglen til historikkens kæde"), skriv(sti, "test", I_DAG) as s:
        s.opret_borgere([borger("A3")])
    assert hent(sti, "SELECT count(*) FROM borgere") == [(2,)]


def test_one_break_is_told_once_and_what_came_after_is_still_checked(sti: Path):
    bag_om(med_fortid(sti), "UPDATE haendelser SET hvem = 'x' WHERE id = 2", "DELETE FROM historik WHERE haendelse = 5")
    assert [(f.tabel, f.raekke) for f in brud(sti)] == [("haendelser", 2), ("historik", 5)]


def test_the_chain_holds_when_several_processes_write_at_once(sti: Path):
    lav_lager(sti)
    koer_samtidig(
        4,
        """
import os, sys
from pathlib import Path
from lager_hjaelp import I_DAG, borger
from afk.lager.opslagslog import log_opslag
from afk.lager.skriv import skriv
for n in range(10):
    with skriv(Path(sys.argv[1]), "test", I_DAG) as s:
        s.opret_borgere([borger(f"P{os.getpid()}-{n}")])
    log_opslag(Path(sys.argv[1]), "borger vis", "sagen", ["A1"])
""",
        sti,
    )
    assert hent(sti, "SELECT count(*) FROM haendelser") == [(81,)]
    assert brud(sti) == []


def test_the_chain_holds_in_a_copy_with_another_key(sti: Path):
    """The key of the chain lies in the store, and not in the store's own key."""
    med_fortid(sti)
    forb = raa(sti)
    forb.execute("PRAGMA wal_checkpoint(TRUNCATE)")
    forb.execute("PRAGMA journal_mode = DELETE")
    ny = "ab" * 32
    forb.execute(f"PRAGMA rekey = \"x'{ny}'\"")
    forb.close()
    from afk.lager import driver
    from afk.lager.tjek import tjek

    forb = driver.forbind(sti, bytes.fromhex(ny))
    assert list(tjek(forb, sti, lambda _: None)) == []
