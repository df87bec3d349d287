"""The answers on ressourceforløb and the indsatsgaranti, by part."""

from tests.faq.svar import Kilde, Svar

IG, SLUT = "regel indsatsgaranti", "regel ressourceforloeb-slut"
UNDER_6 = "fund ressourceforloeb-under-6-aar"

GENBEHANDLING = (
    Svar("genbehandling 1", "Hvad sagen skal indeholde, når den forelægges",
         uden="Rehabiliteringsplanens forberedende del skrives i fagsystemet."),
    Svar("genbehandling 2", "En aftale om praktik efter 6½ måned", "Kun det, der er begyndt inden fristen, opfylder; "
         "ellers står der, at sagen skal forelægges.", (IG,)),
    Svar("genbehandling 3", "Nye helbredsoplysninger", "Skemaet til step up-mødet spørger, om oplysningerne er der, "
         "og siger, at nye kun hentes, når de er nødvendige. Sagen til teamet laves i fagsystemet.",
         ("skema forberedende.laege_oplysninger",)),
    Svar("genbehandling 4", "Igen efter 12 måneder, eller efter en pause", "Garantien gælder kun de første 6 måneder; "
         "derefter kommer der ingen ny frist.", (IG,)),
    Svar("genbehandling 5", "Forelæggelsen slutter ikke forløbet", "Mødet opfylder garantien, og forløbets slutdato "
         "står, som den stod.", (IG, SLUT)),
    Svar("genbehandling 6", "Hvad der undtager, og hvad der ikke regnes med", "Timer, løntilskud efter § 15, STU og "
         "tilbud opfylder; fritagelser og tid uden kontakt lægges til fristen.", (IG, "felt fritagelser.raadighed")),
    Svar("genbehandling 7", "Tre måneders fritagelse", "Fristen bliver ni måneder, og ressourceforløbet bliver ikke "
         "længere.", (IG, SLUT)),
)  # fmt: skip
TAELLER = (
    Svar("taeller 1", "Sociale og kommunale sundhedstilbud i planen", "De opfylder, når de står i planens indsatsdel.",
         (IG, "felt indsatser.i_plan", "fund i-plan-ikke-skrevet")),
    Svar("taeller 2", "Mentorstøtte", "Opfylder ikke, og begrundelsen siger det.", (IG,)),
    Svar("taeller 3", "Tilbud fra før forløbet", "Opfylder ikke; det gør et nyt ved siden af.", (IG,)),
    Svar("taeller 4", "Familietilbud efter serviceloven", "Opfylder, når det står i indsatsdelen.",
         (IG, "fund barnets-lov")),
    Svar("taeller 5", "Forløb fra før 2022 med en indsats", "Er ikke omfattet; uden en indsats er fristen 1. juli "
         "2022.", (IG,)),
    Svar("taeller 6", "En praktik, der fortsætter ind i forløbet", "Opfylder ikke.", (IG,)),
    Svar("taeller 7", "De almindelige fraværsgrunde", "Perioden lægges til fristen; mangler det at stå, om borgeren "
         "er fritaget for rådighed, bliver det fundet.", (IG, "fund raadighed-ikke-skrevet")),
    Svar("taeller 8", "Mindste varighed", "En enkelt dag er nok.", (IG,)),
    Svar("taeller 9", "Private og regionale sundhedstilbud", "Kan registreres og opfylder ikke.",
         (IG, "felt indsatser.type")),
)  # fmt: skip
REGISTRERING = (
    Svar("registrering 1", "Hvad der skal indberettes", "Finder indsatser, hvor titel, timetal, CVR- eller P-nummer "
         "mangler.", ("fund indsats-ikke-klar", "felt indsatser.titel", "felt indsatser.pnr")),
    Svar("registrering 2", "Startdatoen skal altid med", "En indsats uden startdato tages ikke ind, hverken fra en fil "
         "eller i hånden.", ("felt indsatser.fra", "afk import")),
    Svar("registrering 3", "Hvor oplysninger om regionale tilbud kommer fra",
         uden="Hvordan sagen oplyses, er kommunens sag; afk tager imod det, der skrives."),
    Svar("registrering 4", "Ukendt timetal", "Timetallet kan mærkes som et skøn og er så klar til indberetning.",
         ("felt indsatser.timer_er_skoen", "fund indsats-ikke-klar")),
    Svar("registrering 5", "Regionale og private tilbud i Min Plan", "Kan registreres; de opfylder ikke og skal ikke "
         "indberettes.", (IG, "fund indsats-ikke-klar")),
)  # fmt: skip
RESTEN = (
    Svar("maaling 1", "Hvornår målingen offentliggøres", uden="En dato, der er passeret."),
    Svar("jobformidler 1", "Jobformidleren er et tilbud", "I et ressourceforløb er det intet fund, at der ingen er.",
         ("fund jobformidler-mangler",)),
    Svar("jobformidler 2", "Borgeren takker nej", uden="Hvem der så gør arbejdet, fordeler kommunen selv."),
    Svar("jobformidler 3", "Koordinerende sagsbehandler kan ikke også være jobformidler", "Finder dem, der er begge "
         "dele i et ressourceforløb.", ("fund jobformidler-er-sagsbehandler",)),
    Svar("jobformidler 4", "Så længe borgeren ønsker det", "En jobformidler står uden slutdato, til du skriver en; der "
         "er ingen frist for den.", ("felt jobformidlere.til", "afk jobformidler slut")),
    Svar("jobformidler 5", "Registrering i fagsystemet", uden="Det sker i fagsystemet."),
    Svar("varighed 1", "3 år pr. forløb, 5 år i alt mellem 40 og 50 år", "Regner forløbets sidste dag og finder dem, "
         "der er over 5 år i alt.", (SLUT, "fund ressourceforloeb-over-5-aar")),
    Svar("sundhedskoordinator 1", "Samtaler med sundhedskoordinator", uden="De skal ikke registreres."),
    Svar("pensionsalder 1", "Under 6 år til folkepension, og borgeren takker nej", "Finder dem, der begyndte med under "
         "6 år tilbage, og minder om at vejlede. Et nej uden forløb ser afk ikke.", (UNDER_6,)),
    Svar("pensionsalder 2", "Et nej giver ikke ret til fleksjob eller førtidspension", "Samme fund; det minder om "
         "seniorpension og tidlig pension og foreslår ikke andet.", (UNDER_6,)),
    Svar("maalgruppe 1", "Målgruppen er uændret, men under 6 år kræver eget ønske", "Samme fund; ellers afgør "
         "kommunen målgruppen.", (UNDER_6,)),
)  # fmt: skip

KILDE = Kilde(
    "001",
    "STAR: FAQ om ressourceforløb og indsatsgaranti",
    (*GENBEHANDLING, *TAELLER, *REGISTRERING, *RESTEN),
    "Kilden begynder forfra med svar 1 i hver af sine ni dele; delenes navne er vores.",
)
