"""The history on the screen, and as rows for scripts."""

import json
from collections.abc import Iterable, Iterator, Mapping
from datetime import date
from itertools import islice
from typing import TYPE_CHECKING, Any, NamedTuple

from afk.dato import dansk_kort
from afk.fakta.base import typer
from afk.fakta.cpr import maskeret
from afk.fakta.svar import JsonTekst
from afk.fakta.vaerdier import Cpr, dansk_ord
from afk.vis.format import tekst
from afk.vis.rens import ren

if TYPE_CHECKING:
    from rich.console import Console

    from afk.lager.historik import Haendelse, Linje

KOLONNER = ("haendelse", "tid", "hvem", "kommando", "sag", "type", "raekke", "handling", "aendring")
_ORD = {"opret": "oprettet", "ret": "rettet", "slet": "slettet"}
_LANG = 60
_AD_GANGEN = 500
"""Lines of an event that are laid out together on the screen."""


class Visning(NamedTuple):
    """How lines are shown."""

    vis_cpr: bool = False
    linjer: int | None = None
    """At most so many lines of each event on the screen; None is all."""


def raekker(
    haendelser: Iterable[tuple["Haendelse", Iterable["Linje"]]], vis_cpr: bool, som_json: bool
) -> Iterator[dict[str, Any]]:
    """One row a line; in JSON `felter` is a list, elsewhere `aendring` is one text."""
    for h, linjer in haendelser:
        for linje in linjer:
            felter = [
                {"felt": f, "foer": _maske(linje, f, foer, vis_cpr), "efter": _maske(linje, f, efter, vis_cpr)}
                for f, foer, efter in linje.felter
            ]
            raekke = {
                "haendelse": h.nr,
                "tid": h.tid,
                "hvem": h.hvem,
                "kommando": h.kommando,
                "sag": linje.sag,
                "type": linje.type or None,
                "raekke": linje.raekke,
                "handling": linje.handling,
            }
            if som_json:
                yield raekke | {"felter": felter, "hvad": linje.hvad or None, "slettet": linje.slettet}
            else:
                yield raekke | {"aendring": linje.hvad or _paa_en_linje(felter, linje.slettet)}


def _paa_en_linje(felter: list[dict[str, Any]], slettet: bool) -> str:
    if slettet:
        return "indholdet er slettet"
    return "; ".join(f"{f['felt']}: {tekst(f['foer']) or '–'} → {tekst(f['efter']) or '–'}" for f in felter)


def skaerm(
    console: "Console", haendelser: Iterable[tuple["Haendelse", Iterable["Linje"]]], visning: Visning
) -> tuple[int, bool]:
    """The events with their lines under them. Returns how many events, and whether lines were left out."""
    antal, udeladt = 0, False
    for h, linjer in haendelser:
        console.print(f"{h.nr}  {dansk_kort(h.lokal.date())} kl. {h.lokal:%H.%M}  {_om(h)}", style="bold")
        udeladt |= vis_linjer(console, linjer, visning)
        antal += 1
    return antal, udeladt


def _om(h: "Haendelse") -> str:
    return f"{ren(h.hvem)}  {ren(h.kommando)}"


def vis_linjer(console: "Console", linjer: Iterable["Linje"], visning: Visning) -> bool:
    """The lines of one event; whether some were left out, which is then told below them."""
    from rich.table import Table
    from rich.text import Text

    alle = iter(linjer)
    vist = alle if visning.linjer is None else islice(alle, visning.linjer)
    while bundt := list(islice(vist, _AD_GANGEN)):
        t = Table.grid(padding=(0, 2, 0, 0))
        t.add_column(no_wrap=True, max_width=14)
        t.add_column()
        for linje in bundt:
            t.add_row(Text(f"  {ren(_hvem(linje))}"), Text(ren(i_ord(linje, visning.vis_cpr))))
        console.print(t)
    flere = next(alle, None) is not None
    if flere:
        console.print("  … og flere linjer i hændelsen", style="dim")
    return flere


def _hvem(linje: "Linje") -> str:
    if linje.sag is None:
        return "(alle)" if linje.handling in ("opslag", "gendan") else "(slettet)"
    return linje.sag


def i_ord(linje: "Linje", vis_cpr: bool) -> str:
    """The line as people read it: et møde (samtale, 22-11-2026) rettet: klokken – → 10:00."""
    if linje.handling == "opslag":
        return f"vist: {linje.hvad}"
    if linje.handling == "gendan":
        return linje.hvad
    typ = typer().get(linje.type)
    ental = typ.ental if typ is not None else linje.type
    noegle = ", ".join(_kort(linje, n, v, vis_cpr) for n, v in linje.noegle if v is not None)
    hoved = f"{ental} ({noegle})" if noegle else ental
    if linje.slettet:
        return f"{hoved} {_ORD[linje.handling]}; indholdet er slettet af historikken"
    i_noeglen = dict(linje.noegle)
    dele = [_felt(linje, *f, vis_cpr) for f in linje.felter if linje.handling == "ret" or f[0] not in i_noeglen]
    return f"{hoved} {_ORD[linje.handling]}" + (f": {', '.join(dele)}" if dele else "")


def _felt(linje: "Linje", felt: str, foer: Any, efter: Any, vis_cpr: bool) -> str:
    navn = dansk_ord(felt)
    if linje.handling == "ret":
        return f"{navn} {_kort(linje, felt, foer, vis_cpr)} → {_kort(linje, felt, efter, vis_cpr)}"
    return f"{navn} {_kort(linje, felt, efter if foer is None else foer, vis_cpr)}"


def _kort(linje: "Linje", felt: str, vaerdi: Any, vis_cpr: bool) -> str:
    """A value in words, cut where it is long; – for none."""
    vaerdi = _maske(linje, felt, vaerdi, vis_cpr)
    if vaerdi is None:
        return "–"
    if isinstance(vaerdi, date):
        return f"{vaerdi:%d-%m-%Y}"
    if _er_json(linje.type, felt):
        vaerdi = _svar(vaerdi)
    ord_ = tekst(vaerdi)
    return ord_ if len(ord_) <= _LANG else ord_[: _LANG - 1].rstrip() + "…"


def _maske(linje: "Linje", felt: str, vaerdi: Any, vis_cpr: bool) -> Any:
    if (linje.type, felt) != ("borgere", "cpr") or not isinstance(vaerdi, str):
        return vaerdi
    return Cpr().skriv(vaerdi) if vis_cpr else maskeret(vaerdi)


def _er_json(type_: str, felt: str) -> bool:
    typ = typer().get(type_)
    return typ is not None and any(f.navn == felt and isinstance(f.slags, JsonTekst) for f in typ.felter)


def _svar(gemt: str) -> str:
    """An answer to a form as it was given: ja, a text, or the parts of a list."""
    try:
        return _led(json.loads(gemt))
    except (ValueError, TypeError):
        return gemt


def _led(vaerdi: Any) -> str:
    if isinstance(vaerdi, list):
        return ", ".join(map(_led, vaerdi))
    if isinstance(vaerdi, Mapping):
        return ", ".join(f"{k} {_led(v)}" for k, v in vaerdi.items())
    return tekst(vaerdi) or "–"
