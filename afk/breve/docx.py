"""A document as a Word file, drawn with a template: the municipality's own from the config folder, or the package's.

The same document gives the same bytes, and nothing in the file says who made it, where or with what.
"""

import re
from collections.abc import Iterator, Mapping
from datetime import UTC, datetime, time
from io import BytesIO
from pathlib import Path
from typing import Any
from zipfile import ZIP_DEFLATED, BadZipFile, ZipFile, ZipInfo

from afk.breve.dokument import Afsnit, Blok, Dokument, Felter, Punkter, Tekst
from afk.dato import dansk
from afk.fejl import AfkFejl, os_fejl

_MAX_FIL = 20_000_000
_MAX_PAKKET_UD = 60_000_000
"""Bytes. A logo fits well; a zip that unpacks to fill the memory does not."""
_OOXML = "http://schemas.openxmlformats.org/"
_UDELADT = {
    _OOXML + "officeDocument/2006/relationships/extended-properties",
    _OOXML + "package/2006/relationships/metadata/thumbnail",
}
"""Parts that name the program and the firm, or picture somebody's earlier letter."""

_W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
_MED_ORD = re.compile(r"word/(document|header|footer|footnotes)\d*\.xml")
"""The parts with words. Word on the web calls the first of them document2.xml."""


def docx(dok: Dokument, konfig: Path) -> bytes:
    """The Word file. `konfig` is the config folder: `<konfig>/skabeloner/<dok.skabelon>.docx` comes before our own.

    Raises AfkFejl when the municipality's own template can't be read or used; the text names the file.
    """
    sti = konfig / "skabeloner" / f"{dok.skabelon}.docx"
    egen = _laes(sti)
    if egen is None:
        return _tegn(_pakket(dok.skabelon), dok)
    try:
        _tjek_zip(egen)
        return _tegn(egen, dok)
    except Exception as e:
        # Somebody else's file: the libraries below answer a damaged one with any exception there is.
        raise AfkFejl(
            f"Skabelonen {sti} kan ikke bruges: {_hvad(e)}. Intet er skrevet. "
            "Ret skabelonen i Word, eller flyt den væk; så bruges den, der følger med afk."
        ) from e


def tekst_i(data: bytes) -> str:
    """The words of a Word file, a paragraph a line, with its headers and footers: what a check of them reads."""
    from docx.oxml import parse_xml

    with ZipFile(BytesIO(data)) as z:
        dele = [parse_xml(z.read(navn)) for navn in z.namelist() if _MED_ORD.fullmatch(navn)]
    return "\n".join(_ord(afsnit) for del_ in dele for afsnit in del_.iter(_W + "p"))


def _ord(afsnit: Any) -> str:
    skift = {_W + "br": "\n", _W + "cr": "\n", _W + "tab": " "}
    return "".join(skift.get(e.tag, e.text or "") for e in afsnit.iter(_W + "t", *skift))


def _laes(sti: Path) -> bytes | None:
    """The bytes of an own template, None when there is none."""
    try:
        with sti.open("rb") as f:
            data = f.read(_MAX_FIL + 1)
    except FileNotFoundError:
        return None
    except OSError as e:
        raise AfkFejl(f"Skabelonen {sti} kan ikke læses: {os_fejl(e)}. Tjek stien og rettighederne.") from None
    if len(data) > _MAX_FIL:
        raise AfkFejl(f"Skabelonen {sti} er for stor: højst {_MAX_FIL // 1_000_000} MB. Gør billederne i den mindre.")
    return data


def _pakket(skabelon: str) -> bytes:
    from importlib.resources import files

    return files("afk.breve").joinpath("skabeloner", f"{skabelon}.docx").read_bytes()


def _tjek_zip(data: bytes) -> None:
    from afk.breve.sandkasse import SkabelonFejl

    with ZipFile(BytesIO(data)) as z:
        if sum(f.file_size for f in z.infolist()) > _MAX_PAKKET_UD:
            raise SkabelonFejl("den fylder for meget, når den pakkes ud")


def _tegn(skabelon: bytes, dok: Dokument) -> bytes:
    from docx.oxml import parse_xml
    from docxtpl import DocxTemplate

    from afk.breve.bredder import saet_bredder
    from afk.breve.sandkasse import Sandkasse

    tegning = DocxTemplate(BytesIO(skabelon))
    tegning.init_docx()
    # Before the drawing, for docxtpl would draw those of the template; and after it, for it leaves empty ones.
    _saet_egenskaber(tegning.docx, dok)
    tegning.render_init()
    # docxtpl mends XML that the template's code has cut across, and drops words on the way; so look first.
    parse_xml(tegning.build_xml(kontekst(dok), Sandkasse()))
    tegning.render(kontekst(dok), Sandkasse())
    _saet_egenskaber(tegning.docx, dok)
    saet_bredder(tegning.docx.element.body)
    ud = BytesIO()
    tegning.save(ud)
    return _pak_om(ud)


def _saet_egenskaber(word: Any, dok: Dokument) -> None:
    """Title, language and day, and none of the rest. The title is the kind of document: it is seen in file lists."""
    pakke = word.part.package
    for navn, rel in list(pakke.rels.items()):
        if rel.reltype in _UDELADT:
            del pakke.rels[navn]
    egenskaber = word.core_properties
    for felt in list(egenskaber._element):
        egenskaber._element.remove(felt)
    egenskaber.title = dok.skabelon.capitalize()
    egenskaber.language = "da-DK"
    egenskaber.created = egenskaber.modified = datetime.combine(dok.dato, time(), UTC)


def _pak_om(fil: BytesIO) -> bytes:
    """The same zip without the time of day and the operating system in it."""
    ud = BytesIO()
    with ZipFile(fil) as fra, ZipFile(ud, "w") as til:
        for navn in fra.namelist():
            ny = ZipInfo(navn)
            ny.create_system = 0
            ny.compress_type = ZIP_DEFLATED
            til.writestr(ny, fra.read(navn))
    return ud.getvalue()


def _hvad(e: Exception) -> str:
    """What is wrong with an own template, in Danish and without a value; the place in it when that is known."""
    from jinja2.exceptions import SecurityError, TemplateSyntaxError, UndefinedError

    from afk.breve.sandkasse import SkabelonFejl

    if isinstance(e, TemplateSyntaxError):
        besked = "koden kan ikke læses. Hver {{ skal have en }}, hver {% en %}, hver for en endfor og hver if en endif"
    elif isinstance(e, SkabelonFejl | SecurityError | UndefinedError):
        besked = str(e)
    elif isinstance(e, BadZipFile):
        besked = "den er ikke en .docx-fil"
    else:
        besked = "den er ikke en hel .docx-fil, eller en for eller if begynder og slutter i hver sit afsnit"
    return besked + _sted(e)


def _sted(e: Exception) -> str:
    """The paragraph of the template in which the error is. docxtpl hands over up to 7 lines, from 3 before it."""
    linjer = list(getattr(e, "docx_context", ()))
    lineno = getattr(e, "lineno", None) or 0
    nr = min(3, lineno - 1)
    if not 0 <= nr < len(linjer) or not (linje := " ".join(linjer[nr].split())):
        return ""
    return f" (ved »{linje[:60]}…«)" if len(linje) > 60 else f" (ved »{linje}«)"


def kontekst(dok: Dokument) -> dict[str, Any]:
    """What a template can name. All of it is text, lists of text and groups of these."""
    afsnit = list(_afsnit(dok.afsnit))
    return {
        "titel": dok.titel,
        "modtager": list(dok.modtager),
        "dato": dansk(dok.dato),
        "afsender": {**dok.afsender._asdict(), "adresse": list(dok.afsender.adresse)},
        "afsnit": afsnit,
        "blok": {a["noegle"]: a for a in afsnit},
        "felt": dict(dok.felter),
        "fod": dok.fod,
    }


def _afsnit(alle: tuple[Afsnit, ...]) -> Iterator[dict[str, Any]]:
    for a in alle:
        yield {"noegle": a.noegle, "overskrift": a.overskrift, "blokke": [_blok(b) for b in a.blokke]}


def _blok(blok: Blok) -> Mapping[str, Any]:
    if isinstance(blok, Tekst):
        return {"art": "tekst", "tekst": blok.tekst, "fremhaevet": blok.fremhaevet}
    if isinstance(blok, Punkter):
        return {"art": "punkter", "linjer": list(blok.linjer)}
    if isinstance(blok, Felter):
        return {"art": "felter", "par": [{"spoergsmaal": s, "svar": svar} for s, svar in blok.par]}
    return {"art": "tabel", "hoved": list(blok.hoved), "raekker": [list(r) for r in blok.raekker]}
