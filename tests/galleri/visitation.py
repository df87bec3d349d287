"""The visitation."""

from tests.galleri.post import Post
from tests.galleri.stepup_hjaelp import _visiter

POSTER = [
    Post(
        "Ingen sag",
        "visiter",
        2,
        """
        Der mangler SAG: sagens id. Fx: afk visiter A12
        """,
    ),
    Post(
        "Ingen skærm og ingen svar",
        "visiter A1",
        2,
        """
        Der mangler --svar FIL, og her er ingen skærm at spørge ved. Giv det som valg.
        """,
    ),
    _visiter(
        "Din afgørelse mangler",
        2,
        """
        Der mangler gruppe: din afgørelse. Skriv den i svarene, eller se kun forslaget: --kun-forslag
        """,
        gruppe=None,
    ),
    _visiter(
        "Svar mangler",
        3,
        """
        Disse svar mangler:
        visitation_form: Hvordan visiterer du?
        g3_forhold: Gælder et af disse meget alvorlige forhold?
        Skriv dem, og prøv igen. Intet er gemt.
        """,
        visitation_form=None,
        g3_forhold=None,
    ),
    _visiter(
        "Et CPR-nummer i en tekst",
        0,
        """
        Bemærk: Svaret på gruppe_grund indeholder noget, der ligner et CPR-nummer. Fjern det: sagen kendes på sit id.
        Visitationen er gemt i sag A1. Fristerne nu: afk frist A1
        """,
        gruppe_grund="Se 010270-1234",
    ),
    _visiter("Kun forslaget", 0, "", " --kun-forslag", gruppe=None),
]
