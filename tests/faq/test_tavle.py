"""No answer is missing in the table, every place it names is there, and what it claims is shown by a test."""

import re
from collections.abc import Callable
from importlib import import_module
from pathlib import Path
from pkgutil import iter_modules

import pytest

import tests.faq
from afk.cli.kommandotrae import knuder
from afk.fakta.base import typer
from afk.rapport.gruppe_begreber import begreber
from afk.rapport.tal import AFKLARINGSPULJEN
from afk.regler import regler
from afk.regler.visitation.tabel import tabel
from afk.skemaer.laes import hent, indbyggede
from afk.tjek import alle_tjek
from tests.faq.svar import Kilde, proevede
from tests.faq.tavle import KILDER, side

PROJEKT = Path(__file__).parents[2]
KILDETEKSTER = PROJEKT.parent / "shared" / "kilder"
hver = pytest.mark.parametrize("kilde", KILDER, ids=lambda k: k.nr)
STEDER: dict[str, Callable[[], set[str]]] = {
    "regel": lambda: {r.navn for r in regler()},
    "række": lambda: {r.nr for r in tabel()},
    "fund": lambda: {t.kode for t in alle_tjek()},
    "tal": lambda: {b.noegle for b in begreber(AFKLARINGSPULJEN)},
    "felt": lambda: {f"{t.navn}.{f.navn}" for t in typer().values() for f in t.felter},
    "skema": lambda: {f"{n}.{s.noegle}" for n in indbyggede() for s in hent(n, None).spoergsmaal},
    "afk": lambda: {" ".join(k.sti) for k in knuder() if k.sti},
}


def vist(kilde: Kilde) -> set[str]:
    """The answers of the source that some test in this folder has in its name."""
    moduler = [m.name for m in iter_modules(tests.faq.__path__) if m.name.startswith("test_")]
    return set().union(*(proevede(vars(import_module(f"tests.faq.{m}")), kilde.nr) for m in moduler))


@hver
def test_hvert_svar_siger_enten_hvad_afk_goer_og_hvor_eller_hvorfor_det_er_uden_for(kilde: Kilde) -> None:
    assert [s.nr for s in kilde.svar if bool(s.afk) == bool(s.uden) or bool(s.afk) != bool(s.ved)] == []
    assert [s.nr for s in kilde.svar if "|" in s.emne + s.afk + s.uden or not (s.afk + s.uden).endswith(".")] == []
    assert len({s.nr for s in kilde.svar}) == len(kilde.svar)


@hver
def test_det_afk_goer_er_vist_af_en_test_og_ingen_test_viser_andet(kilde: Kilde) -> None:
    assert vist(kilde) == {s.nr for s in kilde.svar if s.afk}


@pytest.mark.parametrize("slags", STEDER)
def test_hvert_sted_der_naevnes_findes(slags: str) -> None:
    naevnt = [v.partition(" ") for k in KILDER for s in k.svar for v in s.ved]
    assert {navn for s, _, navn in naevnt if s == slags} <= STEDER[slags]()
    assert {s for s, _, _ in naevnt} == set(STEDER)


def test_siden_er_den_tabellen_giver() -> None:
    assert (PROJEKT / "afk" / "FAQ.md").read_text(encoding="utf-8") == side(), "Run: python -m tests.huset.skriv"


def test_readme_henviser_til_siden() -> None:
    assert "(afk/FAQ.md)" in (PROJEKT / "README.md").read_text(encoding="utf-8")


# --- against the sources, where they are at hand ------------------------------------------------------------


def kildetekst(kilde: Kilde) -> str:
    fundet = list(KILDETEKSTER.glob(f"{kilde.nr}-*.txt"))
    if not fundet:
        pytest.skip("the sources are not here")
    return fundet[0].read_text(encoding="utf-8")


@hver
def test_tabellen_har_alle_kildens_svar(kilde: Kilde) -> None:
    tekst = kildetekst(kilde)
    if kilde.nr == "001":
        assert [s.nr.rpartition(" ")[2] for s in kilde.svar] == re.findall(r"^Svar (\d+):", tekst, re.MULTILINE)
        return
    afsnit = [a for a in re.split(r"\n\s*\n", tekst) if a.strip()]
    foerste = 2 if kilde.nr == "003" else 4  # after the headings and the sentence that is on every page
    sidste = len(afsnit) if kilde.nr == "003" else len(afsnit) - 1  # before the day of the last change
    talt = [n for s in kilde.svar if s.afsnit for n in range(s.afsnit[0], s.afsnit[1] + 1)]
    assert talt == list(range(foerste, sidste + 1))
    assert all(s.afsnit for s in kilde.svar)
