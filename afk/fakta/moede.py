"""A møde: a conversation or meeting, planned, held or called off."""

from datetime import date
from typing import Annotated, Any, NamedTuple

from afk.fakta.base import Faktatype, Felt
from afk.fakta.vaerdier import DATO, JA_NEJ, Klokken, Kode


class Moede(NamedTuple):
    """A møde; only one that is `afholdt` fulfils anything."""

    type: Annotated[
        str,
        Felt(
            Kode(
                "samtale", "step_up", "genbehandling", "rehabiliteringsteam", "jobsamtale", "afklaring",
                ogsaa={"stepupmoede": "step_up", "rehabteam": "rehabiliteringsteam"},
            ),
            "mødets type",
            kraevet=True,
            navne=("moedetype", "samtaletype"),
        ),
    ]  # fmt: skip
    dato: Annotated[date, Felt(DATO, "mødets dato", kraevet=True, navne=("moededato", "samtaledato", "afholdtden"))]
    klokken: Annotated[str | None, Felt(Klokken(), "klokkeslæt", navne=("kl", "tid", "tidspunkt"))] = None
    status: Annotated[
        str | None,
        Felt(
            Kode("planlagt", "afholdt", "aflyst", ogsaa={"gennemfoert": "afholdt", "booket": "planlagt"}),
            "om mødet er planlagt, afholdt eller aflyst",
            navne=("moedestatus",),
        ),
    ] = None
    form: Annotated[
        str | None, Felt(Kode("fysisk", "delvist_digitalt", "virtuelt"), "mødets form", navne=("moedeform",))
    ] = None
    jobsamtale: Annotated[bool | None, Felt(JA_NEJ, "om mødet også er en jobsamtale", navne=("erjobsamtale",))] = None

    def afholdt_pr(self, d: date) -> bool:
        """Held, and on or before `d`."""
        return self.status == "afholdt" and self.dato <= d


def _status(felter: dict[str, Any], i_dag: date) -> None:
    """An empty status means held up to today and planned after (kontrakt 2); it is settled when it comes in."""
    if felter.get("status") is None:
        felter["status"] = "afholdt" if felter["dato"] <= i_dag else "planlagt"


TYPE = Faktatype(Moede, "moeder", "et møde", kommando="moede", orden=4, noegle=("type", "dato"), udfyld=_status)
