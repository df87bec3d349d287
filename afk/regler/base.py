"""What a rule is, and what it returns: a `Frist` with its reasoning and sources.

A rule is pure: `beregn(sag, D, valg)` takes a borger with facts and a date and yields its rows. It sees no
clock, no store and no terminal. The reasoning is part of what is returned, never an extra to switch on.
"""

from collections.abc import Callable, Iterable, Mapping
from datetime import date
from typing import TYPE_CHECKING, Any, NamedTuple

from afk.dato import dansk, sidste_hverdag

if TYPE_CHECKING:  # a kept deadline is shown without a fact type
    from afk.fakta.sag import Sag

ART = ("lovpligtig", "vejledende", "aftalt")
AABNE = ("overskredet", "aaben", "i_bero")
STATUS = (*AABNE, "opfyldt", "bortfaldet")


class Valg(NamedTuple):
    """What a municipality sets itself; a rule that lacks its number says so instead of guessing."""

    jobsamtaler_antal: int | None = None
    """Jobsamtaler in the first six months after 30 June 2026 (unknown in the sources: jura 5.2, A6)."""
    min_plan_dage: int = 7
    """Days from the meeting until its agreements stand in Min Plan (own practice: no source has a number)."""


class Trin(NamedTuple):
    """One step of the reasoning: a Danish sentence with its values still apart, and the date it arrives at."""

    skabelon: str
    vaerdier: tuple[Any, ...]
    dato: date | None = None

    @property
    def tekst(self) -> str:
        """The sentence, with dates written in Danish."""
        return self.skabelon.format(*(dansk(v) if isinstance(v, date) else v for v in self.vaerdier))


class Frist(NamedTuple):
    """A row: one duty of one borger on one day (regler 0)."""

    regel: str
    art: str
    status: str
    udloest_af: date
    frist: date | None = None
    tidligst: date | None = None
    forsigtig_dato: date | None = None
    opfyldt_den: date | None = None
    for_sent: bool = False
    handling: str = ""
    trin: tuple[Trin, ...] = ()
    kilde: tuple[str, ...] = ()

    def dage(self, d: date) -> int | None:
        """Days from `d` to the deadline; negative when it is past, None without one."""
        return None if self.frist is None else (self.frist - d).days

    @property
    def sidste_hverdag(self) -> date | None:
        """The last working day on or before the deadline: the deadline itself is never moved."""
        return None if self.frist is None else sidste_hverdag(self.frist)


_ny_tuple = tuple.__new__
"""`_ny_tuple(Trin, (…))` is `Trin(…)` at a third of the price: a caseload has a million steps."""


class Spor:
    """Collects the steps and sources of one row while it is computed."""

    __slots__ = ("kilder", "trin")

    def __init__(self) -> None:
        self.trin: list[Trin] = []
        self.kilder: list[str] = []

    def __call__(self, skabelon: str, *vaerdier: Any, dato: date | None = None, kilde: str | None = None) -> None:
        """Add a step. Every {} in the sentence takes one value; a date is written in Danish when shown."""
        self.trin.append(_ny_tuple(Trin, (skabelon, vaerdier, dato)))
        if kilde is not None and kilde not in self.kilder:
            self.kilder.append(kilde)

    def alle_kilder(self, foerst: tuple[str, ...]) -> tuple[str, ...]:
        """The sources in `foerst` and then those of the steps, each once."""
        return tuple(dict.fromkeys((*foerst, *self.kilder))) if self.kilder else foerst


class Regel(NamedTuple):
    """A rule, declared once: what `afk regler`, the explanations and the README table say of it."""

    navn: str
    orden: int
    titel: str
    art: str
    gyldig_fra: date
    starter: str
    udloeser: type[Any]
    """The type of fact that starts it: a borger without any has no rows of it."""
    laengde: str
    pauser: str
    opfyldes: str
    bortfalder: str
    kilder: tuple[str, ...]
    beregn: "Callable[[Sag, date, Valg], Iterable[Frist]]"
    handling: Mapping[str, str]
    """What to do next, by status."""
    tolkninger: tuple[str, ...] = ()
    """Where the sources leave several readings: the one adopted."""
    forbehold: str = ""
    """What is not yet certain about the rule as a whole; follows every row."""
    gyldig_til: date | None = None

    def gaelder(self, d: date) -> bool:
        """Whether the rule exists on `d`."""
        return self.gyldig_fra <= d and (self.gyldig_til is None or d <= self.gyldig_til)

    def afgoer(
        self,
        spor: Spor,
        d: date,
        udloest_af: date,
        frist: date | None,
        *,
        opfyldt_den: date | None = None,
        bortfald: str | None = None,
        i_bero: bool = False,
        tidligst: date | None = None,
        forsigtig_dato: date | None = None,
        handling: str | None = None,
    ) -> Frist:
        """The row, with its status by the precedence opfyldt, bortfaldet, i_bero, aaben/overskredet (regler 3.5).

        `frist` is the deadline that holds on the day of fulfilment, or on `d`; None while the clock stands still.
        `bortfald` is the sentence that says why the duty lapsed.
        """
        for_sent = False
        if opfyldt_den is not None:
            status, tidligst = "opfyldt", None
            for_sent = frist is not None and opfyldt_den > frist
        elif bortfald is not None:
            status, frist, tidligst, forsigtig_dato = "bortfaldet", None, None, None
            spor("Bortfaldet: {}", bortfald)
        elif i_bero:
            status, frist, forsigtig_dato = "i_bero", None, None
        else:
            status, tidligst = ("overskredet" if frist is not None and d > frist else "aaben"), None
        if self.forbehold:
            spor("Forbehold: {}", self.forbehold)
        if handling is None or status not in AABNE:
            handling = self.handling.get(status, "")
        return Frist(
            self.navn, self.art, status, udloest_af, frist, tidligst, forsigtig_dato, opfyldt_den, for_sent, handling,
            tuple(spor.trin), spor.alle_kilder(self.kilder),
        )  # fmt: skip
