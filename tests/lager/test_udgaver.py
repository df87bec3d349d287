"""Each version of the store that was ever given out still opens, with everything in it."""

from pathlib import Path

import pytest
from lager_hjaelp import FULDE, I_DAG, LONE, T, raa, udgave_1

from afk.lager import laes, migrer, skema, skriv

DDL_1 = {
    "borgere": "id sag cpr navn foedselsdato maalgruppe ydelse sagsbehandler telefon email note lukket cpr_foedt",
    "forloeb": "id borger forloeb fra til slutaarsag",
    "fritagelser": "id borger grund fra til raadighed",
    "indsatser": "id borger type titel fra til timer timer_er_skoen cvr pnr i_plan",
    "moeder": "id borger type dato klokken status form jobsamtale",
    "samtykker": "id borger svar dato tilbagekaldt gaelder_til",
    "visitationer": "id borger dato gruppe til grund",
    "jobformidlere": "id borger navn fra til er_sagsbehandler",
}
"""The tables of version 1 and their columns."""
I_UDGAVE_1 = [navn for navn in FULDE if navn in DDL_1]


@pytest.fixture
def fra_1(sti: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A store that a program of version 1 made, with a fact of each type."""
    with monkeypatch.context() as m:
        for modul in (laes, skema, skriv):
            m.setattr(modul, "typer", udgave_1)
        with skriv.skriv(sti, "test", I_DAG) as s:
            [i] = s.opret_borgere([LONE])
            for navn in I_UDGAVE_1:
                s.opret(T[navn], [(i, FULDE[navn])])
    return sti


def test_version_1_was_these_tables(fra_1: Path):
    forb = raa(fra_1)
    assert migrer.udgave(forb) == 1
    tabeller = {n for (n,) in forb.execute("SELECT name FROM sqlite_master WHERE type = 'table'")}
    assert tabeller - set(DDL_1) == {"meta", "haendelser", "historik", "sqlite_sequence", "_sqlite_migrations"}
    for navn, kolonner in DDL_1.items():
        assert [k[1] for k in forb.execute(f"PRAGMA table_info({navn})")] == kolonner.split()


def test_a_store_of_version_1_is_copied_and_brought_up_and_takes_answers(fra_1: Path):
    with laes.aabn(fra_1) as forb:
        [sag] = laes.sager(forb, alt=True)
        assert migrer.udgave(forb) == skema.version() >= 2
    assert sag.borger == LONE
    assert [sag.af(T[navn].klasse) for navn in FULDE] == [
        (FULDE[navn],) if navn in I_UDGAVE_1 else () for navn in FULDE
    ]
    kopi = raa(fra_1.with_name(f"lager.db.foer-v{skema.version():03d}.db"))
    assert migrer.udgave(kopi) == 1
    assert kopi.execute("SELECT sag FROM borgere").fetchall() == [("A12",)]
    with skriv.skriv(fra_1, "skema visitation", I_DAG) as s:
        s.opret(T["besvarelser"], [(1, FULDE["besvarelser"])])
        s.opret(T["svar"], [(1, FULDE["svar"])])
    with laes.aabn(fra_1) as forb:
        [sag] = laes.sager(forb, alt=True)
        sidste = forb.execute("SELECT tabel, handling FROM historik ORDER BY id DESC LIMIT 2").fetchall()
    assert sag.af(T["svar"].klasse) == (FULDE["svar"],)
    assert sidste == [("svar", "opret"), ("besvarelser", "opret")]


def test_a_store_that_was_brought_up_is_like_a_new_one(fra_1: Path):
    ny = fra_1.with_name("ny.db")
    with skriv.skriv(ny, "test", I_DAG), laes.aabn(fra_1):
        pass
    sql = "SELECT type, name, sql FROM sqlite_master ORDER BY type, name"
    assert raa(fra_1).execute(sql).fetchall() == raa(ny).execute(sql).fetchall()
