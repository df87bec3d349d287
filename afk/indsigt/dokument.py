"""Everything held about a person as a document, made from the declarations: a new fact type is in it by itself."""

from collections.abc import Iterator
from typing import Any

from afk.breve.dokument import Afsender, Afsnit, Blok, Dokument, Felter, Tabel, Tekst
from afk.dato import dansk, dansk_lang
from afk.fakta.base import Faktatype, Felt, typer
from afk.fakta.besvarelse import TYPE as BESVARELSE
from afk.fakta.svar import TYPE as SVAR
from afk.fakta.vaerdier import dansk_ord
from afk.indsigt import tekster
from afk.indsigt.alt import Alt
from afk.indsigt.ord import aendring, feltnavn, overskrift, tidspunkt, vaerdi
from afk.indsigt.skemaer import Besvaret, HentSkema
from afk.regler import regler
from afk.regler.base import Frist

_KOLONNER = 5
"""The most columns that can be read on a page; a type with more has its fields under each other."""
FOD = "Indsigt efter databeskyttelsesforordningen art. 15. Frister er vejledende beregninger."


def dokument(alt: Alt, afsender: Afsender, hent: HentSkema) -> Dokument:
    """The document; nothing is cut."""
    afsnit = (
        _indledning(alt),
        Afsnit("behandling", "Om oplysningerne", (Felter(tekster.om_behandlingen(alt, afsender)),)),
        Afsnit("undtagelser", "Det kan være undtaget", (Tekst(tekster.UNDTAGELSER),)),
        *_fakta(alt),
        *(_skema(b, alt) for b in alt.skemaer),
        *_frister(alt),
        *_haendelser(alt, hent),
    )
    return Dokument("indsigt", tekster.TITEL, afsnit, alt.d, afsender=afsender, fod=FOD)


def _indledning(alt: Alt) -> Afsnit:
    linjer = [Tekst(tekster.INDLEDNING.format(dag=dansk(alt.d)))]
    if alt.sag.borger.cpr is not None and not alt.vis_cpr:
        linjer.append(Tekst(tekster.UDEN_CPR))
    return Afsnit("indledning", "", tuple(linjer))


# --- the facts ----------------------------------------------------------------------------------------------


def _fakta(alt: Alt) -> Iterator[Afsnit]:
    for typ in typer().values():
        if typ.navn == "borgere":
            yield Afsnit(typ.navn, overskrift(typ), (Felter(_par(typ, alt.sag.borger, alt.vis_cpr)),))
        elif typ not in (BESVARELSE, SVAR) and (fakta := alt.sag.af(typ.klasse)):
            yield Afsnit(typ.navn, overskrift(typ), tuple(_raekker(typ, fakta, alt.vis_cpr)))


def _raekker(typ: Faktatype, fakta: tuple[Any, ...], vis_cpr: bool) -> Iterator[Blok]:
    """A table, or for what has many fields one below the other."""
    felter = [f for f in typ.felter if any(_ord(f, x, vis_cpr) for x in fakta)]
    if len(felter) <= _KOLONNER:
        raekker = (tuple(_ord(f, x, vis_cpr) for f in felter) for x in fakta)
        yield Tabel(tuple(map(feltnavn, felter)), tuple(raekker))
        return
    for x in fakta:
        noegle = (_ord(typ.felt(n), x, vis_cpr) for n in typ.noegle)
        yield Tekst(", ".join(filter(None, noegle)), fremhaevet=True)
        yield Felter(_par(typ, x, vis_cpr))


def _par(typ: Faktatype, fakta: Any, vis_cpr: bool, uden: tuple[str, ...] = ()) -> tuple[tuple[str, str], ...]:
    """Field and value of those that have one, but for the fields `uden`."""
    felter = [f for f in typ.felter if f.navn not in uden]
    return tuple((feltnavn(f), ord_) for f in felter if (ord_ := _ord(f, fakta, vis_cpr)))


def _ord(felt: Felt, fakta: Any, vis_cpr: bool) -> str:
    return vaerdi(felt, getattr(fakta, felt.navn), vis_cpr)


def _skema(b: Besvaret, alt: Alt) -> Afsnit:
    """When it was filled in, and each question with its answer."""
    om = () if b.besvarelse is None else _par(BESVARELSE, b.besvarelse, alt.vis_cpr, uden=BESVARELSE.noegle)
    svar = tuple((s.spoergsmaal, s.i_ord) for s in b.svar)
    kladde = "" if b.besvarelse is not None and b.besvarelse.faerdig is not None else " (kladde)"
    return Afsnit("skema", f"Skema: {b.titel}, nr. {b.nr}{kladde}", (Felter((*om, *svar)),))


# --- what the program works out -----------------------------------------------------------------------------


def _frister(alt: Alt) -> Iterator[Afsnit]:
    titler = {r.navn: r.titel for r in regler()}
    blokke: list[Blok] = []
    for f in alt.frister:
        blokke += [Tekst(titler.get(f.regel, f.regel), fremhaevet=True), Felter(tuple(_frist(f)))]
    if blokke:
        yield Afsnit("frister", f"Frister, som programmet regner dem {dansk(alt.d)}", tuple(blokke))
    if alt.fund:
        raekker = tuple((f.alvor, f.tekst, "; ".join(f.kilde)) for f in alt.fund)
        yield Afsnit("fund", "Hvad programmet gør opmærksom på", (Tabel(("Alvor", "Hvad", "Kilde"), raekker),))


def _frist(f: Frist) -> Iterator[tuple[str, str]]:
    """Each thing about a deadline that there is something to say of."""
    yield "Status", dansk_ord(f.status) + (" for sent" if f.for_sent else "")
    for navn, dag in (
        ("Frist", f.frist),
        ("Regnet fra", f.udloest_af),
        ("Tidligst", f.tidligst),
        ("Forsigtig dato", f.forsigtig_dato),
        ("Opfyldt", f.opfyldt_den),
    ):
        if dag is not None:
            yield navn, dansk_lang(dag)
    yield "Art", f.art
    if f.handling:
        yield "Næste skridt", f.handling
    yield "Begrundelse", "\n".join(f"{n}. {t.tekst}" for n, t in enumerate(f.trin, 1))
    yield "Kilde", "\n".join(f.kilde)


# --- the history --------------------------------------------------------------------------------------------


def _haendelser(alt: Alt, hent: HentSkema) -> Iterator[Afsnit]:
    aendret, set_ = [], []
    for h, linjer in alt.haendelser:
        om = (tidspunkt(h.lokal), h.hvem)
        for linje in linjer:
            if linje.handling == "opslag":
                set_.append((*om, linje.hvad if linje.sag else f"{linje.hvad} (alle borgere)"))
            else:
                aendret.append((*om, aendring(linje, hent, alt.vis_cpr)))
    if aendret:
        blok = Tabel(("Hvornår", "Hvem", "Hvad"), tuple(aendret))
        yield Afsnit("historik", "Hvad der er skrevet, rettet og fjernet", (blok,))
    if set_:
        blok = Tabel(("Hvornår", "Hvem", "Hvad der blev set"), tuple(set_))
        yield Afsnit("opslag", "Hvem der har set oplysningerne", (blok,))
