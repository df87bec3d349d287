"""Hostile text in every text field of every declared type, on every screen and in every file: shown, and harmless.

A new fact type is covered by being declared.
"""

import csv
import json
import re
from datetime import date
from html.parser import HTMLParser
from io import StringIO
from pathlib import Path
from typing import Any
from zipfile import ZipFile

import pytest

from afk.fakta.base import Faktatype, Felt, typer
from afk.fakta.besvarelse import Nummer
from afk.fakta.svar import JsonTekst
from afk.fakta.vaerdier import Cifre, Cpr, Cvr, Dato, JaNej, Klokken, Kode, SagId, Slags, Timer
from afk.lager.skriv import skriv
from tests.cli.hjaelp import Program
from tests.cli.test_farlige_tekster import FARLIGE as FOR_SKAERM
from tests.cli.test_farlige_tekster import STYRENDE
from tests.oevelser.billede import i
from tests.stepup.svarene import AFTALT, FORBEREDT, INDKALDT, SKEMAER

DAGEN = date(2026, 11, 10)
FARLIGE = [
    *FOR_SKAERM.values(), "<script>alert(1)</script>", "<img src=x onerror=alert(1)>", "[x](javascript:alert(1))",
    "![x](http://x.example/y)", "# x\n- y\n```", "{{ 7*191 }}{% x %}", "x\nBEGIN:VALARM\nEND:VEVENT", "@SUM(1)", "-1+2",
    "\t=1", "\r=1", "'x", "a|b|c", "&lt;b&gt;", "]]>", '" onmouseover="x', "%0d%0a", "${x}", "$(x) `x`",
]  # fmt: skip
_ORDNET = sorted(FARLIGE, key=lambda t: bool(STYRENDE.search(t)))
GRUPPER = [" ¤ ".join(_ORDNET[n : n + 6]) for n in range(0, len(_ORDNET), 6)]
"""Several at once, for what is slow; one at a time where it matters what a text begins with."""
TEKSTER = [*FARLIGE, *GRUPPER]
SAGER = [f"A{n}" for n in range(len(FARLIGE), len(TEKSTER))]
SKAERME = [
    "frist --alle --forklar", "frist --alle", "borger liste --alle", "historik --antal 0", "historik --opslag", "tjek",
    "uge --uger 4", "rapport --vis-sager", "rapport --forklar", "lager tjek",
]  # fmt: skip
LISTER = ["frist --alle", "borger liste --alle", "historik --antal 0", "tjek", "uge --uger 4", "rapport --vis-sager"]
EN_SAG = ["borger vis {}", "borger vis {} --json", "historik {}", "aftale liste {}"]
FORMLER = tuple("=+-@\t\r")


def vaerdi(felt: Felt, tekst: str) -> Any:
    """A value for the field; the text, where it takes any."""
    slags = felt.slags
    if type(slags) is Slags:
        return tekst
    if isinstance(slags, JsonTekst):
        return json.dumps([tekst, {tekst: tekst}])
    if isinstance(slags, Kode):
        return slags.koder[0]
    faste = {Dato: DAGEN, JaNej: True, Klokken: "09:30", Timer: 7.5, Cvr: "13585628", Nummer: 1, Cpr: None}
    if isinstance(slags, Cifre):
        return "1" * slags.antal
    return next((v for klasse, v in faste.items() if isinstance(slags, klasse)), tekst)


def fakta(typ: Faktatype, tekst: str, **felter: Any) -> Any:
    return typ.klasse(**{f.navn: vaerdi(f, tekst) for f in typ.felter} | felter)


@pytest.fixture(scope="module")
def farlig(tmp_path_factory: pytest.TempPathFactory) -> Program:
    """A borger for each text, with one fact of each type, whose every text it is; changed once, so it is `før` too."""
    p = Program(tmp_path_factory.mktemp("farlige"))
    alle = typer()
    with i(p):
        with skriv(p.lager, "import", DAGEN) as s:
            borgere = [fakta(alle["borgere"], t, sag=f"A{n}", lukket=None) for n, t in enumerate(TEKSTER)]
            ider = s.opret_borgere(borgere)
            for typ in alle.values():
                if typ.navn != "borgere":
                    s.opret(
                        typ, [(b, fakta(typ, t, **AABEN.get(typ.navn, {}))) for b, t in zip(ider, TEKSTER, strict=True)]
                    )
        with skriv(p.lager, "ret", DAGEN) as s:
            for b, t in zip(ider, TEKSTER, strict=True):
                s.ret(alle["borgere"], b, {"note": f"{t}{t}", "navn": f"{t} {t}"})
    return p


AABEN: dict[str, dict[str, Any]] = {
    "forloeb": {"til": None, "slutaarsag": None},
    "fritagelser": {"til": date(2026, 1, 1)},
    "indsatser": {"til": None},
    "moeder": {"dato": date(2026, 12, 3), "status": "planlagt"},
    "jobformidlere": {"til": None},
    "aftaler": {"status": None, "udfoert": None, "frist": date(2026, 12, 1)},
    "egne_frister": {"udfoert": None, "frist": date(2026, 12, 2)},
    "skridt": {"afsluttet": None, "besked": None},
}
"""What makes a fact one that something is still to be done about, or that is not in order."""


def test_each_text_field_of_each_type_has_a_hostile_text_in_it(farlig: Program) -> None:
    for typ in typer().values():
        felter = [f.navn for f in typ.felter if type(f.slags) is Slags]
        for navn in felter:
            gemt = {v for (v,) in farlig.hent(f'SELECT "{navn}" FROM "{typ.navn}"')}
            assert len(gemt) == len(TEKSTER), (typ.navn, navn)
    kendte = (Dato, JaNej, Klokken, Timer, Cvr, Nummer, Cpr, Cifre, Kode, SagId, JsonTekst)
    assert [f.slags for t in typer().values() for f in t.felter
            if type(f.slags) is not Slags and not isinstance(f.slags, kendte)] == []  # fmt: skip


def kald(kommando: str) -> list[str]:
    """The command, for each group of texts if it is about one sag."""
    return [kommando.format(sag) for sag in SAGER] if "{}" in kommando else [kommando]


@pytest.mark.parametrize("kommando", SKAERME + EN_SAG)
def test_no_screen_is_steered(farlig: Program, kommando: str) -> None:
    for args in kald(kommando):
        ord_ = args.split()
        for svar in (farlig(*ord_), farlig(*ord_, bredde=80, TERM="dumb")):
            assert svar.kode in (0, 3), svar
            assert svar.ud
            assert not STYRENDE.findall(svar.alt), args
        assert not STYRENDE.findall(re.sub(r"\x1b\[[0-9;]*m", "", farlig(*ord_, bredde=100).alt)), args


@pytest.mark.parametrize("kommando", LISTER)
def test_no_list_is_broken_in_any_format(farlig: Program, kommando: str) -> None:
    som_json = farlig(*kommando.split(), "--json")
    assert not STYRENDE.findall(som_json.ud)
    assert som_json.json
    ud = farlig(*kommando.split(), "--format", "csv").ud
    assert not STYRENDE.findall(ud)
    raekker = list(csv.reader(StringIO(ud, newline=""), delimiter=";"))
    assert len({len(r) for r in raekker}) == 1
    assert [c for r in raekker for c in r if c.startswith(FORMLER) and not re.fullmatch(r"-?\d+", c)] == []
    linjer = farlig(*kommando.split(), "--format", "linjer").linjer
    assert len({len(linje) for linje in linjer}) == 1


def test_no_exported_cell_is_a_formula_and_all_come_back(farlig: Program, tmp_path: Path) -> None:
    farlig.ok("eksport", tmp_path / "ud", "--vis-cpr")
    for typ in typer().values():
        with (tmp_path / "ud" / f"{typ.navn}.csv").open(encoding="utf-8-sig", newline="") as f:
            celler = [c for r in csv.reader(f, delimiter=";") for c in r]
        assert len(celler) > len(FARLIGE)
        assert [c for c in celler if c.startswith(FORMLER)] == [], typ.navn
    (tmp_path / "efter").mkdir()
    efter = Program(tmp_path / "efter")
    efter.ok("import", *(tmp_path / "ud").iterdir())
    navne = "SELECT sag, navn, note FROM borgere ORDER BY sag"
    assert efter.hent(navne) == farlig.hent(navne)


def test_the_calendar_has_only_its_own_parts(farlig: Program) -> None:
    import icalendar

    ics = farlig.ok("kalender", "--navne").ud
    assert not STYRENDE.findall(ics.replace("\r\n", "\n"))
    dele = {c.name for c in icalendar.Calendar.from_ical(ics).walk()}
    assert dele <= {"VCALENDAR", "VEVENT", "VTIMEZONE", "STANDARD", "DAYLIGHT"}


class Side(HTMLParser):
    """The tags of a page, and the attributes that do something."""

    def __init__(self) -> None:
        super().__init__()
        self.maerker: list[str] = []
        self.goer: list[str] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.maerker.append(tag)
        self.goer += [
            f"{n}={v}" for n, v in attrs if n.startswith("on") or n in ("src", "href") or "javascript" in (v or "")
        ]


def test_a_page_has_no_tag_and_no_address_of_theirs(farlig: Program, tmp_path: Path) -> None:
    if "--html" not in farlig("borger", "vis", "--help").ud:
        pytest.skip("borger vis skriver ingen side")
    for sag in SAGER:
        fil = tmp_path / f"{sag}.html"
        farlig.ok("borger", "vis", sag, "--html", fil)
        tekst, side = fil.read_text(encoding="utf-8"), Side()
        side.feed(tekst)
        assert not STYRENDE.findall(tekst)
        assert not {"script", "img", "iframe", "object", "a", "base", "form", "link"} & set(side.maerker), sag
        assert side.goer == [], sag


DOKUMENTER = {
    "plan": ("forberedende", FORBEREDT), "deling": ("", {}), "indkald": ("indkaldelse", INDKALDT),
    "aftale": ("aftale", AFTALT),
}  # fmt: skip
"""The form and the answers of each command that writes a document."""


# --- the documents ------------------------------------------------------------------------------------------


def farlige_svar(skemanavn: str, svar: dict[str, Any], tekst: str) -> dict[str, Any]:
    """The answers with the text in every place where any text may be written."""
    typer_ = {s.noegle: s.type for s in SKEMAER[skemanavn].spoergsmaal}

    def farligt(v: Any) -> Any:
        if isinstance(v, list):
            return [farligt(x) for x in v]
        return {n: tekst if n in ("ord", "organisation", "begrundelse") else x for n, x in v.items()} if isinstance(
            v, dict) else v  # fmt: skip

    return {n: tekst if typer_.get(n) in ("tekst", "linjer") else farligt(v) for n, v in svar.items()}


def stepup(p: Program, sag: str, kommando: str, tekst: str, *args: object) -> None:
    """Run it with the text in every answer that takes it; an answer that is refused is given as it should be."""
    navn, svar = DOKUMENTER[kommando]
    ind = farlige_svar(navn, svar, tekst) if navn else {}
    valg = ["--svar", "-"] if navn else ["--alligevel"]
    for _ in range(4):
        res = p("stepup", kommando, sag, *valg, *args, ind=json.dumps(ind))
        assert "ventet" not in res.fejl, (tekst, kommando, res)
        assert not STYRENDE.findall(res.alt), (tekst, kommando)
        if res.kode == 0 or "Brevet er ikke skrevet" in res.fejl:
            return
        ind |= {n: svar[n] for n in re.findall(r"^(\w+):", res.fejl, re.MULTILINE) if n in svar}
    raise AssertionError(res)


def test_no_document_is_steered_or_run_as_code(tmp_path: Path) -> None:
    p = Program(tmp_path)
    flere = [" ¤ ".join(GRUPPER[n : n + 2]) for n in (0, 2, 4)]
    for n, tekst in enumerate(flere):
        sag = f"D{n}"
        p.ok("borger", "opret", "--sag", sag, f"--navn={tekst}")
        p.ok("forloeb", "start", sag, "--forloeb", "afklaringspuljen", "--fra", "2026-10-20")
        stepup(p, sag, "plan", tekst)
        for endelse in ("md", "docx"):
            for kommando in ("deling", "indkald", "aftale"):
                stepup(p, sag, kommando, tekst, "--fil", tmp_path / f"{sag}-{kommando}.{endelse}")
            p.ok("borger", "indsigt", sag, "--fil", tmp_path / f"{sag}-indsigt.{endelse}")
    for endelse in ("md", "docx"):
        assert len(list(tmp_path.glob(f"*.{endelse}"))) > 3 * len(flere)
    for md in tmp_path.glob("*.md"):
        _harmloes_markdown(md.read_text(encoding="utf-8"))
    for docx in tmp_path.glob("*.docx"):
        xml = ZipFile(docx).read("word/document.xml").decode()
        assert not re.findall(
            "[\x00-\x08\x0b-\x1f\x7f-\x9f\u061c\u202a-\u202e\u2066-\u2069]", xml.replace("\r\n", "\n")
        )
        assert "1337" not in xml, "a template was run that stood in an answer"
        assert "instrText" not in xml and "hyperlink" not in xml.replace("w:hyperlink w:anchor", "")


def _harmloes_markdown(tekst: str) -> None:
    assert not STYRENDE.findall(tekst)
    assert not re.search(r"(?<!\\)<(script|img)", tekst)
    assert not re.search(r"(?<!\\)\]\((javascript|http)", tekst), tekst
