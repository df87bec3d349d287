"""The change log: the version of the program is in it, in the habit of keepachangelog, and README leads to it."""

import re

from afk import __version__
from tests.huset.side import PROJEKT

TEKST = (PROJEKT / "CHANGELOG.md").read_text(encoding="utf-8")
AFSNIT = ("Tilføjet", "Ændret", "Udgår", "Fjernet", "Rettet", "Sikkerhed")


def test_foerst_det_der_ikke_er_udgivet_saa_udgaverne_nyeste_foerst() -> None:
    overskrifter = re.findall(r"^## \[(.+?)\](?: - (\d{4}-\d\d-\d\d))?$", TEKST, re.MULTILINE)
    assert overskrifter[0] == ("Unreleased", "")
    assert overskrifter[1][0] == __version__
    dage = [dag for _, dag in overskrifter[1:]]
    assert dage == sorted(dage, reverse=True) and "" not in dage


def test_hvert_afsnit_er_et_af_de_kendte_og_har_noget_i_sig() -> None:
    dele = re.split(r"^### (.+)\n", TEKST, flags=re.MULTILINE)[1:]
    assert dele
    for navn, indhold in zip(dele[::2], dele[1::2], strict=True):
        assert navn in AFSNIT and indhold.lstrip().startswith("- "), navn


def test_readme_henviser_til_huset_og_til_aendringerne_og_de_er_med_i_pakken() -> None:
    readme = (PROJEKT / "README.md").read_text(encoding="utf-8")
    for fil in ("CHANGELOG.md", "afk/HUSET.md"):
        assert f"({fil})" in readme and (PROJEKT / fil).is_file()
    assert '"/CHANGELOG.md"' in (PROJEKT / "pyproject.toml").read_text(encoding="utf-8")
