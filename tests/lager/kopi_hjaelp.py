"""What the tests of copies and restoring need: everything in a store, damage, and disks that are full or closed."""

from pathlib import Path
from typing import Any

from diske import lille_disk as lille_disk
from diske import skrivebeskyttet as skrivebeskyttet
from lager_hjaelp import FULDE, I_DAG, LONE, T, borger

from afk.lager import driver, gendan, gendan_fra, kopi, kopinavn
from afk.lager.aabn import aabnet
from afk.lager.noegle import find_noegle
from afk.lager.skriv import skriv

SAETNING = "rødgrød med 'fløde' og \"bær\""
TID = "2026-11-22T081530"


def fuldt_lager(sti: Path) -> None:
    """A store with a fact of each type and a history of two events."""
    with skriv(sti, "test", I_DAG) as s:
        [i] = s.opret_borgere([LONE])
        for navn, fakta in FULDE.items():
            s.opret(T[navn], [(i, fakta)])
    with skriv(sti, "ret", I_DAG) as s:
        s.ret(T["borgere"], i, {"navn": "Lone Åkær"})
        s.slet(T["moeder"], 1)


def tilfoej(sti: Path, *sager: str) -> None:
    """One more event, with these borgere."""
    with skriv(sti, "borger opret", I_DAG) as s:
        s.opret_borgere([borger(sag) for sag in sager])


def sager(sti: Path) -> list[str]:
    with aabnet(sti) as forb:
        return [s for (s,) in forb.execute("SELECT sag FROM borgere ORDER BY id")]


def alt(forb: Any) -> dict[str, list[Any]]:
    """Every row of every table, the schema, and the version."""
    skema = forb.execute("SELECT type, name, sql FROM sqlite_master ORDER BY type, name").fetchall()
    svar = {n: forb.execute(f'SELECT * FROM "{n}" ORDER BY 1').fetchall() for t, n, _ in skema if t == "table"}
    return svar | {"skema": skema, "version": forb.execute("PRAGMA user_version").fetchall()}


def alt_i(sti: Path, noegle: bytes | None = None) -> dict[str, list[Any]]:
    forb = driver.forbind(sti, noegle or find_noegle(sti))
    try:
        return alt(forb)
    finally:
        forb.close()


def lav(sti: Path, mappe: Path | None = None, tid: str = TID, saetning: str | None = None) -> Path:
    """A copy of the store."""
    with aabnet(sti) as forb:
        maerke = kopinavn.SAETNING if saetning else ""
        return kopi.lav_kopi(forb, sti, mappe or kopinavn.mappe(sti), maerke, tid, saetning).sti


def gendan_den(kopien: Path, sti: Path, saetning: str | None = None) -> gendan.Gendannet:
    """Restore the copy without asking."""
    with gendan_fra.nuvaerende(sti) as nu, gendan_fra.kopien(kopien, sti, nu, saetning) as k:
        return gendan.gendan(k, nu, sti, TID)


def er_gendannet(nu: dict[str, list[Any]], i_kopien: dict[str, list[Any]]) -> bool:
    """Whether a store has all that the copy had, and one event more, which tells of the restoring."""
    andet = {"haendelser", "opslag", "meta", "sqlite_sequence"}
    for tabel in nu.keys() | i_kopien.keys():
        if tabel not in andet and nu.get(tabel) != i_kopien.get(tabel):
            return False
    foer = [r for r in i_kopien["meta"] if r[0] != "kaede_sidste"]
    nye = {t: nu[t][len(i_kopien[t]) :] for t in ("haendelser", "opslag")}
    return (
        [r for r in nu["meta"] if r[0] != "kaede_sidste"] == foer
        and all(nu[t][: len(i_kopien[t])] == i_kopien[t] for t in nye)
        and [h[3] for h in nye["haendelser"]] == ["lager gendan"]
        and [(o[1], o[2]) for o in nye["opslag"]] == [(nye["haendelser"][0][0], None)]
    )


def hvordan(sti: Path) -> gendan_fra.Hvordan:
    """How the present store is found to be."""
    with gendan_fra.nuvaerende(sti) as nu:
        return nu.hvordan


def vend(fil: Path, plads: int) -> None:
    """Change one byte of the file; a negative place is from the end."""
    indhold = bytearray(fil.read_bytes())
    indhold[plads] ^= 1
    fil.write_bytes(indhold)


def filer(mappe: Path) -> dict[str, bytes]:
    """Every file below the folder and what is in it."""
    return {str(p.relative_to(mappe)): p.read_bytes() for p in sorted(mappe.rglob("*")) if p.is_file()}
