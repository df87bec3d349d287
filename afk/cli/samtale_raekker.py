"""The rows of a list question: which one a line means, and every cell saved as it is given."""

import re
from collections.abc import Callable
from typing import Any

from afk.cli import samtale_vis as vis
from afk.cli.miljoe import Miljoe
from afk.cli.spoerg import ja_nej
from afk.skemaer.skema import Spoergsmaal
from afk.skemaer.svar import nummereret


class Raekker:
    """The rows as `hent` gives them, kept by `gem` from the first change on; a non-answer has none."""

    def __init__(self, m: Miljoe, s: Spoergsmaal, hent: Callable[[], Any], gem: Callable[[Any], None]) -> None:
        self._m, self._s, self._hent, self._gem = m, s, hent, gem

    @property
    def alle(self) -> list[dict[str, Any]]:
        """The rows, a list of one's own."""
        svar = self._hent()
        return list(svar) if isinstance(svar, list) else []

    def vis(self) -> None:
        """Show the rows, or that there are none any more."""
        if self.alle:
            vis.raekker(self._m, self._s, self.alle)
        else:
            self._m.sig('Der er ingen rækker nu. Skriv n for en ny, eller "ingen".')

    def valgt(self, ord_: str) -> int | None:
        """The row to ask about, from 0: `n` is the one after the last. None for any other line."""
        ord_, antal = ord_.strip().lower(), len(self.alle)
        if ord_ == "n" and (self._s.hoejst is None or antal < self._s.hoejst):
            return antal
        return int(ord_) - 1 if re.fullmatch(r"[0-9]{1,4}", ord_) and 1 <= int(ord_) <= antal else None

    def udfoert(self, ord_: str) -> bool:
        """Carry out -2, or tell why a row can't be taken up; False for a line that is about something else."""
        ord_ = ord_.strip().lower()
        if ord_ == "n":
            antal = f"{self._s.hoejst} {'række' if self._s.hoejst == 1 else 'rækker'}"
            self._m.sig(f"Listen kan højst have {antal}. Ret en række, eller fjern en først.")
            return True
        if not (m := re.fullmatch(r"-?([0-9]{1,4})", ord_)):
            return False
        if ord_[0] != "-" or not 1 <= int(m[1]) <= len(self.alle):
            self._m.sig(f"Der er ingen række {m[1]}. Skriv n for en ny række.")
        elif ja_nej(self._m, f"Fjern række {m[1]}?"):
            nye = self.alle
            del nye[int(m[1]) - 1]
            self._gem(nye or None)
            self.vis()
        return True

    def raekke(self, nr: int) -> dict[str, Any]:
        """The row, empty when it is not begun."""
        alle = self.alle
        return alle[nr] if nr < len(alle) else {}

    def celle(self, nr: int, noegle: str) -> Any:
        """The answer in a column of a row, None without one."""
        return self.raekke(nr).get(noegle)

    def saet(self, nr: int, noegle: str, vaerdi: Any) -> None:
        """Save an answer; None removes it. The last one in a row stays: an empty row can't be told from none."""
        ny = {k: v for k, v in {**self.raekke(nr), noegle: vaerdi}.items() if v is not None}
        if not any(f.noegle in ny for f in self._s.felter if not f.auto):
            self._m.sig(f"Så er rækken tom. Svaret står endnu; fjern hele rækken med -{nr + 1} på listen.")
            return
        alle = self.alle
        self._gem(nummereret(self._s, [*alle[:nr], ny, *alle[nr + 1 :]]))
