"""A deling: what was shared with whom, and when (kilder/002: only what the borger's samtykke covers)."""

from datetime import date
from typing import Annotated, NamedTuple

from afk.fakta.base import Faktatype, Felt
from afk.fakta.besvarelse import NR
from afk.fakta.vaerdier import DATO, TEKST, Kode


class Deling(NamedTuple):
    """One receiver of one document; `emner` are the codes of the topics in it, with commas between."""

    dato: Annotated[date, Felt(DATO, "den dag der blev delt", kraevet=True, navne=("delingsdato", "delt"), siden=3)]
    hvad: Annotated[
        str,
        Felt(
            Kode("forberedende", "aftale", "indkaldelse", "invitation"),
            "hvilket dokument",
            kraevet=True,
            navne=("dokument",),
            siden=3,
        ),
    ]
    modtager: Annotated[str, Felt(TEKST, "hvem der fik det", kraevet=True, navne=("deltmed",), personlig=True, siden=3)]
    nr: Annotated[int, NR._replace(siden=3)]
    emner: Annotated[str | None, Felt(TEKST, "emnerne i det", personlig=True, siden=3)] = None


TYPE = Faktatype(
    Deling, "delinger", "en deling", kommando="", orden=11, noegle=("dato", "hvad", "modtager", "nr"), regnes=False
)  # fmt: skip
