"""The rows that follow a proposal: straksafklaring after group 1, the duties after group 3, and re-visitation.

They never change the proposal. Form C is answered in part after it, so an answer that is not there yet holds nothing
back here; it becomes a task.
"""

from afk.regler import kilder
from afk.regler.visitation import svar as v
from afk.regler.visitation.raekke import EGEN, Raekke, Saetning
from afk.regler.visitation.svar import AFKLARINGSPULJEN

SKRIV_SLUT = Saetning("Skriv, hvornår forløbet slutter (udskyd_til).", mangler="udskyd_til")
SLUTTER = Saetning("Lav straksafklaringen hurtigst muligt efter {}.", dato="udskyd_til")
MAA_UDSKYDES = "Straksafklaringen kan udskydes, til forløbet slutter"

EFTER_GRUPPE_1 = (
    Raekke(
        "R50", "Borgeren er i virksomhedspraktik ved start.", MAA_UDSKYDES, (kilder.FAQ_MODEL,),
        lambda s: v.udskydes(s, "virksomhedspraktik"), opgaver=(SKRIV_SLUT, SLUTTER), profil=AFKLARINGSPULJEN,
        efter=("gruppe_1",), straks="udskudt",
    ),
    Raekke(
        "R51", "Borgeren har ordinære lønnede timer ved start.", MAA_UDSKYDES, (kilder.FAQ_MODEL,),
        lambda s: v.udskydes(s, "loennede_timer"),
        opgaver=(SKRIV_SLUT, SLUTTER,
                 Saetning("Bliver kontrakten opsagt, så lav straksafklaringen hurtigst muligt.")),
        profil=AFKLARINGSPULJEN, efter=("gruppe_1",), straks="udskudt",
    ),
    Raekke(
        "R52", "Borgeren er i løntilskud ved start.", MAA_UDSKYDES, (kilder.FAQ_MODEL, EGEN),
        lambda s: v.udskydes(s, "loentilskud"), opgaver=(SKRIV_SLUT, SLUTTER),
        noter=(Saetning("Løntilskud er ikke nævnt for trin 3: det hindrer ikke genbehandling efter 6 måneder."),),
        profil=AFKLARINGSPULJEN, efter=("gruppe_1",), straks="udskudt",
    ),
    Raekke(
        "R53", "Forløbet er afbrudt eller slut.", "Straksafklaring hurtigst muligt", (kilder.FAQ_MODEL,),
        v.udskydelsen_er_slut,
        opgaver=(Saetning("Udskydelsen er slut: hold hurtigst muligt rådgivers samtale, og tilbyd et tværfagligt step "
                          "up-møde."),),
        profil=AFKLARINGSPULJEN, efter=("gruppe_1",), straks="nu",
    ),
    Raekke(
        "R54", "Borgeren ønsker ikke step up-mødet eller giver ikke samtykke.",
        "Undtaget fra mødet; den forberedende samtale holdes, og afklaringsforløbet er stadig muligt",
        (kilder.FAQ_STEP_UP, kilder.FAQ_MODEL), None, profil=AFKLARINGSPULJEN, efter=("gruppe_1",),
        andetsteds="Svaret står i det forberedende skema og i samtykket; fristen straksafklaring regner med det.",
    ),
    Raekke(
        "R55", "Ellers.", "Tilbud om step up-møde; rådgivers samtale og mødet inden for 8 uger, ellers en plan",
        (kilder.FAQ_MODEL,), lambda s: s.get("straks_status") != "udskydes",
        opgaver=(
            Saetning("Hold rådgivers samtale, og tilbyd et tværfagligt step up-møde: begge dele inden for 8 uger. Kan "
                     "I ikke nå det, så lav en plan, og skriv den i skemaet."),
            Saetning("Svar på, om straksafklaringen laves nu (straks_status): er borgeren i virksomhedspraktik, "
                     "løntilskud eller lønnede timer, kan den udskydes.", mangler="straks_status"),
            Saetning("Skriv, hvornår de 8 uger begynder (straks_start_dato).", mangler="straks_start_dato"),
            Saetning(
                "Jeres egen målfrist på 8 uger tæller fra {}; afk frist regner fra den dag, borgeren kom i puljen.",
                dato="straks_start_dato",
            ),
        ),
        profil=AFKLARINGSPULJEN, efter=("gruppe_1",), straks="nu",
    ),
    Raekke(
        "R56", "Der er gået 6 måneder i afklaringsforløbet uden praktik eller lønnede timer.",
        "Genbehandling på et step up-møde", (kilder.FAQ_MODEL,), None, profil=AFKLARINGSPULJEN, efter=("gruppe_1",),
        andetsteds="Regnes af fristen genbehandling: det sker 6 måneder inde i trin 2, ikke ved visitationen.",
    ),
    Raekke(
        "R57", "Praktik eller lønnede timer er i gang, når de 6 måneder er gået.", "Ingen genbehandling",
        (kilder.FAQ_MODEL,), None, profil=AFKLARINGSPULJEN, efter=("gruppe_1",),
        andetsteds="Regnes af fristen genbehandling: det sker 6 måneder inde i trin 2, ikke ved visitationen.",
    ),
)  # fmt: skip

EFTER_GRUPPE_3 = (
    Raekke(
        "R60", "En underretning er relevant, eller der er ikke taget stilling til det.",
        "Underretning til socialforvaltningen, hvis det er relevant", (kilder.GUIDE,),
        lambda s: v.er(s, "underretning", "kendt", "ikke_relevant") is not True,
        opgaver=(
            Saetning("Tag stilling til, om en underretning til socialforvaltningen er relevant (underretning).",
                     mangler="underretning"),
            Saetning("Send underretningen, hvis den er relevant, og skriv datoen (underretning_dato).",
                     mangler="underretning_dato"),
        ),
        efter=("gruppe_3",),
    ),
    Raekke(
        "R61", "Altid efter gruppe 3.", "Den almindelige indsats fortsætter", (kilder.GUIDE,), lambda s: True,
        opgaver=(Saetning("Fortsæt den almindelige indsats (alm_indsats): gruppe 3 betyder kun, at borgeren ikke er "
                          "med i projektet."),),
        efter=("gruppe_3",),
    ),
    Raekke(
        "R62", "Altid efter gruppe 3.", "Hold øje med, om sagen skal for rehabiliteringsteamet", (kilder.GUIDE,),
        lambda s: True,
        opgaver=(
            Saetning("Skriv, hvornår du igen ser på, om sagen skal for rehabiliteringsteamet (rehab_obs).",
                     mangler="rehab_obs"),
            Saetning("Se igen {} på, om sagen skal for rehabiliteringsteamet.", dato="rehab_obs"),
        ),
        efter=("gruppe_3",),
    ),
)  # fmt: skip

OMVISITER = (
    Saetning("Omvisitér borgeren, og skriv datoen (omvis_dato).", mangler="omvis_dato"),
    Saetning("Skriv grunden til omvisiteringen (omvis_grund).", mangler="omvis_grund"),
)
OMVISITERING = (
    Raekke(
        "R70", "Borgeren var i gruppe 1, og nu viser det sig at være gruppe 2 eller 3.", "Omvisitering",
        (kilder.GUIDE,), lambda s: s.get("omvis_fra") == "gruppe_1",
        opgaver=OMVISITER,
        efter=("gruppe_2", "gruppe_3"),
    ),
    Raekke(
        "R71", "Borgeren var i gruppe 3, og forhindringen er væk.", "Omvisitering til gruppe 1", (EGEN,),
        lambda s: s.get("omvis_fra") == "gruppe_3",
        opgaver=OMVISITER,
        efter=("gruppe_1",),
    ),
    Raekke(
        "R72", "Borgerens fritagelsesmarkering er fjernet.", "Borgeren er med i gruppen igen",
        (kilder.FAQ_MAALGRUPPE,),
        lambda s: s.get("omvis_fra") == "fritaget" and v.er(s, "fritagelse", "ingen") is True,
        opgaver=(Saetning("De 8 uger tæller forfra fra den dag, borgeren er med igen: skriv den (straks_start_dato).",
                          ved="gruppe_1", mangler="straks_start_dato"),),
        noter=(Saetning("Borgeren er med i indsatsgruppen igen, fordi markeringen er fjernet."),),
        profil=AFKLARINGSPULJEN, efter=("gruppe_1", "gruppe_2"),
    ),
)  # fmt: skip

EFTER = (*EFTER_GRUPPE_1, *EFTER_GRUPPE_3, *OMVISITERING)
