"""`afk lager tjek`: one line when all is well, one line a finding when it is not."""

import os
from unittest import mock

import pytest

from afk.lager import skema
from afk.lager.driver import forbind
from afk.lager.noegle import find_noegle
from tests.cli.hjaelp import Program


def bag_om(program: Program, *sql: str) -> None:
    """Run the SQL with the triggers taken away meanwhile."""
    with mock.patch.dict(os.environ, program.miljoe({}), clear=True):
        forb = forbind(program.lager, find_noegle(program.lager))
    for (navn,) in forb.execute("SELECT name FROM sqlite_master WHERE type = 'trigger'").fetchall():
        forb.execute(f'DROP TRIGGER "{navn}"')
    for saetning in (*sql, *skema.triggere().values()):
        forb.execute(saetning)
    forb.close()


def test_a_store_in_order_is_one_line_and_exit_code_0(laes: Program) -> None:
    svar = laes.ok("lager", "tjek")
    assert svar.ud.startswith("Lageret er i orden: 8 borgere, 9 forloeb, ")
    assert len(svar.ud.splitlines()) == 1
    assert svar.fejl == ""


def test_findings_are_a_line_each_without_a_value_and_exit_code_3(lager: Program) -> None:
    bag_om(lager, "UPDATE borgere SET maalgruppe = 'Hemmelig' WHERE sag = 'A1'",
           "UPDATE historik SET efter = replace(efter, 'Karim', 'Hemmelig')")  # fmt: skip
    svar = lager("lager", "tjek")
    assert svar.kode == 3
    linjer = svar.ud.splitlines()
    assert linjer[0].startswith(
        "borgere, række 1, maalgruppe: Værdien kan ikke bruges: der skal stå en af aktivitetsparat, "
    )
    assert "borgere, række 1, maalgruppe: Værdien er ændret uden om historikken." in linjer
    assert linjer[-1] == "historik, række 1: Rækkerne i hændelse 1 er ikke, som de blev skrevet."
    assert "Lageret er ikke i orden: " in svar.fejl
    assert "afk lager gendan" in svar.fejl
    for ord_ in ("Hemmelig", "Karim", "Lone", "1234"):
        assert ord_ not in svar.alt


def test_as_json(lager: Program) -> None:
    svar = lager.ok("lager", "tjek", "--json")
    assert svar.json["i_orden"] is True
    assert svar.json["fund"] == []
    assert svar.json["talt"]["borgere"] == 8
    bag_om(lager, "DELETE FROM fritagelser")
    svar = lager("lager", "tjek", "--json")
    assert svar.kode == 3
    assert svar.json["fund"] == [
        {"kode": "historik", "tekst": "Rækken er fjernet uden om historikken.", "tabel": "fritagelser", "raekke": 1,
         "felt": ""}
    ]  # fmt: skip


def test_kept_deadlines_that_are_wrong_are_told_dropped_and_computed_again(lager: Program) -> None:
    rigtigt = lager.ok("frist", "--json").json
    assert "de gemte frister er efterprøvet" in lager.ok("lager", "tjek").ud
    bag_om(lager, "UPDATE regnet SET frist = '2026-12-24', dag = '2026-12-24' WHERE sag = 'A1'")
    assert lager.ok("frist", "--json").json != rigtigt
    svar = lager("lager", "tjek")
    assert svar.kode == 3
    assert svar.ud == "regnet: 1 borgers gemte frister er ikke, som de regnes nu.\n"
    assert "De gemte frister er kasseret og regnes igen" in svar.fejl
    assert "afk lager gendan" not in svar.fejl
    assert lager.ok("lager", "tjek").fejl == ""
    assert lager.ok("frist", "--json").json == rigtigt


def test_while_the_facts_are_in_doubt_the_kept_deadlines_are_left_alone(lager: Program) -> None:
    lager.ok("frist")
    bag_om(lager, "UPDATE regnet SET navn = 'x'", "DELETE FROM fritagelser")
    svar = lager("lager", "tjek", "--json")
    assert [f["kode"] for f in svar.json["fund"]] == ["historik"]
    assert lager.hent("SELECT DISTINCT navn FROM regnet") == [("x",)]


def test_settings_that_can_not_be_read_do_not_stop_the_check(lager: Program) -> None:
    lager.ok("frist")
    (lager.konfig / "afk.toml").write_text("kommune = [", encoding="utf-8")
    assert lager.ok("lager", "tjek").ud.startswith("Lageret er i orden")


def test_at_a_terminal_it_leaves_only_the_answer_on_the_screen(laes: Program) -> None:
    assert laes.ok("lager", "tjek", bredde=80).ud.startswith("Lageret er i orden")


@pytest.mark.parametrize("skade", ["skaaret", "noegle"])
def test_a_store_that_can_not_be_opened_is_told_as_everywhere(lager: Program, skade: str) -> None:
    if skade == "skaaret":
        lager.lager.write_bytes(lager.lager.read_bytes()[:5000])
    else:
        [fil] = (lager.konfig / "noegler").iterdir()
        fil.unlink()
    svar = lager("lager", "tjek")
    assert svar.kode == (3 if skade == "skaaret" else 1)
    assert svar.ud == ""
    assert "Uventet" not in svar.fejl


def test_status_says_when_something_was_last_changed_and_not_looked_at(lager: Program) -> None:
    foer = dict(lager.ok("lager", "status").linjer)["seneste_aendring"]  # type: ignore[arg-type]
    lager.ok("borger", "vis", "A1")
    assert dict(lager.ok("lager", "status").linjer)["seneste_aendring"] == foer  # type: ignore[arg-type]
    lager.ok("borger", "ret", "A1", "--note", "x")
    assert dict(lager.ok("lager", "status").linjer)["seneste_aendring"] > foer  # type: ignore[arg-type]
