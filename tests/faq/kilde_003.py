"""The visitation guide of Flere skal med (2017). It has no answers; its points are numbered here."""

from afk.regler.kilder import GUIDE
from tests.faq.svar import Kilde, Svar

KILDE = Kilde(
    "003",
    GUIDE,
    (
        Svar("1", "En konkret vurdering af den enkelte", "Programmet foreslår; afgørelsen og dens begrundelse er din "
             "og skal skrives.", ("skema visitation.gruppe_grund", "afk visiter"), afsnit=(2, 2)),
        Svar("2", "Ved 1. eller 2. samtale, eller administrativt", "Spørger hvordan, og siger, hvornår samtalen ikke "
             "er nødvendig.", ("skema visitation.visitation_form", "række R20", "række R33"), afsnit=(3, 3)),
        Svar("3", "Tre grupper", "Grupperne er afgørelsens muligheder.", ("felt visitationer.gruppe",
             "skema visitation.gruppe"), afsnit=(4, 4)),
        Svar("4", "Gruppe 1 er udgangspunktet", "Foreslår gruppe 1, når intet andet gælder; en forventning om, at det "
             "ikke nytter, ændrer intet.", ("række R90", "række R42"), afsnit=(5, 8)),
        Svar("5", "Omvisitering fra gruppe 1", "Beder om dato og grund; den tidligere visitation bliver stående.",
             ("række R70", "skema visitation.omvis_dato"), afsnit=(9, 9)),
        Svar("6", "Erfaringer fra JobFirst", uden="Erfaringer og ikke en regel.", afsnit=(10, 16)),
        Svar("7", "Gruppe 2 er dem, hvis sag skal for rehabiliteringsteamet", "Foreslår gruppe 2 med opgaven at "
             "forberede sagen, og modellens frister bortfalder.", ("række R20", "regel straksafklaring"),
             afsnit=(17, 18)),
        Svar("8", "Forberedende del er besluttet eller begyndt", "Gruppe 2 med det samme, uden 1. samtale.",
             ("række R20",), afsnit=(19, 19)),
        Svar("9", "Det besluttes ved 1. samtale", "Gruppe 2.", ("række R21",), afsnit=(20, 20)),
        Svar("10", "Henvisning til en skrivelse om ressourceforløb", uden="Et link til en anden tekst.",
             afsnit=(21, 22)),
        Svar("11", "Gruppe 3: meget alvorlige problemer", "Ikke kontaktbar, risiko for helbredet eller for skade, "
             "standby og terminalt syg giver hver gruppe 3; uden et af dem bliver det fundet.",
             ("række R30", "række R31", "række R32", "række R33", "fund gruppe-3-uden-forhold"), afsnit=(23, 26)),
        Svar("12", "De, der fyldte 65 år i 2017-18", "Står i tabellen som historisk; årene er gået.", ("række R34",),
             afsnit=(27, 27)),
        Svar("13", "Motivation og fremmøde er ikke en grund", "Spærrer for gruppe 3 og bliver fundet, hvis det er "
             "grunden.", ("række R40", "fund gruppe-3-kun-fremmoede"), afsnit=(28, 28)),
        Svar("14", "I gruppe 3 fortsætter den almindelige indsats", "Giver opgaverne og beder om en dag til at se på, "
             "om sagen skal for teamet.", ("række R61", "række R62"), afsnit=(29, 29)),
        Svar("15", "Underretning til socialforvaltningen", "Er en opgave, en frist, til den er sendt, og et fund, når "
             "der ikke er taget stilling.",
             ("række R60", "regel underretning", "fund underretning-ikke-overvejet"), afsnit=(30, 30)),
        Svar("16", "Udskudt visitation", "Foreslår det ved barsel og afsoning under 2 år og holder øje med den dag, "
             "borgeren ventes tilbage.", ("række R11", "række R12", "regel udskudt-visitation"), afsnit=(31, 34)),
        Svar("17", "Tilbage i mindst 6 måneder, og dem, der allerede er overgået", "Spørger, om borgeren kan være med "
             "i 6 måneder; er borgeren overgået til andet, foreslås uden for målgruppen.",
             ("række R14", "række R03"), afsnit=(35, 35)),
    ),
    "Guiden er ikke spørgsmål og svar; numrene er dens punkter i rækkefølge.",
)  # fmt: skip
