"""Carry the answers of an earlier time forward, a section at a time: all on one page, and only changes are asked."""

import re

from afk.cli import samtale_vis as vis
from afk.cli.miljoe import Miljoe
from afk.cli.samtale_stand import Stand
from afk.cli.samtale_svar import Gaa, SpoergNr, vandring
from afk.cli.spoerg import linje
from afk.skemaer import motor
from afk.skemaer.skema import Afsnit, Spoergsmaal
from afk.vis.rens import ren

_AENDRET = "Er noget ændret? Et nummer retter, Enter: uændret. "
_VIDERE = "Et nummer retter, Enter går videre: "
_NUMRE = re.compile(r"[0-9]{1,4}([ ,]+[0-9]{1,4})*")


class Fremad:
    """Goes through the sections. One without earlier answers is asked in full; of the others only what is missing.

    `kort` asks only what must be answered of the former too. What is done is told from the answers alone, so that a
    dialogue that was cut off goes on at the first section that is not.
    """

    def __init__(self, m: Miljoe, stand: Stand, spoerg: SpoergNr, *, kort: bool) -> None:
        self._m, self._stand, self._spoerg, self._kort = m, stand, spoerg, kort
        self._afsnit = stand.skema.afsnit

    def gaa(self) -> Gaa:
        """From the first section that is not done, to the end: VIDERE or STOP."""
        nr, tilbage = self._begynd(), False
        if 0 < nr < len(self._afsnit):
            self._m.sig(f"Fortsætter ved afsnittet {ren(self._afsnit[nr].titel)}. < går tilbage.")
        while nr < len(self._afsnit):
            gaa = self._et(self._afsnit[nr], tilbage)
            if gaa is Gaa.STOP:
                return gaa
            if gaa is Gaa.VIDERE:
                nr, tilbage = nr + 1, False
                continue
            foer = next((i for i in range(nr - 1, -1, -1) if self._vist(self._afsnit[i])), None)
            if foer is None:
                self._m.sig("Det er det første afsnit.")
            nr, tilbage = (nr, self._har_foer(self._afsnit[nr])) if foer is None else (foer, True)
        return Gaa.VIDERE

    def _begynd(self) -> int:
        """The first section that is not done."""
        sidst = max((i for i, a in enumerate(self._afsnit) if _noegler(a) & self._stand.givne.keys()), default=-1)
        uroerte = self._stand.uroerte()
        return next((i for i, a in enumerate(self._afsnit) if self._mangler(a, i - sidst, uroerte)), len(self._afsnit))

    def _mangler(self, a: Afsnit, efter: int, uroerte: set[str]) -> bool:
        """Whether there is something to do in the section, `efter` sections after the last one with an answer."""
        if _noegler(a) & uroerte or self._stand.fra_sidst(_noegler(a)):
            return True
        liste = self._liste(a)
        midt_i = efter == 0 and not self._har_foer(a) and self._stand.plads(liste) < len(liste)
        return midt_i or (efter > 0 and bool(liste))

    def _vist(self, a: Afsnit) -> list[Spoergsmaal]:
        """The shown questions of the section, as they are when its earlier answers are taken over."""
        svar = {**self._stand.svar, **self._stand.fra_sidst(_noegler(a))}
        return [s for s in motor.synlige(self._stand.skema, svar) if s.noegle in _noegler(a)]

    def _har_foer(self, a: Afsnit) -> bool:
        return any(s.noegle in self._stand.foer for s in self._vist(a))

    def _et(self, a: Afsnit, tilbage: bool) -> Gaa:
        """One section; `tilbage` when somebody comes back to it."""
        if not tilbage and not self._har_foer(a):
            liste = self._liste(a)
            return vandring(lambda: self._liste(a), self._spoerg, self._stand.plads(liste))
        spurgt: set[str] = set()
        side = tilbage
        while True:
            if side or self._stand.fra_sidst(_noegler(a)):
                if (gaa := self._side(a)) is not Gaa.VIDERE:
                    return gaa
                side = False
                continue
            liste, mangler = self._vist(a), self._stand.mangler() - spurgt
            nr = next((i for i, s in enumerate(liste, 1) if s.noegle in mangler), None)
            if nr is None:
                return Gaa.VIDERE
            gaa = self._spoerg(liste[nr - 1], nr, len(liste))
            if gaa is Gaa.STOP:
                return gaa
            side = gaa is Gaa.TILBAGE
            if not side:
                spurgt.add(liste[nr - 1].noegle)

    def _liste(self, a: Afsnit) -> list[Spoergsmaal]:
        """The questions to ask in a section without earlier answers."""
        return [s for s in self._vist(a) if s.krav == "skal" or not self._kort]

    # --- the page -------------------------------------------------------------------------------------------

    def _side(self, a: Afsnit) -> Gaa:
        """All questions of the section with their answers, until it is left; a blank line keeps the earlier ones."""
        hele = False
        while True:
            fra, liste = self._stand.fra_sidst(_noegler(a)), self._vist(a)
            overskrift = f"{'Fra sidst' if fra else 'Dine svar'}: {a.titel}"
            vis.side(self._m, overskrift, liste, {**self._stand.svar, **fra}, hele)
            ord_ = self._ord(_AENDRET if fra else _VIDERE, len(liste))
            hele = ord_ == "?"
            if ord_ in ("<", ":s"):
                return Gaa.TILBAGE if ord_ == "<" else Gaa.STOP
            if not hele:
                self._stand.gem_flere(fra)
                if (gaa := self._ret(a, [liste[n - 1].noegle for n in _numre(ord_)])) is not Gaa.TILBAGE:
                    return gaa

    def _ord(self, spoergsmaal: str, antal: int) -> str:
        """The line typed at the page: a blank one, a command, or numbers of questions."""
        while True:
            ord_ = linje(self._m, spoergsmaal).strip().lower()
            if ord_ in ("", "<", ":s", "?"):
                return ord_
            if _NUMRE.fullmatch(ord_) and all(1 <= n <= antal for n in _numre(ord_)):
                return ord_
            self._m.sig(f"Skriv et nummer fra 1 til {antal}, eller en tom linje.")

    def _ret(self, a: Afsnit, noegler: list[str]) -> Gaa:
        """Ask those of the questions that are still shown; TILBAGE shows the page again."""
        for noegle in noegler:
            liste = self._vist(a)
            nr = next((i for i, s in enumerate(liste, 1) if s.noegle == noegle), None)
            if nr is not None and (gaa := self._spoerg(liste[nr - 1], nr, len(liste))) is not Gaa.VIDERE:
                return gaa
        return Gaa.VIDERE


def _noegler(a: Afsnit) -> set[str]:
    return {s.noegle for s in a.spoergsmaal}


def _numre(ord_: str) -> list[int]:
    return [int(n) for n in re.findall("[0-9]+", ord_)]
