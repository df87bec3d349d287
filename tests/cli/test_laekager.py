"""What is known of a borger stays in the encrypted store, and in the documents that were asked for."""

import json
import os
from pathlib import Path
from typing import Any

import pytest

from tests.cli.hjaelp import PROJEKT, Program
from tests.cli.test_visiter import GRUPPE_1
from tests.stepup.svarene import AFTALT, FORBEREDT, INDKALDT

NAVN, CPR, NOTE = "Zebrine Ærlighed", "0102701234", "Kvæstelse i venstre knæ"
SVAR = "Bor hos fætter Gøngehøvding"
PERSONLIGT = (
    NAVN,
    "Ærlighed",
    CPR,
    "010270-1234",
    "010270",
    NOTE,
    "87654321",
    "zebrine@example.dk",
    SVAR,
    "Gøngehøvding",
)
BORGER = f"sag;cpr;navn;telefon;email;note\nZ1;010270-1234;{NAVN};87654321;zebrine@example.dk;{NOTE}\n"
VISITERET = {**GRUPPE_1, "gruppe_grund": SVAR}
FORBEREDT_Z = {**FORBEREDT, "borger_navn": NAVN, "borgerens_oplevelse": SVAR}
RUNDE: list[tuple[str, Any]] = [
    ("import -", BORGER),
    ("forloeb start Z1 --forloeb afklaringspuljen --fra 2026-10-20", None),
    ("visiter Z1 --svar - --json", VISITERET),
    ("stepup plan Z1 --svar - --json", FORBEREDT_Z),
    ("stepup deling Z1 --fil ud/deling.docx", None),
    ("stepup indkald Z1 --svar - --fil ud/brev.docx", INDKALDT),
    ("frist --alle --forklar", None),
    ("frist Z1 --json", None),
    ("borger liste", None),
    ("borger vis Z1", None),
    ("tjek", None),
    ("kalender --fil ud/kalender.ics", None),
    ("eksport ud/eksport --vis-cpr", None),
    ("historik Z1 --vis-cpr", None),
    ("lager kopi", None),
    ("lager tjek", None),
    ("lager status", None),
    ("fortryd --ja", None),
    ("borger ret Z1 --ydelse ingen", None),
    ("import - --rapport ud/rapport.csv", BORGER + f"Z2;010270-1234;{NAVN};;;\n"),
    ("visiter Z1 --svar -", {"gruppe_grund": SVAR, "gruppe": NAVN, "profil": CPR}),
    ("borger vis Z9", None),
]
"""A day's work: commands, and what comes in on stdin. The last three are refused."""
AFVIST = 3
UD = Path("ud")
DAGEN = """
import io, json, os, sys
from pathlib import Path
from unittest import mock
talt = {"skrevet": [], "ud_af_processen": [], "koder": []}
SKRIVER = os.O_WRONLY | os.O_RDWR | os.O_CREAT
def hook(navn, args):
    if navn == "open" and args[2] & SKRIVER and not isinstance(args[0], int):
        talt["skrevet"].append(os.fsdecode(args[0]))
    elif navn in ("subprocess.Popen", "os.system", "os.exec", "os.posix_spawn", "os.putenv", "os.fork"):
        talt["ud_af_processen"].append(repr((navn, args)))
runde = json.loads(sys.stdin.read())
from tests.cli.hjaelp import Stroem
from afk.__main__ import koer
sys.addaudithook(hook)
for ord_, ind in runde:
    tekst = ind if isinstance(ind, str) else json.dumps(ind or {}, ensure_ascii=False)
    ud = Stroem(), Stroem()
    with mock.patch.multiple(sys, stdin=Stroem(tekst.encode()), stdout=ud[0], stderr=ud[1]):
        talt["koder"].append([int(koer(ord_.split())), ud[1].tekst])
talt["om"] = [Path(f"/proc/self/{n}").read_text(errors="replace") for n in ("cmdline", "environ")
              if Path("/proc/self").exists()]
print(json.dumps(talt))
"""


def former(tekst: str) -> list[bytes]:
    """The text as it may lie in a file."""
    return [tekst.encode("utf-8"), tekst.encode("utf-16-le"), tekst.encode("cp1252"), json.dumps(tekst)[1:-1].encode()]


def laekket(indhold: bytes) -> list[str]:
    """The personal texts that are in it."""
    return [t for t in PERSONLIGT if any(f in indhold for f in former(t))]


@pytest.fixture(scope="module")
def dagen(tmp_path_factory: pytest.TempPathFactory) -> tuple[Program, dict[str, Any]]:
    """The day's work in one process whose every folder is below one, and what it did with the outside."""
    mappe = tmp_path_factory.mktemp("laekager")
    p = Program(mappe)
    (mappe / UD).mkdir()
    (mappe / "tmp").mkdir()
    egne = {n: str(mappe / n.lower()) for n in ("XDG_DATA_HOME", "XDG_CONFIG_HOME", "XDG_CACHE_HOME", "XDG_STATE_HOME")}
    tmp = {n: str(mappe / "tmp") for n in ("TMPDIR", "TEMP", "TMP", "SQLITE_TMPDIR")}
    svar = p.proces(kode=DAGEN, ind=json.dumps(RUNDE).encode(), **egne, **tmp)
    assert svar.kode == 0, svar.fejl
    return p, svar.json


def test_the_day_went_as_it_should(dagen: tuple[Program, dict[str, Any]]) -> None:
    koder = [kode for kode, _ in dagen[1]["koder"]]
    assert koder[:-AFVIST] == [0] * (len(RUNDE) - AFVIST), dagen[1]["koder"]
    assert 0 not in koder[-AFVIST:]
    assert laekket(b"".join(p.read_bytes() for p in (dagen[0].mappe / UD / "eksport").iterdir())) != []


def test_nothing_personal_is_in_any_file_but_those_asked_for(dagen: tuple[Program, dict[str, Any]]) -> None:
    mappe = dagen[0].mappe
    filer = [p for p in mappe.rglob("*") if p.is_file() and UD not in p.relative_to(mappe).parents
             and p.relative_to(mappe).parts[:2] != ("ud", "eksport")]  # fmt: skip
    assert {"lager.db", "data", "kopier"} <= {ord_ for p in filer for ord_ in p.parts}
    assert {str(p.relative_to(mappe)): laekket(p.read_bytes()) for p in filer if laekket(p.read_bytes())} == {}
    assert [str(p) for p in mappe.rglob("*") if laekket(str(p.relative_to(mappe)).encode())] == []


def test_what_is_shared_without_names_has_none(dagen: tuple[Program, dict[str, Any]]) -> None:
    for navn in ("kalender.ics", "rapport.csv"):
        assert laekket((dagen[0].mappe / UD / navn).read_bytes()) == [], navn


@pytest.mark.skipif(os.name != "posix", reason="Windows has other rights")
def test_every_file_is_for_the_owner_alone(dagen: tuple[Program, dict[str, Any]]) -> None:
    mappe = dagen[0].mappe
    aabne = [str(p.relative_to(mappe)) for p in mappe.rglob("*") if p.is_file() and p.stat().st_mode & 0o077]
    assert [a for a in aabne if a not in ("ud/rapport.csv", "ud/kalender.ics")] == []


def test_nothing_is_written_outside_its_folders(dagen: tuple[Program, dict[str, Any]]) -> None:
    p, talt = dagen
    inde = tuple(str(p.mappe / m) for m in ("data", "konfig", "ud"))
    ude = [s for s in talt["skrevet"] if not str(p.mappe / s).startswith(inde) and s not in (os.devnull, "/dev/tty")]
    assert ude == []


def test_nothing_personal_leaves_the_process_or_stands_where_others_can_read_it(
    dagen: tuple[Program, dict[str, Any]],
) -> None:
    talt = dagen[1]
    assert laekket("".join(talt["ud_af_processen"]).encode()) == []
    assert laekket("".join(talt["om"]).encode()) == []


def test_a_run_that_nobody_sees_says_nothing_personal_on_stderr(dagen: tuple[Program, dict[str, Any]]) -> None:
    for (ord_, _), (_, fejl) in zip(RUNDE, dagen[1]["koder"], strict=True):
        assert laekket(fejl.encode()) == [], ord_


def test_sorting_never_spills_to_an_unencrypted_file() -> None:
    from afk.lager.driver import forbind_uden_fil

    valg = {o for (o,) in forbind_uden_fil().execute("PRAGMA compile_options")}
    assert valg & {"TEMP_STORE=2", "TEMP_STORE=3"}


# --- failures of every kind, without a terminal -------------------------------------------------------------


@pytest.fixture(scope="module")
def fyldt(tmp_path_factory: pytest.TempPathFactory) -> Program:
    """The borger with facts, a form and a meeting."""
    p = Program(tmp_path_factory.mktemp("fejl"))
    p.ok("import", "-", ind=BORGER)
    p.ok("forloeb", "start", "Z1", "--forloeb", "afklaringspuljen", "--fra", "2026-10-20")
    p.ok("stepup", "plan", "Z1", "--svar", "-", ind=json.dumps(FORBEREDT_Z))
    return p


HVER = [SVAR, NAVN, CPR, "010270-1234", 7, True, [SVAR], {NAVN: SVAR}, [{"navn": NAVN}], None]
SKEMAER = {"visiter": VISITERET, "stepup plan": FORBEREDT_Z, "stepup indkald": INDKALDT, "stepup aftale": AFTALT}


@pytest.mark.parametrize("kommando", SKEMAER)
def test_an_answer_that_is_refused_is_not_repeated(fyldt: Program, kommando: str) -> None:
    afviste = 0
    for nr, noegle in enumerate(SKEMAER[kommando]):
        svarene = {**SKEMAER[kommando], noegle: HVER[nr % len(HVER)], "ukendt": SVAR}
        svar = fyldt(*kommando.split(), "Z1", "--svar", "-", ind=json.dumps(svarene))
        afviste += svar.kode != 0
        assert svar.kode == 0 or laekket(svar.fejl.encode()) == [], (noegle, svar.fejl)
    assert afviste == len(SKEMAER[kommando])


def test_a_file_that_is_refused_is_not_repeated(fyldt: Program) -> None:
    from afk.fakta.base import typer

    for typ in typer().values():
        felter = [f.navn for f in typ.felter if f.navn not in ("sag", "cpr")]
        for vaerdi in (NAVN, NOTE, "010270-1234", f"{SVAR}\x00", f'"{NAVN}'):
            ind = f"sag;cpr;{';'.join(felter)}\nZ1;020280-1235;{';'.join([vaerdi] * len(felter))}\n{vaerdi};;\n"
            svar = fyldt("import", "-", "--type", typ.navn, *["--json"] * ("\x00" in vaerdi), ind=ind)
            assert svar.kode == 3
            assert laekket(svar.alt.encode()) == [], (typ.navn, vaerdi, svar.alt)


def test_a_registration_that_is_refused_is_not_repeated(fyldt: Program) -> None:
    from afk.fakta.base import typer

    for typ in typer().values():
        if not typ.kommando:
            continue
        ord_ = fyldt(typ.kommando, "--help").ud
        tilfoej = "tilfoej" if " tilfoej " in ord_ else "start"
        for vaerdi in (NOTE, "010270-1234"):
            for f in (f for f in typ.felter if type(f.slags).__name__ != "Slags"):
                svar = fyldt(typ.kommando, tilfoej, "Z1", f"--{f.navn.replace('_', '-')}={vaerdi}")
                assert svar.kode in (1, 2), (typ.navn, f.navn)
                if (vaerdi, f.slags.dansk) != (NOTE, "dato"):  # words in a field that says nothing of who somebody is
                    assert laekket(svar.fejl.encode()) == [], svar.fejl


def test_a_store_that_fails_in_the_middle_says_nothing_of_what_it_held(
    fyldt: Program, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The driver's own words may have values in them; none of them is told."""
    from afk.lager import driver

    fejl = [driver.OperationalError, driver.IntegrityError, driver.DatabaseError, ValueError, OSError, KeyError]
    steder = ["afk.lager.laes.fra_raekker", "afk.lager.skriv.gemmer", "afk.lager.laes.find_borger"]
    for sted in steder:
        for klasse in fejl:

            def sprin(*_: Any, klasse: type[Exception] = klasse) -> None:
                raise klasse(f"{NAVN} {CPR} {NOTE}")

            with monkeypatch.context() as m:
                m.setattr(sted, sprin)
                for args in (("frist", "Z1"), ("borger", "vis", "Z1"), ("borger", "opret", "--sag", "Z8")):
                    svar = fyldt(*args)
                    assert laekket(svar.fejl.encode()) == [], svar.fejl
                    assert svar.kode in (0, 1, 3)


def test_a_real_process_that_crashes_says_nothing_of_what_it_held(fyldt: Program) -> None:
    kode = f"""
import sys
sys.path.insert(0, {str(PROJEKT)!r})
import afk.lager.laes
def sprin(*_): raise RuntimeError({NAVN + CPR!r})
afk.lager.laes.fra_raekker = sprin
from afk.__main__ import main
main()
"""
    svar = fyldt.proces("frist", kode=kode)
    assert svar.kode == 1
    assert svar.fejl.startswith("Uventet fejl (RuntimeError")
    assert laekket(svar.alt.encode()) == []
