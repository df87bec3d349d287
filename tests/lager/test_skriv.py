"""Writing: what goes in comes out, all or nothing, and the derived birth date follows the CPR number."""

from datetime import date
from pathlib import Path

import pytest
from lager_hjaelp import CPR, FULDE, I_DAG, LONE, T, borger, lav_lager, raa, start

from afk.lager.fejl import Findes, LagerMangler, RaekkeMangler
from afk.lager.laes import aabn, sager
from afk.lager.skriv import skriv

BORGERE = T["borgere"]


@pytest.mark.parametrize("navn", list(FULDE))
@pytest.mark.parametrize("fuld", [True, False])
def test_every_field_of_every_fact_comes_back_as_it_was(sti: Path, navn: str, fuld: bool):
    typ, fakta = T[navn], FULDE[navn]
    if not fuld:
        fakta = fakta._replace(**{f.navn: None for f in typ.felter if not f.kraevet})
    [borger_id] = lav_lager(sti)
    with skriv(sti, "test", I_DAG) as s:
        s.opret(typ, [(borger_id, fakta)])
        assert list(s.raekker(typ)) == [(1, borger_id, fakta)]
    with aabn(sti) as forb:
        [sag] = sager(forb, alt=True)
    assert sag.af(typ.klasse) == (fakta,)
    assert [type(v) for v in sag.af(typ.klasse)[0]] == [type(v) for v in fakta]


def test_a_borger_comes_back_as_it_was(sti: Path):
    lav_lager(sti, LONE, borger("A2"))
    with skriv(sti, "test", I_DAG) as s:
        assert list(s.raekker(BORGERE)) == [(1, 1, LONE), (2, 2, borger("A2"))]
        assert list(s.raekker(BORGERE, 2)) == [(2, 2, borger("A2"))]


def test_one_borgers_rows_are_only_theirs(sti: Path):
    lav_lager(sti, borger("A1"), borger("A2"))
    with skriv(sti, "test", I_DAG) as s:
        s.opret(T["forloeb"], [(1, FULDE["forloeb"]), (2, FULDE["forloeb"])])
        assert [(i, b) for i, b, _ in s.raekker(T["forloeb"], 2)] == [(2, 2)]
        assert list(s.raekker(T["moeder"])) == []


def test_rows_can_be_changed_while_they_are_gone_through(sti: Path):
    lav_lager(sti, *(borger(f"A{n}") for n in range(50)))
    with skriv(sti, "test", I_DAG) as s:
        for i, _, b in s.raekker(BORGERE):
            s.ret(BORGERE, i, {"note": b.sag})
            if b.sag == "A7":
                s.slet(BORGERE, i)
        assert [(b.sag, b.note) for _, _, b in s.raekker(BORGERE)] == [(f"A{n}", f"A{n}") for n in range(50) if n != 7]


def test_a_field_is_set_to_any_value_and_to_none(sti: Path):
    [b] = lav_lager(sti)
    indsatser = T["indsatser"]
    with skriv(sti, "test", I_DAG) as s:
        s.opret(indsatser, [(b, FULDE["indsatser"])])
        s.ret(indsatser, 1, {"til": date(2027, 1, 1), "timer": 12.0, "i_plan": True, "titel": None, "cvr": None})
        [(_, _, nu)] = s.raekker(indsatser)
    assert nu == FULDE["indsatser"]._replace(til=date(2027, 1, 1), timer=12.0, i_plan=True, titel=None, cvr=None)


def test_two_indsatser_without_titel_on_the_same_day_are_the_same(sti: Path):
    [b] = lav_lager(sti)
    uden = FULDE["indsatser"]._replace(titel=None)
    with skriv(sti, "test", I_DAG) as s:
        s.opret(T["indsatser"], [(b, uden), (b, FULDE["indsatser"])])
        with pytest.raises(Findes, match='"indsatser"'):
            s.opret(T["indsatser"], [(b, uden)])


@pytest.mark.parametrize("navn", list(FULDE))
def test_the_natural_key_is_there_once_for_each_borger(sti: Path, navn: str):
    lav_lager(sti, borger("A1"), borger("A2"))
    typ, fakta = T[navn], FULDE[navn]
    ens = fakta._replace(**{f.navn: None for f in typ.felter if not f.kraevet and f.navn not in typ.noegle})
    with skriv(sti, "test", I_DAG) as s:
        s.opret(typ, [(1, fakta), (2, fakta)])
        with pytest.raises(Findes):
            s.opret(typ, [(1, ens)])


@pytest.mark.parametrize("anden", [borger("A12"), borger("A13", cpr=CPR)])
def test_sag_and_cpr_belong_to_one_borger_and_the_error_does_not_tell_them(sti: Path, anden):
    lav_lager(sti, LONE)
    with pytest.raises(Findes) as e, skriv(sti, "test", I_DAG) as s:
        s.opret_borgere([anden])
    assert CPR not in f"{e.value} {e.value.__cause__}"
    assert "borgere" in str(e.value)


def test_a_required_field_can_not_be_missing(sti: Path):
    from afk.fejl import AfkFejl

    [b] = lav_lager(sti)
    with pytest.raises(AfkFejl), skriv(sti, "test", I_DAG) as s:
        s.opret(T["forloeb"], [(b, FULDE["forloeb"]._replace(fra=None))])
    with aabn(sti) as forb:
        assert sager(forb)[0].af(T["forloeb"].klasse) == ()


def test_an_unknown_field_or_row_is_an_error(sti: Path):
    lav_lager(sti)
    with skriv(sti, "test", I_DAG) as s:
        with pytest.raises(KeyError):
            s.ret(BORGERE, 1, {"navn = 'x' --": "y"})
        with pytest.raises(RaekkeMangler):
            s.ret(BORGERE, 99, {"navn": "Bo"})
        with pytest.raises(RaekkeMangler):
            s.slet(BORGERE, 99)


# --- the birth date in the CPR number -----------------------------------------------------------------------


def cpr_foedt(sti: Path) -> list[str | None]:
    return [f for (f,) in raa(sti).execute("SELECT cpr_foedt FROM borgere ORDER BY id")]


def test_the_birth_date_is_read_from_the_cpr_number_when_it_comes_in(sti: Path):
    lav_lager(sti, borger("A1", cpr=CPR), borger("A2"), borger("A3", cpr="6102701234"))
    assert cpr_foedt(sti) == ["1970-02-01", None, None]
    with aabn(sti) as forb:
        assert [s.foedt for s in sager(forb)] == [date(1970, 2, 1), None, None]


def test_the_birth_date_follows_the_cpr_number(sti: Path):
    lav_lager(sti, borger("A1", cpr=CPR))
    with skriv(sti, "test", I_DAG) as s:
        s.ret(BORGERE, 1, {"cpr": "0203711234"})
    assert cpr_foedt(sti) == ["1971-03-02"]
    with skriv(sti, "test", I_DAG) as s:
        s.ret(BORGERE, 1, {"navn": "Bo"})
    assert cpr_foedt(sti) == ["1971-03-02"]
    with skriv(sti, "test", I_DAG) as s:
        s.ret(BORGERE, 1, {"cpr": None})
    assert cpr_foedt(sti) == [None]


def test_the_registered_birth_date_goes_before_the_one_in_the_cpr_number(sti: Path):
    lav_lager(sti, borger("A1", cpr=CPR, foedselsdato=date(1980, 5, 5)))
    with aabn(sti) as forb:
        assert sager(forb)[0].foedt == date(1980, 5, 5)


# --- what is there ------------------------------------------------------------------------------------------


def test_the_known_borgere_by_sag_and_by_cpr(sti: Path):
    lav_lager(sti, LONE, borger("A2"))
    with skriv(sti, "test", I_DAG) as s:
        assert s.kendte() == ({"A12": 1, "A2": 2}, {CPR: 1})


def test_a_borger_is_found_whatever_the_case_unless_two_differ_in_it(sti: Path):
    lav_lager(sti, borger("Ål1"), borger("b2"), borger("B2"))
    with skriv(sti, "test", I_DAG) as s:
        assert [s.borger_id(x) for x in ("Ål1", "åL1", "b2", "B2", "C3")] == [1, 1, 2, 3, None]
        s.opret_borgere([borger("xY"), borger("Xy")])
        assert s.borger_id("XY") is None


def test_made_up_sager_count_on_from_the_highest(sti: Path):
    with skriv(sti, "test", I_DAG) as s:
        assert [s.naeste_sag(), s.naeste_sag()] == ["S1", "S2"]
    lav_lager(sti, borger("S7"), borger("s11"), borger("S9x"), borger("SAG40"), borger("S²"))
    with skriv(sti, "test", I_DAG) as s:
        assert [s.naeste_sag(), s.naeste_sag({"S13", "S14"})] == ["S12", "S15"]


# --- all or nothing -----------------------------------------------------------------------------------------


@pytest.mark.parametrize("fejl", [ValueError, KeyboardInterrupt, SystemExit])
def test_any_exception_undoes_all_of_it(sti: Path, fejl: type[BaseException]):
    lav_lager(sti)
    with pytest.raises(fejl), skriv(sti, "test", I_DAG) as s:
        s.ret(BORGERE, 1, {"navn": "Bo"})
        s.opret_borgere([LONE])
        raise fejl
    with aabn(sti) as forb:
        assert [(x.borger.sag, x.borger.navn) for x in sager(forb)] == [("A1", None)]
    assert raa(sti).execute("SELECT count(*) FROM haendelser").fetchone() == (1,)


def test_one_bad_row_undoes_the_rows_given_with_it_and_no_others(sti: Path):
    with skriv(sti, "test", I_DAG) as s:
        s.opret_borgere([borger("A0")])
        with pytest.raises(Findes):
            s.opret_borgere([borger("A1"), borger("A2"), borger("A1")])
        s.opret_borgere([borger("A3")])
    with aabn(sti) as forb:
        assert [x.borger.sag for x in sager(forb)] == ["A0", "A3"]


def test_one_bad_row_that_nobody_catches_undoes_everything(sti: Path):
    with pytest.raises(Findes), skriv(sti, "test", I_DAG) as s:
        s.opret_borgere([borger("A0")])
        s.opret_borgere([borger("A1"), borger("A1")])
    with aabn(sti) as forb:
        assert sager(forb) == []


def test_a_process_killed_in_the_middle_leaves_the_store_as_it_was(sti: Path):
    lav_lager(sti)
    p = start(
        """
import sys, time
from pathlib import Path
from lager_hjaelp import I_DAG, T, borger
from afk.lager.skriv import skriv
with skriv(Path(sys.argv[1]), "test", I_DAG) as s:
    # Less than this does not stay in memory, so that part of it is in the -wal file already.
    s._forb.execute("PRAGMA cache_size = -1000")
    s.opret_borgere([borger(f"B{n}", note="x" * 500) for n in range(10000)])
    print("skrevet", flush=True)
    time.sleep(60)
""",
        sti,
    )
    assert p.stdout is not None
    assert p.stdout.readline() == "skrevet\n"
    assert sti.with_name("lager.db-wal").stat().st_size > 1_000_000
    p.kill()
    p.communicate()
    with aabn(sti) as forb:
        assert [s.borger.sag for s in sager(forb)] == ["A1"]
    with skriv(sti, "test", I_DAG) as s:
        assert s.opret_borgere([borger("A2")]) == [2]
    assert raa(sti).execute("PRAGMA integrity_check").fetchall() == [("ok",)]


def test_reading_does_not_make_a_store(sti: Path):
    with pytest.raises(LagerMangler), aabn(sti):
        pass
    assert not sti.parent.exists()
