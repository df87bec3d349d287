"""Random facts around 2021 to 2027, unique by their natural keys, for the property tests."""

from datetime import date, timedelta

from hypothesis import strategies as st

from afk.fakta.aftale import Aftale
from afk.fakta.base import ny
from afk.fakta.borger import MAALGRUPPER
from afk.fakta.egen_frist import EgenFrist
from afk.fakta.forloeb import Forloeb
from afk.fakta.fritagelse import GRUNDE, Fritagelse
from afk.fakta.indsats import TYPER, Indsats
from afk.fakta.moede import Moede
from afk.fakta.samtykke import Samtykke
from afk.fakta.skridt import Skridt
from afk.fakta.visitation import Visitation
from tests.regler.hjaelp import borger

FOERST, SIDST = date(2021, 1, 1), date(2027, 12, 31)
FORLOEB = ("afklaringspuljen", "flere_skal_med", "afklaringsforloeb", "ressourceforloeb", "kontanthjaelp")
MOEDER = ("samtale", "step_up", "genbehandling", "rehabiliteringsteam", "jobsamtale", "afklaring")


def datoer(fra: date = FOERST, til: date = SIDST) -> st.SearchStrategy[date]:
    return st.dates(fra, til)


def maaske(s: st.SearchStrategy) -> st.SearchStrategy:
    return st.none() | s


@st.composite
def periode(draw, fra: date = FOERST) -> dict[str, date | None]:
    """`fra` and a `til` that is open, or from a few days before `fra` to two years after."""
    start = draw(datoer(fra))
    return {"fra": start, "til": draw(maaske(st.integers(-3, 730).map(lambda n: start + timedelta(days=n))))}


def _med_periode(klasse, fra, **felter):
    return st.builds(lambda p, f: ny(klasse, **p, **f), periode(fra), st.fixed_dictionaries(felter))


def forloeb(fra: date = FOERST):
    return _med_periode(Forloeb, fra, forloeb=st.sampled_from(FORLOEB))


def fritagelser(fra: date = FOERST):
    return _med_periode(Fritagelse, fra, grund=st.sampled_from(GRUNDE), raadighed=maaske(st.booleans()))


def indsatser(fra: date = FOERST):
    return _med_periode(Indsats, fra, type=st.sampled_from(TYPER), i_plan=maaske(st.booleans()))


def moeder(fra: date = FOERST):
    status = st.sampled_from(("afholdt", "afholdt", "planlagt", "aflyst"))
    return st.builds(
        lambda t, d, s, j: ny(Moede, type=t, dato=d, status=s, jobsamtale=j),
        st.sampled_from(MOEDER), datoer(fra), status, maaske(st.booleans()),
    )  # fmt: skip


def samtykker(fra: date = FOERST):
    svar = st.sampled_from(("ja", "begraenset", "nej"))
    return st.builds(
        lambda s, d, t, g: ny(Samtykke, svar=s, dato=d, tilbagekaldt=t, gaelder_til=g),
        svar, datoer(fra), maaske(datoer(fra)), maaske(datoer(fra)),
    )  # fmt: skip


def visitationer(fra: date = FOERST):
    gruppe = st.sampled_from(("1", "2", "3", "udskudt", "fritaget", "uden_for"))
    return st.builds(lambda g, d, t: ny(Visitation, gruppe=g, dato=d, til=t), gruppe, datoer(fra), maaske(datoer(fra)))


def aftaler(fra: date = FOERST):
    """With texts that are long, of several lines, or hold control characters."""
    felter = st.fixed_dictionaries({
        "aftale": st.sampled_from(("Ring til læge.", "x" * 300, "en\nto\ttre", "\x1b[31m", ".", "Æ?")),
        "slags": maaske(st.sampled_from(("aftale", "indsats", "opfoelgning"))),
        "status": maaske(st.sampled_from(("aftalt", "i_gang", "udfoert", "aendret", "opgivet"))),
        "ansvarlig": maaske(st.just("Bent")),
        **{n: maaske(datoer()) for n in ("frist", "opfoelgningsdato", "udfoert", "i_min_plan")},
    })  # fmt: skip
    return st.builds(lambda d, f: ny(Aftale, dato=d, **f), datoer(fra), felter)


def egne_frister(fra: date = FOERST):
    """Without `dato` it was always there, so a planned one has it."""
    dato = datoer(fra) if fra > FOERST else maaske(datoer())
    tekst = st.sampled_from(("Ring", "x" * 300, "en\nto"))
    return st.builds(
        lambda t, f, d, u: ny(EgenFrist, tekst=t, frist=f, dato=d, udfoert=u), tekst, datoer(), dato, maaske(datoer())
    )


def skridt(fra: date = FOERST):
    navne = st.sampled_from(("klage", "genvurdering", "aktindsigt", "indsigt", "underretning"))

    def byg(navn, dato, efter, besked):
        om = [None if n is None else dato + timedelta(days=n) for n in (efter, besked)]
        return ny(Skridt, skridt=navn, dato=dato, afsluttet=om[0], besked=om[1])

    dage = maaske(st.integers(-3, 120))
    return st.builds(byg, navne, datoer(fra), dage, dage)


_NOEGLE = {
    Forloeb: ("forloeb", "fra"), Fritagelse: ("grund", "fra"), Indsats: ("type", "fra"), Moede: ("type", "dato"),
    Samtykke: ("dato",), Visitation: ("dato",), Aftale: ("dato", "aftale"), EgenFrist: ("tekst", "frist"),
    Skridt: ("skridt", "dato"),
}  # fmt: skip


def noegle(f):
    return type(f), *(getattr(f, n) for n in _NOEGLE[type(f)])


@st.composite
def fakta(draw, samtykke: bool = True):
    """A list of facts of all types with at least one forløb."""
    slags = [forloeb(), fritagelser(), indsatser(), moeder(), visitationer(), aftaler(), egne_frister(), skridt()]
    flere = draw(st.lists(st.one_of(slags + [samtykker()] * samtykke), max_size=12, unique_by=noegle))
    foerste = draw(forloeb())
    return [foerste, *(f for f in flere if noegle(f) != noegle(foerste))]


def planlagte(d: date):
    """A fact of any type that begins after `d`."""
    efter = d + timedelta(days=1)
    alle = (forloeb, fritagelser, indsatser, moeder, samtykker, visitationer, aftaler, egne_frister, skridt)
    return st.one_of([s(efter) for s in alle])


borgere = st.builds(
    lambda m, f: borger(maalgruppe=m, foedselsdato=f),
    st.sampled_from(("aktivitetsparat", "aktivitetsparat", None, *MAALGRUPPER)),
    maaske(st.dates(date(1955, 1, 1), date(2000, 12, 31))),
)
