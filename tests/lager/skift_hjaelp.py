"""Change a store's key in a process that is killed, and look at what it left."""

import os
import random
import shutil
import signal
import sys
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any, NamedTuple

from lager_hjaelp import FULDE, I_DAG, LONE, T, borger, raa

from afk.lager import genopret, noegle, sted
from afk.lager.skift import skift_noegle
from afk.lager.skriv import skriv


class Foer(NamedTuple):
    """A store as it was before the change of key."""

    sti: Path
    indhold: Any
    noegle: bytes
    kode: str


def dump(sti: Path) -> Any:
    """All that is in a store: its schema, every row of every table, its version and its way of writing."""
    forb = raa(sti)
    skema = forb.execute("SELECT type, name, sql FROM sqlite_master ORDER BY 1, 2").fetchall()
    tabeller = [navn for type_, navn, _ in skema if type_ == "table"]
    raekker = {t: forb.execute(f'SELECT * FROM "{t}"').fetchall() for t in tabeller}
    pragmaer = [forb.execute(f"PRAGMA {p}").fetchone() for p in ("user_version", "journal_mode", "integrity_check")]
    fejl = forb.execute("PRAGMA cipher_integrity_check").fetchall()
    forb.close()
    return skema, raekker, pragmaer, fejl


def byg(sti: Path, antal: int = 200) -> Foer:
    """A store with every kind of fact, a history with a change and a deletion, and a recovery code."""
    with skriv(sti, "test", I_DAG) as s:
        ider = s.opret_borgere([LONE, *(borger(f"B{n}", note="x" * 300) for n in range(antal))])
        for navn, fakta in FULDE.items():
            s.opret(T[navn], [(ider[0], fakta)])
    with skriv(sti, "ret", I_DAG) as s:
        s.ret(T["borgere"], ider[1], {"note": "rettet"})
        s.slet(T["borgere"], ider[-1])
    n = noegle.find_noegle(sti)
    return Foer(sti, dump(sti), n, genopret.lav_genoprettelseskode(sti, n))


def i_barn(goer: Callable[[], Any], draeb_efter: float | None = None) -> int:
    """Run it in a forked process, which is killed after so many seconds; how the process ended, as `waitpid` says."""
    barn = os.fork()
    if barn == 0:
        try:
            goer()
        except BaseException:
            os._exit(3)
        os._exit(0)
    if draeb_efter is not None:
        time.sleep(draeb_efter)
        os.kill(barn, signal.SIGKILL)
    return os.waitpid(barn, 0)[1]


def skift(foer: Foer, saetning: str | None = None) -> None:
    """Change the key; the new code is written where `vist_kode` finds it, as the screen would show it."""
    skift_noegle(foer.sti, saetning, lambda kode: Path(f"{foer.sti}.vist").write_text(kode))


def doed_ved(nr: int) -> None:
    """Kill this process at its nr-th opening, renaming or removal of a file from here on."""
    tilbage = nr

    def hook(haendelse: str, _: Any) -> None:
        nonlocal tilbage
        if haendelse in ("open", "os.rename", "os.remove"):
            tilbage -= 1
            if tilbage == 0:
                os.kill(os.getpid(), signal.SIGKILL)

    sys.addaudithook(hook)


def tjek_efter(foer: Foer) -> str:
    """The store opens, with the old key or another, all is there, a shown code opens it, and work goes on.

    Returns "gammel" or "ny". Raises AssertionError.
    """
    vist = Path(f"{foer.sti}.vist")
    koder = [foer.kode, *([vist.read_text()] if vist.exists() else [])]
    vist.unlink(missing_ok=True)
    assert any(_koden_virker(foer.sti, kode) for kode in koder), "no code that was shown opens the store"
    fundet = noegle.find_noegle(foer.sti)
    assert dump(foer.sti) == foer.indhold
    assert noegle.find_stamnoegle(foer.sti) == fundet, "the slots do not have the key of the store"
    rester = [p.name for p in (*sted.noegle_mappe().iterdir(), *foer.sti.parent.iterdir())]
    assert [n for n in rester if n.endswith((".skift", ".json.ny", ".tidligere.ny", ".laas.ny"))] == []
    assert any(_koden_virker(foer.sti, kode) for kode in koder)
    with skriv(foer.sti, "bagefter", I_DAG) as s:
        ny = s.naeste_sag()
        s.opret_borgere([borger(ny)])
    return "gammel" if fundet == foer.noegle else "ny"


def igen(foer: Foer) -> Foer:
    """The store as it is now."""
    n = noegle.find_noegle(foer.sti)
    return Foer(foer.sti, dump(foer.sti), n, genopret.lav_genoprettelseskode(foer.sti, n))


def _koden_virker(sti: Path, kode: str) -> bool:
    """Whether the code brings back the key of a copy of the store on a machine where the key file is lost."""
    from afk.fejl import AfkFejl

    konfig, data = sted.konfig_mappe(), sti.parent
    kopi = data.parent / "uden noeglefil"
    shutil.rmtree(kopi, ignore_errors=True)
    shutil.copytree(data, kopi / "data")
    shutil.copytree(konfig, kopi / "konfig")
    for fil in (kopi / "konfig" / "noegler").glob("*.json"):
        fil.unlink()
    foer, os.environ["AFK_KONFIG"] = os.environ["AFK_KONFIG"], str(kopi / "konfig")
    try:
        genopret.genopret_noegle(kopi / "data" / sti.name, kode)
        return True
    except AfkFejl:
        return False
    finally:
        os.environ["AFK_KONFIG"] = foer


def slag(foer: Foer, antal: int, froe: int, saetning: str | None = None) -> dict[str, int]:
    """Kill so many changes of key at random moments; how many stores had the old key and how many the new."""
    r = random.Random(froe)
    begyndt = time.perf_counter()
    assert i_barn(lambda: skift(foer, saetning)) == 0
    varighed = time.perf_counter() - begyndt
    talt = {"gammel": 0, "ny": 0}
    tjek_efter(foer)
    for _ in range(antal):
        foer = igen(foer)
        i_barn(lambda f=foer: skift(f, saetning), draeb_efter=r.uniform(0, varighed))
        talt[tjek_efter(foer)] += 1
    return talt
