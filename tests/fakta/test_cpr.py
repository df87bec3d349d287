"""CPR numbers, all invented."""

from datetime import date

import pytest

from afk.fakta.cpr import bemaerkning, foedselsdato, laes_cpr, maskeret
from afk.fakta.vaerdier import Cpr, Ugyldig

I_DAG = date(2026, 11, 22)


def afvist(tekst):
    with pytest.raises(Ugyldig) as e:
        laes_cpr(tekst, I_DAG)
    return e.value.kode, str(e.value)


@pytest.mark.parametrize("tekst", ["1111111118", "111111-1118", "111111 1118", " 111111-1118 ", "11 11 11-11 18"])
def test_et_cpr_nummer_laeses_med_og_uden_bindestreg(tekst):
    assert laes_cpr(tekst, I_DAG) == "1111111118"


def test_kolonnens_slags_laeser_og_skriver_det_samme():
    assert Cpr().laes("111111-1118", I_DAG) == "1111111118"
    assert Cpr().skriv("1111111118") == "111111-1118"
    assert Cpr().laes(Cpr().skriv("610180AB12"), I_DAG) == "610180AB12"


# The century by the 7th digit and the year (jura 8), on a day when none lies in the future.
AARHUNDREDER = (
    [(str(c), "00", 1900) for c in "0123"] + [(str(c), "99", 1999) for c in "0123"]
    + [(c, "00", 2000) for c in "49"] + [(c, "36", 2036) for c in "49"]
    + [(c, "37", 1937) for c in "49"] + [(c, "99", 1999) for c in "49"]
    + [(c, "00", 2000) for c in "5678"] + [(c, "36", 2036) for c in "5678"] + [(c, "57", 2057) for c in "5678"]
)  # fmt: skip


@pytest.mark.parametrize(("ciffer", "aa", "aar"), AARHUNDREDER)
def test_det_syvende_ciffer_giver_aarhundredet(ciffer, aa, aar):
    assert foedselsdato(f"0302{aa}{ciffer}000", date(2099, 1, 1)) == date(aar, 2, 3)


@pytest.mark.parametrize("ciffer", "5678")
@pytest.mark.parametrize("aa", ["58", "99"])
def test_foedt_i_1800_tallet_tages_med_en_bemaerkning_og_uden_foedselsdato(ciffer, aa):
    nr = f"0302{aa}{ciffer}000"
    assert laes_cpr(nr, I_DAG) == nr
    assert foedselsdato(nr, I_DAG) is None
    assert bemaerkning(nr, I_DAG) == (
        "CPR-nummeret giver et fødselsår før 1900: tjek det 7. ciffer. Fødselsdatoen læses ikke af det."
    )


def test_foedt_i_fremtiden_tages_med_en_bemaerkning_og_uden_foedselsdato():
    nr = "2311264000"  # 23 November 2026
    assert laes_cpr(nr, I_DAG) == nr
    assert foedselsdato(nr, I_DAG) is None
    assert "i fremtiden" in bemaerkning(nr, I_DAG)
    assert foedselsdato(nr, date(2026, 11, 23)) == date(2026, 11, 23)
    assert bemaerkning(nr, date(2026, 11, 23)) is None


@pytest.mark.parametrize("nr", ["6101800001", "9101800001", "6102800001", "8902810001", "010180AB12", "6101801AB2"])
def test_et_erstatningsnummer_tages_med_en_bemaerkning_og_uden_foedselsdato(nr):
    assert laes_cpr(nr, I_DAG) == nr
    assert foedselsdato(nr, I_DAG) is None
    assert "erstatningsnummer" in bemaerkning(nr, I_DAG)


def test_et_erstatningsnummer_faar_store_bogstaver():
    assert laes_cpr("010180-ab12", I_DAG) == "010180AB12"


@pytest.mark.parametrize("nr", ["0101700000", "1111111117", "0302800000", "0302801234"])
def test_modulus_11_afviser_aldrig(nr):
    assert laes_cpr(nr, I_DAG) == nr
    assert bemaerkning(nr, I_DAG) is None


def test_uden_modulus_11_laeses_foedselsdatoen_stadig():
    # 4*0 + 3*1 + 2*0 + 7*1 + 6*7 + 0 … = 52 = 4 * 11 + 8: no modulus 11, and a real date.
    assert foedselsdato("0101700000", I_DAG) == date(1970, 1, 1)


@pytest.mark.parametrize(
    ("tekst", "besked"),
    [
        ("10203-1234", "CPR-nummeret har 9 cifre: er et nul forrest faldet væk? Formatér kolonnen som tekst."),
        ("0102031", "CPR-nummeret har 7 cifre og skal have 10. Ret nummeret."),
        ("01020312345", "CPR-nummeret har 11 cifre og skal have 10. Ret nummeret."),
        ("310299-1234", "CPR-nummerets første seks cifre er ikke en dato. Ret nummeret."),
        ("011399-1234", "CPR-nummerets første seks cifre er ikke en dato. Ret nummeret."),
        ("000199-1234", "CPR-nummerets første seks cifre er ikke en dato. Ret nummeret."),
        ("920180-1234", "CPR-nummerets første seks cifre er ikke en dato. Ret nummeret."),
        ("320180-1234", "CPR-nummerets første seks cifre er ikke en dato. Ret nummeret."),
        # 1901 was no leap year.
        ("290201-0123", "CPR-nummerets første seks cifre er ikke en dato. Ret nummeret."),
        ("ukendt", "CPR-nummeret skal være 10 cifre, fx 010203-1234."),
        ("311380-AB12", "CPR-nummeret skal være 10 cifre, fx 010203-1234."),
        ("", "CPR-nummeret skal være 10 cifre, fx 010203-1234."),
    ],
)
def test_et_umuligt_nummer_afvises_uden_at_blive_gentaget(tekst, besked):
    assert afvist(tekst) == ("cpr", besked)


def test_skuddagen_afhaenger_af_aarhundredet():
    assert foedselsdato("2902004000", I_DAG) == date(2000, 2, 29)
    assert afvist("2902000000")[0] == "cpr"  # 1900 was no leap year


def test_bemaerkningerne_gentager_aldrig_nummeret():
    for nr in ("6101800001", "2311264000", "0302585000", "010180AB12"):
        assert nr[6:] not in bemaerkning(nr, I_DAG) and nr[:6] not in bemaerkning(nr, I_DAG)


def test_masken_skjuler_de_fire_sidste():
    assert maskeret("0102031234") == "010203-xxxx"
