"""The caseworker's own deadlines (regler 6)."""

from tests.regler.hjaelp import dag, egen_frist, kort, raekke, raekker, sagen, tekst

RING = egen_frist("Ring til kommunen", "2026-11-20", dato="2026-11-01")


def test_en_egen_frist_er_aaben_til_og_med_dagen():
    s = sagen(RING)
    f = raekke("egen", s, "2026-11-20")
    assert (f.art, f.udloest_af, kort(f)) == ("aftalt", dag("2026-11-01"), ("aaben", "2026-11-20", None, False))
    assert f.handling == "Ring til kommunen."
    assert "skrevet 1. november 2026" in tekst(f) and "senest 20. november 2026: ring til kommunen" in tekst(f)
    f = raekke("egen", s, "2026-11-21")
    assert (f.status, f.handling) == ("overskredet", "Over tid: Ring til kommunen.")


def test_en_egen_frist_er_opfyldt_i_tide_eller_for_sent():
    for gjort, for_sent in (("2026-11-20", False), ("2026-11-21", True)):
        f = raekke("egen", sagen(RING._replace(udfoert=dag(gjort))), "2026-11-22")
        assert kort(f) == ("opfyldt", "2026-11-20", gjort, for_sent)


def test_gjort_efter_dagen_taeller_ikke_og_naevnes():
    f = raekke("egen", sagen(RING._replace(udfoert=dag("2026-11-25"))), "2026-11-22")
    assert f.status == "overskredet"
    assert "gjort er skrevet som 25. november 2026" in tekst(f)


def test_en_frist_der_skrives_senere_er_der_ikke_endnu():
    assert raekker("egen", sagen(RING), "2026-10-31") == []


def test_uden_den_dag_den_blev_skrevet_gaelder_den_og_det_siges():
    s = sagen(egen_frist("Ring", "2026-11-20", dato=None))
    for pr, udloest_af in (("2026-11-10", "2026-11-10"), ("2026-11-30", "2026-11-20")):
        f = raekke("egen", s, pr)
        assert f.udloest_af == dag(udloest_af)
        assert "ikke skrevet, hvilken dag fristen blev sat" in tekst(f)


def test_en_lang_tekst_med_linjeskift_staar_kort_paa_en_linje():
    f = raekke("egen", sagen(egen_frist("Ring\ntil {kommunen}\x1b[2J " + "x" * 80, "2026-11-20")), "2026-11-10")
    assert f.handling.isprintable() and len(f.handling) == 61
    assert f.handling.startswith("Ring til {kommunen} [2J xxx") and f.handling.endswith("x….")


def test_dagen_den_skrives_og_dagen_den_goeres_er_med():
    assert raekke("egen", sagen(RING), "2026-11-01").status == "aaben"
    s = sagen(RING._replace(udfoert=dag("2026-11-10")))
    assert raekke("egen", s, "2026-11-09").status == "aaben"
    assert raekke("egen", s, "2026-11-10").status == "opfyldt"
