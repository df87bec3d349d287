"""A small form with a question of each kind, and ways to answer it: from a list of lines, or in a terminal."""

from datetime import date
from typing import Any, NamedTuple

import pytest

from afk.cli.miljoe import Miljoe
from afk.cli.samtale import spoerg_skema
from afk.cli.samtale_kladde import begynd
from afk.fakta.vaerdier import fold
from afk.skemaer.skema import Afsnit, Betingelse, Mulighed, Skema, Spoergsmaal, Svar
from tests.cli.hjaelp import DATO, Stroem

I_DAG = date.fromisoformat(DATO)


def valg(*tekster: str) -> tuple[Mulighed, ...]:
    """Options whose codes are the first words of their texts."""
    return tuple(Mulighed(fold(t.split()[0]), t) for t in tekster)


def naar(felt: str, tegn: str, vaerdi: str) -> tuple[tuple[Betingelse, ...], ...]:
    return ((Betingelse(felt, tegn, vaerdi),),)


PERSON = (
    Spoergsmaal("navn", "Hvad hedder personen?", "tekst", krav="skal"),
    Spoergsmaal("rolle", "Hvilken rolle?", "valg", muligheder=valg("Bisidder", "Tolk", "Læge eller region")),
    Spoergsmaal("sprog", "Hvilket sprog?", "tekst", vis_naar=naar("rolle", "=", "tolk")),
)
BORGEREN = (
    Spoergsmaal("sag_id", "Sag", "tekst", auto=True),
    Spoergsmaal(
        "kaldenavn",
        "Hvad skal vi kalde borgeren?",
        "tekst",
        krav="skal",
        kilde="kilder/002",
        hjaelp="Fornavnet er nok.\nSkriv aldrig CPR-nummer.",
    ),
    Spoergsmaal("oplevelse", "Hvordan oplever du din situation?", "linjer", krav="boer"),
    Spoergsmaal(
        "barrierer", "Hvad står i vejen?", "flere", krav="skal", muligheder=valg("Helbred", "Bolig", "Økonomi og gæld")
    ),
)
MOEDET = (
    Spoergsmaal(
        "oensker", "Ønsker borgeren et møde?", "valg", krav="skal", muligheder=valg("Ja", "Nej", "Tænker over det")
    ),
    Spoergsmaal("nej_grund", "Hvad er grunden?", "linjer", krav="skal", vis_naar=naar("oensker", "=", "nej")),
    Spoergsmaal(
        "dagen",
        "Hvornår?",
        "dato",
        vis_naar=naar("oensker", "=", "ja"),
        skal_naar=naar("barrierer", "har", "bolig"),
    ),
    Spoergsmaal("cv", "Er der et cv?", "ja_nej"),
    Spoergsmaal("timer", "Hvor mange timer?", "tal", mindst=0, hoejst=37),
    Spoergsmaal("deltagere", "Hvem skal med?", "liste", felter=PERSON, hoejst=3, krav="skal"),
)
SKEMA = Skema("proeve", "Prøveskema", 1, (Afsnit("borgeren", "Borgeren", BORGEREN), Afsnit("moedet", "Mødet", MOEDET)))

# One line an answer, in the order of the questions; the text takes a blank line to end it.
ALLE_SVAR = (
    "Åse",
    "Det er svært.",
    "Men det går.",
    "",
    "1, 3",
    "Ja",
    "om 14 dage",
    "j",
    "7,5",
    "n",
    "Bo",
    "2",
    "Urdu",
    "",
)
GEMT: Svar = {
    "kaldenavn": "Åse",
    "oplevelse": "Det er svært.\nMen det går.",
    "barrierer": ["helbred", "oekonomi"],
    "oensker": "ja",
    "dagen": "2026-12-06",
    "cv": True,
    "timer": 7.5,
    "deltagere": [{"navn": "Bo", "rolle": "tolk", "sprog": "Urdu"}],
}
"""What ALLE_SVAR are kept as."""
FORSLAG: Svar = {
    "kaldenavn": "Lone",
    "oplevelse": "Første linje.\nAnden linje.",
    "dagen": "2026-12-01",
    "deltagere": [{"navn": "Bo", "rolle": "bisidder"}, {"navn": "Eva"}],
}
FOER: Svar = {n: v for n, v in GEMT.items() if n not in ("barrierer", "cv")}
"""The answers of an earlier time: what must be asked anew and what was never answered is not among them."""


class Forloebet(NamedTuple):
    """How a dialogue went."""

    svar: Svar | None
    """What it returned."""
    gemt: list[tuple[str, Any]]
    """What was saved, in order; None for an answer that was removed."""
    skaerm: str
    """What stood on the screen, without what was typed."""
    uspurgt: list[str]
    """The lines that were never asked for."""

    @property
    def sidst(self) -> Svar:
        """The answers as they are kept at the end."""
        alle = dict(self.gemt)
        return {n: v for n, v in alle.items() if v is not None}


def miljoe() -> Miljoe:
    """An environment in which somebody is there to answer, and whose stderr is kept."""
    m = Miljoe(dato=DATO)
    m.ud, m.err = Stroem(), Stroem(terminal=True)
    m.kan_spoerge = True
    return m


def samtale(
    monkeypatch: pytest.MonkeyPatch,
    *linjer: str,
    svar: Svar | None = None,
    skema: Skema = SKEMA,
    kort: bool = False,
    **valg: Any,
) -> Forloebet:
    """Let these lines be typed. Where they end, the terminal is closed, which is a KeyboardInterrupt."""
    m, rest, gemt = miljoe(), list(linjer), []
    monkeypatch.setattr("builtins.input", lambda: rest.pop(0) if rest else _luk())
    try:
        ud = spoerg_skema(m, skema, svar or {}, lambda n, v: gemt.append((n, v)), kort=kort, i_dag=I_DAG, **valg)
    except KeyboardInterrupt:
        ud = None
    assert m.ud.tekst == ""
    return Forloebet(ud, gemt, m.err.tekst, rest)


def _luk() -> str:
    raise EOFError


def koer(sag: str, hvordan: str = "") -> int:
    """What a command does with the form, for a process in a terminal: with what was answered last, or suggestions."""
    m = Miljoe()
    forslag = FORSLAG if hvordan == "forslag" else {}
    foer = FOER if hvordan == "foer" else None
    try:
        kladde = begynd(m, SKEMA, sag)
        svar = spoerg_skema(
            m, SKEMA, kladde.svar, kladde.gem, kort=False, i_dag=m.i_dag, forslag=lambda svar: forslag, foer=foer,
            gem_flere=kladde.gem_flere,
        )  # fmt: skip
    except KeyboardInterrupt:
        return 130
    if svar is not None:
        kladde.faerdig()
        m.sig("Færdigt.")
    return 0


KODE = "import sys; from tests.cli.samtale_hjaelp import koer; sys.exit(koer(*sys.argv[1:]))"
