"""The page: whole, self-contained, harmless, and the same as the screen says."""

import re
import shutil
import subprocess
from html.parser import HTMLParser
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings

from afk.fakta.sag import Sag, sag
from afk.overblik import overblik
from afk.regler import STANDARD
from afk.tidslinje.model import Element, Tidslinje, tidslinje
from afk.vis.side import side
from afk.vis.side.html import esc, tag
from afk.vis.side.svg import BREDDE, HOEJRE, MARGEN, svg
from tests.regler.fakta_strategi import borgere, datoer, fakta
from tests.regler.hjaelp import dag, egen_frist, indsats, moede, puljen, sagen
from tests.vis.tidssager import PR, SAGER

TOMME = {"meta", "br", "img", "link", "input", "hr"}


class Laeser(HTMLParser):
    """Reads the page as a browser would: the elements, what stands in them, and whether they are closed in order."""

    def __init__(self, side_: str) -> None:
        super().__init__(convert_charrefs=True)
        self.elementer: list[tuple[str, dict[str, str | None]]] = []
        self.tekster: dict[str, list[str]] = {}
        self._aabne: list[str] = []
        self.feed(side_)
        self.close()
        assert self._aabne == []

    def handle_starttag(self, navn: str, attrs: list[tuple[str, str | None]]) -> None:
        self.elementer.append((navn, dict(attrs)))
        if navn not in TOMME:
            self._aabne.append(navn)
            self.tekster.setdefault(navn, [])

    def handle_endtag(self, navn: str) -> None:
        assert self._aabne.pop() == navn

    def handle_data(self, data: str) -> None:
        if self._aabne and data.strip():
            self.tekster[self._aabne[-1]].append(data)

    def med(self, navn: str, klasse: str = "") -> list[dict[str, str | None]]:
        return [a for n, a in self.elementer if n == navn and (not klasse or klasse in (a.get("class") or "").split())]

    @property
    def alt(self) -> str:
        return " ".join(t for n, ts in self.tekster.items() if n != "style" for t in ts)


def laes(s: Sag, vis_cpr: bool = False) -> Laeser:
    return Laeser(side(overblik(s, PR, STANDARD), vis_cpr))


def tjek_intet_udefra(tekst: str) -> None:
    """Nothing in the page can make a browser ask for anything, or run anything."""
    laest = Laeser(tekst)
    attributter = {n for _, a in laest.elementer for n in a}
    assert attributter.isdisjoint(
        {"src", "href", "srcset", "action", "data", "poster", "xlink:href", "background", "style"}
    )
    assert not [n for n in attributter if n.startswith("on")]
    navne = {n for n, _ in laest.elementer}
    assert navne.isdisjoint({"script", "link", "img", "iframe", "object", "embed", "base", "form", "image", "use", "a"})
    stil = "".join(laest.tekster["style"])
    assert stil and not re.search(r"url\(|@import|@font-face|//|\\|image-set|expression", stil)
    politik = next(a["content"] for a in laest.med("meta") if a.get("http-equiv") == "Content-Security-Policy")
    assert politik and politik.startswith("default-src 'none'") and "http" not in politik
    assert [a for a in laest.med("meta") if a.get("http-equiv")] == [laest.med("meta")[2]]


@pytest.mark.parametrize("navn", SAGER)
def test_the_page_fetches_nothing_and_runs_nothing(navn: str) -> None:
    tjek_intet_udefra(side(overblik(SAGER[navn], PR, STANDARD), False))


FJENDTLIG = [
    "</title><script>alert(1)</script>", '"><img src=http://ond.example/x onerror=alert(1)>', "<svg/onload=alert(1)>",
    "</style><style>@import url(//ond.example)</style>", "--></section><!--", "&lt;b&gt; & <b>", "\x1b[31m\x00\u202e",
    "javascript:alert(1)",
]  # fmt: skip


@pytest.mark.parametrize("tekst", FJENDTLIG)
def test_a_hostile_text_is_shown_and_does_nothing(tekst: str) -> None:
    f = [puljen("2026-10-01"), indsats("mentor", "2026-10-05", titel=tekst), egen_frist(tekst, "2026-12-01")]
    s = sagen(*f, navn=tekst, sag="<b>A&1</b>", note=tekst, sagsbehandler=tekst, ydelse=tekst)
    html = side(overblik(s, PR, STANDARD), False)
    tjek_intet_udefra(html)
    laest = Laeser(html)
    assert [n for n, _ in laest.elementer] == [n for n, _ in laes_som(f, s).elementer]
    assert "".join(laest.tekster["title"][:1]) == "Sag <b>A&1</b>"
    synlig = re.sub(r"[\x00-\x1f\u202e]", "\ufffd", tekst)
    assert laest.alt.count(synlig) >= 5


def laes_som(f: list[Any], s: Sag) -> Laeser:
    """The page of the same case with harmless texts of the same kind."""
    uskyldige = [f[0], f[1]._replace(titel="Titel"), f[2]._replace(tekst="Tekst")]
    return laes(sag(s.borger._replace(navn="N", note="N", sagsbehandler="N", ydelse="N"), uskyldige))


@settings(max_examples=25, deadline=None, database=None, derandomize=True)
@given(borgere, fakta(), datoer())
def test_the_page_of_any_case_is_well_formed_and_draws_every_fact_inside_the_picture(b, f, d):
    o = overblik(sag(b, f), d, STANDARD)
    html = side(o, False)
    laest = Laeser(html)
    assert sum(tegnet_og_fortalt(html)) == len(o.elementer)
    assert len(laest.med("article", "frist")) == sum(x.status in ("overskredet", "aaben", "i_bero") for x in o.frister)
    assert len(laest.med("article", "fund")) == len(o.fund)
    assert len(laest.med("code")) == sum(len(n.kommandoer) for n in o.naeste)
    for a in laest.med("rect"):
        x, bred = float(a["x"] or 0), float(a["width"] or 0)
        assert x >= MARGEN and x + bred <= BREDDE and bred > 0
    for a in laest.med("circle"):
        assert MARGEN <= float(a["cx"] or 0) <= BREDDE - HOEJRE


def tegning(*elementer: Element) -> Laeser:
    """100 days, of which today is the 50th: 50 and 50 around the line."""
    return Laeser(svg(tidslinje(elementer, dag("2026-10-04"), dag("2027-01-11"), PR), "x", "om"))


def en(slags: str, fra: str, til: str | None = None) -> Element:
    return Element("Bane", "navn", slags, dag(fra), dag(til) if til else None)


PR_DAG = (BREDDE - MARGEN - HOEJRE) / 100


def test_the_drawing_has_each_day_where_it_is() -> None:
    # 22 November is the 50th day from 4 October: 28 + 22. The line stands after it, in the middle of the axis.
    streg = tegning().med("line", "idag")[0]
    assert float(streg["x1"] or 0) == pytest.approx(MARGEN + 50 * PR_DAG, abs=0.06)
    # From the 40th day to the 60th: ten and a line and ten... 11 days up to today, 10 to come.
    foer, frem = (tegning(en("periode", "2026-11-12", "2026-12-02")).med("rect", k)[0] for k in ("foer", "frem"))
    assert float(foer["x"] or 0) == pytest.approx(MARGEN + 39 * PR_DAG, abs=0.06)
    assert float(foer["width"] or 0) == pytest.approx(11 * PR_DAG, abs=0.06)
    assert float(frem["x"] or 0) == pytest.approx(MARGEN + 50 * PR_DAG, abs=0.06)
    assert float(frem["width"] or 0) == pytest.approx(10 * PR_DAG, abs=0.06)
    prik = tegning(en("sket", "2026-10-04", "2026-10-04")).med("circle")[0]
    assert float(prik["cx"] or 0) == pytest.approx(MARGEN + PR_DAG / 2, abs=0.06)


def test_open_planned_cut_and_one_day_periods_look_different() -> None:
    assert len(tegning(en("periode", "2026-11-12")).med("path", "pil")) == 1
    assert len(tegning(en("periode", "2026-01-01", "2026-11-12")).med("path", "pil")) == 1
    assert tegning(en("periode", "2026-11-12", "2026-11-20")).med("path", "pil") == []
    planlagt = tegning(en("planlagt_periode", "2026-11-25", "2026-12-02"))
    assert len(planlagt.med("rect", "frem")) == 1 and planlagt.med("rect", "foer") == []
    assert len(planlagt.med("g", "planlagt_periode")) == 1
    lang = Tidslinje(dag("2006-11-22"), dag("2027-11-22"), PR, (), (), ())
    kort = Element("Bane", "navn", "periode", dag("2010-01-01"), dag("2010-01-01"))
    rect = Laeser(svg(tidslinje([kort], lang.fra, lang.til, PR), "x", "om")).med("rect")[0]
    assert float(rect["width"] or 0) == 5


def tegnet_og_fortalt(html: str) -> tuple[int, int]:
    """The facts in the first drawing, and those that are told not to be in it."""
    ude = [t.partition("uden for tidslinjen:")[2] for t in Laeser(html).tekster["p"]]
    return html.split("Halvåret")[0].count("<g "), sum(len(re.findall(r"\d\d-\d\d-\d{4}", t)) for t in ude)


@pytest.mark.parametrize(("navn", "fortalt"), [("ingen", 0), ("en", 0), ("fyrre", 0), ("tolv aar", 1), ("skaeve", 1)])
def test_every_fact_of_the_cases_is_drawn_or_told(navn: str, fortalt: int) -> None:
    o = overblik(SAGER[navn], PR, STANDARD)
    assert tegnet_og_fortalt(side(o, False)) == (len(o.elementer) - fortalt, fortalt)


def test_the_drawing_is_described_for_those_who_cannot_see_it() -> None:
    laest = laes(SAGER["tolv aar"])
    tegninger = laest.med("svg")
    assert len(tegninger) == 2
    ider = [a["id"] for _, a in laest.elementer if a.get("id")]
    assert len(set(ider)) == len(ider) == 4
    for a in tegninger:
        assert a["role"] == "img" and a["aria-labelledby"] in ider and a["aria-describedby"] in ider
    assert any("kontanthjælp 01-12-2014" in t for t in laest.tekster["desc"])
    assert len(laes(SAGER["fyrre"]).med("svg")) == 1
    assert laes(SAGER["ingen"]).med("svg") == []


def test_the_page_says_what_the_screen_says() -> None:
    s = sagen(puljen("2026-09-01"), moede("samtale", "2026-09-20"), navn="Lone J.", cpr="0102701234")
    alt = laes(s).alt
    # 1 September + 56 days is 27 October, 26 days ago.
    for tekst in ("A1 Lone J.", "Trin 1: straksafklaring, siden 01-09-2026", "ikke visiteret", "afk stepup plan A1",
                  "27-10-2026 · overskredet 26 dage", "1. september 2026 + 8 uger (56 dage) = 27. oktober 2026.",
                  "010270-xxxx", "her er sagen", "Afgørelsen er kommunens"):  # fmt: skip
        assert tekst in " ".join(alt.split()), tekst
    assert "1234" not in alt
    assert "010270-1234" in laes(s, vis_cpr=True).alt
    assert laes(s).tekster["title"][0] == "Sag A1"


def test_every_reasoning_and_source_is_on_the_page() -> None:
    o = overblik(SAGER["tolv aar"], PR, STANDARD)
    punkter = [" ".join(t.split()) for t in laes(SAGER["tolv aar"]).tekster["li"]]
    for f in o.frister:
        if f.status in ("overskredet", "aaben", "i_bero"):
            assert {t.tekst for t in f.trin} | set(f.kilde) <= set(punkter)


def test_a_narrow_screen_is_told_to_scroll_and_paper_breaks_what_is_long() -> None:
    laest = laes(SAGER["tolv aar"])
    assert len(laest.med("div", "tegning")) == len(laest.med("svg")) == 2
    stil = laest.tekster["style"][0]
    smal, papir = (stil.index(f"@media {m}") for m in ("screen and (max-width: 50rem)", "print"))
    assert stil.index(".tegning::before") > smal and stil.index(".tegning::before") < papir
    assert stil.index("white-space: pre-wrap") > papir  # on a screen a command stays on its line


def test_texts_can_only_come_in_escaped() -> None:
    assert esc('<a href="x">&\n') == "&lt;a href=&quot;x&quot;&gt;&amp; "
    assert tag("p", esc("<b>"), class_='"><x') == '<p class="&quot;&gt;&lt;x">&lt;b&gt;</p>'


CHROMIUM = next((p for p in ("chromium", "chromium-browser", "google-chrome") if shutil.which(p)), None)


@pytest.mark.skipif(CHROMIUM is None, reason="no Chromium here")
def test_a_browser_shows_the_page(tmp_path: Path) -> None:
    """The text of the page as the browser has it after reading: every heading, and both drawings with a size."""
    fil = tmp_path / "sag.html"
    fil.write_text(side(overblik(SAGER["tolv aar"], PR, STANDARD), False), encoding="utf-8")
    args = [str(CHROMIUM), "--headless", "--no-sandbox", "--disable-gpu", f"--user-data-dir={tmp_path}/profil"]
    try:
        svar = subprocess.run([*args, "--dump-dom", fil.as_uri()], capture_output=True, timeout=60, check=False)
    except subprocess.TimeoutExpired:
        pytest.skip("Chromium does not answer here")
    if svar.returncode != 0:
        pytest.skip("Chromium does not start here")
    dom = svar.stdout.decode("utf-8")
    assert dom.count("<svg") == 2
    for overskrift in ("Hvor sagen står", "Næste skridt", "Tidslinje", "Frister", "Det, der er registreret"):
        assert f">{overskrift}</h2>" in dom
