"""Change `afk.toml` line by line: what somebody has written in it, comments and order, stays as it is."""

import re
from collections.abc import Mapping, Sequence
from textwrap import wrap
from typing import Any

from afk.konfig.noegler import AFSNIT, NOEGLER, Noegle
from afk.konfig.sted import linjer_med

Aendringer = Mapping[Noegle, Any]
"""Key → its new value, None to say nothing any more."""
_TOP = (
    "# Opsætningen af afk. Ret den her eller med: afk opsaet\n"
    "# En linje, der begynder med #, gælder ikke. Fjern tegnet, og skriv jeres eget.\n"
)
_KOMMENTAR: Any = {"initial_indent": "# ", "subsequent_indent": "# ", "break_long_words": False}


class KanIkkeRettes(Exception):
    """The file says a key in a way that can't be changed by the line, such as a section on one line."""

    def __init__(self, noegle: Noegle) -> None:
        super().__init__(noegle.navn)
        self.noegle = noegle


def skabelon() -> str:
    """The file with everything in it, explained, and nothing set."""
    return "\n".join([_TOP, *(_afsnit(a) for a in AFSNIT)])


def ret(tekst: str, aendringer: Aendringer) -> str:
    """The text of the file with the changes made; an empty one begins from the template.

    `tekst` is a file that can be read, with plain line breaks. What comes back says exactly what it said and the
    changes. Raises KanIkkeRettes.
    """
    ny = tekst if tekst.strip() else skabelon()
    for noegle, vaerdi in aendringer.items():
        ventet = _med(_data(ny), noegle, vaerdi)
        ny = _rettet(ny, noegle, vaerdi)
        if not _siger(ny, ventet):
            raise KanIkkeRettes(noegle)
    return ny


def _rettet(tekst: str, n: Noegle, vaerdi: Any) -> str:
    """The text with one change; where the file is written in another way than ours, it may come out wrong."""
    if n.noegle in _data(tekst).get(n.afsnit, {}):
        linjer = tekst.split("\n")
        fra, til = linjer_med(tekst, n.afsnit, n.noegle) or (0, 0)
        nye = _i_stedet(linjer[fra:til], n, vaerdi)
        return "\n".join([*linjer[:fra], *nye, *linjer[til:]])
    return tekst if vaerdi is None else _tilfoejet(tekst, n, vaerdi)


def _i_stedet(gamle: Sequence[str], n: Noegle, vaerdi: Any) -> list[str]:
    """What stands instead of the key's lines. A comment in them stays, and with it what it was about."""
    if len(gamle) == 1 and vaerdi is not None:
        return [f"{_saet(n, vaerdi)}{_kommentar(gamle[0])}"]
    nye = [_eksempel(n)] if vaerdi is None else _saet(n, vaerdi).split("\n")
    if not any("#" in linje for linje in gamle):
        return nye
    som_kommentar = [f"# {linje}".rstrip() for linje in gamle]
    return som_kommentar if vaerdi is None else [*som_kommentar, *nye]


def _kommentar(linje: str) -> str:
    """The comment after the value, with the space before it."""
    for m in re.finditer(r"\s*#", linje):
        foer = linje[: m.start()]
        if "=" in foer and _siger(foer):
            return linje[m.start() :]
    return ""


def _tilfoejet(tekst: str, n: Noegle, vaerdi: Any) -> str:
    """Where its example stands, else at the top of its section, else in a section of its own at the end."""
    linjer, nyt = tekst.split("\n"), _saet(n, vaerdi)
    hoved = next((i for i, x in enumerate(linjer) if re.fullmatch(rf"\s*\[\s*{n.afsnit}\s*\]\s*(#.*)?", x)), None)
    if hoved is None:
        return f"{tekst.rstrip()}\n\n{_afsnit(n.afsnit)}".replace(_eksempel(n), nyt)
    slut = next((i for i in range(hoved + 1, len(linjer)) if linjer[i].lstrip().startswith("[")), len(linjer))
    if _eksempel(n) in linjer[hoved:slut]:
        linjer[linjer.index(_eksempel(n), hoved)] = nyt
    else:
        linjer.insert(hoved + 1, nyt)
    return "\n".join(linjer)


def _afsnit(afsnit: str) -> str:
    linjer = [f"[{afsnit}]  # {AFSNIT[afsnit]}"]
    for n in NOEGLER:
        if n.afsnit == afsnit:
            linjer += [*wrap(f"{n.spoergsmaal} {n.hjaelp} Ellers: {n.ellers}.", 78, **_KOMMENTAR), _eksempel(n)]
    return "\n".join(linjer) + "\n"


def _eksempel(n: Noegle) -> str:
    return f"#{_saet(n, n.eksempel)}"


def _saet(n: Noegle, vaerdi: Any) -> str:
    return f"{n.noegle} = {n.slags.toml(vaerdi)}"


def _med(data: dict[str, Any], n: Noegle, vaerdi: Any) -> dict[str, Any]:
    """What the file must say when the change is made; an empty section says the same as none."""
    indhold = {k: v for k, v in data.get(n.afsnit, {}).items() if k != n.noegle}
    if vaerdi is not None:
        indhold[n.noegle] = vaerdi
    return _uden_tomme({**data, n.afsnit: indhold})


def _data(tekst: str) -> dict[str, Any]:
    import tomllib

    return _uden_tomme(tomllib.loads(tekst))


def _uden_tomme(data: dict[str, Any]) -> dict[str, Any]:
    return {afsnit: indhold for afsnit, indhold in data.items() if indhold}


def _siger(tekst: str, ventet: dict[str, Any] | None = None) -> bool:
    """Whether the text can be read, and says what is expected."""
    try:
        return _data(tekst) == ventet or ventet is None
    except ValueError:
        return False
