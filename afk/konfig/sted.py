"""Which lines of the file a key stands on. tomllib does not say; asking it about the beginnings of the file does."""

from collections.abc import Iterator
from typing import Any

_ARBEJDE = 1_000_000
"""Characters to read at most: a file that a person has written takes a few thousand."""


def linjer_med(tekst: str, afsnit: str, noegle: str | None = None) -> tuple[int, int] | None:
    """The lines [first, after the last) of the key, or of what makes the section when `noegle` is None.

    None where it is not found within reasonable work. `tekst` is TOML.
    """
    linjer = tekst.split("\n")
    laest = _Laest()
    for nr in _kandidater(linjer, afsnit if noegle is None else noegle):
        foer = laest.data(linjer[:nr])
        if foer is None or _har(foer, afsnit, noegle):
            continue
        for efter in range(nr + 1, len(linjer) + 1):
            data = laest.data(linjer[:efter])
            if data is not None and _har(data, afsnit, noegle):
                return nr, efter
            if data is not None or laest.nok:
                break
    return None


def _kandidater(linjer: list[str], navn: str) -> Iterator[int]:
    for nr, linje in enumerate(linjer):
        if navn in linje.partition("#")[0]:
            yield nr


def _har(data: dict[str, Any], afsnit: str, noegle: str | None) -> bool:
    if noegle is None:
        return afsnit in data
    indhold = data.get(afsnit)
    return isinstance(indhold, dict) and noegle in indhold


class _Laest:
    """Reads beginnings of the file until it has been enough."""

    def __init__(self) -> None:
        self._brugt = 0

    @property
    def nok(self) -> bool:
        return self._brugt > _ARBEJDE

    def data(self, linjer: list[str]) -> dict[str, Any] | None:
        """What these lines say, None when they end in the middle of something, or when it has been enough."""
        import tomllib

        tekst = "\n".join(linjer)
        self._brugt += len(tekst) + 1
        if self.nok:
            return None
        try:
            return tomllib.loads(tekst)
        except (ValueError, RecursionError):
            return None
