"""The little language that a template may speak: fields, `if`, `for` and a few filters.

A template is a program, from a file that somebody else may have written. So nothing in it is called, added up or
glued together, and what it runs through and writes is counted: it can neither reach out nor run away. Each value
comes out as the text that it is.
"""

from collections.abc import Iterable, Sequence
from typing import Any

from jinja2 import StrictUndefined, nodes
from jinja2.exceptions import SecurityError, TemplateError
from jinja2.runtime import Undefined
from jinja2.sandbox import SandboxedEnvironment
from markupsafe import Markup, escape

from afk.breve.tekst import linjer

MAX_GENNEMLOEB = 100_000
"""How many times all the loops of a document may go round, together."""
MAX_TEGN = 20_000_000
"""How long a document's XML may be."""

FILTRE = ("default", "first", "join", "last", "length", "lower", "trim", "upper")
PROEVER = ("defined", "undefined")
_TAEL = "tael"
_SPROG = (
    nodes.Template, nodes.Output, nodes.TemplateData, nodes.For, nodes.If, nodes.CondExpr, nodes.Name, nodes.Getattr,
    nodes.Getitem, nodes.Const, nodes.Tuple, nodes.Filter, nodes.Test, nodes.Compare, nodes.Operand, nodes.And,
    nodes.Or, nodes.Not,
)  # fmt: skip


class SkabelonFejl(TemplateError):
    """What is wrong in a template, in Danish and without any value. `lineno` is jinja's, when it is known."""

    def __init__(self, besked: str, lineno: int | None = None) -> None:
        super().__init__(besked)
        self.lineno = lineno


class _Ukendt(StrictUndefined):
    __slots__ = ()

    @property
    def _undefined_message(self) -> str:
        if self._undefined_exception is SecurityError:
            return f'"{self._undefined_name}" må ikke bruges i en skabelon'
        if self._undefined_name is None:
            return "et filter er brugt på en tom liste"
        return f'feltet "{self._undefined_name}" kendes ikke eller er ikke udfyldt'


class Sandkasse(SandboxedEnvironment):
    """The environment of one document: its limits count from the beginning for each."""

    def __init__(self) -> None:
        super().__init__(undefined=_Ukendt, autoescape=True, finalize=_ud)
        self.globals.clear()
        self.filters = {navn: self.filters[navn] for navn in FILTRE} | {"join": _saml, _TAEL: self._tael}
        self.tests = {navn: self.tests[navn] for navn in PROEVER}
        self._tilbage = MAX_GENNEMLOEB

    def _generate(self, source: nodes.Template, *args: Any, **kwargs: Any) -> str:
        """jinja's own place to look at a parsed template before it becomes Python."""
        _tjek(source)
        for n in source.find_all(nodes.For):
            n.iter = nodes.Filter(n.iter, _TAEL, [], [], None, None, lineno=n.lineno)
        return super()._generate(source, *args, **kwargs)

    def _tael(self, vaerdi: Any) -> Sequence[Any]:
        if isinstance(vaerdi, str | int):
            raise SkabelonFejl("en for-løkke kan kun løbe gennem en liste")
        raekke = list(vaerdi)
        self._tilbage -= len(raekke)
        if self._tilbage < 0:
            raise SkabelonFejl("for-løkkerne løber for mange gange")
        return raekke

    @staticmethod
    def concat(stykker: Iterable[str]) -> str:
        """Called by jinja with all that the template writes, piece by piece."""
        ud, tegn = [], 0
        for stykke in stykker:
            tegn += len(stykke)
            if tegn > MAX_TEGN:
                raise SkabelonFejl("dokumentet bliver for langt")
            ud.append(stykke)
        return "".join(ud)


def _tjek(skabelon: nodes.Template) -> None:
    """Raises SkabelonFejl for anything outside the language."""
    for n in skabelon.find_all(nodes.Node):
        if isinstance(n, nodes.Filter) and n.name not in FILTRE:
            raise SkabelonFejl(f'filteret "{n.name}" kan ikke bruges. Filtrene er {", ".join(FILTRE)}', n.lineno)
        if isinstance(n, nodes.Test) and n.name not in PROEVER:
            raise SkabelonFejl(f'prøven "is {n.name}" kan ikke bruges. Prøverne er {", ".join(PROEVER)}', n.lineno)
        # A key that is itself a value could end up in the text of an error.
        fast_noegle = not isinstance(n, nodes.Getitem) or isinstance(n.arg, nodes.Const)
        if not fast_noegle or not isinstance(n, (*_SPROG, nodes.Keyword)):
            raise SkabelonFejl("koden er ikke tilladt. Brug kun felter, if, for og filtre", n.lineno)


def _saml(liste: Iterable[Any], mellem: str = "") -> str:
    """The filter join, for texts; jinja's own could be made to fill the memory."""
    if isinstance(liste, str) or len(mellem) > 10:
        raise SkabelonFejl("join samler en liste af tekster med højst 10 tegn imellem")
    dele = list(liste)
    if not all(isinstance(d, str) for d in dele):
        raise SkabelonFejl("join kan kun samle tekster")
    return mellem.join(dele)


def _ud(vaerdi: Any) -> Any:
    """What a field writes: the value as XML text.

    Curly brackets are written as numbers, for docxtpl makes `{{` of the text `{_{` after the drawing.
    """
    if isinstance(vaerdi, Undefined):
        return vaerdi
    if not isinstance(vaerdi, str | int) or isinstance(vaerdi, bool):
        raise SkabelonFejl("et sted skrives en liste eller en gruppe, hvor der skal stå et felt med tekst")
    xml = str(escape("\n".join(linjer(str(vaerdi)))))
    return Markup(xml.replace("{", "&#123;").replace("}", "&#125;"))
