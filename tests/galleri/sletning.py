"""Deleting borgere, and the copies that still hold them."""

# ruff: noqa: E501 - the texts stand as they are said, a line each

from tests.galleri.kopier_hjaelp import SLET, en_laeser
from tests.galleri.post import Post, alle
from tests.galleri.skade import driverfejl, sql

POSTER = [
    Post(
        "En sag, der ikke findes",
        "borger slet A9 --bekraeft A9",
        1,
        """
        Sagen "A9" findes ikke. Se alle med "afk borger liste".
        """,
    ),
    Post(
        "--bekraeft passer ikke",
        "borger slet A1 --bekraeft A2",
        2,
        """
        --bekraeft passer ikke til sagen. Skriv: --bekraeft A1. Intet er slettet.
        """,
    ),
    Post(
        "Sagens id er skrevet forkert",
        "borger slet A1",
        1,
        """
        A1  Lone Jensen
        Det slettes for altid: borgere 1, forløb 1, linjer i historikken 2. Slet kun det, der er journaliseret i fagsystemet.
        Skriv sagens id (A1) for at slette; Enter lader være: A2
        Det passer ikke til sagens id. Intet er slettet. Prøv igen, og skriv det præcis som det står.
        """,
        skaerm=True,
        ind="A2\n",
    ),
    Post(
        "Enter lader være",
        "borger slet A1",
        0,
        """
        A1  Lone Jensen
        Det slettes for altid: borgere 1, forløb 1, linjer i historikken 2. Slet kun det, der er journaliseret i fagsystemet.
        Skriv sagens id (A1) for at slette; Enter lader være:
        Intet er slettet.
        """,
        skaerm=True,
        ind="\n",
    ),
    Post(
        "En borger er slettet",
        SLET,
        0,
        """
        Slettet: borgere 1, forløb 1, linjer i historikken 2.
        I én kopi af lageret står det endnu. Slet de gamle kopier med: afk lager kopi --ryd
        Breve, kalenderfiler, eksporter og andre filer, der er skrevet ud af afk, sletter afk ikke. Slet dem selv, hvor de ligger.
        """,
        foer="borger ret A2 --navn Bo",
    ),
    Post(
        "En borger, som kun historikken kender",
        "borger slet B1",
        0,
        """
        B1 er ikke i lageret mere; kun historikken kender sagen.
        Det slettes for altid: linjer i historikken 2. Slet kun det, der er journaliseret i fagsystemet.
        Skriv sagens id (B1) for at slette; Enter lader være:
        Intet er slettet.
        """,
        foer="borger opret --sag B1\nfortryd --ja",
        skaerm=True,
        ind="\n",
    ),
    Post(
        "Filen er ikke pakket: disken er fuld",
        SLET,
        1,
        """
        Slettet: borgere 1, forløb 1, linjer i historikken 2.
        I én kopi af lageret står det endnu. Slet de gamle kopier med: afk lager kopi --ryd
        Breve, kalenderfiler, eksporter og andre filer, der er skrevet ud af afk, sletter afk ikke. Slet dem selv, hvor de ligger.
        Sletningen er gjort, men lagerets fil er ikke pakket: der er ikke plads på disken. Til det sker, kan rester stå krypteret i filens frie plads. Det gøres færdigt, næste gang du gemmer noget, eller med: afk lager kopi --ryd
        """,
        saa=driverfejl("SQLITE_FULL", "afk.lager.slet.pak_aaben"),
    ),
    Post(
        "Filen er ikke pakket: disken svarer med en fejl",
        SLET,
        1,
        """
        Slettet: borgere 1, forløb 1, linjer i historikken 2.
        I én kopi af lageret står det endnu. Slet de gamle kopier med: afk lager kopi --ryd
        Breve, kalenderfiler, eksporter og andre filer, der er skrevet ud af afk, sletter afk ikke. Slet dem selv, hvor de ligger.
        Sletningen er gjort, men lagerets fil er ikke pakket: disken svarer med en fejl. Til det sker, kan rester stå krypteret i filens frie plads. Det gøres færdigt, næste gang du gemmer noget, eller med: afk lager kopi --ryd
        """,
        saa=driverfejl("SQLITE_IOERR", "afk.lager.slet.pak_aaben"),
    ),
    Post(
        "Filen er ikke pakket: et andet program bruger lageret",
        SLET,
        1,
        """
        Slettet: borgere 1, forløb 1, linjer i historikken 2.
        I én kopi af lageret står det endnu. Slet de gamle kopier med: afk lager kopi --ryd
        Breve, kalenderfiler, eksporter og andre filer, der er skrevet ud af afk, sletter afk ikke. Slet dem selv, hvor de ligger.
        Sletningen er gjort, men lagerets fil er ikke pakket: et andet program bruger lageret. Til det sker, kan rester stå krypteret i filens frie plads. Det gøres færdigt, næste gang du gemmer noget, eller med: afk lager kopi --ryd
        """,
        saa=en_laeser,
    ),
    Post(
        "Filen er ikke pakket: noget uventet",
        SLET,
        1,
        """
        Slettet: borgere 1, forløb 1, linjer i historikken 2.
        I én kopi af lageret står det endnu. Slet de gamle kopier med: afk lager kopi --ryd
        Breve, kalenderfiler, eksporter og andre filer, der er skrevet ud af afk, sletter afk ikke. Slet dem selv, hvor de ligger.
        Sletningen er gjort, men lagerets fil er ikke pakket: filen kunne ikke skrives om. Til det sker, kan rester stå krypteret i filens frie plads. Det gøres færdigt, næste gang du gemmer noget, eller med: afk lager kopi --ryd
        """,
        saa=driverfejl("SQLITE_MISMATCH", "afk.lager.slet.pak_aaben"),
    ),
    Post(
        "Filen pakkes næste gang",
        "borger ret A2 --navn Bo",
        0,
        """
        Ændringen gemmes. Bemærk: Sletningen er gjort, men lagerets fil er ikke pakket: et andet program bruger lageret. Til det sker, kan rester stå krypteret i filens frie plads. Det gøres færdigt, næste gang du gemmer noget, eller med: afk lager kopi --ryd
        Rettet i sag A2: navn
        """,
        saa=alle(sql("INSERT INTO meta VALUES ('mangler_pakning', '1')"), en_laeser),
    ),
    Post(
        "De gamle kopier slettes",
        "lager kopi --ryd --ja",
        0,
        """
        Kopien er lavet og prøvet: 7 borgere med alt, hvad der er om dem.
        Den kan kun åbnes med lagerets nøgle, som ligger på denne maskine. Lav en genoprettelseskode (afk lager noegle --ny-kode), eller lav kopien med --adgangssaetning.
        Én gammel kopi er slettet.
        Kopier, der ligger andre steder, kan afk ikke nå: på en USB-nøgle, på et netdrev, i en sikkerhedskopi af hele maskinen. Slet dem der, eller kør afk lager kopi MAPPE --ryd for hver mappe med kopier.
        """,
        foer=f"borger ret A2 --navn Bo\n{SLET}",
    ),
    Post(
        "De gamle kopier slettes: flere",
        "lager kopi --ryd --ja",
        0,
        """
        Kopien er lavet og prøvet: 7 borgere med alt, hvad der er om dem.
        Den kan kun åbnes med lagerets nøgle, som ligger på denne maskine. Lav en genoprettelseskode (afk lager noegle --ny-kode), eller lav kopien med --adgangssaetning.
        2 gamle kopier er slettet.
        Kopier, der ligger andre steder, kan afk ikke nå: på en USB-nøgle, på et netdrev, i en sikkerhedskopi af hele maskinen. Slet dem der, eller kør afk lager kopi MAPPE --ryd for hver mappe med kopier.
        """,
        foer=f"borger ret A2 --navn Bo\nlager kopi\n{SLET}",
    ),
    Post(
        "Et nej til at slette gamle kopier",
        "lager kopi --ryd",
        0,
        """
        Disse kopier er fra før den seneste sletning:
          MAPPE/data/kopier/daglig/lager-DAG.db
        Lav en ny kopi, og slet den gamle? (j/n) n
        Intet er ændret.
        """,
        foer=f"borger ret A2 --navn Bo\n{SLET}",
        skaerm=True,
        ind="n\n",
    ),
    Post(
        "Der er ingen gamle kopier",
        "lager kopi --ryd --ja",
        0,
        """
        Kopien er lavet og prøvet: 8 borgere med alt, hvad der er om dem.
        Den kan kun åbnes med lagerets nøgle, som ligger på denne maskine. Lav en genoprettelseskode (afk lager noegle --ny-kode), eller lav kopien med --adgangssaetning.
        Ingen kopi er fra før en sletning, så ingen er slettet.
        Kopier, der ligger andre steder, kan afk ikke nå: på en USB-nøgle, på et netdrev, i en sikkerhedskopi af hele maskinen. Slet dem der, eller kør afk lager kopi MAPPE --ryd for hver mappe med kopier.
        """,
    ),
    Post(
        "Kopier, som ingen nøgle viser, hvis er",
        "lager kopi usb --ryd --ja",
        0,
        """
        Kopien er lavet og prøvet: 7 borgere med alt, hvad der er om dem.
        Den kan kun åbnes med lagerets nøgle, som ligger på denne maskine. Lav en genoprettelseskode (afk lager noegle --ny-kode), eller lav kopien med --adgangssaetning.
        Én gammel kopi er slettet.
        Disse kan være fra før sletningen, men ingen nøgle her viser, hvis de er. De er ikke slettet:
          MAPPE/usb/lager-DAG.db
        Kopier, der ligger andre steder, kan afk ikke nå: på en USB-nøgle, på et netdrev, i en sikkerhedskopi af hele maskinen. Slet dem der, eller kør afk lager kopi MAPPE --ryd for hver mappe med kopier.
        """,
        foer=SLET,
        filer={"usb/lager-2020-01-01.db": "x"},
    ),
    Post(
        "Oprydning uden en alder",
        "lager oprydning --aeldre-end snart",
        2,
        """
        --aeldre-end skal være et helt antal år eller måneder. Skriv fx "5 år" eller "18 måneder".
        """,
    ),
    Post(
        "Ingen gamle sager",
        "lager oprydning --aeldre-end '5 år'",
        0,
        """
        Ingen sager er lukket for så længe siden.
        """,
    ),
    Post(
        "Gamle sager vises kun",
        "lager oprydning --aeldre-end '5 år'",
        0,
        """
        Intet er slettet. Slet dem med --ja, eller kør igen ved en skærm.
        """,
        foer="borger ret A1 --lukket 2020-01-01",
    ),
    Post(
        "Et nej til at slette en gammel sag",
        "lager oprydning --aeldre-end '5 år'",
        0,
        """
        Lukkede sager: A1
        Slet kun det, der er journaliseret i fagsystemet.
        Slet alt om den ene sag for altid? (j/n) n
        Intet er slettet.
        """,
        foer="borger ret A1 --lukket 2020-01-01",
        skaerm=True,
        ind="n\n",
    ),
    Post(
        "En gammel sag slettes",
        "lager oprydning --aeldre-end '18 måneder' --ja",
        0,
        """
        Én sag er slettet med alt, hvad der stod i lageret.
        I én kopi af lageret står det endnu. Slet de gamle kopier med: afk lager kopi --ryd
        Breve, kalenderfiler, eksporter og andre filer, der er skrevet ud af afk, sletter afk ikke. Slet dem selv, hvor de ligger.
        """,
        foer="borger ret A1 --lukket 2020-01-01",
    ),
    Post(
        "To gamle sager slettes",
        "lager oprydning --aeldre-end '18 måneder' --ja",
        0,
        """
        2 sager er slettet med alt, hvad der stod i lageret.
        I én kopi af lageret står det endnu. Slet de gamle kopier med: afk lager kopi --ryd
        Breve, kalenderfiler, eksporter og andre filer, der er skrevet ud af afk, sletter afk ikke. Slet dem selv, hvor de ligger.
        """,
        foer="borger ret A1 --lukket 2020-01-01\nborger ret A2 --lukket 2020-01-01",
    ),
]
