"""`afk tjek`: the rows, their order, the filters and codes, and that the command in each finding mends it."""

import csv
import os
import shlex
from datetime import timedelta
from io import StringIO
from typing import Any
from unittest import mock

import pytest

from afk.fakta.base import typer
from afk.fakta.sag import Sag
from afk.lager.skriv import skriv
from afk.tjek import alle_tjek
from tests.cli.hjaelp import DATO, Program, importer
from tests.cli.test_opstart import TUNGE, moduler
from tests.regler.hjaelp import dag
from tests.tjek.hjaelp import fakta_i
from tests.tjek.sager import SAGER

NOEGLER = ["sag", "kode", "alvor", "tekst", "kilde", "kommandoer"]
FILER = {
    "borgere": "sag;navn;foedselsdato\nA1;Lone Jensen;01-02-1985\nA2;Karim Åberg;02-08-1980\nA3;Åse Ørsted;\n",
    "forloeb": "sag;forloeb;fra\nA1;afklaringsforloeb;01-09-2026\nA2;afklaringspuljen;20-10-2026\n",
    "moeder": "sag;type;dato;status\nA2;step_up;01-12-2026;planlagt\nA2;samtale;15-11-2026;planlagt\n",
    "fritagelser": "sag;grund;fra;til\nA2;sygdom;01-10-2026;30-09-2026\n",
}
VENTET = [
    ("fejl", "A1", "jobformidler-mangler"), ("fejl", "A2", "til-foer-fra"), ("advarsel", "A2", "moede-uden-udfald"),
    ("advarsel", "A2", "step-up-uden-samtykke"), ("oplysning", "A3", "intet-forloeb"),
]  # fmt: skip


@pytest.fixture(scope="module")
def fyldt(tmp_path_factory: pytest.TempPathFactory) -> Program:
    """Three borgere with five findings."""
    program = Program(tmp_path_factory.mktemp("tjek"))
    importer(program, FILER)
    return program


def kort(raekker: list[dict[str, Any]]) -> list[tuple[str, str, str]]:
    return [(r["alvor"], r["sag"], r["kode"]) for r in raekker]


def tjek(program: Program, *args: str, **kw: Any) -> list[dict[str, Any]]:
    return program.ok("tjek", *args, "--json", **kw).json


# --- rows ---------------------------------------------------------------------------------------------------


def test_a_row_has_exactly_the_keys_of_the_contract(fyldt: Program) -> None:
    raekker = tjek(fyldt)
    assert kort(raekker) == VENTET
    for r in raekker:
        assert list(r) == NOEGLER
        assert isinstance(r["kilde"], list) and all(isinstance(k, str) for k in r["kilde"]) and r["kilde"]
        assert isinstance(r["tekst"], str) and f" {r['sag']}" in r["tekst"]
        assert [k for k in r["kommandoer"] if k in r["tekst"]] == r["kommandoer"] != []


@pytest.mark.parametrize("args", [(), ("A2",), ("--alvor", "fejl"), ("A3",)])
def test_all_formats_say_the_same_findings(fyldt: Program, args: tuple[str, ...]) -> None:
    som_json = tjek(fyldt, *args)
    linjer = fyldt.ok("tjek", *args, "--format", "linjer").linjer
    som_csv = list(csv.DictReader(StringIO(fyldt.ok("tjek", *args, "--format", "csv").ud), delimiter=";"))
    assert linjer == [[r["alvor"], r["sag"], r["kode"], r["tekst"], " | ".join(r["kilde"])] for r in som_json]
    assert som_csv == [{**r, **{n: " | ".join(r[n]) for n in ("kilde", "kommandoer")}} for r in som_json]
    for bredde in (80, 160):
        skaerm = " ".join(fyldt.ok("tjek", *args, bredde=bredde, TERM="dumb").ud.split())
        assert [skaerm.count(r["kode"]) for r in som_json] == [1] * len(som_json)
        assert [a for a, _, _ in kort(som_json)] == [
            o for o in skaerm.split() if o in ("fejl", "advarsel", "oplysning")
        ]


def test_the_screen_has_the_whole_sentence_and_the_name_and_ends_with_the_sum(fyldt: Program) -> None:
    svar = fyldt.ok("tjek", "A1", bredde=200, TERM="dumb")
    assert tjek(fyldt, "A1")[0]["tekst"][:60] in svar.ud
    assert "Lone Jensen" in svar.ud
    assert svar.fejl == "\nFund pr. søndag 22. november 2026: 1 fejl i 1 sag\n"
    alle = fyldt.ok("tjek", bredde=80, TERM="dumb").fejl
    assert alle.endswith(": 2 fejl · 2 advarsler · 1 oplysning i 3 sager\n")


def test_nothing_found_prints_no_data_and_says_so_on_a_screen(fyldt: Program) -> None:
    assert fyldt("tjek", "A1", "--alvor", "oplysning") == (0, "", "")
    assert fyldt("tjek", "A1", "--alvor", "oplysning", "--exit-code").kode == 0
    assert fyldt.ok("tjek", "A1", "--kode", "barnets-lov", "--json").ud == "[]\n"
    assert fyldt.ok("tjek", "A1", "--kode", "barnets-lov", "--format", "csv").ud == ";".join(NOEGLER) + "\n"
    svar = fyldt.ok("tjek", "A1", "--kode", "barnets-lov", bredde=80)
    assert (svar.ud, svar.fejl) == ("", "Ingen fund.\n")


def test_lines_are_the_default_without_a_terminal(fyldt: Program) -> None:
    assert fyldt.ok("tjek").ud == fyldt.ok("tjek", "--format", "linjer").ud
    assert fyldt.ok("tjek").fejl == ""


def test_many_findings_are_cut_on_a_screen_only(fyldt: Program) -> None:
    assert "… og 3 fund mere. Se dem alle med --antal 0." in fyldt.ok("tjek", "--antal", "2", bredde=100).ud
    assert "fund mere" not in fyldt.ok("tjek", "--antal", "5", bredde=100).ud
    assert "fund mere" not in fyldt.ok("tjek", "--antal", "0", bredde=100).ud
    assert len(fyldt.ok("tjek", "--antal", "2").linjer) == 5


# --- filters, codes and the exit code -----------------------------------------------------------------------


@pytest.mark.parametrize(
    ("args", "ventet"),
    [
        ("A2", VENTET[1:4]),
        ("a2 A1", VENTET[:4]),
        ("--alvor fejl", VENTET[:2]),
        ("--alvor fejl --alvor oplysning", [*VENTET[:2], VENTET[4]]),
        ("--kode til-foer-fra", [VENTET[1]]),
        ("--kode til-foer-fra --kode intet-forloeb", [VENTET[1], VENTET[4]]),
        ("--kode til-foer-fra --alvor advarsel", []),
        ("--kode moede-uden-udfald --dato 2026-11-15", []),
    ],
)
def test_a_filter_leaves_these_findings(fyldt: Program, args: str, ventet: list[tuple[str, str, str]]) -> None:
    assert kort(tjek(fyldt, *args.split())) == ventet


@pytest.mark.parametrize(
    ("args", "naevnt"),
    [("--kode findesikke", "til-foer-fra"), ("--alvor slem", "advarsel"), ("--format xml", "linjer"),
     ("--antal=-1", "--antal"), ("--dato snart", "--dato")],
)  # fmt: skip
def test_wrong_use_is_2_and_names_what_is_right(fyldt: Program, args: str, naevnt: str) -> None:
    svar = fyldt("tjek", *args.split())
    assert (svar.kode, svar.ud) == (2, "")
    assert naevnt in svar.fejl


@pytest.mark.parametrize(("args", "kode"), [("", 10), ("A3", 10), ("--alvor fejl", 10), ("A1 --alvor advarsel", 0)])
def test_findings_are_no_failure_unless_asked_for(fyldt: Program, args: str, kode: int) -> None:
    assert fyldt(*f"tjek {args}".split()).kode == 0
    assert fyldt(*f"tjek {args} --exit-code".split()).kode == kode
    assert fyldt(*f"tjek {args} --exit-code --json".split()).kode == kode


@pytest.mark.parametrize("option", ["--koder", "--forklar"])
def test_every_code_is_listed_with_title_severity_and_source_without_a_store(afk: Program, option: str) -> None:
    raekker = afk.ok("tjek", option, "--json").json
    assert [(r["kode"], r["alvor"], r["titel"], tuple(r["kilde"])) for r in raekker] == [
        (t.kode, t.alvor, t.titel, t.kilde) for t in alle_tjek()
    ]
    assert [linje[0] for linje in afk.ok("tjek", option).linjer] == [t.kode for t in alle_tjek()]
    skaerm = " ".join(afk.ok("tjek", option, bredde=100, TERM="dumb").ud.split())
    assert all(t.kode in skaerm and t.titel in skaerm and t.kilde[0] in skaerm for t in alle_tjek())
    assert not afk.lager.exists()


def test_the_list_of_codes_can_be_narrowed(afk: Program) -> None:
    fejl = afk.ok("tjek", "--koder", "--alvor", "fejl").linjer
    assert {linje[1] for linje in fejl} == {"fejl"} and len(fejl) > 3
    assert len(afk.ok("tjek", "--koder", "--kode", "barnets-lov").linjer) == 1


def test_an_unknown_sag_and_a_missing_store_are_told(fyldt: Program, tmp_path: Any) -> None:
    assert fyldt("tjek", "A99").kode == 1
    assert Program(tmp_path)("tjek").kode == 1


# --- with the rest of the program ---------------------------------------------------------------------------


def test_borger_vis_has_the_findings_of_the_case(fyldt: Program) -> None:
    assert fyldt.sag("A2")["fund"] == tjek(fyldt, "A2")
    skaerm = " ".join(fyldt.ok("borger", "vis", "A2", bredde=100, TERM="dumb").ud.split())
    assert "Fund: 1 fejl · 2 advarsler" in skaerm and "til-foer-fra" in skaerm
    assert skaerm.index("Frister pr.") < skaerm.index("Fund:")
    uden = Program(fyldt.mappe / "uden")
    uden.mappe.mkdir()
    importer(uden, {"borgere": "sag\nB1\n", "forloeb": "sag;forloeb;fra\nB1;afklaringspuljen;20-10-2026\n"})
    assert uden.sag("B1")["fund"] == []
    assert "Fund" not in uden.ok("borger", "vis", "B1", bredde=100).ud


@pytest.mark.parametrize("args", ["tjek", "tjek --json", "tjek --format tabel", "tjek --koder"])
def test_nothing_heavy_is_imported(fyldt: Program, args: str) -> None:
    hentet = moduler(fyldt, *args.split())
    assert hentet.isdisjoint(TUNGE)
    assert ("sqlcipher3" in hentet) is ("--koder" not in args)
    assert any(m.partition(".")[0] == "rich" for m in hentet) is ("tabel" in args)


# --- the next step ------------------------------------------------------------------------------------------


def laeg(program: Program, sag: Sag) -> None:
    """The case into the program's store, as it stands."""
    fakta = fakta_i(sag)
    with (
        mock.patch.dict(os.environ, program.miljoe({}), clear=True),
        skriv(program.lager, "test", dag(DATO)) as s,
    ):
        (id_,) = s.opret_borgere([sag.borger])
        for typ in typer().values():
            if egne := [(id_, f) for f in fakta if isinstance(f, typ.klasse)]:
                s.opret(typ, egne)


UDFYLDT = {
    "NAVN": "Ida", "TITEL": "Titel", "TIMER": "5", "CVR": "29189846", "PNR": "1003456789", "SVAR": "ja",
    "MAALGRUPPE": "jobparat", "AARSAG": "job",
}  # fmt: skip
DAG = {"fritagelse-over-6-uger": "2026-02-11", "foedselsdato-mangler": "1980-05-17"}
SES_KUN = {k for k in SAGER if k.startswith("ressourceforloeb-")} | {"datoer-passer-ikke"}
"""Here the command shows or names the fact, and the caseworker decides."""
VISITER = {"gruppe-3-kun-fremmoede", "gruppe-3-uden-forhold"}


def udfyldt(kommando: str, dato: str) -> list[str]:
    """The words of a command, with a value for each word in capitals."""
    return [{**UDFYLDT, "DATO": dato}.get(o, o) for o in shlex.split(kommando)]


@pytest.mark.parametrize("kode", sorted(SAGER.keys() - VISITER))
def test_the_command_in_the_finding_runs_and_the_finding_is_gone(afk: Program, kode: str) -> None:
    par = SAGER[kode]
    laeg(afk, par.med)
    (fund,) = tjek(afk, "A1", "--kode", kode, AFK_DATO=par.pr)
    i_gaar = (dag(par.pr) - timedelta(days=1)).isoformat()
    ord_ = udfyldt(fund["tekst"].rpartition(": afk ")[2], DAG.get(kode, i_gaar))
    assert not [o for o in ord_ if o.isupper() and o != "A1"]
    afk.ok(*ord_, AFK_DATO=par.pr)
    assert bool(tjek(afk, "A1", "--kode", kode, AFK_DATO=par.pr)) is (kode in SES_KUN)


@pytest.mark.parametrize("kode", sorted(VISITER))
def test_a_visitation_is_done_again_by_its_command(afk: Program, kode: str) -> None:
    """The answers are stored with the case, and read though `afk tjek` reads them only where they are needed."""
    laeg(afk, SAGER[kode].med)
    (fund,) = tjek(afk, "A1", "--kode", kode)
    assert fund["tekst"].endswith(": afk visiter A1")
    assert [f["kode"] for f in afk.sag("A1")["fund"]] == [kode]
    svar = afk("visiter", "A1")
    assert svar.kode == 2 and "--svar FIL" in svar.fejl


def test_an_indsats_without_a_title_is_removed_and_written_again_by_its_two_commands(afk: Program) -> None:
    importer(afk, {"borgere": "sag\nA1\n", "forloeb": "sag;forloeb;fra\nA1;afklaringspuljen;20-10-2026\n",
                   "indsatser": "sag;type;fra;til;i_plan\nA1;social_indsats;01-11-2026;31-12-2026;ja\n"})  # fmt: skip
    (fund,) = tjek(afk, "A1")
    slet, tilfoej = (udfyldt(k.strip("), "), DATO) for k in fund["tekst"].split("afk ")[1:])
    afk.ok(*" ".join(slet).partition(")")[0].split(), "--ja")
    afk.ok(*tilfoej)
    assert tjek(afk, "A1") == []
    (indsats,) = afk.sag("A1")["indsatser"]
    assert (indsats["titel"], indsats["til"], indsats["i_plan"]) == ("Titel", "2026-12-31", True)
