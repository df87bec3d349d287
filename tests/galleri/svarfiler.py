"""Answer files."""

# ruff: noqa: E501 - the texts stand as they are said, a line each

from tests.galleri.post import Post, sat
from tests.galleri.skemaer_hjaelp import PLAN, SVAR, _svar

POSTER = [
    Post(
        "Svarfilen findes ikke",
        "visiter A1 --svar svar.toml",
        1,
        """
        Svarfilen svar.toml kan ikke læses: filen eller mappen findes ikke. Tjek stien og rettighederne.
        """,
    ),
    Post(
        "Svarene skal komme på stdin, men der kommer intet",
        "visiter A1 --svar -",
        2,
        """
        - læser svarene fra stdin, men der kommer intet. Brug fx --svar - < svar.toml
        """,
        skaerm=True,
    ),
    _svar(
        "Svarfilen er for stor",
        """
        Svarfilen svar.toml er for stor: højst 0 MB. Er det den rigtige? Intet er gemt.
        """,
        "a = 1\n" * 200,
        saa=sat("afk.cli.svarfil.MAX_BYTES", 1_000),
    ),
    _svar(
        "Svarfilen er ikke UTF-8",
        """
        Svarfilen svar.toml er ikke gemt som UTF-8. Gem den igen som UTF-8. Intet er gemt.
        """,
        'gruppe = "prøve"'.encode("cp1252"),
    ),
    _svar(
        "Svarfilen er ikke TOML",
        """
        Svarfilen svar.toml kan ikke læses som TOML (linje 2). Ret den. Intet er gemt.
        """,
        'gruppe = "ja"\nprofil = nej\n',
    ),
    _svar(
        "Svarfilen slutter for tidligt",
        """
        Svarfilen svar.toml kan ikke læses som TOML (sidste linje). Ret den. Intet er gemt.
        """,
        "a = [1",
    ),
    _svar(
        "Svarfilen er ikke JSON",
        """
        Svarfilen svar.toml kan ikke læses som JSON (linje 2). Ret den. Intet er gemt.
        """,
        '{"a": 1,\n b}',
    ),
    _svar(
        "Svarfilen er for dyb",
        """
        Svarfilen svar.toml kan ikke læses som TOML (listerne ligger for dybt i hinanden). Ret den. Intet er gemt.
        """,
        "a = " + "[" * 5_000,
    ),
    _svar(
        "Svarfilen har et alt for langt tal",
        """
        Svarfilen svar.toml kan ikke læses som TOML (et tal er alt for langt). Ret den. Intet er gemt.
        """,
        "a = " + "9" * 5_000,
    ),
    _svar(
        "Svar, der ikke passer til skemaet",
        """
        profil: Værdien kendes ikke. Skriv en af: afklaringspuljen-2021, flere-skal-med-2017.
        visitation_dato: Datoen kan ikke læses. Skriv den fx "2026-11-22".
        i_maalgruppe: Skriv ja eller nej.
        forslag: Sættes af programmet. Fjern linjen.
        grupe: Nøglen findes ikke i skemaet. Mente du gruppe? Ret navnet, eller fjern linjen.
        (en nøgle med tal): Nøglen findes ikke i skemaet. Ret navnet, eller fjern linjen.
        Ret filen, og prøv igen. Intet er gemt.
        """,
        SVAR,
    ),
    _svar(
        "Svar af den forkerte slags",
        """
        oensker_step_up: Værdien kendes ikke. Skriv en af: ja, nej, taenker.
        borger_navn: Svaret skal stå på én linje. Fjern linjeskiftene.
        anledning: Skriv mulighedens kode i anførselstegn.
        samtale_dato: Skriv en dato, fx "2026-11-22".
        samtykke_emner: Skriv mulighederne som en liste, fx ["en", "to"].
        samtykke_vejledt: Skriv ja eller nej.
        samtykke_modtagere: Række 1 er tom. Udfyld den, eller fjern den.
        barriere_foerst: Vælg højst 2.
        barrierer: Skriv mulighederne som en liste, fx ["en", "to"].
        bisidder: uden_svar skal være en af: ved_ikke, oensker_ikke, ikke_relevant.
        sprog_hjaelp: "Nej" kan ikke vælges sammen med andre. Vælg den alene, eller tag den fra.
        seneste_job_aar: Skriv et tal fra 1940 til 2100.
        timer_nu: Skriv et tal fra 0 til 80.
        timer_start: Er punktummet tusinder eller decimaler? Skriv tallet med komma, fx 7,5.
        tro_paa_job: Skriv et tal, fx 12 eller 7,5.
        aar_paa_ydelse: Skriv et tal, fx 12 eller 7.5.
        moede_start: Skriv et klokkeslæt fra 00:00 til 23:59, fx 09:30.
        sagsbehandler: Listen kan højst have 1 række.
        deltagere: Række 1: skriv den med kolonnerne navn, rolle, organisation, kontakt, begrundelse, kender_tilbud, kan_beslutte, deltager_via, samtykke, status.
        netvaerk_med: Række 1: der er en ukendt kolonne. Kolonnerne er navn, rolle, kontakt, deltager_via, samtykke.
        indsatser_nu: Række 1, start: Datoen kan ikke læses. Skriv den fx "2026-11-22".
        sp_til_deltagere: Skriv rækkerne som en liste, fx [{ navn = "…" }], eller [] for ingen.
        Ret filen, og prøv igen. Intet er gemt.
        """,
        PLAN,
        "stepup plan A1",
    ),
    _svar(
        "Flere svar af den forkerte slags",
        """
        borger_navn: Skriv svaret som en tekst i anførselstegn.
        status_kort: Skriv svaret som en tekst i anførselstegn.
        udfyldt_sammen: Skriv true eller false, eller ja eller nej i anførselstegn.
        Ret filen, og prøv igen. Intet er gemt.
        """,
        "borger_navn = 5\nstatus_kort = 5\nudfyldt_sammen = 5\n",
        "stepup plan A1",
    ),
    _svar(
        "Et svar med et ødelagt tegn",
        """
        borger_navn: Teksten indeholder et ødelagt tegn, som ikke kan gemmes. Skriv den igen.
        Ret filen, og prøv igen. Intet er gemt.
        """,
        '{"borger_navn": "\\ud800"}',
        "stepup plan A1",
    ),
    Post(
        "Skabelonen findes allerede",
        "visiter --skabelon svar.toml",
        1,
        """
        svar.toml findes allerede. Vælg et andet navn.
        """,
        filer={"svar.toml": ""},
    ),
    Post(
        "Skabelonen kan ikke skrives",
        "visiter --skabelon væk/svar.toml",
        1,
        """
        væk/svar.toml kan ikke skrives: filen eller mappen findes ikke. Vælg et andet sted.
        """,
    ),
    Post(
        "En skabelon skrives",
        "visiter --skabelon svar.toml",
        0,
        """
        Skabelonen er skrevet til svar.toml. Udfyld den, og kør: afk visiter SAG --svar svar.toml
        """,
    ),
]
