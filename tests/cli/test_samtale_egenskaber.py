"""Whatever is typed: what the dialogue goes on from is what is stored, and nothing is stored unseen."""

from typing import Any
from unittest import mock

from hypothesis import given, settings
from hypothesis import strategies as st

from afk.cli.samtale import spoerg_skema
from afk.skemaer.motor import synlige, tjek_svar
from tests.cli.samtale_hjaelp import FORSLAG, GEMT, I_DAG, SKEMA, miljoe

LINJER = st.lists(
    st.one_of(
        st.sampled_from([
            "", "", "", "<", "?", "-", ":ret", ":v", ":i", "n", "j", "ja", "nej", "ingen", "1", "2", "1, 2", "3",
            "-1", "-2", "i dag", "7,5", "Bo",
        ]),
        st.text(max_size=8),
    ),
    max_size=40,
)  # fmt: skip
NOGLE = st.sets(st.sampled_from(list(GEMT)))


class Lager:
    """Keeps answers as a store does, and sees what the dialogue goes on from."""

    def __init__(self, svar: dict[str, Any]) -> None:
        self.svar, self.set_ = dict(svar), 0

    def gem(self, noegle: str, vaerdi: Any) -> None:
        self.gem_flere({noegle: vaerdi})

    def gem_flere(self, svar: dict[str, Any]) -> None:
        alle = {**self.svar, **svar}
        self.svar = {n: v for n, v in alle.items() if v is not None}

    def se(self, svar: dict[str, Any]) -> dict[str, Any]:
        assert svar == self.svar
        self.set_ += 1
        return FORSLAG


def hold(linjer: list[str], lager: Lager, foer: dict[str, Any] | None, kort: bool) -> tuple[Any, str]:
    m, rest = miljoe(), list(linjer)

    def tast() -> str:
        if not rest:
            raise EOFError
        return rest.pop(0)

    with mock.patch("builtins.input", tast):
        try:
            ud = spoerg_skema(
                m, SKEMA, lager.svar, lager.gem, kort=kort, i_dag=I_DAG, forslag=lager.se, foer=foer,
                gem_flere=lager.gem_flere,
            )  # fmt: skip
        except KeyboardInterrupt:
            ud = None
    return ud, m.err.tekst


@given(LINJER, NOGLE, st.none() | NOGLE, st.booleans())
@settings(max_examples=300, deadline=None)
def test_the_dialogue_goes_on_from_what_is_stored_and_stores_only_answers(
    linjer: list[str], givne: set[str], foer: set[str] | None, kort: bool
) -> None:
    lager = Lager({n: GEMT[n] for n in givne})
    ud, _ = hold(linjer, lager, None if foer is None else {n: GEMT[n] for n in foer}, kort)
    assert ud is None or ud == lager.svar
    assert all(tjek_svar(SKEMA.find(n), v) == v for n, v in lager.svar.items())


@given(LINJER, st.none() | NOGLE)
@settings(max_examples=150, deadline=None)
def test_a_suggestion_is_stored_only_where_it_was_shown(linjer: list[str], foer: set[str] | None) -> None:
    lager = Lager({})
    _, skaerm = hold(linjer, lager, None if foer is None else {n: GEMT[n] for n in foer}, False)
    vist = {"kaldenavn": "Forslag: Lone", "oplevelse": "  Anden linje.", "dagen": "Forslag: tir 01-12-2026"}
    for noegle, tekst in vist.items():
        assert lager.svar.get(noegle) != FORSLAG[noegle] or tekst in skaerm


@given(LINJER, NOGLE)
@settings(max_examples=200, deadline=None)
def test_cut_off_anywhere_blank_lines_still_carry_everything_forward(linjer: list[str], foer: set[str]) -> None:
    lager = Lager({})
    hold(linjer, lager, {n: GEMT[n] for n in foer}, False)
    foerst = dict(lager.svar)
    hold([""] * 60, lager, {n: GEMT[n] for n in foer}, False)
    assert {n: lager.svar[n] for n in foerst} == foerst
    assert foer & {s.noegle for s in synlige(SKEMA, lager.svar)} <= lager.svar.keys()
