"""Where each borger of Afklaringspuljen and Flere skal med stands on the day, as the resultatkrav counts them.

Counted positively, deducted, and out while exempt: kilder/004. Still monitored without a duty: kilder/000 and 004.
What contradicts itself, or lacks what decides it, is put under `mangler` and never guessed at.
"""

from collections import defaultdict
from collections.abc import Sequence
from datetime import date

from afk.fakta.forloeb import FRATRUKKET, POSITIVE, Forloeb
from afk.fakta.fritagelse import Fritagelse
from afk.fakta.sag import Sag
from afk.rapport.gruppe_begreber import begreber, usikkerhed
from afk.rapport.tal import AFKLARINGSPULJEN, RESSOURCEFORLOEB, Post, Tal, optaelling
from afk.regler.faelles import ophoert, seneste_visitation
from afk.regler.perioder import Periode, gyldig

_VISITERET = {"2": "undtaget", "3": "gruppe_3", "uden_for": "uden_for"}
_SKIFTET = ("sygedagpenge", "jobparat")


def afsnit(poster: Sequence[Post], ordning: str, d: date) -> list[Tal]:
    """The numbers of one scheme; for Afklaringspuljen also how far the share can be from what is counted."""
    talt: dict[str, list[str]] = defaultdict(list)
    for p in poster:
        if (noegle := placering(p.sag, ordning, d)) is not None:
            talt[noegle].append(p.navn)
    ud = optaelling(ordning, "gruppe", begreber(ordning), talt)
    if ordning == AFKLARINGSPULJEN:
        n = {t.begreb.noegle: t.antal for t in ud}
        i_alt = n["maalt"] + n["mangler"]
        mindst, hoejst = usikkerhed()
        ud += [
            Tal(ordning, "gruppe", mindst, n["positive"], i_alt),
            Tal(ordning, "gruppe", hoejst, n["positive"] + n["mangler"], i_alt),
        ]
    return ud


def placering(sag: Sag, ordning: str, d: date) -> str | None:
    """The key of the one number that the borger belongs in, or None when they have not been in the scheme by `d`."""
    forloeb = afgoerende(sag, ordning, d)
    if forloeb is None:
        return None
    if ophoert(forloeb, d) is not None:
        return _sluttet(forloeb)
    return _modstrid(sag, forloeb, d) or _fritaget(sag, d) or _loebende(sag, d)


def afgoerende(sag: Sag, ordning: str, d: date) -> Forloeb | None:
    """The forløb that places the borger: the latest begun of those that run, else the one that ended last."""
    begyndt = [f for f in sag.af(Forloeb) if f.forloeb == ordning and f.fra <= d]
    loeber = [f for f in begyndt if ophoert(f, d) is None]
    if loeber:
        return max(loeber, key=lambda f: f.fra)
    return max(begyndt, key=lambda f: (f.til or d, f.fra), default=None)


def _sluttet(forloeb: Forloeb) -> str:
    aarsag = forloeb.slutaarsag
    if aarsag is None:
        return "mangler_slutaarsag"
    if aarsag in POSITIVE:
        return f"positiv_{aarsag}"
    if aarsag in FRATRUKKET:
        return f"fratrukket_{aarsag}"
    return "skiftet" if aarsag in _SKIFTET else "andet"


def _modstrid(sag: Sag, forloeb: Forloeb, d: date) -> str | None:
    """What is registered of a running forløb that can't both be right."""
    if not gyldig(forloeb.fra, forloeb.til):
        return "mangler_periode"
    if forloeb.slutaarsag is not None and forloeb.til is None:
        return "mangler_slutdato"
    if sag.borger.lukket is not None and sag.borger.lukket <= d:
        return "mangler_lukket"
    andre = (f for f in sag.af(Forloeb) if f.forloeb == RESSOURCEFORLOEB and f.fra <= d)
    return "mangler_ressourceforloeb" if any(ophoert(f, d) is None for f in andre) else None


def _fritaget(sag: Sag, d: date) -> str | None:
    """Exempt on the day by a marking, or only said to be so by a visitation."""
    gyldige = [f for f in sag.af(Fritagelse) if f.fra <= d and gyldig(f.fra, f.til)]
    nu = {f.grund for f in gyldige if Periode(f.fra, f.til).daekker(d)}
    if nu:
        return "fritaget_raadighed" if nu == {"fritaget_raadighed"} else "fritaget_markering"
    v = seneste_visitation(sag, d)
    if v is None or v.gruppe != "fritaget":
        return None
    er_tilbage = any(f.til is not None and f.til >= v.dato for f in gyldige)
    return None if er_tilbage else "mangler_fritagelse"


def _loebende(sag: Sag, d: date) -> str:
    v = seneste_visitation(sag, d)
    if v is not None and v.gruppe in _VISITERET:
        return _VISITERET[v.gruppe]
    if v is not None and v.gruppe == "udskudt" and (v.til is None or v.til >= d):
        return "udskudt"
    return "skiftet" if sag.borger.maalgruppe not in (None, "aktivitetsparat") else "i_gruppen"
