"""Restoring a copy."""

# ruff: noqa: E501 - the texts stand as they are said, a line each

from tests.galleri.kopier_hjaelp import (
    DB,
    GENDAN,
    KOPI,
    NOEGLE,
    S,
    anden_database,
    andet_indhold,
    andet_lager,
    andre_skriver,
    kopi,
    kopi_med_saetning,
    ny_noegle,
)
from tests.galleri.post import SAETNING, Post, alle, sat
from tests.galleri.skade import aendr, driverfejl, fil, nul, slet, sql

POSTER = [
    Post(
        "Der er ingen kopier",
        "lager gendan",
        0,
        """
        Der er ingen kopier i MAPPE/data/kopier. Lav en med: afk lager kopi
        """,
        saa=slet("data/kopier/daglig/*.db"),
    ),
    Post(
        "Kopierne vises",
        "lager gendan",
        0,
        """
        Gendan en af dem med: afk lager gendan FIL
        """,
        saa=kopi,
    ),
    Post(
        "Kopien findes ikke",
        GENDAN,
        1,
        """
        Kopien "data/kopier/lager-TID.db" findes ikke. Se kopierne med "afk lager gendan".
        """,
    ),
    Post(
        "Kopien er en mappe",
        "lager gendan konfig --ja",
        1,
        """
        "konfig" er en mappe og ikke en kopi fra afk. Intet er ændret. Se kopierne med "afk lager gendan".
        """,
    ),
    Post(
        "Kopien er selve lageret",
        f"lager gendan {DB} --ja",
        1,
        """
        "data/lager.db" er selve lageret og ikke en kopi fra afk. Intet er ændret. Se kopierne med "afk lager gendan".
        """,
    ),
    Post(
        "Kopien er en ukrypteret database",
        GENDAN,
        1,
        """
        "data/kopier/lager-TID.db" er en ukrypteret database og ikke en kopi fra afk. Intet er ændret. Se kopierne med "afk lager gendan".
        """,
        filer={KOPI: b"SQLite format 3\0" + bytes(5000)},
    ),
    Post(
        "Kopien er en anden slags fil",
        GENDAN,
        1,
        """
        "data/kopier/lager-TID.db" er en anden slags fil og ikke en kopi fra afk. Intet er ændret. Se kopierne med "afk lager gendan".
        """,
        filer={KOPI: "Kære dagbog. " * 500},
    ),
    Post(
        "Kopien er skåret over",
        GENDAN,
        3,
        """
        Kopien "data/kopier/lager-TID.db" er beskadiget og kan ikke bruges. Intet er ændret. Prøv en anden kopi. Se kopierne med "afk lager gendan".
        """,
        filer={KOPI: "x"},
    ),
    Post(
        "Kopien er beskadiget",
        GENDAN,
        3,
        """
        Kopien "data/kopier/lager-TID.db" er beskadiget og kan ikke bruges. Intet er ændret. Prøv en anden kopi. Se kopierne med "afk lager gendan".
        """,
        saa=alle(kopi, aendr(KOPI, nul)),
    ),
    Post(
        "Kopien er beskadiget længere inde",
        GENDAN,
        3,
        """
        Kopien "data/kopier/lager-TID.db" er beskadiget og kan ikke bruges. Intet er ændret. Prøv en anden kopi. Se kopierne med "afk lager gendan".
        """,
        saa=alle(kopi, aendr(KOPI, lambda data: data[:-3000] + bytes(3000))),
    ),
    Post(
        "Kopien kan ikke knyttes til",
        GENDAN,
        3,
        """
        Kopien "data/kopier/lager-TID.db" er beskadiget og kan ikke bruges. Intet er ændret. Prøv en anden kopi. Se kopierne med "afk lager gendan".
        """,
        saa=alle(kopi, aendr(KOPI, lambda data: data[:5000] + bytes(4000) + data[9000:])),
    ),
    Post(
        "Kopien kan ikke læses til ende",
        GENDAN,
        3,
        """
        Kopien "data/kopier/lager-TID.db" er beskadiget og kan ikke bruges. Intet er ændret. Prøv en anden kopi. Se kopierne med "afk lager gendan".
        """,
        saa=alle(kopi, driverfejl("SQLITE_CORRUPT", "afk.lager.gendan_fra.er_afk")),
    ),
    Post(
        "Kopien er en anden database",
        f"{GENDAN} --adgangssaetning-fil s.txt",
        1,
        """
        "data/kopier/lager-TID.db" er en anden database og ikke en kopi fra afk. Intet er ændret. Se kopierne med "afk lager gendan".
        """,
        filer={**S, "data/kopier/x": ""},
        saa=anden_database,
    ),
    Post(
        "Kopien er fra en nyere afk",
        GENDAN,
        3,
        """
        Kopien "data/kopier/lager-TID.db" er fra en nyere afk (udgave 99; denne afk kender 4). Intet er ændret. Opdatér afk, og prøv igen.
        """,
        saa=alle(kopi, sql("PRAGMA user_version = 99", lager=KOPI)),
    ),
    Post(
        "Nøglen er skiftet, siden kopien blev lavet",
        GENDAN,
        3,
        """
        Kopien "data/kopier/lager-TID.db" kan ikke læses: enten er den beskadiget, eller også er nøglen skiftet, siden den blev lavet, og den gamle nøgle er her ikke. Intet er ændret. Prøv en anden kopi. Se kopierne med "afk lager gendan".
        """,
        saa=alle(kopi, ny_noegle),
    ),
    Post(
        "Ingen nøgle åbner kopien",
        GENDAN,
        1,
        """
        Ingen nøgle på denne maskine åbner "data/kopier/lager-TID.db". Er kopien lavet med --adgangssaetning, så giv sætningen: ved en skærm, eller med --adgangssaetning-fil FIL. Er den fra en anden maskine, så læg dens nøglefil i "MAPPE/konfig/noegler", eller hent nøglen frem med genoprettelseskoden: afk lager noegle --genopret --lager 'data/kopier/lager-TID.db'
        """,
        saa=alle(kopi, slet(NOEGLE), slet(DB)),
    ),
    Post(
        "Kopiens adgangssætning passer ikke",
        f"{GENDAN} --adgangssaetning-fil s.txt",
        1,
        """
        Adgangssætningen åbner ikke "data/kopier/lager-TID.db". Intet er ændret. Tjek sætningen, og prøv igen. Er den rigtig, er kopien beskadiget: prøv en anden. Se kopierne med "afk lager gendan".
        """,
        filer={"s.txt": "forkert"},
        saa=kopi_med_saetning,
    ),
    Post(
        "Kopien spørger om sin adgangssætning",
        GENDAN,
        0,
        """
        Ingen nøgle på denne maskine åbner kopien. Er den lavet med en adgangssætning, så skriv den.
        Adgangssætning (vises ikke):
        Der er intet lager nu; kopien bliver lageret.
        Lageret er gendannet fra data/kopier/lager-TID.db.
        Lageret har fået en ny nøgle på denne maskine.

        Genoprettelseskode (den vises kun denne ene gang):

            KODE

        Skriv den ned, og læg den et sikkert sted uden for denne maskine. Den åbner lageret, hvis nøglefilen går tabt, eller adgangssætningen er glemt. Er koden så også væk, kan ingen læse lageret, heller ikke du.
        """,
        saa=alle(kopi_med_saetning, slet(NOEGLE), slet(DB)),
        skaerm=True,
        ind=f"{SAETNING}\n",
    ),
    Post(
        "Et nej til at erstatte lageret",
        f"lager gendan {KOPI}",
        0,
        """
        Én ændring går ud af lageret; den er fra NU. Lageret, som det er nu, gemmes først som en kopi.
        Erstat lageret med kopien? (j/n) n
        Intet er ændret.
        """,
        saa=alle(kopi, lambda p, _: p.ok("borger", "opret", "--sag", "B1")),
        skaerm=True,
        ind="n\n",
    ),
    Post(
        "Lageret gendannes",
        GENDAN,
        0,
        """
        Ingen ændringer går ud af lageret.
        Lageret er gendannet fra data/kopier/lager-TID.db.
        Lageret, som det var, ligger i MAPPE/data/kopier/lager-foer-gendan-TID.db.
        Lageret har ingen genoprettelseskode. Lav en ved en skærm med: afk lager noegle --ny-kode
        """,
        saa=kopi,
    ),
    Post(
        "Lageret gendannes fra et andet lager",
        GENDAN,
        0,
        """
        Kopien er af et andet lager. Én ændring går ud af lageret; den er fra NU. Lageret, som det er nu, gemmes først som en kopi.
        Lageret er gendannet fra data/kopier/lager-TID.db.
        Lageret, som det var, ligger i MAPPE/data/kopier/lager-foer-gendan-TID.db.
        Lageret har ingen genoprettelseskode. Lav en ved en skærm med: afk lager noegle --ny-kode
        """,
        saa=alle(kopi, andet_lager),
    ),
    Post(
        "Et beskadiget lager gendannes",
        GENDAN,
        0,
        """
        Lageret er beskadiget og kan ikke sammenlignes med kopien. Filen gemmes, som den er.
        Lageret er gendannet fra data/kopier/lager-TID.db.
        Lageret, som det var, ligger i MAPPE/data/kopier/lager-foer-gendan-TID.db.
        Lageret har ingen genoprettelseskode. Lav en ved en skærm med: afk lager noegle --ny-kode
        """,
        saa=alle(kopi, aendr(DB, nul)),
    ),
    Post(
        "Et lager, der ikke kan åbnes, gendannes",
        f"{GENDAN} --adgangssaetning-fil s.txt",
        0,
        """
        Lageret kan ikke åbnes med nøglerne på denne maskine og kan ikke sammenlignes med kopien. Filen gemmes, som den er.
        Lageret er gendannet fra data/kopier/lager-TID.db.
        Lageret, som det var, ligger i MAPPE/data/kopier/lager-foer-gendan-TID.db.
        Lageret har fået en ny nøgle på denne maskine.
        Lageret har ingen genoprettelseskode. Lav en ved en skærm med: afk lager noegle --ny-kode
        """,
        filer=S,
        saa=alle(kopi_med_saetning, slet(NOEGLE)),
    ),
    Post(
        "Lageret er ændret imens",
        GENDAN,
        1,
        """
        Ingen ændringer går ud af lageret.
        Lageret "MAPPE/data/lager.db" er ændret af et andet program imens. Intet er gendannet. Kør afk lager gendan igen.
        """,
        saa=alle(kopi, andre_skriver),
    ),
    Post(
        "Et lager er kommet imens",
        GENDAN,
        1,
        """
        Der er intet lager nu; kopien bliver lageret.
        Lageret "MAPPE/data/lager.db" er ændret af et andet program imens. Intet er gendannet. Kør afk lager gendan igen.
        """,
        saa=alle(kopi, slet(DB), sat("afk.lager.fil.saet_ind", lambda *_: False)),
    ),
    Post(
        "Det skrevne er ikke, hvad kopien har",
        GENDAN,
        1,
        """
        Ingen ændringer går ud af lageret.
        Kopien kunne ikke lægges ind i "MAPPE/data/lager.db": det, der blev skrevet, bestod ikke prøven. Intet er gendannet. Tjek disken, og prøv igen.
        """,
        saa=alle(kopi, andet_indhold),
    ),
    Post(
        "Det skrevne kan ikke læses igen",
        GENDAN,
        1,
        """
        Der er intet lager nu; kopien bliver lageret.
        Kopien kunne ikke lægges ind i "MAPPE/data/lager.db": det, der blev skrevet, bestod ikke prøven. Intet er gendannet. Tjek disken, og prøv igen.
        """,
        saa=alle(kopi, slet(DB), sat("afk.lager.kopi.er_hel", lambda _, db="main": db != "ny")),
    ),
    Post(
        "Rester fra det lager, der var",
        GENDAN,
        1,
        """
        Der er intet lager nu; kopien bliver lageret.
        "MAPPE/data/lager.db-wal" ligger tilbage fra et lager, der er flyttet eller slettet. Læg lageret tilbage i "MAPPE/data/lager.db", eller flyt "lager.db-wal" væk, og prøv igen.
        """,
        saa=alle(kopi, slet(DB), fil(f"{DB}-wal", "x")),
    ),
]
