"""Passphrases: typed without an echo, or the first line of a private file; never an argument, never a variable."""

import os
import stat
import sys
import unicodedata
from pathlib import Path
from typing import Annotated

import typer

from afk.cli.miljoe import Miljoe
from afk.fejl import AfkFejl, BrugsFejl, os_fejl

MINDST = 12
"""Characters of a new passphrase: fewer can be guessed by a machine, whatever they are locked with."""
GOD = 20
SaetningFil = Annotated[
    str | None,
    typer.Option(
        "--adgangssaetning-fil", metavar="FIL", help="Læs adgangssætningen i første linje af FIL (- er stdin)."
    ),
]
_FORSOEG = 3
_MILJOE = "AFK_ADGANGSSAETNING_FIL"


def spoerg_adgangssaetning(m: Miljoe, to_gange: bool) -> str:
    """A passphrase typed at the terminal; `to_gange` for a new one, which is typed again and must be long enough.

    Raises BrugsFejl without a terminal, and KeyboardInterrupt when the input ends.
    """
    if not m.kan_spoerge:
        raise BrugsFejl(
            "Her er ingen skærm at skrive adgangssætningen ved. Giv en fil med den: --adgangssaetning-fil FIL"
        )
    if not to_gange:
        return skjult(m, "Adgangssætning (vises ikke): ")
    m.sig(f"Vælg mindst {MINDST} tegn, gerne fire-fem tilfældige ord. Den kan ikke hentes frem, hvis du glemmer den.")
    while True:
        ny = skjult(m, "Ny adgangssætning (vises ikke): ")
        try:
            tjek_ny(m, ny)
        except AfkFejl as e:
            m.sig(str(e))
            continue
        if skjult(m, "Den samme igen: ") == ny:
            return ny
        m.sig("De to var ikke ens. Skriv den igen.")


def laes_adgangssaetning_fil(fil: str) -> str:
    """The passphrase in the first line of a file, or of stdin for "-". Raises AfkFejl that never repeats it.

    On POSIX a file that others may use is refused, as a key file is.
    """
    if fil == "-" and sys.stdin.isatty():
        raise BrugsFejl("Her ville adgangssætningen stå på skærmen. Udelad valget, og bliv spurgt i stedet.")
    try:
        data = sys.stdin.buffer.readline() if fil == "-" else _foerste_linje(Path(fil).expanduser())
    except OSError as e:
        raise AfkFejl(f'Adgangssætningen kunne ikke læses fra "{fil}": {os_fejl(e)}. Tjek stien.') from e
    try:
        saetning = _ens(data.decode("utf-8-sig").rstrip("\r\n"))
    except UnicodeDecodeError:
        raise AfkFejl(f'Første linje i "{fil}" er ikke tekst (UTF-8). Gem filen som UTF-8, og prøv igen.') from None
    if not saetning:
        raise AfkFejl(f'Første linje i "{fil}" er tom. Skriv adgangssætningen der, og prøv igen.')
    return saetning


def ny_adgangssaetning(m: Miljoe, fil: str | None) -> str:
    """A new passphrase: from the file when one is given, else typed twice. Raises AfkFejl when it is too short."""
    if fil is None:
        return spoerg_adgangssaetning(m, to_gange=True)
    saetning = laes_adgangssaetning_fil(fil)
    tjek_ny(m, saetning)
    return saetning


def adgangssaetning(m: Miljoe, fil: str | None) -> str:
    """The passphrase there is: from the file when one is given, else typed once."""
    return spoerg_adgangssaetning(m, to_gange=False) if fil is None else laes_adgangssaetning_fil(fil)


def til_oplaasning(m: Miljoe, forkerte: int) -> str | None:
    """The passphrase for a locked store: from the file AFK_ADGANGSSAETNING_FIL names, else typed, three times at most.

    `forkerte` is how many were wrong so far. None when there is nothing more to try.
    """
    if fil := os.environ.get(_MILJOE):
        return None if forkerte else laes_adgangssaetning_fil(fil)
    if not m.kan_spoerge or forkerte == _FORSOEG:
        return None
    if forkerte:
        m.sig("Adgangssætningen passer ikke. Prøv igen.")
    return spoerg_adgangssaetning(m, to_gange=False)


def tjek_ny(m: Miljoe, saetning: str) -> None:
    """Raises AfkFejl for a passphrase that is too short for a new one, and says it of one that could be longer."""
    if len(saetning) < MINDST or len(set(saetning)) < MINDST // 2:
        raise AfkFejl(
            f"Adgangssætningen er for let at gætte. Skriv mindst {MINDST} tegn, ikke de samme igen og igen, "
            "og helst flere ord."
        )
    if len(saetning) < GOD:
        m.sig(f"Adgangssætningen er kort. Med {GOD} tegn eller mere er den sværere at gætte.")


def skjult(m: Miljoe, spoergsmaal: str) -> str:
    """One line typed without an echo. Raises KeyboardInterrupt when the input ends."""
    from getpass import getpass

    try:
        return _ens(getpass(spoergsmaal, stream=m.err))
    except EOFError:
        raise KeyboardInterrupt from None
    except UnicodeError:
        raise AfkFejl("Det, du skrev, kunne ikke læses som tekst (UTF-8). Prøv igen.") from None


def _ens(tekst: str) -> str:
    """The same letters as the same bytes: one keyboard sends å as one sign, another as a and a ring."""
    ens = unicodedata.normalize("NFC", tekst)
    ens.encode("utf-8")
    return ens


def _foerste_linje(sti: Path) -> bytes:
    with sti.open("rb") as f:
        if os.name == "posix" and stat.S_IMODE(os.fstat(f.fileno()).st_mode) & 0o077:
            raise AfkFejl(f"Filen \"{sti}\" kan læses af andre end dig, så den bruges ikke. Luk den: chmod 600 '{sti}'")
        return f.readline()
