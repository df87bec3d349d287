"""Makes the templates that come with afk. Run it after a change: python -m tests.breve.byg_skabeloner

A page of lines with docxtpl's tags: a line that begins `{%p` steers and leaves no paragraph in the drawn document;
`{%tr` and `{%tc` do the same for rows and cells. Word opens the templates as they are, so a municipality can copy one.
"""

from datetime import UTC, datetime
from io import BytesIO
from pathlib import Path
from zipfile import ZIP_DEFLATED, ZipFile, ZipInfo

from docx import Document
from docx.document import Document as Word
from docx.opc.constants import RELATIONSHIP_TYPE as RT
from docx.oxml import parse_xml
from docx.oxml.ns import nsdecls
from docx.shared import Cm, Twips
from lxml import etree

from tests.breve.stile import (
    BREDDE,
    INDSTILLINGER,
    NUMRE,
    SKRIFTER,
    STANDARD,
    STILE,
    TABELNORMAL,
    stil_xml,
    tabelstil_xml,
)

MAPPE = Path(__file__).parents[2] / "afk" / "breve" / "skabeloner"
BREVE = ("indkaldelse", "invitation")
SKEMAER = ("deling", "aftale", "indsigt", "plan")

BEHOLDT = (RT.OFFICE_DOCUMENT, RT.CORE_PROPERTIES, RT.STYLES, RT.NUMBERING, RT.SETTINGS, RT.FONT_TABLE)


def byg(navn: str) -> bytes:
    """The template of that name as a .docx file."""
    word = Document()
    _ryd(word)
    _side(word)
    skema = navn in SKEMAER
    (_skemahoved if skema else _brevhoved)(word)
    _afsnit(word, "Skemaoverskrift" if skema else "Heading1")
    _fod(word)
    word.core_properties.title = navn.capitalize()
    return _pak(word)


def _ryd(word: Word) -> None:
    """A blank document: none of python-docx's own styles, properties and pictures, and ours in their place."""
    pakke = word.part.package
    for rels in (pakke.rels, word.part.rels):
        for rid in [rid for rid, rel in rels.items() if rel.reltype not in BEHOLDT]:
            del rels[rid]
    egenskaber = word.core_properties
    for felt in list(egenskaber._element):
        egenskaber._element.remove(felt)
    egenskaber.language = "da-DK"
    egenskaber.created = egenskaber.modified = datetime(2026, 1, 1, tzinfo=UTC)
    stile = word.styles.element
    for stil in list(stile):
        stile.remove(stil)
    for xml in (STANDARD, *map(stil_xml, STILE), TABELNORMAL, tabelstil_xml("AfkTabel"), tabelstil_xml("AfkFelter")):
        stile.append(parse_xml(xml))
    _erstat(word, RT.NUMBERING, NUMRE)
    _erstat(word, RT.SETTINGS, INDSTILLINGER)
    word.part.part_related_by(RT.FONT_TABLE)._blob = etree.tostring(
        parse_xml(SKRIFTER), xml_declaration=True, encoding="UTF-8", standalone=True
    )


def _erstat(word: Word, slags: str, xml: str) -> None:
    rod, ny = word.part.part_related_by(slags)._element, parse_xml(xml)
    for barn in list(rod):
        rod.remove(barn)
    rod.extend(list(ny))


def _side(word: Word) -> None:
    """A4, 2 cm margins."""
    side = word.sections[0]
    side.page_width, side.page_height = Twips(11906), Twips(16838)
    side.top_margin = side.bottom_margin = side.left_margin = side.right_margin = Twips(1134)
    side.header_distance = side.footer_distance = Cm(1)


def _linjer(word: Word, *linjer: tuple[str, str]) -> None:
    """Paragraphs as (style id, text); a steering line has no style."""
    for stil, tekst in linjer:
        word.element.body.insert_element_before(parse_xml(_afsnit_xml(stil, tekst)), "w:sectPr")


def _afsnit_xml(stil: str, tekst: str, mere: str = "") -> str:
    stilvalg = f'<w:pPr><w:pStyle w:val="{stil}"/></w:pPr>' if stil else ""
    tekst = tekst.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")
    return f'<w:p {nsdecls("w")}>{stilvalg}<w:r><w:t xml:space="preserve">{tekst}</w:t></w:r>{mere}</w:p>'


def _brevhoved(word: Word) -> None:
    """The sender small at the right, the receiver at the left, date and title."""
    _linjer(
        word,
        ("", "{%p if afsender.navn %}"), ("Afsendernavn", "{{ afsender.navn }}"), ("", "{%p endif %}"),
        ("", "{%p if afsender.afdeling %}"), ("Afsender", "{{ afsender.afdeling }}"), ("", "{%p endif %}"),
        ("", "{%p for linje in afsender.adresse %}"), ("Afsender", "{{ linje }}"), ("", "{%p endfor %}"),
        ("", "{%p if afsender.telefon %}"), ("Afsender", "Telefon {{ afsender.telefon }}"), ("", "{%p endif %}"),
        ("", "{%p for linje in modtager %}"), ("Modtager", "{{ linje }}"), ("", "{%p endfor %}"),
        ("Brevdato", "{{ dato }}"),
        ("Title", "{{ titel }}"),
    )  # fmt: skip


def _skemahoved(word: Word) -> None:
    """Title, and one line of where it comes from, when and for whom."""
    _linjer(
        word,
        ("Title", "{{ titel }}"),
        ("Skemahoved", "{{ dato }}{% if afsender.navn %}  ·  {{ afsender.navn }}{% endif %}"
         "{% if afsender.afdeling %}, {{ afsender.afdeling }}{% endif %}"
         "{% if afsender.telefon %}  ·  telefon {{ afsender.telefon }}{% endif %}"
         "{% if modtager %}  ·  til {{ modtager|join(', ') }}{% endif %}"),
    )  # fmt: skip


def _afsnit(word: Word, overskrift: str) -> None:
    """All the sections. After a table stands a narrow line: Word would join two tables that touch."""
    _linjer(
        word,
        ("", "{%p for a in afsnit %}"),
        ("", "{%p if a.overskrift %}"), (overskrift, "{{ a.overskrift }}"), ("", "{%p endif %}"),
        ("", "{%p for b in a.blokke %}"),
        ("", "{%p if b.art == 'tekst' and b.fremhaevet %}"), ("Fremhaevet", "{{ b.tekst }}"),
        ("", "{%p elif b.art == 'tekst' %}"), ("Normal", "{{ b.tekst }}"),
        ("", "{%p elif b.art == 'punkter' %}"),
        ("", "{%p for linje in b.linjer %}"), ("ListBullet", "{{ linje }}"), ("", "{%p endfor %}"),
        ("", "{%p elif b.art == 'felter' and b.par %}"),
    )  # fmt: skip
    _felter(word)
    _linjer(word, ("Luft", ""), ("", "{%p elif b.art == 'tabel' and b.hoved %}"))
    _skematabel(word)
    _linjer(word, ("Luft", ""), ("", "{%p endif %}"), ("", "{%p endfor %}"), ("", "{%p endfor %}"))


def _raekke(bredder: list[int], celler: list[str], stil: str = "Celle", hoved: bool = False) -> str:
    """A row that stays on one page; a heading row is repeated on the next. `stil` is that of the first cell,
    and of all in a heading row."""
    indhold = ""
    for nr, (bredde, tekst) in enumerate(zip(bredder, celler, strict=True)):
        afsnit = _afsnit_xml(stil if hoved or nr == 0 else "Celle", tekst)
        indhold += f'<w:tc><w:tcPr><w:tcW w:w="{bredde}" w:type="dxa"/></w:tcPr>{afsnit}</w:tc>'
    return f"<w:tr><w:trPr><w:cantSplit/>{'<w:tblHeader/>' if hoved else ''}</w:trPr>{indhold}</w:tr>"


def _felter(word: Word) -> None:
    """Question and answer, a row each."""
    b = [3100, BREDDE - 3100]
    par = _raekke(b, ["{{ f.spoergsmaal }}", "{{ f.svar }}"], "Spoergsmaal")
    _tabel(word, "AfkFelter", b, _raekke(b, ["{%tr for f in b.par %}", ""]) + par + _raekke(b, ["{%tr endfor %}", ""]))


def _skematabel(word: Word) -> None:
    """A table with a heading row and as many columns as there are."""
    b = [3212, 3213, 3213]
    hoved = _raekke(b, ["{%tc for c in b.hoved %}", "{{ c }}", "{%tc endfor %}"], "Tabelhoved", hoved=True)
    raekke = _raekke(b, ["{%tc for c in r %}", "{{ c }}", "{%tc endfor %}"])
    foer, efter = _raekke(b, ["{%tr for r in b.raekker %}", "", ""]), _raekke(b, ["{%tr endfor %}", "", ""])
    _tabel(word, "AfkTabel", b, hoved + foer + raekke + efter)


def _tabel(word: Word, stil: str, bredder: list[int], raekker: str) -> None:
    hoved = 'w:firstRow="1" w:firstColumn="0"' if stil == "AfkTabel" else 'w:firstRow="0" w:firstColumn="1"'
    gitter = "".join(f'<w:gridCol w:w="{b}"/>' for b in bredder)
    xml = (
        f'<w:tbl {nsdecls("w")}><w:tblPr><w:tblStyle w:val="{stil}"/><w:tblW w:w="{BREDDE}" w:type="dxa"/>'
        f'<w:tblLayout w:type="fixed"/><w:tblLook {hoved} w:lastRow="0" w:lastColumn="0" w:noHBand="1" w:noVBand="1"/>'
        f"</w:tblPr><w:tblGrid>{gitter}</w:tblGrid>{raekker}</w:tbl>"
    )
    word.element.body.insert_element_before(parse_xml(xml), "w:sectPr")


def _fod(word: Word) -> None:
    """The foot line on every page; the page number from the second, so that a letter of one page has none."""
    side = word.sections[0]
    side.different_first_page_header_footer = True
    foerste = [("", "{%p if fod %}", ""), ("Footer", "{{ fod }}", ""), ("", "{%p else %}", ""), ("Luft", "", ""),
               ("", "{%p endif %}", "")]  # fmt: skip
    for fod, linjer in ((side.first_page_footer, foerste), (side.footer, [("Footer", "{{ fod }}", NUMMER)])):
        fod.is_linked_to_previous = False
        rod = fod._element
        for barn in list(rod):
            rod.remove(barn)
        rod.extend(parse_xml(_afsnit_xml(*linje)) for linje in linjer)


def _felt(kode: str) -> str:
    return (
        f'<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText xml:space="preserve"> {kode} </w:instrText>'
        '</w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r><w:r><w:t>2</w:t></w:r>'
        '<w:r><w:fldChar w:fldCharType="end"/></w:r>'
    )


NUMMER = (
    '<w:r><w:tab/><w:t xml:space="preserve">Side </w:t></w:r>' + _felt("PAGE")
    + '<w:r><w:t xml:space="preserve"> af </w:t></w:r>' + _felt("NUMPAGES")
)  # fmt: skip


def _pak(word: Word) -> bytes:
    """The file without the time of day, so that a rebuilt one is the same."""
    fra, ud = BytesIO(), BytesIO()
    word.save(fra)
    with ZipFile(fra) as gammel, ZipFile(ud, "w") as ny:
        for navn in gammel.namelist():
            info = ZipInfo(navn)
            info.create_system, info.compress_type = 0, ZIP_DEFLATED
            ny.writestr(info, gammel.read(navn))
    return ud.getvalue()


if __name__ == "__main__":
    MAPPE.mkdir(exist_ok=True)
    for skabelon in (*BREVE, *SKEMAER):
        (MAPPE / f"{skabelon}.docx").write_bytes(byg(skabelon))
