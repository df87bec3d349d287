"""Forms that the municipality has written."""

# ruff: noqa: E501 - the texts stand as they are said, a line each

from tests.galleri.post import Post
from tests.galleri.skemaer_hjaelp import AUTO, _eget, _hele, _skema
from tests.skemaer.hjaelp import BEGYND, felt, ja_nej, valg

POSTER = [
    Post(
        "Et skema, der ikke findes",
        "skema vis visitasion",
        2,
        """
        Skemaet visitasion kendes ikke. Mente du visitation? Skemaerne er aftale, forberedende, indkaldelse, visitation.
        """,
        lager="intet",
    ),
    Post(
        "Filen findes ikke",
        "skema tjek mit.toml",
        1,
        """
        mit.toml kan ikke læses: filen eller mappen findes ikke. Tjek stien og rettighederne.
        """,
        lager="intet",
    ),
    _hele(
        "Filen er ikke UTF-8",
        """
        mit.toml er ikke gemt som UTF-8. Gem den igen som UTF-8.
        """,
        'navn = "prøve"'.encode("cp1252"),
    ),
    _hele(
        "En linje, der ikke er TOML",
        """
        mit.toml, linje 2: Linjen kan ikke læses som TOML. Tjek anførselstegn, lighedstegn og parenteser, og at nøglen ikke står to gange.
        """,
        'navn = "a"\ntitel = Prøve\n',
    ),
    _hele(
        "En tom fil",
        """
        mit.toml, linje 1: navn mangler. Skriv den.
        """,
        "",
    ),
    _hele(
        "En ukendt nøgle",
        """
        mit.toml, linje 2: titl kendes ikke. Mente du titel? Skriv en af: navn, titel, udgave, afsnit.
        """,
        'navn = "a"\ntitl = "b"\n',
    ),
    _hele(
        "En værdi af den forkerte slags",
        """
        mit.toml, linje 3: udgave skal være et helt tal. Ret det.
        """,
        'navn = "a"\ntitel = "b"\nudgave = "1"\n',
    ),
    _hele(
        "Afsnit, der ikke er tabeller",
        """
        mit.toml, linje 1: Her skal stå en tabel med noegle, titel, spoergsmaal. Skriv den.
        """,
        'navn = "a"\ntitel = "b"\nudgave = 1\nafsnit = ["x"]\n',
    ),
    _hele(
        "Et afsnit to gange",
        """
        mit.toml, linje 13: Afsnittet et står to gange. Giv det ene et andet navn.
        """,
        BEGYND
        + "[[afsnit.spoergsmaal]]\n"
        + ja_nej("a")
        + '\n[[afsnit]]\nnoegle = "et"\ntitel = "To"\n[[afsnit.spoergsmaal]]\n'
        + ja_nej("b"),
    ),
    _skema(
        "Et spørgsmål uden tekst",
        """
        mit.toml, linje 9: tekst mangler. Skriv den.
        """,
        'noegle = "a"\ntype = "ja_nej"',
    ),
    _skema(
        "En nøgle med store bogstaver",
        """
        mit.toml, linje 9: En nøgle har kun a-z, 0-9 og _, og begynder med et bogstav. Ret den.
        """,
        ja_nej("Ny"),
    ),
    _skema(
        "Den samme nøgle to gange",
        """
        mit.toml, linje 13: Nøglen a står to gange. Giv det ene spørgsmål et andet navn.
        """,
        ja_nej("a"),
        ja_nej("a"),
    ),
    _skema(
        "En type, der ikke findes",
        """
        mit.toml, linje 11: type: tekts kendes ikke. Mente du tekst? Skriv en af: tekst, linjer, valg, flere, dato, ja_nej, tal, liste.
        """,
        felt("a", "tekts"),
    ),
    _skema(
        "Et valg, der hører til en anden type",
        """
        mit.toml, linje 12: kun_ja hører til typen ja_nej. Ret typen, eller fjern kun_ja.
        """,
        felt("a", "tekst", "kun_ja = true"),
    ),
    _skema(
        "Muligheder på en dato",
        """
        mit.toml, linje 12: a: kun valg og flere har muligheder. Ret typen.
        """,
        felt("a", "dato", 'muligheder = "roller"'),
    ),
    _skema(
        "Et valg uden muligheder",
        """
        mit.toml, linje 11: a har typen valg og skal have muligheder. Skriv dem.
        """,
        felt("a", "valg"),
    ),
    _skema(
        "En kode med et mellemrum",
        """
        mit.toml, linje 12: En kode har kun a-z, 0-9, - og _, og mindst ét bogstav. Ret den.
        """,
        felt("a", "valg", 'muligheder = [{ kode = "y z", tekst = "Y" }]'),
    ),
    _skema(
        "To ens muligheder",
        """
        mit.toml, linje 12: Muligheden x kan ikke skelnes fra en anden. Ret den ene.
        """,
        valg("a", "x y x"),
    ),
    _skema(
        "En liste uden felter",
        """
        mit.toml, linje 11: a: kun typen liste har felter, og den skal have dem. Ret typen eller felterne.
        """,
        felt("a", "liste"),
    ),
    _skema(
        "En liste i en liste",
        """
        mit.toml, linje 12: En kolonne kan ikke selv være en liste. Ret typen.
        """,
        felt("a", "liste", 'felter = [{ noegle = "b", tekst = "B", type = "liste", felter = "aftale" }]'),
    ),
    _skema(
        "blandt med andre muligheder",
        """
        mit.toml, linje 18: blandt skal nævne et tidligere spørgsmål af typen flere med de samme muligheder. Ret det.
        """,
        valg("a", "x y", type="flere"),
        valg("b", "x", 'blandt = "a"', type="flere"),
    ),
    _skema(
        "En betingelse, der ikke er en tekst",
        """
        mit.toml, linje 16: vis_naar: Skriv betingelsen som en tekst, fx "rehab_status = nej", eller en liste af tekster.
        """,
        ja_nej("a"),
        ja_nej("b", "vis_naar = [1]"),
    ),
    _skema(
        "En betingelse, der ikke kan læses",
        """
        mit.toml, linje 16: vis_naar: Betingelsen kan ikke læses. Skriv den som: felt = kode, felt != kode, felt har kode, felt > tal eller felt besvaret.
        """,
        ja_nej("a"),
        ja_nej("b", 'vis_naar = "a er ja"'),
    ),
    _skema(
        "En betingelse med et forkert tegn",
        """
        mit.toml, linje 17: vis_naar: a har typen flere. Brug kun har, besvaret.
        """,
        valg("a", "x y", type="flere"),
        ja_nej("b", 'vis_naar = "a = x"'),
    ),
    _skema(
        "En betingelse på et senere spørgsmål",
        """
        mit.toml, linje 12: vis_naar: Der er ikke noget spørgsmål b før dette. Ret navnet eller rækkefølgen.
        """,
        ja_nej("a", 'vis_naar = "b = ja"'),
        ja_nej("b"),
    ),
    _skema(
        "En betingelse på en mulighed, der ikke findes",
        """
        mit.toml, linje 17: vis_naar: a har ikke muligheden maaske. Skriv en af: ja, nej.
        """,
        valg("a", "ja nej"),
        ja_nej("b", 'vis_naar = "a = maaske"'),
    ),
    _skema(
        "Et tal sammenlignet med et ord",
        """
        mit.toml, linje 16: vis_naar: a har ikke muligheden nul. Skriv en af: et tal.
        """,
        felt("a", "tal"),
        ja_nej("b", 'vis_naar = "a > nul"'),
    ),
    _skema(
        "Et skema i orden",
        """
        mit.toml er i orden: Prøve, udgave 1, 1 spørgsmål.
        """,
        ja_nej("a"),
    )._replace(kode=0),
    Post(
        "Kommunens skema er en mappe",
        "skema vis visitation",
        1,
        """
        Skemaet MAPPE/konfig/skemaer/visitation.toml kan ikke læses: det er en mappe. Tjek stien og rettighederne.
        """,
        filer={"konfig/skemaer/visitation.toml/x": ""},
        lager="intet",
    ),
    Post(
        "Kommunens skema er ikke UTF-8",
        "skema vis visitation",
        1,
        """
        MAPPE/konfig/skemaer/visitation.toml, linje 1: Filen er ikke gemt som UTF-8. Gem den igen som UTF-8.
        """,
        filer={"konfig/skemaer/visitation.toml": 'navn = "prøve"'.encode("cp1252")},
        lager="intet",
    ),
    _eget(
        "Kommunens skema har et andet navn",
        """
        MAPPE/konfig/skemaer/visitation.toml, linje 4: Skemaet skal hedde visitation som filen. Ret navn.
        """,
        'navn = "visitation"',
        'navn = "visitering"',
    ),
    _eget(
        "Kommunens skema mangler et spørgsmål, afk bruger",
        """
        MAPPE/konfig/skemaer/visitation.toml, linje 1: Spørgsmålet standby_terminal mangler, og afk bruger det. Skriv det ind igen fra det indbyggede skema.
        """,
        'noegle = "standby_terminal"',
        'noegle = "standby"',
    ),
    _eget(
        "Kommunens skema spørger om det, afk selv sætter",
        """
        MAPPE/konfig/skemaer/visitation.toml, linje 262: Spørgsmålet forslag bruges af afk og skal have auto = true. Ret det.
        """,
        AUTO,
        AUTO.replace("auto = true\n", ""),
    ),
    _eget(
        "Kommunens skema har en anden type",
        """
        MAPPE/konfig/skemaer/visitation.toml, linje 38: Spørgsmålet visitation_dato bruges af afk og skal have typen dato. Ret typen.
        """,
        'tekst = "Hvilken dag visiterer du?"\ntype = "dato"',
        'tekst = "Hvilken dag visiterer du?"\ntype = "tekst"',
    ),
    _eget(
        "Kommunens skema har en kode, afk ikke kender",
        """
        MAPPE/konfig/skemaer/visitation.toml, linje 405: straks_status: afk kender ikke koden senere. Brug kun nu, udskydes, undtaget.
        """,
        '{ kode = "udskydes", tekst = "Nej, den udskydes" },',
        '{ kode = "udskydes", tekst = "Nej, den udskydes" },\n  { kode = "senere", tekst = "Senere" },',
    ),
    Post(
        "Et skema, der har sin egen kommando",
        "skema udfyld visitation A1",
        2,
        """
        Skemaet visitation udfyldes med sin egen kommando: afk visiter A1
        """,
        lager="intet",
    ),
    Post(
        "Kommunens eget skema udfyldt",
        "skema udfyld mit A1 --svar svar.toml",
        0,
        """
        Bemærk: Svaret på a indeholder noget, der ligner et CPR-nummer. Fjern det: sagen kendes på sit id.
        Prøve er gemt i sag A1. Svarene i ord: afk borger indsigt A1
        """,
        filer={
            "konfig/skemaer/mit.toml": BEGYND.replace("proeve", "mit")
            + "[[afsnit.spoergsmaal]]\n"
            + felt("a", "tekst"),
            "svar.toml": 'a = "Se 010270-1234"',
        },
    ),
    Post(
        "Skemaet er allerede kopieret",
        "skema kopier visitation",
        1,
        """
        Kommunens eget skema findes allerede: MAPPE/konfig/skemaer/visitation.toml. Ret det der.
        """,
        foer="skema kopier visitation",
        lager="intet",
    ),
    Post(
        "Et skema kopieres",
        "skema kopier visitation",
        0,
        """
        Skemaet er kopieret til MAPPE/konfig/skemaer/visitation.toml. Ret kopien, sæt udgave én op, og tjek den: afk skema tjek MAPPE/konfig/skemaer/visitation.toml
        """,
        lager="intet",
    ),
]
