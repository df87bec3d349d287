"""What every row says: planned facts are mentioned, and each fact that did not count says why (regler 0)."""

import pytest

from tests.regler.hjaelp import (
    fritagelse,
    hjaelp,
    moede,
    praktik,
    puljen,
    raekke,
    ressource,
    sagen,
    team,
    tekst,
    trin2,
    visitation,
)

PR = "2026-03-01"
SENERE = "2026-03-20"

PLANLAGT = [
    ("indsatsgaranti", ressource("2026-01-15"), praktik(SENERE)),
    ("indsatsgaranti", ressource("2026-01-15"), fritagelse(SENERE)),
    ("indsatsgaranti", ressource("2026-01-15"), team(SENERE, "planlagt")),
    ("straksafklaring", puljen("2026-02-15"), moede("samtale", SENERE, "planlagt")),
    ("straksafklaring", puljen("2026-02-15"), moede("step_up", SENERE, "planlagt")),
    ("straksafklaring", puljen("2026-02-15"), fritagelse(SENERE)),
    ("genbehandling", trin2("2026-01-15"), praktik(SENERE)),
    ("genbehandling", trin2("2026-01-15"), moede("genbehandling", SENERE, "planlagt")),
    ("genbehandling", trin2("2026-01-15"), moede("step_up", SENERE, "planlagt")),
    ("genbehandling", trin2("2026-01-15"), fritagelse(SENERE)),
    ("afklaring-2-aar", hjaelp("2025-01-15"), moede("afklaring", SENERE, "planlagt")),
]


@pytest.mark.parametrize(
    ("regel", "forloeb", "planlagt"), PLANLAGT, ids=[f"{r} {type(p).__name__} {p[0]}" for r, _, p in PLANLAGT]
)
def test_et_planlagt_faktum_naevnes_og_aendrer_intet(regel, forloeb, planlagt):
    uden = raekke(regel, sagen(forloeb, maalgruppe="aktivitetsparat"), PR)
    med = raekke(regel, sagen(forloeb, planlagt, maalgruppe="aktivitetsparat"), PR)
    assert (med.status, med.frist, med.opfyldt_den) == (uden.status, uden.frist, uden.opfyldt_den)
    assert "20. marts 2026" in tekst(med)


IKKE_TALT = [
    ("indsatsgaranti", ressource("2026-01-15"), team("2026-02-10", "aflyst")),
    ("indsatsgaranti", ressource("2026-02-20"), team("2026-02-10")),
    ("indsatsgaranti", ressource("2026-02-20"), praktik("2026-02-10")),
    ("straksafklaring", puljen("2026-01-15"), moede("step_up", "2026-02-10", "aflyst")),
    ("straksafklaring", puljen("2026-02-20"), moede("step_up", "2026-02-10")),
    ("genbehandling", trin2("2026-01-15"), moede("step_up", "2026-02-10", "aflyst")),
    ("genbehandling", trin2("2026-02-20"), moede("genbehandling", "2026-02-10")),
    ("afklaring-2-aar", hjaelp("2025-01-15"), moede("afklaring", "2026-02-10", "aflyst")),
]


@pytest.mark.parametrize(
    ("regel", "forloeb", "faktum"), IKKE_TALT, ids=[f"{r} {p[0]} {getattr(p, 'status', '')}" for r, _, p in IKKE_TALT]
)
def test_et_faktum_der_ikke_taeller_naevnes(regel, forloeb, faktum):
    f = raekke(regel, sagen(forloeb, faktum, maalgruppe="aktivitetsparat"), PR)
    assert f.status == "aaben"
    assert "10. februar 2026" in tekst(f)
    assert "tæller ikke" in tekst(f)


def test_en_bortfaldet_raekke_siger_hvorfor():
    for regel, forloeb in (("straksafklaring", puljen("2026-02-15")), ("genbehandling", trin2("2026-01-15"))):
        f = raekke(regel, sagen(forloeb, visitation("2", "2026-02-20")), PR)
        assert "bortfaldet" in tekst(f) and "20-02-2026" in tekst(f)


def test_hvert_trin_viser_datoer_paa_dansk():
    f = raekke("indsatsgaranti", sagen(ressource("2026-01-15")), PR)
    assert "15. januar 2026 + 6 måneder = 15. juli 2026." in [t.tekst for t in f.trin]
