"""Dates that can't be read, at the options."""

# ruff: noqa: E501 - the texts stand as they are said, a line each

from tests.galleri.post import Post

POSTER = [
    Post(
        "En dag, der ikke findes",
        "frist --dato 31-02-2026",
        2,
        """
        --dato: "31-02-2026" findes ikke: februar 2026 har ingen dag 31. Skriv fx 22-11-2026, 2026-11-22, "i dag" eller "om 14 dage".
        """,
        lager="intet",
    ),
    Post(
        "En måned, der ikke findes",
        "frist --dato 2026-13-01",
        2,
        """
        --dato: "2026-13-01" findes ikke: der er ingen måned 13. Skriv fx 22-11-2026, 2026-11-22, "i dag" eller "om 14 dage".
        """,
        lager="intet",
    ),
    Post(
        "Måned og dag byttet om",
        "frist --dato 11/22/2026",
        2,
        """
        --dato: "11/22/2026" har 22 på månedens plads. Skriv dag-måned-år, fx 22-11-2026.
        """,
        lager="intet",
    ),
    Post(
        "Et årstal med to cifre, der kan være to",
        "frist --dato 01-02-99",
        2,
        """
        --dato: "01-02-99" kan være både 1999 og 2099. Skriv årstallet med fire cifre.
        """,
        lager="intet",
    ),
    Post(
        "Et årstal uden for kalenderen",
        "frist --dato 01-01-1850",
        2,
        """
        --dato: "01-01-1850" har et årstal uden for 1900-2199. Skriv fx 22-11-2026, 2026-11-22, "i dag" eller "om 14 dage".
        """,
        lager="intet",
    ),
    Post(
        "For langt ude i fremtiden",
        "frist --dato 'om 9999 år'",
        2,
        """
        --dato: "om 9999 år" ligger for langt ude i fremtiden. Skriv fx 22-11-2026, 2026-11-22, "i dag" eller "om 14 dage".
        """,
        lager="intet",
    ),
    Post(
        "Noget, der ikke er en dato",
        "frist --dato 'i overmorgen'",
        2,
        """
        --dato: "i overmorgen" kan ikke læses som en dato. Skriv fx 22-11-2026, 2026-11-22, "i dag" eller "om 14 dage".
        """,
        lager="intet",
    ),
    Post(
        "En lang tekst, der ikke er en dato",
        "frist --dato 'engang efter sommerferien, når de andre er tilbage'",
        2,
        """
        --dato: "engang efter sommerferien, når…" kan ikke læses som en dato. Skriv fx 22-11-2026, 2026-11-22, "i dag" eller "om 14 dage".
        """,
        lager="intet",
    ),
    Post(
        "Noget, der ligner et CPR-nummer",
        "frist --dato 010270-1234",
        2,
        """
        --dato: Det skrevne kan ikke læses som en dato. Skriv fx 22-11-2026, 2026-11-22, "i dag" eller "om 14 dage".
        """,
        lager="intet",
    ),
    Post(
        "AFK_DATO",
        "frist",
        2,
        """
        AFK_DATO: "22-11" kan ikke læses som en dato. Skriv fx 22-11-2026, 2026-11-22, "i dag" eller "om 14 dage".
        """,
        miljoe={"AFK_DATO": "22-11"},
        lager="intet",
    ),
    Post(
        "--til i afk frist",
        "frist --til snart",
        2,
        """
        --til: "snart" kan ikke læses som en dato. Skriv fx 22-11-2026, 2026-11-22, "i dag" eller "om 14 dage".
        """,
        lager="intet",
    ),
    Post(
        "--siden i afk historik",
        "historik --siden snart",
        2,
        """
        --siden: "snart" kan ikke læses som en dato. Skriv fx 22-11-2026, 2026-11-22, "i dag" eller "om 14 dage".
        """,
        lager="intet",
    ),
    Post(
        "--fra i afk kalender",
        "kalender --fra snart",
        2,
        """
        --fra: "snart" kan ikke læses som en dato. Skriv fx 22-11-2026, 2026-11-22, "i dag" eller "om 14 dage".
        """,
        lager="intet",
    ),
    Post(
        "--fra i afk rapport",
        "rapport --fra snart",
        2,
        """
        --fra: "snart" kan ikke læses som en dato. Skriv fx 22-11-2026, 2026-11-22, "i dag" eller "om 14 dage".
        """,
        lager="intet",
    ),
    Post(
        "--fra i afk stepup plan --alle",
        "stepup plan --alle --kapacitet 2 --fra snart",
        2,
        """
        --fra: "snart" kan ikke læses som en dato. Skriv fx 22-11-2026, 2026-11-22, "i dag" eller "om 14 dage".
        """,
        lager="intet",
    ),
    Post(
        "--den i afk aftale",
        "aftale udfoert A1 --den snart",
        2,
        """
        --den: "snart" kan ikke læses som en dato. Skriv fx 22-11-2026, 2026-11-22, "i dag" eller "om 14 dage".
        """,
        lager="intet",
    ),
    Post(
        "--den i fremtiden",
        "aftale udfoert A1 --den 'i morgen'",
        2,
        """
        --den ligger efter i dag. Skriv den dag, det skete.
        """,
        lager="intet",
    ),
    Post(
        "En fødselsdato",
        "borger opret --sag B1 --foedselsdato 010270",
        2,
        """
        --foedselsdato: Fødselsdatoen kan ikke læses. Skriv den fx 01-02-1970.
        """,
        lager="intet",
    ),
]
