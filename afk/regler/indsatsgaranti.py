"""Indsatsgarantien: an effort within six months of a ressourceforløb's start, else the case is heard anew.

LAB § 113 stk. 2; BEK 2408/2021 § 17; kilder/001. The adopted readings of what the sources leave open stand in
`REGEL.tolkninger`.
"""

from collections.abc import Iterator
from datetime import date, timedelta
from typing import NamedTuple

from afk.dato import DAG, hele_maaneder, plus_maaneder
from afk.fakta.forloeb import Forloeb
from afk.fakta.fritagelse import Fritagelse
from afk.fakta.indsats import Indsats
from afk.fakta.moede import Moede
from afk.fakta.sag import Sag
from afk.fakta.vaerdier import dansk_ord
from afk.regler import kilder
from afk.regler.base import Frist, Regel, Spor, Valg
from afk.regler.faelles import forklar_ubrugte, fritagelser, indsatser, moeder, ophoert, periode_tekst, stort
from afk.regler.perioder import Periode, forenet, gyldig

GYLDIG_FRA = date(2022, 1, 1)
FORUM_FRA = date(2026, 2, 1)
MAANEDER = 6

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


class Ur(NamedTuple):
    """The clock on a given day: the deadline, or that it stands still and what it would be if it went on."""

    frist: date
    i_bero: bool
    forsigtig: date
    brugt: list[tuple[Periode, int, int, date]]
    """The pauses that count, each with whole months, days left and the deadline after it."""

    def naas(self, d: date) -> bool:
        """Whether something on day `d` is in time."""
        return self.i_bero or d <= self.frist


def ur_pr(b: date, pauser: list[Fritagelse], d: date) -> Ur:
    """The clock on day `d` for a start day `b`; only pauses begun by `d` count (regel 1.2).

    The months of all pauses are added to the start day in one step, then the odd days.
    """
    perioder = forenet(
        Periode(max(p.fra, b), p.til) for p in pauser if max(p.fra, b) <= d and (p.til is None or p.til >= b)
    )
    frist = grund = plus_maaneder(b, MAANEDER)
    maaneder = dage = talte = 0
    brugt: list[tuple[Periode, int, int, date]] = []
    for p in perioder:
        if p.fra > frist:
            break
        slut = d if p.til is None else p.til
        n, r = hele_maaneder(p.fra, slut)
        maaneder, dage, talte = maaneder + n, dage + r, talte + (slut - p.fra).days + 1
        frist = plus_maaneder(b, MAANEDER + maaneder) + timedelta(days=dage)
        brugt.append((p, n, r, frist))
    i_bero = bool(brugt) and brugt[-1][0].til is None
    return Ur(frist, i_bero, grund + timedelta(days=talte), brugt)


def _beregn(sag: Sag, d: date, valg: Valg) -> Iterator[Frist]:
    pauser = [p for p in sag.af(Fritagelse) if p.pauser and p.fra <= d and gyldig(p.fra, p.til)]
    for forloeb in sag.af(Forloeb):
        if forloeb.forloeb == "ressourceforloeb" and forloeb.fra <= d:
            yield _en(sag, forloeb, pauser, d)


def _en(sag: Sag, forloeb: Forloeb, pauser: list[Fritagelse], d: date) -> Frist:
    b = max(forloeb.fra, GYLDIG_FRA)
    til = ophoert(forloeb, d)
    opfyldt = _opfyldt(sag, b, pauser, min(d, til or d))
    ur = ur_pr(b, pauser, opfyldt or d)
    spor = Spor()
    _forklar_start(spor, forloeb, b)
    _forklar_pauser(spor, sag, ur, b, opfyldt or d, d)
    _forklar_indsatser(spor, sag, b, pauser, d, til)
    if opfyldt is not None:
        spor("Opfyldt {}.", opfyldt, dato=opfyldt)
    return REGEL.afgoer(
        spor,
        d,
        forloeb.fra,
        None if ur.i_bero else ur.frist,
        opfyldt_den=opfyldt,
        bortfald=_bortfald(sag, forloeb, til, b, pauser),
        i_bero=ur.i_bero,
        tidligst=ur.frist,
        forsigtig_dato=ur.forsigtig if ur.forsigtig < ur.frist and not ur.i_bero else None,
        handling=_handling(ur, d),
    )


def _opfyldt(sag: Sag, b: date, pauser: list[Fritagelse], senest: date) -> date | None:
    """The earliest day, up to `senest`, on which something fulfils the guarantee (regel 1.3)."""
    dage = [
        f for i in sag.af(Indsats) if (f := _opfylder(i, b)) is not None and f <= senest and ur_pr(b, pauser, f).naas(f)
    ]
    dage += [m.dato for m in moeder(sag, "rehabiliteringsteam", senest) if m.dato >= b]
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


def _bortfald(sag: Sag, forloeb: Forloeb, til: date | None, b: date, pauser: list[Fritagelse]) -> str | None:
    """Why the duty has lapsed, as a sentence, or None (regel 1.5 and 1.6)."""
    if forloeb.fra < GYLDIG_FRA and any(_foer_2022(i, forloeb.fra) for i in sag.af(Indsats)):
        return (
            "forløbet begyndte før 1. januar 2022, og borgeren havde allerede fået en indsats. "
            "Det er ikke omfattet af indsatsgarantien."
        )
    if til is not None:
        if ur_pr(b, pauser, til).naas(til):
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


def _forklar_start(spor: Spor, forloeb: Forloeb, b: date) -> None:
    spor("Ressourceforløbet begyndte {}.", forloeb.fra, dato=forloeb.fra)
    if b != forloeb.fra:
        spor("Forløb fra før 2022 tæller fra {}.", b, dato=b, kilde=kilder.indsats_svar(5))
    grund = plus_maaneder(b, MAANEDER)
    spor("{} + 6 måneder = {}.", b, grund, dato=grund, kilde=kilder.BEK_17_1)


def _forklar_pauser(spor: Spor, sag: Sag, ur: Ur, b: date, pr: date, d: date) -> None:
    forklar_ubrugte(spor, sag, d)
    for f in fritagelser(sag):
        if f.fra > d or not gyldig(f.fra, f.til):
            continue
        if f.fra > pr:
            spor("Fritagelsen ({}) {} begyndte efter opfyldelsen og flytter ikke fristen.", dansk_ord(f.grund),
                 periode_tekst(f))  # fmt: skip
        elif not f.pauser:
            spor(
                "Fritagelsen ({}) {} fritager ikke for rådighed og giver ingen pause.",
                dansk_ord(f.grund),
                periode_tekst(f),
            )
        elif f.til is not None and f.til < b:
            spor("Fritagelsen ({}) {} ligger før starten og tæller ikke.", dansk_ord(f.grund), periode_tekst(f))
        elif not any(p.daekker(max(f.fra, b)) for p, *_ in ur.brugt):
            spor("Fritagelsen ({}) {} begyndte efter fristen og tæller ikke.", dansk_ord(f.grund), periode_tekst(f))
        elif f.raadighed is None:
            spor("Tolkning: fritagelsen ({}) {} fritager for rådighed, da andet ikke er skrevet.", dansk_ord(f.grund),
                 periode_tekst(f), kilde=kilder.BEK_17_3)  # fmt: skip
    for p, n, r, frist in ur.brugt:
        if p.til is None:
            spor("Fritaget for rådighed siden {} uden slutdato: uret står stille. Sluttede fritagelsen {}, "
                 "blev fristen {}.", p.fra, pr, frist, dato=frist, kilde=kilder.BEK_17_3)  # fmt: skip
        else:
            spor("Pause {} til {}: {} tæller ikke med. Fristen bliver {}.", p.fra, p.til, _laengde(n, r), frist,
                 dato=frist, kilde=kilder.garanti_svar(7))  # fmt: skip
    if ur.brugt and not ur.i_bero and ur.forsigtig < ur.frist:
        spor("Tolkning: pauser lægges til i måneder og dage. Talt dag for dag bliver den forsigtige dato {}.",
             ur.forsigtig, dato=ur.forsigtig)  # fmt: skip


def _forklar_indsatser(spor: Spor, sag: Sag, b: date, pauser: list[Fritagelse], d: date, til: date | None) -> None:
    for i in indsatser(sag):
        _forklar_indsats(spor, i, b, pauser, d, til)
    for m in sorted(sag.af(Moede), key=lambda m: m.dato):
        if m.type != "rehabiliteringsteam":
            continue
        if m.dato < b:
            spor("Rehabiliteringsteamets møde {} lå før starten og tæller ikke.", m.dato)
        elif m.afholdt_pr(d):
            spor("Sagen var på rehabiliteringsteamets møde {}.", m.dato, dato=m.dato, kilde=kilder.BEK_17_1)
        elif m.status == "aflyst":
            spor("Rehabiliteringsteamets møde {} blev aflyst og tæller ikke.", m.dato)
        else:
            spor("Rehabiliteringsteamets møde {} står ikke som afholdt og tæller ikke endnu.", m.dato)


def _forklar_indsats(spor: Spor, i: Indsats, b: date, pauser: list[Fritagelse], d: date, til: date | None) -> None:
    """Why this indsats counts, or why not (regel 1.3 and 1.4)."""
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
    elif i.type in TILBUD and i.fra < b:
        spor("{} fra {} var begyndt i forvejen og tæller ikke.", *hvad, kilde=kilder.indsats_svar(3))
    elif i.type in TILBUD and i.i_plan is False:
        spor("{} fra {} står ikke i planens indsatsdel og tæller ikke.", *hvad, kilde=kilder.BEK_17_2)
    elif (f := _opfylder(i, b)) is None:
        spor("{} fra {} var slut, før der tælles fra {}.", *hvad, b)
    elif til is not None and f > til:
        spor("{} fra {} begyndte, efter at forløbet var slut.", *hvad)
    elif not ur_pr(b, pauser, f).naas(f):
        spor("{} fra {} begyndte efter fristen: sagen skal forelægges alligevel.", *hvad, kilde=kilder.garanti_svar(2))
    else:
        _forklar_talt(spor, i, f, b, pauser)


def _forklar_talt(spor: Spor, i: Indsats, f: date, b: date, pauser: list[Fritagelse]) -> None:
    if i.type in TIMER:
        spor("{} tæller fra {}.", stort(i.type), f, dato=f, kilde=kilder.BEK_17_46)
        if f > plus_maaneder(b, MAANEDER):
            spor("Tolkning: timer, der først ligger i den forlængede periode, tæller også.")
        return
    spor("{} begyndt {} tæller; der er ingen mindste varighed.", stort(i.type), f, dato=f, kilde=kilder.indsats_svar(8))
    if f == b:
        spor("Tolkning: en indsats, der begynder samme dag som forløbet, tæller med.", kilde=kilder.BEK_17_2)
    if i.i_plan is None:
        spor("Det er ikke skrevet, om indsatsen står i planens indsatsdel; her er det regnet som ja.",
             kilde=kilder.BEK_17_2)  # fmt: skip
    if ur_pr(b, pauser, f - DAG).i_bero or ur_pr(b, pauser, f).i_bero:
        spor("Uret stod stille den dag, så den er rettidig.")


def _laengde(n: int, r: int) -> str:
    dele = [f"{n} måned{'er' if n != 1 else ''}"] if n else []
    if r:
        dele.append(f"{r} dag{'e' if r != 1 else ''}")
    return " og ".join(dele)


REGEL = Regel(
    navn="indsatsgaranti",
    orden=1,
    titel="Indsatsgaranti (6 måneder)",
    art="lovpligtig",
    gyldig_fra=GYLDIG_FRA,
    starter="Den dag ressourceforløbet begynder; forløb fra før 2022 tæller fra 1. januar 2022.",
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
