"""The errors of copies and of restoring as sentences."""

from pathlib import Path

from afk.fejl import AfkFejl, DataFejl
from afk.lager import sted

SE = 'Se kopierne med "afk lager gendan".'


class KopiFejl(AfkFejl):
    """A copy was not whole, and is gone again."""

    def __init__(self, til: Path) -> None:
        super().__init__(
            f'Kopien "{til}" bestod ikke prøven og er ikke gemt. '
            "Tjek disken, og prøv igen, eller læg kopien et andet sted."
        )


class KopiMappe(AfkFejl):
    """The folder for the copies can't be written to."""

    def __init__(self, mappe: Path) -> None:
        super().__init__(
            f'Der kan ikke skrives i mappen "{mappe}", så kopien er ikke lavet. '
            "Giv dig selv skriveadgang, eller vælg en anden mappe."
        )


class KopiPlads(AfkFejl):
    """No room for the copy."""

    def __init__(self, til: Path) -> None:
        super().__init__(
            f'Der er ikke plads på disken til kopien "{til}", så den er ikke lavet. '
            "Gør plads, eller vælg en anden mappe."
        )


class KopiMangler(AfkFejl):
    """No copy lies there."""

    def __init__(self, fil: Path) -> None:
        super().__init__(f'Kopien "{fil}" findes ikke. {SE}')


class IkkeEnKopi(AfkFejl):
    """What lies there is something else."""

    def __init__(self, fil: Path, hvad: str) -> None:
        super().__init__(f'"{fil}" er {hvad} og ikke en kopi fra afk. Intet er ændret. {SE}')


class KopiBeskadiget(DataFejl):
    """The copy is not whole."""

    def __init__(self, fil: Path) -> None:
        super().__init__(f'Kopien "{fil}" er beskadiget og kan ikke bruges. Intet er ændret. Prøv en anden kopi. {SE}')


class KopiUlaeselig(DataFejl):
    """The copy was made of a store whose key is here, and the key does not open it."""

    def __init__(self, fil: Path) -> None:
        super().__init__(
            f'Kopien "{fil}" kan ikke læses: enten er den beskadiget, eller også er nøglen skiftet, siden den blev '
            f"lavet, og den gamle nøgle er her ikke. Intet er ændret. Prøv en anden kopi. {SE}"
        )


class KopiLaast(AfkFejl):
    """No key here opens the copy."""

    def __init__(self, fil: Path) -> None:
        super().__init__(
            f'Ingen nøgle på denne maskine åbner "{fil}". Er kopien lavet med --adgangssaetning, så giv sætningen: '
            "ved en skærm, eller med --adgangssaetning-fil FIL. Er den fra en anden maskine, så læg dens nøglefil "
            f'i "{sted.noegle_mappe()}", eller hent nøglen frem med genoprettelseskoden: '
            f"afk lager noegle --genopret --lager '{fil}'"
        )


class KopiSaetning(AfkFejl):
    """The passphrase does not open the copy."""

    def __init__(self, fil: Path) -> None:
        super().__init__(
            f'Adgangssætningen åbner ikke "{fil}". Intet er ændret. Tjek sætningen, og prøv igen. '
            f"Er den rigtig, er kopien beskadiget: prøv en anden. {SE}"
        )


class KopiNyere(DataFejl):
    """The copy was made by a newer afk."""

    def __init__(self, fil: Path, deres: int, vores: int) -> None:
        super().__init__(
            f'Kopien "{fil}" er fra en nyere afk (udgave {deres}; denne afk kender {vores}). '
            "Intet er ændret. Opdatér afk, og prøv igen."
        )


class AendretImens(AfkFejl):
    """Somebody wrote to the store after it was shown what would be lost."""

    def __init__(self, sti: Path) -> None:
        super().__init__(
            f'Lageret "{sti}" er ændret af et andet program imens. Intet er gendannet. Kør afk lager gendan igen.'
        )


class GendanFejl(AfkFejl):
    """What was written to the store is not what the copy has, and the store is as it was."""

    def __init__(self, sti: Path) -> None:
        super().__init__(
            f'Kopien kunne ikke lægges ind i "{sti}": det, der blev skrevet, bestod ikke prøven. '
            "Intet er gendannet. Tjek disken, og prøv igen."
        )
