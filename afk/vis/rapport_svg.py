"""Horizontal bars as inline SVG, drawn with the classes of the page's style sheet and nothing from outside."""

from collections.abc import Sequence
from html import escape
from typing import NamedTuple

_BREDDE, _HOEJDE, _STREG = 720, 28, 16
_TAL, _FRA, _TIL = 378, 388, 712
"""Where the numbers end, and from where to where the bars go: on a narrow screen the numbers are seen first."""
FAA = 5
"""Numbers below this, and not 0, are marked."""


class Soejle(NamedTuple):
    """A bar: its name, and its parts as (number, class of the style sheet)."""

    navn: str
    dele: tuple[tuple[int, str], ...]
    ind: int = 0
    """How many steps the name is moved in."""


def figur(titel: str, soejler: Sequence[Soejle]) -> str:
    """The figure. Every bar has its numbers beside it, so it can be read without colours and by a screen reader."""
    stoerst = max((sum(n for n, _ in s.dele) for s in soejler), default=0)
    hoejde = len(soejler) * _HOEJDE + 4
    linjer = [
        f'<svg viewBox="0 0 {_BREDDE} {hoejde}" role="img" aria-label="{escape(titel)}">',
        f"<title>{escape(titel)}</title>",
        *(_soejle(s, nr * _HOEJDE, stoerst) for nr, s in enumerate(soejler)),
        "</svg>",
    ]
    return "\n".join(linjer)


def maerket(n: int) -> str:
    """The number, with a mark when it is so small that it may point at somebody."""
    return f"{n}*" if 0 < n < FAA else str(n)


def _soejle(s: Soejle, y: int, stoerst: int) -> str:
    midt = y + _HOEJDE // 2 + 5
    tal = " / ".join(maerket(n) for n, _ in s.dele)
    ud = [f'<text x="{s.ind * 16}" y="{midt}">{escape(s.navn)}</text>']
    ud.append(f'<text x="{_TAL}" y="{midt}" text-anchor="end">{tal}</text>')
    x = float(_FRA)
    for antal, klasse in s.dele:
        bredde = (_TIL - _FRA) * antal / stoerst if stoerst else 0.0
        if antal:
            ud.append(f'<rect class="{klasse}" x="{x:.1f}" y="{y + 6}" width="{bredde:.1f}" height="{_STREG}"/>')
        x += bredde
    return "\n".join(ud)
