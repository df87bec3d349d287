"""What a document says: sections of paragraphs, points, tables and fields. `docx.py` and `markdown.py` draw it."""

from collections.abc import Mapping
from datetime import date
from typing import NamedTuple


class Tekst(NamedTuple):
    """One paragraph; line breaks in it are kept."""

    tekst: str
    fremhaevet: bool = False


class Punkter(NamedTuple):
    """A list, a line each."""

    linjer: tuple[str, ...]


class Tabel(NamedTuple):
    """A table with a heading row; every row is as long as the heading."""

    hoved: tuple[str, ...]
    raekker: tuple[tuple[str, ...], ...]


class Felter(NamedTuple):
    """Question and answer side by side."""

    par: tuple[tuple[str, str], ...]


Blok = Tekst | Punkter | Tabel | Felter


class Afsnit(NamedTuple):
    """A section; `noegle` is its name for those who write their own template."""

    noegle: str
    overskrift: str
    blokke: tuple[Blok, ...]


class Afsender(NamedTuple):
    """Who the document is from, as the municipality has written it in its settings; empty where it has not."""

    navn: str = ""
    afdeling: str = ""
    adresse: tuple[str, ...] = ()
    telefon: str = ""


class Dokument(NamedTuple):
    """A document ready to be drawn. It holds what may be read by its receiver, and nothing else."""

    skabelon: str
    """The template it is drawn with, one of those in `skabeloner`."""
    titel: str
    afsnit: tuple[Afsnit, ...]
    dato: date
    modtager: tuple[str, ...] = ()
    afsender: Afsender = Afsender()
    fod: str = ""
    felter: Mapping[str, str] = {}
    """The answers by key as words, for those who write their own template."""


def ren_tekst(dokument: Dokument) -> str:
    """All the words of the document, a block a line: what a check of the wording reads."""
    linjer = [dokument.titel, *dokument.modtager]
    for afsnit in dokument.afsnit:
        linjer.append(afsnit.overskrift)
        for blok in afsnit.blokke:
            linjer += _linjer(blok)
    return "\n".join([*linjer, dokument.fod])


def _linjer(blok: Blok) -> list[str]:
    if isinstance(blok, Tekst):
        return [blok.tekst]
    if isinstance(blok, Punkter):
        return list(blok.linjer)
    if isinstance(blok, Felter):
        return [f"{spoergsmaal}: {svar}" for spoergsmaal, svar in blok.par]
    return ["\t".join(raekke) for raekke in (blok.hoved, *blok.raekker)]
