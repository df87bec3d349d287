"""The whole store against a model of plain dicts, in whatever order people do things.

More of it: AFK_MASKINE=500 python -m pytest tests/lager/test_maskine.py
"""

import os
import shutil
import tempfile
from collections.abc import Iterator
from datetime import date
from functools import cache
from pathlib import Path
from typing import Any
from unittest import mock

import pytest
from historik_hjaelp import fortryd, fund
from hypothesis import HealthCheck, Phase, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, precondition, rule
from kopi_hjaelp import gendan_den, lav
from lager_hjaelp import I_DAG, T
from maskine_model import Model, Noegle, Raekke, enkelte, raekke

from afk.fejl import AfkFejl
from afk.lager import adgang, genopret, laes, opslagslog, slet
from afk.lager.fejl import Findes
from afk.lager.opret import opret
from afk.lager.person import Personer
from afk.lager.skift import skift_noegle
from afk.lager.skriv import Skriver, skriv
from afk.regnet.tjek import tjek as tjek_regnet
from tests.cli.test_rundtur import fakta
from tests.oevelser.billede import billede, genspil
from tests.regnet.hjaelp import STANDARD, beregnet, holdt

GANGE = int(os.environ.get("AFK_MASKINE", "4"))
NR = st.integers(0, 99)
TYPER = [t for t in T.values() if t.navn != "borgere"]
FAKTUM = st.sampled_from(TYPER).flatmap(lambda t: st.tuples(st.just(t.navn), fakta(t)))


class Afbrudt(Exception):
    """Something in the middle of a write."""


@cache
def _tomt() -> Path:
    """A folder with an empty store and its key."""
    mappe = Path(tempfile.mkdtemp(prefix="afk-maskine-"))
    with mock.patch.dict(os.environ, AFK_KONFIG=str(mappe / "konfig")):
        opret(mappe / "data" / "lager.db")
    return mappe


@pytest.fixture(scope="module", autouse=True)
def hurtigt() -> Iterator[None]:
    """Codes that are cheap to guess; the folder with the empty store is gone afterwards."""
    with mock.patch.object(genopret, "_LOG2_N", 4), mock.patch.object(adgang, "LOG2_N", 4):
        yield
    shutil.rmtree(_tomt())
    _tomt.cache_clear()


class Lager(RuleBasedStateMachine):
    """Each rule does one thing to the store and to the model; what the store must refuse, it does not do at all."""

    def __init__(self) -> None:
        super().__init__()
        self.mappe = Path(tempfile.mkdtemp(prefix="afk-lager-"))
        shutil.copytree(_tomt(), self.mappe, dirs_exist_ok=True)
        self.sti = self.mappe / "data" / "lager.db"
        self.miljoe = mock.patch.dict(os.environ, AFK_KONFIG=str(self.mappe / "konfig"))
        self.miljoe.start()
        self.m = Model()
        self.kopier: list[tuple[Path, Model]] = []

    def teardown(self) -> None:
        try:
            assert fund(self.sti) == []
            b = billede(self.sti)
            assert genspil(b.historik) == b.fakta
        finally:
            self.miljoe.stop()
            shutil.rmtree(self.mappe)

    @invariant()
    def det_samme(self) -> None:
        assert billede(self.sti).fakta == self.m.nu

    # --- changes ------------------------------------------------------------------------------------------------

    @initialize(borger=fakta(T["borgere"]))
    def den_foerste(self, borger: Any) -> None:
        self.registrer_borger(borger)

    @rule(borger=fakta(T["borgere"]))
    def registrer_borger(self, borger: Any) -> None:
        i = self.m.sidste["borgere"] + 1
        nyt = {**self.m.nu, ("borgere", i): raekke("borgere", i, borger._asdict())}
        self._gem(nyt, lambda s: s.opret_borgere([borger]))

    @precondition(lambda self: self._findes("borgere"))
    @rule(nr=NR, fakta=st.lists(FAKTUM, min_size=1, max_size=4))
    def registrer(self, nr: int, fakta: list[tuple[str, Any]]) -> None:
        ejer, nyt, sidste = self._en("borgere", nr)[1], dict(self.m.nu), dict(self.m.sidste)
        for tabel, f in fakta:
            sidste[tabel] += 1
            nyt[tabel, sidste[tabel]] = raekke(tabel, ejer, f._asdict())
        self._gem(nyt, lambda s: [s.opret(T[tabel], [(ejer, f)]) for tabel, f in fakta])

    @precondition(lambda self: self.m.nu)
    @rule(nr=NR, data=st.data(), antal=st.integers(1, 3))
    def ret(self, nr: int, data: st.DataObject, antal: int) -> None:
        tabel, i = noegle = self._en(None, nr)
        ny = data.draw(fakta(T[tabel]))._asdict()
        felter = {n: ny[n] for n in data.draw(st.permutations(list(ny)))[:antal]}
        gammel = {n: v for n, v in self.m.nu[noegle].items() if n not in felter}
        nyt = {**self.m.nu, noegle: {**gammel, **raekke(tabel, gammel["borger"], felter)}}
        self._gem(nyt, lambda s: s.ret(T[tabel], i, felter))

    @precondition(lambda self: self.m.nu)
    @rule(nr=NR)
    def slet_raekke(self, nr: int) -> None:
        tabel, i = noegle = self._en(None, nr)
        self._gem(self.m.uden(noegle), lambda s: s.slet(T[tabel], i))

    @precondition(lambda self: self.m.nu)
    @rule(nr=NR)
    def brydes_af(self, nr: int) -> None:
        tabel, i = self._en(None, nr)
        with pytest.raises(Afbrudt), skriv(self.sti, "test", I_DAG) as s:
            s.slet(T[tabel], i)
            raise Afbrudt

    # --- undo ---------------------------------------------------------------------------------------------------

    @precondition(lambda self: self.m.haendelser)
    @rule(gange=st.integers(1, 3))
    def fortryd_det_seneste(self, gange: int) -> None:
        for _ in range(gange):
            self.fortryd(0)

    @precondition(lambda self: self.m.haendelser)
    @rule(nr=st.integers(0, 12))
    def fortryd(self, nr: int) -> None:
        alle = sorted(self.m.haendelser, reverse=True)
        om = alle[nr % len(alle)]
        nyt = self.m.fortrudt(om)
        if nyt is None:
            with pytest.raises(AfkFejl):
                fortryd(self.sti, om)
        else:
            self.m.gem(fortryd(self.sti, om), nyt, om)

    # --- copies, keys, deletion, looks --------------------------------------------------------------------------

    @rule()
    def kopi(self) -> None:
        self.kopier.append((lav(self.sti), self.m.kopi()))

    @precondition(lambda self: self.kopier)
    @rule(nr=NR)
    def gendan(self, nr: int) -> None:
        sti, model = self.kopier[nr % len(self.kopier)]
        gendan_den(sti, self.sti)
        self.m = model.kopi()
        self.m.gem(self._seneste(), self.m.nu)  # the event that tells of it

    @rule()
    def skift(self) -> None:
        skift_noegle(self.sti, None, lambda kode: None)

    @precondition(lambda self: self._findes("borgere"))
    @rule(nr=NR)
    def slet_for_altid(self, nr: int) -> None:
        noegle = self._en("borgere", nr)
        sag = self.m.nu[noegle]["sag"]
        [person] = slet.slet(self.sti, lambda forb: [Personer(forb).find(sag)])
        slet.pak(self.sti)
        assert person.id == noegle[1]
        self.m.slettede.update(person.ider)
        self.m.gem(self._seneste(), self.m.uden(noegle))

    @rule()
    def se(self) -> None:
        opslagslog.log_opslag(self.sti, "eksport", "alt", None)
        self.m.gem(self._seneste(), self.m.nu)
        with laes.aabn(self.sti) as forb:
            sager = laes.sager(forb, alt=True)
        assert [s.borger.sag for s in sager] == [r["sag"] for (t, _), r in sorted(self.m.nu.items()) if t == "borgere"]
        antal = sum(len(s.af(t.klasse)) for s in sager for t in TYPER)
        assert antal == sum(1 for t, _ in self.m.nu if t != "borgere")

    @rule(d=st.dates(date(2025, 1, 1), date(2028, 12, 31)))
    def frister(self, d: date) -> None:
        """What is kept, through undo, restoring, deletion and a change of key, is what computing anew gives."""
        assert holdt(self.sti, d) == beregnet(self.sti, d)
        with laes.aabn(self.sti) as forb:
            assert list(tjek_regnet(forb, repr(STANDARD), d, lambda: STANDARD)) == []

    # --- what the rules share -----------------------------------------------------------------------------------

    def _findes(self, tabel: str) -> bool:
        return any(t == tabel for t, _ in self.m.nu)

    def _en(self, tabel: str | None, nr: int) -> Noegle:
        noegler = sorted(n for n in self.m.nu if tabel in (None, n[0]))
        return noegler[nr % len(noegler)]

    def _seneste(self) -> int:
        with laes.aabn(self.sti) as forb:
            return int(forb.execute("SELECT max(id) FROM haendelser").fetchone()[0])

    def _gem(self, nyt: dict[Noegle, Raekke], goer: Any) -> None:
        """Do it as one event. The store refuses what would give two rows the same key."""
        s: Skriver
        if not enkelte(nyt):
            with pytest.raises(Findes), skriv(self.sti, "test", I_DAG) as s:
                goer(s)
            return
        with skriv(self.sti, "test", I_DAG) as s:
            goer(s)
        if nyt != self.m.nu:
            self.m.gem(s.nr, nyt)


Lager.TestCase.settings = settings(
    max_examples=GANGE,
    stateful_step_count=20,
    deadline=None,
    phases=[Phase.explicit, Phase.reuse, Phase.generate],  # shrinking takes minutes
    suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large, HealthCheck.filter_too_much],
)
TestLager = Lager.TestCase
