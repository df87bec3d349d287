"""How far a running forløb of Afklaringspuljen is: trin 1, and trin 2 and 3, by the rules' own reading of the facts."""

from datetime import date
from typing import NamedTuple

from afk.dato import dansk
from afk.fakta.forloeb import Forloeb
from afk.fakta.indsats import Indsats
from afk.fakta.sag import Sag
from afk.fakta.vaerdier import dansk_ord
from afk.regler import genbehandling, straksafklaring
from afk.regler.base import Frist, Spor, Valg
from afk.regler.faelles import moeder
from afk.regler.perioder import Periode, gyldig


class ITrin(NamedTuple):
    """The state within a trin."""

    trin: int
    stand: str
    siden: date
    hvorfor: str


def trin_1(sag: Sag, f: Forloeb, d: date) -> ITrin:
    """Straksafklaring: postponed, under way, or done."""
    t = max(f.fra, straksafklaring.GYLDIG_FRA)
    kom = f"Borgeren kom i Afklaringspuljen {dansk(f.fra)}."
    if (faerdig := straksafklaring.opfyldt_den(sag, t, d)) is not None:
        hvorfor = f"{kom} Trin 1 var gennemført {dansk(faerdig)}. Hvad der sker nu, står ikke i oplysningerne."
        return ITrin(1, "trin_1_faerdig", faerdig, hvorfor)
    ur = straksafklaring.ur_pr(sag, t, d, Spor())
    if ur.i_bero and ur.hvorfor == "udskudt":
        hvorfor = f"{kom} Praktik, løntilskud eller timer løb ved starten og udskyder straksafklaringen."
        return ITrin(1, "straks_udskudt", f.fra, hvorfor)
    samtale = any(m.dato >= t for m in moeder(sag, "samtale", d))
    step_up = any(m.dato >= t for m in moeder(sag, "step_up", d)) or straksafklaring.fravalgt(sag, d) is not None
    mangler = " og ".join(["samtalen"] * (not samtale) + ["step up-mødet"] * (not step_up))
    return ITrin(1, "trin_1", f.fra, f"{kom} Der mangler: {mangler}.")


def trin_2(sag: Sag, f: Forloeb, d: date, valg: Valg) -> ITrin:
    """Afklaringsforløb; it is genbehandling, trin 3, when the six months are over with nothing that counts."""
    begyndt = f"Afklaringsforløbet begyndte {dansk(f.fra)}."
    raekke = _genbehandling(sag, f, d, valg)
    if raekke is not None and raekke.status == "overskredet" and raekke.frist is not None:
        hvorfor = f"{begyndt} De 6 måneder sluttede {dansk(raekke.frist)} uden praktik, timer eller et nyt møde."
        return ITrin(3, "trin_3", raekke.frist, hvorfor)
    if (i := _i_gang(sag, d)) is not None:
        siden = max(i.fra, f.fra)
        return ITrin(2, "trin_2_aktiv", siden, f"{begyndt} I gang siden {dansk(siden)}: {dansk_ord(i.type)}.")
    if raekke is not None and raekke.opfyldt_den is not None:
        hvorfor = f"{begyndt} Kravet i de første 6 måneder blev opfyldt {dansk(raekke.opfyldt_den)}."
        return ITrin(2, "trin_2", f.fra, f"{hvorfor} Kilderne siger ikke, om en ny frist løber derfra.")
    return ITrin(2, "trin_2", f.fra, f"{begyndt} Praktik eller lønnede timer er ikke i gang.")


def _genbehandling(sag: Sag, f: Forloeb, d: date, valg: Valg) -> Frist | None:
    regel = genbehandling.REGEL
    raekker = regel.beregn(sag, d, valg) if regel.gaelder(d) else ()
    return next((r for r in raekker if r.udloest_af == f.fra), None)


def _i_gang(sag: Sag, d: date) -> Indsats | None:
    """The praktik or paid hours that run on `d`, the earliest first."""
    loebende = (
        i
        for i in sag.af(Indsats)
        if i.type in genbehandling.OPFYLDER and i.fra <= d and gyldig(i.fra, i.til) and Periode(i.fra, i.til).daekker(d)
    )
    return min(loebende, key=lambda i: (i.fra, i.type), default=None)
