"""Drafts for the developer: the text of a new rule and of its test, to be filled in. Pure."""

import re
from collections.abc import Collection
from importlib.resources import files
from keyword import iskeyword
from string import Template

from afk.fakta.vaerdier import dansk_ord
from afk.fejl import BrugsFejl

_NAVN = re.compile(r"[a-z][a-z0-9]*(-[a-z0-9]+)*")
_FILER = {"afk/regler/{}.py": "regel.txt", "tests/regler/test_{}.py": "test_regel.txt"}
"""Where each text goes in the project, and the template it is made from."""


def regel(navn: str, orden: int, aar: int, optagne: Collection[str]) -> dict[str, str]:
    """The text of each file by its path in the project, for a rule in force from 1 January `aar`.

    `optagne` are the names of the rules and of the modules there are. Raises BrugsFejl for a name that can't be used.
    """
    modul = navn.replace("-", "_")
    if not _NAVN.fullmatch(navn) or iskeyword(modul):
        raise BrugsFejl(f"En regel kan ikke hedde {navn}. Brug a-z, tal og bindestreger, fx foerste-samtale.")
    if navn in optagne or modul in optagne:
        raise BrugsFejl(f"Navnet {navn} er optaget i afk/regler. Vælg et andet.")
    ord_ = {"navn": navn, "titel": dansk_ord(modul).capitalize(), "orden": orden, "aar": aar}
    return {sti.format(modul): Template(_skabelon(fil)).substitute(ord_) for sti, fil in _FILER.items()}


def _skabelon(navn: str) -> str:
    return files(__name__).joinpath(navn).read_text("utf-8")
