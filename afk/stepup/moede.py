"""A step up-møde as the conversation knows it: the two forms with their answers, and what the consent covers."""

from datetime import date
from typing import Any, NamedTuple

from afk.dato import dansk_lang
from afk.skemaer.ord import i_ord
from afk.skemaer.skema import Skema, Spoergsmaal, Svar, UdenSvar
from afk.stepup.samtykke import Omfang

Raekke = dict[str, Any]


class Udfyldt(NamedTuple):
    """A form that was filled in and finished, with the answers that the form of today takes."""

    skema: Skema
    nr: int
    faerdig: date
    svar: Svar


class Moedet(NamedTuple):
    """`skema`/`svar` is the form at hand (indkaldelse or aftale), `foer` the finished forberedende skema."""

    skema: Skema
    svar: Svar
    foer_skema: Skema
    foer: Svar
    omfang: Omfang | None
    """None when nothing may be shared; only what the borger gets can be made then."""

    def tekst(self, noegle: str) -> str:
        """The answer of the form at hand as text; empty without a real one."""
        return som_tekst(self.skema, self.svar, noegle)

    def fra_foer(self, noegle: str) -> str:
        """The answer of the forberedende skema as text; empty without a real one."""
        return som_tekst(self.foer_skema, self.foer, noegle)

    def raekker(self, noegle: str) -> list[Raekke]:
        """The rows of a list of the form at hand."""
        return raekker(self.svar, noegle)

    @property
    def navn(self) -> str:
        """What the borger is called in letters."""
        return self.fra_foer("borger_navn")

    def emner_i_ord(self) -> str:
        """The topics of the consent, as in a sentence."""
        s = self.foer_skema.find("samtykke_emner")
        emner = self.omfang.emner if self.omfang else frozenset[str]()
        return opregn([m.tekst.lower() for m in s.muligheder if m.kode in emner])

    def modtagere_i_ord(self) -> str:
        """Who the consent lets know, as in a sentence."""
        s = self.foer_skema.find("samtykke_modtagere")
        alle = (_navn_og_sted(r, s) for r in self._modtagere)
        return opregn([f"{navn} ({sted})" if sted else navn for navn, sted in alle])

    @property
    def _modtagere(self) -> tuple[Raekke, ...]:
        return self.omfang.modtagere if self.omfang else ()


def som_tekst(skema: Skema, svar: Svar, noegle: str) -> str:
    """One answer in words; empty for none and for a non-answer."""
    v = svar.get(noegle)
    return "" if v is None or isinstance(v, UdenSvar) else i_ord(skema.find(noegle), v)


def raekker(svar: Svar, noegle: str) -> list[Raekke]:
    """The rows of a list; none for a non-answer."""
    v = svar.get(noegle)
    return v if isinstance(v, list) else []


def celle(s: Spoergsmaal, raekke: Raekke, noegle: str) -> str:
    """One cell of a row in words; empty for none."""
    v = raekke.get(noegle)
    felt = next((f for f in s.felter if f.noegle == noegle), None)
    return "" if v is None or isinstance(v, UdenSvar) or felt is None else i_ord(felt, v)


def person(raekke: Raekke, s: Spoergsmaal) -> str:
    """Ida Holm, Socialområdet"""
    navn, sted = _navn_og_sted(raekke, s)
    return f"{navn}, {sted}" if sted else navn


def _navn_og_sted(raekke: Raekke, s: Spoergsmaal) -> tuple[str, str]:
    """The place is empty where there is none, or where it only says the name again."""
    sted = celle(s, raekke, "organisation") or celle(s, raekke, "rolle")
    navn = celle(s, raekke, "navn")
    return navn, "" if sted.casefold() == navn.casefold() else sted


def opregn(led: list[str]) -> str:
    """bolig, helbred og økonomi; but bolig samt familie og børn, where one more "og" would confuse"""
    bindeord = " samt " if any(" og " in x for x in led) else " og "
    return bindeord.join(filter(None, (", ".join(led[:-1]), *led[-1:])))


def dag(v: Any) -> str:
    """An ISO date of an answer as torsdag 10. december 2026; empty without one."""
    return dansk_lang(date.fromisoformat(v)) if isinstance(v, str) else ""
