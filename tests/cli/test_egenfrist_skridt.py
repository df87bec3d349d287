"""`afk egenfrist` and `afk skridt`: registered with one command, closed with one."""

from typing import Any

import pytest

from tests.cli.hjaelp import Program


def frister(program: Program, regel: str) -> list[tuple[Any, ...]]:
    raekker = program.ok("frist", "A1", "--regel", regel, "--alle", "--json").json
    return [(r["status"], r["frist"], r["opfyldt_den"]) for r in raekker]


# --- egenfrist ----------------------------------------------------------------------------------------------


@pytest.fixture
def med(lager: Program) -> Program:
    """A1 with two own deadlines of the same text and one of another."""
    for tekst, frist in (("Ring til lægen", "1-12-2026"), ("Ring til lægen", "8-12-2026"), ("Skriv brev", "om 2 dage")):
        lager.ok("egenfrist", "tilfoej", "A1", "--tekst", tekst, "--frist", frist)
    return lager


def test_an_own_deadline_is_written_down_today(med: Program) -> None:
    egne = med.sag("A1")["egne_frister"]
    assert egne[0] == {"tekst": "Ring til lægen", "frist": "2026-12-01", "dato": "2026-11-22", "udfoert": None}
    assert sorted(f for _, f, _ in frister(med, "egen")) == ["2026-11-24", "2026-12-01", "2026-12-08"]
    foer = med.historik()
    med.ok("egenfrist", "tilfoej", "A1", "--tekst", "Skriv brev", "--frist", "24-11-2026", AFK_DATO="2026-11-23")
    assert med.historik() == foer


@pytest.mark.parametrize(
    ("valg", "frist"),
    [(["--tekst", "BREV"], "2026-11-24"), (["--frist", "8-12-2026"], "2026-12-08"),
     (["--tekst", "læge", "--frist", "1-12-2026"], "2026-12-01")],
)  # fmt: skip
def test_an_own_deadline_is_marked_as_done(med: Program, valg: list[str], frist: str) -> None:
    svar = med.ok("egenfrist", "udfoert", "A1", *valg, "--den", "21-11-2026")
    assert "Fristerne nu: afk frist A1" in svar.fejl
    assert [r for r in frister(med, "egen") if r[0] == "opfyldt"] == [("opfyldt", frist, "2026-11-21")]
    assert med.historik()[-1] == ("egenfrist udfoert", "egne_frister", "ret")


def test_two_with_the_same_text_are_asked_about(med: Program) -> None:
    svar = med("egenfrist", "udfoert", "A1", "--tekst", "læge")
    assert svar.kode == 2
    assert "2026-12-01" in svar.fejl and "2026-12-08" in svar.fejl and "--frist" in svar.fejl
    assert "lægen" not in svar.fejl
    med.ok("egenfrist", "udfoert", "A1", "--tekst", "læge", kan_spoerge=True, ind="2\n")
    assert ("opfyldt", "2026-12-08", "2026-11-22") in frister(med, "egen")


def test_done_ones_are_not_picked_again(med: Program) -> None:
    med.ok("egenfrist", "udfoert", "A1", "--tekst", "brev")
    svar = med("egenfrist", "udfoert", "A1", "--tekst", "brev")
    assert svar.kode == 1
    assert "der passer og stadig mangler" in svar.fejl


def test_an_own_deadline_is_removed(med: Program) -> None:
    med.ok("egenfrist", "slet", "A1", "--tekst", "Skriv brev", "--frist", "24-11-2026", "--ja")
    assert len(frister(med, "egen")) == 2


def test_without_a_terminal_the_missing_option_is_named(lager: Program) -> None:
    for args, mangler in (
        ("egenfrist tilfoej A1 --tekst x", "--frist"),
        ("egenfrist tilfoej A1 --frist 2026-12-01", "--tekst"),
        ("skridt tilfoej A1 --dato 2026-12-01", "--skridt"),
        ("skridt tilfoej A1 --skridt klage", "--dato"),
        ("aftale tilfoej A1 --aftale x", "--dato"),
        ("aftale slet A1 --aftale x", "har ikke en aftale, der passer"),
    ):
        svar = lager(*args.split())
        assert svar.kode in (1, 2) and svar.ud == ""
        assert mangler in svar.fejl


# --- skridt -------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("skridt", "frist"),
    [
        ("klage", "2026-11-30"),
        ("genvurdering", "2026-11-30"),
        # 3, 4, 5, 6, 9, 10, 11 November.
        ("aktindsigt", "2026-11-11"),
        ("indsigt", "2026-12-02"),
        ("underretning", None),
    ],
)
def test_a_step_is_registered_with_one_command_and_closed_with_one(
    lager: Program, skridt: str, frist: str | None
) -> None:
    lager.ok("skridt", "tilfoej", "A1", "--skridt", skridt, "--dato", "2-11-2026", "--om", "afslag")
    status = "overskredet" if skridt == "aktindsigt" else "aaben"
    assert frister(lager, skridt) == [(status, frist, None)]
    svar = lager.ok("skridt", "afslut", "A1", "--den", "20-11-2026")
    assert frister(lager, skridt) == [("opfyldt", frist, "2026-11-20")]
    assert lager.historik()[-1] == ("skridt afslut", "skridt", "ret")
    naeste = "afk skridt tilfoej A1 --skridt genvurdering --dato 2026-11-20"
    assert (naeste in svar.fejl) is (skridt == "klage")


@pytest.mark.parametrize(
    ("valg", "om"),
    [
        (["--skridt", "aktindsigt"], "hele sagen"),
        (["--begyndt", "9-11-2026"], "bevilling"),
        (["--om", "AFSLAG"], "afslag"),
    ],
)
def test_the_step_that_is_meant_is_picked_by_kind_day_or_text(lager: Program, valg: list[str], om: str) -> None:
    for skridt, dato, tekst in (
        ("klage", "2-11-2026", "afslag"),
        ("klage", "9-11-2026", "bevilling"),
        ("aktindsigt", "2-11-2026", "hele sagen"),
    ):
        lager.ok("skridt", "tilfoej", "A1", "--skridt", skridt, "--dato", dato, "--om", tekst)
    svar = lager("skridt", "afslut", "A1")
    assert svar.kode == 2
    assert "--skridt, --begyndt eller --om" in svar.fejl and "bevilling" not in svar.fejl
    lager.ok("skridt", "afslut", "A1", *valg)
    assert [s["om"] for s in lager.sag("A1")["skridt"] if s["afsluttet"]] == [om]


def test_a_wrong_kind_gets_a_suggestion(lager: Program) -> None:
    for args in (("tilfoej", "A1", "--dato", "2-11-2026"), ("afslut", "A1")):
        svar = lager("skridt", *args, "--skridt", "genvurdring")
        assert svar.kode == 2
        assert "Mente du genvurdering?" in svar.fejl


def test_with_nothing_open_it_says_so(lager: Program) -> None:
    svar = lager("skridt", "afslut", "A1")
    assert (svar.kode, svar.ud) == (1, "")
    assert "der passer og stadig mangler" in svar.fejl


def test_two_decisions_of_one_day_are_two_steps(lager: Program) -> None:
    for om in ("afslag", "bevilling"):
        lager.ok("skridt", "tilfoej", "A1", "--skridt", "klage", "--dato", "2-11-2026", "--om", om)
    assert len(frister(lager, "klage")) == 2
    lager.ok("skridt", "slet", "A1", "--om", "afslag", "--ja")
    assert [s["om"] for s in lager.sag("A1")["skridt"]] == ["bevilling"]


# --- files --------------------------------------------------------------------------------------------------


def test_the_new_types_come_from_files_too(lager: Program) -> None:
    filer = {
        "aftaler": "Sagsnr.;Aftale;Mødedato;Senest;Ansvarlig;Følger op;Status\n"
        "A1;Ring til læge;02-11-2026;20-11-2026;Lone;Bent;Udført\n",
        "egne": "sag;tekst;frist\nA1;Skriv brev;01-12-2026\n",
        "skridt": "sag;skridt;modtaget;om\nA1;Klage;02-11-2026;afslag\n",
        "delinger": "sag;dato;hvad;modtager;nr;emner\nA1;02-11-2026;forberedende;Bent, Sundhed;1;bolig,job\n",
    }
    stier = [lager.fil(f"{n}.csv", t) for n, t in filer.items()]
    assert [f["type"] for f in lager.ok("import", *stier, "--json").json["filer"]] == [
        "aftaler", "egne_frister", "skridt", "delinger",
    ]  # fmt: skip
    sag = lager.sag("A1")
    assert (sag["aftaler"][0]["status"], sag["aftaler"][0]["udfoert"]) == ("udfoert", "2026-11-22")
    assert sag["egne_frister"][0]["dato"] == "2026-11-22"
    assert sag["delinger"][0] == {
        "dato": "2026-11-02", "hvad": "forberedende", "modtager": "Bent, Sundhed", "nr": 1, "emner": "bolig,job",
    }  # fmt: skip
    foer = lager.historik()
    igen = lager.ok("import", *stier, "--json", AFK_DATO="2026-12-24").json["filer"]
    assert [f["uaendrede"] for f in igen] == [1, 1, 1, 1]
    assert lager.historik() == foer
