"""A request for aktindsigt is answered within 7 working days (jura 5.6)."""

from collections.abc import Iterator
from datetime import date

from afk.dato import plus_hverdage
from afk.fakta.sag import Sag
from afk.fakta.skridt import Skridt
from afk.regler import kilder
from afk.regler.base import Frist, Regel, Spor, Valg
from afk.regler.sagsskridt import afsluttet, begynd, begyndte

ARBEJDSDAGE = 7


def _beregn(sag: Sag, d: date, valg: Valg) -> Iterator[Frist]:
    for s in begyndte(sag, "aktindsigt", d):
        frist = plus_hverdage(s.dato, ARBEJDSDAGE)
        spor = begynd(s, "Ønsket om aktindsigt kom {}. Dagen selv tælles ikke med.")
        spor("7 arbejdsdage efter {}, uden weekender og helligdage, er {}.", s.dato, frist, dato=frist)
        svaret = afsluttet(s, d, spor, "Der blev svaret {}.")
        dage = [dag for dag in (svaret, _besked(s, d, spor)) if dag is not None]
        yield REGEL.afgoer(spor, d, s.dato, frist, opfyldt_den=min(dage, default=None))


def _besked(s: Skridt, d: date, spor: Spor) -> date | None:
    """The day of the reasoned notice, when it counts by `d`."""
    if s.besked is None:
        return None
    if not s.dato <= s.besked <= d:
        spor("Beskeden {} tæller ikke: den ligger før ønsket eller efter i dag.", s.besked)
        return None
    spor("Borgeren fik {} begrundet besked om, hvornår svaret kommer. Sæt en egen frist for svaret.", s.besked,
         dato=s.besked)  # fmt: skip
    return s.besked


REGEL = Regel(
    navn="aktindsigt",
    orden=21,
    titel="Aktindsigt (7 arbejdsdage)",
    art="lovpligtig",
    gyldig_fra=date(2017, 1, 1),
    starter="Den dag ønsket om aktindsigt kom.",
    udloeser=Skridt,
    laengde="7 arbejdsdage; dagen selv, weekender og helligdage tælles ikke med.",
    pauser="Ingen.",
    opfyldes="Et svar, eller en begrundet besked om, hvornår svaret kommer.",
    bortfalder="Aldrig.",
    kilder=(kilder.AKTINDSIGT,),
    beregn=_beregn,
    handling={
        "aaben": "Svar på aktindsigten, eller skriv til borgeren, hvorfor det varer længere, og hvornår svaret kommer.",
        "overskredet": "Svar nu, eller skriv til borgeren, hvorfor det varer længere, og hvornår svaret kommer.",
    },
    tolkninger=("5. juni, 24. og 31. december regnes som arbejdsdage: det giver den tidligste dato.",),
)
