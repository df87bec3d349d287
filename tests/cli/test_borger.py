"""`afk borger`: opret, vis, liste, ret and luk, and what each leaves in the history."""

import pytest

from tests.cli.hjaelp import Program

ALT = {
    "sag": "Ø-7", "cpr": "010270-1234", "navn": "Åse Ærø", "foedselsdato": "1970-02-01", "maalgruppe": "jobparat",
    "ydelse": "kontanthjælp", "sagsbehandler": "KSØ", "telefon": "12 34 56 78", "email": "aase@example.dk",
    "note": 'en "note"; med komma, og mere',
}  # fmt: skip


def valg(felter: dict[str, str]) -> list[str]:
    return [f"--{navn}={v}" for navn, v in felter.items()]


def test_a_new_borger_has_every_field_that_was_given(afk: Program) -> None:
    svar = afk.ok("borger", "opret", *valg(ALT))
    assert "afk forloeb start Ø-7" in svar.fejl
    vist = afk.sag("Ø-7")
    assert {n: vist[n] for n in ALT} == ALT
    assert (vist["lukket"], vist["foedt"]) == (None, "1970-02-01")
    assert afk.historik() == [("borger opret", "borgere", "opret")]


def test_with_a_cpr_number_alone_the_sag_is_made_up(afk: Program) -> None:
    assert "S1" in afk.ok("borger", "opret", "--cpr", "0102701234").fejl
    assert "S2" in afk.ok("borger", "opret", "--cpr", "020280-1235").fejl
    assert [linje[:2] for linje in afk.ok("borger", "liste").linjer] == [["S1", "010270-xxxx"], ["S2", "020280-xxxx"]]


def test_without_a_terminal_the_missing_option_is_named(afk: Program) -> None:
    svar = afk("borger", "opret", "--navn", "Lone")
    assert svar.kode == 2
    assert "--sag" in svar.fejl
    assert not afk.lager.exists()


@pytest.mark.parametrize(
    ("felter", "ord_"),
    [({"sag": "A1"}, "afk borger ret A1"), ({"sag": "A9", "cpr": "0102701234"}, "hører allerede til sagen A1"),
     ({"cpr": "010270 1234"}, "hører allerede til sagen A1")],
)  # fmt: skip
def test_a_borger_is_not_made_twice(lager: Program, felter: dict[str, str], ord_: str) -> None:
    foer = lager.historik()
    svar = lager("borger", "opret", *valg(felter))
    assert svar.kode == 1
    assert ord_ in svar.fejl
    assert lager.historik() == foer


@pytest.mark.parametrize(
    ("navn", "vaerdi"),
    [("cpr", "010270-123"), ("cpr", "320170-1234"), ("cpr", "abc"), ("sag", "to ord"), ("sag", "0102701234"),
     ("sag", "-"), ("foedselsdato", "01-02-70"), ("foedselsdato", "01-02-2027"), ("maalgruppe", "aktiv")],
)  # fmt: skip
def test_a_value_that_cannot_be_is_refused_and_names_the_option(afk: Program, navn: str, vaerdi: str) -> None:
    svar = afk("borger", "opret", *valg({"sag": "A1", navn: vaerdi}))
    assert (svar.kode, svar.ud) == (2, "")
    assert f"--{navn}" in svar.fejl
    assert not afk.lager.exists()


def test_an_odd_cpr_number_is_taken_with_a_remark(afk: Program) -> None:
    svar = afk.ok("borger", "opret", "--sag", "A1", "--cpr", "610270-1234")
    assert "Bemærk: CPR-nummeret er et erstatningsnummer" in svar.fejl
    assert afk.sag("A1")["foedt"] is None


def test_the_birth_date_is_read_from_the_cpr_number_and_a_typed_one_wins(lager: Program) -> None:
    assert lager.sag("A1")["foedt"] == "1970-02-01"
    lager.ok("borger", "ret", "A1", "--foedselsdato", "03-02-1970")
    assert lager.sag("A1")["foedt"] == "1970-02-03"
    lager.ok("borger", "ret", "A1", "--foedselsdato", "-")
    assert lager.sag("A1")["foedt"] == "1970-02-01"


def test_vis_shows_everything_as_json_and_on_the_screen(lager: Program) -> None:
    vist = lager.ok("borger", "vis", "a3", "--json").json
    assert len(vist) == 1
    assert vist[0]["sag"] == "A3"
    assert vist[0]["fritagelser"] == [{"grund": "sygdom", "fra": "2026-07-01", "til": None, "raadighed": None}]
    assert [f["regel"] for f in vist[0]["frister"]] == ["ressourceforloeb-slut", "indsatsgaranti"]
    skaerm = lager.ok("borger", "vis", "A3", bredde=100, TERM="dumb").ud
    for ord_ in ("Åse Ørsted", "aktivitetsparat", "ressourceforloeb", "sygdom", "01-07-2026", "i bero"):
        assert ord_.replace("oe", "ø") in skaerm


def test_liste_shows_the_running_forloeb_and_the_next_deadline(laes: Program) -> None:
    linjer = {linje[0]: linje for linje in laes.ok("borger", "liste").linjer}
    assert linjer["A1"] == [
        "A1", "010270-xxxx", "Lone Jensen", "aktivitetsparat", "", "ressourceforloeb", "2026-12-01", "indsatsgaranti",
        "",
    ]  # fmt: skip
    assert linjer["A5"][5:8] == ["afklaringspuljen", "", ""]
    assert len(linjer) == 8
    skaerm = laes.ok("borger", "liste", bredde=100, TERM="dumb")
    assert "tir 01-12-2026" in skaerm.ud
    assert "8 borgere" in skaerm.fejl


def test_ret_changes_what_is_given_and_a_hyphen_clears(lager: Program) -> None:
    foer = lager.sag("A1")
    lager.ok("borger", "ret", "a1", "--telefon", "11223344", "--ydelse", "SU")
    lager.ok("borger", "ret", "A1", "--ydelse", "-")
    efter = lager.sag("A1")
    assert efter == {**foer, "telefon": "11223344"}
    assert lager.historik()[-2:] == [("borger ret", "borgere", "ret")] * 2


def test_ret_to_the_same_values_leaves_no_trace(lager: Program) -> None:
    foer = lager.historik()
    lager.ok("borger", "ret", "A1", "--navn", "Lone Jensen")
    assert lager.historik() == foer


def test_ret_gives_a_sag_another_id_and_the_facts_follow(lager: Program) -> None:
    lager.ok("borger", "ret", "A1", "--ny-sag", "Z1")
    assert lager.sag("Z1")["forloeb"][0]["forloeb"] == "ressourceforloeb"
    assert lager("borger", "vis", "A1").kode == 1
    svar = lager("borger", "ret", "Z1", "--ny-sag", "A2")
    assert svar.kode == 1
    assert "A2 findes allerede" in svar.fejl
    assert lager("borger", "ret", "Z1", "--ny-sag", "-").kode == 2
    lager.ok("borger", "ret", "Z1", "--ny-sag", "z1")
    assert lager.sag("z1")["sag"] == "z1"


def test_luk_ends_what_runs_today_and_lapses_the_deadlines(lager: Program) -> None:
    svar = lager.ok("borger", "luk", "a1", "--slutaarsag", "job")
    assert "ressourceforloeb" in svar.fejl
    vist = lager.sag("A1")
    assert vist["lukket"] == "2026-11-22"
    assert vist["forloeb"] == [
        {"forloeb": "ressourceforloeb", "fra": "2026-06-01", "til": "2026-11-22", "slutaarsag": "job"},
    ]  # fmt: skip
    assert lager.ok("frist", "A1").ud == ""
    assert {h[1:] for h in lager.historik() if h[0] == "borger luk"} == {("borgere", "ret"), ("forloeb", "ret")}
    assert "A1" not in [linje[0] for linje in lager.ok("borger", "liste").linjer]
    assert "A1" in [linje[0] for linje in lager.ok("borger", "liste", "--alle").linjer]


def test_a_closed_case_is_opened_again(lager: Program) -> None:
    lager.ok("borger", "luk", "A2", "--slutaarsag", "andet")
    lager.ok("borger", "ret", "A2", "--lukket", "-")
    assert lager.sag("A2")["lukket"] is None
    assert "A2" in [linje[0] for linje in lager.ok("borger", "liste").linjer]


def test_a_planned_or_ended_forloeb_is_left_alone_by_luk(lager: Program) -> None:
    lager.ok("forloeb", "start", "A6", "--forloeb", "ressourceforloeb", "--fra", "2027-01-01")
    lager.ok("borger", "luk", "A6", "--slutaarsag", "job")
    slut = {f["fra"]: (f["til"], f["slutaarsag"]) for f in lager.sag("A6")["forloeb"]}
    assert slut == {
        "2026-01-01": ("2026-02-01", None), "2026-10-05": ("2026-11-22", "job"), "2027-01-01": (None, None),
    }  # fmt: skip


@pytest.mark.parametrize("args", ["A1", "A1 --slutaarsag forkert", "A1 --slutaarsag -"])
def test_luk_needs_a_reason_that_is_known(lager: Program, args: str) -> None:
    svar = lager("borger", "luk", *args.split())
    assert svar.kode == 2
    assert "--slutaarsag" in svar.fejl
    assert lager.sag("A1")["lukket"] is None


def test_opret_asks_on_a_terminal_and_asks_again_until_it_can_be_read(afk: Program) -> None:
    svar = afk.ok("borger", "opret", "--maalgruppe", "jobparat", ind="to ord\nA1\n010270\n\nLone\n", kan_spoerge=True)
    vist = afk.sag("A1")
    assert (vist["sag"], vist["cpr"], vist["navn"], vist["maalgruppe"]) == ("A1", None, "Lone", "jobparat")
    assert "ét ord" in svar.fejl
    assert "CPR-nummeret har 6 cifre" in svar.fejl
    assert svar.ud == ""


def test_the_end_of_the_answers_is_an_interruption_and_nothing_is_written(afk: Program) -> None:
    svar = afk("borger", "opret", "--maalgruppe", "jobparat", ind="A1\n", kan_spoerge=True)
    assert svar.kode == 130
    assert "Afbrudt" in svar.fejl
    assert not afk.lager.exists()
