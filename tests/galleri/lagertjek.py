"""What `afk lager tjek` finds wrong with the store."""

# ruff: noqa: E501 - the texts stand as they are said, a line each

from tests.galleri.lager_hjaelp import DB, KAEDEN, TO_HAENDELSER, UORDEN
from tests.galleri.post import Post
from tests.galleri.skade import (
    aendr,
    driverfejl,
    sql,
)

POSTER = [
    Post(
        "Lageret er ikke i orden",
        "lager tjek",
        3,
        """
        egen: Tabellen egen er ikke lavet af afk.
        forloeb, række 1: Rækken henviser til noget, der ikke findes i borgere.
        borgere, række 1, cpr_foedt: Fødselsdatoen passer ikke til CPR-nummeret.
        borgere, række 1, maalgruppe: Værdien kan ikke bruges: der skal stå en af aktivitetsparat, jobparat, uddannelsesparat, sygedagpenge, andet.
        borgere, række 1, navn: Værdien er ændret uden om historikken.
        borgere, række 1, maalgruppe: Værdien er ændret uden om historikken.
        forloeb, række 1: Rækken er flyttet til en anden borger uden om historikken.
        fritagelser, række 1: Rækken er fjernet uden om historikken.
        moeder, række 1, dato: Værdien kan ikke bruges: der skal stå dato.
        moeder, række 1: Rækken er ikke i historikken.
        haendelser, række 1: Hændelse 1 passer ikke i kæden: den selv er ændret, eller en før den mangler eller er flyttet.

        Lageret er ikke i orden: 11 fund. Gem filen, som den er, og hent en sikkerhedskopi frem med "afk lager gendan".
        """,
        saa=sql(*UORDEN),
        ud=True,
    ),
    Post(
        "Lageret er beskadiget, siger tjekket",
        "lager tjek",
        3,
        """
        Lageret "MAPPE/data/lager.db" er beskadiget. Gem filen, som den er, og find en sikkerhedskopi med "afk lager gendan".
        """,
        saa=aendr(DB, lambda data: data[:-3000] + bytes(3000)),
        ud=True,
    ),
    Post(
        "Kæden er ikke i orden",
        "lager tjek",
        3,
        """
        historik, række 1: Rækken henviser til noget, der ikke findes i haendelser.
        historik, række 22: Rækken henviser til noget, der ikke findes i haendelser.
        historik, række 1: Rækkerne i hændelse 1 er ikke, som de blev skrevet.
        historik, række 2: Rækkerne i hændelse 2 er ikke, som de blev skrevet.
        haendelser, række 3: Hændelse 3 er ikke afsluttet.
        haendelser: Historikken slutter ved hændelse 3, men skulle slutte ved 4.
        historik: Rækker i historik hører til hændelse 1, men ligger ikke hos den.
        historik: Rækker i historik hører til hændelse 2, men ligger ikke hos den.
        historik: Rækker i historik hører til hændelse 3, men ligger ikke hos den.
        historik: Rækker i historik hører til hændelse 4, men ligger ikke hos den.

        Lageret er ikke i orden: 10 fund. Gem filen, som den er, og hent en sikkerhedskopi frem med "afk lager gendan".
        """,
        saa=sql(*KAEDEN),
        foer=TO_HAENDELSER,
        ud=True,
    ),
    Post(
        "Kædens nøgle mangler, siger tjekket",
        "lager tjek",
        3,
        """
        meta: Kædens nøgle mangler, så historikken kan ikke efterprøves.

        Lageret er ikke i orden: 1 fund. Gem filen, som den er, og hent en sikkerhedskopi frem med "afk lager gendan".
        """,
        saa=sql("DELETE FROM meta WHERE noegle = 'kaede_noegle'"),
        ud=True,
    ),
    Post(
        "Filen hænger ikke sammen, siger tjekket",
        "lager tjek",
        3,
        """
        Filen kan ikke læses til ende.

        Lageret er ikke i orden: 1 fund. Gem filen, som den er, og hent en sikkerhedskopi frem med "afk lager gendan".
        """,
        saa=driverfejl("SQLITE_CORRUPT", "afk.lager.tjek._filen"),
        ud=True,
    ),
    Post(
        "Tabeller er lavet om, siger tjekket",
        "lager tjek",
        3,
        """
        moeder: Tabellen moeder er ikke, som afk laver den.

        Lageret er ikke i orden: 1 fund. Gem filen, som den er, og hent en sikkerhedskopi frem med "afk lager gendan".
        """,
        saa=sql("ALTER TABLE moeder ADD COLUMN ny TEXT"),
        ud=True,
    ),
    Post(
        "De gemte frister passer ikke",
        "lager tjek",
        3,
        """
        regnet: Gemte frister hænger ikke sammen.
        regnet: 7 borgeres gemte frister er ikke, som de regnes nu.

        De gemte frister er kasseret og regnes igen, næste gang du ser dem: afk frist. Alt andet i lageret er i orden. Sker det igen, så meld fejlen.
        """,
        foer="frist",
        saa=sql("UPDATE regnet SET frist = '2031-01-01'"),
        ud=True,
    ),
    Post(
        "Lageret er i orden",
        "lager tjek",
        0,
        """
        Lageret er i orden: 8 borgere, 9 forloeb, 1 fritagelser, 1 indsatser, 1 haendelser, 19 historik. Filen, skemaet, værdierne, historikkens kæde og de gemte frister er efterprøvet.
        """,
        ud=True,
    ),
    Post(
        "Ingen genoprettelseskode",
        "lager status",
        0,
        """
        Der er ingen genoprettelseskode. Går de andre veje ind tabt, er lageret tabt. Lav en: afk lager noegle --ny-kode
        """,
    ),
]
