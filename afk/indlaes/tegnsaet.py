"""Which encoding a text file has: by its mark, else UTF-8 if it is, else the best guess among three old ones."""

import codecs
import re
from collections import Counter
from itertools import islice

from afk.fakta.vaerdier import fold
from afk.fejl import BrugsFejl
from afk.indlaes.fejl import FilFejl, opremsning

VALG = ("utf-8", "utf-16", "windows-1252", "cp865", "macintosh")
_NAVNE = {fold(n): n for n in VALG} | {
    "utf8sig": "utf-8", "cp1252": "windows-1252", "ansi": "windows-1252", "latin1": "windows-1252",
    "iso88591": "windows-1252", "dos": "cp865", "macroman": "macintosh",
}  # fmt: skip

_GAMLE = ("windows-1252", "cp865", "macintosh")
_DANSK_UTF8 = re.compile(rb"\xc3[\xa6\xb8\xa5\x86\x98\x85]")
_SPOR = re.compile(rb"[\x80-\xff]+")
_PROEVER = 20_000
_LINJESKIFT = re.compile(r"\r\n|\r|\n")

IKKE_CSV = "Filen er ikke en CSV-fil. Gem listen som CSV eller .xlsx, og importér den i stedet."


def find_tegnsaet(data: bytes, valgt: str | None) -> str:
    """The name of the encoding, one that Python knows. The whole text can be decoded with it.

    Raises FilFejl when the text has bytes that don't belong or is no text at all, BrugsFejl for an unknown `valgt`.
    """
    navn = _valgt(valgt, data) if valgt is not None else _mark(data)
    if navn is None and b"\0" in data:
        raise FilFejl("fil", IKKE_CSV)
    if navn is None:
        navn = "utf-8" if _er_utf8(data) else _gaet(data)
    try:
        tekst = data.decode(navn)
    except UnicodeDecodeError as e:
        linje = len(_LINJESKIFT.findall(data[: e.start].decode(navn, "ignore"))) + 1
        raise FilFejl("tegnsaet", _passer_ikke(navn, valgt), linje) from None
    if "\0" in tekst:
        raise FilFejl("fil", IKKE_CSV)
    return navn


def _valgt(valgt: str, data: bytes) -> str:
    navn = _NAVNE.get(fold(valgt))
    if navn is None:
        raise BrugsFejl(f"--tegnsaet {valgt[:40]} kendes ikke. Vælg en af: {', '.join(VALG)}.")
    return "utf-8-sig" if navn == "utf-8" and data.startswith(codecs.BOM_UTF8) else navn


def _mark(data: bytes) -> str | None:
    if data.startswith(codecs.BOM_UTF8):
        return "utf-8-sig"
    return "utf-16" if data.startswith((codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)) else None


def _er_utf8(data: bytes) -> bool:
    """Whether it is UTF-8, or was meant to be: "Ã¦" is never written on purpose."""
    try:
        data.decode("utf-8")
    except UnicodeDecodeError:
        return _DANSK_UTF8.search(data) is not None
    return True


def _gaet(data: bytes) -> str:
    """The old encoding in which the bytes above 127 make the most sense as Danish; Windows-1252 unless one wins."""
    spor = Counter(data[max(m.start() - 1, 0) : m.end()] for m in islice(_SPOR.finditer(data), _PROEVER))
    point = {navn: sum(_point(s.decode(navn, "replace")) * n for s, n in spor.items()) for navn in _GAMLE}
    bedst, naest = sorted(_GAMLE, key=lambda n: -point[n])[:2]
    return bedst if point[bedst] > max(point[naest], 0) else "windows-1252"


def _point(spor: str) -> int:
    """Danish letters count for, anything else against; so does a capital right after a small letter."""
    sum_, foer = 0, ""
    for tegn in spor:
        if tegn in "æøå" or (tegn in "ÆØÅ" and not foer.islower()):
            sum_ += 1
        elif not tegn.isascii():
            sum_ -= 1
        foer = tegn
    return sum_


def _passer_ikke(navn: str, valgt: str | None) -> str:
    if valgt is not None:
        return f"Linjen har tegn, der ikke findes i {navn}. Prøv uden --tegnsaet, eller vælg et andet."
    if navn.startswith("utf"):
        return (
            f'Linjen har tegn, der ikke passer til resten af filen ({navn}). Gem filen igen som "CSV UTF-8" fra Excel.'
        )
    muligheder = opremsning([f"--tegnsaet {n}" for n in _GAMLE[1:]], "eller")
    return f'Linjens tegn kan ikke læses. Gem filen igen som "CSV UTF-8" fra Excel, eller prøv {muligheder}.'
