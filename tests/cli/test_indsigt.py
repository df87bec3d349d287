"""`afk borger indsigt`: everything held about one borger and nothing about others, in words, and logged as a look."""

import csv
import json
import os
from datetime import date
from io import StringIO
from pathlib import Path
from typing import Any

import pytest

from afk.breve.docx import tekst_i
from afk.cli import borger_indsigt
from afk.fakta.base import Faktatype, Felt, typer
from afk.fakta.vaerdier import Kode, Slags, Ugyldig, dansk_ord
from tests.cli.hjaelp import Program
from tests.stepup.svarene import FORBEREDT, rettet

I_DAG = date(2026, 11, 22)
PROEVER = ('"svaret æøå"', "2026-03-04", "ja", "7,5", "09:30", "0102701234", "13585628", "1")


def celle(typ: Faktatype, felt: Felt) -> str:
    """A value that the field takes: a text says which field it is in, anything else is the first that can be read."""
    if type(felt.slags) is Slags:
        return f"{typ.navn}-{felt.navn}-æøå"
    koder = felt.slags.koder[:1] if isinstance(felt.slags, Kode) else ()
    for tekst in (*koder, *PROEVER):
        try:
            felt.slags.laes(tekst, I_DAG)
        except Ugyldig:
            continue
        return tekst
    raise AssertionError(f"no value for {typ.navn}.{felt.navn}")


def fyld(program: Program, sag: str) -> list[str]:
    """Import a fact of every declared type with every field filled; the texts that were given."""
    filer, tekster = [], []
    for typ in typer().values():
        felter = [f for f in typ.felter if f.navn != "sag"]
        raekke = [sag, *(celle(typ, f) for f in felter)]
        tekster += [c for c in raekke if c.endswith("-æøå")]
        ud = StringIO()
        csv.writer(ud, delimiter=";").writerows([["sag", *(f.navn for f in felter)], raekke])
        filer.append(program.fil(f"{typ.navn}.csv", ud.getvalue()))
    program.ok("import", *filer)
    return tekster


def md(program: Program, sag: str = "A12", *args: object) -> str:
    return program.ok("borger", "indsigt", sag, "--fil", "-", *args).ud.replace("\\", "")


def afsnit(tekst: str, overskrift: str) -> str:
    """What stands under a heading."""
    return tekst.split(f"\n## {overskrift}", 1)[1].split("\n## ", 1)[0]


def som_json(program: Program, sag: str = "A12", *args: object) -> Any:
    return program.ok("borger", "indsigt", sag, "--json", *args).json


@pytest.fixture(scope="module")
def fuld(tmp_path_factory: pytest.TempPathFactory) -> tuple[Program, list[str]]:
    """A borger with everything there is a declaration for, beside another."""
    program = Program(tmp_path_factory.mktemp("fuld"))
    tekster = fyld(program, "A12")
    program.ok("borger", "opret", "--sag", "B1", "--navn", "Bo Fremmed", "--cpr", "020280-1235")
    program.ok("forloeb", "start", "B1", "--forloeb", "kontanthjaelp", "--fra", "2026-02-03")
    return program, tekster


@pytest.fixture
def afk(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Program:
    """A borger with a CPR number, and the folder as the one to stand in."""
    program = Program(tmp_path)
    program.ok("borger", "opret", "--sag", "A12", "--navn", "Åse Ørsted", "--cpr", "010270-1234")
    monkeypatch.chdir(tmp_path)
    return program


def udfyldt(afk: Program, **ret: Any) -> None:
    svar = afk.fil("svar.json", json.dumps(rettet(FORBEREDT, ret)))
    afk.ok("stepup", "plan", "A12", "--svar", svar)


# --- all of it ----------------------------------------------------------------------------------------------


def test_every_declared_field_of_every_type_is_in_the_text_and_in_word(fuld: tuple[Program, list[str]]) -> None:
    program, tekster = fuld
    assert len(tekster) >= 20
    tekst = md(program)
    assert [t for t in tekster if t not in tekst and dansk_ord(t) not in tekst] == []
    fil = program.mappe / "i.docx"
    program.ok("borger", "indsigt", "A12", "--fil", fil)
    ord_ = tekst_i(fil.read_bytes())
    assert [t for t in tekster if t not in ord_ and dansk_ord(t) not in ord_] == []
    for andet in ("svaret æøå", "4. marts 2026", "7,5", "09:30", "13585628", "0102701234"):
        assert andet in ord_


def test_the_json_has_every_fact_as_borger_vis_has_it(fuld: tuple[Program, list[str]]) -> None:
    program, _ = fuld
    svar, vist = som_json(program, "A12", "--vis-cpr"), program.sag("A12")
    assert list(svar["oplysninger"]) == list(typer())
    for typ in typer().values():
        if typ.navn == "borgere":
            assert svar["oplysninger"]["borgere"] == [{f.navn: vist[f.navn] for f in typ.felter}]
        else:
            assert svar["oplysninger"][typ.navn] == vist[typ.navn]
            assert len(vist[typ.navn]) == 1
    assert svar["frister"] == vist["frister"]


def test_nothing_of_anybody_else_is_in_it(fuld: tuple[Program, list[str]]) -> None:
    program, _ = fuld
    for tekst in (md(program), program.ok("borger", "indsigt", "A12", "--json", "--vis-cpr").ud):
        assert [o for o in ("Fremmed", "020280", "B1", "2026-02-03", "3. februar") if o in tekst] == []


NY_TYPE = """
from typing import Annotated, NamedTuple
from afk.fakta.base import Faktatype, Felt
from afk.fakta.vaerdier import TEKST, Kode

class Netvaerk(NamedTuple):
    navn: Annotated[str, Felt(TEKST, "navn", kraevet=True, personlig=True, siden={siden})]
    naerhed: Annotated[str | None, Felt(Kode("soester", "foraelder"), "hvem det er", siden={siden})] = None

TYPE = Faktatype(Netvaerk, "netvaerk", "et netværk", kommando="", orden=99, noegle=("navn",))
"""


def test_a_new_fact_type_is_in_it_and_goes_with_a_deletion_without_a_word_of_code(afk: Program) -> None:
    from afk.lager.skema import version

    (afk.mappe / "mere").mkdir()
    afk.fil("mere/netvaerk.py", NY_TYPE.format(siden=version() + 1))
    afk.fil("n.csv", "sag;navn;naerhed\nA12;Ida Søster;soester\n")
    afk.fil("b.csv", "sag;navn\nB1;Bo\n")
    program = (
        "import sys, afk.fakta\nafk.fakta.__path__.append('mere')\n"
        "from afk.__main__ import koer\nsys.exit(koer(sys.argv[1:]))"
    )
    assert afk.proces("import", "--type", "borgere", "b.csv", kode=program).kode == 0
    assert afk.proces("import", "--type", "netvaerk", "n.csv", kode=program).kode == 0
    tekst = afk.proces("borger", "indsigt", "A12", "--fil", "-", kode=program).ud
    assert "| Ida Søster | søster |" in afsnit(tekst, "Netværk")
    assert "Et netværk skrevet<br>Navn: Ida Søster<br>Nærhed: søster" in tekst
    svar = json.loads(afk.proces("borger", "indsigt", "A12", "--json", kode=program).ud)
    assert svar["oplysninger"]["netvaerk"] == [{"navn": "Ida Søster", "naerhed": "soester"}]
    slettet = afk.proces("borger", "slet", "A12", "--bekraeft", "A12", kode=program)
    assert (slettet.kode, "netværk 1" in slettet.fejl) == (0, True)
    dump = afk.proces(
        kode="from pathlib import Path\nfrom afk.lager.noegle import forbind_med_noegle\nimport os\n"
        "f = forbind_med_noegle(Path(os.environ['AFK_LAGER'])).forb\n"
        "for (n,) in f.execute(\"SELECT name FROM sqlite_master WHERE type = 'table'\").fetchall():\n"
        "    print(n, f.execute(f'SELECT * FROM \"{n}\"').fetchall())"
    )
    assert "netvaerk []" in dump.ud
    assert "'Bo'" in dump.ud
    assert [o for o in ("Ida", "A12", "Ørsted") if o in dump.ud] == []


# --- the forms ----------------------------------------------------------------------------------------------


def test_every_answer_stands_with_its_question_the_internal_ones_and_the_rows_too(afk: Program) -> None:
    udfyldt(afk)
    skema = afsnit(md(afk), "Skema: Forberedende skema til step up-møde, nr. 1\n")
    for linje in (
        "**Hvad er grunden til mødet?** Straksafklaring (trin 1)",
        "**Hvad vil borgeren ikke have delt?** Intet om min søster",
        "**Hvad om helbredet skal ikke nævnes på mødet?** Min indlæggelse i 2019",
        "**Hvilken dag gav borgeren samtykket?** 10. november 2026",
        "**Hvem af dem vil du have med til mødet?** Ingen",
        "Hvad handler det om? Bolig; Borgerens ord: Jeg har ingen adresse.",
    ):
        assert linje in skema
    svar = som_json(afk)["skemaer"][0]
    assert {s["noegle"] for s in svar["svar"]} >= set(FORBEREDT) - {"netvaerk_med"}
    [barrierer] = [s for s in svar["svar"] if s["noegle"] == "barrierer"]
    assert json.loads(barrierer["svar"]) == ["bolig", "erfaring", "helbred_psykisk"]
    assert barrierer["i_ord"].endswith("Psykisk helbred")


def test_a_draft_is_called_one_and_answers_that_no_form_explains_are_there_in_their_own_words(afk: Program) -> None:
    afk.fil("besvarelser.csv", "sag;skema;nr;udgave;paabegyndt\nA12;visitation;1;1;2026-11-01\n")
    linjer = [
        ("visitation", "1", "hvad_siger_du", {"uden_svar": "ved_ikke"}),
        ("visitation", "1", "maalgruppe", ["ikke", "en", "kode"]),
        ("nedlagt", "7", "en_noegle", [{"a_b": True, "c": None}, 2.5]),
    ]
    ud = StringIO()
    raekker = (["A12", *resten, json.dumps(v, ensure_ascii=False)] for *resten, v in linjer)
    csv.writer(ud, delimiter=";").writerows([["sag", "skema", "nr", "noegle", "vaerdi"], *raekker])
    afk.fil("svar.csv", ud.getvalue())
    afk.ok("import", "besvarelser.csv", "svar.csv")
    tekst = md(afk)
    visitation = next(a for a in tekst.split("\n## ") if a.startswith("Skema: ") and ", nr. 1 (kladde)" in a)
    assert "**hvad siger du** Ved ikke endnu" in visitation
    assert "ikke\n  en\n  kode" in visitation
    nedlagt = afsnit(tekst, "Skema: nedlagt, nr. 7 (kladde)")
    assert "**en nøgle** a b: Ja; c: null\n  2.5" in nedlagt
    assert "Et svar skrevet<br>nedlagt, nr. 7<br>en nøgle: a b: Ja; c: null<br>2.5" in tekst


# --- the history and the looks ------------------------------------------------------------------------------


def test_changes_stand_with_who_when_before_and_after_and_what_was_removed_is_told(afk: Program) -> None:
    afk.ok("borger", "ret", "A12", "--navn", "Åse Å.", "--maalgruppe", "jobparat")
    afk.ok("moede", "tilfoej", "A12", "--type", "samtale", "--dato", "2026-11-20", "--klokken", "9.30")
    afk.ok("moede", "slet", "A12", "--dato", "2026-11-20", "--ja")
    afk.ok("borger", "ret", "A12", "--maalgruppe", "-")
    historik = afsnit(md(afk), "Hvad der er skrevet, rettet og fjernet")
    assert "En borger rettet<br>Navn: Åse Ørsted → Åse Å.<br>Målgruppe: – → jobparat |" in historik
    assert "En borger rettet<br>Målgruppe: jobparat → – |" in historik
    assert (
        "Et møde fjernet<br>Type: samtale<br>Dato: 20. november 2026<br>Klokken: 09:30<br>Status: afholdt" in historik
    )
    assert historik.count("Et møde skrevet") == 1
    assert "CPR-nummer: 010270-xxxx" in historik


def test_a_change_of_a_fact_says_which_and_a_changed_answer_both_answers(afk: Program) -> None:
    afk.ok("moede", "tilfoej", "A12", "--type", "step_up", "--dato", "2026-12-20")
    afk.ok("moede", "tilfoej", "A12", "--type", "step_up", "--dato", "2026-12-20", "--klokken", "10")
    for svar in ("ja", "nej"):
        afk.fil("b.csv", "sag;skema;nr;udgave;paabegyndt\nA12;forberedende;1;1;2026-11-01\n")
        afk.fil("s.csv", f'sag;skema;nr;noegle;vaerdi\nA12;forberedende;1;oensker_step_up;"""{svar}"""\n')
        afk.ok("import", "b.csv", "s.csv")
    historik = afsnit(md(afk), "Hvad der er skrevet")
    assert "Et møde rettet (step up, 20. december 2026)<br>Klokken: – → 10:00" in historik
    assert "nr. 1<br>Vil borgeren gerne have et step up-møde? Ja → Nej" in historik


def test_who_looked_is_told_and_this_look_is_logged_for_the_next(afk: Program) -> None:
    foerste = md(afk)
    assert "Hvem der har set oplysningerne" not in foerste
    afk.ok("borger", "vis", "A12")
    afk.ok("eksport", "--type", "borgere")
    md(afk, "A12", "--vis-cpr")
    set_ = afsnit(md(afk), "Hvem der har set oplysningerne")
    assert [linje.split(" | ")[2].rstrip(" |") for linje in set_.splitlines() if " kl. " in linje] == [
        "alt, til indsigt, med CPR-nummer", "borgere (alle borgere)", "sagen", "alt, til indsigt",
    ]  # fmt: skip
    assert som_json(afk)["opslag"][0]["hvad"] == "alt, til indsigt"


def test_where_it_comes_from_and_whom_it_was_shared_with_is_told_with_days(afk: Program) -> None:
    om = afsnit(md(afk), "Om oplysningerne")
    assert "Skrevet af medarbejdere " in om
    assert "Hentet fra filer" not in om
    assert "Programmet har ikke noteret, at noget er delt med andre." in om
    afk.fil("f.csv", "sag;forloeb;fra\nA12;kontanthjaelp;2026-01-01\n")
    afk.fil("d.csv", "sag;dato;hvad;modtager;nr\nA12;2026-11-10;forberedende;Ida, Socialområdet;1\n")
    afk.ok("import", "--type", "forloeb", "f.csv")
    afk.ok("import", "--type", "delinger", "d.csv")
    om = afsnit(md(afk), "Om oplysningerne")
    assert "Hentet fra filer " in om
    assert "Efter dit samtykke: Ida, Socialområdet (forberedende, 10. november 2026)." in om
    assert "Stamoplysninger, Forløb, Delinger." in om


def test_what_the_municipality_must_write_is_in_brackets_and_its_name_comes_from_the_settings(afk: Program) -> None:
    assert "**Dataansvarlig** (Kommunen udfylder: navn og kontakt)" in md(afk)
    afk.konfig.mkdir(exist_ok=True)
    (afk.konfig / "afk.toml").write_text('[kommune]\nnavn = "Nordby Kommune"\ntelefon = "12 34 56 78"\n')
    tekst = md(afk)
    assert "**Dataansvarlig** Nordby Kommune, 12 34 56 78" in tekst
    for ord_ in ("**Retsgrundlag** (Kommunen udfylder", "sin frist for sletning)", "Datatilsynet",
                 "databeskyttelsesloven § 22"):  # fmt: skip
        assert ord_ in tekst


def test_the_deadlines_of_the_day_stand_with_their_reasoning(afk: Program) -> None:
    afk.ok("forloeb", "start", "A12", "--forloeb", "ressourceforloeb", "--fra", "2026-06-01")
    frister = afsnit(md(afk, "A12", "--dato", "2026-12-02"), "Frister, som programmet regner dem 2. december 2026")
    assert "**Status** overskredet" in frister
    assert "**Frist** tirsdag 1. december 2026" in frister
    assert "**Begrundelse** 1. " in frister
    assert "LAB § 113" in frister
    assert som_json(afk, "A12", "--dato", "2026-12-02")["frister"][0]["status"] == "overskredet"


# --- the CPR number, and persons with a past ----------------------------------------------------------------


def test_the_cpr_number_is_whole_only_when_asked_for_and_the_reader_is_told(afk: Program) -> None:
    afk.ok("borger", "ret", "A12", "--cpr", "010270-1250")
    for args in (["--fil", "-"], ["--json"]):
        uden = afk.ok("borger", "indsigt", "A12", *args)
        assert "010270-xxxx" in uden.ud
        assert [o for o in ("1234", "1250") if o in uden.alt] == []
        assert "kør igen med --vis-cpr" in uden.fejl
        med = afk.ok("borger", "indsigt", "A12", *args, "--vis-cpr")
        assert [med.ud.count(o) > 0 for o in ("010270-1234", "010270-1250", "xxxx")] == [True, True, False]
        assert "--vis-cpr" not in med.fejl
    assert "Her er de sidste fire tegn skrevet som xxxx." in md(afk)


def test_an_earlier_registration_of_the_same_person_is_in_it_and_told(afk: Program) -> None:
    afk.fil("b.csv", "sag;cpr;navn\nC1;030390-1236;Clara Før\n")
    afk.ok("import", "b.csv")
    afk.ok("fortryd", "--ja")
    kun_historik = afk.ok("borger", "indsigt", "C1", "--fil", "-")
    assert "Clara Før" in kun_historik.ud
    afk.ok("borger", "opret", "--sag", "C2", "--cpr", "030390-1236", "--navn", "Clara Nu")
    svar = afk.ok("borger", "indsigt", "C2", "--fil", "-")
    assert [n in svar.ud for n in ("Clara Før", "Clara Nu")] == [True, True]
    assert "en tidligere registrering" in svar.fejl
    assert "Clara" not in afk.ok("borger", "indsigt", "A12", "--fil", "-").alt


# --- the file -----------------------------------------------------------------------------------------------


def test_a_word_file_lies_here_for_the_owner_alone_and_is_never_written_over_unasked(afk: Program) -> None:
    afk.ok("borger", "indsigt", "a12")
    fil = afk.mappe / "indsigt-A12.docx"
    assert "Indsigt i oplysninger om dig" in tekst_i(fil.read_bytes())
    if os.name == "posix":
        assert fil.stat().st_mode & 0o777 == 0o600
    foer = fil.read_bytes()
    svar = afk("borger", "indsigt", "A12")
    assert (svar.kode, svar.ud, fil.read_bytes()) == (1, "", foer)
    assert "findes allerede" in svar.fejl
    afk.ok("borger", "ret", "A12", "--navn", "Ny")
    afk.ok("borger", "indsigt", "A12", "--overskriv")
    assert fil.read_bytes() != foer


@pytest.mark.parametrize(
    ("args", "fil", "begynder"),
    [(["--format", "md"], "indsigt-A12.md", b"22"), (["--fil", "x.json"], "x.json", b"{"),
     (["--fil", "x.MD"], "x.MD", b"22"), (["--fil", "x"], "x", b"PK"),
     (["--fil", "x.md", "--format", "json"], "x.md", b"{")],
)  # fmt: skip
def test_the_format_is_what_is_asked_for_or_what_the_name_says(
    afk: Program, args: list[str], fil: str, begynder: bytes
) -> None:
    svar = afk.ok("borger", "indsigt", "A12", *args)
    assert svar.ud == ""
    assert (afk.mappe / fil).read_bytes().startswith(begynder)
    assert f"Skrevet til {fil}. Filen er ikke krypteret" in svar.fejl


@pytest.mark.parametrize(
    ("args", "kode", "besked"),
    [
        (["A12", "--format", "pdf"], 2, "--format pdf kendes ikke. Vælg en af: docx, md, json."),
        (["A12", "--format", "docx", "--fil", "-"], 2, "kan ikke skrives til stdout"),
        (["A99"], 1, 'Sagen "A99" findes ikke'),
        (["A12", "--fil", "findes/ikke.md"], 1, "Mappen findes findes ikke"),
    ],
)
def test_what_can_not_be_done_is_told(afk: Program, args: list[str], kode: int, besked: str) -> None:
    svar = afk("borger", "indsigt", *args)
    assert (svar.kode, svar.ud) == (kode, "")
    assert besked in svar.fejl
    assert list(afk.mappe.glob("*.docx")) == []


def test_more_than_word_can_hold_is_told_with_what_to_do(afk: Program, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(borger_indsigt, "WORD_HOEJST", 0)
    svar = afk("borger", "indsigt", "A12")
    assert (svar.kode, svar.ud) == (1, "")
    assert "for mange til et Word-dokument. Vælg --format md eller --format json." in svar.fejl
    assert "# Indsigt" in md(afk)
