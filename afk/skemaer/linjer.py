"""Where in a TOML text something stands: tomllib says only what a file holds, and people need the line."""

import re

_HOVED = re.compile(r"\s*\[\[?\s*([\w.\s]+?)\s*\]\]?\s*(#.*)?$")


class Linjer:
    """The lines of a form, numbered from 1, with the headers [[afsnit]] and [[afsnit.spoergsmaal]] found."""

    def __init__(self, tekst: str) -> None:
        self._linjer = _uden_flerlinjede(tekst.split("\n"))
        self._hoveder = [
            (nr, re.sub(r"\s", "", m[1])) for nr, t in enumerate(self._linjer, 1) if (m := _HOVED.fullmatch(t))
        ]

    def find(self, afsnit: int | None = None, spoergsmaal: int | None = None, *dele: str) -> int:
        """The first line that holds one of `dele`, tried in order, in section number `afsnit` (from 0) or its question
        number `spoergsmaal`; the first line of that block when none does. A part is a key, or a value in quotes."""
        start, slut = self._blok(afsnit, spoergsmaal)
        for d in dele:
            moenster = re.compile(re.escape(d) if d.startswith('"') else rf"(?<![\w\"]){re.escape(d)}\s*=")
            for nr in range(start, slut):
                if moenster.search(self._linjer[nr - 1]):
                    return nr
        return start

    def _blok(self, afsnit: int | None, spoergsmaal: int | None) -> tuple[int, int]:
        slut = len(self._linjer) + 1
        if afsnit is None:
            return 1, slut
        starter = [nr for nr, navn in self._hoveder if navn == "afsnit"]
        if afsnit >= len(starter):
            return 1, slut
        start = starter[afsnit]
        slut = starter[afsnit + 1] if afsnit + 1 < len(starter) else slut
        if spoergsmaal is None:
            return start, slut
        starter = [nr for nr, navn in self._hoveder if navn == "afsnit.spoergsmaal" and start < nr < slut]
        if spoergsmaal >= len(starter):
            return start, slut
        naeste = starter[spoergsmaal + 1] if spoergsmaal + 1 < len(starter) else slut
        return starter[spoergsmaal], naeste


def _uden_flerlinjede(linjer: list[str]) -> list[str]:
    """The same lines with those inside a text of several lines emptied, so that a text is never taken for a header."""
    ud, inde = [], ""
    for linje in linjer:
        if inde:
            ud.append("")
            inde = "" if linje.count(inde) % 2 else inde
        else:
            ud.append(linje)
            inde = next((t for t in ('"""', "'''") if linje.count(t) % 2), "")
    return ud
