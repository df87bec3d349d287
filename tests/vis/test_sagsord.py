"""What the screen and the page say in words."""

from afk.overblik import overblik
from afk.regler import STANDARD
from afk.regler.base import Frist
from afk.vis.sagsord import afsluttet, begrundelse, gruppe_tekst, hvornaar, skal_udfyldes, stand_tekst
from tests.regler.hjaelp import dag, fritagelse, moede, puljen, raekke, ressource, sagen, visitation
from tests.vis.tidssager import PR, SAGER


def straks(*f: object) -> Frist:
    return raekke("straksafklaring", sagen(puljen("2026-10-01"), *f), "2026-11-22")


def test_a_short_reasoning_is_told_whole() -> None:
    assert begrundelse(straks(moede("samtale", "2026-09-01"))) == (
        "Borgeren kom i Afklaringspuljen 1. oktober 2026. 1. oktober 2026 + 8 uger (56 dage) = 26. november 2026. "
        "Samtalen 1. september 2026 lå før starten og tæller ikke."
    )


def test_of_a_long_one_what_does_not_count_is_only_counted() -> None:
    gamle = [moede("samtale", f"2025-{m:02d}-01") for m in range(1, 13)]
    assert begrundelse(straks(*gamle, moede("samtale", "2026-10-05"))) == (
        "Borgeren kom i Afklaringspuljen 1. oktober 2026. 1. oktober 2026 + 8 uger (56 dage) = 26. november 2026. "
        "Samtalen blev holdt 5. oktober 2026. (Og 12 oplysninger, der ikke tæller.)"
    )


def test_when_a_deadline_is() -> None:
    assert hvornaar(straks()) == "26-11-2026"
    # In bero: if it ended today, 23 November + 56 days is 18 January.
    assert hvornaar(straks(fritagelse("2026-11-01"))) == "tidl. 18-01-2027"
    uden = raekke("udskudt-visitation", sagen(visitation("udskudt", "2026-10-01")), "2026-11-22")
    assert hvornaar(uden) == "ingen dato"


def test_how_one_that_is_over_ended() -> None:
    holdt = straks(moede("samtale", "2026-10-05"), moede("step_up", "2026-10-06"))
    assert afsluttet(holdt) == "opfyldt tir 06-10-2026"
    assert afsluttet(straks(visitation("3", "2026-11-01"))).startswith("Bortfaldet: visiteret 01-11-2026 til gruppe 3")


def test_where_the_case_stands_and_in_which_group() -> None:
    o = overblik(SAGER["tolv aar"], PR, STANDARD)
    assert (stand_tekst(o.stand), gruppe_tekst(o.stand)) == (
        "Trin 1: straksafklaring, siden 14-09-2026",
        "gruppe 1, siden 01-07-2024",
    )
    tom = overblik(sagen(), PR, STANDARD).stand
    assert (stand_tekst(tom), gruppe_tekst(tom)) == ("Endnu ikke begyndt", "ikke visiteret")


def test_capitals_are_explained_when_there_are_any_but_not_for_the_id_of_the_sag() -> None:
    assert not skal_udfyldes(overblik(sagen(puljen("2026-10-20"), sag="ABC"), PR, STANDARD))
    assert skal_udfyldes(overblik(sagen(ressource("2026-08-01"), foedselsdato=dag("1980-01-01")), PR, STANDARD))
