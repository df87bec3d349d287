"""Words that tell of a topic, so that free text is looked at before it is shared or sent.

A word list can't know what a sentence means: it finds what to look at, and people decide.
"""

import re
from collections.abc import Iterable

_ORD = {
    "helbred": (
        "helbred", "sygdom", "diagnos", "depression", "angst", "psykiatri", "psykisk", "psykolog", "smerter",
        "medicin", "behandling", "hospital", "sygehus", "lægeerkl", "ptsd", "adhd", "autis", "skizofreni", "kræft",
        "diabetes", "kronisk", "indlagt", "udredning", "stress", "handicap",
    ),
    "misbrug": (
        "misbrug", "alkohol", "stoffer", "afhængighed", r"hash\b", "narko", "kokain", "afrus", "antabus", "metadon",
    ),
    "bolig": ("hjemløs", "udsættelse af lejemål", "boligløs", "uden bolig", "herberg"),
    "oekonomi": (r"gæld\b", "gælds", "inkasso", "betalingsstandsning", "kontanthjælpsloft"),
    "familie_boern": ("anbragt", "anbringelse", "børnesag", "forældremyndighed", "skilsmisse", r"vold\b"),
}  # fmt: skip
_MOENSTRE = {emne: re.compile(rf"\b(?:{'|'.join(ord_)})\w*", re.IGNORECASE) for emne, ord_ in _ORD.items()}


def foelsomme_ord(tekst: str, emner: Iterable[str]) -> list[tuple[str, str]]:
    """(topic, word) for each topic outside `emner` that a word of the text seems to tell of, the first word each."""
    daekket = set(emner)
    fund = ((emne, m.search(tekst)) for emne, m in _MOENSTRE.items() if emne not in daekket)
    return [(emne, f[0]) for emne, f in fund if f]
