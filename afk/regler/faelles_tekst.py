"""Texts that people wrote, made fit for the one line of a `Frist.handling`."""

LAENGDE = 60
"""Characters of such a text that the line has room for."""


def kort(tekst: str) -> str:
    """The text on one line without what can't be printed, cut at LAENGDE, and without a final full stop."""
    en_linje = " ".join("".join(c if c.isprintable() else " " for c in tekst).split())
    if len(en_linje) > LAENGDE:
        return en_linje[: LAENGDE - 1].rstrip() + "…"
    return en_linje.rstrip(" .") or "uden tekst"
