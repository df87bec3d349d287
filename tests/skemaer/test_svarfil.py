"""Answers as a whole: a file of them, the store's JSON, the file to fill in, CPR numbers."""

import tomllib

import pytest

from afk.fejl import Udgang
from afk.skemaer.laes import hent
from afk.skemaer.motor import UgyldigeSvar, cpr_i_tekst, fra_fil, fra_json, skabelon, til_json
from afk.skemaer.skema import UdenSvar

from .hjaelp import felt, ja_nej, skema, valg

SKEMA = skema(
    valg("farve", "roed blaa", 'krav = "skal"', 'hjaelp = "Den kæreste."'),
    ja_nej("ude", 'vis_naar = "farve = roed"'),
    felt("note", "linjer", 'krav = "boer"'),
    valg("flag", "a b", type="flere"),
    felt("folk", "liste", 'felter = "person"', 'kolonner = ["navn", "status"]'),
    felt("nr", "tal", "auto = true"),
)


def test_a_file_gives_its_answers_as_the_store_keeps_them() -> None:
    data = tomllib.loads('farve = "Tekst blaa"\nude = "ja"\nnote = "ikke_relevant"\nfolk = [{ navn = "Bo" }]\n')
    assert fra_fil(SKEMA, data) == {
        "farve": "blaa",
        "ude": True,
        "note": UdenSvar("ikke_relevant"),
        "folk": [{"navn": "Bo"}],
    }


def test_blank_answers_are_left_out_but_an_empty_list_says_none() -> None:
    assert fra_fil(SKEMA, {"farve": "", "note": "  ", "ude": None, "flag": [], "folk": []}) == {"folk": []}


def test_every_error_of_a_file_is_told_at_once_in_its_order() -> None:
    data = {"farve": "gul", "uden": True, "note": "fint", "nr": 3, "ude": 7, "zzz": 1}
    with pytest.raises(UgyldigeSvar) as e:
        fra_fil(SKEMA, data)
    assert e.value.fejl == [
        ("farve", "Værdien kendes ikke. Skriv en af: roed, blaa."),
        ("uden", "Nøglen findes ikke i skemaet. Mente du ude? Ret navnet, eller fjern linjen."),
        ("nr", "Sættes af programmet. Fjern linjen."),
        ("ude", "Skriv true eller false, eller ja eller nej i anførselstegn."),
        ("zzz", "Nøglen findes ikke i skemaet. Ret navnet, eller fjern linjen."),
    ]
    assert str(e.value).startswith("farve: Værdien kendes ikke. Skriv en af: roed, blaa.\nuden: Nøglen findes ikke")
    assert str(e.value).endswith("Ret filen, og prøv igen. Intet er gemt.")
    assert e.value.udgang == Udgang.DATA


def test_what_the_program_fills_in_is_never_suggested() -> None:
    with pytest.raises(UgyldigeSvar, match=r"^nrr: Nøglen findes ikke i skemaet\. Ret navnet"):
        fra_fil(SKEMA, {"nrr": 1})


def test_no_error_repeats_what_somebody_wrote() -> None:
    data = {"farve": "Lone Jensen", "ude": "010203-4567", "010203-4567": 1, "folk": [{"navn": 3, "Lone": 1}]}
    with pytest.raises(UgyldigeSvar) as e:
        fra_fil(SKEMA, data)
    assert "Lone" not in str(e.value)
    assert "4567" not in str(e.value)


def test_a_key_with_control_characters_is_shown_without_them() -> None:
    with pytest.raises(UgyldigeSvar) as e:
        fra_fil(SKEMA, {"x\x1b[31m": 1, "": 2})
    assert [n for n, _ in e.value.fejl] == ["x[31m", "(tom nøgle)"]


def test_the_store_gets_one_answer_or_all_of_them() -> None:
    svar = {"a": UdenSvar("ved_ikke"), "b": [{"n": "Æ"}, {"n": UdenSvar("oensker_ikke")}], "c": 7.5, "d": False}
    assert fra_json(til_json(svar)) == svar
    assert til_json(svar["a"]) == '{"uden_svar": "ved_ikke"}'
    assert isinstance(fra_json('{"uden_svar": "ved_ikke"}'), UdenSvar)
    assert til_json("æ") == '"æ"'


@pytest.mark.parametrize("tekst", ['{"uden_svar": "andet"}', '{"uden_svar": []}', '{"uden_svar": "ved_ikke", "x": 1}'])
def test_what_only_looks_like_a_non_answer_stays_as_it_is(tekst: str) -> None:
    assert type(fra_json(tekst)) is dict


def test_the_file_to_fill_in_says_everything_needed() -> None:
    assert skabelon(SKEMA) == SKABELON


SKABELON = """\
# Prøve, udgave 1. Kommunens eget skema – ikke STARs skabelon.
# Skriv svarene efter lighedstegnene. Tomme svar springes over. Skriv aldrig CPR-numre her.
# I stedet for et svar kan der stå: "ved_ikke" (Ved ikke endnu), "oensker_ikke" (Borgeren ønsker ikke at svare), \
"ikke_relevant" (Ikke relevant).


# ===== Afsnit et =====

# farve?
# Den kæreste.
# (skal besvares: en af mulighederne)
#   roed = Tekst roed
#   blaa = Tekst blaa
farve = ""

# ude?
# (kan besvares – hvis det bliver aktuelt: ja eller nej)
ude = ""

# note?
# (bør besvares: tekst; flere linjer mellem \"\"\" og \"\"\")
note = ""

# flag?
# (kan besvares: en eller flere af mulighederne, fx ["en", "to"])
#   a = Tekst a
#   b = Tekst b
flag = []

# folk?
# (kan besvares: en række i hver krølparentes; [] betyder ingen)
#   navn = Navn (en linje)
#   status = Status (en af mulighederne: foreslaaet, inviteret, kommer, afbud, moedte, udeblev)
# folk = [
#   { navn = "", status = "" },
# ]
"""


def test_the_file_filled_in_is_read_back() -> None:
    tekst = skabelon(SKEMA)
    tekst = tekst.replace('farve = ""', 'farve = "roed"').replace('ude = ""', 'ude = "nej"')
    tekst = tekst.replace('note = ""', 'note = """\nEn linje.\nOg en til."""').replace("flag = []", 'flag = ["b"]')
    tekst = tekst.replace("# folk = [", "folk = [").replace('#   { navn = "", ', '  { navn = "Bo", ')
    tekst = tekst.replace("# ]", "]")
    assert fra_fil(SKEMA, tomllib.loads(tekst)) == {
        "farve": "roed",
        "ude": False,
        "note": "En linje.\nOg en til.",
        "flag": ["b"],
        "folk": [{"navn": "Bo"}],
    }


@pytest.mark.parametrize("navn", ["aftale", "forberedende", "indkaldelse", "visitation"])
def test_the_rows_offered_as_comments_are_toml_when_uncommented(navn: str) -> None:
    linjer = skabelon(hent(navn, None)).split("\n")
    inde, ud = False, []
    for linje in linjer:
        inde = inde or linje.endswith(" = [")
        ud.append(linje.removeprefix("# ") if inde else linje)
        inde = inde and linje != "# ]"
    data = tomllib.loads("\n".join(ud))
    for s in hent(navn, None).spoergsmaal:
        if s.type == "liste" and not s.auto:
            assert list(data[s.noegle][0]) == [f.noegle for f in s.felter if not f.auto]


def test_the_file_to_fill_in_says_how_a_time_is_written_and_asks_for_no_numbers() -> None:
    assert '# (skal besvares: klokkeslæt, fx 09:30)\nmoede_start = ""' in skabelon(hent("indkaldelse", None))
    assert "{ nr = " not in skabelon(hent("aftale", None))


@pytest.mark.parametrize("cpr", ["010203-4567", "0102034567"])
def test_a_cpr_number_in_any_text_gives_a_warning_that_does_not_repeat_it(cpr: str) -> None:
    svar = {"a": f"Født {cpr}.", "b": [{"navn": "Bo"}, {"note": cpr}], "c": ["x"], "d": "010203", "e": 102034567}
    assert cpr_i_tekst(svar) == [
        "Svaret på a indeholder noget, der ligner et CPR-nummer. Fjern det: sagen kendes på sit id.",
        "Svaret på b indeholder noget, der ligner et CPR-nummer. Fjern det: sagen kendes på sit id.",
    ]


def test_dates_and_phone_numbers_give_no_warning() -> None:
    assert cpr_i_tekst({"a": "2026-11-22", "b": "Ring 12 34 56 78 kl. 9", "c": UdenSvar("ved_ikke"), "d": True}) == []
