"""The borger's consent as the gate of everything that is shared (kilder/002): what it covers on a day, or why not.

It is read from two places that must agree: the answers of the forberedende skema say what may be shared and with
whom, the registered samtykke says whether it still holds. Whichever of them says no wins; but a consent that is given
anew comes in place of those from before it.
"""

from collections.abc import Iterable
from datetime import date
from typing import Any, NamedTuple

from afk.dato import dansk
from afk.fakta.samtykke import Samtykke
from afk.fejl import AfkFejl
from afk.skemaer.skema import Svar


class IntetSamtykke(AfkFejl):
    """Nothing may be shared, and nobody invited; the text says why and what to do, `grund` only why."""

    def __init__(self, grund: str) -> None:
        self.grund = f"{grund} Uden samtykke deles intet, og ingen inviteres."
        super().__init__(f"{self.grund} Siger borgeren ja, så skriv det i skemaet: afk stepup plan SAG")


class Omfang(NamedTuple):
    """What the consent covers: topics by code, and the persons that may know (rows of `samtykke_modtagere`)."""

    emner: frozenset[str]
    modtagere: tuple[dict[str, Any], ...]
    givet: date
    begraenset: bool = False

    def daekker(self, person: dict[str, Any]) -> bool:
        """Whether the person is one of the receivers, by name or by place; case and spaces do not matter."""
        kendte = {n for m in self.modtagere for n in _navne(m)}
        return bool(kendte & _navne(person))


def omfang(svar: Svar, samtykker: Iterable[Samtykke], d: date) -> Omfang:
    """What may be shared on `d`, by the answers of the forberedende skema and the registered consents.

    Raises IntetSamtykke: not asked, no, not yet, withdrawn or expired, or given without being told of its meaning.
    """
    grund = _seneste_ord(_gaeldende(samtykker, _dato(svar.get("samtykke_dato"))), d) or _i_skemaet(svar, d)
    if grund:
        raise IntetSamtykke(grund)
    modtagere = svar.get("samtykke_modtagere")
    emner = svar.get("samtykke_emner")
    return Omfang(
        frozenset(emner if isinstance(emner, list) else ()),
        tuple(modtagere if isinstance(modtagere, list) else ()),
        date.fromisoformat(svar["samtykke_dato"]),
        svar.get("samtykke") == "begraenset",
    )


def _gaeldende(samtykker: Iterable[Samtykke], givet: date | None) -> list[Samtykke]:
    """The words that the consent `givet` does not come in place of: from that day on, or taken back since."""
    return [s for s in samtykker if givet is None or max(s.dato, s.tilbagekaldt or s.dato) >= givet]


def _seneste_ord(samtykker: Iterable[Samtykke], d: date) -> str:
    """Why the latest registered word on `d` stops sharing; empty when it does not, or when there is none."""
    sidste = max((s for s in samtykker if s.dato <= d), key=lambda s: s.dato, default=None)
    if sidste is None:
        return ""
    if sidste.svar == "nej":
        return f"Borgeren sagde nej {dansk(sidste.dato)}."
    if sidste.tilbagekaldt is not None and sidste.tilbagekaldt <= d:
        return f"Borgeren trak samtykket tilbage {dansk(sidste.tilbagekaldt)}."
    if sidste.gaelder_til is not None and sidste.gaelder_til < d:
        return f"Samtykket udløb {dansk(sidste.gaelder_til)}. Tal med borgeren om at forny det."
    return ""


def _i_skemaet(svar: Svar, d: date) -> str:
    """Why the answers stop sharing; empty when they do not."""
    if svar.get("oensker_step_up") == "nej":
        return "Borgeren ønsker ikke et step up-møde."
    if svar.get("oensker_step_up") == "taenker":
        return "Borgeren vil tænke over, om der skal være et step up-møde."
    if svar.get("samtykke") == "nej":
        return "Borgeren giver ikke samtykke til at dele oplysninger."
    if svar.get("oensker_step_up") != "ja" or svar.get("samtykke") not in ("ja", "begraenset"):
        return "Der er ikke svaret ja til step up-møde og samtykke i det forberedende skema endnu."
    if svar.get("samtykke_vejledt") is not True:
        return "Der er ikke svaret ja til, at borgeren ved, hvad samtykket betyder."
    givet, trukket, til = (_dato(svar.get(n)) for n in ("samtykke_dato", "samtykke_trukket", "samtykke_til"))
    if givet is None:
        return "Det er ikke skrevet, hvilken dag borgeren gav samtykket."
    if givet > d:
        return f"Samtykket er dateret {dansk(givet)}, som ikke er kommet endnu."
    if trukket is not None and trukket <= d:
        return f"Borgeren trak samtykket tilbage {dansk(trukket)}."
    if til is not None and til < d:
        return f"Samtykket udløb {dansk(til)}. Tal med borgeren om at forny det."
    return ""


def _dato(v: Any) -> date | None:
    return date.fromisoformat(v) if isinstance(v, str) else None


def _navne(person: dict[str, Any]) -> set[str]:
    ord_ = (person.get(n) for n in ("navn", "organisation"))
    return {" ".join(o.casefold().split()) for o in ord_ if isinstance(o, str) and o.strip()}
