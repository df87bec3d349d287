"""Any question of the step up forms may be answered with a non-answer: the command names what it needs, or does
without."""

import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from afk.skemaer.motor import til_json
from afk.skemaer.skema import Spoergsmaal, UdenSvar
from tests.cli.hjaelp import Program
from tests.stepup.svarene import AFTALT, FORBEREDT, INDKALDT, SKEMAER

UDEN = UdenSvar("ikke_relevant")
FORMER = {
    "plan": ("forberedende", FORBEREDT, ()),
    "indkald": ("indkaldelse", INDKALDT, ("--fagfolk", "--format", "md", "--overskriv")),
    "aftale": ("aftale", AFTALT, ("--format", "md", "--overskriv")),
}
AFVISES = {
    "plan": {"oensker_step_up", "samtykke", "samtykke_dato", "samtykke_vejledt"},
    "indkald": {"brev_dato", "moede_dato", "moede_start", "moedeform", "moede_sted", "formaal", "er_jobsamtale",
                "kontakt"},
    "aftale": {"moede_dato"},
}  # fmt: skip
"""What cannot be done without: the consent, what the letter must tell, the day that deadlines are counted from."""


def varianter(skema: str, svar: dict[str, Any]) -> Iterator[tuple[str, dict[str, Any]]]:
    """The answers with one of them a non-answer: each question in turn that something is made of, and each such column
    of the first row of a list."""
    for s in filter(_bruges, SKEMAER[skema].spoergsmaal):
        yield s.noegle, {**svar, s.noegle: UDEN}
        for f in filter(_bruges, s.felter if svar.get(s.noegle) else ()):
            yield f"{s.noegle}/{f.noegle}", {**svar, s.noegle: [{**svar[s.noegle][0], f.noegle: UDEN}]}


def _bruges(s: Spoergsmaal) -> bool:
    return not s.auto and (s.krav == "skal" or s.type == "dato")


@pytest.mark.parametrize("kommando", FORMER)
def test_a_non_answer_is_done_without_or_refused_by_its_name(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, kommando: str
) -> None:
    monkeypatch.chdir(tmp_path)
    afk = Program(tmp_path)
    afk.ok("borger", "opret", "--sag", "A12", "--navn", "Åse Ørsted", "--maalgruppe", "aktivitetsparat")
    afk.ok("stepup", "plan", "A12", "--svar", afk.fil("plan.json", til_json(FORBEREDT)))
    skema, svar, valg = FORMER[kommando]
    afvist = set()
    for noegle, variant in varianter(skema, svar):
        ud = afk("stepup", kommando, "A12", "--svar", afk.fil("svar.json", til_json(variant)), *valg)
        assert not re.search("uventet|Traceback|UdenSvar", ud.alt, re.IGNORECASE), (noegle, ud)
        if ud.kode != 0:
            afvist.add(noegle)
            assert ud.fejl.strip(), noegle
    assert afvist == AFVISES[kommando]
