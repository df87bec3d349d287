"""From the facts of a caseload to who is in the plan, and why the others are not."""

from collections.abc import Iterable, Iterator
from datetime import date, timedelta
from typing import NamedTuple

from afk.fakta.forloeb import Forloeb
from afk.fakta.moede import Moede
from afk.fakta.sag import Sag
from afk.plan.model import Behov
from afk.regler import STANDARD
from afk.regler.base import Frist, Spor
from afk.regler.faelles import moeder, ophoert, seneste_visitation
from afk.regler.straksafklaring import GYLDIG_FRA, REGEL, fravalgt, ur_pr

INTET_FORLOEB = "intet forløb i Afklaringspuljen er begyndt"
LUKKET = "sagen er lukket"
OPFYLDT = "har fået straksafklaringen"
KUN_SAMTALE = "mangler kun samtalen, for step up-mødet er holdt eller valgt fra"
FOR_TAET = "har et planlagt step up-møde uden en samtale længe nok før; flyt mødet"
FORLOEB_SLUT = "forløbet er slut"
MAALGRUPPE = "målgruppen er ikke aktivitetsparat"
I_BERO = {
    "fritaget": "i bero, fritaget",
    "udskudt": "i bero, udskudt af praktik, løntilskud eller lønnede timer",
    "visitation": "i bero, visitationen er udskudt",
}
VISITERET = {"2": "visiteret til gruppe 2", "3": "visiteret til gruppe 3", "uden_for": "visiteret uden for målgruppen"}
GRUNDE = (
    FOR_TAET, KUN_SAMTALE, *I_BERO.values(), OPFYLDT, *VISITERET.values(), FORLOEB_SLUT, MAALGRUPPE, LUKKET,
    INTET_FORLOEB,
)  # fmt: skip
"""Every reason to be left out, in the order they are told: first those that ask for something to be done."""


class Grundlag(NamedTuple):
    """What the plan is laid from."""

    behov: tuple[Behov, ...]
    udeladt: tuple[tuple[str, str], ...]
    """(reason, sag)."""
    moeder_optaget: tuple[date, ...]
    samtaler_optaget: tuple[date, ...]
    glemte: int
    """Samtaler and møder before today that still stand as planned, of those in the plan."""


def grundlag(sager: Iterable[Sag], d: date, fra: date) -> Grundlag:
    """Who needs what on the day `d`, for a plan from `fra`. The straksafklaring rule decides who has a deadline."""
    behov, udeladt = [], []
    optaget: dict[str, list[date]] = {"step_up": [], "samtale": []}
    mandag, glemte = fra - timedelta(days=fra.weekday()), 0
    for sag in sager:
        svar = behov_eller_grund(sag, d)
        for m in _aktuelle(sag):
            if m.dato >= mandag:
                optaget[m.type].append(m.dato)
            glemte += isinstance(svar, Behov) and m.status == "planlagt" and m.dato < d
        if isinstance(svar, Behov):
            behov.append(svar)
        else:
            udeladt.append((svar, sag.borger.sag))
    return Grundlag(tuple(behov), tuple(udeladt), tuple(optaget["step_up"]), tuple(optaget["samtale"]), glemte)


def _aktuelle(sag: Sag) -> Iterator[Moede]:
    return (m for m in sag.af(Moede) if m.type in ("samtale", "step_up") and m.status != "aflyst")


def behov_eller_grund(sag: Sag, d: date) -> Behov | str:
    """What the borger needs on the day `d`, or one of GRUNDE."""
    raekker = list(REGEL.beregn(sag, d, STANDARD)) if REGEL.gaelder(d) else []
    if not raekker:
        return INTET_FORLOEB
    if sag.borger.lukket is not None and sag.borger.lukket <= d:
        return LUKKET
    aabne = [(r.frist, r.udloest_af) for r in raekker if r.status in ("aaben", "overskredet") and r.frist is not None]
    if aabne:
        return _behov(sag, *min(aabne), d)
    i_bero = [r for r in raekker if r.status == "i_bero"]
    return _grund(sag, max(i_bero or raekker, key=lambda r: r.udloest_af), d)


def _behov(sag: Sag, frist: date, udloest_af: date, d: date) -> Behov | str:
    start = max(udloest_af, GYLDIG_FRA)
    if fravalgt(sag, d) is not None or any(m.dato >= start for m in moeder(sag, "step_up", d)):
        return KUN_SAMTALE
    holdt = [m.dato for m in moeder(sag, "samtale", d) if m.dato >= start]
    return Behov(sag.borger.sag, frist, min(holdt, default=_booket(sag, "samtale", d)), _booket(sag, "step_up", d))


def _booket(sag: Sag, type_: str, d: date) -> date | None:
    """The day of the first planned meeting of the type, from today on."""
    return min(
        (m.dato for m in sag.af(Moede) if (m.type, m.status) == (type_, "planlagt") and m.dato >= d), default=None
    )


def _grund(sag: Sag, r: Frist, d: date) -> str:
    if r.status == "opfyldt":
        return OPFYLDT
    if r.status == "i_bero":
        return I_BERO[ur_pr(sag, max(r.udloest_af, GYLDIG_FRA), d, Spor()).hvorfor]
    visitation = seneste_visitation(sag, d)
    if visitation is not None and visitation.gruppe in VISITERET:
        return VISITERET[visitation.gruppe]
    slut = any(f.forloeb == "afklaringspuljen" and f.fra == r.udloest_af and ophoert(f, d) for f in sag.af(Forloeb))
    return FORLOEB_SLUT if slut else MAALGRUPPE
