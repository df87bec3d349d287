"""The columns of a drawn table: as wide as their words need. docxtpl makes them all alike."""

from itertools import pairwise
from typing import Any

TABEL = "AfkTabel"
"""The style id of the tables whose widths are set here. Others keep the widths they were drawn with."""
_W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
_TEGN = 95
"""Twips: what a character takes, roughly, in the 10 points of a cell."""
_LUFT = 3
"""Characters: the margins of a cell."""


def saet_bredder(krop: Any) -> None:
    """Set the column widths of each table of ours in the body (an lxml element) of a drawn document."""
    for tabel in krop.iter(_W + "tbl"):
        stil = tabel.find(f"{_W}tblPr/{_W}tblStyle")
        if stil is not None and stil.get(_W + "val") == TABEL:
            _saet(tabel)


def fordel(celler: list[list[str]], bredde: int) -> list[int]:
    """The width shared out among the columns of the rows, in whole parts that add up to it.

    The narrow ones (a number, a date, a name) get their longest line whole, the others what is left, alike.
    """
    behov = [max(map(_laengste_linje, kolonne)) + _LUFT for kolonne in zip(*celler, strict=True)]
    tilbage, dele = max(bredde // _TEGN, len(behov)), [0] * len(behov)
    for faerdige, nr in enumerate(sorted(range(len(behov)), key=behov.__getitem__)):
        dele[nr] = min(behov[nr], tilbage // (len(behov) - faerdige))
        tilbage -= dele[nr]
    graenser = [round(bredde * sum(dele[:n]) / sum(dele)) for n in range(len(dele) + 1)]
    return [til - fra for fra, til in pairwise(graenser)]


def _laengste_linje(celle: str) -> int:
    return max(map(len, celle.split("\n")))


def _saet(tabel: Any) -> None:
    raekker = [r.findall(_W + "tc") for r in tabel.findall(_W + "tr")]
    kolonner = tabel.findall(f"{_W}tblGrid/{_W}gridCol")
    if any(len(r) != len(kolonner) for r in raekker):
        return
    bredder = fordel([[_tekst(c) for c in r] for r in raekker], sum(int(k.get(_W + "w")) for k in kolonner))
    for nr, bredde in enumerate(bredder):
        kolonner[nr].set(_W + "w", str(bredde))
        for celler in raekker:
            celler[nr].find(f"{_W}tcPr/{_W}tcW").set(_W + "w", str(bredde))


def _tekst(celle: Any) -> str:
    return "".join((e.text or "") if e.tag == _W + "t" else "\n" for e in celle.iter(_W + "t", _W + "br"))
