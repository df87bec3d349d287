"""The options of `afk stepup plan --alle`. Light: read for every `--help`."""

from pathlib import Path
from typing import TYPE_CHECKING, Annotated, NamedTuple

import typer

from afk.cli.stepup_valg import Ind
from afk.fejl import BrugsFejl

if TYPE_CHECKING:
    from afk.konfig import Kapacitet as Ugen

Alle = Annotated[
    bool, typer.Option("--alle", help="Læg planen for alle borgere: hvem får samtale og møde i hvilken uge.")
]
Kapacitet = Annotated[
    int | None,
    typer.Option(
        "--kapacitet", metavar="TAL", min=1, help="Med --alle: step up-møder om ugen (ellers fra afk opsaet)."
    ),
]
Samtaler = Annotated[
    int | None,
    typer.Option("--samtaler", metavar="TAL", min=1, help="Med --alle: samtaler om ugen (ellers som --kapacitet)."),
]
Fra = Annotated[
    str | None, typer.Option("--fra", metavar="DATO", help="Med --alle: planens første dag (ellers i dag).")
]
Afstand = Annotated[
    int | None,
    typer.Option(
        "--afstand",
        metavar="DAGE",
        min=0,
        max=365,
        help="Med --alle: mindst så mange dage fra samtale til møde (ellers 7).",
    ),
]
Gem = Annotated[bool, typer.Option("--gem", help="Med --alle: gem samtaler og møder som planlagte i sagerne.")]
PlanFil = Annotated[
    Path | None, typer.Option("--fil", metavar="FIL", help="Med --alle: skriv planen til en fil, .docx eller .csv.")
]
STANDARD_AFSTAND = 7


class Bestilling(NamedTuple):
    """What is asked for, as it stands at the command; None where nothing does."""

    kapacitet: int | None
    samtaler: int | None
    fra: str | None
    afstand: int | None
    gem: bool
    fil: Path | None
    overskriv: bool
    form: str | None
    som_json: bool

    def kraev_alle(self) -> None:
        """Raises BrugsFejl when something is given that is only for the plan for all; --json is for both."""
        navne = ("--kapacitet", "--samtaler", "--fra", "--afstand", "--gem", "--fil", "--overskriv", "--format")
        for navn, vaerdi in zip(navne, self[:-1], strict=True):
            if vaerdi is not None and vaerdi is not False:
                raise BrugsFejl(f"{navn} hører til planen for alle. Skriv også --alle, og udelad SAG.")

    def kraev_kun_alle(self, sag: str | None, ind: Ind) -> None:
        """Raises BrugsFejl when something is given that is only for one SAG, or a file that can't be written."""
        if sag is not None:
            raise BrugsFejl(
                "--alle lægger planen for alle. Udelad SAG, eller udelad --alle for at åbne den sags skema."
            )
        if ind != Ind(None, None, False):
            raise BrugsFejl("--svar, --skabelon og --kort hører til skemaet for én sag. Udelad dem med --alle.")
        if self.fil is not None and self.fil.suffix.lower() not in (".docx", ".csv"):
            raise BrugsFejl("--fil skal ende på .docx eller .csv, fx --fil plan.docx")

    def ugen(self, sat: "Ugen") -> tuple[int, int, int]:
        """Meetings and samtaler a week, and the days between: as given, else as set. Raises BrugsFejl without any.

        A capacity that is given is also that of the samtaler, whatever is set for them.
        """
        moeder = sat.moeder if self.kapacitet is None else self.kapacitet
        if moeder is None:
            raise BrugsFejl(
                "Der mangler --kapacitet: hvor mange step up-møder I kan holde om ugen, fx --kapacitet 5. "
                "Det kan også stå i opsætningen: afk opsaet"
            )
        satte = sat.samtaler if self.kapacitet is None else None
        afstand = sat.afstand if self.afstand is None else self.afstand
        return moeder, self.samtaler or satte or moeder, STANDARD_AFSTAND if afstand is None else afstand
