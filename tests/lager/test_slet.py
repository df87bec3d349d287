"""A deleted borger is gone from every table, from the history and from the pages of the file; others are not."""

import random
import shutil
import signal
import sys
import time
from pathlib import Path

import pytest
from historik_hjaelp import fortryd, fund, hent, indhold
from kopi_hjaelp import fuldt_lager, lille_disk
from lager_hjaelp import FULDE, I_DAG, LONE, T, borger, raa, start
from slet_hjaelp import find_ord, ider, klartekst, mangler_pakning, raekker, sider, slet_sag

from afk.fakta.base import ny
from afk.lager import slet
from afk.lager.aabn import aabnet
from afk.lager.laes import UkendtSag
from afk.lager.noegle import find_noegle
from afk.lager.opslagslog import log_opslag
from afk.lager.skriv import skriv
from tests.regnet.hjaelp import beregnet, holdt

ORD = [
    "A12", "0102701234", "Lone Ærø-Ågård", "Lone Åkær", "lone@example.dk", "12345678", "citat", "Østerbro", "venter på",
    "Ring til egen", "gik godt", "Åse", "Spørg til boligen", "hele sagen", "kontanthjælp", "1003388394",
]  # fmt: skip
"""What only the full borger has, now or before a change."""
ANDRE = [borger("B1", navn="Bo Beholdt", cpr="0202801235", note="bliver her"), borger("B2", navn="Bente Beholdt")]


def med_andre(sti: Path) -> Path:
    """The full borger between two others with facts and a history, looks at each and at all, and kept deadlines."""
    with skriv(sti, "import borgere", I_DAG) as s:
        [b1] = s.opret_borgere(ANDRE[:1])
        s.opret(T["moeder"], [(b1, FULDE["moeder"])])
    fuldt_lager(sti)
    with skriv(sti, "import borgere, forloeb", I_DAG) as s:
        [b2] = s.opret_borgere(ANDRE[1:])
        s.opret(T["forloeb"], [(b1, FULDE["forloeb"]), (ider(sti, "A12")[0], FULDE["forloeb"]._replace(fra=I_DAG)),
                               (b2, FULDE["forloeb"])])  # fmt: skip
    with skriv(sti, "borger ret", I_DAG) as s:
        s.ret(T["borgere"], b1, {"note": "rettet og bliver her"})
    log_opslag(sti, "borger vis", "sagen", ["A12", "B1"])
    log_opslag(sti, "eksport", "borgere", None)
    holdt(sti, I_DAG)
    return sti


def andres(sti: Path, vaek: int) -> dict[str, list[object]]:
    """Every row that is not about the borger with this id."""
    fakta = {n: [r for r in rr if r[0 if n == "borgere" else 1] != vaek] for n, rr in indhold(sti).items()}
    return fakta | {
        "historik": hent(sti, "SELECT * FROM historik WHERE borger <> ? AND id <= 30", (vaek,)),
        "opslag": hent(sti, "SELECT * FROM opslag"),
        "kaeden": hent(sti, "SELECT id, tid, hvem, kommando, aftryk, kaede FROM haendelser WHERE id <= 7"),
    }


def test_nothing_of_it_stands_in_any_table_or_anywhere_in_the_file(sti: Path):
    med_andre(sti)
    assert find_ord(raekker(sti), ORD) == ORD
    assert find_ord(sider(sti), ORD) == ORD
    slet_sag(sti, "A12")
    assert find_ord(raekker(sti), ORD) == []
    assert find_ord(sider(sti), ORD) == []
    assert not mangler_pakning(sti)


def test_the_deadlines_kept_of_it_go_with_it_and_the_others_stay(sti: Path):
    vaek = ider(med_andre(sti), "A12")[0]
    with skriv(sti, "test", I_DAG) as s:
        egen = ny(T["egne_frister"].klasse, tekst="Tal om hjemmeplejen", frist=I_DAG)
        s.opret(T["egne_frister"], [(vaek, egen), (ider(sti, "B1")[0], egen._replace(tekst="Bliver stående"))])
    holdt(sti, I_DAG)
    kun_regnet = hent(sti, f"SELECT * FROM regnet JOIN regnet_grunde USING (borger, nr) WHERE borger = {vaek}")
    kendt = ["A12", "Lone Åkær", "Tal om hjemmeplejen"]
    assert find_ord(repr(kun_regnet).encode(), kendt) == kendt
    slet_sag(sti, "A12")
    for tabel in ("regnet", "regnet_grunde", "regnet_borgere"):
        assert hent(sti, f"SELECT count(*) FROM {tabel} WHERE borger = {vaek}") == [(0,)], tabel
        assert hent(sti, f"SELECT count(*) FROM {tabel}") != [(0,)], tabel
    assert find_ord(raekker(sti) + sider(sti), [*ORD, "Tal om hjemmeplejen"]) == []
    assert holdt(sti, I_DAG) == beregnet(sti, I_DAG)


def test_copies_that_moved_rows_leave_in_the_pages_are_gone_too(sti: Path):
    """Without packing some twenty of these texts stay in the file: notes of all lengths make SQLite move rows."""
    with skriv(sti, "import borgere", I_DAG) as s:
        nye = [borger(f"F{n}", navn=f"Fremmed{n:04d}", note="y" * (n * 37 % 900)) for n in range(800)]
        alle = s.opret_borgere(nye)
    with skriv(sti, "import borgere", I_DAG) as s:
        for n, i in enumerate(alle):
            s.ret(T["borgere"], i, {"note": f"Skift{n:04d}" * (n * 7 % 90)})
    vaek = random.Random(1).sample(range(800), 400)
    slet_sag(sti, *(f"F{n}" for n in vaek))
    assert find_ord(sider(sti), [f"{ord_}{n:04d}" for n in vaek for ord_ in ("Fremmed", "Skift")]) == []


def test_the_others_are_exactly_as_they_were(sti: Path):
    med_andre(sti)
    vaek = ider(sti, "A12")[0]
    foer = andres(sti, vaek)
    assert {len(foer[n]) for n in ("borgere", "forloeb")} == {2}
    slet_sag(sti, "A12")
    assert andres(sti, vaek) == foer
    assert len(hent(sti, "SELECT * FROM borgere")) == 2
    assert find_ord(sider(sti), ["Bo Beholdt", "0202801235", "rettet og bliver her"])


def test_the_store_and_its_chain_are_whole_afterwards_and_go_on(sti: Path):
    med_andre(sti)
    slet_sag(sti, "A12")
    assert fund(sti) == []
    with skriv(sti, "borger ret", I_DAG) as s:
        s.ret(T["borgere"], ider(sti, "B1")[0], {"navn": "Bo B."})
    fortryd(sti)
    slet_sag(sti, "B1", "B2")
    assert fund(sti) == []
    assert hent(sti, "SELECT * FROM borgere") == []


def test_the_deletion_is_one_event_that_tells_how_much_and_not_what(sti: Path):
    med_andre(sti)
    slet_sag(sti, "A12")
    [(kommando,)] = hent(sti, "SELECT kommando FROM haendelser ORDER BY id DESC LIMIT 1")
    assert kommando == "borger slet"
    sql = "SELECT DISTINCT handling, foer, efter FROM historik WHERE haendelse = (SELECT max(id) FROM haendelser)"
    assert hent(sti, sql) == [("slet", None, None)]


def test_several_go_in_one_event(sti: Path):
    med_andre(sti)
    slet_sag(sti, "A12", "B2")
    assert hent(sti, "SELECT sag FROM borgere") == [("B1",)]
    assert hent(sti, "SELECT count(*) FROM haendelser WHERE kommando = 'borger slet'") == [(1,)]
    assert fund(sti) == []


def test_what_a_borger_has_is_counted_by_type_with_the_lines_of_the_history(sti: Path):
    med_andre(sti)
    with aabnet(sti) as forb:
        alt = slet.omfang(forb, ider(sti, "A12"))
    # One of each type, and a forløb more.
    assert alt.fakta == {"borgere": 1} | dict.fromkeys(FULDE, 1) | {"forloeb": 2}
    # Each of them written, and the name changed.
    assert alt.linjer == 1 + len(FULDE) + 1 + 1


def test_one_that_only_the_history_knows_goes_from_the_history(sti: Path):
    with skriv(sti, "import borgere", I_DAG) as s:
        s.opret_borgere([LONE])
    fortryd(sti)
    assert find_ord(raekker(sti), ["Lone"]) == ["Lone"]
    slet_sag(sti, "A12")
    assert find_ord(raekker(sti) + sider(sti), ["Lone", "A12", "0102701234"]) == []
    assert fund(sti) == []
    with pytest.raises(UkendtSag):
        slet_sag(sti, "A12")


def test_an_import_that_was_undone_and_made_again_is_gone_both_times(sti: Path):
    for _ in range(2):
        with skriv(sti, "import borgere", I_DAG) as s:
            s.opret_borgere([LONE, ANDRE[0]])
        if not hent(sti, "SELECT 1 FROM haendelser WHERE kommando LIKE 'fortryd%'"):
            fortryd(sti)
    slet_sag(sti, "A12")
    assert find_ord(raekker(sti) + sider(sti), ["Lone", "A12", "0102701234"]) == []
    assert hent(sti, "SELECT count(*) FROM historik WHERE efter ->> 'navn' = 'Bo Beholdt'") == [(2,)]
    assert fund(sti) == []


# --- broken off ---------------------------------------------------------------------------------------------


def test_until_the_file_is_packed_a_mark_says_so(sti: Path):
    med_andre(sti)
    slet_sag(sti, "A12", pak=False)
    assert mangler_pakning(sti)
    assert find_ord(raekker(sti), ORD) == []
    slet.pak(sti)
    assert not mangler_pakning(sti)
    assert find_ord(sider(sti), ORD) == []
    slet.pak(sti)  # nothing left to do


def test_somebody_who_reads_keeps_the_file_from_being_packed_until_the_next_time(sti: Path):
    med_andre(sti)
    laeser = raa(sti)
    laeser.execute("BEGIN")
    laeser.execute("SELECT count(*) FROM borgere").fetchone()
    slet_sag(sti, "A12", pak=False)
    with aabnet(sti) as forb:
        forb.execute("PRAGMA busy_timeout = 100")
        with pytest.raises(slet.IkkePakket, match=r"et andet program bruger lageret.*afk lager kopi --ryd"):
            slet.pak_aaben(forb, sti)
    laeser.close()
    assert mangler_pakning(sti)
    slet.pak(sti)
    assert find_ord(sider(sti), ORD) == []


def test_a_full_disk_stops_the_packing_and_not_the_deletion(sti: Path):
    with lille_disk(sti.parent, 4000):
        med_andre(sti)
        with skriv(sti, "test", I_DAG) as s:
            s.opret_borgere([borger(f"F{n}", note="x" * 500) for n in range(200)])
        slet_sag(sti, "A12", pak=False)
        (sti.parent / "fyld").write_bytes(b"x" * (shutil.disk_usage(sti.parent).free - 100_000))
        with pytest.raises(slet.IkkePakket, match="der er ikke plads på disken"):
            slet.pak(sti)
        assert mangler_pakning(sti)
        assert find_ord(raekker(sti), ORD) == []
        assert fund(sti) == []
        (sti.parent / "fyld").unlink()
        slet.pak(sti)
        assert find_ord(sider(sti), ORD) == []


SLET = """
import sys; from pathlib import Path
from slet_hjaelp import slet_sag
print("klar", flush=True); input()
slet_sag(Path(sys.argv[1]), "A12")
"""


@pytest.mark.skipif(sys.platform == "win32", reason="SIGKILL is POSIX")
@pytest.mark.parametrize("ms", [0, 5, 12, 20, 35])
def test_killed_at_any_moment_it_is_before_or_after_and_what_is_left_is_done_next_time(sti: Path, ms: int):
    med_andre(sti)
    foer = indhold(sti)
    p = start(SLET, sti)
    assert p.stdin is not None
    assert p.stdout is not None
    assert p.stdout.readline() == "klar\n"
    p.stdin.write("\n")
    p.stdin.flush()
    time.sleep(ms / 1000)
    p.send_signal(signal.SIGKILL)
    p.communicate()
    assert fund(sti) == []
    if indhold(sti) == foer:
        slet_sag(sti, "A12", pak=False)
    assert find_ord(raekker(sti), ORD) == []
    slet.pak(sti)
    assert find_ord(sider(sti), ORD) == []
    assert [r[1] for r in indhold(sti)["borgere"]] == ["B1", "B2"]


def test_without_the_key_none_of_it_can_be_read(sti: Path):
    med_andre(sti)
    noegle = find_noegle(sti)
    lange = [o for o in ORD if len(o) > 6]  # a short word may stand in noise by chance
    assert find_ord(klartekst(sti, bytes(32)), lange) == []
    assert find_ord(klartekst(sti, noegle), lange) == lange
