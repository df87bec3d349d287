"""What a rule needs and the case does not say: without it there is no deadline to see."""

from collections.abc import Iterator
from datetime import date

from afk.fakta.sag import Sag
from afk.regler import afklaring_2_aar, kilder
from afk.regler.base import Valg
from afk.tjek.base import Fund, Tjek
from afk.tjek.faelles import i_kommando, loebende
from afk.tjek.kilder import LAB_112_3, PRAKTISK
from afk.tjek.ressourceforloeb import GYLDIG_FRA


def _maalgruppe(sag: Sag, d: date, valg: Valg) -> Iterator[Fund]:
    if sag.borger.maalgruppe is not None or not afklaring_2_aar.REGEL.gaelder(d):
        return
    for f in loebende(sag, "kontanthjaelp", d):
        yield MAALGRUPPE.fund(
            f"Målgruppen mangler. Er borgeren aktivitetsparat, har kontanthjælpen fra {f.fra:%d-%m-%Y} en frist for "
            "afklaring efter 2 år. Skriv den:",
            f"afk borger ret {i_kommando(sag)} --maalgruppe MAALGRUPPE",
            f.fra,
        )


def _foedselsdato(sag: Sag, d: date, valg: Valg) -> Iterator[Fund]:
    if sag.foedt is not None:
        return
    hvorfor = []
    if any(f.fra >= GYLDIG_FRA for f in loebende(sag, "ressourceforloeb", d)):
        hvorfor.append("om der var mindre end 6 år til folkepensionsalderen, da ressourceforløbet begyndte")
    if sag.borger.maalgruppe == "aktivitetsparat" and any(loebende(sag, "kontanthjaelp", d)):
        hvorfor.append("hvornår afklaringen efter 2 år skal være holdt")
    if hvorfor:
        yield FOEDSELSDATO.fund(
            f"Fødselsdatoen mangler, så det kan ikke ses, {' og '.join(hvorfor)}. Skriv den:",
            f"afk borger ret {i_kommando(sag)} --foedselsdato DATO",
        )


MAALGRUPPE = Tjek(
    "maalgruppe-mangler",
    "Målgruppen mangler, hvor en regel bruger den",
    "advarsel",
    (PRAKTISK, kilder.LAB_36A),
    _maalgruppe,
)
FOEDSELSDATO = Tjek(
    "foedselsdato-mangler",
    "Fødselsdatoen mangler, hvor en regel bruger den",
    "advarsel",
    (PRAKTISK, LAB_112_3, kilder.LAB_36A),
    _foedselsdato,
)
TJEK = (MAALGRUPPE, FOEDSELSDATO)
