"""An answer in words, as people read it. Not cleaned: where it is shown, `afk.vis.rens` or the document does that."""

from collections.abc import Callable
from datetime import date
from typing import Any

from afk.dato import dansk
from afk.skemaer.skema import UDEN_SVAR, Spoergsmaal, UdenSvar


def i_ord(s: Spoergsmaal, svar: Any, dato: Callable[[date], str] = dansk) -> str:
    """The answer as one text, a date by `dato`; a `liste` has rows to show one by one and is only counted here."""
    if isinstance(svar, UdenSvar):
        return UDEN_SVAR[svar.grund]
    if isinstance(svar, bool):
        return "Ja" if svar else "Nej"
    if s.type in ("valg", "flere"):
        navne = {m.kode: m.tekst for m in s.muligheder}
        valgte = svar if isinstance(svar, list) else [svar]
        return ", ".join(navne.get(k, str(k)) for k in valgte) or "ingen"
    if s.type == "dato":
        return dato(date.fromisoformat(svar))
    if s.type == "liste":
        return f"{len(svar)} {'række' if len(svar) == 1 else 'rækker'}" if svar else "ingen"
    return str(svar).replace(".", ",") if s.type == "tal" else str(svar)
