"""Ask a form at the terminal, from the first question to a page of all answers.

Every answer is saved the moment it is given: Ctrl-C, a closed window or a power cut loses at most the question on
the screen, and the next run goes on from there.
"""

from collections.abc import Callable
from datetime import date
from typing import Any

from afk.cli import samtale_vis as vis
from afk.cli.miljoe import Miljoe
from afk.cli.samtale_svar import Gaa, Spoerger, Sted, vandring
from afk.cli.spoerg import kraev_terminal, linje
from afk.skemaer import motor
from afk.skemaer.skema import Skema, Spoergsmaal, Svar
from afk.vis.rens import ren

Gem = Callable[[str, Any], None]
"""Saves the answer to a question at once; None removes it."""
Beregn = Callable[[Svar], Svar]
"""The answers that the program gives itself (`Spoergsmaal.auto`), as the others stand."""


def spoerg_skema(
    m: Miljoe, skema: Skema, svar: Svar, gem: Gem | None, *, kort: bool, i_dag: date, beregn: Beregn = lambda svar: {}
) -> Svar | None:
    """Ask the form, going on from the answers there are. With `kort` only what must be answered.

    Without `gem` nothing is kept, and that is what is told. What `beregn` gives is shown where its question stands,
    and conditions see it; it is not given to `gem`.

    Returns all the answers when the person ends with nothing missing, None when they stop or end with a draft. What
    to do next is told in the latter case only. Raises BrugsFejl without a terminal, KeyboardInterrupt for Ctrl-C.
    """
    kraev_terminal(m, "--svar")
    return _Samtale(m, skema, svar, gem, beregn, Spoerger(m, i_dag), kort).foer()


class _Samtale:
    def __init__(
        self, m: Miljoe, skema: Skema, svar: Svar, gem: Gem | None, beregn: Beregn, spoerger: Spoerger, kort: bool
    ) -> None:
        self._m, self._skema, self._givne, self._kort = m, skema, dict(svar), kort
        self._gem_ud, self._beregn, self._spoerger = gem, beregn, spoerger
        self._afsnit = {s.noegle: a.titel for a in skema.afsnit for s in a.spoergsmaal}

    @property
    def _svar(self) -> Svar:
        return {**self._givne, **self._beregn(self._givne)}

    def foer(self) -> Svar | None:
        """From where it was left, to the end."""
        plads = self._begynd()
        if plads:
            self._m.sig(f"Fortsætter ved spørgsmål {plads + 1}. < går tilbage.")
        while (gaa := vandring(self._liste, self._spoerg, plads)) is Gaa.TILBAGE:
            self._m.sig("Det er det første spørgsmål.")
            plads = 0
        return self._slut() if gaa is Gaa.VIDERE else self._stop()

    def _liste(self) -> list[Spoergsmaal]:
        """The questions to ask as the answers stand."""
        alle = motor.synlige(self._skema, self._svar)
        if not self._kort:
            return alle
        mangler = self._mangler()
        return [
            s for s in alle
            if s.krav == "skal" or s.noegle in mangler or (s.skal_naar and s.noegle in self._svar)
        ]  # fmt: skip

    def _mangler(self) -> set[str]:
        return {s.noegle for s in motor.mangler(self._skema, self._svar)}

    def _begynd(self) -> int:
        """After the last answer, or at an earlier question that must be answered and was never taken up."""
        noegler, uroerte = [s.noegle for s in self._liste()], self._mangler() - set(self._svar)
        efter = max((i for i, n in enumerate(noegler, 1) if n in self._svar), default=0)
        return next((i for i, n in enumerate(noegler[:efter]) if n in uroerte), efter)

    def _spoerg(self, s: Spoergsmaal, nr: int, antal: int) -> Gaa:
        self._vis_beregnede(s)
        sted = Sted(lambda: self._givne.get(s.noegle), lambda v: self._gem(s.noegle, v))
        return self._spoerger.spoerg(s, sted, f"{self._afsnit[s.noegle]} · {nr} af {antal}")

    def _vis_beregnede(self, s: Spoergsmaal) -> None:
        """The program's own answers that stand right above the question."""
        svar = self._svar
        over: list[Spoergsmaal] = []
        for a in motor.synlige(self._skema, svar, auto=True):
            if a.noegle == s.noegle:
                break
            over = [*over, a] if a.auto else []
        for a in over:
            if a.noegle in svar:
                self._m.sig(f"\n{ren(a.tekst)}: {vis.i_ord(a, svar[a.noegle])}")

    def _gem(self, noegle: str, vaerdi: Any) -> None:
        """Save first: what the dialogue goes on from is never more than what is kept."""
        if self._gem_ud is not None:
            self._gem_ud(noegle, vaerdi)
        if vaerdi is None:
            self._givne.pop(noegle, None)
        else:
            self._givne[noegle] = vaerdi

    # --- the end --------------------------------------------------------------------------------------------

    def _slut(self) -> Svar | None:
        """The page of all answers, from which any question can be taken up again."""
        while True:
            liste, mangler = self._liste(), self._mangler()
            vis.gennemgang(self._m, self._skema, liste, self._svar, mangler)
            ord_ = linje(self._m, "\nEt nummer går til spørgsmålet, Enter slutter: ").strip().lower()
            if not ord_:
                return self._kladde(liste, mangler) if mangler else self._svar
            if self._tag_op(liste, ord_) is Gaa.STOP:
                return self._stop()

    def _tag_op(self, liste: list[Spoergsmaal], ord_: str) -> Gaa | None:
        if ord_ == ":s":
            return Gaa.STOP
        if ord_ == "<" and liste:
            ord_ = str(len(liste))
        if ord_.isascii() and ord_.isdigit() and 1 <= int(ord_[:6]) <= len(liste):
            nr = int(ord_[:6])
            return self._spoerg(liste[nr - 1], nr, len(liste))
        self._m.sig(f"Skriv et nummer fra 1 til {len(liste)}, eller en tom linje.")
        return None

    def _stop(self) -> Svar | None:
        if self._gem_ud is None:
            self._m.sig("Stoppet. Intet er gemt.")
        else:
            self._m.sig("Stoppet. Alle svar er gemt; kør kommandoen igen for at fortsætte.")
        return None

    def _kladde(self, liste: list[Spoergsmaal], mangler: set[str]) -> Svar | None:
        numre = ", ".join(str(nr) for nr, s in enumerate(liste, 1) if s.noegle in mangler)
        if self._gem_ud is None:
            hvad, saa = "Skemaet er ikke færdigt, og intet er gemt.", "Kør kommandoen igen."
        else:
            hvad, saa = "Skemaet er gemt som kladde og ikke færdigt.", "Kør kommandoen igen for at fortsætte."
        self._m.sig(f"{hvad} Der mangler svar på spørgsmål {numre}. {saa}")
        return None
