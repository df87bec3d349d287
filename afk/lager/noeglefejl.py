"""The errors of keys, passphrases and locked stores as sentences; no secret is ever part of them."""

from pathlib import Path

from afk.fejl import AfkFejl
from afk.lager.fejl import GENOPRET, KOPI


class Laast(AfkFejl):
    """Only a passphrase opens the store, and nobody is there to give it."""

    def __init__(self, sti: Path) -> None:
        super().__init__(
            f'Lageret "{sti}" er låst. Lås det op ved en skærm med "afk lager oplaas", '
            "eller lad AFK_ADGANGSSAETNING_FIL pege på en fil, som kun du kan læse."
        )


class NoegleForkert(AfkFejl):
    """The key is not the store's."""

    def __init__(self, sti: Path) -> None:
        super().__init__(
            f'Nøglen passer ikke til lageret "{sti}". Intet er ændret. Læg den rigtige nøglefil tilbage. '
            f"{GENOPRET} Ellers {KOPI}."
        )


class SaetningFejl(AfkFejl):
    """A passphrase that does not fit."""

    def __init__(self) -> None:
        super().__init__(
            "Adgangssætningen passer ikke til lageret. Intet er ændret. Prøv igen. "
            'Er den glemt, så brug genoprettelseskoden: "afk lager noegle --genopret".'
        )


class IngenSaetning(AfkFejl):
    """The store has no passphrase."""

    def __init__(self) -> None:
        super().__init__('Lageret har ingen adgangssætning. Lav en med "afk lager noegle --adgangssaetning".')


class SlotUlaeselig(AfkFejl):
    """A slot file holds no slot."""

    def __init__(self, fil: Path) -> None:
        super().__init__(
            f'"{fil}" er beskadiget, så den kan ikke åbne lageret. Hent filen fra en sikkerhedskopi, '
            "eller brug en anden vej ind; se dem med: afk lager noegle"
        )


class NoegleringFejl(AfkFejl):
    """The system's keyring can't be used."""

    def __init__(self, hvorfor: str, raad: str = "Lås den op, og prøv igen.") -> None:
        super().__init__(f"Systemets nøglering kan ikke bruges: {hvorfor}. {raad}")


class IngenHukommelse(AfkFejl):
    """There is no safe place to keep an unlocked key."""

    def __init__(self) -> None:
        super().__init__(
            "Nøglen kan ikke huskes her: systemet har ingen privat mappe, der forsvinder, når du logger af "
            "(XDG_RUNTIME_DIR). Skriv adgangssætningen ved hver kommando, eller lad AFK_ADGANGSSAETNING_FIL "
            "pege på en fil, som kun du kan læse."
        )


class SkiftFejl(AfkFejl):
    """The change of key did not come through, and the store has the key it had."""

    def __init__(self) -> None:
        super().__init__(
            "Nøglen kunne ikke skiftes, og intet er ændret: den gamle nøgle og den gamle genoprettelseskode gælder "
            "stadig. Der skal være lige så meget ledig plads på disken, som lageret fylder. Gør plads, og prøv igen."
        )


class NoegleVedLager(AfkFejl):
    """A throw-away store has its key beside it."""

    def __init__(self, fil: Path) -> None:
        super().__init__(
            f'Lageret er et prøvelager med nøglen ved siden af ("{fil}") og kan ikke låses. '
            "Peg på dit eget lager med --lager."
        )
