"""Files to import, good and bad."""

import pytest

from afk.fakta.base import typer
from afk.indlaes import kolonner
from tests.cli.hjaelp import Program
from tests.galleri.post import Post
from tests.indlaes.excel import ark, pakke

B = "sag;navn\nB1;Bo\n"

FEJLCELLE = ark(["sag", "navn"], ["A1", "Bo"], ["A2", "#N/A"])

FJERN_CELLE = pakke(
    {
        "xl/workbook.xml": "<workbook/>",
        "xl/worksheets/sheet1.xml": '<row><c r="XFD1048576" t="inlineStr"><is><t>x</t></is></c></row>',
    }
)

STOR = pakke({"xl/workbook.xml": "<workbook/>", "xl/worksheets/sheet1.xml": b" " * 1_500_000})

ANDET = {
    "gammel.xls": b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1",
    "brev.pdf": b"%PDF-1.7\n",
    "billede.png": b"\x89PNG\r\n",
    "brev.rtf": b"{\\rtf1\\ansi",
    "b.gz": b"\x1f\x8b\x08\0",
    "b.7z": b"7z\xbc\xaf",
    "b.db": b"SQLite format 3\0",
    "b.html": b"<html><table>",
    "b.zip": pakke({"borgere.csv": "sag\nA1"}),
    "brev.docx": pakke({"word/document.xml": "<w/>"}),
    "b.xlsb": pakke({"xl/workbook.bin": "x"}),
    "b.ods": pakke({"mimetype": "application/vnd.oasis.opendocument.spreadsheet"}),
    "tegn.csv": b"sag;navn\nA1;Bo\0\n",
    "utf16.csv": "sag;navn\nA1;B\0".encode("utf-16"),
}
"""Files that are no lists."""

TOMME = {
    "tom.csv": b"",
    "raekker.csv": ";;\n;;\n",
    "tom.xlsx": ark(),
    "ark.xlsx": ark(Et=[], To=[]),
    "skaaret.xlsx": ark(["sag"], ["A1"])[:-40],
    "lyver.xlsx": pakke({"xl/workbook.xml": "<x"}),
}
"""Lists with nothing in them, and workbooks that are damaged."""

DAARLIGE = {
    "aaben.csv": 'sag;navn\nA1;Bo\nA2;"Lone\nA3;Per\n',
    "efter.csv": 'sag;navn\nA1;"Bo" Hansen\n',
    "lang.csv": "sag;note\nA1;" + "x" * 2_000_001 + "\n",
    "kolonner.csv": ";".join(["x"] * 16_385),
    "uden.csv": "A1;010284-1818;Bo Hansen\n",
    "ukendte.csv": "farve;frugt\ngul;pære\n",
}
"""Lists whose rows or headers can not be read."""


def tvillinger(_: Program, mp: pytest.MonkeyPatch) -> None:
    """A second type with the columns of forløb; of the real types no two have the same."""
    mp.setattr(kolonner, "typer", lambda: {**typer(), "tvillinger": typer()["forloeb"]._replace(navn="tvillinger")})


def _fil(titel: str, navn: str, indhold: str | bytes, tekst: str, **mere: object) -> Post:
    """An import into an empty folder of the one file, which is refused."""
    return Post(titel, f"import {navn}", 3, tekst, filer={navn: indhold}, lager="intet", **mere)  # type: ignore[arg-type]
