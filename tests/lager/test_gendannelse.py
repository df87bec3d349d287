"""The history tells of a restoring: when, by whom, from which copy, and where what was lost can be read."""

from pathlib import Path

import pytest
from historik_hjaelp import fortryd, fund, hent, plan
from kopi_hjaelp import TID, alt_i, er_gendannet, gendan_den, lav, sager, tilfoej, vend
from lager_hjaelp import lav_lager, raa

from afk.fejl import AfkFejl
from afk.lager import gendannelse, laes, opslagslog
from afk.lager.fejl import Beskadiget
from afk.lager.fortryd import KanIkkeFortrydes
from afk.lager.historik import Historik, Linje

KOPI, FOER = f"lager-{TID}.db", f"lager-foer-gendan-{TID}.db"


def vist(sti: Path, opslag: bool = False) -> list[tuple[str, list[Linje]]]:
    """The events as `afk historik` shows them."""
    with laes.aabn(sti) as forb:
        alle = Historik(forb, sti).haendelser(opslag=True)
        return [(h.kommando, list(linjer)) for h, linjer in gendannelse.i_historikken(alle, opslag)]


@pytest.mark.parametrize(
    ("foer", "tabte", "slut"),
    [
        (None, 0, ""),
        (FOER, 0, f". Lageret før det er kopien {FOER}"),
        (FOER, 1, f". 1 hændelse gik ud af historikken. Den står i kopien {FOER}"),
        (FOER, 3, f". 3 hændelser gik ud af historikken. De står i kopien {FOER}"),
    ],
)
def test_the_files_are_named_and_not_their_folders(tmp_path: Path, foer: str | None, tabte: int, slut: str):
    ord_ = gendannelse.i_ord(tmp_path / KOPI, foer and tmp_path / "kopier" / foer, tabte)
    assert ord_ == f"lageret gendannet fra kopien {KOPI}{slut}"


@pytest.mark.parametrize("tilstand", ["hel", "skadet", "mangler"])
def test_the_event_stands_after_those_of_the_copy_and_the_chain_is_whole(sti: Path, tilstand: str):
    lav_lager(sti)
    kopien, i_kopien = lav(sti), alt_i(sti)
    tilfoej(sti, "A2")
    opslagslog.log_opslag(sti, "eksport", "borgere", None)
    if tilstand == "skadet":
        vend(sti, 4100)
    elif tilstand == "mangler":
        sti.unlink()
    gendan_den(kopien, sti)
    assert er_gendannet(alt_i(sti), i_kopien)
    assert fund(sti) == []
    ventet = {"hel": (FOER, 2), "skadet": (FOER, 0), "mangler": (None, 0)}[tilstand]
    hvad = gendannelse.i_ord(Path(KOPI), ventet[0] and Path(ventet[0]), ventet[1])
    assert vist(sti)[0] == ("lager gendan", [Linje(None, "", None, "gendan", hvad=hvad)])
    assert [kommando for kommando, _ in vist(sti)] == ["lager gendan", "test"]


def test_back_and_forth_each_restoring_is_told_where_it_can_be_read(sti: Path):
    lav_lager(sti)
    kopien = lav(sti)
    tilfoej(sti, "A2")
    foer = gendan_den(kopien, sti).foer
    igen = gendan_den(foer, sti).foer
    assert [kommando for kommando, _ in vist(sti)] == ["lager gendan", "borger opret", "test"]
    assert vist(sti)[0][1][0].hvad == (
        f"lageret gendannet fra kopien {foer.name}. 1 hændelse gik ud af historikken. Den står i kopien {igen.name}"
    )
    assert [kommando for kommando, _ in vist(igen)] == ["lager gendan", "test"]


def test_a_copy_whose_name_is_no_text_can_be_restored_too(sti: Path):
    lav_lager(sti)
    kopien = lav(sti)
    try:
        underlig = kopien.rename(kopien.with_name("k\udcf8pi.db"))
    except OSError:
        pytest.skip("this disk takes no such name")
    gendan_den(underlig, sti)
    assert vist(sti)[0][1][0].hvad.startswith("lageret gendannet fra kopien k?pi.db")


def test_looks_are_left_out_unless_they_are_asked_for(sti: Path):
    lav_lager(sti)
    opslagslog.log_opslag(sti, "borger vis", "sagen", ["A1"])
    assert [kommando for kommando, _ in vist(sti)] == ["test"]
    assert [kommando for kommando, _ in vist(sti, opslag=True)] == ["borger vis", "test"]


def test_a_copy_whose_chain_is_gone_is_named_and_nothing_is_changed(sti: Path):
    lav_lager(sti)
    kopien = lav(sti)
    forb = raa(kopien)
    forb.execute("DELETE FROM meta WHERE noegle = 'kaede_noegle'")
    forb.close()
    tilfoej(sti, "A2")
    foer = alt_i(sti)
    with pytest.raises(Beskadiget, match=f"{KOPI}.* mangler nøglen til historikkens kæde"):
        gendan_den(kopien, sti)
    assert alt_i(sti) == foer
    assert [p.name for p in kopien.parent.glob("*.db")] == [KOPI]


# --- undo ---------------------------------------------------------------------------------------------------


def test_what_was_done_before_the_copy_is_not_undone_by_mistake(sti: Path):
    lav_lager(sti)
    tilfoej(sti, "A2")
    kopien = lav(sti)
    tilfoej(sti, "A3")
    gendan_den(kopien, sti)
    for nr in (None, 3):
        with pytest.raises(KanIkkeFortrydes, match="Hændelse 3 kan ikke fortrydes: den gendannede lageret fra en kopi"):
            plan(sti, nr)
    assert sager(sti) == ["A1", "A2"]
    fortryd(sti, 2)
    assert sager(sti) == ["A1"]
    fortryd(sti)
    assert sager(sti) == ["A1", "A2"]


def test_what_was_done_since_is_the_last_change(sti: Path):
    lav_lager(sti)
    gendan_den(lav(sti), sti)
    tilfoej(sti, "A2")
    fortryd(sti)
    assert sager(sti) == ["A1"]


def test_in_a_store_where_nothing_was_ever_changed_there_is_nothing_to_undo(sti: Path):
    from afk.lager.opret import opret

    opret(sti)
    with pytest.raises(AfkFejl, match="ikke ændret noget"):
        plan(sti)
    gendan_den(lav(sti), sti)
    with pytest.raises(KanIkkeFortrydes, match="Hændelse 1"):
        plan(sti)
    assert hent(sti, "SELECT count(*) FROM historik") == [(0,)]
