"""Somebody who fills in a form at a real terminal of 80 × 24: reads the question on the screen and types its answer."""

import re
import signal
from typing import Any

from afk.cli.samtale_vis import PROMPT
from afk.skemaer.skema import Skema, Spoergsmaal
from tests.cli.hjaelp import Program
from tests.cli.test_terminal import Pty

SLUT, FORTSAET, JA_NEJ = "Enter slutter: ", "uændret. ", "(j/n) "
"""The page of all answers, the page of those from last time, and a question of yes or no."""
STEDER = (*dict.fromkeys(PROMPT.values()), SLUT, FORTSAET, JA_NEJ)
_STYR = re.compile(r"\x1b\[[0-9;?]*[a-zA-Z]|\x1b[=>]|\r")
_HOVED = re.compile(r" · (\d+) af (\d+)\n")


class Sagsbehandler:
    """At the command `args`, with `svar` to give: answers as they are stored. One that is not there is a blank line,
    which takes what is suggested."""

    def __init__(self, program: Program, skema: Skema, svar: dict[str, Any], *args: str) -> None:
        self.p = Pty(program, *args, hoejde=24)
        self.p.barn.timeout = 60
        self.skema, self.svar = skema, svar
        self.spurgt: list[str] = []
        """The keys of the questions in the order they were asked."""
        self.hoejest = 0
        """The lines of the tallest question, from its heading to where the answer is typed."""
        self._liste: Spoergsmaal | None = None
        self._nu: Spoergsmaal | None = None

    # --- what is on the screen --------------------------------------------------------------------------------

    def til(self, noegle: str = "") -> str:
        """Answer until the question `noegle` is asked, or something else is; the prompt, "" at the program's end."""
        while True:
            sted = self.naeste()
            if sted in ("", SLUT, FORTSAET, JA_NEJ) or (noegle and self.spurgt[-1:] == [noegle]):
                return sted
            self.svar_paa()

    def naeste(self) -> str:
        """Read to the next place where something is typed."""
        import pexpect

        nr = self.p.barn.expect_exact([*STEDER, pexpect.EOF])
        tekst = self.p.barn.before + (STEDER[nr] if nr < len(STEDER) else "")
        self.p.raa += tekst
        self._find(_STYR.sub("", tekst))
        return STEDER[nr] if nr < len(STEDER) else ""

    @property
    def linjer(self) -> list[str]:
        """Every line that the program has written; those that were typed on are left out."""
        alle = _STYR.sub("", self.p.raa.replace("\r\n", "\n")).split("\n")
        return [linje for linje in alle if not any(sted in linje for sted in STEDER)]

    @property
    def skaerm(self) -> list[str]:
        """The lines that stand on the screen now, but those that were typed on."""
        import pyte

        skaerm = pyte.Screen(80, 24)
        pyte.Stream(skaerm).feed(self.p.raa)
        linjer = (linje.rstrip() for linje in skaerm.display)
        return [linje for linje in linjer if linje and not any(sted.strip() in linje for sted in STEDER)]

    @property
    def slutning(self) -> str:
        """What was told after the last answer, on one line."""
        return " ".join(_STYR.sub("", self.p.raa).rsplit(SLUT, 1)[-1].split())

    def _find(self, tekst: str) -> None:
        """The question whose heading is the last in the text, when there is one."""
        hoveder = list(_HOVED.finditer(tekst))
        if not hoveder:
            return
        rest = " ".join(tekst[hoveder[-1].end() :].split())
        self.hoejest = max(self.hoejest, 1 + len(tekst[hoveder[-1].start() + 1 :].splitlines()))
        i_raekke = "· række " in tekst[: hoveder[-1].end()].rsplit("\n\n", 1)[-1].replace("\n", " ")
        mulige = self._liste.felter if i_raekke and self._liste else self.skema.spoergsmaal
        self._nu = max((s for s in mulige if rest.startswith(s.tekst)), key=lambda s: len(s.tekst))
        if not i_raekke:
            self._liste = self._nu if self._nu.type == "liste" else None
            self.spurgt.append(self._nu.noegle)

    # --- what is typed ----------------------------------------------------------------------------------------

    def skriv(self, *linjer: str) -> None:
        """Type lines, each but the first at a new prompt."""
        for nr, linje in enumerate(linjer):
            if nr:
                self.naeste()
            self.p.send(f"{linje}\r")

    def svar_paa(self) -> None:
        """Answer the question on the screen."""
        s = self._nu
        assert s is not None, self.p.linjer
        if s.type != "liste":
            self.p.send(f"{_linje(s, self.svar.get(s.noegle))}\r")
            return
        raekker = self.svar.get(s.noegle)
        for raekke in raekker or []:
            self.raekke("n", raekke)
        self.p.send("ingen\r" if raekker == [] else "\r")

    def raekke(self, ord_: str, raekke: dict[str, Any]) -> None:
        """Take up a row of the list on the screen, `n` for a new one, and answer its columns."""
        liste = self._nu
        self.p.send(f"{ord_}\r")
        while self.naeste() != PROMPT["liste"]:
            assert self._nu is not None
            self.p.send(f"{_linje(self._nu, raekke.get(self._nu.noegle))}\r")
        self._nu = liste

    def ret(self, noegle: str) -> None:
        """At the page of all answers: go to the question, by its number."""
        linjer = [linje for linje in self.linjer if self.skema.find(noegle).tekst[:30] in linje]
        self.p.send(f"{linjer[-1].split()[0]}\r")
        self.naeste()

    def slut(self) -> int:
        """Read to the end of the program; its exit code."""
        return self.p.slut()

    def ctrl_c(self) -> None:
        assert self.p.afbryd() == 130

    def kill_9(self) -> None:
        self.p.barn.kill(signal.SIGKILL)
        self.p.barn.wait()


def _linje(s: Spoergsmaal, v: Any) -> str:
    """An answer as it is typed; a text of several lines with the blank one that ends it."""
    if isinstance(v, bool):
        return "j" if v else "n"
    koder = {m.kode: m.tekst.replace(",", "") for m in s.muligheder}
    if isinstance(v, list):
        return ", ".join(koder[k] for k in v)
    if s.type == "valg" and v is not None:
        return koder[v]
    tekst = "" if v is None else str(v)
    return tekst.replace("\n", "\r") + "\r" if s.type == "linjer" and tekst else tekst
