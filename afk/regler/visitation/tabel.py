"""The visitation table: one row a rule, in the order they are tried (R01-R72).

It holds for two profiles that differ on purpose: a barsel is an udskudt visitation in Flere skal med and a
fritagelsesmarkering in Afklaringspuljen (K2); group 3 exists in Flere skal med only, and the same facts ask
Afklaringspuljen whether a marking is due (K3); age counts in the guide of 2017 alone, in years that are over (K1).
`forslag.foreslaa` tries the rows; this file says what they are.
"""

from afk.regler import kilder
from afk.regler.visitation import svar as v
from afk.regler.visitation.efter import EFTER
from afk.regler.visitation.raekke import EGEN, Raekke, Saetning, altid
from afk.regler.visitation.svar import AFKLARINGSPULJEN, FLERE_SKAL_MED
from afk.skemaer.skema import Svar

POSITIV = Saetning("Borgeren tæller positivt med i resultatkravet.", AFKLARINGSPULJEN)
FRATRUKKET = Saetning("Borgeren trækkes fra den gruppe, der måles på.")
NORMALT = Saetning(
    "Giv den indsats, I normalt giver: I har ikke pligt til at give modellens, og dens frister gælder ikke."
)
MAALES = Saetning("Borgeren følges stadig i målingen.")


def _fritaget(svar: Svar) -> str:
    return "fritaget" if v.er(svar, "fritagelse", *v.PAA_LISTEN) is True else "kraever_vurdering"


def _tilbage(svar: Svar) -> str | None:
    return None if v.er(svar, "kan_seks_mdr", "ja") is True else "uden_for"


def _gruppe_3(svar: Svar) -> str:
    return "gruppe_3" if svar.get("profil") == FLERE_SKAL_MED else "kraever_vurdering"


UDEN_FOR = (
    Raekke(
        "R01", "Borgeren er ikke i målgruppen: der er ingen persongruppemarkering.", "Uden for målgruppen",
        (kilder.FAQ_MAALGRUPPE,), lambda s: v.er(s, "i_maalgruppe", False), altid("uden_for"),
        (Saetning("Modellens indsats og frister gælder ikke for borgeren: skriv det i sagen."),),
    ),
    Raekke(
        "R02", "Borgeren er flyttet til en anden kommune.", "Uden for målgruppen",
        (kilder.FAQ_MAALGRUPPE,), lambda s: v.er(s, "maalgruppe_aendring", "flyttet"), altid("uden_for"),
        (Saetning("Luk sagen i modellen. Den nye kommune må gerne fortsætte indsatsen."),), (FRATRUKKET,),
    ),
    Raekke(
        "R03", "Borgeren er gået over til ressourceforløb, fleksjob, førtidspension eller ledighedsydelse.",
        "Uden for målgruppen", (kilder.FAQ_MAALGRUPPE, kilder.FAQ_MODEL, kilder.GUIDE),
        lambda s: v.er(s, "maalgruppe_aendring", "anden_ordning"), altid("uden_for"),
        (Saetning("Lav ingen startafklaring, og vælg ingen gruppe: borgeren går ud af bruttomålgruppen.",
                  FLERE_SKAL_MED),
         Saetning("Skriv i sagen, hvilken ordning borgeren er gået over til og hvornår.")),
        (Saetning("Ved ressourceforløb, fleksjob og førtidspension tæller borgeren positivt med i resultatkravet.",
                  AFKLARINGSPULJEN),),
    ),
    Raekke(
        "R04", "Borgeren er i job eller uddannelse.", "Uden for målgruppen",
        (kilder.FAQ_MAALGRUPPE,), lambda s: v.er(s, "maalgruppe_aendring", "job_uddannelse"), altid("uden_for"),
        (Saetning("Skriv i sagen, hvornår jobbet eller uddannelsen begyndte."),), (POSITIV,),
    ),
    Raekke(
        "R05", "Borgeren er gået over til sygedagpenge.", "Uden for pligten, men stadig i målingen",
        (kilder.FAQ_MODEL,), lambda s: v.er(s, "maalgruppe_aendring", "sygedagpenge"), altid("uden_for"),
        (NORMALT,), (MAALES,),
    ),
    Raekke(
        "R06", "Borgeren er nu jobparat.", "Uden for pligten, men stadig i målingen",
        (kilder.FAQ_MODEL,), lambda s: v.er(s, "maalgruppe_aendring", "jobparat"), altid("uden_for"),
        (NORMALT,), (MAALES,),
    ),
    Raekke(
        "R07", "Borgeren er gået på folkepension eller seniorpension eller er død.", "Uden for målgruppen",
        (kilder.FAQ_MAALGRUPPE,), lambda s: v.er(s, "maalgruppe_aendring", "pension", "doed"), altid("uden_for"),
        (Saetning("Luk sagen i modellen."),), (FRATRUKKET,),
    ),
    Raekke(
        "R08", "Borgeren har skiftet målgruppe på en anden måde.", "Uden for målgruppen",
        (kilder.FAQ_MAALGRUPPE,), lambda s: v.er(s, "maalgruppe_aendring", "andet"), altid("uden_for"),
        (Saetning("Giv ikke modellens indsats som led i puljen: giv den indsats, I normalt giver."),),
    ),
)  # fmt: skip

SKRIV_TILBAGE = Saetning("Skriv, hvornår borgeren ventes tilbage (udskudt_til).", mangler="udskudt_til")
UDSKUDT = (
    Saetning('Registrér borgeren med persongruppemarkeringen "udskudt visitation".'),
    SKRIV_TILBAGE,
    Saetning("Visitér borgeren igen {}, og spørg, om borgeren kan være med i mindst 6 måneder (kan_seks_mdr).",
             dato="udskudt_til"),
)  # fmt: skip
PAUSE = (
    Raekke(
        "R10", "Borgeren har en aktiv fritagelsesmarkering.",
        "Fritaget, når markeringen er en af listens 11; ellers kræver det en vurdering", (kilder.FAQ_MAALGRUPPE,),
        lambda s: v.er(s, "fritagelse", *v.EMNER["fritagelse"].koder[1:]), _fritaget,
        (
            Saetning("Borgeren er ude af indsatsgruppen, og urene står stille: visitér igen, når markeringen fjernes.",
                     ved="fritaget"),
            Saetning("Skriv, hvornår fritagelsen slutter eller vurderes igen (fritagelse_til).", ved="fritaget",
                     mangler="fritagelse_til"),
            Saetning("Se på fritagelsen igen {}.", ved="fritaget", dato="fritagelse_til"),
            Saetning("Markeringen står ikke på Afklaringspuljens liste: vurdér efter gældende regler, om borgeren er "
                     "fritaget.", ved="kraever_vurdering"),
        ),
        profil=AFKLARINGSPULJEN,
    ),
    Raekke(
        "R11", "Borgeren er på barsel.", "Udskudt visitation", (kilder.GUIDE,),
        lambda s: v.stadig_vaek(s, "barsel"), altid("udskudt"), UDSKUDT, profil=FLERE_SKAL_MED,
    ),
    Raekke(
        "R12", "Borgeren afsoner en dom på under 2 år.", "Udskudt visitation", (kilder.GUIDE,),
        lambda s: v.stadig_vaek(s, "afsoning_under_2"), altid("udskudt"), UDSKUDT, profil=FLERE_SKAL_MED,
    ),
    Raekke(
        "R13", "Borgeren afsoner en dom på 2 år eller mere eller er midlertidigt væk af en anden grund.",
        "Kræver vurdering", (kilder.GUIDE, EGEN),
        lambda s: v.er(s, "udskudt_grund", "afsoning_over_2", "andet"), altid("kraever_vurdering"),
        (Saetning("Guiden nævner kun barsel og afsoning under 2 år: vurdér selv, om visitationen skal udskydes."),
         SKRIV_TILBAGE),
        profil=FLERE_SKAL_MED,
    ),
    Raekke(
        "R14", "Borgeren er tilbage fra barsel eller afsoning og igen omfattet af krav om indsats og samtaler.",
        "Fortsæt ved R20, når borgeren kan være med i mindst 6 måneder; ellers visiteres borgeren ikke til projektet",
        (kilder.GUIDE,), v.er_tilbage, _tilbage,
        (Saetning("Borgeren kan ikke være med i 6 måneder: visitér ikke borgeren til projektet, og giv den "
                  "almindelige indsats.", ved="uden_for"),),
        profil=FLERE_SKAL_MED,
    ),
)  # fmt: skip

FORBERED = Saetning("Forbered sagen til rehabiliteringsteamet eller det forum, kommunen har valgt.")
UNDTAGET = Saetning("Lav ingen straksafklaring: borgeren er undtaget, fordi sagen allerede er på vej.")
GRUPPE_2 = (
    Raekke(
        "R20", "Rehabiliteringsplanens forberedende del er besluttet eller begyndt.", "Gruppe 2", (kilder.GUIDE,),
        lambda s: v.er(s, "rehab_status", "besluttet_foer", "begyndt"), altid("gruppe_2"),
        (FORBERED, Saetning("Visitér med det samme: det kan ske administrativt, og 1. samtale er ikke nødvendig.")),
    ),
    Raekke(
        "R21", "Det besluttes ved samtalen, at forberedende del skal begynde.", "Gruppe 2", (kilder.GUIDE,),
        lambda s: v.er(s, "rehab_status", "besluttes_nu"), altid("gruppe_2"), (FORBERED,),
    ),
    Raekke(
        "R22", "Borgeren har en gruppe 2-markering i Flere skal med 2.", "Gruppe 2",
        (kilder.FAQ_MODEL, kilder.FAQ_MAALGRUPPE), lambda s: v.er(s, "fsm2_gruppe2", True), altid("gruppe_2"),
        (FORBERED, UNDTAGET), profil=AFKLARINGSPULJEN, straks="undtaget",
    ),
    Raekke(
        "R23", "Kommunen har vurderet, at sagen er på vej til rehabiliteringsteamet eller under forberedelse.",
        "Gruppe 2", (kilder.FAQ_MODEL,), lambda s: v.er(s, "rehab_status", "besluttet_foer", "begyndt", "besluttes_nu"),
        altid("gruppe_2"), (FORBERED, UNDTAGET), profil=AFKLARINGSPULJEN, straks="undtaget",
    ),
    Raekke(
        "R24", "Noget tyder på varigt nedsat arbejdsevne, men intet er besluttet.", "Intet udfald: fortsæt",
        (kilder.FAQ_MODEL, EGEN), v.formodet_nedsat,
        opgaver=(Saetning("Tag efter de almindelige regler stilling til, om sagen skal for rehabiliteringsteamet: "
                          "formodningen flytter ikke i sig selv borgeren til gruppe 2."),),
    ),
)  # fmt: skip

KONKRET = Saetning("Skriv din konkrete vurdering (g3_begrundelse).", mangler="g3_begrundelse")
MAASKE_FRITAGET = (
    Saetning("Vurdér, om borgeren skal have en fritagelsesmarkering efter gældende regler, og skriv valget "
             "(registreres_som). Uden markering er borgeren i gruppe 1.", ved="kraever_vurdering"),
    Saetning("Overvej også, om en underretning til socialforvaltningen er relevant.", ved="kraever_vurdering"),
)  # fmt: skip
URET = Saetning("Straksafklaringens ur standser først, når markeringen er sat.", ved="kraever_vurdering")
IKKE_GRUNDE = (
    URET,
    Saetning("En forventning om, at borgeren ikke får noget ud af indsatsen, er ikke en grund (R42)."),
    Saetning("Alder er heller ikke en grund (R41).", AFKLARINGSPULJEN),
)
ALVORLIGT = "Flere skal med: gruppe 3. Afklaringspuljen uden markering: kræver vurdering"
GRUPPE_3 = (
    Raekke(
        "R30", "Borgeren er ikke i gruppe 2 og er reelt ikke kontaktbar på grund af meget alvorlige problemer, fx "
        "hjemløshed, ubehandlet massivt misbrug eller ubehandlet psykisk lidelse.", ALVORLIGT, (kilder.GUIDE,),
        v.ikke_kontaktbar, _gruppe_3,
        (KONKRET, Saetning("Skriv, hvad der er forsøgt for at få kontakt (g3_forsoegt).", mangler="g3_forsoegt"),
         *MAASKE_FRITAGET),
        IKKE_GRUNDE,
    ),
    Raekke(
        "R31", "Borgeren er ikke i gruppe 2, og der er risiko for, at helbredet forringes ved deltagelse.",
        ALVORLIGT, (kilder.GUIDE,), lambda s: v.alvorligt(s, "helbred_forringes"), _gruppe_3,
        (KONKRET, *MAASKE_FRITAGET), IKKE_GRUNDE,
    ),
    Raekke(
        "R32", "Borgeren er ikke i gruppe 2, og der er risiko for skade på borgeren selv eller andre.",
        ALVORLIGT, (kilder.GUIDE, EGEN), lambda s: v.alvorligt(s, "skade"), _gruppe_3,
        (Saetning("Er der akut fare, så følg kommunens beredskab med det samme."), KONKRET, *MAASKE_FRITAGET),
        IKKE_GRUNDE,
    ),
    Raekke(
        "R33", "Borgeren er på standby eller terminalt syg.", ALVORLIGT, (kilder.GUIDE,),
        lambda s: v.alle(v.er(s, "standby_terminal", True), v.uden_markering(s)), _gruppe_3,
        (Saetning("Visitér gerne administrativt: samtalen er ikke nødvendig.", ved="gruppe_3"), *MAASKE_FRITAGET),
        (URET,),
    ),
    Raekke(
        "R34", "Borgeren fylder 65 år i 2017-18 og ventes at gå på pension.", "Kan være gruppe 3", (kilder.GUIDE,),
        None, profil=FLERE_SKAL_MED,
        andetsteds="Historisk: årene 2017-18 er gået, og skemaet spørger ikke om alder.",
    ),
    Raekke(
        "R40", "Begrundelsen er mest manglende motivation eller fremmøde.", "Spærrer for R30-R32", (kilder.GUIDE,),
        lambda s: v.er(s, "g3_kun_fremmoede", True),
        noter=(Saetning("Manglende motivation eller fremmøde er ikke et kriterium for gruppe 3. Er der også et "
                        "alvorligt forhold, så svar nej til g3_kun_fremmoede, og begrund det konkret."),),
    ),
    Raekke(
        "R41", "Alder alene.", "Er aldrig en grund", (kilder.FAQ_MAALGRUPPE,), None, profil=AFKLARINGSPULJEN,
        andetsteds="Skemaet spørger ikke om alder, så alder kan ikke ændre forslaget.",
    ),
    Raekke(
        "R42", "Det ventes på forhånd, at borgeren ikke får noget ud af en virksomhedsrettet indsats.",
        "Er ikke en grund: erfaringen er ofte den modsatte", (kilder.GUIDE,), None,
        andetsteds="Skemaet spørger ikke om forventninger, så de kan ikke ændre forslaget.",
    ),
)  # fmt: skip

GRUPPE_1 = Raekke(
    "R90", "Ingen af rækkerne ovenfor afgør det.", "Gruppe 1", (kilder.GUIDE,), lambda s: True, altid("gruppe_1"),
    (Saetning("Skriv en konkret og individuel begrundelse (gruppe_grund): gruppe 1 er udgangspunktet.",
              mangler="gruppe_grund"),),
)  # fmt: skip

HOVEDTABEL = (*UDEN_FOR, *PAUSE, *GRUPPE_2, *GRUPPE_3)
"""The rows that lead to a proposal, in the order they are tried; GRUPPE_1 when none of them does."""


def tabel() -> tuple[Raekke, ...]:
    """The whole table in order, also the rows that no answer can fire: for `--regler` and the manual."""
    return (*HOVEDTABEL, GRUPPE_1, *EFTER)
