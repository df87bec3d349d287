"""Borgere: written, corrected, closed and shown."""

# ruff: noqa: E501 - the texts stand as they are said, a line each

from tests.galleri.post import Post, sat

POSTER = [
    Post(
        "En sag, der ikke findes",
        "frist A9",
        1,
        """
        Sagen "A9" findes ikke. Se alle med "afk borger liste".
        """,
    ),
    Post(
        "En sag med en næsten rigtig skrivemåde",
        "frist A11",
        1,
        """
        Sagen "A11" findes ikke. Mente du A1? Se alle med "afk borger liste".
        """,
    ),
    Post(
        "Et CPR-nummer i stedet for en sag",
        "borger vis 010270-1234",
        1,
        """
        Det ligner et CPR-nummer. Skriv sagens id i stedet; du ser dem med "afk borger liste".
        """,
    ),
    Post(
        "En ny borger uden sag og CPR-nummer",
        "borger opret --navn Bo",
        2,
        """
        Der mangler --sag: sagens id (ét ord). En borger kendes på sag eller CPR-nummer.
        """,
    ),
    Post(
        "En sag, der findes allerede",
        "borger opret --sag A1",
        1,
        """
        Sagen A1 findes allerede. Ret den med: afk borger ret A1
        """,
    ),
    Post(
        "Et CPR-nummer, der hører til en anden sag",
        "borger opret --sag B1 --cpr 010270-1234",
        1,
        """
        CPR-nummeret hører allerede til sagen A1. Ret den i stedet: afk borger ret A1
        """,
    ),
    Post(
        "En borger er oprettet",
        "borger opret --sag B1 --cpr 610284-1818",
        0,
        """
        Sagen B1 er oprettet. Registrér et forløb: afk forloeb start B1
        Bemærk: CPR-nummeret er et erstatningsnummer: fødselsdatoen læses ikke af det. Skriv den som foedselsdato.
        """,
    ),
    Post(
        "Intet at rette",
        "borger ret A1",
        2,
        """
        Skriv, hvad der skal rettes, fx --navn. Se: afk borger ret --help
        """,
    ),
    Post(
        "Et nyt id, der er taget",
        "borger ret A1 --ny-sag A2",
        1,
        """
        Sagen A2 findes allerede. Vælg et andet id.
        """,
    ),
    Post(
        "En borger er rettet",
        "borger ret A1 --telefon - --navn Bo",
        0,
        """
        Rettet i sag A1: navn, telefon
        """,
    ),
    Post(
        "Sagens id kan ikke slettes",
        "borger ret A1 --ny-sag -",
        2,
        """
        --ny-sag kan ikke slettes. Skriv en værdi.
        """,
    ),
    Post(
        "En sag lukkes uden en årsag",
        "borger luk A1",
        2,
        """
        Der mangler --slutaarsag: hvorfor sagen lukkes (job, uddannelse, fleksjob, foertidspension, ressourceforloeb, fraflyttet, doed, folkepension, seniorpension, sygedagpenge, jobparat, andet).
        """,
    ),
    Post(
        "En sag, der er lukket",
        "borger luk A1 --slutaarsag job",
        1,
        """
        Sagen A1 er allerede lukket 22-11-2026. Ret dagen med: afk borger ret A1 --lukket DATO
        """,
        foer="borger luk A1 --slutaarsag job",
    ),
    Post(
        "En sag lukkes",
        "borger luk A1 --slutaarsag job",
        0,
        """
        Sagen A1 er lukket. Forløb, der sluttede: ressourceforloeb. Åbn igen: afk borger ret A1 --lukket -
        """,
    ),
    Post(
        "En sag uden forløb lukkes",
        "borger luk B1 --slutaarsag job",
        0,
        """
        Sagen B1 er lukket. Forløb, der sluttede: ingen. Åbn igen: afk borger ret B1 --lukket -
        """,
        foer="borger opret --sag B1",
    ),
    Post(
        "Borgerne på en skærm",
        "borger liste --format tabel",
        0,
        """
        8 borgere. Se én: afk borger vis SAG
        """,
    ),
    Post(
        "En sag som side",
        "borger vis A1 --html a1.html",
        0,
        """
        Skrevet til a1.html. Åbn filen i en browser; kun du kan læse den, og den henter intet udefra.
        Den rummer personoplysninger om sag A1: slet den, når du er færdig.
        """,
    ),
    Post(
        "Indsigt til borgeren",
        "borger indsigt A1 --fil a1.md",
        0,
        """
        Skrevet til a1.md. Filen er ikke krypteret: giv den videre, og slet den.
        Læs den igennem først: Skal noget undtages? Er det, kommunen selv skal udfylde, skrevet?
        De sidste fire tegn af CPR-nummeret er udeladt. Skal borgeren have det hele, så kør igen med --vis-cpr.
        """,
    ),
    Post(
        "Indsigt med en tidligere registrering",
        "borger indsigt B1 --fil b1.md",
        0,
        """
        Skrevet til b1.md. Filen er ikke krypteret: giv den videre, og slet den.
        Læs den igennem først: Skal noget undtages? Er det, kommunen selv skal udfylde, skrevet?
        Historikken har også en tidligere registrering, der er fjernet igen. Den er taget med, fordi CPR-nummeret eller sagens id er det samme. Tjek, at det er samme person.
        """,
        foer="borger opret --sag B1\nfortryd --ja\nborger opret --sag B1",
    ),
    Post(
        "Indsigt med alt for mange linjer",
        "borger indsigt A1 --fil a1.docx",
        1,
        """
        Der er 2 linjer, for mange til et Word-dokument. Vælg --format md eller --format json.
        """,
        saa=sat("afk.cli.borger_indsigt.WORD_HOEJST", 1),
    ),
]
