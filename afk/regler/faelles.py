"""What several rules ask of the facts."""

from collections.abc import Callable, Iterator, Sequence
from datetime import date
from functools import cache
from typing import Any, Protocol, TypeVar

from afk.dato import dansk_tal
from afk.fakta.forloeb import Forloeb
from afk.fakta.fritagelse import Fritagelse
from afk.fakta.indsats import Indsats
from afk.fakta.moede import Moede
from afk.fakta.sag import Sag
from afk.fakta.vaerdier import dansk_ord
from afk.fakta.visitation import Visitation
from afk.regler import kilder
from afk.regler.base import Spor
from afk.regler.perioder import Periode, forenet, gyldig

F = TypeVar("F")


class MedPeriode(Protocol):
    """A fact with a beginning and perhaps an end."""

    @property
    def fra(self) -> date: ...
    @property
    def til(self) -> date | None: ...


@cache
def stort(kode: str) -> str:
    """A code at the beginning of a sentence: "Ordinære timer"."""
    return dansk_ord(kode).capitalize() if kode != "stu" else "STU"


def periode_tekst(f: MedPeriode) -> str:
    """01-02-2024 til 30-04-2024, or that it is open."""
    return f"{dansk_tal(f.fra)} til {dansk_tal(f.til)}" if f.til else f"{dansk_tal(f.fra)} uden slutdato"


def ophoert(forloeb: Forloeb, d: date) -> date | None:
    """The day the forløb ended, when that is on or before `d`; an end before the start is a mistake, not an end."""
    til = forloeb.til
    return til if til is not None and til <= d and gyldig(forloeb.fra, til) else None


def moeder(sag: Sag, type_: str, senest: date) -> Iterator[Moede]:
    """The held meetings of a type, up to and on `senest`."""
    return (m for m in sag.af(Moede) if m.type == type_ and m.afholdt_pr(senest))


def fritaget(sag: Sag, d: date) -> list[Periode]:
    """The periods with a fritagelse of any ground that have begun by `d`, merged."""
    return forenet([Periode(f.fra, f.til) for f in sag.af(Fritagelse) if f.fra <= d and gyldig(f.fra, f.til)])


def _ordnet(fakta: Sequence[F], noegle: Callable[[F], Any]) -> Sequence[F]:
    """Sorted; most borgere have none or one of a type, and then there is nothing to do."""
    return sorted(fakta, key=noegle) if len(fakta) > 1 else fakta


def fritagelser(sag: Sag) -> Sequence[Fritagelse]:
    """The borger's fritagelser in the order the reasoning names them."""
    return _ordnet(sag.af(Fritagelse), lambda f: (f.fra, f.grund))


def indsatser(sag: Sag) -> Sequence[Indsats]:
    """The borger's indsatser in the order the reasoning names them."""
    return _ordnet(sag.af(Indsats), lambda i: (i.fra, i.type, i.titel or ""))


def alle_moeder(sag: Sag, *typer: str) -> Sequence[Moede]:
    """The borger's meetings of these types, held or not, in the order the reasoning names them."""
    return _ordnet([m for m in sag.af(Moede) if m.type in typer], lambda m: (m.dato, m.type))


def forklar_ubrugte(spor: Spor, sag: Sag, d: date) -> None:
    """Name the fritagelser that do not count: those that are planned, and those that end before they begin."""
    for f in fritagelser(sag):
        if f.fra > d:
            spor("Planlagt fritagelse ({}) fra {}: tæller først, når den er begyndt.", dansk_ord(f.grund), f.fra)
        elif not gyldig(f.fra, f.til):
            spor(
                "Fritagelsen ({}) fra {} slutter, før den begynder, og tæller ikke. Ret den.",
                dansk_ord(f.grund),
                f.fra,
            )


def seneste_visitation(sag: Sag, d: date) -> Visitation | None:
    """The latest visitation on or before `d`."""
    kendte = [v for v in sag.af(Visitation) if v.dato <= d]
    return max(kendte, key=lambda v: v.dato) if kendte else None


_UDE = {
    "2": "gruppe 2: sagen forberedes til rehabiliteringsteamet",
    "3": "gruppe 3: borgeren deltager ikke i projektet, men skal fortsat have den almindelige indsats",
    "uden_for": "uden for målgruppen",
}


def ude_af_modellen(sag: Sag, forloeb: Forloeb, d: date, spor: Spor) -> str | None:
    """Why the model's effort is not owed any more, as a sentence, or None (regel 3.5; kilder/000, 003, 004)."""
    v = seneste_visitation(sag, d)
    if v is not None and v.gruppe in _UDE:
        spor.kilder.append(kilder.GUIDE)
        hvad = _UDE[v.gruppe]
        return f"visiteret {dansk_tal(v.dato)} til {hvad}."
    if (til := ophoert(forloeb, d)) is not None:
        return f"forløbet sluttede {dansk_tal(til)}."
    maalgruppe = sag.borger.maalgruppe
    if maalgruppe is not None and maalgruppe != "aktivitetsparat":
        spor.kilder.append(kilder.FAQ_MAALGRUPPE)
        return (
            f"målgruppen er {maalgruppe}. Kommunen er ikke forpligtet til indsatsen i modellen; "
            "borgeren indgår fortsat i monitoreringen."
        )
    return None
