"""Another program, another rule or other settings: nothing that was kept before counts."""

import os
import shutil
from datetime import date
from pathlib import Path

import pytest

from afk.regler.base import Valg
from afk.regnet import ajour, stempel
from tests.regnet.hjaelp import beregnet, holdt
from tests.regnet.test_uden_skrivning import D, gemt, sti

__all__ = ["sti"]


@pytest.fixture
def pakke(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A copy of the program's files."""
    kopi = tmp_path / "afk"
    shutil.copytree(Path(stempel.__file__).parents[1], kopi, ignore=shutil.ignore_patterns("__pycache__"))
    monkeypatch.setattr(stempel, "_PAKKE", str(kopi))
    return kopi


@pytest.mark.parametrize(
    "fil", ["regler/straksafklaring.py", "regler/base.py", "regler/faelles.py", "fakta/forloeb.py", "dato.py",
            "lager/skema.py", "regnet/ajour.py"],
)  # fmt: skip
def test_a_file_of_the_rules_that_is_another_gives_another_stamp(pakke: Path, tmp_path: Path, fil: str) -> None:
    foer = stempel.stempel(tmp_path / "afk.toml")
    assert stempel.stempel(tmp_path / "afk.toml") == foer
    s = (pakke / fil).stat()
    (pakke / fil).write_text("# x\n" + (pakke / fil).read_text(encoding="utf-8"), encoding="utf-8")
    os.utime(pakke / fil, ns=(s.st_atime_ns, s.st_mtime_ns))
    laengere = stempel.stempel(tmp_path / "afk.toml")
    assert laengere != foer, "of another length"
    os.utime(pakke / fil, ns=(s.st_atime_ns, s.st_mtime_ns + 1))
    assert stempel.stempel(tmp_path / "afk.toml") not in (foer, laengere), "of another time"


def test_a_rule_that_comes_or_goes_gives_another_stamp(pakke: Path, tmp_path: Path) -> None:
    foer = stempel.stempel(tmp_path / "afk.toml")
    (pakke / "regler" / "ny.py").touch()
    med = stempel.stempel(tmp_path / "afk.toml")
    (pakke / "regler" / "egen.py").unlink()
    assert len({foer, med, stempel.stempel(tmp_path / "afk.toml")}) == 3


def test_every_setting_counts_and_a_new_version_does(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    fil = tmp_path / "afk.toml"
    stempler = [stempel.stempel(fil)]
    for indhold in ("[min_plan]\ndage = 7\n", "[min_plan]\ndage = 8\n"):
        fil.write_text(indhold, encoding="utf-8")
        stempler.append(stempel.stempel(fil))
    fil.unlink()
    assert stempel.stempel(fil) == stempler[0]
    monkeypatch.setattr(stempel, "__version__", "99")
    stempler.append(stempel.stempel(fil))
    assert len(set(stempler)) == 4


def test_with_another_stamp_everything_is_computed_by_the_rules_there_are(
    sti: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    gammel, alle = gemt(sti), ajour.frister
    monkeypatch.setattr(ajour, "frister", lambda s, d, v: [f._replace(handling="Nyt.") for f in alle(s, d, v)])
    assert holdt(sti, D) == beregnet(sti, D), "the same stamp: the rows are read as they are"
    nye, _ = holdt(sti, D, Valg(min_plan_dage=30))
    assert {p.frist.handling for p in nye} == {"Nyt."}
    assert len(nye) == len(gammel[0])  # type: ignore[arg-type]


def test_a_store_that_a_newer_program_has_met_is_not_read_by_the_stamp_alone(sti: Path) -> None:
    from afk.lager.fejl import NyereLager
    from afk.lager.noegle import forbind_med_noegle

    forb = forbind_med_noegle(sti).forb
    forb.execute("PRAGMA user_version = 99")
    forb.close()
    with pytest.raises(NyereLager):
        holdt(sti, date(2026, 11, 22))
