"""The history, and undoing."""

# ruff: noqa: E501 - the texts stand as they are said, a line each

from tests.galleri.kopier_hjaelp import BESVARELSE, GENDAN, RET, SLET, SVAR, kopi
from tests.galleri.post import Post, alle
from tests.galleri.skade import driverfejl, sql

POSTER = [
    Post(
        "Intet er ændret endnu",
        "fortryd --ja",
        1,
        """
        Der er ikke ændret noget i lageret endnu, så der er intet at fortryde.
        """,
        saa=sql("DELETE FROM historik"),
    ),
    Post(
        "En hændelse, der ikke findes",
        "fortryd 99 --ja",
        1,
        """
        Hændelse 99 findes ikke. Se numrene med: afk historik
        """,
    ),
    Post(
        "En hændelse, der kun var et opslag",
        "fortryd 2 --ja",
        1,
        """
        Hændelse 2 kan ikke fortrydes: den viste noget og ændrede intet. Intet er ændret.
        """,
        foer="borger vis A1",
    ),
    Post(
        "En sletning",
        "fortryd --ja",
        1,
        """
        Hændelse 2 kan ikke fortrydes: den slettede borgere for altid. Vil du fortryde noget før den, så find nummeret med: afk historik. Intet er ændret.
        """,
        foer=SLET,
    ),
    Post(
        "En gendannelse",
        "fortryd --ja",
        1,
        """
        Hændelse 2 kan ikke fortrydes: den gendannede lageret fra en kopi. Lageret, som det var, er selv en kopi: find den med "afk lager gendan", og gendan den. Vil du fortryde en ændring fra før kopien, så find nummeret med: afk historik. Intet er ændret.
        """,
        saa=alle(kopi, lambda p, _: p.ok(*GENDAN.split())),
    ),
    Post(
        "En hændelse om en borger, der er slettet",
        "fortryd 2 --ja",
        1,
        """
        Hændelse 2 kan ikke fortrydes: en borger i den er slettet siden. Ret resten i hånden. Intet er ændret.
        """,
        foer=f"{RET}\n{SLET}",
    ),
    Post(
        "En hændelse, der allerede er fortrudt",
        "fortryd 2 --ja",
        1,
        """
        Hændelse 2 kan ikke fortrydes: det er allerede gjort. Vil du have den igen, så kør: afk fortryd 3. Intet er ændret.
        """,
        foer=f"{RET}\nfortryd --ja",
    ),
    Post(
        "En hændelse, der er ændret siden",
        "fortryd 1 --ja",
        1,
        """
        Hændelse 1 kan ikke fortrydes: det samme er ændret siden, i hændelse 2 (borger ret, NU). Fortryd dem først, den nyeste først, eller ret i hånden. Intet er ændret.
        """,
        foer=RET,
    ),
    Post(
        "En række med samme nøgle er kommet siden",
        "fortryd 2 --ja",
        1,
        """
        Hændelse 2 (forloeb slet, NU): 1 i forloeb kommer igen.
        Hændelse 2 kan ikke fortrydes: der er siden skrevet en anden række om det samme i forloeb. Ret eller slet den først. Intet er ændret.
        """,
        foer="forloeb slet A1 --ja\nforloeb start A1 --forloeb ressourceforloeb --fra 2026-06-01",
    ),
    Post(
        "Svar ville stå uden besvarelse",
        "fortryd 2 --ja",
        1,
        """
        Hændelse 2 (import besvarelser, NU): 1 i besvarelser fjernes.
        Hændelse 2 kan ikke fortrydes: så ville der stå svar uden deres besvarelse. Fortryd de senere hændelser i samme skema først. Intet er ændret.
        """,
        filer={"b.csv": BESVARELSE, "s.csv": SVAR},
        foer="import b.csv\nimport s.csv",
    ),
    Post(
        "En række, der er fjernet uden om historikken",
        "fortryd --ja",
        1,
        """
        Hændelse 2 (borger ret, NU): 1 i borgere rettes tilbage.
        Rækken i "borgere" findes ikke længere. Se, hvad der står nu, med: afk borger vis SAG
        """,
        foer=RET,
        saa=sql("DELETE FROM borgere WHERE sag = 'A1'"),
    ),
    Post(
        "Et nej til at fortryde",
        "fortryd",
        0,
        """
          A1  en borger rettet: navn Lone Jensen → Bo
        Hændelse 2 (borger ret, NU): 1 i borgere rettes tilbage.
        Fortryd? (j/n) n
        Intet er ændret.
        """,
        foer=RET,
        skaerm=True,
        ind="n\n",
    ),
    Post(
        "Den seneste ændring er fortrudt",
        "fortryd --ja",
        0,
        """
        Hændelse 2 (borger ret, NU): 1 i borgere rettes tilbage.
        Fortrudt. Vil du have ændringen igen, så kør: afk fortryd 3
        """,
        foer=RET,
    ),
    Post(
        "Ingen ændringer at vise",
        "historik --siden 'i morgen' --format tabel",
        0,
        """
        Der er ingen ændringer at vise.
        """,
    ),
    Post(
        "Historikken er længere end skærmen",
        "historik --antal 1 --format tabel",
        0,
        """
        Se alt med --antal 0.

        Fortryd den seneste ændring: afk fortryd
        """,
        foer=RET,
    ),
    Post(
        "Historikken for en sag, der ikke findes",
        "historik A9",
        1,
        """
        Sagen "A9" findes ikke. Se alle med "afk borger liste".
        """,
    ),
    Post(
        "Opslaget kan ikke skrives i historikken",
        "borger vis A1",
        0,
        """
        Bemærk: opslaget kunne ikke skrives i historikken. "MAPPE/data/lager.db" kan ikke ændres: filen eller mappen er skrivebeskyttet. Giv dig selv skriveadgang, eller peg på et andet lager med --lager.
        """,
        saa=driverfejl("SQLITE_READONLY", "afk.lager.opslagslog.haendelse"),
    ),
]
