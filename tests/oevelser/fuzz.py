"""Input that is almost right, or nothing like it: files, answers, settings, forms and dates.

Whatever comes in, the program ends with one of its exit codes and a sentence, and what it refused has changed
nothing in the store.
"""

import json
import random
from collections.abc import Callable, Sequence
from contextlib import chdir
from importlib.resources import files
from io import BytesIO
from pathlib import Path
from typing import Any, NamedTuple
from zipfile import ZIP_DEFLATED, ZipFile

import openpyxl

from afk.fakta.base import Faktatype, typer
from afk.skemaer.laes import indbyggede
from tests.cli.hjaelp import CASELOAD, Program, Svar, importer
from tests.cli.test_visiter import GRUPPE_1
from tests.stepup.svarene import AFTALT, FORBEREDT, INDKALDT

CELLER = (
    "", "-", "A1", "A2", "NY", "010270-1234", "0102701234", "ja", "nej", "x", "22-11-2026", "2026-11-22", "31-02-2026",
    "1.234", "7,5", "12:30", "25:99", "ressourceforloeb", "mentor", "samtale", "sygdom", "aktivitetsparat", "13585628",
    "0000-00-00", "9999-12-31", "22-11-99", "om 99999999999999 dage", "i dag", "٣", "1e999", "NaN", "=1+1", "@SUM(A1)",
    "\x1b[2J", "\u202eabc", "[bold]", "é" * 300, "x" * 40_000, "9" * 5000, "1/1", "46348", "46348.5", '"', "a\nb", "{}",
    '"\\ud800"', '["a"]', "1" * 4301, " ", "\u00a0", "\t", "A1;A2", "S1", "æøå", "🙂",
)  # fmt: skip
BIDDER = (
    b'"', b";", b",", b"\n", b"\r", b"\0", b"\xff\xfe", b"\xef\xbb\xbf", b"\x81", b"=", b"'", b'"""', b"[", b"]]", b"{",
    b"}", b"#", b"\\u0000", b'"\\ud800"', b"\xed\xa0\x80", b"9" * 5000, b"[" * 3000, b'{"a":' * 2000, b"nan", b"inf",
    b"1e400", b"-0", b"1979-05-27T07:32:00Z", b"0x" + b"f" * 4000, b"null", b"true", b"\x1b[31m",
    b"a" * 60_000, b"&#0;", b"<!ENTITY a 'b'>", b"<c r='ZZZ99999999'/>", b"t='s'",
    b"<v>9999999999</v>", b"2026-13-45", b"\xe2\x80\xae", b"\t",
)  # fmt: skip
DATOER = (
    "22-11-2026", "2026-11-22", "22.11.2026", "22. november 2026", "den 1. maj 2026", "i dag", "i morgen", "om 14 dage",
    "om 2 uger", "om en måned", "om et år", "1-1-26", "22-11-99", "29-02-2027", "2199-12-31", "1900-01-01",
    "om 9999 år",
)  # fmt: skip
SVARFILER: dict[str, dict[str, Any]] = {
    "visiter": GRUPPE_1, "stepup plan": FORBEREDT, "stepup indkald": INDKALDT, "stepup aftale": AFTALT,
}  # fmt: skip
KONFIG = '[jobsamtaler]\nantal = 4\n[min_plan]\ndage = 7\n[kommune]\nnavn = "N"\nadresse = ["a", "b"]\n'
_HISTORIK = "SELECT count(*), max(id) FROM historik"
_DELE = ("xl/worksheets/sheet1.xml", "xl/workbook.xml", "xl/styles.xml", "xl/sharedStrings.xml", "[Content_Types].xml")


class Forsoeg(NamedTuple):
    """What is done with one input: the files it is in, and the command that reads them."""

    filer: dict[str, bytes]
    args: tuple[str, ...]


def byg(mappe: Path) -> Program:
    """The program that the inputs are for, with a caseload."""
    p = Program(mappe)
    importer(p, CASELOAD)
    return p


# --- the inputs ---------------------------------------------------------------------------------------------


def csv(r: random.Random) -> Forsoeg:
    typ = _type(r)
    linjer = [r.choice(";;;,\t").join(_citeret(r, c) for c in raekke) for raekke in _raekker(r, typ)]
    tekst = r.choice(("\n", "\r\n", "\r")).join(linjer).encode(r.choice(("utf-8", "utf-8-sig", "utf-16")), "replace")
    return Forsoeg({"ind.csv": skaevt(r, tekst)}, _import(r, typ, "ind.csv"))


def xlsx(r: random.Random) -> Forsoeg:
    typ, bog, ud = _type(r), openpyxl.Workbook(), BytesIO()
    for raekke in _raekker(r, typ):
        bog.active.append([_celle(r, c) for c in raekke])
    bog.save(ud)
    data = ud.getvalue()
    hvordan = r.random()
    if hvordan < 0.4:
        data = _skaev_del(r, data)
    elif hvordan < 0.6:
        data = skaevt(r, data)
    return Forsoeg({"ind.xlsx": data}, _import(r, typ, "ind.xlsx"))


def svarfil(r: random.Random) -> Forsoeg:
    kommando = r.choice(list(SVARFILER))
    svar = {n: v for n, v in SVARFILER[kommando].items() if r.random() < 0.995}
    for navn in r.sample(list(svar), k=min(len(svar), r.choice((0, 0, 1, 2)))):
        svar[navn] = r.choice(
            (*CELLER, 1, -1, 10**400, 1.5, True, None, [], {}, ["nej"], [[]], [{"navn": 3}], "ved_ikke")
        )
    try:
        tekst = json.dumps(svar) if r.random() < 0.6 else "\n".join(f"{n} = {_toml(v)}" for n, v in svar.items())
    except ValueError:  # an integer of more digits than Python writes
        tekst = '{"profil": ' + "9" * 5000 + "}"
    valg = ["--kun-forslag"] * (kommando == "visiter" and r.random() < 0.3)
    return Forsoeg({"svar.txt": skaevt(r, tekst.encode())}, (*kommando.split(), "A1", "--svar", "svar.txt", *valg))


def konfig(r: random.Random) -> Forsoeg:
    return Forsoeg({"konfig/afk.toml": skaevt(r, KONFIG.encode(), altid=True)}, ("frist", "--alle", "--json"))


def skema(r: random.Random) -> Forsoeg:
    navn = r.choice(indbyggede())
    data = skaevt(r, (files("afk.skemaer") / f"{navn}.toml").read_bytes(), altid=True)
    args = ("skema", "tjek", "s.toml") if r.random() < 0.5 else ("skema", "vis", navn)
    return Forsoeg({"s.toml": data, f"konfig/skemaer/{navn}.toml": data}, args)


def dato(r: random.Random) -> Forsoeg:
    tegn = list(r.choice((*DATOER, *CELLER[:40])))[:200]
    for _ in range(r.choice((0, 0, 0, 1, 2))):
        hvor = r.randrange(len(tegn) + 1)
        tegn[hvor : hvor + r.choice((0, 1))] = r.choice(("0", "9", "-", ".", " ", "32", "٣", "ü", "\u202e", "", "år"))
    tekst = "".join(tegn)
    kald = (
        ("frist", f"--dato={tekst}"), ("frist", f"--til={tekst}"), ("borger", "vis", "A1", f"--dato={tekst}"),
        ("moede", "tilfoej", "A1", "--type=samtale", f"--dato={tekst}"), ("historik", f"--siden={tekst}"),
        ("forloeb", "start", "A1", "--forloeb=kontanthjaelp", f"--fra={tekst}"),
        ("borger", "ret", "A1", f"--foedselsdato={tekst}"), ("frist", f"--inden={tekst}"),
        ("moede", "tilfoej", "A1", "--type=samtale", "--dato=2026-11-01", f"--klokken={tekst}"),
    )  # fmt: skip
    return Forsoeg({}, r.choice(kald))


SLAGS: dict[str, Callable[[random.Random], Forsoeg]] = {
    "csv": csv, "xlsx": xlsx, "svarfil": svarfil, "konfig": konfig, "skema": skema, "dato": dato,
}  # fmt: skip


def skaevt(r: random.Random, data: bytes, altid: bool = False) -> bytes:
    """The bytes with some things wrong with them; now and then none, unless `altid`."""
    for _ in range(r.choice((1, 1, 2, 8) if altid else (0, 0, 0, 1, 1, 2, 8))):
        a, b = sorted((r.randrange(len(data) + 1), r.randrange(len(data) + 1)))
        b = min(b, a + r.choice((1, 5, 50)))
        data = r.choice((
            data[:a] + r.choice(BIDDER) + data[b:], data[:a] + r.choice(BIDDER) + data[a:], data[:a] + data[b:],
            data[:b] + data[a:], data[:a] + r.randbytes(b - a) + data[b:], data[:a] if r.random() < 0.3 else data,
        ))  # fmt: skip
    return data


# --- how they are made --------------------------------------------------------------------------------------


def _type(r: random.Random) -> Faktatype:
    return r.choice(list(typer().values()))


def _raekker(r: random.Random, typ: Faktatype) -> list[list[str]]:
    hoved = ["sag", *(["cpr"] * (r.random() < 0.4)), *(f.navn for f in typ.felter if f.navn not in ("sag", "cpr"))]
    if r.random() < 0.2:
        hoved[r.randrange(len(hoved))] = r.choice(CELLER)
    antal = r.choice((0, 1, 3, 20))
    krop = [[r.choice(("A1", "A2", "A3", *CELLER)), *(_vaerdi(r, typ, n) for n in hoved[1:])] for _ in range(antal)]
    return [hoved, *(x[: r.randrange(1, len(x) + 2)] if r.random() < 0.1 else x for x in krop)]


def _vaerdi(r: random.Random, typ: Faktatype, navn: str) -> str:
    """A value that the column may well take, or any."""
    felt = next((f for f in typ.felter if f.navn == navn), None)
    koder: Sequence[str] = getattr(felt.slags, "koder", ()) if felt else ()
    return r.choice(koder) if koder and r.random() < 0.8 else r.choice(CELLER)


def _citeret(r: random.Random, celle: str) -> str:
    return '"' + celle.replace('"', '""') + '"' if r.random() < 0.5 or set(celle) & set(';,\t\n"') else celle


def _celle(r: random.Random, tekst: str) -> object:
    andet = (None, True, 0, -1, 1e300, 0.1, 46348, 10**15, "#REF!", "=NA()", 101901234.0)
    rent = "".join(c for c in tekst if c.isprintable() or c == "\n")[:32_000]
    return r.choice(andet) if r.random() < 0.2 else rent


def _skaev_del(r: random.Random, data: bytes) -> bytes:
    """One of the parts of the zip file is not as it should be; the zip file itself is."""
    ud = BytesIO()
    with ZipFile(BytesIO(data)) as ind, ZipFile(ud, "w", ZIP_DEFLATED) as z:
        navn = r.choice(_DELE)
        for del_ in ind.namelist():
            z.writestr(del_, skaevt(r, ind.read(del_), altid=True) if del_ == navn else ind.read(del_))
    return ud.getvalue()


def _import(r: random.Random, typ: Faktatype, fil: str) -> tuple[str, ...]:
    valg = [v for v in ("--delvis", "--proev", "--json", f"--type={typ.navn}") if r.random() < 0.25]
    return ("import", fil, *valg)


def _toml(v: Any) -> str:
    """The value as TOML has it, more or less."""
    if isinstance(v, list):
        return "[" + ", ".join(map(_toml, v)) + "]"
    if isinstance(v, dict):
        return "{" + ", ".join(f"{n} = {_toml(x)}" for n, x in v.items()) + "}"
    return json.dumps(v)


# --- the trial ----------------------------------------------------------------------------------------------


def koer(p: Program, f: Forsoeg) -> Svar:
    """Run it. Raises AssertionError for an end that is none of the program's own, and for a write by half."""
    for navn, data in f.filer.items():
        (p.mappe / navn).parent.mkdir(parents=True, exist_ok=True)
        (p.mappe / navn).write_bytes(data)
    foer = p.hent(_HISTORIK)
    try:
        with chdir(p.mappe):  # documents lie where one stands
            svar = p(*(str(p.mappe / a) if a in f.filer else a for a in f.args))
    finally:
        for fil in [*(p.mappe / navn for navn in f.filer), *p.mappe.glob("*.docx")]:
            fil.unlink()
    assert svar.kode in (0, 1, 2, 3), svar
    assert "ventet" not in svar.fejl and "Traceback" not in svar.alt, svar.fejl
    if svar.kode:
        assert svar.fejl.strip(), "an error without a sentence"
        assert p.hent(_HISTORIK) == foer, "refused, and yet something was written"
    return svar
