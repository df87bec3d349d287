"""`afk import`: files in, all or nothing, with every bad row told."""

import sys
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from textwrap import fill
from typing import Annotated

import typer

from afk.cli import kolonnekort
from afk.cli.faelles import Dato, Lager, kommando, miljoe, ny_app, skrivning
from afk.cli.miljoe import Miljoe
from afk.fakta.base import typer as faktatyper
from afk.fejl import AfkFejl, BrugsFejl, DataFejl, Udgang, os_fejl
from afk.indlaes.aendringer import planlaeg_bunker
from afk.indlaes.fejl import Fejl
from afk.indlaes.fil import MAX_BYTES
from afk.indlaes.koersel import FilResultat, Fremdrift, Laest, Resultat, Valg, afslut, gem, laes, rapport
from afk.indlaes.skriver import TomtLager
from afk.vis.format import json_tekst
from afk.vis.rens import ren

app = ny_app("")
PAA_SKAERM = 50
STOR = 500_000
"""Bytes from which a terminal gets a progress bar: a few thousand rows."""


def _kolonner() -> str:
    """The columns of each type, for the help page."""
    linjer = (
        fill(f"{t.navn}: {' '.join(f.navn + '*' * f.kraevet for f in t.felter)}", 76, subsequent_indent="    ")
        for t in faktatyper().values()
    )
    return "\b\nKolonner (* skal være der; hver række har også sag, cpr eller begge):\n" + "\n".join(linjer)


@kommando(app, "import", slut=_kolonner())
def importer(
    ctx: typer.Context,
    filer: Annotated[list[str], typer.Argument(metavar="FIL…", help="CSV- eller .xlsx-filer; - er stdin.")],
    type_: Annotated[
        str | None, typer.Option("--type", metavar="TYPE", help="borgere, forloeb, fritagelser, … (ellers ses det).")
    ] = None,
    proev: Annotated[bool, typer.Option("--proev", "--prøv", help="Gør alt undtagen at skrive.")] = False,
    delvis: Annotated[bool, typer.Option("--delvis", help="Skriv de gode rækker; spring de dårlige over.")] = False,
    rapport_: Annotated[
        Path | None, typer.Option("--rapport", metavar="FIL", help="Skriv alle fejl og bemærkninger hertil som CSV.")
    ] = None,
    ignorer: Annotated[
        list[str] | None, typer.Option("--ignorer", metavar="KOLONNE", help="Spring en ukendt kolonne over.")
    ] = None,
    kolonne: Annotated[
        list[str] | None, typer.Option("--kolonne", metavar="NAVN=FELT", help="Hvad en kolonne hedder i afk.")
    ] = None,
    husk: Annotated[bool, typer.Option("--husk", help="Husk --kolonne og --ignorer til næste gang.")] = False,
    tegnsaet: Annotated[
        str | None, typer.Option("--tegnsaet", metavar="NAVN", help="Fx utf-8 eller cp1252 (ellers ses det).")
    ] = None,
    skilletegn: Annotated[
        str | None, typer.Option("--skilletegn", metavar="TEGN", help="Semikolon, komma eller tab (ellers ses det).")
    ] = None,
    som_json: Annotated[bool, typer.Option("--json", help="Sammendraget som JSON.")] = False,
    dato: Dato = None,
    lager: Lager = None,
) -> int:
    """Hent borgere og fakta fra filer. Alt eller intet: er én række forkert, skrives ingen.

    Typen ses af overskrifterne. Den samme fil igen ændrer intet. En tom celle lader det gemte stå; - sletter det.

    Fx:
    afk import borgere.csv forloeb.csv  # Flere filer på én gang.
    afk import liste.xlsx --proev  # Se, hvad der ville ske; intet skrives.
    afk import liste.csv --kolonne Personnummer=cpr --husk  # Kolonnen hedder noget andet, også næste gang.
    """
    m = miljoe(ctx, lager, dato)
    kort = kolonnekort.kort(kolonne or [], ignorer or [])
    valg = Valg(type_, delvis, proev, tegnsaet, skilletegn, kort)
    kilder = [_kilde(f, navn) for f, navn in zip(filer, _navne(filer), strict=True)]
    if rapport_ is not None:
        _skriv_rapport(rapport_, None)  # before anything is written, so that the report can't hide what was
    with _fremdrift(m, kilder) as fremdrift:
        laest = laes(kilder, valg, m.i_dag, fremdrift)
    resultat = _gem(m, laest, valg)
    if rapport_ is not None:
        _skriv_rapport(rapport_, resultat)
    if husk and (proev or resultat.skrevet):
        kolonnekort.husk(kort)
    if som_json:
        m.ud.write(json_tekst(resultat.som_json(), indent=1) + "\n")
    else:
        _sammendrag(m, resultat, proev)
    _fortael(m, resultat, rapport_)
    return Udgang.DATA if resultat.fejl and not delvis else Udgang.OK


def _gem(m: Miljoe, laest: Laest, valg: Valg) -> Resultat:
    """Plan and write; a trial run, or one with bad rows, never makes a store."""
    plan = None
    if not m.lager_sti.exists():
        plan = planlaeg_bunker(laest.bunker, TomtLager(), m.i_dag)
        if valg.proev or ((laest.fejl or plan.fejl) and not valg.delvis):
            return afslut(laest, plan, None, valg._replace(proev=True))
    typer_ = dict.fromkeys(f.type for f in laest.filer)  # not the names of the files: they may say who it is about
    with skrivning(m, f"import {', '.join(typer_)}") as skriver:
        if plan is not None and not skriver.kendte()[0]:  # nobody has filled the new store meanwhile
            return afslut(laest, plan, skriver, valg)
        return gem(laest, skriver, valg, m.i_dag)


def _navne(filer: Sequence[str]) -> list[str]:
    """What the files are called in messages: their names, or the paths where two have the same name."""
    navne = ["stdin" if f == "-" else ren(Path(f).name) for f in filer]
    return navne if len(set(navne)) == len(navne) else [ren(f) for f in filer]


def _kilde(fil: str, navn: str) -> tuple[str, bytes]:
    """(the name in messages, the bytes). Raises AfkFejl."""
    if fil == "-":
        if sys.stdin.isatty():
            raise BrugsFejl("- læser fra stdin, men der kommer intet. Brug fx: afk import - < borgere.csv")
        return navn, sys.stdin.buffer.read(MAX_BYTES + 1)
    sti = Path(fil)
    try:
        if sti.is_dir():
            raise AfkFejl(f"{fil} er en mappe. Skriv filerne, fx {sti / '*.csv'}.")
        if sti.stat().st_size > MAX_BYTES:
            raise DataFejl(f"{fil} er for stor: højst {MAX_BYTES // 1_000_000} MB. Del den i flere filer.")
        return navn, sti.read_bytes()
    except FileNotFoundError:
        raise AfkFejl(f"Filen {fil} findes ikke. Tjek navnet, og hvilken mappe du står i.") from None
    except OSError as e:
        raise AfkFejl(f"Filen {fil} kan ikke læses: {os_fejl(e)}. Tjek stien og rettighederne.") from None


@contextmanager
def _fremdrift(m: Miljoe, kilder: Sequence[tuple[str, bytes]]) -> Iterator[Fremdrift | None]:
    """A progress bar on a terminal when the files are large."""
    if not m.err.isatty() or sum(len(data) for _, data in kilder) < STOR:
        yield None
        return
    from rich.progress import BarColumn, Progress, TextColumn, TimeElapsedColumn

    linjer = {navn: max(data.count(b"\n"), 1) for navn, data in kilder}
    felter = (TextColumn("{task.fields[navn]}"), BarColumn(), TextColumn("{task.completed} rækker"))
    with Progress(*felter, TimeElapsedColumn(), console=m.err_console, transient=True) as p:
        opgaver = {navn: p.add_task("", total=antal, navn=ren(navn)) for navn, antal in linjer.items()}
        yield lambda navn, antal: p.update(opgaver[navn], completed=antal)


def _skriv_rapport(fil: Path, resultat: Resultat | None) -> None:
    """The report, or without a result an empty one. Raises AfkFejl."""
    linjer = [*resultat.fejl, *resultat.bemaerkninger] if resultat is not None else []
    try:
        fil.write_text(rapport(linjer), encoding="utf-8-sig", newline="")
    except OSError as e:
        raise AfkFejl(f"Rapporten {fil} kan ikke skrives: {os_fejl(e)}. Vælg en anden fil.") from None


def _sammendrag(m: Miljoe, resultat: Resultat, proev: bool) -> None:
    for f in resultat.filer:
        m.ud.write(_fil_linje(f) + "\n")
    if proev:
        m.ud.write("Prøvekørsel: intet er skrevet.\n")
    elif not resultat.skrevet:
        m.ud.write("Intet er skrevet.\n")


def _fil_linje(f: FilResultat) -> str:
    fundet = {"": "", ";": ", semikolon", ",": ", komma", "\t": ", tab"}.get(f.skilletegn, f", {f.skilletegn}")
    hvad = f"{f.type}, {f.tegnsaet}{fundet}" if f.type else "ikke genkendt"
    antal = ((f.nye, "nye"), (f.aendrede, "ændrede"), (f.uaendrede, "uændrede"), (f.afviste, "afviste"))
    return " · ".join([f"{ren(f.fil)} ({hvad}): {f.raekker} rækker", *(f"{n} {ord_}" for n, ord_ in antal if n)])


def _fortael(m: Miljoe, resultat: Resultat, rapport_: Path | None) -> None:
    """The errors and remarks on stderr, at most 50 of each, and what to do next."""
    _liste(m, resultat.bemaerkninger, "bemærkninger", rapport_)
    _liste(m, resultat.fejl, "fejl", rapport_)
    if resultat.fejl and not resultat.skrevet:
        dem = "den" if len(resultat.fejl) == 1 else "dem"
        gode = any(f.raekker > f.afviste for f in resultat.filer)
        ellers = "; eller skriv de gode rækker nu med --delvis." if gode else "."
        m.sig(f"\n{len(resultat.fejl)} fejl. Ret {dem}, og importér igen{ellers}")
    elif resultat.skrevet and any(f.nye or f.aendrede for f in resultat.filer):
        m.sig("\nSe fristerne: afk frist")


def _liste(m: Miljoe, fejl: Sequence[Fejl], hvad: str, rapport_: Path | None) -> None:
    if fejl:
        m.sig(f"\n{hvad.capitalize()}:")
    for f in fejl[:PAA_SKAERM]:
        kolonne = f", kolonne {ren(f.kolonne)}" if f.kolonne else ""
        m.sig(f"  {ren(f.fil)} linje {f.linje}{kolonne}: {ren(f.besked)}")
    if len(fejl) > PAA_SKAERM:
        resten = f"Se alle i {rapport_}." if rapport_ else "Få alle i en fil med --rapport fejl.csv."
        m.sig(f"  … og {len(fejl) - PAA_SKAERM} til. {resten}")
