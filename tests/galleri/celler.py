"""Import: cells, rows and borgere that can't be taken, and what is taken with a remark."""

# ruff: noqa: E501 - the texts stand as they are said, a line each

from datetime import datetime

from tests.galleri.post import Post, sat
from tests.indlaes.excel import ark

BORGERE = """sag;cpr;navn;født;målgruppe
A 1;010270-1234;Bo;01-02-84;jobprat
010284-1818;;Ib;1984-02-30;2.3
-;;Per;01-02-2030;
;;Eva;;
B1;10284-1818;#I/T;;
B2;010284-18181;Kim;;
B3;310284-1818;Liv;;
B4;Bo Hansen;Ole;;
B5;;Ane;;;;en for meget
"""
FORLOEB = """sag;forloeb;fra;til;
A1;resourceforloeb;31-02-2026;;
A1;;;;
A1;-;2-1-2026;;
A1;ressourceforloeb;3-1-2026;;x
"""
INDSATSER = """sag;type;fra;titel;timer;i_plan;cvr;pnr
A1;mentor;1-1-2026;-;tolv;måske;13585629;123456789
A1;mentor;2-1-2026;;1.500;;1358562;
"""
MOEDER = "sag;type;dato;klokken\nA1;samtale;1-1-2026;25:00\n"
BESVARELSER = "sag;skema;nr;udgave;paabegyndt\nA1;visitation;0;1;1-1-2026\n"
SVAR = "sag;skema;nr;noegle;vaerdi\nA1;visitation;1;profil;job\n"
DATOER = """sag;lukket
A1;31-02-2026
A2;2026-13-01
A3;11/22/2026
A4;01-02-99
A5;01-01-1850
A6;om 9999 år
A7;i overmorgen
A8;010270-1234
"""
EXCEL = ark(
    ["sag", "lukket", "cpr"], ["A1", 46357, ""], ["A2", datetime(2026, 1, 2, 9, 30), ""], ["A3", None, 102841818]
)

POSTER = [
    Post(
        "Celler og rækker i borgere",
        "import b.csv",
        3,
        """
        Fejl:
          b.csv linje 2, kolonne sag: Sagens id skal være ét ord på højst 40 tegn uden mellemrum.
          b.csv linje 2, kolonne født: Fødselsdatoen skal have årstal med fire cifre, fx 01-02-1970.
          b.csv linje 2, kolonne målgruppe: Værdien kendes ikke. Mente du jobparat? Skriv en af: aktivitetsparat, jobparat, uddannelsesparat, sygedagpenge, andet.
          b.csv linje 3, kolonne sag: Sagens id ligner et CPR-nummer. Brug sagsnummeret, og skriv CPR-nummeret som cpr.
          b.csv linje 3, kolonne født: Fødselsdatoen kan ikke læses. Skriv den fx 01-02-1970.
          b.csv linje 3, kolonne målgruppe: Værdien kendes ikke. Skriv en af: aktivitetsparat, jobparat, uddannelsesparat, sygedagpenge, andet.
          b.csv linje 4, kolonne sag: "-" sletter en værdi, men her skal der stå en. Skriv værdien.
          b.csv linje 4, kolonne født: Fødselsdatoen ligger i fremtiden. Ret den.
          b.csv linje 5: Rækken siger ikke, hvilken borger den handler om. Udfyld sag eller cpr.
          b.csv linje 6, kolonne cpr: CPR-nummeret har 9 cifre: er et nul forrest faldet væk? Formatér kolonnen som tekst.
          b.csv linje 6, kolonne navn: Cellen er en fejl i Excel. Ret formlen, eller skriv værdien, og gem filen igen.
          b.csv linje 7, kolonne cpr: CPR-nummeret har 11 cifre og skal have 10. Ret nummeret.
          b.csv linje 8, kolonne cpr: CPR-nummerets første seks cifre er ikke en dato. Ret nummeret.
          b.csv linje 9, kolonne cpr: CPR-nummeret skal være 10 cifre, fx 010203-1234.
          b.csv linje 10: Rækken har 7 celler, men der er kun 5 overskrifter. Er der et skilletegn i en tekst, så sæt teksten i anførselstegn.

        15 fejl. Ret dem, og importér igen.
        """,
        filer={"b.csv": BORGERE},
        lager="intet",
    ),
    Post(
        "Celler og rækker i forløb",
        "import f.csv",
        3,
        """
        Fejl:
          f.csv linje 2, kolonne forloeb: Værdien kendes ikke. Mente du ressourceforloeb? Skriv en af: afklaringspuljen, flere_skal_med, afklaringsforloeb, ressourceforloeb, kontanthjaelp.
          f.csv linje 2, kolonne fra: "31-02-2026" findes ikke: februar 2026 har ingen dag 31. Skriv fx 22-11-2026, 2026-11-22, "i dag" eller "om 14 dage".
          f.csv linje 3, kolonne forloeb: Cellen er tom, men skal udfyldes: hvilket forløb (en af afklaringspuljen, flere_skal_med, afklaringsforloeb, ressourceforloeb, kontanthjaelp).
          f.csv linje 3, kolonne fra: Cellen er tom, men skal udfyldes: startdato (dato).
          f.csv linje 4, kolonne forloeb: "-" sletter en værdi, men her skal der stå en. Skriv værdien.
          f.csv linje 5: Kolonne 5 har en værdi, men ingen overskrift. Giv kolonnen en overskrift, eller tøm den.

        6 fejl. Ret dem, og importér igen.
        """,
        filer={"f.csv": FORLOEB},
    ),
    Post(
        "Celler i indsatser",
        "import i.csv",
        3,
        """
        Fejl:
          i.csv linje 2, kolonne titel: "-" sletter en værdi, men den her skiller rækkerne ad. Lad cellen være tom.
          i.csv linje 2, kolonne timer: Skriv timetallet som et tal, fx 12 eller 7,5.
          i.csv linje 2, kolonne i_plan: Skriv ja eller nej.
          i.csv linje 2, kolonne cvr: CVR-nummerets kontrolciffer passer ikke. Slå nummeret op på virk.dk.
          i.csv linje 2, kolonne pnr: Et P-nummer har 10 cifre. Ret nummeret.
          i.csv linje 3, kolonne timer: Er punktummet tusinder eller decimaler? Skriv timetallet med komma, fx 7,5.
          i.csv linje 3, kolonne cvr: Et CVR-nummer har 8 cifre. Ret nummeret.

        7 fejl. Ret dem, og importér igen.
        """,
        filer={"i.csv": INDSATSER},
    ),
    Post(
        "Et klokkeslæt, der ikke findes",
        "import m.csv",
        3,
        """
        Fejl:
          m.csv linje 2, kolonne klokken: Skriv klokkeslættet som 09:30.

        1 fejl. Ret den, og importér igen.
        """,
        filer={"m.csv": MOEDER},
    ),
    Post(
        "Et nummer, der ikke er et tal fra 1",
        "import s.csv",
        3,
        """
        Fejl:
          s.csv linje 2, kolonne nr: Skriv et helt tal fra 1 og op, fx 1.

        1 fejl. Ret den, og importér igen.
        """,
        filer={"s.csv": BESVARELSER},
    ),
    Post(
        "Et svar, der ikke er JSON",
        "import s.csv",
        3,
        """
        Fejl:
          s.csv linje 2, kolonne vaerdi: Svaret skal være JSON, som afk eksport skriver det, fx "ja" med anførselstegn.

        1 fejl. Ret den, og importér igen.
        """,
        filer={"s.csv": SVAR},
    ),
    Post(
        "Datoer, der ikke kan læses",
        "import b.csv",
        3,
        """
        Fejl:
          b.csv linje 2, kolonne lukket: "31-02-2026" findes ikke: februar 2026 har ingen dag 31. Skriv fx 22-11-2026, 2026-11-22, "i dag" eller "om 14 dage".
          b.csv linje 3, kolonne lukket: "2026-13-01" findes ikke: der er ingen måned 13. Skriv fx 22-11-2026, 2026-11-22, "i dag" eller "om 14 dage".
          b.csv linje 4, kolonne lukket: "11/22/2026" har 22 på månedens plads. Skriv dag-måned-år, fx 22-11-2026.
          b.csv linje 5, kolonne lukket: "01-02-99" kan være både 1999 og 2099. Skriv årstallet med fire cifre.
          b.csv linje 6, kolonne lukket: "01-01-1850" har et årstal uden for 1900-2199. Skriv fx 22-11-2026, 2026-11-22, "i dag" eller "om 14 dage".
          b.csv linje 7, kolonne lukket: Cellen kan ikke læses som en dato. Skriv den fx 22-11-2026, og tjek, at kolonnen er den rigtige.
          b.csv linje 8, kolonne lukket: Cellen kan ikke læses som en dato. Skriv den fx 22-11-2026, og tjek, at kolonnen er den rigtige.
          b.csv linje 9, kolonne lukket: Cellen kan ikke læses som en dato. Skriv den fx 22-11-2026, og tjek, at kolonnen er den rigtige.

        8 fejl. Ret dem, og importér igen.
        """,
        filer={"b.csv": DATOER},
    ),
    Post(
        "Datoer og CPR-numre fra Excel",
        "import b.xlsx",
        3,
        """
        Bemærkninger:
          b.xlsx linje 4, kolonne cpr: CPR-nummeret var et tal i Excel uden nullet forrest. Nullet er sat på igen: tjek nummeret.

        Fejl:
          b.xlsx linje 2, kolonne lukket: Cellen er et tal og ikke en dato i Excel. Markér kolonnen, vælg formatet Dato, ret tallene, og gem filen igen.
          b.xlsx linje 3, kolonne lukket: Cellen kan ikke læses som en dato. Skriv den fx 22-11-2026, og tjek, at kolonnen er den rigtige.

        2 fejl. Ret dem, og importér igen; eller skriv de gode rækker nu med --delvis.
        """,
        filer={"b.xlsx": EXCEL},
        lager="intet",
    ),
    Post(
        "To rækker, der siger hver sit",
        "import b.csv",
        3,
        """
        Fejl:
          b.csv linje 3, kolonne navn: Linje 2 i b.csv siger noget andet om samme borger. Ret den ene række, eller slet den.

        1 fejl. Ret den, og importér igen; eller skriv de gode rækker nu med --delvis.
        """,
        filer={"b.csv": "sag;navn\nB1;Bo\nB1;Ib\n"},
        lager="intet",
    ),
    Post(
        "Borgere, der ikke findes",
        "import f.csv",
        3,
        """
        Fejl:
          f.csv linje 2, kolonne sag: Sagen a1 findes ikke, hverken i lageret eller i filerne. Mente du A1? Importér borgerne først eller i samme kald, eller ret sagens id.
          f.csv linje 3, kolonne sag: Sagen B9 findes ikke, hverken i lageret eller i filerne. Importér borgerne først eller i samme kald, eller ret sagens id.
          f.csv linje 4, kolonne cpr: Ingen borger har CPR-nummeret, hverken i lageret eller i filerne. Importér borgerne først eller i samme kald, eller ret nummeret.

        3 fejl. Ret dem, og importér igen.
        """,
        filer={
            "f.csv": "sag;cpr;forloeb;fra\na1;;ressourceforloeb;2-1-2026\nB9;;ressourceforloeb;2-1-2026\n;010284-1818;ressourceforloeb;2-1-2026\n"
        },
    ),
    Post(
        "Fakta om en borger, hvis række er afvist",
        "import b.csv f.csv",
        3,
        """
        Fejl:
          b.csv linje 2, kolonne cpr: CPR-nummeret skal være 10 cifre, fx 010203-1234.
          f.csv linje 2, kolonne sag: Borgeren står i b.csv linje 2, og den række er afvist. Ret den først.

        2 fejl. Ret dem, og importér igen.
        """,
        filer={"b.csv": "sag;cpr\nB1;x\n", "f.csv": "sag;cpr;forloeb;fra\nB1;;ressourceforloeb;2-1-2026\n"},
        lager="intet",
    ),
    Post(
        "En borger kun med CPR-nummer, hvis række er afvist",
        "import b.csv f.csv",
        3,
        """
        Fejl:
          b.csv linje 2, kolonne sag: Sagens id skal være ét ord på højst 40 tegn uden mellemrum.
          b.csv linje 3, kolonne cpr: Borgeren står i b.csv linje 2, og den række er afvist. Ret den først.
          f.csv linje 2, kolonne cpr: Borgeren står i b.csv linje 2, og den række er afvist. Ret den først.

        3 fejl. Ret dem, og importér igen.
        """,
        filer={
            "b.csv": "sag;cpr;navn\nB 1;010284-1818;Bo\n;010284-1818;Bo\n",
            "f.csv": "cpr;forloeb;fra\n010284-1818;ressourceforloeb;2-1-2026\n",
        },
        lager="intet",
    ),
    Post(
        "CPR-numre, der hører til en anden",
        "import b.csv",
        3,
        """
        Fejl:
          b.csv linje 2, kolonne cpr: Sagen og CPR-nummeret hører til to forskellige borgere. Ret det ene.
          b.csv linje 3, kolonne cpr: CPR-nummeret hører til sagen A1 i lageret. Skriv A1 i rækken, eller giv borgeren det nye id først: afk borger ret A1 --ny-sag B1
          b.csv linje 5, kolonne cpr: CPR-nummeret står også ved sagen B2 i filerne. Ret en af rækkerne.

        3 fejl. Ret dem, og importér igen; eller skriv de gode rækker nu med --delvis.
        """,
        filer={"b.csv": "sag;cpr\nA2;010270-1234\nB1;010270-1234\nB2;010284-1818\nB3;010284-1818\n"},
    ),
    Post(
        "En sag og et CPR-nummer, der er hver sin borger",
        "import f.csv",
        3,
        """
        Fejl:
          f.csv linje 2, kolonne cpr: Sagen og CPR-nummeret hører til to forskellige borgere. Ret det ene.
          f.csv linje 3, kolonne cpr: Sagen og CPR-nummeret hører til to forskellige borgere. Ret det ene.

        2 fejl. Ret dem, og importér igen.
        """,
        filer={
            "f.csv": "sag;cpr;forloeb;fra\nA2;010270-1234;ressourceforloeb;2-1-2026\nA1;010284-1818;ressourceforloeb;2-1-2026\n"
        },
    ),
    Post(
        "Flere fejl, end der vises",
        "import b.csv",
        3,
        """
        Fejl:
          b.csv linje 2, kolonne sag: Sagens id skal være ét ord på højst 40 tegn uden mellemrum.
          b.csv linje 3, kolonne sag: Sagens id skal være ét ord på højst 40 tegn uden mellemrum.
          … og 2 til. Få alle i en fil med --rapport fejl.csv.

        4 fejl. Ret dem, og importér igen.
        """,
        filer={"b.csv": "sag\n" + "A 1\n" * 4},
        lager="intet",
        saa=sat("afk.cli.importer.PAA_SKAERM", 2),
    ),
    Post(
        "Flere fejl, end der vises, og en rapport",
        "import b.csv --rapport fejl.csv",
        3,
        """
        Fejl:
          b.csv linje 2, kolonne sag: Sagens id skal være ét ord på højst 40 tegn uden mellemrum.
          b.csv linje 3, kolonne sag: Sagens id skal være ét ord på højst 40 tegn uden mellemrum.
          … og 2 til. Se alle i fejl.csv.

        4 fejl. Ret dem, og importér igen.
        """,
        filer={"b.csv": "sag\n" + "A 1\n" * 4},
        lager="intet",
        saa=sat("afk.cli.importer.PAA_SKAERM", 2),
    ),
    Post(
        "Bemærkninger: rækkerne tages alligevel",
        "import b.csv f.csv a.csv t.csv s.csv e.csv k.csv",
        0,
        """
        Bemærkninger:
          b.csv linje 2, kolonne cpr: CPR-nummeret er et erstatningsnummer: fødselsdatoen læses ikke af det. Skriv den som foedselsdato.
          b.csv linje 3, kolonne cpr: CPR-nummeret giver en fødselsdato i fremtiden: tjek det 7. ciffer. Fødselsdatoen læses ikke af det.
          b.csv linje 4, kolonne cpr: CPR-nummeret giver et fødselsår før 1900: tjek det 7. ciffer. Fødselsdatoen læses ikke af det.
          f.csv linje 2: Slutdatoen ligger før startdatoen. Perioden kan ikke bruges, før den er rettet.
          a.csv linje 2: Fristen ligger før den dag, aftalen blev indgået. Tjek de to datoer.
          a.csv linje 2: Opfølgningsdatoen ligger før den dag, aftalen blev indgået. Tjek de to datoer.
          a.csv linje 2: Dagen for udført ligger før den dag, aftalen blev indgået. Tjek de to datoer.
          a.csv linje 2: Aftalen har en dag for udført, men en anden status. Den regnes som udført den dag; ret den ene.
          t.csv linje 2: Samtykket er trukket tilbage, før det blev givet. Tjek de to datoer.
          s.csv linje 2: Det er afsluttet, før det begyndte. Afslutningen tæller ikke, før en af de to datoer er rettet.
          s.csv linje 2: Beskeden ligger før den dag, det begyndte. Den tæller ikke, før en af de to datoer er rettet.
          s.csv linje 3: En besked om, at det tager længere tid, bruges kun ved aktindsigt og indsigt. Fjern den her.
          e.csv linje 2: Fristen ligger før den dag, den er skrevet. Tjek de to datoer.
          k.csv linje 2: Skemaet er færdigt, før det blev begyndt. Tjek de to datoer.

        Se fristerne: afk frist
        """,
        filer={
            "b.csv": "sag;cpr\nB1;610284-1818\nB2;010130-4123\nB3;010158-5123\n",
            "f.csv": "sag;forloeb;fra;til\nB1;ressourceforloeb;2-1-2026;1-1-2026\n",
            "a.csv": "sag;aftale;dato;frist;opfoelgningsdato;udfoert;status\nB1;Ring;2-1-2026;1-1-2026;1-1-2026;1-1-2026;i_gang\n",
            "t.csv": "sag;svar;dato;tilbagekaldt\nB1;ja;2-1-2026;1-1-2026\n",
            "s.csv": "sag;skridt;dato;afsluttet;besked\nB1;aktindsigt;2-1-2026;1-1-2026;1-1-2026\nB1;klage;2-1-2026;;3-1-2026\n",
            "e.csv": "sag;tekst;frist;dato\nB1;Ring;1-1-2026;2-1-2026\n",
            "k.csv": "sag;skema;nr;udgave;paabegyndt;faerdig\nB1;visitation;1;1;2-1-2026;1-1-2026\n",
        },
    ),
    Post(
        "En prøvekørsel",
        "import b.csv --proev",
        0,
        """
        b.csv (borgere, utf-8, semikolon): 1 rækker · 1 nye
        Prøvekørsel: intet er skrevet.
        """,
        filer={"b.csv": "sag\nB1\n"},
        lager="intet",
        ud=True,
    ),
    Post(
        "Overskrifter uden rækker",
        "import b.csv",
        0,
        """
        Bemærkninger:
          b.csv linje 1: Filen har overskrifter, men ingen rækker under dem. Tjek filen.

        Lageret er oprettet og krypteret: MAPPE/data/lager.db
        Lav en genoprettelseskode ved en skærm med: afk lager noegle --ny-kode
        """,
        filer={"b.csv": "sag;navn\n"},
        lager="intet",
    ),
    Post(
        "Det første lager uden en skærm",
        "import b.csv",
        0,
        """
        Se fristerne: afk frist

        Lageret er oprettet og krypteret: MAPPE/data/lager.db
        Lav en genoprettelseskode ved en skærm med: afk lager noegle --ny-kode
        """,
        filer={"b.csv": "sag\nB1\n"},
        lager="intet",
    ),
    Post(
        "Det første lager ved en skærm",
        "import b.csv",
        0,
        """
        Se fristerne: afk frist

        Lageret er oprettet og krypteret: MAPPE/data/lager.db

        Genoprettelseskode (den vises kun denne ene gang):

            KODE

        Skriv den ned, og læg den et sikkert sted uden for denne maskine. Den åbner lageret, hvis nøglefilen går tabt, eller adgangssætningen er glemt. Er koden så også væk, kan ingen læse lageret, heller ikke du.
        """,
        filer={"b.csv": "sag\nB1\n"},
        lager="intet",
        skaerm=True,
    ),
]
