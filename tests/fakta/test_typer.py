"""The declared fact types against the columns promised to the outside, and that they hold together."""

from datetime import date

import pytest

from afk.fakta.base import ny, typer
from afk.fakta.besvarelse import NR, Besvarelse
from afk.fakta.borger import Borger
from afk.fakta.forloeb import FRATRUKKET, POSITIVE, Forloeb
from afk.fakta.fritagelse import GRUNDE, Fritagelse
from afk.fakta.indsats import Indsats
from afk.fakta.moede import Moede
from afk.fakta.sag import sag
from afk.fakta.samtykke import Samtykke
from afk.fakta.vaerdier import DATO, Ugyldig, fold
from tests.regler.hjaelp import borger, dag, forloeb, fritagelse, samtykke

I_DAG = date(2026, 11, 22)

# type: its columns, the required ones with a star, and its key beside the borger
KOLONNER = {
    "borgere": ("sag cpr navn foedselsdato maalgruppe ydelse sagsbehandler telefon email note lukket", ""),
    "forloeb": ("forloeb* fra* til slutaarsag", "forloeb fra"),
    "fritagelser": ("grund* fra* til raadighed", "grund fra"),
    "indsatser": ("type* titel fra* til timer timer_er_skoen cvr pnr i_plan", "type fra titel"),
    "moeder": ("type* dato* klokken status form jobsamtale", "type dato"),
    "samtykker": ("svar* dato* tilbagekaldt gaelder_til", "dato"),
    "visitationer": ("dato* gruppe* til grund", "dato"),
    "jobformidlere": ("navn* fra* til er_sagsbehandler", "fra"),
    "besvarelser": ("skema* nr* udgave* paabegyndt* faerdig", "skema nr"),
    "svar": ("skema* nr* noegle* vaerdi*", "skema nr noegle"),
    "aftaler": (
        "aftale* dato* frist opfoelgningsdato ansvarlig foelger_op slags status udfoert i_min_plan note", "dato aftale",
    ),
    "delinger": ("dato* hvad* modtager* nr* emner", "dato hvad modtager nr"),
    "egne_frister": ("tekst* frist* dato udfoert", "tekst frist"),
    "skridt": ("skridt* dato* om afsluttet besked", "skridt dato om"),
}  # fmt: skip
KODER = {
    ("borgere", "maalgruppe"): "aktivitetsparat jobparat uddannelsesparat sygedagpenge andet",
    ("forloeb", "forloeb"): "afklaringspuljen flere_skal_med afklaringsforloeb ressourceforloeb kontanthjaelp",
    ("forloeb", "slutaarsag"): "job uddannelse fleksjob foertidspension ressourceforloeb fraflyttet doed folkepension "
    "seniorpension sygedagpenge jobparat andet",
    ("fritagelser", "grund"): "broekpension barsel sygdom uden_kontakt efterloen folkepension job barsel_6_uger "
    "arbejdsfordeling_kort arbejdsfordeling_lang vejrlig fritaget_raadighed",
    ("indsatser", "type"): "virksomhedspraktik loentilskud vejledning_opkvalificering social_indsats kommunal_sundhed "
    "ordinaere_timer loentilskud_handicap stu mentor regional_sundhed privat_sundhed nytteindsats barnets_lov andet",
    ("moeder", "type"): "samtale step_up genbehandling rehabiliteringsteam jobsamtale afklaring",
    ("moeder", "status"): "planlagt afholdt aflyst",
    ("moeder", "form"): "fysisk delvist_digitalt virtuelt",
    ("samtykker", "svar"): "ja begraenset nej",
    ("visitationer", "gruppe"): "1 2 3 udskudt fritaget uden_for",
    ("aftaler", "slags"): "aftale indsats opfoelgning",
    ("aftaler", "status"): "aftalt i_gang udfoert aendret opgivet",
    ("delinger", "hvad"): "forberedende aftale indkaldelse invitation",
    ("skridt", "skridt"): "klage genvurdering aktindsigt indsigt underretning",
}
alle_typer = pytest.mark.parametrize("navn", KOLONNER)


def test_hver_lovet_type_findes_og_borgere_er_foerst():
    assert set(KOLONNER) <= set(typer())
    assert next(iter(typer())) == "borgere"


def test_reglerne_bruger_alt_undtagen_svarene_paa_skemaer_og_det_der_er_delt():
    assert [t.navn for t in typer().values() if not t.regnes] == ["svar", "delinger"]


def test_svaret_paa_et_spoergsmaal_er_personligt():
    assert [f.navn for f in typer()["svar"].felter if f.personlig] == ["vaerdi"]


@pytest.mark.parametrize("tekst", ["1", "12", "007", "999999"])
def test_et_nummer_er_et_helt_tal_fra_1(tekst):
    assert NR.slags.laes(tekst, I_DAG) == int(tekst)


@pytest.mark.parametrize("tekst", ["0", "00", "-1", "1,5", "1.0", "én", "1000000", "٣", ""])
def test_andet_er_ikke_et_nummer(tekst):
    with pytest.raises(Ugyldig, match="Skriv et helt tal fra 1") as e:
        NR.slags.laes(tekst, I_DAG)
    assert e.value.kode == "nummer"


@pytest.mark.parametrize("tekst", ['"ja"', "true", "-5", "0.5", "null", '["a", {"b": "æ"}]', '{"a": "\\u001b"}'])
def test_et_svar_er_json_og_beholdes_som_det_er(tekst):
    assert typer()["svar"].felt("vaerdi").slags.laes(tekst, I_DAG) == tekst


@pytest.mark.parametrize(
    "tekst", ["ja", "'ja'", '"ja', "NaN", "-Infinity", "1 2", "[" * 100_000, '"\\ud800"', "9" * 5000]
)
def test_andet_end_json_er_ikke_et_svar_og_gengives_ikke(tekst):
    with pytest.raises(Ugyldig) as e:
        typer()["svar"].felt("vaerdi").slags.laes(tekst, I_DAG)
    assert e.value.kode == "json"
    assert str(e.value) == 'Svaret skal være JSON, som afk eksport skriver det, fx "ja" med anførselstegn.'


def test_et_skema_faerdigt_foer_det_blev_begyndt_bemaerkes():
    def bemaerkninger(faerdig):
        return list(typer()["besvarelser"].tjek(Besvarelse("visitation", 1, 1, I_DAG, faerdig), I_DAG))

    assert len(bemaerkninger(dag("2026-11-21"))) == 1
    assert bemaerkninger(I_DAG) == bemaerkninger(None) == []


@alle_typer
def test_typen_har_de_lovede_kolonner_og_krav(navn):
    kolonner, noegle = KOLONNER[navn]
    felter = [f.navn + "*" * f.kraevet for f in typer()[navn].felter]
    assert set(felter) == set(kolonner.split())
    assert set(typer()[navn].noegle) == set(noegle.split())


@pytest.mark.parametrize(("navn", "felt"), KODER)
def test_feltet_har_de_lovede_koder(navn, felt):
    slags = typer()[navn].felt(felt).slags
    assert set(slags.koder) == set(KODER[navn, felt].split())
    assert [slags.laes(k, I_DAG) for k in slags.koder] == list(slags.koder)


def test_navne_og_orden_er_forskellige():
    alle = list(typer().values())
    assert len({t.navn for t in alle}) == len({t.orden for t in alle}) == len(alle)
    assert [t.orden for t in alle] == sorted(t.orden for t in alle)


@pytest.mark.parametrize("type_", typer().values(), ids=lambda t: t.navn)
def test_noeglen_bestaar_af_felter(type_):
    assert set(type_.noegle) <= {f.navn for f in type_.felter}


@pytest.mark.parametrize("type_", typer().values(), ids=lambda t: t.navn)
def test_en_overskrift_hoerer_kun_til_et_felt_i_typen(type_):
    overskrifter = [n for f in type_.felter for n in {fold(n) for n in (f.navn, *f.navne)}]
    assert sorted(overskrifter) == sorted(set(overskrifter))


@pytest.mark.parametrize("type_", typer().values(), ids=lambda t: t.navn)
def test_andre_overskrifter_er_skrevet_saa_de_kan_genkendes(type_):
    for f in type_.felter:
        assert f.hjaelp.strip() and f.slags.dansk.strip()
        assert all(fold(n) for n in f.navne)


@pytest.mark.parametrize("type_", [t for t in typer().values() if t.periode], ids=lambda t: t.navn)
def test_en_type_med_periode_har_fra_og_til_som_datoer(type_):
    assert type_.felt("fra").slags is DATO and type_.felt("fra").kraevet
    assert type_.felt("til").slags is DATO and not type_.felt("til").kraevet


def test_det_der_siger_hvem_borgeren_er_er_personligt():
    personlige = {f.navn for f in typer()["borgere"].felter if f.personlig}
    assert personlige == {"cpr", "navn", "foedselsdato", "telefon", "email", "note"}


@pytest.mark.parametrize(
    ("navn", "overskrift", "felt"),
    [
        ("borgere", "CPR-nr.", "cpr"),
        ("borgere", "Personnummer", "cpr"),
        ("borgere", "Sagsnr.", "sag"),
        ("borgere", "Målgruppe", "maalgruppe"),
        ("borgere", "Fødselsdag", "foedselsdato"),
        ("forloeb", "Startdato", "fra"),
        ("forloeb", "Slutdato", "til"),
        ("fritagelser", "Fritagelsesgrund", "grund"),
        ("indsatser", "Indsatstype", "type"),
        ("indsatser", "P-nummer", "pnr"),
        ("moeder", "Mødedato", "dato"),
    ],
)
def test_fagsystemernes_overskrifter_forstaas(navn, overskrift, felt):
    traf = [f.navn for f in typer()[navn].felter if fold(overskrift) in {fold(n) for n in (f.navn, *f.navne)}]
    assert traf == [felt]


def test_et_ukendt_felt_findes_ikke():
    with pytest.raises(KeyError):
        typer()["forloeb"].felt("findes_ikke")
    with pytest.raises(TypeError):
        ny(Forloeb, forloeb="kontanthjaelp", fra=I_DAG, findes_ikke=1)


def test_et_nyt_faktum_har_tomme_felter_for_resten():
    assert ny(Indsats, type="mentor", fra=I_DAG) == Indsats("mentor", None, I_DAG)


def test_positive_og_fratrukne_slutaarsager_er_de_naevnte():
    assert set(POSITIVE) == {"job", "uddannelse", "fleksjob", "foertidspension", "ressourceforloeb"}
    assert set(FRATRUKKET) == {"fraflyttet", "doed", "folkepension", "seniorpension"}


@pytest.mark.parametrize("grund", GRUNDE)
def test_fire_grunde_pauser_uden_svar_om_raadighed_og_svaret_gaar_foran(grund):
    pauser = grund in {"sygdom", "barsel", "uden_kontakt", "fritaget_raadighed"}
    assert ny(Fritagelse, grund=grund, fra=I_DAG).pauser is pauser
    assert ny(Fritagelse, grund=grund, fra=I_DAG, raadighed=True).pauser is True
    assert ny(Fritagelse, grund=grund, fra=I_DAG, raadighed=False).pauser is False


@pytest.mark.parametrize(
    ("dato", "status", "ventet"),
    [
        ("2026-11-22", None, "afholdt"),
        ("2026-11-23", None, "planlagt"),
        ("2026-11-23", "afholdt", "afholdt"),
        ("2026-11-01", "aflyst", "aflyst"),
    ],
)
def test_et_moede_uden_status_er_holdt_til_og_med_i_dag(dato, status, ventet):
    felter = {"type": "samtale", "dato": dag(dato), "status": status}
    typer()["moeder"].udfyld(felter, I_DAG)
    assert felter["status"] == ventet


def test_kun_et_afholdt_moede_paa_eller_foer_dagen_er_holdt():
    m = ny(Moede, type="samtale", dato=I_DAG, status="afholdt")
    assert m.afholdt_pr(I_DAG) and not m.afholdt_pr(dag("2026-11-21"))
    assert not m._replace(status="planlagt").afholdt_pr(I_DAG)
    assert not m._replace(status="aflyst").afholdt_pr(I_DAG)


@pytest.mark.parametrize("type_", [t for t in typer().values() if t.periode], ids=lambda t: t.navn)
def test_en_slutdato_foer_startdatoen_bemaerkes(type_):
    def bemaerkninger(til):
        return list(type_.tjek(ny(type_.klasse, fra=I_DAG, til=til), I_DAG))

    assert len(bemaerkninger(dag("2026-11-21"))) == 1
    assert bemaerkninger(I_DAG) == bemaerkninger(None) == []


def test_et_samtykke_trukket_tilbage_foer_det_blev_givet_bemaerkes():
    tjek = typer()["samtykker"].tjek
    assert len(list(tjek(samtykke("ja", "2026-11-22", "2026-11-21"), I_DAG))) == 1
    assert list(tjek(samtykke("ja", "2026-11-22", "2026-11-22"), I_DAG)) == []
    assert list(tjek(samtykke("ja", "2026-11-22"), I_DAG)) == []


def test_en_sag_samler_fakta_efter_type_i_raekkefoelge():
    a, b, c = (
        forloeb("kontanthjaelp", "2024-01-01"),
        fritagelse("2024-02-01"),
        forloeb("ressourceforloeb", "2025-01-01"),
    )
    s = sag(borger(), [a, b, c])
    assert (s.af(Forloeb), s.af(Fritagelse), s.af(Samtykke)) == ((a, c), (b,), ())


def test_den_skrevne_foedselsdato_gaar_foran_cpr_nummerets():
    skrevet, fra_cpr = dag("1970-02-01"), dag("1980-02-01")
    assert sag(borger(foedselsdato=skrevet), foedt=fra_cpr).foedt == skrevet
    assert sag(borger(), foedt=fra_cpr).foedt == fra_cpr
    assert sag(ny(Borger, sag="A1")).foedt is None
