"""Import: files that can not be read."""

# ruff: noqa: E501 - the texts stand as they are said, a line each

from tests.galleri.filer_hjaelp import ANDET, DAARLIGE, FEJLCELLE, FJERN_CELLE, STOR, TOMME, B, _fil
from tests.galleri.post import Post, sat
from tests.indlaes.excel import ark

POSTER = [
    Post(
        "Filen findes ikke",
        "import borgere.csv",
        1,
        """
        Filen borgere.csv findes ikke. Tjek navnet, og hvilken mappe du står i.
        """,
        lager="intet",
    ),
    Post(
        "Filen er en mappe",
        "import lister",
        1,
        """
        lister er en mappe. Skriv filerne, fx lister/*.csv.
        """,
        filer={"lister/b.csv": B},
        lager="intet",
    ),
    Post(
        "En del af stien er en fil",
        "import b.csv/c.csv",
        1,
        """
        Filen b.csv/c.csv kan ikke læses: en del af stien er en fil og ikke en mappe. Tjek stien og rettighederne.
        """,
        filer={"b.csv": B},
        lager="intet",
    ),
    Post(
        "Filen er for stor",
        "import b.csv",
        3,
        """
        b.csv er for stor: højst 0 MB. Del den i flere filer.
        """,
        filer={"b.csv": B * 200},
        lager="intet",
        saa=sat("afk.cli.importer.MAX_BYTES", 1_000),
    ),
    Post(
        "Det, der kommer på stdin, er for stort",
        "import -",
        3,
        """
        Fejl:
          stdin linje 1: Filen er for stor: højst 0 MB. Del den i flere filer.

        1 fejl. Ret den, og importér igen.
        """,
        ind=B,
        lager="intet",
        saa=sat("afk.indlaes.fil.MAX_BYTES", 10),
    ),
    Post(
        "Stdin er en skærm",
        "import -",
        2,
        """
        - læser fra stdin, men der kommer intet. Brug fx: afk import - < borgere.csv
        """,
        lager="intet",
        skaerm=True,
    ),
    Post(
        "Filer, der ikke er lister",
        f"import {' '.join(ANDET)}",
        3,
        """
        Fejl:
          gammel.xls linje 1: Filen er en gammel Excel-fil (.xls) eller en fil med adgangskode. Gem listen som CSV eller .xlsx, og importér den i stedet.
          brev.pdf linje 1: Filen er en PDF-fil. Gem listen som CSV eller .xlsx, og importér den i stedet.
          billede.png linje 1: Filen er et billede. Gem listen som CSV eller .xlsx, og importér den i stedet.
          brev.rtf linje 1: Filen er et tekstdokument (.rtf). Gem listen som CSV eller .xlsx, og importér den i stedet.
          b.gz linje 1: Filen er en pakket fil (.gz). Gem listen som CSV eller .xlsx, og importér den i stedet.
          b.7z linje 1: Filen er en pakket fil (.7z). Gem listen som CSV eller .xlsx, og importér den i stedet.
          b.db linje 1: Filen er en database. Gem listen som CSV eller .xlsx, og importér den i stedet.
          b.html linje 1: Filen er en webside eller XML-fil. Gem listen som CSV eller .xlsx, og importér den i stedet.
          b.zip linje 1: Filen er en zip-fil. Pak den ud, og importér de filer, der er i den.
          brev.docx linje 1: Filen er et Word-dokument. Gem listen som CSV eller .xlsx, og importér den i stedet.
          b.xlsb linje 1: Filen er en binær Excel-fil (.xlsb). Gem listen som CSV eller .xlsx, og importér den i stedet.
          b.ods linje 1: Filen er et OpenDocument-dokument (.ods eller .odt). Gem listen som CSV eller .xlsx, og importér den i stedet.
          tegn.csv linje 1: Filen er ikke en CSV-fil. Gem listen som CSV eller .xlsx, og importér den i stedet.
          utf16.csv linje 1: Filen er ikke en CSV-fil. Gem listen som CSV eller .xlsx, og importér den i stedet.

        14 fejl. Ret dem, og importér igen.
        """,
        filer=ANDET,
        lager="intet",
    ),
    Post(
        "Tomme og ødelagte filer",
        f"import {' '.join(TOMME)}",
        3,
        """
        Fejl:
          tom.csv linje 1: Filen er tom. Gem listen igen fra fagsystemet eller Excel, og prøv igen.
          raekker.csv linje 1: Filen er tom. Gem listen igen fra fagsystemet eller Excel, og prøv igen.
          tom.xlsx linje 1: Filen er tom. Gem listen igen fra fagsystemet eller Excel, og prøv igen.
          ark.xlsx linje 1: Filen er tom. Gem listen igen fra fagsystemet eller Excel, og prøv igen.
          skaaret.xlsx linje 1: Excel-filen er ødelagt og kan ikke læses. Gem listen igen som CSV eller .xlsx, og prøv igen.
          lyver.xlsx linje 1: Excel-filen er ødelagt og kan ikke læses. Gem listen igen som CSV eller .xlsx, og prøv igen.

        6 fejl. Ret dem, og importér igen.
        """,
        filer=TOMME,
        lager="intet",
    ),
    Post(
        "Rækker og overskrifter, der ikke kan læses",
        f"import {' '.join(DAARLIGE)}",
        3,
        """
        Fejl:
          aaben.csv linje 3: Rækken har et anførselstegn ("), som aldrig bliver lukket. Ret rækken, eller gem listen igen fra Excel.
          efter.csv linje 2: Rækken har tekst lige efter et afsluttende anførselstegn ("). Skriv to i træk, hvor der skal stå et i teksten, eller gem listen igen fra Excel.
          lang.csv linje 2: En celle i rækken har over 2.000.000 tegn. Mangler den et anførselstegn (") til slut? Ret rækken, eller gem listen igen fra Excel.
          kolonner.csv linje 1: Filen har 16.385 kolonner, flere end Excel kan have. Tjek, at det er den rigtige fil.
          uden.csv linje 1: Den første linje ligner en række og ikke overskrifter. Filen skal begynde med en linje med overskrifter, fx sag;cpr;navn.
          ukendte.csv linje 1: Ingen af overskrifterne kendes. Filen skal begynde med en linje med overskrifter, fx sag;cpr;navn. Heder kolonnerne noget andet, så brug --kolonne.

        6 fejl. Ret dem, og importér igen.
        """,
        filer=DAARLIGE,
        lager="intet",
    ),
    Post(
        "Den samme fil to gange",
        "import b.csv b.csv",
        2,
        """
        Filen b.csv er nævnt to gange. Skriv hver fil én gang.
        """,
        filer={"b.csv": B},
        lager="intet",
    ),
    Post(
        "Rapporten kan ikke skrives",
        "import b.csv --rapport væk/fejl.csv",
        1,
        """
        Rapporten væk/fejl.csv kan ikke skrives: filen eller mappen findes ikke. Vælg en anden fil.
        """,
        filer={"b.csv": B},
        lager="intet",
    ),
    Post(
        "Et tegnsæt, der ikke findes",
        "import b.csv --tegnsaet klingon",
        2,
        """
        --tegnsaet klingon kendes ikke. Vælg en af: utf-8, utf-16, windows-1252, cp865, macintosh.
        """,
        filer={"b.csv": B},
        lager="intet",
    ),
    Post(
        "Et skilletegn på to tegn",
        "import b.csv --skilletegn ab",
        2,
        """
        --skilletegn skal være ét tegn. Skriv ";", "," eller "tab".
        """,
        filer={"b.csv": B},
        lager="intet",
    ),
    Post(
        "En type, der ikke findes",
        "import b.csv --type forlob",
        2,
        """
        --type forlob kendes ikke. Mente du forloeb? Vælg en af: borgere, forloeb, fritagelser, indsatser, moeder, samtykker, visitationer, jobformidlere, besvarelser, svar, aftaler, delinger, egne_frister, skridt.
        """,
        filer={"b.csv": B},
        lager="intet",
    ),
    Post(
        "--kolonne med et felt, der ikke findes",
        "import b.csv --kolonne Tlf=telfon",
        2,
        """
        --kolonne: feltet telfon kendes ikke. Mente du telefon? Felterne i hver type står i hjælpen: afk import --help
        """,
        filer={"b.csv": B},
        lager="intet",
    ),
    Post(
        "--kolonne uden lighedstegn",
        "import b.csv --kolonne sag",
        2,
        """
        --kolonne skrives som "navn i filen=felt i afk", fx --kolonne "Sagsnr i KY=sag". Ret: sag
        """,
        filer={"b.csv": B},
        lager="intet",
    ),
    Post(
        "Det gemte kolonnekort er ødelagt",
        "import b.csv",
        1,
        """
        Det gemte kolonnekort MAPPE/konfig/kolonner.json kan ikke læses. Slet filen, og gem kortet igen med --husk.
        """,
        filer={"b.csv": B, "konfig/kolonner.json": "[]"},
        lager="intet",
    ),
    _fil(
        "En Excel-fil, der fylder for meget pakket ud",
        "b.xlsx",
        STOR,
        """
        Fejl:
          b.xlsx linje 1: Excel-filen fylder over 1 MB, når den pakkes ud. Gem listen som CSV, eller del den i flere filer.

        1 fejl. Ret den, og importér igen.
        """,
        saa=sat("afk.indlaes.xlsx.MAX_UDPAKKET", 1_000_000),
    ),
    _fil(
        "En Excel-fil med noget langt ude i hjørnet",
        "b.xlsx",
        FJERN_CELLE,
        """
        Fejl:
          b.xlsx linje 1: Arket går til række 1.048.576 og kolonne 16.384. Slet alt, der står uden for listen, og gem filen igen, eller gem listen som CSV.

        1 fejl. Ret den, og importér igen.
        """,
    ),
    _fil(
        "En Excel-fil med #I/T",
        "b.xlsx",
        FEJLCELLE,
        """
        Fejl:
          b.xlsx linje 3: Cellen B3 viser en fejl i Excel, fx #I/T. Ret formlen, eller tøm cellen, og gem filen igen.

        1 fejl. Ret den, og importér igen.
        """,
    ),
    _fil(
        "En Excel-fil med flere ark",
        "b.xlsx",
        ark(Borgere=[["sag"], ["A1"]], Ekstra=[["sag"], ["A2"]]),
        """
        Fejl:
          b.xlsx linje 1: Excel-filen har flere ark med rækker: "Borgere" og "Ekstra". Gem det rigtige ark i sin egen fil.

        1 fejl. Ret den, og importér igen.
        """,
    ),
    _fil(
        "Tegn, der ikke findes i det valgte tegnsæt",
        "b.csv",
        "sag;navn\nA1;Bo\nA2;Søren".encode("cp1252"),
        """
        Fejl:
          b.csv linje 3: Linjen har tegn, der ikke findes i utf-8. Prøv uden --tegnsaet, eller vælg et andet.

        1 fejl. Ret den, og importér igen.
        """,
    )._replace(kommando="import b.csv --tegnsaet utf-8"),
    _fil(
        "En linje, der ikke er UTF-8 som resten",
        "b.csv",
        "sag;navn\nA1;Søren\n".encode() + "A2;Åse\n".encode("cp1252"),
        """
        Fejl:
          b.csv linje 3: Linjen har tegn, der ikke passer til resten af filen (utf-8). Gem filen igen som "CSV UTF-8" fra Excel.

        1 fejl. Ret den, og importér igen.
        """,
    ),
    _fil(
        "Tegn, der ikke kan læses",
        "b.csv",
        b"sag;navn\nA1;S\xf8ren\nA2;\x81\n",
        """
        Fejl:
          b.csv linje 3: Linjens tegn kan ikke læses. Gem filen igen som "CSV UTF-8" fra Excel, eller prøv --tegnsaet cp865 eller --tegnsaet macintosh.

        1 fejl. Ret den, og importér igen.
        """,
    ),
]
