"""The indsatsgaranti of the ressourceforløb: kept, broken or open, in all and by the month of the deadline."""

from collections import defaultdict
from collections.abc import Iterator, Sequence
from datetime import date
from typing import NamedTuple

from afk.dato import DAG, MAANEDER, plus_maaneder
from afk.fakta.forloeb import Forloeb
from afk.rapport.tal import RESSOURCEFORLOEB, Begreb, Post, Tal, optaelling
from afk.regler import frister
from afk.regler.base import Frist, Valg
from afk.regler.faelles import ophoert
from afk.regler.indsatsgaranti import GYLDIG_FRA
from afk.regler.kilder import BEK_17_1, LAB_113, garanti_svar, indsats_svar

REGEL = "indsatsgaranti"
UDENFOR = "andre"

BEGREBER = (
    Begreb("garanti", "Ressourceforløb", "Ressourceforløb, der er begyndt senest på dagen, løbende og sluttede; et "
           "forløb er talt én gang, og en borger kan have flere.", (LAB_113, BEK_17_1)),
    Begreb("holdt", "Holdt", "Garantien blev opfyldt senest på fristen, eller mens uret stod stille.", (BEK_17_1,),
           "garanti"),
    Begreb("brudt", "Brudt", "Fristen gik, uden at noget opfyldte garantien.", (BEK_17_1, garanti_svar(2)), "garanti"),
    Begreb("brudt_staar", "Ikke forelagt endnu", "Fristen er overskredet på dagen, og sagen har ikke været på "
           "rehabiliteringsteamets møde.", (BEK_17_1,), "brudt"),
    Begreb("brudt_forelagt", "Forelagt for sent", "Sagen kom på rehabiliteringsteamets møde efter fristen.",
           (BEK_17_1, garanti_svar(2)), "brudt"),
    Begreb("brudt_sluttet", "Sluttet efter fristen", "Forløbet sluttede, eller sagen blev lukket, efter fristen og "
           "uden at garantien var opfyldt.", (BEK_17_1,), "brudt",
           "Et brud bliver talt, også når forløbet siden er slut."),
    Begreb("aaben", "Åben", "Fristen er dagen selv eller senere, og garantien er ikke opfyldt.", (BEK_17_1,),
           "garanti"),
    Begreb("i_bero", "I bero", "En fritagelse for rådighed uden slutdato løber, så der er ingen frist.", (BEK_17_1,),
           "garanti"),
    Begreb("bortfaldet", "Faldet bort", "Garantien gælder ikke længere, og fristen blev ikke overskredet.", (BEK_17_1,),
           "garanti"),
    Begreb("sluttet_foer", "Sluttet før fristen", "Forløbet sluttede, eller sagen blev lukket, senest på fristen.",
           (BEK_17_1,), "bortfaldet"),
    Begreb("ikke_omfattet", "Ikke omfattet", "Forløbet begyndte før 1. januar 2022, og da havde borgeren fået en "
           "indsats, eller forløbet var slut.", (indsats_svar(5),), "bortfaldet"),
)  # fmt: skip
_EFTER_MAANED = {"holdt": "holdt", "aaben": "aaben", "brudt_staar": "brudt", "brudt_forelagt": "brudt",
                 "brudt_sluttet": "brudt"}  # fmt: skip
_UDEN_FRIST = "Er garantien holdt, mens uret stod stille, er der ingen frist; så tæller den måned, den blev opfyldt i."


class Forloebet(NamedTuple):
    """A ressourceforløb, the number it belongs in, and the day whose month it is counted in."""

    noegle: str
    dag: date | None
    sag: str


def afsnit(poster: Sequence[Post], d: date, valg: Valg, fra: date, til: date) -> list[Tal]:
    """The numbers on the day `d`, and those of each month from the one of `fra` to the one of `til`."""
    alle = [x for p in poster for x in _forloebene(p, d, valg)]
    talt: dict[str, list[str]] = defaultdict(list)
    for x in alle:
        talt[x.noegle].append(x.sag)
    return [*optaelling(RESSOURCEFORLOEB, "indsatsgaranti", BEGREBER, talt), *_maaneder(alle, fra, til)]


def _forloebene(p: Post, d: date, valg: Valg) -> Iterator[Forloebet]:
    for f in p.frister:
        if f.regel == REGEL:
            noegle, dag = _placering(p, f, d, valg)
            yield Forloebet(noegle, dag, p.navn)


def _placering(p: Post, f: Frist, d: date, valg: Valg) -> tuple[str, date | None]:
    if f.status == "opfyldt":
        return "brudt_forelagt" if f.for_sent else "holdt", f.frist or f.opfyldt_den
    if f.status == "overskredet":
        return "brudt_staar", f.frist
    return _bortfaldet(p, f, d, valg) if f.status == "bortfaldet" else (f.status, f.frist)


def _bortfaldet(p: Post, f: Frist, d: date, valg: Valg) -> tuple[str, date | None]:
    """Whether the deadline was broken when the forløb ended or the case was closed, by the row of the day before."""
    forloeb = (x for x in p.sag.af(Forloeb) if x.forloeb == RESSOURCEFORLOEB and x.fra == f.udloest_af)
    ender = [dag for dag in (*(ophoert(x, d) for x in forloeb), p.sag.borger.lukket) if dag is not None and dag <= d]
    slut = min(ender, default=GYLDIG_FRA)
    if slut <= GYLDIG_FRA:
        return "ikke_omfattet", None
    foer = [x for x in frister(p.sag, slut - DAG, valg) if x.regel == REGEL and x.udloest_af == f.udloest_af]
    if any(x.status == "bortfaldet" for x in foer):
        return "ikke_omfattet", None
    brudt = next((x.frist for x in foer if x.frist is not None and x.frist < slut), None)
    return ("sluttet_foer", None) if brudt is None else ("brudt_sluttet", brudt)


# --- by month -----------------------------------------------------------------------------------------------


def _maaneder(alle: Sequence[Forloebet], fra: date, til: date) -> list[Tal]:
    """Three numbers a month, also the empty ones, and those whose month lies outside."""
    maaneder = list(_mellem(fra, til))
    talt: dict[tuple[str, str], list[str]] = defaultdict(list)
    for x in alle:
        if x.dag is not None and x.noegle in _EFTER_MAANED:
            periode = f"{x.dag:%Y-%m}"
            talt[periode if periode in maaneder else UDENFOR, _EFTER_MAANED[x.noegle]].append(x.sag)
    ud = []
    for periode in (*maaneder, UDENFOR):
        af = sum(len(talt[periode, b.noegle]) for b in _begreber(periode))
        for b in _begreber(periode):
            sager = tuple(talt[periode, b.noegle])
            ud.append(Tal(RESSOURCEFORLOEB, "maaneder", b, len(sager), af, sager, periode))
    return ud


def _mellem(fra: date, til: date) -> Iterator[str]:
    maaned = fra.replace(day=1)
    while maaned <= til:
        yield f"{maaned:%Y-%m}"
        maaned = plus_maaneder(maaned, 1)


def _begreber(periode: str) -> list[Begreb]:
    """Kept, broken and open, for a month."""
    hvor = "andre måneder" if periode == UDENFOR else f"{MAANEDER[int(periode[5:]) - 1]} {periode[:4]}"
    ud = []
    for b in BEGREBER:
        if b.noegle in ("holdt", "brudt", "aaben"):
            definition = f"{b.definition.removesuffix('.')}; talt i den måned, fristen ligger i."
            tolkning = _UDEN_FRIST if b.noegle == "holdt" else ""
            ud.append(b._replace(navn=f"{b.navn}, {hvor}", definition=definition, del_af=None, tolkning=tolkning))
    return ud
