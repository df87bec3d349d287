"""The answers of a dialogue as they stand: given, worked out by the program, suggested; and how they are saved."""

from collections.abc import Callable
from typing import Any

from afk.cli.samtale_svar import Sted
from afk.skemaer import motor
from afk.skemaer.skema import Skema, Spoergsmaal, Svar, UdenSvar

Gem = Callable[[str, Any], None]
"""Saves the answer to a question at once; None removes it."""
GemFlere = Callable[[Svar], None]
"""Saves several answers in one go."""
Beregn = Callable[[Svar], Svar]
"""From the answers as they stand: those the program gives itself (`Spoergsmaal.auto`), or suggests."""


class Stand:
    """What the dialogue goes on from. It is never more than what is kept: saving comes first.

    Without `gem` nothing is kept. `foer` are answers from an earlier time, checked; they go before what `forslag`
    gives.
    """

    def __init__(
        self,
        skema: Skema,
        svar: Svar,
        gem: Gem | None,
        gem_flere: GemFlere | None = None,
        beregn: Beregn = lambda svar: {},
        forslag: Beregn = lambda svar: {},
        foer: Svar | None = None,
    ) -> None:
        self.skema, self.givne, self.foer = skema, dict(svar), foer or {}
        self._gem, self._gem_flere, self._beregn, self._forslag = gem, gem_flere, beregn, forslag
        self._afviste: set[str] = set()

    @property
    def svar(self) -> Svar:
        """The answers given and those the program gives itself."""
        return {**self.givne, **self._beregn(self.givne)}

    @property
    def gemmes(self) -> bool:
        """Whether anything is kept."""
        return self._gem is not None

    def mangler(self) -> set[str]:
        """The keys of the shown questions that must be answered and are not."""
        return {s.noegle for s in motor.mangler(self.skema, self.svar)}

    def gem(self, noegle: str, vaerdi: Any) -> None:
        """Save an answer. One that is removed is not suggested again, or a blank line would bring it back."""
        if vaerdi is None:
            self._afviste.add(noegle)
            if noegle not in self.givne:
                return
        if self._gem is not None:
            self._gem(noegle, vaerdi)
        if vaerdi is None:
            del self.givne[noegle]
        else:
            self.givne[noegle] = vaerdi

    def gem_flere(self, svar: Svar) -> None:
        """Save several answers, in one go where that can be done."""
        if self._gem_flere is not None and svar:
            self._gem_flere(svar)
            self.givne.update(svar)
        else:
            for noegle, vaerdi in svar.items():
                self.gem(noegle, vaerdi)

    def sted(self, s: Spoergsmaal) -> Sted:
        """Where the answer to the question is kept, with what is suggested for it as the answers stand now."""
        forslag = None if s.noegle in self.givne else self._brugbart(s)
        return Sted(
            lambda: self.givne.get(s.noegle),
            lambda v: self.gem(s.noegle, v),
            lambda: None if s.noegle in self._afviste else forslag,
            lambda: self._afviste.add(s.noegle),
        )

    def _brugbart(self, s: Spoergsmaal) -> Any:
        """The suggestion, None without one that is a real answer to the question."""
        raa = {**self._forslag(self.svar), **self.foer}.get(s.noegle)
        try:
            vaerdi = None if motor.er_blank(raa) else motor.tjek_svar(s, raa)
        except motor.UgyldigtSvar:
            return None
        tom = isinstance(vaerdi, UdenSvar) or (vaerdi == [] and s.type == "flere")
        return None if tom else vaerdi

    def fra_sidst(self, noegler: set[str]) -> Svar:
        """The earlier answers to those of the questions that are shown when they are taken over, and have none yet."""
        mulige = {n: v for n, v in self.foer.items() if n in noegler - self.givne.keys() - self._afviste}
        vist = motor.synlige(self.skema, {**self.svar, **mulige})
        return {s.noegle: mulige[s.noegle] for s in vist if s.noegle in mulige}

    def plads(self, liste: list[Spoergsmaal]) -> int:
        """Where to go on in the questions: after the last answer, or at an earlier one that must be answered and was
        never taken up."""
        noegler, uroerte = [s.noegle for s in liste], self.uroerte()
        efter = max((i for i, n in enumerate(noegler, 1) if n in self.svar), default=0)
        return next((i for i, n in enumerate(noegler[:efter]) if n in uroerte), efter)

    def uroerte(self) -> set[str]:
        """The keys of the questions that must be answered and were never taken up."""
        return self.mangler() - set(self.svar)
