"""Where a case stands: which group, since when, and which of the three trin of Afklaringspuljen (kilder/000, 003).

Nothing is guessed: where the facts do not say, the sentence says that.
"""

from datetime import date
from typing import NamedTuple

from afk.dato import dansk
from afk.fakta.forloeb import Forloeb
from afk.fakta.sag import Sag
from afk.fakta.vaerdier import dansk_ord
from afk.fakta.visitation import Visitation
from afk.overblik.trin import trin_1, trin_2
from afk.regler.base import Valg
from afk.regler.faelles import fritaget, ophoert, seneste_visitation

TRIN = {1: "Straksafklaring", 2: "Afklaringsforløb", 3: "Genbehandling"}
STANDE = {
    "lukket": "Sagen er lukket",
    "ny": "Endnu ikke begyndt",
    "uden_forloeb": "Intet løbende forløb",
    "andet_forloeb": "Uden for de tre trin",
    "uden_for": "Uden for målgruppen",
    "uden_for_pligt": "Uden for pligten, men monitoreres",
    "gruppe_2": "Gruppe 2: mod rehabiliteringsteamet",
    "gruppe_3": "Gruppe 3: deltager ikke nu",
    "fritaget": "Fritaget",
    "udskudt_visitation": "Visitationen er udskudt",
    "straks_udskudt": "Trin 1: straksafklaringen er udskudt",
    "trin_1": "Trin 1: straksafklaring",
    "trin_1_faerdig": "Trin 1 er gennemført",
    "trin_2": "Trin 2: afklaringsforløb",
    "trin_2_aktiv": "Trin 2: afklaringsforløb med praktik eller timer i gang",
    "trin_3": "Trin 3: genbehandling",
}
"""The states and what they are called."""
GRUPPER = {"1": "gruppe 1", "2": "gruppe 2", "3": "gruppe 3", "udskudt": "udskudt visitation", "fritaget": "fritaget",
           "uden_for": "uden for målgruppen"}  # fmt: skip
_UDE = {"2": "gruppe_2", "3": "gruppe_3", "uden_for": "uden_for"}
_MODEL = ("afklaringsforloeb", "afklaringspuljen", "flere_skal_med")
"""The latest of the model's forløb first: whoever is in trin 2 has left trin 1."""


class Livsforloeb(NamedTuple):
    """The state, the day it began where the facts say it, and why. `trin` is the one the borger is in or returns to."""

    stand: str
    siden: date | None
    hvorfor: str
    trin: int | None = None
    gruppe: str | None = None
    gruppe_siden: date | None = None

    @property
    def titel(self) -> str:
        """The state in words."""
        return STANDE[self.stand]


def livsforloeb(sag: Sag, d: date, valg: Valg) -> Livsforloeb:
    """Where the case stands on `d`."""
    v = seneste_visitation(sag, d)
    stand = _stand(sag, d, valg, v)
    if v is None:
        return stand
    return stand._replace(gruppe=v.gruppe, gruppe_siden=v.dato)


def _stand(sag: Sag, d: date, valg: Valg, v: Visitation | None) -> Livsforloeb:
    lukket = sag.borger.lukket
    if lukket is not None and lukket <= d:
        return Livsforloeb("lukket", lukket, f"Sagen blev lukket {dansk(lukket)}.")
    loebende = [f for f in sag.af(Forloeb) if f.fra <= d and ophoert(f, d) is None]
    if not loebende:
        return _uden_forloeb(sag, d)
    model = next((f for navn in _MODEL for f in _seneste_foerst(loebende) if f.forloeb == navn), None)
    if model is None:
        return _andet(_seneste_foerst(loebende)[0], v)
    trin = {"afklaringsforloeb": 2, "afklaringspuljen": 1}.get(model.forloeb)
    if v is not None and v.gruppe in _UDE:
        hvorfor = f"Borgeren blev visiteret til {GRUPPER[v.gruppe]} {dansk(v.dato)}."
        return Livsforloeb(_UDE[v.gruppe], v.dato, hvorfor)
    return _ude_lige_nu(sag, d, v, trin) or _i_trin(sag, model, d, valg, v)


def _seneste_foerst(forloeb: list[Forloeb]) -> list[Forloeb]:
    return sorted(forloeb, key=lambda f: f.fra, reverse=True)


def _uden_forloeb(sag: Sag, d: date) -> Livsforloeb:
    alle = sag.af(Forloeb)
    if slutninger := [s for s in (ophoert(f, d) for f in alle) if s is not None]:
        sidst = max(slutninger)
        return Livsforloeb("uden_forloeb", sidst, f"Det seneste forløb sluttede {dansk(sidst)}, og sagen er åben.")
    if alle:
        return Livsforloeb("ny", None, f"Det første forløb er planlagt fra {dansk(min(f.fra for f in alle))}.")
    return Livsforloeb("ny", None, "Der er ikke registreret et forløb.")


def _andet(f: Forloeb, v: Visitation | None) -> Livsforloeb:
    """A ressourceforløb or kontanthjælp alone; a visitation to a group without the model still holds."""
    navn = dansk_ord(f.forloeb)
    if v is not None and v.gruppe in _UDE and f.forloeb != "ressourceforloeb":
        return Livsforloeb(_UDE[v.gruppe], v.dato, f"Borgeren blev visiteret til {GRUPPER[v.gruppe]} {dansk(v.dato)}.")
    hvorfor = f"Det løbende forløb er {navn} fra {dansk(f.fra)}. De tre trin hører til Afklaringspuljen."
    return Livsforloeb("andet_forloeb", f.fra, hvorfor)


def _ude_lige_nu(sag: Sag, d: date, v: Visitation | None, trin: int | None) -> Livsforloeb | None:
    """The states from which the borger comes back to a trin."""
    maalgruppe = sag.borger.maalgruppe
    if maalgruppe is not None and maalgruppe != "aktivitetsparat":
        hvorfor = (
            f"Målgruppen er {dansk_ord(maalgruppe)}: kommunen er ikke forpligtet til indsatsen i modellen. "
            "Siden hvornår står ikke i oplysningerne."
        )
        return Livsforloeb("uden_for_pligt", None, hvorfor)
    if p := next((p for p in fritaget(sag, d) if p.daekker(d)), None):
        til = f"til {dansk(p.til)}" if p.til else "uden slutdato"
        return Livsforloeb("fritaget", p.fra, f"Borgeren er fritaget siden {dansk(p.fra)}, {til}.", trin)
    if v is not None and v.gruppe == "udskudt" and (v.til is None or v.til >= d):
        til = f"til {dansk(v.til)}" if v.til else "uden slutdato"
        return Livsforloeb("udskudt_visitation", v.dato, f"Visitationen blev udskudt {dansk(v.dato)}, {til}.", trin)
    return None


def _i_trin(sag: Sag, f: Forloeb, d: date, valg: Valg, v: Visitation | None) -> Livsforloeb:
    if f.forloeb == "flere_skal_med":
        hvorfor = (
            f"Borgeren er i Flere skal med fra {dansk(f.fra)}. De tre trin hører til Afklaringspuljen, så hvor langt "
            "borgeren er, står ikke i oplysningerne."
        )
        return Livsforloeb("andet_forloeb", f.fra, f"{hvorfor}{_om_gruppen(v, d)}")
    nu = trin_2(sag, f, d, valg) if f.forloeb == "afklaringsforloeb" else trin_1(sag, f, d)
    return Livsforloeb(nu.stand, nu.siden, f"{nu.hvorfor}{_om_gruppen(v, d)}", nu.trin)


def _om_gruppen(v: Visitation | None, d: date) -> str:
    """What must be said of the group when it is not simply group 1."""
    if v is None:
        return " Der er ingen visitation, så gruppen kendes ikke."
    if v.gruppe == "udskudt" and v.til is not None and v.til < d:
        return f" Den udskudte visitation sluttede {dansk(v.til)}, og der er ikke visiteret siden."
    if v.gruppe == "fritaget":
        return (
            f" Borgeren blev visiteret som fritaget {dansk(v.dato)}, men der er ingen fritagelse, der gælder i dag, "
            "så fristerne løber."
        )
    return ""
