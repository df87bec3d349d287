"""The answers on target group that are about who counts where, and about the markings."""

import pytest

from afk.fakta.fritagelse import GRUNDE
from afk.rapport.gruppe import placering
from afk.rapport.tal import AFKLARINGSPULJEN
from afk.skemaer.laes import hent
from tests.rapport.hjaelp import antal, sagerne, tal
from tests.regler.hjaelp import dag, fritagelse, puljen, sagen
from tests.regler.visitation_hjaelp import AFK, forslag, numre

D = dag("2026-11-22")
P = puljen("2026-09-01")


def sluttet(aarsag: str):
    return puljen("2026-01-05", "2026-10-01", aarsag)


def sted(*fakta) -> str | None:
    return placering(sagen(*fakta), AFKLARINGSPULJEN, D)


def test_004_svar_2_rapporten_taeller_de_positive_og_de_fratrukne():
    positive = [(sluttet(a),) for a in ("ressourceforloeb", "foertidspension", "fleksjob", "job", "uddannelse")]
    fratrukne = [(sluttet(a),) for a in ("fraflyttet", "doed", "folkepension", "seniorpension")]
    n = antal(tal(sagerne(*positive, *fratrukne, (P,))), "gruppe", AFKLARINGSPULJEN)
    assert (n["positive"], n["fratrukket"], n["maalt"], n["alle"]) == (5, 4, 6, 10)


def test_004_svar_5_den_der_flytter_er_fratrukket_og_taeller_ikke_positivt():
    assert sted(sluttet("fraflyttet")) == "fratrukket_fraflyttet"
    f = forslag(AFK, maalgruppe_aendring="flyttet")
    assert f.forslag == "uden_for" and "R02" in numre(f)


def test_004_svar_7_den_fritagne_er_ude_af_gruppen_saa_laenge():
    assert sted(P, fritagelse("2026-10-01", "2026-11-22")).startswith("fritaget")
    assert sted(P, fritagelse("2026-10-01", "2026-11-21")) == "i_gruppen"
    assert "R72" in numre(forslag(AFK, omvis_fra="fritaget"))


@pytest.mark.parametrize("grund", [g for g in GRUNDE if g != "fritaget_raadighed"])
def test_004_svar_8_hver_markering_er_fritaget_i_forslag_og_rapport(grund: str):
    f = forslag(AFK, fritagelse=grund)
    assert f.forslag == "fritaget" and "R10" in numre(f)
    assert sted(P, fritagelse("2026-10-01", grund=grund)) == "fritaget_markering"


def test_004_svar_8_der_er_elleve_markeringer():
    assert len([g for g in GRUNDE if g != "fritaget_raadighed"]) == 11


@pytest.mark.parametrize("aarsag", ["ressourceforloeb", "foertidspension", "fleksjob"])
def test_004_svar_9_overgang_til_anden_ydelse_taeller_positivt(aarsag: str):
    assert sted(sluttet(aarsag)) == f"positiv_{aarsag}"


def test_004_svar_11_en_markering_uden_for_listen_kraever_en_vurdering():
    koder = [m.kode for m in hent("visitation", None).find("fritagelse").muligheder]
    uden_for_listen = [k for k in koder if k != "ingen" and k not in GRUNDE]
    assert uden_for_listen == ["dom", "saerlige"]
    assert [forslag(AFK, fritagelse=k).forslag for k in uden_for_listen] == ["kraever_vurdering"] * 2


def test_004_svar_12_forslaget_er_uden_for_og_rapporten_har_borgeren_med():
    f = forslag(AFK, maalgruppe_aendring="andet")
    assert f.forslag == "uden_for" and "R08" in numre(f)
    assert placering(sagen(P, maalgruppe="uddannelsesparat"), AFKLARINGSPULJEN, D) == "skiftet"
