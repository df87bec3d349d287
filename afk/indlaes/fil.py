"""From the bytes of a file to a table of texts: header and rows, with the line each row starts on."""

from collections.abc import Collection, Iterator
from typing import NamedTuple

from afk.indlaes.fejl import FilFejl, tal

MAX_BYTES = 500_000_000
MAX_KOLONNER = 16_384
"""As many as Excel has."""

TOM = "Filen er tom. Gem listen igen fra fagsystemet eller Excel, og prøv igen."

_ANDRE_FILER = (
    (b"\xd0\xcf\x11\xe0", "en gammel Excel-fil (.xls) eller en fil med adgangskode"),
    (b"%PDF", "en PDF-fil"),
    (b"\x89PNG", "et billede"),
    (b"\xff\xd8\xff", "et billede"),
    (b"GIF8", "et billede"),
    (b"{\\rtf", "et tekstdokument (.rtf)"),
    (b"\x1f\x8b", "en pakket fil (.gz)"),
    (b"7z\xbc\xaf", "en pakket fil (.7z)"),
    (b"SQLite format 3", "en database"),
    (b"<", "en webside eller XML-fil"),
)


class Valg(NamedTuple):
    """How a file is read, where the user said so; None is: find out."""

    tegnsaet: str | None = None
    skilletegn: str | None = None
    kendte: Collection[str] = frozenset()
    """The folded column names that are known: they show which line, delimiter and sheet is the right one."""


class Tabel(NamedTuple):
    """A file as a table. Cells are stripped texts, "" where empty; a row can be shorter or longer than `hoved`."""

    tegnsaet: str
    """The encoding, or "xlsx"."""
    skilletegn: str
    """One character; empty for xlsx."""
    hoved: list[str]
    hovedlinje: int
    raekker: Iterator[tuple[int, list[str]]]
    """Rows that are not wholly empty, with their line; raises FilFejl where the file turns out to be broken."""


class Tal(str):
    """A cell that is a number in Excel: in a column of dates or CPR numbers that means something was lost."""

    __slots__ = ()


def laes_fil(data: bytes, valg: Valg) -> Tabel:
    """The table in `data`. Raises FilFejl when there is none, BrugsFejl for an impossible choice in `valg`."""
    if len(data) > MAX_BYTES:
        raise FilFejl(
            "stoerrelse", f"Filen er for stor: højst {tal(MAX_BYTES // 1_000_000)} MB. Del den i flere filer."
        )
    if not data.strip(b' \t\r\n;,"'):
        raise FilFejl("tom", TOM)
    if data.startswith(b"PK"):
        from afk.indlaes.xlsx import laes_xlsx

        tabel = laes_xlsx(data, valg.kendte)
    else:
        for magi, hvad in _ANDRE_FILER:
            if data.startswith(magi):
                raise FilFejl("fil", f"Filen er {hvad}. Gem listen som CSV eller .xlsx, og importér den i stedet.")
        from afk.indlaes.csvfil import laes_csv

        tabel = laes_csv(data, valg)
    if len(tabel.hoved) > MAX_KOLONNER:
        raise FilFejl(
            "kolonner",
            f"Filen har {tal(len(tabel.hoved))} kolonner, flere end Excel kan have. Tjek, at det er den rigtige fil.",
            tabel.hovedlinje,
        )
    return tabel
