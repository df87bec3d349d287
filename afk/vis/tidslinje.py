"""The timeline in a terminal: rows of characters that can be read in black and white.

Every fact begins with a character of its own, so that also one of a single day can be seen; where several begin in one
column stands how many. A column of its own is the line of today, and nothing is ever drawn over it.
"""

from collections import Counter
from collections.abc import Iterable, Sequence
from typing import TYPE_CHECKING, NamedTuple

from afk.tidslinje.akse import Gitter, Maerke, Spaend, gitter, naert, skala, spaend
from afk.tidslinje.elementer import BANE_FRISTER
from afk.tidslinje.model import BJAELKER, PLANLAGT_PERIODE, Element, Raekke, Tidslinje, i_ord, tidslinje
from afk.vis.rens import ren

if TYPE_CHECKING:
    from datetime import date

    from rich.console import Console

SMAL = 50
"""Below so many columns there is no room for an axis."""
GROV = 14
"""With more days than this in a column, the half year around today is drawn a second time by itself."""
_STIL = {"overskredet": "bold red", "aaben": "yellow", "i_bero": "cyan", "aflyst": "dim", "forkert": "bold red"}


class Tegn(NamedTuple):
    """The characters to draw with."""

    start: str
    sket: str
    frem: str
    planlagt_start: str
    planlagt: str
    fra_foer: str
    til_efter: str
    punkt: dict[str, str]
    i_dag: str
    streg: str
    maerke: str
    kryds: str
    hjaelp: str


PAENE = Tegn(
    "▐", "█", "▒", "○", "░", "◄", "►",
    {"sket": "●", "planlagt": "○", "aflyst": "×", "forkert": "?", "overskredet": "!", "aaben": "▼", "i_bero": "◊"},
    "│", "─", "┬", "┼", "·",
)  # fmt: skip
ASCII = Tegn(
    "[", "#", "=", "o", "-", "<", ">",
    {"sket": "*", "planlagt": "o", "aflyst": "x", "forkert": "?", "overskredet": "!", "aaben": "v", "i_bero": "~"},
    "|", "-", "+", "+", ".",
)  # fmt: skip

Linje = list[tuple[str, str]]
"""A row of the axis: one character and its style a column."""


def tegn(console: "Console") -> Tegn:
    """Blocks, or ASCII where the terminal or its encoding can't show them."""
    return ASCII if console.is_dumb_terminal or console.options.ascii_only else PAENE


def tegn_tidslinje(console: "Console", elementer: Sequence[Element], i_dag: "date") -> None:
    """The whole case, and where that is coarse the half year around today by itself; then what the marks mean."""
    if not elementer:
        console.print("Der er intet at tegne endnu.")
        return
    if console.width < SMAL:
        console.print("Skærmen er for smal til tidslinjen. Gør vinduet bredere, eller brug --html FIL.")
        return
    g = _gitter(console, spaend(elementer, i_dag), i_dag)
    hel = tidslinje(elementer, g.fra, g.til, i_dag)
    brugt = _en(console, hel, g)
    if g.dage > GROV:
        taet = _gitter(console, naert(i_dag), i_dag)
        console.print(f"\nHalvåret før og efter i dag (1 felt er {_dage(taet)})", style="bold")
        brugt |= _en(console, tidslinje(elementer, taet.fra, taet.til, i_dag), taet)
    _forklar(console, hel, g, brugt)


def _gitter(console: "Console", s: Spaend, i_dag: "date") -> Gitter:
    return gitter(s, i_dag, console.width - _margen(console))


def _margen(console: "Console") -> int:
    return 30 if console.width >= 120 else 22 if console.width >= 72 else 16


def _en(console: "Console", t: Tidslinje, g: Gitter) -> set[str]:
    """Draw it; returns the characters that were used for facts."""
    tg, margen = tegn(console), _margen(console)
    s = skala(Spaend(g.fra, g.til), g.dage)
    maerker = {g.kolonne(m.dato) for m in s.maerker}
    brugt: set[str] = set()
    for over in (s.aar, s.maerker):
        if over:
            _skriv(console, margen, "", [(c, "dim") for c in _tekster(over, g)])
    _skriv(console, margen, "", _akse(tg, g, maerker))
    for bane in t.baner:
        _skriv(console, margen, bane.titel, _tom(tg, g, set()), "bold")
        for r in bane.raekker:
            linje = _raekke(tg, g, maerker, r)
            brugt |= {c for c, _ in linje}
            if bane.titel == BANE_FRISTER:
                _datoer(linje, tg, g, r.elementer)
            _skriv(console, margen, "  " + r.navn, linje)
    _skriv(console, margen, "", [(c, "bold") for c in _i_dag(g)])
    return brugt


def _skriv(console: "Console", margen: int, navn: str, linje: Linje, stil: str = "") -> None:
    from rich.cells import cell_len, set_cell_size
    from rich.text import Text

    navn = ren(navn)
    if cell_len(navn) >= margen:
        navn = set_cell_size(navn, margen - 2) + "…"
    ud = Text(set_cell_size(navn, margen), style="", no_wrap=True)
    ud.stylize(stil)
    for c, farve in linje:
        ud.append(c, style=farve)
    ud.rstrip()
    console.print(ud)


def _tekster(maerker: Iterable[Maerke], g: Gitter) -> str:
    """Each text from the column of its tick; one that would touch the one before it, or the edge, is left out."""
    ud = ""
    for m in maerker:
        kol = g.kolonne(m.dato)
        if (not ud or kol > len(ud)) and kol + len(m.tekst) <= g.bredde:
            ud = ud.ljust(kol) + m.tekst
    return ud


def _i_dag(g: Gitter) -> str:
    """The text under the line of today, on the side where there is room."""
    tekst = f"i dag {g.i_dag:%d-%m-%Y}"
    if g.foer + 2 + len(tekst) <= g.bredde:
        return " " * g.foer + f"^ {tekst}"
    return f"{tekst} ^".rjust(g.foer + 1)


def _akse(tg: Tegn, g: Gitter, maerker: set[int]) -> Linje:
    ud = [(tg.maerke if n in maerker else tg.streg, "dim") for n in range(g.bredde)]
    ud[g.foer] = (tg.kryds, "bold")
    return ud


def _tom(tg: Tegn, g: Gitter, maerker: set[int]) -> Linje:
    ud = [(tg.hjaelp if n in maerker else " ", "dim") for n in range(g.bredde)]
    ud[g.foer] = (tg.i_dag, "bold")
    return ud


def _raekke(tg: Tegn, g: Gitter, maerker: set[int], r: Raekke) -> Linje:
    ud = _tom(tg, g, maerker)
    for e in r.elementer:
        if e.slags in BJAELKER:
            _krop(ud, tg, g, e)
    begynder = Counter(g.kolonne(e.fra) for e in r.elementer)
    for e in r.elementer:
        kol = g.kolonne(e.fra)
        antal = begynder[kol]
        ud[kol] = (_foerste(tg, g, e) if antal == 1 else str(antal) if antal < 10 else "+", _STIL.get(e.slags, ""))
    return ud


def _krop(ud: Linje, tg: Tegn, g: Gitter, e: Element) -> None:
    """The days of a period: what has been, what is to come, what is only planned, and whether it goes on."""
    sidste = g.bredde - 1 if e.til is None else g.kolonne(e.til)
    for kol in range(g.kolonne(e.fra), sidste + 1):
        if kol != g.foer:
            ud[kol] = (tg.planlagt if e.slags == PLANLAGT_PERIODE else tg.sket if kol < g.foer else tg.frem, "")
    if e.til is None or e.til > g.til:
        ud[sidste] = (tg.til_efter, "")


def _foerste(tg: Tegn, g: Gitter, e: Element) -> str:
    """The character that a fact begins with."""
    if e.slags not in BJAELKER:
        return tg.punkt[e.slags]
    if e.fra < g.fra:
        return tg.fra_foer
    return tg.planlagt_start if e.slags == PLANLAGT_PERIODE else tg.start


def _datoer(ud: Linje, tg: Tegn, g: Gitter, frister: Sequence[Element]) -> None:
    """The date beside each deadline, right of it or left of it, where nothing else stands."""
    for e in frister:
        kol, tekst = g.kolonne(e.fra), f"{e.fra:%d-%m-%y}"
        for fra in (kol + 2, kol - 1 - len(tekst)):
            plads = [n for n in range(fra - 1, fra + len(tekst) + 1) if n != kol and n < g.bredde]
            if fra >= 0 and fra + len(tekst) <= g.bredde and all(ud[n][0] in (" ", tg.hjaelp) for n in plads):
                for n in plads:
                    ud[n] = (" ", "")
                ud[fra : fra + len(tekst)] = [(c, _STIL[e.slags]) for c in tekst]
                break


def _dage(g: Gitter) -> str:
    return "1 dag" if g.dage == 1 else f"{g.dage} dage"


def _forklar(console: "Console", t: Tidslinje, g: Gitter, brugt: set[str]) -> None:
    """What the marks that were used mean, how fine the axis is, and what is not on it."""
    from rich.text import Text

    linje = ""
    for del_ in [*_tegnforklaring(tegn(console), brugt), f"1 felt er {_dage(g)}"]:
        if linje and len(linje) + 3 + len(del_) > console.width:
            console.print(Text(linje, style="dim"))
            linje = ""
        linje += f"   {del_}" if linje else del_
    console.print(Text(linje, style="dim"))
    for hvornaar, ude in ((f"Før {g.fra:%d-%m-%Y}", t.foer), (f"Efter {g.til:%d-%m-%Y}", t.efter)):
        if ude:
            console.print(Text(f"{hvornaar}, uden for tidslinjen: {ren('; '.join(i_ord(ude)))}"))


def _tegnforklaring(tg: Tegn, brugt: set[str]) -> list[str]:
    p = tg.punkt
    alle = [
        (tg.start + tg.sket, "periode"), (tg.frem, "resten af den"), (tg.planlagt_start + tg.planlagt, "planlagt"),
        (p["sket"], "sket"), (p["aflyst"], "aflyst"), (p["overskredet"], "overskredet frist"), (p["aaben"], "frist"),
        (p["i_bero"], "tidligste frist, i bero"), (p["forkert"], "slutter, før den begynder"),
        (tg.fra_foer + tg.til_efter, "fortsætter"),
    ]  # fmt: skip
    ud = [f"{tegn_} {ord_}" for tegn_, ord_ in alle if brugt & set(tegn_)]
    return [*ud, "tal: så mange begynder i feltet"] if brugt & set("23456789+") else ud
