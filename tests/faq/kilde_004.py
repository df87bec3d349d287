"""The answers on visitation and target group; the questions are lost."""

from afk.regler.kilder import FAQ_MAALGRUPPE
from tests.faq.svar import Kilde, Svar

STRAKS, GEN = "regel straksafklaring", "regel genbehandling"

KILDE = Kilde(
    "004",
    FAQ_MAALGRUPPE,
    (
        Svar("1", "Markeringen gælder fra 1. december 2020", "Ingen frist begynder før.", (STRAKS,), afsnit=(4, 4)),
        Svar("2", "Hvem der tæller positivt, og hvem der trækkes fra", "Rapporten tæller efter forløbets slutårsag.",
             ("tal positive", "tal fratrukket", "felt forloeb.slutaarsag"), afsnit=(5, 7)),
        Svar("3", "Hvordan målgruppen er trukket", uden="STARs eget udtræk; afk får gruppen fra fagsystemets liste.",
             afsnit=(8, 11)),
        Svar("4", "Hvornår listen kan ses", uden="En dato, der er passeret.", afsnit=(12, 12)),
        Svar("5", "Flytter borgeren, fratrækkes borgeren", "Tælles som fratrukket i rapporten.",
             ("tal fratrukket_fraflyttet", "række R02"), afsnit=(13, 13)),
        Svar("6", "Den, der flytter, falder ud", "Fristerne bortfalder.", (STRAKS, GEN), afsnit=(14, 14)),
        Svar("7", "Fritagelse, og tilbage igen", "Fristerne er i bero; bagefter tæller de 8 uger forfra, og rapporten "
             "har borgeren ude så længe.", (STRAKS, GEN, "tal fritaget", "række R72"), afsnit=(15, 16)),
        Svar("8", "De elleve fritagelsesmarkeringer", "Hver af dem sætter fristerne i bero.",
             (STRAKS, GEN, "felt fritagelser.grund", "række R10", "tal fritaget_markering"), afsnit=(17, 28)),
        Svar("9", "Overgået til anden ydelse", "Tælles positivt i rapporten.",
             ("tal positiv_ressourceforloeb", "tal positiv_fleksjob", "tal positiv_foertidspension"), afsnit=(29, 30)),
        Svar("10", "Alder fritager ikke", "Alder ændrer hverken fristerne eller forslaget.", (STRAKS, GEN, "række R41"),
             afsnit=(31, 31)),
        Svar("11", "Kun de almindelige markeringer", "En markering, der ikke er på listen, kræver din vurdering.",
             ("skema visitation.fritagelse", "række R10"), afsnit=(32, 33)),
        Svar("12", "Skiftet målgruppe", "Fristerne bortfalder, og forslaget er uden for målgruppen.",
             (STRAKS, GEN, "række R08", "tal skiftet"), afsnit=(34, 34)),
        Svar("13", "Med i begge projekter", "Straksafklaringen følger forløbet i Afklaringspuljen, også når borgeren "
             "er i Flere skal med.", (STRAKS, "skema visitation.profil"), afsnit=(35, 35)),
        Svar("14", "Gruppe 2 i Flere skal med", "Undtaget fra straksafklaringen.", (STRAKS, "række R22"),
             afsnit=(36, 38)),
    ),
    "Spørgsmålene er gået tabt i kilden; numrene er svarenes rækkefølge.",
)  # fmt: skip
