"""Damage the store's file, and see what the program makes of it.

Whatever a command then does, it ends with the answer it would have given, or with a sentence and the exit code of
a damaged store; it never writes into what it can't read; and what a copy has comes back with `afk lager gendan`.
"""

import random
import shutil
from collections import Counter
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

from afk.lager import driver
from afk.lager.noegle import find_noegle
from tests.cli.hjaelp import CASELOAD, Program, Svar, importer
from tests.oevelser.billede import Billede, billede, i, trin

SALT = 16
LAESER = [("frist", "--alle", "--json")]
SKRIVER = "borger", "ret", "A1", "--note", "ny"


class Sund(NamedTuple):
    """A store as it should be, a copy of it, and what the program says of it."""

    mappe: Path
    kopi: str
    svar: dict[tuple[str, ...], str]
    trin: list[Billede]
    """Each state it has been in."""


class Skade(NamedTuple):
    """A byte to be changed, or from which the file is cut off."""

    fil: str
    plads: int
    skaer: bool

    def goer(self, p: Program) -> None:
        sti = p.lager.with_name(p.lager.name + self.fil)
        indhold = bytearray(sti.read_bytes())
        if self.skaer:
            del indhold[self.plads :]
        else:
            indhold[self.plads] ^= 1 << self.plads % 8
        sti.write_bytes(indhold)


def byg(mappe: Path) -> Sund:
    """A caseload of some pages, with a copy outside its folder; the last changes are still in the -wal file."""
    mappe.mkdir()
    p = Program(mappe)
    importer(p, CASELOAD)
    mange = "\n".join(f"B{n};Borger {n};{'note ' * 60}" for n in range(150))
    p.ok("import", p.fil("mange.csv", f"sag;navn;note\n{mange}"))
    kopi = p.ok("lager", "kopi", mappe / "usb").ud.strip()
    with i(p):
        foer = billede(p.lager)
        aaben = driver.forbind(p.lager, find_noegle(p.lager))
        aaben.execute("SELECT count(*) FROM borgere").fetchone()
        for sag in ("A1", "A2", "A3"):
            p.ok("borger", "ret", sag, "--ydelse", "ny ydelse")
        svar = {k: p.ok(*k).ud for k in LAESER}
        trinene = trin(foer, billede(p.lager))
        skabelon = mappe.with_name(f"{mappe.name}-skabelon")
        shutil.copytree(mappe, skabelon)
        aaben.close()
    return Sund(skabelon, kopi, svar, trinene)


def i_lageret(sund: Sund, r: random.Random, antal: int) -> Iterator[Skade]:
    """A byte changed at random places of the store's file, its head among them."""
    stoerrelse = (sund.mappe / "data" / "lager.db").stat().st_size
    for n in range(antal):
        yield Skade("", n if n < SALT else r.randrange(stoerrelse), skaer=False)


def skaaret(sund: Sund, r: random.Random, antal: int) -> Iterator[Skade]:
    """The store's file cut off at random places."""
    stoerrelse = (sund.mappe / "data" / "lager.db").stat().st_size
    for n in range(antal):
        yield Skade("", (0, 1, SALT, 4095, 4096)[n] if n < 5 else r.randrange(stoerrelse), skaer=True)


def i_wal(sund: Sund, r: random.Random, antal: int) -> Iterator[Skade]:
    """The file of the latest changes, changed or cut off."""
    stoerrelse = (sund.mappe / "data" / "lager.db-wal").stat().st_size
    for n in range(antal):
        yield Skade("-wal", r.randrange(stoerrelse), skaer=n % 2 == 0)


def slag(sund: Sund, skade: Skade, talt: Counter[str], gendan: bool = True) -> None:
    """Damage a fresh copy of the store, run commands on it, and restore it. Raises AssertionError."""
    p = Program(sund.mappe.with_name("arbejde"))
    shutil.rmtree(p.mappe, ignore_errors=True)
    shutil.copytree(sund.mappe, p.mappe)
    if not skade.fil:
        _uden_wal(p)
    skade.goer(p)
    if skade.fil:
        _et_af_trinene(p, sund)
        talt["hel"] += 1
    else:
        _sig_til(p, sund, skade, talt)
    if gendan:
        _gendannes(p, sund)


def slag_i_kopien(sund: Sund, plads: int) -> None:
    """Change a byte of a copy: it is refused, and the store stays as it is. Raises AssertionError."""
    p = Program(sund.mappe)
    kopi = sund.mappe / "usb" / "skadet.db"
    indhold = bytearray((sund.mappe / "usb" / Path(sund.kopi).name).read_bytes())
    indhold[plads] ^= 1
    kopi.write_bytes(indhold)
    svar = p("lager", "gendan", kopi, "--ja")
    assert svar.kode in ((1, 3) if plads < SALT else (3,)), (plads, svar)
    assert svar.ud == ""
    assert plads < SALT or "Intet er ændret" in svar.fejl, (plads, svar)
    assert "ventet" not in svar.fejl, (plads, svar)
    with i(p):
        assert billede(p.lager) == sund.trin[-1]


def _uden_wal(p: Program) -> None:
    """Everything into the store's own file."""
    with i(p):
        forb = driver.forbind(p.lager, find_noegle(p.lager))
        forb.execute("PRAGMA wal_checkpoint(TRUNCATE)")
        forb.close()


def _sig_til(p: Program, sund: Sund, skade: Skade, talt: Counter[str]) -> None:
    for kald in LAESER:
        svar = p(*kald)
        if svar.kode == 0:
            assert svar.ud == sund.svar[kald], f"{skade}: another answer than before"
        else:
            _er_en_saetning(svar, skade)
        talt[f"slutkode {svar.kode}"] += 1
    _er_en_saetning(p("lager", "tjek"), skade, tjek=True)
    foer = p.lager.read_bytes()
    svar = p(*SKRIVER)
    if svar.kode:
        _er_en_saetning(svar, skade)
        assert p.lager.read_bytes() == foer, f"{skade}: written into, and yet an error"


def _er_en_saetning(svar: Svar, skade: Skade, tjek: bool = False) -> None:
    """3, or 1 where a changed head makes it a store whose key is not here; and a next step."""
    hoved = not skade.skaer and skade.plads < SALT
    assert svar.kode in ((1, 3) if hoved else (3,)), (skade, svar)
    assert svar.ud == "" or tjek, (skade, svar)
    assert "ventet" not in svar.fejl, (skade, svar)
    assert "Traceback" not in svar.alt, (skade, svar)
    assert "afk lager " in svar.fejl, (skade, svar)


def _et_af_trinene(p: Program, sund: Sund) -> None:
    """What is damaged in the -wal file is gone with all after it; what is left is a state there has been."""
    with i(p):
        assert billede(p.lager) in sund.trin
    assert p("lager", "tjek").kode == 0


def _gendannes(p: Program, sund: Sund) -> None:
    kopi = sund.mappe / "usb" / Path(sund.kopi).name
    svar = p("lager", "gendan", kopi, "--ja")
    assert svar.kode == 0, svar
    assert p("lager", "tjek").kode == 0
    with i(p):
        assert billede(p.lager) == sund.trin[0]
