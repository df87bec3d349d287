"""Cases from loose facts, and the rows of one rule on a day. Dates are written as ISO texts."""

from datetime import date
from typing import Any

from afk.fakta.aftale import Aftale
from afk.fakta.base import ny
from afk.fakta.borger import Borger
from afk.fakta.egen_frist import EgenFrist
from afk.fakta.forloeb import Forloeb
from afk.fakta.fritagelse import Fritagelse
from afk.fakta.indsats import Indsats
from afk.fakta.moede import Moede
from afk.fakta.sag import Sag, sag
from afk.fakta.samtykke import Samtykke
from afk.fakta.skridt import Skridt
from afk.fakta.visitation import Visitation
from afk.regler import STANDARD, frister
from afk.regler.base import Frist, Valg


def dag(tekst: str) -> date:
    return date.fromisoformat(tekst)


def _maaske(tekst: str | None) -> date | None:
    return None if tekst is None else dag(tekst)


def borger(**felter: Any) -> Borger:
    return ny(Borger, **{"sag": "A1", **felter})


def forloeb(navn: str, fra: str, til: str | None = None, slutaarsag: str | None = None) -> Forloeb:
    return ny(Forloeb, forloeb=navn, fra=dag(fra), til=_maaske(til), slutaarsag=slutaarsag)


def ressource(fra: str, til: str | None = None) -> Forloeb:
    return forloeb("ressourceforloeb", fra, til)


def puljen(fra: str, til: str | None = None, slutaarsag: str | None = None) -> Forloeb:
    return forloeb("afklaringspuljen", fra, til, slutaarsag)


def trin2(fra: str, til: str | None = None, slutaarsag: str | None = None) -> Forloeb:
    return forloeb("afklaringsforloeb", fra, til, slutaarsag)


def hjaelp(fra: str, til: str | None = None) -> Forloeb:
    return forloeb("kontanthjaelp", fra, til)


def fritagelse(fra: str, til: str | None = None, grund: str = "sygdom", raadighed: bool | None = True) -> Fritagelse:
    return ny(Fritagelse, grund=grund, fra=dag(fra), til=_maaske(til), raadighed=raadighed)


def indsats(type_: str, fra: str, til: str | None = None, i_plan: bool | None = True, titel: str = "") -> Indsats:
    return ny(Indsats, type=type_, titel=titel or None, fra=dag(fra), til=_maaske(til), i_plan=i_plan)


def praktik(fra: str, til: str | None = None, i_plan: bool | None = True) -> Indsats:
    return indsats("virksomhedspraktik", fra, til, i_plan)


def moede(type_: str, dato: str, status: str = "afholdt", **felter: Any) -> Moede:
    return ny(Moede, type=type_, dato=dag(dato), status=status, **felter)


def team(dato: str, status: str = "afholdt") -> Moede:
    return moede("rehabiliteringsteam", dato, status)


def samtykke(svar: str, dato: str, tilbagekaldt: str | None = None, gaelder_til: str | None = None) -> Samtykke:
    return ny(Samtykke, svar=svar, dato=dag(dato), tilbagekaldt=_maaske(tilbagekaldt), gaelder_til=_maaske(gaelder_til))


def visitation(gruppe: str, dato: str, til: str | None = None) -> Visitation:
    return ny(Visitation, gruppe=gruppe, dato=dag(dato), til=_maaske(til))


def _datoer(felter: dict[str, Any], *navne: str) -> dict[str, Any]:
    """The fields with the dates among them, which are named, read from ISO texts."""
    return {n: _maaske(v) if n in navne else v for n, v in felter.items()}


def aftale(tekst: str, dato: str, **felter: Any) -> Aftale:
    f = _datoer(felter, "frist", "opfoelgningsdato", "udfoert", "i_min_plan")
    return ny(Aftale, aftale=tekst, dato=dag(dato), **f)


def egen_frist(tekst: str, frist: str, dato: str | None = "2026-01-01", udfoert: str | None = None) -> EgenFrist:
    return ny(EgenFrist, tekst=tekst, frist=dag(frist), dato=_maaske(dato), udfoert=_maaske(udfoert))


def skridt(navn: str, dato: str, afsluttet: str | None = None, besked: str | None = None, om: str = "") -> Skridt:
    return ny(
        Skridt, skridt=navn, dato=dag(dato), om=om or None, afsluttet=_maaske(afsluttet), besked=_maaske(besked)
    )  # fmt: skip


def sagen(*fakta: Any, **felter: Any) -> Sag:
    """A case with these facts; keywords are the borger's fields."""
    return sag(borger(**felter), fakta)


def raekker(regel: str, s: Sag, pr: str, valg: Valg = STANDARD) -> list[Frist]:
    """The rows of one rule on the day `pr`."""
    return [f for f in frister(s, dag(pr), valg) if f.regel == regel]


def raekke(regel: str, s: Sag, pr: str, valg: Valg = STANDARD) -> Frist:
    """The only row of a rule on the day `pr`."""
    fundne = raekker(regel, s, pr, valg)
    if len(fundne) != 1:
        raise LookupError(f"{len(fundne)} rows of {regel} on {pr}, not one")
    return fundne[0]


def tekst(f: Frist) -> str:
    """The whole reasoning, in lower case."""
    return "\n".join(t.tekst for t in f.trin).lower()


def kort(f: Frist) -> tuple[str, str | None, str | None, bool]:
    """Status, frist, opfyldt_den and for_sent, with dates as ISO texts: for tables of expectations."""
    return f.status, f.frist and f.frist.isoformat(), f.opfyldt_den and f.opfyldt_den.isoformat(), f.for_sent
