"""`afk import` from outside: files in, all or nothing, and what is told about it."""

import csv
import json
from itertools import permutations
from typing import Any

import pytest

from tests.cli.hjaelp import CASELOAD, Program, importer

BORGERE = "sag;cpr;navn\nA1;010270-1234;Lone\nA2;;Karim\n"
FORLOEB = "sag;forloeb;fra\nA1;ressourceforloeb;01-06-2026\nA2;afklaringspuljen;01-11-2026\n"
DAARLIG = (
    "sag;forloeb;fra\nA1;ressourceforloeb;01-06-2026\nA1;ressourceforløp;02-06-2026\nA9;kontanthjaelp;32-01-2026\n"
)


@pytest.fixture
def borgere(afk: Program) -> Program:
    afk.ok("import", afk.fil("borgere.csv", BORGERE))
    return afk


def antal(svar: Any) -> list[tuple[int, int, int, int]]:
    return [(f["nye"], f["aendrede"], f["uaendrede"], f["afviste"]) for f in svar.json["filer"]]


def test_several_files_in_one_call_in_any_order(afk: Program) -> None:
    filer = [afk.fil(f"{navn}.csv", tekst) for navn, tekst in CASELOAD.items()]
    svar = []
    for nr, orden in enumerate(permutations(filer)):
        sti = afk.mappe / f"{nr}.db"
        assert len(afk.ok("import", *orden, "--json", "--lager", sti).json["filer"]) == 4
        svar.append(afk.ok("frist", "--alle", "--lager", sti).ud)
        if nr == 5:
            break
    assert len(set(svar)) == 1
    assert svar[0].count("\n") == 12


def test_the_summary_has_the_keys_of_the_contract(afk: Program) -> None:
    svar = afk.ok("import", afk.fil("borgere.csv", BORGERE), afk.fil("forloeb.csv", FORLOEB), "--json").json
    assert {"filer", "fejl", "skrevet"} <= set(svar)
    assert svar["filer"][0] == {
        "fil": "borgere.csv", "type": "borgere", "raekker": 2, "nye": 2, "aendrede": 0, "uaendrede": 0, "afviste": 0,
        "tegnsaet": "utf-8", "skilletegn": ";",
    }  # fmt: skip
    assert (svar["fejl"], svar["skrevet"]) == ([], True)


def test_the_summary_of_bad_rows_has_the_keys_of_the_contract(borgere: Program) -> None:
    svar = borgere("import", borgere.fil("f.csv", DAARLIG), "--json")
    assert svar.kode == 3
    assert [list(f) for f in svar.json["fejl"]] == [["fil", "linje", "kolonne", "kode", "besked"]] * 2
    assert sorted((f["fil"], f["linje"], f["kolonne"]) for f in svar.json["fejl"]) == [
        ("f.csv", 3, "forloeb"), ("f.csv", 4, "fra"),
    ]  # fmt: skip
    assert svar.json["skrevet"] is False
    assert all(f["kode"].isascii() and f["besked"].endswith(".") for f in svar.json["fejl"])


def test_the_same_files_again_change_nothing(afk: Program) -> None:
    importer(afk, CASELOAD)
    foer = afk.historik()
    svar = importer(afk, CASELOAD)
    assert antal(svar) == [(0, 0, 8, 0), (0, 0, 9, 0), (0, 0, 1, 0), (0, 0, 1, 0)]
    assert afk.historik() == foer
    assert afk.hent("SELECT count(*) FROM haendelser") == [(1,)]


def test_another_value_changes_an_empty_cell_does_not_and_a_hyphen_clears(borgere: Program) -> None:
    for tekst, ventet in (("Lone J.", "Lone J."), ("", "Lone J."), ("-", None)):
        svar = borgere.ok("import", borgere.fil("b.csv", f"sag;navn\nA1;{tekst}\n"), "--json")
        assert borgere.sag("A1")["navn"] == ventet
        assert antal(svar) == [(0, 0, 1, 0) if tekst == "" else (0, 1, 0, 0)]
    assert borgere.historik()[-1][1:] == ("borgere", "ret")
    assert len(borgere.historik()) == 4


@pytest.mark.parametrize("valg", ["--proev", "--prøv"])
def test_a_trial_run_makes_no_store_and_says_what_would_come(afk: Program, valg: str) -> None:
    borgere, forloeb = afk.fil("borgere.csv", BORGERE), afk.fil("forloeb.csv", FORLOEB)
    proevet = afk.ok("import", valg, "--json", borgere, forloeb)
    assert not afk.lager.exists()
    assert not afk.konfig.exists()
    rigtig = afk.ok("import", "--json", borgere, forloeb)
    assert proevet.json == {**rigtig.json, "skrevet": False}
    assert "Prøvekørsel: intet er skrevet." in afk.ok("import", valg, borgere).ud


def test_a_trial_run_on_a_store_counts_and_writes_nothing(borgere: Program) -> None:
    fil = borgere.fil("b.csv", "sag;navn\nA1;Lone Jensen\nA2;Karim\nA3;Åse\n")
    assert antal(borgere.ok("import", "--proev", "--json", fil)) == [(1, 1, 1, 0)]
    assert len(borgere.historik()) == 2
    assert borgere("borger", "vis", "A3").kode == 1


def test_one_bad_row_and_nothing_is_written_not_even_from_the_other_files(borgere: Program) -> None:
    foer = borgere.historik()
    svar = borgere("import", borgere.fil("b.csv", "sag\nA3\n"), borgere.fil("f.csv", DAARLIG))
    assert svar.kode == 3
    assert "f.csv linje 3, kolonne forloeb: " in svar.fejl
    assert "Mente du ressourceforloeb?" in svar.fejl
    assert "f.csv linje 4, kolonne fra: " in svar.fejl
    assert "--delvis" in svar.fejl
    assert "Intet er skrevet." in svar.ud
    assert borgere.historik() == foer


def test_a_first_import_with_bad_rows_makes_no_store(afk: Program) -> None:
    assert afk("import", afk.fil("f.csv", DAARLIG)).kode == 3
    assert not afk.lager.exists()


def test_delvis_writes_the_good_rows_and_reports_the_bad(borgere: Program) -> None:
    rapport = borgere.mappe / "fejl.csv"
    svar = borgere("import", "--delvis", "--rapport", rapport, "--json", borgere.fil("f.csv", DAARLIG))
    assert svar.kode == 0
    assert svar.json["skrevet"] is True
    assert antal(svar) == [(1, 0, 0, 2)]
    assert [f["fra"] for f in borgere.sag("A1")["forloeb"]] == ["2026-06-01"]
    raekker = list(csv.DictReader(rapport.read_text(encoding="utf-8-sig").splitlines(), delimiter=";"))
    assert sorted((r["fil"], r["linje"], r["kolonne"]) for r in raekker) == [
        ("f.csv", "3", "forloeb"), ("f.csv", "4", "fra"),
    ]  # fmt: skip


def test_at_most_50_errors_on_the_screen_and_all_of_them_in_the_report(borgere: Program) -> None:
    fil = borgere.fil("f.csv", "sag;forloeb;fra\n" + "A1;findesikke;01-01-2026\n" * 60)
    rapport = borgere.mappe / "r.csv"
    svar = borgere("import", fil, "--rapport", rapport)
    assert svar.fejl.count(" linje ") == 50
    assert f"… og 10 til. Se alle i {rapport}." in svar.fejl
    assert "60 fejl" in svar.fejl
    data = rapport.read_bytes()
    assert data.startswith(b"\xef\xbb\xbffil;linje;kolonne;kode;besked\r\n")
    assert data.count(b"\r\n") == 61
    assert len(borgere("import", fil, "--json").json["fejl"]) == 60
    assert "--rapport" in borgere("import", fil).fejl


def test_stdin_is_a_file_too(afk: Program) -> None:
    svar = afk.ok("import", "-", "--json", ind=BORGERE)
    assert (svar.json["filer"][0]["fil"], antal(svar)) == ("stdin", [(2, 0, 0, 0)])
    svar = afk("import", "-", ind="sag;maalgruppe\nA1;forkert\n")
    assert svar.kode == 3
    assert "stdin linje 2, kolonne maalgruppe" in svar.fejl


def test_stdin_from_a_terminal_says_how_instead_of_waiting(afk: Program) -> None:
    svar = afk("import", "-", kan_spoerge=True)
    assert svar.kode == 2
    assert "afk import - <" in svar.fejl


@pytest.mark.parametrize(
    ("tegnsaet", "skilletegn", "linjeskift"),
    [("utf-8", ";", "\n"), ("utf-8-sig", ",", "\r\n"), ("cp1252", ";", "\r\n"), ("cp1252", "\t", "\n")],
)
def test_the_encoding_and_delimiter_are_found_out_and_told(
    afk: Program, tegnsaet: str, skilletegn: str, linjeskift: str
) -> None:
    raekker = [["sag", "navn", "note"], ["A1", "Åse Ærø", '"a;b,c"'], ["A2", "Øjvind", f'"en{linjeskift}to"']]
    fil = afk.fil("b.csv", linjeskift.join(skilletegn.join(r) for r in raekker).encode(tegnsaet))
    svar = afk.ok("import", fil, "--json").json["filer"][0]
    assert svar["skilletegn"] == skilletegn
    assert svar["tegnsaet"].startswith("utf-8") == tegnsaet.startswith("utf-8")
    assert (afk.sag("A1")["navn"], afk.sag("A1")["note"], afk.sag("A2")["navn"]) == ("Åse Ærø", "a;b,c", "Øjvind")
    assert afk.sag("A2")["note"].split() == ["en", "to"]
    assert svar["tegnsaet"] in afk.ok("import", fil).ud


def test_a_line_is_counted_as_an_editor_counts(borgere: Program) -> None:
    fil = borgere.fil("b.csv", 'sag;note;maalgruppe\nA1;"en\nto\ntre";jobparat\nA2;x;forkert\n')
    assert [f["linje"] for f in borgere("import", fil, "--json").json["fejl"]] == [5]


@pytest.mark.parametrize("hoved", ["Sags-nr.;CPR-nr.;Borgers navn", "SAGSNUMMER;Personnummer;Navn"])
def test_headers_of_the_fagsystem_are_understood(afk: Program, hoved: str) -> None:
    afk.ok("import", afk.fil("b.csv", f"{hoved}\nA1;0102701234;Lone\n"))
    assert (afk.sag("A1")["cpr"], afk.sag("A1")["navn"]) == ("010270-1234", "Lone")


def test_an_unknown_column_is_refused_until_it_is_ignored(afk: Program) -> None:
    fil = afk.fil("b.csv", "sag;navn;skonummer\nA1;Lone;39\n")
    svar = afk("import", fil)
    assert svar.kode == 3
    assert "skonummer" in svar.fejl
    assert "--ignorer" in svar.fejl
    afk.ok("import", fil, "--ignorer", "Skonummer")
    assert afk.sag("A1")["navn"] == "Lone"


def test_a_saved_mapping_is_used_the_next_time(afk: Program) -> None:
    fil = afk.fil("b.csv", "Sagsnr i KY;Hele navnet;skonummer\nA1;Lone;39\n")
    kort = ("--kolonne", "Sagsnr i KY=sag", "--kolonne", "Hele navnet=navn", "--ignorer", "skonummer")
    assert afk("import", fil).kode == 3
    assert antal(afk.ok("import", fil, *kort, "--json")) == [(1, 0, 0, 0)]
    assert afk("import", fil).kode == 3
    afk.ok("import", fil, *kort, "--husk")
    assert antal(afk.ok("import", fil, "--json")) == [(0, 0, 1, 0)]
    assert json.loads((afk.konfig / "kolonner.json").read_text(encoding="utf-8"))["ignorer"] == ["skonummer"]


def test_a_mapping_to_a_field_that_does_not_exist_is_not_remembered(afk: Program) -> None:
    svar = afk("import", afk.fil("b.csv", BORGERE), "--kolonne", "navn=nvan", "--husk")
    assert svar.kode == 2
    assert "Mente du navn?" in svar.fejl
    assert not (afk.konfig / "kolonner.json").exists()


def test_files_of_the_same_name_in_two_folders_are_two_files(afk: Program) -> None:
    for mappe in ("nord", "syd"):
        (afk.mappe / mappe).mkdir()
        afk.fil(f"{mappe}/borgere.csv", f"sag\n{mappe}\n")
    svar = afk.ok("import", afk.mappe / "nord" / "borgere.csv", afk.mappe / "syd" / "borgere.csv", "--json")
    assert antal(svar) == [(1, 0, 0, 0)] * 2


def test_the_same_file_twice_in_one_call_is_wrong_use(afk: Program) -> None:
    fil = afk.fil("b.csv", BORGERE)
    svar = afk("import", fil, fil)
    assert svar.kode == 2
    assert "to gange" in svar.fejl


def test_a_report_that_cannot_be_written_never_hides_whether_the_rows_were(afk: Program) -> None:
    svar = afk("import", afk.fil("b.csv", BORGERE), "--rapport", afk.mappe / "findes ikke" / "r.csv")
    assert svar.kode == 1
    assert "r.csv" in svar.fejl
    assert afk.lager.exists() == ("2 nye" in svar.ud)


@pytest.mark.parametrize("ekstra", [(), ("--proev",), ("--delvis",)])
def test_a_missing_file_stops_everything(afk: Program, ekstra: tuple[str, ...]) -> None:
    svar = afk("import", afk.fil("b.csv", BORGERE), afk.mappe / "væk.csv", *ekstra)
    assert (svar.kode, svar.ud) == (1, "")
    assert "væk.csv findes ikke" in svar.fejl
    assert not afk.lager.exists()


def test_a_folder_is_no_file(afk: Program) -> None:
    svar = afk("import", afk.mappe)
    assert svar.kode == 1
    assert "er en mappe" in svar.fejl


def test_a_fact_for_an_unknown_borger_is_an_error_that_says_so(borgere: Program) -> None:
    svar = borgere("import", borgere.fil("f.csv", FORLOEB.replace("A2", "A7")))
    assert svar.kode == 3
    assert "Sagen A7 findes ikke" in svar.fejl
    assert "Importér borgerne først" in svar.fejl


def test_an_empty_status_of_a_meeting_follows_the_day(borgere: Program) -> None:
    borgere.ok("import", borgere.fil("m.csv", "sag;type;dato\nA1;samtale;22-11-2026\nA1;step_up;23-11-2026\n"))
    assert [(m["type"], m["status"]) for m in borgere.sag("A1")["moeder"]] == [
        ("samtale", "afholdt"), ("step_up", "planlagt"),
    ]  # fmt: skip


def test_a_progress_bar_is_drawn_on_a_terminal_only(afk: Program) -> None:
    stor = "sag;note\n" + "".join(f"B{n};{'x' * 400}\n" for n in range(1500))
    fil = afk.fil("b.csv", stor)
    assert "rækker" not in afk.ok("import", fil, "--proev").fejl
    paa_skaerm = afk.ok("import", fil, "--proev", kan_spoerge=True, TERM="xterm")
    assert "b.csv" in paa_skaerm.fejl
    assert "\x1b[" in paa_skaerm.fejl
    assert "\x1b[" not in paa_skaerm.ud
    assert "b.csv" not in afk.ok("import", afk.fil("lille.csv", BORGERE), "--proev", kan_spoerge=True).fejl
