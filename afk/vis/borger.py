"""One borger on the screen, and the list of them."""

from collections.abc import Iterator
from datetime import date
from typing import TYPE_CHECKING, Any

from afk.dato import dansk_kort, dansk_lang
from afk.fakta.base import Faktatype, Felt, typer
from afk.fakta.cpr import maskeret
from afk.fakta.forloeb import Forloeb
from afk.fakta.sag import Sag
from afk.fakta.vaerdier import Cpr, Kode, dansk_ord
from afk.regler import frister, regler
from afk.regler.base import AABNE, Valg
from afk.tjek import fund
from afk.vis import frist as vis_frist
from afk.vis import tjek as vis_tjek
from afk.vis.format import tekst
from afk.vis.rens import ren

if TYPE_CHECKING:
    from rich.console import Console

KORT = ("sag", "cpr", "navn", "maalgruppe", "sagsbehandler", "forloeb", "naeste_frist", "regel", "lukket")


def cpr_tekst(cpr: str | None, vis_cpr: bool) -> str | None:
    """The number as it may be shown: masked, unless asked for."""
    if cpr is None:
        return None
    return Cpr().skriv(cpr) if vis_cpr else maskeret(cpr)


def kort(sag: Sag, d: date, valg: Valg, vis_cpr: bool) -> dict[str, Any]:
    """The row of `afk borger liste`."""
    poster = [vis_frist.Post(sag, f) for f in frister(sag, d, valg) if f.status in AABNE]
    naeste = next((p.frist for p in vis_frist.i_orden(poster) if p.frist.frist is not None), None)
    b = sag.borger
    return {
        "sag": b.sag,
        "cpr": cpr_tekst(b.cpr, vis_cpr),
        "navn": b.navn,
        "maalgruppe": b.maalgruppe,
        "sagsbehandler": b.sagsbehandler,
        "forloeb": ", ".join(_loebende(sag, d)),
        "naeste_frist": naeste.frist if naeste else None,
        "regel": naeste.regel if naeste else None,
        "lukket": b.lukket,
    }


def _loebende(sag: Sag, d: date) -> list[str]:
    return [f.forloeb for f in sag.af(Forloeb) if f.loeber(d)]


def alt(sag: Sag, d: date, valg: Valg, vis_cpr: bool) -> dict[str, Any]:
    """Everything known about a borger, every row and every finding, for scripts."""
    borger = sag.borger._asdict() | {"cpr": cpr_tekst(sag.borger.cpr, vis_cpr), "foedt": sag.foedt}
    fakta = {t.navn: [f._asdict() for f in _sorteret(sag, t)] for t in _faktatyper()}
    poster = vis_frist.i_orden([vis_frist.Post(sag, f) for f in frister(sag, d, valg)])
    return {
        **borger,
        **fakta,
        "frister": [vis_frist.raekke(p, d) for p in poster],
        "fund": [vis_tjek.raekke(p) for p in _fund(sag, d, valg)],
    }


def _fund(sag: Sag, d: date, valg: Valg) -> list[vis_tjek.Post]:
    return [vis_tjek.Post(sag.borger, f) for f in fund(sag, d, valg)]


def liste(console: "Console", raekker: list[dict[str, Any]]) -> None:
    """The list as a table."""
    from rich.table import Table
    from rich.text import Text

    t = Table(box=None, pad_edge=False, padding=(0, 2, 0, 0), header_style="bold", expand=True)
    bred = console.width >= vis_frist.BRED
    t.add_column("Sag", no_wrap=True, max_width=12)
    t.add_column("Navn", max_width=24)
    if bred:
        t.add_column("CPR", no_wrap=True, width=11)
        t.add_column("Målgruppe", max_width=16)
    t.add_column("Løbende forløb", ratio=1)
    t.add_column("Næste frist", no_wrap=True, width=14)
    for r in raekker:
        naeste = r["naeste_frist"]
        celler = [r["sag"], r["navn"], *([r["cpr"], r["maalgruppe"]] if bred else []), dansk_ord(r["forloeb"]) or "–"]
        t.add_row(*(Text(ren(c or "")) for c in celler), dansk_kort(naeste) if naeste else "–")
    console.print(t)


def skaerm(console: "Console", sag: Sag, d: date, valg: Valg, vis_cpr: bool) -> None:
    """Who, the facts of each type (of the answers to forms none), the deadlines, and the findings."""
    from rich.table import Table
    from rich.text import Text

    b = sag.borger
    console.print(Text(f"{ren(b.sag)}  {ren(b.navn or '')}".strip(), style="bold"))
    t = Table.grid(padding=(0, 2, 0, 0))
    t.add_column(no_wrap=True, style="dim")
    t.add_column()
    for navn, vaerdi in _om(sag, vis_cpr):
        t.add_row(navn, Text(ren(vaerdi)))
    console.print(t)
    for typ in _faktatyper():
        if typ.regnes and (fakta := _sorteret(sag, typ)):
            _fakta(console, typ, fakta)
    poster = vis_frist.i_orden([vis_frist.Post(sag, f) for f in frister(sag, d, valg)])
    console.print(f"\nFrister pr. {dansk_lang(d)}: {vis_frist.sammendrag(poster, d)}", style="bold")
    vis_frist.tabel(console, poster, d, {r.navn: r.titel for r in regler()})
    if fundne := _fund(sag, d, valg):
        console.print(f"\nFund: {vis_tjek.sammendrag(fundne)}", style="bold")
        vis_tjek.tabel(console, fundne, med_borger=False)
    console.print(Text(f"\nHvorfor? afk frist {ren(b.sag)} --forklar --alle", style="dim"))


def _om(sag: Sag, vis_cpr: bool) -> Iterator[tuple[str, str]]:
    for felt in typer()["borgere"].felter:
        vaerdi = getattr(sag.borger, felt.navn)
        if felt.navn == "cpr":
            vaerdi = cpr_tekst(vaerdi, vis_cpr)
        if vaerdi is not None and felt.navn not in ("sag", "navn"):
            yield felt.hjaelp[:1].upper() + felt.hjaelp[1:], dansk_kort(vaerdi) if isinstance(vaerdi, date) else vaerdi


def _faktatyper() -> list[Faktatype]:
    return [t for t in typer().values() if t.navn != "borgere"]


def _sorteret(sag: Sag, typ: Faktatype) -> list[Any]:
    return sorted(sag.af(typ.klasse), key=lambda f: (_dag(f), tekst(f[0])))


def _dag(fakta: Any) -> date:
    """The day a fact is put in order by; an answer has none, and they stay as they came."""
    dage = (getattr(fakta, n, None) for n in ("fra", "dato", "paabegyndt"))
    return next((d for d in dage if d is not None), date.max)


def _fakta(console: "Console", typ: Faktatype, fakta: list[Any]) -> None:
    from rich.table import Table
    from rich.text import Text

    felter = [f for f in typ.felter if any(getattr(x, f.navn) is not None for x in fakta)]
    t = Table(box=None, pad_edge=False, padding=(0, 2, 0, 0), header_style="dim", title_justify="left")
    for felt in felter:
        t.add_column(dansk_ord(felt.navn))
    for x in fakta:
        t.add_row(*(Text(ren(_celle(f, getattr(x, f.navn)))) for f in felter))
    console.print(f"\n{dansk_ord(typ.navn).capitalize()}", style="bold")
    console.print(t)


def _celle(felt: Felt, vaerdi: Any) -> str:
    if isinstance(felt.slags, Kode) and vaerdi is not None:
        return dansk_ord(vaerdi)
    return f"{vaerdi:%d-%m-%Y}" if isinstance(vaerdi, date) else tekst(vaerdi)
