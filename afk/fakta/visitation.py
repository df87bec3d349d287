"""A visitation: the group a borger was placed in on a day (kilder/003; later ones keep the earlier)."""

from datetime import date
from typing import Annotated, NamedTuple

from afk.fakta.base import Faktatype, Felt
from afk.fakta.vaerdier import DATO, TEKST, Kode


class Visitation(NamedTuple):
    """The group, and for an udskudt one the day it ends."""

    dato: Annotated[date, Felt(DATO, "dagen for visitationen", kraevet=True, navne=("visitationsdato",))]
    gruppe: Annotated[
        str,
        Felt(
            Kode(
                "1", "2", "3", "udskudt", "fritaget", "uden_for",
                ogsaa={"gruppe 1": "1", "gruppe 2": "2", "gruppe 3": "3", "udskudtvisitation": "udskudt",
                       "udenformaalgruppen": "uden_for"},
            ),
            "gruppen",
            kraevet=True,
            navne=("visitationsgruppe", "visiteretil"),
        ),
    ]  # fmt: skip
    til: Annotated[date | None, Felt(DATO, "hvornår en udskudt visitation slutter", navne=("udskudttil",))] = None
    grund: Annotated[
        str | None, Felt(TEKST, "begrundelse", navne=("begrundelse", "visitationsgrund"), personlig=True)
    ] = None


TYPE = Faktatype(Visitation, "visitationer", "en visitation", kommando="", orden=6, noegle=("dato",))
