"""All entries by area, run once, with what they said and which places in afk said it."""

import importlib
from collections.abc import Iterator
from inspect import cleandoc
from pathlib import Path
from typing import NamedTuple

from tests.galleri.post import LAGRE, Post, Svaret, hurtigt, koer, lav_lagre
from tests.galleri.spor import Kald, optag

OMRAADER = {
    "brug": "Kommandoer og valg",
    "valg": "Kommandoer: værdier, der ikke passer",
    "datoer": "Datoer",
    "filer": "Import: filen",
    "kolonner": "Import: kolonnerne",
    "celler": "Import: celler, rækker og borgere",
    "borgere": "Borgere",
    "fakta": "Fakta og aftaler",
    "udskrift": "På skærmen og i filer",
    "samtaler": "Samtalen om et skema",
    "samtale_svar": "Samtalen: svar, der ikke passer",
    "kladder": "Samtalen: kladder og samtykke",
    "skemaer": "Kommunens skemaer",
    "svarfiler": "Svarfiler",
    "visitation": "Visitation",
    "forberedende": "Step up-mødet: skemaet og samtykket",
    "breve": "Step up-mødet: breve og skabeloner",
    "aftaler": "Step up-mødet: aftaler og deling",
    "planen": "Planen for alle",
    "lager": "Lageret",
    "lagertjek": "Lageret: tjek og status",
    "noegler": "Nøgle og genoprettelseskode",
    "adgangssaetninger": "Adgangssætninger og et låst lager",
    "noegleskift": "Nøglering og ny nøgle",
    "kopier": "Kopier",
    "gendan": "Gendan en kopi",
    "sletning": "Sletning",
    "historik": "Historik og fortryd",
    "opsaetning": "Opsætningen",
}
"""Each area is a module here, and its heading."""


class Vist(NamedTuple):
    """An entry that has been run."""

    omraade: str
    post: Post
    svar: Svaret

    @property
    def ventet(self) -> Svaret:
        """What the entry says should come of it."""
        return Svaret(self.post.kode, cleandoc(self.post.tekst))

    @property
    def navn(self) -> str:
        """Where it stands."""
        return f"{self.omraade}: {self.post.titel}"


def alle() -> list[tuple[str, Post]]:
    """(area, entry) of every entry."""
    return [(omraade, p) for omraade in OMRAADER for p in importlib.import_module(f"tests.galleri.{omraade}").POSTER]


def koer_alle(mappe: Path) -> tuple[list[Vist], set[Kald]]:
    """Run every entry in a folder of its own in `mappe`; also what was called on the way to a message."""
    with hurtigt(), optag() as kald:
        lav_lagre(mappe)
        kald.clear()
        return list(_vist(mappe)), kald


def _vist(mappe: Path) -> Iterator[Vist]:
    for nr, (omraade, post) in enumerate(alle()):
        assert f"{nr}" not in LAGRE
        yield Vist(omraade, post, koer(post, mappe / f"{nr}"))
