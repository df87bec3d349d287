"""What must be so before an entry about copies, deleting or the history."""

import os
import shutil
import sys
from typing import Any
from unittest import mock

import pytest

from afk.lager import driver
from afk.lager import kopi as kopi_modul
from afk.lager.noegle import find_noegle
from tests.cli.hjaelp import Program
from tests.galleri.post import SAETNING
from tests.galleri.skade import fil, slet

DB, NOEGLE = "data/lager.db", "konfig/noegler/*.json"

KOPI = "data/kopier/lager-2026-01-01T000000.db"

GENDAN = f"lager gendan {KOPI} --ja"

PRIVAT = fil("s.txt", SAETNING + "\n")

S = {"s.txt": SAETNING}

SLET = "borger slet A1 --bekraeft A1"


def kopi(program: Program, mp: pytest.MonkeyPatch) -> None:
    """A copy lies under the name KOPI."""
    program.ok("lager", "kopi", kan_spoerge=True)
    [lavet] = (program.mappe / "data/kopier").glob("lager-*.db")
    lavet.replace(program.mappe / KOPI)


def kopi_med_saetning(program: Program, mp: pytest.MonkeyPatch) -> None:
    """The same, opened by SAETNING."""
    program.ok("lager", "kopi", "--adgangssaetning-fil", "-", ind=SAETNING)
    [lavet] = (program.mappe / "data/kopier").glob("lager-adgangssaetning-*.db")
    lavet.replace(program.mappe / KOPI)


def andet_lager(program: Program, mp: pytest.MonkeyPatch) -> None:
    """The copy is of another store, which has the same key."""
    program.ok("borger", "opret", "--sag", "X1", "--lager", "andet/lager.db")
    shutil.copy(program.mappe / "andet/lager.db", program.mappe / KOPI)


def anden_database(program: Program, mp: pytest.MonkeyPatch) -> None:
    """The copy is another program's database under the same passphrase."""
    forb = driver.forbind_uden_fil()
    forb.execute(f"ATTACH ? AS x KEY '{SAETNING}'", (str(program.mappe / KOPI),))
    forb.execute("CREATE TABLE x.dagbog (tekst)")
    forb.close()


def ny_noegle(program: Program, mp: pytest.MonkeyPatch) -> None:
    """The store's key is changed, and what leads to the old one is gone."""
    program.ok("lager", "noegle", "--skift", "--ja", kan_spoerge=True)
    slet("konfig/noegler/*.tidligere")(program, mp)


def andre_skriver(program: Program, mp: pytest.MonkeyPatch) -> None:
    """Somebody writes to the store after it was looked at."""
    mp.setattr("afk.lager.gendan.er_uroert", lambda _: False)


def andet_indhold(program: Program, mp: pytest.MonkeyPatch) -> None:
    """What was written to the store is not what the copy has."""

    def tag_billede(forb: driver.Forbindelse, db: str = "main") -> Any:
        billede = rigtig(forb, db)
        skift = sys._getframe(1).f_code.co_name == "_skift_indhold" and db == "main"
        return billede._replace(raekker={}) if skift else billede

    rigtig = kopi_modul.tag_billede
    mp.setattr(kopi_modul, "tag_billede", tag_billede)


def en_laeser(program: Program, mp: pytest.MonkeyPatch) -> None:
    """Another program reads in the store, and nobody waits for it."""
    mp.setattr(driver, "VENT", 0.0)
    with mock.patch.dict(os.environ, program.miljoe({}), clear=True):
        forb = driver.forbind(program.lager, find_noegle(program.lager))
    forb.execute("BEGIN")
    forb.execute("SELECT count(*) FROM borgere").fetchone()
    mp.setattr(program, "laeser", forb, raising=False)  # open as long as the entry runs


BESVARELSE = "sag;skema;nr;udgave;paabegyndt\nA1;visitation;1;1;1-1-2026\n"

SVAR = 'sag;skema;nr;noegle;vaerdi\nA1;visitation;1;profil;"""x"""\n'

RET = "borger ret A1 --navn Bo"
