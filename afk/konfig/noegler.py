"""Every setting, declared once: the file, its errors, the questions of `afk opsaet` and the manual come from here."""

from typing import Any, NamedTuple

from afk.konfig.slags import Initialer, Linje, Linjer, Slags, Tal, Tekst


class Noegle(NamedTuple):
    """A key of the file."""

    afsnit: str
    noegle: str
    slags: Slags
    eksempel: Any
    ellers: str
    """What holds where the file says nothing."""
    spoergsmaal: str
    hjaelp: str
    bruges: str
    """The commands that read it."""

    @property
    def navn(self) -> str:
        """afsnit.noegle"""
        return f"{self.afsnit}.{self.noegle}"

    @property
    def krav(self) -> str:
        """What its value must be, with an example."""
        eksempel = f", fx {self.noegle} = {self.slags.toml(self.eksempel)}" if self.slags.vis_eksempel else ""
        return f"{self.slags.krav}{eksempel}"


AFSNIT = {
    "sagsbehandler": "Dig selv",
    "kommune": "Kommunen, som den står i brevene",
    "kapacitet": "Hvor meget I kan nå",
    "min_plan": "Jeres frist for Min Plan",
    "jobsamtaler": "Jeres krav til jobsamtaler",
    "morgen": "Morgenen",
}
"""Section → its heading, in the order of the file and of the questions."""

NOEGLER = (
    Noegle(
        "sagsbehandler", "initialer", Initialer(), "LHJ", "dit brugernavn på maskinen", "Hvad er dine initialer?",
        "De står i historikken ved det, du ændrer og ser. Dit brugernavn på maskinen står der stadig.",
        "alle, der skriver",
    ),
    Noegle(
        "sagsbehandler", "navn", Linje(), "Lise Holm Jensen", "det, skemaet siger",
        "Hvad hedder du, som det skal stå i breve?",
        "Skemaet foreslår det, hvor borgeren ingen sagsbehandler har, eller hvor der kun står dine initialer.",
        "afk stepup plan",
    ),
    Noegle(
        "sagsbehandler", "telefon", Linje(), "12 34 56 79", "ingen", "Hvilket nummer kan borgeren ringe til dig på?",
        "Står sammen med dit navn i skemaet og derfra i brevet.", "afk stepup plan",
    ),
    Noegle(
        "kommune", "navn", Linje(), "Nordby Kommune", "intet", "Hvad hedder kommunen?",
        "Øverst i breve og dokumenter.", "breve og dokumenter",
    ),
    Noegle(
        "kommune", "afdeling", Linje(), "Jobcentret", "intet", "Hvad hedder afdelingen?",
        "Under kommunens navn.", "breve og dokumenter",
    ),
    Noegle(
        "kommune", "adresse", Linjer(), ("Torvet 1", "9999 Nordby"), "intet", "Hvad er adressen?",
        "En til seks linjer.", "breve og dokumenter",
    ),
    Noegle(
        "kommune", "telefon", Linje(), "12 34 56 78", "intet", "Hvad er afdelingens telefonnummer?",
        "Nederst i brevhovedet.", "breve og dokumenter",
    ),
    Noegle(
        "kommune", "jobsamtale_tekst", Tekst(), "Mødet er også en jobsamtale.", "intet",
        "Hvad er kommunens godkendte tekst om, at mødet også er en jobsamtale?",
        "Foreslås i indkaldelsen. Den skal siges, når mødet også er en jobsamtale.", "afk stepup indkald",
    ),
    Noegle(
        "kapacitet", "moeder", Tal(1, 500), 5, "skrives med --kapacitet",
        "Hvor mange step up-møder kan I holde om ugen?",
        "Bruges, når du ikke skriver --kapacitet.", "afk stepup plan --alle",
    ),
    Noegle(
        "kapacitet", "samtaler", Tal(1, 500), 8, "lige så mange som step up-møder",
        "Hvor mange samtaler kan I holde om ugen?",
        "Bruges, når du hverken skriver --kapacitet eller --samtaler.", "afk stepup plan --alle",
    ),
    Noegle(
        "kapacitet", "afstand", Tal(0, 365), 7, "7",
        "Hvor mange dage skal der mindst være fra samtale til step up-møde?",
        "Bruges, når du ikke skriver --afstand.", "afk stepup plan --alle",
    ),
    Noegle(
        "min_plan", "dage", Tal(1, 60), 14, "7", "Hvor mange dage efter et møde skal aftalerne stå i Min Plan?",
        "Jeres egen frist; kilderne har intet tal.", "alle, der viser frister",
    ),
    Noegle(
        "jobsamtaler", "antal", Tal(1, 20), 4, "kravet er ukendt, og det siges",
        "Hvor mange jobsamtaler kræver I på seks måneder efter 30. juni 2026?",
        "Kravet efter den dag er ikke kendt for disse grupper. Lad den stå tom, hvis I ikke har valgt et tal.",
        "alle, der viser frister",
    ),
    Noegle(
        "morgen", "dage", Tal(1, 60), 21, "14", "Hvor mange dage frem skal morgenen se?",
        "En frist inden så mange dage tæller med som nær.", "afk, afk uge --linje",
    ),
)  # fmt: skip


def find(navn: str) -> Noegle | None:
    """The key with that name, as kommune.navn."""
    return next((n for n in NOEGLER if n.navn == navn), None)


def i_afsnit(afsnit: str) -> dict[str, Noegle]:
    """The keys of a section by name."""
    return {n.noegle: n for n in NOEGLER if n.afsnit == afsnit}
