"""`afk borger vis`: the screen, the JSON keys and the page in a file."""

import stat
import sys

import pytest

from tests.cli.hjaelp import Program, importer

SAG = {
    "borgere": "sag;cpr;navn;maalgruppe\nA12;010270-1234;Lone Jensen;aktivitetsparat\nTOM;;;\n",
    # 7 September + 56 days is 2 November: 20 days overdue on 22 November.
    "forloeb": "sag;forloeb;fra;til\nA12;afklaringspuljen;07-09-2026;\n",
    "moeder": "sag;type;dato;status\nA12;samtale;21-09-2026;afholdt\nA12;step_up;01-12-2026;planlagt\n",
    "fritagelser": "sag;grund;fra;til\nA12;barsel;01-03-2026;01-04-2026\n",
    "visitationer": "sag;dato;gruppe\nA12;01-09-2026;1\n",
}


@pytest.fixture(scope="module")
def sag(tmp_path_factory: pytest.TempPathFactory) -> Program:
    """One case with something of each, and one with nothing; only read."""
    program = Program(tmp_path_factory.mktemp("vis"))
    importer(program, SAG)
    return program


@pytest.mark.parametrize("bredde", [60, 80, 160])
def test_one_screen_tells_the_case_in_order(sag: Program, bredde: int) -> None:
    ud = sag.ok("borger", "vis", "A12", bredde=bredde, NO_COLOR="1").ud
    afsnit = ("A12  Lone Jensen", "Hvor sagen står", "Tidslinje", "Frister pr. søndag 22. november 2026", "Fund:",
              "\nForløb\n", "Næste skridt")  # fmt: skip
    steder = [ud.index(o) for o in afsnit]
    assert steder == sorted(steder)
    flad = " ".join(ud.split())
    assert "Trin 1: straksafklaring, siden 07-09-2026" in flad
    assert "gruppe 1, siden 01-09-2026" in flad
    assert "● 1 Straksafklaring ── ○ 2 Afklaringsforløb ── ○ 3 Genbehandling" in flad
    assert "02-11-2026" in flad and "20 d. for sent" in flad
    assert "7. september 2026 + 8 uger (56 dage) = 2. november 2026." in flad
    assert "step-up-uden-samtykke" in flad
    assert ud.rindex("    afk stepup plan A12\n") > ud.index("Næste skridt")
    assert "010270-xxxx" in flad


def test_a_command_to_copy_is_never_broken(sag: Program) -> None:
    skridt = sag.sag("A12")["naeste"]
    ud = sag.ok("borger", "vis", "A12", bredde=50, NO_COLOR="1").ud
    for n in skridt:
        for k in n["kommandoer"]:
            assert f"    {k}\n" in ud


def test_a_case_with_nothing_has_a_screen_too(sag: Program) -> None:
    ud = sag.ok("borger", "vis", "TOM", bredde=80, TERM="dumb").ud
    assert "Endnu ikke begyndt" in ud and "Der er intet at tegne endnu." in ud
    assert "    afk forloeb start TOM\n" in ud


def test_a_dumb_terminal_gets_ascii_marks(sag: Program) -> None:
    ud = sag.ok("borger", "vis", "A12", bredde=80, TERM="dumb").ud
    assert not set(ud) & set("▐█▒░●○×▼◊│─┬┼◄►")
    assert "* 1 Straksafklaring -- o 2 Afklaringsforløb" in ud


def test_the_json_has_grown_and_lost_nothing(sag: Program) -> None:
    vist = sag.sag("A12")
    assert {"sag", "cpr", "navn", "foedt", "forloeb", "moeder", "frister", "fund", "livsforloeb", "naeste"} <= set(vist)
    assert vist["livsforloeb"] == {
        "stand": "trin_1", "siden": "2026-09-07", "trin": 1, "gruppe": "1", "gruppe_siden": "2026-09-01",
        "hvorfor": "Borgeren kom i Afklaringspuljen 7. september 2026. Der mangler: step up-mødet.",
    }  # fmt: skip
    assert vist["naeste"][0] == {
        "kommandoer": ["afk stepup plan A12"], "kilde": "straksafklaring", "frist": "2026-11-02",
        "hvorfor": "Hold step up-mødet nu, eller skriv borgeren ind i planen for hele gruppen.",
    }  # fmt: skip
    assert [n["kilde"] for n in vist["naeste"]][1:] == ["step-up-uden-samtykke"]


def test_the_page_is_a_file_for_its_owner_alone(sag: Program) -> None:
    fil = sag.mappe / "a12.html"
    svar = sag.ok("borger", "vis", "A12", "--html", fil)
    assert svar.ud == ""
    assert "Åbn filen i en browser" in svar.fejl and "slet den" in svar.fejl
    assert "Lone" not in svar.fejl
    tekst = fil.read_text(encoding="utf-8")
    assert tekst.startswith("<!DOCTYPE html>") and tekst.count("<svg") == 1
    assert "010270-xxxx" in tekst and "1234" not in tekst and "Lone Jensen" in tekst
    if sys.platform != "win32":
        assert stat.S_IMODE(fil.stat().st_mode) == 0o600


def test_a_file_that_is_there_is_replaced_only_when_asked(sag: Program) -> None:
    fil = sag.fil("findes.html", "mit eget")
    svar = sag("borger", "vis", "A12", "--html", fil)
    assert svar.kode == 1 and "--overskriv" in svar.fejl
    assert fil.read_text() == "mit eget"
    sag.ok("borger", "vis", "A12", "--html", fil, "--overskriv", "--vis-cpr")
    assert "010270-1234" in fil.read_text(encoding="utf-8")


def test_the_page_goes_to_stdout_as_a_hyphen_and_on_a_terminal_too(sag: Program) -> None:
    ud = sag.ok("borger", "vis", "A12", "--html", "-").ud
    assert ud.startswith("<!DOCTYPE html>") and ud.endswith("</html>\n")
    fil = sag.mappe / "skaerm.html"
    assert sag.ok("borger", "vis", "A12", "--html", fil, bredde=80).ud == ""
    assert fil.read_text(encoding="utf-8") == ud


@pytest.mark.parametrize(
    ("args", "kode", "naevnt"),
    [("--html x.html --json", 2, "enten --html eller --json"), ("--html mangler/x.html", 1, "findes ikke"),
     ("--html .", 1, "er en mappe")],
)  # fmt: skip
def test_what_cannot_be_written_is_told(
    sag: Program, monkeypatch: pytest.MonkeyPatch, args: str, kode: int, naevnt: str
) -> None:
    monkeypatch.chdir(sag.mappe)
    svar = sag("borger", "vis", "A12", *args.split())
    assert (svar.kode, svar.ud) == (kode, "")
    assert naevnt in svar.fejl


def test_each_look_is_logged_with_what_was_shown(afk: Program) -> None:
    importer(afk, SAG)
    afk.ok("borger", "vis", "A12")
    afk.ok("borger", "vis", "A12", bredde=80)
    afk.ok("borger", "vis", "A12", "--html", afk.mappe / "x.html", "--vis-cpr")
    set_ = afk.hent("SELECT e.kommando, o.hvad FROM opslag o JOIN haendelser e ON e.id = o.haendelse ORDER BY o.id")
    assert [hvad for kommando, hvad in set_ if kommando == "borger vis"] == [
        "sagen", "sagen", "sagen som HTML-side, med CPR-nummer",
    ]  # fmt: skip


def test_the_page_imports_nothing_heavy_and_no_rich(sag: Program) -> None:
    kode = (
        "import sys\nfrom afk.__main__ import koer\nk = koer(sys.argv[1:])\n"
        "print(k, sorted(set(sys.modules) & {'rich.table', 'sqlite_utils', 'docxtpl', 'jinja2'}), file=sys.stderr)"
    )
    svar = sag.proces("borger", "vis", "A12", "--html", "-", kode=kode)
    assert svar.fejl.splitlines()[-1] == "0 []"
