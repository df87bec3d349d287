"""Ask one question of a form on a line of its own, until it is answered, passed over or left.

A dialogue of lines and not of lists to move about in: it works in every terminal, with a screen reader, on a
slow connection and at 80 × 24. `<` goes back, `?` explains, and the commands that begin with a colon stand under
each question.
"""

from collections.abc import Callable
from datetime import date
from enum import Enum
from typing import Any, NamedTuple

from afk.cli import samtale_vis as vis
from afk.cli.miljoe import Miljoe
from afk.cli.samtale_linjer import flere_linjer, ret_linjer
from afk.cli.samtale_raekker import Raekker
from afk.cli.spoerg import ja_nej, linje
from afk.skemaer.motor import SPRING_OVER, UgyldigtSvar, cpr_i_tekst, laes_svar, synlige_felter
from afk.skemaer.skema import Spoergsmaal, UdenSvar


class Gaa(Enum):
    """Where to go when a question is done with."""

    VIDERE = 1
    TILBAGE = 2
    STOP = 3


class Sted(NamedTuple):
    """Where an answer is kept: a question of the form, or a cell of a row."""

    hent: Callable[[], Any]
    """The answer, None without one."""
    gem: Callable[[Any], None]
    """Saves it at once; None removes it."""
    forslag: Callable[[], Any] = lambda: None
    """What to suggest as the answer, None for nothing."""
    afvis: Callable[[], None] = lambda: None
    """Suggest it no more."""

    def tilbud(self) -> Any:
        """The suggestion that a blank line takes: only where there is no answer."""
        return self.forslag() if self.hent() is None else None


_GAA = {"<": Gaa.TILBAGE, ":s": Gaa.STOP}
_UDEN = {":v": "ved_ikke", ":ø": "oensker_ikke", ":o": "oensker_ikke", ":i": "ikke_relevant"}


SpoergNr = Callable[[Spoergsmaal, int, int], Gaa]
"""Asks the question with its number, from 1, of how many there are."""


def vandring(liste: Callable[[], list[Spoergsmaal]], spoerg: SpoergNr, plads: int = 0) -> Gaa:
    """Go through the questions from number `plads`: VIDERE at the end, TILBAGE before the first, or STOP.

    `liste` is asked anew each time. An answer only changes which questions come after it, so a number holds.
    """
    while plads < len(nu := liste()):
        gaa = spoerg(nu[plads], plads + 1, len(nu))
        if gaa is Gaa.STOP or (gaa is Gaa.TILBAGE and plads == 0):
            return gaa
        plads += -1 if gaa is Gaa.TILBAGE else 1
    return Gaa.VIDERE


class Spoerger:
    """Asks at the terminal of `m`, on the day `i_dag`."""

    def __init__(self, m: Miljoe, i_dag: date) -> None:
        self._m, self._i_dag = m, i_dag

    def spoerg(self, s: Spoergsmaal, sted: Sted, overskrift: str) -> Gaa:
        """Ask until there is somewhere to go. Raises KeyboardInterrupt for Ctrl-C."""
        vis.spoergsmaal(self._m, s, sted.hent(), overskrift, sted.tilbud())
        gaa = None
        while gaa is None:
            gaa = self._udfoer(s, sted, linje(self._m, vis.PROMPT[s.type]))
        return gaa

    def _udfoer(self, s: Spoergsmaal, sted: Sted, raa: str) -> Gaa | None:
        """Do what the line says; None asks again."""
        ord_ = raa.strip().lower()
        if ord_ in _GAA:
            return _GAA[ord_]
        if ord_ == "?":
            vis.hjaelp(self._m, s, sted.hent(), sted.tilbud())
            return None
        if not ord_ and (forslag := sted.tilbud()) is not None:
            return self._gem(s, sted, forslag)
        if ord_ in _UDEN:
            return self._gem(s, sted, UdenSvar(_UDEN[ord_]))
        if ord_ == "-":
            self._slet(sted)
            return None
        if s.type == "liste":
            return self._liste(s, sted, raa)
        if ord_ == ":ret" and s.type in ("tekst", "linjer"):
            return self._ret(s, sted)
        return self._tag_imod(s, sted, flere_linjer(self._m, raa) if s.type == "linjer" else raa)

    def _tag_imod(self, s: Spoergsmaal, sted: Sted, raa: str) -> Gaa | None:
        try:
            vaerdi = laes_svar(s, raa, self._i_dag)
        except UgyldigtSvar as e:
            self._m.sig(str(e))
            vis.igen(self._m, s, sted.tilbud())
            return None
        return Gaa.VIDERE if vaerdi is SPRING_OVER else self._gem(s, sted, vaerdi)

    def _gem(self, s: Spoergsmaal, sted: Sted, vaerdi: Any) -> Gaa | None:
        """Save; asks first where rows or several lines would give way to something that was one keystroke."""
        foer = sted.hent()
        meget = s.type == "liste" or (s.type == "linjer" and isinstance(vaerdi, UdenSvar))
        if meget and foer and isinstance(foer, list | str) and not ja_nej(self._m, "Erstat det, der står?"):
            return None
        sted.gem(vaerdi)
        self._advar(s, vaerdi)
        return Gaa.VIDERE

    def _advar(self, s: Spoergsmaal, vaerdi: Any) -> None:
        for advarsel in cpr_i_tekst({s.noegle: vaerdi}):
            self._m.sig(f"Bemærk: {advarsel}")

    def _slet(self, sted: Sted) -> None:
        if sted.tilbud() is not None:
            sted.afvis()
            self._m.sig("Forslaget er ikke brugt. Skriv et svar, eller gå videre med en tom linje.")
        elif sted.hent() is None:
            self._m.sig("Der er ikke noget svar at slette. En tom linje går videre.")
        elif ja_nej(self._m, "Slet svaret?"):
            sted.gem(None)
            if sted.hent() is None:
                self._m.sig("Svaret er slettet. Skriv et nyt, eller gå videre med en tom linje.")

    def _ret(self, s: Spoergsmaal, sted: Sted) -> Gaa | None:
        foer = sted.tilbud() if sted.hent() is None else sted.hent()
        if not isinstance(foer, str):
            self._m.sig("Der er ikke nogen tekst at rette endnu. Skriv svaret.")
            return None
        if s.type == "tekst":
            raa = linje(self._m, "Ret: ", foer)
            if raa.strip() or sted.hent() is not None:
                return self._tag_imod(s, sted, raa)
        else:
            ret_linjer(self._m, foer, sted.gem)
            if sted.hent() is not None:
                self._advar(s, sted.hent())
                return Gaa.VIDERE
        self._m.sig("Forslaget er ikke ændret. Enter tager det.")
        return None

    # --- rows -----------------------------------------------------------------------------------------------

    def _liste(self, s: Spoergsmaal, sted: Sted, raa: str) -> Gaa | None:
        """A command of a list, or "ingen"."""
        raekker = Raekker(self._m, s, lambda: sted.tilbud() if sted.hent() is None else sted.hent(), sted.gem)
        nr = raekker.valgt(raa)
        if nr is None:
            return None if raekker.udfoert(raa) else self._tag_imod(s, sted, raa)
        if self._raekke(s, raekker, nr) is Gaa.STOP:
            return Gaa.STOP
        vis.nu(self._m, s, sted.hent(), sted.tilbud())
        return None

    def _raekke(self, s: Spoergsmaal, raekker: Raekker, nr: int) -> Gaa:
        """Ask the columns of row `nr` (from 0); a row begins with its first answer."""

        def kolonne(felt: Spoergsmaal, i: int, antal: int) -> Gaa:
            sted = Sted(lambda: raekker.celle(nr, felt.noegle), lambda v: raekker.saet(nr, felt.noegle, v))
            return self.spoerg(felt, sted, f"{s.tekst} · række {nr + 1} · {i} af {antal}")

        return vandring(lambda: [f for f in synlige_felter(s, raekker.raekke(nr)) if not f.auto], kolonne)
