"""A fritagelse: a period with an exemption marking (kilder/004 lists the eleven; BEK 2408/2021 § 17 stk. 3)."""

from datetime import date
from typing import Annotated, NamedTuple

from afk.fakta.base import Faktatype, Felt, til_foer_fra
from afk.fakta.vaerdier import DATO, JA_NEJ, Kode

GRUNDE = (
    "broekpension", "barsel", "sygdom", "uden_kontakt", "efterloen", "folkepension", "job", "barsel_6_uger",
    "arbejdsfordeling_kort", "arbejdsfordeling_lang", "vejrlig", "fritaget_raadighed",
)  # fmt: skip

RAADIGHED = frozenset(("sygdom", "barsel", "uden_kontakt", "fritaget_raadighed"))
"""The grounds that pause the indsatsgaranti when `raadighed` is not given (an interpretation: jura A8)."""


class Fritagelse(NamedTuple):
    """A fritagelse; without `til` it is still running."""

    grund: Annotated[
        str,
        Felt(
            Kode(*GRUNDE),
            "fritagelsens grund",
            kraevet=True,
            navne=("fritagelsesgrund", "fritagelse", "fritagelsesmarkering", "fritagelsesaarsag", "markering"),
        ),
    ]
    fra: Annotated[date, Felt(DATO, "startdato", kraevet=True, navne=("startdato", "start", "fradato"))]
    til: Annotated[date | None, Felt(DATO, "slutdato", navne=("slutdato", "slut", "tildato"))] = None
    raadighed: Annotated[
        bool | None,
        Felt(JA_NEJ, "om borgeren er fritaget for at stå til rådighed", navne=("fritagetforraadighed",)),
    ] = None

    @property
    def pauser(self) -> bool:
        """Whether the period stops the clock of the indsatsgaranti (regel 1.2)."""
        return self.grund in RAADIGHED if self.raadighed is None else self.raadighed


TYPE = Faktatype(
    Fritagelse, "fritagelser", "en fritagelse", kommando="fritag", orden=2, noegle=("grund", "fra"),
    periode=True, tjek=til_foer_fra,
)  # fmt: skip
