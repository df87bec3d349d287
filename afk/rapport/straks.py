"""Who has had the straksafklaring, who is still without, and how late (the rule `straksafklaring`; kilder/000)."""

from collections import defaultdict
from collections.abc import Sequence
from datetime import date

from afk.rapport.gruppe import afgoerende
from afk.rapport.tal import AFKLARINGSPULJEN, Begreb, Post, Tal, optaelling
from afk.regler.base import Frist
from afk.regler.faelles import fritaget, ophoert
from afk.regler.kilder import FAQ_MAALGRUPPE, FAQ_MODEL

REGEL = "straksafklaring"
TRIN = (14, 56)
"""Up to so many days over the deadline; the last step has no end."""

BEGREBER = (
    Begreb(
        "straks",
        "Forløb, der løber",
        "Borgere, hvis forløb i Afklaringspuljen løber på dagen, efter det, afk frist viser om straksafklaringen.",
        (FAQ_MODEL,),
        tolkning="Også den, der er fritaget, undtaget eller mangler oplysninger, er med her, når forløbet løber.",
    ),
    Begreb("straks_holdt", "Har fået straksafklaring", "Både samtalen og step up-mødet er holdt, eller samtalen, når "
           "borgeren har sagt nej til at dele oplysninger.", (FAQ_MODEL,), "straks"),
    Begreb("straks_i_tide", "Inden for otte uger", "Straksafklaringen var på plads senest på fristen.", (FAQ_MODEL,),
           "straks_holdt"),
    Begreb("straks_for_sent", "For sent", "Straksafklaringen kom på plads efter fristen.", (FAQ_MODEL,),
           "straks_holdt"),
    Begreb(
        "straks_mangler",
        "Endnu uden straksafklaring",
        "Samtalen, step up-mødet eller begge mangler, og borgeren er ikke undtaget.",
        (FAQ_MODEL,),
        "straks",
    ),
    Begreb("straks_aaben", "Fristen er ikke gået", "Fristen er dagen selv eller senere.", (FAQ_MODEL,),
           "straks_mangler"),
    Begreb("straks_over_14", "1–14 dage over fristen", "Fristen er overskredet med højst 14 dage.", (FAQ_MODEL,),
           "straks_mangler"),
    Begreb("straks_over_56", "15–56 dage over fristen", "Fristen er overskredet med 15 til 56 dage, altså op til otte "
           "uger.", (FAQ_MODEL,), "straks_mangler"),
    Begreb("straks_over_mere", "Mere end 56 dage over", "Fristen er overskredet med mere end otte uger.", (FAQ_MODEL,),
           "straks_mangler"),
    Begreb("straks_fritaget", "I bero, fritaget", "En fritagelse dækker dagen; de otte uger tæller forfra, når den "
           "slutter.", (FAQ_MAALGRUPPE,), "straks_mangler"),
    Begreb("straks_udskudt", "I bero, udskudt", "Praktik, løntilskud eller lønnede timer ved starten løber endnu, "
           "eller visitationen er udskudt.", (FAQ_MODEL,), "straks_mangler"),
    Begreb("straks_undtaget", "Uden pligt til straksafklaring", "Gruppe 2, gruppe 3, uden for målgruppen, en anden "
           "målgruppe end aktivitetsparat eller en lukket sag, og straksafklaringen er ikke holdt.",
           (FAQ_MODEL, FAQ_MAALGRUPPE), "straks"),
)  # fmt: skip
LAENGST = Begreb(
    "straks_laengst",
    "Længst over fristen, i dage",
    "De dage, som den ældste overskredne frist for straksafklaring er overskredet med.",
    (FAQ_MODEL,),
)
_EFTER_STATUS = {"opfyldt": "straks_i_tide", "bortfaldet": "straks_undtaget", "aaben": "straks_aaben"}


def afsnit(poster: Sequence[Post], d: date) -> list[Tal]:
    """The numbers on the day `d`."""
    talt: dict[str, list[str]] = defaultdict(list)
    laengst, hvem = 0, ""
    for p in poster:
        if (frist := _raekke(p, d)) is None:
            continue
        talt[_noegle(p, frist, d)].append(p.navn)
        over = -(frist.dage(d) or 0) if frist.status == "overskredet" else 0
        if over > laengst:
            laengst, hvem = over, p.navn
    ud = optaelling(AFKLARINGSPULJEN, "straksafklaring", BEGREBER, talt)
    return [*ud, Tal(AFKLARINGSPULJEN, "straksafklaring", LAENGST, laengst, sager=(hvem,) if hvem else ())]


def _raekke(p: Post, d: date) -> Frist | None:
    """The row of the forløb that places the borger, when it runs on the day."""
    forloeb = afgoerende(p.sag, AFKLARINGSPULJEN, d)
    if forloeb is None or ophoert(forloeb, d) is not None:
        return None
    raekker = (f for f in p.frister if f.regel == REGEL and f.udloest_af == forloeb.fra)
    return next(raekker, None)


def _noegle(p: Post, f: Frist, d: date) -> str:
    if f.status == "overskredet":
        dage = -(f.dage(d) or 0)
        return f"straks_over_{next((n for n in TRIN if dage <= n), 'mere')}"
    if f.status == "i_bero":
        er_fritaget = any(periode.daekker(d) for periode in fritaget(p.sag, d))
        return "straks_fritaget" if er_fritaget else "straks_udskudt"
    return "straks_for_sent" if f.for_sent else _EFTER_STATUS[f.status]
