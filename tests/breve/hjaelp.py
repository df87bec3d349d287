"""What several tests of the documents need."""

from collections.abc import Iterable
from io import BytesIO
from pathlib import Path
from zipfile import ZIP_DEFLATED, ZipFile

from docx import Document
from docx.document import Document as Word
from docx.oxml.ns import qn

from afk.breve.docx import docx
from afk.breve.dokument import Dokument
from tests.breve.eksempler import INDKALDELSE

INGEN = Path("findes-ikke")
"""A config folder without templates of its own."""


def laest(dok: Dokument, konfig: Path = INGEN) -> Word:
    """The drawn document, read back."""
    return Document(BytesIO(docx(dok, konfig)))


def celler(word: Word) -> list[list[list[str]]]:
    """The texts of the tables."""
    return [[[c.text for c in raekke.cells] for raekke in t.rows] for t in word.tables]


def dele(data: bytes) -> dict[str, bytes]:
    with ZipFile(BytesIO(data)) as z:
        return {navn: z.read(navn) for navn in z.namelist()}


def pak(filer: dict[str, bytes]) -> bytes:
    ud = BytesIO()
    with ZipFile(ud, "w", ZIP_DEFLATED) as z:
        for navn, indhold in filer.items():
            z.writestr(navn, indhold)
    return ud.getvalue()


def egen_skabelon(konfig: Path, linjer: Iterable[str], navn: str = INDKALDELSE.skabelon) -> Path:
    """A template of the municipality's own with these lines, a paragraph each, as Word would save it."""
    word = Document()
    for linje in linjer:
        word.add_paragraph(linje)
    sti = konfig / "skabeloner" / f"{navn}.docx"
    sti.parent.mkdir(exist_ok=True)
    word.save(str(sti))
    return sti


def attribut(element: object, sti: str, navn: str) -> str | None:
    """The attribute of the first element below at the path, both with the prefix w."""
    fundet = element.find("/".join(map(qn, sti.split("/"))))  # type: ignore[attr-defined]
    return None if fundet is None else fundet.get(qn(navn))
