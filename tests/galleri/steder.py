"""Every place in afk that makes a message, and every sentence a message is made of, found in the source."""

import ast
import re
from collections.abc import Iterator
from functools import cache
from typing import NamedTuple

from tests.galleri.spor import FEJL, PAKKE, Kald

METODER = ("_fejl", "_bemaerkning")
"""Methods that collect a message, whatever they belong to; `sig` is one of a Miljoe, which is called m."""
BESKEDER = (
    "__main__.py", "dato.py", "fejl.py", "breve/docx.py", "breve/fil.py", "breve/sandkasse.py", "cli/", "fakta/",
    "indlaes/", "konfig/", "lager/", "plan/ord.py", "plan/uger.py", "skemaer/", "stepup/mangler.py",
    "stepup/samtykke.py", "stepup/tjekliste.py", "udkast/",
)  # fmt: skip
"""Modules whose sentences are messages. Elsewhere they are explanations, findings, letters and pages."""
HJAELP = ("Option", "Argument", "ny_app", "opgave_app", "Felt", "Noegle")
"""Calls whose sentences are for the help pages, the questions and the manual."""
_SAETNING = re.compile(r"[a-zæøå0-9»\"')]\s*[.?!:](?=\s|$|\")")
_DANSK = re.compile(r"[a-zæøå]{2} [a-zæøå]|[a-zæøå]{3}[.:?]")
_BOGSTAVER = 6
"""A shorter piece of a sentence says nothing by itself."""


class Sted(NamedTuple):
    """A place, and its source on one line."""

    fil: str
    linje: int
    kilde: str
    kald: Kald


class Tekst(NamedTuple):
    """A sentence in the source, as the pieces that are always the same."""

    fil: str
    linje: int
    dele: tuple[str, ...]

    def staar_i(self, alt: str) -> bool:
        """Whether each piece is in a text whose spaces are single."""
        return all(d in alt for d in self.dele)


@cache
def traeer() -> dict[str, tuple[str, ast.Module]]:
    """The source and the tree of every module, by its path within the package."""
    kilder = {sti.relative_to(PAKKE).as_posix(): sti.read_text("utf-8") for sti in sorted(PAKKE.rglob("*.py"))}
    return {navn: (kilde, ast.parse(kilde)) for navn, kilde in kilder.items()}


# --- calls --------------------------------------------------------------------------------------------------


@cache
def fejlklasser() -> frozenset[str]:
    """The names of FEJL and of all that is derived from them."""
    klasser = {k.name: {_navn(b) for b in k.bases} for _, t in traeer().values() for k in _alle(t, ast.ClassDef)}
    fundet = {k.__name__ for k in FEJL}
    while nye := {k for k, af in klasser.items() if af & fundet} - fundet:
        fundet |= nye
    return frozenset(fundet)


@cache
def _laver_fejl() -> frozenset[str]:
    """Functions that return an error: their callers are the places that have it."""
    funktioner = (f for _, t in traeer().values() for f in _alle(t, ast.FunctionDef))
    return frozenset(f.name for f in funktioner if f.returns is not None and _navn(f.returns) in fejlklasser())


def steder() -> list[Sted]:
    """Every call that makes a message, and every `raise Class`, in the order of the source."""
    ud = [
        Sted(fil, n.lineno, " ".join((ast.get_source_segment(kilde, n) or "").split()), kald)
        for fil, (kilde, trae) in traeer().items()
        for n, kald in _i(fil, trae)
    ]
    return sorted(ud)


def _i(fil: str, trae: ast.Module) -> Iterator[tuple[ast.expr, Kald]]:
    for kald in _alle(trae, ast.Call):
        if _laver_besked(kald):
            yield kald, _slut(fil, kald)
    roedder = {k.__name__ for k in FEJL} - {"AfkFejl"}
    for klasse in (k for k in _alle(trae, ast.ClassDef) if k.name in fejlklasser() - roedder):
        for kald in _alle(klasse, ast.Call):
            if _navn(kald.func) == "__init__":
                yield kald, _slut(fil, kald)
    for rejst in _alle(trae, ast.Raise):
        muligheder = [rejst.exc.body, rejst.exc.orelse] if isinstance(rejst.exc, ast.IfExp) else [rejst.exc]
        for m in muligheder:
            if isinstance(m, ast.Name) and m.id in fejlklasser():
                yield m, Kald(fil, rejst.lineno, m.id)


def _slut(fil: str, kald: ast.Call) -> Kald:
    return Kald(fil, kald.end_lineno or 0, kald.end_col_offset or 0)


def _laver_besked(kald: ast.Call) -> bool:
    navn = _navn(kald.func)
    if navn == "sig" and isinstance(kald.func, ast.Attribute):
        return _navn(kald.func.value) in ("m", "_m")
    return navn in fejlklasser() or navn in METODER or navn in _laver_fejl() or navn == "Fejl"


# --- sentences ----------------------------------------------------------------------------------------------


def tekster() -> list[Tekst]:
    """Every sentence in BESKEDER that is not in a docstring or a help page."""
    return [t for fil, (_, trae) in traeer().items() if fil.startswith(BESKEDER) for t in _saetninger(fil, trae)]


def _saetninger(fil: str, trae: ast.Module) -> Iterator[Tekst]:
    andet = set(_andet(trae))
    for n in _alle(trae, (ast.Constant, ast.JoinedStr)):
        dele = [n] if isinstance(n, ast.Constant) else n.values
        stykker = [d.value for d in dele if isinstance(d, ast.Constant) and isinstance(d.value, str)]
        hele = " ".join(stykker)
        if id(n) not in andet and _DANSK.search(hele) and _SAETNING.search(hele):
            flade = (" ".join(s.split()) for s in stykker)
            yield Tekst(fil, n.lineno, tuple(s for s in flade if sum(map(str.isalpha, s)) >= _BOGSTAVER))


def _andet(trae: ast.Module) -> Iterator[int]:
    """What is no sentence of its own: docstrings, help texts, and the parts of an f-string."""
    for n in ast.walk(trae):
        if isinstance(n, ast.Expr) and isinstance(n.value, ast.Constant):
            yield id(n.value)
        elif isinstance(n, ast.JoinedStr):
            yield from (id(v) for v in n.values)
        elif isinstance(n, ast.Call):
            hjaelp = [n] if _navn(n.func) in HJAELP else [k for k in n.keywords if k.arg in ("help", "hjaelp", "slut")]
            yield from (id(v) for h in hjaelp for v in ast.walk(h))


def _alle(trae: ast.AST, slags: type | tuple[type, ...]) -> Iterator:
    return (n for n in ast.walk(trae) if isinstance(n, slags))


def _navn(udtryk: ast.expr) -> str:
    return str(getattr(udtryk, "id", getattr(udtryk, "attr", "")))
