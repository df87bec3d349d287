"""The agreements of the step up-møde, and what is shared."""

# ruff: noqa: E501 - the texts stand as they are said, a line each

from tests.galleri.post import Post
from tests.galleri.stepup_hjaelp import UDEN, _aftale, _deling, faerdigt

POSTER = [
    Post(
        "Teksten til Min Plan uden en sag",
        "stepup aftale --minplan",
        2,
        """
        Der mangler SAG: sagens id. Fx: afk stepup aftale A12 --minplan
        """,
    ),
    Post(
        "Teksten til Min Plan uden et aftaledokument",
        "stepup aftale A1 --minplan",
        1,
        """
        Aftaledokumentet er ikke færdigt. Kør: afk stepup aftale A1
        """,
    ),
    _aftale(
        "Mødets dag mangler",
        3,
        """
        moede_dato: skriv dagen for mødet. Uden den kan aftalerne ikke få en frist.
        """,
        moede_dato=UDEN,
    ),
    _aftale(
        "Mødet er ikke holdt",
        3,
        """
        moede_dato: mødet er ikke holdt endnu. Vent med aftaledokumentet, eller ret datoen.
        """,
        moede_dato="2026-12-24",
    ),
    _aftale(
        "Aftalerne er skrevet",
        0,
        """
        Aftaledokumentet er skrevet til aftale-A1.md. 4 aftaler har fået en frist.
        Næste skridt:
          Teksten til Min Plan:
            afk stepup aftale A1 --minplan
          Fristerne nu:
            afk frist A1
          Del aftalerne med dem, samtykket dækker:
            afk stepup deling A1 --hvad aftale
        """,
    ),
    _aftale(
        "Aftalerne er skrevet, med advarsler",
        0,
        """
        Bemærk: Aftaler, række 1: borgeren kan ikke selv følge op. Skriv navnet på en medarbejder.
        Bemærk: Aftaler, række 1: der er ikke noget delmål med det nummer. Ret nummeret, eller skriv delmålet.
        Bemærk: Aftaler, række 1: fristen ligger før mødet. Ret den.
        Bemærk: Datoen for det første skridt ligger før mødet. Ret den.
        Bemærk: Svaret på uenighed indeholder noget, der ligner et CPR-nummer. Fjern det: sagen kendes på sit id.
        Aftaledokumentet er skrevet til aftale-A1.md. 5 aftaler har fået en frist.
        Næste skridt:
          Teksten til Min Plan:
            afk stepup aftale A1 --minplan
          Fristerne nu:
            afk frist A1
          Sagen skal visiteres om:
            afk visiter A1
          Del aftalerne med dem, samtykket dækker:
            afk stepup deling A1 --hvad aftale
        """,
        naeste_skridt_dato="2026-01-01",
        konklusion="rehabiliteringsteam",
        rehab_grund="x",
        rehab_ansvarlig=[{"navn": "Bo"}],
        rehab_dato="2026-12-24",
        trin2_start=None,
        jobformidler=None,
        aftaler=[
            {
                "aftale": "Ring",
                "ansvarlig": "Bo",
                "foelger_op": "borgeren",
                "maal_ref": 9,
                "frist": "2026-01-01",
                "opfoelgningsdato": "2026-12-01",
            }
        ],
        uenighed="Se 010270-1234",
    ),
    Post(
        "Mødet er først senere",
        "stepup aftale A1 --format md",
        0,
        """
        Bemærk: mødet er planlagt torsdag 10. december 2026. Aftaledokumentet kan først gøres færdigt efter mødet.

        Mødet · 1 af 34
        Hvilken dag var mødet? (skal besvares)
        ? hjælp · < tilbage · :v ved ikke · :ø ønsker ikke · :i ikke relevant · :s stop
        Dato: :s
        Stoppet. Alle svar er gemt; kør kommandoen igen for at fortsætte.
        """,
        foer="moede tilfoej A1 --type step_up --dato 2026-12-10",
        skaerm=True,
        ind=":s\n",
    ),
    Post(
        "Aftaledokumentet findes",
        "stepup aftale A1 --format md --fil a.md",
        1,
        """
        a.md findes allerede. Vælg et andet navn med --fil, eller erstat filen med --overskriv.
        """,
        filer={"a.md": ""},
        skaerm=True,
    ),
    Post(
        "Et format, der ikke findes",
        "stepup aftale A1 --format pdf --svar aftale.json",
        2,
        """
        --format pdf kendes ikke. Vælg en af: docx, md.
        """,
    ),
    _deling(
        "Noget, der ikke kan deles",
        2,
        """
        --hvad brev kendes ikke. Vælg en af: forberedende, aftale.
        """,
        " --hvad brev",
    ),
    _deling(
        "Intet skema at dele",
        1,
        """
        Det forberedende skema er ikke færdigt, og uden samtykke deles intet. Kør: afk stepup plan A1
        """,
        foer="",
    ),
    _deling(
        "Ingen aftaler at dele",
        1,
        """
        Aftaledokumentet er ikke færdigt. Kør: afk stepup aftale A1
        """,
        " --hvad aftale",
    ),
    _deling(
        "Borgeren har sagt nej",
        1,
        """
        Borgeren sagde nej 10. november 2026. Uden samtykke deles intet, og ingen inviteres. Siger borgeren ja, så skriv det i skemaet: afk stepup plan SAG
        """,
        plan={"oensker_step_up": "nej", "nej_videre": "nej"},
    ),
    _deling(
        "Borgeren giver ikke samtykke",
        1,
        """
        Borgeren sagde nej 10. november 2026. Uden samtykke deles intet, og ingen inviteres. Siger borgeren ja, så skriv det i skemaet: afk stepup plan SAG
        """,
        plan={"samtykke": "nej", "nej_videre": "nej"},
    ),
    _deling(
        "Har borgeren læst det?",
        1,
        """
        Har borgeren læst den udgave, der deles? (j/n) n
        Borgeren skal have læst udgaven, før den deles. Lav den med --til-borgeren, og kør igen med --laest.
        """,
        plan={"borger_har_laest": False},
        skaerm=True,
        ind="n\n",
    ),
    _deling(
        "Borgeren ønsker ikke et step up-møde",
        1,
        """
        Borgeren ønsker ikke et step up-møde. Uden samtykke deles intet, og ingen inviteres. Siger borgeren ja, så skriv det i skemaet: afk stepup plan SAG
        """,
        foer="",
        saa=faerdigt(oensker_step_up="nej"),
    ),
    _deling(
        "Skemaet siger nej til at dele",
        1,
        """
        Borgeren giver ikke samtykke til at dele oplysninger. Uden samtykke deles intet, og ingen inviteres. Siger borgeren ja, så skriv det i skemaet: afk stepup plan SAG
        """,
        foer="",
        saa=faerdigt(samtykke="nej"),
    ),
    _deling(
        "Borgeren er ikke vejledt",
        1,
        """
        Der er ikke svaret ja til, at borgeren ved, hvad samtykket betyder. Uden samtykke deles intet, og ingen inviteres. Siger borgeren ja, så skriv det i skemaet: afk stepup plan SAG
        """,
        foer="",
        saa=faerdigt(samtykke_vejledt=False),
    ),
    _deling(
        "En modtager, samtykket ikke dækker",
        1,
        """
        Samtykket dækker ingen modtager, der passer på --til. Intet er delt. Se modtagerne i skemaet: afk stepup plan SAG
        """,
        " --til Sofie",
    ),
    _deling(
        "Flere modtagere passer",
        1,
        """
        Flere modtagere passer på --til. Intet er delt. Se modtagerne i skemaet: afk stepup plan SAG
        """,
        " --til a",
    ),
    _deling(
        "Borgeren har ikke læst det",
        1,
        """
        Borgeren skal have læst udgaven, før den deles. Lav den med --til-borgeren, og kør igen med --laest.
        """,
        plan={"borger_har_laest": False},
    ),
    _deling(
        "Ord, samtykket ikke dækker, i det, der deles",
        1,
        """
        Teksten kan fortælle om helbred, som samtykket ikke dækker. Ret svarene (afk stepup plan SAG), eller del med --alligevel, hvis det ikke er tilfældet. Intet er delt.
        """,
        plan={"status_kort": "Har været indlagt på psykiatrisk afdeling."},
    ),
    _deling(
        "Ord, samtykket ikke dækker, ved en skærm",
        1,
        """
        Disse ord kan handle om noget, samtykket ikke dækker: indlagt
        Del alligevel? (j/n) n
        Teksten kan fortælle om helbred, som samtykket ikke dækker. Ret svarene (afk stepup plan SAG), eller del med --alligevel, hvis det ikke er tilfældet. Intet er delt.
        """,
        plan={"status_kort": "Har været indlagt på psykiatrisk afdeling."},
        skaerm=True,
        ind="n\n",
    ),
    _deling(
        "Borgeren læser det først",
        0,
        """
        Skrevet til deling-til-borgeren-A1.md, som borgeren kan læse først. Intet er delt endnu.
        Næste skridt:
          Når borgeren har læst den:
            afk stepup deling A1 --laest
        """,
        " --til-borgeren",
    ),
    _deling(
        "Det er delt",
        0,
        """
        Skrevet til deling-A1.md og noteret som delt med 2 modtagere i sag A1. Send den nu, og kun til dem.
        """,
    ),
]
