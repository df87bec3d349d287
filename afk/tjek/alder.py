"""A borger who has reached the folkepensionsalder and still has a forløb that runs."""

from collections.abc import Iterator
from datetime import date

from afk.fakta.forloeb import Forloeb
from afk.fakta.sag import Sag
from afk.regler import kilder
from afk.regler.base import Valg
from afk.regler.faelles import ophoert
from afk.tjek.base import Fund, Tjek
from afk.tjek.faelles import i_kommando
from afk.tjek.folkepension import alder_tekst, folkepensionsdato
from afk.tjek.kilder import PENSIONSLOV, PRAKTISK


def _naaet(sag: Sag, d: date, valg: Valg) -> Iterator[Fund]:
    foedt = sag.foedt
    if foedt is None or folkepensionsdato(foedt) > d:
        return
    if any(f.fra <= d and ophoert(f, d) is None for f in sag.af(Forloeb)):
        yield NAAET.fund(
            f"Borgeren har nået folkepensionsalderen ({alder_tekst(foedt)}) og har et løbende forløb. Alderen alene "
            "fritager ikke i Afklaringspuljen. Er borgeren gået på pension, så luk sagen:",
            f"afk borger luk {i_kommando(sag)} --slutaarsag folkepension",
        )


NAAET = Tjek(
    "folkepensionsalder-naaet",
    "Folkepensionsalderen er nået, og et forløb løber",
    "oplysning",
    (PRAKTISK, PENSIONSLOV, kilder.FAQ_MAALGRUPPE),
    _naaet,
)
TJEK = (NAAET,)
