"""The options of the step up commands, and what they come to. Light: read for every `--help`."""

from pathlib import Path
from typing import Annotated, NamedTuple

import typer

from afk.cli.forslag import ukendt

Fil = Annotated[
    Path | None, typer.Option("--fil", metavar="FIL", help="Skriv dokumentet her (ellers i den mappe, du står i).")
]
DokFormat = Annotated[str, typer.Option("--format", metavar="FORMAT", help="docx eller md.")]
Overskriv = Annotated[bool, typer.Option("--overskriv", help="Skriv hen over en fil, der findes.")]
Svarfil = Annotated[
    str | None, typer.Option("--svar", metavar="FIL", help="Svarene i en fil (TOML eller JSON); - er stdin.")
]
Skabelon = Annotated[
    Path | None, typer.Option("--skabelon", metavar="FIL", help="Skriv en tom svarfil med alle spørgsmål.")
]
Json = Annotated[bool, typer.Option("--json", help="Fortæl resultatet som JSON på stdout.")]
Kort = Annotated[bool, typer.Option("--kort", help="Spørg kun om det, der skal besvares.")]
FORMATER = ("docx", "md")


class Ind(NamedTuple):
    """Where the answers come from: a file, the last time, or somebody at the terminal."""

    svar: str | None
    skabelon: Path | None
    kort: bool
    igen: bool = False


class Ud(NamedTuple):
    """Where a document goes, and in what form."""

    fil: Path | None
    form: str
    overskriv: bool
    som_json: bool

    @property
    def endelse(self) -> str:
        """docx or md, by the option or else the file's name. Raises BrugsFejl."""
        if self.form not in ("", *FORMATER):
            raise ukendt("--format", self.form, FORMATER)
        md = self.fil is not None and (self.fil.suffix.lower() == ".md" or str(self.fil) == "-")
        return self.form or ("md" if md else "docx")

    def sti(self, hvad: str, sag: str) -> Path:
        """Where it lies: as asked, else indkaldelse-A12.docx here; what a file name can't hold is left out."""
        navn = "".join(c if c.isalnum() or c in "-_" else "_" for c in sag)
        return self.fil or Path(f"{hvad}-{navn}.{self.endelse}")
