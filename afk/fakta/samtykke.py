"""A samtykke: the borger's word on sharing information at the step up-møde (kilder/002)."""

from collections.abc import Iterable
from datetime import date
from typing import Annotated, NamedTuple

from afk.fakta.base import Faktatype, Felt
from afk.fakta.vaerdier import DATO, Kode


class Samtykke(NamedTuple):
    """What the borger said on `dato`, and when it was taken back."""

    svar: Annotated[
        str,
        Felt(
            Kode("ja", "begraenset", "nej", ogsaa={"jamedbegraensninger": "begraenset"}),
            "borgerens svar",
            kraevet=True,
            navne=("samtykke", "samtykkesvar"),
        ),
    ]
    dato: Annotated[date, Felt(DATO, "dagen for svaret", kraevet=True, navne=("samtykkedato", "givet", "afgivet"))]
    tilbagekaldt: Annotated[
        date | None, Felt(DATO, "dagen det blev trukket tilbage", navne=("trukkettilbage", "tilbagetrukket"))
    ] = None
    gaelder_til: Annotated[date | None, Felt(DATO, "hvor længe det gælder", navne=("udloeber", "udloeb"))] = None


def _tjek(s: Samtykke, i_dag: date) -> Iterable[str]:
    if s.tilbagekaldt is not None and s.tilbagekaldt < s.dato:
        yield "Samtykket er trukket tilbage, før det blev givet. Tjek de to datoer."


TYPE = Faktatype(Samtykke, "samtykker", "et samtykke", kommando="samtykke", orden=5, noegle=("dato",), tjek=_tjek)
