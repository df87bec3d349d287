"""Wrong use: commands, options and values that are none."""

# ruff: noqa: E501 - the texts stand as they are said, a line each

from typer._click.exceptions import BadParameter, UsageError

from tests.galleri.post import Post, rejs

POSTER = [
    Post(
        "En kommando, der ikke findes",
        "frister",
        2,
        """
        Kommandoen 'frister' findes ikke. Mente du frist? Vælg en af: frist, import, borger, visiter, stepup, forloeb, fritag, indsats, moede, samtykke, jobformidler, aftale, egenfrist, skridt, skema, uge, kalender, rapport, tjek, regler, eksport, historik, fortryd, opsaet, lager, fuldfoer, demo.
        Se hjælpen: afk --help
        """,
        lager="intet",
    ),
    Post(
        "En kommando, som intet ligner",
        "xyzzy",
        2,
        """
        Kommandoen 'xyzzy' findes ikke. Vælg en af: frist, import, borger, visiter, stepup, forloeb, fritag, indsats, moede, samtykke, jobformidler, aftale, egenfrist, skridt, skema, uge, kalender, rapport, tjek, regler, eksport, historik, fortryd, opsaet, lager, fuldfoer, demo.
        Se hjælpen: afk --help
        """,
        lager="intet",
    ),
    Post(
        "En kommando, der ikke findes, efter et valg",
        "--lager x.db frister",
        2,
        """
        Kommandoen 'frister' findes ikke. Mente du frist? Vælg en af: frist, import, borger, visiter, stepup, forloeb, fritag, indsats, moede, samtykke, jobformidler, aftale, egenfrist, skridt, skema, uge, kalender, rapport, tjek, regler, eksport, historik, fortryd, opsaet, lager, fuldfoer, demo.
        Se hjælpen: afk --help
        """,
        lager="intet",
    ),
    Post(
        "En underkommando, der ikke findes",
        "borger viis A1",
        2,
        """
        Kommandoen 'viis' findes ikke. Mente du vis? Vælg en af: vis, liste, luk, opret, ret, indsigt, slet.
        Se hjælpen: afk borger --help
        """,
        lager="intet",
    ),
    Post(
        "Et valg, der ikke findes",
        "frist --overdu",
        2,
        """
        Valget --overdu findes ikke. Mente du --overdue?
        Se hjælpen: afk frist --help
        """,
        lager="intet",
    ),
    Post(
        "Et valg uden sin værdi",
        "frist --til",
        2,
        """
        Valget --til mangler sin værdi. Skriv den efter --til.
        """,
        lager="intet",
    ),
    Post(
        "Et valg, der ingen værdi tager",
        "frist --overdue=ja",
        2,
        """
        Valget --overdue tager ingen værdi. Skriv det alene.
        """,
        lager="intet",
    ),
    Post(
        "Et argument mangler",
        "borger vis",
        2,
        """
        Der mangler SAG.
        Se hjælpen: afk borger vis --help
        """,
        lager="intet",
    ),
    Post(
        "For mange ord",
        "borger vis A1 A2",
        2,
        """
        Der er for mange ord i kommandoen. Sæt tekst med mellemrum i anførselstegn: "to ord"
        Se hjælpen: afk borger vis --help
        """,
        lager="intet",
    ),
    Post(
        "Et tal, der ikke er et helt tal",
        "frist --inden snart",
        2,
        """
        Værdien for --inden kan ikke bruges: skriv et helt tal.
        Se hjælpen: afk frist --help
        """,
        lager="intet",
    ),
    Post(
        "Et tal uden for grænserne",
        "uge --uger 0",
        2,
        """
        Værdien for --uger kan ikke bruges: skriv et tal fra 1 til 53.
        Se hjælpen: afk uge --help
        """,
        lager="intet",
    ),
    Post(
        "Et tal, der er for lille",
        "frist --inden -1",
        2,
        """
        Værdien for --inden kan ikke bruges: skriv et tal fra 0 til 36500.
        Se hjælpen: afk frist --help
        """,
        lager="intet",
    ),
    Post(
        "Et tal, der er for stort",
        "borger liste",
        2,
        """
        Værdien for en værdi kan ikke bruges: skriv et tal på højst 8.
        Se hjælpen: afk borger liste --help
        """,
        saa=rejs("afk.lager.laes.sager", BadParameter("9 is not in the range x<=8.")),
    ),
    Post(
        "Et påkrævet valg mangler",
        "lager oprydning",
        2,
        """
        Der mangler --aeldre-end.
        Se hjælpen: afk lager oprydning --help
        """,
        lager="intet",
    ),
    Post(
        "En kommando mangler",
        "borger liste",
        2,
        """
        Der mangler en kommando.
        Se hjælpen: afk borger liste --help
        """,
        saa=rejs("afk.lager.laes.sager", UsageError("Missing command.")),
    ),
    Post(
        "En fil, der ikke findes",
        "borger liste",
        2,
        """
        Værdien for en værdi kan ikke bruges: filen findes ikke.
        Se hjælpen: afk borger liste --help
        """,
        saa=rejs("afk.lager.laes.sager", BadParameter("Path 'x' does not exist.")),
    ),
    Post(
        "Ødelagte tegn i kommandoen",
        "borger vis 'A\udcff'",
        2,
        """
        Et af ordene i kommandoen er ikke gyldig tekst (UTF-8). Skriv det igen, eller omdøb filen.
        """,
        lager="intet",
    ),
]
