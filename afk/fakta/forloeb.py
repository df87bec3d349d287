"""A forløb: the scheme or benefit that starts a borger's clocks."""

from datetime import date
from typing import Annotated, NamedTuple

from afk.fakta.base import Faktatype, Felt, til_foer_fra
from afk.fakta.vaerdier import DATO, Kode

POSITIVE = ("job", "uddannelse", "fleksjob", "foertidspension", "ressourceforloeb")
FRATRUKKET = ("fraflyttet", "doed", "folkepension", "seniorpension")
SLUTAARSAGER = (*POSITIVE, *FRATRUKKET, "sygedagpenge", "jobparat", "andet")
"""Those that count positively in the resultatkrav, those deducted, the rest (kilder/004)."""


class Forloeb(NamedTuple):
    """A forløb with the reason it ended, when it has."""

    forloeb: Annotated[
        str,
        Felt(
            Kode("afklaringspuljen", "flere_skal_med", "afklaringsforloeb", "ressourceforloeb", "kontanthjaelp"),
            "hvilket forløb",
            kraevet=True,
            navne=("forloebstype", "forloebsnavn", "indsatsforloeb"),
        ),
    ]
    fra: Annotated[
        date,
        Felt(DATO, "startdato", kraevet=True, navne=("startdato", "start", "fradato", "begyndt", "ikrafttraedelse")),
    ]
    til: Annotated[
        date | None, Felt(DATO, "slutdato", navne=("slutdato", "slut", "tildato", "ophoert", "ophoersdato"))
    ] = None
    slutaarsag: Annotated[
        str | None,
        Felt(Kode(*SLUTAARSAGER), "hvorfor forløbet sluttede", navne=("afslutningsaarsag", "ophoersaarsag", "aarsag")),
    ] = None

    def loeber(self, d: date) -> bool:
        """Begun by `d` and not ended on it."""
        return self.fra <= d and (self.til is None or self.til > d)


TYPE = Faktatype(
    Forloeb, "forloeb", "et forløb", kommando="forloeb", orden=1, noegle=("forloeb", "fra"),
    periode=True, tjek=til_foer_fra,
)  # fmt: skip
