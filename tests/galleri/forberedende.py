"""The forberedende skema, and the consent that everything hangs on."""

# ruff: noqa: E501 - the texts stand as they are said, a line each

from tests.galleri.post import Post
from tests.galleri.stepup_hjaelp import UDEN, _plan

POSTER = [
    Post(
        "Skemaet uden en sag",
        "stepup plan",
        2,
        """
        Der mangler SAG: sagens id. Fx: afk stepup plan A12
        """,
    ),
    Post(
        "Skemaet uden en skærm",
        "stepup plan A1",
        2,
        """
        Der mangler --svar FIL, og her er ingen skærm at spørge ved. Giv det som valg.
        """,
    ),
    _plan(
        "Svar mangler i skemaet",
        3,
        """
        Disse svar mangler:
        borger_navn: Hvad skal borgeren kaldes i skema og brev?
        barrierer: Hvad gør det svært at komme i job eller uddannelse, som du selv ser det?
        Skriv dem, og prøv igen. Intet er gemt.
        """,
        borger_navn=None,
        barrierer=None,
    ),
    _plan(
        "Borgeren siger nej",
        0,
        """
        Gemt i sag A1: borgeren har sagt nej. Intet deles, og ingen inviteres.
        Næste skridt:
          Registrér afklaringsforløbet:
            afk forloeb start A1 --forloeb afklaringsforloeb --fra DATO
          Fristerne nu:
            afk frist A1
        """,
        oensker_step_up="nej",
        nej_videre="ja",
    ),
    _plan(
        "Borgeren tænker over det",
        1,
        """
        Borgeren vil tænke over, om der skal være et step up-møde. Uden samtykke deles intet, og ingen inviteres. Siger borgeren ja, så skriv det i skemaet: afk stepup plan SAG
        """,
        oensker_step_up="taenker",
    ),
    _plan(
        "Ikke vejledt om samtykket",
        3,
        """
        Disse svar mangler:
        samtykke_vejledt: Ved borgeren, at samtykket er frivilligt, kan trækkes tilbage, og hvad et nej betyder?
        Skriv dem, og prøv igen. Intet er gemt.
        """,
        samtykke_vejledt=UDEN,
    ),
    _plan(
        "Samtykket uden en dag",
        1,
        """
        Det er ikke skrevet, hvilken dag borgeren gav samtykket. Uden samtykke deles intet, og ingen inviteres. Siger borgeren ja, så skriv det i skemaet: afk stepup plan SAG
        """,
        samtykke_dato=UDEN,
    ),
    _plan(
        "Samtykket er dateret frem i tiden",
        1,
        """
        Samtykket er dateret 24. december 2026, som ikke er kommet endnu. Uden samtykke deles intet, og ingen inviteres. Siger borgeren ja, så skriv det i skemaet: afk stepup plan SAG
        """,
        samtykke_dato="2026-12-24",
    ),
    _plan(
        "Samtykket er trukket tilbage i skemaet",
        1,
        """
        Borgeren trak samtykket tilbage 20. november 2026. Uden samtykke deles intet, og ingen inviteres. Siger borgeren ja, så skriv det i skemaet: afk stepup plan SAG
        """,
        samtykke_trukket="2026-11-20",
    ),
    _plan(
        "Samtykket er udløbet i skemaet",
        1,
        """
        Samtykket udløb 20. november 2026. Tal med borgeren om at forny det. Uden samtykke deles intet, og ingen inviteres. Siger borgeren ja, så skriv det i skemaet: afk stepup plan SAG
        """,
        samtykke_til="2026-11-20",
    ),
    _plan(
        "Der er ikke svaret ja",
        1,
        """
        Der er ikke svaret ja til step up-møde og samtykke i det forberedende skema endnu. Uden samtykke deles intet, og ingen inviteres. Siger borgeren ja, så skriv det i skemaet: afk stepup plan SAG
        """,
        samtykke=UDEN,
    ),
    _plan(
        "Et registreret nej",
        1,
        """
        Borgeren sagde nej 20. november 2026. Uden samtykke deles intet, og ingen inviteres. Siger borgeren ja, så skriv det i skemaet: afk stepup plan SAG
        """,
        "samtykke tilfoej A1 --svar nej --dato 2026-11-20",
    ),
    _plan(
        "Et samtykke, der er trukket tilbage",
        1,
        """
        Borgeren trak samtykket tilbage 22. november 2026. Uden samtykke deles intet, og ingen inviteres. Siger borgeren ja, så skriv det i skemaet: afk stepup plan SAG
        """,
        "samtykke tilfoej A1 --svar ja --dato 2026-11-15\nsamtykke traek A1",
    ),
    _plan(
        "Et samtykke, der er udløbet",
        1,
        """
        Samtykket udløb 20. november 2026. Tal med borgeren om at forny det. Uden samtykke deles intet, og ingen inviteres. Siger borgeren ja, så skriv det i skemaet: afk stepup plan SAG
        """,
        "samtykke tilfoej A1 --svar ja --dato 2026-11-15 --gaelder-til 2026-11-20",
    ),
    _plan(
        "Skemaet er gemt",
        0,
        """
        Det forberedende skema er gemt i sag A1. Mødet er planlagt torsdag 10. december 2026 kl. 09.30.
        Næste skridt:
          Del det med dem, samtykket dækker:
            afk stepup deling A1
          Skriv brevet:
            afk stepup indkald A1
          Hvis samtykket trækkes tilbage:
            afk samtykke traek A1
        """,
    ),
    _plan(
        "Skemaet er gemt, og noget mangler før mødet",
        0,
        """
        Det forberedende skema er gemt i sag A1. Mødet er ikke planlagt endnu.
        Det mangler før mødet:
          Mødet har ingen dag endnu. Find en med deltagerne; brevet spørger om den.
          "Hvem af dem vil du have med til mødet?" Række 1: samtykket dækker ikke personen. Spørg borgeren, og svar ja i rækken.
          Deltagere, række 1: begrundelsen mangler. Nævn det, borgeren har peget på, som personen kan hjælpe med.
          Deltagere, række 1: personen er ikke blandt dem, samtykket dækker. Spørg borgeren, før noget deles.
          Ingen af deltagerne kan sige ja til noget på mødet. Spørg, hvem der kan, og inviter en af dem.
        Bemærk: Svaret på status_kort indeholder noget, der ligner et CPR-nummer. Fjern det: sagen kendes på sit id.
        Næste skridt:
          Borgeren læser det, der deles:
            afk stepup deling A1 --til-borgeren
          Del det med dem, samtykket dækker:
            afk stepup deling A1
          Skriv brevet:
            afk stepup indkald A1
          Hvis samtykket trækkes tilbage:
            afk samtykke traek A1
        """,
        moede_dato=None,
        moede_start=None,
        borger_har_laest=False,
        netvaerk_med=[{"navn": "Eva", "rolle": "paaroerende"}],
        deltagere=[{"navn": "Kim", "rolle": "sundhed"}],
        status_kort="Se 010270-1234",
    ),
    _plan(
        "Ingen andre med til mødet",
        0,
        """
        Det forberedende skema er gemt i sag A1. Mødet er planlagt torsdag 10. december 2026 kl. 09.30.
        Det mangler før mødet:
          Ingen andre end rådgiveren deltager. Skriv, hvem der skal med, eller "ingen", hvis der ikke er brug for andre forvaltninger.
          Ingen af deltagerne kan sige ja til noget på mødet. Spørg, hvem der kan, og inviter en af dem.
        Næste skridt:
          Del det med dem, samtykket dækker:
            afk stepup deling A1
          Skriv brevet:
            afk stepup indkald A1
          Hvis samtykket trækkes tilbage:
            afk samtykke traek A1
        """,
        deltagere=[{"navn": "Bo", "rolle": "sagsbehandler"}],
    ),
    _plan(
        "En begrundelse, der ikke er borgerens",
        0,
        """
        Det forberedende skema er gemt i sag A1. Mødet er planlagt torsdag 10. december 2026 kl. 09.30.
        Det mangler før mødet:
          Deltagere, række 1: begrundelsen nævner ikke noget af det, borgeren har peget på. Skriv, hvad personen skal hjælpe med.
        Næste skridt:
          Del det med dem, samtykket dækker:
            afk stepup deling A1
          Skriv brevet:
            afk stepup indkald A1
          Hvis samtykket trækkes tilbage:
            afk samtykke traek A1
        """,
        deltagere=[{"navn": "Lars Bo Holm", "rolle": "social", "begrundelse": "Vi plejer", "kan_beslutte": "ja"}],
    ),
    _plan(
        "Mødet har ingen tid",
        0,
        """
        Det forberedende skema er gemt i sag A1. Mødet er planlagt torsdag 10. december 2026.
        Det mangler før mødet:
          Mødet har intet klokkeslæt endnu. Brevet spørger om det.
        Næste skridt:
          Del det med dem, samtykket dækker:
            afk stepup deling A1
          Skriv brevet:
            afk stepup indkald A1
          Hvis samtykket trækkes tilbage:
            afk samtykke traek A1
        """,
        moede_start=None,
    ),
]
