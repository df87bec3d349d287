"""A misspelt word gets the nearest one that is known. Light: it is read for a typo before anything else is."""

from collections.abc import Iterable

from afk.fejl import BrugsFejl


def mente_du(ord_: str, kendte: Iterable[str], lighed: float = 0.5) -> str:
    """ " Mente du frist?", or nothing when no known word is near; upper and lower case are alike."""
    from difflib import get_close_matches

    opslag = {k.lower(): k for k in kendte}
    naer = get_close_matches(ord_[:60].lower(), opslag, n=1, cutoff=lighed)
    return f" Mente du {opslag[naer[0]]}?" if naer else ""


def ukendt(hvad: str, vaerdi: str, kendte: Iterable[str]) -> BrugsFejl:
    """The error for a value that is none of the known: `hvad` is what it was given for, such as "--regel"."""
    kendte = tuple(kendte)
    return BrugsFejl(f"{hvad} {vaerdi} kendes ikke.{mente_du(vaerdi, kendte)} Vælg en af: {', '.join(kendte)}.")


def ukendt_valg(valg: str, kendte: Iterable[str]) -> str:
    """The text for an option that the command does not have. All begin alike, so more has to be alike."""
    return f"Valget {valg} findes ikke.{mente_du(valg, kendte, 0.6)}"


def ukendt_kommando(ord_: str, kommandoer: Iterable[str]) -> str:
    """The text for a word that is no command."""
    kommandoer = tuple(kommandoer)
    return f"Kommandoen {ord_!r} findes ikke.{mente_du(ord_, kommandoer)} Vælg en af: {', '.join(kommandoer)}."
