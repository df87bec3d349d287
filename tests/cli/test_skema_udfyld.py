"""`afk skema udfyld`: a form of the municipality's own, from a file in the config folder to answers in the store."""

import json
from pathlib import Path

import pytest

from tests.cli.hjaelp import Program

OPFOELGNING = """
navn = "opfoelgning"
titel = "Opfølgning"
udgave = 2

[[afsnit]]
noegle = "opfoelgning"
titel = "Hvordan går det?"

[[afsnit.spoergsmaal]]
noegle = "hvordan"
tekst = "Hvordan går det?"
type = "valg"
muligheder = [{ kode = "godt", tekst = "Godt" }, { kode = "skidt", tekst = "Ikke så godt" }]
krav = "skal"

[[afsnit.spoergsmaal]]
noegle = "hvad_mangler"
tekst = "Hvad mangler?"
type = "tekst"
vis_naar = "hvordan = skidt"
krav = "skal"
"""
VALGT = ("skema", "udfyld", "opfoelgning", "A1")


@pytest.fixture
def afk(lager: Program) -> Program:
    """The caseload, and the form in the config folder."""
    egne = lager.konfig / "skemaer"
    egne.mkdir(parents=True)
    egne.joinpath("opfoelgning.toml").write_text(OPFOELGNING, encoding="utf-8")
    return lager


def gemt(afk: Program) -> list[tuple[str, object]]:
    return [(n, json.loads(v)) for n, v in afk.hent("SELECT noegle, vaerdi FROM svar ORDER BY id")]


def besvarelser(afk: Program) -> list[tuple[object, ...]]:
    return afk.hent("SELECT skema, nr, udgave, faerdig FROM besvarelser")


def test_it_is_asked_at_a_terminal_and_finished(afk: Program) -> None:
    svar = afk.ok(*VALGT, ind="2\nEt sted at bo\n\n", kan_spoerge=True)
    assert "Opfølgning er gemt i sag A1. Svarene i ord: afk borger indsigt A1" in svar.fejl
    assert besvarelser(afk) == [("opfoelgning", 1, 2, "2026-11-22")]
    assert gemt(afk) == [("hvordan", "skidt"), ("hvad_mangler", "Et sted at bo")]


def test_what_was_begun_is_a_draft_that_is_taken_up_again(afk: Program) -> None:
    afk.ok(*VALGT, ind="2\n:s\n", kan_spoerge=True)
    assert besvarelser(afk) == [("opfoelgning", 1, 2, None)]
    afk.ok(*VALGT, ind="j\nRo\n\n", kan_spoerge=True)
    assert besvarelser(afk) == [("opfoelgning", 1, 2, "2026-11-22")]
    assert gemt(afk) == [("hvordan", "skidt"), ("hvad_mangler", "Ro")]


def test_from_a_file_and_told_as_json(afk: Program) -> None:
    fil = afk.fil("svar.json", '{"hvordan": "godt"}')
    svar = afk.ok(*VALGT, "--svar", fil, "--json")
    assert svar.json == {"sag": "A1", "skema": "opfoelgning", "svar": 1, "gemt": True}
    afk.ok(*VALGT, "--svar", fil)
    assert besvarelser(afk) == [("opfoelgning", nr, 2, "2026-11-22") for nr in (1, 2)]
    assert [h[0] for h in afk.historik()[-4:]] == ["skema opfoelgning"] * 4


def test_answers_that_are_missing_or_wrong_store_nothing(afk: Program) -> None:
    for svarene, ord_ in (('{"hvordan": "skidt"}', "hvad_mangler: Hvad mangler?"), ('{"hvordan": "fint"}', "hvordan")):
        svar = afk(*VALGT, "--svar", afk.fil("svar.json", svarene))
        assert (svar.kode, ord_ in svar.fejl) == (3, True)
    assert besvarelser(afk) == []


def test_the_empty_file_to_fill_in_names_the_command(afk: Program, tmp_path: Path) -> None:
    fil = tmp_path / "tom.toml"
    svar = afk.ok("skema", "udfyld", "opfoelgning", "--skabelon", fil)
    assert f"kør: afk skema udfyld opfoelgning SAG --svar {fil}" in svar.fejl.replace("\n", " ")
    fil.write_text(fil.read_text("utf-8").replace('hvordan = ""', 'hvordan = "godt"'), "utf-8")
    afk.ok(*VALGT, "--svar", fil)


def test_it_is_listed_shown_and_told_in_the_insight_of_the_borger(afk: Program) -> None:
    assert [linje[0] for linje in afk.ok("skema", "vis").linjer] == [
        "aftale", "forberedende", "indkaldelse", "opfoelgning", "visitation",
    ]  # fmt: skip
    assert "hvad_mangler: Hvad mangler?" in afk.ok("skema", "vis", "opfoelgning").ud
    afk.ok(*VALGT, "--svar", afk.fil("svar.json", '{"hvordan": "skidt", "hvad_mangler": "Ro"}'))
    indsigt = afk.ok("borger", "indsigt", "A1", "--fil", "-", "--format", "md").ud
    assert "Ikke så godt" in indsigt and "Hvad mangler?" in indsigt


def test_a_warning_is_given_for_what_looks_like_a_cpr_number(afk: Program) -> None:
    fil = afk.fil("svar.json", '{"hvordan": "skidt", "hvad_mangler": "010270-1234"}')
    svar = afk.ok(*VALGT, "--svar", fil)
    assert "Svaret på hvad_mangler indeholder noget, der ligner et CPR-nummer" in svar.fejl.replace("\n", " ")
    assert "010270" not in svar.alt


@pytest.mark.parametrize(
    ("args", "kode", "besked"),
    [
        (("visitation", "A1"), 2, "Skemaet visitation udfyldes med sin egen kommando: afk visiter A1"),
        (("aftale",), 2, "Skemaet aftale udfyldes med sin egen kommando: afk stepup aftale SAG"),
        (("opfoelgnin", "A1"), 2, "kendes ikke. Mente du opfoelgning?"),
        (("opfoelgning",), 2, "Der mangler SAG: sagens id. Fx: afk skema udfyld opfoelgning A12"),
        (("opfoelgning", "A1"), 2, "Der mangler --svar FIL"),
        (("opfoelgning", "A99", "--svar", "-"), 1, "A99"),
    ],
)
def test_a_wrong_use_is_told(afk: Program, args: tuple[str, ...], kode: int, besked: str) -> None:
    svar = afk("skema", "udfyld", *args, ind="{}")
    assert (svar.kode, besked in svar.fejl.replace("\n", " ")) == (kode, True), svar


def test_a_form_must_be_called_what_its_file_is(afk: Program) -> None:
    fil = afk.konfig / "skemaer" / "anden.toml"
    fil.write_text(OPFOELGNING, encoding="utf-8")
    svar = afk("skema", "udfyld", "anden", "A1")
    assert svar.kode == 1
    assert f"{fil}, linje 2: Skemaet skal hedde anden som filen. Ret navn." in svar.fejl.replace("\n", " ")
