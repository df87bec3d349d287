"""An import from beginning to end: read every file, check every row, plan, and write all or nothing."""

from collections import Counter
from collections.abc import Callable, Iterable, Sequence
from datetime import date
from typing import Any, NamedTuple

from afk.fakta.base import Faktatype
from afk.fejl import BrugsFejl
from afk.indlaes import fil, kolonner
from afk.indlaes.aendringer import Plan, planlaeg_bunker, udfoer
from afk.indlaes.bunke import Bunke
from afk.indlaes.celler import vaern
from afk.indlaes.fejl import Fejl, FilFejl
from afk.indlaes.kolonner import Kort
from afk.indlaes.personer import UKENDT_BORGER
from afk.indlaes.raekker import Laeser
from afk.indlaes.skriver import Skriver, TomtLager

Fremdrift = Callable[[str, int], None]
"""Called with a file's name and the rows read of it so far."""


def _stille(fil: str, raekker: int) -> None:
    """No progress wanted."""


class Valg(NamedTuple):
    """What the user chose; None is: find out."""

    type: str | None = None
    delvis: bool = False
    """Write the good rows even if there are bad ones."""
    proev: bool = False
    """Do everything but write."""
    tegnsaet: str | None = None
    skilletegn: str | None = None
    kort: Kort = Kort()


class FilResultat(NamedTuple):
    """How one file went; rows are new, changed, unchanged or refused, and nothing else."""

    fil: str
    type: str = ""
    """Empty where the header wasn't understood."""
    raekker: int = 0
    nye: int = 0
    aendrede: int = 0
    uaendrede: int = 0
    afviste: int = 0
    tegnsaet: str = ""
    skilletegn: str = ""


class Laest(NamedTuple):
    """Files that are read and checked by themselves, and not yet against the store."""

    filer: list[FilResultat]
    bunker: list[Bunke]
    fejl: list[Fejl]
    bemaerkninger: list[Fejl]
    overskrifter: dict[str, dict[str, str]]
    """For each file the header of each field."""


class Resultat(NamedTuple):
    """How an import went. Without `skrevet` the counts say what would have been written."""

    filer: list[FilResultat]
    fejl: list[Fejl]
    bemaerkninger: list[Fejl]
    """Things to look at in rows that were taken all the same."""
    skrevet: bool

    def som_json(self) -> dict[str, Any]:
        """The summary for scripts, ready for json.dumps."""
        return {
            "filer": [f._asdict() for f in self.filer],
            "fejl": [f._asdict() for f in self.fejl],
            "bemaerkninger": [f._asdict() for f in self.bemaerkninger],
            "skrevet": self.skrevet,
        }


def koer(
    kilder: Sequence[tuple[str, bytes]],
    skriver: Skriver | None,
    valg: Valg,
    i_dag: date,
    fremdrift: Fremdrift | None = None,
) -> Resultat:
    """Import files, given as (name, bytes). Raises BrugsFejl for an impossible choice.

    `skriver` is None where there is no store yet: everything is new then, and nothing is written.
    """
    return gem(laes(kilder, valg, i_dag, fremdrift), skriver, valg, i_dag)


def laes(kilder: Sequence[tuple[str, bytes]], valg: Valg, i_dag: date, fremdrift: Fremdrift | None = None) -> Laest:
    """The first half: read and check the files, without the store."""
    navne = Counter(navn for navn, _ in kilder)
    if gengangere := [navn for navn, antal in navne.items() if antal > 1]:
        raise BrugsFejl(f"Filen {gengangere[0]} er nævnt to gange. Skriv hver fil én gang.")
    kolonner.tjek_kort(valg.kort)
    type_ = kolonner.find_type(valg.type) if valg.type is not None else None
    laest = Laest([], [], [], [], {})
    for navn, data in kilder:
        _laes_fil(navn, data, valg, type_, i_dag, fremdrift or _stille, laest)
    return laest


def gem(laest: Laest, skriver: Skriver | None, valg: Valg, i_dag: date) -> Resultat:
    """The second half: plan against the store, and write unless there are errors or it is a trial."""
    return afslut(laest, planlaeg_bunker(laest.bunker, skriver or TomtLager(), i_dag), skriver, valg)


def afslut(laest: Laest, plan: Plan, skriver: Skriver | None, valg: Valg) -> Resultat:
    """Write a plan that holds for the store as it is, unless there are errors or it is a trial."""
    filer = [_optael(f, plan.optalt.get(f.fil, Counter())) for f in laest.filer]
    plads = {f.fil: nr for nr, f in enumerate(filer)}
    egne = [f._replace(kolonne=laest.overskrifter[f.fil].get(f.kolonne, f.kolonne)) for f in plan.fejl]
    # A borger is often unknown because of another error, so that one is told first.
    fejl = sorted([*laest.fejl, *egne], key=lambda f: (f.kode == UKENDT_BORGER, plads[f.fil], f.linje))
    if skriver is None or valg.proev or (fejl and not valg.delvis):
        return Resultat(filer, fejl, laest.bemaerkninger, skrevet=False)
    udfoer(plan, skriver)
    return Resultat(filer, fejl, laest.bemaerkninger, skrevet=True)


def rapport(fejl: Iterable[Fejl]) -> str:
    """The errors as CSV that Excel opens: semicolons, CRLF; to be written as UTF-8 with a BOM."""
    import csv
    from io import StringIO

    ud = StringIO(newline="")
    skriver = csv.writer(ud, delimiter=";")
    skriver.writerow(Fejl._fields)
    skriver.writerows([vaern(str(celle)) for celle in f] for f in fejl)
    return ud.getvalue()


def _laes_fil(
    navn: str, data: bytes, valg: Valg, type_: Faktatype | None, i_dag: date, fremdrift: Fremdrift, laest: Laest
) -> None:
    """Read one file into `laest`. A file that breaks on the way is refused whole: no row of it can be trusted."""
    svar = FilResultat(navn)
    bunke = None
    try:
        tabel = fil.laes_fil(data, fil.Valg(valg.tegnsaet, valg.skilletegn, kolonner.kendte(valg.kort)))
        svar = svar._replace(tegnsaet=tabel.tegnsaet, skilletegn=tabel.skilletegn)
        fundne = kolonner.genkend(tabel.hoved, valg.kort, type_, tabel.hovedlinje)
        svar = svar._replace(type=fundne.type.navn)
        laeser = Laeser(navn, tabel, fundne, i_dag, laest.fejl, laest.bemaerkninger)
        laest.overskrifter[navn] = laeser.overskrift
        bunke = laeser.bunke
        for antal in laeser.laes():
            fremdrift(navn, antal)
    except FilFejl as e:
        laest.fejl.append(e.i_fil(navn))
        if bunke is not None:
            bunke.afvis_alle()
    fremdrift(navn, 0 if bunke is None else len(bunke))
    if bunke is not None:
        laest.bunker.append(bunke)
        svar = svar._replace(raekker=len(bunke))
    laest.filer.append(svar)


def _optael(svar: FilResultat, antal: Counter[str]) -> FilResultat:
    return svar._replace(
        nye=antal["nye"],
        aendrede=antal["aendrede"],
        uaendrede=antal["uaendrede"],
        afviste=svar.raekker - antal.total(),
    )
