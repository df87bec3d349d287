"""What the indsatsgaranti of a running ressourceforløb hangs on and the facts do not say for certain."""

from collections.abc import Iterator
from datetime import date

from afk.fakta import fritagelse, indsats
from afk.fakta.fritagelse import Fritagelse
from afk.fakta.indsats import Indsats
from afk.fakta.sag import Sag
from afk.fakta.vaerdier import dansk_ord
from afk.regler import kilder
from afk.regler.base import AABNE, Valg
from afk.regler.indsatsgaranti import GYLDIG_FRA, REGEL, TILBUD
from afk.tjek.base import Fund, Tjek
from afk.tjek.faelles import betegn, loebende, ret

TOLKNING_BARNETS_LOV = "Tolkning: bekendtgørelsen nævner serviceloven og ikke barnets lov"


def _start(sag: Sag, d: date) -> date | None:
    """The day the guarantee of the earliest running ressourceforløb counts from."""
    return min((max(f.fra, GYLDIG_FRA) for f in loebende(sag, "ressourceforloeb", d)), default=None)


def _aaben_fra(sag: Sag, d: date, valg: Valg) -> date | None:
    """The same, of those whose guarantee is not fulfilled on `d`."""
    aabne = [f.udloest_af for f in REGEL.beregn(sag, d, valg) if f.status in AABNE] if REGEL.gaelder(d) else []
    return max(min(aabne), GYLDIG_FRA) if aabne else None


def _barnets_lov(sag: Sag, d: date, valg: Valg) -> Iterator[Fund]:
    kandidater = [i for i in sag.af(Indsats) if i.type == "barnets_lov" and i.fra <= d]
    start = _aaben_fra(sag, d, valg) if kandidater else None
    for i in kandidater:
        if start is not None and i.fra >= start:
            yield BARNETS_LOV.fund(
                f"Indsatsen efter barnets lov fra {i.fra:%d-%m-%Y} tæller ikke af sig selv med i indsatsgarantien. "
                "Vurdér, om den svarer til en indsats efter serviceloven. Er den det, så registrér den sådan:",
                ret(sag, indsats.TYPE, i._replace(type="social_indsats"), i_plan="ja"),
                i.fra,
            )


def _raadighed(sag: Sag, d: date, valg: Valg) -> Iterator[Fund]:
    """Only where the guarantee is open: a fulfilled deadline is not moved by a pause."""
    kandidater = [f for f in sag.af(Fritagelse) if f.raadighed is None and f.fra <= d]
    start = _aaben_fra(sag, d, valg) if kandidater else None
    for f in kandidater:
        if start is not None and (f.til is None or f.til >= max(start, f.fra)):
            yield RAADIGHED.fund(
                f"Fritagelsen ({dansk_ord(f.grund)}) fra {f.fra:%d-%m-%Y} siger ikke, om borgeren er fritaget for "
                f"rådighed. Den regnes som {'ja' if f.pauser else 'nej'}, og det kan flytte indsatsgarantien. "
                "Skriv ja eller nej:",
                ret(sag, fritagelse.TYPE, f, raadighed="SVAR"),
                f.fra,
            )


def _i_plan(sag: Sag, d: date, valg: Valg) -> Iterator[Fund]:
    start = _start(sag, d)
    for i in sag.af(Indsats):
        if start is not None and i.type in TILBUD and i.i_plan is None and start <= i.fra <= d:
            yield I_PLAN.fund(
                f"{betegn(indsats.TYPE, i)} siger ikke, om den står i rehabiliteringsplanens indsatsdel. Den regnes "
                "som ja, og kun i planen tæller den med i indsatsgarantien. Skriv ja eller nej:",
                ret(sag, indsats.TYPE, i, i_plan="SVAR"),
                i.fra,
            )


BARNETS_LOV = Tjek(
    "barnets-lov",
    "Indsats efter barnets lov: vurdér, om den tæller i indsatsgarantien",
    "advarsel",
    (kilder.BEK_17_1, TOLKNING_BARNETS_LOV),
    _barnets_lov,
)
RAADIGHED = Tjek(
    "raadighed-ikke-skrevet",
    "En fritagelse siger ikke, om borgeren er fritaget for rådighed",
    "oplysning",
    (kilder.BEK_17_3,),
    _raadighed,
)
I_PLAN = Tjek(
    "i-plan-ikke-skrevet",
    "En indsats siger ikke, om den står i planens indsatsdel",
    "oplysning",
    (kilder.BEK_17_2,),
    _i_plan,
)
TJEK = (BARNETS_LOV, RAADIGHED, I_PLAN)
