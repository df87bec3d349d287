"""Undo against a model of plain dicts: whatever is done and undone in whatever order, the store is as the model."""

import os
import shutil
import tempfile
from datetime import date
from pathlib import Path
from unittest import mock

import pytest
from historik_hjaelp import brud, fortryd, indhold
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from lager_hjaelp import I_DAG, T, borger

from afk.fakta.base import ny
from afk.lager.fortryd import KanIkkeFortrydes
from afk.lager.opret import opret
from afk.lager.skriv import skriv

Raekke = dict[str, object]
Noegle = tuple[str, int]
DAGE = [date(2026, 1, n) for n in (1, 2)]
SKRIDT = st.one_of(
    st.tuples(st.just("opret borgere"), st.integers(1, 2)),
    st.tuples(st.just("opret forloeb"), st.integers(0, 3), st.sampled_from(DAGE)),
    st.tuples(st.just("ret borger"), st.integers(0, 3), st.sampled_from("xy")),
    st.tuples(st.just("ret forloeb"), st.integers(0, 3), st.sampled_from(DAGE)),
    st.tuples(st.just("slet borger"), st.integers(0, 3)),
    st.tuples(st.just("slet forloeb"), st.integers(0, 3)),
    st.tuples(st.just("fortryd"), st.integers(0, 9)),
    st.tuples(st.just("fortryd"), st.just(0)),
)


class Model:
    """The rows there are, and for each event what each row was before and after."""

    def __init__(self) -> None:
        self.nu: dict[Noegle, Raekke] = {}
        self.haendelser: list[tuple[int | None, dict[Noegle, tuple[Raekke | None, Raekke | None]]]] = []
        """(the event it undoes, what it changed), by number from 1."""
        self.sidste = {"borgere": 0, "forloeb": 0}

    def ider(self, tabel: str) -> list[int]:
        return sorted(i for t, i in self.nu if t == tabel)

    def gem(self, nyt: dict[Noegle, Raekke], om: int | None = None) -> bool:
        """Make the event that leads to `nyt`; False when it changes nothing."""
        noegler = [n for n in self.nu.keys() | nyt.keys() if self.nu.get(n) != nyt.get(n)]
        if not noegler:
            return False
        self.haendelser.append((om, {n: (self.nu.get(n), nyt.get(n)) for n in noegler}))
        self.nu = nyt
        for tabel, i in nyt:
            self.sidste[tabel] = max(self.sidste[tabel], i)
        return True

    def gaelder(self, nr: int) -> bool:
        """Not undone by an event that is itself in force."""
        return not any(om == nr and self.gaelder(e) for e, (om, _) in self.efter(nr))

    def efter(self, nr: int):
        return [(n, h) for n, h in enumerate(self.haendelser, 1) if n > nr]

    def i_vejen(self, nr: int) -> bool:
        """Whether a later event that is in force touched what event `nr` would put back."""
        aendret = self.haendelser[nr - 1][1]
        lavet = {i for (t, i), (foer, _) in aendret.items() if t == "borgere" and foer is None}
        ejere = {i if t == "borgere" else (foer or efter)["borger"] for (t, i), (foer, efter) in aendret.items()}
        for e, (om, senere) in self.efter(nr):
            if not self.gaelder(e) or (om is not None and om > nr):
                continue
            for (t, i), (foer, efter) in senere.items():
                ejer = i if t == "borgere" else (foer or efter)["borger"]
                if (t, i) in aendret or ejer in lavet or (t == "borgere" and efter is None and i in ejere):
                    return True
        return False

    def fortrudt(self, nr: int) -> dict[Noegle, Raekke] | None:
        """The rows after event `nr` is undone; None when it can't be."""
        if not self.gaelder(nr) or self.i_vejen(nr):
            return None
        nyt = dict(self.nu)
        for noegle, (foer, _) in self.haendelser[nr - 1][1].items():
            nyt.pop(noegle, None)
            if foer is not None:
                nyt[noegle] = foer
        return nyt if self.enkelte(nyt) else None

    @staticmethod
    def enkelte(nyt: dict[Noegle, Raekke]) -> bool:
        """No two forløb with the same key."""
        noegler = [(r["borger"], r["fra"]) for (t, _), r in nyt.items() if t == "forloeb"]
        return len(noegler) == len(set(noegler))


def gaa(sti: Path, m: Model, hvad: str, *valg) -> None:
    """One step in the store and in the model; a step with nothing to work on is skipped."""
    tabel = "borgere" if "borger" in hvad else "forloeb"
    ider = m.ider("borgere" if hvad == "opret forloeb" else tabel)
    if hvad == "fortryd":
        if m.haendelser:
            fortryd_en(sti, m, len(m.haendelser) - valg[0] % len(m.haendelser))
        return
    if hvad != "opret borgere" and not ider:
        return
    nyt = {n: dict(r) for n, r in m.nu.items()}
    i = ider[valg[0] % len(ider)] if ider else 0
    if hvad == "opret borgere":
        for n in range(m.sidste["borgere"] + 1, m.sidste["borgere"] + 1 + valg[0]):
            nyt["borgere", n] = {"sag": f"A{n}", "navn": None}
    elif hvad == "opret forloeb":
        nyt["forloeb", m.sidste["forloeb"] + 1] = {"borger": i, "fra": valg[1].isoformat()}
    elif hvad.startswith("ret"):
        nyt[tabel, i]["navn" if tabel == "borgere" else "fra"] = str(valg[1])
    else:
        nyt = {n: r for n, r in nyt.items() if n != (tabel, i) and not (tabel == "borgere" and r.get("borger") == i)}
    if nyt != m.nu and m.enkelte(nyt):
        i_lageret(sti, m, nyt)
        m.gem(nyt)


def i_lageret(sti: Path, m: Model, nyt: dict[Noegle, Raekke]) -> None:
    """The same change in the store, as one event."""
    with skriv(sti, "test", I_DAG) as s:
        vaek = [n for n in m.nu if n not in nyt]
        for t, i in vaek:
            if t == "borgere" or ("borgere", m.nu[t, i]["borger"]) not in vaek:
                s.slet(T[t], i)
        if nye := [borger(str(r["sag"])) for n, r in nyt.items() if n[0] == "borgere" and n not in m.nu]:
            s.opret_borgere(nye)
        for (t, i), r in nyt.items():
            if t == "forloeb" and (t, i) not in m.nu:
                fra = date.fromisoformat(str(r["fra"]))
                s.opret(T[t], [(r["borger"], ny(T[t].klasse, forloeb="kontanthjaelp", fra=fra))])
            elif (t, i) in m.nu and m.nu[t, i] != r:
                s.ret(T[t], i, {"navn": r["navn"]} if t == "borgere" else {"fra": date.fromisoformat(str(r["fra"]))})


def fortryd_en(sti: Path, m: Model, nr: int) -> None:
    nyt = m.fortrudt(nr)
    if nyt is None:
        with pytest.raises(KanIkkeFortrydes):
            fortryd(sti, nr)
    else:
        assert fortryd(sti, nr) == len(m.haendelser) + 1
        m.gem(nyt, nr)


def i_modellens_form(sti: Path) -> dict[Noegle, Raekke]:
    alt = indhold(sti)
    borgere = {("borgere", r[0]): {"sag": r[1], "navn": r[3]} for r in alt["borgere"]}
    return borgere | {("forloeb", r[0]): {"borger": r[1], "fra": r[3]} for r in alt["forloeb"]}


@pytest.fixture(scope="module")
def tomt():
    """A folder with an empty store."""
    mappe = Path(tempfile.mkdtemp(prefix="afk-tomt-"))
    with mock.patch.dict(os.environ, AFK_KONFIG=str(mappe / "konfig")):
        opret(mappe / "lager.db")
        yield mappe
    shutil.rmtree(mappe)


@settings(max_examples=10, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.lists(SKRIDT, min_size=3, max_size=14))
def test_the_store_is_as_the_model_whatever_is_done_and_undone(tomt: Path, skridt: list):
    with tempfile.TemporaryDirectory() as t, mock.patch.dict(os.environ, AFK_KONFIG=str(tomt / "konfig")):
        sti = Path(shutil.copy(tomt / "lager.db", t))
        m = Model()
        for et in skridt:
            gaa(sti, m, *et)
            assert i_modellens_form(sti) == m.nu
        assert brud(sti) == []
