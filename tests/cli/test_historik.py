"""`afk historik`: every change and every look, told to people and to scripts."""

import re
from typing import Any

import pytest

from tests.cli.hjaelp import CPR, Program


@pytest.fixture
def fortid(afk: Program) -> Program:
    """Two borgere from a file, a meeting that got a time, a new name, an answered form, a removed forløb."""
    afk.ok("import", afk.fil("b.csv", "sag;cpr;navn\nA1;010270-1234;Lone\nA2;;Bent\n"))
    afk.ok("moede", "tilfoej", "A1", "--type", "samtale", "--dato", "2026-11-01")
    afk.ok("moede", "tilfoej", "A1", "--type", "samtale", "--dato", "2026-11-01", "--klokken", "10")
    afk.ok("borger", "ret", "A2", "--navn", "Bent B.", "--note", "x" * 200)
    afk.ok("forloeb", "start", "A2", "--forloeb", "kontanthjaelp", "--fra", "2026-01-01")
    afk.ok("forloeb", "slet", "A2", "--ja")
    return afk


def test_every_change_is_there_with_before_and_after(fortid: Program) -> None:
    raekker = fortid.ok("historik", "--json").json
    assert [(r["haendelse"], r["kommando"], r["sag"], r["type"], r["handling"]) for r in raekker] == [
        (6, "forloeb slet", "A2", "forloeb", "slet"),
        (5, "forloeb tilfoej", "A2", "forloeb", "opret"),
        (4, "borger ret", "A2", "borgere", "ret"),
        (3, "moede tilfoej", "A1", "moeder", "ret"),
        (2, "moede tilfoej", "A1", "moeder", "opret"),
        (1, "import borgere", "A1", "borgere", "opret"),
        (1, "import borgere", "A2", "borgere", "opret"),
    ]
    assert raekker[3]["felter"] == [{"felt": "klokken", "foer": None, "efter": "10:00"}]
    assert {"felt": "fra", "foer": "2026-01-01", "efter": None} in raekker[0]["felter"]
    assert {"felt": "navn", "foer": "Bent", "efter": "Bent B."} in raekker[2]["felter"]
    assert all(re.fullmatch(r"20\d\d-\d\d-\d\dT[\d:.]+\+00:00", r["tid"]) and r["hvem"] for r in raekker)


def test_lines_and_csv_say_the_same(fortid: Program) -> None:
    linje = fortid.ok("historik", "--format", "linjer").linjer[3]
    assert linje[0] == "3"
    assert linje[2:] == [linje[2], "moede tilfoej", "A1", "moeder", "1", "ret", "klokken: – → 10:00"]
    hoved, _, _, _, tredje, *_ = fortid.ok("historik", "--format", "csv").ud.splitlines()
    assert hoved == "haendelse;tid;hvem;kommando;sag;type;raekke;handling;aendring"
    assert tredje.endswith(";moede tilfoej;A1;moeder;1;ret;klokken: – → 10:00")


def test_on_the_screen_it_is_in_words(fortid: Program) -> None:
    ud = fortid.ok("historik", bredde=140, TERM="dumb").ud
    assert "A1  et møde (samtale, 01-11-2026) rettet: klokken – → 10:00" in ud
    assert "A1  et møde (samtale, 01-11-2026) oprettet: status afholdt" in ud
    assert "A2  et forløb (kontanthjaelp, 01-01-2026) slettet" in ud
    assert "A2  en borger rettet: navn Bent → Bent B., note – → " + "x" * 59 + "…" in ud
    assert "cpr 010270-xxxx" in ud
    assert re.search(
        r"^3  (man|tir|ons|tor|fre|lør|søn) \d\d-\d\d-\d{4} kl\. \d\d\.\d\d  \S+  moede tilfoej$", ud, re.M
    )


@pytest.mark.parametrize(("tz", "ventet"), [("UTC", "kl. 23.30"), ("CET-1CEST,M3.5.0,M10.5.0/3", "kl. 00.30")])
def test_the_time_on_the_screen_is_this_machines(fortid: Program, tz: str, ventet: str) -> None:
    kode = (
        "from afk.lager.historik import Haendelse\n"
        "h = Haendelse(1, '2026-11-01T23:30:00.000000+00:00', 'x', 'y')\n"
        "print(f'kl. {h.lokal:%H.%M}')"
    )
    assert fortid.proces(kode=kode, TZ=tz).ud.strip() == ventet


@pytest.mark.parametrize("form", ["linjer", "csv", "json", "tabel"])
def test_cpr_is_masked_unless_asked_for(fortid: Program, form: str) -> None:
    valg = ("historik", "A1", "--format", form)
    for svar in (fortid.ok(*valg), fortid.ok(*valg, bredde=150)):
        assert "010270-xxxx" in svar.ud
        assert "1234" not in svar.ud
    assert "010270-1234" in fortid.ok(*valg, "--vis-cpr").ud
    assert CPR not in fortid.ok(*valg, "--vis-cpr").ud


def test_a_named_sag_has_its_own_changes_and_who_looked(fortid: Program) -> None:
    fortid.ok("borger", "vis", "A1", "--vis-cpr")
    fortid.ok("eksport", "--type", "forloeb")
    raekker = fortid.ok("historik", "a1", "--json").json
    assert [(r["handling"], r["hvad"]) for r in raekker[:2]] == [
        ("opslag", "forloeb"),
        ("opslag", "sagen, med CPR-nummer"),
    ]
    assert [r["haendelse"] for r in raekker] == [8, 7, 3, 2, 1]
    ud = fortid.ok("historik", "A1", bredde=100).ud
    assert "A1  vist: sagen, med CPR-nummer" in ud
    assert "(alle)  vist: forloeb" in ud
    assert "vist" not in fortid.ok("historik", bredde=100).ud
    assert "vist: forloeb" in fortid.ok("historik", "--opslag", bredde=100).ud


def test_since_and_how_many(fortid: Program) -> None:
    def numre(*valg: str) -> list[str]:
        return list(dict.fromkeys(linje[0] for linje in fortid.ok("historik", *valg).linjer))

    assert numre("--antal", "2") == ["6", "5"]
    assert numre("--siden", "2020-01-01", "--antal", "0") == ["6", "5", "4", "3", "2", "1"]
    assert numre("--siden", "31-12-2199") == []


@pytest.mark.parametrize("form", ["linjer", "csv", "json", "tabel"])
def test_nothing_to_tell_is_no_error(fortid: Program, form: str) -> None:
    svar = fortid.ok("historik", "--siden", "31-12-2199", "--format", form)
    if form == "json":
        assert svar.json == []
    elif form == "csv":
        assert len(svar.ud.splitlines()) == 1
    else:
        assert svar.ud == ""


def test_a_large_event_is_cut_on_the_screen_and_whole_when_asked_for(afk: Program) -> None:
    afk.ok("import", afk.fil("b.csv", "sag\n" + "".join(f"B{n:03}\n" for n in range(600))))
    svar = afk.ok("historik", bredde=80)
    assert "B007  en borger oprettet" in svar.ud
    assert "B008" not in svar.ud
    assert "… og flere linjer i hændelsen" in svar.ud
    assert "--antal 0" in svar.fejl
    alt = afk.ok("historik", "--antal", "0", bredde=80).ud
    assert alt.count("en borger oprettet") == 600
    assert len(afk.ok("historik").linjer) == 600


def test_answers_to_a_form_are_readable(lager: Program) -> None:
    besvarelser = lager.fil("besvarelser.csv", "sag;skema;nr;udgave;paabegyndt\nA1;visitation;1;1;2026-11-01\n")
    svar = "sag;skema;nr;noegle;vaerdi\nA1;visitation;1;{};{}\n"
    lager.ok("import", besvarelser, lager.fil("svar.csv", svar.format("arbejde", '"""ja"""')))
    lager.ok("import", lager.fil("svar.csv", svar.format("arbejde", '"[""praktik"", ""løn"", 2]"')))
    ud = lager.ok("historik", "A1", bredde=150).ud
    assert "et svar (visitation, 1, arbejde) rettet: værdi ja → praktik, løn, 2" in ud
    assert "et svar (visitation, 1, arbejde) oprettet: værdi ja" in ud
    assert "en besvarelse (visitation, 1) oprettet: udgave 1, påbegyndt 01-11-2026" in ud


def test_an_unknown_sag_and_a_bad_day_say_what_to_write(fortid: Program) -> None:
    assert fortid("historik", "A99").kode == 1
    assert "findes ikke" in fortid("historik", "A99").fejl
    svar = fortid("historik", "--siden", "31-02-2026")
    assert svar.kode == 2
    assert svar.fejl.startswith("--siden: ")


def test_a_removed_borger_is_told_under_the_sag(fortid: Program) -> None:
    fortid.ok("import", fortid.fil("c.csv", "sag;navn\nC1;Carl\n"))
    fortid.ok("fortryd", "--ja")
    assert [r["handling"] for r in fortid.ok("historik", "C1", "--json").json] == ["slet", "opret"]
    assert [r["handling"] for r in fortid.ok("historik", "C1", "--json").json] == ["opslag", "slet", "opret"]


def farlig(program: Program) -> Any:
    program.ok("borger", "opret", "--sag", "X1", "--note", "a\x1b[31mb\tc\nd\u202e")
    return program


@pytest.mark.parametrize("form", ["linjer", "csv", "json", "tabel"])
def test_a_dangerous_text_does_no_harm(afk: Program, form: str) -> None:
    farlig(afk)
    ud = afk.ok("historik", "--format", form).ud
    assert "\x1b" not in ud
    assert "\u202e" not in ud
    if form == "linjer":
        assert len(ud.splitlines()) == 1
