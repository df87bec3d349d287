"""The end of a ressourceforløb: at most three years each, from 2022 (kilder/001, varighed svar 1)."""

from collections.abc import Iterator
from datetime import date

from afk.dato import DAG, plus_maaneder
from afk.fakta.forloeb import Forloeb
from afk.fakta.sag import Sag
from afk.regler import kilder
from afk.regler.base import Frist, Regel, Spor, Valg
from afk.regler.faelles import ophoert
from afk.regler.perioder import gyldig

GYLDIG_FRA = date(2022, 1, 1)


def _beregn(sag: Sag, d: date, valg: Valg) -> Iterator[Frist]:
    for forloeb in sag.af(Forloeb):
        if forloeb.forloeb == "ressourceforloeb" and GYLDIG_FRA <= forloeb.fra <= d:
            yield _en(forloeb, d)


def _en(forloeb: Forloeb, d: date) -> Frist:
    sidste = plus_maaneder(forloeb.fra, 36) - DAG
    til = ophoert(forloeb, d)
    spor = Spor()
    spor("Ressourceforløbet begyndte {}.", forloeb.fra, dato=forloeb.fra)
    spor("Højst 3 år, første dag med: {} + 36 måneder - 1 dag = {}.", forloeb.fra, sidste, dato=sidste)
    spor("Fritagelser og sygdom forlænger ikke forløbet.", kilde=kilder.garanti_svar(7))
    if til is not None:
        spor("Forløbet sluttede {}.", til, dato=til)
    elif forloeb.til is not None and not gyldig(forloeb.fra, forloeb.til):
        spor("Slutdatoen {} ligger før starten og bruges ikke. Ret den.", forloeb.til)
    elif forloeb.til is not None:
        spor("Forløbet er planlagt til at slutte {}.", forloeb.til)
    return REGEL.afgoer(spor, d, forloeb.fra, sidste, opfyldt_den=til)


REGEL = Regel(
    navn="ressourceforloeb-slut",
    orden=2,
    titel="Ressourceforløbets sidste dag",
    art="lovpligtig",
    gyldig_fra=GYLDIG_FRA,
    starter="Den dag ressourceforløbet begynder, når det er 1. januar 2022 eller senere.",
    udloeser=Forloeb,
    laengde="3 år med første dag talt med; sidste dag er dagen før samme dato tre år efter.",
    pauser="Ingen. Sygdom og fritagelse forlænger ikke forløbet.",
    opfyldes="Når forløbet er slut.",
    bortfalder="Aldrig.",
    kilder=(kilder.VARIGHED,),
    beregn=_beregn,
    handling={
        "aaben": "Træf afgørelse om, hvad der skal ske efter forløbet, i god tid før sidste dag.",
        "overskredet": "Forløbet har varet over 3 år. Træf afgørelse, eller registrér slutdatoen.",
    },
)
