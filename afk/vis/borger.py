"""One borger as data, and the list of them."""

from collections.abc import Iterator
from datetime import date
from typing import TYPE_CHECKING, Any

from afk.dato import dansk_kort
from afk.fakta.base import Faktatype, Felt, typer
from afk.fakta.cpr import maskeret
from afk.fakta.forloeb import Forloeb
from afk.fakta.sag import Sag
from afk.fakta.vaerdier import Cpr, Kode, dansk_ord
from afk.overblik import overblik
from afk.regler import frister
from afk.regler.base import AABNE, Valg
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
    poster = [vis_frist.post(sag, f) for f in frister(sag, d, valg) if f.status in AABNE]
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
    """Everything known about a borger, every row and finding, where the case stands and what is next, for scripts."""
    borger = sag.borger._asdict() | {"cpr": cpr_tekst(sag.borger.cpr, vis_cpr), "foedt": sag.foedt}
    fakta = {t.navn: [f._asdict() for f in sorteret(sag, t)] for t in faktatyper()}
    o = overblik(sag, d, valg)
    poster = vis_frist.i_orden([vis_frist.post(sag, f) for f in o.frister])
    return {
        **borger,
        **fakta,
        "frister": [vis_frist.raekke(p, d) for p in poster],
        "fund": [vis_tjek.raekke(vis_tjek.Post(sag.borger, f)) for f in o.fund],
        "livsforloeb": o.stand._asdict(),
        "naeste": [n._asdict() for n in o.naeste],
    }


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


def om(sag: Sag, vis_cpr: bool) -> Iterator[tuple[str, str]]:
    """What is registered about the person, as (what, value), without sag and name."""
    for felt in typer()["borgere"].felter:
        vaerdi = getattr(sag.borger, felt.navn)
        if felt.navn == "cpr":
            vaerdi = cpr_tekst(vaerdi, vis_cpr)
        if vaerdi is not None and felt.navn not in ("sag", "navn"):
            yield felt.hjaelp[:1].upper() + felt.hjaelp[1:], dansk_kort(vaerdi) if isinstance(vaerdi, date) else vaerdi


def faktatyper() -> list[Faktatype]:
    """Every type of fact, without the borger."""
    return [t for t in typer().values() if t.navn != "borgere"]


def sorteret(sag: Sag, typ: Faktatype) -> list[Any]:
    """The borger's facts of the type in the order of their days."""
    return sorted(sag.af(typ.klasse), key=lambda f: (_dag(f), tekst(f[0])))


def _dag(fakta: Any) -> date:
    """The day a fact is put in order by; an answer has none, and they stay as they came."""
    dage = (getattr(fakta, n, None) for n in ("fra", "dato", "paabegyndt"))
    return next((d for d in dage if d is not None), date.max)


def brugte_felter(typ: Faktatype, fakta: list[Any]) -> list[Felt]:
    """The fields that at least one of the facts has a value in."""
    return [f for f in typ.felter if any(getattr(x, f.navn) is not None for x in fakta)]


def celle(felt: Felt, vaerdi: Any) -> str:
    """A value as people read it; empty for none."""
    if isinstance(felt.slags, Kode) and vaerdi is not None:
        return dansk_ord(vaerdi)
    return f"{vaerdi:%d-%m-%Y}" if isinstance(vaerdi, date) else tekst(vaerdi)
