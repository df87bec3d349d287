"""Drafts of a form, and the dialogue of the forberedende skema."""

# ruff: noqa: E501 - the texts stand as they are said, a line each

from tests.galleri.post import Post, alle, sat, skriver
from tests.galleri.samtaler_hjaelp import begyndt, faerdig_imens, kladde_uden_samtykke, planen, vaek_imens
from tests.stepup.svarene import AFTALT, rettet

POSTER = [
    Post(
        "En kladde, der ikke fortsættes",
        "visiter A1",
        0,
        """
        Visitation: der er en kladde med 1 svar.
        Fortsæt fra 1. november 2026? (j/n) n

        Grundlag · 1 af 13
        Hvilket regelsæt gælder for visitationen? (skal besvares)
          Reglerne er forskellige: i Afklaringspuljen bruges fx en fritagelsesmarkering, hvor Flere skal med har gruppe 3.
           1  Afklaringspuljen (2021)
           2  Flere skal med (2017)
        ? hjælp · < tilbage · :v ved ikke · :ø ønsker ikke · :i ikke relevant · :s stop
        Tal eller navn: :s
        Stoppet. Alle svar er gemt; kør kommandoen igen for at fortsætte.
        """,
        saa=alle(begyndt(profil="afklaringspuljen-2021"), skriver("n", ":s")),
        skaerm=True,
    ),
    Post(
        "En kladde med svar, der ikke passer mere",
        "visiter A1",
        0,
        """
        Visitation: der er en kladde med 1 svar.
        Fortsæt fra 1. november 2026? (j/n) j
        Skemaet er ændret siden. 1 svar passer ikke mere og er ikke med.

        Grundlag · 1 af 13
        Hvilket regelsæt gælder for visitationen? (skal besvares)
          Reglerne er forskellige: i Afklaringspuljen bruges fx en fritagelsesmarkering, hvor Flere skal med har gruppe 3.
           1  Afklaringspuljen (2021)
           2  Flere skal med (2017)
        ? hjælp · < tilbage · :v ved ikke · :ø ønsker ikke · :i ikke relevant · :s stop
        Tal eller navn: :s
        Stoppet. Alle svar er gemt; kør kommandoen igen for at fortsætte.
        """,
        saa=alle(begyndt(profil="x"), skriver("j", ":s")),
        skaerm=True,
    ),
    Post(
        "Borgeren er slettet imens",
        "visiter A1",
        1,
        """
        Grundlag · 1 af 13
        Hvilket regelsæt gælder for visitationen? (skal besvares)
          Reglerne er forskellige: i Afklaringspuljen bruges fx en fritagelsesmarkering, hvor Flere skal med har gruppe 3.
           1  Afklaringspuljen (2021)
           2  Flere skal med (2017)
        ? hjælp · < tilbage · :v ved ikke · :ø ønsker ikke · :i ikke relevant · :s stop
        Tal eller navn: 1
        Sagen "A1" findes ikke. Se alle med "afk borger liste".
        """,
        saa=vaek_imens,
        skaerm=True,
    ),
    Post(
        "Kladden er gjort færdig imens",
        "visiter A1",
        1,
        """
        Visitation: der er en kladde med 1 svar.
        Fortsæt fra 1. november 2026? (j/n) j
        Fortsætter ved spørgsmål 2. < går tilbage.

        Grundlag · 2 af 13
        Hvordan visiterer du? (skal besvares)
          Uden samtale går fx an, når sagen allerede skal for rehabiliteringsteamet, eller når borgeren er på standby.
           1  Ved 1. samtale
           2  Ved 2. samtale
           3  Administrativt, uden samtale
        ? hjælp · < tilbage · :v ved ikke · :ø ønsker ikke · :i ikke relevant · :s stop
        Tal eller navn: 1
        Kladden er ikke åben længere: den er gjort færdig eller slettet et andet sted. Svaret er ikke gemt. Kør kommandoen igen.
        """,
        saa=faerdig_imens,
        skaerm=True,
    ),
    Post(
        "Borgeren vil tænke over det",
        "stepup plan A1",
        0,
        """
        Borgeren vil tænke over det. Svarene er gemt som kladde; intet deles, og ingen inviteres.
        Kør igen, når borgeren har svaret: afk stepup plan A1
        """,
        saa=planen(oensker_step_up="taenker"),
        skaerm=True,
    ),
    Post(
        "Samtykket holder ikke, når der er svaret",
        "stepup plan A1",
        1,
        """
        Samtykket udløb 20. november 2026. Tal med borgeren om at forny det. Uden samtykke deles intet, og ingen inviteres. Svarene er gemt som kladde. Kør igen, når det er på plads: afk stepup plan A1
        """,
        saa=planen(samtykke_til="2026-11-20"),
        skaerm=True,
    ),
    Post(
        "Svarene afvises, når der er svaret",
        "stepup aftale A1",
        3,
        """
        moede_dato: mødet er ikke holdt endnu. Vent med aftaledokumentet, eller ret datoen.
        Svarene er gemt som kladde. Ret dem: afk stepup aftale A1
        """,
        saa=sat("afk.cli.stepup_faelles.spoerg_skema", lambda *_, **__: rettet(AFTALT, {"moede_dato": "2026-12-24"})),
        skaerm=True,
    ),
    Post(
        "Samtykket i kladden holder ikke mere",
        "stepup plan A1",
        0,
        """
        Forberedende skema til step up-møde: der er en kladde med 45 svar.
        Fortsæt fra 1. november 2026? (j/n) j
        Samtykket udløb 20. november 2026. Tal med borgeren om at forny det. Uden samtykke deles intet, og ingen inviteres. Derfor spørges der igen.
        Fortsætter ved spørgsmål 8. < går tilbage.

        Sagen og samtalen · 8 af 9
        Hvem er borgerens personlige jobformidler?
          I trin 2 og 3 skal der være en. I trin 1 må svaret vente.
        ? hjælp · < tilbage · :v ved ikke · :ø ønsker ikke · :i ikke relevant · :s stop
        n ny · 2 ret · -2 fjern · ingen · Enter videre: :s
        Stoppet. Alle svar er gemt; kør kommandoen igen for at fortsætte.
        """,
        saa=kladde_uden_samtykke,
        skaerm=True,
    ),
    Post(
        "Samtykket er på plads",
        "stepup plan A1",
        0,
        """
        Samtykket er på plads. Nu kommer resten af skemaet.
        Det forberedende skema er gemt i sag A1. Mødet er planlagt torsdag 10. december 2026 kl. 09.30.
        Næste skridt:
          Del det med dem, samtykket dækker:
            afk stepup deling A1
          Skriv brevet:
            afk stepup indkald A1
          Hvis samtykket trækkes tilbage:
            afk samtykke traek A1
        """,
        saa=planen(),
        skaerm=True,
    ),
]
