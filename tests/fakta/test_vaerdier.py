"""Each kind of value: what is read, what is refused and in which words, and that it comes back the same."""

from datetime import date

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from afk.fakta.vaerdier import (
    DATO,
    JA_NEJ,
    TEKST,
    Cifre,
    Cvr,
    Foedselsdato,
    Klokken,
    Kode,
    SagId,
    Timer,
    Ugyldig,
    fold,
)

egenskab = settings(deadline=None, database=None, derandomize=True)
I_DAG = date(2026, 11, 22)
FARVE = Kode("roed", "moerke_blaa", "gul", ogsaa={"solgul": "gul"})
PNR = Cifre(10, "P-nummer")


def afvist(slags, tekst):
    """The code and message with which a text is refused."""
    with pytest.raises(Ugyldig) as e:
        slags.laes(tekst, I_DAG)
    return e.value.kode, str(e.value)


def rundt(slags, vaerdi):
    """The value after it was written out and kept in a store."""
    gemt = slags.gem(vaerdi)
    return slags.laes(slags.skriv(vaerdi), I_DAG), gemt if slags.hent is None else slags.hent(gemt)


@pytest.mark.parametrize(
    ("slags", "vaerdier"),
    [
        (TEKST, ["Åse Ørsted", "a;b\nc"]),
        (DATO, [date(2026, 11, 22), date(1900, 1, 1)]),
        (Foedselsdato(), [date(1948, 2, 29), date(2026, 11, 22)]),
        (FARVE, ["roed", "moerke_blaa", "gul"]),
        (JA_NEJ, [True, False]),
        (Timer(), [0.0, 7.5, 10.0, 37.0, 100.0, 12.25, 0.0001]),
        (Klokken(), ["09:30", "00:00", "23:59"]),
        (PNR, ["1234567890", "0000000001"]),
        (Cvr(), ["10172748", "29189846", "64942212", "55133018"]),
        (SagId(), ["A12", "2026-0001", "æøå"]),
    ],
    ids=["tekst", "dato", "foedselsdato", "kode", "ja_nej", "timer", "klokken", "cifre", "cvr", "sag"],
)
def test_en_vaerdi_kommer_tilbage_som_den_var(slags, vaerdier):
    for v in vaerdier:
        assert rundt(slags, v) == (v, v)


@pytest.mark.parametrize("tekst", ["roed", "ROED", " Roed ", "rød", "r-o-e-d"])
def test_en_kode_laeses_uanset_bogstaver_og_tegn(tekst):
    assert FARVE.laes(tekst, I_DAG) == "roed"


@pytest.mark.parametrize("tekst", ["moerke_blaa", "mørke blå", "Mørke-Blå", "moerkeblaa"])
def test_mellemrum_og_streger_betyder_intet_i_en_kode(tekst):
    assert FARVE.laes(tekst, I_DAG) == "moerke_blaa"


def test_et_andet_navn_for_koden_forstaas():
    assert FARVE.laes("Solgul", I_DAG) == "gul"


def test_en_ukendt_kode_afvises_med_forslag_og_listen():
    assert afvist(FARVE, "mørkblå") == (
        "kode", "Værdien kendes ikke. Mente du moerke_blaa? Skriv en af: roed, moerke_blaa, gul."
    )  # fmt: skip
    assert afvist(FARVE, "xyz") == ("kode", "Værdien kendes ikke. Skriv en af: roed, moerke_blaa, gul.")


@pytest.mark.parametrize(("tekst", "svar"), [(t, True) for t in ("ja", "JA", "j", "1", "x", "sand", "true")]
                         + [(t, False) for t in ("nej", "Nej", "n", "0", "falsk", "false")])  # fmt: skip
def test_ja_og_nej_kan_skrives_paa_flere_maader(tekst, svar):
    assert JA_NEJ.laes(tekst, I_DAG) is svar


@pytest.mark.parametrize("tekst", ["måske", "2", "ja tak", "yes"])
def test_andet_end_ja_og_nej_afvises(tekst):
    assert afvist(JA_NEJ, tekst) == ("ja_nej", "Skriv ja eller nej.")


def test_ja_og_nej_gemmes_som_1_og_0():
    assert (JA_NEJ.gem(True), JA_NEJ.gem(False), JA_NEJ.sql) == (1, 0, "INTEGER")


@pytest.mark.parametrize(("tekst", "timer"), [("12", 12.0), ("7,5", 7.5), ("7.5", 7.5), ("0", 0.0), ("37,25", 37.25)])
def test_timer_laeses_med_komma_og_punktum(tekst, timer):
    assert Timer().laes(tekst, I_DAG) == timer


@pytest.mark.parametrize("tekst", ["-1", "12 timer", "7,5,5", ",5", "5,", "1e3", "nan", "inf", "1234567"])
def test_andet_end_et_timetal_afvises(tekst):
    assert afvist(Timer(), tekst) == ("tal", "Skriv timetallet som et tal, fx 12 eller 7,5.")


@pytest.mark.parametrize("tekst", ["1.000", "12.500", "1.000.000"])
def test_et_punktum_foer_tre_cifre_kan_vaere_begge_dele_og_afvises(tekst):
    assert afvist(Timer(), tekst) == (
        "tal",
        "Er punktummet tusinder eller decimaler? Skriv timetallet med komma, fx 7,5.",
    )


def test_timer_skrives_med_komma_og_uden_nuller():
    assert [Timer().skriv(t) for t in (7.5, 10.0, 0.0, 100.0)] == ["7,5", "10", "0", "100"]


@pytest.mark.parametrize(
    ("tekst", "klokken"),
    [("09:30", "09:30"), ("9:30", "09:30"), ("9.30", "09:30"), ("kl. 9.30", "09:30"), ("kl 14", "14:00"),
     ("9", "09:00"), ("Kl. 23:59", "23:59"), ("09:30:00", "09:30"), ("0:00", "00:00")],
)  # fmt: skip
def test_klokkeslaet_laeses(tekst, klokken):
    assert Klokken().laes(tekst, I_DAG) == klokken


@pytest.mark.parametrize("tekst", ["24:00", "9:60", "halv ti", "9:3", "0930", "-1"])
def test_andet_end_et_klokkeslaet_afvises(tekst):
    assert afvist(Klokken(), tekst) == ("klokken", "Skriv klokkeslættet som 09:30.")


@pytest.mark.parametrize("tekst", ["1234567890", "12 34 56 78 90", "1.234.567.890", "1234-567890"])
def test_p_nummer_laeses_med_skilletegn(tekst):
    assert PNR.laes(tekst, I_DAG) == "1234567890"


@pytest.mark.parametrize("tekst", ["123456789", "12345678901", "12345678a0", "१२३४५६७८९०"])
def test_andet_end_ti_cifre_afvises(tekst):
    assert afvist(PNR, tekst) == ("cifre", "Et P-nummer har 10 cifre. Ret nummeret.")


@pytest.mark.parametrize("tekst", ["10172748", "10 17 27 48", "DK10172748", "DK-10172748"])
def test_cvr_laeses_med_skilletegn_og_landekode(tekst):
    assert Cvr().laes(tekst, I_DAG) == "10172748"


def test_et_cvr_med_forkert_kontrolciffer_afvises():
    # 2*1 + 7*2 + 6*3 + 5*4 + 4*5 + 3*6 + 2*7 + 1*8 = 114, and 114 = 10 * 11 + 4.
    assert afvist(Cvr(), "12345678") == (
        "cvr", "CVR-nummerets kontrolciffer passer ikke. Slå nummeret op på virk.dk."
    )  # fmt: skip


@pytest.mark.parametrize("tekst", ["1017274", "101727480", "abcdefgh"])
def test_et_cvr_af_forkert_laengde_afvises(tekst):
    assert afvist(Cvr(), tekst) == ("cvr", "Et CVR-nummer har 8 cifre. Ret nummeret.")


@pytest.mark.parametrize("tekst", ["A12", "2026-1234", "S.17/3", "a" * 40, "31-12-1999x"])
def test_et_sags_id_er_et_ord(tekst):
    assert SagId().laes(tekst, I_DAG) == tekst


@pytest.mark.parametrize("tekst", ["A 12", "a" * 41, "-A12", "A\u200b12", "A\t1"])
def test_et_sags_id_af_flere_ord_afvises(tekst):
    assert afvist(SagId(), tekst) == ("sag", "Sagens id skal være ét ord på højst 40 tegn uden mellemrum.")


@pytest.mark.parametrize("tekst", ["0102031234", "010203-1234", "sag010203-1234"])
def test_et_sags_id_der_ligner_et_cpr_nummer_afvises_uden_at_gentage_det(tekst):
    kode, besked = afvist(SagId(), tekst)
    assert (kode, besked) == (
        "sag", "Sagens id ligner et CPR-nummer. Brug sagsnummeret, og skriv CPR-nummeret som cpr."
    )  # fmt: skip


def test_en_dato_laeses_og_afvises_som_i_datolaeseren():
    assert DATO.laes("22-11-2026", I_DAG) == I_DAG
    assert DATO.laes("i morgen", I_DAG) == date(2026, 11, 23)
    assert DATO.laes("i morgen", date(2026, 1, 1)) == date(2026, 1, 2)
    assert afvist(DATO, "01-02-50") == (
        "dato", '"01-02-50" kan være både 1950 og 2050. Skriv årstallet med fire cifre.'
    )  # fmt: skip


@pytest.mark.parametrize(
    ("tekst", "besked"),
    [
        ("01-02-70", "Fødselsdatoen skal have årstal med fire cifre, fx 01-02-1970."),
        ("i dag", "Fødselsdatoen skal have årstal med fire cifre, fx 01-02-1970."),
        ("31-02-1970", "Fødselsdatoen kan ikke læses. Skriv den fx 01-02-1970."),
        ("23-11-2026", "Fødselsdatoen ligger i fremtiden. Ret den."),
    ],
)
def test_en_foedselsdato_afvises_uden_at_blive_gentaget(tekst, besked):
    assert afvist(Foedselsdato(), tekst) == ("dato", besked)


def test_en_foedselsdato_kan_vaere_i_dag():
    assert Foedselsdato().laes("22-11-2026", I_DAG) == I_DAG


def test_fold_goer_overskrifter_ens():
    assert fold(" CPR-nr. ") == fold("cpr_nr") == "cprnr"
    assert fold("Fødselsdato") == fold("Foedselsdato") == "foedselsdato"
    assert fold("Årsag é ü") == "aarsageue"


@egenskab
@given(st.integers(0, 9_999_999_999))
def test_timer_rundt_om_fire_decimaler(n):
    timer = n / 10_000
    assert Timer().laes(Timer().skriv(timer), I_DAG) == pytest.approx(timer, abs=5e-5)
