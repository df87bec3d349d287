"""Copies of a store: compact, encrypted, and tried before they get their name.

A copy is made and tried through the store's own connection, to which the new file is attached. So its key never
stands in any SQL, and what the copy must hold is counted in the very transaction it is made in, while others
write. The store's file itself must not be opened here: on POSIX, closing it would give up the connection's locks.
"""

from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import NamedTuple

from afk.fejl import AfkFejl
from afk.lager import driver, fil, kopinavn, sted
from afk.lager.fejl import Beskadiget, DiskFuld, IngenAdgang, Skrivebeskyttet, fil_oversat, oversat
from afk.lager.kopifejl import KopiFejl, KopiMappe, KopiPlads

SIDEFILER = ("-wal", "-shm", "-journal")
"""What the driver puts beside a file while it is open, and leaves there after a crash."""


class Billede(NamedTuple):
    """What a copy and its store have in common."""

    udgave: int
    skema: list[tuple[str, str, str | None]]
    raekker: dict[str, int]
    sidste_id: dict[str, int]


class Kopi(NamedTuple):
    """A finished copy, and what is in it."""

    sti: Path
    billede: Billede


def lav_kopi(
    forb: driver.Forbindelse, fra: Path, mappe: Path, maerke: str, tid: str, saetning: str | None = None
) -> Kopi:
    """Write the open store `fra` to a new file in the folder, 0600; it opens with the store's key or `saetning`.

    Beside a copy with the store's key lies the slot of the recovery code, when there is one. Raises Beskadiget when
    the store is damaged, KopiFejl when the copy is, KopiMappe, KopiPlads. No transaction may be open.
    """
    with oversat(fra):
        if forb.execute("PRAGMA cipher_integrity_check").fetchone():
            raise Beskadiget(fra)
    navne = kopinavn.navne(mappe.absolute(), fra, maerke, tid)
    foerste = next(navne)
    try:
        ny = _ny_fil(foerste)
        with fjernes(ny):
            billede = skriv_til(forb, ny, saetning, foerste)
            proev(forb, ny, saetning, billede, KopiFejl(foerste))
            sti = fil.saet_ind_ledig(ny, foerste, navne)
        if saetning is None:
            _kopier_koden(fra, sti)
    except DiskFuld as e:
        raise KopiPlads(foerste) from e
    except (Skrivebeskyttet, IngenAdgang) as e:
        raise KopiMappe(foerste.parent) from e
    return Kopi(sti, billede)


def fjern(sti: Path) -> None:
    """Remove a copy and what belongs to it."""
    with fil_oversat(sti):
        for f in (sti, sted.genopret_fil(sti), *(sti.with_name(sti.name + e) for e in SIDEFILER)):
            f.unlink(missing_ok=True)


def skriv_til(forb: driver.Forbindelse, ny: Path, kode: str | None, til: Path, fra: str = "main") -> Billede:
    """Write the open database `fra` to the empty file `ny` and have it on the disk; returns what was written.

    `kode` is a passphrase, a raw key as x'…', or None for the key and salt of the connection; `til` is what errors
    name. A copy with a key is in WAL mode, as a store is; one with a passphrase opens from a read-only disk too.
    """
    with oversat(til), vedhaeftet(forb, ny, kode, "ny"):
        # No journal: a file that is not finished is thrown away.
        forb.execute("PRAGMA ny.journal_mode = OFF")
        forb.execute("PRAGMA ny.synchronous = OFF")
        forb.execute("BEGIN")
        billede = tag_billede(forb, fra)
        forb.execute("SELECT sqlcipher_export('ny', ?)", (fra,)).fetchone()
        forb.execute(f"PRAGMA ny.user_version = {billede.udgave}")
        forb.execute("COMMIT")
        if kode is None or kode.startswith("x'"):
            forb.execute("PRAGMA ny.journal_mode = WAL")
    with fil_oversat(til):
        fil.gem_fil(ny)
    return billede


def proev(forb: driver.Forbindelse, ny: Path, kode: str | None, billede: Billede, ellers: AfkFejl) -> None:
    """Read the new file again, all of it, with its key. Raises `ellers` when anything is not as it was."""
    try:
        with vedhaeftet(forb, ny, kode, "ny"):
            if not er_hel(forb, "ny") or tag_billede(forb, "ny") != billede:
                raise ellers
            salt = forb.execute("PRAGMA main.cipher_salt").fetchone()
        # Attached, it is read with the connection's salt; alone, with the one it begins with.
        if kode is None and ny.read_bytes()[:16].hex() != salt[0]:
            raise ellers
    except driver.Error as e:
        raise ellers from e


def er_hel(forb: driver.Forbindelse, db: str = "main") -> bool:
    """Whether no page has been changed by others, and the pages hang together."""
    revet = forb.execute(f"PRAGMA {db}.cipher_integrity_check").fetchone()
    return not revet and forb.execute(f"PRAGMA {db}.integrity_check").fetchone() == ("ok",)


def tag_billede(forb: driver.Forbindelse, db: str = "main") -> Billede:
    """What is in the database now."""
    skema = forb.execute(f"SELECT type, name, sql FROM {db}.sqlite_master ORDER BY type, name").fetchall()
    tabeller = [navn for type_, navn, _ in skema if type_ == "table"]
    raekker = {t: int(forb.execute(f'SELECT count(*) FROM {db}."{t}"').fetchone()[0]) for t in tabeller}
    har_ider = "sqlite_sequence" in raekker
    sidste = dict(forb.execute(f"SELECT name, seq FROM {db}.sqlite_sequence").fetchall()) if har_ider else {}
    udgave = int(forb.execute(f"PRAGMA {db}.user_version").fetchone()[0])
    return Billede(udgave, skema, raekker, sidste)


@contextmanager
def vedhaeftet(forb: driver.Forbindelse, sti: Path, kode: str | None, navn: str) -> Iterator[None]:
    """The file as the database `navn` of the connection. `kode` as in `skriv_til`."""
    # Absolute, since a path that began with "file:" would be taken for a URI.
    vej = str(sti.absolute())
    if kode is None:
        forb.execute(f"ATTACH ? AS {navn}", (vej,))
    else:
        forb.execute(f"ATTACH ? AS {navn} KEY ?", (vej, kode))
    try:
        yield
    finally:
        if forb.in_transaction:
            forb.execute("ROLLBACK")
        forb.execute(f"DETACH {navn}")


@contextmanager
def fjernes(ny: Path) -> Iterator[None]:
    """The unfinished file `ny` and what the driver put beside it are gone at the end, unless it got its name."""
    try:
        yield
    finally:
        for f in (ny, *(ny.with_name(ny.name + e) for e in SIDEFILER)):
            with suppress(OSError):  # what can't be removed now, `fil.ryd_rester` removes another day
                f.unlink()


def _ny_fil(sti: Path) -> Path:
    fil.lav_mappe(sti.parent)
    fil.ryd_rester(sti.parent)
    return fil.ny_fil(sti)


def _kopier_koden(fra: Path, til: Path) -> None:
    """The recovery code opens the copy too, on a machine that has nothing but the copy."""
    kode = sted.genopret_fil(fra)
    with fil_oversat(til):
        indhold = kode.read_text(encoding="utf-8") if kode.exists() else None
    if indhold is not None:
        fil.skriv_privat(sted.genopret_fil(til), indhold)
