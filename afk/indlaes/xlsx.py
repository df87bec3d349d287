"""Excel's .xlsx: one sheet as a table of texts. python-calamine reads it, after the file was found harmless."""

import re
import zlib
from collections.abc import Callable, Collection, Iterator
from datetime import date, datetime, time
from io import BytesIO
from typing import Any
from zipfile import BadZipFile, ZipFile, ZipInfo

from afk.fakta.vaerdier import fold
from afk.indlaes.fejl import FilFejl, opremsning, tal
from afk.indlaes.fil import TOM, Tabel, Tal

MAX_UDPAKKET = 200_000_000
MAX_CELLER = 5_000_000

_CELLE = re.compile(rb"""\sr=["']([A-Za-z]{0,3})(\d{1,7})["']""")
"""Where a cell is, or a row."""
_FEJLCELLE = re.compile(rb"""<c\s[^>]*?\st=["']e["']""")
_BID = 1 << 20
_OVERLAP = 100
"""More than the start of a cell takes, so that none is lost between two chunks."""

OEDELAGT = "Excel-filen er ødelagt og kan ikke læses. Gem listen igen som CSV eller .xlsx, og prøv igen."


def laes_xlsx(data: bytes, kendte: Collection[str]) -> Tabel:
    """The table in the one sheet that has rows; of several, the one whose header is known. Raises FilFejl."""
    _tjek_pakke(data)
    from python_calamine import CalamineError, CalamineWorkbook

    try:
        bog = CalamineWorkbook.from_filelike(BytesIO(data))
        navne = [m.name for m in bog.sheets_metadata if "WorkSheet" in str(m.typ)]
        if len(navne) != 1:
            # One at a time: a sheet that is let go of gives its memory back.
            navne = [_vaelg({n: _hoved(bog.get_sheet_by_name(n)) for n in navne}, kendte)]
        raekker = _raekker(bog.get_sheet_by_name(navne[0]))
    except CalamineError:
        raise FilFejl("fil", OEDELAGT) from None
    linje, hoved = next(raekker, (1, []))
    if not hoved:
        raise FilFejl("tom", TOM)
    return Tabel("xlsx", "", hoved, linje, raekker)


def _tjek_pakke(data: bytes) -> None:
    """Refuse what is no .xlsx, and what would fill the memory: calamine has no limit of its own.

    A small file can unpack to gigabytes, and a single cell in the far corner makes a table of the whole sheet.
    The sizes a zip file tells are checked by reading it: a wrong one breaks the checksum.
    """
    try:
        with ZipFile(BytesIO(data)) as pakke:
            navne = {i.filename for i in pakke.infolist()}
            if "xl/workbook.xml" not in navne:
                raise FilFejl("fil", _andet(navne, pakke))
            if sum(i.file_size for i in pakke.infolist()) > MAX_UDPAKKET:
                raise FilFejl(
                    "stoerrelse",
                    f"Excel-filen fylder over {MAX_UDPAKKET // 1_000_000} MB, når den pakkes ud. "
                    "Gem listen som CSV, eller del den i flere filer.",
                )
            for del_ in pakke.infolist():
                _tjek_del(pakke, del_)
    except (BadZipFile, zlib.error, EOFError, OSError, RuntimeError, NotImplementedError, ValueError):
        raise FilFejl("fil", OEDELAGT) from None


def _andet(navne: set[str], pakke: ZipFile) -> str:
    """What another zip file is, as the whole sentence."""
    if "word/document.xml" in navne:
        hvad = "et Word-dokument"
    elif "xl/workbook.bin" in navne:
        hvad = "en binær Excel-fil (.xlsb)"
    elif "mimetype" in navne and pakke.open("mimetype").read(30).startswith(b"application/vnd.oasis"):
        hvad = "et OpenDocument-dokument (.ods eller .odt)"
    else:
        return "Filen er en zip-fil. Pak den ud, og importér de filer, der er i den."
    return f"Filen er {hvad}. Gem listen som CSV eller .xlsx, og importér den i stedet."


def _tjek_del(pakke: ZipFile, del_: ZipInfo) -> None:
    """Read one part to its end, which checks its checksum; of a sheet, find its last row and column."""
    er_ark = "sheet" in del_.filename.lower()
    kolonner, raekke, hale = {b"A"}, 1, b""
    with pakke.open(del_) as f:
        while bid := f.read(_BID):
            if er_ark:
                fundne = _CELLE.findall(hale + bid)
                kolonner.update(k for k, _ in fundne)
                raekke = max(raekke, max((int(r) for _, r in fundne), default=1))
                _tjek_fejlceller(hale + bid)
                hale = bid[-_OVERLAP:]
    bredde = max(_nummer(k) for k in kolonner)
    if bredde * raekke > MAX_CELLER:
        raise FilFejl(
            "stoerrelse",
            f"Arket går til række {tal(raekke)} og kolonne {tal(bredde)}. "
            "Slet alt, der står uden for listen, og gem filen igen, eller gem listen som CSV.",
        )


def _tjek_fejlceller(bid: bytes) -> None:
    """Calamine gives a cell that shows #N/A as an empty one: the value would be lost without a word."""
    if (m := _FEJLCELLE.search(bid)) and (sted := _CELLE.search(m[0])):
        raise FilFejl(
            "excel_fejl",
            f"Cellen {sted[1].decode()}{sted[2].decode()} viser en fejl i Excel, fx #I/T. "
            "Ret formlen, eller tøm cellen, og gem filen igen.",
            int(sted[2]),
        )


def _nummer(kolonne: bytes) -> int:
    """A is 1, Z is 26, AA is 27."""
    n = 0
    for bogstav in kolonne.upper():
        n = n * 26 + bogstav - 64
    return n


def _vaelg(hoveder: dict[str, list[str]], kendte: Collection[str]) -> str:
    """The name of the sheet to read, given the header of each."""
    fyldte = [n for n, hoved in hoveder.items() if hoved]
    if not fyldte:
        raise FilFejl("tom", TOM)
    if len(fyldte) == 1:
        return fyldte[0]
    kendelige = [n for n in fyldte if 2 * sum(fold(h) in kendte for h in hoveder[n]) > len(hoveder[n])]
    if len(kendelige) != 1:
        vist = opremsning([f'"{n}"' for n in (kendelige or fyldte)[:5]])
        raise FilFejl("ark", f"Excel-filen har flere ark med rækker: {vist}. Gem det rigtige ark i sin egen fil.")
    return kendelige[0]


def _hoved(ark: Any) -> list[str]:
    return next(_raekker(ark), (1, []))[1]


def _raekker(ark: Any) -> Iterator[tuple[int, list[str]]]:
    """Rows from Excel's row 1 on, with Excel's number."""
    for nr, raa in enumerate(ark.iter_rows(), 1):
        celler = [_TEKST[type(c)](c) for c in raa]
        if any(celler):
            yield nr, celler


def _kommatal(v: float) -> str:
    return Tal(int(v)) if v.is_integer() else Tal(str(v).replace(".", ","))


def _tidspunkt(v: datetime) -> str:
    return v.date().isoformat() if v.time() == time() else v.isoformat(" ")


_TEKST: dict[type, Callable[[Any], str]] = {
    str: str.strip,
    float: _kommatal,
    int: Tal,
    bool: lambda v: "ja" if v else "nej",
    datetime: _tidspunkt,
    date: date.isoformat,
    time: lambda v: v.strftime("%H:%M"),
}
