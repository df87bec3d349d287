"""Deadlines on the screen: the rows for scripts, the table, and the whole reasoning."""

from collections.abc import Callable, Iterable, Iterator, Sequence
from datetime import date
from typing import TYPE_CHECKING, Any

from afk.dato import dansk_kort, dansk_lang
from afk.regler.base import STATUS, Frist
from afk.regnet.laes import Post, orden
from afk.vis.format import linje
from afk.vis.rens import ren

if TYPE_CHECKING:
    from rich.console import Console
    from rich.text import Text

    from afk.fakta.sag import Sag


__all__ = ["Post", "forklaring", "i_orden", "post", "raekke", "sammendrag", "tabel", "tilstand"]

LINJE = ("frist", "dage", "status", "sag", "navn", "regel", "udloest_af", "handling")
JSON = CSV = (
    "sag", "navn", "regel", "art", "frist", "status", "dage", "tidligst", "forsigtig_dato", "sidste_hverdag",
    "opfyldt_den", "for_sent", "udloest_af", "handling", "begrundelse", "kilde",
)  # fmt: skip
BRED = 120
NAER = 14
_STIL = {"overskredet": "bold red", "i_bero": "cyan", "opfyldt": "green", "bortfaldet": "dim"}


def post(sag: "Sag", f: Frist) -> Post:
    """The deadline with whose it is."""
    return Post(sag.borger.sag, sag.borger.navn, f)


def i_orden(poster: Iterable[Post]) -> list[Post]:
    """Overdue first, then by deadline, those without a date after them, in bero last; ties by sag and rule."""
    return sorted(poster, key=orden)


def raekke(p: Post, d: date) -> dict[str, Any]:
    """The row as the contract names its keys."""
    return next(raekker([p], d))


def raekker(poster: Iterable[Post], d: date, kolonner: Sequence[str] = JSON) -> Iterator[dict[str, Any]]:
    """The rows with the keys of the contract, all of them or those that are to be shown."""
    felter = [(navn, _REGNES.get(navn) or _felt(navn)) for navn in kolonner]
    for p in poster:
        yield {navn: hent(p, d) for navn, hent in felter}


_Hent = Callable[[Post, date], Any]
_REGNES: dict[str, _Hent] = {
    "sag": lambda p, _: p.sag,
    "navn": lambda p, _: p.navn,
    "dage": lambda p, d: p.frist.dage(d),
    "begrundelse": lambda p, _: [{"tekst": t.tekst, "dato": t.dato} for t in p.frist.trin],
    "kilde": lambda p, _: list(p.frist.kilde),
}


def _felt(navn: str) -> _Hent:
    return lambda p, _: getattr(p.frist, navn)


def linjer(tekster: Iterable[Sequence[str]], d: date) -> Iterator[str]:
    """The columns LINJE of rows that are text already: each is what `raekker` and afk.vis.format make of a Post."""
    i_dag, dage = d.toordinal(), {"": ""}
    for frist, status, *rest in tekster:
        if frist not in dage:
            dage[frist] = str(date.fromisoformat(frist).toordinal() - i_dag)
        yield linje((frist, dage[frist], status, *rest))


class Sum:
    """How many rows there are of each kind, counted as they pass."""

    def __init__(self, d: date, naer: int = NAER) -> None:
        self._d, self._inden = d, naer
        self._status = dict.fromkeys(STATUS, 0)
        self._naer = self._uden = 0

    def med(self, p: Post) -> None:
        """One more."""
        self._status[p.frist.status] += 1
        if p.frist.status == "aaben":
            dage = p.frist.dage(self._d)
            self._naer += dage is not None and dage <= self._inden
            self._uden += dage is None

    def __str__(self) -> str:
        """3 overskredet · 5 inden 14 dage · 4 senere · 2 i bero"""
        dele = [
            (self._status["overskredet"], "overskredet"),
            (self._naer, f"inden {self._inden} dage"),
            (self._status["aaben"] - self._naer - self._uden, "senere"),
            (self._uden, "uden dato"),
            (self._status["i_bero"], "i bero"),
        ]
        return " · ".join(f"{n} {ord_}" for n, ord_ in dele if n) or "ingen åbne frister"


def sammendrag(poster: Iterable[Post], d: date, naer: int = NAER) -> str:
    """The sum of these rows in one line; `naer` is how many days ahead is near."""
    talt = Sum(d, naer)
    for p in poster:
        talt.med(p)
    return str(talt)


def tilstand(f: Frist, d: date, kort: bool = False) -> str:
    """The status in words, with the days: "overskredet 3 dage" ("3 d. for sent" in 16 columns), "om 9 dage"."""
    dage = f.dage(d)
    if f.status == "overskredet" and dage is not None:
        return f"{-dage} d. for sent" if kort else f"overskredet {_dage(-dage)}"
    if f.status == "aaben":
        return "mangler dato" if dage is None else "i dag" if dage == 0 else f"om {_dage(dage)}"
    if f.status == "opfyldt":
        return "opfyldt for sent" if f.for_sent else "opfyldt"
    return "i bero" if f.status == "i_bero" else f.status


def tabel(console: "Console", poster: Sequence[Post], d: date, titler: dict[str, str]) -> None:
    """The table: one line a row from 120 columns; below that a few lines a row, dates and words on top."""
    from rich.table import Table

    bred = console.width >= BRED
    t = Table(box=None, pad_edge=False, padding=(0, 2, 0, 0), header_style="bold", expand=True)
    t.add_column("Frist", no_wrap=True, width=15 if bred else 16)
    if bred:
        t.add_column("Status", no_wrap=True, width=21)
        t.add_column("Sag", no_wrap=True, max_width=12)
        t.add_column("Navn", max_width=24)
        t.add_column("Hvilken frist", max_width=38)
        t.add_column("Gør nu", ratio=1)
    else:
        t.add_column("Borger", max_width=18)
        t.add_column("Hvilken frist, og hvad nu", ratio=1)
    for p in poster:
        t.add_row(*_celler(p, d, titler, bred))
    console.print(t)


def _celler(p: Post, d: date, titler: dict[str, str], bred: bool) -> "list[Text]":
    from rich.text import Text

    f, farve = p.frist, stil(p.frist, d)
    sag, navn, titel = Text(ren(p.sag)), Text(ren(p.navn or "")), Text(titler.get(f.regel, f.regel))
    if bred:
        return [Text(_dato(f), style=farve), Text(tilstand(f, d), style=farve), sag, navn, titel, Text(f.handling)]
    hvad = titel if not f.handling else titel.append(f"\n{f.handling}", style="dim")
    return [Text(f"{_dato(f)}\n{tilstand(f, d, kort=True)}", style=farve), Text("\n").join([sag, navn]), hvad]


def _dato(f: Frist) -> str:
    if f.frist is not None:
        return dansk_kort(f.frist)
    return "–" if f.tidligst is None else f"tidl. {f.tidligst:%d-%m-%y}"


def stil(f: Frist, d: date) -> str:
    """The colour of a status, for those that can see it; the status itself is always said in words."""
    dage = f.dage(d)
    if f.status == "aaben":
        return "yellow" if dage is None or dage <= NAER else ""
    return _STIL.get(f.status, "")


def forklaring(console: "Console", p: Post, d: date, titler: dict[str, str]) -> None:
    """One deadline in full: what, when, what to do, why step by step, and the sources."""
    from rich.table import Table
    from rich.text import Text

    f = p.frist
    overskrift = Text(f"{ren(p.sag)}  {ren(p.navn or '')}".strip(), style="bold")
    overskrift.append(f"  {titler.get(f.regel, f.regel)}").append(f"  ({f.art})", style="not bold dim")
    console.print(overskrift)
    t = Table.grid(padding=(0, 2, 0, 0), pad_edge=False)
    t.add_column(width=8, no_wrap=True, style="dim")
    t.add_column(ratio=1)
    for navn, vaerdi in _linjer(f, d):
        farve = stil(f, d) if navn == "Frist" else "bold" if navn == "Gør nu" else ""
        t.add_row("  " + navn, Text(vaerdi, style=farve))
    for n, trin in enumerate(f.trin, 1):
        t.add_row("  Fordi" if n == 1 else "", Text(f"{n}. {ren(trin.tekst)}"))
    for n, kilde in enumerate(f.kilde):
        t.add_row("  Kilde" if n == 0 else "", Text(kilde, style="dim"))
    console.print(t)
    console.print()


def _linjer(f: Frist, d: date) -> list[tuple[str, str]]:
    ud = [("Frist", tilstand(f, d) if f.frist is None else f"{dansk_lang(f.frist)} · {tilstand(f, d)}")]
    if f.sidste_hverdag is not None and f.sidste_hverdag != f.frist:
        ud.append(("", f"sidste hverdag før er {dansk_lang(f.sidste_hverdag)}"))
    if f.tidligst is not None:
        ud.append(("", f"tidligste frist, hvis stoppet sluttede i dag: {dansk_lang(f.tidligst)}"))
    if f.forsigtig_dato is not None:
        ud.append(("", f"forsigtig dato: {dansk_lang(f.forsigtig_dato)}"))
    if f.opfyldt_den is not None:
        ud.append(("", f"opfyldt {dansk_lang(f.opfyldt_den)}"))
    if f.handling:
        ud.append(("Gør nu", f.handling))
    return ud


def _dage(n: int) -> str:
    return f"{n} dag" if n == 1 else f"{n} dage"
