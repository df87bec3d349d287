"""What a form is: sections of questions, as data. `laes.py` makes one from TOML; `motor.py` runs it."""

from typing import Any, NamedTuple

TYPER = ("tekst", "linjer", "valg", "flere", "dato", "ja_nej", "tal", "liste")
"""Kinds of question: one line, several lines, one of some, several of some, date, ja/nej, number, list of rows."""

KRAV = ("skal", "boer", "kan")
UDEN_SVAR = {
    "ved_ikke": "Ved ikke endnu",
    "oensker_ikke": "Borgeren ønsker ikke at svare",
    "ikke_relevant": "Ikke relevant",
}
"""Non-answers, which every question takes; only `oensker_ikke` and `ikke_relevant` fulfil a question that must be
answered."""
OPFYLDER = frozenset(("oensker_ikke", "ikke_relevant"))


class UgyldigtSvar(ValueError):
    """An answer that can't be taken; `str(e)` says in Danish what to write."""


class UdenSvar(NamedTuple):
    """A non-answer, kept as such: one of UDEN_SVAR."""

    grund: str


class Mulighed(NamedTuple):
    """A choice: its ASCII code and what people read."""

    kode: str
    tekst: str
    emne: str = ""
    """The topic of the consent that sharing this choice needs: a chosen health barrier says something of health."""
    alene: bool = False
    """Excludes the other choices of a `flere`: "ingen"."""


class Betingelse(NamedTuple):
    """`felt` compared with `vaerdi`: =, !=, har (a list holds it), >, or `besvaret` (a real answer).

    False while `felt` has no answer or a non-answer, except that = may name the non-answer itself.
    """

    felt: str
    tegn: str
    vaerdi: Any = None


class Spoergsmaal(NamedTuple):
    """One question. `felter` are the columns of a `liste`, each a Spoergsmaal of its own."""

    noegle: str
    tekst: str
    type: str
    hjaelp: str = ""
    muligheder: tuple[Mulighed, ...] = ()
    krav: str = "kan"
    vis_naar: tuple[tuple[Betingelse, ...], ...] = ()
    """Shown when every condition of any one of these holds; always, when there are none."""
    deles: bool = False
    """May be in the version for the participants, if the consent covers it."""
    emne: str = ""
    """The topic of the consent that sharing it needs; empty for none in particular."""
    kilde: str = ""
    hoejst: int | None = None
    """The most choices of `flere` or rows of `liste`; the largest `tal`."""
    felter: tuple["Spoergsmaal", ...] = ()
    auto: bool = False
    """Filled in by the program, never asked; a column of a `liste`: the row's number, where none is given."""
    mindst: int | None = None
    """The fewest rows of a `liste` that is finished (an empty one else says "none"); the smallest `tal`."""
    blandt: str = ""
    """The earlier `flere` whose chosen options are the only ones to choose from here."""
    skal_naar: tuple[tuple[Betingelse, ...], ...] = ()
    """Must be answered when any one of these holds, whatever `krav` says."""
    kun_ja: bool = False
    """A `ja_nej` that must be answered, and with ja."""
    ved_ikke_ok: bool = False
    """Here "Ved ikke endnu" fulfils the question too."""
    klokkeslaet: bool = False
    """A `tekst` that is a time of day, kept as 09:30."""


class Afsnit(NamedTuple):
    """A section."""

    noegle: str
    titel: str
    spoergsmaal: tuple[Spoergsmaal, ...]


class Skema(NamedTuple):
    """A form in one version."""

    navn: str
    titel: str
    udgave: int
    afsnit: tuple[Afsnit, ...]
    kilde: str = ""
    """The file it was read from, for messages."""

    @property
    def spoergsmaal(self) -> tuple[Spoergsmaal, ...]:
        """Every question in order."""
        return tuple(s for a in self.afsnit for s in a.spoergsmaal)

    def find(self, noegle: str) -> Spoergsmaal:
        """The question with that key; KeyError when there is none."""
        for s in self.spoergsmaal:
            if s.noegle == noegle:
                return s
        raise KeyError(noegle)


Svar = dict[str, Any]
"""Answers by key, as JSON has them: str, bool, int or float, ISO date as str, list of str or of dicts; or UdenSvar."""
EGET_SKEMA = "Kommunens eget skema – ikke STARs skabelon."
"""Stands on every export (skemaer 0.2)."""
