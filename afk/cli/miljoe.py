"""`Miljoe`: the one place that knows the terminal, the clock, the streams and the environment."""

import os
import sys
from collections.abc import Callable
from datetime import date
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING, Any, TextIO

from afk.cli.forslag import ukendt
from afk.dato import UgyldigDato, laes_dato
from afk.fejl import BrugsFejl
from afk.vis.format import FORMATER
from afk.vis.ombryd import fortael

if TYPE_CHECKING:
    from rich.console import Console

    from afk.konfig import Konfig
    from afk.regler.base import Valg


class Miljoe:
    """What a command needs from the outside. `--lager` and `--dato` given to the command win over the rest.

    `ved_slut` takes something to do when the command has ended, whichever way it ends.
    """

    def __init__(
        self,
        lager: str | None = None,
        dato: str | None = None,
        ved_slut: Callable[[Callable[[], None]], Any] | None = None,
    ) -> None:
        self._lager = lager
        self.ved_slut = ved_slut or (lambda goer: goer())
        self._dato, self._datokilde = dato, "--dato"
        if dato is None and os.environ.get("AFK_DATO"):
            self._dato, self._datokilde = os.environ["AFK_DATO"], "AFK_DATO"
        self.ud: TextIO = sys.stdout
        self.err: TextIO = sys.stderr

    @cached_property
    def i_dag(self) -> date:
        """The as-of date: `--dato`, else AFK_DATO, else today."""
        if self._dato is None:
            return date.today()
        try:
            return laes_dato(self._dato, date.today())
        except UgyldigDato as e:
            raise BrugsFejl(f"{self._datokilde}: {e}") from None

    @property
    def lager_sti(self) -> Path:
        """Where the store lies."""
        from afk.lager.sted import lager_sti

        return lager_sti(self._lager)

    @property
    def valg(self) -> "Valg":
        """What the municipality has set for the rules."""
        from afk.konfig import laes_valg
        from afk.lager.sted import konfig_mappe

        return laes_valg(konfig_mappe())

    @cached_property
    def konfig(self) -> "Konfig":
        """Every setting of the municipality."""
        from afk.konfig import laes_konfig
        from afk.lager.sted import konfig_mappe

        return laes_konfig(konfig_mappe())

    @cached_property
    def ud_er_terminal(self) -> bool:
        """Whether stdout is a terminal."""
        return self.ud.isatty()

    @cached_property
    def kan_spoerge(self) -> bool:
        """Whether somebody is there to answer: stdin and stderr are terminals."""
        return sys.stdin.isatty() and self.err.isatty()

    def form(self, valgt: str | None, som_json: bool = False) -> str:
        """The output format: `--json`, `--format`, else a table on a terminal and lines elsewhere."""
        if som_json:
            return "json"
        if valgt is None:
            return "tabel" if self.ud_er_terminal else "linjer"
        if valgt not in FORMATER:
            raise ukendt("--format", valgt, FORMATER)
        return valgt

    @cached_property
    def console(self) -> "Console":
        """The rich console for stdout; markup and highlighting are off, since data must never be read as either."""
        return self._console(self.ud)

    @cached_property
    def err_console(self) -> "Console":
        """The same for stderr: progress and notes."""
        return self._console(self.err)

    def _console(self, fil: TextIO) -> "Console":
        from rich.console import Console

        stum = bool(os.environ.get("NO_COLOR")) or os.environ.get("TERM") == "dumb"
        konsol = Console(
            file=fil,
            markup=False,
            highlight=False,
            emoji=False,
            color_system=None if stum else "auto",
            width=None if fil.isatty() else 100,
        )
        konsol.on_broken_pipe = _roeret_er_lukket  # type: ignore[method-assign]  # rich's own ends with 1
        return konsol

    def spoerg_om_adgangssaetning(self) -> None:
        """Be the one that is asked, when a store turns out to be locked."""
        from afk.lager import spoerger

        def spoerg(forkerte: int) -> str | None:
            from afk.cli.adgangssaetning import til_oplaasning

            return til_oplaasning(self, forkerte)

        spoerger.brug(spoerg)

    def sig(self, besked: str) -> None:
        """A message to the user, on stderr: what was done, what to do next."""
        fortael(besked, self.err)


def _roeret_er_lukket() -> None:
    raise BrokenPipeError
