"""The points of the visitation guide of Flere skal med, in the order they stand."""

import pytest

from afk.fakta.base import typer
from afk.fakta.vaerdier import Kode
from afk.regler.visitation.tabel import tabel
from afk.skemaer.laes import hent
from afk.skemaer.motor import mangler, synlige
from tests.regler.hjaelp import dag, forloeb, puljen, raekke, sagen, skridt, visitation
from tests.regler.visitation_hjaelp import FSM, IKKE_KONTAKTBAR, forslag, numre, opgaver, svar
from tests.tjek.hjaelp import af, en
from tests.tjek.sager import gruppe_3

SKEMA = hent("visitation", None)
FLERE = forloeb("flere_skal_med", "2026-09-01")
HELBRED = {"g3_forhold": ["helbred_forringes"], "g3_kun_fremmoede": False, "g3_begrundelse": "Lægen fraråder det."}
SKADE = {**HELBRED, "g3_forhold": ["skade"]}
G3 = {**HELBRED, "gruppe": "gruppe_3"}


def savnes(**aendret):
    return [s.noegle for s in mangler(SKEMA, svar(FSM, **aendret))]


def test_003_svar_1_afgoerelsen_skal_traeffes_og_begrundes():
    assert savnes() == ["gruppe", "gruppe_grund"]
    assert savnes(gruppe="gruppe_1", gruppe_grund="Vil gerne i gang.") == []


def test_003_svar_2_ved_en_samtale_eller_administrativt():
    assert [m.kode for m in SKEMA.find("visitation_form").muligheder] == [
        "foerste_samtale", "anden_samtale", "administrativt",
    ]  # fmt: skip
    for aendret in ({"rehab_status": "besluttet_foer"}, {"standby_terminal": True}):
        assert "administrativt" in opgaver(forslag(FSM, **aendret))


def test_003_svar_3_de_tre_grupper_kan_vaelges_og_gemmes():
    assert {"gruppe_1", "gruppe_2", "gruppe_3"} <= {m.kode for m in SKEMA.find("gruppe").muligheder}
    slags = typer()["visitationer"].felt("gruppe").slags
    assert isinstance(slags, Kode) and {"1", "2", "3"} <= set(slags.koder)


def test_003_svar_4_uden_andet_er_det_gruppe_1():
    f = forslag(FSM)
    assert (f.forslag, numre(f)) == ("gruppe_1", ["R90"])
    [r42] = [r for r in tabel() if r.nr == "R42"]
    assert r42.passer is None and "forventninger" in r42.andetsteds


@pytest.mark.parametrize(("aendret", "gruppe"), [({"rehab_status": "begyndt"}, "gruppe_2"), (SKADE, "gruppe_3")])
def test_003_svar_5_viser_det_sig_senere_skal_borgeren_omvisiteres(aendret, gruppe):
    f = forslag(FSM, omvis_fra="gruppe_1", **aendret)
    assert f.forslag == gruppe and "R70" in numre(f)
    assert {"omvis_til", "omvis_dato", "omvis_grund"} <= set(savnes(omvis_fra="gruppe_1", **aendret))


def test_003_svar_7_gruppe_2_faar_sagen_forberedt_og_er_ude_af_modellens_frister():
    assert "Forbered sagen til rehabiliteringsteamet" in opgaver(forslag(FSM, rehab_status="begyndt"))
    s = sagen(puljen("2026-10-01"), visitation("2", "2026-10-05"))
    assert raekke("straksafklaring", s, "2026-11-22").status == "bortfaldet"


@pytest.mark.parametrize("status", ["besluttet_foer", "begyndt"])
def test_003_svar_8_besluttet_eller_begyndt_er_gruppe_2_uden_1_samtale(status):
    f = forslag(FSM, rehab_status=status)
    assert (f.forslag, numre(f)) == ("gruppe_2", ["R20"])
    assert "1. samtale er ikke nødvendig" in opgaver(f)


def test_003_svar_9_besluttes_det_ved_samtalen_er_det_gruppe_2():
    f = forslag(FSM, rehab_status="besluttes_nu")
    assert (f.forslag, numre(f)) == ("gruppe_2", ["R21"])


@pytest.mark.parametrize(
    ("aendret", "nr"),
    [(IKKE_KONTAKTBAR, "R30"), (HELBRED, "R31"), (SKADE, "R32"), ({"standby_terminal": True}, "R33")],
)
def test_003_svar_11_hvert_af_de_meget_alvorlige_forhold_er_gruppe_3(aendret, nr):
    f = forslag(FSM, **aendret)
    assert f.forslag == "gruppe_3" and nr in numre(f)


def test_003_svar_11_gruppe_3_uden_et_af_dem_er_et_fund():
    assert en("gruppe-3-uden-forhold", gruppe_3(g3_forhold=["ingen"], standby_terminal=False))
    assert af("gruppe-3-uden-forhold", gruppe_3(g3_forhold=["skade"], standby_terminal=False)) == []


def test_003_svar_12_aarene_2017_18_staar_som_historie():
    [r34] = [r for r in tabel() if r.nr == "R34"]
    assert r34.passer is None and "Historisk" in r34.andetsteds


def test_003_svar_13_manglende_motivation_spaerrer_for_gruppe_3_og_er_et_fund():
    f = forslag(FSM, **{**HELBRED, "g3_kun_fremmoede": True})
    assert (f.forslag, numre(f)) == ("gruppe_1", ["R40", "R90"])
    assert en("gruppe-3-kun-fremmoede", gruppe_3(g3_forhold=["skade"], g3_kun_fremmoede=True)).alvor == "fejl"


def test_003_svar_14_den_almindelige_indsats_og_teamet_er_opgaver_i_gruppe_3():
    f = forslag(FSM, **SKADE)
    assert {"R61", "R62"} <= set(numre(f))
    assert "Fortsæt den almindelige indsats" in opgaver(f)
    assert {"alm_indsats", "rehab_obs"} <= set(savnes(**G3))


def test_003_svar_15_underretningen_er_en_opgave_en_frist_og_et_fund():
    assert "R60" in numre(forslag(FSM, **SKADE))
    assert "underretning" in savnes(**G3)
    f = raekke("underretning", sagen(skridt("underretning", "2026-11-01")), "2026-11-22")
    assert (f.status, f.frist) == ("aaben", None)
    assert en("underretning-ikke-overvejet", sagen(FLERE, visitation("3", "2026-10-01")))


@pytest.mark.parametrize(("grund", "nr"), [("barsel", "R11"), ("afsoning_under_2", "R12")])
def test_003_svar_16_barsel_og_kort_afsoning_udskyder(grund, nr):
    f = forslag(FSM, udskudt_grund=grund)
    assert (f.forslag, numre(f)) == ("udskudt", [nr])
    assert 'persongruppemarkeringen "udskudt visitation"' in opgaver(f)


def test_003_svar_16_den_dag_borgeren_ventes_tilbage_er_en_frist():
    s = sagen(FLERE, visitation("udskudt", "2026-10-01", "2027-02-01"))
    assert raekke("udskudt-visitation", s, "2026-11-22").frist == dag("2027-02-01")


def test_003_svar_17_tilbage_men_ikke_i_6_maaneder_er_uden_for_projektet():
    tilbage = {"omvis_fra": "udskudt", "kan_seks_mdr": "nej"}
    assert forslag(FSM, **tilbage).forslag == "uden_for"
    assert forslag(FSM, **{**tilbage, "kan_seks_mdr": "ja"}).forslag == "gruppe_1"
    assert "kan_seks_mdr" in [s.noegle for s in synlige(SKEMA, svar(FSM, omvis_fra="udskudt"))]


def test_003_svar_17_de_der_allerede_er_overgaaet_skal_ikke_visiteres():
    f = forslag(FSM, maalgruppe_aendring="anden_ordning")
    assert (f.forslag, numre(f)) == ("uden_for", ["R03"])
    assert "vælg ingen gruppe" in opgaver(f)
