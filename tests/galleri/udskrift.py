"""What is shown on a screen or written to a file."""

# ruff: noqa: E501 - the texts stand as they are said, a line each

from tests.galleri.post import Post, rejs, sat
from tests.galleri.skade import os_fejl

POSTER = [
    Post(
        "Eksportens mappe kan ikke laves",
        "eksport b.csv/ud",
        1,
        """
        Mappen b.csv/ud kan ikke laves: en del af stien er en fil og ikke en mappe. Vælg en anden mappe.
        """,
        filer={"b.csv": ""},
    ),
    Post(
        "Eksportens filer findes",
        "eksport ud --type borgere",
        1,
        """
        borgere.csv findes allerede i ud. Vælg en tom mappe, eller skriv --overskriv.
        """,
        filer={"ud/borgere.csv": ""},
    ),
    Post(
        "Eksporten kan ikke åbne sin fil",
        "eksport ud --type borgere --overskriv",
        1,
        """
        ud/borgere.csv kan ikke skrives: det er en mappe. Vælg en anden mappe.
        """,
        filer={"ud/borgere.csv/x": ""},
    ),
    Post(
        "Eksporten bliver ikke færdig",
        "eksport ud",
        1,
        """
        ud/borgere.csv kan ikke skrives: der er ikke plads på disken. Eksporten er ikke færdig. Gør plads, eller vælg en anden mappe.
        """,
        saa=os_fejl(28, "afk.cli.eksport.vaern"),
    ),
    Post(
        "En eksport",
        "eksport ud",
        0,
        """
        8 borgere er skrevet til ud/. Filerne er ikke krypterede: slet dem efter brug.
        CPR-numrene er udeladt. Skal de med, så kør igen med --vis-cpr.
        """,
    ),
    Post(
        "En tom kalender",
        "kalender A6 --fra 2030-01-01 --fil k.ics",
        0,
        """
        Ingen frister eller møder passer, så kalenderen er tom. Vælg færre begrænsninger.
        """,
    ),
    Post(
        "En kalender",
        "kalender --fil k.ics --navne",
        0,
        """
        8 frister og 0 møder er skrevet til k.ics. Hent den ind i din kalender, og slet den: den er ikke krypteret.
        Navnene står i titlerne, og delte kalendere viser titler: brug en kalender, som kun du kan se.
        """,
    ),
    Post(
        "En kalender på en skærm",
        "kalender A1",
        0,
        """
        2 frister og 0 møder. Skriv dem til en fil med: afk kalender --fil frister.ics
        """,
        saa=sat("afk.cli.miljoe.Miljoe.ud_er_terminal", True),
    ),
    Post(
        "Kalenderens fil findes",
        "kalender --fil k.ics",
        1,
        """
        k.ics findes allerede. Vælg et andet navn, eller erstat filen med --overskriv.
        """,
        filer={"k.ics": ""},
    ),
    Post(
        "Kalenderens fil er en mappe",
        "kalender --fil konfig",
        1,
        """
        konfig er en mappe. Skriv også navnet på filen.
        """,
    ),
    Post(
        "Kalenderens mappe findes ikke",
        "kalender --fil væk/k.ics",
        1,
        """
        Mappen væk findes ikke. Opret den, eller vælg et andet sted.
        """,
    ),
    Post(
        "Kalenderens fil kan ikke skrives",
        "kalender --fil k.ics",
        1,
        """
        k.ics kan ikke skrives: du har ikke adgang. Er filen åben i Word, så luk den. Ellers vælg et andet sted.
        """,
        saa=os_fejl(13, "afk.breve.fil._gem"),
    ),
    Post(
        "Disken er fuld, når kalenderen skrives",
        "kalender --fil k.ics",
        1,
        """
        k.ics kan ikke skrives: der er ikke plads på disken. Vælg et andet sted.
        """,
        saa=os_fejl(28, "afk.breve.fil._gem"),
    ),
    Post(
        "Rapporten på en skærm",
        "rapport --format tabel",
        0,
        """
        Hvad tæller tallene? afk rapport --forklar
        """,
    ),
    Post("Rapporten forklaret", "rapport --format tabel --forklar", 0, ""),
    Post(
        "Rapporten, når oplysninger mangler",
        "rapport --format tabel",
        0,
        """
        Hvem mangler oplysninger? afk rapport --vis-sager
        Hvad tæller tallene? afk rapport --forklar
        """,
        foer="borger luk A1 --slutaarsag job\nforloeb slut A2",
    ),
    Post(
        "Rapporten som side",
        "rapport --html r.html",
        0,
        """
        Rapporten er skrevet til r.html. Der er kun tal i den, men tal under 5 kan pege på enkeltpersoner: tænk over det, før den deles.
        """,
    ),
    Post(
        "Reglerne på en skærm",
        "regler --format tabel",
        0,
        """
        Hele reglen med pauser, tolkninger og kilder: afk regler indsatsgaranti
        """,
    ),
    Post(
        "Fristerne på en skærm",
        "frist --format tabel",
        0,
        """
        Hvorfor? afk frist A2 --forklar
        Bemærk: Kravet til jobsamtaler efter 30. juni 2026 er ukendt for aktivitetsparate og for løbende ressourceforløb. Se VEJ 9117 pkt. 2.1, og skriv kommunens antal i konfigurationen: [jobsamtaler] antal = 4.
        """,
    ),
    Post(
        "Ugen på en skærm",
        "uge --format tabel --dato 2027-01-04",
        0,
        """
        5 frister blev overskredet før 04-01-2027. Se dem: afk frist --overdue
        """,
    ),
    Post(
        "Ingen fund",
        "tjek A6 --alvor fejl --format tabel",
        0,
        """
        Ingen fund.
        """,
    ),
    Post(
        "Fund på en skærm",
        "tjek --format tabel",
        0,
        """
        Fund pr. søndag 22. november 2026: 6 advarsler · 1 oplysning i 3 sager
        """,
    ),
    Post(
        "Demoens mappe kan ikke fjernes",
        "demo --slet",
        1,
        """
        Demoens mappe MAPPE/demo/demo kan ikke fjernes: du har ikke adgang. Slet den selv, og prøv igen.
        """,
        foer="demo",
        saa=os_fejl(13, "shutil.rmtree"),
        lager="intet",
    ),
    Post(
        "Demoen er fjernet",
        "demo --slet",
        0,
        """
        Demoens lager i MAPPE/demo/demo er fjernet.
        """,
        foer="demo",
        lager="intet",
    ),
    Post(
        "Demoen",
        "demo",
        0,
        """
        Prøv selv videre på demoen i dette vindue:

          export AFK_LAGER='MAPPE/demo/demo/lager.db'
          afk frist                       alle frister, også dem i bero
          afk borger vis D03              alt om én sag
          afk regler indsatsgaranti       reglen bag

        Dine egne borgere (åbn et nyt vindue, så demoen er glemt):

          afk import borgere.csv forloeb.csv --proev

        Fjern demoen igen: afk demo --slet
        """,
        lager="intet",
    ),
    Post(
        "Noget, der ikke skulle kunne ske",
        "borger liste",
        1,
        """
        Uventet fejl (ZeroDivisionError ved STED). Intet er skrevet halvt. Kør igen med AFK_DEBUG=1 for at se detaljerne, og meld fejlen.
        """,
        saa=rejs("afk.lager.laes.sager", ZeroDivisionError),
    ),
]
