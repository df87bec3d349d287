"""The draft behind the dialogue: begun, taken up again, finished, and every answer an event of its own."""

import os
from collections.abc import Iterator
from unittest import mock

import pytest

from afk.cli.faelles import hent_sager
from afk.cli.miljoe import Miljoe
from afk.cli.samtale_kladde import Kladde, begynd
from afk.cli.stepup_faelles import Sagen
from afk.fakta import besvarelse, svar
from afk.fakta.besvarelse import Besvarelse
from afk.fejl import AfkFejl
from afk.lager.fejl import LagerMangler
from afk.lager.laes import UkendtSag
from afk.lager.skriv import skriv
from afk.skemaer.laes import hent
from afk.skemaer.skema import UdenSvar
from tests.cli.hjaelp import Program
from tests.cli.samtale_hjaelp import GEMT, I_DAG, SKEMA, miljoe

SVAR = "SELECT skema, nr, noegle, vaerdi FROM svar ORDER BY id"
BESVARELSER = "SELECT skema, nr, udgave, paabegyndt, faerdig FROM besvarelser ORDER BY id"


@pytest.fixture
def sag(lager: Program) -> Iterator[Program]:
    """The caseload, with this process pointed at its store."""
    with mock.patch.dict(os.environ, lager.miljoe({}), clear=True):
        yield lager


def aabn(ja: str = "", sag: str = "A1") -> tuple[Kladde, str]:
    """The draft, with `ja` typed to the question whether to go on, and what stood on the screen."""
    m = miljoe()
    with mock.patch("builtins.input", lambda: ja):
        return begynd(m, SKEMA, sag), m.err.tekst


def fyldt(svar_: dict | None = None) -> Kladde:
    kladde, _ = aabn()
    for noegle, vaerdi in (svar_ or GEMT).items():
        kladde.gem(noegle, vaerdi)
    return kladde


def test_a_draft_is_in_the_store_from_its_first_answer_and_not_before(sag: Program) -> None:
    kladde, skaerm = aabn()
    assert (kladde.sag, kladde.nr, kladde.svar, skaerm) == ("A1", None, {}, "")
    assert sag.hent(BESVARELSER) == []
    kladde.gem("kaldenavn", "Åse")
    assert kladde.nr == 1
    assert sag.hent(BESVARELSER) == [("proeve", 1, 1, "2026-11-22", None)]
    assert sag.hent(SVAR) == [("proeve", 1, "kaldenavn", '"Åse"')]


def test_each_answer_is_one_event_named_by_the_form(sag: Program) -> None:
    foer = len(sag.historik())
    kladde, _ = aabn()
    for vaerdi in ("Åse", "Åse", "Bo", None, None):
        kladde.gem("kaldenavn", vaerdi)
    kladde.faerdig()
    assert sag.historik()[foer:] == [
        ("skema proeve", "besvarelser", "opret"), ("skema proeve", "svar", "opret"), ("skema proeve", "svar", "ret"),
        ("skema proeve", "svar", "slet"), ("skema proeve", "besvarelser", "ret"),
    ]  # fmt: skip
    haendelser = sag.hent("SELECT count(DISTINCT haendelse) FROM historik WHERE tabel IN ('svar', 'besvarelser')")
    assert haendelser == [(4,)]


def test_several_answers_are_one_event_and_all_of_them_or_none(sag: Program) -> None:
    kladde, _ = aabn()
    kladde.gem_flere({"kaldenavn": "Åse", "timer": 3})
    kladde.gem_flere({"kaldenavn": "Bo", "timer": None, "cv": True, "dagen": None})
    assert sag.hent(SVAR) == [("proeve", 1, "kaldenavn", '"Bo"'), ("proeve", 1, "cv", "true")]
    assert sag.hent("SELECT count(DISTINCT haendelse) FROM historik WHERE tabel = 'svar'") == [(2,)]
    with pytest.raises(TypeError):
        kladde.gem_flere({"timer": 4, "oensker": object()})
    assert len(sag.hent(SVAR)) == 2


def test_everything_comes_back_when_the_draft_is_taken_up_again(sag: Program) -> None:
    alt = {**GEMT, "cv": UdenSvar("oensker_ikke"), "deltagere": [{"navn": "Bo", "rolle": UdenSvar("ved_ikke")}]}
    fyldt(alt)
    kladde, skaerm = aabn("j")
    assert (kladde.nr, kladde.svar) == (1, alt)
    assert skaerm == "Prøveskema: der er en kladde med 8 svar.\nFortsæt fra 22. november 2026? (j/n) "
    kladde.gem("timer", 3)
    assert aabn("j")[0].svar == {**alt, "timer": 3}


def test_a_no_begins_a_new_one_and_the_old_one_stays(sag: Program) -> None:
    fyldt()
    ny, _ = aabn("n")
    assert (ny.nr, ny.svar) == (None, {})
    ny.gem("kaldenavn", "Ny")
    assert ny.nr == 2
    assert len(sag.hent(SVAR)) == 9
    assert aabn("j")[0].svar == {"kaldenavn": "Ny"}


def test_a_finished_one_is_never_taken_up_again_and_has_the_day(sag: Program) -> None:
    fyldt().faerdig()
    assert sag.hent(BESVARELSER) == [("proeve", 1, 1, "2026-11-22", "2026-11-22")]
    kladde, skaerm = aabn()
    assert (kladde.svar, skaerm) == ({}, "")
    kladde.gem("kaldenavn", "Åse")
    assert kladde.nr == 2


def test_the_drafts_of_other_forms_and_other_borgere_are_left_alone(sag: Program) -> None:
    fyldt()
    assert aabn(sag="A2")[1] == ""
    m = miljoe()
    anden = begynd(m, SKEMA._replace(navn="andet"), "A1")
    anden.gem("kaldenavn", "Anden")
    assert (anden.nr, m.err.tekst) == (1, "")
    assert aabn("j")[0].svar == GEMT


def test_the_draft_notes_the_version_of_the_form_it_was_finished_with(sag: Program) -> None:
    fyldt()
    with mock.patch("builtins.input", lambda: "j"):
        kladde = begynd(miljoe(), SKEMA._replace(udgave=3), "A1")
    kladde.faerdig()
    assert sag.hent(BESVARELSER) == [("proeve", 1, 3, "2026-11-22", "2026-11-22")]


def test_answers_that_the_form_no_longer_takes_stay_in_the_store_and_are_told_of(sag: Program) -> None:
    fyldt({"kaldenavn": "Åse", "oensker": "maaske", "farve": "blå", "timer": 99})
    kladde, skaerm = aabn("j")
    assert kladde.svar == {"kaldenavn": "Åse"}
    assert skaerm.endswith("Skemaet er ændret siden. 3 svar passer ikke mere og er ikke med.\n")
    assert len(sag.hent(SVAR)) == 4


def test_without_a_terminal_nothing_is_asked_and_a_new_one_begins(sag: Program) -> None:
    fyldt()
    m = Miljoe()
    m.kan_spoerge = False
    assert begynd(m, SKEMA, "A1").nr is None


def test_the_sag_is_checked_first_and_found_whatever_its_case(sag: Program) -> None:
    assert aabn(sag="a1")[0].sag == "A1"
    with pytest.raises(UkendtSag, match='"A99" findes ikke'):
        aabn(sag="A99")


def test_without_a_store_none_is_made(afk: Program) -> None:
    with mock.patch.dict(os.environ, afk.miljoe({}), clear=True), pytest.raises(LagerMangler):
        aabn()
    assert not afk.lager.exists()


def test_a_draft_that_was_finished_elsewhere_takes_no_more_answers(sag: Program) -> None:
    kladde = fyldt()
    aabn("j")[0].faerdig()
    with pytest.raises(AfkFejl, match="Svaret er ikke gemt"):
        kladde.gem("timer", 1)
    assert ("proeve", 1, "timer", "7.5") in sag.hent(SVAR)


def test_a_borger_who_is_gone_meanwhile_is_told_of(sag: Program) -> None:
    kladde = fyldt()
    with skriv(sag.lager, "test", I_DAG) as s:
        s.slet(besvarelse.TYPE, 1)
    with pytest.raises(AfkFejl, match="slettet et andet sted"):
        kladde.gem("timer", 1)
    with skriv(sag.lager, "test", I_DAG) as s:
        from afk.fakta.base import typer

        s.slet(typer()["borgere"], s.borger_id("A1") or 0)
        assert list(s.raekker(svar.TYPE)) == []
    with pytest.raises(UkendtSag):
        kladde.gem("timer", 1)


def test_a_form_finished_without_an_answer_is_a_besvarelse_too(sag: Program) -> None:
    kladde, _ = aabn()
    kladde.faerdig()
    assert kladde.nr == 1
    assert sag.hent(BESVARELSER) == [("proeve", 1, 1, "2026-11-22", "2026-11-22")]


FORBEREDENDE = hent("forberedende", None)


def fyld_forberedende(*svarene: dict, faerdig: bool = True) -> None:
    for s in svarene:
        kladde = Kladde(miljoe(), FORBEREDENDE, "A1")
        kladde.gem_flere(s)
        if faerdig:
            kladde.faerdig()


def seneste(skema: str, sag: str) -> dict | None:
    fundet = Sagen(hent_sager(miljoe(), [sag], alt=True)[0]).udfyldt(skema)
    return fundet and fundet.svar


def test_the_answers_of_the_latest_finished_one_are_found(sag: Program) -> None:
    assert seneste("forberedende", "A1") is None
    fyld_forberedende({"borger_navn": "Åse"}, {"borger_navn": "Lone", "timer_nu": 4})
    fyld_forberedende({"borger_navn": "Kladde"}, faerdig=False)
    assert seneste("forberedende", "a1") == {"borger_navn": "Lone", "timer_nu": 4}
    assert seneste("forberedende", "A2") is None
    assert seneste("aftale", "A1") is None


def test_of_the_latest_one_only_what_the_form_still_takes_is_found(sag: Program) -> None:
    fyld_forberedende({"borger_navn": "Lone", "timer_nu": 99, "gammelt": True})
    assert seneste("forberedende", "A1") == {"borger_navn": "Lone"}


def test_the_answers_come_out_and_in_again(sag: Program, tmp_path) -> None:
    fyldt({"kaldenavn": "=1+1", "timer": 0, "oplevelse": 'linje;1\n"to" æøå\x1b', "deltagere": [{"navn": "'-"}]})
    foer = sag.hent(SVAR), sag.hent(BESVARELSER)
    sag.ok("eksport", tmp_path / "kopi", "--vis-cpr")
    ny = Program(tmp_path / "ny")
    ny.ok("import", *sorted((tmp_path / "kopi").iterdir()))
    assert (ny.hent(SVAR), ny.hent(BESVARELSER)) == foer
    assert [f["vaerdi"] for f in ny.sag("A1")["svar"]][:2] == ['"=1+1"', "0"]
    assert Besvarelse(**ny.sag("A1")["besvarelser"][0]).nr == 1


def test_the_screen_shows_the_forms_and_not_every_answer(sag: Program) -> None:
    fyldt()
    ud = sag.ok("borger", "vis", "A1", bredde=100).ud
    assert "Besvarelser" in ud
    assert "kaldenavn" not in ud
