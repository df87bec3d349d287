"""A skridt: an event in the case that starts a time limit of administrative law, and the day it was over (jura 5.6)."""

from collections.abc import Iterable
from datetime import date
from typing import Annotated, NamedTuple

from afk.fakta.base import Faktatype, Felt
from afk.fakta.vaerdier import DATO, TEKST, Kode

MED_BESKED = ("aktindsigt", "indsigt")
"""Those for which a reasoned notice that it takes longer means something."""


class Skridt(NamedTuple):
    """What `dato` and `afsluttet` are the days of depends on `skridt`:

    klage: the borger received the decision, the complaint came · genvurdering: the complaint came, a new decision
    was made or the case sent on · aktindsigt and indsigt: the request came, it was answered · underretning: it was
    decided, it was sent. `om` is empty where nothing was written, since it is part of the key.
    """

    skridt: Annotated[
        str,
        Felt(
            Kode("klage", "genvurdering", "aktindsigt", "indsigt", "underretning"),
            "hvilket skridt",
            kraevet=True,
            navne=("sagsskridt",),
            siden=3,
        ),
    ]
    dato: Annotated[
        date,
        Felt(
            DATO,
            "den dag det begyndte: klage: borgeren fik afgørelsen; genvurdering: klagen kom; aktindsigt og indsigt: "
            "ønsket kom; underretning: I besluttede den",
            kraevet=True,
            navne=("modtaget", "begyndt"),
            siden=3,
        ),
    ]
    om: Annotated[
        str | None, Felt(TEKST, "hvad det handler om, fx afgørelsen", navne=("emne",), personlig=True, siden=3)
    ] = None
    afsluttet: Annotated[
        date | None,
        Felt(
            DATO,
            "den dag det var slut: klage: klagen kom; genvurdering: ny afgørelse, eller sagen sendt videre; "
            "aktindsigt og indsigt: svaret; underretning: sendt",
            navne=("afsluttetden",),
            siden=3,
        ),
    ] = None
    besked: Annotated[
        date | None,
        Felt(
            DATO,
            "den dag borgeren fik begrundet besked om, at svaret tager længere tid (aktindsigt og indsigt)",
            navne=("beskedden",),
            siden=3,
        ),
    ] = None


def _tjek(s: Skridt, i_dag: date) -> Iterable[str]:
    if s.afsluttet is not None and s.afsluttet < s.dato:
        yield "Det er afsluttet, før det begyndte. Afslutningen tæller ikke, før en af de to datoer er rettet."
    if s.besked is not None and s.skridt not in MED_BESKED:
        yield "En besked om, at det tager længere tid, bruges kun ved aktindsigt og indsigt. Fjern den her."
    elif s.besked is not None and s.besked < s.dato:
        yield "Beskeden ligger før den dag, det begyndte. Den tæller ikke, før en af de to datoer er rettet."


TYPE = Faktatype(
    Skridt, "skridt", "et skridt", kommando="skridt", orden=13, noegle=("skridt", "dato", "om"), tjek=_tjek
)  # fmt: skip
