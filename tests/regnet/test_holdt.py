"""What is kept is what computing it anew from the facts gives: on every date, after every change.

More of it: AFK_GANGE=1000 python -m pytest tests/regnet/test_holdt.py
"""

import os
import shutil
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import date, timedelta
from functools import cache
from pathlib import Path
from typing import Any
from unittest import mock

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from afk.fakta.base import typer
from afk.lager.opret import opret
from afk.lager.skriv import skriv
from afk.regler import regler
from afk.regler.base import ART, Valg
from afk.regnet.laes import Udvalg
from tests.regler import fakta_strategi as fs
from tests.regnet.hjaelp import beregnet, holdt, tekster

T = {t.klasse: t for t in typer().values()}
GANGE = int(os.environ.get("AFK_GANGE", "12"))
I_DAG = date(2026, 11, 22)
VALG = st.builds(Valg, st.none() | st.just(4), st.sampled_from((7, 14)))
DAGE = st.dates(date(2021, 6, 1), date(2028, 6, 30))
NAERE = st.integers(-3, 3).map(timedelta)
UDVALG = st.builds(
    Udvalg,
    st.sampled_from((("overskredet",), ("overskredet", "aaben"), ("overskredet", "aaben", "i_bero"))),
    st.none() | DAGE,
    st.frozensets(st.sampled_from([r.navn for r in regler()]), max_size=2),
    st.none() | st.sampled_from(ART),
)


@cache
def _tomt() -> Path:
    mappe = Path(tempfile.mkdtemp(prefix="afk-regnet-"))
    with mock.patch.dict(os.environ, AFK_KONFIG=str(mappe / "konfig")):
        opret(mappe / "data" / "lager.db")
    return mappe


@contextmanager
def nyt_lager() -> Iterator[Path]:
    mappe = Path(tempfile.mkdtemp(prefix="afk-regnet-"))
    shutil.copytree(_tomt(), mappe, dirs_exist_ok=True)
    with mock.patch.dict(os.environ, AFK_KONFIG=str(mappe / "konfig")):
        yield mappe / "data" / "lager.db"
    shutil.rmtree(mappe)


def registrer(sti: Path, b: Any, fakta: list[Any], nr: int) -> None:
    with skriv(sti, "test", I_DAG) as s:
        [borger] = s.opret_borgere([b._replace(sag=f"A{nr}", cpr=None)])
        for f in fakta:
            s.opret(T[type(f)], [(borger, f)])


def vendedage(sti: Path) -> list[date]:
    """Every day named in the store and the days beside it: where answers turn."""
    from afk.lager.laes import aabn

    with aabn(sti) as forb:
        tekst = " ".join(str(r) for r in forb.execute("SELECT efter FROM historik"))
    import re

    fundne = {date.fromisoformat(d) for d in re.findall(r"\d{4}-\d\d-\d\d", tekst)}
    return sorted(fundne)


@settings(max_examples=GANGE, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(st.lists(st.tuples(fs.borgere, fs.fakta()), min_size=1, max_size=4), st.data())
def test_on_every_date_and_after_every_change_the_kept_answer_is_the_computed_one(sager: Any, data: Any) -> None:
    with nyt_lager() as sti:
        for nr, (b, fakta) in enumerate(sager[:-1]):
            registrer(sti, b, fakta, nr)
        d, valg = data.draw(DAGE), Valg()
        for trin in range(data.draw(st.integers(2, 8))):
            hvad = data.draw(st.sampled_from(("dag", "naer", "vendedag", "valg", "nyt", "slet", "igen")))
            if hvad == "dag":
                d = data.draw(DAGE)
            elif hvad == "naer":
                d += data.draw(NAERE)
            elif hvad == "vendedag" and (dage := vendedage(sti)):
                d = data.draw(st.sampled_from(dage)) + data.draw(st.sampled_from((0, 1, -1, 56, 57, 14))) * timedelta(1)
            elif hvad == "valg":
                valg = data.draw(VALG)
            elif hvad == "nyt":
                registrer(sti, *sager[-1], nr=100 + trin)
            elif hvad == "slet":
                _slet_noget(sti, data)
            u = data.draw(UDVALG)
            assert holdt(sti, d, valg) == (alt := beregnet(sti, d, valg)), hvad
            assert tekster(holdt(sti, d, valg)[0]) == tekster(alt[0])
            assert holdt(sti, d, valg, u) == beregnet(sti, d, valg, u)


def _slet_noget(sti: Path, data: Any) -> None:
    from afk.lager.laes import aabn

    with aabn(sti) as forb:
        raekker = [(t, i) for t in typer().values() for (i,) in forb.execute(f'SELECT id FROM "{t.navn}"')]
    if raekker:
        typ, i = data.draw(st.sampled_from(raekker))
        with skriv(sti, "test", I_DAG) as s:
            s.slet(typ, i)


@settings(max_examples=GANGE // 4, deadline=None)
@given(fs.borgere, fs.fakta(), DAGE)
def test_day_after_day_through_two_years_it_is_never_another_answer(b: Any, fakta: list[Any], d: date) -> None:
    """One borger, and each day on which something turns: what was kept the day before is all there is to go by."""
    with nyt_lager() as sti:
        registrer(sti, b, fakta, 1)
        for n in range(0, 730, 13):
            dag = d + timedelta(days=n)
            assert holdt(sti, dag) == beregnet(sti, dag)
