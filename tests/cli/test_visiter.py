"""`afk visiter` from outside: the answer file, the proposal, the decision and what is stored."""

import json
from typing import Any

import pytest

from tests.cli.hjaelp import Program

GRUPPE_1 = {
    "profil": "afklaringspuljen-2021",
    "visitation_form": "foerste_samtale",
    "i_maalgruppe": True,
    "maalgruppe_aendring": "nej",
    "fritagelse": "ingen",
    "rehab_status": "nej",
    "fsm2_gruppe2": False,
    "g3_forhold": ["ingen"],
    "standby_terminal": False,
    "gruppe": "gruppe_1",
    "gruppe_grund": "Ønsker selv at være med.",
    "straks_status": "nu",
    "straks_start_dato": "2026-11-22",
}


def svarfil(program: Program, **aendret: Any) -> str:
    """A JSON answer file for group 1 with some answers changed; None leaves one out."""
    svar = {k: v for k, v in {**GRUPPE_1, **aendret}.items() if v is not None}
    return str(program.fil("svar.json", json.dumps(svar, ensure_ascii=False)))


def visitationer(program: Program, sag: str = "A1") -> list[dict[str, Any]]:
    return list(program.sag(sag)["visitationer"])


def test_the_result_has_the_keys_of_the_contract_and_the_decision_is_stored(lager: Program) -> None:
    foer = len(visitationer(lager))
    svar = lager.ok("visiter", "A1", "--svar", svarfil(lager), "--json").json
    assert {k: svar[k] for k in ("sag", "forslag", "regler", "straksafklaring", "gruppe", "gemt")} == {
        "sag": "A1",
        "forslag": "gruppe_1",
        "regler": ["R90", "R55"],
        "straksafklaring": "nu",
        "gruppe": "gruppe_1",
        "gemt": True,
    }
    assert all(isinstance(o, str) for o in svar["opgaver"])
    assert len(visitationer(lager)) == foer + 1
    ny = next(v for v in visitationer(lager) if v["dato"] == "2026-11-22")
    assert (ny["gruppe"], ny["grund"]) == ("1", "Ønsker selv at være med.")


def test_with_kun_forslag_nothing_is_stored_and_no_decision_is_needed(lager: Program) -> None:
    foer = lager.historik()
    svar = lager.ok("visiter", "A1", "--svar", svarfil(lager, gruppe=None), "--kun-forslag").json
    assert (svar["forslag"], svar["gruppe"], svar["gemt"]) == ("gruppe_1", None, False)
    assert lager.historik() == foer


def test_the_whole_form_is_kept_with_its_version_and_the_proposal(lager: Program) -> None:
    lager.ok("visiter", "A1", "--svar", svarfil(lager))
    sag = lager.sag("A1")
    assert [(b["skema"], b["nr"], b["udgave"], b["faerdig"]) for b in sag["besvarelser"]] == [
        ("visitation", 1, 1, "2026-11-22")
    ]
    gemt = {s["noegle"]: json.loads(s["vaerdi"]) for s in sag["svar"]}
    assert gemt["gruppe_grund"] == "Ønsker selv at være med."
    assert (gemt["forslag"], gemt["forslag_regler"], gemt["g3_forhold"]) == ("gruppe_1", "R90, R55", ["ingen"])


def test_a_new_visitation_keeps_the_earlier_ones_and_moves_the_deadlines(lager: Program) -> None:
    lager.ok("forloeb", "start", "A1", "--forloeb", "afklaringspuljen", "--fra", "2026-10-01")
    lager.ok("visiter", "A1", "--svar", svarfil(lager, visitation_dato="2026-10-02"))
    lager.ok("visiter", "A1", "--svar", svarfil(lager, rehab_status="begyndt", gruppe="gruppe_2", straks_status=None))
    grupper = {v["dato"]: v["gruppe"] for v in visitationer(lager)}
    assert (grupper["2026-10-02"], grupper["2026-11-22"]) == ("1", "2")
    frister = lager.ok("frist", "A1", "--alle", "--json").json
    straks = [f for f in frister if f["regel"] == "straksafklaring" and f["udloest_af"] == "2026-10-01"]
    assert [f["status"] for f in straks] == ["bortfaldet"]


def test_deciding_otherwise_than_the_proposal_needs_a_reason(lager: Program) -> None:
    fil = svarfil(lager, gruppe="gruppe_2", straks_status=None, straks_start_dato=None)
    svar = lager("visiter", "A1", "--svar", fil)
    assert svar.kode == 3
    assert "afvigelse" in svar.fejl and "Intet er gemt." in svar.fejl
    fil = svarfil(lager, gruppe="gruppe_2", straks_status=None, straks_start_dato=None, afvigelse="Sagen er på vej.")
    assert lager.ok("visiter", "A1", "--svar", fil).json["gruppe"] == "gruppe_2"


def test_an_udskudt_visitation_gets_its_end_and_its_deadline(lager: Program) -> None:
    fil = svarfil(
        lager, profil="flere-skal-med-2017", udskudt_grund="barsel", udskudt_til="2027-05-01",
        kan_seks_mdr="ved_ikke", gruppe="udskudt", straks_status=None, straks_start_dato=None,
    )  # fmt: skip
    svar = lager("visiter", "A1", "--svar", fil, "--json")
    assert svar.kode == 0, svar
    assert (svar.json["forslag"], svar.json["gruppe"]) == ("udskudt", "udskudt")
    rows = [f for f in lager.ok("frist", "A1", "--json").json if f["regel"] == "udskudt-visitation"]
    assert [f["frist"] for f in rows if f["udloest_af"] == "2026-11-22"] == ["2027-05-01"]


@pytest.mark.parametrize(
    ("aendret", "ventet"),
    [
        ({"gruppe": None}, (2, "Der mangler gruppe: din afgørelse.")),
        ({"gruppe_grund": None}, (3, "gruppe_grund")),
        ({"gruppe": "gruppe 9"}, (3, "gruppe: ")),
        ({"grupe": "gruppe_1"}, (3, "grupe: Nøglen findes ikke i skemaet. Mente du gruppe?")),
        ({"forslag": "gruppe_3"}, (3, "forslag: Sættes af programmet. Fjern linjen.")),
    ],
)
def test_bad_answers_are_told_by_their_key_and_nothing_is_stored(
    lager: Program, aendret: dict[str, Any], ventet: tuple[int, str]
) -> None:
    foer = lager.historik()
    svar = lager("visiter", "A1", "--svar", svarfil(lager, **aendret))
    assert (svar.kode, svar.ud) == (ventet[0], "")
    assert ventet[1] in svar.fejl
    assert lager.historik() == foer


@pytest.mark.parametrize(
    ("indhold", "kode", "besked"),
    [
        (b"profil = ]", 3, "kan ikke læses som TOML (linje 1)"),
        (b'{"profil": ', 3, "kan ikke læses som JSON (linje 1)"),
        (b"profil = \xe6", 3, "er ikke gemt som UTF-8"),
        (b"", 2, "Der mangler gruppe"),
    ],
)
def test_a_broken_answer_file_is_told_with_its_line(lager: Program, indhold: bytes, kode: int, besked: str) -> None:
    svar = lager("visiter", "A1", "--svar", lager.fil("svar.toml", indhold))
    assert (svar.kode, svar.ud) == (kode, "")
    assert besked in svar.fejl


def test_an_answer_file_may_come_on_stdin(lager: Program) -> None:
    svar = lager.ok("visiter", "A1", "--svar", "-", ind=json.dumps(GRUPPE_1))
    assert svar.json["gemt"] is True


def test_the_template_is_a_file_without_answers_and_never_written_over(lager: Program) -> None:
    fil = lager.mappe / "tom.toml"
    lager.ok("visiter", "--skabelon", fil)
    tekst = fil.read_text(encoding="utf-8")
    assert 'gruppe = ""' in tekst and "gruppe_1 = " in tekst
    svar = lager("visiter", "A1", "--svar", fil)
    assert (svar.kode, "Der mangler gruppe" in svar.fejl) == (2, True)
    fil.write_text("mit", encoding="utf-8")
    assert lager("visiter", "--skabelon", fil).kode == 1
    assert fil.read_text(encoding="utf-8") == "mit"


def test_without_a_terminal_the_option_to_give_is_named(lager: Program) -> None:
    svar = lager("visiter", "A1")
    assert (svar.kode, svar.ud) == (2, "")
    assert "--svar" in svar.fejl


def test_an_unknown_sag_and_a_missing_one(lager: Program) -> None:
    assert lager("visiter", "X9", "--svar", svarfil(lager)).kode == 1
    assert lager("visiter", "--svar", svarfil(lager)).kode == 2


def test_a_cpr_number_in_a_text_is_warned_about_without_repeating_it(lager: Program) -> None:
    svar = lager.ok("visiter", "A1", "--svar", svarfil(lager, gruppe_grund="Se 010203-1234."))
    assert "gruppe_grund" in svar.fejl and "010203" not in svar.alt


def test_at_a_terminal_the_form_is_asked_and_the_proposal_stands_above_the_decision(lager: Program) -> None:
    svar = ["1", "1", "i dag", "j", "1", "1", "1", "n", "4", "n", "1", "Vil gerne", "", "1", "i dag", ""]
    run = lager.ok("visiter", "A1", "--kort", ind="\n".join(svar) + "\n", kan_spoerge=True, bredde=80)
    assert "Programmets forslag: Gruppe 1" in run.fejl
    assert run.fejl.index("Programmets forslag") < run.fejl.index("Hvilken gruppe afgør du")
    assert "Din afgørelse: gruppe 1" in run.ud
    assert [v["gruppe"] for v in visitationer(lager) if v["dato"] == "2026-11-22"] == ["1"]
    assert [b["faerdig"] for b in lager.sag("A1")["besvarelser"]] == ["2026-11-22"]


def test_stopped_in_the_middle_it_goes_on_from_there(lager: Program) -> None:
    lager.ok("visiter", "A1", "--kort", ind="1\n1\n:s\n", kan_spoerge=True, bredde=80)
    sag = lager.sag("A1")
    assert [b["faerdig"] for b in sag["besvarelser"]] == [None]
    assert {s["noegle"] for s in sag["svar"]} == {"profil", "visitation_form"}
    svar = ["j", "i dag", "j", "1", "1", "1", "n", "4", "n", "1", "Vil gerne", "", "1", "i dag", ""]
    run = lager.ok("visiter", "A1", "--kort", ind="\n".join(svar) + "\n", kan_spoerge=True, bredde=80)
    assert "der er en kladde med 2 svar" in run.fejl
    assert [b["faerdig"] for b in lager.sag("A1")["besvarelser"]] == ["2026-11-22"]


def test_the_decision_table_can_be_read_row_by_row(lager: Program) -> None:
    ud = lager.ok("visiter", "--tabel").ud
    assert all(f"R{nr:02d}" in ud for nr in (1, 8, 10, 14, 20, 24, 30, 34, 40, 42, 90, 50, 57, 60, 62, 70, 72))


def test_in_flere_skal_med_a_gruppe_2_marking_of_the_other_scheme_hides_no_question(lager: Program) -> None:
    fil = svarfil(
        lager, profil="flere-skal-med-2017", fsm2_gruppe2=True, udskudt_grund="nej", straks_status=None,
        straks_start_dato=None,
    )  # fmt: skip
    assert lager.ok("visiter", "A1", "--svar", fil, "--json").json["forslag"] == "gruppe_1"


@pytest.mark.parametrize(("sendt", "status"), [(None, "aaben"), ("2026-11-22", "opfyldt")])
def test_an_underretning_that_was_decided_stays_open_until_it_is_sent(
    lager: Program, sendt: str | None, status: str
) -> None:
    g3 = {
        "g3_forhold": ["ikke_kontaktbar"],
        "g3_ikke_kontakt_hvad": ["hjemloeshed"],
        "g3_forsoegt": "Breve og besøg i tre måneder",
        "g3_kun_fremmoede": False,
        "g3_begrundelse": "Der er ikke kontakt",
        "registreres_som": "ingen",
        "rehab_obs": "2027-02-22",
        "alm_indsats": True,
        "afvigelse": "Vurderet konkret",
        "gruppe": "gruppe_3",
        "underretning": "sendes",
        "underretning_til": "Socialforvaltningen",
        "underretning_note": "Kort",
        "underretning_dato": sendt,
        "straks_status": "undtaget",
        "straks_start_dato": None,
    }
    svar = lager("visiter", "A1", "--svar", svarfil(lager, **g3))
    assert svar.kode == 0, svar
    raekke = [r for r in lager.ok("frist", "A1", "--alle", "--json").json if r["regel"] == "underretning"]
    assert [(r["status"], r["udloest_af"]) for r in raekke] == [(status, "2026-11-22")]
