"""Restore a copy in a process that is killed, and look at what it left."""

import random
import shutil
from pathlib import Path
from typing import Any, NamedTuple

from drab import draeb, kald, punkter, varighed
from kopi_hjaelp import alt_i, er_gendannet, fuldt_lager, gendan_den, lav, tilfoej, vend

from afk.lager import kopi
from afk.lager.aabn import aabnet

TILSTANDE = ("hel", "skadet", "mangler")


class Skabelon(NamedTuple):
    """A store and a copy of it from earlier, in a folder that is copied for each kill."""

    mappe: Path
    arbejde: Path
    tilstand: str
    foer: Any
    """What the store holds; its bytes when it is damaged, None when it is gone."""
    i_kopien: Any

    @property
    def sti(self) -> Path:
        return self.arbejde / "data" / "lager.db"

    @property
    def kopien(self) -> Path:
        return self.arbejde / "usb" / "lager-2026-11-22T081530.db"


def byg(rod: Path, tilstand: str, antal: int) -> Skabelon:
    """A store of `antal` borgere more than its copy has, whole, damaged or gone."""
    mappe = rod / f"skabelon-{tilstand}"
    sti = mappe / "data" / "lager.db"
    fuldt_lager(sti)
    tilfoej(sti, *(f"D{n}" for n in range(antal // 2)))
    lav(sti, mappe / "usb")
    i_kopien = alt_i(sti)
    tilfoej(sti, *(f"B{n}" for n in range(antal)))
    foer: Any = alt_i(sti)
    if tilstand == "skadet":
        vend(sti, sti.stat().st_size // 2)
        foer = sti.read_bytes()
    elif tilstand == "mangler":
        sti.unlink()
        foer = None
    return Skabelon(mappe, rod / f"arbejde-{tilstand}", tilstand, foer, i_kopien)


def klargoer(s: Skabelon) -> None:
    shutil.rmtree(s.arbejde, ignore_errors=True)
    shutil.copytree(s.mappe, s.arbejde)


def efter(s: Skabelon) -> str:
    """Whether the store is as before or as the copy, or still gone. Raises AssertionError for anything else."""
    for p in list(s.arbejde.rglob("lager-*.db")):
        hel = s.tilstand == "skadet" and p.read_bytes() == s.foer
        assert hel or alt_i(p) in (s.foer, s.i_kopien), p
    if not s.sti.exists():
        assert s.foer is None
        return "intet"
    if s.tilstand == "skadet" and s.sti.read_bytes() == s.foer:
        return "foer"
    with aabnet(s.sti) as forb:
        assert kopi.er_hel(forb)
    indhold = alt_i(s.sti)
    gendannet = er_gendannet(indhold, s.i_kopien)
    assert gendannet or (s.tilstand == "hel" and indhold == s.foer)
    return "kopi" if gendannet else "foer"


def gaa_videre(s: Skabelon, hvad: str) -> None:
    """What was broken off is done again, and the store is used."""
    if hvad != "kopi":
        gendan_den(s.kopien, s.sti)
    assert er_gendannet(alt_i(s.sti), s.i_kopien)
    tilfoej(s.sti, "C1")
    assert len(alt_i(s.sti)["borgere"]) == len(s.i_kopien["borgere"]) + 1


def slag(s: Skabelon, antal: int, froe: int) -> dict[str, int]:
    """Kill so many restorings, half at a call and half at a time; what each left, counted."""
    r = random.Random(froe)
    talt = {"foer": 0, "kopi": 0, "intet": 0}

    def goer() -> None:
        gendan_den(s.kopien, s.sti)

    klargoer(s)
    i_alt = kald(goer)
    klargoer(s)
    varer = varighed(goer)
    for hvornaar in punkter(r, antal, i_alt, varer):
        klargoer(s)
        draeb(goer, hvornaar)
        hvad = efter(s)
        talt[hvad] += 1
        gaa_videre(s, hvad)
    return talt
