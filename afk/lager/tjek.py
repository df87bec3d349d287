"""Check the whole store: its file, its schema, every value in it, and its history."""

from collections.abc import Callable, Iterator
from functools import partial
from pathlib import Path
from typing import NamedTuple

from afk.fakta.base import typer
from afk.lager import driver
from afk.lager.driver import Forbindelse


class Fund(NamedTuple):
    """Something wrong: a short code, where it is, and a Danish sentence without the value itself."""

    kode: str
    tekst: str
    tabel: str = ""
    raekke: int | None = None
    felt: str = ""


_DANSK = {"table": "Tabellen", "trigger": "Triggeren", "index": "Indekset"}
Trin = Callable[[str], None]
"""Told in Danish what is being checked now."""


def tjek(forb: Forbindelse, sti: Path, trin: Trin) -> Iterator[Fund]:
    """Everything that is wrong with the open store. A damaged file is told, and nothing more is read from it."""
    from afk.lager import tjek_kaede, tjek_vaerdier

    trin("filen")
    try:
        beskadiget = list(_filen(forb))
    except driver.DatabaseError:
        beskadiget = [Fund("fil", "Filen kan ikke læses til ende.")]
    yield from beskadiget
    if beskadiget:
        return
    trin("skemaet")
    skaevt = list(_skemaet(forb, sti))
    yield from skaevt
    if any(f.kode == "tabel" for f in skaevt):
        return
    # Bytes that are no text must not stop the check.
    forb.text_factory = partial(str, encoding="utf-8", errors="surrogateescape")
    trin("rækkerne")
    yield from _loese_raekker(forb)
    yield from tjek_vaerdier.foedselsdatoer(forb)
    i_historikken = {t for (t,) in forb.execute("SELECT DISTINCT tabel FROM historik")}
    for typ in typer().values():
        trin(typ.navn)
        yield from tjek_vaerdier.vaerdier(forb, typ)
        if typ.navn in i_historikken or forb.execute(f'SELECT 1 FROM "{typ.navn}"').fetchone():
            yield from tjek_vaerdier.mod_historikken(forb, typ)
    trin("historikken")
    yield from tjek_kaede.kaeden(forb)


def taelling(forb: Forbindelse) -> dict[str, int]:
    """How many rows were checked, by table."""
    navne = (*typer(), "haendelser", "historik", "opslag")
    return {n: int(forb.execute(f'SELECT count(*) FROM "{n}"').fetchone()[0]) for n in navne}


def _filen(forb: Forbindelse) -> Iterator[Fund]:
    """What SQLCipher and SQLite find; the first can name every page, and then the second has nothing to add."""
    sider = [str(r[0]) for r in forb.execute("PRAGMA cipher_integrity_check")]
    if sider:
        yield Fund("fil", f"{len(sider)} sider i filen er beskadiget.")
        return
    for (svar,) in forb.execute("PRAGMA integrity_check"):
        if svar != "ok":
            yield Fund("fil", f"Filen hænger ikke sammen: {svar}.")


def _skemaet(forb: Forbindelse, sti: Path) -> Iterator[Fund]:
    """Against a new store, made in memory."""
    from afk.lager.migrer import migrer

    ny = driver.forbind_uden_fil()
    try:
        migrer(ny, sti)
        ventet = _navngivne(ny)
    finally:
        ny.close()
    fundet = _navngivne(forb)
    for (type_, navn), sql in ventet.items():
        dansk = _DANSK.get(type_, type_)
        kode = "tabel" if type_ == "table" else "skema"
        if (type_, navn) not in fundet:
            yield Fund(kode, f"{dansk} {navn} mangler.", tabel=navn)
        elif fundet[type_, navn] != sql:
            yield Fund(kode, f"{dansk} {navn} er ikke, som afk laver den.", tabel=navn)
    for type_, navn in fundet.keys() - ventet.keys():
        yield Fund("skema", f"{_DANSK.get(type_, type_)} {navn} er ikke lavet af afk.", tabel=navn)


def _navngivne(forb: Forbindelse) -> dict[tuple[str, str], str | None]:
    sql = "SELECT type, name, sql FROM sqlite_master WHERE name NOT LIKE 'sqlite_%' ORDER BY type, name"
    return {(t, n): s for t, n, s in forb.execute(sql)}


def _loese_raekker(forb: Forbindelse) -> Iterator[Fund]:
    for tabel, raekke, til, _ in forb.execute("PRAGMA foreign_key_check"):
        yield Fund("henvisning", f"Rækken henviser til noget, der ikke findes i {til}.", tabel, raekke)
