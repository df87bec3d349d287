"""What a row of the visitation table is: a condition, what it leads to, and what to do next."""

from collections.abc import Callable, Iterator
from typing import NamedTuple

from afk.dato import dansk
from afk.regler.visitation.svar import AFKLARINGSPULJEN, FLERE_SKAL_MED, Passer, besvaret, dag
from afk.skemaer.skema import Svar

EGEN = "Programmets egen regel: kilderne siger det ikke"
PROFILER = {AFKLARINGSPULJEN: "Afklaringspuljen", FLERE_SKAL_MED: "Flere skal med"}
FORSLAG = {
    "gruppe_1": "gruppe 1",
    "gruppe_2": "gruppe 2",
    "gruppe_3": "gruppe 3",
    "udskudt": "udskudt visitation",
    "fritaget": "fritaget",
    "uden_for": "uden for målgruppen",
    "kraever_vurdering": "kræver vurdering",
}
"""The proposals, by code."""


class Saetning(NamedTuple):
    """A Danish sentence of a row, and when it is said: every field that is set must hold."""

    tekst: str
    profil: str = ""
    """Only under this profile."""
    ved: str = ""
    """Only when the proposal is this one."""
    mangler: str = ""
    """Only while the answer with this key is missing."""
    dato: str = ""
    """Only when the answer with this key is a date, which stands for {} in the text."""

    def sig(self, svar: Svar, forslag: str) -> str | None:
        """The sentence, with its date in Danish; None when it is not to be said."""
        if self.profil not in ("", svar.get("profil")) or self.ved not in ("", forslag):
            return None
        if self.mangler and besvaret(svar, self.mangler):
            return None
        if not self.dato:
            return self.tekst
        d = dag(svar, self.dato)
        return None if d is None else self.tekst.format(dansk(d))

    @property
    def i_tabel(self) -> str:
        """The sentence as the table shows it, with the profile or the proposal it belongs to before it."""
        foran = PROFILER.get(self.profil) or FORSLAG.get(self.ved, "")
        return f"{foran[:1].upper()}{foran[1:]}: {self.tekst}" if foran else self.tekst


def intet(svar: Svar) -> str | None:
    """No outcome: go on down the table."""
    return None


def altid(forslag: str) -> Callable[[Svar], str | None]:
    """The same outcome for everybody."""
    return lambda svar: forslag


class Raekke(NamedTuple):
    """A row. `efter` holds the proposals it follows; a row without them is one of those that lead to a proposal."""

    nr: str
    betingelse: str
    udfald: str
    kilde: tuple[str, ...]
    passer: Callable[[Svar], Passer] | None
    """None for a row that no answer of the form can fire; `andetsteds` says why."""
    forslag: Callable[[Svar], str | None] = intet
    opgaver: tuple[Saetning, ...] = ()
    noter: tuple[Saetning, ...] = ()
    profil: str = ""
    """The only profile it belongs to; empty for both."""
    efter: tuple[str, ...] = ()
    straks: str | None = None
    """What it says of the straksafklaring."""
    andetsteds: str = ""

    @property
    def opfoelgning(self) -> str:
        """The follow-up as the table shows it: tasks and notes, without those that repeat a date."""
        return " ".join(o.i_tabel for o in (*self.opgaver, *self.noter) if not o.dato)


def sig(saetninger: tuple[Saetning, ...], svar: Svar, forslag: str) -> Iterator[str]:
    """The sentences that are to be said."""
    for s in saetninger:
        tekst = s.sig(svar, forslag)
        if tekst is not None:
            yield tekst
