"""The answers on the indsatsmodel of Afklaringspuljen; the questions are lost."""

from afk.regler.kilder import FAQ_MODEL
from tests.faq.svar import Kilde, Svar

STRAKS, GEN = "regel straksafklaring", "regel genbehandling"

KILDE = Kilde(
    "000",
    FAQ_MODEL,
    (
        Svar("1", "Straksafklaring inden 8 uger, ellers en plan", "Regner de 8 uger som en vejledende frist og lægger "
             "en plan for hele gruppen, når de ikke kan nås.",
             (STRAKS, "afk stepup plan", "skema visitation.over_8_uger_plan"), afsnit=(4, 6)),
        Svar("2", "Både samtalen og step up-mødet hører med til de 8 uger", "Fristen er først opfyldt, når begge er "
             "holdt.", (STRAKS,), afsnit=(7, 7)),
        Svar("3", "Ingen fast slutdato; planen skal ikke til STAR", "En sen straksafklaring er også opfyldt, og det "
             "står, at den var for sen. Planen sendes ingen steder.", (STRAKS, "afk stepup plan"), afsnit=(8, 8)),
        Svar("4", "På vej til rehabiliteringsteamet, eller gruppe 2", "Foreslår gruppe 2, og fristen bortfalder.",
             (STRAKS, "række R22", "række R23"), afsnit=(9, 9)),
        Svar("5", "Praktik, løntilskud eller timer ved start udskyder", "Fristen er i bero, til det slutter, og "
             "derefter gælder det hurtigst muligt.", (STRAKS, "række R50", "række R51", "række R53"), afsnit=(10, 11)),
        Svar("6", "Et nej", uden="Spørgsmålet står ikke i kilden, så ingen ved, hvad der er svaret nej til.",
             afsnit=(12, 12)),
        Svar("7", "Vente, til praktikken er slut", "Fristen er i bero så længe.", (STRAKS, "række R50"),
             afsnit=(13, 13)),
        Svar("8", "Allerede på vej til rehabiliteringsteamet ved start", "Foreslår gruppe 2 uden straksafklaring, og "
             "fristen bortfalder.", (STRAKS, "række R23"), afsnit=(14, 14)),
        Svar("9", "Fritagelse, og et nej til step up-mødet", "En fritagelse sætter fristen i bero. Siger borgeren nej, "
             "er samtalen nok, og afklaringsforløbet kan gives alligevel.",
             (STRAKS, GEN, "skema forberedende.nej_videre"), afsnit=(15, 15)),
        Svar("10", "Genbehandling efter 6 måneder uden praktik eller timer", "Regner fristen fra starten af trin 2; "
             "praktik i femte måned er nok.", (GEN,), afsnit=(16, 16)),
        Svar("11", "Nedsat arbejdsevne: de gældende regler", "Gør det til en opgave at tage stilling, uden at flytte "
             "borgeren til gruppe 2; ressourceforløb tæller positivt i rapporten.",
             ("række R24", "tal positiv_ressourceforloeb"), afsnit=(17, 17)),
        Svar("12", "Aftalen om praktik tager over 6 måneder", "Fristen er overskredet, og sagen skal genbehandles.",
             (GEN,), afsnit=(18, 18)),
        Svar("13", "Alle i trin 2 skal have en personlig jobformidler", "Finder dem, der ikke har en, og spørger efter "
             "mødet.", ("fund jobformidler-mangler", "skema aftale.jobformidler"), afsnit=(19, 19)),
        Svar("14", "Kommunen vælger jobformidleren og rollerne", "Skemaet tager alle tre roller, og i trin 2 må "
             "jobformidleren også være sagsbehandler.",
             ("skema aftale.jobformidler_roller", "fund jobformidler-er-sagsbehandler"), afsnit=(20, 22)),
        Svar("15", "Ressourceforløb, førtidspension og fleksjob som hidtil", "Mødet kan slutte med, at sagen gøres "
             "klar til rehabiliteringsteamet, og visitationen med gruppe 2.", ("skema aftale.konklusion", "række R21"),
             afsnit=(23, 23)),
        Svar("16", "Foldere til borgeren", uden="Der er ingen at dele ud, og afk laver ingen.", afsnit=(24, 24)),
        Svar("17", "Trin 1 og trin 3 er step up-møder", "Samme skemaer og samme mødetype i begge; et møde i trin 1 "
             "opfylder ikke trin 3.", (STRAKS, GEN, "skema forberedende.anledning"), afsnit=(25, 25)),
        Svar("18", "Skifter borgeren til sygedagpenge eller jobparat", "Fristerne bortfalder, og borgeren bliver i "
             "målingen.", (STRAKS, GEN, "række R05", "række R06", "tal skiftet"), afsnit=(26, 26)),
    ),
    "Spørgsmålene er gået tabt i kilden; numrene er svarenes rækkefølge.",
)  # fmt: skip
