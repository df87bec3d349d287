"""The page: one file, nothing from outside, nobody in it, and its figures say what the numbers say."""

import re
from html.parser import HTMLParser

import pytest

from afk.vis.rapport import procent, soejle, stablet
from afk.vis.rapport_svg import Soejle, figur
from tests.cli.hjaelp import Program

TOMME = {"meta", "rect", "path", "br"}


class Side(HTMLParser):
    """The elements with their attributes, and the text; fails where a tag is not closed."""

    def __init__(self, html: str) -> None:
        super().__init__()
        self.tags: list[tuple[str, dict[str, str]]] = []
        self.aabne: list[str] = []
        self.tekst: list[str] = []
        self.svg: list[list[str]] = []
        self.feed(html)
        self.close()

    def handle_starttag(self, tag, attrs):
        self.tags.append((tag, {k: v or "" for k, v in attrs}))
        if tag == "svg":
            self.svg.append([])
        if tag not in TOMME:
            self.aabne.append(tag)

    def handle_startendtag(self, tag, attrs):
        self.tags.append((tag, {k: v or "" for k, v in attrs}))

    def handle_endtag(self, tag):
        assert self.aabne.pop() == tag

    def handle_data(self, data):
        if "style" not in self.aabne and data.strip():
            self.tekst.append(data.strip())
            if self.aabne[-1:] == ["text"]:
                self.svg[-1].append(data)


@pytest.fixture(scope="module")
def html(afk: Program) -> str:
    fil = afk.mappe / "side.html"
    afk.ok("rapport", "--html", fil, "--vis-sager")
    return fil.read_text(encoding="utf-8")


@pytest.fixture(scope="module")
def side(html: str) -> Side:
    return Side(html)


def test_the_page_is_whole(html: str, side: Side) -> None:
    assert html.startswith('<!DOCTYPE html>\n<html lang="da">')
    assert side.aabne == []
    assert "Rapport pr. søndag 22. november 2026" in side.tekst
    ider = [a["id"] for _, a in side.tags if "id" in a]
    assert len(ider) == len(set(ider))
    assert {a["href"] for t, a in side.tags if t == "a"} <= {f"#{i}" for i in ider}


def test_nothing_comes_from_outside(html: str, side: Side) -> None:
    assert not re.search(r"https?:|//|@import|url\((?!#)", html)
    assert {t for t, _ in side.tags}.isdisjoint(("script", "link", "img", "iframe", "object", "form", "use", "image"))
    assert not [a for _, a in side.tags if "src" in a or any(k.startswith("on") for k in a)]
    (politik,) = (a["content"] for t, a in side.tags if a.get("http-equiv") == "Content-Security-Policy")
    assert politik == "default-src 'none'; style-src 'unsafe-inline'"


def test_nobody_is_in_it(html: str) -> None:
    assert not re.search(r"Hemmelig|Ægidius|Lone|Karim|010380|1236|\b[AB][1-8]\b", html)
    assert "længst" not in html.lower()  # how late one borger is


def test_it_warns_of_small_numbers_and_marks_them(side: Side) -> None:
    assert any("Tal under 5" in t and "enkeltpersoner" in t for t in side.tekst)
    for svg in side.svg:
        for tal in re.findall(r"\d+\*?", " ".join(t for t in svg if re.fullmatch(r"[\d*/ ]+", t))):
            assert tal.endswith("*") == (0 < int(tal.rstrip("*")) < 5)
    celler = re.findall(r"\d+\*", " ".join(side.tekst))
    assert "1*" in celler
    assert "Positive resultater: 1* af 6 i den målte gruppe (16,7 %)" in " ".join(side.tekst)


def test_the_figures_have_a_title_and_their_numbers(side: Side) -> None:
    figurer = [a for t, a in side.tags if t == "svg" and a.get("role") == "img"]
    assert all(a["aria-label"] for a in figurer)
    assert len(figurer) == 7  # two groups, straksafklaring, guarantee, months, all deadlines, weeks
    gruppe = side.svg[1]  # the first holds the hatching
    assert gruppe[gruppe.index("Den målte gruppe") + 1] == "6"
    maaned = next(s for s in side.svg if "november 2026" in s)
    assert maaned[maaned.index("november 2026") + 1] == "1* / 0 / 0"


def test_every_number_of_the_report_is_in_the_tables_with_its_definition(afk: Program, side: Side) -> None:
    tekst = " ".join(side.tekst)
    for r in afk.ok("rapport", "--json").json:
        if r["noegle"] != "straks_laengst" and r["periode"] is None:
            assert r["definition"] in tekst
            assert r["navn"] in tekst


def test_every_class_is_in_the_style_sheet_for_light_dark_and_paper(html: str, side: Side) -> None:
    stil = html.partition("<style>")[2].partition("</style>")[0]
    for t, a in side.tags:
        for klasse in a.get("class", "").split():
            assert f".{klasse}" in stil or klasse == "ind0", (t, klasse)
    variable = set(re.findall(r"var\((--\w+)\)", stil))
    blokke = re.findall(r":root \{(.*?)\}", stil, re.DOTALL)
    assert len(blokke) == 3
    assert all(variable == set(re.findall(r"(--\w+):", b)) for b in blokke)


def lys(farve: str) -> float:
    """Relative luminance of #rrggbb."""
    dele = [int(farve[n : n + 2], 16) / 255 for n in (1, 3, 5)]
    r, g, b = (x / 12.92 if x <= 0.03928 else ((x + 0.055) / 1.055) ** 2.4 for x in dele)
    return 0.2126 * r + 0.7152 * g + 0.0722 * b


def test_text_and_bars_stand_out_from_the_ground_in_every_scheme(html: str) -> None:
    for blok in re.findall(r":root \{(.*?)\}", html, re.DOTALL):
        farve = dict(re.findall(r"--(\w+): (#\w{6})", blok))
        for navn, mindst in (("tekst", 7), ("svag", 4.5), ("god", 4.5), ("slem", 4.5), ("roligt", 3)):
            a, b = sorted((lys(farve[navn]), lys(farve["bund"])), reverse=True)
            assert (a + 0.05) / (b + 0.05) >= mindst, (navn, blok)


# --- bars and shares ----------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("antal", "af", "ventet"),
    [(0, 0, "–"), (0, 7, "0,0 %"), (1, 3, "33,3 %"), (2, 3, "66,7 %"), (1, 8, "12,5 %"), (1, 16, "6,3 %"),
     (1, 2000, "0,1 %"), (1, 2001, "0,0 %"), (5, 5, "100,0 %")],
)  # fmt: skip
def test_a_share_is_rounded_half_up(antal: int, af: int, ventet: str) -> None:
    assert procent(antal, af) == ventet


def test_a_bar_is_full_at_the_whole_and_never_hides_anybody() -> None:
    assert soejle(0, 0) == soejle(0, 9) == ""
    assert len(soejle(9, 9)) == 24
    assert soejle(1, 10_000) == "█"
    assert stablet((1, 2, 1), 4) == "██████▒▒▒▒▒▒▒▒▒▒▒······"
    assert stablet((0, 0, 0), 0) == ""
    assert {
        len(stablet((a, b, 1000 - a - b), 1000)) <= 24 for a in range(0, 1000, 7) for b in range(0, 1000 - a, 7)
    } == {True}


def test_a_figure_draws_a_part_as_long_as_it_is() -> None:
    svg = figur("A & <b>", [Soejle("x < y", ((3, "god"), (1, "slem")), 1), Soejle("tom", ((0, "god"),))])
    assert "A &amp; &lt;b&gt;" in svg
    assert "x &lt; y" in svg
    bredder = [float(b) for b in re.findall(r'<rect [^>]* width="([\d.]+)"', svg)]
    assert bredder == [243.0, 81.0]
    assert [float(x) for x in re.findall(r'<rect class="\w+" x="([\d.]+)"', svg)] == [388.0, 631.0]


def test_the_numbers_stand_before_the_bars_where_a_narrow_screen_shows_them() -> None:
    svg = figur("A", [Soejle("x", ((30, "god"), (4, "slem")))])
    assert '<text x="378" y="19" text-anchor="end">30 / 4*</text>' in svg
    assert svg.index("30 / 4*") < svg.index("<rect")
