"""Merging periods."""

from afk.regler.perioder import Periode, forenet, gyldig
from tests.regler.hjaelp import dag


def p(fra, til=None):
    return Periode(dag(fra), None if til is None else dag(til))


def test_perioder_der_overlapper_eller_stoeder_op_til_hinanden_bliver_en():
    assert forenet([p("2024-02-01", "2024-02-10"), p("2024-02-05", "2024-02-20")]) == [p("2024-02-01", "2024-02-20")]
    assert forenet([p("2024-02-01", "2024-02-10"), p("2024-02-11", "2024-02-20")]) == [p("2024-02-01", "2024-02-20")]


def test_en_dags_hul_holder_dem_adskilt():
    to = [p("2024-02-01", "2024-02-10"), p("2024-02-12", "2024-02-20")]
    assert forenet(to) == to


def test_en_periode_inden_i_en_anden_forsvinder():
    assert forenet([p("2024-02-01", "2024-02-20"), p("2024-02-05", "2024-02-06")]) == [p("2024-02-01", "2024-02-20")]


def test_en_aaben_periode_sluger_alt_efter_sig():
    assert forenet([p("2024-02-01", "2024-02-10"), p("2024-02-05"), p("2025-01-01", "2025-02-01")]) == [p("2024-02-01")]


def test_raekkefoelgen_er_ligegyldig():
    assert forenet([p("2024-03-01", "2024-03-02"), p("2024-02-01", "2024-02-02")]) == [
        p("2024-02-01", "2024-02-02"), p("2024-03-01", "2024-03-02"),
    ]  # fmt: skip


def test_begge_endedage_er_med():
    periode = p("2024-02-01", "2024-02-10")
    assert [periode.daekker(dag(d)) for d in ("2024-01-31", "2024-02-01", "2024-02-10", "2024-02-11")] == [
        False, True, True, False,
    ]  # fmt: skip
    assert p("2024-02-01").daekker(dag("2099-01-01"))


def test_en_periode_er_gyldig_fra_en_dag_og_op():
    assert gyldig(dag("2024-02-01"), dag("2024-02-01"))
    assert gyldig(dag("2024-02-01"), None)
    assert not gyldig(dag("2024-02-01"), dag("2024-01-31"))
