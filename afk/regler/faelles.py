"""What several rules ask of the facts."""

from collections.abc import Iterator
from datetime import date
from typing import Protocol

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


class MedPeriode(Protocol):
    """A fact with a beginning and perhaps an end."""

    @property
    def fra(self) -> date: ...
    @property
    def til(self) -> date | None: ...


def stort(kode: str) -> str:
    """A code at the beginning of a sentence: "Ordinære timer"."""
    return dansk_ord(kode).capitalize() if kode != "stu" else "STU"


def periode_tekst(f: MedPeriode) -> str:
    """01-02-2024 til 30-04-2024, or that it is open."""
    return f"{f.fra:%d-%m-%Y} til {f.til:%d-%m-%Y}" if f.til else f"{f.fra:%d-%m-%Y} uden slutdato"


def ophoert(forloeb: Forloeb, d: date) -> date | None:
    """The day the forløb ended, when that is on or before `d`; an end before the start is a mistake, not an end."""
    til = forloeb.til
    return til if til is not None and til <= d and gyldig(forloeb.fra, til) else None


def moeder(sag: Sag, type_: str, senest: date) -> Iterator[Moede]:
    """The held meetings of a type, up to and on `senest`."""
    return (m for m in sag.af(Moede) if m.type == type_ and m.afholdt_pr(senest))


def fritaget(sag: Sag, d: date) -> list[Periode]:
    """The periods with a fritagelse of any ground that have begun by `d`, merged."""
    return forenet(Periode(f.fra, f.til) for f in sag.af(Fritagelse) if f.fra <= d and gyldig(f.fra, f.til))


def fritagelser(sag: Sag) -> list[Fritagelse]:
    """The borger's fritagelser in the order the reasoning names them."""
    return sorted(sag.af(Fritagelse), key=lambda f: (f.fra, f.grund))


def indsatser(sag: Sag) -> list[Indsats]:
    """The borger's indsatser in the order the reasoning names them."""
    return sorted(sag.af(Indsats), key=lambda i: (i.fra, i.type, i.titel or ""))


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
    return max((v for v in sag.af(Visitation) if v.dato <= d), key=lambda v: v.dato, default=None)


def ude_af_modellen(sag: Sag, forloeb: Forloeb, d: date, spor: Spor) -> str | None:
    """Why the model's effort is not owed any more, as a sentence, or None (regel 3.5; kilder/000, 003, 004)."""
    v = seneste_visitation(sag, d)
    if v is not None and v.gruppe in ("2", "3", "uden_for"):
        spor.kilder.append(kilder.GUIDE)
        hvad = {
            "2": "gruppe 2: sagen forberedes til rehabiliteringsteamet",
            "3": "gruppe 3: borgeren deltager ikke i projektet, men skal fortsat have den almindelige indsats",
            "uden_for": "uden for målgruppen",
        }[v.gruppe]
        return f"visiteret {v.dato:%d-%m-%Y} til {hvad}."
    if (til := ophoert(forloeb, d)) is not None:
        return f"forløbet sluttede {til:%d-%m-%Y}."
    maalgruppe = sag.borger.maalgruppe
    if maalgruppe is not None and maalgruppe != "aktivitetsparat":
        spor.kilder.append(kilder.FAQ_MAALGRUPPE)
        return (
            f"målgruppen er {maalgruppe}. Kommunen er ikke forpligtet til indsatsen i modellen; "
            "borgeren indgår fortsat i monitoreringen."
        )
    return None
