"""Names and notes that would steer a terminal, a table or a spreadsheet are shown literally and do nothing."""

import csv
import re
from io import StringIO

import pytest

from tests.cli.hjaelp import Program

FARLIGE = {
    "markup": "[bold]x[/bold]",
    "lukket_markup": "[/] [/bold] [link=x]y",
    "emoji_kode": ":smiley: \\[x]",
    "farve": "\x1b[31mrød\x1b[0m",
    "titel": "\x1b]0;titel\x07\x1b[2J",
    "bel": "ding\x07dong\x08\x08",
    "c1": "a\x9b31mb\x85c\x90d",
    "bidi": "abc\u202edef\u2066ghi\u200fjkl\u061c",
    "usynlig": "a\u200bb\ufeffc\u2060d",
    "linjer": "en\nto\r\ntre\rfire",
    "cr": "en\rto",
    "tab": "en\tto\x0btre\x0cfire",
    "skel": "a\u2028b\u2029c",
    "formel": "=HYPERLINK(1)",
    "plus": "+1;2",
    "citat": "a\"b;c,d'e",
    "del": "a\x7fb",
}
STYRENDE = re.compile("[\x00-\x08\x0b-\x1f\x7f-\x9f\u061c\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff]")
"""All that may never come out; a line feed and a tab may, where they part lines and fields."""
SAGER = {f"A{nr}": tekst for nr, tekst in enumerate(FARLIGE.values(), 1)}
LISTER = ["frist", "frist --forklar", "frist --alle --json", "frist --forklar --format linjer", "borger liste",
          "borger liste --json"]  # fmt: skip
VIS = ["borger vis", "borger vis --json"]


@pytest.fixture(scope="module")
def farlig(tmp_path_factory: pytest.TempPathFactory) -> Program:
    """A borger for each text, whose every text it is, as it would come from a file."""
    program = Program(tmp_path_factory.mktemp("farlig"))
    ud = StringIO()
    skriver = csv.writer(ud, delimiter=";", quoting=csv.QUOTE_ALL)
    skriver.writerow(["sag", "navn", "sagsbehandler", "ydelse", "note", "email"])
    skriver.writerows([sag, *[tekst] * 5] for sag, tekst in SAGER.items())
    program.ok("import", program.fil("b.csv", ud.getvalue()))
    for sag, tekst in SAGER.items():
        program.ok("forloeb", "start", sag, "--forloeb", "ressourceforloeb", "--fra", "2026-06-01")
        program.ok("indsats", "tilfoej", sag, "--type", "andet", "--fra", "2026-07-01", f"--titel={tekst}")
        program.ok("jobformidler", "start", sag, "--fra", "2026-07-01", f"--navn={tekst}")
    return program


def synlig(tekst: str) -> str:
    """What a person sees of the text: no white space, nothing that steers."""
    return re.sub(r"\s", "", STYRENDE.sub("", tekst)).replace("\ufffd", "")


def kald(kommando: str) -> list[list[str]]:
    """The command as it is called: one that shows one borger is called for each."""
    ord_ = kommando.split()
    return [[*ord_[:2], sag, *ord_[2:]] for sag in SAGER] if ord_[1:2] == ["vis"] else [ord_]


@pytest.mark.parametrize("kommando", LISTER + VIS)
def test_no_control_character_reaches_a_pipe(farlig: Program, kommando: str) -> None:
    for args in kald(kommando):
        svar = farlig.ok(*args)
        assert svar.ud
        assert not STYRENDE.findall(svar.alt), args


@pytest.mark.parametrize("bredde", [80, 160])
@pytest.mark.parametrize("kommando", LISTER + VIS)
def test_no_control_character_reaches_a_terminal(farlig: Program, kommando: str, bredde: int) -> None:
    for args in kald(kommando):
        uden_farver = farlig.ok(*args, bredde=bredde, NO_COLOR="1")
        for svar in (uden_farver, farlig.ok(*args, bredde=bredde, TERM="dumb")):
            assert not STYRENDE.findall(svar.alt), args
        i_farver = farlig.ok(*args, bredde=bredde).ud
        assert re.sub(r"\x1b\[[0-9;]*m", "", i_farver).split() == uden_farver.ud.split()


@pytest.mark.parametrize("kommando", ["frist --format csv", "borger liste --format csv"])
def test_no_control_character_is_in_csv_on_stdout(farlig: Program, kommando: str) -> None:
    assert not STYRENDE.findall(farlig.ok(*kommando.split()).ud)


@pytest.mark.parametrize("kommando", ["frist --antal 0", "frist --forklar --antal 0", "borger liste", "borger vis"])
def test_the_text_is_shown_literally_on_a_terminal(farlig: Program, kommando: str) -> None:
    ud = "".join(farlig.ok(*args, bredde=200, TERM="dumb").ud for args in kald(kommando))
    assert [t for t in SAGER.values() if synlig(t) not in synlig(ud)] == []


@pytest.mark.parametrize(
    ("kommando", "felter", "sag", "navn"), [("borger liste", 9, 0, 2), ("frist --regel indsatsgaranti", 8, 3, 4)]
)
def test_one_borger_is_one_line_of_fields(farlig: Program, kommando: str, felter: int, sag: int, navn: int) -> None:
    linjer = farlig.ok(*kommando.split()).linjer
    assert {len(linje) for linje in linjer} == {felter}
    assert {linje[sag]: synlig(linje[navn]) for linje in linjer} == {s: synlig(t) for s, t in SAGER.items()}


@pytest.mark.parametrize("sag", SAGER)
def test_json_gives_the_exact_text_back(farlig: Program, sag: str) -> None:
    tekst, vist = SAGER[sag], farlig.sag(sag)
    assert {vist[n] for n in ("navn", "sagsbehandler", "ydelse", "note", "email")} == {tekst}
    assert vist["indsatser"][0]["titel"] == vist["jobformidlere"][0]["navn"] == tekst
    assert farlig.ok("frist", sag, "--json").json[0]["navn"] == tekst
    assert {b["sag"]: b["navn"] for b in farlig.ok("borger", "liste", "--json").json}[sag] == tekst


@pytest.mark.parametrize("kommando", ["borger liste", "frist --regel indsatsgaranti"])
def test_csv_has_one_row_a_borger_and_no_formula(farlig: Program, kommando: str) -> None:
    ud = farlig.ok(*kommando.split(), "--format", "csv").ud
    raekker = list(csv.DictReader(StringIO(ud, newline=""), delimiter=";"))
    assert [r["sag"] for r in raekker] == (list(SAGER) if kommando == "borger liste" else sorted(SAGER))
    for r in raekker:
        assert None not in r
        assert synlig(SAGER[r["sag"]]) in synlig(r["navn"])
        assert r["navn"][0] not in "=+-@\t\r"


def test_what_is_said_after_a_registration_is_harmless_too(farlig: Program) -> None:
    for sag, tekst in SAGER.items():
        svar = farlig.ok("jobformidler", "start", sag, "--fra", "2026-08-01", f"--navn={tekst}")
        assert not STYRENDE.findall(svar.alt)
        svar = farlig.ok("jobformidler", "slet", sag, "--fra", "2026-08-01", "--ja")
        assert not STYRENDE.findall(svar.alt)


def test_what_was_typed_wrongly_is_not_echoed_raw(laes: Program) -> None:
    forsoeg = (
        "frist {}", "{}", "borger {}", "frist --{}", "frist --dato {}", "frist --inden {}", "frist --regel {}",
        "frist --art {}", "frist --format {}", "regler {}", "import {}", "import /dev/null --type {}",
        "eksport --type {}", "borger vis A1 {}", "borger opret --sag {}",
    )  # fmt: skip
    svar = {f: laes(*(ord_.format("\x1b[31mx\x9b\u202ey\x07") for ord_ in f.split())) for f in forsoeg}
    assert {s.kode for s in svar.values()} <= {1, 2}
    assert [f for f, s in svar.items() if STYRENDE.search(s.fejl)] == []


@pytest.mark.parametrize(
    "indhold", ["sag;{}\nA1;x\n", 'sag;"{}"\nA1;x\n', "sag;maalgruppe\nA1;{}\n", "{}\nA1\n", "sag\n{}\n"]
)
def test_a_dangerous_cell_or_header_is_not_echoed_raw(afk: Program, indhold: str) -> None:
    fil = afk.fil("b.csv", indhold.format("\x1b[31mx\x9b\u202ey\x07"))
    for valg in ((), ("--json",)):
        svar = afk("import", fil, *valg)
        assert svar.kode == 3
        assert not STYRENDE.findall(svar.alt)
