"""Somebody who fills in a form at a real terminal of 80 × 24: reads the question on the screen and types its answer."""

import re
from typing import Any

from afk.cli.samtale_vis import PROMPT
from afk.skemaer.skema import Skema, Spoergsmaal, UdenSvar
from tests.cli.hjaelp import Program
from tests.cli.test_terminal import Pty

FORTSAET, JA_NEJ = "uændret. ", "(j/n) "
SLUT = ("Enter slutter: ", "Enter går videre: ", FORTSAET, JA_NEJ)
"""What is asked besides the questions: at the page of all answers, at a page from last time, and yes or no."""
STEDER = (*dict.fromkeys(PROMPT.values()), *SLUT)
_STYR = re.compile(r"\x1b\[[0-9;?]*[a-zA-Z]|\x1b[=>]|\r")
_HOVED = re.compile(r" · (\d+) af (\d+)\n")
_UDEN = {"ved_ikke": ":v", "oensker_ikke": ":ø", "ikke_relevant": ":i"}


class Sagsbehandler:
    """At a form, with `svar` to give: an answer as it is stored. A question without one gets a blank line."""

    def __init__(self, program: Program, skema: Skema, svar: dict[str, Any], *args: str) -> None:
        self.p = Pty(program, *args, hoejde=24)
        self.p.barn.timeout = 60
        self.skema, self.svar = skema, svar
        self.spurgt: list[str] = []
        """The keys of the questions in the order they were asked."""
        self._liste: Spoergsmaal | None = None
        self._nu: Spoergsmaal | None = None

    def til(self, noegle: str = "") -> str:
        """Answer until the question `noegle` stands on the screen, or until something else is asked; what it is."""
        while True:
            sted = self.naeste()
            if sted in SLUT or (noegle and self._nu is not None and self._nu.noegle == noegle):
                return sted
            self.svar_paa()

    def naeste(self) -> str:
        """Read to the next place where something is typed: its prompt, or "" at the end of the program."""
        import pexpect

        nr = self.p.barn.expect_exact([*STEDER, pexpect.EOF])
        tekst = self.p.barn.before + (self.p.barn.after if nr < len(STEDER) else "")
        self.p._laest(tekst)
        self._find(_STYR.sub("", tekst))
        return STEDER[nr] if nr < len(STEDER) else ""

    def skriv(self, *linjer: str) -> None:
        """Type lines, each after the prompt before it has come."""
        for nr, linje in enumerate(linjer):
            if nr:
                self.naeste()
            self.p.send(f"{linje}\r")

    def svar_paa(self) -> None:
        """Answer the question on the screen."""
        s = self._nu
        assert s is not None, self.p.linjer
        if s.type == "liste":
            self._raekker(s)
        else:
            self.p.send(f"{self._linje(s)}\r")

    def slut(self) -> int:
        """The rest, to the end of the program: its exit code."""
        return self.p.slut()

    @property
    def linjer(self) -> list[str]:
        """Every line that the program wrote, without what was typed."""
        alle = _STYR.sub("", self.p.raa.replace("\r\n", "\n")).split("\n")
        return [linje for linje in alle if not any(sted in linje for sted in STEDER)]

    def _find(self, tekst: str) -> None:
        """The question whose heading is the last in the text, when there is one."""
        hoveder = list(_HOVED.finditer(tekst))
        if not hoveder:
            return
        rest = " ".join(tekst[hoveder[-1].end() :].split())
        i_raekke = " · række " in tekst[: hoveder[-1].end()].rsplit("\n\n", 1)[-1].replace("\n", " ")
        mulige = self._liste.felter if i_raekke and self._liste else self.skema.spoergsmaal
        passer = [s for s in mulige if rest.startswith(s.tekst)]
        self._nu = max(passer, key=lambda s: len(s.tekst))
        if not i_raekke:
            self._liste = self._nu if self._nu.type == "liste" else None
            self.spurgt.append(self._nu.noegle)

    def _raekker(self, s: Spoergsmaal) -> None:
        """Type the rows and leave the list; what is suggested stands when there is nothing to type."""
        raekker = self.svar.get(s.noegle)
        for raekke in raekker or []:
            self.p.send("n\r")
            while self.naeste() != PROMPT["liste"]:
                assert self._nu is not None
                self.p.send(f"{self._linje(self._nu, raekke)}\r")
            self._nu = s
        self.p.send("ingen\r" if raekker == [] else "\r")

    def _linje(self, s: Spoergsmaal, svar: dict[str, Any] | None = None) -> str:
        """An answer as it is typed; a text of several lines with the blank one that ends it."""
        v = (self.svar if svar is None else svar).get(s.noegle)
        if isinstance(v, UdenSvar):
            return _UDEN[v.grund]
        if isinstance(v, bool):
            return "j" if v else "n"
        if isinstance(v, list):
            return ", ".join(self._valg(s, k) for k in v)
        if s.type == "valg" and v is not None:
            return self._valg(s, v)
        tekst = "" if v is None else str(v)
        return tekst.replace("\n", "\r") + "\r" if s.type == "linjer" and tekst else tekst.replace(".", ",")

    def _valg(self, s: Spoergsmaal, kode: str) -> str:
        """The option's words, as somebody types them."""
        return next(m.tekst for m in s.muligheder if m.kode == kode).replace(",", "")
