"""`frister`, and the rules as they are declared."""

from datetime import date, timedelta

import pytest

from afk.regler import frister, regler
from afk.regler.base import AABNE, ART, STATUS
from tests.regler.hjaelp import (
    dag,
    fritagelse,
    hjaelp,
    kort,
    praktik,
    puljen,
    raekke,
    ressource,
    sagen,
    samtykke,
    trin2,
    visitation,
)

ALT = (
    ressource("2024-01-01"), puljen("2024-01-01"), trin2("2024-01-01"), hjaelp("2024-01-01"),
    fritagelse("2026-01-01", "2026-12-31"), visitation("udskudt", "2026-01-01", "2026-12-31"),
    samtykke("ja", "2026-01-01", gaelder_til="2026-12-31"),
)  # fmt: skip


def test_navne_og_orden_er_forskellige():
    assert len({r.navn for r in regler()}) == len(regler())
    assert len({r.orden for r in regler()}) == len(regler())
    assert [r.orden for r in regler()] == sorted(r.orden for r in regler())


def test_lovens_og_modellens_regler_har_den_rette_art_og_gyldighed():
    fundne = {r.navn: (r.art, r.gyldig_fra) for r in regler()}
    for navn, ventet in {
        "indsatsgaranti": ("lovpligtig", date(2022, 1, 1)),
        "ressourceforloeb-slut": ("lovpligtig", date(2022, 1, 1)),
        "straksafklaring": ("vejledende", date(2020, 12, 1)),
        "genbehandling": ("vejledende", date(2020, 12, 1)),
        "afklaring-2-aar": ("lovpligtig", date(2025, 7, 1)),
        "foerste-jobsamtale": ("lovpligtig", date(2020, 1, 1)),
        "jobsamtaler": ("lovpligtig", date(2020, 1, 1)),
    }.items():
        assert fundne[navn] == ventet


@pytest.mark.parametrize("regel", regler(), ids=lambda r: r.navn)
def test_hver_regel_siger_alt_om_sig_selv(regel):
    assert regel.art in ART
    for felt in ("navn", "titel", "starter", "laengde", "pauser", "opfyldes", "bortfalder"):
        assert getattr(regel, felt).strip()
    assert regel.kilder and all(k.strip() for k in regel.kilder)
    assert set(regel.handling) <= set(STATUS)


@pytest.mark.parametrize("regel", regler(), ids=lambda r: r.navn)
def test_en_regel_har_ingen_raekker_uden_for_sin_gyldighed(regel):
    navne = {f.regel for f in frister(sagen(*ALT, maalgruppe="aktivitetsparat"), regel.gyldig_fra - timedelta(days=1))}
    assert regel.navn not in navne
    if regel.gyldig_til is not None:
        efter = regel.gyldig_til + timedelta(days=1)
        assert regel.navn not in {f.regel for f in frister(sagen(*ALT, maalgruppe="aktivitetsparat"), efter)}


def test_alle_regler_giver_en_raekke_i_den_samme_sag():
    fundne = [f.regel for f in frister(sagen(*ALT, maalgruppe="aktivitetsparat"), dag("2026-03-01"))]
    for navn in (
        "indsatsgaranti", "ressourceforloeb-slut", "straksafklaring", "genbehandling", "afklaring-2-aar",
        "udskudt-visitation", "fritagelse-slut", "samtykke-udloeb", "foerste-jobsamtale", "jobsamtaler",
    ):  # fmt: skip
        assert navn in fundne


def test_en_sag_uden_fakta_har_ingen_raekker():
    assert list(frister(sagen(), dag("2026-03-01"))) == []


def test_i_en_lukket_sag_bortfalder_det_aabne_fra_lukkedagen():
    s = sagen(*ALT, maalgruppe="aktivitetsparat", lukket=dag("2026-03-01"))
    assert any(f.status in AABNE for f in frister(s, dag("2026-02-28")))
    efter = list(frister(s, dag("2026-03-01")))
    assert efter and not [f for f in efter if f.status in AABNE]
    assert all(f.frist is None and f.handling == "" for f in efter)


def test_i_en_lukket_sag_staar_det_opfyldte_ved_magt():
    s = sagen(ressource("2024-01-01"), praktik("2024-03-01"), lukket=dag("2024-04-01"))
    assert kort(raekke("indsatsgaranti", s, "2024-05-01")) == ("opfyldt", "2024-07-01", "2024-03-01", False)


def test_sidste_hverdag_foer_en_frist_paa_en_loerdag():
    # 2025-08-31 + 6 months is Saturday 28 February 2026, and stays there; Friday is the last working day.
    f = raekke("indsatsgaranti", sagen(ressource("2025-08-31")), "2026-02-01")
    assert (f.frist, f.sidste_hverdag) == (dag("2026-02-28"), dag("2026-02-27"))
    assert raekke("indsatsgaranti", sagen(ressource("2025-08-31")), "2026-02-28").status == "aaben"


def test_dage_er_fristen_minus_i_dag():
    s = sagen(ressource("2024-01-01"))
    for pr, dage in (("2024-06-29", 2), ("2024-07-01", 0), ("2024-07-03", -2)):
        assert raekke("indsatsgaranti", s, pr).dage(dag(pr)) == dage
