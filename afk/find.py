"""Find what is declared one file each in a package, without a list to keep."""

from importlib import import_module
from pkgutil import iter_modules
from typing import Any


def alle(pakke: str, navn: str) -> list[Any]:
    """Every module's attribute `navn` in the package, for the modules that have one, by module name."""
    sti = import_module(pakke).__path__
    moduler = (import_module(f"{pakke}.{m.name}") for m in iter_modules(sti))
    return [getattr(m, navn) for m in moduler if hasattr(m, navn)]
