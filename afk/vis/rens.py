"""Make text from the store harmless where it is shown.

Escape sequences, other control characters and bidi controls in a name or a note must never reach a terminal,
and a tab or a line break must never break a line of output.
"""

import re

_STYRETEGN = "\x00-\x1f\x7f-\x9f\u061c\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff\ud800-\udfff"
_FARLIGE = re.compile(f"[{_STYRETEGN}]")
_FARLIGE_I_JSON = re.compile("[\x7f-\x9f\u061c\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff\ud800-\udfff]")


def ren(tekst: str) -> str:
    """The text on one line, with every control and bidi character as a space or a visible mark."""
    if tekst.isprintable():  # none of them is
        return tekst
    return _FARLIGE.sub(lambda m: " " if m[0] in "\t\n\r\u2028\u2029" else "\ufffd", tekst)


def ren_json(tekst: str) -> str:
    """JSON text in which control and bidi characters stand as escapes: the value is unchanged."""
    return _FARLIGE_I_JSON.sub(lambda m: f"\\u{ord(m[0]):04x}", tekst)
