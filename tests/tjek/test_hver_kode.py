"""What holds for every code: a case that has it, one just beside that has not, and a sentence that can be used."""

import re

import pytest

from afk.fakta.base import ny
from afk.fakta.borger import Borger
from afk.fakta.sag import sag
from afk.tjek import alle_tjek, fund
from afk.tjek.base import ALVOR
from tests.regler.hjaelp import dag
from tests.tjek.hjaelp import af, en, fakta_i
from tests.tjek.sager import FOEDT, SAGER, personlig

KODER = {t.kode: t for t in alle_tjek()}
alle = pytest.mark.parametrize("kode", SAGER)


def test_hver_kode_har_sine_to_sager():
    assert set(SAGER) == set(KODER)


@alle
def test_sagen_har_fundet_og_naboen_har_det_ikke(kode):
    par = SAGER[kode]
    assert len(af(kode, par.med, par.pr)) == 1
    assert af(kode, par.uden, par.pr) == []


@alle
def test_fundet_har_kodens_alvor_og_kilder(kode):
    f, t = en(kode, SAGER[kode].med, SAGER[kode].pr), KODER[kode]
    assert (f.alvor, f.kilde) == (t.alvor, t.kilde)
    assert t.alvor in ALVOR and t.kilde and t.titel


def test_koder_er_korte_ascii_ord_og_staar_de_alvorligste_foerst():
    assert all(re.fullmatch(r"[a-z0-9]+(-[a-z0-9]+)*", kode) for kode in KODER)
    assert len(KODER) == len(alle_tjek())
    raekke = [ALVOR.index(t.alvor) for t in alle_tjek()]
    assert raekke == sorted(raekke)


@alle
def test_teksten_er_en_hel_saetning_med_en_kommando_til_sagen(kode):
    f = en(kode, SAGER[kode].med, SAGER[kode].pr)
    tekst = f.tekst
    assert tekst[0].isupper() and "None" not in tekst and "  " not in tekst and "{" not in tekst
    assert re.search(r": afk [a-z]+( [a-z]+)? A1( |$)", tekst) or tekst.endswith(".csv")
    assert all(k.startswith("afk ") and k in tekst for k in f.kommandoer)
    assert bool(f.kommandoer) is not tekst.endswith("afk borger vis A1")


@alle
def test_et_id_som_en_skal_ville_laese_staar_i_anfoerselstegn(kode):
    b = SAGER[kode].med.borger._replace(sag="A;1")
    for f in fund(sag(b, fakta_i(SAGER[kode].med)), dag(SAGER[kode].pr)):
        assert "A;1" not in f.tekst.replace("'A;1'", "")


@alle
def test_teksten_naevner_ingen_navne_titler_noter_eller_foedselsdatoer(kode):
    par = SAGER[kode]
    foedt = par.med.foedt or (None if kode == "foedselsdato-mangler" else FOEDT)
    b = ny(
        Borger, sag="A1", cpr="1705801234", navn="Hemmelig", telefon="Hemmelig", email="Hemmelig", note="Hemmelig",
        sagsbehandler="Hemmelig", maalgruppe=par.med.borger.maalgruppe, foedselsdato=foedt,
    )  # fmt: skip
    fundne = fund(sag(b, [personlig(f) for f in fakta_i(par.med)]), dag(par.pr))
    assert kode in [f.kode for f in fundne]
    for f in fundne:
        assert "Hemmelig" not in f.tekst and "170580" not in f.tekst
        if foedt is not None:
            assert f"{foedt:%d-%m-%Y}" not in f.tekst and foedt.isoformat() not in f.tekst


@alle
def test_en_lukket_sag_har_ingen_fund(kode):
    par = SAGER[kode]
    b = par.med.borger._replace(lukket=dag(par.pr))
    assert fund(sag(b, fakta_i(par.med)), dag(par.pr)) == []
    i_morgen = par.med.borger._replace(lukket=dag("2030-01-01"))
    assert len(af(kode, sag(i_morgen, fakta_i(par.med)), par.pr)) == 1


@pytest.mark.parametrize(
    ("kode", "kilde"),
    [
        ("jobformidler-mangler", "STAR: FAQ om indsatsmodellen i Afklaringspuljen (14-06-2021)"),
        ("jobformidler-er-sagsbehandler", "STAR: FAQ om ressourceforløb, personlig jobformidler, svar 3"),
        ("step-up-uden-samtykke", "STAR: FAQ om step up-møder (29-06-2021)"),
        ("gruppe-3-kun-fremmoede", "STAR: Visitationsguide til Flere skal med (2017)"),
        ("underretning-ikke-overvejet", "STAR: Visitationsguide til Flere skal med (2017)"),
        ("indsats-ikke-klar", "STAR: FAQ om ressourceforløb, registrering, svar 1"),
        ("indsats-ikke-klar", "STAR: FAQ om ressourceforløb, registrering, svar 4"),
        ("ressourceforloeb-under-6-aar", "LAB § 112, stk. 3 (lov nr. 1160 af 8/6/2021)"),
        ("ressourceforloeb-under-6-aar", "Lov om social pension § 1 a"),
        ("ressourceforloeb-over-5-aar", "STAR: FAQ om ressourceforløb, varighed, svar 1"),
        ("ressourceforloeb-hjemmel", "Lov nr. 1750 af 29/12/2025"),
        ("barnets-lov", "BEK nr. 2408 af 13/12/2021 § 17, stk. 1"),
        ("fritagelse-over-12-mdr", "Praktisk: husets egen kontrol, ikke en regel i kilderne"),
    ],
)
def test_kilden_er_den_der_siger_det(kode, kilde):
    assert kilde in KODER[kode].kilde
