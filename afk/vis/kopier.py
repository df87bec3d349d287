"""Copies of the store on the screen: which there are, and what one of them would change."""

from collections.abc import Mapping, Sequence
from datetime import datetime
from typing import TYPE_CHECKING, Any, Protocol

from afk.dato import dansk, dansk_kort
from afk.fakta.vaerdier import dansk_ord
from afk.vis.format import Raekke, tekst
from afk.vis.rens import ren

if TYPE_CHECKING:
    from rich.console import Console

KOPI_KOLONNER = ("tid", "slags", "bytes", "kopi")
FORSKEL_KOLONNER = ("hvad", "nu", "i_kopien")
_SLAGS = {
    "kopi": "kopi",
    "daglig": "daglig",
    "adgangssaetning": "med adgangssætning",
    "foer-gendan": "før en gendannelse",
}


class Stand(Protocol):
    """What a store or a copy holds: `afk.lager.stand`."""

    @property
    def uuid(self) -> str: ...
    @property
    def haendelser(self) -> frozenset[tuple[int, str]]: ...


def kopi_raekke(tid: str, slags: str, bytes_: int, kopi: str) -> Raekke:
    """A copy as a record."""
    return {"tid": tid, "slags": slags, "bytes": bytes_, "kopi": kopi}


def kopi_tabel(console: "Console", raekker: Sequence[Raekke]) -> None:
    """The copies, newest first."""
    from rich.table import Table

    t = Table(box=None, pad_edge=False, header_style="dim")
    t.add_column("Lavet", no_wrap=True)
    t.add_column("Slags")
    t.add_column("MB", justify="right", no_wrap=True)
    t.add_column("Fil", overflow="fold")
    for r in raekker:
        mb = f"{r['bytes'] / 1_000_000:.1f}".replace(".", ",")
        slags = _SLAGS.get(r["slags"], "før en ny udgave")
        t.add_row(_navnets_tid(r["tid"]), slags, mb, ren(r["kopi"]))
    console.print(t)


def forskel(nu: Mapping[str, Any] | None, kopi: Mapping[str, Any] | None) -> list[Raekke]:
    """What there is of each thing in the store and in the copy; None for a store that can't be read."""
    hvad = kopi or nu or {}
    return [{"hvad": n, "nu": (nu or {}).get(n), "i_kopien": (kopi or {}).get(n)} for n in hvad]


def forskel_tabel(console: "Console", raekker: Sequence[Raekke]) -> None:
    """The store and the copy beside each other; what differs is marked with a word too."""
    from rich.table import Table

    t = Table(box=None, pad_edge=False, header_style="dim")
    t.add_column("", no_wrap=True)
    for navn in ("Lageret nu", "Kopien"):
        t.add_column(navn, justify="right")
    t.add_column("")
    for r in raekker:
        andet = "ændres" if r["nu"] is not None and r["nu"] != r["i_kopien"] else ""
        t.add_row(dansk_ord(r["hvad"]), _celle(r["nu"]), _celle(r["i_kopien"]), andet)
    console.print(t)


def hvad_sker(hvordan: str, kopi: Stand, nu: Stand | None) -> str:
    """What restoring the copy does to the store, in one or two sentences."""
    if nu is None:
        return _UDEN_SAMMENLIGNING[hvordan]
    andet = "" if nu.uuid == kopi.uuid else "Kopien er af et andet lager. "
    tabt = nu.haendelser - kopi.haendelser
    if not tabt:
        return f"{andet}Ingen ændringer går ud af lageret."
    antal = "Én ændring" if len(tabt) == 1 else f"{len(tabt)} ændringer"
    seneste = "den er" if len(tabt) == 1 else "den seneste er"
    hvornaar = _lokal(max(tid for _, tid in tabt))
    return (
        f"{andet}{antal} går ud af lageret; {seneste} fra {dansk(hvornaar.date())} kl. {hvornaar:%H.%M}. "
        "Lageret, som det er nu, gemmes først som en kopi."
    )


_UDEN_SAMMENLIGNING = {
    "MANGLER": "Der er intet lager nu; kopien bliver lageret.",
    "BESKADIGET": "Lageret er beskadiget og kan ikke sammenlignes med kopien. Filen gemmes, som den er.",
    "KAN_IKKE_AABNES": "Lageret kan ikke åbnes med nøglerne på denne maskine og kan ikke sammenlignes med kopien. "
    "Filen gemmes, som den er.",
}


def _celle(vaerdi: Any) -> str:
    if not isinstance(vaerdi, str):
        return tekst(vaerdi)
    lokal = _lokal(vaerdi)
    return f"{dansk_kort(lokal.date())} {lokal:%H.%M}"


def _lokal(iso: str) -> datetime:
    return datetime.fromisoformat(iso).astimezone()


def _navnets_tid(tid: str) -> str:
    """The time in a copy's name: 2026-11-22T081530, or only the date."""
    dag = datetime.fromisoformat(tid[:10])
    return f"{dansk_kort(dag.date())}" + (f" {tid[11:13]}.{tid[13:15]}" if len(tid) > 10 else "")
