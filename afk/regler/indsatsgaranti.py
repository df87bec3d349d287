"""Indsatsgarantien: an effort within six months of a ressourceforløb's start, else the case is heard anew.

LAB § 113 stk. 2; BEK 2408/2021 § 17; kilder/001. The adopted readings of what the sources leave open stand in
`REGEL.tolkninger`.
"""

from collections.abc import Iterator, Sequence
from datetime import date
from typing import NamedTuple

from afk.fakta.forloeb import Forloeb
from afk.fakta.indsats import Indsats
from afk.fakta.moede import Moede
from afk.fakta.sag import Sag
from afk.regler import kilder
from afk.regler.base import Frist, Regel, Spor, Valg
from afk.regler.faelles import alle_moeder, indsatser, ophoert, stort
from afk.regler.indsatsgaranti_ur import Start, Ur, forklar_pauser, start_pr
from afk.regler.perioder import gyldig

GYLDIG_FRA = date(2022, 1, 1)
FORUM_FRA = date(2026, 2, 1)

TILBUD = frozenset(
    ("virksomhedspraktik", "loentilskud", "vejledning_opkvalificering", "social_indsats", "kommunal_sundhed")
)
"""Fulfil by beginning in time (BEK 2408/2021 § 17 stk. 1; kilder/001)."""
TIMER = frozenset(("ordinaere_timer", "loentilskud_handicap", "stu"))
"""Fulfil by being had in time, whenever they began (§ 17 stk. 4-6)."""

_TAELLER_IKKE = {
    "mentor": ("mentorstøtte er en understøttende indsats, ikke et tilbud", kilder.indsats_svar(2)),
    "regional_sundhed": ("regionale sundhedstilbud tæller ikke med", kilder.indsats_svar(9)),
    "privat_sundhed": ("private sundhedstilbud tæller ikke med", kilder.indsats_svar(9)),
    "nytteindsats": ("nytteindsats (LAB kap. 13) er ikke blandt de nævnte tilbud", kilder.BEK_17_1),
    "andet": ("typen er ikke blandt de nævnte tilbud", kilder.BEK_17_1),
}


class Mulighed(NamedTuple):
    """An indsats, the day it would fulfil (None when it can't count at all), and whether that day is in time."""

    indsats: Indsats
    dag: date | None
    i_tide: bool


def _beregn(sag: Sag, d: date, valg: Valg) -> Iterator[Frist]:
    for forloeb in sag.af(Forloeb):
        if forloeb.forloeb == "ressourceforloeb" and forloeb.fra <= d:
            yield _en(sag, forloeb, d)


def _en(sag: Sag, forloeb: Forloeb, d: date) -> Frist:
    b = max(forloeb.fra, GYLDIG_FRA)
    til = ophoert(forloeb, d)
    start = start_pr(sag, b, d)
    muligheder = [_mulighed(i, start) for i in indsatser(sag)]
    teammoeder = alle_moeder(sag, "rehabiliteringsteam")
    opfyldt = _opfyldt(muligheder, teammoeder, b, til or d)
    ur = start.ur(opfyldt or d)
    spor = Spor()
    _forklar_start(spor, forloeb, start)
    forklar_pauser(spor, sag, ur, b, opfyldt or d, d)
    for m in muligheder:
        _forklar_indsats(spor, m, start, d, til)
    _forklar_moeder(spor, teammoeder, b, d)
    if opfyldt is not None:
        spor("Opfyldt {}.", opfyldt, dato=opfyldt)
    return REGEL.afgoer(
        spor,
        d,
        forloeb.fra,
        None if ur.i_bero else ur.frist,
        opfyldt_den=opfyldt,
        bortfald=None if opfyldt else _bortfald(sag, forloeb, til, start),
        i_bero=ur.i_bero,
        tidligst=ur.frist,
        forsigtig_dato=ur.forsigtig if ur.forsigtig < ur.frist and not ur.i_bero else None,
        handling="" if opfyldt else _handling(ur, d),
    )


def _mulighed(i: Indsats, start: Start) -> Mulighed:
    dag = _opfylder(i, start.dag)
    return Mulighed(i, dag, dag is not None and start.naas(dag))


def _opfyldt(muligheder: list[Mulighed], teammoeder: Sequence[Moede], b: date, senest: date) -> date | None:
    """The earliest day, up to `senest`, on which something fulfils the guarantee (regel 1.3)."""
    dage = [m.dag for m in muligheder if m.i_tide and m.dag is not None and m.dag <= senest]
    dage += [m.dato for m in teammoeder if m.dato >= b and m.afholdt_pr(senest)]
    return min(dage, default=None)


def _opfylder(i: Indsats, b: date) -> date | None:
    """The day the indsats would fulfil, if that is in time; None when it can't count at all."""
    if not gyldig(i.fra, i.til):
        return None
    if i.type in TILBUD:
        return i.fra if i.fra >= b and i.i_plan is not False else None
    if i.type in TIMER and (i.til is None or i.til >= b):
        return max(i.fra, b)
    return None


def _bortfald(sag: Sag, forloeb: Forloeb, til: date | None, start: Start) -> str | None:
    """Why the duty has lapsed, as a sentence, or None (regel 1.5 and 1.6)."""
    if forloeb.fra < GYLDIG_FRA and any(_foer_2022(i, forloeb.fra) for i in sag.af(Indsats)):
        return (
            "forløbet begyndte før 1. januar 2022, og borgeren havde allerede fået en indsats. "
            "Det er ikke omfattet af indsatsgarantien."
        )
    if til is not None:
        if start.naas(til):
            return "forløbet sluttede, før fristen var overskredet."
        return "forløbet er slut. Fristen var overskredet, da det sluttede."
    return None


def _foer_2022(i: Indsats, s: date) -> bool:
    f = _opfylder(i, s)
    return f is not None and i.fra < GYLDIG_FRA


def _handling(ur: Ur, d: date) -> str:
    forum = "rehabiliteringsteamet" if d < FORUM_FRA else "rehabiliteringsteamet eller det forum, kommunen har valgt"
    if ur.i_bero:
        return "Uret står stille. Registrér slutdatoen, når fritagelsen ophører."
    if d > ur.frist:
        return f"Forelæg sagen for {forum} snarest muligt."
    return f"Få en indsats i planen i gang senest på fristen. Ellers skal sagen forelægges {forum}."


# --- the reasoning ------------------------------------------------------------------------------------------


def _forklar_start(spor: Spor, forloeb: Forloeb, start: Start) -> None:
    b, grund = start.dag, start.grund
    spor("Ressourceforløbet begyndte {}.", forloeb.fra, dato=forloeb.fra)
    if b != forloeb.fra:
        spor("Forløb fra før 2022 tæller fra {}.", b, dato=b, kilde=kilder.indsats_svar(5))
    spor("{} + 6 måneder = {}.", b, grund, dato=grund, kilde=kilder.BEK_17_1)


def _forklar_moeder(spor: Spor, teammoeder: Sequence[Moede], b: date, d: date) -> None:
    for m in teammoeder:
        if m.dato < b:
            spor("Rehabiliteringsteamets møde {} lå før starten og tæller ikke.", m.dato)
        elif m.afholdt_pr(d):
            spor("Sagen var på rehabiliteringsteamets møde {}.", m.dato, dato=m.dato, kilde=kilder.BEK_17_1)
        elif m.status == "aflyst":
            spor("Rehabiliteringsteamets møde {} blev aflyst og tæller ikke.", m.dato)
        else:
            spor("Rehabiliteringsteamets møde {} står ikke som afholdt og tæller ikke endnu.", m.dato)


def _forklar_indsats(spor: Spor, m: Mulighed, start: Start, d: date, til: date | None) -> None:
    """Why this indsats counts, or why not (regel 1.3 and 1.4)."""
    i = m.indsats
    hvad = (stort(i.type), i.fra)
    if i.fra > d:
        spor("{} er planlagt fra {}: en aftale om en senere start tæller ikke.", *hvad, kilde=kilder.garanti_svar(2))
    elif i.type in _TAELLER_IKKE:
        hvorfor, kilde = _TAELLER_IKKE[i.type]
        spor("{} fra {} tæller ikke: {}.", *hvad, hvorfor, kilde=kilde)
    elif i.type == "barnets_lov":
        spor("Vurder: indsatsen fra {} er givet efter barnets lov, men § 17 nævner kun lov om social service. "
             "Tolkning: den opfylder ikke.", i.fra, kilde=kilder.indsats_svar(4))  # fmt: skip
    elif not gyldig(i.fra, i.til):
        spor("{} fra {} slutter, før den begynder, og tæller ikke. Ret den.", *hvad)
    elif i.type in TILBUD and i.fra < start.dag:
        spor("{} fra {} var begyndt i forvejen og tæller ikke.", *hvad, kilde=kilder.indsats_svar(3))
    elif i.type in TILBUD and i.i_plan is False:
        spor("{} fra {} står ikke i planens indsatsdel og tæller ikke.", *hvad, kilde=kilder.BEK_17_2)
    elif m.dag is None:
        spor("{} fra {} var slut, før der tælles fra {}.", *hvad, start.dag)
    elif til is not None and m.dag > til:
        spor("{} fra {} begyndte, efter at forløbet var slut.", *hvad)
    elif not m.i_tide:
        spor("{} fra {} begyndte efter fristen: sagen skal forelægges alligevel.", *hvad, kilde=kilder.garanti_svar(2))
    else:
        _forklar_talt(spor, i, m.dag, start)


def _forklar_talt(spor: Spor, i: Indsats, f: date, start: Start) -> None:
    if i.type in TIMER:
        spor("{} tæller fra {}.", stort(i.type), f, dato=f, kilde=kilder.BEK_17_46)
        if f > start.grund:
            spor("Tolkning: timer, der først ligger i den forlængede periode, tæller også.")
        return
    spor("{} begyndt {} tæller; der er ingen mindste varighed.", stort(i.type), f, dato=f, kilde=kilder.indsats_svar(8))
    if f == start.dag:
        spor("Tolkning: en indsats, der begynder samme dag som forløbet, tæller med.", kilde=kilder.BEK_17_2)
    if i.i_plan is None:
        spor("Det er ikke skrevet, om indsatsen står i planens indsatsdel; her er det regnet som ja.",
             kilde=kilder.BEK_17_2)  # fmt: skip
    if start.har_aaben and start.ur(f).i_bero:
        spor("Uret stod stille den dag, så den er rettidig.")


REGEL = Regel(
    navn="indsatsgaranti",
    orden=1,
    titel="Indsatsgaranti (6 måneder)",
    art="lovpligtig",
    gyldig_fra=GYLDIG_FRA,
    starter="Den dag ressourceforløbet begynder; forløb fra før 2022 tæller fra 1. januar 2022.",
    udloeser=Forloeb,
    laengde="6 måneder; samme dato seks måneder efter er med.",
    pauser="Perioder efter starten, hvor borgeren er fritaget for rådighed, lægges til én til én i måneder og dage. "
    "Uden slutdato står uret stille.",
    opfyldes="Virksomhedspraktik, løntilskud, vejledning og opkvalificering, social indsats eller kommunal "
    "sundhedsindsats i planen, begyndt i perioden; ordinære timer, løntilskud efter § 15 eller STU i perioden; "
    "eller sagen har været på rehabiliteringsteamets møde.",
    bortfalder="Når forløbet er slut, eller når et forløb fra før 2022 allerede havde fået en indsats.",
    kilder=(kilder.LAB_113, kilder.BEK_17_1),
    beregn=_beregn,
    handling={},
    tolkninger=(
        "En indsats, der begynder samme dag som forløbet, tæller med.",
        "Pauser lægges til i hele måneder og dage; den forsigtige dato tæller dag for dag.",
        "Uden oplysning om rådighed giver sygdom, barsel, opfølgning uden kontakt og fritaget for rådighed pause.",
        "Timer, der først ligger i den forlængede periode, tæller med.",
        "En fritagelse, der begynder på selve fristen, giver pause.",
        "Indsatser efter barnets lov opfylder ikke, men skal vurderes.",
        "Reglen gælder fortsat for løbende forløb efter 1. februar 2026; et nyt forløb giver en ny garanti.",
    ),
)
