"""The check of the store finds what is wrong, says where, and repeats no value."""

from pathlib import Path

import pytest
from historik_hjaelp import bag_om, brud, fund, med_fortid, steder
from lager_hjaelp import FULDE, I_DAG, LONE, T, borger, raa

from afk.fakta.base import Felt
from afk.lager import laes, tjek_vaerdier
from afk.lager.skriv import skriv
from afk.lager.tjek import taelling, tjek


@pytest.fixture
def fuldt(sti: Path) -> Path:
    """A store with one fact of each type, no field empty, and a borger with nothing but a sag."""
    with skriv(sti, "test", I_DAG) as s:
        [i, _] = s.opret_borgere([LONE, borger("A2")])
        for navn, fakta in FULDE.items():
            s.opret(T[navn], [(i, fakta)])
    return sti


def test_one_of_everything_is_in_order_and_counted(fuldt: Path):
    assert fund(fuldt) == []
    with laes.aabn(fuldt) as forb:
        talt = taelling(forb)
    assert (talt["borgere"], talt["haendelser"], talt["historik"]) == (2, 1, 2 + len(FULDE))


def test_it_says_what_it_is_doing(fuldt: Path):
    trin: list[str] = []
    with laes.aabn(fuldt) as forb:
        list(tjek(forb, fuldt, trin.append))
    assert trin == ["filen", "skemaet", "rækkerne", *T, "historikken"]


VAERDIER = [
    ("borgere", "sag", "'to ord'"),
    ("borgere", "cpr", "'9913701234'"),
    ("borgere", "foedselsdato", "'1970-02-31'"),
    ("borgere", "maalgruppe", "'noget andet'"),
    ("borgere", "navn", "''"),
    ("borgere", "navn", "x'4c6f6e65'"),
    ("borgere", "note", "CAST(x'4cff' AS TEXT)"),
    ("borgere", "cpr_foedt", "'1970-02-02'"),
    ("forloeb", "fra", "'22-11-2026'"),
    ("fritagelser", "raadighed", "2"),
    ("indsatser", "timer", "-1.0"),
    ("indsatser", "timer", "'mange'"),
    ("indsatser", "cvr", "'12345678'"),
    ("indsatser", "pnr", "'123'"),
    ("moeder", "klokken", "'9'"),
    ("besvarelser", "nr", "0"),
    ("svar", "vaerdi", "'{'"),
]


@pytest.mark.parametrize(("tabel", "felt", "sql"), VAERDIER)
def test_a_value_that_its_declaration_would_not_take_is_found(fuldt: Path, tabel: str, felt: str, sql: str):
    bag_om(fuldt, f'UPDATE "{tabel}" SET "{felt}" = {sql} WHERE id = 1')
    fundet = fund(fuldt)
    assert ("vaerdi", tabel, 1, felt) in steder(fundet)
    assert not [f for f in fundet if f.kode == "kaede"]
    assert "noget andet" not in str(fundet)


@pytest.mark.parametrize("navn", ["borgere", *FULDE])
def test_a_value_changed_past_the_history_is_found_also_when_it_could_have_been_right(fuldt: Path, navn: str):
    felt = next(f.navn for f in reversed(T[navn].felter) if f.navn != "noegle")
    ny = {"vaerdi": "'\"nej\"'"}.get(felt, "NULL")
    bag_om(fuldt, f'UPDATE "{navn}" SET "{felt}" = {ny} WHERE id = 1')
    assert steder(fund(fuldt)) == {("historik", navn, 1, felt)}


def test_a_row_removed_past_the_history_is_found(fuldt: Path):
    bag_om(fuldt, "DELETE FROM moeder")
    assert steder(fund(fuldt)) == {("historik", "moeder", 1, "")}


def test_a_row_added_past_the_history_is_found(fuldt: Path):
    bag_om(fuldt, "INSERT INTO samtykker (borger, svar, dato) VALUES (1, 'ja', '2026-01-01')")
    assert steder(fund(fuldt)) == {("historik", "samtykker", 2, "")}


def test_a_fact_given_to_another_borger_past_the_history_is_found(fuldt: Path):
    bag_om(fuldt, "UPDATE moeder SET borger = 2")
    assert steder(fund(fuldt)) == {("historik", "moeder", 1, "")}


def test_a_fact_without_its_borger_is_found(fuldt: Path):
    bag_om(fuldt, "DELETE FROM borgere WHERE id = 1")
    fundet = steder(fund(fuldt))
    assert ("historik", "borgere", 1, "") in fundet
    assert {("henvisning", navn, 1, "") for navn in FULDE} <= fundet


def test_a_field_that_came_later_may_be_missing_in_older_rows(fuldt: Path, monkeypatch: pytest.MonkeyPatch):
    """As a migration leaves it: no value in the row, and no such field in the history."""
    felt = T["forloeb"].felt("slutaarsag")
    nyere = felt._replace(kraevet=True, siden=2)
    monkeypatch.setattr(tjek_vaerdier, "siden", lambda typ: 1)
    er_god = tjek_vaerdier._proeve(T["forloeb"], nyere)
    assert er_god(None)
    assert not tjek_vaerdier._proeve(T["forloeb"], nyere._replace(siden=1))(None)
    assert tjek_vaerdier._forskelle('{"fra":"2026-01-01"}', '{"fra":"2026-01-01","slutaarsag":null}') == []
    assert isinstance(felt, Felt)


SKEMA = [
    ("DROP TRIGGER moeder_ret", "Triggeren moeder_ret mangler."),
    ("DROP TRIGGER historik_slet", "Triggeren historik_slet mangler."),
    ("DROP INDEX haendelser_aaben", "Indekset haendelser_aaben mangler."),
    ("CREATE TABLE lap (x)", "Tabellen lap er ikke lavet af afk."),
    ("CREATE TRIGGER lap AFTER INSERT ON moeder BEGIN SELECT 1; END", "Triggeren lap er ikke lavet af afk."),
    ("ALTER TABLE moeder ADD COLUMN x", "Tabellen moeder er ikke, som afk laver den."),
    ("ALTER TABLE opslag RENAME TO x", "Tabellen opslag mangler."),
]


@pytest.mark.parametrize(("sql", "besked"), SKEMA)
def test_a_table_or_trigger_that_is_not_as_the_program_makes_it_is_found(sti: Path, sql: str, besked: str):
    forb = raa(med_fortid(sti))
    forb.execute(sql)
    forb.close()
    assert besked in [f.tekst for f in fund(sti)]


def test_a_trigger_with_another_body_is_found(sti: Path):
    forb = raa(med_fortid(sti))
    forb.execute("DROP TRIGGER historik_ret")
    forb.execute("CREATE TRIGGER historik_ret BEFORE UPDATE ON historik BEGIN SELECT 1; END")
    forb.close()
    assert [f.tekst for f in fund(sti)] == ["Triggeren historik_ret er ikke, som afk laver den."]


def test_a_damaged_page_is_found_and_nothing_more_is_read(fuldt: Path):
    with skriv(fuldt, "test", I_DAG) as s:
        s.ret(T["borgere"], 1, {"note": "x" * 100_000})  # pages that nothing else lies in
    raa(fuldt).execute("PRAGMA wal_checkpoint(TRUNCATE)")
    with fuldt.open("r+b") as f:
        f.seek(-20_000, 2)
        f.write(b"x")
    [fundet] = fund(fuldt)
    assert (fundet.kode, fundet.tekst) == ("fil", "1 sider i filen er beskadiget.")


def test_it_changes_nothing(fuldt: Path):
    raa(fuldt).execute("PRAGMA wal_checkpoint(TRUNCATE)")
    foer = fuldt.read_bytes()
    assert fund(fuldt) == brud(fuldt) == []
    assert fuldt.read_bytes() == foer
