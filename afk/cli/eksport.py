"""`afk eksport`: the facts as CSV files that `afk import` takes back."""

import csv
import os
from collections.abc import Iterable, Iterator
from io import TextIOWrapper
from pathlib import Path
from typing import Annotated, Any, TextIO

import typer

from afk.cli.faelles import Dato, Lager, VisCpr, hent_sager, kommando, miljoe, ny_app
from afk.cli.forslag import ukendt
from afk.cli.opslag import log_opslag
from afk.fakta.base import Faktatype
from afk.fakta.base import typer as faktatyper
from afk.fakta.sag import Sag
from afk.fejl import AfkFejl, BrugsFejl, os_fejl
from afk.indlaes.celler import vaern

app = ny_app("")


@kommando(app, "eksport")
def eksport(
    ctx: typer.Context,
    mappe: Annotated[
        Path | None, typer.Argument(metavar="[MAPPE]", help="Her lægges én fil for hver type, fx forloeb.csv.")
    ] = None,
    type_: Annotated[
        list[str] | None, typer.Option("--type", metavar="TYPE", help="Kun denne type; uden MAPPE på skærmen.")
    ] = None,
    vis_cpr: VisCpr = False,
    overskriv: Annotated[bool, typer.Option("--overskriv", help="Erstat filer, der findes.")] = False,
    dato: Dato = None,
    lager: Lager = None,
) -> None:
    """Skriv fakta til CSV (semikolon, UTF-8), som Excel læser, og afk import kan hente igen.

    CPR-numre er kun med, når du skriver --vis-cpr; ellers er fødselsdatoen med i stedet.

    Fx:
    afk eksport kopi/ --vis-cpr  # Alt, til at hente ind igen.
    afk eksport --type forloeb  # Én type, på skærmen.
    """
    m = miljoe(ctx, lager, dato)
    valgte = [_find(navn) for navn in type_ or faktatyper()]
    if mappe is None and len(valgte) != 1:
        raise BrugsFejl("Skriv en MAPPE til filerne, fx afk eksport kopi/, eller én type, fx --type forloeb.")
    sager = hent_sager(m, alt=True)
    hvad = ", ".join(t.navn for t in valgte)
    if mappe is None:
        log_opslag(m, "eksport", None, hvad, vis_cpr)
        if isinstance(m.ud, TextIOWrapper):
            m.ud.reconfigure(newline="")
        _skriv(UdenCr(m.ud), valgte[0], sager, vis_cpr)
        return
    filer = [mappe / f"{t.navn}.csv" for t in valgte]
    _klar(mappe, filer, overskriv)
    log_opslag(m, "eksport", None, hvad, vis_cpr)
    for fil, typ in zip(filer, valgte, strict=True):
        _skriv_fil(fil, typ, sager, vis_cpr)
    antal = "1 borger" if len(sager) == 1 else f"{len(sager)} borgere"
    m.sig(f"{antal} er skrevet til {mappe}{os.sep}. Filerne er ikke krypterede: slet dem efter brug.")
    if not vis_cpr:
        m.sig("CPR-numrene er udeladt. Skal de med, så kør igen med --vis-cpr.")


class UdenCr:
    """A stream whose rows end as the lines of stdout do. The CSV writer writes a row at a time."""

    def __init__(self, ud: TextIO) -> None:
        self._ud = ud

    def write(self, raekke: str) -> int:
        """One row, with its CRLF."""
        return self._ud.write(raekke.removesuffix("\r\n") + "\n")


def _find(navn: str) -> Faktatype:
    if navn not in faktatyper():
        raise ukendt("--type", navn, faktatyper())
    return faktatyper()[navn]


def _klar(mappe: Path, filer: Iterable[Path], overskriv: bool) -> None:
    try:
        mappe.mkdir(mode=0o700, parents=True, exist_ok=True)
    except OSError as e:
        raise AfkFejl(f"Mappen {mappe} kan ikke laves: {os_fejl(e)}. Vælg en anden mappe.") from None
    findes = [f.name for f in filer if f.exists()]
    if findes and not overskriv:
        raise AfkFejl(f"{', '.join(findes)} findes allerede i {mappe}. Vælg en tom mappe, eller skriv --overskriv.")


def _skriv_fil(fil: Path, typ: Faktatype, sager: list[Sag], vis_cpr: bool) -> None:
    """The whole file, or none."""
    ud = _privat(fil)
    try:
        with ud:
            _skriv(ud, typ, sager, vis_cpr)
    except OSError as e:
        fil.unlink(missing_ok=True)
        raise AfkFejl(
            f"{fil} kan ikke skrives: {os_fejl(e)}. Eksporten er ikke færdig. Gør plads, eller vælg en anden mappe."
        ) from None


def _privat(fil: Path) -> TextIO:
    """The file, new and readable by the owner alone; with a BOM, by which Excel knows UTF-8."""
    try:
        fil.unlink(missing_ok=True)
        fd = os.open(fil, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
    except OSError as e:
        raise AfkFejl(f"{fil} kan ikke skrives: {os_fejl(e)}. Vælg en anden mappe.") from None
    return os.fdopen(fd, "w", encoding="utf-8-sig", newline="")


def _skriv(ud: "TextIO | UdenCr", typ: Faktatype, sager: list[Sag], vis_cpr: bool) -> None:
    # CRLF, since with a bare LF the writer would leave a lone CR in a text without quotes.
    skriver = csv.writer(ud, delimiter=";", lineterminator="\r\n")
    felter = [x for x in typ.felter if vis_cpr or x.navn != "cpr"]
    foran = [] if typ.navn == "borgere" else ["sag"]
    skriver.writerow(foran + [x.navn for x in felter])
    for sag, fakta in _raekker(typ, sager, vis_cpr):
        vaerdier = ((x, getattr(fakta, x.navn)) for x in felter)
        skriver.writerow(
            [vaern(sag.borger.sag)] * len(foran) + ["" if v is None else vaern(x.slags.skriv(v)) for x, v in vaerdier]
        )


def _raekker(typ: Faktatype, sager: list[Sag], vis_cpr: bool) -> Iterator[tuple[Sag, Any]]:
    for sag in sager:
        if typ.navn == "borgere":
            yield sag, sag.borger if vis_cpr else sag.borger._replace(foedselsdato=sag.foedt)
        else:
            yield from ((sag, f) for f in sag.af(typ.klasse))
