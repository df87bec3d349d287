"""`afk frist`: which deadlines are broken, which come next, why, and what to do."""

from datetime import date, timedelta
from typing import Annotated, NamedTuple

import typer

from afk.cli.faelles import Dato, Format, Lager, SomJson, hent_sager, kommando, miljoe, ny_app
from afk.cli.miljoe import Miljoe
from afk.dato import UgyldigDato, dansk_lang, laes_dato
from afk.fejl import BrugsFejl, Udgang
from afk.regler import frister, regler
from afk.regler.base import AABNE, ART, Frist
from afk.regler.jobsamtaler import UKENDT_KRAV, krav_ukendt
from afk.vis import frist as vis
from afk.vis.format import skriv
from afk.vis.rens import ren

app = ny_app("")
ANTAL = 40


class Udvalg(NamedTuple):
    """Which rows are asked for."""

    status: tuple[str, ...] | None
    """None is every status."""
    senest: date | None
    regler: frozenset[str]
    art: str | None

    def med(self, f: Frist) -> bool:
        """Whether the row is among them."""
        return (
            (self.status is None or f.status in self.status)
            and (self.senest is None or (f.frist is not None and f.frist <= self.senest))
            and (not self.regler or f.regel in self.regler)
            and (self.art is None or f.art == self.art)
        )


@kommando(app, "frist")
def frist(
    ctx: typer.Context,
    sag: Annotated[list[str] | None, typer.Argument(metavar="[SAG…]", help="Kun disse sager.")] = None,
    overdue: Annotated[bool, typer.Option("--overdue", "--overskredet", help="Kun de overskredne.")] = False,
    inden: Annotated[
        int | None,
        typer.Option("--inden", metavar="DAGE", min=0, max=36500, help="Inden så mange dage, og de overskredne."),
    ] = None,
    til: Annotated[str | None, typer.Option("--til", metavar="DATO", help="Senest den dag, og de overskredne.")] = None,
    regel: Annotated[list[str] | None, typer.Option("--regel", metavar="REGEL", help="Kun denne regel.")] = None,
    art: Annotated[
        str | None, typer.Option("--art", metavar="ART", help="lovpligtig, vejledende eller aftalt.")
    ] = None,
    alle: Annotated[bool, typer.Option("--alle", help="Også de opfyldte og bortfaldne.")] = False,
    forklar: Annotated[bool, typer.Option("--forklar", help="Begrundelse og kilder under hver frist.")] = False,
    antal: Annotated[
        int, typer.Option("--antal", metavar="TAL", min=0, help="Højst så mange på skærmen; 0 er alle.")
    ] = ANTAL,
    exit_code: Annotated[bool, typer.Option("--exit-code", help="Slut med 10, når noget er overskredet.")] = False,
    form: Format = None,
    som_json: SomJson = False,
    dato: Dato = None,
    lager: Lager = None,
) -> int:
    """Vis frister: de overskredne øverst, så de næste, og dem i bero til sidst.

    Fx: afk frist --overdue · afk frist --inden 14 · afk frist A12 --forklar
    """
    m = miljoe(ctx, lager, dato)
    valgt_form, d = m.form(form, som_json), m.i_dag
    udvalg = _udvalg(overdue, _senest(inden, til, d), alle, regel, art)
    valg = m.valg
    sager = hent_sager(m, sag)
    poster = vis.i_orden([vis.Post(s, f) for s in sager for f in frister(s, d, valg) if udvalg.med(f)])
    raekker = [] if valgt_form == "tabel" else [vis.raekke(p, d) for p in poster]
    kolonner = (*vis.LINJE, "begrundelse", "kilde") if forklar else vis.LINJE
    skriv(m.ud, valgt_form, raekker, kolonner, lambda: skaerm(m, poster, d, antal, forklar), vis.CSV)
    if valgt_form == "tabel" and not overdue and any(krav_ukendt(s, d, valg) for s in sager):
        m.sig(f"Bemærk: {UKENDT_KRAV}")
    overskredet = any(p.frist.status == "overskredet" for p in poster)
    return Udgang.OVERSKREDET if exit_code and overskredet else Udgang.OK


def _udvalg(overdue: bool, senest: date | None, alle: bool, regel: list[str] | None, art: str | None) -> Udvalg:
    kendte = [r.navn for r in regler()]
    for navn in regel or ():
        if navn not in kendte:
            raise BrugsFejl(f"--regel {navn} kendes ikke. Vælg en af: {', '.join(kendte)}.")
    if art is not None and art not in ART:
        raise BrugsFejl(f"--art {art} kendes ikke. Vælg en af: {', '.join(ART)}.")
    status: tuple[str, ...] | None = AABNE
    if overdue:
        status = ("overskredet",)
    elif alle:
        status = None
    elif senest is not None:
        status = ("overskredet", "aaben")
    return Udvalg(status, senest, frozenset(regel or ()), art)


def _senest(inden: int | None, til: str | None, d: date) -> date | None:
    if inden is not None and til is not None:
        raise BrugsFejl("Brug enten --inden eller --til, ikke begge.")
    if til is not None:
        try:
            return laes_dato(til, d)
        except UgyldigDato as e:
            raise BrugsFejl(f"--til: {e}") from None
    return None if inden is None else d + timedelta(days=inden)


def skaerm(m: Miljoe, poster: list[vis.Post], d: date, antal: int, forklar: bool, tip: bool = True) -> None:
    """The deadlines on a terminal: the table or the reasoning, how many more there are, and the sum."""
    c, titler = m.console, {r.navn: r.titel for r in regler()}
    vist = poster[:antal] if antal else poster
    if forklar:
        for p in vist:
            vis.forklaring(c, p, d, titler)
    elif vist:
        vis.tabel(c, vist, d, titler)
        c.print()
    if len(vist) < len(poster):
        c.print(f"… og {len(poster) - len(vist)} frister mere. Se dem alle med --antal 0.\n", style="bold")
    c.print(f"Frister pr. {dansk_lang(d)}: {vis.sammendrag(poster, d)}", style="bold")
    if tip and vist and not forklar:
        m.sig(f"Hvorfor? afk frist {ren(vist[0].sag.borger.sag)} --forklar")
