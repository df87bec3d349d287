"""The commands that register one fact: start, tilfoej, slut, traek, slet."""

from typing import Any

import pytest

from tests.cli.hjaelp import Program

FAKTA: dict[str, tuple[str, str, dict[str, Any]]] = {
    "forloeb": (
        "forloeb start A2 --forloeb kontanthjaelp --fra 01-10-2026 --til 01-11-2026 --slutaarsag job", "forloeb",
        {"forloeb": "kontanthjaelp", "fra": "2026-10-01", "til": "2026-11-01", "slutaarsag": "job"},
    ),
    "fritag": (
        "fritag start A2 --grund sygdom --fra i.går --til om.14.dage --raadighed ja", "fritagelser",
        {"grund": "sygdom", "fra": "2026-11-21", "til": "2026-12-06", "raadighed": True},
    ),
    "indsats": (
        "indsats tilfoej A2 --type Virksomhedspraktik --titel Køkken --fra 1/11/2026 --timer 7,5 --timer-er-skoen nej "
        "--cvr 13585628 --pnr 1003388394 --i-plan ja", "indsatser",
        {"type": "virksomhedspraktik", "titel": "Køkken", "fra": "2026-11-01", "til": None, "timer": 7.5,
         "timer_er_skoen": False, "cvr": "13585628", "pnr": "1003388394", "i_plan": True},
    ),
    "moede": (
        "moede tilfoej A2 --type step_up --dato 22.11.2026 --klokken 9.30 --form virtuelt --jobsamtale nej", "moeder",
        {"type": "step_up", "dato": "2026-11-22", "klokken": "09:30", "status": "afholdt", "form": "virtuelt",
         "jobsamtale": False},
    ),
    "samtykke": (
        "samtykke tilfoej A2 --svar begrænset --dato 2026-11-01 --gaelder-til 2027-11-01", "samtykker",
        {"svar": "begraenset", "dato": "2026-11-01", "tilbagekaldt": None, "gaelder_til": "2027-11-01"},
    ),
    "jobformidler": (
        "jobformidler start A2 --navn Østergård --fra 2026-11-01 --er-sagsbehandler ja", "jobformidlere",
        {"navn": "Østergård", "fra": "2026-11-01", "til": None, "er_sagsbehandler": True},
    ),
}  # fmt: skip


def ord_(linje: str) -> list[str]:
    """The words of a command; a date in words has points for spaces here."""
    return [o.replace(".", " ") if o.startswith(("i.", "om.")) else o for o in linje.split()]


def fakta(program: Program, type_: str, sag: str = "A2") -> list[dict[str, Any]]:
    ud: list[dict[str, Any]] = program.sag(sag)[type_]
    return ud


@pytest.mark.parametrize("kommando", FAKTA)
def test_one_fact_goes_in_as_it_was_written(lager: Program, kommando: str) -> None:
    linje, type_, ventet = FAKTA[kommando]
    foer = fakta(lager, type_)
    svar = lager.ok(*ord_(linje))
    assert [f for f in fakta(lager, type_) if f not in foer] == [ventet]
    assert lager.historik()[-1][1:] == (type_, "opret")
    assert lager.historik()[-1][0].startswith(kommando)
    assert svar.ud == ""
    assert "Gemt i sag A2" in svar.fejl
    assert "afk frist A2" in svar.fejl


@pytest.mark.parametrize("kommando", FAKTA)
def test_the_same_again_leaves_no_trace(lager: Program, kommando: str) -> None:
    linje, _, _ = FAKTA[kommando]
    lager.ok(*ord_(linje))
    foer = lager.historik()
    lager.ok(*ord_(linje))
    assert lager.historik() == foer


@pytest.mark.parametrize("kommando", FAKTA)
def test_both_start_and_tilfoej_add(lager: Program, kommando: str) -> None:
    linje, type_, ventet = FAKTA[kommando]
    navn, underkommando, *resten = ord_(linje)
    lager.ok(navn, {"start": "tilfoej", "tilfoej": "start"}[underkommando], *resten)
    assert ventet in fakta(lager, type_)


@pytest.mark.parametrize(
    ("linje", "mangler"),
    [
        ("forloeb start A1", "--forloeb"),
        ("forloeb start A1 --forloeb ressourceforloeb", "--fra"),
        ("fritag start A1 --grund sygdom", "--fra"),
        ("fritag start A1 --fra 2026-01-01", "--grund"),
        ("indsats tilfoej A1 --fra 2026-01-01", "--type"),
        ("moede tilfoej A1 --type samtale", "--dato"),
        ("samtykke tilfoej A1 --dato 2026-01-01", "--svar"),
        ("jobformidler start A1 --fra 2026-01-01", "--navn"),
        ("forloeb slet A1", "--ja"),
    ],
)
def test_without_a_terminal_the_missing_option_is_named(lager: Program, linje: str, mangler: str) -> None:
    foer = lager.historik()
    svar = lager(*linje.split())
    assert (svar.kode, svar.ud) == (2, "")
    assert mangler in svar.fejl
    assert lager.historik() == foer


@pytest.mark.parametrize("linje", [*(linje for linje, _, _ in FAKTA.values()), "forloeb slut A2", "samtykke traek A2",
                                   "forloeb slet A2 --ja"])  # fmt: skip
def test_an_unknown_sag_is_refused_before_anything(lager: Program, linje: str) -> None:
    foer = lager.historik()
    svar = lager(*ord_(linje.replace("A2", "Q7")))
    assert svar.kode == 1
    assert 'Sagen "Q7" findes ikke.' in svar.fejl
    assert lager.historik() == foer


def test_the_same_key_again_changes_only_what_is_given_and_a_hyphen_clears(lager: Program) -> None:
    noegle = ("indsats", "tilfoej", "A2", "--type", "mentor", "--fra", "2026-11-01")
    lager.ok(*noegle, "--timer", "3", "--cvr", "13585628")
    lager.ok(*noegle, "--timer", "4,25")
    assert [(f["timer"], f["cvr"]) for f in fakta(lager, "indsatser")] == [(4.25, "13585628")]
    lager.ok(*noegle, "--cvr", "-")
    assert [(f["timer"], f["cvr"]) for f in fakta(lager, "indsatser")] == [(4.25, None)]
    assert [h[1:] for h in lager.historik()[-3:]] == [
        ("indsatser", "opret"), ("indsatser", "ret"), ("indsatser", "ret"),
    ]  # fmt: skip


def test_another_titel_is_another_indsats(lager: Program) -> None:
    noegle = ("indsats", "tilfoej", "A2", "--type", "mentor", "--fra", "2026-11-01")
    lager.ok(*noegle)
    lager.ok(*noegle, "--titel", "Hjemme")
    assert [f["titel"] for f in fakta(lager, "indsatser")] == [None, "Hjemme"]


def test_a_required_field_cannot_be_cleared(lager: Program) -> None:
    svar = lager("forloeb", "start", "A1", "--forloeb", "ressourceforloeb", "--fra", "-")
    assert svar.kode == 2
    assert "--fra kan ikke slettes" in svar.fejl


def test_an_unknown_code_suggests_the_nearest(lager: Program) -> None:
    svar = lager("forloeb", "start", "A1", "--forloeb", "resourceforløb", "--fra", "2026-01-01")
    assert svar.kode == 2
    assert "--forloeb: " in svar.fejl
    assert "Mente du ressourceforloeb?" in svar.fejl


@pytest.mark.parametrize(("ekstra", "til"), [((), "2026-11-22"), (("--til", "01-11-2026"), "2026-11-01")])
def test_slut_ends_the_one_that_runs_today_or_on_the_day(lager: Program, ekstra: tuple[str, ...], til: str) -> None:
    lager.ok("forloeb", "slut", "A6", "--slutaarsag", "job", *ekstra)
    assert [(f["fra"], f["til"], f["slutaarsag"]) for f in fakta(lager, "forloeb", "A6")] == [
        ("2026-01-01", "2026-02-01", None), ("2026-10-05", til, "job"),
    ]  # fmt: skip
    assert lager.historik()[-1] == ("forloeb slut", "forloeb", "ret")


def test_slut_with_several_running_asks_for_the_key_and_takes_it(lager: Program) -> None:
    lager.ok("forloeb", "start", "A1", "--forloeb", "afklaringspuljen", "--fra", "2026-11-01")
    svar = lager("forloeb", "slut", "A1")
    assert svar.kode == 1
    assert "Flere passer" in svar.fejl
    assert "--forloeb" in svar.fejl
    assert all(f["til"] is None for f in fakta(lager, "forloeb", "A1"))
    lager.ok("forloeb", "slut", "A1", "--forloeb", "afklaringspuljen")
    assert {f["forloeb"]: f["til"] for f in fakta(lager, "forloeb", "A1")} == {
        "ressourceforloeb": None, "afklaringspuljen": "2026-11-22",
    }  # fmt: skip


@pytest.mark.parametrize("linje", ["fritag slut A1", "samtykke traek A1", "forloeb slut A1 --fra 2020-01-01",
                                   "moede slet A1 --ja"])  # fmt: skip
def test_nothing_that_fits_says_where_to_look(lager: Program, linje: str) -> None:
    svar = lager(*linje.split())
    assert svar.kode == 1
    assert "afk borger vis A1" in svar.fejl


def test_traek_takes_back_the_latest_consent_and_leaves_a_no_alone(lager: Program) -> None:
    for dag, ord in (("2026-09-01", "ja"), ("2026-10-01", "begraenset"), ("2026-11-01", "nej")):
        lager.ok("samtykke", "tilfoej", "A2", "--svar", ord, "--dato", dag)
    lager.ok("samtykke", "traek", "A2")
    assert {s["dato"]: s["tilbagekaldt"] for s in fakta(lager, "samtykker")} == {
        "2026-09-01": None, "2026-10-01": "2026-11-22", "2026-11-01": None,
    }  # fmt: skip
    assert lager.historik()[-1] == ("samtykke traek", "samtykker", "ret")


def test_slet_removes_one_and_keeps_it_in_the_history(lager: Program) -> None:
    lager.ok("fritag", "slet", "A3", "--ja")
    assert fakta(lager, "fritagelser", "A3") == []
    assert lager.historik()[-1] == ("fritag slet", "fritagelser", "slet")
    assert lager.hent("SELECT json_extract(foer, '$.grund') FROM historik ORDER BY id DESC LIMIT 1") == [("sygdom",)]


@pytest.mark.parametrize(("svar", "rest"), [("n\n", 1), ("nej\n", 1), ("x\nnej\n", 1), ("j\n", 0), ("JA\n", 0)])
def test_slet_asks_first_on_a_terminal_in_danish(lager: Program, svar: str, rest: int) -> None:
    udfald = lager.ok("fritag", "slet", "A3", ind=svar, kan_spoerge=True)
    assert "Slet? (j/n)" in udfald.fejl
    assert "grund sygdom" in udfald.fejl
    assert len(fakta(lager, "fritagelser", "A3")) == rest


def test_a_missing_value_is_asked_for_on_a_terminal(lager: Program) -> None:
    svar = lager.ok(
        "forloeb", "start", "A2", "--forloeb", "kontanthjaelp", ind="snart\n\n01-10-2026\n", kan_spoerge=True
    )
    assert [f["fra"] for f in fakta(lager, "forloeb") if f["forloeb"] == "kontanthjaelp"] == ["2026-10-01"]
    assert svar.fejl.count("Startdato (dato): ") == 3
    assert "kan ikke læses som en dato" in svar.fejl


def test_an_unknown_sag_is_told_before_the_first_question(lager: Program) -> None:
    svar = lager("forloeb", "start", "Q7", "--forloeb", "kontanthjaelp", kan_spoerge=True)
    assert svar.kode == 1
    assert "Startdato" not in svar.fejl


def test_a_period_that_ends_before_it_begins_is_taken_with_a_remark(lager: Program) -> None:
    svar = lager.ok("fritag", "start", "A1", "--grund", "barsel", "--fra", "2026-05-01", "--til", "2026-04-01")
    assert "Bemærk: Slutdatoen ligger før startdatoen." in svar.fejl


def test_a_registered_fact_moves_the_deadline(lager: Program) -> None:
    lager.ok("indsats", "tilfoej", "A1", "--type", "praktik", "--fra", "2026-11-20", "--i-plan", "ja")
    (raekke,) = lager.ok("frist", "A1", "--regel", "indsatsgaranti", "--alle", "--json").json
    assert (raekke["status"], raekke["opfyldt_den"], raekke["for_sent"]) == ("opfyldt", "2026-11-20", False)


def test_flyt_moves_the_planned_moede_and_keeps_its_row(lager: Program) -> None:
    lager.ok("moede", "tilfoej", "A1", "--type", "step_up", "--dato", "10-12-2026", "--klokken", "09:30")
    foer = lager.hent("SELECT id, dato FROM moeder WHERE type = 'step_up'")
    lager.ok("moede", "flyt", "A1", "--type", "step_up", "--til", "17-12-2026", "--klokken", "10:00")
    efter = lager.hent("SELECT id, dato, klokken, status FROM moeder WHERE type = 'step_up'")
    assert foer == [(efter[0][0], "2026-12-10")]
    assert efter[0][1:] == ("2026-12-17", "10:00", "planlagt")


def test_flyt_needs_the_new_day_and_leaves_a_held_moede_alone(lager: Program) -> None:
    svar = lager("moede", "flyt", "A1", "--type", "step_up")
    assert (svar.kode, svar.fejl) == (2, "Der mangler --til: den nye dag. Fx --til 17-12-2026\n")
    lager.ok("moede", "tilfoej", "A1", "--type", "samtale", "--dato", "10-11-2026")
    svar = lager("moede", "flyt", "A1", "--type", "samtale", "--til", "17-12-2026")
    assert svar.kode == 1
    assert "der passer. Se, hvad der er registreret" in svar.fejl
