"""Passphrases, and a store that is locked."""

# ruff: noqa: E501 - the texts stand as they are said, a line each

from tests.galleri.noegler_hjaelp import NOEGLE, PRIVAT, Klokken, proevelager
from tests.galleri.post import SAETNING, Post, alle, rejs, sat
from tests.galleri.skade import aendr, fil, slet

POSTER = [
    Post(
        "En adgangssætning, men her er ingen skærm",
        "lager noegle --adgangssaetning",
        2,
        """
        Her er ingen skærm at skrive adgangssætningen ved. Giv en fil med den: --adgangssaetning-fil FIL
        """,
    ),
    Post(
        "En ny adgangssætning",
        "lager noegle --adgangssaetning",
        0,
        """
        Vælg mindst 12 tegn, gerne fire-fem tilfældige ord. Den kan ikke hentes frem, hvis du glemmer den.
        Ny adgangssætning (vises ikke):
        Adgangssætningen er for let at gætte. Skriv mindst 12 tegn, ikke de samme igen og igen, og helst flere ord.
        Ny adgangssætning (vises ikke):
        Adgangssætningen er kort. Med 20 tegn eller mere er den sværere at gætte.
        Den samme igen:
        De to var ikke ens. Skriv den igen.
        Ny adgangssætning (vises ikke):
        Den samme igen:
        Lageret kan nu også åbnes med adgangssætningen. Nøglefilen åbner det stadig; fjern den med: afk lager noegle --kun-adgangssaetning
        """,
        skaerm=True,
        ind=f"for kort\nikke så kort mere\nikke så ens\n{SAETNING}\n{SAETNING}\n",
    ),
    Post(
        "En kort adgangssætning fra en fil",
        "lager noegle --adgangssaetning-fil s.txt",
        1,
        """
        Adgangssætningen er for let at gætte. Skriv mindst 12 tegn, ikke de samme igen og igen, og helst flere ord.
        """,
        saa=fil("s.txt", "kort\n"),
    ),
    Post(
        "Adgangssætningen ville stå på skærmen",
        "lager noegle --adgangssaetning-fil -",
        2,
        """
        Her ville adgangssætningen stå på skærmen. Udelad valget, og bliv spurgt i stedet.
        """,
        skaerm=True,
    ),
    Post(
        "Filen med adgangssætningen findes ikke",
        "lager noegle --adgangssaetning-fil s.txt",
        1,
        """
        Adgangssætningen kunne ikke læses fra "s.txt": filen eller mappen findes ikke. Tjek stien.
        """,
    ),
    Post(
        "Filen med adgangssætningen kan læses af andre",
        "lager noegle --adgangssaetning-fil s.txt",
        1,
        """
        Filen "s.txt" kan læses af andre end dig, så den bruges ikke. Luk den: chmod 600 's.txt'
        """,
        saa=fil("s.txt", SAETNING, 0o644),
    ),
    Post(
        "Filen med adgangssætningen er tom",
        "lager noegle --adgangssaetning-fil s.txt",
        1,
        """
        Første linje i "s.txt" er tom. Skriv adgangssætningen der, og prøv igen.
        """,
        saa=fil("s.txt", "\n"),
    ),
    Post(
        "Filen med adgangssætningen er ikke tekst",
        "lager noegle --adgangssaetning-fil s.txt",
        1,
        """
        Første linje i "s.txt" er ikke tekst (UTF-8). Gem filen som UTF-8, og prøv igen.
        """,
        saa=fil("s.txt", b"\xff\n"),
    ),
    Post(
        "Det, der blev skrevet, er ikke tekst",
        "lager noegle --adgangssaetning",
        1,
        """
        Vælg mindst 12 tegn, gerne fire-fem tilfældige ord. Den kan ikke hentes frem, hvis du glemmer den.
        Det, du skrev, kunne ikke læses som tekst (UTF-8). Prøv igen.
        """,
        saa=rejs("getpass.getpass", UnicodeDecodeError("utf-8", b"\xff", 0, 1, "x")),
        skaerm=True,
    ),
    Post(
        "Adgangssætningen er skiftet",
        "lager noegle --adgangssaetning-fil s.txt",
        0,
        """
        Adgangssætningen er skiftet.
        """,
        lager="laast",
        saa=PRIVAT,
        miljoe={"AFK_ADGANGSSAETNING_FIL": "s.txt"},
    ),
    Post(
        "Lås et lager, der ingen adgangssætning har",
        "lager noegle --kun-adgangssaetning",
        1,
        """
        Lageret har ingen adgangssætning. Lav en med "afk lager noegle --adgangssaetning".
        """,
    ),
    Post(
        "Lås et lager uden genoprettelseskode",
        "lager noegle --kun-adgangssaetning",
        0,
        """
        Der er ingen genoprettelseskode: glemmer du adgangssætningen, er lageret tabt.
        Nøglen fjernes fra denne maskine. Bagefter skal adgangssætningen skrives, når lageret åbnes.
        Lås lageret sådan? (j/n) j
        Adgangssætning (vises ikke):
        Lageret åbnes nu kun med adgangssætningen (eller genoprettelseskoden). Ligger der en kopi af den gamle nøglefil et andet sted, åbner den stadig lageret. Gør den ugyldig med: afk lager noegle --skift
        """,
        foer="lager noegle --adgangssaetning-fil s.txt",
        filer={"s.txt": SAETNING},
        skaerm=True,
        ind=f"j\n{SAETNING}\n",
    ),
    Post(
        "Et prøvelager kan ikke låses",
        "lager noegle --noeglering --ja --lager demo/demo/lager.db",
        1,
        """
        Nøglen flyttes til systemets nøglering, og nøglefilen fjernes. Uden for din egen session (fx i cron) kan lageret så ikke åbnes.
        Lageret er et prøvelager med nøglen ved siden af ("demo/demo/lager.db.noegle.json") og kan ikke låses. Peg på dit eget lager med --lager.
        """,
        saa=proevelager,
        lager="intet",
    ),
    Post(
        "Lageret er låst",
        "frist",
        1,
        """
        Lageret "MAPPE/data/lager.db" er låst. Lås det op ved en skærm med "afk lager oplaas", eller lad AFK_ADGANGSSAETNING_FIL pege på en fil, som kun du kan læse.
        """,
        lager="laast",
    ),
    Post(
        "Adgangssætningen passer ikke, tre gange",
        "frist",
        1,
        """
        Adgangssætning (vises ikke):
        Adgangssætningen passer ikke. Prøv igen.
        Adgangssætning (vises ikke):
        Adgangssætningen passer ikke. Prøv igen.
        Adgangssætning (vises ikke):
        Adgangssætningen passer ikke til lageret. Intet er ændret. Prøv igen. Er den glemt, så brug genoprettelseskoden: "afk lager noegle --genopret".
        """,
        lager="laast",
        skaerm=True,
        ind="a\nb\nc\n",
    ),
    Post(
        "Adgangssætningen i filen passer ikke",
        "frist",
        1,
        """
        Adgangssætningen passer ikke til lageret. Intet er ændret. Prøv igen. Er den glemt, så brug genoprettelseskoden: "afk lager noegle --genopret".
        """,
        lager="laast",
        saa=fil("s.txt", "forkert\n"),
        miljoe={"AFK_ADGANGSSAETNING_FIL": "s.txt"},
    ),
    Post(
        "Adgangssætningen passer ikke, når der låses op",
        "lager oplaas --adgangssaetning-fil s.txt",
        1,
        """
        Adgangssætningen passer ikke til lageret. Intet er ændret. Prøv igen. Er den glemt, så brug genoprettelseskoden: "afk lager noegle --genopret".
        """,
        lager="laast",
        saa=fil("s.txt", "forkert\n"),
    ),
    Post(
        "Adgangssætningen giver en nøgle, der ikke passer",
        "lager oplaas --adgangssaetning-fil s.txt",
        1,
        """
        Nøglen passer ikke til lageret "MAPPE/data/lager.db". Intet er ændret. Læg den rigtige nøglefil tilbage. Har du genoprettelseskoden, så kør "afk lager noegle --genopret". Ellers find en sikkerhedskopi med "afk lager gendan".
        """,
        lager="laast",
        saa=alle(PRIVAT, sat("afk.lager.adgang.noegle_af", lambda *_: bytes(32))),
    ),
    Post(
        "Adgangssætningens fil er beskadiget",
        "lager oplaas --adgangssaetning-fil s.txt",
        1,
        """
        "MAPPE/konfig/noegler/SALT.laas" er beskadiget, så den kan ikke åbne lageret. Hent filen fra en sikkerhedskopi, eller brug en anden vej ind; se dem med: afk lager noegle
        """,
        lager="laast",
        saa=alle(PRIVAT, aendr("konfig/noegler/*.laas", lambda _: b"{}")),
    ),
    Post(
        "Lås et lager op, der ingen adgangssætning har",
        "lager oplaas --adgangssaetning-fil s.txt",
        1,
        """
        Lageret har ingen adgangssætning. Lav en med "afk lager noegle --adgangssaetning".
        """,
        saa=alle(PRIVAT, slet(NOEGLE)),
    ),
    Post(
        "For mange timer",
        "lager oplaas --timer 25",
        2,
        """
        --timer 25 går ikke. Skriv et tal fra 1 til 24.
        """,
        lager="laast",
    ),
    Post(
        "Nøglen kan ikke huskes her",
        "lager oplaas",
        1,
        """
        Nøglen kan ikke huskes her: systemet har ingen privat mappe, der forsvinder, når du logger af (XDG_RUNTIME_DIR). Skriv adgangssætningen ved hver kommando, eller lad AFK_ADGANGSSAETNING_FIL pege på en fil, som kun du kan læse.
        """,
        lager="laast",
        miljoe={"XDG_RUNTIME_DIR": ""},
    ),
    Post(
        "Mappen til nøglen er væk imens",
        "lager oplaas --adgangssaetning-fil s.txt",
        1,
        """
        Nøglen kan ikke huskes her: systemet har ingen privat mappe, der forsvinder, når du logger af (XDG_RUNTIME_DIR). Skriv adgangssætningen ved hver kommando, eller lad AFK_ADGANGSSAETNING_FIL pege på en fil, som kun du kan læse.
        """,
        lager="laast",
        saa=alle(PRIVAT, sat("afk.lager.oplaast.kan_huske", lambda: True)),
        miljoe={"XDG_RUNTIME_DIR": ""},
    ),
    Post(
        "Mappen til nøglen er ikke ens egen",
        "lager oplaas --adgangssaetning-fil s.txt",
        1,
        """
        Nøglen kan ikke huskes her: systemet har ingen privat mappe, der forsvinder, når du logger af (XDG_RUNTIME_DIR). Skriv adgangssætningen ved hver kommando, eller lad AFK_ADGANGSSAETNING_FIL pege på en fil, som kun du kan læse.
        """,
        lager="laast",
        saa=alle(
            PRIVAT,
            lambda p, _: (p.mappe / "run" / "afk").mkdir(mode=0o755),
            sat("afk.lager.fil.lav_mappe", lambda _: None),
        ),
    ),
    Post(
        "Lageret er ikke låst",
        "lager oplaas",
        0,
        """
        Lageret er ikke låst: det åbnes med nøglefilen.
        """,
    ),
    Post(
        "Lageret er låst op",
        "lager oplaas --adgangssaetning-fil s.txt",
        0,
        """
        Lageret er låst op til kl. 16.15, eller til du logger af. Lås det igen med: afk lager laas
        """,
        lager="laast",
        saa=alle(PRIVAT, sat("afk.cli.lager_laas.datetime", Klokken)),
    ),
    Post(
        "Intet var låst op",
        "lager laas",
        0,
        """
        Intet lager var låst op.
        Lageret kan stadig åbnes med nøglefilen. Fjern den med: afk lager noegle --kun-adgangssaetning
        """,
    ),
    Post(
        "Låst igen",
        "lager laas",
        0,
        """
        Lageret er låst.
        """,
        lager="laast",
        filer={"s.txt": SAETNING},
        foer="lager oplaas --adgangssaetning-fil s.txt",
    ),
]
