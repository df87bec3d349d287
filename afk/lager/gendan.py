"""Put a copy in the store's place, so that a crash at any point leaves one whole store: the old or the new.

First the new store is made as a file of its own, at this program's version and with the event that tells of the
restoring. A store that is whole is not replaced by that file: others may have it open, and would go on writing to a
file without a name, or remove the -wal file of the new one. Its content is changed instead, in one transaction like
any other, after a copy of it has been made. Only a store that is damaged or can't be opened is replaced as a file.
"""

import os
import shutil
from pathlib import Path
from typing import NamedTuple

from afk.fejl import AfkFejl
from afk.lager import driver, fil, gendannelse, kopi, kopinavn, sted
from afk.lager.fejl import Rester, fil_oversat, oversat
from afk.lager.gendan_fra import Hvordan, Kopien, Nuvaerende, er_uroert, som_kode
from afk.lager.haendelse import haendelse
from afk.lager.kopifejl import AendretImens, GendanFejl
from afk.lager.migrer import migrer
from afk.lager.noegle import SALT, gem_noegle, laes_salt, noegle_fil, proev


class Gendannet(NamedTuple):
    """What was done: where the store as it was lies now, and the key that had to be made, if one had."""

    foer: Path | None
    ny_noegle: bytes | None


class _Noegle(NamedTuple):
    noegle: bytes
    salt: bytes
    er_ny: bool = False


def gendan(k: Kopien, nu: Nuvaerende, sti: Path, tid: str) -> Gendannet:
    """Let the store `sti` hold what the copy holds; `tid` is part of the name under which the old one is kept.

    The store keeps its key. Where it has none that can be used it gets the copy's, and for a copy that a passphrase
    opens a new one. Raises AendretImens when somebody else has written to the store since it was read.
    """
    n = _noegle_til(k, nu, sti)
    try:
        foer = _laeg_ind(k, nu, sti, tid, n)
    except BaseException:
        if n.er_ny:
            noegle_fil(n.salt).unlink(missing_ok=True)
        raise
    return Gendannet(foer, n.noegle if n.er_ny else None)


def _laeg_ind(k: Kopien, nu: Nuvaerende, sti: Path, tid: str, n: _Noegle) -> Path | None:
    mangler = nu.hvordan is Hvordan.MANGLER
    if mangler:
        _tjek_rester(sti)
    ny = fil.ny_fil(sti)
    with kopi.fjernes(ny):
        billede = kopi.skriv_til(k.forb, ny, som_kode(n.noegle, n.salt), sti, fra="kopi")
        kopi.proev(k.forb, ny, som_kode(n.noegle), billede, GendanFejl(sti))
        foer = None if mangler else _gem_det_gamle(nu, sti, tid)
        try:
            _goer_klar(k, nu, ny, sti, n, foer)
            if nu.forb is not None:
                _skriv_over(nu, nu.forb, ny, sti)
                return foer
            if nu.noegle is not None:
                _kraev_alene(sti, nu.noegle)
        except AfkFejl:  # Ctrl-C may come after the store has been replaced: a copy too many harms nobody
            if foer is not None:
                kopi.fjern(foer)
            raise
        _erstat(k, nu, ny, sti, n, foer)
    return foer


# --- the new store ------------------------------------------------------------------------------------------


def _noegle_til(k: Kopien, nu: Nuvaerende, sti: Path) -> _Noegle:
    if nu.noegle is not None:
        return _Noegle(nu.noegle, laes_salt(sti))
    if k.stamnoegle is not None:
        return _Noegle(k.stamnoegle, k.salt)
    n = _Noegle(os.urandom(32), os.urandom(SALT), er_ny=True)
    gem_noegle(n.salt, n.noegle)
    return n


def _goer_klar(k: Kopien, nu: Nuvaerende, ny: Path, sti: Path, n: _Noegle, foer: Path | None) -> None:
    """Bring the new store up to this program's version, and note in its history where it comes from."""
    tabte = 0 if nu.stand is None else len(nu.stand.haendelser - k.stand.haendelser)
    with oversat(sti):
        forb = driver.forbind(ny, n.noegle)
        try:
            # What they find wrong is wrong with the copy.
            migrer(forb, k.fil)
            with haendelse(forb, k.fil, gendannelse.KOMMANDO) as nr:
                saet = "INSERT INTO opslag (haendelse, borger, hvad) VALUES (?, NULL, ?)"
                forb.execute(saet, (nr, gendannelse.i_ord(k.fil, foer, tabte)))
            # The file is moved or read alone, without its -wal.
            if forb.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchone()[0]:
                raise GendanFejl(sti)
        finally:
            forb.close()
    with fil_oversat(sti):
        fil.gem_fil(ny)


def _gem_det_gamle(nu: Nuvaerende, sti: Path, tid: str) -> Path:
    if nu.forb is None:
        return _gem_som_den_er(sti, tid)
    return kopi.lav_kopi(nu.forb, sti, kopinavn.mappe(sti), kopinavn.FOER_GENDAN, tid).sti


# --- a whole store: a transaction ---------------------------------------------------------------------------


def _skriv_over(nu: Nuvaerende, forb: driver.Forbindelse, ny: Path, sti: Path) -> None:
    with oversat(sti), kopi.vedhaeftet(forb, ny, None, "kopi"):
        # Else a table can't go while others refer to it; it can't be changed in a transaction.
        forb.execute("PRAGMA foreign_keys = OFF")
        with driver.transaktion(forb):
            if not er_uroert(nu):
                raise AendretImens(sti)
            _skift_indhold(forb, sti)


def _skift_indhold(forb: driver.Forbindelse, sti: Path) -> None:
    """Everything in the store out, everything in `kopi` in, and a look at whether it all came."""
    egne = forb.execute("SELECT type, name FROM main.sqlite_master WHERE sql IS NOT NULL AND name NOT LIKE 'sqlite_%'")
    # Triggers and indexes before the tables they are on.
    for type_, navn in sorted(egne.fetchall(), key=lambda r: bool(r[0] == "table")):
        forb.execute(f'DROP {type_} main."{navn}"')
    forb.execute("SELECT sqlcipher_export('main', 'kopi')").fetchone()
    billede = kopi.tag_billede(forb, "kopi")
    forb.execute(f"PRAGMA main.user_version = {billede.udgave}")
    if kopi.tag_billede(forb) != billede:
        raise GendanFejl(sti)


# --- no store, or one that is of no use: a file -------------------------------------------------------------


def _erstat(k: Kopien, nu: Nuvaerende, ny: Path, sti: Path, n: _Noegle, foer: Path | None) -> None:
    foer_salt = b""
    if foer is None:
        if not fil.saet_ind(ny, sti):
            raise AendretImens(sti)
    else:
        foer_salt = _hoved(sti)
        _saet_over(ny, sti)
    _flyt_koden(k, sti, n, foer, foer_salt)


def _tjek_rester(sti: Path) -> None:
    """What a store that is gone left behind would be written into the new one."""
    for endelse in kopi.SIDEFILER:
        rest = sti.with_name(sti.name + endelse)
        if rest.exists():
            raise Rester(sti, rest)


def _gem_som_den_er(sti: Path, tid: str) -> Path:
    """A store that can't be read, byte for byte in the folder of copies, with what was not yet in it."""
    navne = kopinavn.navne(kopinavn.mappe(sti).absolute(), sti, kopinavn.FOER_GENDAN, tid)
    foerste = next(navne)
    fil.lav_mappe(foerste.parent)
    ny = fil.ny_fil(foerste)
    with kopi.fjernes(ny), fil_oversat(foerste):
        shutil.copyfile(sti, ny)
        fil.gem_fil(ny)
        foer = fil.saet_ind_ledig(ny, foerste, navne)
        for endelse in ("-wal", "-journal"):
            rest = sti.with_name(sti.name + endelse)
            if rest.exists():
                shutil.copyfile(rest, foer.with_name(foer.name + endelse))
    return foer


def _hoved(sti: Path) -> bytes:
    with fil_oversat(sti), sti.open("rb") as f:
        return f.read(SALT)


def _saet_over(ny: Path, sti: Path) -> None:
    """Put the new file in place of the old. What lies beside the old goes first: it would be written into the new."""
    with fil_oversat(sti):
        for endelse in kopi.SIDEFILER:
            sti.with_name(sti.name + endelse).unlink(missing_ok=True)
        ny.replace(sti)
        fil.gem_mappe(sti.parent)


def _kraev_alene(sti: Path, noegle: bytes) -> None:
    """Raises Optaget when another process has the store open: it would not see that the file is another."""
    with oversat(sti):
        try:
            forb = proev(sti, noegle, alene=True)
        except driver.Error as e:
            if str(getattr(e, "sqlite_errorname", "")).startswith("SQLITE_BUSY"):
                raise
            forb = None  # it is damaged, which is why it is to be replaced
        if forb is not None:
            forb.close()


def _flyt_koden(k: Kopien, sti: Path, n: _Noegle, foer: Path | None, foer_salt: bytes) -> None:
    """The recovery code's slot follows the key that it holds."""
    her, ved_kopien = sted.genopret_fil(sti), sted.genopret_fil(k.fil)
    with fil_oversat(her):
        if her.exists() and (n.er_ny or (foer is not None and foer_salt != n.salt)):
            her.replace(sted.genopret_fil(foer or sti.with_name(f"{sti.name}.foer-gendan")))
        if not her.exists() and ved_kopien.exists() and k.kode == som_kode(n.noegle):
            fil.skriv_privat(her, ved_kopien.read_text(encoding="utf-8"))
