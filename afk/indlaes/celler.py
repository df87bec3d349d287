"""The guard for cells that a spreadsheet would run as a formula.

`vaern` is for every cell of a CSV file that is written, `af_vaern` for every text that is read: they are
each other's inverse for all texts, also those that begin with apostrophes already.
"""

import re

_FARLIG = re.compile(r"'*[=+\-@\t\r#]")
"""What begins a formula; and #, with which Excel begins its error values."""


def vaern(tekst: str) -> str:
    """The text with an apostrophe in front when a spreadsheet could take it for a formula."""
    return "'" + tekst if _FARLIG.match(tekst) else tekst


def af_vaern(tekst: str) -> str:
    """The text without the one apostrophe that `vaern` put there."""
    return tekst[1:] if tekst[:1] == "'" and _FARLIG.match(tekst, 1) else tekst
