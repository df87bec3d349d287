"""Group 3: what the answers behind it say, and the underretning (kilder/003)."""

import pytest

from afk.fakta.base import ny
from afk.fakta.besvarelse import Besvarelse
from afk.fakta.skridt import Skridt
from afk.fakta.svar import Svaret
from afk.tjek.visitationssvar import behoever_svar, svar_bag
from tests.regler.hjaelp import dag, sagen, visitation
from tests.tjek.hjaelp import af
from tests.tjek.sager import PR, fsm, gruppe_3, skema

FREMMOEDE, FORHOLD, UNDERRETNING = "gruppe-3-kun-fremmoede", "gruppe-3-uden-forhold", "underretning-ikke-overvejet"


@pytest.mark.parametrize(
    ("svar", "ventet"),
    [
        ({"g3_kun_fremmoede": True}, True),
        ({"g3_kun_fremmoede": True, "standby_terminal": False}, True),
        ({"g3_kun_fremmoede": True, "standby_terminal": True}, False),
        ({"g3_kun_fremmoede": False}, False),
        ({"g3_kun_fremmoede": {"uden_svar": "ved_ikke"}}, False),
        ({"g3_kun_fremmoede": "ja"}, False),
        ({}, False),
    ],
)
def test_fremmoede_er_kun_et_fund_naar_svaret_er_ja(svar, ventet):
    assert bool(af(FREMMOEDE, gruppe_3(**svar))) is ventet


@pytest.mark.parametrize(
    ("svar", "ventet"),
    [
        ({"g3_forhold": ["ingen"], "standby_terminal": False}, True),
        ({"g3_forhold": ["ingen"]}, False),
        ({"g3_forhold": ["skade"], "standby_terminal": False}, False),
        ({"standby_terminal": False}, False),
    ],
)
def test_ingen_forhold_er_kun_et_fund_naar_begge_svar_siger_nej(svar, ventet):
    assert bool(af(FORHOLD, gruppe_3(**svar))) is ventet


@pytest.mark.parametrize("svar", ["sendes", "kendt", "ikke_relevant"])
def test_et_svar_om_underretning_er_en_stillingtagen(svar):
    assert af(UNDERRETNING, gruppe_3(underretning=svar)) == []


def test_ved_ikke_er_ingen_stillingtagen():
    assert len(af(UNDERRETNING, gruppe_3(underretning={"uden_svar": "ved_ikke"}))) == 1


def test_svar_der_ikke_er_laest_er_hverken_ja_eller_nej():
    """The form says that there are answers; they are not among the facts."""
    s = sagen(fsm, visitation("3", "2026-10-01"), skema("2026-10-01")[0])
    assert behoever_svar(s, dag(PR))
    assert [k for k in (FREMMOEDE, FORHOLD, UNDERRETNING) if af(k, s)] == []
    assert svar_bag(s, visitation("3", "2026-10-01")) is None


def test_svar_fra_et_andet_skema_en_anden_dag_eller_en_kladde_gaelder_ikke():
    v = visitation("3", "2026-10-01")
    fremmoede = {"g3_kun_fremmoede": True, "underretning": "kendt"}
    anden_dag = sagen(fsm, v, *skema("2026-09-30", **fremmoede))
    anden_gruppe = sagen(fsm, v, *skema("2026-10-01", **fremmoede, gruppe="gruppe_1"))
    andet = [f._replace(skema="aftale") for f in skema("2026-10-01", **fremmoede)]
    kladde = skema("2026-10-01", **fremmoede)
    kladde[0] = kladde[0]._replace(faerdig=None)
    for s in (anden_dag, anden_gruppe, sagen(fsm, v, *andet), sagen(fsm, v, *kladde)):
        assert svar_bag(s, v) == {}
        assert af(FREMMOEDE, s) == [] and len(af(UNDERRETNING, s)) == 1


def test_det_seneste_faerdige_skema_om_visitationen_gaelder():
    foerst = skema("2026-10-01", g3_kun_fremmoede=True)
    senere = [f._replace(nr=2) for f in skema("2026-10-01", g3_kun_fremmoede=False)]
    v = visitation("3", "2026-10-01")
    assert af(FREMMOEDE, sagen(fsm, v, *foerst, *senere)) == []
    assert len(af(FREMMOEDE, sagen(fsm, v, *senere, *[f._replace(nr=3) for f in foerst]))) == 1


def test_kun_den_seneste_visitation_til_gruppe_3_har_fund():
    for gruppe in ("1", "2", "udskudt"):
        s = sagen(fsm, visitation("3", "2026-09-15"), visitation(gruppe, "2026-10-01"))
        assert af(UNDERRETNING, s) == [] and not behoever_svar(s, dag(PR))
        assert len(af(UNDERRETNING, s, "2026-09-30")) == 1
    assert af(UNDERRETNING, sagen(fsm, visitation("3", "2026-11-23"))) == []


def test_en_underretning_der_besluttes_i_morgen_er_ikke_besluttet():
    i_morgen = ny(Skridt, skridt="underretning", dato=dag("2026-11-23"))
    assert len(af(UNDERRETNING, sagen(fsm, visitation("3", "2026-10-01"), i_morgen))) == 1
    klage = ny(Skridt, skridt="klage", dato=dag("2026-11-01"))
    assert len(af(UNDERRETNING, sagen(fsm, visitation("3", "2026-10-01"), klage))) == 1


def test_uden_skema_er_der_ingen_svar_at_laese():
    v = visitation("3", "2026-10-01")
    loese = [Svaret("visitation", 1, "g3_kun_fremmoede", "true")]
    andet = Svaret("aftale", 1, "g3_kun_fremmoede", "true")
    assert af(FREMMOEDE, sagen(fsm, v, *skema("2026-10-01", g3_kun_fremmoede=False), andet)) == []
    assert svar_bag(sagen(fsm, v, *loese), v) == {}
    assert not behoever_svar(sagen(fsm, v, Besvarelse("aftale", 1, 1, v.dato, v.dato)), dag(PR))
