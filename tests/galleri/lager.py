"""The store: where it is, and whether it opens."""

# ruff: noqa: E501 - the texts stand as they are said, a line each

from afk.lager import driver
from tests.galleri.lager_hjaelp import DB
from tests.galleri.post import Post, alle, rejs, sat
from tests.galleri.skade import (
    ADGANG,
    ANDET,
    FULD,
    LAESE,
    aendr,
    driverfejl,
    fil,
    gammelt,
    nul,
    os_fejl,
    slet,
    sql,
    ved_aabning,
)

POSTER = [
    Post(
        "Intet lager",
        "frist",
        1,
        """
        Der er ikke noget lager i "MAPPE/data/lager.db" endnu. Importér dine borgere med "afk import FIL", opret én med "afk borger opret", eller peg på et andet lager med --lager.
        """,
        lager="intet",
    ),
    Post(
        "Intet lager, når der skal skrives",
        "borger ret A1 --navn Bo",
        1,
        """
        Der er ikke noget lager i "MAPPE/data/lager.db" endnu. Importér dine borgere med "afk import FIL", opret én med "afk borger opret", eller peg på et andet lager med --lager.
        """,
        lager="intet",
    ),
    Post(
        "Lageret er en mappe",
        "frist",
        1,
        """
        "MAPPE/data/lager.db" er en mappe og ikke et lager fra afk. Peg på lageret med --lager.
        """,
        filer={f"{DB}/x": ""},
        lager="intet",
    ),
    Post(
        "Lageret er en ukrypteret database",
        "frist",
        1,
        """
        "MAPPE/data/lager.db" er en ukrypteret database og ikke et lager fra afk. Peg på lageret med --lager.
        """,
        filer={DB: b"SQLite format 3\0" + bytes(5000)},
        lager="intet",
    ),
    Post(
        "Lageret er en anden slags fil",
        "frist",
        1,
        """
        "MAPPE/data/lager.db" er en anden slags fil og ikke et lager fra afk. Peg på lageret med --lager.
        """,
        filer={DB: "Kære dagbog. " * 500},
        lager="intet",
    ),
    Post(
        "Lageret er en tom fil",
        "frist",
        3,
        """
        Lageret "MAPPE/data/lager.db" er en tom fil. Gem filen, som den er, og find en sikkerhedskopi med "afk lager gendan".
        """,
        filer={DB: ""},
        lager="intet",
    ),
    Post(
        "Lageret er skåret over",
        "frist",
        3,
        """
        Lageret "MAPPE/data/lager.db" er skåret over og kan ikke læses. Gem filen, som den er, og find en sikkerhedskopi med "afk lager gendan".
        """,
        saa=aendr(DB, lambda data: data[:1000]),
    ),
    Post(
        "Lageret er beskadiget",
        "frist",
        3,
        """
        Lageret "MAPPE/data/lager.db" er beskadiget. Gem filen, som den er, og find en sikkerhedskopi med "afk lager gendan".
        """,
        saa=aendr(DB, nul),
    ),
    Post(
        "Lageret er beskadiget længere inde",
        "lager kopi",
        3,
        """
        Lageret "MAPPE/data/lager.db" er beskadiget. Gem filen, som den er, og find en sikkerhedskopi med "afk lager gendan".
        """,
        saa=aendr(DB, lambda data: data[:-3000] + bytes(3000)),
    ),
    Post(
        "En tabel mangler",
        "borger liste",
        3,
        """
        Lageret "MAPPE/data/lager.db" mangler noget, der skal være der. Gem filen, som den er, og find en sikkerhedskopi med "afk lager gendan".
        """,
        saa=rejs("afk.lager.laes.sager", driver.OperationalError("no such table: moeder")),
    ),
    Post(
        "Kædens nøgle mangler",
        "borger ret A1 --navn Bo",
        3,
        """
        Lageret "MAPPE/data/lager.db" mangler nøglen til historikkens kæde. Gem filen, som den er, og find en sikkerhedskopi med "afk lager gendan".
        """,
        saa=sql("DELETE FROM meta WHERE noegle = 'kaede_noegle'"),
    ),
    Post(
        "En linje i historikken kan ikke læses",
        "historik --format csv",
        3,
        """
        Lageret "MAPPE/data/lager.db" har en linje i historikken, der ikke kan læses. Gem filen, som den er, og find en sikkerhedskopi med "afk lager gendan".
        """,
        saa=sql("UPDATE historik SET efter = '{' WHERE id = 1"),
    ),
    Post(
        "Et gammelt lager med løse rækker",
        "frist",
        3,
        """
        Lageret "MAPPE/data/lager.db" har rækker, der hører til en borger, som ikke findes. Gem filen, som den er, og find en sikkerhedskopi med "afk lager gendan".
        """,
        saa=gammelt,
        lager="intet",
    ),
    Post(
        "Et lager fra en nyere afk",
        "frist",
        3,
        """
        Lageret "MAPPE/data/lager.db" er fra en nyere afk (udgave 99; denne afk kender 4). Intet er ændret. Opdatér afk, og prøv igen.
        """,
        saa=sql("PRAGMA user_version = 99"),
    ),
    Post(
        "Lageret kan ikke læses",
        "borger liste",
        3,
        """
        Lageret "MAPPE/data/lager.db" kan ikke læses: enten passer nøglen ikke, eller også er filen beskadiget. Har du genoprettelseskoden, så kør "afk lager noegle --genopret". Ellers find en sikkerhedskopi med "afk lager gendan".
        """,
        saa=driverfejl("SQLITE_NOTADB"),
    ),
    Post(
        "Lageret er i brug",
        "borger liste",
        1,
        """
        Lageret "MAPPE/data/lager.db" er i brug af et andet program. Vent et øjeblik, og prøv igen.
        """,
        saa=driverfejl("SQLITE_BUSY"),
    ),
    Post(
        "Lageret er skrivebeskyttet",
        "borger liste",
        1,
        """
        "MAPPE/data/lager.db" kan ikke ændres: filen eller mappen er skrivebeskyttet. Giv dig selv skriveadgang, eller peg på et andet lager med --lager.
        """,
        saa=driverfejl("SQLITE_READONLY"),
    ),
    Post(
        "Ingen adgang til lageret",
        "borger liste",
        1,
        """
        Du har ikke adgang til "MAPPE/data/lager.db". Giv dig selv adgang til filen og dens mappe, eller peg på et andet lager med --lager.
        """,
        saa=driverfejl("SQLITE_CANTOPEN"),
    ),
    Post(
        "Disken er fuld",
        "borger liste",
        1,
        """
        Der er ikke plads på disken til "MAPPE/data/lager.db". Intet er gemt. Gør plads, og prøv igen.
        """,
        saa=driverfejl("SQLITE_FULL"),
    ),
    Post(
        "Disken svarer med en fejl",
        "borger liste",
        1,
        """
        Disken svarer med en fejl, når "MAPPE/data/lager.db" skal læses eller skrives. Intet er gemt. Tjek, at der er plads på drevet, og at der er forbindelse til det, og prøv igen.
        """,
        saa=driverfejl("SQLITE_IOERR"),
    ),
    Post(
        "Noget, lageret ikke har forudset",
        "borger liste",
        1,
        """
        Lageret "MAPPE/data/lager.db" gav en uventet fejl. Intet er gemt. Prøv igen. Sker det igen, så kør med AFK_DEBUG=1 for at se detaljerne, og meld fejlen.
        """,
        saa=driverfejl("SQLITE_MISMATCH"),
    ),
    Post(
        "Disken er fuld, når lageret laves",
        "borger opret --sag B1",
        1,
        """
        Der er ikke plads på disken til "MAPPE/konfig/noegler". Intet er gemt. Gør plads, og prøv igen.
        """,
        saa=os_fejl(FULD, "afk.lager.fil.os.open"),
        lager="intet",
    ),
    Post(
        "Drevet er skrivebeskyttet, når lageret laves",
        "borger opret --sag B1",
        1,
        """
        "MAPPE/konfig/noegler" kan ikke ændres: filen eller mappen er skrivebeskyttet. Giv dig selv skriveadgang, eller peg på et andet lager med --lager.
        """,
        saa=os_fejl(LAESE, "afk.lager.fil.os.open"),
        lager="intet",
    ),
    Post(
        "Ingen adgang til lagerets fil",
        "frist",
        1,
        """
        Du har ikke adgang til "MAPPE/data/lager.db". Giv dig selv adgang til filen og dens mappe, eller peg på et andet lager med --lager.
        """,
        saa=ved_aabning(ADGANG, "lager.db"),
    ),
    Post(
        "Et navn, systemet ikke kan bruge",
        "frist",
        1,
        """
        "MAPPE/data/lager.db" kan ikke bruges: navnet er for langt. Tjek stien, eller peg på en anden med --lager.
        """,
        saa=ved_aabning(ANDET, "lager.db"),
    ),
    Post(
        "Systemet melder en fejl uden dansk navn",
        "frist",
        1,
        """
        "MAPPE/data/lager.db" kan ikke bruges: systemet melder fejl 71. Tjek stien, eller peg på en anden med --lager.
        """,
        saa=ved_aabning(71, "lager.db"),
    ),
    Post(
        "Rester fra et lager, der er væk",
        "borger opret --sag B1",
        1,
        """
        "MAPPE/data/lager.db-wal" ligger tilbage fra et lager, der er flyttet eller slettet. Læg lageret tilbage i "MAPPE/data/lager.db", eller flyt "lager.db-wal" væk, og prøv igen.
        """,
        saa=alle(slet(DB), fil(f"{DB}-wal", "x")),
    ),
    Post(
        "En sag oprettet to gange på samme tid",
        "borger opret --sag A1",
        1,
        """
        Der står allerede en række i "borgere" om det samme. Ret den i stedet for at oprette en ny.
        """,
        saa=sat("afk.lager.skriv.Skriver.kendte", lambda _: ({}, {})),
    ),
    Post(
        "En række, der er slettet imens",
        "borger ret A1 --navn Bo",
        1,
        """
        Rækken i "borgere" findes ikke længere. Se, hvad der står nu, med: afk borger vis SAG
        """,
        saa=sat("afk.lager.skriv.Skriver.kendte", lambda _: ({"A1": 99}, {})),
    ),
]
