"""The borger's time limit for complaining about a decision: 4 weeks (jura 5.6, 6.4).

It is the borger's own limit. It moves forward past days off, and when it runs out nothing is overdue for anybody.
"""

from collections.abc import Iterator
from datetime import date, timedelta

from afk.dato import borgers_sidste_dag, dansk_tal
from afk.fakta.sag import Sag
from afk.fakta.skridt import Skridt
from afk.regler import kilder
from afk.regler.base import Frist, Regel, Valg
from afk.regler.sagsskridt import FORBEHOLD, UGER_4, afsluttet, begynd, begyndte


def _beregn(sag: Sag, d: date, valg: Valg) -> Iterator[Frist]:
    for s in begyndte(sag, "klage", d):
        yield _en(s, d)


def _en(s: Skridt, d: date) -> Frist:
    talt = s.dato + timedelta(days=UGER_4)
    frist = borgers_sidste_dag(talt)
    spor = begynd(s, "Borgeren fik afgørelsen {}. Dagen selv tælles ikke med.")
    spor("{} + 4 uger = {}.", s.dato, talt, dato=talt)
    if frist != talt:
        spor("Den dag er weekend, helligdag eller lukkedag. Fristen er den næste åbne dag: {}.", frist, dato=frist)
    klaget = afsluttet(s, d, spor, "Klagen kom {}. Den starter fristen for genvurdering.")
    udloebet = f"klagefristen udløb {dansk_tal(frist)} uden en klage." if d > frist else None
    return REGEL.afgoer(spor, d, s.dato, frist, opfyldt_den=klaget, bortfald=udloebet)


REGEL = Regel(
    navn="klage",
    orden=19,
    titel="Borgerens klagefrist (4 uger)",
    art="lovpligtig",
    gyldig_fra=date(2017, 1, 1),
    starter="Den dag borgeren fik afgørelsen.",
    udloeser=Skridt,
    laengde="4 uger; ender de på en weekend, helligdag eller lukkedag, er fristen den næste åbne dag.",
    pauser="Ingen.",
    opfyldes="Klagen er kommet.",
    bortfalder="Når fristen er gået uden en klage: så er der intet at gøre.",
    kilder=(kilder.KLAGE,),
    beregn=_beregn,
    handling={"aaben": "Borgeren kan klage til og med fristen. Skriv dagen, hvis klagen kommer."},
    tolkninger=(
        "Fredag efter Kristi himmelfart, 5. juni, 24. og 31. december regnes som lukkedage.",
        "Fristen er borgerens egen: når den er gået uden klage, er rækken bortfaldet og ikke overskredet. "
        "En klage, der kommer senere, står som opfyldt for sent.",
    ),
    forbehold=FORBEHOLD,
)
