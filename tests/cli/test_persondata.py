"""No personal data where it leaks: not in the errors of a run that nobody sees, and no whole CPR number unasked."""

import pytest

from tests.cli.hjaelp import CASELOAD, CPR, Program, importer

PERSONLIGT = ("Lone", "Jensen", "Karim", "Åberg", CPR, "010270-1234", "0202801235", "020280-1235", "991370", "Hemmelig")

FEJLER = [
    "frist A99",
    "frist 010270-1234",
    "frist --dato 31-02-2026",
    "borger vis A99",
    "borger opret --navn Hemmelig",
    "borger opret --sag A1 --navn Hemmelig",
    "borger opret --sag A9 --cpr 010270-1234 --navn Hemmelig",
    "borger opret --sag A9 --cpr 991370-1234",
    "borger opret --sag 010270-1234",
    "borger opret --sag A9 --foedselsdato Hemmelig",
    "borger opret --sag A9 --maalgruppe Hemmelig",
    "borger opret --sag A9 --navn Lone Hemmelig",
    "borger ret A1 --cpr 020280-1235",
    "borger ret A1 --ny-sag A2",
    "forloeb start A1 --forloeb Hemmelig --fra 2026-01-01",
    "indsats tilfoej A1 --type mentor --titel Hemmelig",
    "indsats slut A1",
    "jobformidler slut A1",
    "jobformidler slet A1 --ja",
    "visitation",
]


@pytest.fixture(scope="module")
def fyldt(tmp_path_factory: pytest.TempPathFactory) -> Program:
    """The caseload, and two facts each with a personal text between which a command has to choose."""
    program = Program(tmp_path_factory.mktemp("fyldt"))
    importer(program, CASELOAD)
    for dag in ("01", "02"):
        fra = f"{dag}-11-2026"
        program.ok("indsats", "tilfoej", "A1", "--type", "mentor", "--titel", f"Hemmelig {dag}", "--fra", fra)
        program.ok("jobformidler", "start", "A1", "--navn", f"Hemmelig {dag}", "--fra", fra)
    return program


@pytest.mark.parametrize("kommando", FEJLER)
def test_a_failed_run_without_a_terminal_tells_nobody_who_it_was_about(fyldt: Program, kommando: str) -> None:
    svar = fyldt(*kommando.split())
    assert svar.kode in (1, 2)
    assert svar.ud == ""
    assert svar.fejl.strip()
    assert not [ord_ for ord_ in PERSONLIGT if ord_ in svar.fejl], svar.fejl


def test_a_refused_file_is_told_without_what_stood_in_it(afk: Program) -> None:
    fil = afk.fil("f.csv", "sag;cpr;navn;foedselsdato;lukket;maalgruppe\n"
                  "H1;010270-1234;Lone;Hemmelig;Hemmelig;Hemmelig\n"
                  "H2;010270-1234;Karim;;Lone Jensen;\nH3;010270-1234x;Karim;;;\n")  # fmt: skip
    for args in ((), ("--json",), ("--rapport", afk.mappe / "r.csv")):
        svar = afk("import", fil, *args)
        assert svar.kode == 3
        assert not [ord_ for ord_ in PERSONLIGT if ord_ in svar.alt], svar.alt
    rapport = (afk.mappe / "r.csv").read_text(encoding="utf-8-sig")
    assert not [ord_ for ord_ in PERSONLIGT if ord_ in rapport]


SER_BORGER = [
    f"{kommando} --format {form}"
    for kommando in ("borger liste", "borger liste --alle", "frist --alle", "frist A1 --forklar")
    for form in ("linjer", "csv", "json", "tabel")
]
SER_BORGER += ["borger vis A1", "borger vis A1 --json", "eksport --type borgere", "eksport --type forloeb"]


@pytest.mark.parametrize("kommando", SER_BORGER)
def test_no_command_shows_a_whole_cpr_number_unasked(laes: Program, kommando: str) -> None:
    for bredde in (0, 200):
        svar = laes.ok(*kommando.split(), bredde=bredde)
        assert svar.ud.strip()
        assert "1234" not in svar.alt
        assert "1235" not in svar.alt


@pytest.mark.parametrize("kommando", [k for k in SER_BORGER if k.startswith("borger liste")] + ["borger vis A1"])
def test_the_cpr_number_is_masked_and_shown_when_asked_for(laes: Program, kommando: str) -> None:
    assert "010270-xxxx" in laes.ok(*kommando.split(), bredde=200).ud
    assert "010270-1234" in laes.ok(*kommando.split(), "--vis-cpr", bredde=200).ud
