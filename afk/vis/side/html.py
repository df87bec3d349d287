"""HTML in which a text can only come in escaped: `Html` is made by `esc` and `tag` alone."""

import html
from typing import NewType

from afk.vis.rens import ren

Html = NewType("Html", str)
INTET = Html("")


def esc(tekst: str) -> Html:
    """A text from anywhere, harmless in an element and in a quoted attribute."""
    return Html(html.escape(ren(tekst), quote=True))


def tag(navn: str, *indhold: Html, **attributter: str | float) -> Html:
    """An element. `_` in the name of an attribute stands for `-`, and one at its end for nothing: class_."""
    dele = [f' {n.rstrip("_").replace("_", "-")}="{esc(_tal(v))}"' for n, v in attributter.items()]
    return Html(f"<{navn}{''.join(dele)}>{''.join(indhold)}</{navn}>")


def samlet(dele: "list[Html]") -> Html:
    """Several pieces after each other, each on a line."""
    return Html("\n".join(dele))


def _tal(v: str | float) -> str:
    return v if isinstance(v, str) else f"{v:.1f}".removesuffix(".0")
