"""The first jobsamtale and the four of the first six months (regler 6)."""

import pytest

from afk.regler.base import Valg
from afk.regler.jobsamtaler import krav_ukendt
from tests.regler.hjaelp import (
    dag,
    forloeb,
    hjaelp,
    kort,
    moede,
    raekke,
    raekker,
    ressource,
    sagen,
    tekst,
)

# --- foerste-jobsamtale -------------------------------------------------------------------------------------


def test_foerste_jobsamtale_er_en_uge_efter_starten():
    # Friday 19 December 2025 + 7 days = 26 December, a holiday, and not moved; the last working day before the
    # holidays is Wednesday 24 December.
    f = raekke("foerste-jobsamtale", sagen(hjaelp("2025-12-19")), "2025-12-20")
    assert (f.art, f.frist, f.sidste_hverdag) == ("lovpligtig", dag("2025-12-26"), dag("2025-12-24"))


def test_foerste_jobsamtale_er_rettidig_paa_ugedagen_og_for_sen_dagen_efter():
    def s(dato):
        return sagen(hjaelp("2026-03-02"), moede("jobsamtale", dato))

    assert kort(raekke("foerste-jobsamtale", s("2026-03-09"), "2026-04-01")) == (
        "opfyldt", "2026-03-09", "2026-03-09", False,
    )  # fmt: skip
    assert kort(raekke("foerste-jobsamtale", s("2026-03-10"), "2026-04-01")) == (
        "opfyldt", "2026-03-09", "2026-03-10", True,
    )  # fmt: skip


def test_et_andet_moede_der_ogsaa_er_jobsamtale_taeller():
    s = sagen(hjaelp("2026-03-02"), moede("samtale", "2026-03-05", jobsamtale=True))
    assert raekke("foerste-jobsamtale", s, "2026-03-06").opfyldt_den == dag("2026-03-05")
    s = sagen(hjaelp("2026-03-02"), moede("samtale", "2026-03-05", jobsamtale=False), moede("samtale", "2026-03-06"))
    assert raekke("foerste-jobsamtale", s, "2026-03-06").status == "aaben"


def test_en_jobsamtale_foer_starten_taeller_ikke():
    s = sagen(hjaelp("2026-03-02"), moede("jobsamtale", "2026-03-01"))
    assert raekke("foerste-jobsamtale", s, "2026-03-10").status == "overskredet"


def test_foerste_jobsamtale_gaelder_kun_kontanthjaelp():
    for navn in ("ressourceforloeb", "afklaringspuljen", "afklaringsforloeb", "flere_skal_med"):
        assert raekker("foerste-jobsamtale", sagen(forloeb(navn, "2026-03-02")), "2026-03-05") == []


def test_foerste_jobsamtale_findes_til_og_med_30_juni_2026():
    s = sagen(hjaelp("2026-06-26"))
    assert raekke("foerste-jobsamtale", s, "2026-06-30").frist == dag("2026-07-03")
    assert raekker("foerste-jobsamtale", s, "2026-07-01") == []


def test_foerste_jobsamtale_bortfalder_med_kontanthjaelpen():
    s = sagen(hjaelp("2026-03-02", "2026-03-20"))
    assert raekke("foerste-jobsamtale", s, "2026-03-19").status == "overskredet"
    assert raekke("foerste-jobsamtale", s, "2026-03-20").status == "bortfaldet"


# --- jobsamtaler --------------------------------------------------------------------------------------------

FIRE = tuple(moede("jobsamtale", d) for d in ("2025-09-05", "2025-10-05", "2025-11-05", "2025-12-05"))


@pytest.mark.parametrize(
    ("navn", "start", "frist"),
    [("ressourceforloeb", "2025-03-10", "2025-09-10"), ("kontanthjaelp", "2025-08-31", "2026-02-28")],
)
def test_jobsamtalerne_skal_vaere_holdt_efter_seks_maaneder(navn, start, frist):
    f = raekke("jobsamtaler", sagen(forloeb(navn, start)), start)
    assert (f.art, f.frist) == ("lovpligtig", dag(frist))


def test_den_fjerde_jobsamtale_opfylder():
    assert raekke("jobsamtaler", sagen(hjaelp("2025-08-31"), *FIRE[:3]), "2026-01-01").status == "aaben"
    f = raekke("jobsamtaler", sagen(hjaelp("2025-08-31"), *FIRE), "2026-01-01")
    assert kort(f) == ("opfyldt", "2026-02-28", "2025-12-05", False)


def test_den_fjerde_jobsamtale_efter_fristen_er_for_sen():
    s = sagen(hjaelp("2025-08-31"), *FIRE[:3], moede("jobsamtale", "2026-03-01"))
    assert raekke("jobsamtaler", s, "2026-02-28").status == "aaben"
    assert kort(raekke("jobsamtaler", s, "2026-03-01")) == ("opfyldt", "2026-02-28", "2026-03-01", True)


def test_handlingen_siger_hvor_mange_der_er_holdt():
    handling = raekke("jobsamtaler", sagen(hjaelp("2025-08-31"), *FIRE[:2]), "2026-01-01").handling
    assert "4 jobsamtaler" in handling and "2 er holdt" in handling


def test_aflyste_og_planlagte_jobsamtaler_taeller_ikke():
    s = sagen(
        hjaelp("2025-08-31"), *FIRE[:3], moede("jobsamtale", "2025-12-05", "aflyst"), moede("jobsamtale", "2026-02-01")
    )
    assert raekke("jobsamtaler", s, "2026-01-01").status == "aaben"


def test_et_skift_af_ydelse_giver_en_ny_periode():
    s = sagen(hjaelp("2025-08-31", "2025-11-30"), ressource("2025-12-01"), *FIRE)
    gammel, ny = raekker("jobsamtaler", s, "2026-01-01")
    # Three were held on kontanthjælp, one in the ressourceforløb.
    assert (gammel.status, gammel.udloest_af) == ("bortfaldet", dag("2025-08-31"))
    assert (ny.status, ny.frist) == ("aaben", dag("2026-06-01"))
    assert "1 er holdt" in ny.handling


def test_fire_jobsamtaler_gaelder_til_og_med_30_juni_2026():
    s = sagen(hjaelp("2026-03-02"))
    assert raekke("jobsamtaler", s, "2026-06-30").frist == dag("2026-09-02")
    assert raekker("jobsamtaler", s, "2026-07-01") == []


def test_kommunens_eget_antal_gaelder_fra_1_juli_2026():
    to = (moede("jobsamtale", "2026-04-01"), moede("jobsamtale", "2026-05-01"))
    s = sagen(hjaelp("2026-03-02"), *to)
    loven = raekke("jobsamtaler", s, "2026-06-30", Valg(jobsamtaler_antal=2))
    assert loven.status == "aaben" and "kommunens eget" not in tekst(loven)
    f = raekke("jobsamtaler", s, "2026-07-01", Valg(jobsamtaler_antal=2))
    assert kort(f) == ("opfyldt", "2026-09-02", "2026-05-01", False)
    assert "kommunens eget" in tekst(f)


def test_uden_tal_efter_30_juni_2026_siger_reglen_at_kravet_er_ukendt():
    from afk.regler import regler

    regel = next(r for r in regler() if r.navn == "jobsamtaler")
    assert any("30. juni 2026" in t and "ukendt" in t for t in regel.tolkninger)


@pytest.mark.parametrize(
    ("forloeb_", "pr", "ventet"),
    [
        (hjaelp("2026-03-02"), "2026-06-30", False),  # the law's number still holds
        (hjaelp("2026-03-02"), "2026-07-01", True),
        (ressource("2026-03-02"), "2026-07-01", True),
        (hjaelp("2026-03-02"), "2026-09-02", True),  # the last day of the six months
        (hjaelp("2026-03-02"), "2026-09-03", False),
        (hjaelp("2026-03-02", "2026-07-01"), "2026-07-01", False),  # ended
        (forloeb("afklaringspuljen", "2026-03-02"), "2026-07-01", False),
    ],
)
def test_kravet_er_ukendt_i_de_foerste_seks_maaneder_efter_30_juni_2026(forloeb_, pr, ventet):
    assert krav_ukendt(sagen(forloeb_), dag(pr), Valg()) is ventet
    assert krav_ukendt(sagen(forloeb_), dag(pr), Valg(jobsamtaler_antal=4)) is False


def test_jobsamtaler_gaelder_kun_kontanthjaelp_og_ressourceforloeb():
    for navn in ("afklaringspuljen", "afklaringsforloeb", "flere_skal_med"):
        assert raekker("jobsamtaler", sagen(forloeb(navn, "2025-08-31")), "2025-10-01") == []


def test_et_forloeb_fra_foer_2020_er_uden_krav_om_fire_jobsamtaler():
    assert raekker("jobsamtaler", sagen(hjaelp("2019-12-31")), "2020-03-01") == []
    assert len(raekker("jobsamtaler", sagen(hjaelp("2020-01-01")), "2020-03-01")) == 1
