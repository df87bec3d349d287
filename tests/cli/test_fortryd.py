"""`afk fortryd`: told first, asked about, done as a change that can be undone."""

import pytest

from tests.cli.hjaelp import CASELOAD, Program, importer


def navn(program: Program, sag: str = "A1") -> str:
    return str(program.sag(sag)["navn"])


@pytest.fixture
def rettet(lager: Program) -> Program:
    """The caseload with another name for A1, which was event 2."""
    lager.ok("borger", "ret", "A1", "--navn", "Lone B.")
    return lager


def test_the_last_change_is_undone_and_the_undoing_too(rettet: Program) -> None:
    svar = rettet.ok("fortryd", "--ja")
    assert "Hændelse 2 (borger ret, " in svar.fejl
    assert "1 i borgere rettes tilbage." in svar.fejl
    assert svar.fejl.endswith("Fortrudt. Vil du have ændringen igen, så kør: afk fortryd 3\n")
    assert svar.ud == ""
    assert navn(rettet) == "Lone Jensen"
    rettet.ok("fortryd", "3", "--ja")
    assert navn(rettet) == "Lone B."


def test_a_whole_import_is_one_change(lager: Program) -> None:
    foer = {s: lager.sag(s) for s in ("A1", "A6")}
    svar = lager.ok("fortryd", "--ja")
    for hvad in ("8 i borgere fjernes", "9 i forloeb fjernes", "1 i fritagelser fjernes", "1 i indsatser fjernes"):
        assert hvad in svar.fejl
    assert lager.ok("borger", "liste").ud == ""
    lager.ok("fortryd", "--ja")
    assert {s: lager.sag(s) for s in foer} == foer
    assert lager.ok("import", *(lager.mappe / f"{n}.csv" for n in CASELOAD)).ud.count("uændrede") == len(CASELOAD)


def test_looking_in_between_changes_nothing_about_what_is_last(rettet: Program) -> None:
    rettet.ok("borger", "vis", "A1")
    rettet.ok("eksport", "--type", "borgere")
    rettet.ok("fortryd", "--ja")
    assert navn(rettet) == "Lone Jensen"


def test_at_a_terminal_the_lines_are_shown_and_the_answer_decides(rettet: Program) -> None:
    svar = rettet.ok("fortryd", kan_spoerge=True, ind="n\n")
    assert "en borger rettet: navn Lone Jensen → Lone B." in svar.fejl
    assert "Fortryd? (j/n)" in svar.fejl
    assert svar.fejl.endswith("Intet er ændret.\n")
    assert navn(rettet) == "Lone B."
    rettet.ok("fortryd", kan_spoerge=True, ind="j\n")
    assert navn(rettet) == "Lone Jensen"


def test_of_a_large_import_a_few_lines_are_shown(afk: Program) -> None:
    afk.ok("import", afk.fil("b.csv", "sag\n" + "".join(f"B{n:03}\n" for n in range(300))))
    svar = afk.ok("fortryd", kan_spoerge=True, ind="n\n")
    assert "B009" in svar.fejl
    assert "B010" not in svar.fejl
    assert "300 i borgere fjernes." in svar.fejl


def test_without_a_terminal_nothing_is_asked_and_nothing_done(rettet: Program) -> None:
    svar = rettet("fortryd")
    assert svar.kode == 2
    assert "--ja" in svar.fejl
    assert "Lone" not in svar.alt
    assert navn(rettet) == "Lone B."


def test_what_was_changed_since_is_refused_with_the_events_by_number_and_date(rettet: Program) -> None:
    svar = rettet("fortryd", "1", "--ja")
    assert svar.kode == 1
    assert "Hændelse 1 kan ikke fortrydes: det samme er ændret siden, i hændelse 2 (borger ret, " in svar.fejl
    assert "Intet er ændret." in svar.fejl
    assert "Lone" not in svar.alt
    assert navn(rettet) == "Lone B."


@pytest.mark.parametrize("nr", ["99", "9999999999999999", "0", "-1", "x"])
def test_a_number_that_is_none_of_them_is_told(rettet: Program, nr: str) -> None:
    svar = rettet("fortryd", nr, "--ja")
    assert svar.kode in (1, 2)
    assert svar.fejl.strip()
    assert "Uventet" not in svar.fejl


def test_without_a_store_none_is_made(afk: Program) -> None:
    svar = afk("fortryd", "--ja")
    assert svar.kode == 1
    assert not afk.lager.exists()


def test_the_file_can_be_imported_again_after_it_was_undone(afk: Program) -> None:
    importer(afk, CASELOAD)
    afk.ok("fortryd", "--ja")
    importer(afk, CASELOAD)
    assert len(afk.ok("borger", "liste").linjer) == 8
    assert afk.ok("lager", "tjek").kode == 0
