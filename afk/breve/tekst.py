"""The words of a value, harmless in a document, line by line."""

import re

from afk.vis.rens import ren

_LINJESKIFT = re.compile("\r\n|[\n\r\v\f\x85\u2028\u2029]")
_IKKE_XML = re.compile("[\ufffe\uffff]")
"""XML 1.0 has no place for these two either; a parser that repairs would lose what follows them."""


def linjer(tekst: str) -> list[str]:
    """The lines of the text, each with its control and bidi characters as a visible mark; at least one line."""
    return [_IKKE_XML.sub("\ufffd", ren(linje)) for linje in _LINJESKIFT.split(tekst)]
