"""The dialogue about a form, line by line: every command, every kind of answer, the order and the end."""

import pytest

from afk.cli import samtale_vis
from afk.cli.samtale import spoerg_skema
from afk.fejl import BrugsFejl
from afk.skemaer.skema import UdenSvar
from tests.cli.samtale_hjaelp import ALLE_SVAR, GEMT, I_DAG, SKEMA, miljoe, samtale

FOER = {"kaldenavn": "Åse", "oplevelse": "en\nto", "barrierer": ["helbred"], "oensker": "taenker"}
"""The answers of somebody who has come to "Er der et cv?"."""


def test_every_answer_is_saved_when_it_is_given_and_the_end_gives_them_all(monkeypatch):
    f = samtale(monkeypatch, *ALLE_SVAR, "")
    assert f.svar == f.sidst == GEMT
    assert f.gemt[:3] == [("kaldenavn", "Åse"), ("oplevelse", GEMT["oplevelse"]), ("barrierer", GEMT["barrierer"])]
    assert f.uspurgt == []


def test_a_question_shows_its_section_its_place_its_help_and_the_commands(monkeypatch):
    skaerm = samtale(monkeypatch, "Åse", "", "1", "Ja").skaerm
    assert skaerm.startswith(
        "\nBorgeren · 1 af 7\nHvad skal vi kalde borgeren? (skal besvares)\n  Fornavnet er nok.\n"
        f"  Skriv aldrig CPR-nummer.\n{samtale_vis.HJAELPELINJE}\nSvar: "
    )
    assert (
        "\nMødet · 4 af 7\nØnsker borgeren et møde? (skal besvares)\n   1  Ja\n   2  Nej\n   3  Tænker over det\n"
        in skaerm
    )
    assert "\nMødet · 5 af 8\nHvornår?\n" in skaerm


def test_the_line_of_commands_fits_80_columns():
    assert len(samtale_vis.HJAELPELINJE) <= 80
    assert max(map(len, samtale_vis.PROMPT.values())) <= 60


def test_nothing_is_asked_without_a_terminal():
    m = miljoe()
    m.kan_spoerge = False
    with pytest.raises(BrugsFejl, match="--svar"):
        spoerg_skema(m, SKEMA, {}, lambda n, v: None, kort=False, i_dag=I_DAG)


# --- commands -----------------------------------------------------------------------------------------------


def test_a_question_mark_tells_the_help_the_source_and_the_options_again(monkeypatch):
    f = samtale(monkeypatch, "?", "Åse", "", "?")
    hjaelp = f.skaerm.split("Svar: ")[1]
    assert "Fornavnet er nok." in hjaelp
    assert "Kilde: STAR: FAQ om step up-møder" in hjaelp
    assert f.skaerm.count("   3  Økonomi og gæld\n") == 2
    assert "Der er ingen hjælpetekst." in f.skaerm
    assert f.gemt == [("kaldenavn", "Åse")]


def test_less_than_goes_back_one_question_at_a_time_and_stops_at_the_first(monkeypatch):
    f = samtale(monkeypatch, "Åse", "", "<", "<", "<", "Bo", "", "1", "Ja", "<", "2")
    assert [n for n, _ in f.gemt] == ["kaldenavn", "kaldenavn", "barrierer", "oensker", "oensker"]
    assert "Det er det første spørgsmål." in f.skaerm
    assert "Nu: Åse" in f.skaerm
    assert f.skaerm.rstrip().endswith("Svar (slut med en tom linje):")  # after nej comes the reason


@pytest.mark.parametrize(
    ("kommando", "grund"),
    [(":v", "ved_ikke"), (":V", "ved_ikke"), (":ø", "oensker_ikke"), (":o", "oensker_ikke"), (" :i ", "ikke_relevant")],
)
@pytest.mark.parametrize("nr", range(8))
def test_every_kind_of_question_takes_the_three_non_answers(monkeypatch, kommando, grund, nr):
    noegle = list(GEMT)[nr]
    foer = {n: GEMT[n] for n in list(GEMT)[:nr]}
    assert samtale(monkeypatch, kommando, svar=foer).gemt == [(noegle, UdenSvar(grund))]


def test_a_blank_line_passes_over_and_never_deletes(monkeypatch):
    f = samtale(monkeypatch, *[""] * 7, "8", svar={})
    assert f.gemt == []
    f = samtale(monkeypatch, "<", "", *[" "] * 4, "", svar=GEMT)
    assert f.gemt == []
    assert f.svar == GEMT


def test_a_hyphen_deletes_after_a_yes_and_stays_at_the_question(monkeypatch):
    f = samtale(monkeypatch, "<", "-", "n", "-", "j", "<", svar=FOER)
    assert f.gemt == [("oensker", None)]
    assert f.skaerm.count("Slet svaret? (j/n)") == 2
    f = samtale(monkeypatch, "-", svar=FOER)
    assert f.gemt == []
    assert "Der er ikke noget svar at slette." in f.skaerm


@pytest.mark.parametrize("foer", [{}, FOER, GEMT])
def test_stop_ends_with_everything_saved_and_says_how_to_go_on(monkeypatch, foer):
    f = samtale(monkeypatch, ":s", svar=foer)
    assert f.svar is None
    assert f.gemt == []
    assert f.skaerm.endswith("Stoppet. Alle svar er gemt; kør kommandoen igen for at fortsætte.\n")


def test_the_end_of_the_input_is_an_interruption(monkeypatch):
    monkeypatch.setattr("builtins.input", lambda: (_ for _ in ()).throw(EOFError))
    with pytest.raises(KeyboardInterrupt):
        spoerg_skema(miljoe(), SKEMA, {}, lambda n, v: None, kort=False, i_dag=I_DAG)


def test_an_answer_that_can_not_be_saved_is_not_gone_on_from(monkeypatch):
    class Fuld(Exception):
        pass

    def gem(noegle, vaerdi):
        raise Fuld

    m = miljoe()
    monkeypatch.setattr("builtins.input", lambda: "Åse")
    with pytest.raises(Fuld):
        spoerg_skema(m, SKEMA, {}, gem, kort=False, i_dag=I_DAG)
    assert m.err.tekst.count("Svar: ") == 1
    assert "2 af 7" not in m.err.tekst


@pytest.mark.parametrize(
    ("linjer", "besked"),
    [
        (["Åse", ":s"], "Stoppet. Intet er gemt.\n"),
        ([*[""] * 7, ""], "Skemaet er ikke færdigt, og intet er gemt. Der mangler svar på spørgsmål 1,"),
    ],
)
def test_where_nothing_is_kept_it_says_so(monkeypatch, linjer, besked):
    m, rest = miljoe(), list(linjer)
    monkeypatch.setattr("builtins.input", lambda: rest.pop(0))
    assert spoerg_skema(m, SKEMA, {}, None, kort=False, i_dag=I_DAG) is None
    assert besked in m.err.tekst
    assert "kladde" not in m.err.tekst


# --- answers ------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("nr", "forkert", "sentence", "rigtigt", "vaerdi"),
    [
        (2, "4", "Skriv et tal fra 1 til 3", "bolig", ["bolig"]),
        (3, "maske", "Skriv et tal fra 1 til 3", "tænker over det", "taenker"),
        (4, "31-02-2026", "findes ikke", "i morgen", "2026-11-23"),
        (5, "måske", "Skriv ja eller nej.", "n", False),
        (6, "38", "Skriv et tal fra 0 til 37.", "0", 0),
        (7, "Bo", "Listen udfyldes en række ad gangen.", "ingen", []),
    ],
)
def test_a_wrong_answer_gets_a_sentence_and_the_question_again(monkeypatch, nr, forkert, sentence, rigtigt, vaerdi):
    noegle = list(GEMT)[nr]
    f = samtale(monkeypatch, forkert, rigtigt, svar={n: GEMT[n] for n in list(GEMT)[:nr]})
    assert f.gemt == [(noegle, vaerdi)]
    assert sentence in f.skaerm
    assert f.skaerm.count(SKEMA.find(noegle).tekst) >= 2


def test_something_like_a_cpr_number_is_warned_about_and_kept(monkeypatch):
    f = samtale(monkeypatch, "Åse 010270-1234")
    assert f.gemt == [("kaldenavn", "Åse 010270-1234")]
    assert "Bemærk: Svaret på kaldenavn indeholder noget, der ligner et CPR-nummer." in f.skaerm


def test_control_characters_are_kept_and_never_reach_the_screen(monkeypatch):
    ondt = "Åse\x1b[2J\x07\u202e\x9b1m"
    f = samtale(monkeypatch, ondt, ondt, "", "<", "?", "<", "?")
    assert f.gemt == [("kaldenavn", ondt), ("oplevelse", ondt)]
    assert f.skaerm.count("Åse�[2J") >= 4
    assert not set("\x1b\x07\u202e\x9b") & set(f.skaerm)


def test_an_answer_of_100_kb_is_saved_whole_and_shown_in_part(monkeypatch):
    linjer = [f"{n} " + "æøå" * 330 for n in range(100)]
    f = samtale(monkeypatch, "Åse", *linjer, "", "<")
    assert f.gemt[1] == ("oplevelse", "\n".join(linjer))
    assert len(f.gemt[1][1].encode()) > 190_000
    assert "… 88 linjer til. Se dem med ?" in f.skaerm
    assert len(f.skaerm) < 8_000


def test_a_text_ends_at_the_first_blank_line_and_a_paste_keeps_its_blank_lines(monkeypatch):
    f = samtale(monkeypatch, "Åse", "en", "  to", "", "1")
    assert f.gemt[1:] == [("oplevelse", "en\n  to"), ("barrierer", ["helbred"])]
    f = samtale(monkeypatch, "Åse", "en\n\nto\n", "tre", "   ", "1")
    assert f.gemt[1:] == [("oplevelse", "en\n\nto\n\ntre"), ("barrierer", ["helbred"])]


def test_a_text_is_mended_line_by_line_at_the_terminal(monkeypatch):
    foer = {"kaldenavn": "Åse", "oplevelse": "en\nto\ntre"}
    f = samtale(
        monkeypatch, "<", ":ret", "2", "TO", "n", "fire", "-1", "j", "9", "x", "-2", "n", "1", "", "", svar=foer
    )
    assert [v for _, v in f.gemt] == ["en\nTO\ntre", "en\nTO\ntre\nfire", "TO\ntre\nfire"]
    assert "Skriv et linjenummer fra 1 til 3, n eller en tom linje." in f.skaerm
    assert "Linjen er ikke ændret." in f.skaerm
    f = samtale(monkeypatch, "<", ":ret", "-1", "", svar={"kaldenavn": "Åse", "oplevelse": "en"})
    assert f.gemt == []
    assert "Det er den eneste linje." in f.skaerm


def test_a_text_of_one_line_can_be_mended_too_and_only_one_that_is_there(monkeypatch):
    f = samtale(monkeypatch, "<", ":ret", "Åse Ø.", svar={"kaldenavn": "Åse"})
    assert f.gemt == [("kaldenavn", "Åse Ø.")]
    f = samtale(monkeypatch, ":ret")
    assert f.gemt == []
    assert "Der er ikke nogen tekst at rette endnu." in f.skaerm


def test_a_long_text_gives_way_to_a_non_answer_only_after_a_yes(monkeypatch):
    foer = {"kaldenavn": "Åse", "oplevelse": "en\nto"}
    assert samtale(monkeypatch, "<", ":v", "n", svar=foer).gemt == []
    assert samtale(monkeypatch, "<", ":v", "j", svar=foer).gemt == [("oplevelse", UdenSvar("ved_ikke"))]
    assert samtale(monkeypatch, "<", "tre", "", svar=foer).gemt == [("oplevelse", "tre")]


# --- the order ----------------------------------------------------------------------------------------------


def test_it_goes_on_after_the_last_answer(monkeypatch):
    f = samtale(monkeypatch, "j", svar=FOER)
    assert f.gemt == [("cv", True)]
    assert f.skaerm.startswith("Fortsætter ved spørgsmål 5. < går tilbage.\n\nMødet · 5 af 7\n")


def test_it_goes_on_from_an_earlier_question_that_must_be_answered_and_was_passed_over(monkeypatch):
    assert samtale(monkeypatch, "1", svar={"kaldenavn": "Åse", "cv": True}).gemt == [("barrierer", ["helbred"])]
    ved_ikke = {"kaldenavn": "Åse", "barrierer": UdenSvar("ved_ikke"), "oensker": "taenker", "cv": True}
    assert samtale(monkeypatch, "5", svar=ved_ikke).gemt == [("timer", 5)]


def test_the_short_way_asks_only_what_must_be_answered(monkeypatch):
    f = samtale(monkeypatch, "Åse", "bolig", "ja", "i dag", "n", "Bo", "", "", "", kort=True)
    assert f.svar == {
        "kaldenavn": "Åse",
        "barrierer": ["bolig"],
        "oensker": "ja",
        "dagen": "2026-11-22",
        "deltagere": [{"navn": "Bo"}],
    }
    assert "\nMødet · 4 af 5\nHvornår? (skal besvares)\n" in f.skaerm
    assert "cv" not in f.skaerm
    f = samtale(monkeypatch, "Åse", "helbred", "ja", "ingen", "", kort=True)
    assert "Hvornår?" not in f.skaerm
    assert f.svar is not None


def test_what_the_program_answers_itself_is_shown_and_seen_by_conditions_and_never_asked(monkeypatch):
    f = samtale(monkeypatch, "Åse", "<", beregn=lambda svar: {"sag_id": f"A1 ({len(svar)})"})
    assert [del_.split("\n")[0] for del_ in f.skaerm.split("\nSag: ")[1:]] == ["A1 (0)", "A1 (1)"]
    assert f.gemt == [("kaldenavn", "Åse")]
    f = samtale(monkeypatch, "", svar=GEMT, beregn=lambda svar: {"sag_id": "A1"})
    assert f.svar == {**GEMT, "sag_id": "A1"}


# --- the page of answers ------------------------------------------------------------------------------------


def test_the_page_shows_the_answers_by_section_and_marks_what_is_missing(monkeypatch):
    svar = {**GEMT, "barrierer": UdenSvar("ved_ikke"), "deltagere": [{"rolle": "bisidder"}]}
    del svar["kaldenavn"], svar["cv"]
    f = samtale(monkeypatch, "", *[""] * 7, "", svar=svar)
    side = f.skaerm[f.skaerm.index("Prøveskema: dine svar") :]
    assert [" ".join(linje.split()) for linje in side.splitlines() if linje.strip()] == [
        "Prøveskema: dine svar",
        "Borgeren",
        "1 Hvad skal vi kalde borgeren? mangler",
        "2 Hvordan oplever du din situation? Det er svært. Men det går.",
        "3 Hvad står i vejen? mangler (Ved ikke endnu)",
        "Mødet",
        "4 Ønsker borgeren et møde? Ja",
        "5 Hvornår? søn 06-12-2026",
        "6 Er der et cv? –",
        "7 Hvor mange timer? 7,5",
        "8 Hvem skal med? mangler (1 række)",
        "Et nummer går til spørgsmålet, Enter slutter: "  # the line break is typed
        "Skemaet er gemt som kladde og ikke færdigt. Der mangler svar på spørgsmål 1, 3,",
        "8. Kør kommandoen igen for at fortsætte.",
    ]
    assert f.svar is None
    assert max(map(len, side.partition("Et nummer")[0].splitlines())) <= 80


def test_from_the_page_a_number_goes_to_the_question_and_back(monkeypatch):
    f = samtale(monkeypatch, "4", "nej", "5", "Vil ikke.", "", "0", "99", "x", "<", "", "", svar=GEMT)
    assert f.gemt == [("oensker", "nej"), ("nej_grund", "Vil ikke.")]
    assert f.skaerm.count("Skriv et nummer fra 1 til 8, eller en tom linje.") == 3
    assert f.svar is not None
    assert f.svar["nej_grund"] == "Vil ikke."


def test_stop_works_on_the_page_and_in_a_question_taken_up_from_it(monkeypatch):
    for linjer in ([":s"], ["1", ":s"]):
        f = samtale(monkeypatch, *linjer, "for meget", svar=GEMT)
        assert (f.svar, f.uspurgt) == (None, ["for meget"])
