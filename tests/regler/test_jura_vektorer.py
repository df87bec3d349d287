"""The worked dates of the legal dossier for the rules other than the indsatsgaranti (jura 10.3)."""

import pytest

from tests.regler.hjaelp import dag, hjaelp, moede, puljen, raekke, raekker, ressource, sagen, skridt, trin2

VEKTORER = [
    ("straksafklaring", puljen("2020-12-01"), "2021-01-26"),
    ("straksafklaring", puljen("2021-05-06"), "2021-07-01"),
    ("genbehandling", trin2("2021-08-31"), "2022-02-28"),
    ("ressourceforloeb-slut", ressource("2023-03-01"), "2026-02-28"),
    ("ressourceforloeb-slut", ressource("2024-02-29"), "2027-02-27"),
    ("klage", skridt("klage", "2026-11-02"), "2026-11-30"),
    ("klage", skridt("klage", "2026-11-26"), "2026-12-28"),
    ("klage", skridt("klage", "2026-12-03"), "2027-01-04"),
    ("klage", skridt("klage", "2026-04-16"), "2026-05-18"),
    ("klage", skridt("klage", "2026-03-05"), "2026-04-07"),
    ("klage", skridt("klage", "2024-03-29"), "2024-04-26"),
    ("klage", skridt("klage", "2023-04-07"), "2023-05-08"),
    ("indsigt", skridt("indsigt", "2026-01-31"), "2026-03-02"),
]


@pytest.mark.parametrize(("regel", "faktum", "frist"), VEKTORER, ids=[f"{r} {f[1]}" for r, f, _ in VEKTORER])
def test_fristen_er_den_i_tabellen(regel, faktum, frist):
    assert raekke(regel, sagen(faktum), faktum[1].isoformat()).frist == dag(frist)


def test_foerste_jobsamtale_er_en_uge_efter():
    # The rule ended on 30 June 2026, so the week of the table is taken half a year earlier: Monday to Monday.
    f = raekke("foerste-jobsamtale", sagen(hjaelp("2025-11-17")), "2025-11-17")
    assert f.frist == dag("2025-11-24")


@pytest.mark.parametrize(
    ("start", "foerste", "anden"),
    [("2025-07-01", "2027-07-01", "2029-07-01"), ("2024-02-29", "2026-02-28", "2028-02-29")],
)
def test_afklaring_hvert_andet_aar_regnes_fra_starten(start, foerste, anden):
    borger = {"maalgruppe": "aktivitetsparat", "foedselsdato": dag("1980-01-01")}
    pr = max(start, "2025-07-01")
    assert raekke("afklaring-2-aar", sagen(hjaelp(start), **borger), pr).frist == dag(foerste)
    holdt = sagen(hjaelp(start), moede("afklaring", foerste), **borger)
    aabne = [f.frist for f in raekker("afklaring-2-aar", holdt, anden) if f.status == "aaben"]
    assert aabne == [dag(anden)]
