"""For each code one case that has the finding and one just beside that has not, on a day.

Every day is worked out by hand beside the case; PR is the day where none is said.
"""

import json
from datetime import date
from typing import Any, NamedTuple

from afk.fakta.base import ny
from afk.fakta.besvarelse import Besvarelse
from afk.fakta.forloeb import Forloeb
from afk.fakta.indsats import Indsats
from afk.fakta.jobformidler import Jobformidler
from afk.fakta.sag import Sag
from afk.fakta.samtykke import Samtykke
from afk.fakta.skridt import Skridt
from afk.fakta.svar import Svaret
from tests.regler.hjaelp import (
    dag,
    forloeb,
    fritagelse,
    hjaelp,
    indsats,
    moede,
    praktik,
    puljen,
    ressource,
    sagen,
    samtykke,
    trin2,
    visitation,
)

PR = "2026-11-22"
FOEDT = date(1980, 5, 17)
"""No rule on age is near: 46 years old on PR, and 41 in January 2022."""


class Par(NamedTuple):
    """A case with the finding, and one just beside."""

    med: Sag
    uden: Sag
    pr: str = PR


def formidler(fra: str, til: str | None = None, er_sagsbehandler: bool | None = None) -> Jobformidler:
    slut = None if til is None else dag(til)
    return ny(Jobformidler, navn="Ida K.", fra=dag(fra), til=slut, er_sagsbehandler=er_sagsbehandler)


def hel(i: Indsats, **felter: Any) -> Indsats:
    """The indsats with all that must be reported."""
    return i._replace(titel="Titel", timer=5.0, cvr="29189846", pnr="1003456789")._replace(**felter)


def skema(dato: str, **svar: Any) -> list[Any]:
    """A finished visitation form of that day with these answers, to group 3."""
    alle = {"visitation_dato": dato, "gruppe": "gruppe_3", **svar}
    return [
        Besvarelse("visitation", 1, 1, dag(dato), dag(dato)),
        *(Svaret("visitation", 1, n, json.dumps(v)) for n, v in alle.items()),
    ]


def gruppe_3(**svar: Any) -> Sag:
    """A borger in group 3 by a form with these answers, and an underretning considered."""
    svar = {"underretning": "ikke_relevant", **svar}
    return sagen(fsm, visitation("3", "2026-10-01"), *skema("2026-10-01", **svar))


fsm = forloeb("flere_skal_med", "2026-09-01")
pulje = puljen("2026-10-20")
rf = ressource("2025-06-01")
kh = hjaelp("2025-10-01")

SAGER: dict[str, Par] = {
    "jobformidler-mangler": Par(
        sagen(trin2("2026-09-01"), formidler("2026-09-01", "2026-11-21")),
        sagen(trin2("2026-09-01"), formidler("2026-09-01", "2026-11-22")),  # the last day still counts
    ),
    "jobformidler-er-sagsbehandler": Par(
        sagen(rf, formidler("2026-01-01", er_sagsbehandler=True), foedselsdato=FOEDT),
        sagen(rf, formidler("2026-01-01", er_sagsbehandler=False), foedselsdato=FOEDT),
    ),
    "step-up-uden-samtykke": Par(
        sagen(pulje, moede("step_up", "2026-12-01", "planlagt")),
        sagen(pulje, moede("step_up", "2026-12-01", "planlagt"), samtykke("begraenset", "2026-11-22")),
    ),
    "step-up-efter-nej": Par(
        sagen(pulje, moede("step_up", "2026-12-01", "planlagt"), samtykke("ja", "2026-10-25", "2026-11-22")),
        sagen(pulje, moede("step_up", "2026-12-01", "planlagt"), samtykke("ja", "2026-10-25", "2026-11-23")),
    ),
    "step-up-samtykke-udloebet": Par(
        sagen(pulje, moede("step_up", "2026-12-01", "planlagt"), samtykke("ja", "2026-10-25", None, "2026-11-30")),
        sagen(pulje, moede("step_up", "2026-12-01", "planlagt"), samtykke("ja", "2026-10-25", None, "2026-12-01")),
    ),
    "gruppe-3-kun-fremmoede": Par(
        gruppe_3(g3_forhold=["helbred_forringes"], g3_kun_fremmoede=True, standby_terminal=False),
        gruppe_3(g3_forhold=["helbred_forringes"], g3_kun_fremmoede=False, standby_terminal=False),
    ),
    "gruppe-3-uden-forhold": Par(
        gruppe_3(g3_forhold=["ingen"], standby_terminal=False),
        gruppe_3(g3_forhold=["ingen"], standby_terminal=True),  # standby is enough by itself
    ),
    "underretning-ikke-overvejet": Par(
        sagen(fsm, visitation("3", "2026-10-01")),
        sagen(fsm, visitation("3", "2026-10-01"), ny(Skridt, skridt="underretning", dato=dag("2026-11-22"))),
    ),
    "fritagelse-over-6-uger": Par(
        # 1 January to 12 February is 31 + 12 = 43 days with both ends, to the 11th 42.
        sagen(pulje, fritagelse("2026-01-01", "2026-02-12", "job", None)),
        sagen(pulje, fritagelse("2026-01-01", "2026-02-11", "job", None)),
    ),
    "fritagelse-over-12-mdr": Par(
        sagen(pulje, fritagelse("2025-11-21")),
        sagen(pulje, fritagelse("2025-11-22")),  # exactly 12 months on 22 November 2026
    ),
    "indsats-ikke-klar": Par(
        sagen(pulje, hel(indsats("social_indsats", "2026-11-01"), pnr=None)),
        sagen(pulje, hel(indsats("social_indsats", "2026-11-01"))),
    ),
    "til-foer-fra": Par(
        sagen(pulje, fritagelse("2026-11-10", "2026-11-09")),
        sagen(pulje, fritagelse("2026-11-10", "2026-11-10")),
    ),
    "datoer-passer-ikke": Par(
        sagen(pulje, samtykke("ja", "2026-11-02", "2026-11-01")),
        sagen(pulje, samtykke("ja", "2026-11-02", "2026-11-02")),
    ),
    "ressourceforloeb-under-6-aar": Par(
        # Born 22 November 1964: 68 years on 22 November 2032, exactly six years after 22 November 2026.
        sagen(ressource("2026-11-23"), foedselsdato=date(1964, 11, 22)),
        sagen(ressource("2026-11-22"), foedselsdato=date(1964, 11, 22)),
        "2026-11-23",
    ),
    "ressourceforloeb-over-5-aar": Par(
        # 1 January 2022 to 31 December 2026 is five years to the day.
        sagen(ressource("2022-01-01", "2024-12-31"), ressource("2025-01-01", "2027-01-01"), foedselsdato=FOEDT),
        sagen(ressource("2022-01-01", "2024-12-31"), ressource("2025-01-01", "2026-12-31"), foedselsdato=FOEDT),
    ),
    "ressourceforloeb-hjemmel": Par(
        sagen(ressource("2026-02-01"), foedselsdato=FOEDT), sagen(ressource("2026-01-31"), foedselsdato=FOEDT)
    ),
    "ressourceforloeb-afskaffet": Par(
        sagen(ressource("2026-07-01"), foedselsdato=FOEDT), sagen(ressource("2026-06-30"), foedselsdato=FOEDT)
    ),
    "barnets-lov": Par(
        sagen(rf, hel(indsats("barnets_lov", "2025-06-01")), foedselsdato=FOEDT),
        sagen(rf, hel(indsats("barnets_lov", "2025-05-31")), foedselsdato=FOEDT),  # before the forløb
    ),
    "raadighed-ikke-skrevet": Par(
        sagen(rf, fritagelse("2025-05-01", "2025-06-01", raadighed=None), foedselsdato=FOEDT),
        sagen(rf, fritagelse("2025-05-01", "2025-05-31", raadighed=None), foedselsdato=FOEDT),  # over before it
    ),
    "i-plan-ikke-skrevet": Par(
        sagen(rf, hel(praktik("2025-06-01", i_plan=None)), foedselsdato=FOEDT),
        sagen(rf, hel(praktik("2025-06-01", i_plan=False)), foedselsdato=FOEDT),
    ),
    "praktik-ophoert-foer-tid": Par(
        # Trin 2 from 1 June: the six months are over on 1 December.
        sagen(trin2("2026-06-01"), formidler("2026-06-01"), hel(praktik("2026-07-01", "2026-11-30"))),
        sagen(trin2("2026-06-01"), formidler("2026-06-01"), hel(praktik("2026-07-01", "2026-12-01"))),
        "2026-12-05",
    ),
    "maalgruppe-mangler": Par(sagen(kh), sagen(kh, maalgruppe="jobparat")),
    "foedselsdato-mangler": Par(
        sagen(kh, maalgruppe="aktivitetsparat"), sagen(kh, maalgruppe="aktivitetsparat", foedselsdato=FOEDT)
    ),
    "folkepensionsalder-naaet": Par(
        # Born 22 November 1959: 67 years on 22 November 2026.
        sagen(pulje, foedselsdato=date(1959, 11, 22)),
        sagen(pulje, foedselsdato=date(1959, 11, 23)),
    ),
    "intet-forloeb": Par(sagen(puljen("2026-01-01", "2026-11-22")), sagen(puljen("2026-01-01", "2026-11-23"))),
    "forloeb-to-ens": Par(
        sagen(puljen("2026-01-01"), puljen("2026-10-20")), sagen(puljen("2026-01-01", "2026-11-22"), pulje)
    ),
    "slutdato-mangler": Par(
        sagen(ny(Forloeb, forloeb="afklaringspuljen", fra=dag("2026-10-20"), slutaarsag="job")),
        sagen(puljen("2026-10-20", "2026-12-31", "job")),
    ),
    "moede-uden-udfald": Par(
        sagen(pulje, moede("samtale", "2026-11-21", "planlagt")),
        sagen(pulje, moede("samtale", "2026-11-22", "planlagt")),
    ),
}


def personlig(fakta: Any) -> Any:
    """The fact with a secret in every personal text that is filled in."""
    felter = type(fakta).__annotations__
    hemmelige = {
        n: "Hemmelig" for n, a in felter.items() if a.__metadata__[0].personlig and isinstance(getattr(fakta, n), str)
    }
    return fakta if isinstance(fakta, (Svaret, Samtykke)) else fakta._replace(**hemmelige)
