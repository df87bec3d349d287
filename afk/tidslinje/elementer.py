"""From the facts and deadlines of a case to what is drawn: every fact that has a day is one element."""

from collections.abc import Callable, Iterable, Iterator
from datetime import date
from typing import Any

from afk.dato import DAG
from afk.fakta.aftale import Aftale
from afk.fakta.base import Faktatype, typer
from afk.fakta.besvarelse import Besvarelse
from afk.fakta.deling import Deling
from afk.fakta.egen_frist import EgenFrist
from afk.fakta.moede import Moede
from afk.fakta.sag import Sag
from afk.fakta.samtykke import Samtykke
from afk.fakta.skridt import Skridt
from afk.fakta.vaerdier import Kode, dansk_ord
from afk.fakta.visitation import Visitation
from afk.regler.base import Frist
from afk.tidslinje.model import AFLYST, FORKERT, PERIODE, PLANLAGT, PLANLAGT_PERIODE, SKET, Element

BANE_FRISTER = "Frister"
_LUKKET = "sagen lukket"
_GRUPPER = {"1": "gruppe 1", "2": "gruppe 2", "3": "gruppe 3"}
Bygger = Callable[[str, tuple[Any, ...], date], Iterator[Element]]


def elementer(sag: Sag, frister: Iterable[Frist], d: date) -> list[Element]:
    """Every fact of the case, type by type, then the deadlines that are open on `d` and have a date."""
    ud: list[Element] = []
    for typ in typer().values():
        fakta, titel = sag.af(typ.klasse), dansk_ord(typ.navn).capitalize()
        if typ.klasse in _SAERLIGE:
            ud += _SAERLIGE[typ.klasse](titel, fakta, d)
        elif typ.periode:
            ud += (_periode(titel, _navn(typ, f), f.fra, f.til, d) for f in fakta)
    if sag.borger.lukket is not None:
        ud.append(_punkt("Sagen", _LUKKET, sag.borger.lukket, d))
    return ud + list(_frister(frister))


def _navn(typ: Faktatype, fakta: Any) -> str:
    """The code that its key begins with, else what the type is called: names of people stay out of the drawing."""
    felt = typ.felt(typ.noegle[0])
    return dansk_ord(getattr(fakta, felt.navn)) if isinstance(felt.slags, Kode) else typ.ental.partition(" ")[2]


def _periode(bane: str, navn: str, fra: date, til: date | None, d: date) -> Element:
    if til is not None and til < fra:
        return Element(bane, navn, FORKERT, fra, fra)
    return Element(bane, navn, PLANLAGT_PERIODE if fra > d else PERIODE, fra, til)


def _punkt(bane: str, navn: str, dag: date, d: date) -> Element:
    return Element(bane, navn, PLANLAGT if dag > d else SKET, dag, dag)


def _moeder(bane: str, fakta: tuple[Moede, ...], d: date) -> Iterator[Element]:
    """A møde that is not said to be held is drawn as planned, also when its day is past."""
    for m in fakta:
        slags = AFLYST if m.status == "aflyst" else SKET if m.afholdt_pr(d) else PLANLAGT
        yield Element(bane, dansk_ord(m.type), slags, m.dato, m.dato)


def _visitationer(bane: str, fakta: tuple[Visitation, ...], d: date) -> Iterator[Element]:
    """A group holds until the next visitation."""
    for v in fakta:
        slut = _tidligst(v.til, _foer_naeste(v.dato, fakta))
        yield _periode(bane, _GRUPPER.get(v.gruppe) or dansk_ord(v.gruppe), v.dato, slut, d)


def _samtykker(bane: str, fakta: tuple[Samtykke, ...], d: date) -> Iterator[Element]:
    """A word holds until the next one, or until it is taken back or runs out."""
    for s in fakta:
        slut = _tidligst(s.tilbagekaldt, s.gaelder_til, _foer_naeste(s.dato, fakta))
        yield _periode(bane, dansk_ord(s.svar), s.dato, slut, d)


def _foer_naeste(dato: date, fakta: Iterable[Any]) -> date | None:
    """The day before the next fact of the same type."""
    naeste = min((f.dato for f in fakta if f.dato > dato), default=None)
    return None if naeste is None else naeste - DAG


def _tidligst(*dage: date | None) -> date | None:
    return min((dag for dag in dage if dag is not None), default=None)


def _skridt(bane: str, fakta: tuple[Skridt, ...], d: date) -> Iterator[Element]:
    return (_periode(bane, dansk_ord(s.skridt), s.dato, s.afsluttet, d) for s in fakta)


def _besvarelser(bane: str, fakta: tuple[Besvarelse, ...], d: date) -> Iterator[Element]:
    """A draft stands as planned on the day it was begun."""
    for b in fakta:
        dag = b.faerdig or b.paabegyndt
        slags = PLANLAGT if b.faerdig is None or dag > d else SKET
        yield Element(bane, dansk_ord(b.skema), slags, dag, dag)


def _aftaler(bane: str, fakta: tuple[Aftale, ...], d: date) -> Iterator[Element]:
    return (_punkt(bane, "indgået", a.dato, d) for a in fakta)


def _delinger(bane: str, fakta: tuple[Deling, ...], d: date) -> Iterator[Element]:
    return (_punkt(bane, dansk_ord(x.hvad), x.dato, d) for x in fakta)


def _egne_frister(bane: str, fakta: tuple[EgenFrist, ...], d: date) -> Iterator[Element]:
    """On the day it was written; its deadline stands among the deadlines."""
    return (_punkt(bane, "skrevet", f.dato or f.frist, d) for f in fakta)


_SAERLIGE: dict[type[Any], Bygger] = {
    Moede: _moeder,
    Visitation: _visitationer,
    Samtykke: _samtykker,
    Skridt: _skridt,
    Besvarelse: _besvarelser,
    Aftale: _aftaler,
    Deling: _delinger,
    EgenFrist: _egne_frister,
}


def _frister(frister: Iterable[Frist]) -> Iterator[Element]:
    """Overdue, open, and in bero with the earliest date it can become."""
    for f in frister:
        dag = f.tidligst if f.status == "i_bero" else f.frist
        if f.status in ("overskredet", "aaben", "i_bero") and dag is not None:
            yield Element(BANE_FRISTER, dansk_ord(f.regel), f.status, dag, dag)
