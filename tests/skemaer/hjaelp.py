"""Small forms and questions to try things on."""

from datetime import date
from typing import Any

from afk.skemaer.laes import laes_skema
from afk.skemaer.skema import Mulighed, Skema, Spoergsmaal

I_DAG = date(2026, 11, 22)

BEGYND = """navn = "proeve"
titel = "Prøve"
udgave = 1

[[afsnit]]
noegle = "et"
titel = "Afsnit et"
"""
"""Seven lines; a question added to it has its header on line 8."""


def spoergsmaal(type: str, *muligheder: tuple[str, str], **felter: Any) -> Spoergsmaal:
    return Spoergsmaal("x", "Spørgsmål?", type, muligheder=tuple(Mulighed(*m) for m in muligheder), **felter)


def skema(*spoergsmaal: str) -> Skema:
    """A form of one section with these questions, each the TOML lines of one."""
    return laes_skema(BEGYND + "".join(f"[[afsnit.spoergsmaal]]\n{s}\n" for s in spoergsmaal), "proeve.toml")


def ja_nej(noegle: str, *linjer: str) -> str:
    return "\n".join([f'noegle = "{noegle}"', f'tekst = "{noegle}?"', 'type = "ja_nej"', *linjer])


def valg(noegle: str, koder: str, *linjer: str, type: str = "valg") -> str:
    muligheder = ", ".join(f'{{ kode = "{k}", tekst = "Tekst {k}" }}' for k in koder.split())
    hoved = [f'noegle = "{noegle}"', f'tekst = "{noegle}?"', f'type = "{type}"', f"muligheder = [{muligheder}]"]
    return "\n".join([*hoved, *linjer])


def felt(noegle: str, type: str, *linjer: str) -> str:
    return "\n".join([f'noegle = "{noegle}"', f'tekst = "{noegle}?"', f'type = "{type}"', *linjer])
