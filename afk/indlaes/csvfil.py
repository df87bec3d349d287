"""CSV: the delimiter is found from the header, and the rows are read strictly, one at a time."""

import csv
import re
from collections.abc import Collection, Iterator
from io import BytesIO, TextIOWrapper
from itertools import chain

from afk.fakta.vaerdier import fold
from afk.fejl import BrugsFejl
from afk.indlaes.fejl import FilFejl, tal
from afk.indlaes.fil import TOM, Tabel, Valg
from afk.indlaes.tegnsaet import find_tegnsaet

SKILLETEGN = (";", ",", "\t")
MAX_CELLE = 2_000_000
"""Characters in a cell: well over any answer to a form, and well under a file whose quote is never closed."""
_SEP = re.compile(r'"?sep=(.)"?\s*', re.IGNORECASE | re.DOTALL)


def laes_csv(data: bytes, valg: Valg) -> Tabel:
    """The table in a CSV file. Raises FilFejl, BrugsFejl."""
    tegnsaet = find_tegnsaet(data, valg.tegnsaet)
    skilletegn = _find_skilletegn(data, tegnsaet, valg)
    raekker = _raekker(data, tegnsaet, skilletegn)
    linje, hoved = next(raekker, (1, []))
    if not hoved:
        raise FilFejl("tom", TOM)
    return Tabel(tegnsaet, skilletegn, hoved, linje, raekker)


def _find_skilletegn(data: bytes, tegnsaet: str, valg: Valg) -> str:
    """The chosen one, or that of Excel's "sep=" line, or the one that gives the best header."""
    if valg.skilletegn is not None:
        tegn = "\t" if valg.skilletegn.lower() in ("tab", "\\t") else valg.skilletegn
        if len(tegn) != 1 or tegn in '"\r\n' or tegn.isalnum():
            raise BrugsFejl('--skilletegn skal være ét tegn. Skriv ";", "," eller "tab".')
        return tegn
    if m := _SEP.fullmatch(next(_tekst(data, tegnsaet), "")):
        return m[1]
    return max(SKILLETEGN, key=lambda s: _passer(_proev_hoved(data, tegnsaet, s), valg.kendte))


def _passer(hoved: list[str], kendte: Collection[str]) -> tuple[int, int]:
    """How good a header is: the known columns, then the columns."""
    return sum(fold(h) in kendte for h in hoved), len(hoved)


def _proev_hoved(data: bytes, tegnsaet: str, skilletegn: str) -> list[str]:
    """The first row with anything in it; empty when it can't be read with this delimiter."""
    try:
        return next(_raekker(data, tegnsaet, skilletegn), (1, []))[1]
    except FilFejl:
        return []


def _tekst(data: bytes, tegnsaet: str) -> Iterator[str]:
    """The lines with their ends as they are: CRLF, LF or a lone CR. Streamed, so the text isn't there twice."""
    return TextIOWrapper(BytesIO(data), encoding=tegnsaet, newline="")


def _linjer(data: bytes, tegnsaet: str) -> Iterator[str]:
    """The lines for the CSV reader; a "sep=" line counts as an empty one."""
    linjer = _tekst(data, tegnsaet)
    foerste = next(linjer, "")
    return chain(["\n" if _SEP.fullmatch(foerste) else foerste], linjer)


def _raekker(data: bytes, tegnsaet: str, skilletegn: str) -> Iterator[tuple[int, list[str]]]:
    csv.field_size_limit(MAX_CELLE)
    laeser = csv.reader(_linjer(data, tegnsaet), delimiter=skilletegn, strict=True)
    linje = 1
    try:
        for raa in laeser:
            celler = list(map(str.strip, raa))
            if any(celler):
                yield linje, celler
            linje = laeser.line_num + 1
    except csv.Error as e:
        raise FilFejl("csv", _forklar(e), linje) from None


def _forklar(e: csv.Error) -> str:
    """The reader's three complaints, told for people who see the file in an editor."""
    if "field limit" in str(e):
        return (
            f"En celle i rækken har over {tal(MAX_CELLE)} tegn. "
            'Mangler den et anførselstegn (") til slut? Ret rækken, eller gem listen igen fra Excel.'
        )
    if "unexpected end" in str(e):
        return 'Rækken har et anførselstegn ("), som aldrig bliver lukket. Ret rækken, eller gem listen igen fra Excel.'
    return (
        'Rækken har tekst lige efter et afsluttende anførselstegn ("). '
        "Skriv to i træk, hvor der skal stå et i teksten, eller gem listen igen fra Excel."
    )
