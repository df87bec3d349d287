"""Whether a text may be quoted in an error about a date: only when it looks like a date and nothing else."""

import re

from afk.dato import MAANEDER

_ORD = {ord_ for m in MAANEDER for ord_ in (m, m[:3])} | {"den", "d", "t", "kl", "i", "om", "dag", "dage"}


def maa_vises(tekst: str) -> bool:
    """At most the eight digits of a date, and no words but those of dates: no name, no CPR number."""
    if len(re.sub(r"\D", "", tekst)) > 8:
        return False
    return all(ord_ in _ORD for ord_ in re.findall(r"[^\W\d_]+", tekst.lower()))
