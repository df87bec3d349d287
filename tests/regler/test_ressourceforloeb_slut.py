"""The last day of a ressourceforløb (regler 2)."""

import pytest

from tests.regler.hjaelp import dag, fritagelse, kort, raekke, raekker, ressource, sagen, tekst

REGEL = "ressourceforloeb-slut"


@pytest.mark.parametrize(
    ("start", "sidste"),
    [
        ("2022-01-01", "2024-12-31"),
        ("2023-03-01", "2026-02-28"),
        ("2025-10-15", "2028-10-14"),
        ("2026-01-31", "2029-01-30"),
        ("2024-02-29", "2027-02-27"),  # + 36 months is clamped to 28 February, minus a day
    ],
)
def test_sidste_dag_er_dagen_foer_samme_dato_tre_aar_efter(start, sidste):
    assert raekke(REGEL, sagen(ressource(start)), start).frist == dag(sidste)


def test_sidste_dag_er_med_og_dagen_efter_er_overskredet():
    s = sagen(ressource("2023-03-01"))
    assert raekke(REGEL, s, "2026-02-28").status == "aaben"
    assert raekke(REGEL, s, "2026-03-01").status == "overskredet"


def test_forloeb_fra_foer_2022_har_ingen_raekke():
    assert raekker(REGEL, sagen(ressource("2021-12-31")), "2023-01-01") == []
    assert len(raekker(REGEL, sagen(ressource("2022-01-01")), "2023-01-01")) == 1


def test_fritagelser_forlaenger_ikke():
    s = sagen(ressource("2023-03-01"), fritagelse("2023-06-01", "2023-12-31"), fritagelse("2026-01-01"))
    assert kort(raekke(REGEL, s, "2026-02-01")) == ("aaben", "2026-02-28", None, False)
    assert "forlænger ikke" in tekst(raekke(REGEL, s, "2026-02-01"))


def test_et_sluttet_forloeb_er_opfyldt_paa_slutdagen():
    s = sagen(ressource("2023-03-01", "2025-05-31"))
    assert raekke(REGEL, s, "2025-05-30").status == "aaben"
    assert kort(raekke(REGEL, s, "2025-05-31")) == ("opfyldt", "2026-02-28", "2025-05-31", False)


def test_et_forloeb_der_slutter_paa_sidste_dag_er_rettidigt_og_dagen_efter_for_sent():
    paa = sagen(ressource("2023-03-01", "2026-02-28"))
    efter = sagen(ressource("2023-03-01", "2026-03-01"))
    assert kort(raekke(REGEL, paa, "2026-04-01")) == ("opfyldt", "2026-02-28", "2026-02-28", False)
    assert kort(raekke(REGEL, efter, "2026-04-01")) == ("opfyldt", "2026-02-28", "2026-03-01", True)


def test_en_planlagt_slutdato_slutter_ikke_forloebet_men_naevnes():
    f = raekke(REGEL, sagen(ressource("2023-03-01", "2026-01-15")), "2025-06-01")
    assert kort(f) == ("aaben", "2026-02-28", None, False)
    assert "15. januar 2026" in tekst(f) and "før starten" not in tekst(f)


def test_en_slutdato_foer_starten_bruges_ikke_og_siges():
    f = raekke(REGEL, sagen(ressource("2023-03-01", "2023-02-01")), "2025-06-01")
    assert kort(f) == ("aaben", "2026-02-28", None, False)
    assert "før starten" in tekst(f)


def test_et_forloeb_der_ikke_er_begyndt_har_ingen_raekke():
    assert raekker(REGEL, sagen(ressource("2023-03-01")), "2023-02-28") == []


def test_kun_ressourceforloeb_har_en_sidste_dag():
    for navn in ("afklaringspuljen", "kontanthjaelp", "afklaringsforloeb", "flere_skal_med"):
        assert raekker(REGEL, sagen(ressource("2023-03-01")._replace(forloeb=navn)), "2025-06-01") == []


def test_raekken_er_lovpligtig():
    assert raekke(REGEL, sagen(ressource("2023-03-01")), "2025-06-01").art == "lovpligtig"
