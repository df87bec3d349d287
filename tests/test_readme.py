"""README says what the program says."""

import re
import subprocess
import sys
from pathlib import Path

import pytest

from afk.cli import KOMMANDOER
from afk.fakta.base import typer
from afk.regler import regler
from afk.vis.opsaet import markdown as opsaetning
from afk.vis.regler import markdown

README = (Path(__file__).parents[1] / "README.md").read_text(encoding="utf-8")


def afsnit(navn: str) -> str:
    """The text between two markers."""
    fundet = re.search(rf"<!-- {navn}: begynder -->\n(.*?)<!-- {navn}: slutter -->", README, re.DOTALL)
    assert fundet, f"README lacks the markers of {navn}"
    return fundet[1].strip()


def test_regeltabellen_er_reglernes_egen() -> None:
    assert afsnit("regler") == markdown(regler())


def test_tabellen_over_opsaetningen_er_noeglernes_egen() -> None:
    assert afsnit("opsaetning") == opsaetning()


def test_hver_type_staar_med_sine_kolonner() -> None:
    for typ in typer().values():
        kolonner = " ".join(f"`{f.navn}{'*' if f.kraevet else ''}`" for f in typ.felter)
        assert f"| `{typ.navn}` | {kolonner} |" in README


def _kommandoer() -> list[str]:
    """Every `afk …` in a shell block, without comments."""
    blokke = re.findall(r"```(?:sh|cron)\n(.*?)```", README, re.DOTALL)
    linjer = (linje.strip() for blok in blokke for linje in blok.splitlines())
    return [linje for linje in linjer if linje.startswith("afk ")]


@pytest.mark.parametrize("linje", _kommandoer())
def test_kommandoerne_i_readme_findes_med_deres_valg(linje: str) -> None:
    ord_ = re.findall(r'"[^"]*"|\S+', linje)[1:]
    assert ord_[0] in KOMMANDOER or ord_[0].startswith("-")
    under = [o for o in ord_[:2] if re.fullmatch("[a-z]+", o)]
    if KOMMANDOER[ord_[0]][0] not in ("borger", "registrer", "lager", "stepup"):
        under = under[:1]
    svar = subprocess.run([sys.executable, "-m", "afk", *under, "--help"], capture_output=True, text=True, check=False)
    assert svar.returncode == 0
    for valg in (o for o in ord_ if o.startswith("--")):
        assert valg in svar.stdout


def test_de_to_kommandoer_er_en_linje_hver() -> None:
    assert len(re.findall(r"^python3 -m venv .*afk demo$", README, re.MULTILINE)) == 1
    assert len(re.findall(r"^python3 -m venv .*pytest -n auto$", README, re.MULTILINE)) == 1
