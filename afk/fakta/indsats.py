"""An indsats: an offer, support or hours the borger has (kilder/001 says what must be reported about it)."""

from datetime import date
from typing import Annotated, NamedTuple

from afk.fakta.base import Faktatype, Felt, til_foer_fra
from afk.fakta.vaerdier import DATO, JA_NEJ, TEKST, Cifre, Cvr, Kode, Timer

TYPER = (
    "virksomhedspraktik", "loentilskud", "vejledning_opkvalificering", "social_indsats", "kommunal_sundhed",
    "ordinaere_timer", "loentilskud_handicap", "stu", "mentor", "regional_sundhed", "privat_sundhed",
    "nytteindsats", "barnets_lov", "andet",
)  # fmt: skip


class Indsats(NamedTuple):
    """An indsats; `titel` is empty where none was given, since it is part of the key."""

    type: Annotated[
        str,
        Felt(
            Kode(*TYPER, ogsaa={"praktik": "virksomhedspraktik", "loennedetimer": "ordinaere_timer"}),
            "indsatsens type",
            kraevet=True,
            navne=("indsatstype", "tilbudstype", "tilbud", "indsats", "aktivitetstype"),
        ),
    ]
    titel: Annotated[
        str | None, Felt(TEKST, "indsatsens titel", navne=("indsatstitel", "tilbudsnavn", "aktivitet"), personlig=True)
    ]
    fra: Annotated[date, Felt(DATO, "startdato", kraevet=True, navne=("startdato", "start", "fradato"))]
    til: Annotated[date | None, Felt(DATO, "slutdato", navne=("slutdato", "slut", "tildato"))] = None
    timer: Annotated[float | None, Felt(Timer(), "timer om ugen", navne=("timetal", "ugentligetimer"))] = None
    timer_er_skoen: Annotated[
        bool | None, Felt(JA_NEJ, "om timetallet er et skøn", navne=("timererskoennet", "skoen"))
    ] = None
    cvr: Annotated[str | None, Felt(Cvr(), "udbyderens CVR-nummer", navne=("cvrnr", "cvrnummer"))] = None
    pnr: Annotated[
        str | None, Felt(Cifre(10, "P-nummer"), "udbyderens P-nummer", navne=("pnummer", "produktionsenhed"))
    ] = None
    i_plan: Annotated[
        bool | None,
        Felt(JA_NEJ, "om den står i rehabiliteringsplanens indsatsdel", navne=("iplanen", "indsatsdel", "iindsatsdel")),
    ] = None


TYPE = Faktatype(
    Indsats, "indsatser", "en indsats", kommando="indsats", orden=3, noegle=("type", "fra", "titel"),
    periode=True, tjek=til_foer_fra,
)  # fmt: skip
