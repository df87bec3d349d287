"""The timeline as SVG inside the page: the same rows as in the terminal, with days where they are."""

from collections.abc import Iterator
from datetime import date
from typing import NamedTuple

from afk.dato import DAG
from afk.tidslinje.akse import Spaend, skala
from afk.tidslinje.elementer import BANE_FRISTER
from afk.tidslinje.model import BJAELKER, FORKERT, PLANLAGT_PERIODE, Element, Tidslinje
from afk.vis.side.html import Html, esc, samlet, tag

BREDDE, MARGEN, HOEJRE = 1000, 215, 14
RAEKKE, TITEL, HOVED = 24, 28, 44
TEGN = 7.2
"""How wide a character is drawn, about."""
BREDE = 1.3
"""And how much wider in a wide font, where one too wide would be cut."""
MINDST = 5
"""How wide a period is drawn, be it a single day."""
_ORD = {"planlagt": "planlagt", "planlagt_periode": "planlagt", "aflyst": "aflyst", "overskredet": "overskredet",
        "aaben": "åben", "i_bero": "i bero, tidligst", "forkert": "slutter, før den begynder"}  # fmt: skip


class Flade(NamedTuple):
    """Where a day stands from left to right."""

    fra: date
    til: date

    @property
    def pr_dag(self) -> float:
        return (BREDDE - MARGEN - HOEJRE) / ((self.til - self.fra).days + 1)

    def x(self, d: date) -> float:
        """The left edge of the day, kept on the axis."""
        dage = min(max((d - self.fra).days, 0), (self.til - self.fra).days + 1)
        return MARGEN + dage * self.pr_dag

    def midt(self, d: date) -> float:
        """The middle of the day."""
        return self.x(d) + self.pr_dag / 2


def svg(t: Tidslinje, id_: str, beskrivelse: str) -> Html:
    """The drawing. `id_` parts it from others on the page; `beskrivelse` is for those who can't see it."""
    f = Flade(t.fra, t.til)
    hoejde = HOVED + sum(TITEL + RAEKKE * len(b.raekker) for b in t.baner) + 26
    dele = [
        tag("title", esc("Tidslinje"), id=f"{id_}-titel"),
        tag("desc", esc(beskrivelse), id=f"{id_}-om"),
        *_akse(f, hoejde),
        *_baner(t, f),
        *_i_dag(t, f, hoejde),
    ]
    return tag("svg", samlet(dele), viewBox=f"0 0 {BREDDE} {hoejde}", role="img",
               aria_labelledby=f"{id_}-titel", aria_describedby=f"{id_}-om")  # fmt: skip


def _akse(f: Flade, hoejde: int) -> Iterator[Html]:
    s = skala(Spaend(f.fra, f.til), TEGN * BREDE / f.pr_dag)
    for n, maerker in enumerate((s.aar, s.maerker)):
        optaget = 0.0
        for m in maerker:
            x = f.x(m.dato)
            if n == 1:
                yield tag("line", x1=x, x2=x, y1=HOVED - 6, y2=hoejde - 24, class_="maerke")
            if x >= optaget and x + len(m.tekst) * TEGN * BREDE <= BREDDE:
                yield tag("text", esc(m.tekst), x=x, y=16 + 18 * n, class_="svag")
                optaget = x + (len(m.tekst) + 1) * TEGN


def _i_dag(t: Tidslinje, f: Flade, hoejde: int) -> Iterator[Html]:
    """The line stands between today and tomorrow: what has been is left of it."""
    x = f.x(t.i_dag + DAG)
    hoejre = x > BREDDE / 2
    yield tag("line", x1=x, x2=x, y1=HOVED - 8, y2=hoejde - 18, class_="idag")
    yield tag("text", esc(f"i dag {t.i_dag:%d-%m-%Y}"), x=x, y=hoejde - 4, class_="idag",
              text_anchor="end" if hoejre else "start")  # fmt: skip


def _baner(t: Tidslinje, f: Flade) -> Iterator[Html]:
    y = float(HOVED)
    for bane in t.baner:
        yield tag("text", esc(bane.titel), x=0, y=y + 19, class_="bane")
        y += TITEL
        for r in bane.raekker:
            yield tag("text", esc(r.navn), x=14, y=y + 16)
            for e in r.elementer:
                yield tag("g", tag("title", esc(_i_ord(e))), *_element(e, t.i_dag, f, y + RAEKKE / 2), class_=e.slags)
            if bane.titel == BANE_FRISTER:
                yield from _datoer(r.elementer, t.i_dag, f, y + 16)
            y += RAEKKE


def _i_ord(e: Element) -> str:
    dage = f"{e.fra:%d-%m-%Y}"
    if e.slags in BJAELKER:
        dage += " uden slutdato" if e.til is None else f" til {e.til:%d-%m-%Y}"
    return f"{e.bane}: {e.navn}, {dage}" + (f" ({_ORD[e.slags]})" if e.slags in _ORD else "")


def _element(e: Element, i_dag: date, f: Flade, y: float) -> Iterator[Html]:
    if e.slags in BJAELKER:
        yield from _periode(e, i_dag, f, y)
        return
    x = f.midt(e.fra)
    if e.slags in ("sket", "planlagt"):
        yield tag("circle", cx=x, cy=y, r=5)
    elif e.slags == "aflyst":
        yield tag("path", d=f"M{x - 5:.1f} {y - 5:.1f}l10 10m0 -10l-10 10")
    elif e.slags == FORKERT:
        yield tag("text", esc("?"), x=x - 4, y=y + 5)
    elif e.slags == "aaben":
        yield tag("path", d=f"M{x - 6:.1f} {y - 5:.1f}h12l-6 11z")
    else:
        yield tag("path", d=f"M{x:.1f} {y - 7:.1f}l7 7l-7 7l-7 -7z")
        if e.slags == "overskredet":
            yield tag("text", esc("!"), x=x - 2.5, y=y + 5)


def _periode(e: Element, i_dag: date, f: Flade, y: float) -> Iterator[Html]:
    """What has been is full, what is to come is pale with an outline; an arrow where it goes on."""
    fra = f.x(e.fra)
    til = max(f.x(f.til + DAG if e.til is None else e.til + DAG), fra + MINDST)
    skel = min(max(f.x(i_dag + DAG), fra), til)
    if e.slags == PLANLAGT_PERIODE:
        skel = fra
    if skel > fra:
        yield tag("rect", x=fra, y=y - 7, width=skel - fra, height=14, rx=2, class_="foer")
    if til > skel:
        yield tag("rect", x=skel, y=y - 6.5, width=til - skel, height=13, rx=2, class_="frem")
    if e.til is None or e.til > f.til:
        yield tag("path", d=f"M{til + 1:.1f} {y - 6:.1f}l8 6l-8 6z", class_="pil")
    if e.fra < f.fra:
        yield tag("path", d=f"M{fra - 1:.1f} {y - 6:.1f}l-8 6l8 6z", class_="pil")


def _datoer(frister: tuple[Element, ...], i_dag: date, f: Flade, y: float) -> Iterator[Html]:
    """The date beside each deadline, where it runs neither into the next one nor over the line of today."""
    streg, fri = f.x(i_dag + DAG), float(MARGEN)
    for n, e in enumerate(frister):
        x, tekst = f.midt(e.fra), f"{e.fra:%d-%m-%Y}"
        bred = len(tekst) * TEGN + 12
        naeste = f.midt(frister[n + 1].fra) - 8 if n + 1 < len(frister) else BREDDE
        if x + bred <= naeste and not x < streg < x + bred:
            yield tag("text", esc(tekst), x=x + 11, y=y, class_="dato")
            fri = x + bred
            continue
        if x - bred >= fri and not x - bred < streg < x:
            yield tag("text", esc(tekst), x=x - 11, y=y, class_="dato", text_anchor="end")
        fri = x + 8
