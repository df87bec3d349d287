"""What the numbers of the group mean, and where it stands."""

from functools import cache

from afk.fakta.forloeb import FRATRUKKET, POSITIVE
from afk.fakta.vaerdier import dansk_ord
from afk.rapport.tal import FLERE_SKAL_MED, ORDNINGER, Begreb
from afk.regler.kilder import FAQ_MAALGRUPPE, FAQ_MODEL, GUIDE

KUN_OPTALT = (
    "Kilderne beskriver kun, hvordan Afklaringspuljen gøres op; for Flere skal med er det en optælling på samme måde "
    "og ikke et resultatkrav."
)
_REGNET = ("maalt", "positive", "fritaget", "fratrukket")
_FORSIGTIG = (
    "Kilden nævner dem ikke blandt dem, der trækkes fra; de bliver i den målte gruppe (den forsigtige læsning)."
)
_ALLE = Begreb(
    "alle",
    "Alle med forløbet",
    "Borgere, hvis forløb i {} er begyndt senest på dagen; hver er talt én gang efter det forløb, der løber, ellers "
    "efter det, der sluttede sidst.",
    (FAQ_MAALGRUPPE,),
    tolkning="Forløbet i afk står for persongruppemarkeringen; STAR trak listen efter uge 31 i 2020.",
)

_MAALT = (
    Begreb(
        "maalt",
        "Den målte gruppe",
        "Alle med forløbet undtagen dem, der er fritaget på dagen, fratrukket eller mangler oplysninger.",
        (FAQ_MAALGRUPPE,),
        "alle",
        "Der er målt på den dag, rapporten er for; en procent, kravet skal nå, står ikke i kilderne.",
    ),
    Begreb(
        "i_gruppen",
        "Skal have indsatsen",
        "Forløbet løber på dagen, og intet af det nedenfor gælder for borgeren.",
        (FAQ_MAALGRUPPE,),
        "maalt",
        "En borger uden registreret målgruppe er regnet som aktivitetsparat, som i afk frist.",
    ),
    Begreb(
        "undtaget",
        "Undtaget (gruppe 2)",
        "Den seneste visitation er gruppe 2: sagen er på vej til rehabiliteringsteamet, og straksafklaringen kræves "
        "ikke.",
        (FAQ_MAALGRUPPE, FAQ_MODEL),
        "maalt",
        "Gruppe 2 er undtaget fra indsatsen og ikke fra målingen.",
    ),
    Begreb(
        "udskudt",
        "Visitationen er udskudt",
        "Den seneste visitation er udskudt og har ingen slutdato, eller slutdatoen er ikke passeret.",
        (GUIDE,),
        "maalt",
        "Kilden siger ikke, om de trækkes fra; de bliver i den målte gruppe (den forsigtige læsning).",
    ),
    Begreb(
        "gruppe_3",
        "Gruppe 3",
        "Den seneste visitation er gruppe 3: borgeren deltager ikke i projektet, men skal have almindelig indsats.",
        (GUIDE,),
        "maalt",
        _FORSIGTIG,
    ),
    Begreb("uden_for", "Visiteret uden for målgruppen", "Den seneste visitation er uden for målgruppen.",
           (FAQ_MAALGRUPPE,), "maalt", _FORSIGTIG),
    Begreb(
        "skiftet",
        "Skiftet målgruppe",
        "Målgruppen er ikke aktivitetsparat, eller forløbet sluttede med sygedagpenge eller jobparat: borgeren indgår "
        "fortsat i målingen, men kommunen er ikke forpligtet til indsatsen.",
        (FAQ_MODEL, FAQ_MAALGRUPPE),
        "maalt",
        "Kilden nævner sygedagpenge og jobparat; andre målgrupper er talt på samme måde.",
    ),
    Begreb("andet", "Sluttet af anden grund", "Forløbet sluttede senest på dagen med slutårsagen andet.",
           (FAQ_MAALGRUPPE,), "maalt", "Kilden nævner den hverken som positiv eller som fratrukket; de bliver i den "
           "målte gruppe."),
    Begreb(
        "positive",
        "Positive resultater",
        "Forløbet sluttede senest på dagen med job, uddannelse, fleksjob, førtidspension eller ressourceforløb.",
        (FAQ_MAALGRUPPE, FAQ_MODEL),
        "maalt",
        "Den, der er sluttet, er talt efter slutårsagen alene, også når borgeren er fritaget på dagen.",
    ),
)  # fmt: skip

_FRITAGET = (
    Begreb(
        "fritaget",
        "Fritaget på dagen",
        "En fritagelse dækker dagen: borgeren er trukket fra gruppen og træder ind igen, når den slutter.",
        (FAQ_MAALGRUPPE,),
        "alle",
    ),
    Begreb("fritaget_markering", "En af de elleve markeringer", "Mindst én af fritagelserne på dagen er en af de "
           "elleve markeringer på kildens liste.", (FAQ_MAALGRUPPE,), "fritaget"),
    Begreb("fritaget_raadighed", "Kun fritaget for rådighed", "Den eneste fritagelse på dagen er fritaget for "
           "rådighed.", (FAQ_MAALGRUPPE,), "fritaget", "Fritaget for rådighed er ikke på kildens liste, men "
           "tager borgeren ud af gruppen som de andre, ligesom i afk frist."),
)  # fmt: skip
_FRATRUKKET = Begreb(
    "fratrukket",
    "Fratrukket",
    "Forløbet sluttede senest på dagen, fordi borgeren er fraflyttet, død eller gået på folkepension eller "
    "seniorpension.",
    (FAQ_MAALGRUPPE,),
    "alle",
)
_MANGLER = Begreb(
    "mangler",
    "Mangler oplysninger",
    "Det, der er registreret, mangler eller strider mod sig selv, så borgeren ikke kan placeres uden at gætte.",
    (FAQ_MAALGRUPPE,),
    "alle",
    "De er holdt uden for den målte gruppe.",
)
_HVAD_MANGLER = {
    "slutaarsag": ("Slutårsagen", "Forløbet er slut uden slutårsag; skriv den med afk forloeb slut SAG --slutaarsag."),
    "slutdato": ("Slutdatoen", "Forløbet har en slutårsag, men ingen slutdato; skriv den: afk forloeb slut SAG --til."),
    "periode": ("En slutdato, der passer", "Forløbet slutter, før det begynder; ret datoen."),
    "lukket": ("Forløbets afslutning", "Sagen er lukket, men forløbet løber; afslut det med afk forloeb slut SAG."),
    "ressourceforloeb": (
        "Et af to forløb er ikke afsluttet",
        "Et ressourceforløb løber samtidig; er borgeren overgået til det, så afslut forløbet med slutårsagen "
        "ressourceforloeb, der tæller positivt.",
    ),
    "fritagelse": (
        "Fritagelsen",
        "Den seneste visitation siger fritaget, men ingen fritagelse er registreret; skriv den: afk fritag start SAG.",
    ),
}  # fmt: skip


@cache
def begreber(ordning: str) -> tuple[Begreb, ...]:
    """The numbers of the group of a scheme, each after the one it is part of."""
    alle = (
        _ALLE._replace(definition=_ALLE.definition.format(ORDNINGER[ordning])),
        *_MAALT,
        *_kinds("positiv", "positive", POSITIVE),
        *_FRITAGET,
        _FRATRUKKET,
        *_kinds("fratrukket", "fratrukket", FRATRUKKET),
        _MANGLER,
        *(
            Begreb(f"mangler_{n}", navn, hvad, (FAQ_MAALGRUPPE,), "mangler")
            for n, (navn, hvad) in _HVAD_MANGLER.items()
        ),
    )
    return tuple(_om_flere_skal_med(b) for b in alle) if ordning == FLERE_SKAL_MED else alle


def _kinds(foran: str, del_af: str, aarsager: tuple[str, ...]) -> tuple[Begreb, ...]:
    return tuple(
        Begreb(f"{foran}_{a}", dansk_ord(a).capitalize(), f"Forløbet sluttede senest på dagen med slutårsagen "
               f"{dansk_ord(a)}.", (FAQ_MAALGRUPPE,), del_af)
        for a in aarsager
    )  # fmt: skip


def _om_flere_skal_med(b: Begreb) -> Begreb:
    if b.noegle == "alle":
        return b._replace(tolkning=KUN_OPTALT)
    return b._replace(tolkning=f"{b.tolkning} {KUN_OPTALT}".strip()) if b.noegle in _REGNET else b


def usikkerhed() -> tuple[Begreb, Begreb]:
    """The least and the most positive results there can be, when those who lack something have been settled."""
    return (
        Begreb("positive_mindst", "Positive, mindst", "De positive, hvis ingen af dem, der mangler oplysninger, er "
               "det, ud af den målte gruppe og dem.", (FAQ_MAALGRUPPE,)),
        Begreb("positive_hoejst", "Positive, højst", "De positive, hvis alle, der mangler oplysninger, er det, ud af "
               "den målte gruppe og dem.", (FAQ_MAALGRUPPE,)),
    )  # fmt: skip
