"""A header is one type only: a new fact type never makes an old file ambiguous."""

from itertools import combinations

import pytest

from afk.fakta.base import typer
from afk.fakta.vaerdier import fold
from afk.indlaes.kolonner import Kort, genkend

KONTRAKTENS = ("borgere", "forloeb", "fritagelser", "indsatser", "moeder", "samtykker", "visitationer", "jobformidlere")


def navne(type_):
    """Every folded header of the type → its field."""
    return {fold(n): f.navn for f in type_.felter for n in (f.navn, *f.navne)}


@pytest.mark.parametrize("navn", typer())
def test_typen_kendes_paa_alle_sine_kolonner_og_paa_de_kraevede_alene(navn):
    felter = typer()[navn].felter
    alle = [f.navn for f in felter]
    kraevede = ["sag", *(f.navn for f in felter if f.kraevet)]
    for hoved in (alle if "sag" in alle else ["sag", *alle], kraevede, ["cpr", *kraevede[1:]]):
        assert genkend(hoved, Kort(), None).type.navn == navn


@pytest.mark.parametrize("navn", KONTRAKTENS)
def test_de_aftalte_typer_kendes_paa_enhver_stavemaade_af_de_kraevede(navn):
    felter = [f for f in typer()[navn].felter if f.kraevet]
    for felt in felter:
        for overskrift in felt.navne:
            hoved = ["Sagsnr.", overskrift, *(f.navn for f in felter if f is not felt)]
            assert genkend(hoved, Kort(), None).type.navn == navn


def kan_vaere_begge(en, anden):
    """Whether some header has what both types require, and nothing that one of them does not know."""
    faelles = navne(en).keys() & navne(anden).keys()
    return all(
        {f.navn for f in t.felter if f.kraevet} <= {navne(t)[n] for n in faelles} for t in (en, anden)
    )  # fmt: skip


@pytest.mark.parametrize(("en", "anden"), list(combinations(typer(), 2)))
def test_ingen_overskrifter_kan_vaere_to_typer(en, anden):
    assert not kan_vaere_begge(typer()[en], typer()[anden])
