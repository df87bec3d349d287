"""The settings: the file as somebody has written it, and `afk opsaet`."""

# ruff: noqa: E501 - the texts stand as they are said, a line each

from afk.konfig.noegler import NOEGLER
from tests.galleri.post import Post, sat

KUN_ET = sat("afk.cli.opsaet_samtale.NOEGLER", NOEGLER[:1])
"""`afk opsaet` has one question."""
FIL = "konfig/afk.toml"
VIS = "opsaet --vis"


def _fil(titel: str, tekst: str, indhold: str | bytes, kommando: str = VIS, kode: int = 1) -> Post:
    return Post(titel, kommando, kode, tekst, filer={FIL: indhold}, lager="intet")


POSTER = [
    Post(
        "Filen er en mappe",
        VIS,
        1,
        """
        Konfigurationen MAPPE/konfig/afk.toml kan ikke læses: det er en mappe. Tjek stien og rettighederne.
        """,
        filer={f"{FIL}/x": ""},
        lager="intet",
    ),
    _fil(
        "Filen er ikke UTF-8",
        """
        Konfigurationen MAPPE/konfig/afk.toml er ikke gemt som UTF-8. Gem den igen med tegnsættet UTF-8.
        """,
        'navn = "prøve"'.encode("cp1252"),
    ),
    _fil(
        "Filen er ikke TOML",
        """
        Konfigurationen MAPPE/konfig/afk.toml kan ikke læses som TOML (linje 1, kolonne 13). Tjek anførselstegn, lighedstegn og klammer, og at intet står to gange.
        """,
        "[jobsamtaler\n",
    ),
    _fil(
        "Filen har et alt for langt tal",
        """
        Konfigurationen MAPPE/konfig/afk.toml kan ikke læses som TOML. Tjek anførselstegn, lighedstegn og klammer, og at intet står to gange.
        """,
        "a = " + "9" * 5_000,
    ),
    _fil(
        "Et afsnit, der ikke findes",
        """
        MAPPE/konfig/afk.toml, linje 1: [komune] kendes ikke. Mente du kommune? Skriv en af: sagsbehandler, kommune, kapacitet, min_plan, jobsamtaler, morgen.
        """,
        "[komune]\n",
    ),
    _fil(
        "Et afsnit, der ikke er et",
        """
        MAPPE/konfig/afk.toml, linje 1: kommune er et afsnit. Skriv [kommune] på en linje for sig, og nøglerne under den.
        """,
        "kommune = 1\n",
    ),
    _fil(
        "En nøgle, der ikke findes",
        """
        MAPPE/konfig/afk.toml, linje 3: [kommune] nvan kendes ikke. Mente du navn? Skriv en af: navn, afdeling, adresse, telefon, jobsamtale_tekst.
        """,
        '[kommune]\n\nnvan = "x"\n',
    ),
    _fil(
        "Et tal uden for grænserne",
        """
        MAPPE/konfig/afk.toml, linje 2: [jobsamtaler] antal skal være et helt tal fra 1 til 20, fx antal = 4.
        """,
        "[jobsamtaler]\nantal = 0\n",
    ),
    _fil(
        "En tekst, der er et tal",
        """
        MAPPE/konfig/afk.toml, linje 2: [kommune] navn skal være en tekst på én linje i anførselstegn, fx navn = "Nordby Kommune".
        """,
        "[kommune]\nnavn = 5\n",
    ),
    _fil(
        "En adresse, der ikke er en liste",
        """
        MAPPE/konfig/afk.toml, linje 2: [kommune] adresse skal være en liste med en til seks linjer i anførselstegn, fx adresse = ["Torvet 1", "9999 Nordby"].
        """,
        '[kommune]\nadresse = "Torvet 1"\n',
    ),
    _fil(
        "En tom standardtekst",
        """
        MAPPE/konfig/afk.toml, linje 2: [kommune] jobsamtale_tekst skal være en tekst på højst 10000 tegn. Fylder den flere linjer, så sæt tre anførselstegn om den.
        """,
        '[kommune]\njobsamtale_tekst = ""\n',
    ),
    _fil(
        "Initialer med mellemrum",
        """
        MAPPE/konfig/afk.toml, linje 2: [sagsbehandler] initialer skal være 1 til 20 bogstaver og tal uden mellemrum i anførselstegn, fx initialer = "LHJ".
        """,
        '[sagsbehandler]\ninitialer = "L H J"\n',
    ),
    _fil(
        "Enhver kommando, der læser filen",
        """
        MAPPE/konfig/afk.toml, linje 1: [ukendt] kendes ikke. Skriv en af: sagsbehandler, kommune, kapacitet, min_plan, jobsamtaler, morgen.
        """,
        "[ukendt]\n",
        "frist",
    )._replace(lager="sager"),
    _fil(
        "Filen kan ikke rettes",
        """
        MAPPE/konfig/afk.toml er skrevet på en måde, som afk ikke kan rette i. Intet er ændret. Ret den selv: skriv telefon = "12 34 56 78" under [kommune] på en linje for sig.
        """,
        'kommune = { navn = "x" }\n',
        'opsaet --saet kommune.telefon="12 34 56 78"',
    ),
    _fil(
        "Nøglen kan ikke fjernes",
        """
        MAPPE/konfig/afk.toml er skrevet på en måde, som afk ikke kan rette i. Intet er ændret. Ret den selv: fjern navn under [kommune] på en linje for sig.
        """,
        'kommune = { navn = "x", telefon = "y" }\n',
        "opsaet --saet kommune.navn=-",
    ),
    Post(
        "Ingen skærm og intet valg",
        "opsaet",
        2,
        """
        Der mangler --vis eller --saet, og her er ingen skærm at spørge ved. Fx: afk opsaet --saet kommune.navn="Nordby Kommune"
        """,
        lager="intet",
    ),
    Post(
        "Et format uden --vis",
        "opsaet --json",
        2,
        """
        --format og --json hører til --vis. Skriv også --vis.
        """,
        lager="intet",
    ),
    Post(
        "En nøgle, der ikke findes, med --saet",
        "opsaet --saet kommune.nvan=x",
        2,
        """
        --saet kommune.nvan kendes ikke. Mente du kommune.navn? Vælg en af: sagsbehandler.initialer, sagsbehandler.navn, sagsbehandler.telefon, kommune.navn, kommune.afdeling, kommune.adresse, kommune.telefon, kommune.jobsamtale_tekst, kapacitet.moeder, kapacitet.samtaler, kapacitet.afstand, min_plan.dage, jobsamtaler.antal, morgen.dage.
        """,
        lager="intet",
    ),
    Post(
        "--saet uden en værdi",
        "opsaet --saet kommune.navn",
        2,
        """
        --saet: der mangler en værdi. Skriv fx --saet kommune.navn="Nordby Kommune"
        """,
        lager="intet",
    ),
    Post(
        "--saet med en værdi, der ikke kan bruges",
        "opsaet --saet jobsamtaler.antal=mange",
        2,
        """
        jobsamtaler.antal: Skriv et helt tal fra 1 til 20.
        """,
        lager="intet",
    ),
    Post(
        "--saet med en alt for lang linje",
        "opsaet --saet kommune.navn=" + "x" * 201,
        2,
        """
        kommune.navn: Skriv en tekst på én linje, højst 200 tegn.
        """,
        lager="intet",
    ),
    Post(
        "--saet med en tom adresse",
        "opsaet --saet kommune.adresse=;",
        2,
        """
        kommune.adresse: Skriv en til seks linjer med ; imellem.
        """,
        lager="intet",
    ),
    Post(
        "--saet med en tom tekst",
        "opsaet --saet kommune.jobsamtale_tekst=",
        2,
        """
        kommune.jobsamtale_tekst: Skriv en tekst på højst 10000 tegn.
        """,
        lager="intet",
    ),
    Post(
        "En værdi er skrevet",
        "opsaet --saet kommune.navn=Nordby",
        0,
        """
        Skrevet i MAPPE/konfig/afk.toml.
        """,
        lager="intet",
    ),
    Post(
        "Intet at ændre",
        "opsaet --saet kommune.navn=Nordby",
        0,
        """
        Intet at ændre i MAPPE/konfig/afk.toml.
        """,
        foer="opsaet --saet kommune.navn=Nordby",
        lager="intet",
    ),
    Post(
        "Intet er sat",
        VIS,
        0,
        """
        MAPPE/konfig/afk.toml findes ikke endnu. Lav den med: afk opsaet
        """,
        lager="intet",
    ),
    Post(
        "Noget er sat",
        VIS,
        0,
        """
        MAPPE/konfig/afk.toml
        """,
        foer="opsaet --saet kommune.navn=Nordby",
        lager="intet",
    ),
    Post(
        "Spørgsmålet, og der bliver stoppet",
        "opsaet",
        0,
        """
        Opsætningen af afk. Svarene kommer i MAPPE/konfig/afk.toml, når du til sidst siger ja.
        Enter lader det stå · - fjerner det · < tilbage · :s stop

        Dig selv · 1 af 1
        Hvad er dine initialer?
          De står i historikken ved det, du ændrer og ser. Dit brugernavn på maskinen står der stadig.
        Nu: ikke sat (ellers: dit brugernavn på maskinen)
        Svar: L H J
        Skriv 1 til 20 bogstaver og tal uden mellemrum. Enter lader det stå · - fjerner det · < tilbage · :s stop
        Svar: <

        Dig selv · 1 af 1
        Hvad er dine initialer?
          De står i historikken ved det, du ændrer og ser. Dit brugernavn på maskinen står der stadig.
        Nu: ikke sat (ellers: dit brugernavn på maskinen)
        Svar: :s

        Stoppet. Intet er skrevet.
        """,
        lager="intet",
        skaerm=True,
        ind="L H J\n<\n:s\n",
        saa=KUN_ET,
    ),
    Post(
        "Spørgsmålet, og intet bliver ændret",
        "opsaet",
        0,
        """
        Opsætningen af afk. Svarene kommer i MAPPE/konfig/afk.toml, når du til sidst siger ja.
        Enter lader det stå · - fjerner det · < tilbage · :s stop

        Dig selv · 1 af 1
        Hvad er dine initialer?
          De står i historikken ved det, du ændrer og ser. Dit brugernavn på maskinen står der stadig.
        Nu: ikke sat (ellers: dit brugernavn på maskinen)
        Svar:

        Intet er ændret.
        """,
        lager="intet",
        skaerm=True,
        ind="\n",
        saa=KUN_ET,
    ),
    Post(
        "Spørgsmålet, og et nej til sidst",
        "opsaet",
        0,
        """
        Opsætningen af afk. Svarene kommer i MAPPE/konfig/afk.toml, når du til sidst siger ja.
        Enter lader det stå · - fjerner det · < tilbage · :s stop

        Dig selv · 1 af 1
        Hvad er dine initialer?
          De står i historikken ved det, du ændrer og ser. Dit brugernavn på maskinen står der stadig.
        Nu: ikke sat (ellers: dit brugernavn på maskinen)
        Svar: LHJ

        Det ændres:
          sagsbehandler.initialer: ikke sat → LHJ
        Skriv det i MAPPE/konfig/afk.toml? (j/n) n
        Intet er skrevet.
        """,
        lager="intet",
        skaerm=True,
        ind="LHJ\nn\n",
        saa=KUN_ET,
    ),
    Post(
        "Lageret er tomt om morgenen",
        "",
        0,
        """
        Lageret er tomt. Hent dine borgere: afk import borgere.csv --proev (prøver filen og skriver intet)
        """,
        filer={"b.csv": "sag\n"},
        foer="import b.csv",
        saa=sat("afk.cli.miljoe.Miljoe.ud_er_terminal", True),
        lager="intet",
    ),
    Post(
        "Morgenen",
        "",
        0,
        """
        Hvorfor: afk frist --forklar · Alle: afk frist · Ugen: afk uge · afk --help
        """,
        saa=sat("afk.cli.miljoe.Miljoe.ud_er_terminal", True),
    ),
]
