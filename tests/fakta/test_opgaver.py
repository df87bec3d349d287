"""Agreements, own deadlines, registered events and what was shared: what an empty cell means, and the remarks."""

import pytest

from afk.fakta.base import typer
from tests.regler.hjaelp import aftale, dag, egen_frist, skridt

I_DAG = dag("2026-11-22")
NYE = ("aftaler", "delinger", "egne_frister", "skridt")


def udfyldt(navn, **felter):
    typer()[navn].udfyld(felter, I_DAG)
    return felter


def bemaerkninger(navn, fakta):
    return list(typer()[navn].tjek(fakta, I_DAG))


def test_alle_felter_kom_med_udgave_3_af_lageret():
    assert {f.siden for navn in NYE for f in typer()[navn].felter} == {3}


@pytest.mark.parametrize(
    ("navn", "felter"),
    [
        ("aftaler", {"aftale", "ansvarlig", "foelger_op", "note"}),
        ("delinger", {"modtager", "emner"}),
        ("egne_frister", {"tekst"}),
        ("skridt", {"om"}),
    ],
)
def test_frie_tekster_er_personlige(navn, felter):
    assert {f.navn for f in typer()[navn].felter if f.personlig} == felter


def test_en_udfoert_aftale_uden_dag_faar_den_dag_den_kommer_ind():
    assert udfyldt("aftaler", status="udfoert") == {"status": "udfoert", "udfoert": I_DAG}
    foer = dag("2026-11-20")
    assert udfyldt("aftaler", status="udfoert", udfoert=foer)["udfoert"] == foer


def test_en_dag_uden_status_er_en_udfoert_aftale():
    assert udfyldt("aftaler", udfoert=I_DAG) == {"udfoert": I_DAG, "status": "udfoert"}
    assert udfyldt("aftaler", udfoert=I_DAG, status="i_gang")["status"] == "i_gang"


def test_uden_status_og_dag_er_aftalen_som_den_er():
    assert udfyldt("aftaler", frist=I_DAG) == {"frist": I_DAG}


@pytest.mark.parametrize(
    ("felter", "tilstand", "opgivet"),
    [
        ({}, "aftalt", False),
        ({"status": "i_gang"}, "i_gang", False),
        ({"status": "opgivet"}, "opgivet", True),
        ({"udfoert": "2026-11-20"}, "udfoert", False),
        ({"status": "opgivet", "udfoert": "2026-11-20"}, "udfoert", False),
    ],
)
def test_dagen_for_udfoert_gaar_foran_status(felter, tilstand, opgivet):
    a = aftale("Ring", "2026-11-02", **felter)
    assert (a.tilstand, a.opgivet) == (tilstand, opgivet)


def test_en_aftale_er_udfoert_fra_og_med_dagen():
    a = aftale("Ring", "2026-11-02", udfoert="2026-11-20")
    assert a.udfoert_pr(dag("2026-11-19")) is None
    assert a.udfoert_pr(dag("2026-11-20")) == dag("2026-11-20")


@pytest.mark.parametrize("felt", ["frist", "opfoelgningsdato", "udfoert"])
def test_en_dato_foer_aftalen_blev_indgaaet_bemaerkes(felt):
    (besked,) = bemaerkninger("aftaler", aftale("Ring", "2026-11-02", **{felt: "2026-11-01"}))
    assert "ligger før den dag, aftalen blev indgået" in besked
    assert bemaerkninger("aftaler", aftale("Ring", "2026-11-02", **{felt: "2026-11-02"})) == []


def test_en_dag_for_udfoert_med_en_anden_status_bemaerkes():
    (besked,) = bemaerkninger("aftaler", aftale("Ring", "2026-11-02", udfoert="2026-11-03", status="opgivet"))
    assert "regnes som udført" in besked
    for status in (None, "udfoert"):
        assert bemaerkninger("aftaler", aftale("Ring", "2026-11-02", udfoert="2026-11-03", status=status)) == []


def test_en_egen_frist_er_skrevet_den_dag_den_kommer_ind():
    assert udfyldt("egne_frister", tekst="Ring")["dato"] == I_DAG
    assert udfyldt("egne_frister", tekst="Ring", dato=dag("2026-11-01"))["dato"] == dag("2026-11-01")


def test_en_egen_frist_foer_den_er_skrevet_bemaerkes():
    assert len(bemaerkninger("egne_frister", egen_frist("Ring", "2026-11-01", "2026-11-02"))) == 1
    assert bemaerkninger("egne_frister", egen_frist("Ring", "2026-11-02", "2026-11-02")) == []
    assert bemaerkninger("egne_frister", egen_frist("Ring", "2026-11-02", None)) == []


@pytest.mark.parametrize(
    ("fakta", "ord_"),
    [
        (skridt("klage", "2026-11-02", "2026-11-01"), ["afsluttet, før det begyndte"]),
        (skridt("klage", "2026-11-02", "2026-11-02"), []),
        (skridt("indsigt", "2026-11-02", besked="2026-11-01"), ["Beskeden ligger før"]),
        (skridt("indsigt", "2026-11-02", besked="2026-11-02"), []),
        (skridt("aktindsigt", "2026-11-02", besked="2026-11-03"), []),
        (skridt("klage", "2026-11-02", besked="2026-11-03"), ["kun ved aktindsigt og indsigt"]),
        (skridt("underretning", "2026-11-02", "2026-11-01", "2026-11-03"), ["afsluttet, før", "kun ved aktindsigt"]),
    ],
)
def test_et_skridt_med_dage_der_ikke_passer_bemaerkes(fakta, ord_):
    beskeder = bemaerkninger("skridt", fakta)
    assert len(beskeder) == len(ord_)
    assert all(o in b for o, b in zip(ord_, beskeder, strict=True))
