"""The answers on step up-møder; the questions are lost."""

from afk.regler.kilder import FAQ_STEP_UP
from tests.faq.svar import Kilde, Svar

STRAKS = "regel straksafklaring"

KILDE = Kilde(
    "002",
    FAQ_STEP_UP,
    (
        Svar("1", "Samtykke til at dele", "Uden samtykke deles intet, og et planlagt møde bliver fundet; siger "
             "borgeren nej, er samtalen nok til fristen.",
             (STRAKS, "skema forberedende.samtykke", "afk stepup deling", "fund step-up-uden-samtykke"), afsnit=(4, 5)),
        Svar("2", "Borgeren ønsker ikke at deltage", "Fristen er opfyldt af samtalen, og et møde, der stadig er "
             "planlagt, bliver fundet.", (STRAKS, "skema forberedende.oensker_step_up", "fund step-up-efter-nej"),
             afsnit=(6, 6)),
        Svar("3", "Startpakkens skemaer eller egne", "Har sine egne skemaer, og kommunen kan bruge sine. At STAR "
             "gerne vil kontaktes om egne skemaer, er ikke med.", ("afk skema kopier", "afk skema tjek"),
             afsnit=(7, 8)),
        Svar("4", "Aftalerne i Min Plan", "Skriver teksten med hensyn, indsatser og hvem der følger op, og har en "
             "frist (egen praksis) for at sætte den ind.",
             ("regel min-plan", "skema aftale.hensyn", "skema aftale.suppl_indsatser", "afk stepup aftale"),
             afsnit=(9, 9)),
        Svar("5", "Min Plan i stedet for skemaet", "Skemaet spørger, og alle emner skal besvares alligevel.",
             ("skema aftale.kun_min_plan",), afsnit=(10, 10)),
        Svar("6", "Samtalerne som jobsamtaler", "Et møde kan mærkes som jobsamtale og tæller så med i kontaktforløbet.",
             ("felt moeder.jobsamtale", "regel foerste-jobsamtale", "regel jobsamtaler"), afsnit=(11, 12)),
        Svar("7", "Hvad indkaldelsen skal sige", "Brevet skrives først, når det siger, hvad mødet handler om, hvem der "
             "kommer, og hvad det betyder at blive væk.", ("afk stepup indkald", "skema indkaldelse.er_jobsamtale"),
             afsnit=(13, 14)),
        Svar("8", "En medarbejder fra familieområdet", "Foreslår området, når borgeren har peget på det, og beder om "
             "grunden.", ("skema forberedende.deltagere",), afsnit=(15, 15)),
        Svar("9", "Mødekredsen og borgerens netværk", "Én kan dække flere områder; netværket foreslås, når borgeren "
             "vil have det med.", ("skema forberedende.deltagere", "skema forberedende.netvaerk_med"), afsnit=(16, 17)),
        Svar("10", "Forvaltningerne behøver ikke alle komme", "Mødet kan være rådgiveren og borgeren alene.",
             ("skema forberedende.deltagere", "afk stepup indkald"), afsnit=(18, 18)),
        Svar("11", "Virtuelle møder", "Tæller som fysiske.", (STRAKS, "felt moeder.form"), afsnit=(19, 19)),
        Svar("12", "Deltagerne skal kunne sige, hvad der kan lade sig gøre", "Spørger til hver deltager og siger til, "
             "når ingen kan beslutte noget.", ("skema forberedende.deltagere",), afsnit=(20, 20)),
        Svar("13", "Et møde uden borgeren", "Er ikke et krav; holdes det, skriver skemaet det, så det kan ses.",
             ("skema aftale.borger_med",), afsnit=(21, 21)),
        Svar("14", "Fysisk er det almindelige, delvist digitalt kan vælges", "Spørger om grunden til andet end fysisk, "
             "og mødet tæller i trin 1 og 3.",
             (STRAKS, "regel genbehandling", "skema forberedende.moedeform_grund"), afsnit=(22, 24)),
    ),
    "Spørgsmålene er gået tabt i kilden; numrene er svarenes rækkefølge.",
)  # fmt: skip
