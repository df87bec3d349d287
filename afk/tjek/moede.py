"""A møde whose day is past, and nobody has said whether it was held."""

from collections.abc import Iterator
from datetime import date

from afk.fakta.moede import TYPE, Moede
from afk.fakta.sag import Sag
from afk.regler.base import Valg
from afk.tjek.base import Fund, Tjek
from afk.tjek.faelles import betegn, ret
from afk.tjek.kilder import PRAKTISK


def _uden_udfald(sag: Sag, d: date, valg: Valg) -> Iterator[Fund]:
    for m in sag.af(Moede):
        if m.status == "planlagt" and m.dato < d:
            yield UDEN_UDFALD.fund(
                f"{betegn(TYPE, m)} står stadig som planlagt og tæller ikke. Blev det holdt, så skriv det (ellers "
                "aflyst):",
                ret(sag, TYPE, m, status="afholdt"),
                m.dato,
            )


UDEN_UDFALD = Tjek(
    "moede-uden-udfald",
    "Et planlagt møde er passeret uden at være afholdt eller aflyst",
    "advarsel",
    (PRAKTISK,),
    _uden_udfald,
)
TJEK = (UDEN_UDFALD,)
