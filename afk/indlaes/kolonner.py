"""From a header to fields: which type of fact the file holds, and which field each column is."""

import re
from collections.abc import Mapping
from functools import cache
from typing import NamedTuple
from unicodedata import normalize

from afk.fakta.base import Faktatype, Felt, typer
from afk.fakta.vaerdier import fold
from afk.fejl import BrugsFejl
from afk.indlaes.fejl import FilFejl, opremsning

_DATA = re.compile(r"[\d\s./:-]{6,}")
"""A date or a number: no header looks like that."""
MAX_NAEVNT = 10
BORGER = ("sag", "cpr")
"""The fields that say which borger a row is about, in every type."""


class Kort(NamedTuple):
    """What the user said about columns; all names are folded."""

    omdoeb: Mapping[str, str] = {}
    """From the file's column to the name of a field."""
    ignorer: frozenset[str] = frozenset()


class Kolonner(NamedTuple):
    """The type, and for each column of the file its field, or None where the column is left out."""

    type: Faktatype
    felter: list[Felt | None]


class _Forsoeg(NamedTuple):
    """The header seen as one type."""

    type: Faktatype
    felter: list[Felt | None]
    ukendte: list[int]
    mangler: list[str]

    @property
    def point(self) -> int:
        """How near it is: the type's own columns that are there, less the missing and the unknown ones."""
        egne = sum(f is not None and f.navn not in BORGER for f in self.felter)
        return egne - len(self.mangler) - len(self.ukendte)


@cache
def _opslag(type_: Faktatype) -> Mapping[str, Felt]:
    """Folded header → field, for a type's own fields and the borger's `sag` and `cpr`."""
    borger = [f for f in typer()["borgere"].felter if f.navn in BORGER]
    return {fold(n): f for f in (*borger, *type_.felter) for n in (f.navn, *f.navne)}


def kendte(kort: Kort) -> frozenset[str]:
    """Every folded header that can be understood."""
    return frozenset(kort.omdoeb) | kort.ignorer | {n for t in typer().values() for n in _opslag(t)}


def find_type(navn: str) -> Faktatype:
    """The type of that name. Raises BrugsFejl."""
    efter_fold = {fold(n): t for n, t in typer().items()}
    if fold(navn) not in efter_fold:
        raise BrugsFejl(
            f"--type {navn[:40]} kendes ikke.{_mente(navn, list(typer()))} Vælg en af: {', '.join(typer())}."
        )
    return efter_fold[fold(navn)]


def tjek_kort(kort: Kort) -> None:
    """Raises BrugsFejl when a column is said to be a field that no type has."""
    felter = sorted({f.navn for t in typer().values() for f in t.felter})
    for felt in kort.omdoeb.values():
        if not any(fold(felt) in _opslag(t) for t in typer().values()):
            raise BrugsFejl(
                f"--kolonne: feltet {felt[:40]} kendes ikke.{_mente(felt, felter)} "
                "Felterne i hver type står i hjælpen: afk import --help"
            )


def genkend(hoved: list[str], kort: Kort, valgt: Faktatype | None, linje: int = 1) -> Kolonner:
    """The type and the fields of a header. Raises FilFejl, which says what is missing and how to go on."""
    foldede = [fold(normalize("NFC", h)) for h in hoved]
    forsoeg = [_proev(t, hoved, foldede, kort) for t in ([valgt] if valgt else typer().values())]
    passer = [f for f in forsoeg if not f.ukendte and not f.mangler]
    if len(passer) > 1:
        navne = opremsning([f.type.navn for f in passer], "eller")
        raise FilFejl("type", f"Filen kan være {navne}. Sig, hvilken det er, med --type.", linje)
    if not passer:
        naermest = max(forsoeg, key=lambda f: f.point)
        raise FilFejl("kolonner", _forklar(naermest, hoved, valgt is not None), linje)
    _tjek_dobbelte(passer[0], hoved, linje)
    return Kolonner(passer[0].type, passer[0].felter)


def _proev(type_: Faktatype, hoved: list[str], foldede: list[str], kort: Kort) -> _Forsoeg:
    opslag = _opslag(type_)
    felter: list[Felt | None] = []
    ukendte = []
    for nr, navn in enumerate(foldede):
        felt = None
        if navn not in kort.ignorer and hoved[nr]:
            felt = opslag.get(fold(kort.omdoeb.get(navn, navn)))
            if felt is None:
                ukendte.append(nr)
        felter.append(felt)
    fundne = {f.navn for f in felter if f is not None}
    mangler = [f.navn for f in type_.felter if f.kraevet and f.navn not in fundne]
    if fundne.isdisjoint(BORGER):
        mangler.insert(0, "sag eller cpr")
    return _Forsoeg(type_, felter, ukendte, mangler)


def _tjek_dobbelte(forsoeg: _Forsoeg, hoved: list[str], linje: int) -> None:
    foerste: dict[str, int] = {}
    for nr, felt in enumerate(forsoeg.felter):
        if felt is None:
            continue
        if felt.navn in foerste:
            en, to = _vis(hoved, foerste[felt.navn]), _vis(hoved, nr)
            hjaelp = f", eller udelad den med --ignorer {to}" if fold(en) != fold(to) else ""
            raise FilFejl(
                "dobbelt",
                f"Både kolonne {foerste[felt.navn] + 1} ({en}) og kolonne {nr + 1} ({to}) er feltet {felt.navn}. "
                f"Slet den ene{hjaelp}.",
                linje,
            )
        foerste[felt.navn] = nr


def _forklar(forsoeg: _Forsoeg, hoved: list[str], valgt: bool) -> str:
    """What is wrong with the header as this type. Cells are not quoted when the file may have no header at all."""
    if any(_DATA.fullmatch(h) for h in hoved):
        return (
            "Den første linje ligner en række og ikke overskrifter. Filen skal begynde med en linje med "
            "overskrifter, fx sag;cpr;navn."
        )
    if all(f is None for f in forsoeg.felter):
        return (
            "Ingen af overskrifterne kendes. Filen skal begynde med en linje med overskrifter, "
            "fx sag;cpr;navn. Heder kolonnerne noget andet, så brug --kolonne."
        )
    dele = []
    if not valgt:
        dele.append(f"Filen ligner mest {forsoeg.type.navn}.")
    if forsoeg.mangler:
        flere = len(forsoeg.mangler) > 1
        dele.append(
            f"{'Kolonnerne' if flere else 'Kolonnen'} {opremsning(forsoeg.mangler)} mangler. "
            f"Tilføj {'dem' if flere else 'den'}, eller sig med --kolonne, hvad "
            f"{'de' if flere else 'den'} hedder i filen."
        )
    if forsoeg.ukendte:
        dele.append(_om_ukendte(forsoeg, hoved))
    if not valgt:
        dele.append("Er det en anden type, så skriv den med --type.")
    return " ".join(dele)


def _om_ukendte(forsoeg: _Forsoeg, hoved: list[str]) -> str:
    optaget = {f.navn for f in forsoeg.felter if f is not None}
    ledige = [f.navn for f in forsoeg.type.felter if f.navn not in optaget]
    viste = forsoeg.ukendte[:MAX_NAEVNT]
    navne = [_vis(hoved, nr) + _mente_felt(hoved[nr], ledige) for nr in viste]
    rest = len(forsoeg.ukendte) - len(viste)
    liste = ", ".join(navne) + f" … og {rest} til" if rest else opremsning(navne)
    ord_ = "Kolonnerne" if len(forsoeg.ukendte) > 1 else "Kolonnen"
    foerste = navne[0].split('"')[1] if '"' in navne[0] else "KOLONNE"
    felt = _naer(hoved[viste[0]], ledige) or "felt"
    return (
        f'{ord_} {liste} kendes ikke. Spring over med --ignorer "{foerste}", '
        f'eller sig, hvad det er: --kolonne "{foerste}={felt}".'
    )


def _vis(hoved: list[str], nr: int) -> str:
    """A header in quotes; its number instead when it looks like data, or can't be told from others."""
    tekst = "".join(c for c in " ".join(hoved[nr].split()) if c.isprintable())
    if sum(c.isdigit() for c in tekst) >= 6 or not tekst:
        return f"nr. {nr + 1}"
    return f'"{tekst[:40]}"'


def _naer(tekst: str, muligheder: list[str]) -> str | None:
    """The one that is a word of the text, as in "Borgerens navn", else the one most like it."""
    if ord_ := next((o for o in reversed([fold(o) for o in tekst.split()]) if o in muligheder), None):
        return ord_
    from difflib import get_close_matches

    naer = get_close_matches(fold(tekst)[:60], muligheder, n=1, cutoff=0.7)
    return naer[0] if naer else None


def _mente_felt(tekst: str, muligheder: list[str]) -> str:
    naer = _naer(tekst, muligheder)
    return f" (mente du {naer}?)" if naer else ""


def _mente(tekst: str, muligheder: list[str]) -> str:
    naer = _naer(tekst, muligheder)
    return f" Mente du {naer}?" if naer else ""
