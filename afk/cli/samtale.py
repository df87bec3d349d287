"""Ask a form at the terminal, from the first question to a page of all answers.

Every answer is saved the moment it is given: Ctrl-C, a closed window or a power cut loses at most the question on
the screen, and the next run goes on from there.
"""

from datetime import date

from afk.cli import samtale_vis as vis
from afk.cli.miljoe import Miljoe
from afk.cli.samtale_fremad import Fremad
from afk.cli.samtale_stand import Beregn, Gem, GemFlere, Stand
from afk.cli.samtale_svar import Gaa, Spoerger, vandring
from afk.cli.spoerg import kraev_terminal, linje
from afk.skemaer import motor
from afk.skemaer.skema import Skema, Spoergsmaal, Svar
from afk.vis.rens import ren

__all__ = ["Beregn", "Gem", "GemFlere", "spoerg_skema"]


def spoerg_skema(
    m: Miljoe,
    skema: Skema,
    svar: Svar,
    gem: Gem | None,
    *,
    kort: bool,
    i_dag: date,
    beregn: Beregn = lambda svar: {},
    forslag: Beregn = lambda svar: {},
    foer: Svar | None = None,
    gem_flere: GemFlere | None = None,
) -> Svar | None:
    """Ask the form, going on from the answers there are. With `kort` only what must be answered.

    Without `gem` nothing is kept, and that is what is told. What `beregn` gives is shown where its question stands,
    and conditions see it; it is not given to `gem`. What `forslag` gives is shown at a question without an answer,
    and a blank line there saves it. `foer` are the answers of an earlier time: each section shows its own on one
    page, and a blank line saves them, through `gem_flere` in one go.

    Returns all the answers when the person ends with nothing missing, None when they stop or end with a draft. What
    to do next is told in the latter case only. Raises BrugsFejl without a terminal, KeyboardInterrupt for Ctrl-C.
    """
    kraev_terminal(m, "--svar")
    stand = Stand(skema, svar, gem, gem_flere, beregn, forslag, _brugbare(m, skema, foer or {}))
    return _Samtale(m, stand, Spoerger(m, i_dag), kort).hold()


def _brugbare(m: Miljoe, skema: Skema, foer: Svar) -> Svar:
    """The earlier answers to questions of the form, without those that it no longer takes."""
    ud: Svar = {}
    spurgte = [s for s in skema.spoergsmaal if s.noegle in foer]
    for s in spurgte:
        try:
            ud[s.noegle] = motor.tjek_svar(s, foer[s.noegle])
        except motor.UgyldigtSvar:
            continue
    if len(ud) < len(spurgte):
        m.sig(f"Skemaet er ændret siden sidst. {len(spurgte) - len(ud)} svar passer ikke mere og er ikke med.")
    return ud


class _Samtale:
    def __init__(self, m: Miljoe, stand: Stand, spoerger: Spoerger, kort: bool) -> None:
        self._m, self._stand, self._spoerger, self._kort = m, stand, spoerger, kort
        self._afsnit = {s.noegle: a.titel for a in stand.skema.afsnit for s in a.spoergsmaal}

    def hold(self) -> Svar | None:
        """From where it was left, to the end."""
        if self._stand.foer:
            gaa = Fremad(self._m, self._stand, self._spoerg, kort=self._kort).gaa()
        else:
            gaa = self._fra_start()
        return self._slut() if gaa is Gaa.VIDERE else self._stop()

    def _fra_start(self) -> Gaa:
        plads = self._stand.plads(self._liste())
        if plads:
            self._m.sig(f"Fortsætter ved spørgsmål {plads + 1}. < går tilbage.")
        while (gaa := vandring(self._liste, self._spoerg, plads)) is Gaa.TILBAGE:
            self._m.sig("Det er det første spørgsmål.")
            plads = 0
        return gaa

    def _liste(self) -> list[Spoergsmaal]:
        """The questions to ask as the answers stand."""
        alle = motor.synlige(self._stand.skema, self._stand.svar)
        return [s for s in alle if s.krav == "skal" or not self._kort]

    def _spoerg(self, s: Spoergsmaal, nr: int, antal: int) -> Gaa:
        self._vis_beregnede(s)
        return self._spoerger.spoerg(s, self._stand.sted(s), f"{self._afsnit[s.noegle]} · {nr} af {antal}")

    def _vis_beregnede(self, s: Spoergsmaal) -> None:
        """The program's own answers that stand right above the question."""
        svar = self._stand.svar
        over: list[Spoergsmaal] = []
        for a in motor.synlige(self._stand.skema, svar, auto=True):
            if a.noegle == s.noegle:
                break
            over = [*over, a] if a.auto else []
        for a in over:
            if a.noegle in svar:
                self._m.sig(f"\n{ren(a.tekst)}: {vis.i_ord(a, svar[a.noegle])}")

    # --- the end --------------------------------------------------------------------------------------------

    def _slut(self) -> Svar | None:
        """The page of all answers, from which any question can be taken up again."""
        while True:
            liste, mangler = self._liste(), self._stand.mangler()
            vis.gennemgang(self._m, self._stand.skema, liste, self._stand.svar, mangler)
            ord_ = linje(self._m, "\nEt nummer går til spørgsmålet, Enter slutter: ").strip().lower()
            if not ord_:
                return self._kladde(liste, mangler) if mangler else self._stand.svar
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
        if self._stand.gemmes:
            self._m.sig("Stoppet. Alle svar er gemt; kør kommandoen igen for at fortsætte.")
        else:
            self._m.sig("Stoppet. Intet er gemt.")
        return None

    def _kladde(self, liste: list[Spoergsmaal], mangler: set[str]) -> Svar | None:
        numre = ", ".join(str(nr) for nr, s in enumerate(liste, 1) if s.noegle in mangler)
        if self._stand.gemmes:
            hvad, saa = "Skemaet er gemt som kladde og ikke færdigt.", "Kør kommandoen igen for at fortsætte."
        else:
            hvad, saa = "Skemaet er ikke færdigt, og intet er gemt.", "Kør kommandoen igen."
        self._m.sig(f"{hvad} Der mangler svar på spørgsmål {numre}. {saa}")
        return None
