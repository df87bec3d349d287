"""One answer, typed or from a file: what is taken, and the whole sentence for what is not."""

from datetime import date, datetime
from typing import Any

import pytest

from afk.skemaer.laes import hent
from afk.skemaer.motor import SPRING_OVER, UgyldigtSvar, laes_svar, tjek_svar
from afk.skemaer.skema import Mulighed, Spoergsmaal, UdenSvar

from .hjaelp import I_DAG, spoergsmaal

FARVER = (("roed", "Rød"), ("graa", "Grå, lys eller mørk"), ("blaa", "Blå"))
VALG, FLERE = spoergsmaal("valg", *FARVER), spoergsmaal("flere", *FARVER)
TAL = spoergsmaal("tal", mindst=0, hoejst=10)
ALLE_TYPER = [spoergsmaal(t) for t in ("tekst", "linjer", "dato", "ja_nej", "tal", "liste")] + [VALG, FLERE]


def laes(s: Spoergsmaal, raa: str) -> Any:
    return laes_svar(s, raa, I_DAG)


def laes_fejl(s: Spoergsmaal, raa: str) -> str:
    with pytest.raises(UgyldigtSvar) as e:
        laes(s, raa)
    return str(e.value)


def fil_fejl(s: Spoergsmaal, vaerdi: Any) -> str:
    with pytest.raises(UgyldigtSvar) as e:
        tjek_svar(s, vaerdi)
    return str(e.value)


# --- typed ------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("s", ALLE_TYPER, ids=lambda s: s.type)
@pytest.mark.parametrize("raa", ["", "  ", "\t\n"])
def test_a_blank_line_skips_every_kind_of_question(s: Spoergsmaal, raa: str) -> None:
    assert laes(s, raa) is SPRING_OVER


@pytest.mark.parametrize("raa", ["2", "graa", "Grå, lys eller mørk", " GRAA ", "grå lys eller mørk"])
def test_an_option_is_taken_by_number_code_and_text(raa: str) -> None:
    assert laes(VALG, raa) == "graa"
    assert laes(FLERE, raa) == ["graa"]


@pytest.mark.parametrize(
    ("raa", "koder"),
    [
        ("1,3", ["roed", "blaa"]),
        ("1 3", ["roed", "blaa"]),
        ("3, 1", ["blaa", "roed"]),
        ("blå,1, blaa", ["blaa", "roed"]),
        ("Rød, Grå, lys eller mørk, Blå", ["roed", "graa", "blaa"]),
        ("Grå, lys eller mørk,1", ["graa", "roed"]),
        ("1,,", ["roed"]),
    ],
)
def test_several_options_are_separated_by_commas_even_when_a_text_holds_one(raa: str, koder: list[str]) -> None:
    assert laes(FLERE, raa) == koder


KENDES_IKKE = "Muligheden kendes ikke. Skriv et tal fra 1 til 3 eller mulighedens navn."


@pytest.mark.parametrize("raa", ["0", "4", "99999999999", "-1", "grøn", "2³", "roed blaa"])
def test_what_is_no_option_is_refused_without_being_repeated(raa: str) -> None:
    assert laes_fejl(VALG, raa) == KENDES_IKKE


@pytest.mark.parametrize("raa", ["1, grøn", ",", "4"])
def test_one_wrong_among_several_is_refused(raa: str) -> None:
    assert laes_fejl(FLERE, raa) == KENDES_IKKE


def test_a_near_miss_gets_a_suggestion() -> None:
    assert laes_fejl(VALG, "blåå") == (
        'Muligheden kendes ikke. Mente du "Blå"? Skriv et tal fra 1 til 3 eller mulighedens navn.'
    )
    assert "Mente du" in laes_fejl(VALG, "lys eller mørk")


def test_too_many_choices_are_refused() -> None:
    assert laes_fejl(FLERE._replace(hoejst=2), "1,2,3") == "Vælg højst 2."
    assert laes(FLERE._replace(hoejst=2), "1,2,1") == ["roed", "graa"]


def test_none_can_not_be_chosen_with_others() -> None:
    s = FLERE._replace(muligheder=(*FLERE.muligheder, Mulighed("ingen", "Ingen af dem", alene=True)))
    assert laes(s, "ingen") == ["ingen"]
    assert laes_fejl(s, "1,4") == (
        '"Ingen af dem" kan ikke vælges sammen med andre. Vælg den alene, eller tag den fra.'
    )


@pytest.mark.parametrize(
    ("raa", "dato"),
    [("2026-12-01", "2026-12-01"), ("1/12-2026", None), ("01-12-26", "2026-12-01"), ("i dag", "2026-11-22"),
     ("om 2 uger", "2026-12-06"), ("1. december 2026", "2026-12-01")],
)  # fmt: skip
def test_a_date_is_read_as_people_write_it(raa: str, dato: str | None) -> None:
    if dato is None:
        assert laes_fejl(spoergsmaal("dato"), raa).startswith('"1/12-2026" kan ikke læses som en dato.')
    else:
        assert laes(spoergsmaal("dato"), raa) == dato


@pytest.mark.parametrize(("raa", "svar"), [("j", True), ("JA", True), ("n", False), (" nej ", False)])
def test_yes_and_no(raa: str, svar: bool) -> None:
    assert laes(spoergsmaal("ja_nej"), raa) is svar


@pytest.mark.parametrize("raa", ["y", "1", "måske"])
def test_neither_yes_nor_no(raa: str) -> None:
    assert laes_fejl(spoergsmaal("ja_nej"), raa) == "Skriv ja eller nej."


@pytest.mark.parametrize(("raa", "tal"), [("7", 7), ("7,5", 7.5), ("7.5", 7.5), ("0", 0), ("10", 10), ("7,0", 7)])
def test_a_number_with_comma_or_point(raa: str, tal: float) -> None:
    svar = laes(TAL, raa)
    assert (svar, type(svar)) == (tal, type(tal))


@pytest.mark.parametrize("raa", ["11", "-1", "10,01"])
def test_a_number_outside_its_range(raa: str) -> None:
    assert laes_fejl(TAL, raa) == "Skriv et tal fra 0 til 10."


def test_a_number_with_one_limit() -> None:
    assert laes_fejl(spoergsmaal("tal", mindst=1), "0") == "Skriv et tal på mindst 1."
    assert laes_fejl(spoergsmaal("tal", hoejst=9), "10") == "Skriv et tal på højst 9."


@pytest.mark.parametrize("raa", ["syv", "1e3", "nan", "7,", "1 000", "٣"])
def test_what_is_no_number(raa: str) -> None:
    assert laes_fejl(spoergsmaal("tal"), raa) == "Skriv et tal, fx 12 eller 7,5."


def test_a_point_before_three_digits_is_not_guessed_at() -> None:
    assert laes_fejl(spoergsmaal("tal"), "1.500") == (
        "Er punktummet tusinder eller decimaler? Skriv tallet med komma, fx 7,5."
    )


TEKSTER = [
    "x" * 100_000,
    "👩‍👧 æøå ÆØÅ",
    "\x1b[31mrød\x1b[0m\x07",
    "  mellemrum  ",
    "a\x00b",
    "[bold]x[/bold]",
    "ved ikke endnu",
]


@pytest.mark.parametrize("tekst", TEKSTER, ids=range(len(TEKSTER)))
def test_a_text_is_kept_exactly_as_written(tekst: str) -> None:
    for s in (spoergsmaal("tekst"), spoergsmaal("linjer")):
        assert laes(s, tekst) == tekst
        assert tjek_svar(s, tekst) == tekst


def test_only_a_question_for_several_lines_takes_them() -> None:
    assert laes(spoergsmaal("linjer"), "a\r\nb") == "a\r\nb"
    assert laes_fejl(spoergsmaal("tekst"), "a\nb") == "Svaret skal stå på én linje. Fjern linjeskiftene."


def test_a_broken_character_that_no_file_can_hold_is_refused() -> None:
    assert fil_fejl(spoergsmaal("linjer"), "a\ud800b") == (
        "Teksten indeholder et ødelagt tegn, som ikke kan gemmes. Skriv den igen."
    )


@pytest.mark.parametrize("s", [VALG, FLERE, TAL, spoergsmaal("dato"), spoergsmaal("ja_nej"), spoergsmaal("liste")])
@pytest.mark.parametrize(
    ("raa", "grund"),
    [("Ved ikke endnu", "ved_ikke"), ("oensker_ikke", "oensker_ikke"), ("ikke relevant", "ikke_relevant")],
)
def test_the_words_of_a_non_answer_are_one_everywhere_but_in_a_text(s: Spoergsmaal, raa: str, grund: str) -> None:
    assert laes(s, raa) == UdenSvar(grund)


def test_an_option_with_the_code_of_a_non_answer_is_the_option() -> None:
    underretning = hent("visitation", None).find("underretning")
    assert laes(underretning, "ikke relevant") == "ikke_relevant"
    assert tjek_svar(underretning, "ikke_relevant") == "ikke_relevant"
    assert tjek_svar(underretning, {"uden_svar": "ikke_relevant"}) == UdenSvar("ikke_relevant")


def test_a_list_is_typed_a_row_at_a_time_or_as_none() -> None:
    assert laes(spoergsmaal("liste"), "Ingen") == []
    assert laes_fejl(spoergsmaal("liste"), "Lone") == (
        'Listen udfyldes en række ad gangen. Skriv "ingen", hvis den skal være tom.'
    )


def test_a_very_long_line_of_choices_is_refused_soon() -> None:
    assert laes_fejl(FLERE, "x," * 50_000) == KENDES_IKKE


# --- from a file ------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("s", "vaerdi", "svar"),
    [
        (VALG, "graa", "graa"),
        (VALG, "Blå", "blaa"),
        (FLERE, ["blaa", "roed", "blaa"], ["blaa", "roed"]),
        (spoergsmaal("dato"), date(2026, 11, 22), "2026-11-22"),
        (spoergsmaal("dato"), "22-11-2026", "2026-11-22"),
        (spoergsmaal("ja_nej"), True, True),
        (spoergsmaal("ja_nej"), "nej", False),
        (TAL, 7, 7),
        (TAL, 7.5, 7.5),
        (TAL, "7,5", 7.5),
        (spoergsmaal("liste"), [], []),
        (VALG, "ved_ikke", UdenSvar("ved_ikke")),
        (TAL, {"uden_svar": "oensker_ikke"}, UdenSvar("oensker_ikke")),
        (spoergsmaal("linjer"), UdenSvar("ikke_relevant"), UdenSvar("ikke_relevant")),
    ],
)
def test_a_value_from_a_file_is_taken(s: Spoergsmaal, vaerdi: Any, svar: Any) -> None:
    assert tjek_svar(s, vaerdi) == svar


TEKSTFEJL = "Skriv svaret som en tekst i anførselstegn."
LISTEFEJL = 'Skriv mulighederne som en liste, fx ["en", "to"].'
DATOFEJL = 'Skriv en dato, fx "2026-11-22".'


@pytest.mark.parametrize(
    ("s", "vaerdi", "besked"),
    [
        (spoergsmaal("tekst"), 3, TEKSTFEJL),
        (spoergsmaal("linjer"), ["a"], TEKSTFEJL),
        (VALG, 1, "Skriv mulighedens kode i anførselstegn."),
        (VALG, "1", "Værdien kendes ikke. Skriv en af: roed, graa, blaa."),
        (VALG, "bla", "Værdien kendes ikke. Mente du blaa? Skriv en af: roed, graa, blaa."),
        (FLERE, "roed", LISTEFEJL),
        (FLERE, [1], LISTEFEJL),
        (FLERE, ["ved_ikke"], "Værdien kendes ikke. Skriv en af: roed, graa, blaa."),
        (spoergsmaal("dato"), 2026, DATOFEJL),
        (spoergsmaal("dato"), datetime(2026, 11, 22, 9, 0), DATOFEJL),
        (spoergsmaal("dato"), "i dag", 'Datoen kan ikke læses. Skriv den fx "2026-11-22".'),
        (spoergsmaal("ja_nej"), 1, "Skriv true eller false, eller ja eller nej i anførselstegn."),
        (TAL, True, "Skriv et tal, fx 12 eller 7.5."),
        (TAL, float("nan"), "Skriv et tal, fx 12 eller 7.5."),
        (TAL, float("inf"), "Skriv et tal, fx 12 eller 7.5."),
        (TAL, 10**400, "Skriv et tal, fx 12 eller 7.5."),
        (TAL, 10.5, "Skriv et tal fra 0 til 10."),
        (spoergsmaal("liste"), {}, 'Skriv rækkerne som en liste, fx [{ navn = "…" }], eller [] for ingen.'),
        (VALG, {"uden_svar": "nej"}, "uden_svar skal være en af: ved_ikke, oensker_ikke, ikke_relevant."),
        (VALG, {"uden_svar": []}, "uden_svar skal være en af: ved_ikke, oensker_ikke, ikke_relevant."),
        (VALG, {"andet": "x"}, "Skriv mulighedens kode i anførselstegn."),
        (VALG, None, "Skriv mulighedens kode i anførselstegn."),
    ],
)
def test_a_value_of_the_wrong_kind_is_refused(s: Spoergsmaal, vaerdi: Any, besked: str) -> None:
    assert fil_fejl(s, vaerdi) == besked


PERSONER = spoergsmaal(
    "liste",
    hoejst=2,
    felter=(Spoergsmaal("navn", "Navn", "tekst", krav="skal"), Spoergsmaal("med", "Med", "ja_nej")),
)


def test_rows_are_checked_and_blank_columns_left_out() -> None:
    assert tjek_svar(PERSONER, [{"navn": "Bo", "med": "ja"}, {"navn": " ", "med": {"uden_svar": "ved_ikke"}}]) == [
        {"navn": "Bo", "med": True},
        {"med": UdenSvar("ved_ikke")},
    ]


@pytest.mark.parametrize(
    ("raekker", "besked"),
    [
        (["Bo"], "Række 1: skriv den med kolonnerne navn, med."),
        ([{"navn": "Bo", "cpr": "x"}], "Række 1: der er en ukendt kolonne. Kolonnerne er navn, med."),
        ([{"navn": "Bo"}, {"med": 2}], "Række 2, med: Skriv true eller false, eller ja eller nej i anførselstegn."),
        ([{"navn": ""}], "Række 1 er tom. Udfyld den, eller fjern den."),
        ([{"navn": "A"}, {"navn": "B"}, {"navn": "C"}], "Listen kan højst have 2 rækker."),
    ],
)
def test_a_bad_row_is_named_by_number_and_column(raekker: list[Any], besked: str) -> None:
    assert fil_fejl(PERSONER, raekker) == besked


def test_a_list_for_one_says_one_row() -> None:
    assert fil_fejl(PERSONER._replace(hoejst=1), [{"navn": "A"}, {"navn": "B"}]) == "Listen kan højst have 1 række."
